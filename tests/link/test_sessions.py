"""Sessions of one article: which of them there are, and who is at them."""

from __future__ import annotations

import pytest

from link.test_encounters import names, related
from link.test_meetings import first


def test_speakers_take_part_with_their_states() -> None:
    text = "第18届香格里拉对话会6月1日在新加坡举行。会上，中国国防部长魏凤和表示，中方坚持和平发展。"
    found = first(text, "2019-06-02").participants
    assert [(party.kind, party.name) for party in found][:1] == [("person", "魏凤和")]
    assert "CN" in {party.country for party in found if party.kind == "country"}


MECHANISMS = [
    # (text, why there is no session)
    ("他说，阿斯塔纳进程比别的方案有效。", "a process"),
    ("香格里拉对话会框架下的交流日渐增多。", "框架"),
    ("加强在亚太议会论坛、东盟外长会议等多边机制中的配合。", "several, 等多边机制"),
    ("博鳌亚洲论坛不仅是企业家结识伙伴的舞台，还是一扇窗。", "what it is in general"),
    ("智利援引联大第377号决议。", "a paper"),
]


@pytest.mark.parametrize(("text", "reason"), MECHANISMS)
def test_a_mechanism_is_no_session(text: str, reason: str) -> None:
    assert related(text).meetings == (), reason


SEVERAL = [
    # (text, published, key and date of each session, why)
    (
        "第十届香山论坛7月4日在北京开幕。第十届香山论坛7月6日闭幕。",
        "2024-07-07",
        [("meeting:北京香山论坛@2024", "2024-07-04")],
        "the day on which it closes leaves that on which it opened",
    ),
    (
        "第三届“中欧/中亚”论坛3月5日在西安举行。",
        "2024-03-07",
        [("meeting:“中欧／中亚”论坛@2024", "2024-03-05")],
        "the marks of a key are none of a series",
    ),
    (
        "东盟防长会7月4日在河内闭幕，历时999999天。",
        "2024-07-07",
        [("meeting:东盟国防部长会议@2024", "2024-07-04")],
        "no session lasts that long",
    ),
    (
        "美日安全磋商上周在东京举行。美日韩安全磋商本周在首尔举行。",
        "2024-07-07",
        [("meeting:美日安全磋商@2024", "2024-06"), ("meeting:美日韩安全磋商@2024", "2024-07")],
        "talks of three are no longer name of talks of two",
    ),
    (
        "2018年的二十国集团峰会未提此事。2019年的二十国集团峰会将讨论。",
        "2019-01-03",
        [
            ("meeting:二十国集团领导人峰会@2018", "2018-11-30"),
            ("meeting:二十国集团领导人峰会@2019", "2019-06-28"),
        ],
        "each has its year",
    ),
    (
        "上海合作组织阿斯塔纳峰会成果丰硕。他出席上海合作组织成员国元首理事会第二十四次会议。",
        "2024-07-07",
        [("meeting:上海合作组织成员国元首理事会会议@2024", "2024-07-03")],
        "one session under two names",
    ),
    (
        "第四次越法国防战略对话8日召开。两军副部长到场，首次对话于2016年在巴黎召开。",
        "2019-10-09",
        [("meeting:越法国防战略对话@2019", "2019-10-08"), ("meeting:越法国防战略对话@2016", "2016")],
        "首次 is another session of the series",
    ),
    (
        "第四次日印国防战略对话8日召开。双方隔年会面，最后一次召开是在2016年。",
        "2019-10-09",
        [("meeting:日印国防战略对话@2019", "2019-10-08"), ("meeting:日印国防战略对话@2016", "2016")],
        "so is 最后一次",
    ),
    (
        "第五次韩中国防战略对话即将举行。21日举行的韩中战略对话受到关注。",
        "2019-10-21",
        [("meeting:韩中国防战略对话@2019", "2019-10-21")],
        "a name that is short for another one of the article",
    ),
    (
        "绍伊古在东京举行的俄日“2+2”会谈上发言。俄法“2+2”会谈9日在莫斯科举行。",
        "2019-09-10",
        [
            ("meeting:日本-俄罗斯外长防长“2+2”会谈", ""),
            ("meeting:法国-俄罗斯外长防长“2+2”会谈@2019", "2019-09-09"),
        ],
        "talks of other states",
    ),
    (
        "澳大利亚和美国23日、24日在旧金山举行外交国防“2+2”磋商。美澳部长级磋商始于1985年。",
        "2018-07-24",
        [("meeting:美澳部长级磋商@2018", "2018-07-23")],
        "the “2+2” of two states that the article calls by their own name for it",
    ),
    (
        "两国元首去年在汉堡G20峰会和岘港APEC会议期间会面。",
        "2018-06-12",
        [
            ("meeting:二十国集团领导人峰会@2017", "2017-07-07"),
            ("meeting:亚太经合组织领导人非正式会议@2017", "2017-11-10"),
        ],
        "the town in front of a name tells which one it is",
    ),
    (
        "他们在汉堡G20峰会上见面，又在大阪G20峰会上见面。",
        "2020-01-12",
        [
            ("meeting:二十国集团领导人峰会@2017", "2017-07-07"),
            ("meeting:二十国集团领导人峰会@2019", "2019-06-28"),
        ],
        "two towns are two sessions",
    ),
    (
        "6月25日至27日，世界经济论坛第十五届新领军者年会（夏季达沃斯）将在大连举行。",
        "2024-06-18",
        [("meeting:世界经济论坛新领军者年会@2024", "2024-06-25")],
        "whose it is in front, and its other name in brackets",
    ),
    (
        "第三届丝路产能合作论坛（以下简称“丝路论坛”）周五开幕。第三届丝路产能合作论坛（达沃斯论坛）周六闭幕。",
        "2019-06-03",
        [("meeting:丝路产能合作论坛@2019", "2019-05-31")],
        "a number is the name's in front of the brackets",
    ),
    (
        "2017年和2018年，他两度率团参加香格里拉对话会。",
        "2020-07-31",
        [("meeting:香格里拉对话会@2017", "2017-06-02"), ("meeting:香格里拉对话会@2018", "2018-06-01")],
        "two years are two sessions",
    ),
    (
        "2003年8月在北京举行首轮六方会谈，至第五轮期间，平壤试爆。",
        "2018-03-09",
        [("meeting:六方会谈@2003", "2003-08-27"), ("meeting:六方会谈@2005-11", "2005-11-09")],
        "a round that is named by its number alone",
    ),
    (
        "今年3月举行首次四方安全对话峰会，9月底举行四方安全对话峰会。",
        "2021-08-20",
        [
            ("meeting:四方安全对话峰会@2021-03", "2021-03"),
            ("meeting:四方安全对话峰会@2021-09", "2021-09"),
        ],
        "months far apart are two sessions",
    ),
    (
        "特朗普将于2月27日与金正恩举行第二次朝美峰会。上次在新加坡举行的朝美峰会是第一步。",
        "2019-02-06",
        [("meeting:朝美首脑会晤@2019-02", "2019-02-27"), ("meeting:朝美首脑会晤@2018", "2018-06-12")],
        "the one before, by where it was",
    ),
    (
        "潘文江出席亚细安国防部长会议。东盟国防部长会议23日举行。",
        "2017-10-22",
        [("meeting:东盟国防部长会议@2017", "2017-10-23")],
        "the name that Singapore has for ASEAN",
    ),
    (
        "上海合作组织成员国外长理事会会议15日在天津举行。上海合作组织(上合组织)成员国外长理事会15日举行。",
        "2025-07-16",
        [("meeting:上海合作组织成员国外长理事会会议@2025", "2025-07-15")],
        "a council is its meeting",
    ),
]


@pytest.mark.parametrize(("text", "published", "expected", "reason"), SEVERAL)
def test_sessions_of_an_article(
    text: str, published: str, expected: list[tuple[str, str]], reason: str
) -> None:
    found = related(text, published).meetings
    assert [one.key for one in found] == [key for key, _ in expected], reason
    assert all(one.date.startswith(date) for one, (_, date) in zip(found, expected, strict=True)), reason


def test_a_list_of_sessions_is_attended_each() -> None:
    text = (
        "王毅2日在天津会见巴巴科夫，并共同主持中俄投资合作委员会第十次会议和中俄人文合作委员会第二十次会议。"
    )
    found = related(text, "2024-10-05").meetings
    assert [(one.ordinal, one.date, one.place) for one in found] == [
        ("10", "2024-10-02", "天津"),
        ("20", "2024-10-02", "天津"),
    ]
    assert all("巴巴科夫" in names(one.participants) for one in found), "共同 is with whom he met"


def test_meetings_of_a_list_are_held_where_the_first_is() -> None:
    text = "王毅将出席在金边举行的东盟与中日韩（10+3）外长会、东亚峰会外长会以及东盟地区论坛外长会。"
    assert [one.place for one in related(text, "2022-08-02").meetings] == ["金边", "金边", "金边"]


def test_a_session_named_in_passing_is_not_where_they_speak() -> None:
    text = "第三届丝路产能合作论坛6日在北京举行。与会者表示要贯彻党的十九大精神。李强在会上讲话指出，要合作。"
    found = {one.series: names(one.participants) for one in related(text, "2018-06-07").meetings}
    assert "李强" in found["丝路产能合作论坛"]
    assert found["中国共产党全国代表大会"] == ""


def test_nobody_speaks_at_a_session_in_front_of_the_press() -> None:
    text = "第18届香格里拉对话会6月1日在新加坡举行。魏凤和在记者会上表示，中方坚持和平发展。"
    assert first(text, "2019-06-02").participants == ()


def test_who_was_there_in_another_year_was_not_at_this_session() -> None:
    text = "第四次越法国防战略对话8日在河内召开，首次对话于2016年在巴黎召开，潘文江作为首席代表出席。"
    found = related(text, "2019-10-09")
    assert [one.key for one in found.meetings] == [
        "meeting:越法国防战略对话@2019",
        "meeting:越法国防战略对话@2016",
    ]
    assert [(one.kind, one.date, one.meeting) for one in found.encounters] == [("attended", "2016", "")]


ITSELF = {
    "what two hold is the session that they name, whatever was named before": (
        "彭斯将在出席APEC领导人非正式会议时发表演讲。9日，魏凤和同马蒂斯举行第二轮中美外交安全对话。",
        "meeting:中美外交安全对话@2018",
    ),
    "with its day, where its own sentence has none": (
        "第二轮中美外交安全对话9日在华盛顿举行。彭斯将出席东亚峰会。魏凤和同马蒂斯举行第二轮中美外交安全对话。",
        "meeting:中美外交安全对话@2018",
    ),
    "a 2+2 of two others is not the one named before": (
        "彭斯将出席东亚峰会。日本与印度举行2+2部长级会谈。",
        "",
    ),
}


@pytest.mark.parametrize(("text", "key"), ITSELF.values(), ids=ITSELF.keys())
def test_talks_that_are_a_session(text: str, key: str) -> None:
    talks = [one for one in related(text, "2018-11-11").encounters if one.kind == "talks"]
    assert [one.meeting for one in talks] == [key]


@pytest.mark.parametrize("name", ["APEC年度会议", "APEC年会", "亚太经合组织年度峰会"])
def test_a_yearly_meeting_of_a_body_is_its_summit(name: str) -> None:
    (one,) = related(f"特朗普缺席{name}。", "2018-11-11").encounters
    assert (one.modality, one.meeting) == ("negated", "meeting:亚太经合组织领导人非正式会议@2018")


STATES_IN_NAMES = {
    "a stop parts two states in a name behind its number": (
        "王毅出席首届中、俄经济合作论坛。",
        ["meeting:中、俄经济合作论坛#1"],
    ),
    "so it does three": ("王毅出席第二届中、日、韩青年论坛。", ["meeting:中、日、韩青年论坛#2"]),
    "what is listed in front of a name is none of it": (
        "王毅出席第二届北京、上海青年论坛。",
        ["meeting:上海青年论坛"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), STATES_IN_NAMES.values(), ids=STATES_IN_NAMES.keys())
def test_states_in_names(text: str, expected: list[str]) -> None:
    assert [one.meeting for one in related(text, "2018-11-11").encounters] == expected


#: Where a session of 2022 was, in which its history has it in Cambodia: the place and the state of its record.
ELSEWHERE = {
    "a town of another state has not that of the history": (
        "去年，东盟国防部长非正式会议在曼谷举行。",
        ("曼谷", "", ""),
    ),
    "its own town has": ("去年，东盟国防部长非正式会议在暹粒举行。", ("暹粒", "KH", "柬埔寨")),
    "another town of the state, too": ("去年，东盟国防部长非正式会议在金边举行。", ("金边", "KH", "柬埔寨")),
    "and none at all": ("去年举行了东盟国防部长非正式会议。", ("暹粒", "KH", "柬埔寨")),
}


@pytest.mark.parametrize(("text", "where"), ELSEWHERE.values(), ids=ELSEWHERE.keys())
def test_the_state_of_a_history_joins_no_other_place(text: str, where: tuple[str, str, str]) -> None:
    (found,) = related(text, "2023-05-10").meetings
    assert (found.place, found.country, found.host) == where


def test_a_session_whose_part_alone_is_named_is_told_where_that_is() -> None:
    found = related("布莱尔参加慕尼黑安全会议的闭门会议。", "2018-11-20").meetings
    assert [(one.part, one.section) for one in found] == [("", "body"), ("闭门会议", "body")]
