"""Tests over files that are not part of the project: absent on a developer's machine, never in CI."""

from __future__ import annotations

import os
import warnings
from pathlib import Path

import pytest


def needed(path: Path) -> Path:
    """Return the path if it is there; else fail in CI, and skip with a warning elsewhere."""
    if path.exists():
        return path
    message = f"not tested, as {path} is missing: set MINGLU_SHARED to the folder that holds it"
    if os.environ.get("CI") == "true":
        pytest.fail(message)
    # A skip alone is one letter among many.
    warnings.warn(message, stacklevel=2)
    pytest.skip(message)
