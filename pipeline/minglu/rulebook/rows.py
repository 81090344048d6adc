"""What each column of each rule table holds: the kinds of cells, and what to write where a cell is none.

Where a cell must name a row elsewhere (a country, a source, a person), its kind tells only the form;
`checks_references` looks whether the row is there.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from minglu.model import ENCOUNTERS, SECTIONS
from minglu.rulebook.bodies import ABOUT_HEADS, HEADS
from minglu.rulebook.capacities import USES as CAPACITY_USES
from minglu.rulebook.days import is_date
from minglu.rulebook.events import DIRECTIONS, FACTS, REFERENCE_KINDS, SESSION_USES, USES
from minglu.rulebook.meeting_words import ABOUT_PARTS, PARTS
from minglu.rulebook.office_words import USES as OFFICE_USES
from minglu.rulebook.problems import Fault
from minglu.rulebook.schema import Table
from minglu.text.fold import fold


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of cell. `holds` says of a cell that is not empty whether it is one.

    `folded` cells are looked up in folded text, so that any other spelling would never be found; `verbatim`
    ones may begin and end with a blank, which counts there. `least` and `most` bound the characters.
    """

    what: str
    instead: str
    holds: Callable[[str], bool] = bool
    optional: bool = False
    folded: bool = False
    verbatim: bool = False
    least: int = 0
    most: int = 0

    def fault(self, column: str, cell: str) -> Fault | None:
        """Say what is wrong with a cell, or None."""
        if not cell:
            return None if self.optional else Fault(f"{column} is empty", self.instead)
        if not self.holds(cell):
            return Fault(f"{column} {cell} is not {self.what}", self.instead)
        if self.folded and fold(cell) != cell:
            return Fault(
                f"{column} {cell} is never found: texts are folded before look-up", f"write {fold(cell)}"
            )
        if self.most and not self.least <= len(cell) <= self.most:
            room = str(self.most) if self.least == self.most else f"{self.least} to {self.most}"
            return Fault(f"{column} {cell} has {len(cell)} character{'s' * (len(cell) > 1)}", f"write {room}")
        return None

    def or_empty(self) -> Kind:
        """Return the same kind for a cell that may be empty."""
        return replace(self, optional=True)


def _is_number(cell: str) -> bool:
    try:
        return math.isfinite(float(cell))
    except ValueError:
        return False


def _matches(pattern: str) -> Callable[[str], bool]:
    expression = re.compile(pattern)
    return lambda cell: expression.fullmatch(cell) is not None


def one_of(*values: str) -> Kind:
    """Return the kind of a cell that holds one of a few words."""
    listed = f"{', '.join(values[:-1])} or {values[-1]}"
    return Kind("known here", f"write {listed}", values.__contains__)


def term(least: int = 2, most: int = 30) -> Kind:
    """Return the kind of a term that is looked up in texts; longer ones are sentences pasted by mistake."""
    return Kind("a term", "write the term, or delete the row", folded=True, least=least, most=most)


#: Words among which a note once stood, split at its blanks: 任 takes alone, "only behind a name: …".
CHINESE = Kind(
    "a Chinese word",
    "write the word; what is said of it belongs into the note",
    _matches(r"[^A-Za-z]+"),
    folded=True,
    least=1,
    most=30,
)
TEXT = Kind("a text", "write a text", optional=True)
FILLED = Kind("a text", "fill it in")
VERBATIM = Kind("a text", "fill it in", verbatim=True)
DATE = Kind("a date", "write 2008, 2008-03 or 2008-03-14", is_date)
NUMBER = Kind("a number", "write one like 1.5 or -2", _is_number)
COUNT = Kind("a whole number", "write one like 12", _matches(r"[1-9][0-9]*"))
YEAR = Kind("a year", "write one like 2016", _matches(r"[0-9]{4}"))
#: Two letters, or the four of ISO 3166-3 for a state that is no more.
_CODE = r"[A-Z]{2}(?:[A-Z]{2})?"
CODE = Kind("an ISO code", "write one like VN, or CSXX for a state that is no more", _matches(_CODE))
ANY_CODE = Kind("an ISO code", "write one like VN, or * for any", _matches(rf"\*|{_CODE}"))
ALPHA3 = Kind("a three-letter ISO code", "write one like VNM", _matches(r"[A-Z]{3}"))
_SLUG = _matches(r"[a-z0-9]+(?:-[a-z0-9]+)*")
SLUG = Kind("an id", "write small letters, digits and hyphens, as in vn-phan-van-giang", _SLUG)
SOURCE = Kind("an id", "write the id of a row of sources.csv", _SLUG)
URL = Kind(
    "a web address", "write one like https://example.org/page", _matches(r"https?://\S+"), optional=True
)
YES_NO = one_of("yes", "no")
GRADE = Kind(
    "a NATO grade",
    "write OF-1 to OF-10, WO-1 to WO-5 or OR-1 to OR-9",
    _matches(r"OF-(?:[1-9]|10)|WO-[1-5]|OR-[1-9]"),
)
SERVICE = one_of("army", "navy", "air", "police").or_empty()

_ORGS = (
    *(
        "alliance",
        "armed-group",
        "command",
        "firm",
        "fleet",
        "government",
        "intelligence",
        "international",
        "media",
    ),
    *("military", "ngo", "parliament", "party", "thinktank", "un", "university"),
)
_PLACES = (
    *(
        "area",
        "base",
        "building",
        "canal",
        "capital",
        "city",
        "island",
        "mountain",
        "other",
        "province",
        "region",
    ),
    *("river", "sea", "strait"),
)
_OFFICES = (
    *(
        "academia",
        "business",
        "diplomacy",
        "government",
        "judiciary",
        "media",
        "military",
        "other",
        "parliament",
    ),
    *("party", "royal", "spokesperson"),
)
_SERVICES = (
    *(
        "air",
        "army",
        "coastguard",
        "defence",
        "gendarmerie",
        "guard",
        "justice",
        "marines",
        "medical",
        "navy",
    ),
    *("police", "rocket", "space", "strategic"),
)
_OFFSET = Kind("a step in time", "write a whole number, same or next", _matches(r"-?[0-9]+|same|next"))

#: Columns that hold the same wherever they stand, unless `_OWN` says otherwise.
_COMMON: dict[str, Kind] = {
    "term": term(),
    "phrase": term(),
    "hides": term(least=1),
    "canonical": FILLED,
    "country": CODE,
    "valid_from": DATE.or_empty(),
    "valid_to": DATE.or_empty(),
    "note": TEXT,
    "person": SLUG,
    "office": SLUG,
    "source": SOURCE,
}

_OWN: dict[str, dict[str, Kind]] = {
    "sources.csv": {"id": SLUG, "title": FILLED, "url": URL, "licence": FILLED},
    "countries/countries.csv": {"alpha3": ALPHA3, "name": term(), "english": FILLED, "un_member": YES_NO},
    "countries/names.csv": {
        "kind": one_of("short", "long", "historical", "colloquial", "if-named"),
        "variety": one_of("zh", "zh-Hant-TW", "zh-Hant-HK", "zh-SG"),
    },
    "countries/coverage.csv": dict.fromkeys(
        ("mainland", "taiwan", "hong_kong", "other_forms", "one_character"), TEXT
    ),
    "countries/abbreviations.csv": {"term": term(1, 2), "use": one_of("always", "default").or_empty()},
    "countries/facts.csv": {"fact": one_of(*FACTS)},
    "countries/cues.csv": {
        "term": term(least=1),
        "side": one_of(
            "before",
            "after",
            "not before",
            "not after",
            "not alone",
            "title",
            "weak",
            "word",
            "companion",
            "adjective",
            "preposition",
            "before quoted",
            "own word",
        ),
        "strength": one_of("firm", "strong", "weak"),
    },
    "ranks/terms.csv": {
        "service": SERVICE,
        "level": one_of("general", "flag", "senior", "junior", "warrant", "enlisted"),
        "use": one_of("beside a name", "behind a state").or_empty(),
    },
    "ranks/prefixes.csv": {"term": term(least=1), "service": one_of(*_SERVICES)},
    "ranks/grades.csv": {
        "country": ANY_CODE,
        "service": SERVICE,
        "grade": GRADE,
        "house": TEXT,
        "basis": one_of("table", "analogy"),
    },
    "posts/heads.csv": {
        "use": one_of("bare", "unit", "country", "never", "posted"),
        "kind": one_of(*_OFFICES),
    },
    "posts/modifiers.csv": {
        "term": term(least=1),
        "place": one_of("inside", "outside"),
        "state": one_of("former", "then", "late", "current", "new", "named", "elect").or_empty(),
    },
    "posts/words.csv": {"term": CHINESE, "use": one_of(*CAPACITY_USES, *OFFICE_USES)},
    "orgs/names.csv": {"country": CODE.or_empty(), "kind": one_of(*_ORGS)},
    "orgs/heads.csv": {
        "term": term(least=1),
        "use": one_of(*HEADS, *ABOUT_HEADS),
    },
    "meetings/series.csv": {"kind": one_of("series", "domestic", "forum")},
    "meetings/parts.csv": {
        "term": term(least=1),
        "part": one_of(*PARTS, *ABOUT_PARTS),
    },
    "meetings/editions.csv": {
        "series": FILLED,
        "ordinal": COUNT.or_empty(),
        "year": YEAR,
        "date_from": DATE.or_empty(),
        "date_to": DATE.or_empty(),
        "place": TEXT,
        "country": CODE.or_empty(),
        "host": TEXT,
    },
    "meetings/sessions.csv": {"term": term(least=1), "use": one_of(*SESSION_USES)},
    "encounters/verbs.csv": {
        "term": term(least=1),
        "kind": one_of(*ENCOUNTERS),
        "direction": one_of(*DIRECTIONS),
    },
    "encounters/words.csv": {"term": term(least=1), "use": one_of(*USES)},
    "references/terms.csv": {
        "term": term(least=1),
        "kind": one_of(*REFERENCE_KINDS),
        "count": COUNT.or_empty(),
    },
    "references/offices.csv": {"means": term(), "turn": one_of("1", "2").or_empty()},
    "references/states.csv": {"country": CODE},
    "places/names.csv": {"country": CODE.or_empty(), "kind": one_of(*_PLACES)},
    "places/geonames.csv": {"country": CODE.or_empty(), "kind": one_of(*_PLACES)},
    "places/words.csv": {"form": CHINESE},
    "places/suffixes.csv": {
        "term": term(least=1),
        "use": one_of("alone", "foreign", "list", "behind", "before", "kind").or_empty(),
    },
    "places/short.csv": {"term": term(1, 1), "place": term(), "country": CODE.or_empty()},
    "people/surnames.csv": {"term": term(least=1), "culture": one_of("zh", "ja", "ko", "vi")},
    "people/given.csv": {"term": term(1, 1), "weight": NUMBER},
    "people/syllables.csv": {"term": term(1, 1), "weight": NUMBER},
    "people/cues.csv": {
        "term": term(least=1),
        "side": one_of(
            "before", "after", "not before", "not after", "not last", "not alone", "title", "part"
        ),
        "strength": one_of("strong", "weak", "veto", "place"),
    },
    # These terms are names of kinds of evidence, which no text holds.
    "people/evidence.csv": {"term": FILLED, "points": NUMBER},
    "people/people.csv": {"latin": TEXT},
    # Latin names count every letter.
    "people/names.csv": {
        "term": term(most=60),
        "kind": one_of("full", "short", "surname", "title", "variant", "latin"),
    },
    "people/lives.csv": {
        "died": term(least=4, most=4).or_empty(),
        "known_for": one_of("art or sport", "ordinary work", "study").or_empty(),
    },
    "people/offices.csv": {
        "country": CODE.or_empty(),
        "post_forms": FILLED,
        "single_holder": one_of("yes", "no", "many"),
    },
    "people/careers.csv": {"post": FILLED, "body": TEXT, "country": CODE.or_empty(), "rank": TEXT},
    "layout/marks.csv": {
        "pattern": VERBATIM,
        "section": one_of(*SECTIONS),
        "example": VERBATIM,
        "counterexample": VERBATIM,
    },
    "dates/anniversaries.csv": {"date": DATE},
    "dates/units.csv": {
        "term": term(least=1),
        "year_before": YEAR.or_empty(),
        "role": one_of(
            "year",
            "month",
            "day",
            "era",
            "before bracket",
            "iso",
            "part",
            "not part",
            "not month part",
            "month part",
            "year part",
            "range",
            "determiner",
            "duration",
            "not year",
            "not month",
            "not day",
            "not day in words",
            "still year",
        ),
    },
    "dates/relative.csv": {"term": term(least=1), "unit": one_of("day", "month", "year"), "offset": _OFFSET},
}


def kind_of(table: Table, column: str) -> Kind | None:
    """Return the kind of a column; None if nobody has said yet what a new column holds."""
    return _OWN.get(table.file, {}).get(column) or _COMMON.get(column)
