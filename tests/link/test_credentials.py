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
        "国家主席习近平分别接受使节们递交国书，并同他们一一合影。\n他们是：越南驻华大使范清平、俄罗斯驻华大使莫尔古洛夫。",
        ["received: 习近平 > 范清平", "received: 习近平 > 伊戈尔·莫尔古洛夫"],
    ),
    "guests who are only counted are a group": (
        "国家主席习近平在人民大会堂接受28位驻华大使递交国书。",
        ["received: 习近平 > 28位驻华大使"],
    ),
    "nobody has presented them yet, and to nobody": ("何炜尚未递交国书。", []),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_credentials_are_a_reception(text: str, expected: list[str]) -> None:
    assert told(related(text).encounters) == expected


def test_those_named_later_were_received_on_the_day_and_at_the_place_of_all() -> None:
    text = (
        "国家主席习近平12日在人民大会堂接受28位驻华大使递交国书。\n习近平分别接受使节们递交国书。\n"
        "他们是：越南驻华大使范清平、俄罗斯驻华大使莫尔古洛夫。\n王毅参加上述活动。"
    )
    found = related(text, "2024-12-12").encounters
    assert told(found) == [
        "received: 习近平 > 范清平",
        "received: 习近平 > 伊戈尔·莫尔古洛夫",
        "accompanied: 王毅 > 习近平",
    ]
    assert {(one.date, one.place) for one in found} == {("2024-12-12", "人民大会堂")}
