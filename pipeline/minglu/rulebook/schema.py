"""The rule tables: which files there are, their columns, and the typed row of each.

Every row keeps the name and line of its file, so that a mention can cite it and a message can point at it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple


@dataclass(slots=True, eq=False)
class RuleRow:
    """One row of any rule table: where it stands, and its cells in the order of the columns.

    `at` says for each column of the table which cell is its own; all rows of a table share it, as a dictionary for
    each of 65,000 rows would cost more than reading them. Nothing writes to a row; that it is not frozen saves two
    thirds of the time of making it.
    """

    file: str
    line: int
    values: tuple[str, ...]
    at: Mapping[str, int] = field(repr=False)

    @property
    def cells(self) -> dict[str, str]:
        """The cells by column name."""
        return dict(zip(self.at, self.values, strict=True))

    @property
    def key(self) -> str:
        """The row's citation, `file:key`; the key is its first column."""
        return f"{self.file}:{self.values[0]}"

    @property
    def span(self) -> tuple[str, str]:
        """The first and the last date on which the row holds, each empty where it is not said."""
        return self["valid_from"], self["valid_to"]

    def __getitem__(self, column: str) -> str:
        """Return the cell of a column, empty if the table has no such column."""
        at = self.at.get(column)
        return "" if at is None else self.values[at]


class Table(NamedTuple):
    """A rule file: its path below rules/, its columns in order, and the columns that together are unique."""

    file: str
    columns: tuple[str, ...]
    unique: tuple[str, ...]
    about: str

    @property
    def at(self) -> dict[str, int]:
        """The place of each column."""
        return {column: at for at, column in enumerate(self.columns)}


_DATED = ("valid_from", "valid_to")

TABLES: tuple[Table, ...] = (
    Table("sources.csv", ("id", "title", "url", "licence", "note"), ("id",), "where facts come from"),
    Table(
        "countries/countries.csv",
        ("country", "alpha3", "name", "english", "un_member", "source"),
        ("country",),
        "states, with the name that the canonical column shows",
    ),
    Table(
        "countries/names.csv",
        ("term", "country", "kind", "variety", *_DATED, "source"),
        ("term", "country"),
        "every name of a state of two characters or more",
    ),
    Table(
        "countries/abbreviations.csv",
        ("term", "country", "use", "note", "source"),
        ("term", "country"),
        "one-character names and the states they may mean",
    ),
    Table(
        "countries/coverage.csv",
        ("country", "mainland", "taiwan", "hong_kong", "other_forms", "one_character", "source"),
        ("country",),
        "which forms of each state's name are known, by region: a view of names.csv, not read by the taggers",
    ),
    Table(
        "countries/facts.csv",
        ("country", "fact", "note", "source"),
        ("country", "fact"),
        "what a state is besides its name: a city, a republic whose president is its leader",
    ),
    Table(
        "countries/cues.csv",
        ("term", "side", "strength", "note", "source"),
        ("term", "side"),
        "words that make a neighbouring character a country",
    ),
    Table(
        "countries/traps.csv",
        ("phrase", "hides", "note", "source"),
        ("phrase", "hides"),
        "phrases in which a country's name is not that country",
    ),
    Table("ranks/terms.csv", ("term", "service", "level", "use", "note", "source"), ("term",), "rank words"),
    Table("ranks/prefixes.csv", ("term", "service", "source"), ("term",), "services that open a rank title"),
    Table(
        "ranks/grades.csv",
        ("country", "term", "service", "grade", "house", *_DATED, "basis", "source"),
        ("country", "term", "service", "house", "valid_from"),
        "NATO grade of a rank by country, service, era and outlet",
    ),
    Table(
        "ranks/traps.csv",
        ("phrase", "hides", "note", "source"),
        ("phrase", "hides"),
        "rank words that are none",
    ),
    Table("posts/heads.csv", ("term", "use", "kind", "note", "source"), ("term",), "heads of offices"),
    Table(
        "posts/modifiers.csv",
        ("term", "place", "state", "note", "source"),
        ("term", "place"),
        "deputy, acting, former …",
    ),
    Table(
        "posts/units.csv",
        ("term", "note", "source"),
        ("term",),
        "what stands inside an office before its head",
    ),
    Table(
        "posts/words.csv",
        ("term", "use", "note", "source"),
        ("term", "use"),
        "words around offices and people: verbs of office, what people without office are called",
    ),
    Table(
        "posts/traps.csv",
        ("phrase", "hides", "note", "source"),
        ("phrase", "hides"),
        "heads that are no office",
    ),
    Table(
        "orgs/names.csv", ("term", "canonical", "country", "kind", "source"), ("term",), "named organisations"
    ),
    Table(
        "orgs/heads.csv",
        ("term", "use", "note", "source"),
        ("term", "use"),
        "heads of composed organisations",
    ),
    Table(
        "orgs/traps.csv",
        ("phrase", "hides", "note", "source"),
        ("phrase", "hides"),
        "what is no organisation",
    ),
    Table("meetings/series.csv", ("term", "canonical", "kind", "source"), ("term",), "named meetings"),
    Table(
        "meetings/editions.csv",
        ("series", "ordinal", "year", "date_from", "date_to", "place", "country", "host", "note", "source"),
        ("series", "year", "date_from"),
        "when and where a series met",
    ),
    Table(
        "meetings/parts.csv",
        ("term", "part", "note", "source"),
        ("term", "part"),
        "parts of composed meetings",
    ),
    Table(
        "meetings/traps.csv", ("phrase", "hides", "note", "source"), ("phrase", "hides"), "what is no meeting"
    ),
    Table(
        "places/names.csv", ("term", "country", "kind", "source"), ("term",), "places, the project's own list"
    ),
    Table("places/geonames.csv", ("term", "country", "kind", "source"), ("term",), "cities from GeoNames"),
    Table(
        "places/words.csv",
        ("form", "note", "source"),
        ("form",),
        "Chinese forms of cities that are mostly something else: left out of geonames.csv, not read by the taggers",
    ),
    Table(
        "places/short.csv",
        ("phrase", "term", "place", "country", "note", "source"),
        ("phrase", "term"),
        "phrases in which one character is a place: 在京",
    ),
    Table(
        "places/suffixes.csv",
        ("term", "use", "note", "source"),
        ("term",),
        "what a place's name may go on with",
    ),
    Table("places/traps.csv", ("phrase", "hides", "note", "source"), ("phrase", "hides"), "what is no place"),
    Table("people/surnames.csv", ("term", "culture", "source"), ("term", "culture"), "surnames"),
    Table("people/given.csv", ("term", "weight", "source"), ("term",), "characters of given names, log odds"),
    Table(
        "people/syllables.csv",
        ("term", "weight", "source"),
        ("term",),
        "transliteration characters, log odds",
    ),
    Table(
        "people/cues.csv",
        ("term", "side", "strength", "note", "source"),
        ("term", "side"),
        "words that bound a name",
    ),
    Table(
        "people/evidence.csv",
        ("term", "points", "note", "source"),
        ("term",),
        "points of each kind of evidence for a name",
    ),
    Table("people/traps.csv", ("term", "note", "source"), ("term",), "words that look like names"),
    Table("people/words.csv", ("term", "source"), ("term",), "ordinary words shaped like names"),
    Table(
        "people/people.csv",
        ("person", "canonical", "country", "latin", "note", "source"),
        ("person",),
        "people",
    ),
    Table(
        "people/offices.csv",
        ("office", "country", "post_forms", "single_holder", "note", "source"),
        ("office",),
        "offices whose holders careers.csv lists, with every way news writes them",
    ),
    Table(
        "people/careers.csv",
        ("person", "office", "post", "body", "country", "rank", *_DATED, "note", "source"),
        ("person", "office", "valid_from"),
        "who held which office and rank when",
    ),
    Table("people/names.csv", ("term", "person", "kind", "source"), ("term", "person"), "their names"),
    Table(
        "people/lives.csv",
        ("person", "died", "known_for", "note", "source"),
        ("person",),
        "the year in which somebody died long ago; who is known for an art, a sport, study or ordinary work",
    ),
    Table(
        "layout/marks.csv",
        ("pattern", "section", "example", "counterexample", "note", "source"),
        ("pattern", "section"),
        "how datelines, captions, bylines and tails look",
    ),
    Table(
        "dates/anniversaries.csv",
        ("term", "date", "note", "source"),
        ("term",),
        "events whose Nth anniversary proves a year",
    ),
    Table(
        "dates/units.csv",
        ("term", "role", "year_before", "note", "source"),
        ("term", "role"),
        "年, 月, 日 and what stands beside them",
    ),
    Table(
        "dates/relative.csv", ("term", "unit", "offset", "note", "source"), ("term",), "今年, 去年, 本月 …"
    ),
    Table(
        "meetings/sessions.csv",
        ("term", "use", "note", "source"),
        ("term", "use"),
        "parts of a meeting, and what only names its mechanism",
    ),
    Table(
        "encounters/verbs.csv",
        ("term", "kind", "direction", "note", "source"),
        ("term",),
        "words that say who met whom, and on which side of them each stands",
    ),
    Table(
        "encounters/words.csv",
        ("term", "use", "note", "source"),
        ("term", "use"),
        "words around an encounter: negation, plans, prepositions, what may stand before an object",
    ),
    Table(
        "references/terms.csv",
        ("term", "kind", "count", "note", "source"),
        ("term",),
        "words that stand for people or states named elsewhere",
    ),
    Table(
        "references/offices.csv",
        ("term", "means", "turn", "note", "source"),
        ("term", "means"),
        "offices that a word of reference means, by their ends: 两国防长; of 领导人, whom it means first",
    ),
    Table(
        "references/states.csv",
        ("term", "country", "note", "source"),
        ("term", "country"),
        "words of reference that say by themselves which states they mean, one state a row: 两韩",
    ),
)

BY_FILE = {table.file: table for table in TABLES}
