"""What an extraction's mentions have to do with each other: meetings, encounters, references.

Kept apart from `extract`, which most users call for the mention table alone.
"""

from __future__ import annotations

from dataclasses import replace

from minglu.model import Extraction, Relations
from minglu.rulebook.kit import Kit
from minglu.stages.layout import tail_start
from minglu.stages.link.datelines import spoken_on
from minglu.stages.link.encounters import answers, tell
from minglu.stages.link.headings import chats_as_met, without_descriptions
from minglu.stages.link.incumbents import as_said, name_incumbents, with_home
from minglu.stages.link.meetings import sessions
from minglu.stages.link.occasions import at_meetings, in_its_year
from minglu.stages.link.outcomes import of_before
from minglu.stages.link.participants import attend
from minglu.stages.link.plans import still_planned
from minglu.stages.link.scenes import scenes_of
from minglu.stages.link.visits import joined_visits
from minglu.text.fold import fold
from minglu.text.punctuation import widen


def relate(extraction: Extraction, kit: Kit) -> Relations:
    """Return the meetings, encounters and references of an article, each in text order."""
    text = extraction.article.text
    folded = widen(fold(text))
    sections, mentions = extraction.sections, extraction.mentions
    links = with_home(extraction.links, mentions, kit.roster, extraction.published)
    scenes = scenes_of(text, folded, sections, extraction.sentences, mentions, links, kit.events)
    today = spoken_on(folded, mentions, links, extraction.published)
    found = sessions(folded, scenes, mentions, links, sections, kit.events, kit.lexicon, today)
    told = tell(text, scenes, sections, found, today, bool(extraction.article.published), kit.events)
    tail = tail_start(sections, len(text))
    told = name_incumbents(told, mentions, links, tail, kit)
    told = chats_as_met(text, without_descriptions(text, told, mentions, links))
    meetings = attend(found, scenes, told, kit.events)
    told = still_planned(text, in_its_year(at_meetings(told, meetings), meetings))
    told = joined_visits(of_before(text, told), mentions, links, kit.lexicon)
    told = as_said(told, extraction.links)
    return Relations(
        meetings=meetings,
        encounters=told,
        references=answers(text, scenes, sections, told, kit.events),
    )


def with_relations(extraction: Extraction, kit: Kit) -> Extraction:
    """Return the same extraction with its meetings, encounters and references filled."""
    found = relate(extraction, kit)
    return replace(
        extraction, encounters=found.encounters, meetings=found.meetings, references=found.references
    )
