"""Where articles contradict each other: two ranks or two states of one person, two chairs or two days of a meeting.

Both sides are kept with their articles and sentences; nothing is overwritten.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from minglu.model import AMBIGUOUS
from minglu.rulebook.days import full_day
from minglu.run.journal import Entry
from minglu.text.fold import fold


class Conflict(NamedTuple):
    """Two values where one may be, each with a witness."""

    kind: str
    subject: str
    date: str
    value: str
    article: str
    sentence: str
    other_value: str
    other_article: str
    other_sentence: str


class _Claim(NamedTuple):
    """A value with its witness; `until` is the last day where the value is the first of several."""

    value: str
    article: str
    sentence: str
    until: str = ""


#: Ranks that say less than others: 将军 is no contradiction of 上将.
_VAGUE = frozenset({"将军"})


def conflicts(
    found: Sequence[Entry], keys: Mapping[tuple[str, str], str], named: Mapping[tuple[str, str], str]
) -> list[Conflict]:
    """Return the contradictions between articles.

    By article and its own key of a meeting `keys` gives the meeting that the key stands for, `named` the sentence that
    names it first.
    """
    claims: dict[tuple[str, str, str], set[_Claim]] = defaultdict(set)
    for entry in found:
        for row in entry.rows:
            if row.status == AMBIGUOUS or not row.entity:
                continue
            if row.rank and full_day(row.published) and row.rank not in _VAGUE:
                claim = _Claim(fold(row.rank), row.article, row.sentence.strip())
                claims["rank", row.entity, row.published].add(claim)
            if row.country:
                claims["country", row.entity, ""].add(_Claim(row.country, row.article, row.sentence.strip()))
        for meeting in entry.relations.meetings:
            if meeting.section == "related":
                continue
            key = keys.get((entry.article.id, meeting.key), meeting.key)
            sentence = named.get((entry.article.id, meeting.key), meeting.why)
            said = [("place", meeting.place, "")]
            said += [("chair", chair.name, "") for chair in meeting.chairs[:1]]
            if full_day(meeting.date) and not meeting.within:
                said.append(("date", meeting.date, meeting.date_to))
            for kind, value, until in said:
                if value:
                    claims[f"meeting {kind}", key, ""].add(_Claim(value, entry.article.id, sentence, until))
    return sorted(
        Conflict(kind, subject, date, *one[:3], *other[:3])
        for (kind, subject, date), made in claims.items()
        for one, other in combinations(_witnesses(made), 2)
        if not _during(one, other) and not _during(other, one)
    )


def _during(day: _Claim, days: _Claim) -> bool:
    """Say whether a day is one of the days of another claim: 6月2日 of a forum of 5月31日至6月2日."""
    return days.value <= day.value <= days.until


def _witnesses(claims: set[_Claim]) -> list[_Claim]:
    """Return the first witness of each value."""
    first: dict[str, _Claim] = {}
    for claim in sorted(claims):
        first.setdefault(claim.value, claim)
    return list(first.values())
