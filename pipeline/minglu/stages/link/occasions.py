"""Encounters at the edge of a meeting: on its days, by those who take part in it, where the article tells of no other."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from minglu.model import REAL, Encounter, Meeting
from minglu.rulebook.days import full_day
from minglu.stages.link.setting import BESIDE_MEETINGS

#: People meet on the eve of it, too.
_EVE = datetime.timedelta(days=1)


def at_meetings(told: Sequence[Encounter], meetings: Sequence[Meeting]) -> tuple[Encounter, ...]:
    """Return the encounters, those on the days of the article's one dated meeting with it.

    会前一天，董军会见X: both take part, and no other meeting is told of.
    """
    dated = [
        (one, day)
        for one in meetings
        if (day := full_day(one.date)) is not None and not one.part and one.participants
    ]
    if len(dated) != 1:
        return tuple(told)
    meeting, first = dated[0]
    last = full_day(meeting.date_to) or first
    present = {party.key for party in meeting.participants}
    result = []
    for one in told:
        day = full_day(one.date)
        fits = (
            day is not None
            and first - _EVE <= day <= last
            and one.kind in BESIDE_MEETINGS
            and one.modality == REAL
            and not one.meeting
            and any(party.key in present for party in (*one.who, *one.whom))
        )
        if fits:
            why = f"{one.why}; on the days of the meeting, by who takes part"
            one = one._replace(meeting=meeting.key, why=why)
        result.append(one)
    return tuple(result)


def in_its_year(told: Sequence[Encounter], meetings: Sequence[Meeting]) -> tuple[Encounter, ...]:
    """Return the encounters, without a session those of a year in which it did not meet.

    首次对话于2011年举行，X和Y出席: the article's own session is of another year, and no row holds that one.
    """
    years = {one.key: one.year for one in meetings if one.year}
    return tuple(
        one._replace(meeting="")
        if one.date[:1].isdigit() and not one.date.startswith(years.get(one.meeting, one.date[:4]))
        else one
        for one in told
    )
