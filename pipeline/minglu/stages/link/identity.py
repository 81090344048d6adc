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
from minglu.rulebook.roster import Roster, latin_key
from minglu.stages.link.bearers import bearers
from minglu.stages.link.outline import Outline

_OPENING, _CLOSING = frozenset("(（"), frozenset(")）")
#: As much may stand between a name and its gloss, a rank and the bracket: 占沙蒙·占雅拉|上将（|Chansamone Chanyalath.
_GLOSSED = 6
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


@dataclass(frozen=True, slots=True, eq=False)
class _Form:
    """One way in which the article writes a name; all that is written so means one person.

    `surface` is the name as it is looked up, `options` are the people of the roster who are called so with the names
    to show, `first` is the first candidate that is written so, and `apart` the state that tells him from others of
    that surname, if there are any (`bearers`).
    """

    written: str
    surface: str
    options: Mapping[str, str]
    first: Candidate
    apart: str


class _Groups:
    """Forms that are one person: a union-find over their positions, of which the first represents a group."""

    def __init__(self) -> None:
        self._parent: list[int] = []

    def add(self) -> int:
        """Add a group of one form, and return its position."""
        self._parent.append(len(self._parent))
        return self._parent[-1]

    def find(self, at: int) -> int:
        """Return the first form of a form's group."""
        parent = self._parent
        root = at
        while root != parent[root]:
            root = parent[root]
        parent[at] = root
        return root

    def join(self, one: int, other: int) -> None:
        """Make two groups one."""
        first, second = self.find(one), self.find(other)
        if first != second:
            self._parent[max(first, second)] = min(first, second)


def identify(
    folded: str, outline: Outline, post_country: Mapping[int, str], tail: int, kit: Kit
) -> dict[int, Person]:
    """Return the person of each PERSON mention, by mention number.

    Those from offset `tail` on are another article's people even under the same name. `post_country` has the states
    of offices by number.
    """
    outer, indices = outline.outer, outline.indices("PERSON")
    people: dict[int, Person] = {}
    for part in (
        [index for index in indices if outer[index].candidate.start < tail],
        [index for index in indices if outer[index].candidate.start >= tail],
    ):
        apart = bearers(folded, outer, part, post_country, kit)
        people.update(_identify(folded, [outer[index] for index in part], apart, kit))
    return people


def _identify(
    folded: str, persons: Sequence[Mention], apart: Mapping[int, str], kit: Kit
) -> dict[int, Person]:
    """Return the person of each mention; `apart` has the states of those whose surname is of several people."""
    groups = _Groups()
    forms: list[_Form] = []
    by_mention = _forms(folded, persons, apart, groups, forms, kit)
    _join_parts(forms, groups, by_mention)
    members: dict[int, list[_Form]] = defaultdict(list)
    for at, form in enumerate(forms):
        members[groups.find(at)].append(form)
    sure = {next(iter(form.options)) for form in forms if len(form.options) == 1}
    people: dict[int, Person] = {}
    by_entity: dict[str, Person] = {}
    for root, group in members.items():
        person = _person(group, sure, kit.roster)
        person.forms = frozenset([form.written for form in group])
        person.called = kit.capacities.called(folded, group[0].first.start)
        if len(person.options) == 1 and not group[0].apart:
            (entity,) = person.options
            written = person.forms
            person = by_entity.setdefault(entity, person)
            person.forms |= written
        people[root] = person
    return {mention.n: people[groups.find(at)] for mention, at in zip(persons, by_mention, strict=True)}


def _forms(
    folded: str,
    persons: Sequence[Mention],
    apart: Mapping[int, str],
    groups: _Groups,
    forms: list[_Form],
    kit: Kit,
) -> list[int]:
    """Return the position in `forms` of each mention's form; fill `forms`, and join in `groups` those that the same name joins."""
    found: list[int] = []
    known: dict[tuple[str, str, str, str, str], int] = {}
    names: dict[str, int] = {}
    before = -1
    for n, _, candidate in persons:
        start = candidate.start
        written = folded[start : candidate.end]
        # An article names its people again and again, mostly as it has named them before.
        state = apart.get(n, "")
        key = (written, candidate.state, candidate.canonical, candidate.entity, state)
        at = known.get(key, -1)
        if at < 0:
            at = known[key] = groups.add()
            surface, options = _looked_up(written, candidate.state, kit)
            forms.append(_Form(written, surface, options, candidate, state))
            # 乔治布殊（|George W. Bush|）: the tagger gave the Latin form one of the two whom the Chinese name fits.
            sole = next(iter(options), candidate.entity) if len(options) <= 1 and not state else ""
            called = {surface + state, (surface if options else candidate.canonical) + state}
            for name in {*called, sole} - {""}:
                groups.join(names.setdefault(name, at), at)
        if folded[start - 1 : start] in _OPENING and found and _in_brackets(folded, before, candidate):
            groups.join(found[-1], at)
        found.append(at)
        before = candidate.end
    return found


def _looked_up(written: str, state: str, kit: Kit) -> tuple[str, dict[str, str]]:
    """Return a name as it is looked up and the people of the roster who are called so, with the names to show.

    One in Han characters has no blanks (王 毅) and, if the roster has none with them, no initials (约翰·C·阿奎利诺).
    """
    if written[-1:] < "\u3400":
        return written, _in_roster(written, state, kit)
    whole = written.replace(" ", "")
    options = _in_roster(whole, state, kit)
    surface = whole if options else _INITIALS.sub("", whole)
    return surface, options or _in_roster(surface, state, kit)


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


def _in_brackets(folded: str, end: int, name: Candidate) -> bool:
    """Say whether a name behind an opening bracket is a gloss of the one that ends at `end`, or of the rank behind that."""
    behind = folded[name.end : name.end + 2].lstrip()[:1]
    between = folded[end : name.start - 1]
    return behind in _CLOSING and (between in ("", " ") or (len(between) < _GLOSSED and between.isalpha()))


def _join_parts(forms: Sequence[_Form], groups: _Groups, by_mention: Sequence[int]) -> None:
    """Join a part of a dotted name with the one fuller name that it is a part of; `by_mention` has the form of each mention."""
    full: dict[str, set[int]] = defaultdict(set)
    for at, form in enumerate(forms):
        if "·" in form.written and not form.apart:
            parts = form.written.split("·")
            for part in {parts[0], parts[-1], "·".join(parts[1:])}:
                full[part].add(at)
    for at in by_mention if full else ():
        if forms[at].written in full and not forms[at].apart:
            owners = {groups.find(owner) for owner in full[forms[at].written]} - {groups.find(at)}
            if len(owners) == 1:
                groups.join(at, owners.pop())


def _person(group: Sequence[_Form], sure: set[str], roster: Roster) -> Person:
    """Return the person of a group of forms: those of the roster whom all its names may mean."""
    possible: dict[str, str] = {}
    for form in group:
        if form.options:
            shared = {
                entity: name for entity, name in form.options.items() if not possible or entity in possible
            }
            possible = shared or possible
    possible = _of_initials(possible, group, roster)
    longest = max(
        [form.surface for form in group],
        key=lambda name: (not name.isascii() and name[:1] > "\u3400", len(name)),
    )
    latin = [form.written for form in group if form.first.state == "latin" and not form.options]
    if not possible and not any(form.options for form in group):
        # 习主席: the tagger knows whom a surname before a title means.
        carried = {form.first.entity: form.first.canonical for form in group}
        carried.pop("", None)
        return Person(longest, carried if len(carried) == 1 else {}, latin=latin)
    if len(possible) > 1:
        # 沙利文 beside 杰克·沙利文.
        named = {entity: name for entity, name in possible.items() if entity in sure}
        possible = named if len(named) == 1 else possible
    return Person(longest, possible, latin=latin)


def _of_initials(people: dict[str, str], group: Sequence[_Form], roster: Roster) -> dict[str, str]:
    """Return those whose Latin names have the initial with which the article writes one: A·P·辛格 is not Rajnath Singh."""
    initials = {form.written[0].casefold() for form in group if _INITIALS.match(form.written)}
    if not initials:
        return people
    return {
        entity: name
        for entity, name in people.items()
        if all(
            any(word.startswith(initial) for key in keys for word in key.split())
            for initial in initials
            if (keys := roster.latin_of(entity))
        )
    }
