"""Days told in words, of speech and of a dateline: which of them are a session's or an encounter's own, and which are none."""

from __future__ import annotations

import pytest

from link.test_encounters import names, related
from link.test_meetings import holds

SESSIONS = {
    "a day of speech is none of what it announces": (
        "索坤24日表示，河内防务论坛将在曼谷举行。",
        "2016-05-25",
        {"date": "", "place": "曼谷"},
    ),
    "nor is one of a report; the month behind it is": (
        "据《民族报》24日报道，河内防务论坛将于下月在曼谷举行。",
        "2016-05-25",
        {"date": "2016-06"},
    ),
    "nor a word for one": ("索坤昨日宣布，河内防务论坛将在曼谷举行。", "2016-05-25", {"date": ""}),
    "nor the day of another act": (
        "索坤24日会见昂山，河内防务论坛将在曼谷举行。",
        "2016-05-25",
        {"date": ""},
    ),
    "当天 makes it one of both": (
        "外交部24日发布消息，河内防务论坛当天在曼谷举行。",
        "2016-05-25",
        {"date": "2016-05-24"},
    ),
    "a day alone in front is its own": (
        "24日上午，河内防务论坛在曼谷开幕。",
        "2016-05-25",
        {"date": "2016-05-24"},
    ),
    "今天 counts from the dateline": (
        "新华社曼谷5月24日电　河内防务论坛今天在曼谷开幕。",
        "2016-05-25",
        {"date": "2016-05-24"},
    ),
    "a dateline of long before is that of a quotation": (
        "新华社曼谷3月24日电　河内防务论坛今天在曼谷开幕。",
        "2016-05-25",
        {"date": "2016-05-25"},
    ),
    "a day in brackets says which 周日 it is": (
        "河内防务论坛周日（29日）起一连三日在曼谷举行。",
        "2016-05-25",
        {"date": "2016-05-29", "date_to": "2016-05-31"},
    ),
    "and stands in front of who attends": (
        "索坤昨日（24日）出席河内防务论坛时说，愿意合作。",
        "2016-05-25",
        {"date": "2016-05-24"},
    ),
    "今明两天 are two days": (
        "河内防务论坛今明两天在曼谷举行。",
        "2016-05-25",
        {"date": "2016-05-25", "date_to": "2016-05-26"},
    ),
    "昨起 is yesterday": (
        "河内防务论坛昨起一连两日在曼谷举行。",
        "2016-05-25",
        {"date": "2016-05-24", "date_to": "2016-05-25"},
    ),
    "今 before its verb is today": ("河内防务论坛今在曼谷开幕。", "2016-05-25", {"date": "2016-05-25"}),
    "古今 is none": ("古今在河内防务论坛上相遇，索坤说。", "2016-05-25", {"date": ""}),
    "the weekday of a plan is the next one": (
        "布林肯将出席周四的河内防务论坛。",
        "2021-03-17",
        {"date": "2021-03-18"},
    ),
    "that of what was done the last one": (
        "布林肯周四出席河内防务论坛。",
        "2021-03-17",
        {"date": "2021-03-11"},
    ),
    "its history knows the last day of what began on its first": (
        "第四届东方经济论坛9月11日在符拉迪沃斯托克开幕。",
        "2018-09-12",
        {"date": "2018-09-11", "date_to": "2018-09-13"},
    ),
    "a month far ahead that nothing plans was in the year before": (
        "第37次中欧人权对话4月1日在布鲁塞尔举行。",
        "2020-11-10",
        {"date": "2020-04-01"},
    ),
    "but not a planned one": (
        "第37次中欧人权对话将于4月1日在布鲁塞尔举行。",
        "2020-11-10",
        {"date": "2021-04-01"},
    ),
    "nor one that is near": (
        "第37次中欧人权对话12月1日在布鲁塞尔举行。",
        "2020-11-10",
        {"date": "2020-12-01"},
    ),
    "a comma behind 昨起": (
        "河内防务论坛昨起，一连三日在曼谷举行。",
        "2016-05-25",
        {"date": "2016-05-24", "date_to": "2016-05-26", "place": "曼谷"},
    ),
    "the town of which it is": (
        "李强将于10月出席罗马的二十国集团峰会。",
        "2021-06-23",
        {"date": "2021-10-30", "place": "罗马"},
    ),
    "an acronym in front of the town in its name": (
        "三国首脑借七国集团(G7)广岛峰会之机会晤。",
        "2023-06-16",
        {"date": "2023-05-19", "place": "广岛"},
    ),
    "the state to which somebody goes for it, before a comma": (
        "布林肯下周将赴罗马尼亚，出席北约外长会议。",
        "2022-11-26",
        {"country": "RO"},
    ),
    "weekdays of a range": (
        "河内防务论坛周五至周日在曼谷举行。",
        "2016-05-30",
        {"date": "2016-05-27", "date_to": "2016-05-29"},
    ),
    "从…起到… is a range": (
        "河内防务论坛从5月31日起到6月2日举行。",
        "2016-05-25",
        {"date": "2016-05-31", "date_to": "2016-06-02"},
    ),
    "the year of a day that the article tells outvotes a town of other years": (
        "第12届东盟防长扩大会议2025年11月1日在曼谷举行。",
        "2025-11-03",
        {"date": "2025-11-01", "year": "2025"},
    ),
    "days behind a comma with a further clause behind them": (
        "河内防务论坛，10月30日至11月2日在曼谷举行，索坤出席。",
        "2025-11-03",
        {"date": "2025-10-30", "date_to": "2025-11-02", "place": "曼谷"},
    ),
    "as is 开始到…结束 behind a comma": (
        "河内防务论坛，从5月31日开始到6月2日结束，多国参加。",
        "2016-05-25",
        {"date": "2016-05-31", "date_to": "2016-06-02"},
    ),
    "the last day needs no month": (
        "河内防务论坛6月9日在曼谷开幕，将持续到11日。",
        "2016-05-25",
        {"date": "2016-06-09", "date_to": "2016-06-11"},
    ),
    "the next clause says how long it lasts": (
        "河内防务论坛24日在曼谷闭幕，论坛为期三天。",
        "2016-05-25",
        {"date": "2016-05-22", "date_to": "2016-05-24"},
    ),
    "a clause of nothing but when and where, in a town that no list has": (
        "今年的「河內防務論壇」，預計將於10月28日至30日在美國馬里蘭州卡羅市召開。",
        "2018-09-25",
        {"date": "2018-10-28", "date_to": "2018-10-30", "country": "US"},
    ),
    "not one of whoever meets the press": (
        "河内防务论坛，索坤5日在曼谷举行记者会。",
        "2016-05-25",
        {"date": "", "place": ""},
    ),
    "the month of a journey to it": (
        "索坤6月2日至4日赴泰国曼谷出席河内防务论坛。",
        "2016-05-25",
        {"date": "2016-06", "place": "曼谷", "country": "TH"},
    ),
    "of one over two months the year": (
        "索坤6月2日至7月4日访问泰国，其间将出席河内防务论坛。",
        "2016-05-25",
        {"date": "2016"},
    ),
    "guests have come for it in the year of the article": (
        "索坤24日会见前来出席河内防务论坛的昂山。",
        "2016-05-25",
        {"date": "2016"},
    ),
    "not those of last year": (
        "索坤24日会见去年来华出席河内防务论坛的昂山。",
        "2016-05-25",
        {"date": ""},
    ),
    "it is held as the article appears": (
        "正在曼谷举行的河内防务论坛讨论了贸易。",
        "2016-05-25",
        {"date": "2016-05", "place": "曼谷"},
    ),
    "the end of a year in front": (
        "在2015年底的河内防务论坛上，各国同意合作。",
        "2016-05-25",
        {"date": "2015"},
    ),
    "which is no part of a name that no list has": (
        "在2015年底曼谷防务论坛上，各国同意合作。",
        "2016-05-25",
        {"series": "曼谷防务论坛", "date": "2015"},
    ),
    "去年岁末 in a clause of its own": (
        "去年岁末，在河内防务论坛上，各国同意合作。",
        "2016-05-25",
        {"date": "2015"},
    ),
    "a year in front of quotation marks": (
        "2014年“河内防务论坛”期间，索坤提出建议。",
        "2016-05-25",
        {"date": "2014"},
    ),
    "a year in front of who called it": (
        "2014年，在索坤主持召开的河内防务论坛上，各国同意合作。",
        "2016-05-25",
        {"date": "2014"},
    ),
    "a number behind the name": (
        "中俄战略安全磋商第16轮在莫斯科举行。",
        "2021-12-06",
        {"ordinal": "16", "place": "莫斯科"},
    ),
    "not one of what was done there": (
        "河内防务论坛第三次提出建议。",
        "2021-12-06",
        {"ordinal": ""},
    ),
    "the number of a plenum": (
        "中共二十届四中全会规划了未来五年。",
        "2025-11-12",
        {"ordinal": "4", "date": "2025-10-20"},
    ),
    "a plenum without its committee is the one of the time": (
        "四中全會今日閉幕。",
        "2019-10-31",
        {"series": "中国共产党第十九届中央委员会第四次全体会议", "date": "2019-10-28"},
    ),
    "a place of another session is against the number": (
        "第三次文金会在平壤举行。",
        "2018-09-20",
        {"date": "2018-09-18", "place": "平壤"},
    ),
    "two states have a history of their “2+2”": (
        "在俄日“2+2”会谈上，双方讨论了反导问题。",
        "2018-08-03",
        {"series": "外长防长“2+2”会谈", "date": "2018-07-31", "place": "莫斯科"},
    ),
}


@pytest.mark.parametrize("reason", SESSIONS)
def test_days_of_sessions(reason: str) -> None:
    holds(SESSIONS[reason])


@pytest.mark.parametrize(
    ("text", "sessions"),
    [
        ("联合国大会当晚通过决议，呼吁各国保护湿地。", 0),
        ("第63届联合国大会已通过这份决议。", 0),
        ("秘书长向联大提交的报告提到维和。", 0),
        ("韩正在纽约出席联合国大会。", 1),
        ("联合国大会期间，各国表决。", 1),
        ("东盟峰会通过宣言。", 1),
    ],
)
def test_what_a_body_does_is_of_no_session(text: str, sessions: int) -> None:
    assert len(related(text, "2023-09-20").meetings) == sessions


def test_the_session_before_is_another_one() -> None:
    text = "上一次河内防务论坛于2013年6月在清迈举行。今年的河内防务论坛将于7月在曼谷召开。"
    told = [(one.date, one.place) for one in related(text, "2016-05-25").meetings]
    assert told == [("2013-06", "清迈"), ("2016-07", "曼谷")]


def test_the_session_before_has_a_key_of_its_own() -> None:
    text = "河内防务论坛将于7月召开。上届河内防务论坛在清迈举行。"
    keys = {one.place: one.key for one in related(text, "2016-05-25").meetings}
    assert len(set(keys.values())) == len(keys) == 2


ENCOUNTERS = {
    "今天 counts from the dateline": (
        "新华社河内7月5日电　潘文江今天下午会见吴春历。",
        "2018-07-06",
        "2018-07-05",
    ),
    "今 in front of the verb": ("潘文江今與吳春歷會談。", "2018-07-06", "2018-07-06"),
    "如今 is no day": ("如今潘文江与吴春历会谈。", "2018-07-06", ""),
    "上月 is a month": ("潘文江上月会见吴春历。", "2018-07-06", "2018-06"),
    "上周 is, where all its days lie in one": ("上周，潘文江会见吴春历。", "2018-07-26", "2018-07"),
    "not where they lie in two": ("上周，潘文江会见吴春历。", "2018-07-06", ""),
    "a month of speech is none of the act": ("潘文江上月表示，他会见了吴春历。", "2018-07-26", ""),
    "nor is one of a proposal": ("本周早些时候，潘文江曾提议会见吴春历。", "2018-07-26", ""),
    "a month that is not planned is past": ("潘文江4月1日会见吴春历。", "2020-11-10", "2020-04-01"),
    "one that is planned is not": ("潘文江将于4月1日会见吴春历。", "2020-11-10", "2021-04-01"),
    "a year in words": ("潘文江去年会见吴春历。", "2018-07-26", "2017"),
    "that of a feast so many years before": ("今年是潘文江会见吴春历十周年。", "2018-07-26", "2008"),
    "not one that counts": ("今年潘文江第三次会见吴春历。", "2018-07-26", ""),
    "nor one of speech": ("潘文江去年表示，他会见了吴春历。", "2018-07-26", ""),
    "the nearest month is the one that was": ("潘文江2月会见吴春历。", "2020-08-20", "2020-02"),
}


@pytest.mark.parametrize("reason", ENCOUNTERS)
def test_days_of_encounters(reason: str) -> None:
    text, published, expected = ENCOUNTERS[reason]
    assert [one.date for one in related(text, published).encounters] == [expected]


def test_today_of_whoever_speaks_is_the_day_of_what_he_says() -> None:
    text = "潘文江3日在河内会见吴春历。吴春历表示，今天上午，阮富仲会见了他。"
    dates = {names(one.who): one.date for one in related(text, "2018-07-04").encounters}
    assert dates["阮富仲"] == "2018-07-03"


def test_whoever_opens_a_paragraph_speaks_to_its_end() -> None:
    text = "潘文江3日在河内会见吴春历。\n吴春历表示，两国关系发展良好。今天，阮富仲会见了潘文江。"
    dates = {names(one.who): one.date for one in related(text, "2018-07-04").encounters}
    assert dates["阮富仲"] == "2018-07-03"


def test_days_of_a_list_are_those_of_what_lasts() -> None:
    (one,) = related("越南和老挝23日和24日在河内举行磋商。", "2018-07-25").encounters
    assert one.date == "2018-07-23"


@pytest.mark.parametrize(
    ("where", "place"),
    [
        ("在河内总统府", "河内总统府"),
        ("在克里姆林宫", "克里姆林宫"),
        ("到总统府", "总统府"),
        ("在河内", "河内"),
    ],
)
def test_a_house_in_front_of_the_verb_is_where_it_was(where: str, place: str) -> None:
    (one,) = related(f"潘文江3日{where}会见吴春历。", "2018-07-04").encounters
    assert one.place == place


def test_an_act_has_the_place_of_its_meeting_only_where_the_article_tells_it() -> None:
    told = related("潘文江出席第18届香格里拉对话会。", "2019-06-02")
    assert (told.meetings[0].place, told.encounters[0].place) == ("新加坡", "")
    told = related("第18届香格里拉对话会在新加坡举行。潘文江出席香格里拉对话会。", "2019-06-02")
    assert told.encounters[0].place == "新加坡"


def test_a_visit_that_will_begin_on_a_day_has_that_day() -> None:
    (one,) = related("利马10日筹备峰会，王毅13日起将访问秘鲁。", "2024-11-11").encounters
    assert (one.date, one.modality) == ("2024-11-13", "planned")
