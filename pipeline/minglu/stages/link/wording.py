"""What every step is given that finds phrases in an article."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from minglu.model import Link, Mention, Party
from minglu.rulebook.events import Events


class Wording(NamedTuple):
    """An article's text as it is written and folded, the links of its mentions by their number, and the rules' words."""

    text: str
    folded: str
    links: Mapping[int, Link]
    events: Events

    def said(self, mention: Mention) -> str:
        """Return a mention as it is written."""
        return self.text[mention.candidate.start : mention.candidate.end]

    def party(self, mention: Mention) -> Party:
        """Return the state that a mention of a COUNTRY names, or the body."""
        link = self.links[mention.n]
        kind = "country" if mention.candidate.type == "COUNTRY" else "org"
        return Party(kind, link.canonical, link.entity, link.country, mentions=(mention.n,))
