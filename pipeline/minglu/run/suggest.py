"""What the dictionaries lack: unresolved people, offices, bodies and meetings of a run, as rows for rules/.

One row a name, with what its mentions say of it. An analyst reads the example, fills what is empty, and
copies the cells into the columns of the same names in the file that the row names; the `term` of an office is one
of its `post_forms`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from minglu.model import UNRESOLVED, Extraction, Row
from minglu.run.frequency import by_count, usual
from minglu.stages.tag.name_scene import NAMED_LIKE_CHINESE
from minglu.text.fold import fold
from minglu.text.latin import plain

#: Where a row of each type would go, in the order in which they are listed.
_HOMES = {
    "PERSON": "people/names.csv",
    "POST": "people/offices.csv",
    "ORG": "orgs/names.csv",
    "MEETING": "meetings/series.csv",
}

#: A Latin name in brackets behind a name, with at most a rank between: 卢沙野大使（Lu Shaye）.
_LATIN = r".{0,6}?[（(]\s*([A-Z][A-Za-zÀ-ỹ.'’\- ]{2,60}?)\s*[，,）)]"

#: No name of fewer characters is a name of its own.
_SHORTEST = 2
#: Up to so many characters a foreign name may be a surname, a given name or all of it.
_DOUBTFUL = 3


class Suggestion(NamedTuple):
    """One name that no rule row holds: what its row can be filled with first, then what speaks for it.

    `forms` are the spellings met, joined by `|`; `post`, `rank`, `country` and `latin` are the ones met most
    often beside it; `first` and `last` are dates of articles.
    """

    file: str
    term: str
    person: str
    canonical: str
    country: str
    kind: str
    source: str
    latin: str
    post: str
    rank: str
    mentions: int
    articles: int
    forms: str
    first: str
    last: str
    example: str


#: The columns of the table, in order.
COLUMNS: tuple[str, ...] = Suggestion._fields


def suggest(found: Iterable[Row | Extraction]) -> list[Suggestion]:
    """Return a row for every name that the rules could not resolve, the most often met first in each file.

    `found` are rows of mention tables, or whole extractions, in any order.
    """
    groups: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for item in found:
        for row in item.rows if isinstance(item, Extraction) else (item,):
            if _is_lacking(row):
                groups[row.type, fold(row.canonical)].append(row)
    lacking = [
        _suggestion(kind, term, one)
        for (kind, term), rows in groups.items()
        for one in _by_state(rows, stateless_apart=kind != "PERSON")
    ]
    homes = list(_HOMES.values())
    return sorted(lacking, key=lambda one: (homes.index(one.file), -one.mentions, one.term, one.country))


def _by_state(rows: list[Row], *, stateless_apart: bool) -> list[list[Row]]:
    """Part the rows of one name by the state of its bearer: 坦桑尼亚总统|哈桑 and 摩洛哥王储|哈桑 are two people.

    Those that name no state go with the state that is named most often; with `stateless_apart` they stay by
    themselves: nobody knows whether a bare 国防部长 is that of 印度国防部长 or that of 老挝国防部长.
    """
    most = "" if stateless_apart else usual(row.country for row in rows)
    parts: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        parts[row.country or most].append(row)
    return list(parts.values())


def _is_lacking(row: Row) -> bool:
    if row.type == "MEETING":
        # A composed meeting is resolved, yet no series has its name.
        return row.status == UNRESOLVED or "meetings/series.csv:" not in row.why
    if row.type == "PERSON" and len(row.canonical) < _SHORTEST:
        # 曾|先生: whom a surname alone means no row can say.
        return False
    return row.type in _HOMES and row.status == UNRESOLVED


def _kind(term: str, country: str) -> str:
    """Return the kind of a person's name, and nothing where only a reader can tell whether 哈桑 is all of it."""
    return "full" if len(term) > _DOUBTFUL or "·" in term or country in NAMED_LIKE_CHINESE - {""} else ""


def _suggestion(kind: str, term: str, rows: list[Row]) -> Suggestion:
    country, latin = usual(row.country for row in rows), usual(map(_latin, rows))
    dates = sorted(row.published for row in rows if row.published)
    # Whichever order the articles came in, the same sentence is the example: the first that says most.
    example = min(rows, key=lambda row: (-_told(row), row.article, row.start))
    return Suggestion(
        file=_HOMES[kind],
        term=term,
        person=_slug(country, latin) if kind == "PERSON" else "",
        canonical=term,
        country=country,
        kind=_kind(term, country) if kind == "PERSON" else "",
        source="minglu-reading",
        latin=latin,
        post=usual(row.post for row in rows),
        rank=usual(row.rank for row in rows),
        mentions=len(rows),
        articles=len({row.article for row in rows}),
        forms="|".join(by_count(row.text for row in rows)),
        first=dates[0] if dates else "",
        last=dates[-1] if dates else "",
        example=example.sentence.strip(),
    )


def _told(row: Row) -> int:
    return sum(map(bool, (row.post, row.rank, row.country)))


def _latin(row: Row) -> str:
    match = re.search(re.escape(row.text) + _LATIN, row.sentence) if row.type == "PERSON" else None
    return match.group(1) if match is not None else ""


def _slug(country: str, latin: str) -> str:
    """Return an id such as `vn-phan-van-giang`, or nothing where no Latin name is known."""
    words = re.findall(r"[a-z0-9]+", plain(latin).encode("ascii", "ignore").decode())
    return "-".join(filter(None, [country.lower(), *words])) if words else ""
