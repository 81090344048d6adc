"""Two who visit each other: A与B进行了|互访 is a visit of A to the state of B, and one of B to that of A."""

from __future__ import annotations

import re

from minglu.model import Party
from minglu.rulebook.events import Events
from minglu.stages.link.coordination import block_left
from minglu.stages.link.frame import Frame
from minglu.stages.link.parties import Phrase
from minglu.stages.link.scene import Scene
from minglu.stages.link.verbs import Spoken

_EACH_OTHER, _VISIT, _VISITED, _PAIR = "互访", "访问", "visited", 2
#: Between the second of the two and the word: when, and that they do it; not what they talk about: 讨论|互访.
_THEY_DO = re.compile(
    "(?:　|两人|双方|已经?|曾|[去今明前]年|年内|近年来?|先后|相继|成功|将|会|于|在|初|底|间)*"
    "(?:进行|实现|完成|开展)?了?(?:正式|国事|历史性的?|首次)?"
)
#: Behind it: the end of the clause, and no 互访机制.
_ENDS = re.compile(r"(?:之?[后际]|期间|以来)?(?:[，。；！？”」\s]|$)")


def mutual_visits(scene: Scene, events: Events) -> list[Frame]:
    """Return both visits of each pair of people who visit each other: |防长A|与|防长B|去年实现互访."""
    at = scene.folded.find(_EACH_OTHER, *scene.sentence)
    verb = events.verbs.get(_VISIT)
    if at < 0 or verb is None:
        return []
    end = at + len(_EACH_OTHER)
    low, _ = scene.clause(at)
    actors = scene.actors(low, at)
    pair = block_left(scene, actors[-1], low, events) if actors else []
    states = [_state_of(one, events) for one in pair]
    if len(pair) != _PAIR or None in states or states[0] == states[1]:
        return []
    if not _THEY_DO.fullmatch(scene.plain(pair[-1].end, at)) or not _ENDS.match(scene.folded, end):
        return []
    spoken = Spoken(at, end, verb)
    return [
        Frame(spoken, _VISITED, (guest,), (_goal(host, state),), low, end, planned_from=low, alone=True)
        for guest, host, state in zip(pair, reversed(pair), reversed(states), strict=True)
        if state is not None
    ]


def _state_of(phrase: Phrase, events: Events) -> Party | None:
    """Return the state of one person or office, nothing for anybody else."""
    codes = [party.country for party in phrase.parties]
    if not phrase.is_somebody or len(codes) != 1 or codes[0] not in events.names:
        return None
    return Party.of_state(codes[0], events.names[codes[0]])


def _goal(host: Phrase, state: Party) -> Phrase:
    """Return the state of a host as where his guest goes."""
    return Phrase(host.start, host.end, "party", (state,))
