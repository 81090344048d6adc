"""All words of a list found in one pass over a text, overlapping: an Aho-Corasick automaton.

daachorse (a double array over characters) is built in half the time of ahocorasick_rs and touches less memory, which
is what a pass waits for. It has no wheel for Linux on other machines than x86-64; there ahocorasick_rs does the same,
and a test holds the two against each other.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

#: Gives each occurrence in a text as its start, its end (in code points) and the number of its word, by end.
Finder = Callable[[str], list[tuple[int, int, int]]]


def finder(words: Sequence[str]) -> Finder:
    """Return what finds these words. It cannot be pickled."""
    if not words:
        return lambda text: []
    try:
        return by_double_array(words)
    except ImportError:
        return by_states(words)


def by_double_array(words: Sequence[str]) -> Finder:
    """Return a finder by daachorse. Raises ImportError where that is not installed."""
    from daachorse import CharwiseDoubleArrayAhoCorasick

    return CharwiseDoubleArrayAhoCorasick(list(words)).find_overlapping


def by_states(words: Sequence[str]) -> Finder:
    """Return a finder by ahocorasick_rs. Raises ImportError where that is not installed."""
    from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

    automaton = AhoCorasick(
        list(words), matchkind=MatchKind.Standard, implementation=Implementation.ContiguousNFA
    )

    def find(text: str) -> list[tuple[int, int, int]]:
        found = automaton.find_matches_as_indexes(text, overlapping=True)
        return [(start, end, word) for word, start, end in found]

    return find
