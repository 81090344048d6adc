"""Emit: the rows of the mention table, schema 1."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise, repeat

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
    kinds = [(section.start, section.kind) for section in sections]
    said = [(start, text[start:end]) for start, end in sentences]
    # Column by column, and rows without NamedTuple's own constructor: a loop over mentions takes a quarter longer.
    columns = (
        repeat(article.id),
        numbers,
        types,
        [text[start:end] for start, end in zip(starts, ends, strict=True)],
        *said_of_them,
        _around(starts, kinds),
        _around(starts, said),
        starts,
        ends,
        [within or None for within in outer],
        why,
        repeat(title),
        repeat(published),
    )
    return tuple(map(tuple.__new__, repeat(Row), zip(*columns)))  # noqa: B905


def _around(starts: Sequence[int], stretches: Sequence[tuple[int, str]]) -> list[str]:
    """Return for each of the ascending offsets what is said of the stretch around it; a stretch goes to the next one's start."""
    found: list[str] = []
    for (_, said), (begins_next, _) in pairwise(stretches):
        until = bisect_left(starts, begins_next, len(found))
        if until > len(found):
            found += [said] * (until - len(found))
    return found + [stretches[-1][1]] * (len(starts) - len(found))
