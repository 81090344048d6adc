"""Any bytes at all, under any suffix, give articles or failures, never an exception."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from minglu.model import Article, Failure
from minglu.stages.inputs import SUFFIXES
from minglu.stages.read import read

CHINESE = st.text(
    st.sampled_from('越南国防部长大将会见，。\r\n \t\x00\x1b\ud800\ufeff𠮷・aé",{}[]<>'), max_size=60
)
CODECS = st.sampled_from(["utf-8", "utf-8-sig", "gb18030", "big5hkscs", "utf-16", "utf-16-le", "utf-16-be"])
HEADS = st.sampled_from([b"", b"text,id\n", b'{"text": "', b"<html><p>", b"PK\x03\x04", b"PAR1", b"\xff\xfe"])


@st.composite
def encoded(draw: st.DrawFn) -> bytes:
    return draw(CHINESE).encode(draw(CODECS), "ignore")


BYTES = st.tuples(HEADS, st.one_of(st.binary(max_size=80), encoded()), st.binary(max_size=4)).map(b"".join)


@pytest.mark.parametrize("suffix", sorted(SUFFIXES))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=BYTES)
def test_any_bytes(tmp_path: Path, suffix: str, data: bytes) -> None:
    path = tmp_path / f"a{suffix}"
    path.write_bytes(data)
    for item in read([path]):
        assert isinstance(item, Article | Failure)
        if isinstance(item, Article):
            assert item.text.strip()
            assert "\r" not in item.text
            assert "\0" not in item.text
            item.text.encode("utf-8")
            item.title.encode("utf-8")
        else:
            assert item.error
            assert item.advice


@pytest.mark.parametrize("suffix", [".xlsx", ".parquet"])
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.integers(0, 3000), junk=st.binary(min_size=1, max_size=8))
def test_a_damaged_archive(tmp_path: Path, suffix: str, at: int, junk: bytes) -> None:
    path = tmp_path / f"a{suffix}"
    data = bytearray(_sound(tmp_path / f"sound{suffix}"))
    at %= len(data)
    data[at : at + len(junk)] = junk
    path.write_bytes(data)
    assert all(isinstance(item, Article | Failure) for item in read([path]))


def _sound(path: Path) -> bytes:
    if not path.exists():
        if path.suffix == ".xlsx":
            from xlsxwriter import Workbook

            with Workbook(path) as book:
                book.add_worksheet().write_column(0, 0, ["text", "越南国防部长潘文江大将"])
        else:
            import pyarrow as pa
            import pyarrow.parquet as pq

            pq.write_table(pa.table({"text": ["越南国防部长潘文江大将"]}), path)
    return path.read_bytes()
