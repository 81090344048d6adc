"""A run folder read back: its tables and articles."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from minglu.model import FAILURE_COLUMNS, Row
from minglu.run.batch import ABOUT, FAILURES, JOURNAL
from minglu.run.journal import Entry, entries
from minglu.run.register import COLUMNS
from minglu.run.tables import bare_cell
from minglu.stages.decode import Unreadable
from minglu.stages.inputs import shown

#: The tables in the order in which exports show them.
TABLES = (*COLUMNS, FAILURES.removesuffix(".csv"))

_RUN_AGAIN = "run `minglu batch` again with the same inputs"
#: The columns of each table that hold numbers. `articles` is a number here and a list of articles there.
_NUMBERS = {
    "people": frozenset({"mentions", "articles"}),
    "tenures": frozenset({"articles"}),
    "meetings": frozenset({"ordinal", "year"}),
    "encounters": frozenset({"tellings", "start"}),
    "references": frozenset({"start", "end"}),
    "articles": frozenset({"characters", "mentions", "people", "meetings", "encounters", "references"}),
}


def check_run(run: Path) -> None:
    """Raise ValueError, with what to do, unless the folder is that of a finished run."""
    lacking = [
        name for name in (ABOUT, JOURNAL, *(f"{name}.csv" for name in TABLES)) if not (run / name).is_file()
    ]
    if lacking:
        raise ValueError(
            f"{run}: no finished run, as it lacks {lacking[0]}; give the folder that `minglu batch INPUT -o RUN` wrote"
        )


def read_entries(run: Path) -> Iterator[Entry]:
    """Give the articles of a run with all that was found in them, in the order of the run."""
    yield from entries(run / JOURNAL)


def read_rows(run: Path) -> Iterator[Row]:
    """Give the mention table of a run."""
    for entry in read_entries(run):
        yield from entry.rows


def read_table(run: Path, name: str) -> tuple[list[str], list[list[str | int]]]:
    """Return the columns and rows of a table, numbers as numbers.

    Raises `Unreadable`, with what to do, for a table that was changed so that it lacks a column or a cell.
    """
    path = run / f"{name}.csv"
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file)
        columns = next(reader, [])
        lacking = [column for column in _columns_of(name) if column not in columns]
        if lacking:
            raise Unreadable(f"{shown(path)}: it lacks the column {lacking[0]}", _RUN_AGAIN)
        numbers = _NUMBERS.get(name, frozenset())
        rows = []
        for row in reader:
            if len(row) != len(columns):
                raise Unreadable(
                    f"{shown(path)}:{reader.line_num}: {len(row)} cells under {len(columns)} columns",
                    _RUN_AGAIN,
                )
            rows.append(
                [
                    int(cell) if column in numbers and cell.isdecimal() else bare_cell(cell)
                    for column, cell in zip(columns, row, strict=True)
                ]
            )
        return columns, rows


def _columns_of(table: str) -> tuple[str, ...]:
    return COLUMNS.get(table, FAILURE_COLUMNS)
