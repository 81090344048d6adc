"""Who visits what: classes of language met in unseen articles."""

from __future__ import annotations

import pytest

from link.test_encounters import related, told

CASES = {
    "a visit that somebody else prepares": (
        "日本外相河野太郎抵达莫斯科，为日本首相安倍晋三本月下旬访俄做准备。",
        ["visited: 河野太郎 > ", "visited: 安倍晋三 > 俄罗斯 (planned)"],
    ),
    "the states that a region is said to be": (
        "日本首相安倍晋三周五出访东欧，包括爱沙尼亚、拉脱维亚及罗马尼亚。",
        ["visited: 安倍晋三 > 爱沙尼亚、拉脱维亚、罗马尼亚"],
    ),
    "a journey that only a noun tells of": (
        "美国国务卿蓬佩奥的朝鲜之行被取消。蓬佩奥开始东亚之行。",
        ["visited: 迈克·蓬佩奥 > 朝鲜 (negated)"],
    ),
    "the last of several states": (
        "蓬佩奥将先后访问约旦、埃及、阿联酋等8个国家。",
        ["visited: 迈克·蓬佩奥 > 约旦、埃及、阿联酋 (planned)"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_visits(text: str, expected: list[str]) -> None:
    assert told(related(text).encounters) == expected
