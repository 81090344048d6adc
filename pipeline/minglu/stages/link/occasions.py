"""Encounters at the edge of a meeting: on its days, by those who take part in it, where the article tells of no other."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence

from minglu.model import PAST, REAL, Encounter, Meeting
from minglu.rulebook.days import full_day
from minglu.stages.link.setting import BESIDE_MEETINGS
from minglu.stages.link.sides import keys

#: People meet on the eve of it, too; and whoever has come for it is met some days before or after.
_EVE = datetime.timedelta(days=1)
#: How the words for a group begin that has come for a meeting.
_FOR_IT = re.compile("(?:[来前]+[华京]?|应邀)?(?:出席|參加|参加|与会)")
_STAY = datetime.timedelta(days=6)


def at_meetings(told: Sequence[Encounter], meetings: Sequence[Meeting]) -> tuple[Encounter, ...]:
    """Return the encounters, those on the days of the article's one dated meeting with it, and those who join them, too.

    会前一天，董军会见X: both take part, and no other meeting is told of. 2日，会见来华出席M的|X: he has come for it.
    """
    groups = any(_has_come(one) for one in told)
    dated = [
        (one, day)
        for one in meetings
        if (day := full_day(one.date)) is not None and not one.part and (one.participants or groups)
    ]
    if len(dated) != 1:
        return tuple(told)
    meeting, first = dated[0]
    last = full_day(meeting.date_to) or first
    present = keys(meeting.participants)
    come = {
        (one.sentence, party.key)
        for one in told
        if one.kind == "attended" and one.meeting == meeting.key
        for party in one.who
    }
    result: list[Encounter] = []
    for one in told:
        day = full_day(one.date)
        if day is None or one.meeting or one.kind not in BESIDE_MEETINGS or one.modality not in (REAL, PAST):
            result.append(one)
            continue
        why = ""
        if first - _EVE <= day <= last and present & keys((*one.who, *one.whom)):
            why = "on the days of the meeting, by who takes part"
        elif first - _STAY <= day <= last + _STAY and any(
            _has_come(one) or (one.sentence, party.key) in come for party in one.whom
        ):
            why = "with a guest who has come for the meeting"
        elif one.kind == "accompanied" and _joins(one, result, meeting):
            why = "at the meeting of those whom they join"
        if why:
            one = one._replace(meeting=meeting.key, why=f"{one.why}; {why}")
        result.append(one)
    return tuple(result)


def _has_come(one: Encounter) -> bool:
    """Say whether somebody receives a group by the words that it has come for a meeting: 会见|出席M的外国代表团团长."""
    return one.kind == "received" and any(_FOR_IT.match(party.name) for party in one.whom)


def _joins(company: Encounter, before: Sequence[Encounter], meeting: Meeting) -> bool:
    """Say whether somebody goes with one of those who have just met at a meeting: 王毅参加会见."""
    principal = keys(company.whom)
    with_him = [
        one
        for one in before
        if one.kind != "accompanied" and one.date == company.date and principal & keys((*one.who, *one.whom))
    ]
    return bool(with_him) and with_him[-1].meeting == meeting.key


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
