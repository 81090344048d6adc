"""The register: what many articles say of the same people, meetings and encounters, brought together.

The tables depend on the articles alone, not on their order or on the number of workers: everything is sorted by
what it says before it is merged, and where articles differ the most frequent value wins, the first of equals in
code-point order.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from minglu.model import AMBIGUOUS, FORMER, Row
from minglu.run.conflicts import Conflict, conflicts
from minglu.run.frequency import by_count, usual
from minglu.run.happenings import EncounterRow, MeetingRow, encounter_rows, meeting_rows, names
from minglu.run.journal import Entry
from minglu.text.fold import fold


class PersonRow(NamedTuple):
    """A person over all articles."""

    entity: str
    canonical: str
    status: str
    country: str
    posts: str
    ranks: str
    forms: str
    mentions: int
    articles: int
    first: str
    last: str


class TenureRow(NamedTuple):
    """A person in an office and rank, from the first to the last article that says so."""

    entity: str
    canonical: str
    post: str
    rank: str
    country: str
    first: str
    last: str
    articles: int
    article: str
    evidence: str


class ReferenceRow(NamedTuple):
    """A word of reference, and whom it stands for."""

    article: str
    text: str
    start: int
    end: int
    kind: str
    refers_to: str
    entities: str
    status: str
    section: str
    why: str


class ArticleRow(NamedTuple):
    """An article, its date and what was found in it."""

    article: str
    title: str
    published: str
    dated_by: str
    url: str
    origin: str
    sha256: str
    characters: int
    mentions: int
    people: int
    meetings: int
    encounters: int
    references: int


#: Who held an office so many years before an article need not hold it any more.
_LONG_AGO = 3


class _Post(NamedTuple):
    article: str
    entity: str
    post: str


class Register(NamedTuple):
    """The tables of a run, by their names."""

    people: list[PersonRow]
    tenures: list[TenureRow]
    meetings: list[MeetingRow]
    encounters: list[EncounterRow]
    references: list[ReferenceRow]
    conflicts: list[Conflict]
    articles: list[ArticleRow]


#: The columns of each table.
COLUMNS: dict[str, tuple[str, ...]] = {
    "people": PersonRow._fields,
    "tenures": TenureRow._fields,
    "meetings": MeetingRow._fields,
    "encounters": EncounterRow._fields,
    "references": ReferenceRow._fields,
    "conflicts": Conflict._fields,
    "articles": ArticleRow._fields,
}


class Collector:
    """Takes entries in any order, keeps of each only what the tables need, and gives the tables."""

    def __init__(self) -> None:
        self._slim: list[Entry] = []
        self._articles: list[ArticleRow] = []
        self._then: set[_Post] = set()
        #: By article and key of a meeting the sentence that names it first.
        self._named: dict[tuple[str, str], str] = {}

    def add(self, entry: Entry) -> None:
        """Take one article."""
        persons = tuple(row for row in entry.rows if row.type == "PERSON" and row.section != "related")
        self._then |= _then(entry.rows)
        article = entry.article
        sentences = {row.n: row.sentence.strip() for row in entry.rows}
        for meeting in entry.relations.meetings:
            if meeting.mentions:
                self._named[article.id, meeting.key] = sentences[meeting.mentions[0]]
        self._articles.append(
            ArticleRow(
                article=article.id,
                title=entry.title,
                published=entry.published,
                dated_by=entry.dated_by,
                url=article.url,
                origin=article.origin,
                sha256=article.sha256,
                characters=len(article.text),
                mentions=len(entry.rows),
                people=len({row.entity for row in persons}),
                meetings=len(entry.relations.meetings),
                encounters=len(entry.relations.encounters),
                references=len(entry.relations.references),
            )
        )
        self._slim.append(entry._replace(rows=persons, sections=(), article=replace(article, text="")))

    def tables(self) -> Register:
        """Give the tables of all articles taken."""
        found = sorted(
            self._slim, key=lambda entry: (entry.article.id, entry.published, entry.article.sha256)
        )
        meetings, keys = meeting_rows(found)
        return Register(
            people=_people(found),
            tenures=_tenures(found, self._then),
            meetings=meetings,
            encounters=encounter_rows(found, keys),
            references=_references(found),
            conflicts=conflicts(found, keys, self._named),
            articles=sorted(self._articles),
        )


def register(entries: Iterable[Entry]) -> Register:
    """Return the tables of some articles."""
    collector = Collector()
    for entry in entries:
        collector.add(entry)
    return collector.tables()


def _people(found: Sequence[Entry]) -> list[PersonRow]:
    rows: dict[str, list[Row]] = defaultdict(list)
    for entry in found:
        for row in entry.rows:
            rows[row.entity or row.canonical].append(row)
    return sorted(_person(entity, group) for entity, group in rows.items())


def _person(entity: str, group: Sequence[Row]) -> PersonRow:
    first, last = _first_and_last(group)
    return PersonRow(
        entity=entity,
        canonical=usual(row.canonical for row in group),
        status=usual(row.status for row in group),
        country=usual(row.country for row in group),
        posts="、".join(by_count(fold(post) for row in group for post in row.post.split("、"))),
        ranks="、".join(by_count(fold(row.rank) for row in group)),
        forms="|".join(by_count(row.text for row in group)),
        mentions=len(group),
        articles=len({row.article for row in group}),
        first=first,
        last=last,
    )


def _first_and_last(rows: Iterable[Row]) -> tuple[str, str]:
    """Return the first and the last date of the articles of some rows, empty if none has a date."""
    dates = sorted({row.published for row in rows if row.published})
    return (dates[0], dates[-1]) if dates else ("", "")


def _then(rows: Sequence[Row]) -> set[_Post]:
    """Return the offices that an article names in sentences of times long past only: 1987年…由美国总统里根签署.

    The year stands before the name: 魏凤和率团出席，这是自2011年以来首次 is of today.
    """
    told: dict[_Post, list[bool]] = defaultdict(list)
    sentence, year = "", ""
    for row in rows:
        if row.sentence != sentence:
            sentence, year = row.sentence, ""
        if row.type == "DATE" and row.date[:4].isdecimal():
            year = max(year, row.date[:4])
        elif row.type == "PERSON" and row.post:
            words = fold(sentence)
            long_ago = bool(year and row.published) and int(row.published[:4]) - int(year) >= _LONG_AGO
            for post in row.post.split("、"):
                if fold(post) in words:
                    told[_Post(row.article, row.entity, post)].append(not long_ago)
    return {key for key, now in told.items() if not any(now)}


def _tenures(found: Sequence[Entry], then: set[_Post]) -> list[TenureRow]:
    """Bring together who held what: former offices, and people nobody can tell apart, hold nothing here.

    Nor do those of whom an article tells in sentences of times long past (`then`).
    """
    groups: dict[tuple[str, str, str, str], list[Row]] = defaultdict(list)
    for entry in found:
        for row in entry.rows:
            if row.status == AMBIGUOUS or not row.entity:
                continue
            for post in row.post.split("、"):
                if _Post(row.article, row.entity, post) in then:
                    continue
                if (post or row.rank) and not post.startswith(FORMER):
                    groups[row.entity, fold(post), fold(row.rank), row.country].append(row)
    return sorted(_tenure(*held, group) for held, group in groups.items())


def _tenure(entity: str, post: str, rank: str, country: str, group: Sequence[Row]) -> TenureRow:
    first, last = _first_and_last(group)
    # The sentence that names office and person together is the better witness.
    witness = min(
        group,
        key=lambda row: (row.published or "9999", post not in fold(row.sentence), row.article, row.start),
    )
    return TenureRow(
        entity=entity,
        canonical=usual(row.canonical for row in group),
        post=post,
        rank=rank,
        country=country,
        first=first,
        last=last,
        articles=len({row.article for row in group}),
        article=witness.article,
        evidence=witness.sentence.strip(),
    )


def _references(found: Sequence[Entry]) -> list[ReferenceRow]:
    return [
        ReferenceRow(
            article=entry.article.id,
            text=one.text,
            start=one.start,
            end=one.end,
            kind=one.kind,
            refers_to=names(one.refers_to),
            entities="|".join(party.entity for party in one.refers_to),
            status=one.status,
            section=one.section,
            why=one.why,
        )
        for entry in found
        for one in entry.relations.references
    ]
