"""The mention table as an Excel workbook: `mentions`, `people` and `about`; and all tables of a run as one.

Written row by row, so that a run of any size fits in memory. Cells hold text, numbers and days: nothing that an
article says becomes a formula or a link. The same rows give the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any, NamedTuple

from minglu.model import AMBIGUOUS, COLUMNS, NEGATED, PAST, PLANNED, UNRESOLVED, Row
from minglu.run.tables import SCHEMA, Write, replacing
from minglu.version import VERSION

#: Data rows of one sheet: Excel has 1,048,576, the header takes one. More go on in `mentions 2`.
_ROWS = 1_048_575

#: Longest cell of Excel, in UTF-16 code units.
_CELL = 32_767

#: A font with every Chinese character; where it is not installed the program puts its own Chinese font.
_FONT = "Microsoft YaHei"

#: Soft colours of cells, by column and value: the types, and what is no plain fact and must not be read as one.
_COLOURS = {
    "type": {
        "PERSON": "#DCE9F7",
        "RANK": "#E8E0F0",
        "POST": "#DFF0E1",
        "COUNTRY": "#FBE9D9",
        "ORG": "#FFF4CC",
        "MEETING": "#FADADD",
        "PLACE": "#D9F0EE",
        "DATE": "#ECECEC",
    },
    "status": {AMBIGUOUS: "#FFF4CC", UNRESOLVED: "#ECECEC"},
    "modality": {PLANNED: "#FFF4CC", NEGATED: "#FADADD", PAST: "#ECECEC"},
}

#: Widths in characters of the default font, by column, or by sheet and column; a Chinese character takes two.
_WIDTHS = {
    name: width
    for width, names in {
        6: "n",
        8: "grade start end year",
        9: "within people ordinal",
        10: "country tellings people.articles tenures.articles",
        11: "type section mentions meetings modality",
        12: "status rank date date_to published first last encounters references characters",
        14: "ranks kind",
        18: "place",
        24: "article other_article org countries what value other_value articles",
        26: "text canonical chairs",
        30: "parent who whom who_entities whom_entities refers_to",
        32: "post",
        34: "entity who_capacities whom_capacities entities subject origin url",
        36: "series",
        40: "posts forms meeting",
        44: "title",
        50: "participants dated_by error advice",
        60: "sentence first_sentence why evidence other_sentence",
    }.items()
    for name in names.split()
}

#: Width of a column that has none of its own.
_WIDTH = 18

#: Columns of sentences, which take as many lines as they need, up to `_LINES`; not in `mentions`, where every row
#: has one and is looked for by its name.
_WRAPPED = frozenset({"sentence", "first_sentence", "other_sentence", "evidence"})
_LINES = 6
#: Points of a line.
_LINE = 14

#: Columns that stay where they are when one moves to the right: those that say of what a row is.
_FROZEN = {
    "mentions": 4,
    "people": 2,
    "tenures": 2,
    "meetings": 1,
    "references": 2,
    "articles": 1,
    "failures": 1,
}

#: Columns whose whole days are days for the spreadsheet as well. `date` is none of them: where some of its cells
#: say a year or a month only, all of them sort in order of time as text, and as days and text they do not.
_DAYS = frozenset({"published", "first", "last"})

#: The first day on which Excel and the calendar agree: it takes 1900 for a leap year.
_FIRST_DAY = date(1900, 3, 1)

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
        formats = _Formats(book)
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
            _write_about(book, formats, [mentions, people], _TABLES)
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
        formats = _Formats(book)
        sheets = []
        try:
            for name, (columns, cells) in {**tables, "mentions": (COLUMNS, rows)}.items():
                sheet = _Sheet(book, name, columns, formats)
                for row in cells:
                    sheet.write(row)
                sheet.finish()
                sheets.append(sheet)
            _write_about(book, formats, sheets, _RUN_TABLES)
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


class _Formats:
    """The cell formats of a workbook; Excel allows few, so each is made once."""

    def __init__(self, book: Any) -> None:
        # In the middle: at the top, Latin letters of another font stand higher than the characters beside them.
        font = {"font_name": _FONT, "font_size": 10, "valign": "vcenter"}
        dark = {"bold": True, "font_color": "#FFFFFF", "bg_color": "#33475B"}
        self.header = book.add_format(font | dark)
        self.cell = book.add_format(font)
        self.wrapped = book.add_format(font | {"text_wrap": True})
        # Centred: at the right edge a number would stand hard against the text of the next column.
        self.number = book.add_format(font | {"align": "center"})
        self.day = book.add_format(font | {"num_format": "yyyy-mm-dd", "align": "left"})
        self.heading = book.add_format(font | {"bold": True, "font_size": 14})
        self.link = book.add_format(font | {"font_color": "#1F5FA8", "underline": 1})
        self.coloured = {
            (column, value): book.add_format(font | {"bg_color": colour})
            for column, colours in _COLOURS.items()
            for value, colour in colours.items()
        }


class _Sheet:
    """A table that goes on in a further sheet where one is full."""

    def __init__(self, book: Any, name: str, columns: Sequence[str], formats: _Formats) -> None:
        self.name = name
        self.rows = 0
        self.cut = 0
        self._book = book
        self._columns = columns
        self._formats = formats
        self._wrapped = [at for at, column in enumerate(columns) if column in _WRAPPED and name != "mentions"]
        self._sheets = 0
        self._begin()

    def write(self, cells: Sequence[str | int | None]) -> None:
        """Write one row; numbers as numbers, days as days, None and empty text as empty cells."""
        if self._row > _ROWS:
            self.finish()
            self._begin()
        lines = max((_lines(cells[column]) for column in self._wrapped), default=1)
        if lines > 1:
            # LibreOffice fits no row to wrapped text by itself.
            self._sheet.set_row(self._row, lines * _LINE)
        for column, (name, value) in enumerate(zip(self._columns, cells, strict=True)):
            if isinstance(value, int):
                self._sheet.write_number(self._row, column, value, self._formats.number)
            elif value:
                self._write_text(column, name, value)
        self._row += 1
        self.rows += 1

    def finish(self) -> None:
        """Put the filter over all rows written."""
        self._sheet.autofilter(0, 0, self._row - 1, len(self._columns) - 1)

    def _write_text(self, column: int, name: str, value: str) -> None:
        day = _day(value) if name in _DAYS else None
        if day is not None:
            self._sheet.write_datetime(self._row, column, day, self._formats.day)
            return
        plain = self._formats.wrapped if column in self._wrapped else self._formats.cell
        form = self._formats.coloured.get((name, value), plain)
        self._sheet.write_string(self._row, column, self._fitted(value), form)

    def _begin(self) -> None:
        self._sheets += 1
        self._sheet = self._book.add_worksheet(
            self.name if self._sheets == 1 else f"{self.name} {self._sheets}"
        )
        self._sheet.freeze_panes(1, _FROZEN.get(self.name, 0))
        self._sheet.set_row(0, 20)
        _fit_to_print(self._sheet)
        self._sheet.repeat_rows(0)
        for column, name in enumerate(self._columns):
            width = _WIDTHS.get(f"{self.name}.{name}", _WIDTHS.get(name, _WIDTH))
            self._sheet.set_column(column, column, width)
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


def _lines(cell: str | int | None) -> int:
    """Return how many lines a sentence takes, as a Chinese character is twice as wide as a Latin letter."""
    text = str(cell or "")
    width = len(text) + sum(char > "\u2e7f" for char in text)
    return min(_LINES, max(1, -(-width // _WIDTHS["sentence"])))


def _day(value: str) -> date | None:
    """Return a whole day that a spreadsheet can hold; None for a year, a month, and what lies before its calendar."""
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return None
    return day if day >= _FIRST_DAY else None


def _write_about(book: Any, formats: _Formats, tables: Sequence[_Sheet], told: Mapping[str, str]) -> None:
    """Write the last sheet: what made this and what did not fit, what each sheet holds, what the colours mean."""
    sheet = book.add_worksheet("about")
    _fit_to_print(sheet)
    sheet.set_column(0, 0, 22)
    sheet.set_column(1, 1, 12)
    sheet.set_column(2, 2, 90)
    sheet.write_string(0, 0, "minglu 名录", formats.heading)
    cut = sum(table.cut for table in tables)
    facts = {
        "version": VERSION,
        "schema": SCHEMA,
        "cells cut": f"{cut} (Excel holds {_CELL:,} characters a cell; a cut one ends in …)",
    }
    row = 2
    for name, value in facts.items():
        sheet.write_string(row, 0, name, formats.cell)
        sheet.write_string(row, 1, value, formats.cell)
        row += 1
    row += 1
    for at, name in enumerate(("sheet", "rows", "holds")):
        sheet.write_string(row, at, name, formats.header)
    for table in tables:
        row += 1
        sheet.write_url(row, 0, f"internal:'{table.name}'!A1", formats.link, table.name)
        sheet.write_number(row, 1, table.rows, formats.number)
        sheet.write_string(row, 2, told[table.name], formats.cell)
    for column, colours in _COLOURS.items():
        row += 2
        sheet.write_string(row, 0, column, formats.header)
        for value in colours:
            row += 1
            sheet.write_string(row, 0, value, formats.coloured[column, value])
