"""What names are made of and what stands beside them: the tables of rules/people/ compiled.

The points of each kind of evidence are in people/evidence.csv, so that an analyst can read, weigh and change them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from minglu.rulebook.rules import Rules
from minglu.text.automaton import Finder, finder
from minglu.text.expressions import any_of
from minglu.text.fold import fold, fold_all
from minglu.text.words import Words

_OPENING, _CLOSING = frozenset('"“‘「『《'), frozenset('”’」』"》')
#: What is left of a name in quotation marks, with the closing one.
_REST = re.compile('[\u3400-\u9fff·]{0,6}[”’」』"]')
#: Characters with less than this begin or end no name, so that spans beside them need not be scored.
LEAST_BEGINNING, LEAST_ENDING = -1.5, -2.6
#: A character that no foreign name was ever written with speaks against one; a rare character in a given name
#: says little.
UNKNOWN_SYLLABLE, UNKNOWN_GIVEN = -4.0, -1.5
#: The most that one character of a foreign name adds.
BEST_SYLLABLE = 0.8


def _given_names(rules: Rules) -> dict[str, set[str]]:
    """Return what stands before the first dot of a name of the roster (彼得, 穆罕默德), with the states of those called so."""
    home = {row["person"]: row["country"] for row in rules["people/people.csv"]}
    terms, people = (rules.column("people/names.csv", column) for column in ("term", "person"))
    dotted = [(term.partition("·")[0], who) for term, who in zip(terms, people, strict=True) if "·" in term]
    given: dict[str, set[str]] = defaultdict(set)
    for name, (_, who) in zip(fold_all([first for first, _ in dotted]), dotted, strict=True):
        if len(name) > 1:
            given[name].add(home.get(who, ""))
    return dict(given)


def _dotted_parts(rules: Rules) -> frozenset[str]:
    """Return what a dot joins in the names of the roster, and often in others: 于尔根, 侯赛因, 买买提."""
    dotted = (
        part for term in rules.column("people/names.csv", "term") if "·" in term for part in term.split("·")
    )
    often = (row["term"] for row in rules["people/cues.csv"] if row["side"] == "part")
    return frozenset(part for part in fold_all((*dotted, *often)) if len(part) > 1)


def _surnames(rules: Rules) -> dict[str, str]:
    """Return the surnames with the cultures that have them, apart by a blank: `chinese vietnamese`."""
    surnames: dict[str, str] = {}
    for row in rules["people/surnames.csv"]:
        term = fold(row["term"])
        surnames[term] = f"{surnames[term]} {row['culture']}" if term in surnames else row["culture"]
    return surnames


def _cues_by_side(rules: Rules) -> dict[str, dict[str, str]]:
    """Return the words of people/cues.csv with their strength, by the side of a name that they speak of."""
    cues: dict[str, dict[str, str]] = defaultdict(dict)
    for row in rules["people/cues.csv"]:
        cues[row["side"]][row["term"]] = row["strength"]
    return cues


def _of_strength(cues: Mapping[str, str], strength: str) -> list[str]:
    """Return the words of one strength, in the order of the table."""
    return [word for word, how in cues.items() if how == strength]


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


class Edge(NamedTuple):
    """The points for a name that begins or ends at an offset, and the evidence in words."""

    points: float
    why: str


#: The edges of a name that no word makes, by their evidence, with how a reader is told.
_EDGES = {
    "left office": "behind an office",
    "left frame": "between two words that go together",
    "right frame": "before the second of two words that go together",
    "left rank": "behind a rank",
    "left edge": "",
    "left entity": "",
    "left word": "",
    "left nothing": "",
    "right office": "before an office",
    "right rank": "before a rank",
    "right latin": "before its Latin form",
    "right latin word": "before a Latin word",
    "right edge": "",
    "right entity": "",
    "right joint": "",
    "right word": "",
    "right nothing": "",
}


class Cue(NamedTuple):
    """What a cue word says: it introduces a name, it follows one, it is a word that no name holds."""

    introduces: bool
    follows: bool
    is_word: bool


class _Points(dict[str, float]):
    """Points by kind of evidence; a kind whose row was taken out counts for nothing."""

    def __missing__(self, kind: str) -> float:
        return 0.0


class _SyllablePoints(dict[str, float]):
    """Points by character; one that no table knows counts against a name."""

    def __missing__(self, char: str) -> float:
        return 0.5 * UNKNOWN_SYLLABLE


@dataclass(frozen=True, eq=False)
class Names:
    """Surnames, given-name characters, transliteration syllables, cue words and points of evidence.

    What names are made of: `surnames` with the cultures that have them, `single_surnames` of one character,
    `double_surnames` of two, `surname_starts` their first characters; points by character of `given` names and foreign
    `syllables`, `syllable_points` those that one adds to a name. Most spans need not be scored: no name begins with a
    character outside `begins` or ends with one of `never_ends`. `traps` and `words` look like names and are none;
    `countries` are states of one character.

    What stands beside them: `points` by kind of evidence, `edges` those of a name's ends that no word makes. Cues are
    words `before` and `after` names; `strong_…` and `weak_…` give the edge of each, `function_…` are those of one
    character; behind those of `place_before` (in the words of the evidence) stands a place as well. `cues` are those
    that `find` finds in a text. `veto_before` and `veto_after` make a name a thing (里根|号), but for the `harmless` of
    the latter (李强|号召).

    Surnames by themselves: `titles` follow them, those of `courtesy` (先生) whoever it is; `surnames_alone` are those
    of the roster with theirs (习主席): canonical name, entity, country, rule; `never_alone` are ordinary words, too (高).
    With `never_last` no name ends, with `kin` none of two characters (李母), with `thing_last` few of three (柘塘镇).
    """

    surnames: dict[str, str]
    given: dict[str, float]
    syllables: dict[str, float]
    syllable_points: Callable[[str], float]
    given_names: dict[str, set[str]]
    dotted_parts: frozenset[str]
    traps: frozenset[str]
    words: frozenset[str]
    points: dict[str, float]
    after: Words
    before: Words
    edges: dict[str, Edge]
    strong_after: dict[str, Edge]
    strong_before: dict[str, Edge]
    weak_after: dict[str, Edge]
    weak_before: dict[str, Edge]
    single_surnames: frozenset[str]
    double_surnames: frozenset[str]
    surname_starts: frozenset[str]
    countries: frozenset[str]
    begins: frozenset[str]
    never_ends: frozenset[str]
    function_after: frozenset[str]
    function_before: frozenset[str]
    surnames_alone: dict[str, tuple[str, str, str, str]]
    titles: re.Pattern[str]
    courtesy: frozenset[str]
    place_before: frozenset[str]
    never_last: frozenset[str]
    kin: frozenset[str]
    thing_last: frozenset[str]
    never_alone: frozenset[str]
    veto_before: Words
    veto_after: Words
    veto_around: tuple[frozenset[str], frozenset[str]]
    harmless: frozenset[str]
    cues: tuple[Cue, ...]
    find: Finder = field(repr=False)

    @classmethod
    def build(cls, rules: Rules) -> Names:
        """Compile the tables."""
        surnames = _surnames(rules)
        cues = _cues_by_side(rules)
        # What each cue says of a name: that one ends in front of it, begins behind it, or does not.
        after, before, behind, ends = cues["after"], cues["before"], cues["not after"], cues["not last"]
        strong_after, strong_before = _of_strength(after, "strong"), _of_strength(before, "strong")
        given = {row["term"]: float(row["weight"]) for row in rules["people/given.csv"]}
        syllables = {row["term"]: float(row["weight"]) for row in rules["people/syllables.csv"]}
        points = {char: min(0.5 * weight, BEST_SYLLABLE) for char, weight in syllables.items()}
        scanned = sorted({*strong_before, *strong_after, *(word for word in after if len(word) > 1)})
        weights = _Points((row["term"], float(row["points"])) for row in rules["people/evidence.csv"])
        return cls(
            surnames=surnames,
            given=given,
            syllables=syllables,
            syllable_points=_SyllablePoints(points).__getitem__,
            given_names=_given_names(rules),
            dotted_parts=_dotted_parts(rules),
            traps=frozenset(fold_all(rules.column("people/traps.csv", "term"))),
            words=frozenset(rules.column("people/words.csv", "term")),
            points=weights,
            after=Words(after),
            before=Words(before),
            edges={name: Edge(weights[name], told) for name, told in _EDGES.items()},
            strong_after={word: Edge(weights["right strong cue"], f"before {word}") for word in strong_after},
            strong_before={
                word: Edge(weights["left strong cue"], f"behind {word}") for word in strong_before
            },
            weak_after={word: Edge(weights["right weak cue"], f"before {word}") for word in after},
            weak_before={word: Edge(weights["left weak cue"], f"behind {word}") for word in before},
            single_surnames=frozenset(surname for surname in surnames if len(surname) == 1),
            double_surnames=frozenset(surname for surname in surnames if len(surname) == 2),
            surname_starts=frozenset(surname[0] for surname in surnames),
            countries=frozenset(
                row["term"] for row in rules["countries/abbreviations.csv"] if len(row["term"]) == 1
            ),
            begins=frozenset(surname[0] for surname in surnames)
            | {char for char, weight in syllables.items() if weight > LEAST_BEGINNING},
            never_ends=frozenset(
                char
                for char, weight in given.items()
                if weight <= LEAST_ENDING and syllables.get(char, weight) <= LEAST_ENDING
            ),
            function_after=frozenset(word for word in after if len(word) == 1),
            function_before=frozenset(word for word in before if len(word) == 1),
            surnames_alone=_surnames_alone(rules),
            titles=re.compile(any_of(cues["title"])),
            courtesy=frozenset(_of_strength(cues["title"], "strong")),
            place_before=frozenset(f"behind {word}" for word in _of_strength(before, "place")),
            never_last=frozenset(_of_strength(ends, "strong")),
            kin=frozenset(_of_strength(ends, "weak")),
            thing_last=frozenset(_of_strength(ends, "place")),
            never_alone=frozenset(cues["not alone"]),
            veto_before=Words(cues["not before"]),
            veto_after=Words(behind),
            veto_around=(
                frozenset(word[-1] for word in cues["not before"]) | frozenset(_OPENING),
                frozenset(word[0] for word in behind) | frozenset(_CLOSING),
            ),
            harmless=frozenset(word for word, strength in behind.items() if strength != "veto"),
            cues=tuple(
                Cue(word in strong_before, word in strong_after, len(word) > 1 and word in after)
                for word in scanned
            ),
            find=finder(scanned),
        )

    def vetoed(self, folded: str, start: int, end: int) -> bool:
        """Say whether what stands around a span makes it a ship, a street or a storm, named like a person.

        Quotation marks around the name are passed over, also those around a longer name that it begins: “艾森豪|威尔”号.
        Of words that begin alike the longest speaks: 里根|号, but 李强|号召.
        """
        around = folded[start - 1 : start], folded[end : end + 1]
        if around[0] not in self.veto_around[0] and around[1] not in self.veto_around[1]:
            # Around most names stands nothing that any of these words begins or ends with.
            return False
        opened = around[0] in _OPENING
        behind = end + 1 if folded[end : end + 1] in _CLOSING else end
        rest = _REST.match(folded, end) if opened else None
        return bool(
            self._veto(folded, behind)
            or (rest and self._veto(folded, rest.end()))
            or self.veto_before.before(folded, start - opened)
        )

    def swallows(self, folded: str, start: int, end: int) -> bool:
        """Say whether a span ends in, or cuts, a word that no person stands before: 西科斯基公司, 列宁格勒州.

        A single character does only where no foreign name is written with it: a name may end in 路.
        """
        for position in range(start + 1, end):
            word = self.veto_after.at(folded, position)
            if word and word not in self.harmless and position + len(word) >= end:
                return len(word) > 1 or self.syllables.get(word, UNKNOWN_SYLLABLE) < 0
        return False

    def _veto(self, folded: str, position: int) -> bool:
        word = self.veto_after.at(folded, position)
        return bool(word) and word not in self.harmless
