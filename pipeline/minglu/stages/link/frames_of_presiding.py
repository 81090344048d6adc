"""Talks of which a passive says who presides over them, who are the two that talk: 会谈由A和B共同主持."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from minglu.stages.link.coordination import block_left
from minglu.stages.link.frame import Frame, Reading, are_people, fill
from minglu.stages.link.parties import Phrase

#: What is presided over, directly before the passive or held in the clauses before: 会谈|在C举行，|由A和B主持.
_TALKS = "(?:会谈|磋商|谈判|晤谈|会商|对话)"
_BY = "(?:是|将|则)?由(?:来自)?$"
_IS_PRESIDED = re.compile(f"{_TALKS}{_BY}")
_IS_HELD = re.compile(f"{_TALKS}[^，。；]{{0,24}}?(?:举行|进行|召开|登场)[^，。；]{{0,12}}，{_BY}")
#: As much may stand before the first of the two.
_REACH, _PRESIDES = 60, "主持"
#: Behind the word where it is only under whom something is done.
_UNDER = re.compile("之?下")
#: What parts the two.
_PARTNERS = ("与", "同", "和", "及", "以及", "跟")


def presided_under(reading: Reading) -> Frame | None:
    """Return who presides where the words of it are an aside of the session: 在|A和B|共同主持下，M举行."""
    scene, verb, events = reading.scene, reading.verb, reading.events
    low = reading.low
    if not verb.verb.term.startswith(_PRESIDES) or not _UNDER.match(scene.folded, verb.end):
        return None
    before = scene.actors(low, verb.start)
    block = block_left(scene, before[-1], low, events) if before else []
    if not block or not are_people(block) or not scene.folded.endswith("在", low, block[0].start):
        return None
    between = scene.plain(block[-1].end, verb.start).removeprefix("的")
    if between and not events.words["jointly"].fullmatch(between):
        return None
    sessions = [one for one in scene.phrases if one.kind == "meeting" and one.start > verb.end]
    if not sessions:
        return None
    return fill(reading, verb.end, who=tuple(block), meeting=sessions[0].value, what=_PRESIDES, alone=True)


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
