"""The articles of the gold of mentions were drawn by lot, as tests/real/README.md says."""

from __future__ import annotations

import random
from pathlib import Path

from minglu.run.gold import read_labelled
from outside import ARTICLES, needed

REAL = Path(__file__).with_name("real")
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


def test_the_articles_of_each_half_were_drawn_by_lot() -> None:
    folder = needed(ARTICLES)
    short = {
        source: sorted(
            path.stem
            for path in (folder / source).glob("*.txt")
            if len(path.read_text("utf-8", "replace")) <= LONGEST
        )
        for source in LOTS[0][1]
    }
    drawn: dict[str, str] = {}
    for seed, sizes, half in LOTS:
        lot = random.Random(seed)
        before = set(drawn)
        for source, size in sizes.items():
            for article in lot.sample([one for one in short[source] if one not in before], size):
                drawn[article] = "tune" if article in SEEN else half
    assert {gold.article: gold.half for gold in read_labelled(REAL)} == drawn
