"""RANK: the rank words of the dictionary, with the service in front of them where both are one title."""

from __future__ import annotations

from minglu.model import Candidate
from minglu.rulebook.lexicon import NAME, PREFIX, RANK, Hit, Hits
from minglu.rulebook.names import Names
from minglu.text.segmenters import Tokens


def visible_ranks(folded: str, tokens: Tokens, hits: Hits) -> list[Hit]:
    """Return the rank words that no trap hides.

    A trap (中将把, 上将于) speaks of 中 and 上 that end a phrase: 演习中|将把. Behind a name it has no say:
    恩贡迪中将把勋章佩戴在… So it counts only where a word of two characters or more ends before the rank, or the
    rank begins inside a word (至少将).
    """
    ends: dict[int, str] | None = None
    found = []
    name_ends = {hit.end for hit in hits.of(NAME)}
    for hit in hits.of(RANK):
        if hits.is_hidden("ranks", hit.start, hit.end) and hit.start not in name_ends:
            if ends is None:
                ends = _ends(tokens)
            before = ends.get(hit.start)
            if before is None or (len(before) > 1 and tokens.is_word(before)):
                continue
        found.append(hit)
    return found


def _ends(tokens: Tokens) -> dict[int, str]:
    ends, position = {}, 0
    for word in tokens.words:
        position += len(word)
        ends[position] = word
    return ends


def tag_ranks(folded: str, tokens: Tokens, hits: Hits, names: Names) -> list[Candidate]:
    """Return a candidate for each rank word, longest first at each place.

    将军 counts only directly behind a name (annotation: by itself it is no rank).
    """
    found = []
    name_ends = {hit.end for hit in hits.of(NAME)}
    prefixes = {hit.end: hit for hit in hits.of(PREFIX)}
    for hit in visible_ranks(folded, tokens, hits):
        start, end, entry = hit
        if entry.detail == "general" and not _behind_name(folded, start, tokens, name_ends, names):
            continue
        rule, prefix = entry.cite, prefixes.get(start)
        if prefix is not None:
            start, rule = prefix.start, f"{rule} {prefix.entry.cite}"
        found.append(Candidate(start, end, "RANK", folded[start:end], rule, weight=float(end - start)))
    return found


def _behind_name(folded: str, start: int, tokens: Tokens, name_ends: set[int], names: Names) -> bool:
    """Say whether a name ends at `start`: a known one, one with a dot, one of its usual shape, or a surname alone."""
    if start in name_ends or ("·" in folded[max(0, start - 6) : start] and start in tokens.bounds):
        return True
    for length in (2, 3, 4, 5):
        piece = folded[start - length : start]
        if len(piece) == length and start - length in tokens.bounds:
            surname = piece[0] in names.surnames and length <= 3 and not tokens.is_word(piece)
            foreign = all(names.syllables.get(char, -9.0) > 0 for char in piece)
            if surname or foreign:
                return True
    return folded[start - 1 : start] in names.surnames and start - 1 in tokens.bounds
