"""The rules that come with minglu: without fault, and every layout mark true to its examples."""

from __future__ import annotations

import pytest

from minglu.rulebook.check import check
from minglu.rulebook.checks_marks import matches
from minglu.rulebook.rows import kind_of
from minglu.rulebook.rules import default_rules_dir, load_rules
from minglu.rulebook.schema import TABLES, RuleRow

_MARKS = load_rules()["layout/marks.csv"]


def test_the_rules_have_no_problem() -> None:
    problems = check(default_rules_dir())
    assert not problems, f"{len(problems)} problems:\n" + "\n".join(map(str, problems[:100]))


@pytest.mark.parametrize("row", _MARKS, ids=[f"{row.line}-{row.cells['section']}" for row in _MARKS])
def test_layout_mark(row: RuleRow) -> None:
    assert matches(row.cells["pattern"], row.cells["example"])
    assert not matches(row.cells["pattern"], row.cells["counterexample"])


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.file)
def test_every_column_has_a_kind(table) -> None:
    assert [column for column in table.columns if kind_of(table, column) is None] == []


def test_a_place_by_one_character_lies_where_its_name_does() -> None:
    # 港 was place:HK-香港 and 香港 place:CN-香港: one place was two in every table.
    rules = load_rules()
    named = {row["term"]: row["country"] for row in rules["places/names.csv"]}
    assert [
        row.key
        for row in rules["places/short.csv"]
        if named.get(row["place"], row["country"]) != row["country"]
    ] == []
