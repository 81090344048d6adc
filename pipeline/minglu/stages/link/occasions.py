"""Encounters at the edge of a meeting: on its days, by those who take part in it, where the article tells of no other."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from minglu.model import REAL, Encounter, Meeting

#: Kinds that happen at the edge of a meeting.
_BESIDE = frozenset({"met", "received", "talks", "signed", "accompanied", "led"})
#: People meet on the eve of it, too.
_EVE = datetime.timedelta(days=1)


def at_meetings(told: Sequence[Encounter], meetings: Sequence[Meeting]) -> tuple[Encounter, ...]:
    """Return the encounters, those on the days of the article's one dated meeting with it.

    会前一天，董军会见X: both take part, and no other meeting is told of.
    """
    dated = [one for one in meetings if len(one.date) == 10 and not one.part and one.participants]
    if len(dated) != 1:
        return tuple(told)
    meeting = dated[0]
    first = datetime.date.fromisoformat(meeting.date)
    last = datetime.date.fromisoformat(meeting.date_to or meeting.date)
    present = {party.entity or party.name for party in meeting.participants}
    result = []
    for one in told:
        day = _day(one.date)
        fits = (
            day is not None
            and first - _EVE <= day <= last
            and one.kind in _BESIDE
            and one.modality == REAL
            and not one.meeting
            and any((party.entity or party.name) in present for party in (*one.who, *one.whom))
        )
        if fits:
            why = f"{one.why}; on the days of the meeting, by who takes part"
            one = one._replace(meeting=meeting.key, why=why)
        result.append(one)
    return tuple(result)


def _day(date: str) -> datetime.date | None:
    return datetime.date.fromisoformat(date) if len(date) == 10 and not date.startswith("-") else None
