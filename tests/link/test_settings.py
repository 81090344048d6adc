"""When and where an encounter took place, and at which meeting: what the words around it say, and what they do not."""

from __future__ import annotations

import pytest

from link.test_encounters import names, related


def test_those_who_join_have_the_day_and_place_of_what_they_join() -> None:
    text = "10月26日，魏凤和在北京会见越南国防部长吴春历。苗华、张又侠参加会见。"
    joined = related(text, "2018-10-28").encounters[-1]
    assert (joined.kind, joined.date, joined.place) == ("accompanied", "2018-10-26", "北京")


@pytest.mark.parametrize(
    ("word", "day"),
    [("昨天", "2018-06-27"), ("周三", "2018-06-27"), ("星期四", "2018-06-28"), ("周五", "2018-06-22")],
)
def test_a_day_named_by_its_distance_from_the_article(word: str, day: str) -> None:
    (met,) = related(f"魏凤和{word}会见美国国防部长马蒂斯。", "2018-06-28").encounters
    assert met.date == day


@pytest.mark.parametrize(
    ("word", "day"),
    [("本周六", "2018-06-30"), ("上周五", "2018-06-22"), ("下周一", "2018-07-02"), ("明天", "2018-06-29")],
)
def test_a_day_of_a_week_named_by_its_distance(word: str, day: str) -> None:
    (met,) = related(f"魏凤和将于{word}会见美国国防部长马蒂斯。", "2018-06-28").encounters
    assert met.date == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("发言人6月29日表示，魏凤和会见马蒂斯。", ""),
        ("据新华社6月29日报道，魏凤和会见马蒂斯。", ""),
        ("据新华社报道，魏凤和6月27日会见马蒂斯。", "2018-06-27"),
        ("发言人6月27日表示，魏凤和当天会见马蒂斯。", "2018-06-27"),
        ("魏凤和将在7月底之前会见马蒂斯。", ""),
        ("魏凤和就1956年签署的宣言会见马蒂斯。", ""),
        ("中美防长5月的会晤取消，魏凤和会见马蒂斯。", ""),
        ("魏凤和继4月、5月之后会见马蒂斯。", ""),
        ("魏凤和在3月份当选国防部长以后首次会见马蒂斯。", ""),
    ],
)
def test_the_day_of_the_news_is_not_that_of_what_it_tells(text: str, day: str) -> None:
    met = related(text, "2018-06-30").encounters[-1]
    assert met.date == day


def test_a_visit_begins_where_somebody_arrives_and_lies_nowhere_else() -> None:
    text = "习近平抵达河内，应阮富仲邀请，开始对越南进行国事访问。"
    visits = [one for one in related(text).encounters if one.kind == "visited"]
    assert [(names(one.whom), one.place) for one in visits] == [("越南", "河内"), ("越南", "河内")]
    (visit,) = related("习近平访问越南期间在河内发表演讲。").encounters
    assert visit.place == ""


def dates(text: str, published: str = "") -> list[tuple[str, str]]:
    return [(one.kind, one.date) for one in related(text, published).encounters]


def test_what_happens_around_talks_has_their_day() -> None:
    text = "9月3日，习近平同法国总统马克龙举行会谈。去年2月，马克龙访华。会谈后，习近平为马克龙举行欢迎宴会。"
    assert dates(text, "2024-09-04") == [
        ("talks", "2024-09-03"),
        ("visited", "2023-02"),
        ("hosted", "2024-09-03"),
    ]


def test_what_is_done_within_a_visit_has_its_month() -> None:
    text = "9月6日至8日，韩正应邀访问蒙古国，在乌兰巴托会见蒙古国总理奥云额尔登。"
    assert dates(text, "2024-09-08") == [("visited", "2024-09-06"), ("met", "2024-09")]


def test_who_comes_for_a_meeting_attends_it_in_its_year() -> None:
    text = "11月3日，丁薛祥在上海会见来华参加中国国际进口博览会的老挝总理宋赛。"
    assert ("attended", "2024") in dates(text, "2024-11-07")


def test_who_joins_a_meeting_told_twice_has_the_day_of_the_first_telling() -> None:
    text = "赵乐际2月6日在北京分别会见越南总理范明政、泰国总理佩通坦。\n在会见范明政时，赵乐际表示欢迎。\n郑建邦参加会见。"
    (joined,) = (one for one in related(text, "2025-02-06").encounters if one.kind == "accompanied")
    assert (names(joined.whom), joined.date, joined.place) == ("赵乐际", "2025-02-06", "北京")


def test_an_encounter_on_the_days_of_a_meeting_is_beside_it() -> None:
    text = "魏凤和出席第18届香格里拉对话会。魏凤和6月2日会见马蒂斯。魏凤和6月9日会见吴春历。"
    met = [one for one in related(text, "2019-06-10").encounters if one.kind == "met"]
    assert [one.meeting for one in met] == ["meeting:香格里拉对话会@2019", ""]


def test_the_day_before_the_name_of_a_meeting_is_its_day() -> None:
    text = "魏凤和14日访问韩国，并出席15日的香格里拉对话会。"
    assert dates(text, "2019-06-20") == [("visited", "2019-06-14"), ("attended", "2019-06-15")]


def test_the_end_of_a_visit_is_not_its_day() -> None:
    (visit,) = related("佐科访越行程会持续到9日。", "2024-01-08").encounters
    assert visit.date == ""


def test_a_weekday_of_a_plan_stays_open() -> None:
    (met,) = related("魏凤和将于周五会见美国国防部长马蒂斯。", "2018-06-28").encounters
    assert (met.date, met.modality) == ("", "planned")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("周三，魏凤和会见美国国防部长马蒂斯。", "2018-06-27"),
        ("昨天，应魏凤和邀请，马蒂斯访问中国。", "2018-06-27"),
        ("国防部昨天公布，魏凤和当日会见美国国防部长马蒂斯。", "2018-06-27"),
        ("据国防部6月26日发布的消息，当天，魏凤和会见美国国防部长马蒂斯。", "2018-06-26"),
        ("周三，国防部表示，魏凤和会见美国国防部长马蒂斯。", ""),
        ("昨天，发布会结束，此前，魏凤和会见美国国防部长马蒂斯。", ""),
        ("马蒂斯将从6月29日起访问中国。", "2018-06-29"),
    ],
)
def test_a_day_at_the_head_of_a_sentence_is_that_of_what_follows(text: str, day: str) -> None:
    assert {one.date for one in related(text, "2018-06-28").encounters} == {day}


def test_such_a_day_stays_open_where_the_article_has_no_day() -> None:
    (met,) = related("魏凤和昨天会见美国国防部长马蒂斯。").encounters
    assert met.date == ""


def test_day_place_and_capacity() -> None:
    (one,) = related(
        "中国国务委员兼国防部长魏凤和6月1日在东京会见日本防卫大臣岩屋毅。", "2019-06-02"
    ).encounters
    assert (one.date, one.place, one.modality) == ("2019-06-01", "东京", "real")
    assert [party.capacity for party in (*one.who, *one.whom)] == ["国务委员、国防部长", "防卫大臣"]
    assert one.sentence.startswith("中国国务委员")
    assert one.why.startswith("encounters/verbs.csv:会见")


def test_a_building_of_a_town_is_the_place() -> None:
    (met,) = related("魏凤和在北京的八一大楼会见美国国防部长马蒂斯。").encounters
    assert met.place == "北京八一大楼"


def test_the_seat_of_a_body_is_the_place() -> None:
    talks = related("莫迪21日在纽约主持会议，22日赴白宫与美国总统拜登举行会谈。", "2023-06-24").encounters[-1]
    assert (talks.kind, talks.date, talks.place) == ("talks", "2023-06-22", "白宫")


def test_a_numeral_that_ends_a_name_is_no_part_of_a_day() -> None:
    (met,) = related("安倍晋三18日会见邓福德。", "2017-08-19").encounters
    assert (names(met.who), met.date) == ("安倍晋三", "2017-08-18")


def test_a_town_may_touch_what_took_place_there() -> None:
    (met,) = related("中美两国防长10月新加坡会晤取得成果。", "2018-11-28").encounters
    assert (met.date, met.place) == ("2018-10", "新加坡")


def test_the_time_of_a_visit_is_not_the_day_of_another() -> None:
    text = "中谷元12日抵达惠灵顿，为石破茂本月下旬访问新西兰铺路。"
    assert dates(text, "2019-06-14") == [("visited", "2019-06-12"), ("visited", "2019-06")]


def test_a_day_long_before_the_article_is_past() -> None:
    (one,) = related("魏凤和2018年10月18日在北京会见马蒂斯。", "2019-06-02").encounters
    assert one.modality == "past"
    assert "long before" in one.why


@pytest.mark.parametrize(
    ("opens", "meets"),
    [
        ("会议期间，", True),
        ("在会议间隙，", True),
        ("", False),
    ],
)
def test_a_sentence_that_opens_with_the_meeting_at_hand_is_of_the_session_named_last(
    opens: str, meets: bool
) -> None:
    text = f"潘文江16日在雅加达出席东盟防长扩大会。{opens}潘文江会见越南前国防部长吴春历。"
    met = related(text, "2023-11-17").encounters[-1]
    assert (met.kind, bool(met.meeting)) == ("met", meets)


#: Two meetings and more, each with a word that counts from the day named before it.
COUNTED = {
    "次日 of 次日": (
        "5月3日，魏凤和会见佐科。次日，魏凤和会见马蒂斯。次日，魏凤和会见李显龙。",
        ["2018-05-03", "2018-05-04", "2018-05-05"],
    ),
    "the same day is then the next one": (
        "5月3日，魏凤和会见佐科。次日，魏凤和会见马蒂斯。同日，魏凤和还会见李显龙。",
        ["2018-05-03", "2018-05-04", "2018-05-04"],
    ),
    "in the sentence of the date, too": (
        "5月3日，魏凤和会见佐科，次日会见马蒂斯。翌日，魏凤和会见李显龙。",
        ["2018-05-03", "2018-05-04", "2018-05-05"],
    ),
    "a day on which somebody spoke is no day named last": (
        "5月3日，魏凤和会见佐科。次日，发言人表示，会见很顺利。次日，魏凤和会见马蒂斯。",
        ["2018-05-03", "2018-05-04"],
    ),
    "a date of its own counts anew": (
        "5月3日，魏凤和会见佐科。次日，魏凤和会见马蒂斯。5月8日，魏凤和会见李显龙。次日，魏凤和会见普京。",
        ["2018-05-03", "2018-05-04", "2018-05-08", "2018-05-09"],
    ),
    "第二次|日印 holds no 次日": ("5月3日，魏凤和与马蒂斯举行第二次日印问题会谈。", ["2018-05-03"]),
}


@pytest.mark.parametrize(("text", "days"), COUNTED.values(), ids=COUNTED.keys())
def test_days_counted_from_the_day_named_last(text: str, days: list[str]) -> None:
    assert [one.date for one in related(text, "2018-05-20").encounters] == days
