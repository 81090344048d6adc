"""The first stage: whatever the caller names, to articles exactly as decoded, or failures that say why not.

Nothing here raises for what an input holds: any bytes at all give an `Article` or a `Failure`. Files are
read one at a time, when the next article is asked for.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from minglu.model import Article, Failure
from minglu.stages.decode import Unreadable, decode, normalise_line_ends
from minglu.stages.index import Indexes, is_index
from minglu.stages.inputs import PAGE_SUFFIXES, RECORD_SUFFIXES, STDIN, Source, find, shown
from minglu.stages.page import read_page
from minglu.stages.records import BadRecord, Record, records

#: A year, a month, a day, or a moment of which the day is kept.
_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ]\d{2}:\d{2}.*)?)?)?", re.ASCII | re.DOTALL)

#: Years of news: what lies outside is a slip of typing or an Excel serial number.
_YEARS = range(1800, 2200)

_DATE_ADVICE = "write 2016, 2016-11 or 2016-11-16; the article goes on without a date"


class Names:
    """The article ids of one run, each given once, by nothing but the order in which they are asked for."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def take(self, name: str, folder: str = "") -> str:
        """Reserve an id: `name`, else `folder/name`, else with the first free of `-2`, `-3`, …"""
        choice = name if name not in self._taken or not folder else f"{folder}/{name}"
        stem, number = choice, 1
        while choice in self._taken:
            number += 1
            choice = f"{stem}-{number}"
        self._taken.add(choice)
        return choice


class _Reading(NamedTuple):
    """What all files of one reading share; `published` is the date of articles that bring none."""

    published: str
    names: Names
    indexes: Indexes


def read(
    inputs: Iterable[str | Path], *, published: str = "", names: Names | None = None
) -> Iterator[Article | Failure]:
    """Read files, folders, globs and `-`, in sorted order (see `inputs.find`).

    `published` dates the articles that bring no date of their own; ValueError if it is no ISO date. `names`
    keeps ids apart over several readings. A date that is none costs its article nothing but the date: the
    article follows the `Failure` that says so.
    """
    return read_sources(find(inputs), published=published, names=names)


def read_sources(
    sources: Iterable[Source | Failure], *, published: str = "", names: Names | None = None
) -> Iterator[Article | Failure]:
    """Read what `inputs.find` listed; arguments as for `read`."""
    if published and iso_date(published) is None:
        raise ValueError(f"{published!r} is not a date: write 2016, 2016-11 or 2016-11-16")
    return _read_all(sources, _Reading(iso_date(published) or "", names or Names(), Indexes()))


def iso_date(text: str) -> str | None:
    """Give a date as precise as it is written: `2016`, `2016-11`, `2016-11-16`; None if it is no such date.

    Of a moment (`2016-11-16T08:00:00+07:00`) the day as written is kept.
    """
    found = _ISO.fullmatch(text.strip())
    if found is None or int(found[1]) not in _YEARS:
        return None
    parts = [part for part in found.groups() if part]
    try:
        date(*(int(part) for part in [*parts, "01", "01"][:3]))
    except ValueError:
        return None
    return "-".join(parts)


def _read_all(sources: Iterable[Source | Failure], reading: _Reading) -> Iterator[Article | Failure]:
    indexes: list[Source] = []
    others = 0
    for source in sources:
        if isinstance(source, Failure):
            yield source
            continue
        if is_index(source.path):
            indexes.append(source)
            continue
        others += 1
        try:
            yield from _read_source(source, reading)
        except Unreadable as error:
            yield Failure(_stem(source.path), shown(source.path), error.error, error.advice)
        except OSError as error:
            reason = error.strerror or str(error)
            advice = "check that the file is there and that you may read it"
            yield Failure(
                _stem(source.path), shown(source.path), f"the file cannot be read: {reason}", advice
            )
    yield from reading.indexes.failures
    if not others:
        for index in indexes:
            wrong = "this is an index of articles, and none of them is beside it"
            advice = "give their files together with it, or add a column `text` that holds them"
            yield Failure(_stem(index.path), shown(index.path), wrong, advice)


def _read_source(source: Source, reading: _Reading) -> Iterator[Article | Failure]:
    suffix = source.path.suffix.lower()
    if suffix in RECORD_SUFFIXES:
        return _read_records(source.path, reading)
    if suffix in PAGE_SUFFIXES:
        return _read_page(source, reading)
    return _read_text(source, reading)


def _read_text(source: Source, reading: _Reading) -> Iterator[Article | Failure]:
    piped = source.path == Path(STDIN)
    data = sys.stdin.buffer.read() if piped else source.path.read_bytes()
    text, encoding = decode(data)
    facts = reading.indexes.facts(source)
    article = Article(
        id="stdin" if piped else _take(source, reading.names),
        text=text,
        title=facts.title,
        url=facts.url,
        origin=shown(source.path),
        encoding=encoding,
        sha256=sha256(data).hexdigest(),
    )
    yield from _dated(article, facts.published, reading.published)


def _read_page(source: Source, reading: _Reading) -> Iterator[Article | Failure]:
    data = source.path.read_bytes()
    page = read_page(data)
    facts = reading.indexes.facts(source)
    article = Article(
        id=_take(source, reading.names),
        text=page.text,
        title=facts.title or page.title,
        url=facts.url or page.url,
        origin=shown(source.path),
        encoding=page.encoding,
        sha256=sha256(data).hexdigest(),
    )
    yield from _dated(article, facts.published or page.published, reading.published)


def _read_records(path: Path, reading: _Reading) -> Iterator[Article | Failure]:
    stem = _stem(path)
    number = 0
    for number, record in enumerate(records(path), 1):
        origin = f"{shown(path)}:{record.line}"
        default = f"{stem}-{number:04}"
        if isinstance(record, BadRecord):
            yield Failure(record.id or default, origin, record.error, record.advice)
        else:
            yield from _read_record(record, default, origin, reading)
    if not number:
        raise Unreadable("there is no record in it", "leave it out, or fill it")


def _read_record(record: Record, default: str, origin: str, reading: _Reading) -> Iterator[Article | Failure]:
    text = normalise_line_ends(record.text)
    if not text.strip():
        wrong = "`text` is nothing but white space"
        yield Failure(record.id or default, origin, wrong, "leave the record out, or fill its `text`")
        return
    article = Article(
        id=reading.names.take(record.id or default),
        text=text,
        title=record.title,
        url=record.url,
        origin=origin,
        sha256=sha256(record.text.encode("utf-8")).hexdigest(),
    )
    yield from _dated(article, record.published, reading.published)


def _dated(article: Article, published: str, otherwise: str) -> Iterator[Article | Failure]:
    """Give the article with its date, after a failure if what it brings is no date."""
    day = iso_date(published) if published else otherwise
    if day is None:
        wrong = f"published {published[:40]!r} is not a date"
        yield Failure(article.id, article.origin, wrong, _DATE_ADVICE)
    yield replace(article, published=day or "")


def _take(source: Source, names: Names) -> str:
    """Reserve the id of a file: its stem, with its folder below the input where the stem is taken."""
    folder = source.path.parent
    inside = folder.relative_to(source.root) if folder != source.root else Path(folder.name)
    return names.take(_stem(source.path), shown(inside) if inside.name else "")


def _stem(path: Path) -> str:
    return shown(Path(path.stem))
