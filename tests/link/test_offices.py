"""Bare offices: the 越南国防部长 of an article is whoever held the office on its date."""

from __future__ import annotations

import pytest

from link.rosters import kit, read, row

KIT = kit(
    people="""
    vn-phung-quang-thanh,冯光青,VN,Phùng Quang Thanh,
    vn-ngo-xuan-lich,吴春历,VN,Ngô Xuân Lịch,
    vn-luong-cuong,梁强,VN,Lương Cường,
    la-chansamone-chanyalath,占萨门·占雅拉,LA,Chansamone Chanyalath,
    jp-inada-tomomi,稻田朋美,JP,Inada Tomomi,
    us-ashton-carter,阿什顿·卡特,US,Ashton Carter,
    us-barack-obama,贝拉克·奥巴马,US,Barack Obama,
    cn-xu-qiliang,许其亮,CN,Xu Qiliang,
    cn-fan-changlong,范长龙,CN,Fan Changlong,
    my-mohamad-sabu,末沙布,MY,Mohamad Sabu,
    us-jim-inhofe,詹姆斯·英霍夫,US,Jim Inhofe,
    cn-xi-jinping,习近平,CN,Xi Jinping,
    cu-leopoldo-cintra,莱奥波尔多·辛特拉,CU,Leopoldo Cintra,
    mn-le-luong-minh,黎良明,VN,Lê Lương Minh,
    """,
    names="""
    吴春历,vn-ngo-xuan-lich,full
    稻田朋美,jp-inada-tomomi,full
    """,
    offices="""
    vn-minister-of-defence,VN,国防部长|防长,yes,
    vn-director-of-politics,VN,总政治局主任|越南人民军总政治局主任,yes,
    la-minister-of-defence,LA,国防部长|防长,yes,
    jp-minister-of-defense,JP,防卫大臣|防卫相,yes,
    us-secretary-of-defense,US,国防部长|防长,yes,
    us-president,US,总统,yes,
    cn-cmc-vice-chairman,CN,中央军委副主席,no,
    cn-president,CN,国家主席|主席,yes,
    my-minister-of-defence,MY,国防部长|防长,yes,
    us-senator,US,参议员|联邦参议员,many,
    cu-minister,CU,革命武装力量部长|革命武装力量部部长,yes,
    asean-secretary-general,,秘书长|东盟秘书长,yes,
    """,
    careers="""
    vn-phung-quang-thanh,vn-minister-of-defence,国防部长,国防部,VN,大将,2006-06-28,2016-04-08,
    vn-ngo-xuan-lich,vn-minister-of-defence,国防部长,国防部,VN,大将,2016-04-09,2021-04-07,
    vn-luong-cuong,vn-director-of-politics,总政治局主任,,VN,大将,2016-05-01,2024-05-01,
    la-chansamone-chanyalath,la-minister-of-defence,国防部长,国防部,LA,上将,2016-04-20,,
    jp-inada-tomomi,jp-minister-of-defense,防卫大臣,防卫省,JP,,2016-08-03,2017-07-28,
    us-ashton-carter,us-secretary-of-defense,国防部长,国防部,US,,2015-02-17,2017-01-20,
    us-barack-obama,us-president,总统,白宫,US,,2009-01-20,2017-01-20,
    cn-fan-changlong,cn-cmc-vice-chairman,中央军委副主席,,CN,上将,2012-11-04,2017-10-25,
    cn-xu-qiliang,cn-cmc-vice-chairman,中央军委副主席,,CN,空军上将,2012-11-04,2022-10-23,
    cn-xi-jinping,cn-president,国家主席,,CN,,2013-03-14,,
    my-mohamad-sabu,my-minister-of-defence,国防部长,国防部,MY,,2018,2020-02,
    us-jim-inhofe,us-senator,参议员,参议院,US,,1994-11-17,2023-01-03,
    cu-leopoldo-cintra,cu-minister,革命武装力量部长,,CU,上将,2011-11-08,2021-04-15,
    mn-le-luong-minh,asean-secretary-general,秘书长,东盟,,,2013-01-01,2017-12-31,
    """,
)
NOV = "2016-11-16"

CASES = [
    # (date, text, office, entity or "", status, why it must be so)
    (NOV, "越南国防部长抵达万象。", "国防部长", "vn-ngo-xuan-lich", "linked", "one holder that day"),
    ("2015-11-16", "越南国防部长抵达万象。", "国防部长", "vn-phung-quang-thanh", "linked", "his predecessor"),
    (NOV, "美防长抵达万象。", "防长", "us-ashton-carter", "linked", "a one-character state, a short office"),
    (NOV, "日本防卫大臣抵达万象。", "防卫大臣", "jp-inada-tomomi", "linked", "an office of its own name"),
    (
        NOV,
        "老撾國防部長抵達永珍。",
        "國防部長",
        "la-chansamone-chanyalath",
        "linked",
        "traditional characters",
    ),
    (NOV, "越南人民军总政治局主任抵达万象。", "越南人民军总政治局主任", "vn-luong-cuong", "linked", "nested"),
    (NOV, "东盟秘书长抵达万象。", "东盟秘书长", "mn-le-luong-minh", "linked", "no state, but the body"),
    (NOV, "秘书长抵达万象。", "秘书长", "", "unresolved", "whose?"),
    ("2016", "越南国防部长抵达万象。", "国防部长", "", "ambiguous", "two held it in that year"),
    (NOV, "中国中央军委副主席抵达万象。", "中央军委副主席", "", "ambiguous", "there are two of them"),
    (
        "2019-03-05",
        "马来西亚国防部长抵达万象。",
        "国防部长",
        "my-mohamad-sabu",
        "linked",
        "after the year in which he began",
    ),
    (
        "2018-03-05",
        "马来西亚国防部长抵达万象。",
        "国防部长",
        "",
        "unresolved",
        "he began in that year, and the day is not known",
    ),
    ("2020-02-20", "马来西亚国防部长抵达万象。", "国防部长", "", "unresolved", "he left in that month"),
    (
        NOV,
        "美国参议员抵达万象。",
        "参议员",
        "",
        "unresolved",
        "one of many, and the roster lists one of them",
    ),
    (NOV, "国防部长抵达万象。", "国防部长", "", "unresolved", "no state; none is taken from far away"),
    (NOV, "泰国国防部长抵达万象。", "国防部长", "", "unresolved", "the roster has none of his"),
    (NOV, "美越国防部长抵达万象。", "国防部长", "", "unresolved", "the ministers of both"),
    (NOV, "美国和越南国防部长抵达万象。", "国防部长", "", "unresolved", "the ministers of both, or one"),
    (NOV, "前越南国防部长抵达万象。", "国防部长", "", "unresolved", "a former one"),
    (NOV, "此前越南国防部长抵达万象。", "国防部长", "vn-ngo-xuan-lich", "linked", "此前 is a time, not a 前"),
    (NOV, "越南前国防部长抵达万象。", "国防部长", "", "unresolved", "a former one, 前 in between"),
    (NOV, "他认为美国总统有责任。", "总统", "us-barack-obama", "linked", "认为 is no 为"),
    (NOV, "他希望成为美国总统。", "总统", "", "unresolved", "he is not yet it"),
    (NOV, "美国总统选举结束。", "总统", "", "unresolved", "the election is not the man"),
    (
        NOV,
        "2014年，越南国防部长抵达万象。",
        "国防部长",
        "",
        "unresolved",
        "the sentence tells of another year",
    ),
    (NOV, "2014年签约。越南国防部长抵达万象。", "国防部长", "vn-ngo-xuan-lich", "linked", "another sentence"),
    ("", "越南国防部长抵达万象。", "国防部长", "", "unresolved", "the article has no date"),
    (NOV, "中国足协主席抵达万象。", "主席", "", "unresolved", "not the 主席 of the state"),
]


@pytest.mark.parametrize(("date", "text", "office", "entity", "status", "reason"), CASES)
def test_bare_offices(date: str, text: str, office: str, entity: str, status: str, reason: str) -> None:
    found = row(read(text, date, KIT), "POST", office)
    assert found.status == status, f"{reason}; {found.why}"
    assert found.entity == (f"person:{entity}" if entity else ""), f"{reason}; {found.why}"


def test_why_cites_the_career() -> None:
    found = row(read("越南国防部长抵达万象。", NOV, KIT), "POST", "国防部长")
    assert "people/careers.csv:vn-ngo-xuan-lich vn-minister-of-defence 2016-04-09" in found.why


def test_why_names_all_who_may_be_meant() -> None:
    found = row(read("越南国防部长抵达万象。", "2016", KIT), "POST", "国防部长")
    assert "person:vn-ngo-xuan-lich、person:vn-phung-quang-thanh" in found.why


def test_an_office_with_a_name_is_that_persons() -> None:
    extraction = read("越南国防部长吴春历大将抵达万象。", NOV, KIT)
    assert row(extraction, "POST", "国防部长").entity == "person:vn-ngo-xuan-lich"
    # Even in a year when the roster knows another holder: the article says it of him.
    extraction = read("越南国防部长吴春历大将抵达万象。", "2015-11-16", KIT)
    assert row(extraction, "POST", "国防部长").entity == "person:vn-ngo-xuan-lich"


def test_an_office_with_an_unknown_name_is_that_persons() -> None:
    extraction = read("越南国防部长阮文北表示，合作很重要。", "2015-11-16", KIT)
    person, office = row(extraction, "PERSON", "阮文北"), row(extraction, "POST", "国防部长")
    assert (office.entity, office.status) == (person.entity, person.status)
    assert office.status == "unresolved"
