"""Comparing what the pipeline says of the seed articles with their hand-checked golden tables."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import NamedTuple

from minglu.model import Article, Extraction, Row
from minglu.rulebook.kit import Kit
from minglu.run.extract import extract
from minglu.run.gold import Marked
from minglu.text.fold import fold
from outside import SHARED

ROOT = Path(__file__).resolve().parents[2]
SEEDS = ROOT / "seeds"
FOUNDING = ROOT / "tests/golden/founding"
KNOWN = ROOT / "tests/golden/known_failures.tsv"


class Difference(NamedTuple):
    """One way in which an article's rows differ from its gold.

    `kind` is `missed`, `extra`, or the column whose value differs; `detail` says what was expected and found.
    """

    article: str
    kind: str
    type: str
    start: int
    end: int
    detail: str

    @property
    def key(self) -> tuple[str, str, str, int, int]:
        """What identifies the difference, whatever was found instead."""
        return self[:5]


@cache
def kit() -> Kit:
    """Return the kit of the shipped rules, built once for all tests."""
    return Kit.load()


def read_gold(path: Path) -> list[dict[str, str]]:
    """Return the rows of a golden table."""
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream, delimiter="\t"))


def marks_of(gold: Path) -> tuple[Marked, ...]:
    """Return the mentions of a golden table; the value is the canonical name or the state's code."""
    return tuple(
        Marked(
            int(row["start"]),
            int(row["end"]),
            row["type"],
            row["country"] if row["type"] == "COUNTRY" else row["canonical"] or None,
            text=row["text"],
        )
        for row in read_gold(gold)
    )


def gold_of_seeds() -> list[tuple[Path, Path]]:
    """Return the seed articles with their golden tables."""
    return [(SEEDS / f"{gold.stem}.txt", gold) for gold in sorted((SEEDS / "gold").glob("*.tsv"))]


def gold_of_founding() -> list[tuple[Path, Path]]:
    """Return the two articles the project was founded on, which lie outside the project, with their gold."""
    return [(SHARED / "seeds" / f"{gold.stem}.txt", gold) for gold in sorted(FOUNDING.glob("*.tsv"))]


def extraction(path: Path) -> Extraction:
    """Extract one article by its path."""
    return extract(Article(id=path.stem, text=path.read_text(encoding="utf-8")), kit())


def differences(path: Path, gold_path: Path) -> list[Difference]:
    """Return every difference between an article's rows and its golden table, in text order."""
    gold = {(row["type"], int(row["start"]), int(row["end"])): row for row in read_gold(gold_path)}
    rows = {(row.type, row.start, row.end): row for row in extraction(path).rows}
    text = path.read_text(encoding="utf-8")
    found = []
    for span in gold.keys() - rows.keys():
        found.append(Difference(path.stem, "missed", *span, _context(text, span)))
    for span in rows.keys() - gold.keys():
        found.append(Difference(path.stem, "extra", *span, f"{_context(text, span)} by {rows[span].why}"))
    for span in gold.keys() & rows.keys():
        for column, wanted, got in _values(gold[span], rows[span]):
            found.append(Difference(path.stem, column, *span, f"{rows[span].text}: {wanted} is {got}"))
    return sorted(found, key=lambda item: (item.start, item.end, item.kind))


def _values(gold: dict[str, str], row: Row) -> Iterable[tuple[str, str, str]]:
    """Give the columns of a right span whose value is not the golden one."""
    columns = {"COUNTRY": ("country",), "DATE": ("date",), "PERSON": ("canonical", "country", "post", "rank")}
    for column in columns.get(gold["type"], ()):
        if column not in gold:
            continue
        wanted, got = gold[column], str(getattr(row, column))
        # An article need not say where a person is from; the roster may know.
        if column == "country" and gold["type"] == "PERSON" and not wanted:
            continue
        # The roster's name of a person is not always the article's, and is always in simplified characters.
        if column == "canonical" and (row.status == "linked" or got == fold(wanted)):
            continue
        if column == "post" and set(wanted.split("、")) == set(got.split("、")):
            continue
        if wanted != got:
            yield column, wanted, got


def _context(text: str, span: tuple[str, int, int]) -> str:
    _, start, end = span
    return f"{text[max(0, start - 10) : start]}[{text[start:end]}]{text[end : end + 10]}".replace("\n", "⏎")


def known_failures() -> dict[tuple[str, str, str, int, int], str]:
    """Return the differences that are known, with their cause. Strict: one that is mended must leave the list."""
    if not KNOWN.is_file():
        return {}
    return {
        (row["article"], row["kind"], row["type"], int(row["start"]), int(row["end"])): row["cause"]
        for row in read_gold(KNOWN)
    }
