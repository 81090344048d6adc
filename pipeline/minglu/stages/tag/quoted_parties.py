"""Parties whose names stand in quotation marks in front of their word, as in Russia and its neighbours: “公民契约”党."""

from __future__ import annotations

import re
from collections.abc import Iterable

from minglu.model import Candidate, make_candidate
from minglu.text.words import places_of

#: The word, and a name in marks in front of it.
_PARTY, _NAMED = "党", re.compile("[“「][^“”「」，。、\n]{2,16}[”」]党$")
_LONGEST = 20
#: What makes another word of it: “台独”|党团, “一大”|党员.
_NO_PARTY = frozenset("员派团性费务校组章籍史建媒风纪内外国旗魁徒龄报")


def quoted_parties(folded: str) -> Iterable[Candidate]:
    """Give an ORG candidate for each party whose name stands in marks, with them; `canonical` is without, as in lists."""
    for at in places_of(folded, _PARTY):
        end = at + 1
        start = party_start(folded, end)
        if start < end and folded[end : end + 1] not in _NO_PARTY:
            yield make_candidate(
                start,
                end,
                "ORG",
                folded[start + 1 : at - 1] + _PARTY,
                f"orgs/heads.csv:{_PARTY}",
                "in quotation marks",
                weight=float(end - start),
                state="party",
            )


def party_start(folded: str, end: int) -> int:
    """Return where a party with its name in marks begins that ends at an offset, the offset where none does."""
    if folded[end - 1 : end] != _PARTY or folded[end - 2 : end - 1] not in ("”", "」"):
        return end
    named = _NAMED.search(folded, max(0, end - _LONGEST), end)
    return named.start() if named is not None else end


def office_start(folded: str, start: int) -> int:
    """Return where an office begins that is one of such a party: “统一俄罗斯”党|最高委员会主席, “公民契约”|党主席."""
    end = start + folded.startswith(_PARTY, start)
    party = party_start(folded, end)
    return party if party < end else start
