"""Emit: the rows of the mention table, schema 1."""

from __future__ import annotations

from collections.abc import Sequence

from minglu.model import Article, Link, Mention, Row, Section, Sentence


def emit(
    article: Article,
    title: str,
    published: str,
    sections: Sequence[Section],
    sentences: Sequence[Sentence],
    mentions: Sequence[Mention],
    links: Sequence[Link],
) -> tuple[Row, ...]:
    """Return one row a mention, in text order. `sentence` is the text of the sentence around the mention."""
    text = article.text
    name = article.id
    # Where each section and sentence but the first begins, and one that is never reached.
    later_sections = [*(section.start for section in sections[1:]), len(text) + 1]
    later_sentences = [*(sentence.start for sentence in sentences), len(text) + 1]
    at, kind_of_section = 0, sections[0].kind if sections else ""
    number, said = 0, ""
    rows = []
    # A row is made without NamedTuple's own constructor, at two thirds of the time; mentions come in text order.
    make = tuple.__new__
    for (n, within, candidate), linked in zip(mentions, links, strict=True):
        start, end, kind = candidate[:3]
        while start >= later_sections[at]:
            at += 1
            kind_of_section = sections[at].kind
        while start >= later_sentences[number]:
            said = text[slice(*sentences[number])]
            number += 1
        rows.append(
            make(
                Row,
                (
                    name,
                    n,
                    kind,
                    text[start:end],
                    # From canonical to date: the columns of a link are the table's, in its order.
                    *linked[:-1],
                    kind_of_section,
                    said,
                    start,
                    end,
                    within or None,
                    linked[-1],
                    title,
                    published,
                ),
            )
        )
    return tuple(rows)
