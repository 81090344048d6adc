"""One text as every tagger gets it."""

from __future__ import annotations

from typing import NamedTuple

from minglu.rulebook.lexicon import Hits
from minglu.text.segmenters import Tokens


class Scanned(NamedTuple):
    """A folded text, the segmenter's words of it, and all terms of the dictionaries in it."""

    folded: str
    tokens: Tokens
    hits: Hits
