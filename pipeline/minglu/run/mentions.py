"""Mention tables read back: what `tables.open_table` wrote, as rows again."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from minglu.model import COLUMNS, Row
from minglu.run.table_records import FOLDER_SUFFIXES, SUFFIXES, columns, records
from minglu.stages.decode import Unreadable
from minglu.stages.inputs import shown

_NUMBERS = ("n", "start", "end")
_ADVICE = "give a table that minglu extract wrote, or the folder of a run"


def read_mentions(path: Path) -> Iterator[Row]:
    """Give the rows of a mention table, or of all tables in the folder of a run, in the order of their names.

    Raises `Unreadable`, with what to do, for a file that is no mention table of minglu.
    """
    if path.is_dir():
        # A run keeps its failures and further tables beside its mentions.
        tables = [
            file
            for file in sorted(path.iterdir())
            if file.suffix in FOLDER_SUFFIXES and not _lacking(columns(file))
        ]
        if not tables:
            raise Unreadable(f"{shown(path)}: no mention table in this folder", _ADVICE)
        for table in tables:
            yield from _read(table)
    elif path.suffix in SUFFIXES:
        yield from _read(path)
    else:
        raise Unreadable(
            f"{shown(path)}: a mention table is a {', '.join(SUFFIXES[:-1])} or {SUFFIXES[-1]} file", _ADVICE
        )


def _lacking(names: Collection[str]) -> str:
    """Return the first column of a mention table that is not among some names; empty if there is none."""
    return next((name for name in COLUMNS if name not in names), "")


def _read(path: Path) -> Iterator[Row]:
    # Tables with a header, which may have no row to tell by.
    lacking = _lacking(columns(path)) if path.suffix in (".csv", ".xlsx") else ""
    if lacking:
        raise Unreadable(f"{shown(path)}: no mention table: it lacks the column {lacking}", _ADVICE)
    for line, record in records(path):
        if lacking := _lacking({*record, "within"}):
            raise Unreadable(f"{shown(path)}:{line}: it lacks the column {lacking}", _ADVICE)
        try:
            yield _row(record)
        except ValueError as error:
            raise Unreadable(f"{shown(path)}:{line}: {error}", _ADVICE) from error


def _row(record: Mapping[str, object]) -> Row:
    # What is missing is `within`, of a mention that stands in no other.
    cells = {name: str(record.get(name, "")) for name in COLUMNS}
    for name in _NUMBERS:
        if not cells[name].isdecimal():
            raise ValueError(f"{name} is {cells[name]!r}, and no whole number")
    numbers = {name: int(cells[name]) for name in _NUMBERS}
    within = int(cells["within"]) if cells["within"].isdecimal() else None
    return Row(**{**cells, **numbers, "within": within})  # type: ignore[arg-type]
