"""Envoys who are called representatives, as those of Taiwan are: 驻日|代表, 驻立陶宛|代表, 常驻日内瓦|副代表."""

from __future__ import annotations

from collections.abc import Iterable

from minglu.model import Candidate, make_candidate
from minglu.rulebook.abbreviations import Abbreviations
from minglu.rulebook.lexicon import COUNTRY, ORG, PLACE, POSTED, Hits
from minglu.stages.tag.chain import JOINERS

_PLACES = frozenset({COUNTRY, PLACE, ORG})
_AT, _ALWAYS = "驻", "常驻"
#: Behind 代表 it is no office: 驻日代表|处, 驻华代表|团.
_NO_OFFICE = frozenset("处团队性人们作机办")
#: The longest short name of states: 驻美日|代表 is none.
_SHORT = 1


def envoys(folded: str, hits: Hits, short: Abbreviations) -> Iterable[Candidate]:
    """Give the representatives whom 驻 and a state, a place or a body stands in front of."""
    if _AT not in folded:
        return
    for hit in hits.of(POSTED):
        if folded[hit.end : hit.end + 1] in _NO_OFFICE:
            continue
        wheres = [place.start for place in hits.ending(hit.start) if place.entry.kind in _PLACES]
        if folded[hit.start - _SHORT : hit.start] in short.meanings:
            wheres.append(hit.start - _SHORT)
        # 驻欧盟|暨|比利时代表
        wheres += [
            place.start
            for where in wheres
            if folded[where - 1 : where] in JOINERS
            for place in hits.ending(where - 1)
            if place.entry.kind in _PLACES
        ]
        for where in sorted(wheres):
            if folded[where - 1 : where] != _AT:
                continue
            start = where - (len(_ALWAYS) if folded.endswith(_ALWAYS, 0, where) else len(_AT))
            yield make_candidate(
                start,
                hit.end,
                "POST",
                folded[start : hit.end],
                hit.entry.cite,
                "behind 驻 and a place",
                weight=1.0,
            )
            break
