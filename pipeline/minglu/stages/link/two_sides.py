"""The two sides of what two do together: A同B会谈, A、B举行会谈, 美朝磋商, 双方会谈."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from minglu.rulebook.events import Events
from minglu.stages.link.coordination import attribute, block_left, ends_with, preposition
from minglu.stages.link.parties import Phrase
from minglu.stages.link.places_of_talks import (
    are_from_there,
    place_acts,
)
from minglu.stages.link.regarded_talks import Sides, is_regarded, of_their_talks, regarded
from minglu.stages.link.roles import REACH, TIMES, entered, subject
from minglu.stages.link.scene import Scene
from minglu.stages.link.those_before_talks import FOR, PAVED, in_front_of_talks, of_two_people, who_may_hold
from minglu.stages.link.topics_of_talks import HOLDS, less_matter
from minglu.stages.link.verbs import HOLD, Spoken

#: 总统府不愿|就下周的|谈判是否推迟发表评论: what is spoken of.
_ABOUT = f"[就对](?!.*{HOLD}).*的$"
#: Before two states that are one side: 高管与|美中|官员会晤.
_WITH = frozenset("与同跟")
#: 美澳|“2＋2”|磋商, 美朝|核|谈判
_TOPIC = re.compile('[“"「]?(?:2[+＋]2)?[”"」]?|[^，。；：、的在与同和就对将已正向为由从被把了间方]{1,6}')
#: Between two who are to talk with a third, and 同: 为A和B|于本月下旬|同C会谈作准备.
_WHEN = "(?:<will>|原定)?[于在]?[^，。；、的]{0,8}?(?:[旬月日周年初底末内天]|期间)?[与同和跟]?"
#: Behind bodies whose people are only among those who are there.
_ATTENDED = re.compile("[^，。；在与和同]{0,8}(?:出席|参加|参与)的")
#: Before talks of others at which those named were as well.
_JOINED_AS_WELL = re.compile("(?:也|亦|还|均|陪同)(?:参加|出席|参与|列席)了?$")
_PAIR = 2
#: As much may stand between two and what they hold: a day, an hour, and a house that no dictionary holds.
_REACH_OF_HELD = 40
#: As many joints has a list of two couples.
_COUPLES = 3
#: Before talks in which something is not to be done.
_MAY_NOT = re.compile("(?:不能|不应|不会|不可|不得|不该)(?:在)?$")
#: A name behind 夫人, and no verb.
_NAME = re.compile("(?![在就将已曾举进共会])[一-鿿·]{2,8}(?=在|就|将|举|进|会|$)")
#: As much may stand between one who talks and 同 before the other side: a plan and a day.
_TO_OTHER = 12


def partner(scene: Scene, verb: Spoken, events: Events) -> Sides | None:
    """Return the two sides of A同B会谈, A、B举行会谈 and 双方会谈; the first is empty if it must be carried."""
    low, _ = scene.clause(verb.start)
    actors = in_front_of_talks(scene, low, verb)
    if _are_no_talks_of(scene, actors, low, verb):
        return None
    if actors and _is_kin_of(scene, actors[-1], verb, events):
        return None
    if two := _that_touch(scene, actors, low, verb, events):
        return two
    sides, count = who_may_hold(scene, actors, low, verb, events)
    if not sides:
        return None
    block = block_left(scene, sides[-1], low, events)
    if len(block) > 1 and entered(scene, block[0], low):
        block = block[1:]
    if _are_spoken_of(scene, block, low, verb, events):
        return None
    if preposition(scene, block[0], low, "partner", events) and not preposition(
        scene, block[0], low, "aside", events
    ):
        return _with_partner(scene, block, low, verb, events)
    if len(block) > 1:
        # A同B、C举行|三方会谈; A、B、C的|三方会谈; A同B举行|日菲外长防长磋商.
        return _listed(scene, block, low, verb, count, events)
    return _of_one_phrase(scene, block[0], low, events)


def _are_no_talks_of(scene: Scene, actors: Sequence[Phrase], low: int, verb: Spoken) -> bool:
    """Say whether those before a verb of talks hold none: 不能|会谈中只提关税, 就|会晤|细节达成一致, A等人也参加了|磋商."""
    if scene.folded.startswith("中", verb.end) and _MAY_NOT.search(scene.folded, low, verb.start):
        # 我们不能|会谈中只提关税
        return True
    people = bool(actors) and actors[-1].is_somebody
    if people and _JOINED_AS_WELL.search(scene.folded, low, verb.start):
        # 马晓天与日本驻华大使宫本雄二等人也参加了|磋商
        return True
    # 双方将就|会晤|细节达成一致
    return scene.folded[verb.start - 1] == "就"


def _is_kin_of(scene: Scene, phrase: Phrase, verb: Spoken, events: Events) -> bool:
    """Say whether it is not he but one of his family who talks, whose name no dictionary holds: 与|首相|夫人某某|会面."""
    kin = events.words["spouse"].match(scene.folded, phrase.end, verb.start)
    return (
        phrase.is_somebody
        and kin is not None
        and _NAME.match(scene.folded, kin.end(), verb.start) is not None
    )


def _that_touch(
    scene: Scene, actors: Sequence[Phrase], low: int, verb: Spoken, events: Events
) -> Sides | None:
    """Return the two that touch each other and the talks: 对|美澳|磋商予以关注, in a headline 普京|拜登|通话."""
    touching = block_left(scene, actors[-1], low, events) if actors else []
    if (
        _is_run(touching)
        and _TOPIC.fullmatch(scene.folded, touching[-1].end, verb.start)
        and scene.folded[touching[0].start - 1] not in _WITH
        and not _held_by_people(scene, actors, touching[0].start, low, events)
    ):
        # 对|美澳|磋商予以关注, 取决于|美朝|磋商, 作为|美朝|核谈判的前提: the talks are those of the states that touch.
        return touching[:1], touching[1:]
    return _names_that_touch(actors, verb) if scene.headline else None


def _held_by_people(scene: Scene, actors: Sequence[Phrase], at: int, low: int, events: Events) -> bool:
    """Say whether somebody holds with somebody the talks whose name begins at an offset: A同|B|在北京举行|中俄外交政策磋商."""
    return any(
        one.is_somebody
        and one.end < at
        and preposition(scene, one, low, "partner", events)
        and events.words.search(HOLDS, scene.folded, one.end, at)
        and not any(one.end <= verb.start < at for verb in scene.verbs)
        for one in actors
    )


def _are_spoken_of(scene: Scene, block: Sequence[Phrase], low: int, verb: Spoken, events: Events) -> bool:
    """Say whether those before a verb of talks speak of talks, or are their matter, rather than hold them."""
    first, last = block[0], block[-1]
    if scene.folded.startswith(("关系", "问题", "方面的"), last.end):
        # 就美土关系|问题磋商
        return True
    between = less_matter(scene.plain(last.end, verb.start), events)
    # 印度同|俄罗斯|就防空系统的|谈判: the matter of talks whose other side 同 names.
    matter = between.startswith("就") and preposition(scene, first, low, "partner", events)
    two = len(block) == _PAIR and all(one.names_people for one in block)
    held = two and "的" not in between and events.words.search(HOLD, between) is not None
    held = held and not any(last.end <= one.start < verb.start for one in scene.verbs)
    return bool(
        len(between) > (_REACH_OF_HELD if held else REACH)
        or events.words["speech"].search(between)
        or (events.words.search(_ABOUT, between) and not matter)
        # 由|青瓦台、白宫|等有关人士出席的会谈
        or (not any(one.names_people for one in block) and _ATTENDED.match(between))
        # 对|代表团|举行的会谈表示满意
        or (first.team and scene.folded[first.start - 1] == "对")
    )


def _with_partner(scene: Scene, block: list[Phrase], low: int, verb: Spoken, events: Events) -> Sides:
    """Return who talks with those whom a preposition governs: A|同B|会谈."""
    first = block[0]
    if two := regarded(scene, block, verb):
        return two
    if (len(block) == 1 and is_regarded(scene, block, verb)) or place_acts(scene, low, first.start):
        return [], []
    if scene.folded[first.start - 1] == "对" and (
        at := next((n for n, joint in enumerate(_joints(scene, block), 1) if joint in _WITH), 0)
    ):
        # 对|A与B|会晤的可能性持开放态度
        return block[:at], block[at:]
    outside = attribute(scene, first, low)
    edge = outside.start() if outside else first.start
    # 蓬佩奥为|特朗普|同金正恩会谈铺路
    paved = PAVED.match(scene.folded, verb.end) is not None
    found = (
        (_of_clause(scene, low, edge, events) if paved else [])
        or of_their_talks(scene, low, edge, verb, events)
        or subject(scene, verb, edge, events)
        or _of_clause(scene, low, edge, events)
    )
    others = {one.parties[0].country for one in block if one.is_state}
    # 访问|台湾、美国|与台湾谈判: no state talks with itself.
    found = [one for one in found if not (one.is_state and one.parties[0].country in others)] or found
    return [*found, *_with_them(scene, found, low, edge)], block


def _listed(
    scene: Scene, block: list[Phrase], low: int, verb: Spoken, count: int, events: Events
) -> Sides | None:
    """Return the two sides of a list: A与B|会谈, A、B|举行会谈; `count` is of how many the talks are, 0 if nothing says."""
    joints = _joints(scene, block)
    if len(joints) == _COUPLES and joints[1] == "、" and {joints[0], joints[2]} <= {"和", "与", "同"}:
        # 中国和日本、美国和俄罗斯|分别进行会谈
        apart = events.words["separately"].search(scene.plain(block[-1].end, verb.start))
        return (block[::2], block[1::2]) if apart else None
    for at, joint in enumerate(joints, 1):
        if joint in _WITH:
            return block[:at], block[at:]
    if count and len(block) != count:
        return None
    if scene.folded[block[0].start - 1] == "、":
        # 与英、|法、德|举行会谈: one before them has not been read.
        return None
    if (
        preposition(scene, block[0], low, "aside", events)
        and not _when_both(scene, block[0], verb)
        and not are_from_there(scene, block[0], block[-1], low, events)
        and not of_two_people(scene, block[-1], low, verb, events)
    ):
        return None
    if block[-1].anaphor is not None and block[-1].anaphor.kind == "addressee":
        # 王毅和秦刚和|你|会谈
        return block[:-1], block[-1:]
    at = max((n for n, joint in enumerate(joints, 1) if joint in ("和", "及", "以及")), default=1)
    return (block[:at], block[at:]) if len(block) == 2 else (block[:1], block[1:])


def _of_one_phrase(scene: Scene, phrase: Phrase, low: int, events: Events) -> Sides | None:
    """Return the two sides that one phrase names: 双方|会谈, 中国和俄罗斯外长|通话, 中美官员|会谈."""
    if phrase.anaphor is not None and phrase.anaphor.kind in ("sides", "states", "persons", "plural", "both"):
        return [phrase], []
    if preposition(scene, phrase, low, "aside", events):
        return None
    if len(phrase.parties) > 1:
        sides = [phrase._replace(parties=(party,)) for party in phrase.parties]
        return sides[:1], sides[1:]
    if len(phrase.of) > 1:
        # 中美官员|会谈 are talks of the two states.
        sides = [phrase._replace(parties=(state,), of=()) for state in phrase.of]
        return sides[:1], sides[1:]
    return None


def _joints(scene: Scene, block: Sequence[Phrase]) -> list[str]:
    """Return what stands between the phrases of a list."""
    return [scene.folded[one.end : two.start].strip() for one, two in pairwise(block)]


def _is_run(phrases: Sequence[Phrase]) -> bool:
    """Say whether phrases are states that touch: 美|朝."""
    return (
        len(phrases) > 1
        and all(one.is_state for one in phrases)
        and all(one.end == two.start for one, two in pairwise(phrases))
    )


def _names_that_touch(actors: Sequence[Phrase], verb: Spoken) -> Sides | None:
    """Return the two people of a headline whose names touch each other and the verb: 普京|拜登|通话50分钟."""
    one, two = (*actors[-2:], None, None)[:2]
    if one is None or two is None or one.end != two.start or two.end != verb.start:
        return None
    named = [party for phrase in (one, two) for party in phrase.parties]
    known = all(party.kind == "person" and party.country for party in named)
    return ([one], [two]) if len(named) == len({party.key for party in named}) > 1 and known else None


def _when_both(scene: Scene, first: Phrase, verb: Spoken) -> bool:
    """Say whether an aside of time tells that two do something: 在|俄古|即将进行会谈时, 正值|韩美|准备谈判."""
    before = scene.folded[first.start - 1 : first.start]
    if before == "值":
        return True
    return before == "在" and any(
        start == first.start - 1 and verb.end < end and scene.folded.endswith(TIMES, start, end)
        for start, end in scene.asides
    )


def _of_clause(scene: Scene, low: int, edge: int, events: Events) -> list[Phrase]:
    """Return who acts in a clause that a preposition governs, directly before 与: 对|A|与B会晤的可能性."""
    beside = [one for one in scene.actors(low, edge) if edge - one.end <= 1]
    later = [one for one in scene.actors(low, edge) if one.is_somebody][-1:] if not beside else []
    if later and events.words.fullmatch(_WHEN, scene.plain(later[0].end, edge).replace("　", "")):
        # 为|A和B|于本月下旬同C会谈作准备
        block = block_left(scene, later[0], low, events)
        return block if scene.folded[block[0].start - 1] in FOR else []
    block = block_left(scene, beside[-1], low, events) if beside else []
    if any(party.kind == "org" for one in block for party in one.parties):
        # 在|五角大楼|与B会谈: where they talk.
        return []
    governed = ends_with(events.words["clausal"], scene.folded, low, block[0].start) if block else ""
    # X的谈判代表在|卡塔尔|同Y会谈: so a state behind 在 is where they talk, but not at the head of its clause.
    where = governed == "在" and block[0].is_state and block[0].start - 1 > low
    return block if governed and not where else []


def _with_them(scene: Scene, found: Sequence[Phrase], low: int, edge: int) -> list[Phrase]:
    """Return who talks with another beside whoever was found, named with 与 as well: A与先期抵达的|X|将同B会谈."""
    if not found or found[-1].start < low:
        return []
    beside = [one for one in scene.actors(found[-1].end, edge) if one.is_somebody]
    # 俄外长同来访的X|在莫斯科与… has one 同 only; what stands between 与 and him is an attribute of his.
    if len(beside) != 1 or attribute(scene, beside[0], low) is None:
        return []
    return beside if len(scene.plain(beside[0].end, edge)) <= _TO_OTHER else []
