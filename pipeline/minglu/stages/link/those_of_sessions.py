"""Those whom a sentence names beside a session, and who are at it: its president, who holds it, who brings a delegation."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from minglu.model import NEGATED, Encounter, Party
from minglu.rulebook.events import Events
from minglu.stages.link.parties import Phrase
from minglu.stages.link.scene import Scene

#: M|主席、文莱能源大臣|X, 论坛|主席X: whose president he is as group 1 where no name says it.
_PRESIDENT = re.compile("((?:会议|大会|论坛|峰会|对话会)?)主席[、，]?[^，。；、的与和同]{0,16}$")
#: What a president says there.
_SPEAKS = re.compile("致(?:开幕|闭幕|欢迎)?[词辞]|发言|演[讲说]|讲话|主持")
#: Between those who hold a session and that they do: X|5日同Y在曼谷|举行M, X|将于5日访华并|举行M. X祝贺中方|举办M does not.
_HOLD = re.compile(
    "(?:[　 、，,在于将同与和及至到]|共同|一起|联合|随后|[今昨明当][天日]|[上下]午|(?:访[华　]|访问　|来访|抵访)并)*"
)
#: Who is only named for a session: 应|X|邀请.
_ASKS = re.compile("[应由向对]$")
#: 魏凤和率团|参加, 率代表团|出席活动: with no other session behind it.
_IS_THERE = re.compile(
    "(?:代表团)?(?:分别|共同|应邀|一同)*(?:参加|出席|与会|赴会|参会)了?(会议|论坛|大会|峰会|对话会?|活动|年会)?(?=[，。；,]|$)"
)
_COMMA = ("，", ",")
#: A、B|等600余名政要、学者与会, A|等多国防长出席论坛; with no other session behind it.
_AND_OTHERS = re.compile(
    "等[^，。；会]{0,40}?(?:与会|出席|参加|参会)了?(?:会议|论坛|大会|峰会|对话会?|活动|年会|开幕式)?(?=[，。；,]|$)"
)
_BETWEEN = re.compile("[、和与及][^，。；、]{0,16}|[、和与及]")
#: 代表团由|X上将|为首
_HEADS = re.compile("(?:[一-鿿]{1,4})?为(?:首|团长)")
#: 会后，|X和Y共同会见记者: they were there.
_MEETS_PRESS = re.compile(
    "(?:会[议晤谈]?|论坛|峰会)(?:结束)?后，?[^。；]{2,60}?会?见(?:了)?(?:中外|各国)?记者"
)


def beside_its_name(
    scene: Scene, named: Sequence[tuple[int, str]], near: bool, events: Events
) -> list[tuple[str, Party]]:
    """Return who is at which session by what stands beside its name.

    `named` are the offsets at which sessions end, and the one of before that is at hand only where it is `near`.
    """
    return [
        *_presidents(scene, named, near),
        *_holders(scene, named, events),
        *(_before_the_press(scene, named[0][1]) if near and named[0][1] else ()),
        *(_listed(scene, named[-1][1]) if near and named[-1][1] else ()),
    ]


def _presidents(scene: Scene, named: Sequence[tuple[int, str]], near: bool) -> list[tuple[str, Party]]:
    """Return who speaks as the president of which session: 东盟防长会|主席、X在致辞时说, 论坛主席X致开幕词.

    `named` are the offsets at which sessions end, and the one of before that is at hand only where it is `near`.
    """
    found: list[tuple[str, Party]] = []
    start, end = scene.sentence
    for phrase in scene.phrases:
        if not phrase.parties or phrase.parties[0].kind != "person":
            continue
        title = _PRESIDENT.search(scene.folded, start, phrase.start)
        if title is None or not _SPEAKS.search(scene.folded, phrase.end, end):
            continue
        *_, (edge, key) = [one for one in named if one[0] <= title.end(1)] or [(-1, "")]
        if key and (edge == title.end(1) or (near and title.group(1))):
            found.append((key, phrase.parties[0]))
    return found


def _holders(scene: Scene, named: Sequence[tuple[int, str]], events: Events) -> list[tuple[str, Party]]:
    """Return the people who hold a session together: 朴振、王毅在釜山|举行|第十次中日韩外长会议."""
    keys = dict(named)
    found: list[tuple[str, Party]] = []
    for phrase in scene.phrases:
        if phrase.kind != "meeting" or phrase.end not in keys:
            continue
        low, _ = scene.clause(phrase.start)
        held = events.held_before.search(scene.folded, low, phrase.start)
        people = [one for one in scene.actors(low, held.start() if held else low) if one.is_somebody]
        if held is not None and not people and scene.folded.startswith(_COMMA, low - 1):
            # 应X邀请，|Y，|将于5日访华并举行M
            before = scene.actors(scene.clause(low - 2)[0], low - 1)
            people = [one for one in before[-1:] if one.is_somebody and one.end == low - 1]
        if held is None or not people or _HOLD.fullmatch(scene.plain(people[-1].end, held.start())) is None:
            continue
        if any(_ASKS.search(scene.folded, low, one.start) for one in people):
            continue
        found.extend((keys[phrase.end], party) for one in people for party in one.parties)
    return found


def _listed(scene: Scene, key: str) -> list[tuple[str, Party]]:
    """Return those of a list who are there with many others, and who heads a delegation: A、B等600余名嘉宾|与会, 由A|为首."""
    found: list[tuple[str, Party]] = []
    people = [one for one in scene.phrases if one.is_somebody]
    for at, last in enumerate(people):
        if _HEADS.match(scene.folded, last.end, scene.sentence.end):
            found.extend((key, party) for party in last.parties)
        if not _AND_OTHERS.match(scene.folded, last.end, scene.sentence.end):
            continue
        low, _ = scene.clause(last.start)
        group = [last]
        for one in reversed(people[:at]):
            if one.start < low or not _BETWEEN.fullmatch(scene.folded, one.end, group[0].start):
                break
            group.insert(0, one)
        found.extend((key, party) for one in group for party in one.parties)
    return found


def _before_the_press(scene: Scene, key: str) -> list[tuple[str, Party]]:
    """Return those who meet the press behind a session: 会后，|X和Y|共同会见记者."""
    match = _MEETS_PRESS.match(scene.folded, scene.sentence.start, scene.sentence.end)
    if match is None:
        return []
    people = [one for one in scene.phrases if one.is_somebody and one.end <= match.end()]
    return [(key, party) for one in people for party in one.parties]


def led_there(
    scenes: Sequence[Scene], told: Sequence[Encounter], by_mention: Mapping[int, str]
) -> list[tuple[str, Party]]:
    """Return who leads a delegation to the session that its sentence names: M在曼谷举行，|X率团|参加."""
    found: list[tuple[str, Party]] = []
    for one in told:
        if one.kind != "led" or one.modality == NEGATED:
            continue
        n = next((n for n, at in enumerate(scenes) if at.sentence.start <= one.start < at.sentence.end), -1)
        there = _IS_THERE.match(scenes[n].folded, one.end, scenes[n].sentence.end) if n >= 0 else None
        if there is None:
            continue
        # 率团出席|活动 of the session that the sentence before names.
        since = max(0, n - 1) if there.group(1) else n
        before = [
            at
            for scene in scenes[since : n + 1]
            for at in _sessions(scene, by_mention)
            if at.end <= one.start
        ]
        if before:
            found.extend((by_mention[int(before[-1].value)], party) for party in one.who)
    return found


def _sessions(scene: Scene, by_mention: Mapping[int, str]) -> list[Phrase]:
    return [one for one in scene.phrases if one.kind == "meeting" and int(one.value) in by_mention]
