"""What an extraction's mentions have to do with each other: meetings, encounters, references.

Kept apart from `extract`, which most users call for the mention table alone.
"""

from __future__ import annotations

from dataclasses import replace

from minglu.model import Extraction, Relations
from minglu.rulebook.kit import Kit
from minglu.stages.link.encounters import tell
from minglu.stages.link.headings import chats_as_met, without_descriptions
from minglu.stages.link.incumbents import name_incumbents
from minglu.stages.link.lent_by_roster import as_said
from minglu.stages.link.meetings import sessions
from minglu.stages.link.occasions import at_meetings, in_its_year
from minglu.stages.link.outcomes import of_before
from minglu.stages.link.participants import attend
from minglu.stages.link.plans import still_planned
from minglu.stages.link.references import answers
from minglu.stages.link.scenes import laid_out
from minglu.stages.link.visits import joined_visits


def relate(extraction: Extraction, kit: Kit) -> Relations:
    """Return the meetings, encounters and references of an article, each in text order."""
    article, events = laid_out(extraction, kit), kit.events
    found = sessions(article, events, kit.lexicon)
    told = tell(article, found, events)
    told = name_incumbents(article, told, kit)
    told = chats_as_met(article.text, without_descriptions(article, told))
    meetings = attend(found, article.scenes, told, events)
    told = still_planned(article.text, in_its_year(at_meetings(told, meetings), meetings), events)
    told = joined_visits(of_before(article.text, told), article.mentions, article.links, kit.lexicon)
    told = as_said(told, extraction.links)
    return Relations(meetings=meetings, encounters=told, references=answers(article, told, events))


def with_relations(extraction: Extraction, kit: Kit) -> Extraction:
    """Return the same extraction with its meetings, encounters and references filled."""
    found = relate(extraction, kit)
    return replace(
        extraction, encounters=found.encounters, meetings=found.meetings, references=found.references
    )
