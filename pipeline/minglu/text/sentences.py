"""Sentences: ended by `。！？!?…` with their closing quotes, or by a line end. Lossless but for blank lines."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from minglu.model import Mention, Sentence

# "他说：“是的。”随后离开" – the quote that closes behind the stop belongs to the sentence it closes.
_SENTENCE = re.compile(r"[^\n。！？!?…]*(?:[。！？!?…]+[”’」』）)》\"]*|\n|$)")


def whole(parts: Sequence[Sentence], mentions: Iterable[Mention]) -> tuple[Sentence, ...]:
    """Return the sentences without the cuts that fall into a mention: 菲利普?索耶 has a stop for its dot, and is one name."""
    outer = [candidate for _, within, candidate in mentions if not within]
    starts = [candidate[0] for candidate in outer]
    # Looked for from the cuts: there are thirty in an article, and a hundred mentions.
    inside = {
        part.start
        for part in parts
        if (before := bisect_left(starts, part.start)) and outer[before - 1].end > part.start
    }
    if not inside:
        return tuple(parts)
    found: list[Sentence] = []
    for part in parts:
        if found and part.start in inside:
            part = Sentence(found.pop().start, part.end)
        found.append(part)
    return tuple(found)


def sentences(text: str) -> tuple[Sentence, ...]:
    """Cut `text` into sentences; each has at least one character that is not a blank.

    Offsets are code points. Between two sentences there are only blanks and line ends.
    """
    found = []
    for match in _SENTENCE.finditer(text):
        start, end = match.span()
        piece = match.group()
        body = piece.strip()
        if body:
            start += len(piece) - len(piece.lstrip())
            found.append(Sentence(start, start + len(body)))
        elif start == end == len(text):
            break
    return tuple(found)


def clause_start(text: str, at: int, stops: str, low: int = 0) -> int:
    """Return where the clause around an offset begins: behind the last character of `stops` before it, at least `low`."""
    return max(low, 1 + max(text.rfind(stop, low, at) for stop in stops))


def paragraph_start(text: str, at: int) -> int:
    """Return where the line around an offset begins."""
    return text.rfind("\n", 0, at) + 1
