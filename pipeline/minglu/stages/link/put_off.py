"""What is put off has not happened on its old day: 原定22日的访问|推迟, 后推迟至|11月."""

from __future__ import annotations

from typing import NamedTuple

from minglu.model import NEGATED, PLANNED
from minglu.rulebook.events import Events
from minglu.stages.link.frame import Frame
from minglu.stages.link.scene import Scene

#: In front of the new day.
_TO_A_DAY = "<put off>了?(?:举行|进行)?[至到](?:了|同年|当年)?"


class NewDay(NamedTuple):
    """Whether something that is put off is still planned, and for when; empty where nothing says it."""

    modality: str
    date: str


def put_off(scene: Scene, frame: Frame, because: str, events: Events) -> NewDay | None:
    """Return how it stands with an act that words put off; None where `because` denies or cancels it otherwise."""
    if events.words["put off"].search(because) is None:
        return None
    low, high = frame.low, scene.sentence.end
    days = {one.start: one.value for one in scene.phrases if one.kind == "date" and one.value}
    for match in events.words.shaped(_TO_A_DAY).finditer(scene.folded, low, high):
        if new := days.get(match.end()):
            return NewDay(PLANNED, new)
    return NewDay(NEGATED, "")
