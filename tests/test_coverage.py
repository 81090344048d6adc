"""rules/countries/coverage.csv shows the forms of every state's name; what it shows is what the dictionary has."""

from __future__ import annotations

import pytest

from golden.compare import kit
from minglu.rulebook.schema import RuleRow

STATES = [row for row in kit().rules["countries/countries.csv"] if len(row["country"]) == 2]
COVERED = {row["country"]: row for row in kit().rules["countries/coverage.csv"]}
NAMES = {(row["country"], row["term"]) for row in kit().rules["countries/names.csv"]}


def test_every_member_of_the_united_nations_and_four_more_states_are_covered() -> None:
    members = {row["country"] for row in STATES if row["un_member"] == "yes"}
    assert len(members) == 193
    assert members | {"TW", "PS", "XK", "VA"} <= COVERED.keys()


@pytest.mark.parametrize("row", COVERED.values(), ids=lambda row: row["country"])
def test_every_form_is_in_the_dictionary(row: RuleRow) -> None:
    forms = {row["mainland"], row["taiwan"], row["hong_kong"], *row["other_forms"].split()}
    assert {form for form in forms if (row["country"], form) not in NAMES} == set()
