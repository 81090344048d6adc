"""Labelled articles: gold as offset JSON or as mention tables, and what the pipeline itself found.

Offset JSON is one file an article, without its text: `article, source, half, sha256, mentions, people`.
Mention tables are schema 1 as `.csv`, `.jsonl`, `.parquet` or `.xlsx`, of which only `article`, `type`, `start` and
`end` must be there.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, NamedTuple

from pydantic import AfterValidator, BaseModel, ConfigDict, ValidationError

from minglu.model import TYPES, Extraction, Row, Section, Sentence
from minglu.run.batch import ABOUT, MENTIONS
from minglu.run.table_records import FOLDER_SUFFIXES, SUFFIXES, columns, records
from minglu.stages.decode import Unreadable
from minglu.stages.inputs import shown

#: The half of a gold set that only scores may look at: no difference in it is ever listed.
HELD = "held"

#: The column that holds the value of a mention, for the types whose value is judged.
VALUES = {"PERSON": "canonical", "COUNTRY": "country", "MEETING": "canonical", "DATE": "date"}

#: The columns without which a table is no table of mentions.
_NEEDED = frozenset({"article", "type", "start", "end"})

_ADVICE = "give offset JSON, or tables that minglu wrote as .csv, .jsonl, .parquet or .xlsx"


class Marked(NamedTuple):
    """One mention as scored. A `value` of None is one that gold does not give, and is not judged."""

    start: int
    end: int
    type: str
    value: str | None = None
    section: str = ""
    text: str = ""
    sentence: str = ""


class Person(NamedTuple):
    """What an article says of a person; several posts are joined by `、`."""

    country: str = ""
    post: str = ""
    rank: str = ""


@dataclass(frozen=True, slots=True)
class Labelled:
    """One article's mentions, and its people by canonical name.

    `source`, `half` and `sha256` are gold's to say; `text`, `sections` and `sentences` are there where the
    article itself was read.
    """

    article: str
    mentions: tuple[Marked, ...] = ()
    people: Mapping[str, Person] = field(default_factory=dict)
    source: str = ""
    half: str = ""
    sha256: str = ""
    text: str = ""
    sections: tuple[Section, ...] = ()
    sentences: tuple[Sentence, ...] = ()


def _type(name: str) -> str:
    if name not in TYPES:
        raise ValueError(f"{name!r} is no type: {', '.join(TYPES)}")
    return name


class _Mention(BaseModel):
    """A mention of offset JSON; `within` and whatever else stands there is not scored."""

    type: Annotated[str, AfterValidator(_type)]
    start: int
    end: int
    value: str | None = None


class _GoldPerson(BaseModel):
    canonical: str
    country: str = ""
    post: str = ""
    rank: str = ""


class _GoldFile(BaseModel):
    article: str
    source: str = ""
    half: str = ""
    sha256: str = ""
    mentions: list[_Mention]
    people: list[_GoldPerson] = []


class _TableRow(BaseModel):
    """A row of a mention table, as far as it is scored."""

    model_config = ConfigDict(coerce_numbers_to_str=True)

    article: str
    type: Annotated[str, AfterValidator(_type)]
    start: int
    end: int
    text: str = ""
    canonical: str = ""
    country: str = ""
    post: str = ""
    rank: str = ""
    date: str = ""
    section: str = ""
    sentence: str = ""


def label(extraction: Extraction) -> Labelled:
    """Give what was extracted from one article as labels."""
    return Labelled(
        article=extraction.article.id,
        mentions=tuple(map(_marked, extraction.rows)),
        people=_people(extraction.rows),
        text=extraction.article.text,
        sections=extraction.sections,
        sentences=extraction.sentences,
    )


def read_labelled(path: Path) -> list[Labelled]:
    """Read the articles labelled in a file, or in all files below a folder, sorted by name.

    A folder that holds offset JSON is read for that alone; that of a run for its mentions. The source of an article
    from a table is the subfolder its table lies in. Raises `Unreadable`, which says where and what, and `OSError`.
    """
    if not path.exists():
        raise Unreadable(f"{shown(path)}: there is no such file or folder", "check the name")
    articles: dict[str, Labelled] = {}
    for file in _files(path):
        found = _read_json(file) if file.suffix == ".json" else _read_table(file, path)
        for labelled in found:
            if labelled.article in articles:
                wrong = f"{shown(file)}: article {labelled.article} is labelled in another file too"
                raise Unreadable(wrong, "keep the labels of an article in one file")
            articles[labelled.article] = labelled
    return [articles[name] for name in sorted(articles)]


def is_table(path: Path) -> bool:
    """Tell whether a file is a mention table by its suffix and its columns; a run that found nothing writes no line."""
    suffix = path.suffix.lower()
    if not path.is_file() or suffix not in SUFFIXES:
        return False
    return columns(path) >= _NEEDED or (suffix == ".jsonl" and not path.stat().st_size)


def is_listed_table(path: Path) -> bool:
    """Tell whether a file of a folder is a mention table to read there, which a workbook is not."""
    return path.suffix.lower() in FOLDER_SUFFIXES and is_table(path)


def _files(path: Path) -> list[Path]:
    if path.is_file():
        if path.suffix != ".json" and not is_table(path):
            raise Unreadable(f"{shown(path)}: this holds no table of mentions", _ADVICE)
        return [path]
    files = [file for file in sorted(path.rglob("*")) if not file.name.startswith(".") and file.name != ABOUT]
    chosen = [file for file in files if file.suffix == ".json"] or list(filter(is_listed_table, files))
    if not chosen:
        raise Unreadable(f"{shown(path)}: there are no labelled articles in this folder", _ADVICE)
    return chosen


def _read_json(path: Path) -> list[Labelled]:
    try:
        gold = _GoldFile.model_validate_json(path.read_bytes())
    except ValidationError as error:
        raise Unreadable(f"{shown(path)}: {_first(error)}", _ADVICE) from None
    mentions = (
        Marked(item.start, item.end, item.type, item.value if item.type in VALUES else None)
        for item in gold.mentions
    )
    return [
        Labelled(
            article=gold.article,
            mentions=tuple(mentions),
            people={one.canonical: Person(one.country, one.post, one.rank) for one in gold.people},
            source=gold.source,
            half=gold.half,
            sha256=gold.sha256,
        )
    ]


def _read_table(path: Path, root: Path) -> list[Labelled]:
    articles: dict[str, list[_TableRow]] = {}
    for line, record in records(path):
        try:
            row = _TableRow.model_validate(record)
        except ValidationError as error:
            raise Unreadable(f"{shown(path)}:{line}: {_first(error)}", _ADVICE) from None
        articles.setdefault(row.article, []).append(row)
    if not articles and path != root and path.name != MENTIONS:
        # In a folder of one table an article, an empty one is an article that names nobody.
        articles[path.stem] = []
    folder = shown(path.parent.relative_to(root)) if path != root else "."
    source = "" if folder == "." else folder
    return [
        Labelled(article, tuple(map(_marked, rows)), _people(rows), source)
        for article, rows in articles.items()
    ]


def _marked(row: Row | _TableRow) -> Marked:
    value = getattr(row, VALUES[row.type]) if row.type in VALUES else None
    return Marked(row.start, row.end, row.type, value, row.section, row.text, row.sentence)


def _people(rows: Iterable[Row | _TableRow]) -> dict[str, Person]:
    people: dict[str, Person] = {}
    for row in rows:
        if row.type == "PERSON":
            people.setdefault(row.canonical, Person(row.country, row.post, row.rank))
    return people


def _first(error: ValidationError) -> str:
    """Give the first thing that is wrong, with where it stands in the record."""
    first = error.errors()[0]
    return f"{'.'.join(map(str, first['loc']))}: {first['msg']}"
