"""The mention table as an Excel workbook: `mentions`, `people` and `about`; and all tables of a run as one.

Written row by row, so that a run of any size fits in memory. Cells hold text and numbers only: nothing
becomes a formula or a link. The same rows give the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from minglu.model import COLUMNS, TYPES, Row
from minglu.run.tables import SCHEMA, Write, replacing
from minglu.version import VERSION

#: Data rows of one sheet: Excel has 1,048,576, the header takes one. More go on in `mentions 2`.
_ROWS = 1_048_575

#: Longest cell of Excel, in UTF-16 code units.
_CELL = 32_767

#: A font with every Chinese character; where it is not installed the program puts its own Chinese font.
_FONT = "Microsoft YaHei"

#: A soft colour for each type, in the type column.
_COLOURS = {
    "PERSON": "#DCE9F7",
    "RANK": "#E8E0F0",
    "POST": "#DFF0E1",
    "COUNTRY": "#FBE9D9",
    "ORG": "#FFF4CC",
    "MEETING": "#FADADD",
    "PLACE": "#D9F0EE",
    "DATE": "#ECECEC",
}

#: Widths in characters of the default font; a Chinese character takes two.
_WIDTHS = {
    "article": 24,
    "n": 6,
    "type": 11,
    "text": 26,
    "canonical": 26,
    "entity": 22,
    "status": 11,
    "country": 9,
    "post": 32,
    "rank": 12,
    "grade": 8,
    "org": 24,
    "date": 12,
    "section": 11,
    "sentence": 60,
    "first_sentence": 60,
    "start": 8,
    "end": 8,
    "within": 8,
    "why": 60,
    "title": 40,
    "published": 12,
    "posts": 32,
    "mentions": 10,
    "ranks": 14,
    "forms": 40,
    "evidence": 60,
    "series": 34,
    "participants": 50,
    "who": 30,
    "whom": 30,
    "other_sentence": 60,
    "articles": 12,
    "kind": 13,
    "modality": 11,
}

#: Width of a column that has none of its own.
_WIDTH = 18

#: Row by row, and cells of text only.
_OPTIONS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}

#: What the sheets hold, as the last sheet says it.
_TABLES = {
    "mentions": "one row for each mention; why names the rules behind it",
    "people": "one row for each person of each article, without the teasers of other articles",
}
_RUN_TABLES = {
    "people": "one row for each person over all articles",
    "tenures": "who held which office and rank, from the first to the last article that says so",
    "meetings": "one row for each session of a series, and for each part of one",
    "encounters": "who met, called, received, visited or signed with whom; with the sentence",
    "references": "words that stand for people or states named elsewhere",
    "conflicts": "where articles contradict each other, with both witnesses",
    "articles": "the articles, their dates and how those are known",
    "failures": "inputs that gave no rows, and what to do",
    "mentions": "one row for each mention; why names the rules behind it",
}

#: The date of creation in every workbook: a real one would make the bytes differ from run to run.
_CREATED = datetime(2000, 1, 1)


class _Person(NamedTuple):
    """A row of the sheet `people`: a person of an article, as his first mention has him."""

    article: str
    canonical: str
    entity: str
    country: str
    posts: str
    rank: str
    mentions: int
    first_sentence: str


#: The columns of the sheet `people`.
PEOPLE: tuple[str, ...] = _Person._fields


def open_workbook(out: Path) -> AbstractContextManager[Write]:
    """Open a workbook for writing, as `run.tables.open_table` does other tables; ValueError if not .xlsx."""
    if out.suffix.lower() != ".xlsx":
        raise ValueError(f"{out}: a workbook ends in .xlsx")
    return _workbook(out)


@contextmanager
def _workbook(out: Path) -> Iterator[Write]:
    from xlsxwriter import Workbook

    with replacing(out) as path:
        book = Workbook(str(path), _OPTIONS)
        book.set_properties({"title": "minglu", "created": _CREATED})
        formats = _Formats.of(book)
        mentions = _Sheet(book, "mentions", COLUMNS, formats)
        people = _Sheet(book, "people", PEOPLE, formats)

        def write(_article: str, rows: Sequence[Row]) -> None:
            for row in rows:
                mentions.write(row)
            for person in _people(rows):
                people.write(person)

        try:
            yield write
            mentions.finish()
            people.finish()
            _write_about(book, formats, _TABLES, cut=mentions.cut + people.cut)
        finally:
            # Also after an error: constant_memory keeps its rows in temporary files that only this removes.
            book.close()


def write_run(
    out: Path, rows: Iterable[Row], tables: Mapping[str, tuple[Sequence[str], Iterable[Sequence[str | int]]]]
) -> None:
    """Write the mentions of a run and its tables, by name with their columns and rows, as one workbook."""
    from xlsxwriter import Workbook

    with replacing(out) as path:
        book = Workbook(str(path), _OPTIONS)
        book.set_properties({"title": "minglu", "created": _CREATED})
        formats = _Formats.of(book)
        cut = 0
        try:
            for name, (columns, cells) in {**tables, "mentions": (COLUMNS, rows)}.items():
                sheet = _Sheet(book, name, columns, formats)
                for row in cells:
                    sheet.write(row)
                sheet.finish()
                cut += sheet.cut
            _write_about(book, formats, _RUN_TABLES, cut=cut)
        finally:
            book.close()


def _people(rows: Sequence[Row]) -> Iterator[_Person]:
    """Give the persons of one article by first mention, without the teasers of other articles."""
    mentions: dict[str, list[Row]] = {}
    for row in rows:
        if row.type == "PERSON" and row.section != "related":
            mentions.setdefault(row.entity or row.canonical, []).append(row)
    for found in mentions.values():
        first = found[0]
        yield _Person(
            article=first.article,
            canonical=first.canonical,
            entity=first.entity,
            country=first.country,
            posts=first.post,
            rank=first.rank,
            mentions=len(found),
            first_sentence=first.sentence,
        )


@dataclass(frozen=True, slots=True)
class _Formats:
    """The cell formats of a workbook; Excel allows few, so each is made once."""

    header: Any
    cell: Any
    number: Any
    heading: Any
    types: dict[str, Any]

    @classmethod
    def of(cls, book: Any) -> _Formats:
        font = {"font_name": _FONT, "font_size": 10, "valign": "vcenter"}
        return cls(
            header=book.add_format(font | {"bold": True, "font_color": "#FFFFFF", "bg_color": "#33475B"}),
            cell=book.add_format(font),
            # Centred: at the right edge a number would stand hard against the text of the next column.
            number=book.add_format(font | {"align": "center"}),
            heading=book.add_format(font | {"bold": True, "font_size": 14}),
            types={name: book.add_format(font | {"bg_color": colour}) for name, colour in _COLOURS.items()},
        )


class _Sheet:
    """A table that goes on in a further sheet where one is full."""

    def __init__(self, book: Any, name: str, columns: Sequence[str], formats: _Formats) -> None:
        self.cut = 0
        self._book = book
        self._name = name
        self._columns = columns
        self._formats = formats
        self._sheets = 0
        self._begin()

    def write(self, cells: Sequence[str | int | None]) -> None:
        """Write one row; numbers as numbers, None and empty text as empty cells."""
        if self._row > _ROWS:
            self.finish()
            self._begin()
        for column, (name, value) in enumerate(zip(self._columns, cells, strict=True)):
            if isinstance(value, int):
                self._sheet.write_number(self._row, column, value, self._formats.number)
            elif value:
                form = self._formats.types[value] if name == "type" else self._formats.cell
                self._sheet.write_string(self._row, column, self._fitted(value), form)
        self._row += 1

    def finish(self) -> None:
        """Put the filter over all rows written."""
        self._sheet.autofilter(0, 0, self._row - 1, len(self._columns) - 1)

    def _begin(self) -> None:
        self._sheets += 1
        self._sheet = self._book.add_worksheet(
            self._name if self._sheets == 1 else f"{self._name} {self._sheets}"
        )
        self._sheet.freeze_panes(1, 0)
        self._sheet.set_row(0, 20)
        _fit_to_print(self._sheet)
        self._sheet.repeat_rows(0)
        for column, name in enumerate(self._columns):
            self._sheet.set_column(column, column, _WIDTHS.get(name, _WIDTH))
            self._sheet.write_string(0, column, name, self._formats.header)
        self._row = 1

    def _fitted(self, text: str) -> str:
        """Cut a text that no cell can hold, with a `…` at its end to show it."""
        if len(text) * 2 <= _CELL:
            return text
        units = text.encode("utf-16-le")
        if len(units) <= _CELL * 2:
            return text
        self.cut += 1
        # Half a surrogate pair at the cut is left out.
        return units[: (_CELL - 1) * 2].decode("utf-16-le", "ignore") + "…"


def _fit_to_print(sheet: Any) -> None:
    """A3 across, all columns on one page, as many pages as it takes."""
    sheet.set_landscape()
    sheet.set_paper(8)
    sheet.fit_to_pages(1, 0)


def _write_about(book: Any, formats: _Formats, tables: Mapping[str, str], cut: int) -> None:
    """Write the last sheet: what made this, what the colours mean, and what did not fit."""
    sheet = book.add_worksheet("about")
    _fit_to_print(sheet)
    sheet.set_column(0, 0, 22)
    sheet.set_column(1, 1, 90)
    sheet.write_string(0, 0, "minglu 名录", formats.heading)
    facts = {
        "version": VERSION,
        "schema": SCHEMA,
        **tables,
        "cells cut": f"{cut} (Excel holds {_CELL:,} characters a cell; a cut one ends in …)",
    }
    row = 2
    for name, value in facts.items():
        sheet.write_string(row, 0, name, formats.cell)
        sheet.write_string(row, 1, value, formats.cell)
        row += 1
    row += 1
    sheet.write_string(row, 0, "type", formats.header)
    for type_ in TYPES:
        row += 1
        sheet.write_string(row, 0, type_, formats.types[type_])
