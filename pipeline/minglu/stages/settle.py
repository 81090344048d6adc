"""Settle: which candidates are mentions. One written precedence; whatever loses is kept with what it lost to.

1. Bylines, credits and boilerplate hold nothing; datelines hold no people and no offices.
2. Where candidates overlap, the one with the higher precedence stays: its length plus what its type and its
   evidence add (`PRECEDENCE`). So a longer name beats its parts, a dotted or known name beats a stretch that only
   looks like one, and a one-character country gives way to everything.
3. Ties go to more points, then to the earlier start, then to the order of `TYPES`, then to a listed body (东部战区)
   before the same name composed of its parts.
4. A country inside an office, or inside the name of a force or a party, stays and is marked as nested.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from minglu.model import NO_PLACE, SILENT_SECTIONS, TYPES, Candidate, Dropped, Mention, Section
from minglu.rulebook.lexicon import COMPOSED, HOLDS_COUNTRY

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
        if candidate.state == NO_PLACE:
            return length + DOTTED_PERSON
        if len(candidate.canonical) == length and ("·" in candidate.canonical or " " in candidate.canonical):
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
    heard, dropped = _heard(length, sections, candidates)
    mentions: list[Mention] = []
    # Most candidates stand alone; a mention is made without NamedTuple's own constructor, at two thirds of the time.
    make = tuple.__new__
    for group in _overlapping(sorted(heard)):
        if isinstance(group, Candidate):
            mentions.append(make(Mention, (len(mentions) + 1, 0, group)))
        else:
            kept = _contest(group, dropped)
            if len(kept) == 1:
                mentions.append(make(Mention, (len(mentions) + 1, 0, kept[0][0])))
            else:
                mentions.extend(_number(kept, len(mentions) + 1))
    return tuple(mentions), tuple(dropped)


def _heard(
    length: int, sections: Sequence[Section], candidates: Sequence[Candidate]
) -> tuple[Sequence[Candidate], list[Dropped]]:
    """Part the candidates from those that stand where nothing, or nobody, is mentioned."""
    silent = [
        section for section in sections if section.kind in SILENT_SECTIONS or section.kind == "dateline"
    ]
    if not silent:
        return candidates, []
    quiet = bytearray(length)
    for section in silent:
        quiet[section.start : section.end] = b"\1" * (section.end - section.start)
    heard: list[Candidate] = []
    doubtful: list[Candidate] = []
    for candidate in candidates:
        # The start: an article has hundreds of candidates, and a field is found by its place in half the time.
        (doubtful if quiet[candidate[0]] else heard).append(candidate)
    dropped = []
    for candidate in doubtful:
        reason = _silenced(candidate, silent)
        if reason:
            dropped.append(Dropped(candidate, reason))
        else:
            heard.append(candidate)
    return heard, dropped


def _overlapping(candidates: Sequence[Candidate]) -> Iterable[Candidate | list[Candidate]]:
    """Give candidates in text order: one that overlaps no other by itself, those that do as a list."""
    group: list[Candidate] = []
    alone: Candidate | None = None
    reached = 0
    for candidate in candidates:
        start, end = candidate[:2]
        if start < reached:
            if alone is not None:
                group, alone = [alone], None
            group.append(candidate)
            if end > reached:
                reached = end
            continue
        if alone is not None:
            yield alone
        elif group:
            yield group
        alone, reached = candidate, end
    if alone is not None:
        yield alone
    elif group:
        yield group


#: A candidate that was kept, and the one that it stands in, if any.
_Kept = tuple[Candidate, Candidate | None]


def _contest(group: Sequence[Candidate], dropped: list[Dropped]) -> list[_Kept]:
    """Return whom of overlapping candidates the precedence keeps; the others go to `dropped`."""
    kept: list[_Kept] = []
    order = _TYPE_ORDER
    places = [item for item in group if item.type == "PLACE" and _is_listed(item)]
    if places:
        group = [item for item in group if not _begins_place(item, places, dropped)]
    for _, _, start, _, _, candidate in sorted(
        (-precedence(item), -item.weight, item.start, order[item.type], item.state == COMPOSED, item)
        for item in group
    ):
        end = candidate.end
        holders = [
            holder for holder, outer in kept if outer is None and holder.start < end and start < holder.end
        ]
        if not holders:
            kept.append((candidate, None))
            continue
        winner = holders[0]
        if (
            candidate.type == "COUNTRY"
            and len(holders) == 1
            and winner.start <= start
            and end <= winner.end
            and end - start < winner.end - winner.start
            and _may_nest(winner)
        ):
            # Several taggers may find the country inside: the best of them came first.
            if not any(outer is winner and (inner.start, inner.end) == (start, end) for inner, outer in kept):
                kept.append((candidate, winner))
            continue
        dropped.append(Dropped(candidate, f"lost to {winner.type} {winner.start}-{winner.end}"))
    return kept


def _is_listed(place: Candidate) -> bool:
    """Say whether a list has a place as it stands: 克里比, 斯科茨代尔; not 卡特 + 湾, for which its parts speak."""
    return bool(place.entity) and not place.evidence


def _begins_place(person: Candidate, places: Iterable[Candidate], dropped: list[Dropped]) -> bool:
    """Say whether a short name of the roster is a part of a longer name of a place: 克里|比, 肯尼迪|角."""
    if person.type != "PERSON" or not person.entity:
        return False
    for place in places:
        longer = place.end - place.start > person.end - person.start
        if longer and place.start <= person.start and person.end <= place.end:
            dropped.append(Dropped(person, f"a part of PLACE {place.start}-{place.end}"))
            return True
    return False


def _number(kept: Sequence[_Kept], first: int) -> Iterable[Mention]:
    """Number the kept candidates of a group in text order from `first`, an outer one before its inner ones."""
    ordered = sorted(kept, key=lambda item: (item[0].start, -item[0].end))
    numbers = {id(candidate): n for n, (candidate, _) in enumerate(ordered, first)}
    for n, (candidate, outer) in enumerate(ordered, first):
        yield Mention(n, 0 if outer is None else numbers[id(outer)], candidate)


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
