"""Meetings as records, each case with its reason."""

from __future__ import annotations

import pytest

from link.test_encounters import names, related
from minglu.model import Meeting

CASES = {
    "a series named in the days of one of its sessions means that one": (
        "韩日防长在香格里拉对话会期间举行会谈。",
        "2019-06-01",
        {"ordinal": "18", "date": "2019-05-31", "date_to": "2019-06-02", "place": "新加坡"},
    ),
    "落幕 names its last day, not its day": (
        "第20届香格里拉对话会4日落幕。",
        "2023-06-04",
        {"date": "2023-06-02", "date_to": "2023-06-04"},
    ),
    "党的十八大 has its ordinal in the full name only": (
        "习近平出席党的十八大。",
        "2012-11-08",
        {"ordinal": "18"},
    ),
    "who attends it says when and where it met, if nothing else does": (
        "11月7日，李强在昆明出席大湄公河次区域经济合作领导人会议。",
        "2024-11-08",
        {"date": "2024-11-07", "place": "昆明"},
    ),
    "day and place beside that it was held; ordinal from the name": (
        "第18届香格里拉对话会5月31日至6月2日在新加坡举行。",
        "2019-06-02",
        {"series": "香格里拉对话会", "ordinal": "18", "date": "2019-05-31", "date_to": "2019-06-02"},
    ),
    "the name's year is the meeting's": (
        "2025年东盟国防部长非正式会议26日在槟城召开。",
        "2025-02-26",
        {"year": "2025", "date": "2025-02-26", "place": "槟城"},
    ),
    "what else is known comes from the history of the series": (
        "魏凤和率团出席第18届香格里拉对话会。",
        "2019-06-02",
        {"year": "2019", "country": "SG"},
    ),
    "whoever chairs is chair and takes part": (
        "11月16日，东盟国防部长会议在老挝首都万象举行，会议由老挝国防部长占萨门·占雅拉主持。",
        "2016-11-16",
        {"date": "2016-11-16", "place": "万象", "chairs": "占萨门·占雅拉"},
    ),
    "a day in brackets dates what stands before it": (
        "第18届香格里拉对话会纪念建交（1950年1月18日）69周年，5月31日在新加坡举行。",
        "2019-06-02",
        {"date": "2019-05-31"},
    ),
    "the days in front of a clause, from the first to the last": (
        "12月1日至2日，以安全为主题的北京香山论坛在京举行。",
        "2020-12-31",
        {"date": "2020-12-01", "date_to": "2020-12-02", "place": "北京"},
    ),
    "those of a journey that was going on say no more than their month": (
        "王毅于10日至11日访问河内，期间主持召开中越双边合作指导委员会第十六次会议。",
        "2024-10-12",
        {"date": "2024-10"},
    ),
    "as do those on which somebody attends it in passing": (
        "越南国防部副部长黄春战将于6日至8日访问首尔，出席第四次越韩国防政策对话。",
        "2019-05-04",
        {"date": "2019-05"},
    ),
    "who will attend it does so when it meets": (
        "14日，马克·米利将出席韩美军事委员会会议。",
        "2019-11-13",
        {"date": "2019-11-14"},
    ),
    "as many meetings as days: each has its own": (
        "12月9日、10日，第十一次中国-东盟国防部长非正式会晤和第七届东盟防长扩大会举行。",
        "2020-12-31",
        {"ordinal": "11", "date": "2020-12-09", "date_to": ""},
    ),
    "in front of its name only what says when and where it is held": (
        "10日，代表团在北京听取了4日在莫斯科举行的俄法“2+2”会谈的情况。",
        "2019-09-10",
        {"date": "2019-09-04", "place": "莫斯科"},
    ),
    "one of its days need not be its first, if its history knows better": (
        "魏凤和将在6月2日召开的香格里拉对话会上发言。",
        "2019-05-28",
        {"date": "2019-05-31", "date_to": "2019-06-02"},
    ),
    "where the history knows nothing, it is that day": (
        "李勇浩将参加4日举行的第25届东盟地区论坛。",
        "2018-08-02",
        {"date": "2018-08-04"},
    ),
    "a month is no day": (
        "第二次日印防务安全磋商将于10月在印度举行。",
        "2019-09-20",
        {"date": "2019-10", "place": "", "country": "IN"},
    ),
    "下个月 is counted from the article's day": (
        "古巴将于下月主办“77国集团和中国”峰会。",
        "2023-12-24",
        {"date": "2024-01"},
    ),
    "周三 and 今天, too": (
        "第三届联合国海洋大会周三在摩纳哥拉开帷幕。",
        "2025-06-12",
        {"date": "2025-06-11"},
    ),
    "上午 is no 上 of somewhere": (
        "第十轮中澳总理年度会晤今天上午在堪培拉举行。",
        "2025-07-15",
        {"date": "2025-07-15", "place": "堪培拉"},
    ),
    "the news of an article that speaks of 今天 is of its day": (
        "范明政同洪玛奈举行第四轮越柬总理年度会晤。范明政说，今天下午，苏林总书记与首相先生交谈甚欢。",
        "2025-09-08",
        {"date": "2025-09-08"},
    ),
    "but not what is only planned": (
        "双方将举行第四轮越老总理年度会晤。范明政说，今天下午，苏林总书记与首相先生交谈甚欢。",
        "2025-09-08",
        {"date": ""},
    ),
    "a later clause names its last day": (
        "第54届慕尼黑安全会议16日在慕尼黑拉开帷幕，将持续至18日。",
        "2018-02-16",
        {"date": "2018-02-16", "date_to": "2018-02-18"},
    ),
    "the day of what came after it is not its own": (
        "弗拉基米罗夫说，去年12月他在中共二十大召开后头一次来北京。",
        "2023-05-08",
        {"date": "2022-10-16"},
    ),
    "大会 is the one named before it": (
        "第三届联合国海洋大会备受关注。大会将于6月9日至13日在摩纳哥举行。",
        "2025-06-01",
        {"date": "2025-06-09", "date_to": "2025-06-13"},
    ),
    "the day in front of it, where it is what the sentence tells of": (
        "今年9月，上合组织天津峰会取得丰硕成果。",
        "2025-11-18",
        {"date": "2025-09", "place": "天津", "country": "CN"},
    ),
    "the city in its name is where it met; the last session there is meant": (
        "双方愿落实好中非合作论坛北京峰会成果。",
        "2026-01-27",
        {"year": "2024", "date": "2024-09-04", "place": "北京"},
    ),
    "a series may be named with the city of one session": (
        "二十国集团杭州峰会取得成功。",
        "2018-01-27",
        {"year": "2016", "date": "2016-09-04", "place": "杭州"},
    ),
    "a series that is one session: 二十届 is not its number, 三 is": (
        "中共二十届三中全会对改革作出部署。",
        "2024-10-10",
        {"ordinal": "3", "date": "2024-07-15", "date_to": "2024-07-18"},
    ),
    "首届 is the first": ("首届中阿峰会9日在利雅得举行。", "2022-12-10", {"ordinal": "1", "place": "利雅得"}),
    "where somebody goes after it is not where it met": (
        "他是在结束主持哈俄总理第二十九次定期会晤后抵达明斯克的。",
        "2024-08-22",
        {"place": ""},
    ),
    "where somebody goes to attend it": (
        "当地时间6月8日至9日，韩正应邀赴法国出席第三届联合国海洋大会。",
        "2025-06-10",
        {"country": "FR"},
    ),
    "a year that stands in its name alone is told": (
        "欢迎贵方担任2023年世界和平论坛主宾国。",
        "2022-11-17",
        {"year": "2023", "date": "2023"},
    ),
    "a summit called by its city alone is of the series that met there then": (
        "对乌方主办的撒马尔罕峰会，代表们十分期待。",
        "2022-08-20",
        {"ordinal": "22", "date": "2022-09-15", "place": "撒马尔罕", "country": "UZ"},
    ),
    "one that is to come, if the city saw no other": (
        "各方推动上海合作组织天津峰会取得成功。",
        "2025-06-01",
        {"ordinal": "25", "date": "2025-08-31"},
    ),
    "the place at which somebody attends it says which one": (
        "10月，两国防长在新加坡出席东盟国防部长扩大会议。",
        "2018-11-20",
        {"ordinal": "5", "place": "新加坡"},
    ),
    "the country in front of a summit is where it met": (
        "两国元首将在阿根廷G20峰会上会晤。",
        "2018-11-01",
        {"ordinal": "13", "country": "AR"},
    ),
    "last year's by the word for it": (
        "外长们谈到巴西去年主办金砖国家领导人会晤时的安排。",
        "2020-05-06",
        {"year": "2019", "ordinal": "11", "place": "巴西利亚"},
    ),
    "a year in front of 承办, also of the second of a list": (
        "日本2019年还将承办二十国集团峰会、第七届非洲开发会议。",
        "2019-01-03",
        {"date": "2019-06-28"},
    ),
    "the year of a feast is none of a session": (
        "借明年中阿合作论坛成立20周年之机，办一场画展。",
        "2023-10-25",
        {"year": "", "date": ""},
    ),
    "whose session it is": (
        "各国称赞塞内加尔成功举办法语国家组织第十五届首脑会议。",
        "2015-02-03",
        {"ordinal": "15", "host": "塞内加尔", "country": "SN"},
    ),
    "days in brackets that touch its name": (
        "第十轮韩日防务磋商（10月2日至3日）在首尔举行。",
        "2018-10-05",
        {"date": "2018-10-02", "date_to": "2018-10-03"},
    ),
    "the day on which somebody speaks there": (
        "防长2日在第十轮韩日防务磋商上表示，要合作。",
        "2018-10-05",
        {"date": "2018-10-02"},
    ),
    "a state that is a city": (
        "华沙安全论坛5月31日在新加坡开幕。",
        "2019-05-31",
        {"place": "新加坡", "country": "SG"},
    ),
    "how long it lasts tells its last day": (
        "为期三天的第十轮韩日防务磋商24日在首尔开幕。",
        "2018-10-25",
        {"date": "2018-10-24", "date_to": "2018-10-26"},
    ),
    "or its first": (
        "第十轮韩日防务磋商26日在首尔闭幕，会期两天。",
        "2018-10-27",
        {"date": "2018-10-25", "date_to": "2018-10-26"},
    ),
    "a clause without another subject goes on from its name": (
        "被称为“小达沃斯”的第三届丝路产能合作论坛，3月5日在曼谷举行。",
        "2019-03-10",
        {"date": "2019-03-05", "place": "曼谷"},
    ),
    "the day in front of who acts there": (
        "去年12月4日，德国内政部长在第三届丝路产能合作论坛上提出计划。",
        "1998-01-15",
        {"date": "1997-12-04"},
    ),
    "a day of meeting its guests is none of its own, but they have come in its year": (
        "9月5日下午，习近平在北京会见来华出席第三届丝路产能合作论坛的外宾。",
        "2024-09-06",
        {"date": "2024"},
    ),
    "nor one of talks with them": (
        "9月2日，习近平在北京同来华出席第三届丝路产能合作论坛并访问的总统会谈。",
        "2024-09-06",
        {"date": "2024"},
    ),
    "a session of these days rather than one of the next weeks": (
        "韩朝首脑会晤举世瞩目。",
        "2018-04-27",
        {"date": "2018-04-27"},
    ),
    "a journey is longer than a session": (
        "当地时间6月8日至9日，韩正赴法国出席第三届联合国海洋大会。",
        "2025-06-10",
        {"date": "2025-06-09", "country": "FR"},
    ),
    "the year of the second of a list is none of the first's": (
        "中共二十大和今年中国两会先后召开，他都看了转播。",
        "2023-05-18",
        {"date": "2022-10-16"},
    ),
    "how many days it goes on are no day of a month": (
        "第三届丝路产能合作论坛5日起一连三日在曼谷举行。",
        "2019-03-06",
        {"date": "2019-03-05", "date_to": "2019-03-07", "place": "曼谷"},
    ),
    "a name in quotation marks behind what is held": (
        "外交部4日至5日在曼谷举行「第三届丝路产能合作论坛」。",
        "2019-03-06",
        {"date": "2019-03-04", "date_to": "2019-03-05", "place": "曼谷"},
    ),
    "where those gather who attend it": (
        "各国领导人齐聚曼谷，出席第三届丝路产能合作论坛。",
        "2019-03-06",
        {"place": "曼谷"},
    ),
    "the day on which he will be there": (
        "李强13日抵达曼谷，14日他将出席第三届丝路产能合作论坛。",
        "2019-03-13",
        {"date": "2019-03-14"},
    ),
    "a city of a region": (
        "第三届丝路产能合作论坛5日在远东城市符拉迪沃斯托克开幕。",
        "2019-03-06",
        {"place": "符拉迪沃斯托克"},
    ),
    "去年 in another word is no year": (
        "失去年轻人的城市欢迎第三届丝路产能合作论坛在曼谷举行。",
        "2019-03-06",
        {"date": "", "place": "曼谷"},
    ),
    "the year that a sentence begins with is that of the session at which somebody was": (
        "2011年，梁光烈曾出席第十届香格里拉对话会。",
        "2019-05-30",
        {"year": "2011", "ordinal": "10", "date": "2011-06-03"},
    ),
    "明年 beside that it is held": (
        "第三届丝路产能合作论坛将于明年在印度举行。",
        "2018-12-02",
        {"date": "2019", "country": "IN"},
    ),
    "when and where in the clause in front": (
        "3月5日在曼谷，第三届丝路产能合作论坛开幕。",
        "2019-03-10",
        {"date": "2019-03-05", "place": "曼谷"},
    ),
    "同日 is the day named before": (
        "李强7日在天津会见黄循财。同日，两人共同主持第三届丝路产能合作论坛。",
        "2018-09-12",
        {"date": "2018-09-07"},
    ),
    "当天, too": (
        "李强7日在天津会见黄循财。第三届丝路产能合作论坛当天在天津开幕。",
        "2018-09-12",
        {"date": "2018-09-07", "place": "天津"},
    ),
    "a month in front of who attends it": (
        "去年5月，普京赴华出席首届丝路产能合作论坛。",
        "2018-09-12",
        {"date": "2017-05", "ordinal": "1"},
    ),
    "登场 and 拉开序幕": ("华沙安全论坛昨日在华沙登场。", "2018-10-02", {"date": "2018-10-01"}),
    "来华出席 tells in which country": (
        "校长接待来华出席全球妇女峰会的学者。",
        "2025-10-13",
        {"country": "CN"},
    ),
}


def first(text: str, published: str) -> Meeting:
    return related(text, published).meetings[0]


def holds(case: tuple[str, str, dict[str, str]]) -> None:
    """Assert what a case expects of the first session of its text: text, day of publication, fields."""
    text, published, expected = case
    meeting = first(text, published)
    for name, value in expected.items():
        found = getattr(meeting, name)
        assert (names(found) if isinstance(found, tuple) else found) == value, name


@pytest.mark.parametrize("reason", CASES)
def test_meetings(reason: str) -> None:
    holds(CASES[reason])


ONE_SERIES = [
    # (text, series, why it is that one)
    ("期待朝美领导人第二次会晤举行。", "朝美首脑会晤", "the ordinal stands inside the name"),
    ("期待二十国集团（G20）峰会举行。", "二十国集团领导人峰会", "the acronym stands inside the name"),
    ("美中外交安全对话在华盛顿举行。", "中美外交安全对话", "the two states stand the other way"),
    ("韩日国防战略对话在首尔举行。", "韩日国防战略对话", "no series has it: it is one of its own"),
]


@pytest.mark.parametrize(("text", "series", "reason"), ONE_SERIES)
def test_names_of_one_series(text: str, series: str, reason: str) -> None:
    assert first(text, "2019-01-12").series == series, reason


def test_a_part_has_its_parent() -> None:
    text = "东盟国防部长非正式会议的闭门会议11月16日在万象召开。吴春历大将出席会议。"
    whole, part = related(text, "2016-11-16").meetings
    assert part.part == "闭门会议"
    assert part.parent == whole.key
    assert whole.date == part.date == "2016-11-16"
    assert names(whole.participants).startswith("吴春历")


def test_a_series_without_a_session_has_a_record_of_its_own() -> None:
    (meeting,) = related("秘鲁盼望中拉论坛越办越好。").meetings
    assert (meeting.series, meeting.date, meeting.year, meeting.participants) == ("中拉论坛", "", "", ())


def test_a_session_is_no_mechanism() -> None:
    (meeting,) = related("李希介绍了中共二十大精神。").meetings
    assert meeting.ordinal == "20"
