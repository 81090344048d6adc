"""Segment: tokens as evidence at word boundaries and as an output layer."""

from __future__ import annotations

from itertools import accumulate

from minglu.text.segmenters import Segmenter, Tokens


def segment(folded: str, cut: Segmenter) -> Tokens:
    """Cut a folded text into tokens that tile it."""
    words = tuple(cut.cut(folded))
    return Tokens(words, frozenset(accumulate(map(len, words), initial=0)), cut.is_word)
