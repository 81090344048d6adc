"""The dictionaries as one automaton: every term of every rule table found in one pass over the characters.

Terms are matched on folded text (`minglu.text.fold`), overlapping, whatever the segmenter says: jieba cuts every
foreign name at its dot and reads 大将 as an adverb.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Any, NamedTuple, TypeAlias

from minglu.rulebook.bodies import HEADS
from minglu.rulebook.meeting_words import PARTS
from minglu.rulebook.rules import Rules
from minglu.rulebook.schema import RuleRow
from minglu.rulebook.spellings import as_in_hong_kong, as_written, dashed
from minglu.text.automaton import Finder, finder
from minglu.text.fold import fold, fold_all
from minglu.text.latin import cuts_latin

#: What a term is: the kinds of an `Entry`.
COUNTRY, RANK, PREFIX, HEAD, UNIT, MODIFIER, STATUS = (
    "country",
    "rank",
    "prefix",
    "head",
    "unit",
    "modifier",
    "status",
)
ORG, ORG_HEAD, SERIES, PART, PLACE, NAME = "org", "org head", "series", "part", "place", "name"
#: Uses of rank words that are mostly something else: of one that is a rank only beside somebody (督察|李大山), and of
#: one that is so behind a state, a force or a service as well (韩国|元士, 陆军|兵长).
BESIDE_NAME, BEHIND_STATE = "beside a name", "behind a state"
#: What an envoy is called behind 驻 and a place, and nobody else: 驻日|代表.
POSTED = "posted"
#: A name of a state that is mostly something else: 中非 is China and Africa, and 中非共和国 where the article has that.
COUNTRY_IF_NAMED = "country if named"

#: Kinds that offices, organisations and meetings are composed from, looked up by where they end.
CHAIN_KINDS = frozenset({UNIT, MODIFIER, STATUS, ORG, ORG_HEAD, SERIES, PART, PLACE, COUNTRY, HEAD, PREFIX})
#: Those of them that stand nowhere else, so that nobody asks for all of them.
INNER_KINDS = frozenset({UNIT, MODIFIER})
#: Uses of the heads of bodies (orgs/heads.csv) that names are composed with.
COMPOSING = ("unit", "force")
#: What a body is that no list has, made of its parts.
COMPOSED = "composed"
#: Kinds of organisations that every state has: 海军 without its state is no one body.
OF_STATES = frozenset({"government", "military", "parliament", "party", "command", "fleet", COMPOSED})
#: Kinds of bodies that have soldiers: 日军|兵长.
FORCES = frozenset({"military", "command", "fleet", "armed-group"})
#: Kinds of organisations whose own name may hold a country that counts (annotation: COUNTRY).
HOLDS_COUNTRY = FORCES | {"party", COMPOSED}


_PARTS_OF_NAMES = frozenset({PLACE, COUNTRY, UNIT})
#: The groups of taggers from which a trap may hide a span, with their numbers.
_GROUPS = {
    group: number
    for number, group in enumerate(("countries", "ranks", "posts", "orgs", "meetings", "places"))
}
_SIZE = len(_GROUPS)
#: One offset of a text in the numbers of `_hidden`; no phrase is a thousand characters long.
_OFFSET = _SIZE * 1024


class Entry(NamedTuple):
    """What a dictionary says of one term: its kind, its citation, and the kind's own details.

    `canonical` is the name to show, `country` an ISO code, `detail` the kind's sub-class (use of a head, part of a
    meeting, kind of a place), `entity` a stable id.
    """

    kind: str
    term: str
    cite: str
    canonical: str = ""
    country: str = ""
    detail: str = ""
    entity: str = ""
    valid_from: str = ""
    valid_to: str = ""


class Hit(NamedTuple):
    """A term found in the text."""

    start: int
    end: int
    entry: Entry


#: A pattern, where it begins, and another such or None that ends at the same offset; mypyc knows no type that holds itself.
_Inner: TypeAlias = "tuple[int, int, Any]"


@dataclass(frozen=True, slots=True)
class Hits:
    """All terms of one text: by kind in text order, and those that compose longer names by their end.

    Of the latter `inner` has the last that was found at each end, with a link to the one before: a list for each of
    the sixty ends in an article, most of which are never asked for, would cost as much as finding them. `asked` keeps
    what was asked for, as several taggers do.
    """

    kinds: dict[str, list[Hit]]
    hidden: set[int]
    inner: dict[int, _Inner]
    chained: Sequence[Sequence[Entry]]
    countries: dict[int, Hit]
    asked: dict[int, list[Hit]] = field(default_factory=dict)

    def of(self, kind: str) -> list[Hit]:
        """Return the hits of one kind, by start and then by end."""
        return self.kinds.get(kind, [])

    def visible(self, kind: str, group: str) -> list[Hit]:
        """Return the hits of one kind that no trap of `group` hides."""
        found, hidden, number = self.kinds.get(kind, ()), self.hidden, _GROUPS[group]
        return [hit for hit in found if hit[0] * _OFFSET + (hit[1] - hit[0]) * _SIZE + number not in hidden]

    def ending(self, position: int) -> Sequence[Hit]:
        """Return what longer names may be composed from and ends at an offset; most offsets are never asked for."""
        found = self.asked.get(position)
        if found is None:
            found = self.asked[position] = self._ending(position)
        return found

    def _ending(self, position: int) -> list[Hit]:
        found, node = [], self.inner.get(position)
        while node is not None:
            found.append(node)
            node = node[2]
        make = tuple.__new__
        hits = [
            make(Hit, (start, position, entry))
            for pattern, start, _ in reversed(found)
            for entry in self.chained[pattern]
        ]
        outer = self.countries.get(position)
        if outer is None:
            return hits
        return [hit for hit in hits if hit.entry.kind not in _PARTS_OF_NAMES or not _part_of(hit, outer)]

    def is_hidden(self, group: str, start: int, end: int) -> bool:
        """Say whether a trap of `group` (`countries`, `posts` …) hides exactly this span."""
        return start * _OFFSET + (end - start) * _SIZE + _GROUPS[group] in self.hidden


def _entries(rules: Rules) -> dict[str, list[Entry]]:
    """Return what the tables say of each term, in their order."""
    terms: dict[str, list[Entry]] = defaultdict(list)
    tables = (_states, _ranks, _offices, _bodies, _meetings, _places, _people)
    for entry in chain.from_iterable(table(rules) for table in tables):
        terms[entry.term].append(entry)
    return terms


def _states(rules: Rules) -> Iterator[Entry]:
    names = {row["country"]: row["name"] for row in rules["countries/countries.csv"]}
    for row in rules["countries/names.csv"]:
        code = row["country"]
        yield Entry(
            COUNTRY_IF_NAMED if row["kind"] == "if-named" else COUNTRY,
            fold(row["term"]),
            row.key,
            canonical=names.get(code, row["term"]),
            country=code,
            detail=row["kind"],
            entity=f"country:{code}",
            valid_from=row["valid_from"],
            valid_to=row["valid_to"],
        )


def _ranks(rules: Rules) -> Iterator[Entry]:
    for row in rules["ranks/terms.csv"]:
        term = fold(row["term"])
        yield Entry(RANK, term, row.key, canonical=term, detail=row["use"] or row["level"])
    for row in rules["ranks/prefixes.csv"]:
        yield Entry(PREFIX, fold(row["term"]), row.key, detail=row["service"])


def _offices(rules: Rules) -> Iterator[Entry]:
    for row in rules["posts/heads.csv"]:
        term, use = fold(row["term"]), row["use"]
        yield Entry(POSTED if use == POSTED else HEAD, term, row.key, canonical=term, detail=use)
    for row in rules["posts/units.csv"]:
        yield Entry(UNIT, fold(row["term"]), row.key)
    for row in rules["posts/modifiers.csv"]:
        kind = MODIFIER if row["place"] == "inside" else STATUS
        yield Entry(kind, fold(row["term"]), row.key, detail=row["state"])


def _bodies(rules: Rules) -> Iterator[Entry]:
    for row, forms in _with_other_dash(rules, "orgs/names.csv"):
        for form in forms:
            yield Entry(ORG, form, row.key, row["canonical"], row["country"], row["kind"])
    for row in rules["orgs/heads.csv"]:
        if row["use"] in HEADS:
            yield Entry(ORG_HEAD, fold(row["term"]), row.key, detail=row["use"])


def _meetings(rules: Rules) -> Iterator[Entry]:
    for row, (term, *dashes) in _with_other_dash(rules, "meetings/series.csv"):
        for form in (term, *as_in_hong_kong(term), *dashes):
            yield Entry(SERIES, form, row.key, row["canonical"], detail=row["kind"])
    for row, forms in _with_other_dash(rules, "meetings/parts.csv"):
        if row["part"] in PARTS:
            for form in forms:
                yield Entry(PART, form, row.key, detail=row["part"])


def _places(rules: Rules) -> Iterator[Entry]:
    for file in ("places/names.csv", "places/geonames.csv"):
        for term, name, country, kind in _columns(rules, file, "term", "country", "kind"):
            yield Entry(PLACE, term, f"{file}:{name}", name, country, kind)


def _people(rules: Rules) -> Iterator[Entry]:
    """Give the forms of people's names; those with a title (习主席) are no names by themselves."""
    people = {row["person"]: (row["canonical"], row["country"]) for row in rules["people/people.csv"]}
    file = "people/names.csv"
    for term, name, person, kind in _columns(rules, file, "term", "person", "kind"):
        if person in people and kind != "title":
            canonical, country = people[person]
            for form in as_written(term):
                yield Entry(NAME, form, f"{file}:{name}", canonical, country, kind, f"person:{person}")


def _with_other_dash(rules: Rules, file: str) -> Iterator[tuple[RuleRow, list[str]]]:
    """Give the rows of a table, each with its folded term and, if that has a dash, its form with the other one."""
    terms = [fold(row["term"]) for row in rules[file]]
    other = dashed(terms)
    for row, term in zip(rules[file], terms, strict=True):
        yield row, [term, other[term]] if term in other else [term]


def _columns(rules: Rules, file: str, *columns: str) -> Iterable[tuple[str, ...]]:
    """Give the rows of a long table as tuples of some cells, the first of them folded in front: at a third of the time."""
    cells = [rules.column(file, column) for column in columns]
    return zip(fold_all(cells[0]), *cells, strict=True)


def _hidden(group: str, start: int, length: int) -> int:
    """Return a hidden span as one number. The numbers of spans inside a phrase add up with the phrase's offset."""
    return start * _OFFSET + length * _SIZE + _GROUPS[group]


def _traps(rules: Rules) -> dict[str, list[int]]:
    """Return for each phrase the spans in it that it hides from the taggers of one group."""
    traps: dict[str, list[int]] = defaultdict(list)
    for group in _GROUPS:
        file = f"{group}/traps.csv"
        phrases, hidden = (fold_all(rules.column(file, column)) for column in ("phrase", "hides"))
        for phrase, hides in zip(phrases, hidden, strict=True):
            offset = phrase.find(hides)
            while offset >= 0 and hides:
                traps[phrase].append(_hidden(group, offset, len(hides)))
                offset = phrase.find(hides, offset + 1)
    return traps


def _long_countries(kinds: dict[str, list[Hit]], hidden: set[int]) -> dict[int, Hit]:
    """Take out the 西亚 of 马来西亚, the 印度 of 印度尼西亚 and the 共和国 of 老挝人民民主共和国.

    Returns the long names of states by each offset inside them at which a part of them may end. A long name that
    a trap hides (以色列国 in 以色列国防军) hides nothing itself.
    """
    _give_way(kinds)
    by_end = {
        position: hit
        for hit in kinds.get(COUNTRY, ())
        if hit.end - hit.start > 2 and _hidden("countries", hit.start, hit.end - hit.start) not in hidden
        for position in range(hit.start + 1, hit.end + 1)
    }
    if by_end:
        for kind in (PLACE, COUNTRY):
            if kind in kinds:
                kinds[kind] = [hit for hit in kinds[kind] if not _part_of(hit, by_end.get(hit.end))]
    return by_end


def _give_way(kinds: dict[str, list[Hit]]) -> None:
    """Take out the 俄罗斯联邦 of 俄罗斯联邦安全局: 俄罗斯 is the state, and 联邦安全局 a body of it."""
    countries = kinds.get(COUNTRY, [])
    first: dict[int, Hit] = {}
    longer = [hit for hit in countries if first.setdefault(hit.start, hit) is not hit]
    if longer:
        bodies = kinds.get(ORG, [])
        given = {
            long[:2]
            for long in longer
            for body in bodies
            if body.start == first[long.start].end < long.end < body.end
            and body.entry.country in ("", long.entry.country)
        }
        if given:
            kinds[COUNTRY] = [hit for hit in countries if hit[:2] not in given]


def _part_of(hit: Hit, outer: Hit | None) -> bool:
    """Say whether a hit is a part of a longer one."""
    return outer is not None and outer.start <= hit.start and hit.end - hit.start < outer.end - outer.start


#: Parts of meetings that stand last in their names; all others are looked up from these.
_HEADS_OF_MEETINGS = ("kind", "forum")


def _is_asked(entry: Entry) -> bool:
    """Say whether a tagger asks for all terms of this kind."""
    return entry.kind not in INNER_KINDS and (entry.kind != PART or entry.detail in _HEADS_OF_MEETINGS)


#: What the scan has to do where a pattern stands, one bit each.
_IS_LATIN, _IS_CHAINED, _IS_ASKED, _IS_TRAP = 1, 2, 4, 8


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The compiled dictionaries. Build one a process; it cannot be pickled.

    By pattern: `asked` holds the entries that some tagger asks for, with their kind, `chained` those that longer
    names are composed from, `traps` the spans it hides. `flags` says in a byte which of these there are: the scan is
    as fast as the memory that it touches is small.
    """

    flags: bytes
    asked: tuple[tuple[tuple[str, Entry], ...], ...]
    chained: tuple[tuple[Entry, ...], ...]
    traps: tuple[tuple[int, ...], ...]
    by_term: dict[str, tuple[Entry, ...]] = field(repr=False)
    home: dict[str, str] = field(repr=False)
    find: Finder = field(repr=False)

    @classmethod
    def build(cls, rules: Rules) -> Lexicon:
        """Compile all terms of `rules` into one automaton."""
        entries, traps = _entries(rules), _traps(rules)
        patterns = sorted(entries.keys() | traps.keys())
        flags = bytearray(len(patterns))
        asked: list[tuple[tuple[str, Entry], ...]] = [()] * len(patterns)
        chained: list[tuple[Entry, ...]] = [()] * len(patterns)
        hidden: list[tuple[int, ...]] = [()] * len(patterns)
        for index, pattern in enumerate(patterns):
            flag = _IS_LATIN if pattern[0].isascii() or pattern[-1].isascii() else 0
            for entry in entries.get(pattern, ()):
                if _is_asked(entry):
                    asked[index] += ((entry.kind, entry),)
                    flag |= _IS_ASKED
                if entry.kind in CHAIN_KINDS:
                    chained[index] += (entry,)
                    flag |= _IS_CHAINED
            if pattern in traps:
                hidden[index] = tuple(traps[pattern])
                flag |= _IS_TRAP
            flags[index] = flag
        return cls(
            flags=bytes(flags),
            asked=tuple(asked),
            chained=tuple(chained),
            traps=tuple(hidden),
            by_term={term: tuple(found) for term, found in entries.items()},
            home={f"person:{row['person']}": row["country"] for row in rules["people/people.csv"]},
            find=finder(patterns),
        )

    def scan(self, folded: str) -> Hits:
        """Find every term in a folded text."""
        kinds: dict[str, list[Hit]] = defaultdict(list)
        inner: dict[int, _Inner] = {}
        hidden: set[int] = set()
        flags, asked, chained, traps = self.flags, self.asked, self.chained, self.traps
        # The innermost loop of all: a hit is made without NamedTuple's own constructor, at three quarters of the time.
        make = tuple.__new__
        for start, end, pattern in self.find(folded):
            flag = flags[pattern]
            if flag & _IS_LATIN and cuts_latin(folded, start, end):
                continue
            if flag & _IS_CHAINED:
                inner[end] = (pattern, start, inner.get(end))
            if flag & _IS_ASKED:
                for kind, entry in asked[pattern]:
                    kinds[kind].append(make(Hit, (start, end, entry)))
            if flag & _IS_TRAP:
                for span in traps[pattern]:
                    hidden.add(start * _OFFSET + span)
        return Hits(kinds, hidden, inner, chained, _long_countries(kinds, hidden))
