"""Exports of a run, each read back by a reader of its kind."""

from __future__ import annotations

import json
import re
import shutil
from html.parser import HTMLParser
from pathlib import Path

import pytest
from click.testing import CliRunner

from golden.compare import SEEDS
from minglu.cli.export import ENDINGS
from minglu.cli.main import main
from minglu.run.batch import batch
from minglu.run.stored import TABLES, read_entries, read_rows


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("export") / "run"
    batch([SEEDS / "01-vna-admm-retreat.txt", SEEDS / "03-xinhua-defence-ministers.txt"], folder)
    return folder


def export(run: Path, ending: str) -> Path:
    out = run.parent / f"out{ending}"
    done = CliRunner().invoke(main, ["export", str(run), "-o", str(out)])
    assert done.exit_code == 0, done.output
    return out


@pytest.mark.parametrize("ending", [one for one in ENDINGS if one != ".spacy"])
def test_the_same_bytes_twice(run: Path, ending: str) -> None:
    first = export(run, ending).read_bytes()
    assert export(run, ending).read_bytes() == first


def test_workbook(run: Path) -> None:
    from python_calamine import CalamineWorkbook

    book = CalamineWorkbook.from_path(export(run, ".xlsx"))
    assert book.sheet_names == [*TABLES, "mentions", "about"]
    assert len(book.get_sheet_by_name("mentions").to_python()) == 1 + len(list(read_rows(run)))
    encounters = book.get_sheet_by_name("encounters").to_python()
    assert encounters[0][0] == "kind"
    assert any("李尚福" in map(str, row) for row in encounters)
    # `articles` counts them on this sheet; as text, 10 would sort before 9.
    header, *people = book.get_sheet_by_name("people").to_python()
    assert {type(row[header.index("articles")]) for row in people} == {float}
    assert isinstance(encounters[1][encounters[0].index("articles")], str)


class _Page(HTMLParser):
    """Collects the text of the articles, the marks and every address."""

    def __init__(self) -> None:
        super().__init__()
        self.marks: list[str] = []
        self.addresses: list[str] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if tag == "mark":
            self.marks.append(found["title"] or "")
        self.addresses += [found[name] or "" for name in ("src", "href") if name in found]

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def test_report(run: Path) -> None:
    html = export(run, ".html").read_text("utf-8")
    page = _Page()
    page.feed(html)
    assert len(page.marks) == len(list(read_rows(run)))
    assert all("why: " in mark for mark in page.marks)
    # Opens without a network.
    assert all(address.startswith("#") for address in page.addresses)
    assert not re.search(r"url\(|@import|https?://", html.partition("<body>")[0])
    said = "".join(page.text)
    for entry in read_entries(run):
        for line in filter(None, entry.article.text.split("\n")):
            assert line in said


def test_report_leads_from_a_table_to_the_article(run: Path) -> None:
    html = export(run, ".html").read_text("utf-8")
    for number, entry in enumerate(read_entries(run), start=1):
        assert f'<article id="a{number}"' in html
        assert f'<a href="#a{number}">{entry.article.id}</a>' in html


def test_report_says_beside_the_kind_whether_it_took_place(run: Path) -> None:
    html = export(run, ".html").read_text("utf-8")
    heads = re.findall(r"<th[^>]*>(\w+)</th>", html)
    assert heads[heads.index("kind") + 1] == "modality"
    table = html.partition('data-panel="encounters"')[2]
    assert re.findall(r"<th[^>]*>(\w+)</th>", table)[:4] == ["date", "kind", "modality", "who"]


def test_report_takes_no_markup_from_an_article(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("<script>alert(1)</script>\n魏凤和会见吴春历&lt;b&gt;。", "utf-8")
    batch([tmp_path / "a.txt"], tmp_path / "run")
    html = export(tmp_path / "run", ".html").read_text("utf-8")
    assert "<script>alert" not in html
    assert "&amp;lt;b&amp;gt;" in html


def test_graph(run: Path) -> None:
    import networkx

    graph = networkx.read_graphml(export(run, ".graphml"))
    edges = [
        data
        for one, other, data in graph.edges(data=True)
        if {one, other} == {"person:cn-li-shangfu", "person:vn-phan-van-giang"}
    ]
    assert [edge["kind"] for edge in edges] == ["met"]
    assert graph.nodes["person:cn-li-shangfu"]["label"] == "李尚福"


def test_conll(run: Path) -> None:
    lines = export(run, ".conll").read_text("utf-8").split("\n")
    tags = [line.split("\t") for line in lines if "\t" in line]
    outer = [row for row in read_rows(run) if row.within is None]
    assert sum(tag.startswith("B-") for _, tag in tags) == len(outer)
    assert sum(line.startswith("-DOCSTART-") for line in lines) == 2
    previous = "O"
    for _, tag in tags:
        assert not tag.startswith("I-") or previous[2:] == tag[2:]
        previous = tag


def test_docbin(run: Path) -> None:
    from spacy.tokens import DocBin
    from spacy.vocab import Vocab

    docs = list(DocBin().from_bytes(export(run, ".spacy").read_bytes()).get_docs(Vocab()))
    found = list(read_entries(run))
    assert [doc.text for doc in docs] == [entry.article.text for entry in found]
    assert [len(doc.spans["minglu"]) for doc in docs] == [len(entry.rows) for entry in found]


def test_label_studio_counts_as_a_browser_does(tmp_path: Path) -> None:
    text = "😀魏凤和会见吴春历。"
    (tmp_path / "a.txt").write_text(text, "utf-8")
    batch([tmp_path / "a.txt"], tmp_path / "run")
    (task,) = json.loads(export(tmp_path / "run", ".labelstudio.json").read_text("utf-8"))
    units = text.encode("utf-16-le")
    results = task["predictions"][0]["result"]
    assert results
    for result in results:
        value = result["value"]
        assert units[value["start"] * 2 : value["end"] * 2].decode("utf-16-le") == value["text"]


@pytest.mark.parametrize(
    ("name", "out", "words"),
    [
        ("nowhere", "o.xlsx", "nowhere: there is no such folder; give the folder that `minglu batch"),
        ("no/where", "o.xlsx", "is the last part of the name that exists; give the folder"),
        ("a.txt", "o.xlsx", "a.txt: this is a file, and no folder; give the folder that `minglu batch"),
        ("run", "", "not a folder"),
        ("run", "a.txt/o.html", "a.txt: File exists\n    check the name"),
        ("run", "o" * 300 + ".html", "File name too long"),
        ("journal", "o.html", "articles.jsonl:2: this line is not one"),
        ("columns", "o.xlsx", "people.csv: it lacks the column entity\n    run `minglu batch` again"),
        ("cells", "o.xlsx", "people.csv:2: 1 cells under 11 columns"),
    ],
)
def test_a_newcomer_is_told_what_is_wrong_and_what_to_do(
    run: Path, tmp_path: Path, name: str, out: str, words: str
) -> None:
    (tmp_path / "a.txt").write_text("x", "utf-8")
    for copy in ("run", "journal", "columns", "cells"):
        shutil.copytree(run, tmp_path / copy)
    with (tmp_path / "journal/articles.jsonl").open("r+b") as journal:
        journal.readline()
        journal.truncate(journal.tell())
        journal.write(b"{bad")
    (tmp_path / "columns/people.csv").write_text("what,ever\n", "utf-8")
    header, _, _ = (tmp_path / "cells/people.csv").read_text("utf-8-sig").partition("\n")
    (tmp_path / "cells/people.csv").write_text(f"{header}\nx\n", "utf-8")
    done = CliRunner().invoke(main, ["export", str(tmp_path / name), "-o", str(tmp_path / out)])
    assert done.exit_code == 2, done.output
    assert words in done.stderr


@pytest.mark.parametrize(("name", "word"), [("out.pdf", ".html"), ("out.xlsx", "minglu batch")])
def test_refusals(tmp_path: Path, name: str, word: str) -> None:
    done = CliRunner().invoke(main, ["export", str(tmp_path), "-o", str(tmp_path / name)])
    assert done.exit_code == 2
    assert word in done.stderr
