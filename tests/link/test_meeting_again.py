"""Who meets in other words, told again, or with those who have no name: sentences of our own, with the reason."""

from __future__ import annotations

import pytest

from link.test_encounters import related, told

MET = "met: 王毅 > 苏杰生"
CASES = {
    "the one after the other": (
        "王毅相继会见潘文江、维文。王毅依次与潘文江、维文举行双边会见。",
        ["met: 王毅 > 潘文江", "met: 王毅 > 维文", "met: 王毅 > 潘文江", "met: 王毅 > 维文"],
    ),
    "a comma in front of what they do, and another behind the one": (
        "日本外相林芳正，22日和中国外长王毅，共进午餐并进行4小时的会谈。",
        ["met: 林芳正 > 王毅", "talks: 林芳正 > 王毅"],
    ),
    "behind a day 和 joins no list": (
        "王毅22日和苏杰生，在北京会面。",
        [MET],
    ),
    "those who eat together then": (
        "王毅将会见苏杰生，随后将共进午餐。",
        [f"{MET} (planned)", f"{MET} (planned)"],
    ),
    "but with somebody else": (
        "王毅会见苏杰生，随后与莫迪共进午餐。",
        [MET, "met: 王毅 > 纳伦德拉·莫迪"],
    ),
    "counted, as Hong Kong says": (
        "王毅与苏杰生会谈。今次是继6月后再次举行中印外长会谈。",
        ["talks: 王毅 > 苏杰生"],
    ),
    "told by the other side": (
        "苏杰生会晤王毅。王毅会见苏杰生之前，维文与莫迪会晤。",
        ["met: 苏杰生 > 王毅", "met: 维文 > 纳伦德拉·莫迪"],
    ),
    "but on another day": (
        "苏杰生会晤王毅。2019年王毅会见苏杰生之前，局势紧张。",
        ["met: 苏杰生 > 王毅", "met: 王毅 > 苏杰生 (past)"],
    ),
    "a summit of leaders by its name": (
        "黄循财与安瓦尔举行新马领导人非正式峰会。",
        ["met: 黄循财 > 安瓦尔·易卜拉欣"],
    ),
    "the talks of ministers are not the beginning of a session": (
        "岸田文雄在首尔与王毅、尹炳世举行中日韩外长会谈。",
        ["talks: 岸田文雄 > 王毅、尹炳世"],
    ),
    "another time, and over": (
        "又一次中英总理年度会晤在伦敦落下帷幕。",
        ["met: 中国总理 > 英国总理"],
    ),
    "a group with whom somebody has both": (
        "王毅将同两国国家和军队领导人举行会见和会谈。王毅将同两国国家和军队领导人举行会见与会谈。",
        ["received: 王毅 > 两国国家和军队领导人 (planned)", "talks: 王毅 > 两国国家和军队领导人 (planned)"]
        * 2,
    ),
    "those who attend what they have come for": (
        "王毅22日与来华出席博鳌亚洲论坛的各国企业家会面。",
        ["met: 王毅 > 来华出席博鳌亚洲论坛的各国企业家"],
    ),
    "the part of a town in front of a body": (
        "尹锡悦在首尔龙山总统府同岸田文雄会谈。",
        ["talks: 尹锡悦 > 岸田文雄"],
    ),
    "a headline spares 在": ("特朗普白宫会见泽连斯基。", ["met: 唐纳德·特朗普 > 弗拉基米尔·泽连斯基"]),
    "a word for both, of whom the other is named before": (
        "潘文江访问新加坡。与黄永宏会晤时，两位部长认为合作良好。",
        ["visited: 潘文江 > 新加坡", "met: 潘文江 > 黄永宏"],
    ),
    "whom another has met as well is not with him": (
        "除了王岐山，李显龙昨晚亦与李克强会面。",
        ["met: 李显龙 > 李克强"],
    ),
    "what two states have with each other does nothing": (
        "李显龙到美国访问，庆祝两国建交50周年，并到白宫与特朗普会面。",
        ["visited: 李显龙 > 美国", "visited: 李显龙 > ", "met: 李显龙 > 唐纳德·特朗普"],
    ),
    "whom somebody has seen": ("王毅已见过苏杰生。", [MET]),
    "and what he has": ("苏杰生说，这是我见过的最好的城市。", []),
    "whom somebody sees on a screen": (
        "林佳龙今晨视讯会晤安倍晋三。",
        ["called: 林佳龙 > 安倍晋三"],
    ),
    "a call that is taken": ("莫迪接听普京来电。", ["called: 弗拉基米尔·普京 > 纳伦德拉·莫迪"]),
    "and a telegram": ("莫迪接到普京来电祝贺。", []),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_who_meets(text: str, expected: list[str]) -> None:
    assert told(related(text, "2025-10-24").encounters) == expected
