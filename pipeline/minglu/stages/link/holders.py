"""Who holds the office that a word of reference means for states that it names: 中美两国防长, 朝韩领导人."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from typing import NamedTuple

from minglu.model import FORMER, Party
from minglu.stages.link.anaphors import Anaphor
from minglu.stages.link.scene import Scene
from minglu.text.fold import fold

#: Offices that any two who meet for their states may hold.
ANY_OFFICE = frozenset({"领导人", "领袖", "元首", "首脑", "领导", "最高领导人", "军队领导人"})
#: How the offices of those end whom 领导人 means; those that end in the first are meant before the others.
_LEADS = (
    ("国家主席", "总统", "国王", "天皇", "埃米尔", "最高领导人", "国务委员会委员长", "元首"),
    ("总理", "首相", "总书记", "主席", "委员长", "领导人"),
)
#: As many who meet, and neither is a premier whose state has a president.
_PAIR = 2
#: Short words for offices, and how the full ones end.
_ENDINGS = {
    "防长": ("国防部长", "防卫大臣", "国防大臣", "防长", "防卫相", "国防部部长"),
    "外长": ("外交部长", "外交大臣", "外务大臣", "外长", "外相", "国务卿", "外交部部长"),
    "元首": ("国家主席", "总统", "国王", "主席", "元首"),
}


class Answer(NamedTuple):
    """Whom a word stands for, nobody where it is open, and why."""

    parties: tuple[Party, ...]
    why: str


def of_states(anaphor: Anaphor, scenes: Sequence[Scene], of_presidents: Container[str]) -> Answer:
    """中美两国防长: the states are named; the people are, if the article names one of that office for each.

    `of_presidents` are the codes of the states whose premier is not the leader whom news means.
    """
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
        if anaphor.head in ANY_OFFICE:
            # 美国和俄罗斯首脑会谈, without any leader of theirs in the article, is one of states.
            found.extend(_leader(own, of_presidents if len(anaphor.named) == _PAIR else ()) or [state])
            continue
        holders = [person for person in own if holds(person, anaphor.head)]
        if len(holders) == 1:
            found.append(holders[0])
        else:
            name, entity = f"{state.name}{anaphor.head}", f"office:{state.country}-{anaphor.head}"
            found.append(Party("office", name, entity, state.country, anaphor.head, "", state.mentions))
    return Answer(tuple(found), "the states are named with it")


def _leader(people: Sequence[Party], of_presidents: Container[str]) -> list[Party]:
    """Return the one of a state's people who leads it; nobody where the article leaves that open.

    Of two who meet the premier of one of the states `of_presidents` is hardly one; at a summit of several, where
    there are none such, he may speak for it.
    """
    for endings in _LEADS:
        leaders = [one for one in people if any(_leads(post, endings) for post in _posts(one))]
        if endings is not _LEADS[0] and leaders and leaders[0].country in of_presidents:
            # 中美领导人 are not 李克强 and 特朗普.
            leaders = []
        if leaders:
            return leaders if len(leaders) == 1 else []
    return [people[0]] if len(people) == 1 and not people[0].capacity else []


def _leads(post: str, endings: tuple[str, ...]) -> bool:
    if post == "主席" and endings is _LEADS[0]:
        # 习近平主席 beside a 委员长
        return True
    return post.endswith(endings) and "副" not in post and not post.startswith(FORMER)


def holds(party: Party, head: str) -> bool:
    """Say whether somebody has an office that a short word for it means: 国防部长 is 防长."""
    if head in ANY_OFFICE and head != "元首":
        return True
    endings = _ENDINGS.get(head, (head,))
    return any(post.endswith(endings) for post in _posts(party))


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
