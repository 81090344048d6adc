"""Who acts in a sentence that does not say: the one whom the sentence before is about."""

from __future__ import annotations

import pytest

from link.test_encounters import related, told

CASES = {
    "behind a clause that only says when": (
        "7月2日，越南国防部长潘文江访问印度。期间会见了印度总理莫迪。",
        ["visited: 潘文江 > 印度", "met: 潘文江 > 纳伦德拉·莫迪"],
    ),
    "the other side, whom 与 governs, is not he": (
        "潘文江访问印度。其间与印度总理莫迪举行了会谈。",
        ["visited: 潘文江 > 印度", "talks: 潘文江 > 纳伦德拉·莫迪"],
    ),
    "nor is he with whom somebody signs": (
        "潘文江访问印度。会谈后与莫迪一起签署了联合声明。",
        ["visited: 潘文江 > 印度", "signed: 潘文江 > 纳伦德拉·莫迪"],
    ),
    "a sentence that begins with what others say is about nobody": (
        "潘文江访问印度。据印度媒体报道，在访问之前，航母在印度洋演习。",
        ["visited: 潘文江 > 印度"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_carried(text: str, expected: list[str]) -> None:
    assert told(related(text).encounters) == expected
