"""Small folders of rules, made without fault and then broken in one place."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from minglu.rulebook.format import csv_line
from minglu.rulebook.schema import BY_FILE

#: What every folder holds unless a case says otherwise: one source, one state and its name.
_BASE = {
    "sources.csv": "s,A list of states,https://example.org/,CC0,\n",
    "countries/countries.csv": "VN,VNM,越南,Viet Nam,yes,s\n",
    "countries/names.csv": "越南,VN,short,zh,,,s\n",
}

MakeRules = Callable[[Mapping[str, str | bytes]], Path]


@pytest.fixture
def make_rules(tmp_path: Path) -> MakeRules:
    """Write a folder `rules`: text is rows below the table's header, bytes are a whole file."""

    def make(files: Mapping[str, str | bytes], name: str = "rules") -> Path:
        root = tmp_path / name
        for file, content in {**_BASE, **files}.items():
            path = root / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else whole(file, content))
        return root

    return make


def whole(file: str, rows: str) -> bytes:
    """Return the bytes of a rule file with these rows."""
    return codecs.BOM_UTF8 + f"{csv_line(BY_FILE[file].columns)}\n{rows}".encode()
