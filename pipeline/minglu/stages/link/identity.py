"""Which PERSON mentions of one article are one person, and whom of the roster their name may mean.

Mentions come together by the same name, by a Latin form in brackets, and by a part of a fuller name
(洛佩斯·米耶拉, 阿西夫). Which of several people of the roster a name means is decided elsewhere (`choice`), once
it is known what the article says of him and when.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from minglu.model import FORMER, UNRESOLVED, Candidate, Mention
from minglu.rulebook.kit import Kit
from minglu.rulebook.lexicon import NAME
from minglu.rulebook.roster import latin_key
from minglu.stages.link.bearers import bearers

#: Between a name and its Latin form in brackets.
_OPENING = frozenset({"(", "（", " (", " （"})
#: Given names of which only the initials stand.
_INITIALS = re.compile("(?<![A-Za-z])[A-Z][·.]")


class Claim(NamedTuple):
    """An office that the article gives a person: folded, with the state named beside it and 前, 时任 … as `state`.

    `kind` is that of the organisation in front of it (orgs/names.csv), if one is; `place` is the state of the place
    that the office governs by its name (利雅得省|副省长).
    """

    post: str
    country: str
    state: str
    kind: str = ""
    place: str = ""


class Told(NamedTuple):
    """An office that a verb gives a person, in the article's own characters; `now` if it says that he holds it."""

    post: str
    claim: Claim
    now: bool


@dataclass(slots=True)
class Person:
    """One person of one article while being put together.

    `name` is the longest name the article gives, `options` the people of the roster whose names fit with the
    name to show; `entity` and `status` are open until `choice.choose` has seen all that is said. `home` is the state
    that is added where no word beside the name gives one (`states`), `shared` one that a list or a
    body in front of him gives, `neighbour` the one before him in a list; `latin` has the names in Latin letters that the
    article writes behind his and the roster has of nobody. `forms` are the names that the article gives him, `called` is
    the word in front of the first (村民|X) with its use, and `days` are those right behind a name (X|16日).
    """

    name: str
    options: dict[str, str]
    canonical: str = ""
    entity: str = ""
    home: str = ""
    shared: str = ""
    neighbour: Person | None = field(default=None, repr=False, compare=False)
    status: str = UNRESOLVED
    why: str = ""
    claims: list[Claim] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    posts: list[str] = field(default_factory=list)
    ranks: list[str] = field(default_factory=list)
    countries: list[str] = field(default_factory=list)
    bodies: list[str] = field(default_factory=list)
    latin: list[str] = field(default_factory=list)
    forms: frozenset[str] = frozenset()
    called: tuple[str, str] = ("", "")
    days: list[str] = field(default_factory=list)

    @property
    def post(self) -> str:
        """All posts joined by 、, without those that only repeat the end of a fuller one."""
        kept = [
            post
            for at, post in enumerate(self.posts)
            if post not in self.posts[:at]
            and not any(
                other != post
                and other.endswith(post.removeprefix(FORMER))
                and other.startswith(FORMER) == post.startswith(FORMER)
                for other in self.posts
            )
        ]
        return "、".join(kept)

    @property
    def current_posts(self) -> list[str]:
        """The posts that he holds when the article is written."""
        return [post for post in self.posts if not post.startswith(FORMER)]

    @property
    def rank(self) -> str:
        """The rank said most often, the first of equals."""
        return max(self.ranks, key=self.ranks.count) if self.ranks else ""

    @property
    def country(self) -> str:
        """The country said most often, the first of equals."""
        return max(self.countries, key=self.countries.count) if self.countries else ""

    def take(self, post: str, claim: Claim) -> None:
        """Note an office that the article gives him: in its own characters, and as `claim`."""
        self.claims.append(claim)
        if post not in self.posts:
            self.posts.append(post)


class _Groups:
    """Mentions that are one person: a union-find over mention numbers."""

    def __init__(self) -> None:
        self._parent: dict[int, int] = {}

    def find(self, n: int) -> int:
        """Return the representative of a mention's group."""
        parent = self._parent
        root = parent.setdefault(n, n)
        while root != parent[root]:
            root = parent[root]
        parent[n] = root
        return root

    def join(self, one: int, other: int) -> None:
        """Make two groups one; the earlier mention represents it."""
        first, second = self.find(one), self.find(other)
        if first != second:
            self._parent[max(first, second)] = min(first, second)


def identify(
    folded: str, mentions: Sequence[Mention], in_front: Mapping[int, str], tail: int, kit: Kit
) -> dict[int, Person]:
    """Return the person of each PERSON mention, by mention number.

    `mentions` are in text order; those from offset `tail` on are another article's people even under the same
    name. `in_front` has the states of what touches names in front (`bearers.states_in_front`).
    """
    persons = [mention for mention in mentions if mention.candidate.type == "PERSON"]
    people: dict[int, Person] = {}
    for part in (
        [mention for mention in persons if mention.candidate.start < tail],
        [mention for mention in persons if mention.candidate.start >= tail],
    ):
        people.update(_identify(folded, part, bearers(folded, part, in_front, kit), kit))
    return people


def _identify(
    folded: str, persons: Sequence[Mention], apart: Mapping[int, str], kit: Kit
) -> dict[int, Person]:
    """Return the person of each mention; `apart` has the states of those whose surname is of several people."""
    groups = _Groups()
    names: dict[str, int] = {}
    options: dict[int, dict[str, str]] = {}
    previous: Mention | None = None
    for mention in persons:
        candidate = mention.candidate
        surface = _surface(folded, candidate)
        found = options[mention.n] = _in_roster(surface, candidate.state, kit)
        for name in {surface, candidate.canonical if not found else surface}:
            name += apart.get(mention.n, "")
            if name in names:
                groups.join(names[name], mention.n)
            else:
                names[name] = mention.n
        # 乔治布殊（|George W. Bush|）: the tagger gave the Latin form one of the two whom the Chinese name fits.
        known = next(iter(found), candidate.entity) if len(found) <= 1 else ""
        if known and mention.n not in apart:
            if known in names:
                groups.join(names[known], mention.n)
            else:
                names[known] = mention.n
        if previous is not None and _in_brackets(folded, previous, mention):
            groups.join(previous.n, mention.n)
        previous = mention
    _join_parts(folded, [mention for mention in persons if mention.n not in apart], groups)
    members: dict[int, list[Mention]] = defaultdict(list)
    for mention in persons:
        members[groups.find(mention.n)].append(mention)
    sure = {next(iter(options[mention.n])) for mention in persons if len(options[mention.n]) == 1}
    people: dict[int, Person] = {}
    by_entity: dict[str, Person] = {}
    for group in members.values():
        person = _person(folded, group, options, sure)
        person.forms = frozenset(folded[mention.candidate.start : mention.candidate.end] for mention in group)
        person.called = kit.capacities.called(folded, group[0].candidate.start)
        if len(person.options) == 1 and group[0].n not in apart:
            (entity,) = person.options
            forms = person.forms
            person = by_entity.setdefault(entity, person)
            person.forms |= forms
        for mention in group:
            people[mention.n] = person
    return people


def _surface(folded: str, candidate: Candidate) -> str:
    """Return a name as it is looked up: one in Han characters without blanks and initials (王 毅, 约翰·C·阿奎利诺)."""
    surface = folded[candidate.start : candidate.end]
    return surface if surface[-1:] < "\u3400" else _INITIALS.sub("", surface.replace(" ", ""))


def _in_roster(surface: str, state: str, kit: Kit) -> dict[str, str]:
    """Return the people of the roster who are called so, with the names to show."""
    found = {
        entry.entity: entry.canonical for entry in kit.lexicon.by_term.get(surface, ()) if entry.kind == NAME
    }
    if found or state != "latin":
        return found
    # Ngo Xuan Lich is Ngô Xuân Lịch, and ABE Shinzo Shinzo Abe.
    return {
        entity: kit.roster.profiles[entity].name
        for entity in kit.roster.by_latin.get(latin_key(surface), ())
        if entity in kit.roster.profiles
    }


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
    folded: str, group: Sequence[Mention], options: Mapping[int, Mapping[str, str]], sure: set[str]
) -> Person:
    """Return the person of a group of mentions: those of the roster whom all its names may mean."""
    possible: dict[str, str] = {}
    for mention in group:
        found = options[mention.n]
        if found:
            shared = {entity: name for entity, name in found.items() if not possible or entity in possible}
            possible = shared or possible
    longest = max(
        (_surface(folded, mention.candidate) for mention in group),
        key=lambda name: (not name.isascii() and name[:1] > "\u3400", len(name)),
    )
    latin = [
        folded[mention.candidate.start : mention.candidate.end]
        for mention in group
        if mention.candidate.state == "latin" and not options[mention.n]
    ]
    if not possible:
        # 习主席: the tagger knows whom a surname before a title means.
        carried = {mention.candidate.entity: mention.candidate.canonical for mention in group}
        carried.pop("", None)
        return Person(longest, carried if len(carried) == 1 else {}, latin=latin)
    if len(possible) > 1:
        # 沙利文 beside 杰克·沙利文.
        named = {entity: name for entity, name in possible.items() if entity in sure}
        possible = named if len(named) == 1 else possible
    return Person(longest, possible, latin=latin)
