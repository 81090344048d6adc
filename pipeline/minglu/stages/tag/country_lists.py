"""Lists of one-character names of states that need no further evidence: 中、俄、哈|三国, 美、英、加、澳."""

from __future__ import annotations

from minglu.rulebook.abbreviations import Abbreviations
from minglu.text.segmenters import Tokens

_NUMERALS = {"两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7}
#: What stands behind the first run of a list of states that is counted.
BEFORE_COUNTED = frozenset("、和与及“「") | frozenset(_NUMERALS)


def counted_states(masked: str, start: int, short: Abbreviations) -> list[int]:
    """Return the offsets of states that the text lists from `start` on and counts: 中、俄、哈、吉、塔|五国."""
    match = short.counted.match(masked, start)
    if match is None:
        return []
    members = [at for at in range(start, match.end()) if masked[at] in short.meanings]
    return members if len(members) == _NUMERALS[match.group(1)] and len(members) > 2 else []


def in_series(masked: str, folded: str, short: Abbreviations, tokens: Tokens) -> set[int]:
    """Return the offsets of three or more states of which two need no further evidence: 中、美、朝, 美、英、加、澳、纽."""
    return {
        at
        for match in short.series.finditer(masked)
        if (start := match.start() - 1) >= 0 and masked[start] in short.meanings
        if len(short.always.keys() & set(masked[start : match.end()])) > 1
        # 集中、美、俄 and 中、美、英雄: the first and the last may be parts of words.
        if not any(
            at not in tokens.bounds and tokens.is_word(folded[at - 1 : at + 1]) for at in (start, match.end())
        )
        for at in range(start, match.end(), 2)
    }
