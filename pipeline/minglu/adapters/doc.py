"""An extraction as a spaCy `Doc`: `doc.spans["minglu"]`, `doc.ents` and the rows."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import pairwise
from typing import TYPE_CHECKING

from minglu.model import Extraction, Row
from minglu.stages.segment import segment
from minglu.text.segmenters import segmenter as make_segmenter

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span
    from spacy.vocab import Vocab

#: The key of all mentions in `doc.spans`, and of the rows in `doc.user_data`.
KEY = "minglu"


def to_doc(extraction: Extraction, vocab: Vocab | None = None, segmenter: str = "rjieba") -> Doc:
    """Make a Doc of an extraction.

    Its tokens are the segmenter's words, cut further where a mention begins or ends inside one, so that
    every mention is a span. `doc.spans["minglu"]` has all mentions, `doc.ents` the outer ones; label,
    `kb_id_` (the entity) and `doc._.minglu_rows` (the rows, `Row` by `Row`) survive `to_bytes` and, with
    `store_user_data`, a `DocBin`; the first call makes `minglu_rows` known to spaCy.
    """
    from spacy.tokens import Doc
    from spacy.util import get_words_and_spaces
    from spacy.vocab import Vocab

    text = extraction.article.text
    bounds = boundaries(extraction)
    tokens = segment(text, make_segmenter(segmenter)).spans()
    pieces = [piece for token in tokens for piece in cut(token.text, token.start, bounds)]
    words, spaces = get_words_and_spaces(pieces, text)
    doc = Doc(vocab if vocab is not None else Vocab(), words=words, spaces=spaces)
    annotate(doc, extraction)
    return doc


def boundaries(extraction: Extraction) -> frozenset[int]:
    """Give the offsets at which a mention begins or ends."""
    spans = (mention.candidate for mention in extraction.mentions)
    return frozenset(offset for span in spans for offset in (span.start, span.end))


def cut(word: str, start: int, bounds: Set[int]) -> list[str]:
    """Cut a word that begins at offset `start` of the text at every bound inside it."""
    edges = [0, *(at for at in range(1, len(word)) if start + at in bounds), len(word)]
    return [word[low:high] for low, high in pairwise(edges)]


def annotate(doc: Doc, extraction: Extraction) -> None:
    """Write the mentions of an extraction onto a Doc of its text whose tokens end where mentions do.

    Entities that the Doc has already are kept where no mention overlaps them.
    """
    from spacy.util import filter_spans

    register()
    spans: list[Span] = []
    outer: list[Span] = []
    for mention, link in zip(extraction.mentions, extraction.links, strict=True):
        where = mention.candidate
        # Contracted by one space at most: spaCy counts a space to the token before it.
        span = doc.char_span(
            where.start, where.end, label=where.type, kb_id=link.entity, alignment_mode="contract"
        )
        if span is None:
            continue
        spans.append(span)
        if not mention.within:
            outer.append(span)
    doc.spans[KEY] = spans
    # Mentions of different types may cross in rare cases; a token has one entity, so the longer has it.
    chosen = filter_spans(outer)
    taken = {token.i for span in chosen for token in span}
    chosen += [entity for entity in doc.ents if not any(token.i in taken for token in entity)]
    doc.ents = tuple(sorted(chosen, key=lambda span: span.start))
    doc.user_data[KEY] = [list(row) for row in extraction.rows]


def register() -> None:
    """Make `doc._.minglu_rows` known to spaCy, as often as called."""
    from spacy.tokens import Doc

    if not Doc.has_extension("minglu_rows"):
        Doc.set_extension("minglu_rows", getter=_rows)


def _rows(doc: Doc) -> list[Row]:
    stored: Sequence[Sequence[object]] = doc.user_data.get(KEY, [])
    return [Row._make(cells) for cells in stored]
