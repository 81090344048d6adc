"""`minglu.extract` and `minglu.table`: any mix of inputs, and what importing them costs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import minglu
from minglu.model import COLUMNS, Article, Extraction
from minglu.rulebook.kit import Kit

TEXT = "越南国防部长潘文江大将11月16日在万象会见老挝国防部长。"


@pytest.fixture(scope="module")
def kit() -> Kit:
    return Kit.load()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # A link of an encyclopedia has names in its address, and a newspaper's has its day.
        ("[《停戰協定》](https://zh.wikipedia.org/zh-hk/朝鲜停战协定_(1953年)) 由中國簽署", ["中國"]),
        ("[報道](https://example.org/2018-10/08/nato_(x).htm)，越南表示", ["越南"]),
        # In plain text an address ends where Chinese begins.
        ("詳見https://example.org/AUKUS法國外長", ["法國", "外長"]),
        ("网址：www.example.org/BBC，越南表示", ["越南"]),
    ],
)
def test_no_name_in_a_web_address_is_a_mention(kit: Kit, text: str, found: list[str]) -> None:
    assert [row.text for row in minglu.extract(text, kit).rows] == found


def test_extract_takes_an_article_or_a_text(kit: Kit) -> None:
    by_text = minglu.extract("越南国防部长\r\n潘文江大将", kit)
    assert isinstance(by_text, Extraction)
    assert by_text.article == Article(id="text", text="越南国防部长\n潘文江大将")
    assert minglu.extract(by_text.article, kit) == by_text
    assert minglu.extract(by_text.article) == by_text


def test_extract_says_what_it_takes(kit: Kit) -> None:
    with pytest.raises(TypeError, match="give a text"):
        minglu.extract(None, kit)  # type: ignore[arg-type]


@pytest.mark.parametrize("published", ["garbage", "2019-13-45"])
def test_extract_refuses_a_day_that_is_none(published: str) -> None:
    with pytest.raises(ValueError, match="write 2016, 2016-11 or 2016-11-16"):
        minglu.extract(minglu.Article(id="a", text="文", published=published))
    with pytest.raises(ValueError, match="article a: published"):
        minglu.table([minglu.Article(id="a", text="文", published=published)])


def test_table_takes_any_mix_in_the_order_given(tmp_path: Path, kit: Kit) -> None:
    (tmp_path / "b.txt").write_text(TEXT, "utf-8")
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    frame = minglu.table([("pair", TEXT), str(tmp_path), Article(id="article", text=TEXT)], kit)
    assert tuple(frame.columns) == COLUMNS
    assert list(frame["article"].unique()) == ["pair", "a", "b", "article"]
    assert frame.attrs["failures"] == []
    spans = zip(frame["text"], frame["start"], frame["end"], strict=True)
    assert all(TEXT[start:end] == text for text, start, end in spans)


@pytest.mark.parametrize("single", [("pair", TEXT), Article(id="a", text=TEXT)])
def test_table_takes_one_input(single: tuple[str, str] | Article, kit: Kit) -> None:
    assert len(minglu.table(single, kit)) > 0


def test_table_lists_failures_and_keeps_its_types_when_empty(tmp_path: Path, kit: Kit) -> None:
    empty = minglu.table([tmp_path / "missing.txt"], kit)
    assert empty.attrs["failures"][0]["origin"] == (tmp_path / "missing.txt").as_posix()
    assert empty.dtypes.equals(minglu.table(("a", TEXT), kit).dtypes)


def test_table_gives_pairs_ids_of_their_own(kit: Kit) -> None:
    assert list(minglu.table([("a", TEXT), ("a", TEXT)], kit)["article"].unique()) == ["a", "a-2"]


def test_table_refuses_what_it_cannot_read(kit: Kit) -> None:
    with pytest.raises(TypeError, match="pair"):
        minglu.table([3], kit)  # type: ignore[list-item]


def test_public_names() -> None:
    assert set(minglu.__all__) <= set(dir(minglu))
    assert all(getattr(minglu, name) is not None for name in minglu.__all__)
    with pytest.raises(AttributeError, match="nothing"):
        _ = minglu.nothing


def test_import_is_light() -> None:
    code = (
        "import sys, minglu; minglu.Kit; minglu.extract;"
        "print([name for name in ('pandas', 'spacy', 'pyarrow', 'xlsxwriter') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
