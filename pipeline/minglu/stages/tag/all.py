"""Tag: every tagger over one text. Their order does not matter; none sees another's candidates."""

from __future__ import annotations

from minglu.model import Candidate
from minglu.rulebook.kit import Kit
from minglu.stages.tag.countries import tag_countries
from minglu.stages.tag.dates import tag_dates
from minglu.stages.tag.meetings import tag_meetings
from minglu.stages.tag.orgs import tag_orgs
from minglu.stages.tag.persons import tag_persons
from minglu.stages.tag.places import tag_places
from minglu.stages.tag.posts import tag_posts
from minglu.stages.tag.ranks import tag_ranks
from minglu.text.expressions import TITLE
from minglu.text.segmenters import Tokens


def tag(folded: str, tokens: Tokens, kit: Kit) -> list[Candidate]:
    """Return all candidates of a folded text, in no particular order."""
    hits = kit.lexicon.scan(folded)
    short = kit.abbreviations
    titles = [match.span() for match in TITLE.finditer(folded)]
    return [
        *tag_persons(folded, tokens, hits, kit.names),
        *tag_ranks(folded, tokens, hits, kit.names),
        *tag_posts(folded, hits, short),
        *tag_countries(folded, tokens, hits, short, titles),
        *tag_orgs(folded, hits, short, kit.bodies, kit.capacities),
        *tag_meetings(folded, tokens, hits, short, kit.lexicon.by_term, kit.meeting_words),
        *tag_places(folded, tokens, hits, kit.names, kit.places, titles),
        *tag_dates(folded, kit.dates),
    ]
