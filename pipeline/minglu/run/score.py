"""Predictions held against gold: precision, recall and F1, values, people, and every difference.

A mention is right when type, start and end are; it is partly right when it overlaps one of its type, each
mention counted once. A value is judged where the span is right.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from minglu.run.gold import Labelled, Marked, Person
from minglu.text.fold import fold

#: The kinds of difference, in the order in which they are listed.
MISSED, EXTRA, WRONG_TYPE, WRONG_SPAN = "missed", "extra", "wrong type", "wrong span"
KINDS = (MISSED, EXTRA, WRONG_TYPE, WRONG_SPAN)

#: What is judged of a person found.
ATTRIBUTES = Person._fields

#: Characters shown before and behind a difference.
_BEFORE, _BEHIND = 12, 10


class Key(NamedTuple):
    """What mentions are counted by."""

    type: str
    half: str
    source: str
    section: str


class Measure(NamedTuple):
    """Precision, recall and their harmonic mean."""

    precision: float
    recall: float
    f1: float

    @classmethod
    def of(cls, right: int, predicted: int, gold: int) -> Measure:
        """Measure `right` mentions among those predicted and those in gold."""
        return cls(ratio(right, predicted), ratio(right, gold), ratio(2 * right, predicted + gold))


@dataclass(frozen=True, slots=True)
class Tally:
    """Mentions counted: in gold, predicted, right, at least partly right; values judged and right."""

    gold: int = 0
    predicted: int = 0
    exact: int = 0
    partial: int = 0
    judged: int = 0
    valued: int = 0

    def __add__(self, other: Tally) -> Tally:
        """Add up, count by count."""
        return Tally(*(getattr(self, name) + getattr(other, name) for name in Tally.__slots__))

    @property
    def exactly(self) -> Measure:
        """How well mentions were found, type, start and end."""
        return Measure.of(self.exact, self.predicted, self.gold)

    @property
    def partly(self) -> Measure:
        """How well mentions were found at least in part."""
        return Measure.of(self.partial, self.predicted, self.gold)

    @property
    def value_accuracy(self) -> float:
        """The share of the values judged that is right."""
        return ratio(self.valued, self.judged)


class Group(NamedTuple):
    """What persons and quiet sentences are counted by."""

    half: str
    source: str


@dataclass(frozen=True, slots=True)
class PersonTally:
    """Persons of articles counted: in gold, found, and of those found, right by attribute."""

    gold: int = 0
    found: int = 0
    country: int = 0
    post: int = 0
    rank: int = 0

    def __add__(self, other: PersonTally) -> PersonTally:
        """Add up, count by count."""
        return PersonTally(*(getattr(self, name) + getattr(other, name) for name in PersonTally.__slots__))

    def accuracy(self, attribute: str) -> float:
        """Give the share of the persons found whose `attribute`, one of `ATTRIBUTES`, is right."""
        return ratio(getattr(self, attribute), self.found)


@dataclass(frozen=True, slots=True)
class Quiet:
    """Sentences that name nobody: their characters, and the persons found in them all the same."""

    characters: int = 0
    persons: int = 0

    def __add__(self, other: Quiet) -> Quiet:
        """Add up, count by count."""
        return Quiet(self.characters + other.characters, self.persons + other.persons)

    @property
    def per_10_000(self) -> float:
        """False persons in 10,000 characters."""
        return ratio(10_000 * self.persons, self.characters)


class Difference(NamedTuple):
    """One thing predicted otherwise than gold has it.

    `mark` is gold's mention, or the extra one; `found` is what was predicted in its place, if anything.
    """

    kind: str
    article: str
    half: str
    mark: Marked
    found: Marked | None
    context: str


@dataclass(frozen=True, slots=True)
class Score:
    """How predictions compare to gold, over the `articles` that both have."""

    articles: int
    tallies: Mapping[Key, Tally]
    people: Mapping[Group, PersonTally]
    quiet: Mapping[Group, Quiet]
    differences: tuple[Difference, ...]

    def by(self, *names: str) -> dict[tuple[str, ...], Tally]:
        """Sum the tallies by some of the fields of `Key`, sorted."""
        sums: defaultdict[tuple[str, ...], Tally] = defaultdict(Tally)
        for key, tally in self.tallies.items():
            sums[tuple(getattr(key, name) for name in names)] += tally
        return dict(sorted(sums.items()))


def ratio(part: int, whole: int) -> float:
    """Give `part / whole`, and 0 of nothing."""
    return part / whole if whole else 0.0


def score(gold: Iterable[Labelled], predicted: Iterable[Labelled]) -> Score:
    """Compare the articles that both sides have."""
    found = {labelled.article: labelled for labelled in predicted}
    counts: defaultdict[Key, Counter[str]] = defaultdict(Counter)
    people: defaultdict[Group, PersonTally] = defaultdict(PersonTally)
    quiet: defaultdict[Group, Quiet] = defaultdict(Quiet)
    differences: list[Difference] = []
    articles = 0
    for wanted in gold:
        if wanted.article not in found:
            continue
        articles += 1
        comparison = _Comparison.of(wanted, found[wanted.article])
        group = Group(wanted.half, wanted.source)
        for key, counted in comparison.counts().items():
            counts[key].update(counted)
        people[group] += comparison.people()
        quiet[group] += comparison.quiet()
        differences.extend(comparison.differences())
    return Score(
        articles=articles,
        tallies={key: Tally(**counts[key]) for key in sorted(counts)},
        people=dict(sorted(people.items())),
        quiet=dict(sorted(quiet.items())),
        differences=tuple(differences),
    )


class _Pair(NamedTuple):
    gold: Marked
    predicted: Marked


@dataclass(frozen=True, slots=True)
class _Comparison:
    """One article: the mentions that are right, those that overlap, and those left over on both sides."""

    gold: Labelled
    predicted: Labelled
    exact: list[_Pair]
    overlapping: list[_Pair]
    missed: list[Marked]
    extra: list[Marked]

    @classmethod
    def of(cls, gold: Labelled, predicted: Labelled) -> _Comparison:
        wanted = {_span(mark): mark for mark in gold.mentions}
        found = {_span(mark): mark for mark in predicted.mentions}
        missed = [wanted[span] for span in sorted(wanted.keys() - found.keys())]
        extra = [found[span] for span in sorted(found.keys() - wanted.keys())]
        overlapping = _overlapping(missed, extra)
        return cls(
            gold=gold,
            predicted=predicted,
            exact=[_Pair(wanted[span], found[span]) for span in sorted(wanted.keys() & found.keys())],
            overlapping=overlapping,
            missed=_without(missed, [pair.gold for pair in overlapping]),
            extra=_without(extra, [pair.predicted for pair in overlapping]),
        )

    def counts(self) -> dict[Key, Counter[str]]:
        """Count the mentions; a pair counts in the section of its gold mention."""
        counts: defaultdict[Key, Counter[str]] = defaultdict(Counter)
        for pair in self.exact:
            counted = counts[self._key(pair.gold)]
            counted.update(gold=1, predicted=1, exact=1, partial=1)
            if pair.gold.value is not None:
                counted.update(judged=1, valued=_same_value(pair))
        for pair in self.overlapping:
            counts[self._key(pair.gold)].update(gold=1, predicted=1, partial=1)
        for mark in self.missed:
            counts[self._key(mark)].update(gold=1)
        for mark in self.extra:
            counts[self._key(mark)].update(predicted=1)
        return counts

    def people(self) -> PersonTally:
        """Judge each person of gold by the first mention that was found exactly."""
        judged: dict[str, PersonTally] = {}
        for pair in self.exact:
            name = pair.gold.value or pair.predicted.text
            if pair.gold.type != "PERSON" or name in judged or name not in self.gold.people:
                continue
            wanted = self.gold.people[name]
            found = self.predicted.people.get(pair.predicted.value or "", Person())
            right = (_parts(a) == _parts(b) for a, b in zip(wanted, found, strict=True))
            judged[name] = PersonTally(0, 1, *right)
        return sum(judged.values(), PersonTally(gold=len(self.gold.people)))

    def quiet(self) -> Quiet:
        """Count the persons found in sentences in which gold has none."""
        named = _persons_by_sentence(self.predicted, self.gold)
        found = _persons_by_sentence(self.predicted, self.predicted)
        empty = [n for n in range(len(self.predicted.sentences)) if not named[n]]
        lengths = (self.predicted.sentences[n].end - self.predicted.sentences[n].start for n in empty)
        return Quiet(sum(lengths), sum(found[n] for n in empty))

    def differences(self) -> list[Difference]:
        """List the differences in text order. A wrong type is a mention of another type on the same span."""
        found = [self._difference(WRONG_SPAN, pair.gold, pair.predicted) for pair in self.overlapping]
        extra = {(mark.start, mark.end): mark for mark in self.extra}
        for mark in self.missed:
            other = extra.pop((mark.start, mark.end), None)
            found.append(self._difference(WRONG_TYPE if other else MISSED, mark, other))
        found.extend(self._difference(EXTRA, mark, None) for mark in extra.values())
        return sorted(found, key=lambda one: (one.mark.start, KINDS.index(one.kind)))

    def _difference(self, kind: str, mark: Marked, found: Marked | None) -> Difference:
        # Offset JSON has no text: where the article was not read, what was predicted may know some.
        known = mark if mark.text or not found else found
        context = _context(self.predicted.text, mark if self.predicted.text else known)
        return Difference(kind, self.gold.article, self.gold.half, mark, found, context)

    def _key(self, mark: Marked) -> Key:
        section = mark.section
        if not section and self.predicted.sections:
            at = bisect_right([part.start for part in self.predicted.sections], mark.start) - 1
            section = self.predicted.sections[at].kind
        return Key(mark.type, self.gold.half, self.gold.source, section)


def _span(mark: Marked) -> tuple[int, int, str]:
    return mark.start, mark.end, mark.type


def _overlapping(missed: Sequence[Marked], extra: Sequence[Marked]) -> list[_Pair]:
    """Pair mentions of one type that overlap, each once, from left to right."""
    pairs = []
    for kind in sorted({mark.type for mark in missed}):
        wanted = [mark for mark in missed if mark.type == kind]
        found = [mark for mark in extra if mark.type == kind]
        i = j = 0
        while i < len(wanted) and j < len(found):
            if wanted[i].start < found[j].end and found[j].start < wanted[i].end:
                pairs.append(_Pair(wanted[i], found[j]))
                i, j = i + 1, j + 1
            elif wanted[i].end <= found[j].start:
                i += 1
            else:
                j += 1
    return pairs


def _without(marks: Sequence[Marked], taken: Sequence[Marked]) -> list[Marked]:
    spans = set(map(_span, taken))
    return [mark for mark in marks if _span(mark) not in spans]


def _same_value(pair: _Pair) -> bool:
    # Folded: a canonical name may keep the traditional characters and the dots of its article.
    return fold(pair.gold.value or "") == fold(pair.predicted.value or "")


def _parts(joined: str) -> set[str]:
    return set(filter(None, fold(joined).split("、")))


def _persons_by_sentence(cut: Labelled, labelled: Labelled) -> Counter[int]:
    """Count the persons of `labelled` by the number of the sentence of `cut` in which they begin."""
    starts = [sentence.start for sentence in cut.sentences]
    persons = (mark for mark in labelled.mentions if mark.type == "PERSON")
    return Counter(bisect_right(starts, mark.start) - 1 for mark in persons)


def _context(text: str, mark: Marked) -> str:
    """Show a mention between its neighbours, as far as the text is known."""
    if text:
        before = text[max(0, mark.start - _BEFORE) : mark.start]
        marked = f"{before}⟦{text[mark.start : mark.end]}⟧{text[mark.end : mark.end + _BEHIND]}"
    elif mark.text:
        marked = mark.sentence.replace(mark.text, f"⟦{mark.text}⟧", 1) or f"⟦{mark.text}⟧"
    else:
        marked = f"[{mark.start}:{mark.end}]"
    return marked.replace("\n", "⏎")
