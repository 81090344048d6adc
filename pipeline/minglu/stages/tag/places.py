"""PLACE: the gazetteer, with traps for the places whose names are words."""

from __future__ import annotations

from minglu.model import Candidate
from minglu.rulebook.lexicon import PLACE, Hits
from minglu.text.segmenters import Tokens


def tag_places(folded: str, tokens: Tokens, hits: Hits) -> list[Candidate]:
    """Return a candidate for every place of the gazetteer."""
    found = []
    bounds = tokens.bounds
    for start, end, entry in hits.of(PLACE):
        if hits.is_hidden("places", start, end):
            continue
        # 新和 in 更新和完善: a city of GeoNames that cuts two words in half is none.
        if entry.cite.startswith("places/geonames") and not (start in bounds and end in bounds):
            continue
        found.append(
            Candidate(
                start,
                end,
                "PLACE",
                entry.canonical,
                entry.cite,
                weight=float(end - start),
                country=entry.country,
                entity=f"place:{entry.country}-{entry.canonical}"
                if entry.country
                else f"place:{entry.canonical}",
            )
        )
    return found
