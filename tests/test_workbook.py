"""The workbook, read back by another library than the one that wrote it."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from minglu import __version__, workbook
from minglu.model import COLUMNS, TYPES, Row
from minglu.workbook import PEOPLE, open_workbook

MakeRow = Callable[..., Row]


def written(out: Path, *rows: Row) -> CalamineWorkbook:
    with open_workbook(out) as write:
        for row in rows:
            write(row.article, [row])
    return CalamineWorkbook.from_path(out)


def test_sheets(tmp_path: Path, make_row: MakeRow) -> None:
    book = written(tmp_path / "t.xlsx", make_row("a", 1, type="RANK", text="大将", start=3, end=5, within=2))
    assert book.sheet_names == ["mentions", "people", "about"]
    header, cells = book.get_sheet_by_name("mentions").to_python()
    assert tuple(header) == COLUMNS
    row = dict(zip(COLUMNS, cells, strict=True))
    assert (row["text"], row["start"], row["end"], row["within"]) == ("大将", 3.0, 5.0, 2.0)
    about = [cell for line in book.get_sheet_by_name("about").to_python() for cell in line]
    assert __version__ in about
    assert set(TYPES) <= set(about)


def test_people_are_joined_by_article_and_entity(tmp_path: Path, make_row: MakeRow) -> None:
    rows = [
        make_row(
            "a", 1, text="潘文江", canonical="潘文江", entity="p1", country="VN", rank="大将", sentence="一"
        ),
        make_row("a", 2, type="RANK", text="大将"),
        make_row(
            "a", 3, text="潘", canonical="潘文江", entity="p1", country="VN", rank="大将", sentence="二"
        ),
        make_row("a", 4, text="别人", canonical="别人", entity="p2", section="related"),
    ]
    with open_workbook(tmp_path / "t.xlsx") as write:
        write("a", rows)
        write("b", [make_row("b", 1, text="潘文江", canonical="潘文江", entity="p1", post="国防部长")])
    header, *people = CalamineWorkbook.from_path(tmp_path / "t.xlsx").get_sheet_by_name("people").to_python()
    assert tuple(header) == PEOPLE
    assert people == [
        ["a", "潘文江", "p1", "VN", "", "大将", 2.0, "一"],
        ["b", "潘文江", "p1", "", "国防部长", "", 1.0, ""],
    ]


def test_cells_are_text_and_never_formulas_or_links(tmp_path: Path, make_row: MakeRow) -> None:
    row = make_row("a", 1, text="=1+1", canonical="https://example.org", org="007", why="\x01 a")
    book = written(tmp_path / "t.xlsx", row)
    cells = dict(zip(COLUMNS, book.get_sheet_by_name("mentions").to_python()[1], strict=True))
    assert (cells["text"], cells["canonical"], cells["org"]) == ("=1+1", "https://example.org", "007")
    with zipfile.ZipFile(tmp_path / "t.xlsx") as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert "hyperlink" not in sheet
    assert 'state="frozen"' in sheet
    assert "<autoFilter" in sheet


def test_whole_days_are_days_and_what_may_be_less_stays_text(tmp_path: Path, make_row: MakeRow) -> None:
    rows = [
        make_row("a", 1, type="DATE", date="2016-11-16", published="2016-11-16"),
        # A month is no day, and Excel has a 29 February 1900 that the calendar has not.
        make_row("b", 1, type="DATE", date="2016-11", published="2016-11"),
        make_row("c", 1, type="DATE", date="1894-09-17", published="1894-09-17"),
    ]
    book = written(tmp_path / "t.xlsx", *rows)
    _, *cells = book.get_sheet_by_name("mentions").to_python()
    at = COLUMNS.index("published")
    assert [row[at] for row in cells] == [date(2016, 11, 16), "2016-11", "1894-09-17"]
    # Half days, half text would not sort in order of time.
    assert [row[COLUMNS.index("date")] for row in cells] == ["2016-11-16", "2016-11", "1894-09-17"]


def test_a_long_sentence_has_a_row_as_high_as_it_needs(tmp_path: Path, make_row: MakeRow) -> None:
    person = {"type": "PERSON", "text": "潘文江", "canonical": "潘文江"}
    rows = [
        make_row("a", 1, **person, sentence="短。"),
        make_row("b", 1, **person, sentence="长" * 70 + "。"),
    ]
    written(tmp_path / "t.xlsx", *rows)
    with zipfile.ZipFile(tmp_path / "t.xlsx") as archive:
        mentions, people = (archive.read(f"xl/worksheets/sheet{n}.xml").decode() for n in (1, 2))
    # The header has a height of its own; of the rows only the long one, and none among the mentions.
    assert (mentions.count("customHeight"), people.count("customHeight")) == (1, 2)
    assert 'ht="42"' in people


def test_about_leads_to_every_sheet(tmp_path: Path, make_row: MakeRow) -> None:
    book = written(tmp_path / "t.xlsx", make_row("a", 1, type="DATE"))
    about = {line[0]: line[1:3] for line in book.get_sheet_by_name("about").to_python()}
    assert about["mentions"][0] == 1.0
    assert about["people"][0] == 0.0
    with zipfile.ZipFile(tmp_path / "t.xlsx") as archive:
        sheet = archive.read("xl/worksheets/sheet3.xml").decode()
    assert sheet.count("location=\"'mentions'!A1\"") == 1
    assert "http" not in sheet.partition("<sheetData>")[2]


def test_a_text_too_long_is_cut_visibly_and_counted(tmp_path: Path, make_row: MakeRow) -> None:
    book = written(
        tmp_path / "t.xlsx",
        make_row("a", 1, sentence="长" * 32_767, why="𠮷" * 20_000, type="ORG"),
    )
    cells = dict(zip(COLUMNS, book.get_sheet_by_name("mentions").to_python()[1], strict=True))
    assert cells["sentence"] == "长" * 32_767
    assert cells["why"] == "𠮷" * 16_383 + "…"
    about = {line[0]: line[1] for line in book.get_sheet_by_name("about").to_python()}
    assert str(about["cells cut"]).startswith("1 ")


def test_a_full_sheet_goes_on_in_another(
    tmp_path: Path, make_row: MakeRow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbook, "_ROWS", 2)
    book = written(tmp_path / "t.xlsx", *(make_row("a", n, type="DATE") for n in range(1, 6)))
    assert book.sheet_names == ["mentions", "people", "mentions 2", "mentions 3", "about"]
    lengths = [len(book.get_sheet_by_name(name).to_python()) for name in book.sheet_names[:4]]
    assert lengths == [3, 1, 3, 2]


def test_the_same_rows_give_the_same_bytes(tmp_path: Path, make_row: MakeRow) -> None:
    for name in ("1.xlsx", "2.xlsx"):
        written(tmp_path / name, make_row("a", 1, text="潘文江"))
    assert (tmp_path / "1.xlsx").read_bytes() == (tmp_path / "2.xlsx").read_bytes()


def test_an_error_leaves_nothing(tmp_path: Path, make_row: MakeRow) -> None:
    with suppress(RuntimeError), open_workbook(tmp_path / "t.xlsx") as write:
        write("a", [make_row()])
        raise RuntimeError
    assert not list(tmp_path.iterdir())


def test_another_suffix_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="xlsx"):
        open_workbook(tmp_path / "t.xls")
