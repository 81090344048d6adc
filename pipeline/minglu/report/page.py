"""A run as one HTML page: its articles with every mention coloured and explained, and its tables."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from minglu.model import TYPES, Row
from minglu.run.journal import Entry
from minglu.run.stored import TABLES, read_entries, read_table
from minglu.run.tables import replacing
from minglu.version import VERSION

if TYPE_CHECKING:
    from markupsafe import Markup

#: Tables of which the page shows some columns only, in an order for reading; the CSV files have them all.
_SHOWN = {
    "people": (
        "canonical",
        "country",
        "posts",
        "ranks",
        "mentions",
        "articles",
        "first",
        "last",
        "status",
        "forms",
        "entity",
    ),
    "tenures": (
        "canonical",
        "post",
        "rank",
        "country",
        "first",
        "last",
        "articles",
        "article",
        "evidence",
        "entity",
    ),
    "encounters": (
        "date",
        "kind",
        # Beside the kind: what is planned or denied must not be read as done.
        "modality",
        "who",
        "whom",
        "what",
        "place",
        "sentence",
        "meeting",
        "articles",
        "why",
    ),
    "references": ("article", "text", "kind", "refers_to", "status", "section", "why"),
    "meetings": (
        "date",
        "series",
        "part",
        "ordinal",
        "place",
        "country",
        "chairs",
        "participants",
        "articles",
        "why",
    ),
}
#: The columns of the tables that name articles, several apart by `|`; the page leads from there to their texts.
_LINKED = frozenset({"article", "articles", "other_article"})
#: More rows than these make a page slow; the CSV file has them all.
_ROWS = 5_000


class Piece(NamedTuple):
    """A stretch of a section's text as HTML."""

    kind: str
    html: Markup


def write_report(run: Path, out: Path) -> None:
    """Write the page of a run."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("minglu.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    page = environment.get_template("report.html")
    tables = [_table(run, name) for name in TABLES]
    index = [_article(entry) for entry in read_entries(run)]
    with replacing(out) as path, path.open("w", encoding="utf-8", newline="\n") as file:
        # Piece by piece: a page of a thousand articles is larger than one would hold in memory twice.
        file.writelines(
            page.generate(
                version=VERSION,
                types=TYPES,
                tables=tables,
                index=index,
                linked=_LINKED,
                places={one["id"]: f"a{number}" for number, one in enumerate(index, start=1)},
                articles=(_article(entry) | {"pieces": list(pieces(entry))} for entry in read_entries(run)),
            )
        )
        file.close()


def _table(run: Path, name: str) -> dict[str, Any]:
    columns, rows = read_table(run, name)
    shown = [columns.index(column) for column in _SHOWN.get(name, columns)]
    return {
        "name": name,
        "columns": [columns[at] for at in shown],
        "rows": [[row[at] for at in shown] for row in rows[:_ROWS]],
        "total": len(rows),
    }


def _article(entry: Entry) -> dict[str, Any]:
    relations = entry.relations
    return {
        "id": entry.article.id,
        "title": entry.title or entry.article.id,
        "published": entry.published,
        "dated_by": entry.dated_by,
        "mentions": len(entry.rows),
        "encounters": [one for one in relations.encounters if one.section != "related"],
        "meetings": [one for one in relations.meetings if one.section != "related"],
    }


def pieces(entry: Entry) -> Iterator[Piece]:
    """Give the text of an article section by section, its mentions marked."""
    from markupsafe import Markup, escape

    text = entry.article.text
    outer = [row for row in entry.rows if row.within is None]
    inner: dict[int, list[Row]] = {}
    for row in entry.rows:
        if row.within is not None:
            inner.setdefault(row.within, []).append(row)

    def marked(row: Row) -> Markup:
        content, at = Markup(""), row.start
        for nested in inner.get(row.n, ()):
            content += escape(text[at : nested.start]) + marked(nested)
            at = nested.end
        content += escape(text[at : row.end])
        return Markup('<mark class="{}" title="{}">{}</mark>').format(
            row.type.lower(), _tooltip(row), content
        )

    at = 0
    for section in entry.sections:
        html = Markup("")
        for row in outer:
            if section.start <= row.start < section.end:
                html += escape(text[at : row.start]) + marked(row)
                at = row.end
        # A mention that reaches into the next section (越通社|万象——) stands in the one where it begins.
        yield Piece(section.kind, html + escape(text[at : section.end]))
        at = max(at, section.end)


def _tooltip(row: Row) -> str:
    """Say what a mention is, and why, in lines."""
    facts = {
        "": f"{row.type} {row.canonical}" + (f" · {row.status}" if row.status else ""),
        "entity": row.entity,
        "country": row.country if row.type != "COUNTRY" else "",
        "post": row.post,
        "rank": f"{row.rank} {row.grade}".strip(),
        "date": row.date,
        "why": row.why,
    }
    return "\n".join(f"{name}: {value}" if name else value for name, value in facts.items() if value)
