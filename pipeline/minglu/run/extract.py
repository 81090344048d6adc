"""Articles through all stages."""

from __future__ import annotations

from collections.abc import Sequence

from minglu.model import Article, Dropped, Extraction, Mention, Section, Sentence
from minglu.rulebook.kit import Kit
from minglu.stages.emit import emit
from minglu.stages.layout import layout, title_line
from minglu.stages.link.all import Linked, link
from minglu.stages.read import iso_date
from minglu.stages.segment import segment
from minglu.stages.settle import settle
from minglu.stages.tag.all import tag_all
from minglu.stages.tag.name_words import surnamed_words
from minglu.text.addresses import blank_addresses
from minglu.text.fold import fold
from minglu.text.segmenters import Tokens
from minglu.text.sentences import sentences, whole


def extract(article: Article, kit: Kit) -> Extraction:
    """Return everything known of one article; `rows` is its mention table.

    A plain function of its arguments: no clock, no network, no state kept between articles. Raises ValueError for an
    article whose `published` is no ISO date.
    """
    return extract_all([article], kit)[0]


def extract_all(articles: Sequence[Article], kit: Kit) -> list[Extraction]:
    """Return for each article, in order, what `extract` returns for it alone; no article knows of another.

    Each stage goes over all articles before the next one begins: what a stage works with then stays in the
    processor's caches. Raises what `extract` raises, for the first article that makes it.
    """
    for article in articles:
        if article.published and iso_date(article.published) is None:
            raise ValueError(
                f"article {article.id}: published {article.published!r} is not a date:"
                " write 2016, 2016-11 or 2016-11-16"
            )
    folded = [fold(blank_addresses(article.text)) for article in articles]
    tokens: list[Tokens] = []
    surnamed: list[list[tuple[int, int]]] = []
    for text in folded:
        tokens.append(segment(text, kit.cut))
        # Asks each word for its first character: at once, while the words are in the caches.
        surnamed.append(surnamed_words(text, tokens[-1], kit.names))
    candidates = tag_all(folded, tokens, surnamed, kit)
    sections = [layout(article, kit.marks) for article in articles]
    settled = [
        settle(len(text), layers, found)
        for text, layers, found in zip(folded, sections, candidates, strict=True)
    ]
    mentions = [kept for kept, _ in settled]
    parts = [whole(sentences(article.text), kept) for article, kept in zip(articles, mentions, strict=True)]
    linked = [link(*layers, kit) for layers in zip(articles, folded, sections, parts, mentions, strict=True)]
    return [_all_of(*layers, kit) for layers in zip(articles, sections, parts, settled, linked, strict=True)]


def _all_of(
    article: Article,
    sections: tuple[Section, ...],
    parts: tuple[Sentence, ...],
    settled: tuple[tuple[Mention, ...], tuple[Dropped, ...]],
    linked: Linked,
    kit: Kit,
) -> Extraction:
    """Put the layers of one article together."""
    mentions, dropped = settled
    title = article.title or article.text[slice(*title_line(article, kit.marks))].strip()
    return Extraction(
        article=article,
        sections=sections,
        sentences=parts,
        mentions=mentions,
        links=linked.links,
        dropped=dropped,
        title=title,
        published=linked.published,
        dated_by=linked.dated_by,
        rows=emit(article, title, linked.published, sections, parts, mentions, linked.links),
    )
