"""`rules fmt`: one form for every file, and never a row less."""

from __future__ import annotations

import codecs
import csv
import io
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from minglu.rulebook.check import check
from minglu.rulebook.format import csv_line, fmt
from minglu.rulebook.rules import RuleError
from minglu.rulebook.schema import BY_FILE

_NAMES = "countries/names.csv"
_TABLE = BY_FILE["posts/units.csv"]
_UNSORTED = "越南社会主义共和国,VN,long,zh,,,s\n越南,VN,short,zh,,,s\n越南,VN,short,zh,,,s\n"

#: Cells as a spreadsheet might leave them: commas, quotes, line ends, dots, characters beyond the BMP.
_CELLS = st.text(st.sampled_from('国防a,"\n\r \t·𠮷０'), max_size=6)
_ROWS = st.lists(st.tuples(_CELLS, _CELLS, _CELLS).filter(any))


def _parse(content: bytes) -> list[tuple[str, ...]]:
    text = content.decode("utf-8-sig")
    return [tuple(cells) for cells in csv.reader(io.StringIO(text, newline=""), strict=True)]


@given(_ROWS, st.booleans(), st.sampled_from(["\n", "\r\n"]))
def test_no_row_is_lost_and_a_second_run_changes_nothing(rows, mark, end) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder, "rules", _TABLE.file)
        path.parent.mkdir(parents=True)
        text = "".join(csv_line(row) + end for row in [_TABLE.columns, *rows])
        path.write_bytes(codecs.BOM_UTF8 * mark + text.encode())
        fmt(Path(folder, "rules"))
        header, *kept = _parse(path.read_bytes())
        assert tuple(header) == _TABLE.columns
        assert set(kept) == set(rows)
        assert len(kept) == len(set(rows))
        assert fmt(Path(folder, "rules")) == []


def test_whatever_the_order_of_rows_the_file_is_the_same(make_rules) -> None:
    one, other = make_rules({_NAMES: _UNSORTED}, "one"), make_rules({_NAMES: _UNSORTED}, "other")
    lines = (other / _NAMES).read_bytes().splitlines(keepends=True)
    (other / _NAMES).write_bytes(b"".join([lines[0], *reversed(lines[1:])]))
    assert fmt(one) == fmt(other) == [_NAMES]
    assert (one / _NAMES).read_bytes() == (other / _NAMES).read_bytes()


def test_form_is_mended(make_rules) -> None:
    root = make_rules(
        {_NAMES: (csv_line(BY_FILE[_NAMES].columns) + "\n" + _UNSORTED).replace("\n", "\r\n").encode()}
    )
    assert fmt(root, write=False) == [_NAMES]
    assert len(check(root)) == 4
    assert fmt(root) == [_NAMES]
    assert check(root) == []


@pytest.mark.parametrize("broken", [b"\xff\xfe", b"term,country\n", _UNSORTED.encode()])
def test_a_file_that_cannot_be_read_stops_all(make_rules, broken) -> None:
    unsorted = "b,B,,CC0,\na,A,,CC0,\n"
    root = make_rules({_NAMES: broken, "sources.csv": unsorted})
    before = {path: path.read_bytes() for path in root.rglob("*.csv")}
    with pytest.raises(RuleError, match=r"^rules/countries/names\.csv:1:"):
        fmt(root)
    assert before == {path: path.read_bytes() for path in root.rglob("*.csv")}
