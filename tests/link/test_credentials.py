"""Ambassadors who present their credentials are received: by either verb, in a list behind, and not where only counted."""

from __future__ import annotations

import pytest

from link.test_encounters import related, told

CASES = {
    "whoever accepts them receives": (
        "越南国家主席梁强接受俄罗斯大使贝兹杰特科递交的国书。",
        ["received: 梁强 > 贝兹杰特科"],
    ),
    "several at once, without 的": (
        "越南国家主席梁强在主席府接受俄罗斯大使贝兹杰特科、老挝大使坎葆递交国书。",
        ["received: 梁强 > 贝兹杰特科、坎葆·恩塔万"],
    ),
    "whoever presents them is received": (
        "新任中国驻越南大使何炜向越南国家主席梁强递交了国书。",
        ["received: 梁强 > 何炜"],
    ),
    "in classical words": ("越南驻美国大使阮国勇向美国总统拜登呈递国书。", ["received: 乔·拜登 > 阮国勇"]),
    "those whom a sentence behind names, each by himself": (
        "越南国家主席梁强分别接受了几位新使节递交的国书，还与众人握手。\n他们是：中国驻越大使何炜、老挝驻越大使坎葆。",
        ["received: 梁强 > 何炜", "received: 梁强 > 坎葆·恩塔万"],
    ),
    "guests who are only counted are a group": (
        "越南国家主席梁强在主席府接受17名驻越大使递交国书。",
        ["received: 梁强 > 17名驻越大使"],
    ),
    "nobody has presented them yet, and to nobody": ("何炜尚未递交国书。", []),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_credentials_are_a_reception(text: str, expected: list[str]) -> None:
    assert told(related(text).encounters) == expected


def test_those_named_later_were_received_on_the_day_and_at_the_place_of_all() -> None:
    text = (
        "越南国家主席梁强6日在主席府接受17名驻越大使递交国书。\n梁强分别接受了使节的国书。\n"
        "他们是：中国驻越大使何炜、老挝驻越大使坎葆。\n裴青山参加上述活动。"
    )
    found = related(text, "2025-03-06").encounters
    assert told(found) == [
        "received: 梁强 > 何炜",
        "received: 梁强 > 坎葆·恩塔万",
        "accompanied: 裴青山 > 梁强",
    ]
    assert {(one.date, one.place) for one in found} == {("2025-03-06", "主席府")}
