"""The rows of a table in any form that minglu writes (.csv, .jsonl, .parquet, .xlsx), as mappings from column to cell."""

from __future__ import annotations

import csv
import io
import json
import re
from codecs import getincrementaldecoder
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any, TextIO

from minglu.run.tables import bare_cell
from minglu.stages.decode import Unreadable, decode
from minglu.stages.inputs import shown

SUFFIXES = (".csv", ".jsonl", ".parquet", ".xlsx")
#: Those that are looked for in a folder: a workbook there is the same table once more, made to be read by people.
FOLDER_SUFFIXES = SUFFIXES[:-1]

_ADVICE = "write the table again with minglu"
#: As many bytes tell whether a table is UTF-8.
_HEAD = 65_536
#: The sheets of a workbook that hold mentions: where the first is full, they go on in another.
_SHEET = re.compile("mentions( [0-9]+)?")


def columns(path: Path) -> frozenset[str]:
    """Return the names of a table's columns; none where it is no table, or a .jsonl without a line."""
    if path.suffix.lower() == ".parquet":
        import pyarrow as pa
        import pyarrow.parquet as pq

        try:
            return frozenset(pq.read_schema(path).names)
        except pa.ArrowException:
            return frozenset()
    if path.suffix.lower() == ".xlsx":
        try:
            sheets = _sheets(path)
        except Unreadable:
            return frozenset()
        return frozenset(map(str, sheets[0][0])) if sheets and sheets[0] else frozenset()
    with path.open("rb") as file:
        first = file.readline().decode("utf-8-sig", "replace").strip()
    if path.suffix.lower() == ".csv":
        return frozenset(name.strip('"') for name in first.split(","))
    try:
        record = json.loads(first)
    except ValueError:
        return frozenset()
    return frozenset(record) if isinstance(record, dict) else frozenset()


def records(path: Path) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """Give the rows of a table with their lines (in Parquet their numbers from 1); a missing cell is left out.

    Raises `Unreadable`, which says where and what, and `OSError`.
    """
    read = {".parquet": _parquet, ".jsonl": _jsonl, ".xlsx": _xlsx}.get(path.suffix.lower(), _csv)
    for line, record in read(path):
        # Cells beyond the header come under the name None.
        yield line, {name: cell for name, cell in record.items() if name and cell is not None}


def _csv(path: Path) -> Iterator[tuple[int, Mapping[str, Any]]]:
    with _text(path) as file:
        reader = csv.DictReader(file)
        for row in reader:
            yield (
                reader.line_num,
                {name: bare_cell(cell) for name, cell in row.items() if name and cell is not None},
            )


def _text(path: Path) -> TextIO:
    """Open a table as text: read bit by bit if it is UTF-8, and whole if a spreadsheet saved it in another encoding."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
    try:
        getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return io.StringIO(decode(path.read_bytes()).text, newline="")
    return path.open(encoding="utf-8-sig", newline="")


def _jsonl(path: Path) -> Iterator[tuple[int, Mapping[str, Any]]]:
    with path.open(encoding="utf-8") as file:
        for line, text in enumerate(file, 1):
            try:
                record = json.loads(text)
            except ValueError as error:
                raise Unreadable(f"{shown(path)}:{line}: this line is not JSON: {error}", _ADVICE) from None
            if not isinstance(record, dict):
                raise Unreadable(f"{shown(path)}:{line}: this line is not a JSON object", _ADVICE)
            yield line, record


def _parquet(path: Path) -> Iterator[tuple[int, Mapping[str, Any]]]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    number = 0
    try:
        for batch in pq.ParquetFile(path).iter_batches():
            for record in batch.to_pylist():
                number += 1
                yield number, record
    except pa.ArrowException as error:
        raise Unreadable(f"{shown(path)}: it cannot be read as Parquet: {error}", _ADVICE) from None


def _sheets(path: Path) -> list[list[list[Any]]]:
    """Return the rows of the sheets of mentions of a workbook; none where it has no such sheet."""
    from python_calamine import CalamineWorkbook

    try:
        with CalamineWorkbook.from_path(path) as book:
            return [
                book.get_sheet_by_name(name).to_python(skip_empty_area=False)
                for name in book.sheet_names
                if _SHEET.fullmatch(name)
            ]
    except (OSError, KeyboardInterrupt):
        raise
    except BaseException as error:
        # A damaged archive may make the Rust library panic, which Python sees as a BaseException.
        raise Unreadable(f"{shown(path)}: it cannot be read as a workbook: {error}", _ADVICE) from None


def _xlsx(path: Path) -> Iterator[tuple[int, Mapping[str, Any]]]:
    for rows in _sheets(path):
        header = [str(cell) for cell in rows[0]] if rows else []
        for line, row in enumerate(rows[1:], 2):
            if any(cell != "" for cell in row):
                yield line, dict(zip(header, map(_bare, row), strict=False))


def _bare(cell: object) -> object:
    """Give a cell as the tables of other kinds have it: whole numbers without `.0`, days in ISO form."""
    if isinstance(cell, float) and cell.is_integer():
        return int(cell)
    if isinstance(cell, datetime):
        cell = cell.date()
    return cell.isoformat() if isinstance(cell, date) else cell
