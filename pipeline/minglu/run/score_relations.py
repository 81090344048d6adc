"""Encounters, meetings and links of people scored against gold: counts, shares, and every difference."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from minglu.model import LINKED, Extraction, Row
from minglu.rulebook.kit import Kit
from minglu.run.gold import Marked
from minglu.run.gold_names import Naming
from minglu.run.gold_relations import RelationGold
from minglu.run.match_relations import (
    Matched,
    Pair,
    Session,
    T,
    gold_pairs,
    gold_sessions,
    is_day_of,
    match_loosely,
    match_pairs,
    match_sessions,
    same_place,
    told_pairs,
    told_sessions,
)
from minglu.run.score import EXTRA, MISSED, Measure, ratio
from minglu.text.fold import fold

#: What is judged of an encounter found, and of a meeting found.
ATTRIBUTES = ("date", "place", "modality", "meeting")
SESSION_ATTRIBUTES = ("date", "place")


@dataclass(frozen=True, slots=True)
class Count:
    """Things counted: in gold, predicted, right."""

    gold: int = 0
    predicted: int = 0
    right: int = 0

    def __add__(self, other: Count) -> Count:
        """Add up, count by count."""
        return Count(self.gold + other.gold, self.predicted + other.predicted, self.right + other.right)

    @property
    def measure(self) -> Measure:
        """Precision, recall and F1."""
        return Measure.of(self.right, self.predicted, self.gold)


@dataclass(frozen=True, slots=True)
class Share:
    """How many of those judged are right."""

    right: int = 0
    judged: int = 0

    def __add__(self, other: Share) -> Share:
        """Add up, count by count."""
        return Share(self.right + other.right, self.judged + other.judged)

    @property
    def ratio(self) -> float:
        """The share that is right."""
        return ratio(self.right, self.judged)


class Difference(NamedTuple):
    """One fact that only gold (missed) or only the extraction (extra) has, and the sentence that tells it."""

    kind: str
    article: str
    fact: str
    sentence: str


class Link(NamedTuple):
    """A person of gold, his entity if the roster holds him, and those to which his mentions are linked."""

    name: str
    wanted: str
    found: str


class Case(NamedTuple):
    """An article to score: gold of its relations and of its mentions, and what was extracted and related."""

    gold: RelationGold
    marks: tuple[Marked, ...]
    found: Extraction


@dataclass(frozen=True, slots=True)
class RelationScore:
    """How the relations of some articles compare to gold.

    `exact` counts encounters by kind, `loose` all of them with near kinds as one. `attributes` judges the encounters
    found, where a blank is right if gold is blank; `sessions` judges the meetings of gold that say the attribute, and
    a missed meeting is a wrong one. In `entities`, gold are the people whom the roster holds, predicted those linked
    to anybody, right those linked to the right person and to no other.
    """

    articles: int
    exact: Mapping[str, Count]
    loose: Count
    attributes: Mapping[str, Share]
    meetings: Count
    sessions: Mapping[str, Share]
    entities: Count
    differences: tuple[Difference, ...]

    @property
    def encounters(self) -> Count:
        """Encounters of all kinds."""
        return sum(self.exact.values(), Count())


def score_relations(cases: Iterable[Case], kit: Kit) -> RelationScore:
    """Score articles; `found` of each must hold its relations."""
    exact: defaultdict[str, Count] = defaultdict(Count)
    attributes = dict.fromkeys(ATTRIBUTES, Share())
    sessions = dict.fromkeys(SESSION_ATTRIBUTES, Share())
    loose = meetings = entities = Count()
    differences: list[Difference] = []
    articles = 0
    for case in cases:
        articles += 1
        gold, found = case.gold, case.found
        naming = Naming.of(kit, (one.canonical for one in gold.entities), case.marks, found.rows)
        wanted = gold_pairs(gold.encounters, naming)
        told = told_pairs(found.encounters, found.meetings, naming)
        pairs = match_pairs(wanted, told)
        for kind, count in _by_kind(pairs):
            exact[kind] += count
        loose += _count(match_loosely(wanted, told))
        for name in ATTRIBUTES:
            attributes[name] += _judge(name, pairs)
        held = match_sessions(gold_sessions(gold.meetings, naming), told_sessions(found.meetings, naming))
        meetings += _count(held)
        for name in SESSION_ATTRIBUTES:
            sessions[name] += _judge_sessions(name, held)
        for link, count in linked(gold, naming, found.rows):
            entities += count
            if link.wanted != link.found:
                differences.append(_wrong_link(gold.article, link))
        differences += _differences(case, pairs, held, naming)
    return RelationScore(
        articles,
        dict(sorted(exact.items())),
        loose,
        attributes,
        meetings,
        sessions,
        entities,
        tuple(differences),
    )


def right(name: str, wanted: Pair, told: Pair) -> bool:
    """Tell whether an attribute of an encounter is gold's. No day is right that the article does not tell."""
    if name == "place":
        return same_place(wanted.place, told.place)
    return bool(getattr(wanted, name) == getattr(told, name))


def linked(gold: RelationGold, naming: Naming, rows: Sequence[Row]) -> Iterator[tuple[Link, Count]]:
    """Give for each person of gold how he is linked, counted: whether the roster holds him, linked, rightly."""
    ids: defaultdict[str, set[str]] = defaultdict(set)
    for row in rows:
        if row.n in naming.at and row.status == LINKED:
            ids[fold(naming.at[row.n])].add(row.entity)
    for one in gold.entities:
        wanted = f"person:{one.entity}" if one.entity else ""
        found = ids.get(fold(one.canonical), set())
        link = Link(one.canonical, wanted, "、".join(sorted(found)))
        yield link, Count(bool(wanted), bool(found), bool(wanted) and found == {wanted})


def _by_kind(pairs: Matched[Pair]) -> Iterator[tuple[str, Count]]:
    yield from ((pair.kind, Count(1, 1, 1)) for pair, _ in pairs.both)
    yield from ((pair.kind, Count(gold=1)) for pair in pairs.missed)
    yield from ((pair.kind, Count(predicted=1)) for pair in pairs.extra)


def _count(matched: Matched[T]) -> Count:
    both = len(matched.both)
    return Count(both + len(matched.missed), both + len(matched.extra), both)


def _judge(name: str, pairs: Matched[Pair]) -> Share:
    return Share(sum(right(name, *pair) for pair in pairs.both), len(pairs.both))


def _judge_sessions(name: str, held: Matched[Session]) -> Share:
    """Judge what gold says of its meetings; the history of a series may know the day more exactly."""
    said = [pair for pair in held.both if getattr(pair[0], name)]
    lost = sum(bool(getattr(session, name)) for session in held.missed)
    if name == "date":
        rights = sum(is_day_of(wanted.date, told) for wanted, told in said)
    else:
        rights = sum(same_place(told.place, wanted.place) for wanted, told in said)
    return Share(rights, len(said) + lost)


def _differences(
    case: Case, pairs: Matched[Pair], held: Matched[Session], naming: Naming
) -> Iterator[Difference]:
    article, text = case.gold.article, case.found.article.text
    named = [
        (mark, naming.wanted(mark.value or text[mark.start : mark.end]))
        for mark in case.marks
        if mark.type != "MEETING"
    ]
    for pair in pairs.missed:
        spans = [[mark for mark, side in named if side.same(party)] for party in (pair.who, pair.whom)]
        yield Difference(MISSED, article, pair.shown(), _witness(spans, case.found))
    for pair in pairs.extra:
        yield Difference(EXTRA, article, pair.shown(), pair.sentence)
    for session in held.missed:
        spans = [
            [
                mark
                for mark in case.marks
                if mark.type == "MEETING" and naming.series(text[mark.start : mark.end]) == session.series
            ]
        ]
        yield Difference(MISSED, article, session.shown(), _witness(spans, case.found))
    for session in held.extra:
        yield Difference(EXTRA, article, session.shown(), session.sentence)


def _wrong_link(article: str, link: Link) -> Difference:
    if link.found:
        return Difference(
            EXTRA, article, f"link {link.name} to {link.found} (not {link.wanted or 'known'})", ""
        )
    return Difference(MISSED, article, f"link {link.name} to {link.wanted}", "")


def _witness(spans: Sequence[Sequence[Marked]], found: Extraction) -> str:
    """Give the first sentence that holds a mention of the most of some things; `spans` has those of each."""
    best, most = "", 0
    for start, end in found.sentences:
        held = sum(any(start <= mark.start and mark.end <= end for mark in marks) for marks in spans)
        if held > most:
            best, most = found.article.text[start:end].strip(), held
    return best
