"""Checks of rows as rows: their order, rows told twice, quotes, and characters that nobody can see."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from itertools import pairwise

from minglu.rulebook.format import csv_line, sort_key
from minglu.rulebook.problems import Fault, Problem
from minglu.rulebook.schema import RuleRow
from minglu.rulebook.sheet import FMT, Book, Sheet

#: Controls, invisible formats (zero-width space, marks of direction), private use, separators of lines.
_UNSEEN = frozenset({"Cc", "Cf", "Co", "Zl", "Zp"})


def check_form(book: Book) -> Iterator[Problem]:
    """Check what `minglu rules fmt` would change, and rows with the same key."""
    for sheet in book:
        yield from sheet.problems
        yield from _order(book, sheet)
        yield from _twice(book, sheet)
        yield from _quotes(book, sheet)


def _order(book: Book, sheet: Sheet) -> Iterator[Problem]:
    # One message a file: after one misplaced row every further one would be told again.
    columns = sheet.table.unique
    for before, row in pairwise(sheet.rows):
        if sort_key(sheet.table, row) < sort_key(sheet.table, before):
            here, above = (" ".join(one.cells[column] for column in columns) for one in (row, before))
            what = f"{here} sorts before {above} of the line above"
            yield book.problem(row, columns[0], what, FMT)
            return


def _twice(book: Book, sheet: Sheet) -> Iterator[Problem]:
    seen: dict[tuple[str, ...], RuleRow] = {}
    columns = sheet.table.unique
    for row in sheet.rows:
        first = seen.setdefault(tuple(row.cells[column] for column in columns), row)
        if first is row:
            continue
        if first.cells == row.cells:
            yield book.problem(
                row, columns[0], f"the row is the same as line {first.line}", f"delete it, or {FMT}"
            )
        else:
            what = f"the {' and '.join(columns)} of line {first.line} again"
            yield book.problem(row, columns[0], what, "keep one of the two rows")


def _quotes(book: Book, sheet: Sheet) -> Iterator[Problem]:
    for row in sheet.rows:
        line = csv_line(row.cells.values())
        # A cell with a line end stands on several lines; `check_cells` tells of it.
        if "\n" not in line and "\r" not in line and sheet.lines[row.line - 1] != line:
            yield book.problem(row, sheet.table.columns[0], "quotes where CSV needs none", FMT)


def unseen(column: str, cell: str, *, verbatim: bool) -> Fault | None:
    """Say whether a cell holds what nobody can see: odd characters, blanks at its ends, split accents."""
    for char in cell:
        if unicodedata.category(char) in _UNSEEN:
            return Fault(f"{column} holds the invisible character U+{ord(char):04X}", "delete it")
    if not verbatim and cell != cell.strip():
        return Fault(f"{column} begins or ends with a blank", f"write {cell.strip()}")
    if not unicodedata.is_normalized("NFC", cell):
        composed = unicodedata.normalize("NFC", cell)
        return Fault(f"{column} {cell} is not in Unicode's composed form (NFC)", f"write {composed}")
    return None
