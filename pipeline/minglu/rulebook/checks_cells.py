"""Checks of cells one by one, and of the two ends of a span of time."""

from __future__ import annotations

from collections.abc import Iterator

from minglu.rulebook.checks_form import unseen
from minglu.rulebook.days import first_day, is_date, last_day
from minglu.rulebook.problems import Problem
from minglu.rulebook.rows import kind_of
from minglu.rulebook.sheet import Book, Sheet

#: Pairs of columns of which the first must not be later than the second.
_SPANS = (("valid_from", "valid_to"), ("date_from", "date_to"))


def check_cells(book: Book) -> Iterator[Problem]:
    """Check that every cell is of its column's kind; one problem a cell, the plainest first."""
    for sheet in book:
        kinds = [(column, kind_of(sheet.table, column)) for column in sheet.table.columns]
        for row in sheet.rows:
            for column, kind in kinds:
                cell = row.cells[column]
                fault = unseen(column, cell, verbatim=kind is not None and kind.verbatim) if cell else None
                fault = fault or (kind.fault(column, cell) if kind is not None else None)
                if fault is not None:
                    yield book.problem(row, column, *fault)
        yield from _spans(book, sheet)


def _spans(book: Book, sheet: Sheet) -> Iterator[Problem]:
    for start, end in _SPANS:
        if start not in sheet.table.columns:
            continue
        for row in sheet.rows:
            if not (is_date(row.cells[start]) and is_date(row.cells[end])):
                continue
            # 2013 to 2013-03-14 may be right; only what no day can satisfy is wrong.
            if last_day(row.cells[end]) < first_day(row.cells[start]):
                yield book.problem(
                    row,
                    end,
                    f"{end} {row.cells[end]} is before {start} {row.cells[start]}",
                    "swap or correct the dates",
                )
