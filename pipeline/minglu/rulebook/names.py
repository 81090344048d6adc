"""What names are made of and what stands beside them: the tables of rules/people/ compiled.

The points of each kind of evidence are in people/evidence.csv, so that an analyst can read, weigh and change them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from minglu.rulebook.rules import Rules
from minglu.text.fold import fold

_NEVER = r"(?!)"
#: A character that no foreign name was ever written with speaks against one; a rare character in a given name
#: says little.
UNKNOWN_SYLLABLE, UNKNOWN_GIVEN = -4.0, -1.5


def _alternation(words: list[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word)))) or _NEVER


def _surnames_alone(rules: Rules) -> dict[str, tuple[str, str, str, str]]:
    """Return the surnames with a title that mean one person of the roster (习主席): canonical, entity, country, rule."""
    people = {row["person"]: row for row in rules["people/people.csv"]}
    alone = {}
    for row in rules["people/names.csv"]:
        if row["kind"] == "title" and row["person"] in people:
            person = people[row["person"]]
            alone[fold(row["term"])] = (
                person["canonical"],
                f"person:{row['person']}",
                person["country"],
                row.key,
            )
    return alone


@dataclass(frozen=True)
class Names:
    """Surnames, given-name characters, transliteration syllables, cue words and points of evidence."""

    surnames: dict[str, str]
    given: dict[str, float]
    syllables: dict[str, float]
    traps: frozenset[str]
    words: frozenset[str]
    points: dict[str, float]
    after: re.Pattern[str]
    before: re.Pattern[str]
    strong_after: frozenset[str]
    strong_before: frozenset[str]
    function_after: frozenset[str]
    function_before: frozenset[str]
    surnames_alone: dict[str, tuple[str, str, str, str]]
    veto_before: re.Pattern[str]
    veto_after: re.Pattern[str]
    long_after: re.Pattern[str]
    strong_after_scan: re.Pattern[str]
    strong_before_scan: re.Pattern[str]

    @classmethod
    def build(cls, rules: Rules) -> Names:
        """Compile the tables."""
        surnames: dict[str, str] = {}
        for row in rules["people/surnames.csv"]:
            term = fold(row["term"])
            surnames[term] = f"{surnames[term]} {row['culture']}" if term in surnames else row["culture"]
        after = {row["term"]: row["strength"] for row in rules["people/cues.csv"] if row["side"] == "after"}
        before = {row["term"]: row["strength"] for row in rules["people/cues.csv"] if row["side"] == "before"}
        veto = [row["term"] for row in rules["people/cues.csv"] if row["side"] == "not after"]
        unnamed = [row["term"] for row in rules["people/cues.csv"] if row["side"] == "not before"]
        strong_after = [word for word, strength in after.items() if strength == "strong"]
        strong_before = [word for word, strength in before.items() if strength == "strong"]
        return cls(
            surnames=surnames,
            given={row["term"]: float(row["weight"]) for row in rules["people/given.csv"]},
            syllables={row["term"]: float(row["weight"]) for row in rules["people/syllables.csv"]},
            traps=frozenset(fold(row["term"]) for row in rules["people/traps.csv"]),
            words=frozenset(row["term"] for row in rules["people/words.csv"]),
            points={row["term"]: float(row["points"]) for row in rules["people/evidence.csv"]},
            after=re.compile(_alternation(list(after))),
            before=re.compile(f"(?:{_alternation(list(before))})$"),
            strong_after=frozenset(strong_after),
            strong_before=frozenset(strong_before),
            function_after=frozenset(word for word in after if len(word) == 1),
            function_before=frozenset(word for word in before if len(word) == 1),
            surnames_alone=_surnames_alone(rules),
            veto_before=re.compile(rf"(?:{_alternation(unnamed)})[“‘「『\"]?$"),
            veto_after=re.compile(rf"[”」』\"]?(?:{_alternation(veto)})"),
            long_after=re.compile(_alternation([word for word in after if len(word) > 1])),
            strong_after_scan=re.compile(_alternation(strong_after)),
            strong_before_scan=re.compile(_alternation(strong_before)),
        )
