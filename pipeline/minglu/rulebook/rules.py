"""Reading the rule tables from CSV into one frozen `Rules`."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from minglu.rulebook.schema import TABLES, RuleRow, Table
from minglu.text.fold import fold

#: Without these nothing can be found at all; any other table may be left out.
REQUIRED = ("people/evidence.csv",)

#: What is said of a folder that lacks them.
NO_RULES = "this is no folder of rules; name one with --rules, or leave it out"

_HERE = Path(__file__).resolve()


class RuleError(ValueError):
    """A rule file that cannot be used; the message says `file:line:column: what is wrong; what to do`."""


def default_rules_dir() -> Path:
    """Return the folder of the dictionaries: beside the code in a wheel, at the top of a checkout."""
    packaged = _HERE.parents[1] / "rules"
    return packaged if packaged.is_dir() else _HERE.parents[3] / "rules"


@dataclass(frozen=True, slots=True)
class Rules:
    """All rule rows by file, in file order."""

    tables: dict[str, tuple[RuleRow, ...]]

    def __getitem__(self, file: str) -> tuple[RuleRow, ...]:
        """Return the rows of a table, empty if the file was left out."""
        return self.tables.get(file, ())

    def column(self, file: str, column: str) -> list[str]:
        """Return the cells of one column of a table: for long tables a tenth of the time of asking each row."""
        rows = self[file]
        at = rows[0].at.get(column) if rows else None
        return [""] * len(rows) if at is None else [row.values[at] for row in rows]

    def terms_by(self, file: str, column: str, values: Iterable[str]) -> dict[str, list[str]]:
        """Return the folded terms of a table by what their rows say in a column, for some of its values."""
        terms: dict[str, list[str]] = {value: [] for value in values}
        for row in self[file]:
            if row[column] in terms:
                terms[row[column]].append(fold(row["term"]))
        return terms

    def without(self, *citations: str) -> Rules:
        """Return the same rules less the rows cited (`countries/names.csv:越南`): what would change?"""
        gone = set(citations)
        return Rules(
            {file: tuple(row for row in rows if row.key not in gone) for file, rows in self.tables.items()}
        )


def read_table(table: Table, root: Path) -> tuple[RuleRow, ...]:
    """Read one rule file.

    Raises `RuleError` for bytes that are not UTF-8, another header, or a row with more or fewer cells.
    """
    path = root / table.file
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise RuleError(
            f"{path}: byte {error.start} is not UTF-8; save the sheet as “CSV UTF-8 (comma delimited)”"
        ) from error
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    rows = []
    try:
        header = tuple(next(reader, ()))
        if header != table.columns:
            raise RuleError(
                f"{path}:1:1: the columns are {','.join(header)}; write {','.join(table.columns)}"
            )
        columns, at = table.columns, table.at
        for cells in reader:
            if len(cells) != len(columns):
                if not any(cells):
                    continue
                raise RuleError(
                    f"{path}:{reader.line_num}:1: {len(cells)} cells where the header has {len(columns)}; "
                    "put text that holds a comma in double quotes"
                )
            rows.append(RuleRow(table.file, reader.line_num, tuple(cells), at))
    except csv.Error as error:
        raise RuleError(f"{path}:{reader.line_num}:1: {error}; check the quotes of this line") from error
    return tuple(rows)


def load_rules(root: Path | None = None) -> Rules:
    """Read every table below `root` (the shipped rules by default). A table whose file is absent is empty.

    Raises `RuleError` at the first file that cannot be used and `FileNotFoundError` if `root` is no folder.
    """
    root = root or default_rules_dir()
    if not root.is_dir():
        raise FileNotFoundError(f"{root}: no such folder of rules")
    present = [table for table in TABLES if (root / table.file).is_file()]
    rules = Rules({table.file: read_table(table, root) for table in present})
    missing = [file for file in REQUIRED if not (root / file).is_file()]
    if missing:
        raise RuleError(f"{root}: no {missing[0]} here, so {NO_RULES}")
    return rules
