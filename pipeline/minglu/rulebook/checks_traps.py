"""Checks of rules that can never fire: traps that hide nothing, and terms that a trap always hides."""

from __future__ import annotations

from collections.abc import Iterator

from minglu.rulebook.problems import Problem
from minglu.rulebook.schema import TABLES, RuleRow
from minglu.rulebook.sheet import Book
from minglu.text.fold import fold

_TRAPS = "traps.csv"

#: The groups of tables whose traps hide a part of a phrase; people/traps.csv holds whole words.
_GROUPS = tuple(
    table.file.partition("/")[0]
    for table in TABLES
    if table.file.endswith(_TRAPS) and "hides" in table.columns
)


def check_traps(book: Book) -> Iterator[Problem]:
    """Check every trap against the terms of its group."""
    for group in _GROUPS:
        terms = _terms(book, group)
        for row in book.rows(f"{group}/{_TRAPS}"):
            yield from _trap(book, row, group, terms)


def _terms(book: Book, group: str) -> dict[str, RuleRow]:
    """Return what the taggers of a group look up, with the first row of each term."""
    terms: dict[str, RuleRow] = {}
    for sheet in book:
        if sheet.table.file.startswith(f"{group}/") and "term" in sheet.table.columns:
            for row in sheet.rows:
                terms.setdefault(fold(row.cells["term"]), row)
    return terms


def _trap(book: Book, row: RuleRow, group: str, terms: dict[str, RuleRow]) -> Iterator[Problem]:
    phrase, hides = fold(row.cells["phrase"]), fold(row.cells["hides"])
    if not (phrase and hides):
        return
    if hides not in phrase:
        yield book.problem(
            row,
            "hides",
            f"{row.cells['hides']} is not in the phrase {row.cells['phrase']}",
            "write a part of it",
        )
    elif hides not in terms:
        what = f"the trap hides {row.cells['hides']}, which is no term of {group}/ and is never found"
        yield book.problem(row, "hides", what, "delete the row, or write the whole term that is hidden")
    elif hides == phrase:
        term = terms[hides]
        what = f"term {term.cells['term']} is never found: {row.file} line {row.line} hides all of it"
        yield book.problem(term, "term", what, "delete one of the two rows")
