"""RANK: the rank words of the dictionary, with the service in front of them where both are one title."""

from __future__ import annotations

from minglu.model import Candidate
from minglu.rulebook.lexicon import NAME, PREFIX, RANK, Hits
from minglu.text.segmenters import Tokens


def tag_ranks(folded: str, tokens: Tokens, hits: Hits) -> list[Candidate]:
    """Return a candidate for each rank word, longest first at each place.

    将军 counts only directly behind a name (annotation: by itself it is no rank).
    """
    found = []
    name_ends = {hit.end for hit in hits.of(NAME)}
    prefixes = {hit.end: hit for hit in hits.of(PREFIX)}
    for hit in hits.of(RANK):
        start, end, entry = hit
        if hits.is_hidden("ranks", start, end):
            continue
        if entry.detail == "general" and not _behind_name(folded, start, tokens, name_ends):
            continue
        rule, prefix = entry.cite, prefixes.get(start)
        if prefix is not None and not hits.is_hidden("ranks", prefix.start, end):
            start, rule = prefix.start, f"{rule} {prefix.entry.cite}"
        found.append(Candidate(start, end, "RANK", folded[start:end], rule, weight=float(end - start)))
    return found


def _behind_name(folded: str, start: int, tokens: Tokens, name_ends: set[int]) -> bool:
    """Say whether a name ends at `start`: a known one, or one with a dot (占萨门·占雅拉将军)."""
    if start in name_ends:
        return True
    return "·" in folded[max(0, start - 6) : start] and start in tokens.bounds
