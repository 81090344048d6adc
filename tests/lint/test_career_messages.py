"""What `rules check` says of the roster: who held which office when."""

from __future__ import annotations

import pytest

from minglu.rulebook.check import check

_OFFICE = "vn-minister,VN,国防部长|防长,yes,,s\n"


def _files(*tenures: str, office: str = _OFFICE) -> dict[str, str]:
    """Give the files of a ministry and of those who led it, one after the other."""
    people = sorted({tenure.partition(",")[0] for tenure in tenures})
    return {
        "people/people.csv": "".join(f"{person},{person},VN,,,s\n" for person in people),
        "people/names.csv": "".join(f"{person},{person},latin,s\n" for person in people),
        "people/offices.csv": office,
        "people/careers.csv": "".join(f"{tenure}\n" for tenure in tenures),
    }


CASES = {
    # The end is written as the successor's: one of the two dates is wrong.
    "two at once": (
        ["aa,vn-minister,国防部长,,VN,,2011,2016-05-01,,s", "bb,vn-minister,国防部长,,VN,,2016-04-09,,,s"],
        [
            "rules/people/careers.csv:2:8: aa holds vn-minister to 2016-05-01, and bb from 2016-04-09; correct one date, or note 'acting' where one stands in",
        ],
    ),
    # An open end says “he still is”: the bare office would mean both.
    "end forgotten": (
        ["aa,vn-minister,国防部长,,VN,,2011,,,s", "bb,vn-minister,国防部长,,VN,,2016-04-09,,,s"],
        [
            "rules/people/careers.csv:2:8: aa holds vn-minister without an end, and bb from 2016-04-09; write the end",
        ],
    ),
    # A year without anybody is a row that nobody wrote.
    "gap": (
        ["aa,vn-minister,国防部长,,VN,,2011,2015,,s", "bb,vn-minister,国防部长,,VN,,2016-04-09,,,s"],
        [
            "rules/people/careers.csv:3:7: nobody holds vn-minister from 2015 to 2016-04-09; add who did, or note 'vacant before'",
        ],
    ),
    # Nobody could link 总长 to an office of which no text says so.
    "post of another office": (
        ["aa,vn-minister,总长,,VN,,2011,,,s"],
        [
            "rules/people/careers.csv:2:3: post 总长 is no form of the office vn-minister; write one of 国防部长, 防长, or add it to people/offices.csv",
        ],
    ),
    "another country": (
        ["aa,vn-minister,防长,,,,2011,,,s"],
        [
            "rules/people/careers.csv:2:5: country (none) is not that of the office vn-minister; write VN",
        ],
    ),
    "office that is not there": (
        ["aa,vn-ministre,防长,,VN,,2011,,,s"],
        [
            "rules/people/careers.csv:2:2: office vn-ministre is not in people/offices.csv; correct it, or add a row there",
        ],
    ),
    "end before the beginning": (
        ["aa,vn-minister,防长,,VN,,2016,2011,,s"],
        [
            "rules/people/careers.csv:2:8: valid_to 2011 is before valid_from 2016; swap or correct the dates",
        ],
    ),
}


@pytest.mark.parametrize(("tenures", "expected"), CASES.values(), ids=CASES)
def test_careers_are_told(make_rules, tenures, expected) -> None:
    assert [str(problem) for problem in check(make_rules(_files(*tenures)))] == expected


@pytest.mark.parametrize(
    "tenures",
    [
        # The day on which one hands over to the other belongs to both.
        ["aa,vn-minister,防长,,VN,,2011,2016-04-09,,s", "bb,vn-minister,防长,,VN,,2016-04-09,,,s"],
        # Of two years nobody knows which came first within 2016.
        ["aa,vn-minister,防长,,VN,,2011,2016,,s", "bb,vn-minister,防长,,VN,,2016,,,s"],
        # The office was empty, and somebody looked.
        ["aa,vn-minister,防长,,VN,,2011,2014,,s", "bb,vn-minister,防长,,VN,,2016,,vacant before,s"],
        # During a leave, one stands in.
        ["aa,vn-minister,防长,,VN,,2011,,,s", "bb,vn-minister,防长,,VN,,2013,2014,acting,s"],
        # An unknown beginning can be put in no order.
        ["aa,vn-minister,防长,,VN,,,2014,,s", "bb,vn-minister,防长,,VN,,2011,,,s"],
    ],
    ids=["handing over", "years only", "vacant", "acting", "unknown beginning"],
)
def test_careers_that_may_be_right(make_rules, tenures) -> None:
    assert check(make_rules(_files(*tenures))) == []


def test_an_office_of_many_may_have_many(make_rules) -> None:
    tenures = ["aa,vn-minister,委员,,VN,,2011,,,s", "bb,vn-minister,委员,,VN,,2012,,,s"]
    assert check(make_rules(_files(*tenures, office="vn-minister,VN,委员,no,,s\n"))) == []
