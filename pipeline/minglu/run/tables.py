"""Mention tables: .csv, .jsonl, .parquet and folders of .csv, written article by article.

An `Opener` gives a context whose value writes one article's rows; the file appears under its own name when
the context ends well, and not at all when it does not. The same rows give the same bytes.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import Any
from zlib import crc32

from minglu.model import COLUMNS, Row
from minglu.text.quoting import quoted

#: Writes the rows of one article: its id, and its rows (maybe none).
Write = Callable[[str, Sequence[Row]], None]

#: Opens an output: raises ValueError, before anything is written, for a name it does not know how to write.
Opener = Callable[[Path], AbstractContextManager[Write]]

#: The version of the columns, as written into Parquet files and workbooks.
SCHEMA = "1"

#: Rows of one Parquet row group. Fixed, so that the bytes do not depend on how rows arrive.
_GROUP = 65_536

_INT_COLUMNS = frozenset({"n", "start", "end", "within"})

#: A cell that begins so is taken for a formula by spreadsheets (OWASP, "CSV Injection").
_FORMULA = ("=", "+", "-", "@", "\t", "\r")

#: What no file system of our users takes in a name, and leading dots that would hide the file.
_UNSAFE = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]|^\.+|[. ]+$')

#: Names that Windows keeps for devices, whatever their suffix.
_DEVICES = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")

#: Bytes of a file name that leave room for a number and `.csv` within the usual 255.
_NAME_BYTES = 230


def open_table(out: Path) -> AbstractContextManager[Write]:
    """Open `out` by its suffix: .csv, .jsonl or .parquet; without a suffix, or a folder already: a folder.

    Raises ValueError for any other suffix. Workbooks are opened by `minglu.workbook.open_workbook`.
    """
    suffix = out.suffix.lower()
    if is_folder(out):
        return _folder(out)
    if suffix == ".csv":
        return _csv(out)
    if suffix == ".jsonl":
        return _jsonl(out)
    if suffix == ".parquet":
        return _parquet(out)
    raise ValueError(f"{out}: minglu writes .csv, .jsonl, .parquet, .xlsx, or a folder, not {suffix}")


def is_folder(out: Path) -> bool:
    """Tell whether an output means a folder with one table per article."""
    return out.is_dir() or not out.suffix


@contextmanager
def replacing(out: Path) -> Iterator[Path]:
    """Give a temporary path beside `out` that takes its place at the end, or is removed after an error."""
    out.parent.mkdir(parents=True, exist_ok=True)
    # Not the name itself with an ending: that may be as long as the file system allows already.
    temporary = out.parent / f".minglu-{os.getpid()}-{crc32(out.name.encode('utf-8', 'surrogateescape')):08x}"
    try:
        with _named(out):
            # What may not be written is an OSError here, and no error of a library's own later.
            temporary.touch()
        yield temporary
        with _named(out):
            temporary.replace(out)
    finally:
        with suppress(OSError):
            temporary.unlink()


@contextmanager
def _named(out: Path) -> Iterator[None]:
    """Let an error of the system name the output, and not what stands in for it."""
    try:
        yield
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(out)) from error


def csv_line(cells: Iterable[object]) -> str:
    """Give one line of CSV: None empty, and no cell of text that a spreadsheet would run as a formula.

    A text that begins with `=`, `+`, `-`, `@`, a tab or a carriage return gets an apostrophe before it, so a
    date without a year reads `'--11-16`; JSONL and Parquet hold it bare.
    """
    return ",".join(map(_csv_cell, cells)) + "\n"


def bare_cell(cell: str) -> str:
    """Give a text as it was before `csv_line`: without the apostrophe that kept a spreadsheet from running it."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_FORMULA) else cell


def _csv_cell(value: object) -> str:
    if not isinstance(value, str):
        return "" if value is None else str(value)
    return quoted(f"'{value}" if value.startswith(_FORMULA) else value)


@contextmanager
def _csv(out: Path) -> Iterator[Write]:
    # With a byte-order mark: without one Excel reads Chinese CSV in the region's own code page.
    with replacing(out) as path, path.open("w", encoding="utf-8-sig", newline="") as file:
        file.write(csv_line(COLUMNS))

        def write(_article: str, rows: Sequence[Row]) -> None:
            file.writelines(map(csv_line, rows))

        yield write
        # Closed before it is renamed: Windows moves no open file.
        file.close()


@contextmanager
def _folder(out: Path) -> Iterator[Write]:
    # Taken from the start: the name under which a run keeps its failures in this folder.
    taken = {"failures"}

    def write(article: str, rows: Sequence[Row]) -> None:
        name = _file_name(article, taken)
        with _csv(out / f"{name}.csv") as write_rows:
            write_rows(article, rows)

    out.mkdir(parents=True, exist_ok=True)
    yield write


def _file_name(article: str, taken: set[str]) -> str:
    """Make a name that any file system takes and that no other article of this run has, and note it down."""
    safe = _UNSAFE.sub("_", article).encode("utf-8")[:_NAME_BYTES].decode("utf-8", "ignore") or "_"
    if _DEVICES.fullmatch(safe):
        safe = f"_{safe}"
    name, number = safe, 1
    # Without regard to case, as on Windows and macOS.
    while name.casefold() in taken:
        number += 1
        name = f"{safe}-{number}"
    taken.add(name.casefold())
    return name


@contextmanager
def _jsonl(out: Path) -> Iterator[Write]:
    with replacing(out) as path, path.open("w", encoding="utf-8", newline="") as file:

        def write(_article: str, rows: Sequence[Row]) -> None:
            file.writelines(json.dumps(row._asdict(), ensure_ascii=False) + "\n" for row in rows)

        yield write
        file.close()


@contextmanager
def _parquet(out: Path) -> Iterator[Write]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    schema = arrow_schema()
    waiting: list[Row] = []
    with (
        replacing(out) as path,
        pq.ParquetWriter(path, schema, compression="zstd", use_dictionary=True) as file,
    ):

        def write_group(rows: Sequence[Row]) -> None:
            columns = zip(*rows, strict=True) if rows else ([] for _ in COLUMNS)
            arrays = [pa.array(cells, field.type) for cells, field in zip(columns, schema, strict=True)]
            file.write_table(pa.Table.from_arrays(arrays, schema=schema), row_group_size=_GROUP)

        def write(_article: str, rows: Sequence[Row]) -> None:
            waiting.extend(rows)
            while len(waiting) >= _GROUP:
                write_group(waiting[:_GROUP])
                del waiting[:_GROUP]

        yield write
        write_group(waiting)
        file.close()


def arrow_schema() -> Any:
    """Give schema 1 as a `pyarrow.Schema`: offsets are int32, `within` may be null, all else is text."""
    import pyarrow as pa

    fields = [
        pa.field(name, pa.int32() if name in _INT_COLUMNS else pa.string(), nullable=name == "within")
        for name in COLUMNS
    ]
    return pa.schema(fields, metadata={"minglu.schema": SCHEMA})
