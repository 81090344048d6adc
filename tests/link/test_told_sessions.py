"""How sessions are told: the words around a name that say which session it is, when and where, who holds it and who is there."""

from __future__ import annotations

import pytest

from link.test_encounters import names, related
from link.test_meetings import holds

#: Why, with a text, its day of publication and what the first session of it has.
WHEN_AND_WHERE = {
    "the newest round, of whoever holds it with another": (
        "中国外交部副部长马朝旭将于6月8日在曼谷与泰国外交部常务秘书萨伦举行新一轮中泰战略对话。",
        "2023-06-05",
        {"series": "中泰战略对话", "date": "2023-06-08", "place": "曼谷"},
    ),
    "a closing day that is a word, behind where it is held": (
        "在马斯喀特举行的第十九届环海安全论坛昨天闭幕。",
        "2023-06-05",
        {"date_to": "2023-06-04", "place": "马斯喀特"},
    ),
    "how it is held, between the month and the word for it": (
        "预计于今年11月以线上方式召开的第六届里海防务论坛将讨论此事。",
        "2023-06-05",
        {"date": "2023-11"},
    ),
    "the day of who is at it where it is held": (
        "3日，格鲁吉亚国防部长布尔丘拉泽在巴库举行的亚欧防务论坛上表示，各方应对话。",
        "2023-06-05",
        {"date": "2023-06-03", "place": "巴库"},
    ),
    "the day of who attends its opening is a day of it": (
        "阿塞拜疆总统阿利耶夫12日出席在巴库举行的第三届里海防务论坛开幕式并致辞。",
        "2022-09-14",
        {"date": "2022-09-12", "place": "巴库"},
    ),
    "both weekdays are of next week": (
        "第三届里海防务论坛下周一至周三在巴库召开。",
        "2022-09-14",
        {"date": "2022-09-19", "date_to": "2022-09-21"},
    ),
    "the end of a year is that of the article": (
        "将于年底举行的里海防务论坛备受关注。",
        "2022-05-14",
        {"year": "2022"},
    ),
    "the days in front, of a name with its year": (
        "3月4日至6日，由国防部主办的2019年“里海防务论坛”在巴库举行。",
        "2019-03-20",
        {"date": "2019-03-04", "date_to": "2019-03-06"},
    ),
    "not those of another year": (
        "去年1月8日，他宣布，2020年“里海防务论坛”将在巴库举行。",
        "2020-02-20",
        {"date": "2020"},
    ),
    "its place in a clause of its own": (
        "第五届亚欧防务论坛3日开幕，地点在第比利斯。",
        "2023-06-05",
        {"date": "2023-06-03", "place": "第比利斯"},
    ),
    "its place before the clause that says when": (
        "第三届里海防务论坛移师巴库举行，时间为9月12日至13日。",
        "2022-09-14",
        {"date": "2022-09-12", "place": "巴库"},
    ),
    "a town that no list has, behind 首府": (
        "第五届亚欧防务论坛将于10月在弗吉尼亚州首府里士满举行。",
        "2023-06-05",
        {"date": "2023-10", "place": "里士满"},
    ),
    "or behind its region": (
        "第五届亚欧防务论坛25日在美国马里兰州安纳波里斯开幕。",
        "2018-03-27",
        {"place": "安纳波里斯", "country": "US"},
    ),
    "a house is no such town": (
        "第五届亚欧防务论坛25日在广州白云宾馆开幕。",
        "2018-03-27",
        {"place": "广州"},
    ),
    "nor is how it is held": (
        "第五届亚欧防务论坛25日在江苏省隆重举行。",
        "2018-03-27",
        {"place": "江苏省"},
    ),
    "who travels through a region is not where it meets": (
        "马蒂斯在欧洲期间将出席亚欧防务论坛。",
        "2018-03-27",
        {"place": ""},
    ),
    "how long it lasts, in a clause behind": (
        "第五届亚欧防务论坛3日在巴库开幕。本届亚欧防务论坛以互信为主题，各国派员参加，为期两天。",
        "2023-06-05",
        {"date": "2023-06-03", "date_to": "2023-06-04"},
    ),
    "今天 of the news is not the day of a session that only tells where it meets": (
        "国防部今天表示，报名将结束。该论坛有意同在第比利斯举行的亚欧防务论坛竞争。",
        "2018-09-27",
        {"date": "", "place": "第比利斯"},
    ),
    "办于": (
        "玉山論壇今明兩天辦於台北。",
        "2025-03-17",
        {"date": "2025-03-17", "date_to": "2025-03-18", "place": "台北"},
    ),
    "a dateline in traditional characters is no day of it": (
        "中新社曼谷6月3日電 (記者 王某)第五屆亞歐防務論壇2日晚間在曼谷開幕。",
        "2023-06-03",
        {"date": "2023-06-02"},
    ),
    "nor is that of the press of Brunei": (
        "（斯里巴加湾17日讯）第五届亚欧防务论坛16日在万象召开。",
        "2016-11-17",
        {"date": "2016-11-16", "place": "万象"},
    ),
}


@pytest.mark.parametrize("why", WHEN_AND_WHERE)
def test_when_and_where_sessions_are(why: str) -> None:
    holds(WHEN_AND_WHERE[why])


WHICH = {
    "a number behind the series": (
        "中英战略对话第十次会议拟于7月在北京举行。",
        "2023-06-05",
        {"ordinal": "10", "date": "2023-07"},
    ),
    "what this year is its number": (
        "里海防务论坛今年迎来第14届。",
        "2025-08-25",
        {"ordinal": "14"},
    ),
    "as Taiwan writes it": (
        "玉山論壇今天登場，本（第8）屆論壇以和平為題。",
        "2025-03-17",
        {"ordinal": "8"},
    ),
    "the first meeting of a committee": (
        "中泰友好委员会首次会议于6月8日在清迈举行。",
        "2023-06-05",
        {"series": "中泰友好委员会会议", "ordinal": "1", "date": "2023-06-08", "place": "清迈"},
    ),
    "whoever holds it": (
        "作为今年的主席国，老挝将于10月9日在万象主办亚欧防务论坛。",
        "2023-06-05",
        {"host": "老挝", "date": "2023-10-09", "place": "万象"},
    ),
    "or is said to behind it": (
        "亚欧防务论坛由格鲁吉亚承办，3日在第比利斯举行。",
        "2023-06-05",
        {"host": "格鲁吉亚", "date": "2023-06-03"},
    ),
    "a body of a state is not the state": (
        "亚欧防务论坛由格鲁吉亚国防部主办。",
        "2023-06-05",
        {"host": ""},
    ),
}


@pytest.mark.parametrize("why", WHICH)
def test_which_session_it_is(why: str) -> None:
    holds(WHICH[why])


SEVERAL = {
    "the time before is another session": (
        "亚欧防务论坛3日在巴库举行。亚欧防务论坛上次举行是在2020年10月。",
        "2023-06-05",
        ["2023-06-03", "2020-10"],
    ),
    "as is the one that a series began with": (
        "第8届亚欧防务论坛将于10月24日举行。亚欧防务论坛于2006年10月在北京召开首届会议。",
        "2018-09-27",
        ["2018-10-24", "2006-10"],
    ),
    "the yearly meeting of a forum before": (
        "亚欧防务论坛3日在巴库举行。上届年会是2022年11月在日本举办的。",
        "2023-06-05",
        ["2023-06-03", "2022-11"],
    ),
    "two of one year have the month in their keys": (
        "亚欧防务论坛今年10月将在巴库举行。亚欧防务论坛今年5月已经在河内举行。",
        "2018-09-27",
        ["2018-10", "2018-05"],
    ),
    "a body's summit that has no name there": (
        "北约成员国将于明年7月在安卡拉举行峰会。",
        "2025-11-15",
        ["2026-07-07"],
    ),
    "another one of the next year": (
        "二十国集团峰会在布宜诺斯艾利斯闭幕。二十国集团明年在日本举行的峰会将讨论此事。",
        "2018-12-02",
        ["2018-11-30", "2019-06-28"],
    ),
    "not what it only ought to hold": ("欧盟应尽快与俄罗斯举行峰会。", "2025-08-09", []),
    "nor what two hold": ("东盟与美国3日在万象举行峰会。", "2025-08-09", []),
    "a series that another one is like is none": (
        "瑞辛纳对话8日在新德里开幕，有人叫它南亚版的慕尼黑安全会议。",
        "2019-01-09",
        ["2019-01-08"],
    ),
}


@pytest.mark.parametrize("why", SEVERAL)
def test_sessions_of_a_series(why: str) -> None:
    text, published, days = SEVERAL[why]
    found = related(text, published).meetings
    assert [one.date for one in found] == days
    assert len({one.key for one in found}) == len(found)


OPENED = "第十九届环海安全论坛3日在马斯喀特开幕。"
THERE = {
    "who attends the opening": (f"{OPENED}阿曼国防大臣希哈卜出席开幕式并致辞。", "希哈卜、阿曼"),
    "who speaks at it": (f"{OPENED}在开幕式上发言时，阿曼国防大臣希哈卜表示，各方应合作。", "希哈卜、阿曼"),
    "who gives the keynote": (f"{OPENED}阿曼国防大臣希哈卜发表主旨演讲。", "希哈卜、阿曼"),
    "the president of it": (f"{OPENED}论坛主席、阿曼国防大臣希哈卜在致辞时说，各方应合作。", "希哈卜、阿曼"),
    "not the president of a state elsewhere": (f"{OPENED}国家主席习近平在北京发表讲话。", ""),
    "who is there that day": (f"{OPENED}阿曼国防大臣希哈卜出席当天的论坛。", "希哈卜、阿曼"),
    "two together": (
        "第十九届环海安全论坛3日以视频方式召开，何立峰与潘文江共同出席。",
        "何立峰、潘文江、中国、越南",
    ),
    "what is said at it without 上": ("董军3日在亚欧防务论坛强调，各方应合作。", "董军、中国"),
    "those of each side": (
        "日英5日举行“2+2”会谈。日方由外相岩屋毅和防卫相中谷元出席，英方由国防大臣希利参加。",
        "日本、英国、岩屋毅、中谷元、约翰·希利",
    ),
    "those who hold it": (
        "董军、滨田靖一、申源湜26日在釜山举行第五届亚欧防务对话。",
        "董军、滨田靖一、申源湜、中国、日本、韩国",
    ),
    "who comes for it, in a clause before": (
        "应王毅邀请，越南国防部长潘文江，将于10月12日至14日访华并举行第十二轮中越战略对话。",
        "潘文江、越南",
    ),
    "a list with many others": (
        "第五届亚欧防务论坛8日在巴库召开。董军、潘文江等来自60国的600余名嘉宾与会。",
        "董军、潘文江、中国、越南",
    ),
    "who heads a delegation": (
        "第五届亚欧防务论坛8日在巴库召开。越南国防部代表团由潘文江大将为首。",
        "潘文江、越南",
    ),
    "those of a day's meeting": (
        "第五届亚欧防务论坛8日在巴库召开。董军将出席星期日下午的会议。",
        "董军、中国",
    ),
    "not who praises that others do": ("武文赏祝贺中方成功举办第五届亚欧防务论坛。", ""),
    "who brings a delegation": (
        "第五届亚欧防务论坛24日在东兴举行，董军与潘文江分别率团参加。",
        "董军、潘文江、中国、越南",
    ),
    "who meets the press behind it": (
        "第五届亚欧防务论坛24日在东兴举行。会后，董军和潘文江共同会见记者。",
        "董军、潘文江、中国、越南",
    ),
    "the next of a list, with where it is held": (
        "董军将先后出席亚欧防务论坛和在迪拜举行的第三届海湾防务论坛。",
        "董军、中国",
    ),
}


@pytest.mark.parametrize("why", THERE)
def test_who_is_there(why: str) -> None:
    text, expected = THERE[why]
    found = related(text, "2023-06-05").meetings
    assert names(found[-1].participants) == expected


def test_talks_of_two_states_are_told_apart_by_whose_they_are() -> None:
    text = "泰国和老挝第四轮战略对话3日在万象举行。泰国与缅甸军队第四轮战略对话4日在内比都举行。"
    found = related(text, "2023-06-05").meetings
    assert [(one.series, one.ordinal, one.date, one.place) for one in found] == [
        ("战略对话", "4", "2023-06-03", "万象"),
        ("战略对话", "4", "2023-06-04", "内比都"),
    ]
    assert len({one.key for one in found}) == 2
