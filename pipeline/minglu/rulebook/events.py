"""The words of encounters, references and meetings, compiled from their rule tables.

A word is looked up in a few sentences of an article, not in all its text, so that plain regular expressions with
the longest term first do.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import NamedTuple

from minglu.rulebook.dates import Step, steps
from minglu.rulebook.rules import Rules
from minglu.rulebook.schema import RuleRow
from minglu.text.expressions import Expressions, any_of
from minglu.text.fold import fold
from minglu.text.numerals import ORDINAL

#: The number in front of a name in quotation marks: 举办|首届|“M”.
_NUMBER = rf"首[届次轮场度]|第[{ORDINAL}]+[届次轮]"

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
    *("occasion", "any occasion", "leaves office", "departs", "parliament", "consents"),
    # who is somebody's, and what is only spoken of
    *("spouse", "kin", "envoy", "minister", "what it is", "discusses", "proposes"),
    # of words for leaders: that nobody below a state's is meant, and that there may be several pairs of them
    *("leads a state", "many pairs"),
)

#: What words around the sessions of a series do (rules/meetings/sessions.csv).
SESSION_USES = (
    *("part", "mechanism", "is mechanism", "here", "not here", "during", "speech"),
    *("held", "held of", "held before", "closed", "first", "city", "session", "attends", "hosts", "passing"),
    # names that no dictionary holds: MeetingWords
    *("before name", "no name"),
    # what stands between a host and its session, and behind one whose feast it is
    *("how it hosts", "feast"),
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

    `held_of` ends in front of a meeting that is held (在东京举行的|M), `held_before` too (举行了|M). `attends` ends in front of it, too (出席|M); `mechanism` stands
    behind a series that is none of its sessions (M|框架内, M|是重要平台). `passing` stands behind one that
    is named in passing (十八大|以来). `session` finds 本届|大会 at the beginning of a clause; `day` and
    `month` find 昨天 and 下个月, and `steps` says how far they are from the article's date; `series` gives the canonical series of a name.
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
    steps: dict[str, Step]
    day: re.Pattern[str]
    month: re.Pattern[str]

    @classmethod
    def build(cls, rules: Rules) -> Events:
        """Compile the tables; one that is absent finds nothing."""
        verbs = {
            fold(row["term"]): Verb(fold(row["term"]), row["kind"], row["direction"], row.key)
            for row in rules["encounters/verbs.csv"]
        }
        terms = {
            fold(row["term"]): Term(fold(row["term"]), row["kind"], int(row["count"] or 0), row.key)
            for row in rules["references/terms.csv"]
        }
        facts = {
            fact: frozenset(row["country"] for row in rules["countries/facts.csv"] if row["fact"] == fact)
            for fact in FACTS
        }
        names = {row["country"]: row["name"] for row in rules["countries/countries.csv"]}
        states: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for row in rules["references/states.csv"]:
            states[fold(row["term"])].append((row["country"], names.get(row["country"], row["country"])))
        editions: dict[str, list[Edition]] = defaultdict(list)
        for row in rules["meetings/editions.csv"]:
            editions[fold(row["series"])].append(_edition(row))
        sessions = Expressions(rules.terms_by("meetings/sessions.csv", "use", SESSION_USES))
        held_before, held_of = (
            "|".join(sessions[use].pattern for use in uses)
            for uses in (("held", "held before"), ("held", "held of"))
        )
        general = sessions["is mechanism"].pattern
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
            states={term: tuple(found) for term, found in states.items()},
            capitals=frozenset(
                fold(row["term"])
                for row in rules["places/names.csv"]
                if row["kind"] == "capital" and row["country"]
            ),
            short_states={
                row["term"]: row["country"]
                for row in rules["countries/abbreviations.csv"]
                if len(row["term"]) == 1 and row["use"] == "always"
            },
            cities=facts["city"],
            of_presidents=facts["president"],
            term=re.compile(any_of(terms)),
            sessions=sessions,
            editions={series: tuple(found) for series, found in editions.items()},
            kinds={fold(row["canonical"]): row["kind"] for row in rules["meetings/series.csv"]},
            series={fold(row["term"]): fold(row["canonical"]) for row in rules["meetings/series.csv"]},
            held_of=re.compile(rf"(?:{held_of})的(?:{_NUMBER})?[ \u3000]*[「“]?$"),
            # 举行|外长防长参加的|M, 举行|资深官员层级的|M, 举行|拜登上任以来首次|M
            held_before=re.compile(
                rf"(?:{held_before})了?(?:[^，。；、的\n]{{1,12}}(?:参加|出席|参与|层级|级别?)的)?"
                rf"(?:[^，。；、\n]{{2,12}}以[来來]的?)?(?:{_NUMBER})?[ \u3000]*[「“]?$"
            ),
            mechanism=re.compile(
                rf"{sessions['mechanism'].pattern}|第[0-9]+号|(?:不仅|已经?)?(?:是|成为)[^，。；\n]{{0,30}}?(?:{general})"
                rf"|(?:[、和与及][^，。；、和与及\n]{{2,14}})*等[^，。；、\n]{{0,8}}?(?:{general})"
            ),
            passing=re.compile(rf"{sessions['mechanism'].pattern}|{sessions['passing'].pattern}"),
            session=re.compile(
                rf"\s*(?:此次|本次|本届|该|这次|这一|此届|今届|今次|是次|今年)?({sessions['session'].pattern})"
            ),
            attends=re.compile(f"(?:{sessions['attends'].pattern})$"),
            steps=relative,
            day=re.compile(any_of(word for word, step in relative.items() if step.unit == "day")),
            month=re.compile(any_of(word for word, step in relative.items() if step.unit == "month")),
        )


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
