"""Talks of which a passive says who presides over them, who are the two that talk: 会谈由A和B共同主持."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from minglu.stages.link.frame import Frame, Reading, are_people, fill
from minglu.stages.link.parties import Phrase

#: What is presided over, directly before the passive or held in the clauses before: 会谈|在C举行，|由A和B主持.
_TALKS = "(?:会谈|磋商|谈判|晤谈|会商|对话)"
_BY = "(?:是|将|则)?由(?:来自)?$"
_IS_PRESIDED = re.compile(f"{_TALKS}{_BY}")
_IS_HELD = re.compile(f"{_TALKS}[^，。；]{{0,24}}?(?:举行|进行|召开|登场)[^，。；]{{0,12}}，{_BY}")
#: As much may stand before the first of the two.
_REACH, _PRESIDES = 60, "主持"
#: What parts the two.
_PARTNERS = ("与", "同", "和", "及", "以及", "跟")


def presided(reading: Reading, by: Sequence[Phrase]) -> Frame | None:
    """Return the talks over which two sides preside; `by` are those whom 由 governs. A meeting with a name is attended."""
    scene, start = reading.scene, reading.scene.sentence.start
    if len(by) < 2 or not reading.verb.verb.term.startswith(_PRESIDES) or not are_people(by):
        return None
    if any(one.kind == "meeting" and one.end <= by[0].start for one in scene.phrases):
        return None
    low = max(start, by[0].start - _REACH)
    if not (
        _IS_PRESIDED.search(scene.folded, low, by[0].start) or _IS_HELD.search(scene.folded, low, by[0].start)
    ):
        return None
    joints = [scene.folded[one.end : two.start].strip() for one, two in pairwise(by)]
    at = next((n for n, joint in enumerate(joints, 1) if joint.startswith(_PARTNERS)), 1)
    return fill(reading, reading.verb.end, kind="talks", who=tuple(by[:at]), whom=tuple(by[at:]), mutual=True)
