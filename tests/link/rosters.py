"""Small rosters for the tests of linking: the shipped words of the language, people of the test's own."""

from __future__ import annotations

from functools import cache

from minglu.model import Article, Extraction, Row
from minglu.rulebook.kit import Kit
from minglu.rulebook.rules import Rules, load_rules
from minglu.rulebook.schema import BY_FILE, RuleRow
from minglu.run.extract import extract

_FILES = ("people/people.csv", "people/names.csv", "people/offices.csv", "people/careers.csv")


def table(file: str, text: str) -> tuple[RuleRow, ...]:
    """Return the rows of a rule table from its lines without header; a last column `source` is added."""
    at = BY_FILE[file].at
    return tuple(
        RuleRow(file, line, (*cells.strip().split(","), "s"), at)
        for line, cells in enumerate(text.strip().splitlines(), 2)
    )


@cache
def kit(people: str, names: str, offices: str, careers: str) -> Kit:
    """Return a kit that knows these people only. The four texts are the lines of their tables."""
    texts = dict(zip(_FILES, (people, names, offices, careers), strict=True))
    return Kit.build(
        Rules({**load_rules().tables, **{file: table(file, text) for file, text in texts.items()}})
    )


def read(text: str, published: str, kit: Kit) -> Extraction:
    """Extract one article of a few sentences."""
    return extract(Article(id="a", text=text, published=published), kit)


def row(extraction: Extraction, type_: str, text: str) -> Row:
    """Return the first row of a type with this text; fail with all rows if there is none."""
    found = [row for row in extraction.rows if row.type == type_ and row.text == text]
    assert found, [(row.type, row.text) for row in extraction.rows]
    return found[0]
