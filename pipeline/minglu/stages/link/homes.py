"""Nobody visits the state that is his own: who is at home where somebody travels."""

from __future__ import annotations

from collections.abc import Sequence

from minglu.model import Party
from minglu.stages.link.frame import Reading
from minglu.stages.link.parties import Phrase


def own_state(who: Sequence[Phrase], whom: Sequence[Phrase]) -> bool:
    """Say whether all who would travel are of the one state to which they would."""
    goals = {party.country for one in whom for party in one.parties}
    states = {party.country for one in who for party in one.parties}
    people = all(one.is_somebody for one in who)
    return people and len(goals) == 1 and goals == states and "" not in goals


def at_home(reading: Reading, who: Sequence[Phrase], end: int) -> bool:
    """Say whether somebody is of the state to which, or to a place of which, he would travel.

    A place says where a house is that others have their name in: 平壤|中国人民志愿军烈士陵园.
    """
    there = [one for one in reading.scene.phrases if reading.verb.start <= one.start and one.end <= end]
    goals = {party.country for one in there for party in one.of if one.kind == "place"}
    goals = goals or {party.country for one in there for party in (*one.parties, *one.of)}
    return bool(who) and all(
        party.country in goals for one in who for party in one.parties or (Party("", ""),)
    )


def guests(who: Sequence[Party], whom: Sequence[Party]) -> tuple[Party, ...]:
    """Return those who travel to a state less its own people."""
    goals = {party.country for party in whom if party.kind == "country"}
    own = goals if len(goals) == 1 else set()
    return tuple(one for one in who if one.kind not in ("person", "office") or one.country not in own)
