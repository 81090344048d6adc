"""Encounters that a title tells by a description of whom the text names: 会见|加拿大客人 … 会见加拿大部长A."""

from __future__ import annotations

from collections.abc import Sequence

from minglu.model import PAST, Encounter, Party
from minglu.stages.link.joining import MEETINGS
from minglu.stages.link.scenes import LaidOut
from minglu.stages.link.sides import keys

_TITLE, _RELATED, _GROUP, _PERSON = "title", "related", "group", "person"
#: What the text may call a meeting of the title: 会见代表团 … 以视频方式会见.
_BY_WIRE = "called"
#: A word for a meeting at which nobody negotiates.
_CHATS = ("交谈", "交談")
#: As many characters at its end say what a group is: 大会|代表 … 会议|代表.
_HEAD = 2
#: Before the state to which a group has come: 来|华|出席M的代表.
_GOES_TO = "来访赴在驻"


def without_descriptions(article: LaidOut, told: Sequence[Encounter]) -> tuple[Encounter, ...]:
    """Return the encounters less those of the title that the text below tells again, and in other words.

    会见|加拿大、丹麦客人 … 分别会见|加拿大部长A、丹麦董事长B: the guests of the title are these two.
    """
    titles = [one for one in told if one.section == _TITLE and one.kind in MEETINGS]
    below = [
        one
        for one in told
        if one.section not in (_TITLE, _RELATED) and one.kind in MEETINGS and one.modality != PAST
    ]
    again: set[int] = set()
    for one in titles:
        hosts = keys(one.who)
        his = [other for other in below if other.modality == one.modality and hosts & keys(other.who)]
        by_wire = any(other.kind == _BY_WIRE and _same_sides(one, other) for other in his)
        if by_wire and one.kind != _BY_WIRE and not any(_same(one, other) for other in his):
            again.add(one.start)
        elif his and all(party.kind == _GROUP for party in one.whom):
            only = sum(bool(hosts & keys(other.who)) for other in titles) == 1
            states = _states(article, one)
            if any(keys(one.whom) == keys(other.whom) for other in his):
                # Told again in the same words: each is a telling of its own.
                continue
            if any(_are_those(one.whom, states, other.whom, only) for other in his):
                again.add(one.start)
    return tuple(one for one in told if one.section != _TITLE or one.start not in again)


def chats_as_met(text: str, told: Sequence[Encounter]) -> tuple[Encounter, ...]:
    """Return the encounters, a chat of two as their meeting where the title calls it one: A会见B … 同B亲切交谈."""
    met = [one for one in told if one.section == _TITLE and one.kind == "met"]
    return tuple(
        one._replace(kind="met")
        if one.kind == "talks"
        and text[one.start : one.end] in _CHATS
        and any(_same_sides(one, other) and one.modality == other.modality for other in met)
        else one
        for one in told
    )


def _are_those(
    described: Sequence[Party], states: frozenset[str], named: Sequence[Party], only: bool
) -> bool:
    """Say whether the parties of the text are whom the title describes by their state, or by what they are.

    `only` says that the title tells of no other encounter of the host, whose guests these might be.
    """
    people = [party for party in named if party.kind == _PERSON]
    if people:
        of = {party.country for party in people}
        return bool(states & of) if states else only
    of_states = {party.country for party in named if party.country}
    apart = bool(states) and bool(of_states) and not states & of_states
    return not apart and all(
        party.kind == _GROUP and any(_is_alike(one.name, party.name) for one in described) for party in named
    )


def _is_alike(described: str, named: str) -> bool:
    """Say whether two groups are called alike: 出席M的|代表 … 会议|代表, 劳模代表 … |劳模代表|和家属."""
    return described[-_HEAD:] == named[-_HEAD:] or named.startswith(described)


def _states(article: LaidOut, one: Encounter) -> frozenset[str]:
    """Return the states of which the groups are that an encounter names: 会见|加拿大、丹麦客人."""
    found = {party.country for party in one.whom if party.country}
    end = one.start + len(one.sentence)
    for mention, link in zip(article.mentions, article.links, strict=True):
        candidate = mention.candidate
        if candidate.type != "COUNTRY" or not one.end <= candidate.start < end:
            continue
        if link.country and article.text[candidate.start - 1] not in _GOES_TO:
            said = article.text[candidate.start : candidate.end]
            if any(said in party.name for party in one.whom):
                found.add(link.country)
    return frozenset(found)


def _same_sides(one: Encounter, other: Encounter) -> bool:
    return keys(one.who) == keys(other.who) and keys(one.whom) == keys(other.whom)


def _same(one: Encounter, other: Encounter) -> bool:
    return one.kind == other.kind and _same_sides(one, other)
