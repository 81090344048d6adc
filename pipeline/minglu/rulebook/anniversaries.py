"""Founding dates that let an anniversary prove the year of an article."""

from __future__ import annotations

from typing import NamedTuple

from minglu.rulebook.rules import Rules
from minglu.text.fold import fold


class Anniversary(NamedTuple):
    """An event whose Nth anniversary dates a text: `term` as it stands before `N周年`."""

    term: str
    year: int
    cite: str


def compile_anniversaries(rules: Rules) -> tuple[Anniversary, ...]:
    """Compile dates/anniversaries.csv."""
    return tuple(
        Anniversary(fold(row["term"]), int(row["date"][:4]), row.key)
        for row in rules["dates/anniversaries.csv"]
    )
