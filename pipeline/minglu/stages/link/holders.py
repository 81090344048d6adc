"""Who holds the office that a word of reference means for states that it names: 中美两国防长, 朝韩领导人."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from typing import NamedTuple

from minglu.model import FORMER, Party
from minglu.rulebook.events import Events
from minglu.stages.link.anaphors import Anaphor
from minglu.stages.link.scene import Scene
from minglu.text.fold import fold

#: As many who meet, and neither is a premier whose state has a president.
_PAIR = 2
#: What an article calls the chairman of a state by; that of a body has the body before it.
_CHAIR = "主席"


class Answer(NamedTuple):
    """Whom a word stands for, nobody where it is open, and why."""

    parties: tuple[Party, ...]
    why: str


def of_states(anaphor: Anaphor, scenes: Sequence[Scene], events: Events) -> Answer:
    """中美两国防长: the states are named; the people are, if the article names one of that office for each."""
    if not anaphor.head:
        return Answer(anaphor.named, "the states are named with it")
    people = distinct(
        party
        for scene in scenes
        for phrase in scene.phrases
        for party in (*phrase.parties, *phrase.of)
        if party.kind == "person"
    )
    found: list[Party] = []
    for state in anaphor.named:
        own = [person for person in people if person.country == state.country]
        if anaphor.head in events.leaders:
            # 美国和俄罗斯首脑会谈, without any leader of theirs in the article, is one of states.
            of_presidents = events.of_presidents if len(anaphor.named) == _PAIR else ()
            found.extend(_leader(own, events.leads, of_presidents) or [state])
            continue
        holders = [person for person in own if holds(person, anaphor.head, events)]
        if len(holders) == 1:
            found.append(holders[0])
        else:
            name, entity = f"{state.name}{anaphor.head}", f"office:{state.country}-{anaphor.head}"
            found.append(Party("office", name, entity, state.country, anaphor.head, "", state.mentions))
    return Answer(tuple(found), "the states are named with it")


def _leader(
    people: Sequence[Party], leads: Sequence[tuple[str, ...]], of_presidents: Container[str]
) -> list[Party]:
    """Return the one of a state's people who leads it; nobody where the article leaves that open.

    Of two who meet the premier of one of the states `of_presidents` is hardly one; at a summit of several, where
    there are none such, he may speak for it.
    """
    for turn, endings in enumerate(leads):
        leaders = [one for one in people if any(_leads(post, endings, not turn) for post in _posts(one))]
        if turn and leaders and leaders[0].country in of_presidents:
            # 中美领导人 are not 李克强 and 特朗普.
            leaders = []
        if leaders:
            return leaders if len(leaders) == 1 else []
    return [people[0]] if len(people) == 1 and not people[0].capacity else []


def _leads(post: str, endings: tuple[str, ...], first: bool) -> bool:
    if post == _CHAIR and first:
        # 习近平主席 beside a 委员长
        return True
    return post.endswith(endings) and "副" not in post and not post.startswith(FORMER)


def holds(party: Party, head: str, events: Events) -> bool:
    """Say whether somebody has an office that a short word for it means: 国防部长 is 防长; anybody may be 领导人."""
    if events.words["leads a state"].fullmatch(head):
        # 国家安保室室长 and 国家安全顾问 are no 领袖.
        return any(
            _leads(post, ends, not turn) for turn, ends in enumerate(events.leads) for post in _posts(party)
        )
    if head in events.leaders and head not in events.offices:
        return True
    endings = events.offices.get(head, (head,))
    return any(_is_meant(post, endings) for post in _posts(party))


def _is_meant(post: str, endings: tuple[str, ...]) -> bool:
    """Say whether an office ends as those that are meant do; 副总统X and 工商联主席X are no 元首, X主席 is one."""
    if post == _CHAIR:
        return any(ending.endswith(_CHAIR) for ending in endings)
    return post.endswith(endings) and "副" not in post and not post.startswith(FORMER)


def _posts(party: Party) -> list[str]:
    """Return the offices of somebody, one character for one simplified: 總統 is 总统."""
    return fold(party.capacity).split("、")


def state_of(code: str, parties: Sequence[Party], names: Mapping[str, str]) -> Party:
    """Return the state of a code as the text names it, else by its name in `names`."""
    for party in parties:
        if party.kind == "country" and party.country == code:
            return party
    return Party.of_state(code, names.get(code, code))


def distinct(parties: Iterable[Party]) -> list[Party]:
    """Return the parties, each entity once, in order."""
    found: dict[str, Party] = {}
    for party in parties:
        found.setdefault(party.key, party)
    return list(found.values())
