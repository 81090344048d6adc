"""What tells the sides of encounters apart: the entities of their parties, of those that have none the names."""

from __future__ import annotations

from collections.abc import Sequence

from minglu.model import Encounter, Party

#: Who acts, and upon whom.
Pair = tuple[tuple[Party, ...], tuple[Party, ...]]
#: The two sides of an encounter, whichever of them acts.
Sides = frozenset[frozenset[str]]


def keys(parties: Sequence[Party]) -> frozenset[str]:
    """Return what tells parties apart."""
    return frozenset(party.key for party in parties)


def sides(one: Encounter) -> Sides:
    """Return the sides of an encounter, whichever of them acts."""
    return frozenset({keys(one.who), keys(one.whom)})
