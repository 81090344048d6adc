"""What is told as background, clearly before the news of the article, and the years that words in front of it mean."""

from __future__ import annotations

import pytest

from link.test_encounters import related, told

#: A text, the day of its publication, and date and modality of each encounter.
CASES = {
    "a span of years that are over": (
        "李强表示，过去三年，习近平主席同普京总统会晤。",
        "2025-08-20",
        [("", "past")],
    ),
    "过去 in front of a side": ("美国过去与朝鲜会谈。", "2025-08-20", [("", "past")]),
    "so many times, one after another": ("默茨前后4次会见梅洛尼。", "2025-08-20", [("", "past")]),
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
        "今年以来，默茨总理已同马克龙总统两度会面。",
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
    "whose office is another by now, in the news of the week": (
        "潘文江上周在河内与时任秘书长吴春历会面。",
        "2025-09-05",
        [("2025-08", "real")],
    ),
    "who held it long ago": (
        "潘文江2022年11月会见时任防长吴春历。",
        "2025-09-05",
        [("2022-11", "past")],
    ),
    "a session of two that is announced": (
        "特朗普宣布，2月27日至28日与金正恩举行第二次朝美峰会。",
        "2019-02-06",
        [("2019-02", "planned")],
    ),
    "and two visits are on no one day": ("普京去年两次访问印度。", "2025-08-22", [("", "past")]),
}


@pytest.mark.parametrize("reason", CASES)
def test_background(reason: str) -> None:
    text, published, expected = CASES[reason]
    assert [(one.date, one.modality) for one in related(text, published).encounters] == expected


OUTCOMES = {
    "what came of a meeting is carried out": (
        "王毅表示，要落实好中美两国元首釜山会晤达成的共识。",
        ["met: 中国 > 美国 (past)"],
    ),
    "of a visit, though it is wished for": (
        "王毅表示，愿推动落实习近平主席访法重要成果。",
        ["visited: 习近平 > 法国 (past)"],
    ),
    "in the longer script": (
        "落實好中美元首會晤達成的共識，符合兩國利益。",
        ["met: 中国 > 美国 (past)"],
    ),
    "what it has shown": (
        "特朗普同金正恩会晤的结果表明，分歧仍在。",
        ["met: 唐纳德·特朗普 > 金正恩 (past)"],
    ),
    "of the meeting that is the news": (
        "习近平12日同拜登举行会晤。双方同意落实好两国元首会晤达成的共识。",
        ["met: 习近平 > 乔·拜登", "met: 习近平 > 乔·拜登"],
    ),
    "the news itself has its outcome": (
        "习近平同拜登会晤达成五点共识。",
        ["met: 习近平 > 乔·拜登"],
    ),
    "an outcome that is hoped for": (
        "双方期待习近平主席访问匈牙利取得丰硕成果。",
        ["visited: 习近平 > 匈牙利 (planned)"],
    ),
    "the time that has gone by since": (
        "几个月来，王毅同布林肯多次举行会谈。",
        ["talks: 王毅 > 安东尼·布林肯 (past)"],
    ),
    "the first for so long is the news": (
        "这是三年来德国总理默茨首次访问中国。",
        ["visited: 弗里德里希·默茨 > 中国"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), OUTCOMES.values(), ids=OUTCOMES.keys())
def test_acts_of_which_the_outcome_is_spoken_of(text: str, expected: list[str]) -> None:
    assert told(related(text).encounters) == expected
