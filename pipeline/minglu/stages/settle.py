"""Settle: which candidates are mentions. One written precedence; whatever loses is kept with what it lost to.

1. Bylines, credits and boilerplate hold nothing; datelines hold no people and no offices.
2. Where candidates overlap, the one with the higher precedence stays: its length plus what its type and its
   evidence add (`PRECEDENCE`). So a longer name beats its parts, a dotted or known name beats a stretch that only
   looks like one, and a one-character country gives way to everything.
3. Ties go to more points, then to the earlier start, then to the order of `TYPES`.
4. A country inside an office, or inside the name of a force or a party, stays and is marked as nested.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from minglu.model import SILENT_SECTIONS, TYPES, Candidate, Dropped, Mention, Section
from minglu.rulebook.lexicon import HOLDS_COUNTRY

#: What a type adds to its length when candidates overlap.
PRECEDENCE = {
    "MEETING": 3.0,
    "DATE": 2.0,
    "RANK": 1.0,
    "COUNTRY": 0.6,
    "POST": 0.7,
    "ORG": 0.4,
    "PLACE": 0.2,
}
SHORT_COUNTRY = -0.5
#: A person of the roster holds its length and this; any other name holds its ground by its evidence, not by its
#: length, lest 埃尔多安在 be preferred to 埃尔多安. A name with a dot is bounded already and outweighs its known parts.
KNOWN_PERSON, UNKNOWN_PERSON, POINTS_SHARE, DOTTED_PERSON = 1.5, 1.2, 0.25, 2.0
_TYPE_ORDER = {kind: index for index, kind in enumerate(TYPES)}


def precedence(candidate: Candidate) -> float:
    """Return how strongly a candidate holds its span against others that overlap it."""
    length = candidate.end - candidate.start
    if candidate.type == "PERSON":
        if candidate.entity:
            return length + KNOWN_PERSON
        if len(candidate.canonical) == length and "·" in candidate.canonical:
            return length + DOTTED_PERSON
        return UNKNOWN_PERSON + POINTS_SHARE * candidate.weight
    if candidate.type == "COUNTRY" and length == 1:
        return length + SHORT_COUNTRY
    return length + PRECEDENCE[candidate.type]


def settle(
    length: int, sections: Sequence[Section], candidates: Sequence[Candidate]
) -> tuple[tuple[Mention, ...], tuple[Dropped, ...]]:
    """Return the mentions, numbered in text order, and what was dropped, with the reason.

    `length` is that of the text in code points.
    """
    kept: list[Candidate] = []
    outer: dict[int, int] = {}
    dropped: list[Dropped] = []
    taken = bytearray(length)
    owner = array("i", bytes(4 * length))
    order = _TYPE_ORDER
    ordered = sorted(
        [(-precedence(item), -item.weight, item.start, order[item.type], item) for item in candidates]
    )
    silent = [
        section for section in sections if section.kind in SILENT_SECTIONS or section.kind == "dateline"
    ]
    quiet = bytearray(length)
    for section in silent:
        quiet[section.start : section.end] = b"\1" * (section.end - section.start)
    for _, _, start, _, candidate in ordered:
        end = candidate.end
        if quiet[start] and (reason := _silenced(candidate, silent)):
            dropped.append(Dropped(candidate, reason))
            continue
        holders = () if taken.find(1, start, end) < 0 else {holder for holder in owner[start:end] if holder}
        if holders:
            holder = min(holders)
            winner = kept[holder - 1]
            if (
                candidate.type == "COUNTRY"
                and len(holders) == 1
                and winner.start <= start
                and end <= winner.end
                and end - start < winner.end - winner.start
                and _may_nest(winner)
            ):
                kept.append(candidate)
                outer[len(kept)] = holder
                continue
            dropped.append(Dropped(candidate, f"lost to {winner.type} {winner.start}-{winner.end}"))
            continue
        kept.append(candidate)
        number = len(kept)
        taken[start:end] = b"\1" * (end - start)
        owner[start:end] = array("i", (number,)) * (end - start)
    return _number(kept, outer), tuple(dropped)


def _may_nest(winner: Candidate) -> bool:
    return winner.type == "POST" or (winner.type == "ORG" and winner.state in HOLDS_COUNTRY)


def _silenced(candidate: Candidate, silent: Sequence[Section]) -> str:
    for section in silent:
        if section.start <= candidate.start < section.end:
            if section.kind in SILENT_SECTIONS:
                return f"in a {section.kind} ({section.rule})"
            if candidate.type in ("PERSON", "POST", "RANK"):
                return f"a {candidate.type} in a dateline ({section.rule})"
    return ""


def _number(kept: Sequence[Candidate], outer: dict[int, int]) -> tuple[Mention, ...]:
    """Number the kept candidates in text order, an outer one before its inner ones; drop what is there twice."""
    order: list[int] = []
    seen: set[tuple[str, int, int]] = set()
    for index in sorted(range(1, len(kept) + 1), key=lambda at: (kept[at - 1].start, -kept[at - 1].end)):
        candidate = kept[index - 1]
        span = (candidate.type, candidate.start, candidate.end)
        if span not in seen:
            seen.add(span)
            order.append(index)
    numbers = {index: n for n, index in enumerate(order, 1)}
    return tuple(
        Mention(numbers[index], numbers.get(outer.get(index, 0), 0), kept[index - 1]) for index in order
    )
