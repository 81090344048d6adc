"""Emit: the rows of the mention table, schema 1."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import repeat

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
    if not mentions:
        return ()
    text = article.text
    numbers, outer, candidates = zip(*mentions, strict=True)
    starts, ends, types, *_ = zip(*candidates, strict=True)
    # From canonical to date: the columns of a link are the table's, in its order.
    *said_of_them, why = zip(*links, strict=True)
    kinds, later = [section.kind for section in sections], [section.start for section in sections[1:]]
    said, begins = [text[start:end] for start, end in sentences], [start for start, _ in sentences]
    # Column by column, and rows without NamedTuple's own constructor: a loop over mentions takes a quarter longer.
    columns = (
        repeat(article.id),
        numbers,
        types,
        [text[start:end] for start, end in zip(starts, ends, strict=True)],
        *said_of_them,
        [kinds[bisect_right(later, start)] for start in starts],
        [said[bisect_right(begins, start) - 1] for start in starts],
        starts,
        ends,
        [within or None for within in outer],
        why,
        repeat(title),
        repeat(published),
    )
    return tuple(map(tuple.__new__, repeat(Row), zip(*columns)))  # noqa: B905
