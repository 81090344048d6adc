"""The articles of gold were drawn by lot, as tests/real/README.md and tests/relations/README.md say."""

from __future__ import annotations

import random
from pathlib import Path

from minglu.run.gold import HELD, read_labelled
from minglu.run.gold_relations import read_relations
from outside import ARTICLES, needed

REAL = Path(__file__).with_name("real")
RELATIONS = Path(__file__).with_name("relations")
#: Longer articles were not drawn.
LONGEST = 3_000
#: The seed of each lot, its size by source, and its half.
LOTS = (
    (20261122, {"cctv": 30, "huanqiu-mil": 34, "hkcnews": 16}, "tune"),
    (20261123, {"cctv": 15, "huanqiu-mil": 17, "hkcnews": 8}, "held"),
    (20261125, {"cctv": 15, "huanqiu-mil": 17, "hkcnews": 8}, "held"),
)
#: Drawn for the held half, and seen by a rule before they were scored.
SEEN = {"hkcnews-25001-26000-article_25973", "hkcnews-22001-23000-article_22435"}


#: Of the third round of relations: whatever was held and had none, and as many more of this source.
LOT_OF_RELATIONS = (20261129, "cctv", 13)


def short_articles(source: str) -> list[str]:
    return sorted(
        path.stem
        for path in (needed(ARTICLES) / source).glob("*.txt")
        if len(path.read_text("utf-8", "replace")) <= LONGEST
    )


def test_the_articles_of_each_half_were_drawn_by_lot() -> None:
    short = {source: short_articles(source) for source in LOTS[0][1]}
    drawn: dict[str, str] = {}
    for seed, sizes, half in LOTS:
        lot = random.Random(seed)
        before = set(drawn)
        for source, size in sizes.items():
            for article in lot.sample([one for one in short[source] if one not in before], size):
                drawn[article] = "tune" if article in SEEN else half
    assert {gold.article: gold.half for gold in read_labelled(REAL)} == drawn


def test_the_third_round_of_relations_was_drawn_by_lot() -> None:
    gold = read_relations(RELATIONS)
    before = {one.article for one in gold if one.round < 3}
    halves = {one.article: one.half for one in read_labelled(REAL)}
    held = {article for article, half in halves.items() if half == HELD} - before
    seed, source, size = LOT_OF_RELATIONS
    others = [one for one in short_articles(source) if one not in before and one not in halves]
    drawn = held | set(random.Random(seed).sample(others, size))
    assert {one.article: one.half for one in gold if one.round == 3} == dict.fromkeys(drawn, HELD)
