"""The one form of a rule file, and `fmt`, which gives it to every file of a folder.

UTF-8 with a byte-order mark (without one Excel reads Chinese CSV in the region's own code page), line ends
LF, rows in the order of the table's unique columns by code point, quotes only where CSV needs them: so that
two people's edits of different rows never touch the same lines.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterable, Sequence
from pathlib import Path

from minglu.rulebook.schema import RuleRow, Table
from minglu.rulebook.sheet import read_whole
from minglu.text.quoting import quoted


def csv_line(cells: Iterable[str]) -> str:
    """Return one row as a line of CSV, without its line end.

    >>> csv_line(["国防部", 'the "ministry", in short', ""])
    '国防部,"the ""ministry"", in short",'
    """
    return ",".join(map(quoted, cells))


def sort_key(table: Table, row: RuleRow) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return what a row sorts by: its unique columns, then all, so that ties have one order too."""
    return tuple(row.cells[column] for column in table.unique), tuple(row.cells.values())


def canonical(table: Table, rows: Sequence[RuleRow]) -> bytes:
    """Return the file of a table: its rows sorted, rows that are the same in every cell once."""
    lines = [csv_line(table.columns)]
    kept = sorted(
        {tuple(row.cells.values()): row for row in rows}.values(), key=lambda row: sort_key(table, row)
    )
    lines.extend(csv_line(row.cells.values()) for row in kept)
    return codecs.BOM_UTF8 + "".join(f"{line}\n" for line in lines).encode()


def fmt(root: Path, *, write: bool = True) -> list[str]:
    """Bring every rule file below `root` into canonical form and return those that were not.

    No row is lost, and no cell changed: what else is wrong with a row is for its author to mend. With
    `write=False` the files stay as they are. Raises `RuleError`, before anything is written, for a file that
    cannot be read whole or a folder without any.
    """
    changed: dict[str, bytes] = {}
    for file, sheet in read_whole(root).sheets.items():
        new = canonical(sheet.table, sheet.rows)
        if new != (root / file).read_bytes():
            changed[file] = new
    if write:
        for file, content in changed.items():
            replace(root / file, content)
    return sorted(changed)


def replace(path: Path, content: bytes) -> None:
    """Write a file beside `path` and move it there: a run cut short leaves the old one whole."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".{path.name}.new")
    try:
        beside.write_bytes(content)
        beside.replace(path)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error
