"""The date of an article that nobody dated: what proves its year, and what does not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from link.rosters import kit, read, row, table
from minglu.model import Article
from minglu.rulebook.anniversaries import compile_anniversaries
from minglu.rulebook.dates import DateGrammar
from minglu.rulebook.events import Events
from minglu.rulebook.rules import Rules
from minglu.run.extract import extract
from minglu.run.relate import relate

_PEOPLE = kit(
    people="""
    vn-ngo-xuan-lich,吴春历,VN,Ngô Xuân Lịch,
    jp-inada-tomomi,稻田朋美,JP,Inada Tomomi,
    us-lloyd-austin,劳埃德·奥斯汀,US,Lloyd Austin,
    """,
    names="""
    吴春历,vn-ngo-xuan-lich,full
    稻田朋美,jp-inada-tomomi,full
    奥斯汀,us-lloyd-austin,short
    """,
    offices="""
    vn-minister-of-defence,VN,国防部长,yes,
    jp-minister-of-defense,JP,防卫大臣,yes,
    us-secretary-of-defense,US,国防部长,yes,
    """,
    careers="""
    vn-ngo-xuan-lich,vn-minister-of-defence,国防部长,国防部,VN,大将,2016-04-09,2021-04-07,
    jp-inada-tomomi,jp-minister-of-defense,防卫大臣,防卫省,JP,,2016-08-03,2017-07-28,
    us-lloyd-austin,us-secretary-of-defense,国防部长,国防部,US,,2021-01-22,,
    """,
)
_DATED = Rules(
    {
        **_PEOPLE.rules.tables,
        "dates/anniversaries.csv": table(
            "dates/anniversaries.csv",
            """
            越古建交,1960-12-02,
            古巴革命武装力量成立,1956-12-02,
            建交,1950-01-18,
            """,
        ),
        "meetings/editions.csv": table(
            "meetings/editions.csv",
            """
            香格里拉对话会,17,2018,2018-06-01,2018-06-03,新加坡,SG,,
            香格里拉对话会,18,2019,2019-05-31,2019-06-02,新加坡,SG,,
            """,
        ),
    }
)
KIT = replace(
    _PEOPLE,
    rules=_DATED,
    anniversaries=compile_anniversaries(_DATED),
    events=Events.build(_DATED),
)

CASES = [
    # (text, date, a part of the proof, why it must be so)
    (
        "12月6日，双方纪念古巴革命武装力量成立66周年和越古建交62周年。",
        "2022-12-06",
        "dates/anniversaries.csv:古巴革命武装力量成立",
        "two anniversaries agree",
    ),
    (
        "12月6日，双方纪念古巴革命武装力量成立66周年和越古建交60周年。",
        "",
        "",
        "two anniversaries of different years prove none",
    ),
    ("12月6日，双方期待明年的越古建交63周年。", "", "", "next year's anniversary is not this year's"),
    ("1月18日，双方纪念建交70周年。", "2020-01-18", "建交70周年", "the longest event that fits"),
    (
        "第十八届香格里拉对话会6月1日在新加坡举行。",
        "2019-06-01",
        "meetings/editions.csv:香格里拉对话会 2019",
        "the session met on that day",
    ),
    ("第十八届香格里拉对话会的筹备工作11月1日开始。", "", "", "months before, or after: not about that day"),
    ("第十八届香格里拉对话会即将举行。", "", "", "no day"),
    ("日本防卫大臣稻田朋美11月16日到访。", "2016-11-16", "jp-inada-tomomi", "one November in office"),
    ("日本防卫大臣稻田朋美3月16日到访。", "2017-03-16", "jp-inada-tomomi", "one March in office"),
    ("越南国防部长吴春历11月16日到访。", "", "", "five Novembers in office"),
    (
        "越南国防部长吴春历11月16日（星期三）到访。",
        "2016-11-16",
        "on its weekday",
        "of five Novembers, one with a Wednesday on the 16th",
    ),
    (
        "越南国防部长吴春历和日本防卫大臣稻田朋美11月16日会晤。",
        "2016-11-16",
        "only year",
        "the tenures of two meet in one November",
    ),
    ("越南前国防部长吴春历11月16日（星期三）到访。", "", "", "a former office limits nothing"),
    ("美国国防部长奥斯汀11月16日（星期三）到访。", "", "", "no end is known, so later years are open"),
    (
        "两国1960年建交。日本防卫大臣稻田朋美11月16日到访。",
        "2016-11-16",
        "jp-inada-tomomi",
        "the only year named is none in which she was a minister",
    ),
    ("11月16日，双方会晤。", "", "", "a day alone proves no year"),
    (
        "代表团2023年12月12日抵达。13日，双方会谈。",
        "2023-12-13",
        "13日 is the latest day",
        "the latest day told",
    ),
    (
        "代表团2023年12月12日抵达，将于18日离开。",
        "2023-12-12",
        "only year",
        "a day that is planned is not told yet",
    ),
    ("代表团2023年12月12日抵达。选举订于18日投票。", "2023-12-12", "only year", "nor one that is fixed"),
    (
        "代表团2023年12月12日抵达。18日，会议将在北京举行。",
        "2023-12-12",
        "only year",
        "the plan behind the comma",
    ),
    ("代表团2023年12月12日至16日访问北京。", "2023-12-12", "only year", "the end of a stay may lie ahead"),
    ("代表团2023年12月12日抵达。申请须在18日前提交。", "2023-12-12", "only year", "a deadline"),
    ("代表团2023年12月12日抵达。2022年12月20日，双方曾会谈。", "2023-12-12", "", "a day of another year"),
    (
        "新华社北京12月14日电 代表团2023年12月12日抵达。15日，双方会谈。",
        "2023-12-14",
        "dateline",
        "the dateline says it",
    ),
    (
        "代表团2023年12月12日抵达。次日，双方会谈。",
        "2023-12-13",
        "次日 behind 2023年12月12日",
        "the day after a day",
    ),
    (
        "代表团2023年3月1日抵达。12月20日，双方会谈。",
        "2023-03-01",
        "only year",
        "nine months are no news of one day",
    ),
]


@pytest.mark.parametrize(("text", "date", "proof", "reason"), CASES)
def test_dating(text: str, date: str, proof: str, reason: str) -> None:
    extraction = read(text, "", KIT)
    assert extraction.published == date, f"{reason}; {extraction.dated_by}"
    assert proof in extraction.dated_by, reason


def test_a_dated_record_needs_no_proof() -> None:
    extraction = read("日本防卫大臣稻田朋美11月16日到访。", "2016-11-17", KIT)
    assert (extraction.published, extraction.dated_by) == ("2016-11-17", "record")


_RELATIVE = "dates/relative.csv"
_MORE = Rules(
    {
        **_DATED.tables,
        _RELATIVE: (
            *_DATED[_RELATIVE],
            *table(
                _RELATIVE,
                """
                大前天,day,-3,
                下下个月,month,2,
                次月,month,next,
                大前年,year,-3,
                """,
            ),
        ),
    }
)
MORE = replace(KIT, rules=_MORE, dates=DateGrammar.build(_MORE), events=Events.build(_MORE))


@pytest.mark.parametrize(
    ("text", "said", "date"),
    [
        ("代表团大前年3月到访。", "大前年3月", "2021-03"),
        ("代表团将于下下个月16日到访。", "下下个月16日", "2024-04-16"),
        ("代表团2023年12月1日到访，次月6日离开。", "次月6日", "2024-01-06"),
    ],
)
def test_a_new_row_of_relative_words_dates_what_stands_beside_them(text: str, said: str, date: str) -> None:
    assert row(read(text, "2024-02-20", MORE), "DATE", said).date == date


def test_a_new_row_of_relative_words_dates_encounters_and_meetings() -> None:
    article = Article(id="a", text="吴春历大前天会见稻田朋美。", published="2024-02-20")
    (met,) = relate(extract(article, MORE), MORE).encounters
    assert (met.date, met.why.endswith("大前天 of 2024-02-20")) == ("2024-02-17", True)
    article = Article(id="a", text="香格里拉对话会将于下下个月在新加坡举行。", published="2024-02-20")
    (meeting,) = relate(extract(article, MORE), MORE).meetings
    assert meeting.date == "2024-04"
