"""Readers of what only a noun tells: X的朝鲜之行 is a visit, 收到X的亲笔信 a letter."""

from __future__ import annotations

import re

from minglu.rulebook.events import Events
from minglu.stages.link.coordination import block_left, block_right, listed_behind
from minglu.stages.link.frame import Frame, Reading, acting, are_people, fill
from minglu.stages.link.parties import Phrase
from minglu.stages.link.roles import carried
from minglu.stages.link.scene import Scene, Spoken

#: Between somebody and where he goes: 蓬佩奥|的|朝鲜之行, 安倍|此次|伊朗之行.
_OF_HIS = re.compile("(?:的|此次|这次|本次|首次|第[0-9一二两三四五六七八九十]+次|即将到来的|计划中的)?")
#: Who is with somebody, what says so, and as much may stand before the first of them.
_COMPANY, _AMONG, _TO_NAMED = re.compile("(?:一行人?|等人)$"), re.compile("(?:还|也)?(?:包括|有)了?"), 10
_WITH_HIM = "陪同"
#: What is received, and as much may stand between its writer and it: 收到X的|“美好的|信件”.
_LETTER = "(?:一封)?[“「]?[^，。；、]{0,6}?(?!<no letter>)<letter>"


def read_trip(reading: Reading) -> Frame | None:
    """A的C之行: whoever stands before the state, else who acts in the clause. 东亚之行 says nothing of any state in it."""
    scene, verb = reading.scene, reading.verb
    goal = next((one for one in scene.phrases if one.end == verb.start and reading.low <= one.start), None)
    if goal is None or not goal.is_state or any(one.end == goal.start for one in scene.verbs):
        # 访|朝|之行 is read with its verb.
        return None
    people = [one for one in scene.actors(reading.low, goal.start) if one.names_people]
    beside = [one for one in people if _OF_HIS.fullmatch(scene.folded, one.end, goal.start)]
    who, why = (tuple(beside[-1:]), "") if beside else acting(reading, verb.end, goal.start)
    if not who or not are_people(who):
        return None
    return fill(reading, verb.end, who=who, whom=(goal,), why=why, alone=True)


def companions(scene: Scene, events: Events) -> list[Frame]:
    """Return those who travel with somebody, listed behind him and them: X一行人包括|A和B."""
    frames = []
    accompanied = events.verbs.get(_WITH_HIM)
    for phrase in scene.phrases:
        if (
            accompanied is None
            or not phrase.is_somebody
            or not _COMPANY.search(scene.folded, phrase.start, phrase.end)
        ):
            continue
        among = _AMONG.match(scene.folded, phrase.end, scene.sentence.end)
        named = (
            [one for one in scene.actors(among.end(), scene.sentence.end) if one.is_somebody] if among else []
        )
        if among is None or not named or named[0].start - among.end() > _TO_NAMED:
            continue
        block = listed_behind(scene, block_right(scene, named[0], scene.sentence.end, events), events)
        low = scene.clause(phrase.start)[0]
        spoken = Spoken(among.start(), among.end(), accompanied)
        frames.append(
            Frame(
                spoken,
                accompanied.kind,
                who=tuple(block),
                whom=(phrase,),
                low=low,
                object_end=block[-1].end,
                planned_from=low,
            )
        )
    return frames


def read_letter(reading: Reading) -> Frame | None:
    """A收到B的信: B wrote to A."""
    scene, verb = reading.scene, reading.verb
    letter = reading.events.words.shaped(_LETTER)
    senders: list[Phrase] = []
    for phrase in scene.actors(verb.end, reading.high):
        owner = scene.folded[phrase.end : phrase.end + 1] == "的"
        if owner and letter.match(scene.folded, phrase.end + 1, reading.high):
            senders = block_left(scene, phrase, verb.end, reading.events)
            break
    if not senders or senders[0].start - verb.end > 1:
        return None
    whom, why = acting(reading, senders[-1].end)
    if not whom:
        block, why = carried(scene, verb, reading.previous, reading.events)
        whom = tuple(block)
    if not whom or not are_people(whom):
        return None
    return fill(reading, senders[-1].end, who=tuple(senders), whom=whom, why=why)
