"""Which mentions of one surname are of two people: 阿联酋副总统|穆罕默德, and later 利雅得省副省长|穆罕默德.

Only surnames of many (people/names.csv: `surname`), and only by the states of what stands in front of them: a full name
is one person's in one article, and a bare surname is of whoever was named so last.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from minglu.model import Mention
from minglu.rulebook.kit import Kit
from minglu.rulebook.roster import akin
from minglu.stages.link.neighbours import JOINTS
from minglu.stages.link.seats import is_posted
from minglu.stages.link.units import state_governed


def bearers(
    folded: str, outer: Sequence[Mention], names: Iterable[int], post_country: Mapping[int, str], kit: Kit
) -> dict[int, str]:
    """Return the state of whom a surname is, by mention, for the surnames that people of two states bear in an article.

    `outer` are its mentions in text order, none within another, `names` the indices there of those of people;
    `post_country` has the states of its offices by number.
    """
    by_name: defaultdict[str, list[int]] = defaultdict(list)
    for index in names:
        candidate = outer[index].candidate
        name = folded[candidate.start : candidate.end]
        if name in kit.roster.surnames:
            by_name[name].append(index)
    found = {}
    for places in by_name.values():
        if len(places) > 1:
            states = [_state_in_front(folded, outer, index, post_country, kit) for index in places]
            said = [state for state in states if state]
            if any(not akin(state, said[0]) for state in said):
                last = said[0]
                for index, state in zip(places, states, strict=True):
                    last = found[outer[index].n] = state or last
    return found


def _state_in_front(
    folded: str, outer: Sequence[Mention], index: int, post_country: Mapping[int, str], kit: Kit
) -> str:
    """Return the state that is said in front of a name with nothing but offices between, or nothing."""
    edge = outer[index].candidate.start
    may_join = frozenset({""})
    for at in range(index - 1, -1, -1):
        mention = outer[at]
        candidate = mention.candidate
        gap = folded[candidate.end : edge]
        if candidate.type == "COUNTRY" and not gap:
            return "" if is_posted(folded, candidate.start) else candidate.country
        if candidate.type != "POST" or gap not in may_join:
            return ""
        state = post_country.get(mention.n) or state_governed(candidate.canonical, kit)
        if state:
            return state
        # 阿联酋副总统兼|总理|穆罕默德
        edge, may_join = candidate.start, JOINTS
    return ""
