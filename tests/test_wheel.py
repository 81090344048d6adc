"""The wheel as a user gets it: built from the checkout, installed in a clean environment, used from elsewhere."""

from __future__ import annotations

import csv
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from minglu import __version__
from minglu.rulebook.schema import TABLES

ROOT = Path(__file__).resolve().parents[1]


def _run(*command: str | Path, cwd: Path) -> str:
    # Nothing of this checkout or its environment may help the installed copy.
    environment = {"PYTHONUTF8": "1", "PATH": "/usr/bin:/bin", "HOME": str(cwd)}
    done = subprocess.run([*map(str, command)], cwd=cwd, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("wheel")
    _run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", out, ROOT, cwd=out)
    (built,) = out.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def bin_folder(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel alone; its dependencies are those of this environment, by a path file."""
    home = tmp_path_factory.mktemp("clean")
    venv.create(home, with_pip=False, symlinks=True)
    folder = home / "bin"
    _run(
        sys.executable,
        "-m",
        "pip",
        "--python",
        folder / "python",
        "install",
        "--quiet",
        "--no-deps",
        "--no-index",
        wheel,
        cwd=home,
    )
    (site,) = home.glob("lib/python*/site-packages")
    (site / "dependencies.pth").write_text(sysconfig.get_paths()["purelib"] + "\n", "utf-8")
    return folder


def test_the_wheel_ships_code_rules_and_types(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    shipped = {table.file for table in TABLES if (ROOT / "rules" / table.file).is_file()}
    assert {f"minglu/rules/{file}" for file in shipped} <= names
    assert {"minglu/py.typed", "minglu/model.py", "minglu/cli/main.py"} <= names
    strangers = [
        name for name in names if name.startswith(("tests/", "seeds/", "pipeline/")) or "__pycache__" in name
    ]
    assert strangers == []


def test_an_installed_copy_extracts_an_article_outside_the_checkout(bin_folder: Path, tmp_path: Path) -> None:
    where = _run(bin_folder / "python", "-c", "import minglu; print(minglu.__file__)", cwd=tmp_path)
    assert not Path(where.strip()).is_relative_to(ROOT)
    assert _run(bin_folder / "minglu", "--version", cwd=tmp_path).strip() == f"minglu, version {__version__}"
    (tmp_path / "a.txt").write_text("越南国防部长潘文江大将11月16日在万象会见客人。", "utf-8")
    _run(
        bin_folder / "minglu", "extract", "a.txt", "--published", "2016-11-16", "-o", "out.csv", cwd=tmp_path
    )
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = {row["type"]: row for row in csv.DictReader(stream)}
    assert rows["PERSON"]["text"] == "潘文江"
    assert rows["RANK"]["text"] == "大将"
    assert rows["DATE"]["date"] == "2016-11-16"


def test_an_installed_copy_is_a_spacy_component(bin_folder: Path, tmp_path: Path) -> None:
    code = (
        "import spacy; nlp = spacy.blank('zh'); nlp.add_pipe('minglu');"
        "doc = nlp('越南国防部长潘文江大将会见客人。');"
        "print([span.text for span in doc.spans['minglu'] if span.label_ == 'PERSON'])"
    )
    assert _run(bin_folder / "python", "-c", code, cwd=tmp_path).strip() == "['潘文江']"
