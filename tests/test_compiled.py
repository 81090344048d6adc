"""The compiled package is the package: the same tables from the same texts, to the byte, and no text breaks it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import warnings
from pathlib import Path

import pytest

from outside import ARTICLES, needed

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder that holds the package, installed with its busiest modules compiled."""
    if shutil.which("cc") is None:
        warnings.warn("not tested: the compiled package, as there is no C compiler (cc)", stacklevel=2)
        pytest.skip("there is no C compiler (cc)")
    folder = tmp_path_factory.mktemp("compiled")
    _run(
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-deps",
        "--target",
        folder,
        ROOT,
        HATCH_BUILD_HOOK_ENABLE_CUSTOM="1",
    )
    return folder


def _run(*arguments: str | Path, **environment: str) -> str:
    """Run Python with arguments and more variables; return what it prints."""
    done = subprocess.run(
        [sys.executable, *map(str, arguments)],
        env={**os.environ, **environment},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def _tables(out: Path, **environment: str) -> dict[str, bytes]:
    """Return the tables of a run over all articles and the seeds."""
    _run("-m", "minglu", "batch", ROOT / "seeds", needed(ARTICLES), "-o", out, **environment)
    return {file.name: file.read_bytes() for file in out.iterdir() if file.name != "run.json"}


def test_compiled_modules_are_used(compiled: Path) -> None:
    where = _run("-c", "import minglu.stages.settle as it; print(it.__file__)", PYTHONPATH=str(compiled))
    assert Path(where.strip()).is_relative_to(compiled)
    assert Path(where.strip()).suffix != ".py"


def test_compiled_modules_give_the_same_tables(compiled: Path, tmp_path: Path) -> None:
    plain = _tables(tmp_path / "plain")
    assert len(plain) > 8
    assert _tables(tmp_path / "compiled", PYTHONPATH=str(compiled)) == plain


def test_any_text_goes_through_compiled_modules(compiled: Path) -> None:
    _run("-m", "pytest", "-q", "tests/properties", PYTHONPATH=str(compiled))
