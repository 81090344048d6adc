"""`nlp.add_pipe("minglu")`: the mentions of minglu in any spaCy pipeline.

Put it first or last, not between `tok2vec` and the pipes that listen to it: where a token holds a mention and
more, the Doc is made anew with that token cut.
"""

from __future__ import annotations

from itertools import accumulate
from pathlib import Path
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc, Span

from minglu.adapters.doc import annotate, boundaries, cut
from minglu.model import Article
from minglu.rulebook.kit import Kit
from minglu.run.extract import extract


class Minglu:
    """The component: a Doc in, the same text out with `doc.spans["minglu"]`, `doc.ents` and
    `doc._.minglu_rows`.

    `published`, `title` and `id` of the article are taken from `doc.user_data`, where they are set there.
    """

    def __init__(self, segmenter: str = "rjieba", rules: str | None = None) -> None:
        self._segmenter = segmenter
        self._rules = rules
        self._kit = Kit.load(Path(rules) if rules is not None else None, segmenter)

    def __call__(self, doc: Doc) -> Doc:
        """Annotate a Doc; a new one comes back where its tokens had to be cut."""
        facts = {name: str(doc.user_data.get(name, "")) for name in ("id", "title", "published")}
        article = Article(facts["id"] or "doc", doc.text, facts["title"], facts["published"])
        extraction = extract(article, self._kit)
        aligned = _aligned(doc, boundaries(extraction))
        annotate(aligned, extraction)
        return aligned

    def __reduce__(self) -> tuple[type[Minglu], tuple[str, str | None]]:
        """Pickle the settings alone: a kit cannot be pickled, so each process builds its own."""
        return Minglu, (self._segmenter, self._rules)


@Language.factory(
    "minglu",
    default_config={"segmenter": "rjieba", "rules": None},
    assigns=["doc.ents", "doc.spans", "doc._.minglu_rows"],
)
def create_minglu(nlp: Language, name: str, segmenter: str, rules: str | None) -> Minglu:
    """Make the component from its config: `segmenter`, and `rules`, a folder in place of minglu's own.

    `nlp.to_disk` keeps both settings; a folder of rules must be there again where the pipeline is loaded.
    """
    return Minglu(segmenter, rules)


def _aligned(doc: Doc, bounds: frozenset[int]) -> Doc:
    """Give the Doc if a token ends at every bound, else one whose tokens are cut there.

    spaCy's own `retokenizer.split` leaves the annotation of the following token on the new pieces, does not
    move the spans of `doc.spans` and makes the tensor too long; hence a new Doc. The pieces of a token keep
    its tag, part of speech, morphology and entity; the last is the head of the others, as in a Chinese
    compound.
    """
    pieces = [cut(token.text, token.idx, bounds) for token in doc]
    if all(len(parts) == 1 for parts in pieces):
        return doc
    counts = [len(parts) for parts in pieces]
    new = Doc(
        doc.vocab,
        words=[part for parts in pieces for part in parts],
        spaces=[
            bool(token.whitespace_) and last
            for token, count in zip(doc, counts, strict=True)
            for last in _lasts(count)
        ],
        user_data=doc.user_data,
        **_annotation(doc, pieces),
    )
    new.cats = doc.cats
    # What `nlp.pipe(as_tuples=True)` hands on from its input.
    new._context = doc._context
    if len(doc.tensor):
        new.tensor = doc.tensor.repeat(counts, axis=0)
    for key, group in doc.spans.items():
        new.spans[key] = [span for old in group if (span := _moved(new, old)) is not None]
    new.ents = tuple(span for old in doc.ents if (span := _moved(new, old)) is not None)
    return new


def _lasts(count: int) -> list[bool]:
    return [False] * (count - 1) + [True]


def _moved(doc: Doc, span: Span) -> Span | None:
    return doc.char_span(span.start_char, span.end_char, label=span.label, kb_id=span.kb_id, span_id=span.id)


def _annotation(doc: Doc, pieces: list[list[str]]) -> dict[str, list[Any]]:
    """Give what the Doc says of its tokens for their pieces, as keyword arguments of a new Doc."""
    tokens = [token for token, parts in zip(doc, pieces, strict=True) for _ in parts]
    lasts = list(accumulate(len(parts) for parts in pieces))
    found: dict[str, list[Any]] = {}
    if doc.has_annotation("TAG"):
        found["tags"] = [token.tag_ for token in tokens]
    if doc.has_annotation("POS"):
        found["pos"] = [token.pos_ for token in tokens]
    if doc.has_annotation("MORPH"):
        found["morphs"] = [str(token.morph) for token in tokens]
    if doc.has_annotation("LEMMA"):
        # Half a word has no lemma but itself.
        found["lemmas"] = [
            token.lemma_ if len(parts) == 1 else part
            for token, parts in zip(doc, pieces, strict=True)
            for part in parts
        ]
    if doc.has_annotation("DEP"):
        # The last piece stands for its token: it has the token's head, and is the head of the others.
        is_last = [last for parts in pieces for last in _lasts(len(parts))]
        found["heads"] = [
            lasts[token.head.i] - 1 if last else lasts[token.i] - 1
            for token, last in zip(tokens, is_last, strict=True)
        ]
        found["deps"] = [token.dep_ if last else "dep" for token, last in zip(tokens, is_last, strict=True)]
    elif doc.has_annotation("SENT_START"):
        found["sent_starts"] = [
            token.is_sent_start if first else False
            for token, parts in zip(doc, pieces, strict=True)
            for first in reversed(_lasts(len(parts)))
        ]
    return found
