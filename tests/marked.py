"""Cases as marked sentences: `⟦越南⟧国防部长潘文江` says which stretches of one type are mentions, and no others are.

`⟦美|US⟧` also says the value of a column. What was found is written the same way, so that a failing case shows
both sentences one above the other.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import pytest

from golden.compare import kit
from minglu.model import Article, Row
from minglu.run.extract import extract

_MARK = re.compile(r"⟦([^⟦⟧|]*)(?:\|([^⟦⟧|]*))?⟧")


def case(sentence: str, reason: str, *, fails: str = "", **values: object) -> Any:
    """Return a case for a table; `fails` names the cause of one that is known to fail (strict)."""
    marks = [pytest.mark.xfail(strict=True, reason=fails)] if fails else []
    return pytest.param(sentence, *values.values(), id=reason, marks=marks)


def bare(sentence: str) -> str:
    """Return a marked sentence without its marks."""
    return _MARK.sub(r"\1", sentence)


def rows_of(text: str, kind: str = "", published: str = "") -> list[Row]:
    """Return the rows of a text, of one type if one is given."""
    rows = extract(Article(id="case", text=text, published=published), kit()).rows
    return [row for row in rows if kind in ("", row.type)]


def mark(text: str, rows: Sequence[Row], column: str = "") -> str:
    """Write the marks of rows that do not overlap into their text."""
    pieces, position = [], 0
    for row in sorted(rows, key=lambda row: row.start):
        value = f"|{getattr(row, column)}" if column else ""
        pieces += [text[position : row.start], f"⟦{text[row.start : row.end]}{value}⟧"]
        position = row.end
    return "".join([*pieces, text[position:]])


def agree(sentence: str, kind: str, column: str = "", published: str = "") -> None:
    """Assert that the mentions of one type are those marked, with the values marked if a column is given."""
    text = bare(sentence)
    assert mark(text, rows_of(text, kind, published), column) == sentence
