"""What is wrong with the rules, told to an analyst: where it is, what it is, what to write instead."""

from __future__ import annotations

from typing import NamedTuple


class Problem(NamedTuple):
    """One thing wrong with one cell of one rule file.

    `file` is named as below the folder that holds the rules (`rules/people/careers.csv`), `line` counts lines
    of the file and `column` counts cells of the row, both from 1: what an editor and a spreadsheet show.
    Problems sort by their place.
    """

    file: str
    line: int
    column: int
    what: str
    instead: str

    def __str__(self) -> str:
        """Give the line that `minglu rules check` prints."""
        told = f"{self.file}:{self.line}:{self.column}: {self.what}; {self.instead}"
        # A cell may hold a line end or what moves a terminal's cursor.
        return "".join(char if char.isprintable() else "␣" for char in told)


class Fault(NamedTuple):
    """What is wrong with a cell, before anybody asks where it stands."""

    what: str
    instead: str
