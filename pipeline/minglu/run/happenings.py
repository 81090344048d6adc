"""Meetings and encounters of many articles, each once.

Two articles tell of one encounter if kind, sides, day and paper are the same; a telling without a day (a title, a
caption) belongs to the one with a day in its own article, and else stands for itself.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from minglu.model import EQUAL_SIDES, NEGATED, PAST, PLANNED, REAL, Encounter, Meeting, Party
from minglu.rulebook.days import full_day
from minglu.run.frequency import usual
from minglu.run.journal import Entry

#: Where the series ends in the key of a session.
_IN_KEY = re.compile("[@#/]| in ")
_TOOK_PLACE = {REAL: "", PAST: "", PLANNED: PLANNED, NEGATED: NEGATED}


class MeetingRow(NamedTuple):
    """A session of a series, or a part of one.

    `series` is that of its history, under whatever name articles speak of it. `participants` are people, then states by
    their names; `countries` has the codes of these.
    """

    meeting: str
    series: str
    part: str
    ordinal: str
    year: str
    kind: str
    date: str
    date_to: str
    place: str
    country: str
    host: str
    chairs: str
    participants: str
    countries: str
    parent: str
    articles: str
    why: str


class EncounterRow(NamedTuple):
    """What some did with, to or for others on a day.

    Names, entities and capacities of a side are in one order; where nobody has a capacity the cell is empty.
    """

    kind: str
    modality: str
    date: str
    place: str
    meeting: str
    who: str
    whom: str
    who_entities: str
    whom_entities: str
    who_capacities: str
    whom_capacities: str
    what: str
    tellings: int
    articles: str
    article: str
    start: int
    sentence: str
    why: str


def meeting_rows(found: Sequence[Entry]) -> tuple[list[MeetingRow], dict[tuple[str, str], str]]:
    """Return the meetings of all articles but for their teasers, and the key of each by article and its own key.

    An article that knows only the ordinal of a session (#19) joins those that know its year too.
    """
    told = [
        (entry.article.id, meeting)
        for entry in found
        for meeting in entry.relations.meetings
        if meeting.section != "related"
    ]
    years: dict[tuple[str, str], set[str]] = defaultdict(set)
    for _, meeting in told:
        if meeting.year and meeting.ordinal:
            years[_series(meeting.key), meeting.ordinal].add(meeting.year)
    keys: dict[tuple[str, str], str] = {}
    groups: dict[str, list[tuple[str, Meeting]]] = defaultdict(list)
    for article, meeting in told:
        known = years.get((_series(meeting.key), meeting.ordinal), set())
        key = meeting.key
        year = meeting.year or (next(iter(known)) if len(known) == 1 else "")
        if year and "@" not in key:
            # Its year is known from another article, or from the day on which somebody attends it.
            key = _of_year(key, year)
        if "@" not in key and "#" not in key:
            # Nothing tells which session it was, nor that two articles mean the same.
            key = f"{key} in {article}"
        keys[article, meeting.key] = key
        groups[key].append((article, meeting))
    return sorted(_meeting(key, group, keys) for key, group in groups.items()), keys


def _series(key: str) -> str:
    """Return the series in the key of a session, with the states of a “2+2”."""
    return _IN_KEY.split(key.removeprefix("meeting:"), maxsplit=1)[0]


def _of_year(key: str, year: str) -> str:
    """Return the key of a session with its year instead of its number."""
    whole, part, name = key.partition("/")
    return f"{whole.partition('#')[0]}@{year}{part}{name}"


def _meeting(
    key: str, group: Sequence[tuple[str, Meeting]], keys: Mapping[tuple[str, str], str]
) -> MeetingRow:
    meetings = [meeting for _, meeting in group]
    present = _distinct(party for meeting in meetings for party in meeting.participants)
    people = [party for party in present if party.kind != "country"]
    states = sorted(
        (party for party in present if party.kind == "country"), key=lambda party: (party.country, party.name)
    )

    def most(name: str) -> str:
        return usual(getattr(meeting, name) for meeting in meetings)

    return MeetingRow(
        meeting=key,
        series=_series(key),
        part=meetings[0].part,
        ordinal=most("ordinal"),
        year=most("year"),
        kind=most("kind"),
        date=usual(_most_precise(meeting.date for meeting in meetings)),
        date_to=most("date_to"),
        place=most("place"),
        country=most("country"),
        host=most("host"),
        chairs=names(_distinct(party for meeting in meetings for party in meeting.chairs)),
        participants=names([*people, *states]),
        countries="|".join(party.country for party in states),
        parent=usual(keys.get((article, meeting.parent), meeting.parent) for article, meeting in group),
        articles="|".join(sorted({article for article, _ in group})),
        why=most("why"),
    )


def _most_precise(dates: Iterable[str]) -> list[str]:
    """Return those of the dates of one session that say most: a day, else a month, else a year."""
    told = list(dates)
    most = max(map(len, told), default=0)
    return [date for date in told if len(date) == most]


def names(parties: Iterable[Party]) -> str:
    """Return parties as a cell: their names joined by 、."""
    return "、".join(party.name for party in parties)


def _distinct(parties: Iterable[Party]) -> list[Party]:
    found: dict[str, list[Party]] = defaultdict(list)
    for party in parties:
        found[party.key].append(party)
    return [min(group) for _, group in sorted(found.items())]


class _Key(NamedTuple):
    kind: str
    happened: str
    sides: tuple[tuple[str, ...], ...]
    what: str


class _Telling(NamedTuple):
    article: str
    published: str
    encounter: Encounter
    key: _Key


def encounter_rows(found: Sequence[Entry], keys: Mapping[tuple[str, str], str]) -> list[EncounterRow]:
    """Return the encounters of all articles but for their teasers, each once."""
    groups: dict[tuple[_Key, str], list[_Telling]] = defaultdict(list)
    for entry in found:
        tellings = [
            _Telling(entry.article.id, entry.published, one, _key(one))
            for one in entry.relations.encounters
            if one.section != "related"
        ]
        days: dict[_Key, set[str]] = defaultdict(set)
        for telling in tellings:
            if telling.encounter.date:
                days[telling.key].add(telling.encounter.date)
        for telling in tellings:
            date = telling.encounter.date
            # A headline has no day, and is of the one that the article tells: 6日, or the only full one.
            known = {day for day in days[telling.key] if full_day(day)} or days[telling.key]
            if not date and len(known) == 1:
                (date,) = known
            groups[telling.key, date if full_day(date) else f"{date} {telling.article}"].append(telling)
    rows = [_encounter(when, group, keys) for (_, when), group in groups.items()]
    # As they happened; then what has a day of an unknown year (--05-20), and last what has none.
    return sorted(rows, key=lambda row: (not row.date, row.date.startswith("-"), row.date, row))


def _key(one: Encounter) -> _Key:
    sides = [tuple(sorted(party.key for party in one.who)), tuple(sorted(party.key for party in one.whom))]
    if one.kind in EQUAL_SIDES:
        sides.sort()
    # A visit to two states on a day is two; where nobody is acted upon, the place or the meeting tells them apart.
    what = one.what if one.kind != "led" else ""
    if not one.whom:
        what = " ".join(part for part in (what, one.meeting or one.place) if part)
    return _Key(one.kind, _TOOK_PLACE[one.modality], tuple(sides), what)


def _encounter(when: str, group: Sequence[_Telling], keys: Mapping[tuple[str, str], str]) -> EncounterRow:
    best = min(
        group,
        key=lambda telling: (
            telling.encounter.section != "body",
            not telling.encounter.date,
            telling.published or "9999",
            telling.article,
            telling.encounter.start,
        ),
    )
    one = best.encounter
    return EncounterRow(
        kind=one.kind,
        modality=one.modality,
        date=when.split(" ")[0],
        place=usual(telling.encounter.place for telling in group),
        meeting=usual(
            keys.get((telling.article, telling.encounter.meeting), telling.encounter.meeting)
            for telling in group
        ),
        who=names(one.who),
        whom=names(one.whom),
        who_entities=_entities(one.who),
        whom_entities=_entities(one.whom),
        who_capacities=_capacities(one.who),
        whom_capacities=_capacities(one.whom),
        what=one.what,
        tellings=len(group),
        articles="|".join(sorted({telling.article for telling in group})),
        article=best.article,
        start=one.start,
        sentence=one.sentence.strip(),
        why=one.why,
    )


def _entities(parties: Sequence[Party]) -> str:
    """Give the ids of a side in its order; 客人 and 两国青年代表, of whom no id is known, are `group:` and their name."""
    return "|".join(party.entity or f"{party.kind}:{party.name}" for party in parties)


def _capacities(parties: Sequence[Party]) -> str:
    """Give the capacities of a side in its order; nothing where none has one, and no bare `|` of two states."""
    told = [party.capacity for party in parties]
    return "|".join(told) if any(told) else ""
