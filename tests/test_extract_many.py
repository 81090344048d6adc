"""A run: order, the same bytes for any number of workers, and one article's fault that stays its own."""

from __future__ import annotations

import csv
import os
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from minglu.model import Article, Failure, Row
from minglu.rulebook.kit import Kit
from minglu.run.extract import extract, extract_all
from minglu.run.extract_many import Summary, extract_many, failures_path
from minglu.run.workers import chunks, extract_in_order, extract_rows


def one_row(article: Article) -> tuple[Row, ...]:
    """Stand in for the extraction: one row with the text, and faults on request."""
    if "raise" in article.text:
        raise ValueError("a fault")
    if "crash" in article.text:
        os._exit(1)
    where = (0, 2, None, "", article.title, article.published)
    facts = ("", "linked", "VN", "", "", "", "", "", "body", article.text)
    return (Row(article.id, 1, "RANK", "大将", "大将", *facts, *where),)


def one_row_each(articles: Sequence[Article]) -> list[tuple[Row, ...]]:
    return [one_row(article) for article in articles]


@pytest.fixture
def news(tmp_path: Path) -> Path:
    folder = tmp_path / "news"
    folder.mkdir()
    for number in range(100):
        (folder / f"{number:03}.txt").write_text(f"第{number}篇：大将会见。", "utf-8")
    return folder


def articles(path: Path) -> list[str]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [row["article"] for row in csv.DictReader(file)]


@pytest.mark.parametrize("name", ["t.csv", "t.jsonl", "t.parquet"])
def test_the_bytes_do_not_depend_on_the_workers(tmp_path: Path, news: Path, name: str) -> None:
    for workers in (1, 2, 3):
        summary = extract_many([news], tmp_path / f"{workers}{name}", workers=workers, extractor=one_row_each)
        assert summary[:3] == (100, 100, 0)
    data = {(tmp_path / f"{workers}{name}").read_bytes() for workers in (1, 2, 3)}
    assert len(data) == 1


def test_the_order_is_that_of_the_names(tmp_path: Path, news: Path) -> None:
    extract_many([news], tmp_path / "t.csv", workers=2, extractor=one_row_each)
    assert articles(tmp_path / "t.csv") == [f"{number:03}" for number in range(100)]


@pytest.mark.parametrize("workers", [1, 2])
def test_an_exception_costs_one_article(tmp_path: Path, news: Path, workers: int) -> None:
    (news / "041.txt").write_text("raise")
    (news / "042.txt").write_bytes(b"")
    summary = extract_many([news], tmp_path / "t.csv", workers=workers, extractor=one_row_each)
    assert summary[:3] == (98, 98, 2)
    assert articles(tmp_path / "t.failures.csv") == ["041", "042"]
    assert len(articles(tmp_path / "t.csv")) == 98


def test_articles_together_are_what_each_is_alone() -> None:
    kit = Kit.load()
    texts = [
        "越南国防部长潘文江大将访问老挝。",
        "",
        "潘文江会见客人。",
        "将军说。" * 3000,
        "东盟防长会议在万象举行。",
    ]
    articles = [Article(id=str(n), text=text) for n, text in enumerate(texts)]
    assert extract_all(articles, kit) == [extract(article, kit) for article in articles]


def test_a_fault_is_told_of_its_article_where_several_go_together() -> None:
    kit = Kit.load()
    good, bad = (
        Article(id="good", text="潘文江会见客人。"),
        Article(id="bad", text="潘文江", published="soon"),
    )
    found = list(extract_in_order([good, bad, good], partial(extract_rows, kit=kit)))
    assert [type(one).__name__ for one in found] == ["Extracted", "Failure", "Extracted"]
    assert found[0] == found[2]
    assert isinstance(found[1], Failure)
    assert "soon" in found[1].error


def test_few_articles_go_together_where_they_are_long() -> None:
    long, short = Article(id="long", text="字" * 50_000), Article(id="short", text="字")
    sizes = [len(chunk) for chunk in chunks([long, long, *[short] * 130, long])]
    assert sizes == [2, 64, 64, 3]


def test_a_crash_costs_one_article(tmp_path: Path, news: Path) -> None:
    for number in (5, 41, 42, 99):
        (news / f"{number:03}.txt").write_text("crash")
    summary = extract_many([news], tmp_path / "t.csv", workers=2, extractor=one_row_each)
    assert summary[:3] == (96, 96, 4)
    assert articles(tmp_path / "t.failures.csv") == ["005", "041", "042", "099"]
    assert articles(tmp_path / "t.csv") == sorted(articles(tmp_path / "t.csv"))


def test_failures_of_an_earlier_run_are_removed(tmp_path: Path, news: Path) -> None:
    (news / "bad.txt").write_bytes(b"\xff\xff\0")
    extract_many([news], tmp_path / "t.csv", extractor=one_row_each)
    assert (tmp_path / "t.failures.csv").exists()
    (news / "bad.txt").unlink()
    extract_many([news], tmp_path / "t.csv", extractor=one_row_each)
    assert not (tmp_path / "t.failures.csv").exists()


def test_where_failures_go(tmp_path: Path) -> None:
    (tmp_path / "there.csv").mkdir()
    assert failures_path(tmp_path / "a.b.parquet").name == "a.b.failures.csv"
    assert failures_path(tmp_path / "out") == tmp_path / "out" / "failures.csv"
    assert failures_path(tmp_path / "there.csv") == tmp_path / "there.csv" / "failures.csv"


def test_its_own_output_is_no_input(tmp_path: Path, news: Path) -> None:
    (news / "bad.txt").write_bytes(b"\0")
    first = extract_many([news], news / "t.csv", extractor=one_row_each)
    second = extract_many([news], news / "t.csv", extractor=one_row_each)
    assert first[:3] == second[:3] == (100, 100, 1)


def test_without_an_article_an_older_table_stays(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("older")
    summary = extract_many([tmp_path / "missing"], tmp_path / "t.csv", extractor=one_row_each)
    assert summary[:3] == (0, 0, 1)
    assert (tmp_path / "t.csv").read_text() == "older"


def test_progress_types_and_failures_are_told(tmp_path: Path, news: Path) -> None:
    (news / "041.txt").write_text("raise")
    (news / "index.csv").write_text("article,title\n041,x\n")
    told: list[tuple[int, int | None]] = []
    faults: list[str] = []
    summary = extract_many(
        [news],
        tmp_path / "t.csv",
        types={"PERSON"},
        progress=lambda done, total: told.append((done, total)),
        on_failure=lambda failure: faults.append(failure.error),
        extractor=one_row_each,
    )
    assert isinstance(summary, Summary)
    assert (summary.articles, summary.rows) == (99, 0)
    assert told[-1] == (99, 100)
    assert faults == ["ValueError: a fault"]


def test_articles_are_read_no_further_ahead_than_needed(tmp_path: Path, news: Path) -> None:
    (news / "000.txt").write_text("raise")

    def stop(_failure: object) -> None:
        # What was not read yet is gone by now, and nobody has missed it.
        (news / "099.txt").unlink(missing_ok=True)

    summary = extract_many([news], tmp_path / "t.csv", workers=1, on_failure=stop, extractor=one_row_each)
    assert summary.failures == 2


@pytest.mark.parametrize(
    ("out", "options", "word"),
    [
        ("t.xls", {}, "parquet"),
        ("news", {}, "the articles are in this folder"),
        ("t.csv", {"workers": 0}, "workers"),
        ("t.csv", {"published": "soon"}, "date"),
    ],
)
def test_wrong_calls_are_refused_before_anything_is_read(
    tmp_path: Path, news: Path, out: str, options: dict[str, Any], word: str
) -> None:
    with pytest.raises(ValueError, match=word):
        extract_many([news], tmp_path / out, extractor=one_row_each, **options)
    assert not list(tmp_path.glob("t.*"))


def test_the_extraction_itself_gives_the_same_bytes_for_any_workers(tmp_path: Path) -> None:
    news = tmp_path / "news"
    news.mkdir()
    (news / "a.txt").write_text("越南国防部长潘文江大将11月16日在万象会见老挝国防部长。", "utf-8")
    (news / "b.txt").write_text("古巴革命武装力量部长访问河内。", "utf-8")
    for workers in (1, 2):
        summary = extract_many([news], tmp_path / f"{workers}.jsonl", workers=workers, published="2022")
        assert (summary.articles, summary.failures) == (2, 0)
    assert (tmp_path / "1.jsonl").read_bytes() == (tmp_path / "2.jsonl").read_bytes()
