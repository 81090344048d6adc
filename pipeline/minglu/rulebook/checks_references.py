"""Checks of cells that name rows of other tables: sources, countries, people, offices, series."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterator

from minglu.rulebook.problems import Problem
from minglu.rulebook.rows import kind_of
from minglu.rulebook.schema import BY_FILE, RuleRow, Table
from minglu.rulebook.sheet import Book
from minglu.text.fold import fold

_COUNTRIES, _STATES = "countries/countries.csv", "countries/names.csv"
#: Every country, and the regions of China that have codes of their own in ISO 3166 but are no states.
_OTHER_CODES = frozenset({"*", "HK", "MO"})
_PEOPLE, _NAMES = "people/people.csv", "people/names.csv"
_SOURCES, _ABBREVIATIONS = "sources.csv", "countries/abbreviations.csv"

#: Files whose column `term` holds the names of what `canonical` names: a chain of two such rows ends nowhere.
_CANONICAL = ("orgs/names.csv", "meetings/series.csv")


def check_references(book: Book) -> Iterator[Problem]:
    """Check that what is named is there, and that what is there is named."""
    yield from _missing(book, "source", _SOURCES, "id")
    yield from _missing(book, "country", _COUNTRIES, "country", also=_OTHER_CODES)
    yield from _missing(book, "person", _PEOPLE, "person")
    yield from _missing(book, "office", "people/offices.csv", "office")
    yield from _series(book)
    yield from _unused_sources(book)
    yield from _nameless(book)
    yield from _canonicals(book)
    yield from _pairs(book)


def _missing(book: Book, column: str, home: str, key: str, also: Container[str] = ()) -> Iterator[Problem]:
    known = book.first(home, key)
    for sheet in book if book.is_whole(home) else ():
        if column not in sheet.table.columns or sheet.table.file == home:
            continue
        lacking: dict[str, list[RuleRow]] = defaultdict(list)
        for row in sheet.rows:
            cell = row.cells[column]
            if cell not in known and cell not in also and _well_formed(sheet.table, column, cell):
                lacking[cell].append(row)
        yield from (_absent(book, rows, column, home) for rows in lacking.values())


def _well_formed(table: Table, column: str, cell: str) -> bool:
    """Say whether a cell names anything; `check_cells` tells of those that cannot."""
    kind = kind_of(table, column)
    return bool(cell) and (kind is None or kind.fault(column, cell) is None)


def _absent(book: Book, rows: list[RuleRow], column: str, home: str) -> Problem:
    # One message for all rows that want the same: one new row may mend a thousand.
    more = len(rows) - 1
    others = f" (and so in {more} more row{'s' * (more > 1)} of this file)" if more else ""
    what = f"{column} {rows[0].cells[column]} is not in {home}{others}"
    return book.problem(rows[0], column, what, "correct it, or add a row there")


def _series(book: Book) -> Iterator[Problem]:
    known = book.first("meetings/series.csv", "canonical")
    lacking: dict[str, list[RuleRow]] = defaultdict(list)
    for row in book.rows("meetings/editions.csv"):
        if row.cells["series"] and row.cells["series"] not in known:
            lacking[row.cells["series"]].append(row)
    for rows in lacking.values():
        yield _absent(book, rows, "series", "meetings/series.csv as canonical")


def _unused_sources(book: Book) -> Iterator[Problem]:
    used = {row.cells.get("source") for sheet in book for row in sheet.rows}
    for row in book.rows(_SOURCES) if book.is_whole() else ():
        if row.cells["id"] not in used and _well_formed(BY_FILE[_SOURCES], "id", row.cells["id"]):
            yield book.problem(row, "id", f"no row has the source {row.cells['id']}", "delete it")


def _nameless(book: Book) -> Iterator[Problem]:
    names = {(row.cells["person"], row.cells["term"]) for row in book.rows(_NAMES)}
    named = {person for person, _ in names}
    for row in book.rows(_PEOPLE) if book.is_whole(_NAMES) else ():
        person, canonical = row.cells["person"], row.cells["canonical"]
        if person not in named:
            yield book.problem(row, "person", f"{person} has no name in {_NAMES}", f"add {canonical} there")
        # A character that folding changes stays in the name to show: 巨乾生 is found as 巨干生.
        elif names.isdisjoint({(person, canonical), (person, fold(canonical))}):
            yield book.problem(
                row,
                "canonical",
                f"canonical {canonical} is none of the names of {person}",
                f"add it to {_NAMES}",
            )
    states = {row.cells["country"] for row in book.rows(_STATES)}
    for row in book.rows(_COUNTRIES) if book.is_whole(_STATES) else ():
        if row.cells["country"] not in states:
            yield book.problem(
                row,
                "country",
                f"{row.cells['country']} has no name in countries/names.csv",
                f"add {row.cells['name']} there",
            )


def _canonicals(book: Book) -> Iterator[Problem]:
    for file in _CANONICAL:
        known = book.first(file, "term")
        for row in book.rows(file):
            canonical = row.cells["canonical"]
            named = known.get(canonical)
            if named is not None and named.cells["canonical"] != canonical:
                final = named.cells["canonical"]
                what = f"canonical {canonical} is itself a form of {final} (line {named.line})"
                yield book.problem(row, "canonical", what, f"write {final}, or correct that line")


def _pairs(book: Book) -> Iterator[Problem]:
    """Check that every state of a pair (巴以) is one that a character of it may mean."""
    rows = book.rows(_ABBREVIATIONS)
    meant = {(row.cells["term"], row.cells["country"]) for row in rows}
    for row in rows:
        pair, code = row.cells["term"], row.cells["country"]
        if len(pair) > 1 and not any((char, code) in meant for char in pair):
            what = f"no character of the pair {pair} means {code}"
            yield book.problem(row, "country", what, f"add a row {pair[0]},{code} or correct the state")
