"""Who gives an order or a rank to whom: sentences of our own, each with the reason."""

from __future__ import annotations

import pytest

from link.test_encounters import related, told

CASES = {
    "将 governs the order": (
        "托卡耶夫将“金鹰”勋章授予习近平。",
        ["decorated: 卡瑟姆若马尔特·托卡耶夫 > 习近平"],
    ),
    "and what is to be done": (
        "托卡耶夫将授予习近平“金鹰”勋章。托卡耶夫将在阿斯塔纳向普京授予勋章。",
        [
            "decorated: 卡瑟姆若马尔特·托卡耶夫 > 习近平 (planned)",
            "decorated: 卡瑟姆若马尔特·托卡耶夫 > 弗拉基米尔·普京 (planned)",
        ],
    ),
    "to one who is dead": ("通伦向潘文江追授一级自由勋章。", ["decorated: 通伦·西苏里 > 潘文江"]),
    "whom he has talked with": (
        "普京同金正恩会谈后，授予他勋章。",
        ["talks: 弗拉基米尔·普京 > 金正恩", "decorated: 弗拉基米尔·普京 > 金正恩"],
    ),
    "a rank is no order": ("何卫东被习近平授予上将军衔。", ["promoted: 习近平 > 何卫东"]),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_honours(text: str, expected: list[str]) -> None:
    assert told(related(text).encounters) == expected
