"""A run as a spaCy `DocBin`: one Doc for each article, as `adapters.doc` makes them."""

from __future__ import annotations

from pathlib import Path

from minglu.adapters.doc import to_doc
from minglu.model import Candidate, Extraction, Link, Mention, Row
from minglu.run.journal import Entry
from minglu.run.stored import read_entries
from minglu.run.tables import replacing


def write_docbin(run: Path, out: Path) -> None:
    """Write a DocBin with the spans, entities and rows of every article of a run."""
    from spacy.tokens import DocBin
    from spacy.vocab import Vocab

    vocab = Vocab()
    docs = DocBin(store_user_data=True)
    for entry in read_entries(run):
        docs.add(to_doc(_extraction(entry), vocab))
    with replacing(out) as path:
        path.write_bytes(docs.to_bytes())


def _extraction(entry: Entry) -> Extraction:
    """Give the extraction that rows were made from, as far as a Doc needs it."""
    return Extraction(
        article=entry.article,
        sections=entry.sections,
        sentences=(),
        mentions=tuple(_mention(row) for row in entry.rows),
        links=tuple(_link(row) for row in entry.rows),
        title=entry.title,
        published=entry.published,
        dated_by=entry.dated_by,
        rows=entry.rows,
    )


def _mention(row: Row) -> Mention:
    return Mention(row.n, row.within or 0, Candidate(row.start, row.end, row.type, row.canonical, row.why))


def _link(row: Row) -> Link:
    return Link(row.canonical, row.entity, row.status, row.country)
