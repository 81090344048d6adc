"""Checks of layout marks: each must match its example and leave its counter-example alone."""

from __future__ import annotations

from collections.abc import Iterator

from minglu.rulebook.marks import compile_pattern
from minglu.rulebook.problems import Problem
from minglu.rulebook.sheet import Book


def check_marks(book: Book) -> Iterator[Problem]:
    """Check every row of layout/marks.csv by running it."""
    for row in book.rows("layout/marks.csv"):
        try:
            compile_pattern(row.cells["pattern"])
        except ValueError as error:
            yield book.problem(
                row, "pattern", f"the pattern {row.cells['pattern']} cannot be used", str(error)
            )
            continue
        if row.cells["example"] and not matches(row.cells["pattern"], row.cells["example"]):
            what = f"the pattern {row.cells['pattern']} does not match its example {row.cells['example']}"
            yield book.problem(row, "example", what, "correct the pattern or the example")
        if row.cells["counterexample"] and matches(row.cells["pattern"], row.cells["counterexample"]):
            what = f"the pattern {row.cells['pattern']} matches its counter-example {row.cells['counterexample']}"
            yield book.problem(
                row, "counterexample", what, "make the pattern narrower, or correct the counter-example"
            )


def matches(pattern: str, text: str) -> bool:
    """Say whether a mark finds anything in a text, as `layout` would look for it."""
    expression, _ = compile_pattern(pattern)
    return any(match.end() > match.start() for match in expression.finditer(text))
