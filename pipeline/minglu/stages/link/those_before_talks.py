"""Those in front of a verb of talks who may hold them: less places, matters, attributes, and words that say again who they are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from minglu.rulebook.events import Events
from minglu.stages.link.coordination import block_left, ends_with, preposition
from minglu.stages.link.parties import Phrase
from minglu.stages.link.places_of_talks import are_from_there, is_of_capital, is_where, less_others
from minglu.stages.link.roles import in_aside
from minglu.stages.link.scene import Scene
from minglu.stages.link.sides import keys
from minglu.stages.link.topics_of_talks import HOLDS, less_topic
from minglu.stages.link.verbs import Spoken

#: Behind a verb, the time at which it is done.
_AT_THE_TIME = re.compile("的?(?:同时|时候?|期间|之际|之后|之前|后|前)(?!者)")
#: What is asked of two, and what is done so that they meet: 为A和B会面|铺路.
_WHETHER = re.compile("(?:[^，。；]{0,6})?(?:是否|会否|能否|可否|会不会|能不能)")
PAVED = re.compile(
    "[^，。；]{0,6}?(?:铺路|创造[^，。；]{0,4}条件|[做作]准备|[做作]好准备|铺平道路|奠定基础|打下基础)"
)
FOR = ("为", "替")
#: Between two states of a list, and between the last and an office that each has.
_JOINTS, _OF_THEM = (
    ("、", "和", "与", "及", "以及"),
    re.compile("(?:国|等国?|等多?[0-9一二三四五六七八九十]?国|三国|四国)?的?"),
)
#: Between somebody and his delegation.
_LED = re.compile("(?:所|亲自)?(?:率领?|[带引]领|领[军衔]|率团|(?:担?任|为)(?:团长|领队))的")
_PAIR = 2
#: Behind who brings the two together, and talks with neither: 在|美国|斡旋下的谈判.
_BETWEEN = re.compile("(?:从中|居中)?(?:斡旋|调解|调停|撮合|牵线)")


def in_front_of_talks(scene: Scene, low: int, verb: Spoken) -> list[Phrase]:
    """Return those in front of a verb of talks who are in no aside and do not only say where it is."""
    actors = [
        phrase
        for phrase in scene.actors(low, verb.start)
        if not in_aside(scene, phrase, verb)
        and not is_of_capital(scene, phrase)
        and not _BETWEEN.match(scene.folded, phrase.end, verb.start)
    ]
    actors = [one for one in actors if not is_where(scene, one, actors, low)]
    # A率领的|中方代表团|与由B率领的代表团会谈: whoever leads it stands for it.
    teams = {one.start: two for one, two in pairwise(actors) if _is_team_of(scene, one, two)}
    led = {team.start for team in teams.values()}
    return [
        one._replace(end=teams[one.start].end) if one.start in teams else one
        for one in actors
        if one.start not in led
    ]


def who_may_hold(
    scene: Scene, actors: Sequence[Phrase], low: int, verb: Spoken, events: Events
) -> tuple[list[Phrase], int]:
    """Return those of some in front of a verb of talks who may hold them, and how many states their attribute counts.

    举行|三方|会谈 counts three, other talks none.
    """
    sides = _less_asides(scene, less_others(scene, actors), low, verb, events)
    sides = _less_words_for_them(scene, less_topic(scene, sides, low, verb.start, events))
    attributes = _attributes(scene, sides, low, verb, events)
    if attributes and len(attributes) < len(sides):
        # A与B在|卡塔尔|启动|阿富汗|内部谈判
        sides = [phrase for phrase in sides if phrase not in attributes]
        sides = _less_asides(scene, sides, low, verb, events) or sides
    word = attributes[0].anaphor if attributes else None
    return sides, word.size if word is not None else 0


def _less_words_for_them(scene: Scene, actors: list[Phrase]) -> list[Phrase]:
    """Return those before a verb of talks less the last where it only says again or counts who they are."""
    if _is_office_of_states(scene, actors):
        # 与阿塞拜疆、中国和伊朗的|总统|会谈
        actors = actors[:-1]
    if len(actors) > _PAIR and _is_count_of(actors):
        # 总统A和教宗B|两人|在图书馆会谈
        actors = actors[:-1]
    word = actors[-2] if len(actors) > 1 else None
    if (
        word is not None
        and word.anaphor is not None
        and not scene.plain(word.end, actors[-1].start).strip("　")
    ):
        # 美朝领导人(6月)|新加坡|会晤
        actors = actors[:-1]
    return actors


def _is_office_of_states(scene: Scene, actors: Sequence[Phrase]) -> bool:
    """Say whether the last of those before a verb is an office in each of a list of states: 美国、韩国等国|防长."""
    if len(actors) <= _PAIR or not (actors[-2].is_state and actors[-3].is_state):
        return False
    last, state = actors[-1], actors[-2]
    bare = [(one.kind, one.country) for one in last.parties] in ([("office", "")], [("org", "")])
    listed = scene.folded[actors[-3].end : state.start] in _JOINTS
    return bare and listed and _OF_THEM.fullmatch(scene.folded, state.end, last.start) is not None


def _is_team_of(scene: Scene, leader: Phrase, team: Phrase) -> bool:
    """Say whether a delegation is the one that whoever stands before it leads: 潘文江|率领的|越南国防部代表团."""
    his = keys(team.parties) == keys(leader.parties) or (leader.is_somebody and team.team)
    return his and _LED.fullmatch(scene.folded, leader.end, team.start) is not None


def _is_count_of(actors: Sequence[Phrase]) -> bool:
    """Say whether the last of some phrases only counts the two that touch it: A和B|两人."""
    last = actors[-1]
    counts = last.anaphor is not None and last.anaphor.kind in ("persons", "sides") and not last.anaphor.head
    return counts and actors[-2].end == last.start and all(one.is_somebody for one in actors[-3:-1])


def _less_asides(
    scene: Scene, actors: Sequence[Phrase], low: int, verb: Spoken, events: Events
) -> list[Phrase]:
    """Return those before a verb of talks less the last that only say where or when: A同B|在C国防部|会谈."""
    kept = list(actors)
    while (
        kept
        and preposition(scene, kept[-1], low, "aside", events)
        and not preposition(scene, kept[-1], low, "partner", events)
        and not _of_both(scene, kept[-1], low, events)
        and not _while_both(scene, kept[-1], verb)
        and not of_two_people(scene, kept[-1], low, verb, events)
        and not _of_leaders(kept[-1], verb)
        and not are_from_there(scene, block_left(scene, kept[-1], low, events)[0], kept[-1], low, events)
    ):
        kept.pop()
    return kept


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


def of_two_people(scene: Scene, last: Phrase, low: int, verb: Spoken, events: Events) -> bool:
    """Say whether a preposition governs a clause of two: 有关|A和B|是否会举行会谈的询问, 为|A和B|会面铺路."""
    block = block_left(scene, last, low, events)
    if len(block) < _PAIR or not all(one.names_people for one in block):
        return False
    if _WHETHER.match(scene.folded, last.end):
        return True
    paved = PAVED.match(scene.folded, verb.end)
    return paved is not None and scene.folded[block[0].start - 1] in FOR


def _of_leaders(phrase: Phrase, verb: Spoken) -> bool:
    """Say whether a phrase is the leaders of two states, whose talks somebody attends: 出席|美韩首脑|会谈."""
    word = phrase.anaphor
    return (
        word is not None
        and word.kind == "states"
        and bool(word.head)
        and len(word.named) == _PAIR
        and phrase.end == verb.start
    )


def _attributes(
    scene: Scene, actors: Sequence[Phrase], low: int, verb: Spoken, events: Events
) -> list[Phrase]:
    """Return those who say what talks they are, not who holds them: 举行|三方|会谈."""
    held = max(
        (
            match.end()
            for match in events.words.shaped(HOLDS).finditer(scene.folded, low, verb.start)
            # 举行会谈并要求执行|美国和塔利班|签署的协议: what is held is another.
            if not any(match.end() <= one.start < verb.start for one in scene.verbs)
        ),
        default=low,
    )
    attributes = [phrase for phrase in actors if phrase.start >= held > low]
    if attributes and preposition(scene, attributes[0], held, "partner", events):
        # 美国开始|与塔利班|谈判
        return []
    # 进行访问的|X: somebody is no attribute of talks.
    someone = any(party.kind == "person" for phrase in attributes for party in phrase.parties)
    return [] if someone else attributes
