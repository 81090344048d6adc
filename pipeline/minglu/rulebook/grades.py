"""NATO grades of rank words by country, service, date and the outlet's house style."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import NamedTuple

from minglu.rulebook.rules import Rules
from minglu.text.fold import fold


class Grade(NamedTuple):
    """One row of ranks/grades.csv."""

    grade: str
    service: str
    house: str
    valid_from: str
    valid_to: str
    cite: str


@dataclass(frozen=True, slots=True)
class Grades:
    """Grades by (country, term); country `*` is the generic ladder."""

    rows: dict[tuple[str, str], tuple[Grade, ...]]
    services: dict[str, str]

    @classmethod
    def build(cls, rules: Rules) -> Grades:
        """Compile ranks/grades.csv and the service prefixes."""
        rows: dict[tuple[str, str], list[Grade]] = defaultdict(list)
        for row in rules["ranks/grades.csv"]:
            rows[row["country"], fold(row["term"])].append(
                Grade(
                    row["grade"],
                    row["service"],
                    row["house"],
                    row["valid_from"],
                    row["valid_to"],
                    f"ranks/grades.csv:{row['country']} {row['term']}",
                )
            )
        services = {fold(row["term"]): row["service"] for row in rules["ranks/prefixes.csv"]}
        return cls({key: tuple(value) for key, value in rows.items()}, services)

    def of(self, rank: str, country: str, date: str, house: str) -> tuple[str, str]:
        """Return the grade of a folded rank word and what decided it; both empty where nothing decides.

        `date` is ISO 8601 or empty, `house` the outlet whose ladder is used (`VNA`). Rows that name a house or a
        service count only for it; without a date, rows of closed eras are left out.
        """
        term, service = rank, ""
        for prefix in sorted(self.services, key=len, reverse=True):
            if rank.startswith(prefix) and len(rank) > len(prefix):
                term, service = rank[len(prefix) :], self.services[prefix]
                break
        for wanted in (rank, term):
            for code in (country, "*") if country else ("*",):
                fitting = [
                    row
                    for row in self.rows.get((code, wanted), ())
                    if row.house in ("", house) and row.service in ("", service) and _valid(row, date)
                ]
                # A row for this house or this service is nearer than one for all.
                fitting.sort(key=lambda row: (row.house == "", row.service == ""))
                if fitting:
                    near = [row for row in fitting if _nearness(row) == _nearness(fitting[0])]
                    grades = {row.grade for row in near}
                    return (near[0].grade, near[0].cite) if len(grades) == 1 else ("", "")
        return "", ""


def _nearness(row: Grade) -> tuple[bool, bool]:
    return (row.house == "", row.service == "")


def _valid(row: Grade, date: str) -> bool:
    if not date:
        return not row.valid_to
    size = len(date)
    return (not row.valid_from or row.valid_from[:size] <= date) and (
        not row.valid_to or date <= row.valid_to[:size]
    )
