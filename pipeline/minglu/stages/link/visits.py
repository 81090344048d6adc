"""Visits told twice, of a town and of the state in which it is: 抵达莫斯科, later 访俄."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from minglu.model import Encounter, Link, Mention
from minglu.rulebook.lexicon import PLACE, Lexicon
from minglu.stages.link.reasons import reasons
from minglu.stages.link.sides import keys
from minglu.text.fold import fold

#: What a place is that somebody visits with its state.
_TOWNS = frozenset({"city", "capital"})
#: Where those arrive who come to a town.
_ARRIVALS = ("机场", "车站")
#: What is told of somebody who has been in a state for a while.
_ON_A_VISIT = re.compile("[还又也](?:先后|分别|前往|去|赴|到)")
#: What several states lie in.
_REGIONS = frozenset({"region", "sea"})


def joined_visits(
    told: Sequence[Encounter], mentions: Sequence[Mention], links: Sequence[Link], lexicon: Lexicon
) -> tuple[Encounter, ...]:
    """Return encounters, of which the visits to a town and to its state by the same people have both.

    They are one visit where neither their days nor their modality speak against it, and no other place of that state is
    visited: whoever came to 重庆 and 天津 came to China first, and 天安门广场 is no town.
    """
    states = _states_of_places(mentions, links)
    visits = [one for one in told if one.kind == "visited"]
    result = []
    for one in told:
        if one.kind == "visited":
            same = [other for other in visits if _is_one(one, other, states)]
            other = same[0] if same else one
            town = other if one.whom else one
            towns = {each.place for each in visits if _is_one(each, one if one.whom else other, states)}
            if towns == {town.place} and _is_town(_town_of(town.place, states), lexicon):
                why = reasons(one.why, f"{one.place or other.place} is told of in {other.sentence[:12]}…")
                one = one._replace(whom=one.whom or other.whom, place=one.place or other.place, why=why)
        if not _is_told_by_states(one, visits, lexicon):
            result.append(one)
    return tuple(result)


def _is_told_by_states(one: Encounter, visits: Sequence[Encounter], lexicon: Lexicon) -> bool:
    """Say whether a visit to a region is told of again with the states in it: 出访东欧, and 出访爱沙尼亚、立陶宛."""
    if one.kind != "visited" or one.whom or not one.place:
        return False
    kinds = {entry.detail for entry in lexicon.by_term.get(fold(one.place), ()) if entry.kind == PLACE}
    return bool(kinds & _REGIONS) and any(
        other.whom and other.modality == one.modality and keys(other.who) == keys(one.who) for other in visits
    )


def _states_of_places(mentions: Sequence[Mention], links: Sequence[Link]) -> dict[str, str]:
    """Return the codes of the states in which the places of an article are."""
    return {
        link.canonical: link.country
        for mention, link in zip(mentions, links, strict=True)
        if mention.candidate.type == "PLACE" and link.country
    }


def _town_of(place: str, states: Mapping[str, str]) -> str:
    """Return the town at whose airport somebody arrives, any other place as it is: 莫斯科|伏努科沃机场.

    `states` has the places that the article names.
    """
    if not place.endswith(_ARRIVALS):
        return place
    return max((town for town in states if place.startswith(town)), key=len, default=place)


def _is_town(place: str, lexicon: Lexicon) -> bool:
    """Say whether a place is a town by the dictionaries of places."""
    entries = lexicon.by_term.get(fold(place), ())
    return any(entry.kind == PLACE and entry.detail in _TOWNS for entry in entries)


def _is_one(one: Encounter, other: Encounter, states: Mapping[str, str]) -> bool:
    """Say whether of two visits the one names the town, the other its state, and both are one."""
    if bool(one.whom) == bool(other.whom):
        return False
    town, state = (other, one) if one.whom else (one, other)
    if not town.place or state.place not in ("", town.place):
        # 赴|万象|出席M并对老挝进行访问 tells of the same town with both.
        return False
    if _ON_A_VISIT.search(town.sentence):
        # X访问C，还到|P|考察: one of several places of that visit.
        return False
    if [party.country for party in state.whom] != [states.get(_town_of(town.place, states), "")]:
        return False
    days = town.date.startswith(state.date) or state.date.startswith(town.date)
    return days and one.modality == other.modality and keys(one.who) == keys(other.who)
