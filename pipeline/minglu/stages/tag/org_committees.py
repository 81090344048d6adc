"""Committees of two states, which no list holds: 中俄|人文合作|委员会, 两国|政府间经贸合作|委员会."""

from __future__ import annotations

from collections.abc import Iterable

from minglu.model import Candidate, make_candidate
from minglu.rulebook.abbreviations import Abbreviations
from minglu.rulebook.bodies import Bodies
from minglu.rulebook.lexicon import COMPOSED, COUNTRY, Hits
from minglu.text.words import places_of

#: What may stand between two matters of one committee, and between the names of its states.
_JOINERS, _BETWEEN_STATES = frozenset("与和及"), frozenset("-—–与和同")
#: 两国|经贸合作委员会: whose committee it is is said by a word that stays outside.
_OF_BOTH = ("两国", "双方", "双边")
#: 政府间|高层协调与合作委员会 needs no state.
_BETWEEN_GOVERNMENTS = "政府间"


def committees(folded: str, hits: Hits, short: Abbreviations, bodies: Bodies) -> Iterable[Candidate]:
    """Give the committees that two states have on some matter."""
    for end_word in bodies.committees:
        for at in places_of(folded, end_word):
            start = _matters(folded, at, bodies)
            if start == at:
                continue
            first = _states(folded, start, hits, short)
            end = at + len(end_word)
            if (
                first < start
                or folded.endswith(_OF_BOTH, 0, start)
                or folded.startswith(_BETWEEN_GOVERNMENTS, start)
            ):
                yield make_candidate(
                    first,
                    end,
                    "ORG",
                    folded[first:end],
                    f"orgs/heads.csv:{end_word}",
                    "a committee of two states",
                    weight=float(end - first),
                    state=COMPOSED,
                )


def _matters(folded: str, end: int, bodies: Bodies) -> int:
    """Return where the matters begin that a committee is on, its own offset if there are none."""
    start = end
    while word := bodies.matters.before(folded, start):
        start -= len(word)
        if folded[start - 1 : start] in _JOINERS and bodies.matters.before(folded, start - 1):
            start -= 1
    return start


def _states(folded: str, end: int, hits: Hits, short: Abbreviations) -> int:
    """Return where the names of two states begin that end at an offset, or the offset: 中俄|, 中国—沙特|."""
    run = short.run_before(folded, end)
    while run > 1 and hits.is_hidden("countries", end - run, end - run + 1):
        # 建立|中马合作委员会
        run -= 1
    if run > 1:
        return end - run
    for second in _ends(hits, end):
        if folded[second - 1 : second] in _BETWEEN_STATES:
            for first in _ends(hits, second - 1):
                return first
    return end


def _ends(hits: Hits, end: int) -> list[int]:
    """Return where the names of states begin that end at an offset."""
    return [hit.start for hit in hits.ending(end) if hit.entry.kind == COUNTRY]
