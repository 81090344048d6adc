"""What an extraction's mentions have to do with each other: meetings, encounters, references.

Kept apart from `extract`, which most users call for the mention table alone.
"""

from __future__ import annotations

from dataclasses import replace

from minglu.model import Encounter, Extraction, Party, Relations
from minglu.rulebook.kit import Kit
from minglu.stages.link.encounters import answers, scenes_of, tell
from minglu.stages.link.meetings import sessions
from minglu.stages.link.participants import attend
from minglu.text.fold import fold


def relate(extraction: Extraction, kit: Kit) -> Relations:
    """Return the meetings, encounters and references of an article, each in text order."""
    text = extraction.article.text
    folded = fold(text)
    sections, mentions, links = extraction.sections, extraction.mentions, extraction.links
    scenes = scenes_of(text, folded, sections, extraction.sentences, mentions, links, kit.events)
    found = sessions(folded, scenes, mentions, links, sections, kit.events)
    told = tell(
        text, scenes, sections, found, extraction.published, bool(extraction.article.published), kit.events
    )
    told = _with_names(told)
    return Relations(
        meetings=attend(found, scenes, told, kit.events),
        encounters=told,
        references=answers(text, scenes, sections, told, kit.events),
    )


def with_relations(extraction: Extraction, kit: Kit) -> Extraction:
    """Return the same extraction with its meetings, encounters and references filled."""
    found = relate(extraction, kit)
    return replace(
        extraction, encounters=found.encounters, meetings=found.meetings, references=found.references
    )


def _with_names(told: tuple[Encounter, ...]) -> tuple[Encounter, ...]:
    """Put the person for an office that only one person of the article's encounters holds.

    A title says 李尚福会见越南国防部长, and the text below it whom.
    """
    holders: dict[tuple[str, str, bool], dict[str, Party]] = {}
    for one in told:
        for party in (*one.who, *one.whom):
            if party.kind == "person" and party.country:
                for post in party.capacity.split("、"):
                    place = holders.setdefault((party.country, post, one.section == "related"), {})
                    place.setdefault(party.entity, party)

    def named(party: Party, related: bool) -> Party:
        found = holders.get((party.country, party.capacity, related), {})
        if party.kind != "office" or len(found) != 1:
            return party
        return next(iter(found.values()))._replace(mentions=party.mentions)

    return tuple(
        one._replace(
            who=tuple(named(party, one.section == "related") for party in one.who),
            whom=tuple(named(party, one.section == "related") for party in one.whom),
        )
        for one in told
    )
