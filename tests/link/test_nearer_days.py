"""The day of an act where a word or another date stands nearer to it, and the days of news that are none of its own."""

from __future__ import annotations

import pytest

from link.test_encounters import related

#: A text, the day of its publication, and the dates of its encounters.
CASES = {
    "the day of a Malaysian dateline is that from which 明日 counts": (
        "(新加坡30日讯)潘文江将于明日赴老挝访问。",
        "2025-05-30",
        ["2025-05-31"],
    ),
    "and 昨日": ("(吉隆坡5日讯)潘文江昨日接见吴春历。", "2025-04-06", ["2025-04-04"]),
    "that of a message is none of what it tells": (
        "据国防部27日消息，潘文江会见吴春历。",
        "2024-05-27",
        [""],
    ),
    "当天 makes it one": ("据国防部26日消息，潘文江当天会见吴春历。", "2024-05-27", ["2024-05-26"]),
    "a word tells the first of several days": (
        "潘文江明天至24日访问老挝。",
        "2017-10-22",
        ["2017-10-23"],
    ),
    "a word nearer than the date of another act": (
        "潘文江星期六抵达北京，作为对吴春历五月访老的回访，潘文江今日会见范明政。",
        "2011-07-11",
        ["2011-07-09", "2011-07-11"],
    ),
    "a year in words nearer than a year": (
        "潘文江1997年会见吴春历，范明政去年会见李显龙。",
        "2023-04-05",
        ["1997", "2022"],
    ),
    "当天 is no month that was counted from": (
        "潘文江17日抵达老挝。这是继2010年7月之后潘文江再次访问老挝。当天，潘文江会见吴春历。",
        "2021-03-17",
        ["2021-03-17", "", "2021-03-17"],
    ),
    "when somebody got his office is not when he is met": (
        "12月被任命为国防部长的董军将会见吴春历。",
        "2024-05-17",
        ["", ""],
    ),
    "nor does what came later date the office": (
        "潘文江21日前往北京，这是他就任行政长官后首次到访北京。",
        "2022-12-21",
        ["2022-12-21", "", "2022-12-21"],
    ),
    "周三起 may be ahead or over": ("施纪贤周三起访华四天。", "2026-01-27", [""]),
    "周三 alone is over": ("施纪贤周三访华。", "2026-01-27", ["2026-01-21"]),
    "who wishes something at a session does not do it there": (
        "2022年11月的G20峰会上，马克龙表示希望访华。",
        "2023-05-05",
        [""],
    ),
}


@pytest.mark.parametrize("reason", CASES)
def test_days_nearer_than_others(reason: str) -> None:
    text, published, expected = CASES[reason]
    assert [one.date for one in related(text, published).encounters] == expected


def test_what_somebody_is_appointed_as_ends_with_the_office() -> None:
    found = related("12月被任命为国防部长的董军将会见吴春历。", "2024-05-17").encounters
    assert [one.what for one in found if one.kind == "appointed"] == ["国防部长"]


def test_a_paper_whose_signing_is_a_noun() -> None:
    text = "李克强将同梅德韦杰夫会谈、见证两国海关文件的签署并参加晚宴。"
    assert [(one.what, one.modality) for one in related(text).encounters if one.kind == "signed"] == [
        ("海关文件", "planned")
    ]
