"""Checks of the roster: an office for one has one holder at any time, and every post is its office's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from minglu.rulebook.days import days_between, first_day, is_date, last_day, overlap, surely_before
from minglu.rulebook.problems import Problem
from minglu.rulebook.schema import RuleRow
from minglu.rulebook.sheet import Book

_CAREERS, _OFFICES = "people/careers.csv", "people/offices.csv"

#: An office may be empty for so many days without a word; a longer time is more likely a missing row.
_VACANT_DAYS = 31

#: The end of a term that goes on, or whose end nobody has written down.
_OPEN = "9999"

#: Words of a note: the office really was empty before this holder; he stands in for one who still holds it.
VACANT, ACTING = "vacant before", "acting"


def check_careers(book: Book) -> Iterator[Problem]:
    """Check careers.csv against offices.csv."""
    offices = book.first(_OFFICES, "office")
    tenures: dict[str, list[RuleRow]] = defaultdict(list)
    for row in book.rows(_CAREERS):
        office = offices.get(row.cells["office"])
        if office is None:
            continue
        yield from _of_office(book, row, office)
        dated = all(not day or is_date(day) for day in row.span)
        if office.cells["single_holder"] == "yes" and dated:
            tenures[row.cells["office"]].append(row)
    for rows in tenures.values():
        # Whoever began on an unknown day cannot be put in order with the others.
        rows = sorted(
            (row for row in rows if row.cells["valid_from"]),
            key=lambda row: first_day(row.cells["valid_from"]),
        )
        yield from _overlaps(book, rows)
        yield from _gaps(book, rows)


def _of_office(book: Book, row: RuleRow, office: RuleRow) -> Iterator[Problem]:
    forms = office.cells["post_forms"].split("|")
    if row.cells["post"] and row.cells["post"] not in forms:
        what = f"post {row.cells['post']} is no form of the office {row.cells['office']}"
        yield book.problem(row, "post", what, f"write one of {', '.join(forms)}, or add it to {_OFFICES}")
    if row.cells["country"] != office.cells["country"]:
        what = f"country {row.cells['country'] or '(none)'} is not that of the office {row.cells['office']}"
        yield book.problem(row, "country", what, f"write {office.cells['country'] or 'nothing'}")


def _overlaps(book: Book, rows: list[RuleRow]) -> Iterator[Problem]:
    holders = [row for row in rows if ACTING not in row.cells["note"]]
    for before, row in pairwise(holders):
        if not overlap(before.span, row.span):
            continue
        holder, until = before.cells["person"], before.cells["valid_to"]
        successor = f"and {row.cells['person']} from {row.cells['valid_from']}"
        what, instead = f"{holder} holds {row.cells['office']} without an end, {successor}", "write the end"
        if until:
            what = f"{holder} holds {row.cells['office']} to {until}, {successor}"
            instead = f"correct one date, or note {ACTING!r} where one stands in"
        yield book.problem(before, "valid_to", what, instead)


def _gaps(book: Book, rows: list[RuleRow]) -> Iterator[Problem]:
    end = ""
    for before, row in pairwise(rows):
        # The latest end so far: someone may have stood in during a longer term. An open one reaches any day.
        end = max(end, before.cells["valid_to"] or _OPEN, key=lambda day: last_day(day) if day else "")
        start, note = row.cells["valid_from"], row.cells["note"]
        # Whoever stands in does so at times, and what lies between two such times is no gap.
        if end == _OPEN or VACANT in note or ACTING in note or not surely_before(end, start):
            continue
        if days_between(end, start) > _VACANT_DAYS:
            what = f"nobody holds {row.cells['office']} from {end} to {start}"
            yield book.problem(row, "valid_from", what, f"add who did, or note {VACANT!r}")
