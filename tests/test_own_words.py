"""Texts, tests, comments and rules of the project are its own words: none repeats a stretch of the articles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from minglu.model import Article
from minglu.rulebook.kit import Kit
from minglu.run.extract import extract
from outside import ARTICLES, CORPUS, SHARED, needed

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("pipeline", "rules", "seeds", "tests")
SUFFIXES = frozenset({".py", ".csv", ".md", ".toml", ".tsv", ".txt"})
#: So many characters in a row are no chance, and so many of them outside names, offices and dates are somebody's words.
STRETCH, WORDS = 14, 8
#: What many write in the same words.
STOCK = (
    "中央军委举行晋升上将军衔仪式",
    # The document of the founding case.
    "军队中党工作、政治工作经验交换合作备忘录",
    "中国人民抗日战争暨世界反法西斯战争",
    "习近平新时代中国特色社会主义思想",
)
#: Titles of treaties, books and plays, and the marks of cases.
_SILENT = re.compile("《[^》]*》|" + "|".join(STOCK))
_NO_TEXT = re.compile(r"[\s⟦⟧|]")
_HAN = re.compile("[㐀-鿿]")


@pytest.fixture(scope="module")
def kit() -> Kit:
    return Kit.load()


@pytest.fixture(scope="module")
def stretches() -> frozenset[str]:
    """Return every stretch of the texts that are not the project's."""
    files = [*needed(ARTICLES).rglob("*.txt"), *(SHARED / "seeds").glob("*.txt"), needed(CORPUS)]
    texts = (_NO_TEXT.sub("", file.read_text("utf-8-sig")) for file in files)
    return frozenset(text[at : at + STRETCH] for text in texts for at in range(len(text) - STRETCH + 1))


def _lines() -> Iterator[tuple[str, str]]:
    """Yield the lines of the project's files with where they stand."""
    for folder in FOLDERS:
        for file in sorted((ROOT / folder).rglob("*")):
            if file.suffix in SUFFIXES and "founding" not in file.parts:
                for number, line in enumerate(file.read_text("utf-8-sig").splitlines(), 1):
                    yield f"{file.relative_to(ROOT)}:{number}", _NO_TEXT.sub("", line)


def _shared(line: str, stretches: frozenset[str]) -> set[int]:
    """Return the offsets of a line that lie in a stretch of somebody else's."""
    starts = [at for at in range(len(line) - STRETCH + 1) if line[at : at + STRETCH] in stretches]
    return {offset for at in starts for offset in range(at, at + STRETCH)}


def _named(line: str, kit: Kit) -> set[int]:
    """Return the offsets of a line that lie in a mention or a title."""
    rows = extract(Article(id="line", text=line), kit).rows
    spans = [(row.start, row.end) for row in rows] + [match.span() for match in _SILENT.finditer(line)]
    return {offset for start, end in spans for offset in range(start, end)}


def test_no_line_repeats_an_article(stretches: frozenset[str], kit: Kit) -> None:
    """What is shared is names, lists of titles and stock phrases; gold of the articles (JSON, founding) holds nothing else."""
    repeated = []
    for where, line in _lines():
        shared = _shared(line, stretches)
        words = [at for at in sorted(shared - _named(line, kit)) if _HAN.match(line[at])] if shared else []
        if len(words) >= WORDS:
            repeated.append(f"{where}: {''.join(line[at] for at in sorted(shared))}")
    assert not repeated, "say it in words of your own:\n" + "\n".join(repeated)
