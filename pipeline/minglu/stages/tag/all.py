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
    hits = [kit.lexicon.scan(text) for text in texts]
    titles = [[match.span() for match in TITLE.finditer(text)] for text in texts]
    together = list(zip(texts, tokens, hits, strict=True))
    ranks = [visible_ranks(*scene, names) for scene in together]
    people = [
        tag_persons(*scene, words, seen, names, kit.lexicon.by_term)
        for scene, words, seen in zip(together, surnamed, ranks, strict=True)
    ]
    by_tagger = (
        people,
        [
            tag_ranks(*scene, names, seen, found)
            for scene, seen, found in zip(together, ranks, people, strict=True)
        ],
        [tag_posts(text, found, short) for text, _, found in together],
        [tag_countries(*scene, short, spans) for scene, spans in zip(together, titles, strict=True)],
        [
            tag_orgs(text, found, short, kit.bodies, kit.capacities, names.syllables)
            for text, _, found in together
        ],
        [tag_meetings(*scene, short, kit.lexicon.by_term, kit.meeting_words) for scene in together],
        [tag_places(*scene, names, kit.places, spans) for scene, spans in zip(together, titles, strict=True)],
        [tag_dates(text, kit.dates, found) for text, _, found in together],
    )
    return [list(chain.from_iterable(found)) for found in zip(*by_tagger, strict=True)]
