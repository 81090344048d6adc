"""Missions that an international body has in a state, which no list holds whole: 联合国驻利比亚支助特派团, 非盟驻索马里特派团."""

from __future__ import annotations

from collections.abc import Iterable

from minglu.model import Candidate, make_candidate
from minglu.rulebook.bodies import Bodies
from minglu.rulebook.lexicon import COUNTRY, ORG, PLACE, Hits

#: Kinds of bodies (orgs/names.csv) that have missions.
_SENDERS = frozenset({"un", "alliance", "international"})
#: What may stand between the body and where its mission is.
_IN = "驻"


def missions(folded: str, hits: Hits, bodies: Bodies) -> Iterable[Candidate]:
    """Give the missions: the body, the state or place where it is, what it is for, and the word for it."""
    senders = [hit for hit in hits.of(ORG) if hit.entry.detail in _SENDERS]
    if not senders:
        return
    ends = {hit.start: hit.end for kind in (PLACE, COUNTRY) for hit in hits.of(kind)}
    for start, end, entry in senders:
        end += folded[end : end + 1] == _IN
        match = bodies.mission.match(folded, ends[end]) if end in ends else None
        if match is not None:
            yield make_candidate(
                start,
                match.end(),
                "ORG",
                folded[start : match.end()],
                f"orgs/heads.csv:{match.group(1)} {entry.cite}",
                "a mission of a body",
                # A listed one of the same name is preferred.
                weight=match.end() - start - 0.5,
                state=entry.detail,
            )
