"""Suffixes of place names and one-character places (在京, 港府), compiled."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import NamedTuple

from minglu.rulebook.rules import Rules
from minglu.text.expressions import NEVER, any_of
from minglu.text.fold import fold

#: What a syllable of a foreign place weighs at least.
FOREIGN = 0.3


def place_entity(country: str, name: str) -> str:
    """Return the stable id of a place, `place:VN-河内`; without a code where no state is said."""
    return f"place:{country}-{name}" if country else f"place:{name}"


class Short(NamedTuple):
    """A phrase that holds a one-character place: what stands before and behind it, and what it means."""

    before: str
    after: str
    place: str
    country: str
    cite: str


@dataclass(frozen=True)
class Places:
    """The compiled tables places/suffixes.csv and places/short.csv.

    `list_ends` are what a list of towns ends in (等地, 居民点), with the row of each; `any_list_end` and `any_short` find them. `long_suffixes` are those that no other word ends in, so that they make a place of an unknown name. `short` gives the
    phrases of places/short.csv by their character. `foreign_suffixes` make a place of an unknown foreign name only,
    `behind_places` stand behind one and outside of it (地区, 附近), and `before_places` in front (位于). `kinds` are words for districts
    of a province that are no names (边境|县).
    """

    suffixes: re.Pattern[str]
    long_suffixes: re.Pattern[str]
    short: dict[str, tuple[Short, ...]]
    any_short: re.Pattern[str]
    list_ends: dict[str, str]
    any_list_end: re.Pattern[str]
    foreign_suffixes: re.Pattern[str]
    behind_places: re.Pattern[str]
    before_places: re.Pattern[str]
    kinds: frozenset[str]

    @classmethod
    def build(cls, rules: Rules) -> Places:
        """Compile the tables."""
        rows = [(fold(row["term"]), row["use"], row.key) for row in rules["places/suffixes.csv"]]
        ends = {term: key for term, use, key in rows if use == "list"}
        beside = {side: [term for term, use, _ in rows if use == side] for side in ("behind", "before")}
        kinds = frozenset(term for term, use, _ in rows if use == "kind")
        outside = {*ends, *beside["behind"], *beside["before"], *kinds}
        suffixes = [term for term, _, _ in rows if term not in outside]
        long = [term for term, use, _ in rows if use == "alone"]
        short: dict[str, list[Short]] = defaultdict(list)
        for row in rules["places/short.csv"]:
            term = fold(row["term"])
            before, _, after = fold(row["phrase"]).partition(term)
            short[term].append(Short(before, after, row["place"], row["country"], row.key))
        return cls(
            suffixes=re.compile(any_of(suffixes)),
            long_suffixes=re.compile(any_of(long)),
            short={term: tuple(phrases) for term, phrases in short.items()},
            any_short=re.compile(any_of(short)),
            list_ends=ends,
            any_list_end=re.compile(any_of(ends)),
            foreign_suffixes=_behind_syllables(rules, [term for term, use, _ in rows if use == "foreign"]),
            behind_places=_behind_syllables(rules, beside["behind"]),
            before_places=re.compile(any_of(beside["before"])),
            kinds=kinds,
        )


def _behind_syllables(rules: Rules, words: list[str]) -> re.Pattern[str]:
    """Return the expression of words each behind a foreign syllable: most 山 and 镇 are not.

    What stands before comes behind the first character: an expression that begins with characters is looked for faster.
    """
    rows = rules["people/syllables.csv"]
    syllables = re.escape("".join(row["term"] for row in rows if float(row["weight"]) > FOREIGN))
    if not syllables or not words:
        return re.compile(NEVER)
    rests: defaultdict[str, list[str]] = defaultdict(list)
    for word in sorted(set(words), key=lambda word: (-len(word), word)):
        rests[word[0]].append(re.escape(word[1:]))
    return re.compile(
        "|".join(
            rf"{re.escape(first)}(?<=[{syllables}].)(?:{'|'.join(rest)})"
            for first, rest in sorted(rests.items())
        )
    )
