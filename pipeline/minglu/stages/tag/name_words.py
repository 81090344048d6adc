"""Words of the segmenter that may be names: they begin with a surname, and no dictionary and no list of traps holds them.

Every word of a text is asked, so that it is done as soon as the text is cut, while its words are in the processor's caches.
"""

from __future__ import annotations

from collections import defaultdict

from minglu.rulebook.names import Names
from minglu.text.segmenters import Tokens

#: So often no three characters stand together by chance that no dictionary joins.
_AGAIN = 3


def surnamed_words(folded: str, tokens: Tokens, names: Names) -> list[tuple[int, int]]:
    """Return the spans of the words that begin with a surname and that no dictionary and no trap holds, in text order."""
    starts, single, double = names.surname_starts, names.single_surnames, names.double_surnames
    ordinary, traps = names.words, names.traps
    found, alone, end = [], [], 0
    for word in tokens.words:
        end += len(word)
        # What it begins with is asked first, as it is asked of every word; to hash every word takes longer.
        first = word[0]
        if first in starts:
            size = len(word)
            if size == 1:
                if first in single:
                    alone.append(end - 1)
            elif (
                size < 5
                and (first in single or word[:2] in double)
                and word not in ordinary
                and word not in traps
            ):
                found.append((end - size, end))
    if again := _in_pieces(folded, alone, tokens, names):
        found = sorted([*found, *again])
    return found


def _in_pieces(folded: str, alone: list[int], tokens: Tokens, names: Names) -> list[tuple[int, int]]:
    """Return the spans of names that come again and again and whose characters the segmenter has one by one: 郑|棨|伟.

    `alone` are the offsets of surnames that are words of one character.
    """
    bounds = tokens.bounds
    # A word of one character behind another of one: few texts have so many that one could come again and again.
    pieces = [start for start in alone if start + 2 in bounds and start + 3 in bounds]
    if len(pieces) < _AGAIN:
        return []
    starts: defaultdict[str, list[int]] = defaultdict(list)
    for start in pieces:
        name = folded[start : start + 3]
        if (
            names.function_after.isdisjoint(name[1:])
            and names.function_before.isdisjoint(name[1:])
            and all("\u3400" <= char <= "\u9fff" for char in name[1:])
        ):
            starts[name].append(start)
    return [(start, start + 3) for found in starts.values() if len(found) >= _AGAIN for start in found]
