"""Comparing the tables that the register makes of a seed article with those that a reader made of it.

The tables are people, tenures, meetings and encounters; gold is in seeds/gold/relations. What gold leaves empty in
people and meetings is not compared: an article need not say where a person is from or which session it was, and the
rules may know.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from golden.compare import ROOT, SEEDS, kit, marks_of, read_gold
from minglu.model import LINKED, Article, Encounter, Meeting, Party
from minglu.run.gold_names import Naming
from minglu.run.gold_relations import RelationGold, read_relations
from minglu.run.happenings import EncounterRow, MeetingRow
from minglu.run.journal import Entry, read_articles
from minglu.run.match_relations import (
    gold_pairs,
    gold_sessions,
    match_pairs,
    match_sessions,
    refines,
    same_place,
    told_pairs,
    told_sessions,
)
from minglu.run.register import PersonRow, Register, TenureRow, register
from minglu.run.score_relations import ATTRIBUTES, right
from minglu.text.fold import fold

GOLD = SEEDS / "gold/relations"
KNOWN = ROOT / "tests/golden/known_table_failures.tsv"


class TableDifference(NamedTuple):
    """One way in which a table of an article differs from its gold.

    `kind` is `missed`, `extra`, or the column whose value differs; `row` says which row in words.
    """

    article: str
    table: str
    kind: str
    row: str
    detail: str

    @property
    def key(self) -> tuple[str, str, str, str]:
        """What identifies the difference, whatever was found instead."""
        return self[:4]


class Told(NamedTuple):
    """One seed: what a reader found, its tables, and who is who."""

    gold: RelationGold
    people: tuple[Mapping[str, Any], ...]
    tenures: tuple[Mapping[str, Any], ...]
    tables: Register
    entry: Entry
    naming: Naming


def tables_of_seeds() -> list[str]:
    """Return the names of the seeds whose tables have gold."""
    return [path.stem for path in sorted(GOLD.glob("*.json"))]


def table_differences(name: str) -> list[TableDifference]:
    """Return every difference between the tables of a seed and their gold."""
    told = _told(name)
    found = [
        TableDifference(name, table, *difference)
        for table, compare in (
            ("people", _people),
            ("tenures", _tenures),
            ("meetings", _meetings),
            ("encounters", _encounters),
        )
        for difference in compare(told)
    ]
    return sorted(set(found))


def known_table_failures() -> dict[tuple[str, str, str, str], str]:
    """Return the differences that are known, with their cause. Strict: one that is mended must leave the list."""
    return {(row["article"], row["table"], row["kind"], row["row"]): row["cause"] for row in read_gold(KNOWN)}


def _told(name: str) -> Told:
    (gold,) = (one for one in read_relations(GOLD) if one.article == name)
    tables: dict[str, Any] = json.loads((GOLD / f"{name}.json").read_text("utf-8"))
    text = (SEEDS / f"{name}.txt").read_text("utf-8")
    (entry,) = read_articles([Article(id=name, text=text)], kit())
    names = [one.canonical for one in gold.entities]
    return Told(
        gold,
        tuple(tables["people"]),
        tuple(tables["tenures"]),
        register([entry]),
        entry,
        Naming.of(kit(), names, marks_of(SEEDS / "gold" / f"{name}.tsv"), entry.rows),
    )


#: What a comparison gives: the kind of difference, the row, and what was expected and found.
_Differences = Iterator[tuple[str, str, str]]


def _people(told: Told) -> _Differences:
    found: dict[str, PersonRow] = {}
    for row in told.tables.people:
        name = told.naming.name(Party("person", row.canonical, row.entity))
        if name in found:
            yield "extra", name, f"a second person, {row.entity}"
        found.setdefault(name, row)
    for person in told.people:
        name = person["person"]
        if name not in found:
            yield "missed", name, person["entity"]
            continue
        row = found.pop(name)
        linked = row.entity.removeprefix("person:") if row.status == LINKED else ""
        yield from _differ(name, entity=(person["entity"], linked))
        if person["country"]:
            yield from _differ(name, country=(person["country"], row.country))
        yield from _differ(
            name,
            posts=(_set(person["posts"]), _set(row.posts.split("、"))),
            rank=(_set([person["rank"]]), _set(row.ranks.split("、"))),
        )
    for name, row in found.items():
        yield "extra", name, row.forms


def _tenures(told: Told) -> _Differences:
    found: dict[str, TenureRow] = {}
    for row in told.tables.tenures:
        name = told.naming.name(Party("person", row.canonical, row.entity))
        found.setdefault(f"{name} {row.post}".strip(), row)
    for tenure in told.tenures:
        key = f"{tenure['person']} {fold(tenure['post'])}".strip()
        if key not in found:
            yield "missed", key, tenure["rank"]
            continue
        row = found.pop(key)
        if tenure["country"]:
            yield from _differ(key, country=(tenure["country"], row.country))
        yield from _differ(key, rank=(fold(tenure["rank"]), row.rank), date=(tenure["date"], row.first))
    for key, row in found.items():
        yield "extra", key, row.evidence


def _meetings(told: Told) -> _Differences:
    gold = (one for one in told.gold.meetings if one.section != "related")
    held = match_sessions(gold_sessions(gold, told.naming), told_sessions(_met(told), told.naming))
    for session in held.missed:
        yield "missed", session.shown(), ""
    for session in held.extra:
        yield "extra", session.shown(), ""
    for wanted, found in held.both:
        row = wanted.shown()
        if wanted.date and not refines(found.date, wanted.date):
            yield "date", row, f"{wanted.date} is {found.date}"
        if wanted.place and not same_place(wanted.place, found.place):
            yield "place", row, f"{wanted.place} is {found.place}"
        for name in ("ordinal", "country", "host"):
            if getattr(wanted, name):
                yield from _differ(row, **{name: (getattr(wanted, name), getattr(found, name))})
        for name in ("chairs", "participants"):
            # Whoever takes part is found with his state; a reader writes a state where the article names it.
            sides = getattr(found, name)
            absent = [side.shown for side in getattr(wanted, name) if not any(map(side.same, sides))]
            strange = [
                side.shown
                for side in sides
                if side.kind == "person" and not any(map(side.same, getattr(wanted, name)))
            ]
            if absent or strange:
                yield name, row, f"missed {'、'.join(absent) or '–'}, extra {'、'.join(strange) or '–'}"


def _encounters(told: Told) -> _Differences:
    gold = (one for one in told.gold.encounters if one.section != "related")
    found = (_encounter(row) for row in told.tables.encounters)
    pairs = match_pairs(gold_pairs(gold, told.naming), told_pairs(found, _met(told), told.naming))
    for pair in pairs.missed:
        yield "missed", pair.shown(), ""
    for pair in pairs.extra:
        yield "extra", pair.shown(), pair.sentence
    for wanted, one in pairs.both:
        for name in ATTRIBUTES:
            if not right(name, wanted, one):
                yield name, wanted.shown(), f"{getattr(wanted, name) or '–'} is {getattr(one, name) or '–'}"


def _differ(row: str, **columns: tuple[object, object]) -> _Differences:
    for name, (wanted, got) in columns.items():
        if wanted != got:
            yield name, row, f"{wanted or '–'} is {got or '–'}"


def _set(values: Iterable[str]) -> str:
    """Return values in one order, folded."""
    return "、".join(sorted(set(map(fold, filter(None, values)))))


def _met(told: Told) -> list[Meeting]:
    """Give the rows of the meetings as the records that they were made from."""
    entities = {row.canonical: row.entity for row in told.entry.rows if row.type == "PERSON"}
    return [_meeting(row, entities) for row in told.tables.meetings]


def _meeting(row: MeetingRow, entities: Mapping[str, str]) -> Meeting:
    def parties(cell: str) -> tuple[Party, ...]:
        return tuple(
            Party("person" if name in entities else "office", name, entities.get(name, ""))
            for name in filter(None, cell.split("、"))
            if name not in states_named
        )

    states_named = kit().events.names.values()
    states = tuple(Party("country", code, country=code) for code in filter(None, row.countries.split("|")))
    return Meeting(
        key=row.meeting,
        series=row.series,
        part=row.part,
        ordinal=row.ordinal,
        year=row.year,
        kind=row.kind,
        date=row.date,
        date_to=row.date_to,
        place=row.place,
        country=row.country,
        host=row.host,
        chairs=parties(row.chairs),
        participants=(*parties(row.participants), *states),
        parent=row.parent,
        mentions=(),
        section="body",
        why=row.why,
    )


def _encounter(row: EncounterRow) -> Encounter:
    """Give a row of the encounters as the record that it was made from."""
    return Encounter(
        kind=row.kind,
        who=_parties(row.who, row.who_entities),
        whom=_parties(row.whom, row.whom_entities),
        date=row.date,
        place=row.place,
        meeting=row.meeting,
        modality=row.modality,
        what=row.what,
        section="body",
        sentence=row.sentence,
        start=row.start,
        end=row.start,
        why=row.why,
    )


def _parties(names: str, entities: str) -> tuple[Party, ...]:
    """Read a cell of names and the cell of their entities, which are in one order."""
    if not names:
        return ()
    parties = []
    for name, entity in zip(names.split("、"), entities.split("|"), strict=True):
        kind, _, code = entity.partition(":")
        if kind not in ("person", "country"):
            kind = "office"
        parties.append(Party(kind, name, entity, code if kind == "country" else ""))
    return tuple(parties)
