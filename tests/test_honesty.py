"""A mention exists because of the rule row that it cites: without the row it is gone, or another row is cited."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import NamedTuple

import pytest

from golden.compare import gold_of_seeds, kit
from minglu.model import TYPES, Article, Candidate
from minglu.rulebook.kit import Kit
from minglu.rulebook.schema import BY_FILE
from minglu.run.extract import extract

#: How many mentions of each type are tried: 8 types make 40 kits to build, about half a minute.
SAMPLE = 5
_FILE = re.compile("|".join(rf"(?:(?<=\s)|^){re.escape(file)}:" for file in sorted(BY_FILE)))


class Cited(NamedTuple):
    """One mention of a seed article, and the rows it cites."""

    article: Article
    candidate: Candidate
    citations: tuple[str, ...]


def citations(rule: str) -> tuple[str, ...]:
    """Cut `a.csv:x b.csv:y z` into its citations. A key may hold blanks, so only a file's name begins the next."""
    edges = [*(match.start() for match in _FILE.finditer(rule)), len(rule)]
    return tuple(rule[start:end].rstrip() for start, end in pairwise(edges))


@cache
def _mentions() -> tuple[Cited, ...]:
    found = []
    for path, _ in gold_of_seeds():
        article = Article(id=path.stem, text=path.read_text("utf-8"))
        for mention in extract(article, kit()).mentions:
            found.append(Cited(article, mention.candidate, citations(mention.candidate.rule)))
    return tuple(found)


@cache
def _keys() -> frozenset[str]:
    return frozenset(row.key for row in kit().rules)


def _sample(kind: str) -> Iterator[Cited]:
    """Give mentions of a type that cite different rows first, spread evenly over the articles."""
    firsts: dict[str, Cited] = {}
    for item in _mentions():
        if item.candidate.type == kind and item.citations and item.citations[0] in _keys():
            firsts.setdefault(item.citations[0], item)
    items = list(firsts.values())
    step = max(1, len(items) // SAMPLE)
    yield from items[::step][:SAMPLE]


def test_citations_keep_blanks_of_latin_names() -> None:
    rule = "people/names.csv:Abbas Araghchi posts/heads.csv:部长 orgs/names.csv:a b"
    assert citations(rule) == (
        "people/names.csv:Abbas Araghchi",
        "posts/heads.csv:部长",
        "orgs/names.csv:a b",
    )
    assert citations("dates/grammar") == ()


@pytest.mark.parametrize("kind", TYPES)
def test_every_mention_cites_rows_that_exist(kind: str) -> None:
    nameless = {
        (item.candidate.canonical, item.candidate.rule)
        for item in _mentions()
        if item.candidate.type == kind
        and (not item.citations or not _keys().issuperset(item.citations) or not _complete(item))
    }
    assert nameless == set()


def _complete(item: Cited) -> bool:
    """Say whether the rule holds nothing but citations."""
    return " ".join(item.citations) == item.candidate.rule


@pytest.mark.parametrize("kind", TYPES)
def test_without_the_row_it_cites_a_mention_is_gone_or_cites_another(kind: str) -> None:
    sample = list(_sample(kind))
    assert len(sample) >= 3, f"the seeds hold too few kinds of {kind}"
    for article, candidate, cited in sample:
        without = Kit.build(kit().rules.without(cited[0]))
        span = (candidate.type, candidate.start, candidate.end)
        for mention in extract(article, without).mentions:
            other = mention.candidate
            if (other.type, other.start, other.end) == span:
                assert cited[0] not in citations(other.rule), f"{other} still cites a row that is not there"


def test_without_any_row_of_evidence_articles_are_still_read() -> None:
    article = _mentions()[0].article
    for row in kit().rules["people/evidence.csv"]:
        extract(article, Kit.build(kit().rules.without(row.key)))
