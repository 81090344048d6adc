"""What is told as background, clearly before the news of the article, and the years that words in front of it mean."""

from __future__ import annotations

import pytest

from link.test_encounters import related

#: A text, the day of its publication, and date and modality of each encounter.
CASES = {
    "a span of years that are over": (
        "李强表示，过去三年，习近平主席同普京总统会晤。",
        "2025-08-20",
        [("", "past")],
    ),
    "过去 in front of a side": ("美国过去与朝鲜会谈。", "2025-08-20", [("", "past")]),
    "whoever walks past somebody does it now": ("金正恩走过去与文在寅会面。", "2018-04-27", [("", "real")]),
    "a time alone in front of what is said": (
        "李强指出，上个月，普京总统访问中国。",
        "2025-08-20",
        [("2025-07", "past")],
    ),
    "and the beginning of a year": (
        "李强说，去年年初，普京总统访问中国。",
        "2025-08-20",
        [("2024", "past")],
    ),
    "a month that is over": ("今年6月，普京总统访问中国。", "2025-08-20", [("2025-06", "past")]),
    "the month of the article is not": ("8月，普京总统访问中国。", "2025-08-20", [("2025-08", "real")]),
    "nor one that has just ended": ("7月，普京总统访问中国。", "2025-08-02", [("2025-07", "real")]),
    "a day of before, where the article tells of its own": (
        "普京19日在北京会见王毅。8月5日，普京在莫斯科会见莫迪。",
        "2025-08-20",
        [("2025-08-19", "real"), ("2025-08-05", "past")],
    ),
    "it is the news where nothing is later": (
        "8月5日，普京在莫斯科会见莫迪。",
        "2025-08-20",
        [("2025-08-05", "real")],
    ),
    "nor where somebody answers for a month": (
        "国防部20日举行记者会。\n任国强：8月5日，普京在莫斯科会见莫迪。",
        "2025-08-20",
        [("2025-08-05", "real")],
    ),
    "the days of one journey are news": (
        "普京19日在北京会见王毅。8月15日，普京在莫斯科会见莫迪。",
        "2025-08-20",
        [("2025-08-19", "real"), ("2025-08-15", "real")],
    ),
    "some days before something else": (
        "莫迪发表演讲的两天前，普京在莫斯科会见莫迪。",
        "2025-08-20",
        [("", "past")],
    ),
    "so many years before the article": (
        "莫迪说，普京10年前访问印度。",
        "2025-08-20",
        [("2015", "past")],
    ),
    "nobody knows how many": ("普京近10年前访问印度。", "2025-08-20", [("", "past")]),
    "a feast of so many years": ("今年是普京访问印度二十周年。", "2025-08-20", [("2005", "past")]),
    "one of the next year": ("明年是普京访问印度二十周年。", "2025-08-20", [("2006", "past")]),
    "since the year began": (
        "今年以来，习近平主席同普京总统两度会晤。",
        "2025-08-20",
        [("2025", "past")],
    ),
    "half of a year behind who agrees to it": (
        "印度同意在今年下半年安排普京访问印度。",
        "2025-08-20",
        [("2025", "planned")],
    ),
    "a year in which somebody agrees to it": (
        "印度去年同意安排普京访问印度。",
        "2025-08-20",
        [("", "planned")],
    ),
    "a guest who was met then came then": (
        "李强表示，去年6月，习近平主席会见访华的莫迪。",
        "2025-08-20",
        [("2024-06", "past"), ("2024-06", "past")],
    ),
    "one who had come before did not": (
        "李强表示，去年6月，习近平主席会见曾访华的莫迪。",
        "2025-08-20",
        [("2024-06", "past"), ("", "past")],
    ),
    "nor on the day of the meeting": (
        "19日，习近平主席会见访华的莫迪。",
        "2025-08-20",
        [("2025-08-19", "real"), ("", "real")],
    ),
    "earlier in the month of the article": (
        "普京本月早些时候在莫斯科会见莫迪。",
        "2025-08-22",
        [("2025-08", "past")],
    ),
    "and at its beginning": ("本月初，普京在莫斯科会见莫迪。", "2025-08-22", [("2025-08", "past")]),
    "but not earlier in a day of news": (
        "普京22日早些时候会见莫迪。",
        "2025-08-22",
        [("2025-08-22", "real")],
    ),
    "nor at the beginning of the next": ("普京下月初将访问印度。", "2025-08-22", [("2025-09", "planned")]),
    "what two do often": ("莫迪与普京经常在莫斯科举行会谈。", "2025-08-22", [("", "past")]),
    "and what somebody hopes that they will": ("莫迪希望与普京经常会晤。", "2025-08-22", [("", "planned")]),
    "which visit of many it was does not hide its year": (
        "去年普京对印度成功进行第四次国事访问。",
        "2025-08-22",
        [("2024", "past")],
    ),
    "so behind a comma": ("前年，普京第三次访问印度。", "2025-08-22", [("2023", "past")]),
    "it counts in a year of which it is told": ("普京今年第二次访问印度。", "2025-08-22", [("", "real")]),
    "and two visits are on no one day": ("普京去年两次访问印度。", "2025-08-22", [("", "past")]),
}


@pytest.mark.parametrize("reason", CASES)
def test_background(reason: str) -> None:
    text, published, expected = CASES[reason]
    assert [(one.date, one.modality) for one in related(text, published).encounters] == expected
