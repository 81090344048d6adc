"""Suffixes of place names and one-character places (在京, 港府), compiled."""

from __future__ import annotations

import re
from dataclasses import dataclass

from minglu.rulebook.rules import Rules
from minglu.text.fold import fold

_NEVER = r"(?!)"


@dataclass(frozen=True)
class Places:
    """The compiled tables places/suffixes.csv and places/short.csv.

    `long_suffixes` are those that no other word ends in, so that they make a place of an unknown name. A phrase of
    places/short.csv holds its place at `group`; `meanings` maps it to canonical name, country and citation.
    """

    suffixes: re.Pattern[str]
    long_suffixes: re.Pattern[str]
    short: re.Pattern[str]
    meanings: dict[str, tuple[str, str, str]]

    @classmethod
    def build(cls, rules: Rules) -> Places:
        """Compile the tables."""
        terms = sorted((fold(row["term"]) for row in rules["places/suffixes.csv"]), key=lambda term: (-len(term), term))
        long = [fold(row["term"]) for row in rules["places/suffixes.csv"] if row["note"].startswith("alone")]
        pieces: list[str] = []
        meanings: dict[str, tuple[str, str, str]] = {}
        for index, row in enumerate(rules["places/short.csv"]):
            before, _, after = fold(row["phrase"]).partition(fold(row["term"]))
            lookbehind = f"(?<={re.escape(before)})" if before else ""
            lookahead = f"(?={re.escape(after)})" if after else ""
            pieces.append(f"{lookbehind}(?P<p{index}>{re.escape(fold(row['term']))}){lookahead}")
            meanings.setdefault(fold(row["term"]), (row["place"], row["country"], row.key))
        return cls(
            suffixes=re.compile("|".join(map(re.escape, terms)) or _NEVER),
            long_suffixes=re.compile("|".join(map(re.escape, sorted(long, key=lambda term: (-len(term), term)))) or _NEVER),
            short=re.compile("|".join(pieces) or _NEVER),
            meanings=meanings,
        )
