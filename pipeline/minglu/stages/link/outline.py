"""The mentions of one article by where they stand and by their type, so that no reader passes a hundred for the five it wants."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from minglu.model import Mention


@dataclass(frozen=True, slots=True)
class Outline:
    """The mentions that stand in no other, in text order, and the others.

    `inner` has the others by the number of the mention that they stand in; `at` has for each type the indices in
    `outer` of its mentions.
    """

    outer: Sequence[Mention]
    inner: Mapping[int, Sequence[Mention]]
    at: Mapping[str, Sequence[int]]

    def indices(self, *types: str) -> Sequence[int]:
        """Return the indices in `outer` of the mentions of some types, in text order."""
        if len(types) == 1:
            return self.at.get(types[0], ())
        return sorted([index for kind in types for index in self.at.get(kind, ())])

    def of(self, *types: str) -> list[Mention]:
        """Return the mentions of some types that stand in no other, in text order."""
        outer = self.outer
        return [outer[index] for index in self.indices(*types)]

    def nested(self) -> list[Mention]:
        """Return the mentions that stand in another, in text order."""
        return [mention for found in self.inner.values() for mention in found]


def outline(mentions: Sequence[Mention]) -> Outline:
    """Return the outline of the mentions of an article, which are in text order."""
    outer: list[Mention] = []
    inner: defaultdict[int, list[Mention]] = defaultdict(list)
    at: defaultdict[str, list[int]] = defaultdict(list)
    for mention in mentions:
        _, within, candidate = mention
        if within:
            inner[within].append(mention)
        else:
            at[candidate.type].append(len(outer))
            outer.append(mention)
    return Outline(outer, inner, at)
