"""Which PERSON mentions of one article are one person, and which person of the roster that is.

Mentions come together by the same name, by a Latin form in brackets, and by a part of a fuller name (洛佩斯·米耶拉,
阿西夫). A name that fits several people of the roster is decided by a fuller form in the same article; else it
stays ambiguous and all are named. Nothing is guessed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from minglu.model import AMBIGUOUS, LINKED, UNRESOLVED, Mention
from minglu.rulebook.lexicon import NAME, Entry

_OPENING = frozenset({"(", "（", " (", " （"})


@dataclass(slots=True)
class Person:
    """One person of one article while being put together."""

    canonical: str
    entity: str
    status: str
    why: str = ""
    posts: list[str] = field(default_factory=list)
    ranks: list[str] = field(default_factory=list)
    countries: list[str] = field(default_factory=list)
    bodies: list[str] = field(default_factory=list)

    @property
    def post(self) -> str:
        """All posts joined by 、, without those that only repeat the end of a fuller one."""
        kept = [
            post
            for at, post in enumerate(self.posts)
            if post not in self.posts[:at]
            and not any(
                other != post and other.endswith(post) and not other.startswith("前") for other in self.posts
            )
        ]
        return "、".join(kept)

    @property
    def rank(self) -> str:
        """The rank said most often, the first of equals."""
        return max(self.ranks, key=self.ranks.count) if self.ranks else ""

    @property
    def country(self) -> str:
        """The country said most often, the first of equals."""
        return max(self.countries, key=self.countries.count) if self.countries else ""


class _Groups:
    """Mentions that are one person: a union-find over mention numbers."""

    def __init__(self) -> None:
        self._parent: dict[int, int] = {}

    def find(self, n: int) -> int:
        """Return the representative of a mention's group."""
        root = self._parent.setdefault(n, n)
        while root != self._parent[root]:
            root = self._parent[root]
        self._parent[n] = root
        return root

    def join(self, one: int, other: int) -> None:
        """Make two groups one; the earlier mention represents it."""
        first, second = sorted((self.find(one), self.find(other)))
        self._parent[second] = first


def identify(
    folded: str, mentions: Sequence[Mention], tail: int, entries: Mapping[str, tuple[Entry, ...]]
) -> dict[int, Person]:
    """Return the person of each PERSON mention, by mention number.

    `mentions` are in text order; those from offset `tail` on are another article's people even under the same
    name. `entries` gives the dictionary entries of a folded term.
    """
    persons = [mention for mention in mentions if mention.candidate.type == "PERSON"]
    people: dict[int, Person] = {}
    for part in (
        [mention for mention in persons if mention.candidate.start < tail],
        [mention for mention in persons if mention.candidate.start >= tail],
    ):
        people.update(_identify(folded, part, entries))
    return people


def _identify(
    folded: str, persons: Sequence[Mention], entries: Mapping[str, tuple[Entry, ...]]
) -> dict[int, Person]:
    groups = _Groups()
    names: dict[str, int] = {}
    options: dict[int, dict[str, Entry]] = {}
    previous: Mention | None = None
    for mention in persons:
        candidate = mention.candidate
        surface = folded[candidate.start : candidate.end]
        found = {entry.entity: entry for entry in entries.get(surface, ()) if entry.kind == NAME}
        options[mention.n] = found
        for name in {surface, candidate.canonical if not found else surface}:
            if name in names:
                groups.join(names[name], mention.n)
            else:
                names[name] = mention.n
        if candidate.entity and len(found) <= 1:
            if candidate.entity in names:
                groups.join(names[candidate.entity], mention.n)
            else:
                names[candidate.entity] = mention.n
        if previous is not None and _in_brackets(folded, previous, mention):
            groups.join(previous.n, mention.n)
        previous = mention
    _join_parts(folded, persons, groups)
    members: dict[int, list[Mention]] = defaultdict(list)
    for mention in persons:
        members[groups.find(mention.n)].append(mention)
    sure = {next(iter(options[mention.n])) for mention in persons if len(options[mention.n]) == 1}
    people: dict[int, Person] = {}
    by_entity: dict[str, Person] = {}
    for group in members.values():
        person = _person(folded, group, options, sure)
        if person.status == LINKED:
            person = by_entity.setdefault(person.entity, person)
        for mention in group:
            people[mention.n] = person
    return people


def _in_brackets(folded: str, first: Mention, second: Mention) -> bool:
    """Say whether the second name is in brackets behind the first, or behind the rank behind it."""
    start, end = first.candidate.end, second.candidate.start
    gap = folded[start:end]
    behind = folded[second.candidate.end : second.candidate.end + 2].lstrip()[:1]
    return behind in (")", "）") and (
        gap in _OPENING or (len(gap) <= 6 and gap[-1:] in ("(", "（") and gap[:-1].isalpha())
    )


def _join_parts(folded: str, persons: Sequence[Mention], groups: _Groups) -> None:
    """Join a part of a dotted name with the one fuller name that it is a part of."""
    full: dict[str, set[int]] = defaultdict(set)
    surfaces = {mention.n: folded[mention.candidate.start : mention.candidate.end] for mention in persons}
    for mention in persons:
        parts = surfaces[mention.n].split("·")
        if len(parts) > 1:
            for part in {parts[0], parts[-1], "·".join(parts[1:])}:
                full[part].add(groups.find(mention.n))
    for mention in persons:
        owners = {groups.find(owner) for owner in full.get(surfaces[mention.n], ())} - {
            groups.find(mention.n)
        }
        if len(owners) == 1:
            groups.join(mention.n, owners.pop())


def _person(
    folded: str, group: Sequence[Mention], options: Mapping[int, Mapping[str, Entry]], sure: set[str]
) -> Person:
    """Return the person of a group of mentions."""
    possible: dict[str, Entry] | None = None
    for mention in group:
        found = options[mention.n]
        if found:
            shared = {
                entity: entry for entity, entry in found.items() if possible is None or entity in possible
            }
            possible = shared or possible
    longest = max(
        (folded[mention.candidate.start : mention.candidate.end] for mention in group),
        key=lambda name: (not name.isascii() and name[:1] > "\u3400", len(name)),
    )
    carried = {mention.candidate.entity: mention for mention in group if mention.candidate.entity}
    if not possible:
        if len(carried) == 1:
            ((entity, mention),) = carried.items()
            return Person(mention.candidate.canonical, entity, LINKED)
        return Person(longest, "", UNRESOLVED)
    if len(possible) > 1:
        named = {entity: entry for entity, entry in possible.items() if entity in sure}
        possible = named if len(named) == 1 else possible
    if len(possible) == 1:
        ((entity, entry),) = possible.items()
        return Person(entry.canonical, entity, LINKED)
    return Person(longest, "", AMBIGUOUS, f"the name fits {'、'.join(sorted(possible))}")
