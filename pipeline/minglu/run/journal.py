"""The journal of a run: everything found in each article as one line of JSON, so that a run can go on.

A line that a crash cut short is left out when the journal is read again.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from minglu.model import (
    Article,
    Encounter,
    Meeting,
    Party,
    Reference,
    Relations,
    Row,
    Section,
)
from minglu.rulebook.kit import Kit
from minglu.run.extract import extract_all
from minglu.run.relate import relate
from minglu.run.workers import worker_kit
from minglu.stages.decode import Unreadable
from minglu.stages.inputs import shown


class Entry(NamedTuple):
    """One article of a run with all that was found in it."""

    article: Article
    title: str
    published: str
    dated_by: str
    sections: tuple[Section, ...]
    rows: tuple[Row, ...]
    relations: Relations


def read_articles(articles: Sequence[Article], kit: Kit) -> list[Entry]:
    """Extract and relate each article."""
    return [
        Entry(one.article, one.title, one.published, one.dated_by, one.sections, one.rows, relate(one, kit))
        for one in extract_all(articles, kit)
    ]


def journal_lines(articles: Sequence[Article], kit: Kit) -> list[tuple[str, ...]]:
    """Return the one line of each article."""
    return [(encode(entry),) for entry in read_articles(articles, kit)]


def journal_lines_apart(
    articles: Sequence[Article], rules: Path | None, segmenter: str
) -> list[tuple[str, ...]]:
    """Return the one line of each article in a worker process."""
    return journal_lines(articles, worker_kit(rules, segmenter))


def key_of(article: Article) -> str:
    """Return what an article is known by when a run goes on: its id and a hash of what decides its rows."""
    said = "\0".join((article.text, article.title, article.published, article.url))
    return f"{hashlib.sha256(said.encode('utf-8', 'surrogatepass')).hexdigest()} {article.id}"


def encode(entry: Entry) -> str:
    """Return an entry as one line, without its line end."""
    article, relations = entry.article, entry.relations
    cells = {
        "key": key_of(article),
        "article": [getattr(article, name) for name in Article.__slots__],
        "title": entry.title,
        "published": entry.published,
        "dated_by": entry.dated_by,
        "sections": entry.sections,
        "rows": entry.rows,
        "meetings": relations.meetings,
        "encounters": relations.encounters,
        "references": relations.references,
    }
    return json.dumps(cells, ensure_ascii=False, separators=(",", ":"))


def decode(line: str) -> Entry:
    """Return the entry of a line; ValueError or KeyError if it is none."""
    cells = json.loads(line)
    return Entry(
        Article(*cells["article"]),
        cells["title"],
        cells["published"],
        cells["dated_by"],
        tuple(Section(*section) for section in cells["sections"]),
        tuple(Row(*row) for row in cells["rows"]),
        Relations(
            tuple(_meeting(cell) for cell in cells["meetings"]),
            tuple(_encounter(cell) for cell in cells["encounters"]),
            tuple(_reference(cell) for cell in cells["references"]),
        ),
    )


def _parties(cells: Sequence[Sequence[Any]]) -> tuple[Party, ...]:
    found = (Party(*cell) for cell in cells)
    return tuple(party._replace(mentions=tuple(party.mentions)) for party in found)


def _meeting(cells: Sequence[Any]) -> Meeting:
    meeting = Meeting(*cells)
    return meeting._replace(
        chairs=_parties(meeting.chairs),
        participants=_parties(meeting.participants),
        mentions=tuple(meeting.mentions),
    )


def _encounter(cells: Sequence[Any]) -> Encounter:
    encounter = Encounter(*cells)
    return encounter._replace(who=_parties(encounter.who), whom=_parties(encounter.whom))


def _reference(cells: Sequence[Any]) -> Reference:
    reference = Reference(*cells)
    return reference._replace(refers_to=_parties(reference.refers_to))


def offsets(path: Path) -> Iterator[tuple[str, int]]:
    """Give the key and byte offset of every whole line of a journal."""
    if not path.is_file():
        return
    with path.open("rb") as file:
        at = 0
        for line in file:
            if line.endswith(b"\n") and (key := _key(line)):
                yield key, at
            at += len(line)


def _key(line: bytes) -> str:
    # The key comes first, so that a long line need not be parsed to be known.
    head, _, rest = line.partition(b'","')
    return (
        head.removeprefix(b'{"key":"').decode("utf-8", "replace")
        if rest and head.startswith(b'{"key":"')
        else ""
    )


def entries(path: Path) -> Iterator[Entry]:
    """Give the entries of a journal in its order. Raises `Unreadable` for a line that is none, with what to do."""
    with path.open(encoding="utf-8", newline="\n") as file:
        for number, line in enumerate(file, start=1):
            try:
                yield decode(line)
            except (ValueError, KeyError, TypeError) as error:
                raise Unreadable(
                    f"{shown(path)}:{number}: this line is not one that this version of minglu wrote",
                    "run `minglu batch` again with the same inputs",
                ) from error
