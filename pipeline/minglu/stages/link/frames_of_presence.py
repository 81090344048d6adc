"""Readers of those who are at the talks of two whom the same clause names: A参加了B同C的会谈, A见证B与C会晤."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minglu.rulebook.events import Events
from minglu.stages.link.frame import Frame, are_people
from minglu.stages.link.frames_of_company import TOLD
from minglu.stages.link.parties import Phrase
from minglu.stages.link.roles import carried, subject
from minglu.stages.link.scene import Scene
from minglu.stages.link.verbs import Spoken

#: Directly before the first of the two: 董军|参加了|习近平同普京的会谈.
_IS_AT = re.compile("(?:陪同)?(?:参加|出席|列席|旁听|参与)了?$")
_LONGEST = 5
#: What two do at which somebody may be.
_TALKS = frozenset({"met", "talks", "called", "received"})
_JOINS, _ACCOMPANIED = "参加会谈", "accompanied"


def presences(scene: Scene, told: Sequence[Frame], previous: Sequence[Phrase], events: Events) -> list[Frame]:
    """Return those who are at the talks that `told` has of the sentence, each as one who joins what is told before."""
    verb = events.verbs.get(_JOINS)
    found: list[Frame] = []
    for frame in told:
        sides = (*frame.who, *frame.whom)
        if verb is None or frame.kind not in _TALKS or len(sides) < 2 or not are_people(sides):
            continue
        first = min(one.start for one in sides)
        match = _IS_AT.search(scene.folded, max(scene.sentence.start, first - _LONGEST), first)
        if match is None or frame.start < first:
            continue
        spoken = Spoken(match.start(), match.end(), verb)
        who, why = subject(scene, spoken, match.start(), events), ""
        if not who:
            who, why = carried(scene, spoken, previous, events)
        if who and are_people(who) and not set(who) & set(sides):
            low = scene.clause(match.start())[0]
            found.append(
                Frame(
                    spoken,
                    _ACCOMPANIED,
                    who=tuple(who),
                    low=low,
                    object_end=frame.end,
                    why=why or TOLD,
                    planned_from=low,
                    joins=True,
                )
            )
    return found
