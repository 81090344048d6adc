"""A workbook for the rules and back: the same bytes, and nothing written that the checks would refuse."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import xlsxwriter
from python_calamine import CalamineWorkbook

from minglu.rulebook.exchange import export_workbook, import_workbook
from minglu.rulebook.rules import RuleError
from minglu.rulebook.schema import BY_FILE

_NAMES = "countries/names.csv"
_VN = ["越南", "VN", "short", "zh", "", "", "s"]

#: What spreadsheets like to change: dates, leading zeros, formulas, quotes, long fractions, web addresses.
_TRICKY = {
    "countries/names.csv": "越南,VN,short,zh,1976-07,2013-03-14,s\n",
    "people/given.csv": "丁,3.50,s\n",
    "places/names.csv": '0555567,VN,base,s\n=1+1,VN,base,s\nM5公路,VN,city,s\n"“a, b”",VN,base,s\n',
    "sources.csv": "s,-1 to 1,https://example.org/a?b=c,CC0,TRUE\n",
}


def _contents(root: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(root.rglob("*.csv"))}


def _workbook(path: Path, rows: list[list[object]], sheet: str = "countries names") -> Path:
    """Write a sheet as an analyst's spreadsheet would: numbers as numbers, dates as dates."""
    with xlsxwriter.Workbook(path) as workbook:
        day = workbook.add_format({"num_format": "yyyy-mm-dd"})
        page = workbook.add_worksheet(sheet)
        for line, row in enumerate([list(BY_FILE[_NAMES].columns), *rows]):
            for column, cell in enumerate(row):
                page.write(line, column, cell, day if isinstance(cell, date) else None)
    return path


def test_what_goes_out_comes_back(make_rules, tmp_path: Path) -> None:
    root = make_rules(_TRICKY)
    before = _contents(root)
    export_workbook(root, tmp_path / "rules.xlsx")
    for file in ("people/given.csv", "places/names.csv"):
        (root / file).unlink()
    assert import_workbook(tmp_path / "rules.xlsx", root).problems == []
    assert _contents(root) == before


def test_the_same_rules_give_the_same_bytes(make_rules, tmp_path: Path) -> None:
    root = make_rules(_TRICKY)
    export_workbook(root, tmp_path / "one.xlsx")
    export_workbook(root, tmp_path / "other.xlsx")
    assert (tmp_path / "one.xlsx").read_bytes() == (tmp_path / "other.xlsx").read_bytes()


def test_every_cell_is_text(make_rules, tmp_path: Path) -> None:
    export_workbook(make_rules(_TRICKY), tmp_path / "rules.xlsx")
    with CalamineWorkbook.from_path(tmp_path / "rules.xlsx") as workbook:
        assert "people given" in workbook.sheet_names
        cells = [
            cell
            for name in workbook.sheet_names
            for row in workbook.get_sheet_by_name(name).to_python()
            for cell in row
        ]
    assert all(isinstance(cell, str) for cell in cells)


def test_numbers_and_dates_that_an_analyst_typed(make_rules, tmp_path: Path) -> None:
    root = make_rules({})
    rows = [["越南国", "VN", "historical", "zh", 1949, date(1955, 10, 26), "s"], _VN]
    assert import_workbook(_workbook(tmp_path / "rules.xlsx", rows), root).problems == []
    lines = (root / _NAMES).read_text("utf-8-sig").splitlines()[1:]
    assert lines == ["越南,VN,short,zh,,,s", "越南国,VN,historical,zh,1949,1955-10-26,s"]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        # The line is the row of the sheet, wherever sorting would put it in the file.
        (
            [
                _VN,
                ["越南国", "VN", "historical", "zh", "2008-13", "", "s"],
                ["安南", "VN", "old", "zh", "", "", "s"],
            ],
            [
                "rules/countries/names.csv:3:5: valid_from 2008-13 is not a date; write 2008, 2008-03 or 2008-03-14",
                "rules/countries/names.csv:4:3: kind old is not known here; write short, long, historical, colloquial or if-named",
            ],
        ),
        # A note to oneself beside the table.
        (
            [[*_VN, "ask Lan"]],
            [
                "rules/countries/names.csv:2:1: 8 cells where the header has 7; put text that holds a comma in double quotes"
            ],
        ),
    ],
)
def test_problems_keep_everything_as_it_was(make_rules, tmp_path: Path, rows, expected) -> None:
    root = make_rules({})
    before = _contents(root)
    problems, _ = import_workbook(_workbook(tmp_path / "rules.xlsx", rows), root)
    assert [str(problem) for problem in problems] == expected
    assert _contents(root) == before


def test_old_problems_do_not_stop_an_import(make_rules, tmp_path: Path) -> None:
    root = make_rules({"people/given.csv": "丁,much,s\n"})
    assert import_workbook(_workbook(tmp_path / "rules.xlsx", [_VN]), root).problems == []


def test_old_problems_that_move_are_still_old(make_rules, tmp_path: Path) -> None:
    # The message names the line of the country, which the import moves, and counts the rows without a source.
    people = {"people/people.csv": "vn-x,越南,VN,,,t\n", "people/names.csv": "越南,vn-x,full,s\n"}
    root = make_rules({**people, "countries/names.csv": "安南,VN,historical,zh,,,t\n越南,VN,short,zh,,,t\n"})
    rows = [["交趾", "VN", "historical", "zh", "", "", "t"], ["安南", "VN", "historical", "zh", "", "", "t"]]
    assert import_workbook(_workbook(tmp_path / "rules.xlsx", [*rows, [*_VN[:-1], "t"]]), root).problems == []


def test_a_sheet_of_another_name(make_rules, tmp_path: Path) -> None:
    problems, _ = import_workbook(_workbook(tmp_path / "rules.xlsx", [_VN], "Sheet1"), make_rules({}))
    assert [(problem.file, problem.what) for problem in problems] == [
        ("Sheet1", "no table has a sheet of this name")
    ]


def test_what_is_no_workbook(make_rules, tmp_path: Path) -> None:
    (tmp_path / "rules.xlsx").write_bytes(b"term,country\n")
    with pytest.raises(ValueError, match=r"no workbook that can be read"):
        import_workbook(tmp_path / "rules.xlsx", make_rules({}))


def test_broken_rules_are_not_exported(make_rules, tmp_path: Path) -> None:
    with pytest.raises(RuleError, match="not UTF-8"):
        export_workbook(make_rules({_NAMES: b"\xff"}), tmp_path / "rules.xlsx")
    assert not (tmp_path / "rules.xlsx").exists()


def test_a_sheet_that_is_no_table_is_told_without_what_follows_from_it(make_rules, tmp_path: Path) -> None:
    # Without its 越南 every row elsewhere that names VN would be wrong as well.
    root = make_rules(_TRICKY)
    rows = [["code", "nonsense"], ["VN", "越南"]]
    problems, _ = import_workbook(_workbook(tmp_path / "rules.xlsx", rows, "countries countries"), root)
    assert len(problems) == 1
    assert problems[0].line == 1
