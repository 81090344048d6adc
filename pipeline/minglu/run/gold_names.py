"""Who the parties of an extraction are in gold's words, and whether two sides or two meetings are the same."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from minglu.model import Party, Row
from minglu.rulebook.kit import Kit
from minglu.rulebook.lexicon import COUNTRY, RANK, SERIES
from minglu.run.gold import Marked
from minglu.stages.tag.meetings import series
from minglu.text.fold import fold

PERSON, STATE, WORDS = "person", "state", "words"

_CODE = re.compile(r"[A-Z]{2}")


class Side(NamedTuple):
    """One party as it is compared: a person by name, a state by code, all others by their folded words.

    `bare` holds the words without a state or a rank before them: 防长 of 美防长.
    """

    kind: str
    shown: str
    forms: frozenset[str]
    bare: frozenset[str] = frozenset()

    def same(self, other: Side) -> bool:
        """Tell whether both are one party. What stands before an office may be missing on one side only."""
        return self.kind == other.kind and bool(
            self.forms & (other.forms | other.bare) or self.bare & other.forms
        )


#: The side that nobody is on: 就任 names nobody who appoints.
NOBODY = Side(WORDS, "", frozenset({""}))


@dataclass(frozen=True, slots=True)
class Naming:
    """What one article's gold calls those whom an extraction found, by where they stand and by entity."""

    kit: Kit
    people: frozenset[str]
    at: Mapping[int, str]
    by_entity: Mapping[str, str]
    words: Mapping[int, str]
    sentences: Mapping[int, str]

    @classmethod
    def of(cls, kit: Kit, people: Iterable[str], marks: Sequence[Marked], rows: Sequence[Row]) -> Naming:
        """Name persons by the PERSON mentions of gold; a mark without a value or a text is its own full name."""
        wanted = {(mark.start, mark.end): mark.value or mark.text for mark in marks if mark.type == "PERSON"}
        at: dict[int, str] = {}
        entities: defaultdict[str, Counter[str]] = defaultdict(Counter)
        for row in rows:
            if row.type == "PERSON" and (row.start, row.end) in wanted:
                name = wanted[row.start, row.end] or row.text
                at[row.n] = name
                entities[row.entity or row.canonical][name] += 1
        return cls(
            kit=kit,
            people=frozenset(map(fold, people)),
            at=at,
            by_entity={entity: names.most_common(1)[0][0] for entity, names in entities.items()},
            words={row.n: row.text for row in rows},
            sentences={row.n: row.sentence.strip() for row in rows},
        )

    def name(self, party: Party) -> str:
        """Give gold's name of a person: by the mention, else by another of the same entity, else his own."""
        found = (self.at[n] for n in party.mentions if n in self.at)
        return next(found, "") or self.by_entity.get(party.key, party.name)

    def found(self, party: Party) -> Side:
        """Give a party of an extraction as it is compared."""
        if party.kind == "person":
            return _person(self.name(party))
        if party.kind == "country":
            return _state(party.country)
        # The canonical name of a body, and the words that stand for it here.
        return self._words(party.name, *(self.words[n] for n in party.mentions if n in self.words))

    def wanted(self, name: str) -> Side:
        """Give a party of gold as it is compared."""
        if fold(name) in self.people:
            return _person(name)
        return _state(name) if _CODE.fullmatch(name) else self._words(name)

    def _words(self, *words: str) -> Side:
        folded = frozenset(map(fold, words))
        return Side(WORDS, words[0], folded, frozenset(self._bare(word) for word in folded))

    def _bare(self, words: str) -> str:
        """Take states and ranks off the front, as long as two characters stay."""
        for end in range(len(words) - 2, 0, -1):
            entries = self.kit.lexicon.by_term.get(words[:end], ())
            if words[:end] in self.kit.abbreviations.meanings or any(
                entry.kind in (COUNTRY, RANK) for entry in entries
            ):
                return self._bare(words[end:])
        return words

    def series(self, name: str) -> str:
        """Give a meeting's series as it is compared: canonical, without ordinals.

        中国共产党第二十届中央委员会第三次全体会议 is any plenary session, as the records say which one it was.
        """
        folded = fold(name)
        for term in (folded, fold(series(folded))):
            for entry in self.kit.lexicon.by_term.get(term, ()):
                if entry.kind == SERIES:
                    return series(fold(entry.canonical))
        return series(folded)

    def code(self, state: str) -> str:
        """Give the code of a state named in full, and what is no state as it is."""
        entries = self.kit.lexicon.by_term.get(fold(state), ())
        return next((entry.country for entry in entries if entry.kind == COUNTRY), state)


def _person(name: str) -> Side:
    return Side(PERSON, name, frozenset({fold(name)}))


def _state(code: str) -> Side:
    return Side(STATE, code, frozenset({code}))
