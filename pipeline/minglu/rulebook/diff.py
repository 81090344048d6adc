"""What changed between two folders of rules: rows added, removed and changed, told by their keys."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path
from typing import NamedTuple

from minglu.rulebook.format import csv_line
from minglu.rulebook.schema import TABLES, RuleRow, Table
from minglu.rulebook.sheet import Book, read_whole


class Change(NamedTuple):
    """One row that differs. `old` is None for a row added, `new` for one removed."""

    file: str
    key: tuple[str, ...]
    old: RuleRow | None
    new: RuleRow | None

    @property
    def kind(self) -> str:
        """Say `added`, `removed` or `changed`."""
        if self.old is None:
            return "added"
        return "removed" if self.new is None else "changed"

    def __str__(self) -> str:
        """Give the line that `minglu rules diff` prints."""
        if self.old is not None and self.new is not None:
            cells = zip(self.old.cells.items(), self.new.cells.values(), strict=True)
            told = "; ".join(
                f"{name} {old or '(empty)'} → {new or '(empty)'}" for (name, old), new in cells if old != new
            )
            return f"{self.file}: changed: {', '.join(filter(None, self.key))}: {told}"
        row = self.new or self.old
        return f"{self.file}: {self.kind}: {csv_line(row.cells.values()) if row is not None else ''}"


def diff(old_root: Path, new_root: Path) -> list[Change]:
    """Return the rows that differ, by file and key, whatever the order of rows in the files.

    Raises `RuleError` for a file that cannot be read whole or a folder without any, and `FileNotFoundError` for a
    folder that is none.
    """
    old, new = read_whole(old_root), read_whole(new_root)
    tables = sorted(TABLES, key=lambda table: table.file)
    return [change for table in tables for change in _changes(table, old, new)]


def _changes(table: Table, old_book: Book, new_book: Book) -> Iterator[Change]:
    old, new = _by_key(table, old_book), _by_key(table, new_book)
    for key in sorted(old.keys() | new.keys()):
        before, after = old[key], new[key]
        # Several rows of one key are a fault that `check` tells; those that stayed pair off first.
        kept = [row.cells for row in after]
        gone = [row for row in before if row.cells not in kept]
        kept = [row.cells for row in before]
        come = [row for row in after if row.cells not in kept]
        yield from (Change(table.file, key, one, other) for one, other in zip_longest(gone, come))


def _by_key(table: Table, book: Book) -> dict[tuple[str, ...], list[RuleRow]]:
    rows: dict[tuple[str, ...], list[RuleRow]] = defaultdict(list)
    for row in book.rows(table.file):
        rows[tuple(row.cells[column] for column in table.unique)].append(row)
    return rows
