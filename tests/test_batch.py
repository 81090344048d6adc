"""Run folders: the same bytes whatever the workers or the interruptions."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner

from golden.compare import SEEDS
from minglu.cli.main import main
from minglu.model import Article
from minglu.rulebook.kit import Kit
from minglu.run import batch as batch_module
from minglu.run.batch import batch
from minglu.run.register import COLUMNS


def contents(run: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in run.iterdir()}


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("runs") / "whole"
    batch([SEEDS], out)
    return out


def test_what_a_run_holds(whole: Path) -> None:
    expected = {f"{name}.csv" for name in COLUMNS} | {
        "mentions.parquet",
        "failures.csv",
        "articles.jsonl",
        "run.json",
    }
    assert set(contents(whole)) == expected
    for name, columns in COLUMNS.items():
        with (whole / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
            assert tuple(next(csv.reader(file))) == columns
    about = json.loads((whole / "run.json").read_text("utf-8"))
    assert about["counts"]["articles"] == len(list(SEEDS.glob("*.txt")))
    assert len(about["rules"]) == 64


def test_two_workers_write_the_same(whole: Path, tmp_path: Path) -> None:
    batch([SEEDS], tmp_path / "run", workers=2)
    assert contents(tmp_path / "run") == contents(whole)


def test_resume_reads_only_what_is_new(whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run, some = tmp_path / "run", sorted(SEEDS.glob("*.txt"))
    batch(some[:5], run)
    read: list[str] = []
    lines = batch_module.journal_lines

    def counted(articles: Sequence[Article], kit: Kit) -> object:
        read.extend(article.id for article in articles)
        return lines(articles, kit)

    monkeypatch.setattr(batch_module, "journal_lines", counted)
    batch(some, run, resume=True)
    assert read == [path.stem for path in some[5:]]
    origin = "".join(contents(run)["people.csv"].decode("utf-8-sig"))
    assert origin == contents(whole)["people.csv"].decode("utf-8-sig")


def test_resume_after_a_crash_in_the_middle_of_a_line(whole: Path, tmp_path: Path) -> None:
    run = tmp_path / "run"
    run.mkdir()
    about = json.loads((whole / "run.json").read_text("utf-8"))
    header = json.dumps({name: about[name] for name in batch_module.Header._fields})
    lines = (whole / "articles.jsonl").read_text("utf-8").splitlines(keepends=True)
    open_journal = header + "\n" + "".join(lines[:3]) + lines[3][:100]
    (run / "articles.part.jsonl").write_text(open_journal, "utf-8", newline="\n")
    batch([SEEDS], run, resume=True)
    assert contents(run) == contents(whole)


@pytest.mark.parametrize("resume", [False, True])
def test_inputs_without_an_article_leave_the_run(tmp_path: Path, resume: bool) -> None:
    run = tmp_path / "run"
    batch([sorted(SEEDS.glob("*.txt"))[0]], run)
    before = contents(run)
    summary = batch([tmp_path / "mistyped.txt"], run, resume=resume)
    assert (summary.articles, summary.failures) == (0, 1)
    batch([sorted(SEEDS.glob("*.txt"))[0]], run, resume=True)
    assert contents(run) == before


def test_other_rules_start_anew(tmp_path: Path) -> None:
    run, article = tmp_path / "run", sorted(SEEDS.glob("*.txt"))[0]
    batch([article], run)
    journal = (run / "articles.jsonl").read_text("utf-8")
    (run / "articles.jsonl").write_text(journal.replace("吴春历", "某某某"), "utf-8", newline="\n")
    about = json.loads((run / "run.json").read_text("utf-8"))
    (run / "run.json").write_text(json.dumps(about | {"rules": "0" * 64}), "utf-8")
    batch([article], run, resume=True)
    assert (run / "articles.jsonl").read_text("utf-8") == journal


def test_failures_are_kept_apart(tmp_path: Path) -> None:
    news = tmp_path / "news"
    news.mkdir()
    (news / "good.txt").write_text("魏凤和会见吴春历。", "utf-8")
    (news / "bad.txt").write_bytes(b"\x00\x01\x02" * 40)
    summary = batch([news], tmp_path / "run")
    assert (summary.articles, summary.failures) == (1, 1)
    assert "bad" in (tmp_path / "run/failures.csv").read_text("utf-8-sig")


def test_a_run_inside_the_folder_that_it_reads_is_no_input(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("魏凤和会见吴春历。", "utf-8")
    first, second = batch([tmp_path], tmp_path / "run"), batch([tmp_path], tmp_path / "run")
    assert first[:3] == second[:3]
    assert second.failures == 0


def test_a_folder_of_something_else_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.doc").write_text("mine")
    with pytest.raises(ValueError, match="something else"):
        batch([SEEDS], tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.doc"]


def test_the_command(tmp_path: Path) -> None:
    run = tmp_path / "run"
    done = CliRunner().invoke(main, ["batch", str(SEEDS / "08-shangri-la.txt"), "-o", str(run)])
    assert done.exit_code == 0, done.output
    assert "in 1 article," in done.stderr
    again = CliRunner().invoke(main, ["batch", "missing.txt", "-o", str(run)])
    assert again.exit_code == 2
    assert "the earlier run there stays as it is" in again.stderr
    first = CliRunner().invoke(main, ["batch", "missing.txt", "-o", str(tmp_path / "first")])
    assert first.exit_code == 2
    assert "first/failures.csv lists all that failed" in first.stderr
