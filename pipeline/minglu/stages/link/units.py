"""The state of bodies that no list holds, from what stands in front of them or from what the article calls them elsewhere.

乌克兰|基础设施部|部长, 俄|战略导弹部队|第28导弹团|副司令, 英国驻美|大使馆|军事参赞; 太平洋舰队|发言人 of 美军|太平洋舰队.
What is found so is weak: it decides nobody's identity.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from minglu.model import Candidate, Mention
from minglu.rulebook.capacities import Capacities
from minglu.rulebook.kit import Kit
from minglu.rulebook.lexicon import PLACE
from minglu.stages.link.seats import STATELESS, is_posted

#: No name of a place in front of an office is longer.
_LONGEST_PLACE = 8


def state_of_unit(
    folded: str,
    outer: Sequence[Mention],
    first: int,
    post_country: Mapping[int, str],
    capacities: Capacities,
) -> str:
    """Return the state in front of the unlisted body that the office at `outer[first]`, or its body, stands in."""
    behind = outer[first].candidate
    if not first or behind.type not in ("POST", "ORG"):
        return ""
    before = outer[first - 1].candidate
    gap = folded[before.end : behind.start]
    if before.type == "ORG":
        # 乌克兰|内阁|战略咨询|小组副组长
        state = post_country.get(outer[first - 1].n, "")
        return state if behind.type == "POST" and capacities.is_unit(gap) else ""
    if before.type != "COUNTRY":
        return ""
    left = outer[first - 2].candidate if first > 1 and outer[first - 2].candidate.type == "COUNTRY" else None
    if is_posted(folded, before.start):
        sends = left is not None and left.end == before.start - 1 and capacities.is_mission(gap)
        return left.country if sends and left is not None else ""
    coupled = left is not None and left.end == before.start
    return before.country if not coupled and (capacities.is_mission(gap) or capacities.is_unit(gap)) else ""


def state_governed(post: str, kit: Kit) -> str:
    """Return the state of the place that the name of an office begins with, if it governs one: 里约|市市长, 利雅得|省省长."""
    if not kit.capacities.is_local(post):
        return ""
    for end in range(min(len(post), _LONGEST_PLACE), 1, -1):
        states = {entry.country for entry in kit.lexicon.by_term.get(post[:end], ()) if entry.kind == PLACE}
        if states:
            return states.pop() if len(states) == 1 and states <= kit.roster.states else ""
    return ""


def states_said(folded: str, bodies: Sequence[Mention], post_country: Mapping[int, str]) -> dict[str, str]:
    """Return the state of each body, by its folded name, that the article names with one state and with no other.

    `bodies` are its ORG mentions.
    """
    said: defaultdict[str, set[str]] = defaultdict(set)
    for mention in bodies:
        candidate = mention.candidate
        state = post_country.get(mention.n, "")
        # 英国|路透社 has people of any state.
        if state and candidate.state not in STATELESS:
            said[folded[candidate.start : candidate.end]].add(state)
    return {name: states.pop() for name, states in said.items() if len(states) == 1}


def said_of(candidate: Candidate, folded: str, said: Mapping[str, str]) -> str:
    """Return the state that the article gives a body elsewhere: one that is named, or begins the name of an office."""
    name = folded[candidate.start : candidate.end]
    if candidate.type == "ORG":
        return said.get(name, "")
    bodies = [body for body in said if name.startswith(body)]
    return said[max(bodies, key=len)] if bodies else ""
