"""What the names of meetings are told by, compiled: the kinds of meetings/parts.csv, and where unlisted names begin.

A kind (会谈, 论坛) has a row that says so, and one for each thing that holds of its names: that 会谈 are talks, which have a
name only with more than two sides, that a 对话 is named by its matter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from minglu.rulebook.rules import Rules
from minglu.text.expressions import any_of
from minglu.text.numerals import ORDINAL

#: What a row of meetings/parts.csv says of a term by which names are composed: where in them it stands.
PARTS = ("body", "level", "adjective", "matter", "trade", "kind", "forum", "ordinal_unit")
#: What a row says of a kind, of a scope or of a body besides.
ABOUT_PARTS = (
    *("talks", "on a matter", "by city", "by itself", "of an organ", "ends name", "shortened"),
    *("scope", "wide scope", "meets", "town", "of terms"),
)


@dataclass(frozen=True, slots=True)
class MeetingWords:
    """The compiled words, by what holds of them.

    Kinds: `talks` are what two sides do, and a name only with more than they and their office (not 中美元首|会谈);
    `on_a_matter` are named by the matter of two states (韩中国防战略|对话); `by_city` by the city, too, if they are a named
    body's (金砖国家领导人喀山|会晤); what ends `by_itself` names a meeting of a body (东盟|外长会), and what ends
    `of_an_organ` one of an organ of an alliance (北约军事|委员会会议). A name is complete that `ends_name`, where 和 and
    another follow. `shortened` may leave out what stands between two states and them.

    `scopes` are what many meetings have (国际), `wide_scopes` enough for a summit (全球防务峰会). `of_a_body` ends with the
    number of a meeting, behind a body that meets (理事会第七次|会议), and 届 counts the terms of what begins with one
    `of_terms`, not its meetings (第六届|政府会议). `towns` are those that the places have as something
    else (天津 is a province). What is of `parts_of_series` makes no name of one
    (东方经济论坛|全会). A name that no list holds begins behind a word of
    `before_names`, and what `describing` words stand in is none.
    """

    talks: frozenset[str]
    on_a_matter: frozenset[str]
    by_city: frozenset[str]
    by_itself: tuple[str, ...]
    of_an_organ: tuple[str, ...]
    ends_name: tuple[str, ...]
    shortened: tuple[str, ...]
    scopes: frozenset[str]
    wide_scopes: frozenset[str]
    of_a_body: re.Pattern[str]
    of_terms: tuple[str, ...]
    towns: frozenset[str]
    parts_of_series: frozenset[str]
    before_names: frozenset[str]
    describing: frozenset[str]

    @classmethod
    def build(cls, rules: Rules) -> MeetingWords:
        """Compile the tables; one that is absent finds nothing."""
        parts = rules.terms_by("meetings/parts.csv", "part", ABOUT_PARTS)
        sessions = rules.terms_by("meetings/sessions.csv", "use", ("before name", "no name", "part"))
        return cls(
            talks=frozenset(parts["talks"]),
            on_a_matter=frozenset(parts["on a matter"]),
            by_city=frozenset(parts["by city"]),
            by_itself=tuple(parts["by itself"]),
            of_an_organ=tuple(parts["of an organ"]),
            ends_name=tuple(parts["ends name"]),
            shortened=tuple(parts["shortened"]),
            scopes=frozenset(parts["scope"]),
            wide_scopes=frozenset(parts["wide scope"]),
            of_a_body=re.compile(rf"(?:{any_of(parts['meets'])})(?:第[{ORDINAL}]+|首)次(?:全体|部长级)?$"),
            of_terms=tuple(parts["of terms"]),
            towns=frozenset(parts["town"]),
            parts_of_series=frozenset(sessions["part"]),
            before_names=frozenset(sessions["before name"]),
            describing=frozenset(sessions["no name"]),
        )
