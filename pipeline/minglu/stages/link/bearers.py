"""Which mentions of one surname are of two people: 阿联酋副总统|穆罕默德, and later 利雅得省副省长|穆罕默德.

Only surnames of many (people/names.csv: `surname`), and only by the states of what stands in front of them: a full name
is one person's in one article, and a bare surname is of whoever was named so last.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from minglu.model import Mention
from minglu.rulebook.kit import Kit
from minglu.rulebook.lexicon import NAME
from minglu.rulebook.roster import akin
from minglu.stages.link.neighbours import JOINTS
from minglu.stages.link.seats import is_posted
from minglu.stages.link.units import state_governed


def states_in_front(
    folded: str, outer: Sequence[Mention], post_country: Mapping[int, str], kit: Kit
) -> dict[int, str]:
    """Return the state that is said in front of a name with nothing but offices between, by the number of the name.

    `outer` are the mentions of an article in text order, none within another; `post_country` has the states of its
    offices by number.
    """
    found = {}
    for index, mention in enumerate(outer):
        if mention.candidate.type == "PERSON":
            state = _state_in_front(folded, outer, index, post_country, kit)
            if state:
                found[mention.n] = state
    return found


def _state_in_front(
    folded: str, outer: Sequence[Mention], index: int, post_country: Mapping[int, str], kit: Kit
) -> str:
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


def bearers(folded: str, persons: Sequence[Mention], in_front: Mapping[int, str], kit: Kit) -> dict[int, str]:
    """Return the state of whom a surname is, by mention, for the surnames that people of two states bear in an article.

    `persons` are its PERSON mentions in text order, `in_front` their states (`states_in_front`).
    """
    by_name: defaultdict[str, list[int]] = defaultdict(list)
    for mention in persons:
        name = folded[mention.candidate.start : mention.candidate.end]
        if any(one.kind == NAME and one.detail == "surname" for one in kit.lexicon.by_term.get(name, ())):
            by_name[name].append(mention.n)
    found = {}
    for numbers in by_name.values():
        said = [in_front[n] for n in numbers if n in in_front]
        if any(not akin(state, said[0]) for state in said):
            state = said[0]
            for n in numbers:
                state = found[n] = in_front.get(n, state)
    return found
