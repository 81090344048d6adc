"""Checks of rows that contradict each other, within a table or between two, and of names of two people."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from minglu.rulebook.days import is_date, overlap
from minglu.rulebook.problems import Problem
from minglu.rulebook.schema import RuleRow
from minglu.rulebook.sheet import Book

_NAMES = "people/names.csv"

#: What a person's name must not be: the file, and what its terms are.
_NOT_NAMES = (
    ("people/traps.csv", "a trap"),
    ("countries/names.csv", "a country"),
    ("places/names.csv", "a place"),
    ("places/geonames.csv", "a place"),
)

#: What a term is in each dictionary that says by itself what it is. It cannot be two of them.
_KINDS = {
    "countries/names.csv": "a country",
    "places/names.csv": "a place",
    "places/geonames.csv": "a place",
    "orgs/names.csv": "a body",
    "meetings/series.csv": "a meeting",
    "ranks/terms.csv": "a rank",
    "posts/heads.csv": "an office",
    "people/names.csv": "a person",
}
#: But the text decides what 苏丹, 白宫 and 太平洋岛国论坛 are; and what else is told of these pairs is told elsewhere.
_BOTH = frozenset(
    {
        ("countries/names.csv", "posts/heads.csv"),
        ("places/names.csv", "orgs/names.csv"),
        ("orgs/names.csv", "meetings/series.csv"),
        ("places/names.csv", "places/geonames.csv"),
        ("countries/names.csv", "people/names.csv"),
        ("places/names.csv", "people/names.csv"),
        ("places/geonames.csv", "people/names.csv"),
    }
)

#: The columns within which a rank has one grade at a time.
_LADDER = ("country", "term", "service", "house")


def check_clashes(book: Book) -> Iterator[Problem]:
    """Check for rows of which at most one can be right."""
    yield from _two_homes(book)
    yield from _told_twice(book)
    yield from _not_a_name(book)
    yield from _two_kinds(book)
    yield from _two_grades(book)


def notes(book: Book) -> Iterator[Problem]:
    """Tell of full names that several people bear: right perhaps, and yet worth a look.

    Short forms are shared by their nature (a surname), so they are left out.
    """
    bearers: dict[str, list[RuleRow]] = defaultdict(list)
    for row in book.rows(_NAMES):
        bearers[row.cells["term"]].append(row)
    for term, rows in bearers.items():
        if len(rows) > 1 and all(row.cells["kind"] not in ("short", "surname") for row in rows):
            people = " and ".join(row.cells["person"] for row in rows)
            yield book.problem(
                rows[1], "term", f"{term} names {people}", "make sure that they are not one person"
            )


def _two_homes(book: Book) -> Iterator[Problem]:
    # A body and a place may share a name (白宫) where both stand in one country: then neither is wrong.
    places = book.first("places/names.csv", "term")
    for row in book.rows("orgs/names.csv"):
        place = places.get(row.cells["term"])
        if (
            place is not None
            and row.cells["country"]
            and place.cells["country"]
            and row.cells["country"] != place.cells["country"]
        ):
            here, there = row.cells["country"], place.cells["country"]
            what = f"{row.cells['term']} is in {here} here, and in {there} in {place.file} line {place.line}"
            yield book.problem(row, "country", what, "correct one of the two, or leave the country empty")


def _told_twice(book: Book) -> Iterator[Problem]:
    own = book.first("places/names.csv", "term")
    for row in book.rows("places/geonames.csv"):
        twin = own.get(row.cells["term"])
        if twin is not None:
            what = f"{row.cells['term']} is in {twin.file} too (line {twin.line})"
            yield book.problem(row, "term", what, "delete the row here")


def _not_a_name(book: Book) -> Iterator[Problem]:
    for file, what in _NOT_NAMES:
        others = book.first(file, "term")
        for row in book.rows(_NAMES):
            other = others.get(row.cells["term"])
            # 周总理 is no name to look for, and yet names one man: titles are found without regard to traps.
            if other is not None and row.cells["kind"] != "title":
                yield book.problem(
                    row,
                    "term",
                    f"the name {row.cells['term']} is {what} in {file} line {other.line}",
                    "delete one of the two rows",
                )


def _two_kinds(book: Book) -> Iterator[Problem]:
    for first, second in combinations(_KINDS, 2):
        if (first, second) in _BOTH:
            continue
        others = book.first(first, "term")
        for row in book.rows(second):
            other = others.get(row.cells["term"])
            if other is not None:
                yield book.problem(
                    row,
                    "term",
                    f"{row.cells['term']} is {_KINDS[first]} in {first} line {other.line}",
                    "delete one of the two rows",
                )


def _two_grades(book: Book) -> Iterator[Problem]:
    ladders: dict[tuple[str, ...], list[RuleRow]] = defaultdict(list)
    for row in book.rows("ranks/grades.csv"):
        if all(not day or is_date(day) for day in row.span):
            ladders[tuple(row.cells[column] for column in _LADDER)].append(row)
    for rows in ladders.values():
        for one, other in combinations(rows, 2):
            here, there = other.cells["grade"], one.cells["grade"]
            if here != there and overlap(one.span, other.span):
                term = other.cells["term"]
                what = f"{term} is {here} here, and {there} in line {one.line} at the same time"
                yield book.problem(other, "grade", what, "end one of the two, or delete it")
