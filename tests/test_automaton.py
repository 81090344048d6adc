"""The words of a list found in a text: two libraries for it, which have to find the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minglu.text.automaton import Finder, by_double_array, by_states, finder

WORDS = ["中", "中国", "国防", "国防部", "部长", "UN", "ASEAN", "𠮷田"]
CASES = [
    # (text, occurrences as (start, end, word), by end)
    ("中国国防部长", [(0, 1, "中"), (0, 2, "中国"), (2, 4, "国防"), (2, 5, "国防部"), (4, 6, "部长")]),
    ("𠮷田在UN", [(0, 2, "𠮷田"), (3, 5, "UN")]),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
@pytest.mark.parametrize("library", [by_double_array, by_states])
def test_offsets_are_code_points_and_matches_overlap(
    library: Callable[[Sequence[str]], Finder], text: str, expected: list[tuple[int, int, str]]
) -> None:
    assert [(start, end, WORDS[word]) for start, end, word in library(WORDS)(text)] == expected


@given(
    st.lists(st.text("中国防部a·", min_size=1, max_size=4), unique=True), st.text("中国防部a·𠮷", max_size=40)
)
def test_both_libraries_find_the_same_in_the_same_order(words: list[str], text: str) -> None:
    expected = by_states(words)(text) if words else []
    assert finder(words)(text) == expected
