"""What is said over a wire or written: calls in many words, sessions by video, letters sent and exchanged."""

from __future__ import annotations

import pytest

from link.test_encounters import related, told

CASES = {
    "a telephone behind 通, with words between": (
        "特朗普在推特上表示，他与习近平通了一个很长的电话。",
        ["called: 唐纳德·特朗普 > 习近平"],
    ),
    "通过 is no call by itself": ("特朗普通过电话表示支持安倍。", []),
    "a summit by video": ("习近平与拜登举行了视频峰会。", ["called: 习近平 > 乔·拜登"]),
    "how they met": ("习近平和拜登以视频方式会晤。", ["called: 习近平 > 乔·拜登"]),
    "a letter by its kind": (
        "金正恩给习近平发去慰问信，又向特朗普发出亲笔信。",
        ["wrote: 金正恩 > 习近平", "wrote: 金正恩 > 唐纳德·特朗普"],
    ),
    "发信息 and 发信号 are no letters": ("特朗普向金正恩发信号。习近平向普京发信息。", []),
    "to somebody who has been elected": (
        "习近平同美国总统拜登会晤，向当选总统特朗普致贺电。",
        ["met: 习近平 > 乔·拜登", "wrote: 习近平 > 唐纳德·特朗普"],
    ),
    "telegrams exchanged go both ways": (
        "习近平同普京互致贺电，庆祝两国建交。",
        ["wrote: 习近平 > 弗拉基米尔·普京", "wrote: 弗拉基米尔·普京 > 习近平"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_wire(text: str, expected: list[str]) -> None:
    assert sorted(told(related(text).encounters)) == sorted(expected)
