"""Tables: what each form holds, and that a table is whole or not there at all."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from minglu.model import COLUMNS, Row
from minglu.run import tables
from minglu.run.tables import open_table

MakeRow = Callable[..., Row]


def write(out: Path, articles: dict[str, list[Row]]) -> None:
    with open_table(out) as write_rows:
        for article, rows in articles.items():
            write_rows(article, rows)


@pytest.fixture
def articles(make_row: MakeRow) -> dict[str, list[Row]]:
    return {
        "a": [
            make_row("a", 1, text="潘文江", within=None),
            make_row("a", 2, text="越南", within=1, sentence='他说,"好"\n'),
        ],
        "b": [],
        "c": [make_row("c", 1, text="大将")],
    }


@pytest.mark.parametrize("name", ["t.csv", "t.jsonl", "t.parquet"])
def test_the_same_rows_give_the_same_bytes(tmp_path: Path, articles: dict[str, list[Row]], name: str) -> None:
    write(tmp_path / "1" / name, articles)
    write(tmp_path / "2" / name, articles)
    assert (tmp_path / "1" / name).read_bytes() == (tmp_path / "2" / name).read_bytes()
    assert [path.name for path in (tmp_path / "1").iterdir()] == [name]


def test_csv(tmp_path: Path, articles: dict[str, list[Row]]) -> None:
    write(tmp_path / "t.csv", articles)
    data = (tmp_path / "t.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbfarticle,n,type,")
    assert b"\r" not in data
    with (tmp_path / "t.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["text"] for row in rows] == ["潘文江", "越南", "大将"]
    assert [row["within"] for row in rows] == ["", "1", ""]
    assert rows[1]["sentence"] == '他说,"好"\n'


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@a", "\ta", "\ra", "--11-16"])
def test_csv_holds_no_formula(tmp_path: Path, make_row: MakeRow, text: str) -> None:
    write(tmp_path / "t.csv", {"a": [make_row("a", 1, text=text)]})
    with (tmp_path / "t.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["text"] == f"'{text}"


def test_jsonl(tmp_path: Path, articles: dict[str, list[Row]]) -> None:
    write(tmp_path / "t.jsonl", articles)
    data = (tmp_path / "t.jsonl").read_bytes().decode("utf-8")
    rows = [json.loads(line) for line in data.splitlines()]
    assert [tuple(row) for row in rows] == [COLUMNS] * 3
    assert [row["within"] for row in rows] == [None, 1, None]
    assert "潘文江" in data


def test_parquet(tmp_path: Path, articles: dict[str, list[Row]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tables, "_GROUP", 2)
    write(tmp_path / "t.parquet", articles)
    table = pq.read_table(tmp_path / "t.parquet")
    assert tuple(table.column_names) == COLUMNS
    assert {str(table.schema.field(name).type) for name in ("n", "start", "end", "within")} == {"int32"}
    assert table.schema.metadata == {b"minglu.schema": b"1"}
    assert [Row(**row) for row in table.to_pylist()] == [row for rows in articles.values() for row in rows]
    assert pq.ParquetFile(tmp_path / "t.parquet").num_row_groups == 2


def test_parquet_without_rows_has_its_columns(tmp_path: Path) -> None:
    write(tmp_path / "t.parquet", {})
    assert tuple(pq.read_table(tmp_path / "t.parquet").column_names) == COLUMNS


def test_folder_has_a_table_for_each_article(tmp_path: Path, articles: dict[str, list[Row]]) -> None:
    write(tmp_path / "out", articles)
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["a.csv", "b.csv", "c.csv"]
    assert (tmp_path / "out" / "b.csv").read_text("utf-8-sig") == ",".join(COLUMNS) + "\n"


@pytest.mark.parametrize(
    ("article", "name"),
    [
        ("../../etc/passwd", "__.._etc_passwd"),
        ("vna/2016: 大将?", "vna_2016_ 大将_"),
        ("con", "_con"),
        (".hidden", "_hidden"),
        ("failures", "failures-2"),
        ("", "_"),
        ("长" * 300, "长" * 76),
    ],
)
def test_folder_names_are_safe(tmp_path: Path, article: str, name: str) -> None:
    write(tmp_path / "out", {article: []})
    assert [path.name for path in (tmp_path / "out").iterdir()] == [f"{name}.csv"]


def test_folder_names_differ_where_case_does_not_count(tmp_path: Path) -> None:
    write(tmp_path / "out", {"a": [], "A": [], "a-2": []})
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["A-2.csv", "a-2-2.csv", "a.csv"]


@pytest.mark.parametrize("name", ["t.csv", "t.jsonl", "t.parquet"])
def test_an_error_leaves_the_older_table(tmp_path: Path, articles: dict[str, list[Row]], name: str) -> None:
    (tmp_path / name).write_text("older")
    with suppress(RuntimeError), open_table(tmp_path / name) as write_rows:
        write_rows("a", articles["a"])
        raise RuntimeError
    assert (tmp_path / name).read_text() == "older"
    assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize("name", ["t.xls", "t.json", "t.xlsx"])
def test_other_suffixes_are_refused_at_once(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match=r"\.parquet"):
        open_table(tmp_path / name)
