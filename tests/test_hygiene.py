"""The state of the checkout: what its files may hold, how long they are, what the commands say and import."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from minglu.cli.main import main
from minglu.model import TYPES
from minglu.rulebook.schema import TABLES

ROOT = Path(__file__).resolve().parents[1]
#: Words of the place where the project is made, in pieces lest this file hold them. A path below the temporary
#: folder is somebody's machine too: tests use pytest's tmp_path.
PLACES = tuple(
    "".join(pieces)
    for pieces in (("/wo", "rk/"), (".lib", "rary"), ("/tm", "p/"), ("/ro", "ot/"), ("/home", "/"))
)
#: The folders and files of the design; there are no others at the top but .ci and what the tools need there.
TOP = {
    *(
        "pipeline",
        "rules",
        "seeds",
        "data",
        "tests",
        ".ci",
        "pyproject.toml",
        "Makefile",
        "LICENSE",
        ".gitignore",
    ),
    *("README.md", "README.zh-CN.md", "CHANGELOG.md", "CONTRIBUTING.md", ".pre-commit-config.yaml"),
}
LONGEST = 400


def _listed() -> list[Path]:
    """Return what is in the repository, or would be if added."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT, capture_output=True
    )
    if listed.returncode:
        pytest.skip("not a git checkout")
    return [ROOT / os.fsdecode(name) for name in listed.stdout.split(b"\0") if name]


def _files() -> list[Path]:
    """Return the files of the repository."""
    return [path for path in _listed() if path.is_file()]


def _commands(group: click.Group, *names: str) -> Iterator[tuple[str, click.Command]]:
    context = click.Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        assert command is not None
        if isinstance(command, click.Group):
            yield from _commands(command, *names, name)
        else:
            yield " ".join(["minglu", *names, name]), command


COMMANDS = dict(_commands(main))


def test_no_file_tells_where_it_was_made() -> None:
    told = []
    for path in _files():
        if path.relative_to(ROOT).parts[0] == ".ci":
            continue
        text = path.read_bytes().decode("utf-8", "replace")
        told += [f"{path.relative_to(ROOT)}: {word}" for word in PLACES if word in text]
    assert told == []


def test_only_the_files_of_the_design_stand_at_the_top() -> None:
    assert {path.relative_to(ROOT).parts[0] for path in _files()} - TOP == set()


def test_the_repository_holds_no_links() -> None:
    # One that led nowhere was no file, and so stood at the top unseen.
    assert [path for path in _listed() if path.is_symlink()] == []


def test_long_source_files_say_why() -> None:
    silent = []
    for path in _files():
        if path.suffix != ".py":
            continue
        text = path.read_text("utf-8")
        lines = text.count("\n")
        if lines > LONGEST and not re.search(rf"^#.*\b{LONGEST} lines\b", text, re.MULTILINE):
            silent.append(
                f"{path.relative_to(ROOT)}: {lines} lines; split it, or say why in a comment “# Over {LONGEST} lines: …”"
            )
    assert silent == []


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_an_example(name: str) -> None:
    command = COMMANDS[name]
    help_text = command.help or ""
    assert command.get_short_help_str(200).endswith(".")
    assert re.search(rf"^\s*{re.escape(name)}\b", help_text, re.MULTILINE), (
        f"no example line in the help of {name}"
    )
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            assert parameter.help, f"{name} {parameter.opts[0]} has no help"


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_is_in_the_readme(name: str) -> None:
    assert name in (ROOT / "README.md").read_text("utf-8")


def test_every_rule_table_is_checked_and_shipped() -> None:
    known = {table.file for table in TABLES}
    there = {path.relative_to(ROOT / "rules").as_posix() for path in (ROOT / "rules").rglob("*.csv")}
    assert there - known == set(), "a rule file that nothing reads"


def test_the_project_says_the_same_everywhere() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    makefile = (ROOT / "Makefile").read_text("utf-8")
    for target in ("demo", "test", "check", "bench", "golden", "score"):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target
    assert project["project"]["license"] == "Apache-2.0"
    assert len(TYPES) == 8


def _imported(code: str, *arguments: str | Path) -> set[str]:
    """Return the top-level modules that are there after some code ran in a fresh interpreter."""
    code += "\nimport sys; print('\\n'.join(sys.modules), file=sys.stderr)"
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)], capture_output=True, text=True, check=True
    )
    return {name.partition(".")[0] for name in done.stderr.split()}


RUN = "import sys\nfrom minglu.cli.main import main\nmain(sys.argv[1:], standalone_mode=False)"


@pytest.mark.parametrize(
    ("module", "why"),
    [
        ("pydantic", "help checks no rules"),
        ("pyarrow", "help writes no table"),
        ("pandas", "help writes no table"),
        ("spacy", "help tags nothing"),
        ("jieba", "help cuts nothing"),
        ("rich", "help draws nothing"),
    ],
)
def test_help_imports_nothing_that_it_does_not_use(module: str, why: str) -> None:
    assert module not in _imported(RUN, "--help"), why


def test_extract_to_csv_imports_neither_pandas_nor_spacy(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("越南国防部长潘文江大将会见客人。", "utf-8")
    found = _imported(RUN, "extract", tmp_path / "a.txt", "-o", tmp_path / "a.csv")
    assert found.isdisjoint({"pandas", "spacy", "pyarrow", "xlsxwriter", "trafilatura", "networkx", "jinja2"})
    # The default segmenter is rjieba; the reference takes half a second to load.
    assert "jieba" not in found


def test_import_minglu_imports_nothing_else() -> None:
    assert _imported("import minglu").isdisjoint({"pandas", "spacy", "pyarrow", "click", "opencc", "rjieba"})
