"""Whom a name means: one of several people of that name, or a person under another spelling."""

from __future__ import annotations

import pytest

from link.rosters import kit, read, row

KIT = kit(
    people="""
    cn-li-qiang,李强,CN,Li Qiang,
    tw-li-qiang,李强,TW,Lee Chiang,
    us-george-h-w-bush,乔治·赫伯特·沃克·布什,US,George H. W. Bush,
    us-george-w-bush,乔治·沃克·布什,US,George W. Bush,
    us-adam-smith,亚当·史密斯,US,Adam Smith,
    gb-rupert-smith,鲁珀特·史密斯,GB,Rupert Smith,
    us-harry-harris,哈里·哈里斯,US,Harry Harris,
    us-kamala-harris,卡玛拉·哈里斯,US,Kamala Harris,
    us-mark-esper,马克·埃斯珀,US,Mark Esper,
    my-khaled-nordin,穆罕默德·哈立德·努尔丁,MY,Mohamed Khaled Nordin,
    us-karl-thomas,卡尔·托马斯,US,Karl Thomas,
    us-vincent-brooks,文森特·布鲁克斯,US,Vincent Brooks,
    vn-phan-van-giang,潘文江,VN,Phan Văn Giang,
    vn-nguyen-tan-cuong,阮新疆,VN,Nguyễn Tân Cương,
    hn-xiomara-castro,希奥玛拉·卡斯特罗,HN,Xiomara Castro,
    cu-raul-castro,劳尔·卡斯特罗,CU,Raúl Castro,
    cu-fidel-castro,菲德尔·卡斯特罗,CU,Fidel Castro,
    lb-michel-aoun,米歇尔·奥恩,LB,Michel Aoun,
    lb-joseph-aoun,约瑟夫·奥恩,LB,Joseph Aoun,
    lb-nabih-berri,纳比·贝里,LB,Nabih Berri,
    """,
    names="""
    卡斯特罗,hn-xiomara-castro,surname
    卡斯特罗,cu-raul-castro,surname
    卡斯特罗,cu-fidel-castro,surname
    奥恩,lb-michel-aoun,short
    奥恩,lb-joseph-aoun,short
    贝里,lb-nabih-berri,short
    李强,cn-li-qiang,full
    李强,tw-li-qiang,full
    布什,us-george-h-w-bush,short
    布什,us-george-w-bush,short
    老布什,us-george-h-w-bush,short
    乔治·沃克·布什,us-george-w-bush,full
    史密斯,us-adam-smith,short
    史密斯,gb-rupert-smith,short
    亚当·史密斯,us-adam-smith,full
    鲁珀特·史密斯,gb-rupert-smith,full
    哈里斯,us-harry-harris,short
    哈里斯,us-kamala-harris,short
    埃斯珀,us-mark-esper,short
    马克·埃斯珀,us-mark-esper,full
    努尔丁,my-khaled-nordin,short
    托马斯,us-karl-thomas,short
    卡尔·托马斯,us-karl-thomas,full
    文森特·布鲁克斯,us-vincent-brooks,full
    潘文江,vn-phan-van-giang,full
    阮新疆,vn-nguyen-tan-cuong,full
    """,
    offices="""
    cn-premier,CN,总理|国务院总理,yes,
    us-president,US,总统,yes,
    us-vice-president,US,副总统,yes,
    us-pacom,US,太平洋司令部司令,yes,
    us-secretary-of-defense,US,国防部长|防长,yes,
    my-minister-of-defence,MY,国防部长|防长,yes,
    kr-minister-of-defence,KR,国防部长|防长,yes,
    vn-chief-of-staff,VN,总参谋长,yes,
    vn-minister-of-defence,VN,国防部长|防长,yes,
    hn-president,HN,总统,yes,
    cu-president,CU,国家主席|国务委员会主席,yes,
    lb-president,LB,总统,yes,
    lb-army-commander,LB,军队司令,yes,
    lb-speaker,LB,议长,yes,
    """,
    careers="""
    hn-xiomara-castro,hn-president,总统,,HN,,2022-01-27,2026-01-27,
    cu-raul-castro,cu-president,国家主席,,CU,,2008-02-24,2018-04-19,
    cu-fidel-castro,cu-president,国家主席,,CU,,1976-12-02,2008-02-24,
    lb-michel-aoun,lb-president,总统,,LB,,2016-10-31,2022-10-30,
    lb-joseph-aoun,lb-army-commander,军队司令,,LB,上将,2017-03-08,2025-01-09,
    lb-joseph-aoun,lb-president,总统,,LB,,2025-01-09,,
    lb-nabih-berri,lb-speaker,议长,议会,LB,,1992,,
    cn-li-qiang,cn-premier,总理,国务院,CN,,2023-03-11,,
    us-george-h-w-bush,us-president,总统,白宫,US,,1989-01-20,1993-01-20,
    us-george-w-bush,us-president,总统,白宫,US,,2001-01-20,2009-01-20,
    us-harry-harris,us-pacom,太平洋司令部司令,,US,海军上将,2015-05-27,2018-05-30,
    us-kamala-harris,us-vice-president,副总统,白宫,US,,2021-01-20,2025-01-20,
    us-mark-esper,us-secretary-of-defense,国防部长,国防部,US,,2019-07-23,2020-11-09,
    my-khaled-nordin,my-minister-of-defence,国防部长,国防部,MY,,2023-12-12,,
    vn-phan-van-giang,vn-chief-of-staff,总参谋长,,VN,上将,2016-04-28,2021-06-01,
    vn-phan-van-giang,vn-minister-of-defence,国防部长,国防部,VN,大将,2021-04-08,,
    vn-nguyen-tan-cuong,vn-chief-of-staff,总参谋长,,VN,上将,2021-06-02,,
    """,
)

CASES = [
    # (date, text, name, entity, status, why it must be so)
    (
        "2023-06-20",
        "中国国务院总理李强访问柏林。",
        "李强",
        "cn-li-qiang",
        "linked",
        "an exact state and office",
    ),
    ("2023-06-20", "李强表示，合作很重要。", "李强", "", "ambiguous", "nothing tells the two apart"),
    ("2020-05-01", "美国的K·托马斯上将到会。", "K·托马斯", "us-karl-thomas", "linked", "an initial of his"),
    ("2020-05-01", "美国的R·托马斯上将到会。", "R·托马斯", "", "unresolved", "an initial of somebody else"),
    ("2005-05-01", "美国总统布什表示，合作很重要。", "布什", "us-george-w-bush", "linked", "office and day"),
    ("1991-05-01", "美国总统布什表示，合作很重要。", "布什", "us-george-h-w-bush", "linked", "the other day"),
    ("2018-05-01", "美国前总统布什表示，合作很重要。", "布什", "", "ambiguous", "both were president once"),
    (
        "2018-05-01",
        "乔治·沃克·布什到场。布什表示，合作很重要。",
        "布什",
        "us-george-w-bush",
        "linked",
        "the fuller form decides",
    ),
    ("2018-05-01", "英国上将史密斯表示，合作很重要。", "史密斯", "gb-rupert-smith", "linked", "the state"),
    ("2018-05-01", "加拿大上将史密斯表示，合作很重要。", "史密斯", "", "unresolved", "neither is a Canadian"),
    (
        "2017-05-01",
        "哈里斯海军上将表示，合作很重要。",
        "哈里斯",
        "us-harry-harris",
        "linked",
        "one was an admiral",
    ),
    (
        "2022-05-01",
        "美国副总统哈里斯表示，合作很重要。",
        "哈里斯",
        "us-kamala-harris",
        "linked",
        "the office",
    ),
    (
        "2024-11-05",
        "客人在肯尼亚会见联合民主同盟总书记埃斯珀。",
        "埃斯珀",
        "",
        "unresolved",
        "his state is named nowhere, and his office is another's",
    ),
    (
        "2018-10-01",
        "美国太平洋司令部前司令哈里斯作证。",
        "哈里斯",
        "us-harry-harris",
        "linked",
        "the office has the name of the body in front of 前 in it",
    ),
    (
        "2020-09-01",
        "生物学家埃斯珀（Richard Esper）表示，合作很重要。",
        "埃斯珀",
        "",
        "unresolved",
        "Richard is not Mark: the Latin form is that of another man",
    ),
    (
        "2020-09-01",
        "国防部长埃斯珀（Mark T. Esper）表示，合作很重要。",
        "埃斯珀",
        "us-mark-esper",
        "linked",
        "a fuller Latin form of his",
    ),
    (
        "2020-09-01",
        "美国海军指挥官加里·托马斯将军表示，合作很重要。托马斯将军随后离开。",
        "托马斯",
        "",
        "unresolved",
        "加里 is not 卡尔: the short form is that of another man",
    ),
    (
        "2018-08-02",
        "韩美联合司令部司令文森特·布鲁克斯表示，合作很重要。",
        "文森特·布鲁克斯",
        "us-vincent-brooks",
        "linked",
        "韩 in his office is where he serves; a full name of several parts is hardly another's",
    ),
    (
        "2023-06-13",
        "洪都拉斯总统卡斯特罗抵达上海。",
        "卡斯特罗",
        "hn-xiomara-castro",
        "linked",
        "only one of the three is of that state",
    ),
    ("2005-06-13", "古巴国家主席卡斯特罗到场。", "卡斯特罗", "cu-fidel-castro", "linked", "his term"),
    ("2012-06-13", "古巴国家主席卡斯特罗到场。", "卡斯特罗", "cu-raul-castro", "linked", "his brother's"),
    ("2012-06-13", "卡斯特罗到场。", "卡斯特罗", "", "ambiguous", "the name alone tells nobody"),
    ("2018-06-13", "黎巴嫩总统奥恩到场。", "奥恩", "lb-michel-aoun", "linked", "the other led the army then"),
    ("2018-06-13", "黎巴嫩军队司令奥恩到场。", "奥恩", "lb-joseph-aoun", "linked", "and not the state"),
    ("2025-06-13", "黎巴嫩总统奥恩到场。", "奥恩", "lb-joseph-aoun", "linked", "he moved up"),
    (
        "2025-06-13",
        "黎巴嫩议长奥恩到场。",
        "奥恩",
        "",
        "unresolved",
        "a third man has that office: neither the president nor the one of before, who never had it",
    ),
    (
        "2025-06-13",
        "黎巴嫩前总统奥恩到场。",
        "奥恩",
        "",
        "ambiguous",
        "of 前 nothing is sure: both have been it",
    ),
    (
        "2017-10-01",
        "韩国国防部长托马斯表示，合作很重要。",
        "托马斯",
        "",
        "unresolved",
        "no American is minister in Seoul",
    ),
]


@pytest.mark.parametrize(("date", "text", "name", "entity", "status", "reason"), CASES)
def test_homonyms(date: str, text: str, name: str, entity: str, status: str, reason: str) -> None:
    found = row(read(text, date, KIT), "PERSON", name)
    assert found.status == status, f"{reason}; {found.why}"
    if entity:
        assert found.entity == f"person:{entity}", f"{reason}; {found.why}"


def test_an_ambiguous_name_names_all() -> None:
    found = row(read("李强表示，合作很重要。", "2023-06-20", KIT), "PERSON", "李强")
    assert "person:cn-li-qiang、person:tw-li-qiang" in found.why


SPELLINGS = [
    ("2020-08-01", "美国国防部长埃斯帕表示，合作很重要。", "埃斯帕", "us-mark-esper", "begins alike"),
    (
        "2024-06-01",
        "马来西亚国防部长卡立诺丁表示，合作很重要。",
        "卡立诺丁",
        "my-khaled-nordin",
        "ends alike",
    ),
    ("2020-08-01", "美国国防部长奥斯丁表示，合作很重要。", "奥斯丁", "", "no character in its place"),
    ("2021-08-01", "美国国防部长埃斯帕表示，合作很重要。", "埃斯帕", "", "no longer in office"),
    ("", "美国国防部长埃斯帕表示，合作很重要。", "埃斯帕", "", "no date, no holder"),
    ("2020-08-01", "美国前国防部长埃斯帕表示，合作很重要。", "埃斯帕", "", "a former one may be any"),
    ("2020-08-01", "专家埃斯帕表示，合作很重要。", "埃斯帕", "", "no office"),
    ("2022-08-01", "越南总参谋长阮文北表示，合作很重要。", "阮文北", "", "阮 is a surname of millions"),
    (
        "2018-08-01",
        "越南代表团由Phan Van Giang率领，潘文疆(Phan Van Giang)上将在场。",
        "潘文疆",
        "vn-phan-van-giang",
        "the Latin form in brackets is known, with marks or without",
    ),
]


@pytest.mark.parametrize(("date", "text", "name", "entity", "reason"), SPELLINGS)
def test_other_spellings(date: str, text: str, name: str, entity: str, reason: str) -> None:
    found = row(read(text, date, KIT), "PERSON", name)
    assert found.status == ("linked" if entity else "unresolved"), f"{reason}; {found.why}"
    if entity:
        assert found.entity == f"person:{entity}", reason


def test_two_spellings_in_one_article_are_one_person() -> None:
    extraction = read("美国国防部长埃斯帕表示，合作很重要。埃斯珀说，他会再来。", "2020-08-01", KIT)
    one, other = row(extraction, "PERSON", "埃斯帕"), row(extraction, "PERSON", "埃斯珀")
    assert one.entity == other.entity == "person:us-mark-esper"
    assert one.post == other.post == "国防部长"
    assert "people/careers.csv:us-mark-esper us-secretary-of-defense 2019-07-23" in one.why


def test_a_promotion_does_not_split_a_person() -> None:
    early = row(read("越南总参谋长潘文江上将到访。", "2018-08-01", KIT), "PERSON", "潘文江")
    late = row(read("越南国防部长潘文江大将到访。", "2022-08-01", KIT), "PERSON", "潘文江")
    assert early.entity == late.entity == "person:vn-phan-van-giang"
    assert (early.post, early.rank) == ("总参谋长", "上将")
    assert (late.post, late.rank) == ("国防部长", "大将")
    assert early.grade
    assert late.grade


def test_a_rank_misprinted_behind_a_name_is_reported() -> None:
    text = "文森特·布鲁克斯中将到访。会谈在梁光和文森特·布鲁克斯中间之间举行。"
    extraction = read(text, "2018-08-01", KIT)
    first, second = (row for row in extraction.rows if row.text == "文森特·布鲁克斯")
    assert "misprint" not in first.why
    assert "中间 behind the name is likely a misprint of 中将" in second.why
    assert [row.text for row in extraction.rows if row.type == "RANK"] == ["中将"]


def test_the_middle_between_people_is_no_misprint() -> None:
    # Nobody says that he is a lieutenant general.
    found = row(read("他站在文森特·布鲁克斯中间偏左。", "2018-08-01", KIT), "PERSON", "文森特·布鲁克斯")
    assert "misprint" not in found.why


def test_a_latin_name_in_brackets_tells_two_of_one_name_apart() -> None:
    text = "美国前总统老布什去世。他的儿子布什（George W. Bush）在场，布什说他很难过。"
    extraction = read(text, "2018-12-01", KIT)
    found = {r.text: r.entity for r in extraction.rows if r.type == "PERSON"}
    assert found["布什"] == found["George W. Bush"] == "person:us-george-w-bush"
    assert found["老布什"] == "person:us-george-h-w-bush"


def test_an_office_is_whole_though_a_word_parts_it_from_a_body_without_a_state() -> None:
    forces = kit(
        people="""
        au-david-hurley,大卫·赫尔利,AU,David Hurley,
        us-patrick-hurley,帕特里克·赫尔利,US,Patrick Hurley,
        """,
        names="""
        赫尔利,au-david-hurley,short
        赫尔利,us-patrick-hurley,short
        """,
        offices="au-chief-of-defence-force,AU,国防军司令,yes,",
        careers="au-david-hurley,au-chief-of-defence-force,国防军司令,国防军,AU,,2011-07-04,2014-06-30,",
    )
    found = row(read("国防军前司令赫尔利到场。", "2018-06-01", forces), "PERSON", "赫尔利")
    assert found.entity == "person:au-david-hurley", found.why
    assert (found.post, found.org) == ("前司令", "国防军")


#: Bearers of one surname.
BEARERS = kit(
    people="""
    us-lyndon-johnson,林登·约翰逊,US,Lyndon Johnson,
    gb-boris-johnson,鲍里斯·约翰逊,GB,Boris Johnson,
    """,
    names="""
    约翰逊,us-lyndon-johnson,surname
    约翰逊,gb-boris-johnson,surname
    """,
    offices="""
    us-president,US,总统,yes,
    gb-prime-minister,GB,首相,yes,
    """,
    careers="""
    us-lyndon-johnson,us-president,总统,白宫,US,,1963-11-22,1969-01-20,
    gb-boris-johnson,gb-prime-minister,首相,,GB,,2019-07-24,2022-09-06,
    """,
)


def test_a_surname_in_front_of_which_two_states_stand_is_of_two() -> None:
    text = "英国外交大臣兼首相约翰逊到访。约翰逊说，合作很重要。柏林市市长约翰逊到机场送行，约翰逊没有讲话。"
    told = [row for row in read(text, "2021-06-01", BEARERS).rows if row.text == "约翰逊"]
    assert [row.entity for row in told] == ["person:gb-boris-johnson"] * 2 + ["person:de-约翰逊"] * 2
    assert "柏林市市长" not in told[0].post


@pytest.mark.parametrize(
    ("text", "entity", "reason"),
    [
        ("伦敦市市长约翰逊到场。", "", "a surname of many, and another office is surely his"),
        ("柏林市市长约翰逊到场。", "", "a place that is of neither's state"),
        ("英国首相约翰逊到场。", "gb-boris-johnson", "his own"),
    ],
)
def test_the_office_of_a_place_speaks_against_a_namesake(text: str, entity: str, reason: str) -> None:
    found = row(read(text, "2021-06-01", BEARERS), "PERSON", "约翰逊")
    assert found.entity == (f"person:{entity}" if entity else found.entity), reason
    assert (found.status == "linked") == bool(entity), f"{reason}; {found.why}"
