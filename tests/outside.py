"""Files that are not part of the project: absent on a developer's machine, never in CI."""

from __future__ import annotations

import os
import warnings
from pathlib import Path

import pytest

#: The folder that holds them: MINGLU_SHARED, or `shared` beside the project.
SHARED = Path(os.environ.get("MINGLU_SHARED") or Path(__file__).resolve().parents[2] / "shared")
ARTICLES = SHARED / "articles"
#: Sentences of 1998 with names, places and bodies labelled.
CORPUS = SHARED / "corpora" / "pd98-diplomacy-dev.jsonl"


def needed(path: Path) -> Path:
    """Return the path if it is there; else fail in CI, and skip with a warning elsewhere."""
    if path.exists():
        return path
    message = f"not tested: {missing(path)}"
    if os.environ.get("CI") == "true":
        pytest.fail(message)
    # A skip alone is one letter among many.
    warnings.warn(message, stacklevel=2)
    pytest.skip(message)


def missing(path: Path) -> str:
    """Say that a path is missing, and what to do."""
    return f"{path} is missing; set MINGLU_SHARED to the folder that holds articles/ and corpora/"
