"""One text as the readers of offices see it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from minglu.rulebook.abbreviations import Abbreviations
from minglu.rulebook.lexicon import COUNTRY, Hit, Hits
from minglu.rulebook.office_words import OfficeWords


@dataclass(frozen=True, slots=True)
class View:
    """A folded text with what the dictionaries find in it; `countries` are the states by where their names end."""

    folded: str
    hits: Hits
    short: Abbreviations
    words: OfficeWords
    countries: Mapping[int, Hit]

    @classmethod
    def of(cls, folded: str, hits: Hits, short: Abbreviations, words: OfficeWords) -> View:
        """Return the view of a text by its layers."""
        return cls(folded, hits, short, words, {hit.end: hit for hit in hits.of(COUNTRY)})
