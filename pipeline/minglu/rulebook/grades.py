"""NATO grades of rank words by country, service, date and the outlet's house style."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from minglu.rulebook.rules import Rules
from minglu.rulebook.schema import RuleRow
from minglu.text.fold import fold

#: Stands for the country of the ladder of those that have no table of their own.
GENERIC = "*"
#: 四星|上将, 三星|中将: the stars and the word behind them.
_STARS = re.compile("[一二两三四五]星(?=.)")


class Grade(NamedTuple):
    """One row of ranks/grades.csv, with its line."""

    grade: str
    service: str
    house: str
    valid_from: str
    valid_to: str
    cite: str
    line: int


class Spoken(NamedTuple):
    """A rank as texts have it: whole and without the service in front, with the service that either tells."""

    whole: str
    word: str
    service: str


@dataclass(frozen=True, slots=True)
class Services:
    """The services of rank words: of their prefixes (海军|上将), and of the words that tell one themselves (海将)."""

    prefixes: Mapping[str, str]
    words: Mapping[str, str]

    @classmethod
    def build(cls, prefixes: Iterable[tuple[str, str]], words: Iterable[tuple[str, str]]) -> Services:
        """Take the terms of ranks/prefixes.csv and of ranks/terms.csv, each with its service."""
        longest = sorted(prefixes, key=lambda prefix: -len(prefix[0]))
        return cls(
            {fold(term): service for term, service in longest},
            {fold(term): service for term, service in words},
        )

    def read(self, rank: str) -> Spoken:
        """Read a folded rank. What stands in front says more than the word itself, unless it is of the word: 警|正."""
        if rank in self.words:
            return Spoken(rank, rank, self.words[rank])
        for prefix, service in self.prefixes.items():
            if rank.startswith(prefix) and len(rank) > len(prefix):
                return Spoken(rank, rank[len(prefix) :], service)
        return Spoken(rank, rank, "")


@dataclass(frozen=True, slots=True)
class Grades:
    """Grades by (country, term); country `*` is the generic ladder.

    `tables` are the countries with one of their own, `houses` the outlets that have one, as datelines name them (越通社).
    `police` has the country of each rank that only one police has: 总警司.
    """

    rows: dict[tuple[str, str], tuple[Grade, ...]]
    services: Services
    tables: frozenset[str]
    houses: frozenset[str]
    police: Mapping[str, str]

    @classmethod
    def build(cls, rules: Rules) -> Grades:
        """Compile ranks/grades.csv and the services."""
        prefixes, words = (
            [(row["term"], row["service"]) for row in rules[file]]
            for file in ("ranks/prefixes.csv", "ranks/terms.csv")
        )
        return cls.of_rows(rules["ranks/grades.csv"], Services.build(prefixes, words))

    @classmethod
    def of_rows(cls, table: Iterable[RuleRow], services: Services) -> Grades:
        """Compile the rows of ranks/grades.csv."""
        rows: dict[tuple[str, str], list[Grade]] = defaultdict(list)
        for row in table:
            rows[row["country"], fold(row["term"])].append(
                Grade(
                    row["grade"],
                    row["service"],
                    fold(row["house"]),
                    row["valid_from"],
                    row["valid_to"],
                    f"ranks/grades.csv:{row['country']} {row['term']}",
                    row.line,
                )
            )
        police: dict[str, list[str]] = defaultdict(list)
        for (country, term), grades in rows.items():
            if all(grade.service == "police" for grade in grades):
                police[term].append(country)
        return cls(
            {key: tuple(value) for key, value in rows.items()},
            services,
            frozenset(country for country, _ in rows),
            frozenset(row.house for found in rows.values() for row in found if row.house),
            {term: countries[0] for term, countries in police.items() if len(countries) == 1},
        )

    def of(self, rank: str, country: str, date: str, house: str) -> tuple[str, str]:
        """Return the grade of a folded rank word and what decided it, or that nothing does.

        `date` is ISO 8601 or empty, `house` the outlet whose ladder is used (越通社). Rows that name a house or a
        service count only for it; a row of a closed era speaks for later texts, and for those without a date, only if
        the rank never had another grade. The generic ladder speaks for countries without a table: what a table leaves
        out (准将 in Viet Nam's) has no grade. Where no country is known only a rank that one police alone has has one.
        """
        spoken = self.services.read(rank)
        country = country or self.police.get(spoken.word, "")
        if not country:
            return "", "no grade: no state is known"
        own = country if country in self.tables else GENERIC
        row, reason = self._decide(spoken, own, date, house)
        if row is None and not reason and own == GENERIC:
            reason = f"ranks/grades.csv has no table of {country}, and no {spoken.word} of {GENERIC}"
        elif row is None and not reason:
            row = self._by_stars(spoken, own, date, house)
            reason = f"ranks/grades.csv has no {spoken.word} of {country}"
        return (row.grade, row.cite) if row is not None else ("", f"no grade: {reason}")

    def nearest(self, spoken: Spoken, country: str, date: str, house: str) -> list[Grade]:
        """Return the rows that speak of a rank: of all that fit, those for this house or this service, or else for all."""
        for wanted in dict.fromkeys((spoken.whole, spoken.word)):
            of_rank = [
                row
                for row in self.rows.get((country, wanted), ())
                if row.house in ("", house) and row.service in ("", spoken.service)
            ]
            fitting = [row for row in of_rank if _valid(row, date)]
            if not fitting and len({row.grade for row in of_rank}) == 1:
                # 刘伯承|元帅 of a text of today: the only grade that the word ever had there.
                fitting = [row for row in of_rank if row.valid_to and (not date or row.valid_to < date)]
            if fitting:
                nearest = min(map(_nearness, fitting))
                return [row for row in fitting if _nearness(row) == nearest]
        return []

    def _decide(self, spoken: Spoken, country: str, date: str, house: str) -> tuple[Grade | None, str]:
        """Return the row that gives a rank its grade, or why none of the rows of that rank does."""
        near = self.nearest(spoken, country, date, house)
        if len({row.grade for row in near}) == 1:
            return near[0], ""
        if near:
            return None, f"{spoken.whole} of {country} has more than one in ranks/grades.csv"
        if any((country, wanted) in self.rows for wanted in (spoken.whole, spoken.word)):
            when = f"on {date}" if date else "without a date"
            return (
                None,
                f"no row of {spoken.word} of {country} in ranks/grades.csv is for {spoken.whole} {when}",
            )
        return None, ""

    def _by_stars(self, spoken: Spoken, country: str, date: str, house: str) -> Grade | None:
        """Return the row of the word behind the stars, if both tell the same grade: 四星|上将, not 四星|上将 of Viet Nam."""
        stars = _STARS.match(spoken.word)
        if stars is None:
            return None
        word = spoken.word[stars.end() :]
        row, _ = self._decide(Spoken(word, word, spoken.service), country, date, house)
        counted, _ = self._decide(spoken, GENERIC, date, house)
        return row if row is not None and counted is not None and row.grade == counted.grade else None


def _nearness(row: Grade) -> tuple[bool, bool]:
    return (row.house == "", row.service == "")


def _valid(row: Grade, date: str) -> bool:
    if not date:
        return not row.valid_to
    size = len(date)
    return (not row.valid_from or row.valid_from[:size] <= date) and (
        # May 1965 is in an era that ends in 1965.
        not row.valid_to or date[: len(row.valid_to)] <= row.valid_to[:size]
    )
