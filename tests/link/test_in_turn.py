"""Several who did the same one after the other, each at his own time: sentences of our own, each with its reason."""

from __future__ import annotations

import pytest

from link.test_encounters import names, related

CASES = {
    "each of those who act has his month": (
        "拉夫罗夫、王毅相继在今年10月及11月访问德国。",
        [("谢尔盖·拉夫罗夫", "德国", "2021-10"), ("王毅", "德国", "2021-11")],
    ),
    "so have two delegations, of which one has a head": (
        "王毅为首的代表团、欧洲议会代表团相继在10月3日和11月5日访问德国。",
        [("王毅", "德国", "2021-10-03"), ("欧洲议会代表团", "德国", "2021-11-05")],
    ),
    "and those whom one meets": (
        "拉夫罗夫先后于11月3日和5日会见默克尔、马克龙。",
        [
            ("谢尔盖·拉夫罗夫", "安格拉·默克尔", "2021-11-03"),
            ("谢尔盖·拉夫罗夫", "埃马纽埃尔·马克龙", "2021-11-05"),
        ],
    ),
    "not by turns they did it together": (
        "拉夫罗夫、王毅于11月3日和5日会见默克尔。",
        [("谢尔盖·拉夫罗夫、王毅", "安格拉·默克尔", "2021-11-03")],
    ),
    "one who did it by turns did so more than once": (
        "王毅分别于11月3日和5日会见默克尔。",
        [("王毅", "安格拉·默克尔", "2021-11-03")],
    ),
    "each on one day": (
        "拉夫罗夫和王毅11月3日分别会见默克尔。",
        [
            ("谢尔盖·拉夫罗夫", "安格拉·默克尔", "2021-11-03"),
            ("王毅", "安格拉·默克尔", "2021-11-03"),
        ],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_in_turn(text: str, expected: list[tuple[str, str, str]]) -> None:
    told = related(text, "2021-12-06").encounters
    assert [(names(one.who), names(one.whom), one.date) for one in told] == expected
