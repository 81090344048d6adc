"""The roster's look-ups: who held which office when."""

from __future__ import annotations

import pytest

from link.rosters import table
from minglu.rulebook.roster import Roster, latin_key
from minglu.rulebook.rules import Rules

ROSTER = Roster.build(
    Rules(
        {
            "people/people.csv": table(
                "people/people.csv",
                """
                vn-phung-quang-thanh,冯光青,VN,Phùng Quang Thanh,
                vn-ngo-xuan-lich,吴春历,VN,Ngô Xuân Lịch,
                la-souvone-leuangbounmy,苏万·伦奔米,LA,Souvone Leuangbounmy,
                no-jens-stoltenberg,延斯·斯托尔滕贝格,NO,Jens Stoltenberg,
                us-patrick-shanahan,帕特里克·沙纳汉,US,Patrick Shanahan,
                """,
            ),
            "people/names.csv": table(
                "people/names.csv",
                """
                吴春历,vn-ngo-xuan-lich,full
                Ngo Xuan Lich,vn-ngo-xuan-lich,latin
                """,
            ),
            "people/offices.csv": table(
                "people/offices.csv",
                """
                vn-minister-of-defence,VN,国防部长|防长,yes,
                vn-deputy-minister,VN,国防部副部长,no,
                la-chief-of-staff,LA,总参谋长,yes,
                nato-secretary-general,,秘书长|北约秘书长,yes,
                us-secretary-of-defense-acting,US,代理国防部长,yes,
                """,
            ),
            "people/careers.csv": table(
                "people/careers.csv",
                """
                vn-phung-quang-thanh,vn-minister-of-defence,国防部长,国防部,VN,大将,2006-06-28,2016-04-08,
                vn-ngo-xuan-lich,vn-minister-of-defence,国防部长,国防部,VN,大将,2016-04-09,2021-04,
                la-souvone-leuangbounmy,la-chief-of-staff,总参谋长,,LA,中将,,,
                no-jens-stoltenberg,nato-secretary-general,秘书长,北约,,,2014-10-01,2024-10-01,
                us-patrick-shanahan,us-secretary-of-defense-acting,代理国防部长,,US,,2019-01-01,2019-06-23,
                """,
            ),
        }
    )
)
THANH, LICH = "person:vn-phung-quang-thanh", "person:vn-ngo-xuan-lich"

HOLDERS = [
    ("VN", "国防部长", "2016-11-16", [LICH], "the day lies in one tenure"),
    ("VN", "防长", "2016-11-16", [LICH], "another form of the same office"),
    ("VN", "国防部长", "2016-04-08", [THANH], "the last day of a tenure belongs to it"),
    ("VN", "国防部长", "2016", [THANH, LICH], "a year in which the office changed hands decides nothing"),
    ("VN", "国防部长", "2021-04-20", [LICH], "a tenure to 2021-04 may last to the end of that month"),
    ("VN", "国防部长", "2021-05-01", [], "no later holder is listed"),
    ("LA", "国防部长", "2016-11-16", [], "another state's office"),
    ("LA", "总参谋长", "2016", ["person:la-souvone-leuangbounmy"], "unknown ends exclude nothing"),
    ("", "北约秘书长", "2016", ["person:no-jens-stoltenberg"], "no state, but the body is named"),
    ("", "秘书长", "2016", [], "秘书长 alone may be anybody's"),
    ("US", "国防部长", "2019-03-01", [], "who stands in holds another office: 代理国防部长"),
]


@pytest.mark.parametrize(("country", "form", "date", "expected", "reason"), HOLDERS)
def test_holders(country: str, form: str, date: str, expected: list[str], reason: str) -> None:
    assert [tenure.entity for tenure in ROSTER.holders(country, form, date)] == expected, reason


MAY_HOLD = [
    # (who, office, state, date, whether he may have held it, whether somebody else held it for sure, why)
    (LICH, "国防部长", "VN", "2016-11-16", True, False, "he held it"),
    (THANH, "国防部长", "VN", "2016-11-16", False, True, "another held it that day"),
    (THANH, "国防部长", "VN", "", True, False, "without a date any time counts"),
    (LICH, "国防部长", "LA", "2016-11-16", False, False, "not his state"),
    (LICH, "财政部长", "VN", "2016-11-16", False, False, "an office the roster does not list"),
    ("person:nobody", "国防部长", "VN", "2016", False, True, "the office is another's"),
]


@pytest.mark.parametrize(("entity", "post", "country", "date", "his", "anothers", "reason"), MAY_HOLD)
def test_may_hold(
    entity: str, post: str, country: str, date: str, his: bool, anothers: bool, reason: str
) -> None:
    assert ROSTER.may_hold(entity, post, country, date) is his, reason
    assert bool(not his and ROSTER.holders(country, post, date)) is anothers, reason


def test_may_have_rank() -> None:
    assert ROSTER.may_have_rank(LICH, "大将", "2016-11-16")
    assert not ROSTER.may_have_rank(LICH, "上将", ""), "outlets translate ranks in their own way"
    assert not ROSTER.may_have_rank(LICH, "", "2016-11-16"), "no rank is said"


def test_may_be_of() -> None:
    assert ROSTER.may_be_of(LICH, ["VN"])
    assert not ROSTER.may_be_of(LICH, ["LA"])
    assert ROSTER.may_be_of(LICH, []), "no state is said"


def test_tenures_cite_their_row() -> None:
    (tenure,) = ROSTER.tenures(LICH)
    assert tenure.cite == "people/careers.csv:vn-ngo-xuan-lich vn-minister-of-defence 2016-04-09"
    assert ROSTER.tenures("person:nobody") == ()


LATIN = [
    ("Ngô Xuân Lịch", "Ngo Xuan Lich", True, "Vietnamese marks are often left out"),
    ("Đặng Văn Lâm", "Dang Van Lam", True, "đ is a letter of its own, not d with a mark"),
    ("Inada Tomomi", "Tomomi INADA", True, "Japanese names come in both orders, surnames in capitals"),
    ("Kwon Young-se", "Kwon Young Se", True, "a hyphen joins or does not"),
    ("Kim Jong-il", "Kim Jong-un", False, "another man"),
]


@pytest.mark.parametrize(("one", "other", "same", "reason"), LATIN)
def test_latin_key(one: str, other: str, same: bool, reason: str) -> None:
    assert (latin_key(one) == latin_key(other)) is same, reason


def test_one_word_is_no_latin_name() -> None:
    # Lich, Kim or Ali alone would be anybody.
    assert all(" " in key for key in ROSTER.by_latin)
