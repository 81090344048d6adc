"""Rule rows that no mention of given articles cites: candidates for a second look, not for deletion.

A row that these articles did not need may be the one that the next article lives on.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from minglu.model import Article, Extraction
from minglu.rulebook.bodies import ABOUT_HEADS
from minglu.rulebook.kit import Kit
from minglu.rulebook.meeting_words import ABOUT_PARTS
from minglu.rulebook.schema import RuleRow
from minglu.run.extract import extract

#: The tables whose rows mentions and sections cite. Cues, traps and weights decide without being cited.
CITED = (
    "countries/names.csv",
    "countries/abbreviations.csv",
    "ranks/terms.csv",
    "ranks/prefixes.csv",
    "ranks/grades.csv",
    "posts/heads.csv",
    "posts/modifiers.csv",
    "posts/units.csv",
    "orgs/names.csv",
    "orgs/heads.csv",
    "meetings/series.csv",
    "meetings/parts.csv",
    "places/names.csv",
    "places/geonames.csv",
    "people/names.csv",
    "people/surnames.csv",
    "layout/marks.csv",
    "dates/anniversaries.csv",
)

_CITATION = re.compile(r"([a-z]+/[a-z]+\.csv):")

#: Where a key may end when words follow it: `ranks/grades.csv:VN 上将; of 潘文江`.
_ENDS = re.compile(r"[ ;()]")


def unused(articles: Iterable[Article], kit: Kit) -> list[RuleRow]:
    """Return the rows of the citable tables that nothing in the articles cites, in the order of the tables.

    Rows with the same first column are cited together, as a citation names no more than that.
    """
    known = {file: {_key(row) for row in kit.rules[file]} for file in CITED}
    used: dict[str, set[str]] = defaultdict(set)
    for article in articles:
        for file, said in _citations(extract(article, kit)):
            used[file].update(_keys(said, known.get(file, set())))
    return [row for file in CITED for row in kit.rules[file] if _citable(row) and _key(row) not in used[file]]


def _citable(row: RuleRow) -> bool:
    # That 大学 has departments decides together with the row by which it is a head.
    if row["use"] in ABOUT_HEADS or row["part"] in ABOUT_PARTS:
        return False
    # 前 and 时任 set the state of an office; only what stands inside it is cited.
    return row.file != "posts/modifiers.csv" or row.cells["place"] == "inside"


def _key(row: RuleRow) -> str:
    if row.file == "ranks/grades.csv":
        return f"{row.cells['country']} {row.cells['term']}"
    return row.key.partition(":")[2]


def _citations(extraction: Extraction) -> Iterator[tuple[str, str]]:
    """Give each citation of an extraction as its file and what is written behind it."""
    texts = {mention.candidate.rule for mention in extraction.mentions}
    texts.update(link.why for link in extraction.links)
    texts.update(section.rule for section in extraction.sections)
    for text in texts:
        _, *pieces = _CITATION.split(text)
        yield from zip(pieces[::2], pieces[1::2], strict=True)


def _keys(said: str, known: set[str]) -> Iterator[str]:
    """Give the longest key that `said` begins with: keys hold blanks, and words may follow them."""
    ends = [len(said), *(match.start() for match in reversed(list(_ENDS.finditer(said))))]
    for end in ends:
        if said[:end] in known:
            yield said[:end]
            return
