"""Who met, where a clause only says what a meeting was that has just been told: 会面，|是中美高官首次会面; 中美对|这次|会谈."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minglu.model import Encounter
from minglu.stages.link.frame import Frame
from minglu.stages.link.scene import Scene
from minglu.stages.link.sides import Pair

#: How a clause begins that says what something was, and what stands before the meeting at hand.
_IS = re.compile("[　 ]?(?:这|此|今次|此次|这次|也|亦|更|同时|将)*(?:是|为)(?!了)")
_THIS = re.compile("(?:这|此|该|今|本|是)[次场]$")
_MEETS = frozenset({"met", "talks", "called"})
#: No farther back is what a clause says that of.
_NEAR = 240


def as_told(scene: Scene, frame: Frame, sides: Pair, told: Sequence[Encounter]) -> Pair:
    """Return two states as their people who have just met, where the clause is about that meeting."""
    states = [party.country for side in sides for party in side if party.kind == "country"]
    if frame.kind not in _MEETS or len(states) != len([*sides[0], *sides[1]]) or len(set(states)) != 2:
        return sides
    before = scene.folded[scene.clause(frame.start)[0] : frame.start]
    if not _IS.match(before) and not _THIS.search(before):
        return sides
    for one in reversed(told):
        if scene.sentence.start - one.start > _NEAR:
            break
        people = [party for party in (*one.who, *one.whom) if party.kind == "person"]
        if one.kind in _MEETS and sorted(party.country for party in people) == sorted(states):
            return one.who, one.whom
    return sides
