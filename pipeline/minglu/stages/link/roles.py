"""Who acts and who is acted upon: the phrases around a verb, by word order and prepositions.

Every function returns the phrases it is sure of, and none where the sentence leaves room for two readings.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from minglu.rulebook.events import Events
from minglu.stages.link.coordination import behind_of, block_left, block_right, ends_with, preposition
from minglu.stages.link.delegations import sends_others
from minglu.stages.link.lists import goes_on, listed_before, listed_left
from minglu.stages.link.opening_subjects import MUTUAL, less_partners, opening_subject
from minglu.stages.link.parties import Phrase
from minglu.stages.link.places_and_days import is_seat
from minglu.stages.link.scene import Scene
from minglu.stages.link.verbs import Spoken

#: Between whom somebody meets and what he does then: A拜会B|并|会见C.
_AND_THEN = re.compile("(?:、|并|并且|及|以及|随后|之后|然后)(?:将|会|要|还|也|先后|再|分别)?")
#: What a state is only the place or the matter of.
MATTER_OF = re.compile("(?:首都|冲突|战争|内战|问题|局势|危机|核问题|和平进程|友谊)")
#: Forces abroad, which are no state that acts.
_STATIONED = re.compile("驻[一-鿿]{1,3}军$|驻[一-鿿]{1,2}$")
#: Before those whom somebody has with him.
_TAKES_ALONG = re.compile("(?<!提)(?<!扶)[携偕]同?[^，。；、的与和同]{1,8}$")
#: Before a body in which somebody then meets others.
_ENTERS = re.compile("(?:进入|走进|走入|来到|前往|抵达|返回|离开|步入)$")
#: What somebody does directly behind a preposition that governs his clause: 就|X|访华, 就X|率团访问Y的情况.
_OF_JOURNEY = frozenset({"visited", "led"})
#: What begins a clause of which the next says who acts.
_BESIDES = re.compile("除了?[^，。；]+外")
_AS_TO = re.compile("(?:至于|对于|关于|对|就)?(?:是否|会否|能否)|至于")
#: When somebody does what he speaks of: 提到|周一|与拜登通电话.
_WHEN = re.compile(
    "^　?(?:[上本]?周[一二三四五六日]|昨[天日]|今[天日]|当[天日]|早前|日前|近日)　?(?=[与同跟和])"
)
#: What is published of people of whom a clause tells, and that it is.
_PICTURES = ("的照片", "的相片", "的图片", "的影片", "的视频", "的画面", "的录像", "的合照", "的合影")
_PUBLISHED = re.compile("发布|发出|发放|公布|公开|播出|展示|刊登|刊出|发表")
_PUBLISHES = re.compile(f"(?:{_PUBLISHED.pattern})了?(?:[^，。；]{{1,20}}的)?$")
#: Before the relative clause of the second of two: 会见首相A|和即将|接任首相的B.
_AND_WHO = re.compile("(?:和|与|及|、)(?:即将|刚刚|新近|已经?|曾)?$")
#: How an aside ends in which somebody acts.
TIMES = ("时", "期间", "之际", "之时", "后", "前", "以来")
#: Why somebody acts in a clause that does not name him.
CLAUSE_BEFORE = "named in the clause before"
CLAUSE_BEHIND = "named in the clause behind"
#: Others who act, and nobody names them: 越来越多|伙伴国|希望.
_OTHERS = "[^，。；在与同和跟向对为受]{0,8}<others>[^，。；在与同和跟向对为]{0,4}"
#: As many are meant by a word for those who talk with each other.
_PAIR = 2
#: More words than these between who acts and the verb, and they are hardly one clause.
REACH = 26
#: Between two quotations of one sentence.
_NEXT_QUOTATION = re.compile("[”」][，；]?[“「]")


def in_aside(scene: Scene, phrase: Phrase, verb: Spoken) -> bool:
    """Say whether a phrase stands in an aside that the verb is not part of."""
    return any(low <= phrase.start < high and not low <= verb.start < high for low, high in scene.asides)


def subject(scene: Scene, verb: Spoken, before: int, events: Events) -> list[Phrase]:
    """Return who acts in the clause of a verb, left of `before`: the nearest list that no preposition governs."""
    low, _ = scene.clause(verb.start)
    skipped: set[int] = set()
    for phrase in reversed(scene.actors(low, before)):
        if phrase.start in skipped:
            continue
        block = listed_left(scene, block_left(scene, phrase, low, events), low, events, marks=True)
        skipped.update(one.start for one in block)
        head = block[0]
        behind = scene.folded[phrase.end : phrase.end + 1]
        if in_aside(scene, phrase, verb) or behind == "的" or travelled_to(scene, phrase):
            continue
        if _TAKES_ALONG.search(scene.folded, low, head.start):
            # 我荣幸地携多位|内阁部长|访问C
            continue
        if phrase.is_state and _STATIONED.search(scene.folded, max(low, phrase.start - 4), phrase.end + 1):
            # 慰问|驻阿美军
            continue
        if phrase.is_state and MATTER_OF.match(scene.folded, phrase.end):
            # 这是|阿富汗|冲突首次签署协议, 在最后一站|克罗地亚|首都与总理X会晤
            continue
        if is_seat(scene.folded, phrase, events) and _stands_behind_somebody(scene, head, low):
            # 特朗普|白宫|晤泽连斯基: a headline spares 在.
            continue
        if entered(scene, phrase, low) or _met_before(scene, head, phrase.end, verb):
            continue
        if phrase.anaphor is not None and phrase.anaphor.kind == "both" and verb.verb.direction not in MUTUAL:
            # 我们邀请|日方观察员: not he who speaks and he who listens.
            continue
        if _opens_clause(scene, head, phrase, verb, events) or _goes_with(scene, block, low, before, events):
            return block
        if (
            preposition(scene, head, low, "aside", events)
            or preposition(scene, head, low, "partner", events)
            or preposition(scene, head, low, "passive", events)
        ):
            continue
        # 特朗普对|阿富汗|进行未提前宣布的访问: what stands behind the object says nothing.
        between = scene.plain(phrase.end, min(before, verb.start) if before > phrase.end else verb.start)
        if len(between) > REACH or _says_of_others(between, events):
            return []
        return less_partners(scene, block, verb.start)
    return []


def _stands_behind_somebody(scene: Scene, phrase: Phrase, low: int) -> bool:
    """Say whether somebody touches a phrase in front."""
    return any(one.is_one_person and one.end == phrase.start for one in scene.actors(low, phrase.start))


def entered(scene: Scene, phrase: Phrase, low: int) -> bool:
    """Say whether a body is where somebody goes in, and not who acts: 进入|中联办|与主任X会面."""
    return phrase.is_body and _ENTERS.search(scene.folded, low, phrase.start) is not None


def travelled_to(scene: Scene, phrase: Phrase) -> bool:
    """Say whether a state is where somebody goes, and not who acts: 来|华|出席M的X, 访|俄|会见Y."""
    if not phrase.is_state:
        return False
    return any(
        one.start <= phrase.start < one.end or (one.end == phrase.start and one.verb.direction == "place")
        for one in scene.verbs
    )


def _goes_with(scene: Scene, block: Sequence[Phrase], low: int, before: int, events: Events) -> bool:
    """Say whether somebody acts whom another goes with: A陪同|B|会见C is told of B."""
    if block[-1].end != before or not all(one.is_somebody for one in block):
        return False
    return bool(ends_with(events.words["with"], scene.folded, low, block[0].start))


def _says_of_others(between: str, events: Events) -> bool:
    """Say whether a word of speech parts somebody from a verb, unless he says it of himself: X说将与Y会晤."""
    spoken = list(events.words["speech"].finditer(between))
    if not spoken:
        return False
    behind = _WHEN.sub("", between[spoken[-1].end() :])
    # 塔利班宣布|与美国谈判破裂: whoever says so is one of the two.
    return len(spoken) > 1 or not (behind in ("与", "同", "跟") or events.words["own plan"].match(behind))


def _opens_clause(scene: Scene, head: Phrase, last: Phrase, verb: Spoken, events: Events) -> bool:
    """Say whether people behind a preposition act in a clause that it governs: 在X访问Y时, 在X与Y通电话后, 就X将访华.

    In 在X陪同下 and 应X邀请 nobody acts.
    """
    if not all(party.kind in ("person", "office") for party in head.parties) or not head.parties:
        return False
    for start, end in scene.asides:
        if start <= head.start and verb.start < end:
            opened = events.words["open"].match(scene.folded, start)
            timed = scene.folded.endswith(TIMES, start, end)
            if timed and opened is not None and opened.end() == head.start and last.end <= verb.start:
                return True
    clausal = ends_with(events.words["clausal"], scene.folded, scene.sentence.start, head.start)
    if not clausal:
        return False
    dated = any(one.kind == "date" and one.start == last.end for one in scene.phrases)
    travels = any(one.start == last.end and one.verb.kind in _OF_JOURNEY for one in scene.verbs)
    return dated or travels or events.words["own plan"].match(scene.folded, last.end) is not None


def head_of_relative(scene: Scene, verb: Spoken, object_end: int, events: Events) -> list[Phrase]:
    """Return who does it where the verb stands in front of him: 正在访华的|X, 陪同Y访问的|X."""
    _, high = scene.clause(verb.start)
    for phrase in scene.actors(object_end, high):
        if phrase.names_people and behind_of(scene, phrase, object_end):
            if any(
                object_end < one.start < phrase.start and _AND_WHO.search(scene.folded, verb.end, one.start)
                for one in scene.verbs
            ):
                # 会见首相A|和即将接任首相的|B: the clause is that of the other verb.
                return []
            return less_partners(scene, block_right(scene, phrase, high, events), high)
    return []


def behind(scene: Scene, verb: Spoken, events: Events) -> list[Phrase]:
    """Return who the clause behind that of a verb is about, or behind a day: 出席M期间，|9月13日下午，|X会见Y."""
    clause = scene.clause(verb.start)
    index = scene.clauses.index(clause) if clause in scene.clauses else len(scene.clauses)
    after = scene.clauses[index + 1 :]
    if len(after) > 1 and not scene.plain(*after[0]).strip("　 ") and not scene.actors(*after[0]):
        after = after[1:]
    return opening_subject(scene, *after[0], events) if after else []


def carried(
    scene: Scene, verb: Spoken, previous: Sequence[Phrase], events: Events
) -> tuple[list[Phrase], str]:
    """Return who acts where the clause does not say: the clause behind (在会见X时，Y说), the one before, or the
    sentence before; and in words which. `previous` is the one subject of the sentence before in its paragraph.
    """
    low, _ = scene.clause(verb.start)
    if not scene.actors(low, verb.start) and events.words.fullmatch(_OTHERS, scene.plain(low, verb.start)):
        # 越来越多|伙伴国|希望参与会议
        return [], ""
    in_time = any(start <= verb.start < end for start, end in scene.asides)
    # 至于是否会见X，|Y表示
    in_time = in_time or (_AS_TO.match(scene.folded, low) is not None and not scene.actors(low, verb.start))
    # 除与X会晤外，|Y还会见了Z
    in_time = in_time or _BESIDES.fullmatch(scene.folded, *scene.clause(verb.start)) is not None
    block = behind(scene, verb, events) if in_time else []
    if block and not _are_both(scene, block, low, verb, events):
        return block, CLAUSE_BEHIND
    found = carried_before(scene, verb, events)
    if found[0] or found[1]:
        return found[0], found[1] if found[0] else ""
    before = scene.actors(scene.sentence.start, low)
    passed = all(
        (one.is_state and (in_aside(scene, one, verb) or travelled_to(scene, one))) or _acted_on(scene, one)
        for one in before
    )
    own = scene.actors(low, verb.start)
    # 其间与|X|举行了会谈: he is the other side.
    nobody_acts = (
        not before and bool(preposition(scene, own[0], low, "partner", events)) if own else not before
    )
    if previous and (nobody_acts or (before and passed)):
        # 结束北韩行程后，飞往南韩，与文在寅会晤: nobody else is named who acts.
        return list(previous), "subject of the sentence before"
    return [], ""


def _are_both(scene: Scene, block: Sequence[Phrase], low: int, verb: Spoken, events: Events) -> bool:
    """Say whether a word for two stands behind talks with the one of them: 与X会晤时，|两位部长|认为. The other is named before."""
    word = block[0].anaphor
    if len(block) != 1 or word is None or word.kind not in ("persons", "sides") or word.size > _PAIR:
        return False
    own = scene.actors(low, verb.start)
    return bool(own) and bool(preposition(scene, own[0], low, "partner", events))


def _listed_last(scene: Scene, low: int, high: int, events: Events) -> list[Phrase]:
    """Return the people with whom a list ends that a clause before begins: A，|连同B、C，已会见D."""
    people = scene.actors(low, high)
    if not people or people[-1].end != high or not people[-1].is_somebody:
        return []
    return block_left(scene, people[-1], low, events) if goes_on(scene, low) else []


def _met_before(scene: Scene, head: Phrase, edge: int, verb: Spoken) -> bool:
    """Say whether somebody is whom another meets before he does what a verb says: A拜会|B|并会见C."""
    return _acted_on(scene, head) and _AND_THEN.fullmatch(scene.folded, edge, verb.start) is not None


def _acted_on(scene: Scene, phrase: Phrase) -> bool:
    """Say whether somebody stands behind a verb of his clause that has him as its object: 期间会见|总统X."""
    low, _ = scene.clause(phrase.start)
    met = [one for one in scene.verbs if low <= one.start and one.end <= phrase.start]
    return bool(met) and met[-1].verb.direction in ("object", "either", "caller", "place")


def _pictured(scene: Scene, before: tuple[int, int], clause: tuple[int, int], events: Events) -> list[Phrase]:
    """Return the people with whom a clause ends of whom the next tells as of a picture: 白宫发布|A|，访问B的照片."""
    if before[1] + 1 != clause[0] or not scene.folded.endswith(_PICTURES, *clause):
        return []
    people = [one for one in scene.actors(*before) if one.end == before[1] and one.is_somebody]
    block = block_left(scene, people[0], before[0], events) if people else []
    shown = block and _PUBLISHES.search(scene.folded, before[0], block[0].start)
    return block if shown and not _PUBLISHED.search(scene.folded, *clause) else []


def _in_another_quotation(scene: Scene, block: Sequence[Phrase], low: int) -> bool:
    """Say whether 我们 of one quotation stands before the next, which its speaker goes on with: X说，“我们…”，“|期待与Y会晤”."""
    word = block[0].anaphor
    both = word is not None and word.kind == "both"
    return both and _NEXT_QUOTATION.search(scene.folded, block[-1].end, low + 1) is not None


def _of_whom_it_tells(scene: Scene, block: Sequence[Phrase], end: int, events: Events) -> list[Phrase]:
    """Return the people of whom a body tells without a comma: 国防部公布|A会见B，并同C会谈; nobody where none does."""
    if not all(one.is_body for one in block):
        return []
    for use in ("speech", "report"):
        if said := events.words[use].match(scene.folded, block[-1].end, end):
            told = opening_subject(scene, said.end(), end, events)
            return told if all(one.is_somebody for one in told) else []
    return []


def carried_before(scene: Scene, verb: Spoken, events: Events) -> tuple[list[Phrase], str]:
    """Return whom a clause before that of a verb is about, and why; with a reason and nobody where others act unnamed."""
    low, high = scene.clause(verb.start)
    index = scene.clauses.index((low, high)) if (low, high) in scene.clauses else 0
    for start, end in reversed(scene.clauses[:index]):
        if scene.headline and scene.folded[end : end + 1] in ("：", ":"):
            # 驻华大使：川邀习9月|访美
            return [], ""
        if sends_others(scene, start, end, events):
            return [], "others travel"
        if shown := _pictured(scene, (start, end), (low, high), events):
            return shown, CLAUSE_BEFORE
        block = opening_subject(scene, start, end, events) or _listed_last(scene, start, end, events)
        if block and (told := _of_whom_it_tells(scene, block, end, events)):
            block = told
        if block and _in_another_quotation(scene, block, low):
            continue
        if block:
            whole = block[-1].end == end or goes_on(scene, start)
            if whole and not any(start <= one.start < end for one in scene.verbs):
                # A、B，|以及C，于19日访问: a list that commas part.
                block = [*listed_before(scene, start, events), *block]
            return block, CLAUSE_BEFORE
        if events.words["traveller"].search(scene.plain(start, end)) and not scene.actors(start, end):
            # 3月5日特使团抵达平壤，当晚会谈: of those whom nobody names.
            return [], "others travel"
    return [], ""
