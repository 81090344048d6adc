"""Tag: every tagger over every text. None sees another's candidates, but ranks see people: 督察 is one beside somebody."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from minglu.model import Candidate
from minglu.rulebook.kit import Kit
from minglu.stages.tag.countries import tag_countries
from minglu.stages.tag.dates import tag_dates
from minglu.stages.tag.meetings import tag_meetings
from minglu.stages.tag.orgs import tag_orgs
from minglu.stages.tag.persons import tag_persons
from minglu.stages.tag.places import tag_places
from minglu.stages.tag.posts import tag_posts
from minglu.stages.tag.ranks import tag_ranks, visible_ranks
from minglu.stages.tag.scanned import Scanned
from minglu.text.expressions import TITLE
from minglu.text.segmenters import Tokens


def tag_all(
    texts: Sequence[str], tokens: Sequence[Tokens], surnamed: Sequence[list[tuple[int, int]]], kit: Kit
) -> list[list[Candidate]]:
    """Return all candidates of each folded text, in no particular order.

    `tokens` are those of each, `surnamed` the words of each that begin with a surname (`name_words`).

    One tagger after the other over all texts: what it works with stays in the processor's caches.
    """
    names, short = kit.names, kit.abbreviations
    scanned = [
        Scanned(text, words, hits)
        for text, words, hits in zip(texts, tokens, map(kit.lexicon.scan, texts), strict=True)
    ]
    titles = [[match.span() for match in TITLE.finditer(text)] for text in texts]
    ranks = [visible_ranks(text, names) for text in scanned]
    people = [
        tag_persons(text, words, seen, names, kit.lexicon.by_term)
        for text, words, seen in zip(scanned, surnamed, ranks, strict=True)
    ]
    by_tagger = (
        people,
        [
            tag_ranks(text, names, seen, found)
            for text, seen, found in zip(scanned, ranks, people, strict=True)
        ],
        [tag_posts(text.folded, text.hits, short, kit.offices) for text in scanned],
        [tag_countries(text, short, spans) for text, spans in zip(scanned, titles, strict=True)],
        [
            tag_orgs(text.folded, text.hits, short, kit.bodies, kit.capacities, names.syllables)
            for text in scanned
        ],
        [tag_meetings(text, short, kit.lexicon.by_term, kit.meeting_words) for text in scanned],
        [tag_places(text, names, kit.places, spans) for text, spans in zip(scanned, titles, strict=True)],
        [tag_dates(text.folded, kit.dates, text.hits) for text in scanned],
    )
    return [list(chain.from_iterable(found)) for found in zip(*by_tagger, strict=True)]
