"""Emit: the rows of the mention table, schema 1."""

from __future__ import annotations

from bisect import bisect_right
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
    section_starts = [section.start for section in sections]
    kinds = [section.kind for section in sections]
    sentence_starts = [sentence.start for sentence in sentences]
    sentence_texts = [text[start:end] for start, end in sentences]
    rows = []
    # A row is made without NamedTuple's own constructor, at two thirds of the time.
    make = tuple.__new__
    name = article.id
    for (n, within, candidate), linked in zip(mentions, links, strict=True):
        start, end, kind = candidate[:3]
        at = bisect_right(sentence_starts, start) - 1
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
                    kinds[bisect_right(section_starts, start) - 1],
                    sentence_texts[at] if at >= 0 else "",
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
