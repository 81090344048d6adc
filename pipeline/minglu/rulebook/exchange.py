"""A folder of rules as one workbook, a sheet a table, and back again.

Every cell is text on its way out, so that no spreadsheet takes 2013-03 for a month of its own calendar or
0555567 for a number. What comes back is checked before one file is touched.
"""

from __future__ import annotations

import re
import shutil
from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from difflib import get_close_matches
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from minglu.rulebook.check import check_content
from minglu.rulebook.format import canonical, csv_line, replace
from minglu.rulebook.problems import Problem
from minglu.rulebook.schema import TABLES, Table
from minglu.rulebook.sheet import read_book, read_sheet, read_whole

#: Widest column in characters; a Chinese character takes two.
_WIDEST = 60

#: What a message says of other rows: it changes with every row added, and the problem stays the same.
_MOVING = re.compile(r"line [0-9]+| \(and so in .*?\)")

#: The same rules give the same bytes.
_CREATED = datetime(2000, 1, 1)


def sheet_name(table: Table) -> str:
    """Return the name of a table's sheet: `people names`, as `/` may not stand there."""
    return table.file.removesuffix(".csv").replace("/", " ")


class Imported(NamedTuple):
    """What an import found and did: problems, and then nothing is written; or the files that it changed."""

    problems: list[Problem]
    changed: list[str]


def export_workbook(root: Path, path: Path) -> int:
    """Write the rules below `root` to a workbook: text cells, the header frozen, filters, one sheet a file.

    Returns the number of sheets. Raises `RuleError` for a file that cannot be read whole or a folder without any, `OSError` where the workbook
    cannot be written.
    """
    import xlsxwriter

    book = read_whole(root)
    content = BytesIO()
    with xlsxwriter.Workbook(content, {"strings_to_urls": False, "strings_to_formulas": False}) as workbook:
        workbook.set_properties({"title": "minglu rules", "created": _CREATED})
        text = workbook.add_format({"num_format": "@"})
        bold = workbook.add_format(
            {"num_format": "@", "bold": True, "font_color": "#FFFFFF", "bg_color": "#33475B"}
        )
        for sheet in book:
            page = workbook.add_worksheet(sheet_name(sheet.table))
            page.freeze_panes(1, 0)
            for n, column in enumerate(sheet.table.columns):
                page.write_string(0, n, column, bold)
                width = max([len(column), *(_width(row.cells[column]) for row in sheet.rows)])
                # The format holds for rows that an analyst adds, too.
                page.set_column(n, n, min(width + 2, _WIDEST), text)
            for line, row in enumerate(sheet.rows, start=1):
                for n, cell in enumerate(row.cells.values()):
                    page.write_string(line, n, cell, text)
            page.autofilter(0, 0, len(sheet.rows), len(sheet.table.columns) - 1)
    replace(path, content.getvalue())
    return len(book.sheets)


def _width(cell: str) -> int:
    return sum(1 if char.isascii() else 2 for char in cell)


def import_workbook(path: Path, root: Path) -> Imported:
    """Put the sheets of a workbook in the place of the rule files below `root`, in canonical form.

    A table without a sheet stays as it is, and so does a file that holds what its sheet holds. Where the workbook
    would bring problems that `root` does not have already, nothing is written and they are returned, each with the
    row and column of its sheet as line and column.
    """
    tables = {sheet_name(table): table for table in TABLES}
    problems: list[Problem] = []
    files: dict[str, bytes] = {}
    for name, rows in _pages(path):
        table = tables.get(name)
        if table is None:
            near = get_close_matches(name, tables, n=3) or ["people names", "orgs names"]
            advice = f"name it as `minglu rules export` does: {', '.join(near)} …"
            problems.append(Problem(name, 1, 1, "no table has a sheet of this name", advice))
            continue
        files[table.file] = b"\xef\xbb\xbf" + "".join(f"{csv_line(row)}\n" for row in rows).encode()
    problems += _new_problems(files, root)
    if problems:
        return Imported(sorted(problems), [])
    changed = []
    for table in TABLES:
        if table.file in files:
            content = canonical(table, read_sheet(table, files[table.file], root.name).rows)
            if not (root / table.file).is_file() or (root / table.file).read_bytes() != content:
                replace(root / table.file, content)
                changed.append(table.file)
    return Imported([], changed)


def _new_problems(files: dict[str, bytes], root: Path) -> list[Problem]:
    """Return what the files of a workbook would bring, leaving aside what was wrong before."""
    with TemporaryDirectory() as folder:
        tried = Path(folder) / root.resolve().name
        shutil.copytree(root, tried, ignore=lambda _, names: [name for name in names if name.startswith(".")])
        for file, content in files.items():
            replace(tried / file, content)
        book = read_book(tried)
    # Order, repeated rows and quotes are for `canonical` to mend; what cannot be read whole is not.
    broken = [sheet.broken for sheet in book if sheet.broken is not None and sheet.table.file in files]
    if broken:
        # Every row of another table that names one of a table without rows is wrong as well, and only for that.
        return broken
    before = Counter(map(_told, check_content(read_book(root))))
    return [problem for problem in check_content(book) if _is_new(problem, before)]


def _told(problem: Problem) -> tuple[str, int, str]:
    return problem.file, problem.column, _MOVING.sub("", problem.what)


def _is_new(problem: Problem, before: Counter[tuple[str, int, str]]) -> bool:
    told = _told(problem)
    before[told] -= 1
    return before[told] < 0


def _pages(path: Path) -> list[tuple[str, list[list[str]]]]:
    """Return the sheets of a workbook as rows of text, all as wide as the header; no empty row at the end."""
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        with CalamineWorkbook.from_path(path) as workbook:
            read = [
                (name, workbook.get_sheet_by_name(name).to_python(skip_empty_area=False))
                for name in workbook.sheet_names
            ]
    except CalamineError as error:
        raise ValueError(f"{path}: no workbook that can be read ({error}); save it as .xlsx") from error
    return [(name, _rows(values)) for name, values in read]


def _rows(values: Sequence[Sequence[Any]]) -> list[list[str]]:
    rows = [[_text(value) for value in row] for row in values]
    while rows and not any(rows[-1]):
        rows.pop()
    header = rows[0] if rows else []
    width = next((n for n, name in enumerate(header) if not name), len(header))
    # Cells right of the header stay where they hold something: the check tells of them.
    return [row if any(row[width:]) else row[:width] for row in rows]


def _text(value: Any) -> str:
    """Return a cell as the text an analyst typed: 2013 and not 2013.0, 2013-03-14 and not a moment of it."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat()
    return str(value)
