"""Half-width marks between Chinese characters."""

from __future__ import annotations

import pytest

from minglu.text.punctuation import widen

CASES = [
    ("会见了甲,乙;丙:完!对吗?", "会见了甲，乙；丙：完！对吗？", "behind a character"),
    ("《协定》,(完),“好”;", "《协定》，(完)，“好”；", "behind what closes"),
    ("1,000人,17:18离开", "1,000人，17:18离开", "not inside numbers"),
    ("http://a.cn,B-1B,a: b", "http://a.cn,B-1B,a: b", "not behind Latin letters"),
    ("会见了甲，乙。", "会见了甲，乙。", "nothing to do"),
]


@pytest.mark.parametrize(("text", "wide", "reason"), CASES)
def test_widen(text: str, wide: str, reason: str) -> None:
    assert widen(text) == wide, reason
    assert len(wide) == len(text)
