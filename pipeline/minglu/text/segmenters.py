"""jieba's algorithm behind one interface: `rjieba` (jieba in Rust, the default) and `jieba` (the reference)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

#: The segmenters by name, the default first.
SEGMENTERS = ("rjieba", "jieba")


class Segmenter(NamedTuple):
    """A way to cut a text into words which together are the text, and whether its dictionary has a word."""

    cut: Callable[[str], list[str]]
    is_word: Callable[[str], bool]


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
    is_word: Callable[[str], bool]

    def spans(self) -> list[Token]:
        """Return the tokens with their offsets; they tile the text."""
        found, start = [], 0
        for word in self.words:
            found.append(Token(start, start + len(word), word))
            start += len(word)
        return found

    def before(self, text: str, position: int) -> str:
        """Return the word that ends at an offset of the text, or nothing where none does."""
        if position <= 0 or position not in self.bounds:
            return ""
        start = position - 1
        while start not in self.bounds:
            start -= 1
        return text[start:position]


def segmenter(name: str) -> Segmenter:
    """Return a segmenter.

    Raises `ValueError` for a name that is not in `SEGMENTERS`.
    """
    if name == "rjieba":
        import rjieba

        return Segmenter(rjieba.cut, rjieba.has_word)
    if name == "jieba":
        import logging

        import jieba

        jieba.setLogLevel(logging.WARNING)
        reference = jieba.Tokenizer()
        reference.initialize()
        return Segmenter(lambda text: list(reference.cut(text)), lambda word: reference.FREQ.get(word, 0) > 0)
    raise ValueError(f"no segmenter {name!r}; choose one of {', '.join(SEGMENTERS)}")
