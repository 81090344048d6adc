"""Mention tables read back: what `tables.open_table` wrote, as rows again."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from minglu.model import COLUMNS, Row
from minglu.run.tables import bare_cell

_SUFFIXES = (".csv", ".jsonl", ".parquet")
_NUMBERS = ("n", "start", "end")
_WRITE_AGAIN = "write the table again with minglu extract"


def read_mentions(path: Path) -> Iterator[Row]:
    """Give the rows of a mention table, or of all tables in the folder of a run, in the order of their names.

    Raises ValueError, with what to do, for a file that is no mention table of minglu.
    """
    if path.is_dir():
        tables = sorted(file for file in path.iterdir() if file.suffix in _SUFFIXES and _has_mentions(file))
        if not tables:
            raise ValueError(f"{path}: no mention table in this folder; give one that minglu extract wrote")
        for table in tables:
            yield from _read(table)
    elif path.suffix in _SUFFIXES:
        yield from _read(path)
    else:
        raise ValueError(f"{path}: a mention table is a {', '.join(_SUFFIXES[:-1])} or {_SUFFIXES[-1]} file")


def _has_mentions(path: Path) -> bool:
    # A run keeps its failures and further tables beside its mentions.
    return next(iter(_records(path)), {}).keys() >= set(COLUMNS)


def _read(path: Path) -> Iterator[Row]:
    for number, record in enumerate(_records(path), start=1):
        lacking = [name for name in COLUMNS if name not in record]
        if lacking:
            raise ValueError(f"{path}: no mention table: it lacks the column {lacking[0]}")
        try:
            yield _row(record)
        except ValueError as error:
            raise ValueError(f"{path}: row {number}: {error}; {_WRITE_AGAIN}") from error


def _row(record: Mapping[str, object]) -> Row:
    cells = {name: "" if record[name] is None else str(record[name]) for name in COLUMNS}
    numbers = {name: int(cells[name]) for name in _NUMBERS}
    within = int(cells["within"]) if cells["within"] else None
    return Row(**{**cells, **numbers, "within": within})  # type: ignore[arg-type]


def _records(path: Path) -> Iterable[Mapping[str, object]]:
    if path.suffix == ".parquet":
        return _parquet(path)
    return _jsonl(path) if path.suffix == ".jsonl" else _csv(path)


def _csv(path: Path) -> Iterator[Mapping[str, object]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        for record in csv.DictReader(file):
            yield {name: bare_cell(cell or "") for name, cell in record.items() if name is not None}


def _jsonl(path: Path) -> Iterator[Mapping[str, object]]:
    with path.open(encoding="utf-8") as file:
        for number, line in enumerate(file, start=1):
            try:
                record = json.loads(line)
            except ValueError as error:
                raise ValueError(
                    f"{path}:{number}: this line is not JSON: {error}; {_WRITE_AGAIN}"
                ) from error
            if not isinstance(record, dict):
                raise ValueError(f"{path}:{number}: this line is not a JSON object; {_WRITE_AGAIN}")
            yield record


def _parquet(path: Path) -> Iterator[Mapping[str, object]]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        for batch in pq.ParquetFile(path).iter_batches():
            yield from batch.to_pylist()
    except pa.ArrowException as error:
        raise ValueError(f"{path}: it cannot be read as Parquet: {error}; {_WRITE_AGAIN}") from error
