"""The rows of a table in any form that minglu writes (.csv, .jsonl, .parquet), as mappings from column to cell."""

from __future__ import annotations

import csv
import io
import json
from codecs import getincrementaldecoder
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TextIO

from minglu.run.tables import bare_cell
from minglu.stages.decode import Unreadable, decode
from minglu.stages.inputs import shown

SUFFIXES = (".csv", ".jsonl", ".parquet")

_ADVICE = "write the table again with minglu"
#: As many bytes tell whether a table is UTF-8.
_HEAD = 65_536


def columns(path: Path) -> frozenset[str]:
    """Return the names of a table's columns; none where it is no table, or a .jsonl without a line."""
    if path.suffix.lower() == ".parquet":
        import pyarrow as pa
        import pyarrow.parquet as pq

        try:
            return frozenset(pq.read_schema(path).names)
        except pa.ArrowException:
            return frozenset()
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
    read = {".parquet": _parquet, ".jsonl": _jsonl}.get(path.suffix.lower(), _csv)
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
