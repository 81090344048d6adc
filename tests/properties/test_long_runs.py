"""One thing over and over, as damaged files, tables and forms have it: read in a time that grows with the length.

Nothing is timed: what these texts cost before they were in this table was minutes, or an error.
"""

from __future__ import annotations

import pytest

from minglu.model import Article
from minglu.rulebook.kit import Kit
from minglu.run.extract import extract
from minglu.run.relate import relate

RUNS = {
    "digits without end: no date begins inside a number": "1" * 20_000,
    "digits in full width": "２" * 10_000,
    "numerals in words": "一" * 5_000,
    "a column of numbers": "1 " * 5_000,
    "states in a list that is never counted": "、中" * 5_000,
    "reporters without a byline": "记者 " * 3_000,
    "dots that join nothing": "·" * 10_000,
    "a sentence without a stop that is no sentence": "习近平会见" * 2_000,
    "他 that means the 他 of the sentence before, and so on": "他会见王毅。" * 400,
}


@pytest.mark.parametrize("reason", RUNS)
def test_long_runs(reason: str) -> None:
    kit = Kit.load()
    text = RUNS[reason]
    found = extract(Article("run", text), kit)
    assert all(found.article.text[row.start : row.end] == row.text for row in found.rows)
    relate(found, kit)
