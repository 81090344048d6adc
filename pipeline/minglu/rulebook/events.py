"""The words of encounters, references and meetings, compiled from their rule tables.

A word is looked up in a few sentences of an article, not in all its text, so that plain regular expressions with
the longest term first do.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from minglu.rulebook import around_sessions
from minglu.rulebook.dates import Step, steps
from minglu.rulebook.rules import Rules
from minglu.rulebook.schema import RuleRow
from minglu.text.expressions import Expressions, any_of
from minglu.text.fold import fold

#: Where those whom a verb concerns stand: behind it; in front of it with 同; either; and what else it needs.
DIRECTIONS = (
    # two sides
    *(
        "object",
        "partner",
        "either",
        "held",
        "together",
        "caller",
        "join",
        "retinue",
        "for",
        "sign",
        "witness",
    ),
    # the name of what two hold, with those who hold it in front
    "summit",
    # one
    *(
        "rank",
        "post",
        "bare",
        "take",
        "confer",
        "place",
        "meeting",
        "lead",
        "invite",
        "trip",
        "letter",
        "given",
        "credentials",
        "none",
    ),
    # none, too, and two words before a state or a place of one character: 将|来|华
    "parts",
)

#: What the words around an encounter do (rules/encounters/words.csv).
USES = (
    # what they say of the verb
    *(
        "negated",
        "negated after",
        "put off",
        "its plan",
        "planned",
        "planned after",
        "will",
        "also",
        "condition",
        "past",
        "same day",
        "next day",
    ),
    *("day before", "around", "report", "separately", "jointly"),
    # what they say of who stands beside them
    *(
        "partner",
        "no preposition",
        "with",
        "passive",
        "aside",
        "open",
        "close",
        "clausal",
        "joint",
        "gap",
        "speech",
        "no speech",
        "own plan",
    ),
    *(
        "sends",
        "comes",
        "leading",
        "retinue",
        "status",
        "title",
        "relative",
        "takes",
        "group",
        "opponents",
        "others",
        "delegation",
        "traveller",
    ),
    *("attendants", "telegram", "meets in headlines"),
    # the meeting at hand, and what is none of all these
    *("holds", "takes up", "this", "session", "talks at hand", "joined", "how joined", "trap"),
    # what the names of talks hold, and what stands behind those that are none
    *("talks office", "no office", "no talks", "any talks"),
    # what is written and signed
    *("letter", "no letter", "treaty", "paper", "many papers", "supplies"),
    # where somebody goes, and what he does there
    *(
        "namely",
        "town of",
        "house",
        "hotel",
        "body's house",
        "site",
        "does there",
        "guest",
        "dispatches",
        "along",
        "vehicle",
        "activity",
    ),
    # what others attend, who leaves an office or a place, and who consents to an appointment
    *("occasion", "any occasion", "welcome", "leaves office", "departs", "parliament", "consents"),
    # who is somebody's, and what is only spoken of
    *("spouse", "kin", "envoy", "minister", "what it is", "discusses", "proposes"),
    # of words for leaders: that nobody below a state's is meant, and that there may be several pairs of them
    *("leads a state", "many pairs"),
)

#: What words around the sessions of a series do (rules/meetings/sessions.csv).
SESSION_USES = (
    *("part", "mechanism", "is mechanism", "here", "opening", "not here", "during", "speech"),
    *(
        "held",
        "held of",
        "held before",
        "closed",
        "begun",
        "first",
        "city",
        "session",
        "attends",
        "hosts",
        "passing",
    ),
    # names that no dictionary holds: MeetingWords
    *("before name", "no name"),
    # what stands between a host and its session, and behind one whose feast it is
    *("how it hosts", "feast"),
    # which one it is, without its number, between that it is held and its name
    "round",
    # in front of a series with which another meeting is compared
    "like it",
    # a series that is a body, too, and what it does as one
    *("assembly", "assembly acts"),
    # before the place at which those who attend a session come together
    "gathers",
    # the houses in which sessions are held
    "venue",
    # what is left of the name of leaders' meetings without its city, how their series are called, and those held beside
    *("summit", "of leaders", "beside leaders"),
)

#: What a state is besides its name (rules/countries/facts.csv).
FACTS = ("city", "president")

#: What words of reference stand for (rules/references/terms.csv).
REFERENCE_KINDS = (
    *("sides", "states", "persons", "head", "leader", "pronoun", "plural", "speaker", "addressee", "both"),
    *("former", "latter", "company", "trap"),
)


class Verb(NamedTuple):
    """A word that says an encounter."""

    term: str
    kind: str
    direction: str
    cite: str


class Term(NamedTuple):
    """A word that stands for people or states; `size` is how many, 0 if it does not say."""

    term: str
    kind: str
    size: int
    cite: str


class Edition(NamedTuple):
    """When and where a series met."""

    series: str
    ordinal: str
    year: str
    date_from: str
    date_to: str
    place: str
    country: str
    host: str
    cite: str


@dataclass(frozen=True, slots=True)
class Events:
    """All of them; `words` and `sessions` give one expression a use.

    `held_of`, `held_before`, `attends`, `mechanism`, `passing`, `like_it` and `session` find what stands around the name of a session
    (`around_sessions`). `day` and `month` find 昨天 and 下个月, and `steps` says how far they are from the article's date;
    `series` gives the canonical series of a name, `kinds` the kind of that.
    """

    verbs: dict[str, Verb]
    verb: re.Pattern[str]
    words: Expressions
    terms: dict[str, Term]
    #: Words for whoever leads a state (领导人, 首脑); how the offices end that they mean, by turns; and those that other
    #: words of reference mean: 防长.
    leaders: frozenset[str]
    leads: tuple[tuple[str, ...], ...]
    offices: dict[str, tuple[str, ...]]
    #: The names of states, by code.
    names: dict[str, str]
    #: States of one character, which may stand before an office without a mention of their own.
    short: frozenset[str]
    #: The states, by code and name, that a term means wherever it stands: 两韩.
    states: dict[str, tuple[tuple[str, str], ...]]
    #: The codes of one-character names that mean one state wherever they mean any: 美, 朝.
    short_states: dict[str, str]
    #: The codes of states that are cities, and of those whose premier is not the leader whom news means.
    cities: frozenset[str]
    #: The names of capitals, which may stand for governments.
    capitals: frozenset[str]
    #: The names of provinces and the like, by which a town that no list has is known.
    provinces: frozenset[str]
    of_presidents: frozenset[str]
    term: re.Pattern[str]
    sessions: Expressions
    editions: dict[str, tuple[Edition, ...]]
    kinds: dict[str, str]
    series: dict[str, str]
    held_of: re.Pattern[str]
    held_before: re.Pattern[str]
    attends: re.Pattern[str]
    mechanism: re.Pattern[str]
    passing: re.Pattern[str]
    session: re.Pattern[str]
    like_it: re.Pattern[str]
    steps: dict[str, Step]
    day: re.Pattern[str]
    month: re.Pattern[str]

    @classmethod
    def build(cls, rules: Rules) -> Events:
        """Compile the tables; one that is absent finds nothing."""
        verbs, terms = _verbs(rules), _terms(rules)
        names = {row["country"]: row["name"] for row in rules["countries/countries.csv"]}
        sessions = Expressions(rules.terms_by("meetings/sessions.csv", "use", SESSION_USES))
        # 今, 昨 and 本 mean a date before a numeral only: 昨(15)日.
        relative = {word: step for word, step in steps(rules).items() if len(word) > 1 and not step.named}
        return cls(
            verbs=verbs,
            verb=re.compile(any_of(verbs)),
            words=Expressions(
                rules.terms_by("encounters/words.csv", "use", USES), less={"speech": "no speech"}
            ),
            terms=terms,
            leaders=frozenset(term for term, one in terms.items() if one.kind == "leader"),
            leads=_leads(rules),
            offices=_offices(rules),
            names=names,
            short=frozenset(fold(row["term"]) for row in rules["countries/abbreviations.csv"]),
            states=_states(rules, names),
            capitals=frozenset(
                fold(row["term"])
                for row in rules["places/names.csv"]
                if row["kind"] == "capital" and row["country"]
            ),
            provinces=frozenset(
                fold(row["term"]) for row in rules["places/names.csv"] if row["kind"] == "province"
            ),
            short_states={
                row["term"]: row["country"]
                for row in rules["countries/abbreviations.csv"]
                if len(row["term"]) == 1 and row["use"] == "always"
            },
            cities=_with_fact(rules, "city"),
            of_presidents=_with_fact(rules, "president"),
            term=re.compile(any_of(terms)),
            sessions=sessions,
            editions=_editions(rules),
            kinds={fold(row["canonical"]): row["kind"] for row in rules["meetings/series.csv"]},
            series={fold(row["term"]): fold(row["canonical"]) for row in rules["meetings/series.csv"]},
            held_of=around_sessions.held_of(sessions),
            held_before=around_sessions.held_before(sessions),
            mechanism=around_sessions.mechanism(sessions),
            passing=around_sessions.passing(sessions),
            session=around_sessions.session(sessions),
            attends=around_sessions.attends(sessions),
            like_it=around_sessions.like_it(sessions),
            steps=relative,
            day=re.compile(any_of(word for word, step in relative.items() if step.unit == "day")),
            month=re.compile(any_of(word for word, step in relative.items() if step.unit == "month")),
        )


def _verbs(rules: Rules) -> dict[str, Verb]:
    """Return the words that say an encounter, by themselves."""
    rows = ((fold(row["term"]), row) for row in rules["encounters/verbs.csv"])
    return {term: Verb(term, row["kind"], row["direction"], row.key) for term, row in rows}


def _terms(rules: Rules) -> dict[str, Term]:
    """Return the words that stand for people or states, by themselves."""
    rows = ((fold(row["term"]), row) for row in rules["references/terms.csv"])
    return {term: Term(term, row["kind"], int(row["count"] or 0), row.key) for term, row in rows}


def _states(rules: Rules, names: Mapping[str, str]) -> dict[str, tuple[tuple[str, str], ...]]:
    """Return the states, by code and name, that a word of reference means wherever it stands: 两韩."""
    states: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for row in rules["references/states.csv"]:
        states[fold(row["term"])].append((row["country"], names.get(row["country"], row["country"])))
    return {term: tuple(found) for term, found in states.items()}


def _with_fact(rules: Rules, fact: str) -> frozenset[str]:
    """Return the codes of the states of which a fact is told (`FACTS`)."""
    return frozenset(row["country"] for row in rules["countries/facts.csv"] if row["fact"] == fact)


def _leads(rules: Rules) -> tuple[tuple[str, ...], ...]:
    """Return how the offices end of whom a word for leaders means, those whom it means first in front."""
    turns: dict[str, list[str]] = defaultdict(list)
    for row in rules["references/offices.csv"]:
        if row["turn"]:
            turns[row["turn"]].append(fold(row["means"]))
    return tuple(tuple(turns[turn]) for turn in sorted(turns))


def _offices(rules: Rules) -> dict[str, tuple[str, ...]]:
    """Return how the offices end that a word of reference means: 国防部长, 防卫大臣 by 防长."""
    offices: dict[str, list[str]] = defaultdict(list)
    for row in rules["references/offices.csv"]:
        if not row["turn"]:
            offices[fold(row["term"])].append(fold(row["means"]))
    return {term: tuple(ends) for term, ends in offices.items()}


def _editions(rules: Rules) -> dict[str, tuple[Edition, ...]]:
    """Return when and where each series met, in the order of the table."""
    editions: dict[str, list[Edition]] = defaultdict(list)
    for row in rules["meetings/editions.csv"]:
        editions[fold(row["series"])].append(_edition(row))
    return {series: tuple(found) for series, found in editions.items()}


def _edition(row: RuleRow) -> Edition:
    return Edition(
        fold(row["series"]),
        row["ordinal"],
        row["year"],
        row["date_from"],
        row["date_to"],
        row["place"],
        row["country"],
        row["host"],
        f"{row.key} {row['year']}",
    )
