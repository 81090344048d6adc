"""Several who did the same one after the other, each at his own time: A、B相继在10月及11月访问P, A先后于3日和5日会见B、C."""

from __future__ import annotations

from itertools import pairwise

from minglu.rulebook.events import Events
from minglu.stages.link.frame import Frame
from minglu.stages.link.parties import Phrase
from minglu.stages.link.scene import Scene

#: Before the times, what says that they go by turns; and between two of them.
_BY_TURNS = "<separately>(?:于|在)?$"
_JOINTS = frozenset({"、", "和", "及", "与", "以及"})
_LONGEST = 4


def in_turn(scene: Scene, frame: Frame, events: Events) -> list[Frame]:
    """Return a frame for each of those who act, or are acted upon, with the time that stands in his place."""
    if frame.mutual or frame.in_relative:
        return [frame]
    days = _days(scene, frame, events)
    if not days:
        return [frame]
    if len(frame.who) == len(days):
        return [frame._replace(who=(one,), day=day.value) for one, day in zip(frame.who, days, strict=True)]
    if len(frame.who) == 1 and len(frame.whom) == len(days):
        return [frame._replace(whom=(one,), day=day.value) for one, day in zip(frame.whom, days, strict=True)]
    return [frame]


def _days(scene: Scene, frame: Frame, events: Events) -> list[Phrase]:
    """Return the listed times of a clause up to its verb, of several who act by turns; nothing where it lists none."""
    low, _ = scene.clause(frame.start)
    days = [one for one in scene.phrases if one.kind == "date" and low <= one.start < frame.start]
    if len(days) < 2 or any(scene.folded[one.end : two.start] not in _JOINTS for one, two in pairwise(days)):
        return []
    first = days[0].start
    return days if events.words.search(_BY_TURNS, scene.folded, max(low, first - _LONGEST), first) else []
