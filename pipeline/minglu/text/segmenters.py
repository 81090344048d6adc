"""jieba's algorithm behind one interface: `rjieba` (jieba in Rust, the default) and `jieba` (the reference)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

#: The segmenters by name.
SEGMENTERS = ("rjieba", "jieba")

#: Cuts a text into words which together are the text.
Segmenter = Callable[[str], list[str]]


class Token(NamedTuple):
    """One token: its span in code points and its text."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text as words, and as the set of offsets at which a word begins or ends."""

    words: tuple[str, ...]
    bounds: frozenset[int]

    def spans(self) -> list[Token]:
        """Return the tokens with their offsets; they tile the text."""
        found, start = [], 0
        for word in self.words:
            found.append(Token(start, start + len(word), word))
            start += len(word)
        return found


def segmenter(name: str) -> Segmenter:
    """Return the function that cuts a text.

    Raises `ValueError` for a name that is not in `SEGMENTERS`.
    """
    if name == "rjieba":
        import rjieba

        return lambda text: list(rjieba.cut(text))
    if name == "jieba":
        import logging

        import jieba

        jieba.setLogLevel(logging.WARNING)
        reference = jieba.Tokenizer()
        return lambda text: list(reference.cut(text))
    raise ValueError(f"no segmenter {name!r}; choose one of {', '.join(SEGMENTERS)}")
