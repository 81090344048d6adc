"""What a word of reference looks back on: the sentences up to it, what they have told, and where its paragraph begins."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from minglu.model import PAST, Encounter, Party
from minglu.rulebook.events import Events
from minglu.stages.link.scene import Scene

#: Kinds in which two meet face to face or by wire: what 双方 and 参加会见 look back on.
_MUTUAL = frozenset({"met", "received", "talks", "called", "signed", "hosted"})


class Earlier(NamedTuple):
    """An encounter that the text has told, by its offset."""

    start: int
    who: tuple[Party, ...]
    whom: tuple[Party, ...]
    #: Whether it is told as background, or only tells of a paper: 双方 of today's talks are others.
    past: bool = False


class View(NamedTuple):
    """From where a word of reference looks back, in the article or in its teasers.

    `scenes` are the sentences up to and with its own, `later` those behind, which may name who holds an office; `told`
    what they tell; `paragraph` is where its paragraph begins. `past` says that it speaks of an earlier time, when others
    may have held the offices: 日韩防长上一次会谈还是在2019年.
    """

    scenes: Sequence[Scene]
    later: Sequence[Scene]
    told: Sequence[Earlier]
    paragraph: int
    past: bool
    events: Events

    @property
    def here(self) -> Scene:
        """The sentence of the word."""
        return self.scenes[-1]


def earlier(told: Sequence[Encounter]) -> list[Earlier]:
    """Return those of some encounters that words of reference look back on."""
    return [
        Earlier(one.start, one.who, one.whom, one.modality == PAST or one.kind == "signed")
        for one in told
        if one.kind in _MUTUAL
    ]
