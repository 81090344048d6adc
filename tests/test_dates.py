"""DATE: expressions with a numeral, in ISO form, as precise as the text and no more."""

from __future__ import annotations

import pytest

from golden.compare import kit
from marked import agree, case
from minglu.model import Article
from minglu.run.extract import extract

#: The article's date where a case does not say another: a Wednesday.
PUBLISHED = "2016-11-16"

CASES = [
    case(
        "⟦2023年10月|2023-10⟧至⟦2024年2月|2024-02⟧间，他两次到访。", "间 behind a month is no part of a word"
    ),
    case("会议于⟦11月16日|2016-11-16⟧召开。", "the article gives the year"),
    case("北约⟦3日|2016-11-03⟧举行会议。行程约3日。", "the last character of a name is no 约"),
    case("本台消息：⟦15日|2016-11-15⟧，代表团抵达。", "a day alone behind a lead"),
    case("比分2：1日方领先。假期：3日。", "but not behind a number, nor where it says how long"),
    case("会议于⟦2016年11月16日|2016-11-16⟧召开。", "the text gives the year"),
    case("⟦12月6日上午|2016-12-06⟧举行会谈。", "a part of the day is inside"),
    case("⟦16日下午|2016-11-16⟧，代表团抵达。", "a day alone is of the article's month"),
    case("⟦2016年|2016⟧东盟轮值主席国是老挝。", "a year is no more than a year"),
    case("⟦2016年11月|2016-11⟧举行会议。", "a month is no more than a month"),
    case("⟦今年3月份|2016-03⟧举行会议。", "份 belongs to the month"),
    case("⟦今年3月|2016-03⟧中美外交安全对话举行。", "中 begins a state's name"),
    case("⟦今年3月中|2016-03⟧以来举行会议。", "or is the middle of a month"),
    case("⟦二〇一三年|2013⟧签署协定。", "a year in Chinese digits"),
    case("⟦二零一三年十月|2013-10⟧签署协定。", "零 as zero"),
    case("⟦十一月十六日|2016-11-16⟧召开。", "month and day in Chinese numerals"),
    case("会议于⟦１１月１６日|2016-11-16⟧召开。", "full-width digits, as in newspapers of the nineties"),
    case("访问于⟦2023年6月20日|2023-06-20⟧至⟦25日|2023-06-25⟧进行。", "the ends of a range are two"),
    case("⟦昨(15)日|2016-11-15⟧抵达。", "a relative word around its day"),
    case("发言人⟦本(11)月3日|2016-11-03⟧表示。", "around the month"),
    case("⟦今（2016）年|2016⟧与⟦去(2015)年8月|2015-08⟧相比增加。", "around the year"),
    case("⟦今(105)年10月|2016-10⟧舉行。", "around a year of the Republic"),
    case("⟦昭和20年8月15日|1945-08-15⟧和⟦令和元年|2019⟧。", "eras of Japan"),
    case("昭和基地和前(12)名选手。", "their words, and numbers in brackets, are no dates by themselves"),
    case("⟦去年12月|2015-12⟧签署协定。", "last year's month"),
    case("⟦今年3月|2016-03⟧签署协定。", "this year's month"),
    case("⟦本月5日|2016-11-05⟧签署协定。", "a day of this month"),
    case("⟦上月28日|2016-10-28⟧签署协定。", "a day of last month"),
    case("日本⟦4日|2016-11-04⟧移交舰艇，于⟦本5日|2016-11-05⟧启航。", "日本 ends in no 本 of 本4日"),
    case("⟦1月5日|2017-01-05⟧将举行会议。", "the nearest January, not the past one"),
    case("⟦12月30日|2015-12-30⟧签署协定。", "the nearest December", published="2016-01-04"),
    case(
        "⟦12月30日|2022-12-30⟧至⟦1月2日|2023-01-02⟧访问老挝。",
        "a range over the turn of the year",
        published="2023-01-01",
    ),
    case("⟦108年7月|2019-07⟧升任總長。", "a year of the Republic before a month", published="2020-01-03"),
    case("⟦民國108年|2019⟧升任總長。", "a year of the Republic by its name", published="2020-01-03"),
    case("⟦2月29日|2024-02-29⟧举行会议。", "a leap day", published="2024-03-01"),
    case("两年前的⟦8月15日|2021-08-15⟧他来访。", "years before the article", published="2023-05-20"),
    case("十多年前的⟦5月|--05⟧他来访。", "nobody knows how many years", published="2023-05-20"),
    case("⟦2023.05.10|2023-05-10⟧发布，版本2023.5.1.2和2023.55.1。", "with stops", published="2023-05-20"),
    case("会议于⟦11月16日|--11-16⟧召开。", "nothing gives the year", published=""),
    case(
        "通讯社, 1920, ⟦22.11.2024|2024-11-22⟧", "day, month and year with dots, as in Russia", published=""
    ),
    case("发布于⟦2024.11.22|2024-11-22⟧。", "and the other way round", published=""),
    case("地址是10.12.2024.1，第31.02.2024号文件，1.5.2010年版。", "an address, and no days", published=""),
    case(
        "⟦今年7月|2016-07⟧中老两国军队举行演习，⟦今年7月中|2016-07⟧老挝代表团到访。",
        "two states, and the middle of a month",
    ),
    case("会议于⟦2026 年 2 月 3 日|2026-02-03⟧召开。", "blanks between number and unit"),
    case("⟦1994年|1994⟧至⟦1996年|1996⟧任大使。", "a range of years"),
    case("⟦2011|2011⟧—⟦2015年|2015⟧任大使。", "a range of years whose first has no 年"),
    case(
        "⟦2018|2018⟧-⟦2027年|2027⟧期间交付，10年期和2027年期国债。",
        "期间 behind a year, and what is due in one",
    ),
    case("建交62周年，历时3天，第16次会议。", "durations and ordinals"),
    case("上世纪九十年代，周六和上周都有活动。", "decades and weekdays"),
    case("他吃了月饼，看了8月亮。", "月 in 月饼"),
    case("前一日已抵达，這三日在首都，總有一日。", "determiners and durations"),
    case("价值30日元的邮票，60日内有效。", "money and durations"),
    case("五月革命过去很久了。", "a month in a fixed word"),
    case("2016号文件和1911平方米。", "numbers that are no years"),
    case("会议拟于99月召开。", "no such month"),
    case("他⟦8日|2016-11-08⟧早些时候表示，⟦9日|2016-11-09⟧晚些时候离开。", "早些 is no part of a day"),
    case(
        "⟦今年6月|2016-06⟧中国将访问，⟦今年6月|2016-06⟧中欧对话举行，⟦今年6月中|2016-06⟧他说，好。",
        "中 of China, and of the middle of a month",
    ),
    case(
        "⟦10日上午|2016-11-10⟧美国发表声明，⟦6日|2016-11-06⟧美军出动，第一日美军未动。",
        "日 behind digits is a day's, whatever state follows",
    ),
]


@pytest.mark.parametrize(
    ("sentence", "published"),
    [
        pytest.param(
            *(item.values if len(item.values) > 1 else (*item.values, PUBLISHED)),
            id=item.id,
            marks=item.marks,
        )
        for item in CASES
    ],
)
def test_dates(sentence: str, published: str) -> None:
    agree(sentence, "DATE", "date", published)


@pytest.mark.parametrize(
    ("text", "published"),
    [
        case(
            "代表团11月16日抵达。老挝是2016年东盟轮值主席国。",
            "the year of the chair",
            published="2016-11-16",
        ),
        case(
            "12月6日举行会谈。此访正值古巴革命武装力量成立66周年之际。",
            "an anniversary of a known founding",
            published="2022-12-06",
        ),
        case(
            "12月6日举行会谈。越南和古巴建交62周年之际，双方会谈。",
            "an anniversary of diplomatic relations",
            published="2022-12-06",
        ),
        case("代表团11月16日抵达。", "no year, so no date", published=""),
        case("代表团11月16日抵达，双方回顾1960年和1975年。", "two years prove none", published=""),
        case(
            "代表团11月16日抵达，双方回顾2013年的访问。",
            "a year of the past proves none, though it is the only one",
            published="",
        ),
        case("11月16日，双方商定对接2030年议程。", "nor does one ahead", published=""),
        case(
            "祝贺南非明年担任2025年二十国集团主席国。会谈11月5日举行。",
            "nor that of a chair to come",
            published="",
        ),
        case(
            "9月2日，市长宴请前来出席2025年上海合作组织峰会的客人。",
            "the year of the meeting that they come for",
            published="2025-09-02",
        ),
        case(
            "标题\n2021-03-11 09:20\n正文说，3月9日作证。",
            "the stamp under the title",
            published="2021-03-11",
        ),
    ],
)
def test_the_text_dates_the_article_where_it_proves_the_year(text: str, published: str) -> None:
    assert extract(Article(id="case", text=text), kit()).published == published


def test_the_record_dates_the_article_before_the_text() -> None:
    article = Article(id="case", text="老挝是2016年东盟轮值主席国。", published="2017-01-01")
    assert extract(article, kit()).published == "2017-01-01"


def test_a_day_that_no_calendar_has_is_no_date() -> None:
    agree("文件写着2月30日和2023年2月29日。", "DATE", "date")
