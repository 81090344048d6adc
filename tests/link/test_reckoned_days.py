"""Days of sessions that are reckoned from others: the next month of a plan, the day of a journey. Sentences of our own."""

from __future__ import annotations

import pytest

from link.test_meetings import holds

CASES = {
    "a day with its month, told behind one of a plan that has none": (
        "中美外交安全对话将于18日至20日在华盛顿举行。第五届中美外交安全对话11月18日至20日举行。",
        "2018-11-27",
        {"date": "2018-11-18", "date_to": "2018-11-20", "place": "华盛顿"},
    ),
    "and in front of it": (
        "第五届中美外交安全对话11月18日至20日举行。中美外交安全对话将于18日至20日在华盛顿举行。",
        "2018-11-27",
        {"date": "2018-11-18", "date_to": "2018-11-20"},
    ),
    "a plan alone is of the next month": (
        "中美外交安全对话将于18日至20日在华盛顿举行。",
        "2018-11-27",
        {"date": "2018-12-18", "date_to": "2018-12-20"},
    ),
    "the day on which somebody sets out for it is none of its own": (
        "9月4日，阮新疆上将启程前往老挝出席第五届中亚安全论坛。",
        "2024-09-04",
        {"date": "2024-09"},
    ),
    "nor is its month at the end of one": (
        "阮新疆上将9月28日启程赴老挝出席第五届中亚安全论坛。",
        "2024-09-28",
        {"date": ""},
    ),
    "that on which he goes to it is one of its days": (
        "9月4日，阮新疆上将赴老挝出席第五届中亚安全论坛。",
        "2024-09-04",
        {"date": "2024-09-04"},
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_days_that_are_reckoned(case: tuple[str, str, dict[str, str]]) -> None:
    holds(case)
