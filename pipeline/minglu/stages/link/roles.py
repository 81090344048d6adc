"""Who acts and who is acted upon: the phrases around a verb, by word order and prepositions.

Every function returns the phrases it is sure of, and none where the sentence leaves room for two readings.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from minglu.rulebook.events import Events
from minglu.stages.link.coordination import attribute, block_left, block_right, ends_with, preposition
from minglu.stages.link.parties import Phrase
from minglu.stages.link.scene import HOLD, Scene, Spoken

#: What no title holds: the object of the verb ends before it.
_NO_TITLE = re.compile("[的、和与同及跟时后前并就在将说向对给为以由是，]|表示|强调|指出|转达")
_HOLD = re.compile(rf"{HOLD}了?(?!的|[^，。；]{{0,6}}访问)|的(?=[双三四]方)")
#: 白宫没有|就是否会对即将到来的|谈判产生影响发表评论: what is spoken of.
_ABOUT = re.compile(f"[就对](?!.*{HOLD}).*的$")
#: 就 that begins the matter of talks, not 成就, 就任 and 就在.
_MATTER = re.compile("(?<![成造将])就(?![任职业是在此像])")
#: Before two states that are one side: 高管与|美中|官员会晤.
_WITH = frozenset("与同跟")
#: 美澳|“2＋2”|磋商, 美朝|核|谈判
_TOPIC = re.compile('[“"「]?(?:2[+＋]2)?[”"」]?|[^，。；：、的在与同和就对将已正向为由从被把了间方]{1,6}')
#: Behind a verb, the time at which it is done.
_AT_THE_TIME = re.compile("的?(?:同时|时候?|期间|之际|之后|之前|后|前)(?!者)")
#: As many joints has a list of two couples.
_COUPLES = 3
#: As many characters of a clause may stand before whom it is about: a title that no dictionary holds.
_TITLE = 16
#: Behind somebody's name, his government and not he.
_GOVERNMENT = "政府"
_OF_GOVERNMENT = f"{_GOVERNMENT}的"
#: Before whom or what somebody takes or hands: 把|X的信.
_TAKING = re.compile("[把]")
#: Verbs of which 我们 may be both sides.
_MUTUAL = frozenset({"partner", "either", "sign", "witness"})
#: How an aside ends in which somebody acts.
_TIMES = ("时", "期间", "之际", "之时", "后", "前", "以来")
#: Why somebody acts in a clause that does not name him.
CLAUSE_BEFORE = "named in the clause before"
#: More words than these between who acts and the verb, and they are hardly one clause.
_REACH = 26


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
        block = block_left(scene, phrase, low, events)
        skipped.update(one.start for one in block)
        head = block[0]
        behind = scene.folded[phrase.end : phrase.end + 1]
        if in_aside(scene, phrase, verb) or behind == "的" or travelled_to(scene, phrase):
            continue
        if (
            phrase.anaphor is not None
            and phrase.anaphor.kind == "both"
            and verb.verb.direction not in _MUTUAL
        ):
            # 我们邀请|日方观察员: not he who speaks and he who listens.
            continue
        if opens_clause(scene, head, phrase, verb, events):
            return block
        if (
            preposition(scene, head, low, "aside", events)
            or preposition(scene, head, low, "partner", events)
            or preposition(scene, head, low, "passive", events)
        ):
            continue
        between = scene.plain(phrase.end, verb.start)
        if len(between) > _REACH or _says_of_others(between, events):
            return []
        return block
    return []


def travelled_to(scene: Scene, phrase: Phrase) -> bool:
    """Say whether a state is where somebody goes, and not who acts: 来|华|出席M的X, 访|俄|会见Y."""
    if not phrase.parties or phrase.parties[0].kind != "country":
        return False
    return any(
        one.start <= phrase.start < one.end or (one.end == phrase.start and one.verb.direction == "place")
        for one in scene.verbs
    )


def _says_of_others(between: str, events: Events) -> bool:
    """Say whether a word of speech parts somebody from a verb, unless he says it of himself: X说将与Y会晤."""
    spoken = list(events.words["speech"].finditer(between))
    if not spoken:
        return False
    behind = between[spoken[-1].end() :]
    return len(spoken) > 1 or events.words["own plan"].match(behind) is None


def opens_clause(scene: Scene, head: Phrase, last: Phrase, verb: Spoken, events: Events) -> bool:
    """Say whether people behind a preposition act in a clause that it governs: 在X访问Y时, 在X与Y通电话后, 就X将访华.

    In 在X陪同下 and 应X邀请 nobody acts.
    """
    if not all(party.kind in ("person", "office") for party in head.parties) or not head.parties:
        return False
    for start, end in scene.asides:
        if start <= head.start and verb.start < end:
            opened = events.words["open"].match(scene.folded, start)
            timed = scene.folded.endswith(_TIMES, start, end)
            if timed and opened is not None and opened.end() == head.start and last.end <= verb.start:
                return True
    clausal = ends_with(events.words["clausal"], scene.folded, scene.sentence.start, head.start)
    if not clausal:
        return False
    dated = any(one.kind == "date" and one.start == last.end for one in scene.phrases)
    travels = any(one.start == last.end and one.verb.kind == "visited" for one in scene.verbs)
    return dated or travels or events.words["own plan"].match(scene.folded, last.end) is not None


def partner(scene: Scene, verb: Spoken, events: Events) -> tuple[list[Phrase], list[Phrase]] | None:
    """Return the two sides of A同B会谈, A、B举行会谈 and 双方会谈; the first is empty if it must be carried."""
    low, _ = scene.clause(verb.start)
    actors = [phrase for phrase in scene.actors(low, verb.start) if not in_aside(scene, phrase, verb)]
    if scene.folded[verb.start - 1] == "就":
        # 双方将就|会晤|细节达成一致
        return None
    touching = block_left(scene, actors[-1], low, events) if actors else []
    if (
        _is_run(touching)
        and _TOPIC.fullmatch(scene.folded, touching[-1].end, verb.start)
        and scene.folded[touching[0].start - 1] not in _WITH
    ):
        # 对|美澳|磋商予以关注, 取决于|美朝|磋商, 作为|美朝|核谈判的前提: the talks are those of the states that touch.
        return touching[:1], touching[1:]
    if two := _names_that_touch(actors, verb):
        return two
    while (
        actors
        and preposition(scene, actors[-1], low, "aside", events)
        and not preposition(scene, actors[-1], low, "partner", events)
        and not _of_both(scene, actors[-1], low, events)
        and not _while_both(scene, actors[-1], verb)
    ):
        # A同B|在C国防部|会谈
        actors.pop()
    actors = _less_topic(scene, actors, low, verb.start, events)
    if (
        len(actors) > 1
        and actors[-2].anaphor is not None
        and not scene.plain(actors[-2].end, actors[-1].start).strip("　")
    ):
        # 美朝领导人(6月)|新加坡|会晤
        actors.pop()
    if not actors:
        return None
    held = max((match.end() for match in _HOLD.finditer(scene.folded, low, verb.start)), default=low)
    attributes = [phrase for phrase in actors if phrase.start >= held > low]
    if any(party.kind == "person" for phrase in attributes for party in phrase.parties):
        # 进行访问的|X: somebody is no attribute of talks.
        attributes = []
    actors = [phrase for phrase in actors if phrase not in attributes] or actors
    last = actors[-1]
    if scene.folded.startswith(("关系", "问题", "方面的"), last.end):
        # 就美土关系|问题磋商
        return None
    # A同B、C举行|三方会谈; A、B、C的|三方会谈; A同B举行|日菲外长防长磋商.
    count = attributes[0].anaphor.size if attributes and attributes[0].anaphor is not None else 0
    between = scene.plain(last.end, verb.start)
    block = block_left(scene, last, low, events)
    first = block[0]
    # 印度同|俄罗斯|就防空系统的|谈判: the matter of talks whose other side 同 names.
    matter = between.startswith("就") and preposition(scene, first, low, "partner", events)
    if (
        len(between) > _REACH
        or events.words["speech"].search(between)
        or (_ABOUT.search(between) and not matter)
    ):
        return None
    if preposition(scene, first, low, "partner", events) and not preposition(
        scene, first, low, "aside", events
    ):
        outside = attribute(scene, first, low)
        edge = outside.start() if outside else first.start
        gaps = [scene.folded[one.end : two.start].strip() for one, two in pairwise(block)]
        if scene.folded[first.start - 1] == "对" and (
            at := next((n for n, gap in enumerate(gaps, 1) if gap in ("同", "与", "跟")), 0)
        ):
            # 对|A与B|会晤的可能性持开放态度
            return block[:at], block[at:]
        return subject(scene, verb, edge, events) or _of_clause(scene, low, edge, events), block
    joints = [scene.folded[one.end : two.start].strip() for one, two in pairwise(block)]
    if len(joints) == _COUPLES and joints[1] == "、" and {joints[0], joints[2]} <= {"和", "与", "同"}:
        # 中国和日本、美国和俄罗斯|分别进行会谈
        return (block[::2], block[1::2]) if events.words["separately"].search(between) else None
    for at in range(1, len(block)):
        gap = scene.folded[block[at - 1].end : block[at].start].strip()
        if gap in ("同", "与", "跟"):
            return block[:at], block[at:]
    if len(block) > 1:
        if count and len(block) != count:
            return None
        if scene.folded[first.start - 1] == "、":
            # 与英、|法、德|举行会谈: one before them has not been read.
            return None
        if preposition(scene, first, low, "aside", events) and not _when_both(scene, first, verb):
            return None
        gaps = [scene.folded[one.end : two.start].strip() for one, two in pairwise(block)]
        at = max((index for index, gap in enumerate(gaps, 1) if gap in ("和", "及", "以及")), default=1)
        return (block[:at], block[at:]) if len(block) == 2 else (block[:1], block[1:])
    if last.anaphor is not None and last.anaphor.kind in ("sides", "states", "persons", "plural", "both"):
        return block, []
    if len(last.parties) > 1 and not preposition(scene, last, low, "aside", events):
        # 中国和俄罗斯外长|通话
        sides = [last._replace(parties=(party,)) for party in last.parties]
        return sides[:1], sides[1:]
    if len(last.of) > 1 and not preposition(scene, last, low, "aside", events):
        # 中美官员|会谈 are talks of the two states.
        sides = [last._replace(parties=(state,), of=()) for state in last.of]
        return sides[:1], sides[1:]
    return None


def _is_run(phrases: Sequence[Phrase]) -> bool:
    """Say whether phrases are states that touch: 美|朝."""
    return (
        len(phrases) > 1
        and all(one.is_state for one in phrases)
        and all(one.end == two.start for one, two in pairwise(phrases))
    )


def _names_that_touch(actors: Sequence[Phrase], verb: Spoken) -> tuple[list[Phrase], list[Phrase]] | None:
    """Return the two people of a headline whose names touch each other and the verb: 普京|拜登|通话50分钟."""
    one, two = (*actors[-2:], None, None)[:2]
    if one is None or two is None or one.end != two.start or two.end != verb.start:
        return None
    named = [party for phrase in (one, two) for party in phrase.parties]
    known = all(party.kind == "person" and party.country for party in named)
    return ([one], [two]) if len(named) == len({party.entity for party in named}) > 1 and known else None


def _when_both(scene: Scene, first: Phrase, verb: Spoken) -> bool:
    """Say whether an aside of time tells that two do something: 在|俄古|即将进行会谈时, 正值|韩美|准备谈判."""
    before = scene.folded[first.start - 1 : first.start]
    if before == "值":
        return True
    return before == "在" and any(
        start == first.start - 1 and verb.end < end and scene.folded.endswith(_TIMES, start, end)
        for start, end in scene.asides
    )


def _of_both(scene: Scene, phrase: Phrase, low: int, events: Events) -> bool:
    """Say whether a preposition governs a clause of two who do something: 对于|中美防长|举行会晤的可能."""
    both = phrase.anaphor is not None and phrase.anaphor.kind in ("states", "sides")
    return both and ends_with(events.words["clausal"], scene.folded, low, phrase.start) in (
        "对于",
        "对",
        "就",
        "关于",
    )


def _while_both(scene: Scene, phrase: Phrase, verb: Spoken) -> bool:
    """Say whether a word for two is who does something while something else happens: 在|中美两国防长|会晤的同时."""
    if phrase.anaphor is None or phrase.anaphor.kind not in ("states", "sides", "persons"):
        return False
    return _AT_THE_TIME.match(scene.folded, verb.end) is not None


def _of_clause(scene: Scene, low: int, edge: int, events: Events) -> list[Phrase]:
    """Return who acts in a clause that a preposition governs, directly before 与: 对|A|与B会晤的可能性."""
    beside = [one for one in scene.actors(low, edge) if edge - one.end <= 1]
    block = block_left(scene, beside[-1], low, events) if beside else []
    governed = block and ends_with(events.words["clausal"], scene.folded, low, block[0].start)
    return block if governed else []


def _less_topic(scene: Scene, actors: list[Phrase], low: int, high: int, events: Events) -> list[Phrase]:
    """Return those before a verb of talks less those whom 就 names as its matter: A与B就|美军撤出叙利亚的问题|举行会谈."""
    inside = {offset for phrase in scene.phrases for offset in range(phrase.start, phrase.end)}
    found = [one.start() for one in _MATTER.finditer(scene.folded, low, high) if one.start() not in inside]
    if not found or not any(phrase.end <= found[-1] for phrase in actors):
        return actors
    held = _HOLD.search(scene.folded, found[-1], high)
    matter = [phrase for phrase in actors if found[-1] < phrase.start < (held.start() if held else high)]
    if any(preposition(scene, phrase, low, "partner", events) for phrase in matter):
        # 就叙利亚问题|与B|会谈
        return actors
    return [phrase for phrase in actors if phrase not in matter]


def behind_verb(scene: Scene, verb: Spoken, events: Events) -> list[Phrase]:
    """Return whom a verb has as its object, also behind a relative clause: 会见|陪同X访华的|Y一行."""
    _, high = scene.clause(verb.start)
    following = [other.start for other in scene.verbs if other.start >= verb.end]
    titled = _titled(scene, verb, high)
    if titled is not None:
        return block_right(scene, titled, high, events)
    for phrase in scene.actors(verb.end, high):
        gap = scene.folded[verb.end : phrase.start]
        if _tight(scene, verb.end, phrase.start, events):
            block = block_right(scene, phrase, high, events)
            edge = block[-1].end
            if scene.folded[edge : edge + 1] == "的" and _later_head(scene, edge, high):
                continue
            return block
        if gap.endswith("的") and phrase.names_people:
            return block_right(scene, phrase, high, events)
        led = block_right(scene, phrase, high, events)
        if events.words["leading"].match(scene.folded, led[-1].end, high):
            return led
    last = [phrase for phrase in scene.actors(verb.end, high) if scene.folded[phrase.start - 1] == "的"]
    if last and not any(verb.end + 12 < start < last[-1].start for start in following):
        return block_right(scene, last[-1], high, events)
    return []


def _titled(scene: Scene, verb: Spoken, high: int) -> Phrase | None:
    """Return the person behind a verb with nothing but a title between that no dictionary holds whole.

    会见|美国维萨公司全球执行董事长|艾克礼: whom he meets is no state and no firm.
    """
    for phrase in scene.actors(verb.end, high):
        if phrase.parties and phrase.parties[0].kind == "person":
            gap = scene.folded[verb.end : phrase.start]
            busy = any(verb.end <= other.start < phrase.start for other in scene.verbs)
            return None if busy or len(gap) > _REACH or _NO_TITLE.search(gap) else phrase
    return None


def _later_head(scene: Scene, low: int, high: int) -> bool:
    """Say whether the 的 at `low` leads to someone named: X的特使|Y, not X的支持."""
    return any(phrase.names_people and phrase.start - low <= 14 for phrase in scene.actors(low, high))


def _tight(scene: Scene, low: int, high: int, events: Events) -> bool:
    """Say whether between a verb and a phrase stands nothing but what an object may begin with."""
    gap = scene.plain(low, high).strip("　 ")
    return not gap or events.words["gap"].fullmatch(gap) is not None


def head_of_relative(scene: Scene, verb: Spoken, object_end: int, events: Events) -> list[Phrase]:
    """Return who does it where the verb stands in front of him: 正在访华的|X, 陪同Y访问的|X."""
    _, high = scene.clause(verb.start)
    for phrase in scene.actors(object_end, high):
        if scene.folded[phrase.start - 1] == "的" and phrase.names_people:
            return _less_partners(scene, block_right(scene, phrase, high, events), high)
    return []


def opening_subject(scene: Scene, low: int, high: int, events: Events) -> list[Phrase]:
    """Return who a clause is about: the first list in it that no preposition governs and no aside holds."""
    for phrase in scene.actors(low, high):
        if any(start <= phrase.start < end and start != low for start, end in scene.asides):
            # X出席M期间，会见Y is about X, 在M期间 about nobody.
            continue
        if phrase.kind == "party" and phrase.parties[0].kind not in ("person", "office", "country", "org"):
            continue
        if preposition(scene, phrase, low, "aside", events) or preposition(
            scene, phrase, low, "partner", events
        ):
            return []
        if scene.folded.startswith(_OF_GOVERNMENT, phrase.end - len(_GOVERNMENT)) or scene.folded.startswith(
            _OF_GOVERNMENT, phrase.end
        ):
            # 特朗普政府的|首位国家安全事务顾问X
            continue
        if scene.folded[phrase.end : phrase.end + 1] == "的":
            return []
        before = scene.plain(low, phrase.start)
        if _TAKING.search(before):
            # 亲自把|汕头主教X|写的信交给教宗: he does nothing in it.
            return []
        if len(before) > _TITLE or events.words["speech"].search(before):
            return []
        if scene.folded[phrase.start - 1] != "的" and any(
            low <= one.start < phrase.start for one in scene.verbs
        ):
            # 在拉巴特会见|首相阿赫努什, whom another clause goes on from is no subject of it.
            return []
        return _less_partners(scene, block_right(scene, phrase, high, events), high)
    return []


def _less_partners(scene: Scene, block: list[Phrase], high: int) -> list[Phrase]:
    """Return a list without those with whom the first meet: of A与B会谈，随后会见C, A goes on, of A和B会谈 both."""
    if not any(block[-1].end <= one.start < high and one.verb.direction in _MUTUAL for one in scene.verbs):
        return block
    for at, (left, right) in enumerate(pairwise(block), 1):
        if scene.folded[left.end : right.start].strip() in ("与", "同", "跟"):
            return block[:at]
    return block


def behind(scene: Scene, verb: Spoken, events: Events) -> list[Phrase]:
    """Return who the clause behind that of a verb is about."""
    clause = scene.clause(verb.start)
    index = scene.clauses.index(clause) if clause in scene.clauses else len(scene.clauses)
    return opening_subject(scene, *scene.clauses[index + 1], events) if index + 1 < len(scene.clauses) else []


def carried(
    scene: Scene, verb: Spoken, previous: Sequence[Phrase], events: Events
) -> tuple[list[Phrase], str]:
    """Return who acts where the clause does not say: the clause behind (在会见X时，Y说), the one before, or the
    sentence before; and in words which. `previous` is the one subject of the sentence before in its paragraph.
    """
    low, high = scene.clause(verb.start)
    index = scene.clauses.index((low, high)) if (low, high) in scene.clauses else 0
    in_time = any(start <= verb.start < end for start, end in scene.asides)
    block = behind(scene, verb, events) if in_time else []
    if block:
        return block, "named in the clause behind"
    for start, end in reversed(scene.clauses[:index]):
        block = opening_subject(scene, start, end, events)
        if block:
            return block, CLAUSE_BEFORE
        if events.words["traveller"].search(scene.plain(start, end)) and not scene.actors(start, end):
            # 3月5日特使团抵达平壤，当晚会谈: of those whom nobody names.
            return [], ""
    if not scene.actors(scene.sentence.start, verb.start) and previous:
        return list(previous), "subject of the sentence before"
    return [], ""
