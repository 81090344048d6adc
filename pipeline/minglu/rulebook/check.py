"""`check`: everything that is wrong with a folder of rules, all at once, in the order of files and lines."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from minglu.rulebook import checks_clashes
from minglu.rulebook.checks_careers import check_careers
from minglu.rulebook.checks_cells import check_cells
from minglu.rulebook.checks_clashes import check_clashes
from minglu.rulebook.checks_form import check_form
from minglu.rulebook.checks_grades import check_grades
from minglu.rulebook.checks_marks import check_marks
from minglu.rulebook.checks_references import check_references
from minglu.rulebook.checks_traps import check_traps
from minglu.rulebook.problems import Problem
from minglu.rulebook.schema import BY_FILE
from minglu.rulebook.sheet import Book, read_book, require_rules

#: The checks of what the rows say, which hold in whatever order and form the rows stand.
_CONTENT: tuple[Callable[[Book], Iterable[Problem]], ...] = (
    check_cells,
    check_references,
    check_traps,
    check_grades,
    check_clashes,
    check_marks,
    check_careers,
)


def check(root: Path) -> list[Problem]:
    """Return every problem of the rules below `root`, sorted by place; an empty list for rules without fault.

    Raises `FileNotFoundError` if `root` is no folder, `RuleError` if it holds no rule file.
    """
    book = read_book(root)
    require_rules(book, root)
    return sorted({*_strangers(root, book), *check_form(book), *check_content(book)})


def check_content(book: Book) -> list[Problem]:
    """Return the problems of what the rows say, leaving aside their order and the form of the files."""
    return sorted({problem for checker in _CONTENT for problem in checker(book)})


def notes(root: Path) -> list[Problem]:
    """Return what may be right and is worth a look: one full name for two people."""
    return sorted(checks_clashes.notes(read_book(root)))


def _strangers(root: Path, book: Book) -> Iterator[Problem]:
    for path in sorted(root.rglob("*.csv")):
        file = path.relative_to(root).as_posix()
        if file not in BY_FILE:
            yield Problem(
                f"{book.name}/{file}",
                1,
                1,
                "no table has this name, so nothing reads it",
                "rename or remove it",
            )
    if not any(sheet.table.file == "sources.csv" for sheet in book):
        yield Problem(
            f"{book.name}/sources.csv", 1, 1, "the file is missing", "write the sources that the rows name"
        )
