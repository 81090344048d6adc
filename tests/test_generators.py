"""The tables that come from libraries are what their generators write, and the generators keep the rows of our own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parents[1]
_BUILD = _ROOT / "pipeline" / "build"
#: Every table that a generator writes, with a row of our own that no library has and that a rebuild keeps; none for
#: the tables that are the library's alone: what is ours stands in another (countries in FORMER, cities in names.csv).
TABLES = {
    "countries/countries.csv": "",
    "countries/names.csv": "某某某国,VN,colloquial,zh,,,minglu-reading",
    "countries/coverage.csv": "",
    "places/geonames.csv": "",
    "people/given.csv": "㐀,-6,minglu-reading",
    "people/syllables.csv": "㐀,-6,minglu-reading",
    "people/words.csv": "某某某语,minglu-reading",
}
_OWN = {file: row for file, row in TABLES.items() if row}
_REMAKE = "run `make rules`: a table that it is made from, or the generator, has changed since"


def _rebuild(rules: Path) -> str:
    """Run the command that rules/README.md tells, and return what it printed."""
    # The order of sets must not matter, so that the run has another than those that wrote the tables.
    env = {**os.environ, "PYTHONHASHSEED": "1", "PYTHONPATH": str(_ROOT / "pipeline")}
    command = [sys.executable, str(_BUILD / "rebuild.py"), str(rules)]
    return subprocess.run(command, env=env, check=True, capture_output=True, encoding="utf-8").stdout


@pytest.fixture(scope="module")
def rebuilt(tmp_path_factory: pytest.TempPathFactory) -> Path:
    rules = tmp_path_factory.mktemp("rebuilt") / "rules"
    shutil.copytree(_ROOT / "rules", rules)
    told = _rebuild(rules)
    assert sorted(line.split()[0] for line in told.splitlines()) == sorted(TABLES)
    return rules


@pytest.mark.parametrize("file", TABLES)
def test_the_stored_table_is_what_its_generator_writes(rebuilt: Path, file: str) -> None:
    # Bytes, compared as lines, so that a failure shows the rows.
    made, stored = ((folder / file).read_bytes().splitlines() for folder in (rebuilt, _ROOT / "rules"))
    assert sorted(set(stored) ^ set(made)) == [], _REMAKE
    assert stored == made


def test_no_other_table_is_touched(rebuilt: Path) -> None:
    stored = _ROOT / "rules"
    others = {path.relative_to(stored) for path in stored.rglob("*.csv")} - set(map(Path, TABLES))
    assert [file for file in others if (rebuilt / file).read_bytes() != (stored / file).read_bytes()] == []


def test_a_rebuild_runs_every_generator() -> None:
    asked = (_BUILD / "rebuild.py").read_text(encoding="utf-8")
    generators = [
        path.stem for path in _BUILD.glob("*.py") if "\ndef main(" in path.read_text(encoding="utf-8")
    ]
    assert [name for name in generators if name != "rebuild" and f"import {name}\n" not in asked] == []


@pytest.fixture(scope="module")
def rebuilt_with_own(tmp_path_factory: pytest.TempPathFactory) -> Path:
    rules = tmp_path_factory.mktemp("own") / "rules"
    shutil.copytree(_ROOT / "rules", rules)
    for file, row in _OWN.items():
        with (rules / file).open("a", encoding="utf-8") as stream:
            stream.write(f"{row}\n")
    _rebuild(rules)
    return rules


@pytest.mark.parametrize("file", _OWN)
def test_a_row_of_our_own_survives(rebuilt_with_own: Path, file: str) -> None:
    assert _OWN[file] in (rebuilt_with_own / file).read_text(encoding="utf-8").splitlines()


def test_a_form_that_is_mostly_something_else_is_no_city(rebuilt: Path) -> None:
    # 安宁 is a city in Yunnan and a word for peace; the libraries know only the first.
    terms = {line.split(",")[0] for line in (rebuilt / "places/geonames.csv").read_text("utf-8").splitlines()}
    assert "安宁" not in terms
    assert "安宁市" in terms
