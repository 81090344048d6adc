"""One-character names of states that the holder of the office behind them tells: 印|总理|莫迪, 以|防长|加兰特."""

from __future__ import annotations

from collections.abc import Collection

from minglu.rulebook.abbreviations import Abbreviations
from minglu.rulebook.lexicon import HEAD, NAME, ORG, UNIT, Hits


def told_by_holders(masked: str, bounds: Collection[int], hits: Hits, short: Abbreviations) -> dict[int, str]:
    """Return for each offset of such a character the code of its state.

    The roster knows whose office it is, so that nothing else has to name the state. Characters that need no further
    evidence are left out (近|日|首相), and so is what may be an adjective of the office (新|总理|X) or the end of a
    word (可以|总理|X). `bounds` are the offsets where words begin or end.
    """
    names = hits.of(NAME)
    if not names:
        return {}
    heads = {hit.end: hit.start for hit in hits.of(HEAD)}
    bodies = {hit.end: hit.start for kind in (UNIT, ORG) for hit in hits.of(kind)}
    told: dict[int, str] = {}
    for name in names:
        start = heads.get(name.start)
        if start is None:
            continue
        at = bodies.get(start, start) - 1
        char = masked[at] if at >= 0 else ""
        if char in short.meanings and char not in short.always and char not in short.adjectives:
            code = name.entry.country
            if code in short.meanings[char] and at in bounds:
                told[at] = code
    return told
