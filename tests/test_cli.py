"""The command line: what it prints, what it writes, how it refuses, and what it does not import."""

from __future__ import annotations

import csv
import errno
import io
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from minglu import __version__
from minglu.cli.main import COMMANDS, main
from minglu.model import COLUMNS

TEXT = "越南国防部长潘文江大将11月16日在万象会见老挝国防部长。"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, "utf-8")
    return path


def call(*arguments: str | Path, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments], input=stdin)


def python(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONUTF8": "1"}
    return subprocess.run(
        [sys.executable, *map(str, arguments)], capture_output=True, text=True, check=True, env=environment
    )


def test_help_names_every_command_as_the_command_does() -> None:
    done = call("--help")
    for name, (_, line) in COMMANDS.items():
        assert line in done.output
        command = main.get_command(None, name)  # type: ignore[arg-type]
        assert command is not None
        assert command.get_short_help_str(200) == line
        assert call(name, "--help").exit_code == 0
    assert call("nonsense").exit_code == 2


def test_version() -> None:
    project = Path(__file__).parents[1] / "pyproject.toml"
    assert tomllib.loads(project.read_text("utf-8"))["project"]["version"] == __version__
    assert call("--version").output == f"minglu, version {__version__}\n"


def test_plain_table_on_standard_output(article: Path) -> None:
    done = call("extract", article, "--published", "2016-11-16")
    assert done.exit_code == 0
    header, *rows = csv.reader(io.StringIO(done.stdout), delimiter="\t", quoting=csv.QUOTE_NONE)
    assert tuple(header) == COLUMNS
    found = [dict(zip(COLUMNS, row, strict=True)) for row in rows]
    assert "潘文江" in [row["text"] for row in found if row["type"] == "PERSON"]
    assert {row["published"] for row in found} == {"2016-11-16"}


def test_standard_input_and_types() -> None:
    done = call("extract", "-", "--type", "rank,date", stdin=TEXT.encode("gb18030"))
    rows = [line.split("\t") for line in done.stdout.splitlines()[1:]]
    assert {row[2] for row in rows} == {"RANK", "DATE"}
    assert {row[0] for row in rows} == {"stdin"}


def test_pretty_table_on_a_terminal(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from minglu import extract
    from minglu.cli.show import show_pretty

    show_pretty("a", extract(TEXT + "[bold]").rows)
    show_pretty("b", [])
    shown = capsys.readouterr().out
    assert "潘文江" in shown
    assert "no mention" in shown


@pytest.mark.parametrize(
    ("width", "shown", "left_out"), [(60, "rank", "post"), (80, "post", "why"), (140, "why", "")]
)
def test_a_narrow_terminal_shows_less_and_names_whole(
    width: int, shown: str, left_out: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from minglu import extract
    from minglu.cli.show import show_pretty

    monkeypatch.setenv("COLUMNS", str(width))
    show_pretty("a", extract("越南人民军总参谋长阮新疆上将会见来宾。").rows)
    table = capsys.readouterr().out
    assert "越南人民军" in table
    header = next(line for line in table.splitlines() if "type" in line).split()
    assert shown in header
    assert left_out not in header


class _Full(io.StringIO):
    """Standard output on a disk without room, or into a pipe that nobody reads any more."""

    def __init__(self, error: int) -> None:
        super().__init__()
        self._error = error

    def write(self, _text: str) -> int:
        raise OSError(self._error, os.strerror(self._error))


@pytest.mark.parametrize("command", ["extract", "explain"])
@pytest.mark.parametrize(
    ("error", "code", "told"), [(errno.ENOSPC, 2, "standard output: "), (errno.EPIPE, 0, "")]
)
def test_output_that_goes_nowhere(
    article: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    command: str,
    error: int,
    code: int,
    told: str,
) -> None:
    monkeypatch.setattr(sys, "stdout", _Full(error))
    with pytest.raises(SystemExit) as done:
        main([command, str(article)])
    assert done.value.code == code
    said = capsys.readouterr().err
    assert told in said
    assert bool(said) == bool(told)


def test_stopped_by_hand(tmp_path: Path, article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_arguments: object, **_options: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("minglu.run.batch.batch", stop)
    monkeypatch.setattr("minglu.run.extract_many.extract_many", stop)
    batch = call("batch", article, "-o", tmp_path / "run")
    assert batch.exit_code == 130
    assert "--resume goes on" in batch.stderr
    table = call("extract", article, "-o", tmp_path / "t.csv")
    assert (table.exit_code, table.stderr) == (130, "stopped\n")


@pytest.mark.parametrize("name", ["t.csv", "t.jsonl", "t.parquet", "t.xlsx", "folder"])
def test_every_form_of_output(tmp_path: Path, article: Path, name: str) -> None:
    done = call("extract", article, "-o", tmp_path / "out" / name)
    assert done.exit_code == 0, done.output
    assert "8 mentions in 1 article," in done.stderr
    assert (tmp_path / "out" / name).exists()


def test_some_failures(tmp_path: Path, article: Path) -> None:
    (tmp_path / "b.txt").write_bytes(b"\x89PNG\r\n")
    done = call("extract", tmp_path, "-o", tmp_path / "t.csv")
    assert done.exit_code == 1
    assert "b.txt: this is a picture" in done.stderr
    assert "t.failures.csv: 1 failure" in done.stderr
    assert call("extract", tmp_path).exit_code == 1


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["extract"], "at least one"),
        (["batch", "-o", "run"], "at least one"),
        (["rules", "unused"], "at least one"),
        (["extract", "missing.txt"], "no such file"),
        (["extract", "missing.txt", "-o", "t.csv"], "no such file"),
        (["extract", "."], "no article"),
        (["extract", ".", "-o", "t.xls"], ".parquet"),
        (["extract", ".", "--published", "soon"], "2016-11-16"),
        (["extract", ".", "--type", "NAME"], "PERSON"),
        (["extract", ".", "--rules", "missing"], "missing"),
        (["extract", ".", "--rules", "../broken"], "names.csv"),
        (["extract", ".", "-o", "t.csv", "--rules", "../broken"], "names.csv"),
        (["extract", ".", "--workers", "0"], "workers"),
        (["explain", "missing.txt"], "no such file"),
        (["explain"], "FILE"),
    ],
)
def test_refusals_say_what_and_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str], word: str
) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "broken" / "countries").mkdir(parents=True)
    (tmp_path / "broken" / "countries" / "names.csv").write_text("what,ever\n")
    monkeypatch.chdir(tmp_path / "empty")
    done = call(*arguments)
    assert done.exit_code == 2, done.output
    assert word in done.stderr
    assert "Traceback" not in done.output


def test_explain_all(article: Path) -> None:
    done = call("explain", article)
    assert done.exit_code == 0
    assert "PERSON 潘文江 [6:9]  is mention" in done.output
    assert ".csv:" in done.output


def test_explain_at(article: Path) -> None:
    done = call("explain", article, "--at", "大将")
    assert "大将 [9:11]  in section" in done.output
    assert "RANK 大将 [9:11]  is mention" in done.output
    assert "PLACE" not in done.output


def test_explain_says_each_thing_once(article: Path) -> None:
    lines = call("explain", article, "--at", "潘文江").output.splitlines()
    about = [line for line in lines if line.startswith("      ")]
    assert sum("behind an office" in line for line in about) == 1
    assert any(line.startswith("      link  ranks/grades.csv:VN 大将") for line in about)
    assert not any("  (" in line for line in about)


def test_explain_where_nothing_is_found(article: Path) -> None:
    done = call("explain", article, "--at", "会见")
    assert "no rule makes a candidate here" in done.output
    assert "PERSON 潘文江" in done.output
    absent = call("explain", article, "--at", "美国")
    assert "does not stand" in absent.output
    assert absent.exit_code == 1


def test_help_imports_no_command() -> None:
    code = (
        "import sys; from click.testing import CliRunner; from minglu.cli.main import main;"
        "CliRunner().invoke(main, ['--help']);"
        "print(sorted(name for name in sys.modules if name.startswith('minglu.')))"
    )
    assert python("-c", code).stdout.strip() == "['minglu.cli', 'minglu.cli.main', 'minglu.version']"


def test_extract_to_csv_imports_nothing_heavy(tmp_path: Path, article: Path) -> None:
    code = (
        "import sys; from minglu.cli.main import main;"
        "from click.testing import CliRunner;"
        "assert CliRunner().invoke(main, sys.argv[1:]).exit_code == 0;"
        "heavy = 'pandas spacy pyarrow xlsxwriter trafilatura rich.progress charset_normalizer'.split();"
        "print([name for name in heavy if name in sys.modules])"
    )
    done = python("-c", code, "extract", article, "-o", tmp_path / "t.csv")
    assert done.stdout.strip() == "[]"
