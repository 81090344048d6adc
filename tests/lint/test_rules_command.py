"""`minglu rules`: what the commands print, how they end, and what they do not import."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from minglu.cli.main import main
from minglu.cli.rules import rules
from minglu.rulebook.rules import default_rules_dir
from minglu.run.tables import open_table

_BAD = {"countries/names.csv": "越南,VN,shrt,zh,,,s\n"}


def call(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["rules", *map(str, arguments)])


@pytest.mark.parametrize("name", sorted(rules.commands))
def test_every_command_has_help_with_an_example(name: str) -> None:
    done = call(name, "--help")
    assert done.exit_code == 0
    assert f"minglu rules {name}" in done.output
    assert "Exit code:" in done.output


@pytest.mark.parametrize(
    "arguments", [["check"], ["fmt"], ["fmt", "--check"], ["export", "rules.xlsx"]], ids=" ".join
)
def test_a_folder_without_rules_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "news").mkdir()
    done = call(*arguments, "--rules", "news")
    assert done.exit_code == 2
    assert "news: this is no folder of rules" in done.stderr
    assert not (tmp_path / "rules.xlsx").exists()


def test_check(make_rules) -> None:
    good, bad = make_rules({}, "good"), make_rules(_BAD, "bad")
    assert call("check", "--rules", good).exit_code == 0
    done = call("check", "--rules", bad)
    assert done.exit_code == 1
    assert done.stdout.startswith("bad/countries/names.csv:2:3: kind shrt is not known here; write short, ")
    assert done.stdout.count("\n") == 1
    assert "1 problem\n" in done.stderr


def test_notes_are_no_problems(make_rules) -> None:
    people = "vn-x,范文甲,VN,,,s\nvn-y,范文甲,VN,,,s\n"
    names = "范文甲,vn-x,full,s\n范文甲,vn-y,full,s\n"
    done = call("check", "--rules", make_rules({"people/people.csv": people, "people/names.csv": names}))
    assert done.exit_code == 0
    assert done.stdout.startswith("note: rules/people/names.csv:3:1: ")


def test_fmt(make_rules) -> None:
    root = make_rules({"sources.csv": "t,B,,CC0,\ns,A,,CC0,\n"})
    done = call("fmt", "--check", "--rules", root)
    assert (done.exit_code, done.stdout) == (1, "sources.csv\n")
    assert call("fmt", "--rules", root).exit_code == 0
    done = call("fmt", "--check", "--rules", root)
    assert (done.exit_code, done.stdout) == (0, "")


def test_diff(make_rules) -> None:
    done = call("diff", make_rules({}, "old"), make_rules(_BAD, "new"))
    assert (done.exit_code, done.stdout) == (0, "countries/names.csv: changed: 越南, VN: kind short → shrt\n")


def test_unused(make_rules, tmp_path: Path) -> None:
    # Without the points of evidence no kit can be built.
    evidence = (default_rules_dir() / "people/evidence.csv").read_bytes()
    root = make_rules({"ranks/terms.csv": "上将,,flag,,,s\n", "people/evidence.csv": evidence})
    (tmp_path / "a.txt").write_text("越南说。\n", "utf-8")
    done = call("unused", tmp_path / "a.txt", "--rules", root)
    assert (done.exit_code, done.stdout) == (0, "rules/ranks/terms.csv:2: 上将\n")
    assert call("unused", tmp_path / "nowhere.txt", "--rules", root).exit_code == 2


def test_suggest(make_row, tmp_path: Path) -> None:
    with open_table(tmp_path / "mentions.csv") as write:
        write("a", [make_row("a", text="范文甲", canonical="范文甲", country="VN")])
    done = call("suggest", tmp_path / "mentions.csv")
    assert done.stdout.splitlines()[1].startswith("people/names.csv,范文甲,,范文甲,VN,full,minglu-reading,")
    assert call("suggest", tmp_path / "mentions.csv", "-o", tmp_path / "out.csv").exit_code == 0
    assert (tmp_path / "out.csv").read_text("utf-8-sig") == done.stdout
    assert call("suggest", tmp_path / "out.csv").exit_code == 2


def test_export_and_import(make_rules, tmp_path: Path) -> None:
    good, bad, xlsx = make_rules({}, "good"), make_rules(_BAD, "bad"), tmp_path / "rules.xlsx"
    assert call("export", xlsx, "--rules", good).exit_code == 0
    assert call("import", xlsx, "--rules", bad).exit_code == 0
    assert call("check", "--rules", bad).exit_code == 0
    make_rules(_BAD, "bad")
    assert call("export", xlsx, "--rules", bad).exit_code == 0
    done = call("import", xlsx, "--rules", good)
    assert done.exit_code == 1
    assert "nothing was imported" in done.stderr
    assert call("export", tmp_path / "rules.ods").exit_code == 2


def test_errors_are_one_message(make_rules) -> None:
    root = make_rules({"countries/names.csv": b"\xff"})
    done = call("fmt", "--rules", root)
    assert done.exit_code == 2
    assert "is not UTF-8; save the sheet as" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["check", "--rules", "nowhere"], "nowhere: there is no such folder; name a folder of rules"),
        (["diff", ".", "a.txt"], "a.txt: this is a file, and no folder; give a folder of rules"),
        (["import", "nowhere.xlsx"], "nowhere.xlsx: there is no such file; give a workbook"),
        (["import", "."], ".: this is a folder, and no file; give a workbook"),
        (["suggest", "nowhere"], "nowhere: there is no such file or folder; give a table"),
        (["suggest", "n" * 300], "File name too long; give a table"),
        (["export", "a.txt/rules.xlsx"], "a.txt: File exists\n    check the name"),
    ],
)
def test_what_is_not_there_is_told_with_what_to_give(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], words: str
) -> None:
    (tmp_path / "a.txt").write_text("x", "utf-8")
    monkeypatch.chdir(tmp_path)
    done = call(*arguments)
    assert done.exit_code == 2, done.output
    assert words in done.stderr


def test_check_imports_neither_pandas_nor_spacy(make_rules) -> None:
    command = [
        sys.executable,
        "-X",
        "importtime",
        "-m",
        "minglu",
        "rules",
        "check",
        "--rules",
        str(make_rules({})),
    ]
    done = subprocess.run(
        command, capture_output=True, text=True, check=True, env=os.environ | {"PYTHONUTF8": "1"}
    )
    imported = {
        line.rpartition("|")[2].strip()
        for line in done.stderr.splitlines()
        if line.startswith("import time:")
    }
    assert "minglu.rulebook.check" in imported
    assert imported.isdisjoint({"pandas", "spacy", "pyarrow", "xlsxwriter", "jieba"})


@pytest.mark.parametrize(
    ("file", "row", "told"),
    [
        # An analyst leaves a cell empty, or writes a word where a number belongs.
        ("ranks/terms.csv", ",navy,senior,,,minglu-reading\n", "ranks/terms.csv:2:1: term is empty"),
        (
            "people/evidence.csv",
            "left rank,much,,minglu-reading\n",
            "people/evidence.csv:2:2: points much is no",
        ),
    ],
)
def test_a_row_that_cannot_be_used_is_told_with_its_place(
    tmp_path: Path, file: str, row: str, told: str
) -> None:
    shutil.copytree(default_rules_dir(), tmp_path / "rules")
    header, _, rest = (tmp_path / "rules" / file).read_text("utf-8").partition("\n")
    (tmp_path / "rules" / file).write_text(f"{header}\n{row}{rest}", "utf-8")
    (tmp_path / "a.txt").write_text("大将", "utf-8")
    done = CliRunner().invoke(main, ["extract", str(tmp_path / "a.txt"), "--rules", str(tmp_path / "rules")])
    assert (done.exit_code, done.exception.__class__) == (2, SystemExit)
    assert told in done.stderr
