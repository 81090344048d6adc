"""rules/countries/coverage.csv shows the forms of every state's name; what it shows is what the dictionary has."""

from __future__ import annotations

from collections import defaultdict

import pytest

from golden.compare import kit
from minglu.rulebook.schema import RuleRow

STATES = [row for row in kit().rules["countries/countries.csv"] if len(row["country"]) == 2]
COVERED = {row["country"]: row for row in kit().rules["countries/coverage.csv"]}
NAMES = {(row["country"], row["term"]) for row in kit().rules["countries/names.csv"]}
SHORT: dict[str, set[str]] = defaultdict(set)
for _row in kit().rules["countries/abbreviations.csv"]:
    if len(_row["term"]) == 1:
        SHORT[_row["country"]].add(_row["term"])
_REMAKE = "the table is older than the names; run `make rules`"


def test_every_member_of_the_united_nations_and_four_more_states_are_covered() -> None:
    members = {row["country"] for row in STATES if row["un_member"] == "yes"}
    assert len(members) == 193
    assert members | {"TW", "PS", "XK", "VA"} <= COVERED.keys()


@pytest.mark.parametrize("row", COVERED.values(), ids=lambda row: row["country"])
def test_every_form_is_in_the_dictionary(row: RuleRow) -> None:
    forms = {row["mainland"], row["taiwan"], row["hong_kong"], *row["other_forms"].split()}
    assert {form for form in forms if (row["country"], form) not in NAMES} == set()


@pytest.mark.parametrize("row", COVERED.values(), ids=lambda row: row["country"])
def test_every_form_of_the_dictionary_is_shown(row: RuleRow) -> None:
    shown = {row["mainland"], row["taiwan"], row["hong_kong"], *row["other_forms"].split()}
    assert {term for code, term in NAMES if code == row["country"]} - shown == set(), _REMAKE
    assert set(row["one_character"]) == SHORT[row["country"]], _REMAKE
