"""Checks of layout marks: each must match its example, leave its counter-example alone, and be no other one again."""

from __future__ import annotations

from collections.abc import Iterator

from minglu.rulebook.marks import compile_pattern, compiled
from minglu.rulebook.problems import Problem
from minglu.rulebook.sheet import Book


def check_marks(book: Book) -> Iterator[Problem]:
    """Check every row of layout/marks.csv by running it."""
    lines: dict[tuple[str, str], int] = {}
    for row in book.rows("layout/marks.csv"):
        pattern, example, counter = (row.cells[name] for name in ("pattern", "example", "counterexample"))
        try:
            source, _ = compile_pattern(pattern)
        except ValueError as error:
            yield book.problem(row, "pattern", f"the pattern {pattern} cannot be used", str(error))
            continue
        first = lines.setdefault((row.cells["section"], source), row.line)
        if first != row.line:
            what = f"the pattern {pattern} is that of line {first} again, as both widths of a bracket, comma or dash match"
            yield book.problem(row, "pattern", what, "delete one of the two")
        if example and not matches(pattern, example):
            what = f"the pattern {pattern} does not match its example {example}"
            yield book.problem(row, "example", what, "correct the pattern or the example")
        if counter and matches(pattern, counter):
            what = f"the pattern {pattern} matches its counter-example {counter}"
            yield book.problem(row, "counterexample", what, "correct one of the two")


def matches(pattern: str, text: str) -> bool:
    """Say whether a mark finds anything in a text, as `layout` would look for it."""
    source, _ = compile_pattern(pattern)
    return any(match.end() > match.start() for match in compiled(source).finditer(text))
