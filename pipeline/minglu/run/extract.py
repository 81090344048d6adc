"""One article through all stages."""

from __future__ import annotations

from minglu.model import Article, Extraction
from minglu.rulebook.kit import Kit
from minglu.stages.emit import emit
from minglu.stages.layout import layout, title_line
from minglu.stages.link.all import link
from minglu.stages.read import iso_date
from minglu.stages.segment import segment
from minglu.stages.settle import settle
from minglu.stages.tag.all import tag
from minglu.text.addresses import blank_addresses
from minglu.text.fold import fold
from minglu.text.sentences import sentences, whole


def extract(article: Article, kit: Kit) -> Extraction:
    """Return everything known of one article; `rows` is its mention table.

    A plain function of its arguments: no clock, no network, no state kept between articles. Raises ValueError for an
    article whose `published` is no ISO date.
    """
    if article.published and iso_date(article.published) is None:
        raise ValueError(
            f"article {article.id}: published {article.published!r} is not a date: write 2016, 2016-11 or 2016-11-16"
        )
    folded = fold(blank_addresses(article.text))
    sections = layout(article, kit.marks)
    tokens = segment(folded, kit.cut)
    mentions, dropped = settle(len(folded), sections, tag(folded, tokens, kit))
    parts = whole(sentences(article.text), folded, mentions)
    linked = link(article, folded, sections, parts, mentions, kit)
    title = article.title or article.text[slice(*title_line(article, kit.marks))].strip()
    rows = emit(article, title, linked.published, sections, parts, mentions, linked.links)
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
        rows=rows,
    )
