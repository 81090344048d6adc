"""Articles out of tables: .jsonl, .csv, .xlsx and .parquet with a `text` column, record by record.

One bad record never costs the others: it comes out as a `BadRecord` with its line. What makes the whole file
useless (no `text` column, not that format at all) raises `Unreadable`.
"""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from minglu.stages.decode import Unreadable, decode

#: The columns that are read, by their names in lower case; all but `text` may be missing.
FIELDS = ("text", "id", "title", "published", "url")

#: Columns by which the tables of mentions and of references are known: they too have a column `text`, but hold
#: no articles.
_OWN_TABLES = (
    ("mentions", frozenset({"canonical", "entity", "start", "end"})),
    ("references", frozenset({"refers_to", "start", "end"})),
)

_RENAME = "name the column with the articles' text `text`; id, title, published and url may stand beside it"


class Record(NamedTuple):
    """One record as text, fields without a value empty; `line` is its line or row in the file, from 1."""

    line: int
    text: str
    id: str = ""
    title: str = ""
    published: str = ""
    url: str = ""


class BadRecord(NamedTuple):
    """A record that is no article: its line, what is wrong, what to do, and its `id` if it can be read."""

    line: int
    error: str
    advice: str
    id: str = ""


def records(path: Path) -> Iterator[Record | BadRecord]:
    """Read the records of a file by its suffix.

    `.jsonl` and `.parquet` stream; `.csv` is decoded as a whole, since Excel saves it in GB18030 as often
    as in UTF-8, and `.xlsx` is one archive. Raises `Unreadable` and `OSError`.
    """
    return _FORMATS[path.suffix.lower()](path)


def _jsonl(path: Path) -> Iterator[Record | BadRecord]:
    with path.open("rb") as file:
        for line, data in enumerate(file, 1):
            if data.startswith((b"\xff\xfe", b"\xfe\xff")) and line == 1:
                raise Unreadable("it is in UTF-16; JSON Lines are UTF-8", "save it in UTF-8")
            if data.strip():
                yield _json_record(line, data.removeprefix(b"\xef\xbb\xbf"))


def _json_record(line: int, data: bytes) -> Record | BadRecord:
    try:
        values = json.loads(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        return BadRecord(line, f"byte {error.start} of the line is not UTF-8", "save the file in UTF-8")
    except (ValueError, RecursionError) as error:
        return BadRecord(line, f"this line is not JSON: {error}", "write one JSON object a line")
    if not isinstance(values, dict):
        return BadRecord(line, "this line is not a JSON object", 'write {"text": "…"} a line')
    return _record(line, {str(key).strip().lower(): value for key, value in values.items()})


def _csv(path: Path) -> Iterator[Record | BadRecord]:
    text = decode(path.read_bytes()).text
    # The one setting the csv module has for the longest cell is the process's; an article may be any length.
    csv.field_size_limit(sys.maxsize)
    header = text.partition("\n")[0]
    # Excel writes `;` or tabs where the region's list separator is not a comma.
    delimiter = next((char for char in ",;\t" if "text" in _names(header.split(char))), ",")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        yield from _table((reader.line_num, row) for row in reader)
    except csv.Error as error:
        raise Unreadable(
            f"line {reader.line_num} is not CSV: {error}", "save the table anew as CSV UTF-8"
        ) from None


def _xlsx(path: Path) -> Iterator[Record | BadRecord]:
    from python_calamine import CalamineWorkbook

    try:
        with path.open("rb") as file, CalamineWorkbook.from_filelike(file) as workbook:
            rows = workbook.get_sheet_by_index(0).to_python(skip_empty_area=False)
    except (OSError, KeyboardInterrupt):
        raise
    except BaseException as error:
        # A damaged archive may make the Rust library panic, which Python sees as a BaseException.
        raise Unreadable(
            f"it is no Excel workbook that can be read: {error}", "save it anew as .xlsx"
        ) from None
    yield from _table(enumerate(rows, 1))


def _table(rows: Iterable[tuple[int, Sequence[object]]]) -> Iterator[Record | BadRecord]:
    """Records of a table whose first row that is not empty holds the column names."""
    filled = ((line, row) for line, row in rows if any(cell not in ("", None) for cell in row))
    names = _names(next(filled, (0, []))[1])
    _check_columns(names)
    for line, row in filled:
        yield _record(line, dict(zip(names, row, strict=False)))


def _parquet(path: Path) -> Iterator[Record | BadRecord]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    line = 0
    try:
        with pq.ParquetFile(path) as file:
            stored = file.schema_arrow.names
            _check_columns(_names(stored))
            wanted = [name for name in stored if name.strip().lower() in FIELDS]
            for batch in file.iter_batches(batch_size=256, columns=wanted):
                for values in batch.to_pylist():
                    line += 1
                    yield _record(line, {name.strip().lower(): value for name, value in values.items()})
    except (pa.ArrowException, UnicodeDecodeError) as error:
        raise Unreadable(
            f"it cannot be read as Parquet after record {line}: {error}", "write it anew"
        ) from None


def _names(header: Iterable[object]) -> list[str]:
    return [str(cell).strip().strip('"').lower() for cell in header]


def _check_columns(names: Sequence[str]) -> None:
    for kind, own in _OWN_TABLES:
        if own.issubset(names):
            raise Unreadable(
                f"this is a table of {kind} that minglu wrote", "give the articles it was made from"
            )
    if "text" not in names:
        columns = ", ".join(name[:40] for name in names[:12])
        raise Unreadable(f"there is no column `text` in it, only: {columns or 'nothing'}", _RENAME)


def _record(line: int, values: Mapping[str, object]) -> Record | BadRecord:
    text = values.get("text")
    known = _value(values.get("id")).encode("utf-8", "replace").decode("utf-8")
    if text is None or text == "":
        return BadRecord(line, "the record has no text", "leave it out, or fill its `text`", known)
    if not isinstance(text, str):
        wrong = f"`text` is {type(text).__name__}, not text"
        return BadRecord(line, wrong, "put the article's text there", known)
    if "\0" in text:
        wrong = f"NUL at character {text.index(chr(0))} of `text`"
        return BadRecord(line, wrong, "leave the character out", known)
    record = Record(line, text, *(_value(values.get(name)) for name in FIELDS[1:]))
    try:
        "".join(record[1:]).encode("utf-8")
    except UnicodeEncodeError as error:
        code = f"U+{ord(error.object[error.start]):04X}"
        return BadRecord(line, f"it holds {code}, half a character", "mend or leave out that character")
    return record


def _value(value: object) -> str:
    """Give a cell as one line of text: dates in ISO form, whole numbers without `.0`."""
    if value is None:
        return ""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return " ".join(str(value).split())


_FORMATS: dict[str, Callable[[Path], Iterator[Any]]] = {
    ".jsonl": _jsonl,
    ".csv": _csv,
    ".xlsx": _xlsx,
    ".parquet": _parquet,
}
