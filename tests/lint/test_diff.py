"""`rules diff`: rows by key, whatever their order."""

from __future__ import annotations

import pytest

from minglu.rulebook.diff import diff
from minglu.rulebook.rules import RuleError

_NAMES = "countries/names.csv"
_VN, _LONG = "越南,VN,short,zh,,,s\n", "越南社会主义共和国,VN,long,zh,,,s\n"


def test_added_removed_and_changed(make_rules) -> None:
    old = make_rules({_NAMES: _VN + _LONG}, "old")
    new = make_rules({_NAMES: "安南,VN,historical,zh,,1945,s\n" + _VN.replace("zh,,", "zh-SG,1976,")}, "new")
    changes = diff(old, new)
    assert [change.kind for change in changes] == ["added", "changed", "removed"]
    assert [str(change) for change in changes] == [
        "countries/names.csv: added: 安南,VN,historical,zh,,1945,s",
        "countries/names.csv: changed: 越南, VN: variety zh → zh-SG; valid_from (empty) → 1976",
        "countries/names.csv: removed: 越南社会主义共和国,VN,long,zh,,,s",
    ]


def test_order_is_no_difference(make_rules) -> None:
    assert diff(make_rules({_NAMES: _VN + _LONG}, "old"), make_rules({_NAMES: _LONG + _VN}, "new")) == []


def test_a_table_that_one_folder_lacks(make_rules) -> None:
    old, new = make_rules({}, "old"), make_rules({"posts/units.csv": "国防,both,s\n"}, "new")
    assert [str(change) for change in diff(old, new)] == ["posts/units.csv: added: 国防,both,s"]
    assert [change.kind for change in diff(new, old)] == ["removed"]


def test_of_two_rows_with_one_key_the_unchanged_pair_off(make_rules) -> None:
    old = make_rules({_NAMES: _VN + _VN.replace("short", "long")}, "old")
    new = make_rules({_NAMES: _VN + _VN.replace("short", "colloquial")}, "new")
    assert [str(change) for change in diff(old, new)] == [
        "countries/names.csv: changed: 越南, VN: kind long → colloquial"
    ]


def test_a_broken_file_is_refused(make_rules) -> None:
    with pytest.raises(RuleError, match="not UTF-8"):
        diff(make_rules({}, "old"), make_rules({_NAMES: b"\xff"}, "new"))
