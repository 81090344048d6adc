"""What is said once for a whole list of people: 中央军委委员X、Y、Z, 时任A司令员X、B司令员Y, 晋升上将的是：A司令员X、…

Only an office that several hold at one time (委员, 议员) is shared by the names behind it; 总统X、Y are two people with
one president among them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from minglu.model import FORMER, Mention
from minglu.rulebook.capacities import Capacities
from minglu.stages.link.identity import Claim, Person

#: What stands between the people of a list.
_LISTED = frozenset({"、", "和", "及", "以及", "与"})
#: No joint with the state behind it is longer.
_JOINT = 7
#: A rank that a list is promoted to stands no farther in front of it: 上将军衔、警衔，其中有时任|…
_PROMOTED = 16


class Item(NamedTuple):
    """One name with what was read beside it: the indices of the first mention, of the name and of the last one."""

    first: int
    name: int
    last: int
    person: Person


def read_lists(
    text: str,
    folded: str,
    outer: Sequence[Mention],
    items: Sequence[Item],
    owner: dict[int, Person],
    post_country: Mapping[int, str],
    capacities: Capacities,
) -> None:
    """Add to each person what the list in which he stands says of all; `items` are in text order."""
    for group in _lists(folded, outer, items, capacities):
        _share_office(text, outer, group, post_country, capacities)
        _share_state(text, outer, group)
        rank = _promoted_to(folded, outer, group[0], capacities)
        if rank is not None:
            said = text[rank.candidate.start : rank.candidate.end]
            for item in group:
                item.person.ranks.append(said)
            owner.setdefault(rank.n, group[0].person)


def _lists(
    folded: str, outer: Sequence[Mention], items: Sequence[Item], capacities: Capacities
) -> Iterator[list[Item]]:
    """Give the items that stand in lists of two or more, and those that stand alone behind a promotion."""
    group: list[Item] = []
    for item in items:
        if group:
            gap = folded[outer[group[-1].last].candidate.end : outer[item.first].candidate.start]
            if _goes_on(gap, capacities):
                group.append(item)
                continue
            yield group
        group = [item]
    if group:
        yield group


def _goes_on(gap: str, capacities: Capacities) -> bool:
    """Say whether a list goes on behind a gap: 、 or 和, and perhaps the state of the next office (、时任|…)."""
    return len(gap) <= _JOINT and any(
        gap.startswith(joint) and (gap == joint or gap[len(joint) :] in capacities.states)
        for joint in _LISTED
    )


def _share_office(
    text: str,
    outer: Sequence[Mention],
    group: Sequence[Item],
    post_country: Mapping[int, str],
    capacities: Capacities,
) -> None:
    """Give the office in front of a name to the names behind it that have none of their own beside them."""
    office: Mention | None = None
    for item in group:
        before = outer[item.name - 1] if item.name > item.first else None
        if before is not None:
            office = before if before.candidate.type == "POST" else None
        elif item.last > item.name:
            office = None
        elif office is not None and capacities.is_shared(office.candidate.canonical):
            candidate = office.candidate
            said = text[candidate.start : candidate.end]
            country = post_country.get(office.n, "")
            item.person.take(said, Claim(candidate.canonical, country, candidate.state))
            if country:
                item.person.countries.append(country)


def _share_state(text: str, outer: Sequence[Mention], group: Sequence[Item]) -> None:
    """Make all offices of a list former ones if 时任 stands in front of the first."""
    first = outer[group[0].first].candidate
    if first.type != "POST" or not first.state.startswith("then"):
        return
    for item in group[1:]:
        for at in range(item.first, item.name):
            candidate = outer[at].candidate
            said = text[candidate.start : candidate.end]
            if candidate.type == "POST" and not candidate.state and said in item.person.posts:
                item.person.posts[item.person.posts.index(said)] = FORMER + said
                item.person.claims[:] = [
                    claim._replace(state="then") if claim.post == candidate.canonical else claim
                    for claim in item.person.claims
                ]


def _promoted_to(folded: str, outer: Sequence[Mention], item: Item, capacities: Capacities) -> Mention | None:
    """Return the rank that a list is promoted to: 晋升|上将|的是：…"""
    if not item.first:
        return None
    rank = outer[item.first - 1]
    gap = folded[rank.candidate.end : outer[item.first].candidate.start]
    if rank.candidate.type != "RANK" or len(gap) > _PROMOTED or not capacities.leads_to_list(gap):
        return None
    return rank if capacities.promotes(folded, rank.candidate.start) else None
