"""Rule tables as the generators of this folder read and write them: columns by the schema, in the form of `rules fmt`."""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from minglu.rulebook.format import canonical, replace
from minglu.rulebook.rules import default_rules_dir
from minglu.rulebook.schema import BY_FILE, RuleRow

#: The source of rows that people read and wrote; no generator may lose them.
OURS = "minglu-reading"


def rules_folder() -> Path:
    """Return the folder of rules that the command line names, else that of this checkout."""
    return Path(sys.argv[1]) if len(sys.argv) > 1 else default_rules_dir()


def read_rows(rules: Path, file: str) -> list[dict[str, str]]:
    """Return the rows of a table by column, none if there is no such file yet."""
    path = rules / file
    if not path.exists():
        return []
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def read_column(rules: Path, file: str, column: str) -> set[str]:
    """Return the cells of one column of a table."""
    return {row[column] for row in read_rows(rules, file)}


def write_rows(rules: Path, file: str, rows: Iterable[Mapping[str, str]]) -> None:
    """Write a whole table, sorted by its unique columns, and say how many rows it has.

    Each row has a cell for every column of the schema. Raises KeyError for one that lacks any, before anything is written.
    """
    table = BY_FILE[file]
    found = [RuleRow(file, 0, tuple(row[column] for column in table.columns), table.at) for row in rows]
    replace(rules / file, canonical(table, found))
    print(file, len(found))
