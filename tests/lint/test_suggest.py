"""`rules suggest`: what the dictionaries lack, told by the rows of a mention table."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from minglu.model import Article, Extraction, Row
from minglu.run.mentions import read_mentions
from minglu.run.suggest import COLUMNS, suggest
from minglu.run.tables import open_table
from minglu.workbook import open_workbook

_SENTENCE = "越南国防部长范文甲大将（Phạm Văn Giáp）11月16日会见客人。"


@pytest.fixture
def rows(make_row):
    person = {"canonical": "范文甲", "text": "范文甲"}
    return [
        make_row("a", 1, **person, post="国防部长", country="VN", sentence=_SENTENCE, published="2016-11-16"),
        make_row(
            "b",
            1,
            **person,
            rank="大将",
            post="国防部长",
            country="VN",
            sentence="范文甲大将说。",
            published="2016-12-01",
        ),
        make_row("b", 2, canonical="范文甲", text="範文甲", sentence="範文甲說。", published="2016-12-01"),
        make_row("b", 3, canonical="潘文江", text="潘文江", status="linked"),
        make_row("b", 4, type="ORG", canonical="战略研究所", text="战略研究所", sentence="战略研究所说。"),
        make_row(
            "b",
            5,
            type="MEETING",
            status="linked",
            canonical="甲乙防长会晤",
            text="会晤",
            why="meetings/parts.csv:会晤",
        ),
        make_row(
            "b",
            6,
            type="MEETING",
            status="linked",
            canonical="香会",
            text="香会",
            why="meetings/series.csv:香会",
        ),
        make_row("b", 7, type="DATE", canonical="16日", text="16日"),
    ]


def test_people_bodies_and_meetings(rows) -> None:
    person, body, meeting = suggest(rows)
    assert person._asdict() == {
        "file": "people/names.csv",
        "term": "范文甲",
        "person": "vn-pham-van-giap",
        "canonical": "范文甲",
        "country": "VN",
        "kind": "full",
        "source": "minglu-reading",
        "latin": "Phạm Văn Giáp",
        "post": "国防部长",
        "rank": "大将",
        "mentions": 3,
        "articles": 2,
        "forms": "范文甲|範文甲",
        "first": "2016-11-16",
        "last": "2016-12-01",
        "example": "范文甲大将说。",
    }
    assert (body.file, body.term, body.mentions) == ("orgs/names.csv", "战略研究所", 1)
    assert (meeting.file, meeting.term) == ("meetings/series.csv", "甲乙防长会晤")


def test_one_name_of_two_states_is_two_people(make_row) -> None:
    said = [("a", "TZ"), ("a", ""), ("b", "TZ"), ("c", "MA")]
    rows = [
        make_row(article, n, canonical="哈桑", text="哈桑", country=country)
        for n, (article, country) in enumerate(said)
    ]
    assert [(one.country, one.mentions, one.kind) for one in suggest(rows)] == [("TZ", 3, ""), ("MA", 1, "")]


def test_a_surname_alone_is_no_name_to_add(make_row) -> None:
    assert suggest([make_row("a", canonical="曾", text="曾", country="CN")]) == []


@pytest.mark.parametrize(
    ("name", "country", "kind"),
    [
        ("李大海", "CN", "full"),
        # Whether it is all of his name, or a surname that many bear, a reader has to say.
        ("哈桑", "MA", ""),
        ("李大海", "", ""),
        ("维克多·罗霍", "CU", "full"),
        ("扎哈尔琴科", "", "full"),
    ],
)
def test_the_kind_is_left_open_where_only_a_reader_can_tell(make_row, name, country, kind) -> None:
    (one,) = suggest([make_row("a", canonical=name, text=name, country=country)])
    assert one.kind == kind


def test_extractions_are_taken_as_their_rows(rows) -> None:
    extraction = Extraction(Article("a", ""), (), (), (), (), rows=tuple(rows))
    assert suggest([extraction]) == suggest(rows)


def test_the_order_of_articles_does_not_count(rows) -> None:
    shuffled = rows.copy()
    random.Random(7).shuffle(shuffled)
    assert suggest(shuffled) == suggest(rows)


@pytest.mark.parametrize("suffix", [".csv", ".jsonl", ".parquet", ".xlsx"])
def test_tables_come_back_as_they_were_written(make_row, tmp_path: Path, suffix: str) -> None:
    # A date without a year looks like a formula to a spreadsheet: CSV puts an apostrophe before it.
    rows = [
        make_row("a", 1, text="=1", date="--11-16", within=2, published="2016-11-16"),
        make_row("a", 2, sentence='他说："好，\n是"'),
    ]
    opened = open_workbook if suffix == ".xlsx" else open_table
    with opened(tmp_path / f"mentions{suffix}") as write:
        write("a", rows)
    assert list(read_mentions(tmp_path / f"mentions{suffix}")) == rows


def test_a_folder_is_read_in_the_order_of_names(make_row, tmp_path: Path) -> None:
    with open_table(tmp_path / "run") as write:
        write("b", [make_row("b")])
        write("a", [make_row("a")])
    (tmp_path / "run/failures.csv").write_text("article,origin,error,advice\n", "utf-8")
    # The workbook of a run, put beside its tables, is no second run.
    with open_workbook(tmp_path / "run/run.xlsx") as write:
        write("a", [make_row("a")])
    assert [row.article for row in read_mentions(tmp_path / "run")] == ["a", "b"]


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("t.csv", "a,b\n1,2\n", "it lacks the column article"),
        ("t.csv", "a,b\n", "it lacks the column article"),
        (
            "t.csv",
            ",".join(Row._fields) + "\n" + "x," * 20 + "x\n",
            r"t\.csv:2: n is 'x', and no whole number",
        ),
        ("t.jsonl", "[1]\n", r"t\.jsonl:1: this line is not a JSON object"),
        ("t.jsonl", "{bad\n", r"t\.jsonl:1: this line is not JSON"),
        ("t.parquet", "bad\n", r"t\.parquet: it cannot be read as Parquet"),
        ("t.txt", "", "a mention table is a .csv, .jsonl, .parquet or .xlsx file"),
        ("t.csv", ",".join(COLUMNS) + "\n" + "," * (len(COLUMNS) - 1) + "\n", "it lacks the column article"),
    ],
)
def test_other_tables_are_refused(tmp_path: Path, name: str, content: str, message: str) -> None:
    (tmp_path / name).write_text(content, "utf-8")
    with pytest.raises(ValueError, match=message):
        list(read_mentions(tmp_path / name))


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no mention table in this folder"):
        list(read_mentions(tmp_path))


def test_one_office_of_two_states_is_two_rows_and_a_bare_one_a_third(make_row) -> None:
    office = {"type": "POST", "canonical": "国防部长", "text": "国防部长", "post": "国防部长"}
    rows = [
        make_row("a", 1, **office, country="IN", sentence="印度国防部长来访。"),
        make_row("b", 1, **office, country="LA", sentence="老挝国防部长来访。"),
        make_row("c", 1, **office, sentence="国防部长来访。"),
    ]
    found = [(one.file, one.country, one.mentions, one.example) for one in suggest(rows)]
    assert found == [
        ("people/offices.csv", "", 1, "国防部长来访。"),
        ("people/offices.csv", "IN", 1, "印度国防部长来访。"),
        ("people/offices.csv", "LA", 1, "老挝国防部长来访。"),
    ]
