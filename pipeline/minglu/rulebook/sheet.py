"""Rule files as they are found: every row that can be read, and what is wrong with the bytes around them.

`rules.read_table` stops at the first fault, as a run must; whoever mends a file wants to see all of it.
"""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from minglu.rulebook.problems import Problem
from minglu.rulebook.rules import NO_RULES, RuleError
from minglu.rulebook.schema import BY_FILE, TABLES, RuleRow, Table

#: The advice for whatever the formatter mends by itself.
FMT = "run `minglu rules fmt`"


@dataclass(frozen=True, slots=True)
class Sheet:
    """One rule file: its rows, its lines as they stand, and the problems of its form.

    `broken` is the problem because of which there are rows that could not be read, or None.
    """

    table: Table
    rows: tuple[RuleRow, ...] = ()
    lines: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()
    broken: Problem | None = None


@dataclass(frozen=True, slots=True)
class Book:
    """All rule files of one folder; `name` is what its files are called by in messages (`rules`)."""

    name: str
    sheets: dict[str, Sheet]

    def rows(self, file: str) -> tuple[RuleRow, ...]:
        """Return the rows of a table, none if it has no file."""
        return self.sheets[file].rows if file in self.sheets else ()

    def first(self, file: str, column: str) -> dict[str, RuleRow]:
        """Return the first row for each value of a column."""
        return {row.cells[column]: row for row in reversed(self.rows(file))}

    def is_whole(self, *files: str) -> bool:
        """Say whether these files, or all if none are named, were read to their end: what lacks may lack."""
        return all(self.sheets[file].broken is None for file in files or self.sheets if file in self.sheets)

    def problem(self, row: RuleRow, column: str, what: str, instead: str) -> Problem:
        """Make a problem of one cell."""
        place = self.sheets[row.file].table.columns.index(column) + 1
        return Problem(f"{self.name}/{row.file}", row.line, place, what, instead)

    def __iter__(self) -> Iterator[Sheet]:
        """Go through the sheets in the order of their files."""
        return iter(self.sheets.values())


def read_book(root: Path) -> Book:
    """Read every rule file below `root`. A table without a file is left out.

    Raises `FileNotFoundError` if `root` is no folder.
    """
    if not root.is_dir():
        raise FileNotFoundError(f"{root}: no such folder of rules")
    name = root.resolve().name
    files = sorted(table.file for table in TABLES if (root / table.file).is_file())
    return Book(name, {file: read_sheet(BY_FILE[file], (root / file).read_bytes(), name) for file in files})


def read_whole(root: Path) -> Book:
    """Read every rule file below `root`, each to its end.

    Raises `RuleError` for a file that cannot be read whole, and for a folder that holds none; `FileNotFoundError`
    if `root` is no folder.
    """
    book = read_book(root)
    require_rules(book, root)
    for sheet in book:
        if sheet.broken is not None:
            raise RuleError(str(sheet.broken))
    return book


def require_rules(book: Book, root: Path) -> None:
    """Raise `RuleError` if the folder that a book was read from holds no rule file at all."""
    if not book.sheets:
        raise RuleError(f"{root}: {NO_RULES}")


def read_sheet(table: Table, content: bytes, folder: str) -> Sheet:
    """Read one rule file as far as it can be read; `folder` names its folder in messages."""
    file = f"{folder}/{table.file}"
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        advice = "save the sheet as “CSV UTF-8 (comma delimited)”"
        return _broken(table, Problem(file, line, 1, f"byte {error.start} of the file is not UTF-8", advice))
    problems = _form(file, content, text)
    lines = tuple(line.rstrip("\r\n") for line in io.StringIO(text, newline=""))
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    rows, broken, before = [], None, 0
    try:
        header = tuple(next(reader, ()))
        if header != table.columns:
            return _broken(table, _header(file, table, header), *problems)
        before = reader.line_num
        for cells in reader:
            line, before = before + 1, reader.line_num
            if not any(cells):
                problems.append(Problem(file, line, 1, "the row is empty", f"delete it, or {FMT}"))
            elif len(cells) != len(table.columns):
                count = f"{len(cells)} cells where the header has {len(table.columns)}"
                problem = Problem(file, line, 1, count, "put text that holds a comma in double quotes")
                problems.append(problem)
                broken = broken or problem
            else:
                rows.append(RuleRow(table.file, line, tuple(cells), table.at))
    except csv.Error as error:
        what = f"the quotes do not match ({error})"
        broken = Problem(file, before + 1, 1, what, "write a quote inside a cell twice")
        problems.append(broken)
    return Sheet(table, tuple(rows), lines, tuple(problems), broken)


def _broken(table: Table, problem: Problem, *others: Problem) -> Sheet:
    return Sheet(table, problems=(problem, *others), broken=problem)


def _form(file: str, content: bytes, text: str) -> list[Problem]:
    problems: list[Problem] = []
    if not content:
        # The missing header says it all.
        return problems
    if not content.startswith(codecs.BOM_UTF8):
        what = "no byte-order mark: a spreadsheet would show other characters than Chinese"
        problems.append(Problem(file, 1, 1, what, FMT))
    if "\r" in text:
        line = text.count("\n", 0, text.index("\r")) + 1
        problems.append(Problem(file, line, 1, "the line does not end in LF", FMT))
    elif not text.endswith("\n"):
        problems.append(Problem(file, text.count("\n") + 1, 1, "the last line has no end", FMT))
    return problems


def _header(file: str, table: Table, header: tuple[str, ...]) -> Problem:
    wrong = next(
        (n for n, pair in enumerate(zip(header, table.columns, strict=False)) if pair[0] != pair[1]),
        min(len(header), len(table.columns)),
    )
    found = f"the columns are {','.join(header)}" if header else "the header is missing"
    return Problem(file, 1, wrong + 1, found, f"write {','.join(table.columns)}")
