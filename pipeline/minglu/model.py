"""The frozen layers that flow through the pipeline, and nothing else.

Offsets are Unicode code points of ``Article.text``, end exclusive. The layers that exist once an article are
frozen, slotted dataclasses; those that exist by the thousand (`Span`-like layers and rows) are `NamedTuple`s:
just as immutable, and four times as fast to make (pipeline/DESIGN.md, "NamedTuple for the small layers").
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields
from typing import NamedTuple

_make = tuple.__new__

#: The types of a mention, in the order in which reports list them.
TYPES = ("PERSON", "RANK", "POST", "COUNTRY", "ORG", "MEETING", "PLACE", "DATE")

#: The kinds of a section. People of a `related` section are not people of the article.
SECTIONS = ("title", "dateline", "body", "brief", "caption", "byline", "related", "boilerplate")

#: Sections that hold no mention at all (annotation: bylines, credits, boilerplate).
SILENT_SECTIONS = frozenset({"byline", "boilerplate"})

#: How sure an entity is: it is in the rules; several in the rules fit; the article alone names it.
LINKED, AMBIGUOUS, UNRESOLVED = "linked", "ambiguous", "unresolved"

#: What a post begins with that somebody held and holds no more: 前国防部长.
FORMER = "前"
#: The `state` of a person's candidate whose name a place has, too, and beside which somebody has to stand.
NO_PLACE = "no place"


@dataclass(frozen=True, slots=True)
class Article:
    """One article exactly as decoded.

    `text` has line ends `\\n`; `published` is ISO 8601 (`2016-11-16`) or empty; `origin` is where it was read
    from (a path, `path:3` for the third record, `-`); `encoding` is the encoding decided on, empty for records.
    """

    id: str
    text: str
    title: str = ""
    published: str = ""
    url: str = ""
    origin: str = ""
    encoding: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Failure:
    """An input that gave no rows: where it is, what is wrong, and what to do."""

    article: str
    origin: str
    error: str
    advice: str


#: The column names of a table of failures, in order.
FAILURE_COLUMNS: tuple[str, ...] = tuple(column.name for column in fields(Failure))


class Section(NamedTuple):
    """A stretch of the text of one kind (see `SECTIONS`). Sections tile the text without gaps."""

    start: int
    end: int
    kind: str
    rule: str = ""


class Sentence(NamedTuple):
    """A sentence: never crosses a line end, keeps its closing quotes."""

    start: int
    end: int


class Candidate(NamedTuple):
    """One hit of one tagger: a span, what it would mean, and why.

    `rule` cites the rule rows that made it (`posts/heads.csv:部长 posts/units.csv:国防`); `evidence` says in words
    what else spoke for it. `weight` orders candidates of one precedence class. `country`, `org` and `date` are
    filled where the tagger knows them; `entity` is the stable id the rules give, else empty.
    """

    start: int
    end: int
    type: str
    canonical: str
    rule: str
    evidence: str = ""
    weight: float = 0.0
    country: str = ""
    org: str = ""
    date: str = ""
    entity: str = ""
    state: str = ""


def make_candidate(
    start: int,
    end: int,
    type: str,
    canonical: str,
    rule: str,
    evidence: str = "",
    weight: float = 0.0,
    country: str = "",
    org: str = "",
    date: str = "",
    entity: str = "",
    state: str = "",
) -> Candidate:
    """Return a candidate in two fifths of the time that NamedTuple's constructor takes; every article has hundreds."""
    return _make(
        Candidate, (start, end, type, canonical, rule, evidence, weight, country, org, date, entity, state)
    )


class Dropped(NamedTuple):
    """A candidate that did not become a mention, and the reason: the span it lost to or the rule that forbids it."""

    candidate: Candidate
    reason: str


class Mention(NamedTuple):
    """A candidate that was kept. `n` counts from 1 in text order; `within` is the `n` of the outer mention or 0."""

    n: int
    within: int
    candidate: Candidate


class Link(NamedTuple):
    """What the whole article says of one mention; one a mention, in the same order.

    `post` joins several posts with `、` and marks former ones (`前国防部长`); `why` is what decided, in words.
    """

    canonical: str
    entity: str
    status: str
    country: str = ""
    post: str = ""
    rank: str = ""
    grade: str = ""
    org: str = ""
    date: str = ""
    why: str = ""


def make_link(
    canonical: str,
    entity: str,
    status: str,
    country: str = "",
    post: str = "",
    rank: str = "",
    grade: str = "",
    org: str = "",
    date: str = "",
    why: str = "",
) -> Link:
    """Return a link, in less time than its constructor takes, as `make_candidate` does."""
    return _make(Link, (canonical, entity, status, country, post, rank, grade, org, date, why))


@dataclass(frozen=True, slots=True)
class Extraction:
    """Everything known of one article after all stages.

    `published` is the article's date as ISO 8601: its record's, or the one the text itself proves, or empty;
    `dated_by` says which.
    """

    article: Article
    sections: tuple[Section, ...]
    sentences: tuple[Sentence, ...]
    mentions: tuple[Mention, ...]
    links: tuple[Link, ...]
    dropped: tuple[Dropped, ...] = ()
    title: str = ""
    published: str = ""
    dated_by: str = ""
    rows: tuple[Row, ...] = field(default=())
    encounters: tuple[Encounter, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    references: tuple[Reference, ...] = ()


class Row(NamedTuple):
    """One row of the mention table, schema 1: these columns in this order, in every format."""

    article: str
    n: int
    type: str
    text: str
    canonical: str
    entity: str
    status: str
    country: str
    post: str
    rank: str
    grade: str
    org: str
    date: str
    section: str
    sentence: str
    start: int
    end: int
    within: int | None
    why: str
    title: str
    published: str


#: The column names of schema 1, in order.
COLUMNS: tuple[str, ...] = Row._fields


#: The kinds of an encounter: what one side did with, to or for the other.
ENCOUNTERS = (
    *("met", "received", "called", "talks", "saw_off", "hosted", "accompanied", "succeeded", "decorated"),
    *("promoted", "appointed", "handed_over", "signed", "wrote", "attended", "visited", "led"),
)
#: Those of them whose sides are equal: A met B and B met A are one.
EQUAL_SIDES = frozenset({"met", "talks", "called", "signed"})

#: Whether it took place: it did; it is to; it did not; it did, long before the article.
REAL, PLANNED, NEGATED, PAST = "real", "planned", "negated", "past"

#: What a reference resolves to: the text decides it, or it stays open.
RESOLVED, OPEN = "resolved", "open"


class Party(NamedTuple):
    """Someone who takes part: a person, or an office, state or body where no person is named.

    `kind` is person, office, country, org, or group (双方, 与会代表); `mentions` are the numbers of its mentions
    here; `capacity` holds the posts in which it takes part, `rank` the rank, as this place or else the article says.
    """

    kind: str
    name: str
    entity: str = ""
    country: str = ""
    capacity: str = ""
    rank: str = ""
    mentions: tuple[int, ...] = ()

    @property
    def key(self) -> str:
        """What tells parties apart: the entity, of one that has none the name."""
        return self.entity or self.name

    @classmethod
    def of_state(cls, code: str, name: str) -> Party:
        """Return a state that no mention here names."""
        return cls("country", name, f"country:{code}", code)


class Encounter(NamedTuple):
    """Who did what with whom, once in the text. `start` and `end` are the span of the word that says it.

    `meeting` is the key of the `Meeting` at which it took place; `what` is the paper signed, the post or the honour
    given; `section` is `related` in the teasers of other articles, which are no part of this one.
    """

    kind: str
    who: tuple[Party, ...]
    whom: tuple[Party, ...]
    date: str
    place: str
    meeting: str
    modality: str
    what: str
    section: str
    sentence: str
    start: int
    end: int
    why: str


class Meeting(NamedTuple):
    """One session of a series, or one part of it (`part`: 闭门会议); `parent` is then the key of the whole.

    `within` is true where `date` is a day on which somebody attends it: one of its days, perhaps not the first.
    """

    key: str
    series: str
    part: str
    ordinal: str
    year: str
    kind: str
    date: str
    date_to: str
    place: str
    country: str
    host: str
    chairs: tuple[Party, ...]
    participants: tuple[Party, ...]
    parent: str
    mentions: tuple[int, ...]
    section: str
    why: str
    within: bool = False


class Reference(NamedTuple):
    """Words that stand for people or states named elsewhere: 双方, 两国防长, 一行, 他; whom they stand for, if sure."""

    text: str
    start: int
    end: int
    kind: str
    refers_to: tuple[Party, ...]
    status: str
    section: str
    why: str


@dataclass(frozen=True, slots=True)
class Relations:
    """What an article says happened between those it mentions."""

    meetings: tuple[Meeting, ...] = ()
    encounters: tuple[Encounter, ...] = ()
    references: tuple[Reference, ...] = ()
