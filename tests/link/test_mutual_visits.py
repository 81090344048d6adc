"""Two who visit each other: sentences of our own, each with the reason why it is here."""

from __future__ import annotations

import pytest

from link.test_encounters import related, told

CASES = {
    "each visits the state of the other": (
        "美国国防部长马蒂斯与中国国防部长魏凤和进行了互访。",
        ["visited: 詹姆斯·马蒂斯 > 中国", "visited: 魏凤和 > 美国"],
    ),
    "so they did last year": (
        "特朗普和习近平去年实现互访。",
        ["visited: 唐纳德·特朗普 > 中国 (past)", "visited: 习近平 > 美国 (past)"],
    ),
    "and so they will": (
        "普京和莫迪明年将互访。",
        ["visited: 弗拉基米尔·普京 > 印度 (planned)", "visited: 纳伦德拉·莫迪 > 俄罗斯 (planned)"],
    ),
    "visits that they only talk about": ("普京和莫迪讨论互访。", []),
    "visits of others": ("普京和莫迪就高层互访交换意见。", []),
    "an arrangement for visits": ("普京和莫迪建立互访机制。", []),
    "two of one state visit nobody so": ("普京和拉夫罗夫进行了互访。", []),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_mutual_visits(text: str, expected: list[str]) -> None:
    assert told(related(text, "2018-11-22").encounters) == expected
