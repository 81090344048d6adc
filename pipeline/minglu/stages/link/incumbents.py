"""The person for an office that one person of the article holds: 总统殿下, 美防長, 越南国防部长 in a title."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence
from typing import NamedTuple

from minglu.model import FORMER, PAST, Encounter, Link, Mention, Party
from minglu.rulebook.kit import Kit
from minglu.rulebook.lexicon import ORG
from minglu.rulebook.roster import Roster
from minglu.stages.link.holders import distinct, holds
from minglu.stages.link.scenes import LaidOut
from minglu.text.fold import fold

#: Offices of a force that stand alone once it has been named.
_COMMANDS = re.compile("(?:部队|任务区)?(?:司令员?|指挥官|政委|政治委员|参谋长|舰长)")


class _Incumbent(NamedTuple):
    """A person of the article and the offices that it gives him, former ones left out."""

    party: Party
    posts: frozenset[str]


def name_incumbents(article: LaidOut, told: Sequence[Encounter], kit: Kit) -> tuple[Encounter, ...]:
    """Return the encounters with a person for every office that the article gives to one person only.

    A title says 李尚福会见越南国防部长, and the text below it whom; 同总统殿下会晤 means the president whom the
    article names. The teasers of other articles name people of their own.
    """
    named = [
        (mention, link)
        for mention, link in zip(article.mentions, article.links, strict=True)
        if mention.candidate.type == "PERSON"
    ]
    own = _incumbents((mention, link) for mention, link in named if mention.candidate.start < article.tail)
    others = _incumbents(
        (mention, link) for mention, link in named if mention.candidate.start >= article.tail
    )
    acting = {
        party.entity
        for one in told
        if one.modality != PAST
        for party in (*one.who, *one.whom)
        if party.kind == "person"
    }
    result = []
    for one in told:
        people = others if one.section == "related" else own
        # 日韩防长上一次会谈还是在2019年: others may have held the offices of states then, but not that of 总统先生.
        then = (
            [person for person in people if _held(person, one.date, kit.roster)]
            if one.modality == PAST
            else people
        )
        who, whom = (
            tuple(
                distinct(
                    _person(party, other, then if party.country else people, acting, kit) for party in side
                )
            )
            for side, other in ((one.who, one.whom), (one.whom, one.who))
        )
        result.append(one._replace(who=who, whom=whom))
    return tuple(result)


def _held(person: _Incumbent, date: str, roster: Roster) -> bool:
    """Say whether the roster knows that somebody held an office on a day long before the article."""
    return (
        bool(date)
        and not date.startswith("-")
        and any(tenure.is_dated and tenure.may_cover(date) for tenure in roster.tenures(person.party.entity))
    )


def _incumbents(named: Iterable[tuple[Mention, Link]]) -> list[_Incumbent]:
    found: dict[str, _Incumbent] = {}
    for mention, link in named:
        if link.entity not in found:
            posts = frozenset(
                fold(post) for post in link.post.split("、") if post and not post.startswith(FORMER)
            )
            party = Party(
                "person", link.canonical, link.entity, link.country, link.post, link.rank, (mention.n,)
            )
            found[link.entity] = _Incumbent(party, posts)
    return list(found.values())


def _person(
    party: Party,
    opposite: Sequence[Party],
    people: Sequence[_Incumbent],
    acting: Container[str],
    kit: Kit,
) -> Party:
    """Return the one person of the article who holds the office that a party is named by, else the party.

    `acting` are those of whom the article tells an encounter: 意大利总理 is 梅洛尼, not 马可·波罗 of whom somebody speaks.
    """
    if party.kind != "office":
        return party
    # 习近平主席同总统殿下会晤: nobody meets himself.
    facing = {other.entity for other in opposite}
    fitting = [
        one
        for one in people
        if one.party.entity not in facing
        and (one.party.entity == party.entity or _holds(one, fold(party.capacity), party.country, kit))
    ]
    if len(fitting) != 1:
        fitting = _foreigner(party, opposite, fitting or people, facing, kit)
    if len(fitting) > 1:
        fitting = [one for one in fitting if one.party.entity in acting]
    if len(fitting) != 1:
        return party
    return fitting[0].party._replace(mentions=party.mentions)


def _foreigner(
    party: Party,
    opposite: Sequence[Party],
    people: Sequence[_Incumbent],
    facing: set[str],
    kit: Kit,
) -> list[_Incumbent]:
    """Return whom an office may mean of the people of whom the article says no other office.

    李强同新加坡总理会谈, and below it 黄循财 without his office: he is the one of that state. 习近平同总理先生会晤 is not
    the premier of China.
    """
    if not kit.capacities.is_leading(party.capacity) or _of_an_alliance(party, kit):
        # 土耳其驻美大使 is no other Turk whom the article names; and 东盟防长 are many.
        return []
    own = {other.country for other in opposite if other.country}
    found = []
    for one in people:
        profile = kit.roster.profiles.get(one.party.entity)
        home = one.party.country or (profile.home if profile is not None else "")
        known = not one.posts or _holds(one, fold(party.capacity), "", kit)
        if not home or home in own or one.party.entity in facing or not known:
            continue
        if not party.country or home == party.country:
            found.append(one)
    return found


def _of_an_alliance(party: Party, kit: Kit) -> bool:
    """Say whether an office is of an alliance: 东盟|防长."""
    if party.country:
        return False
    body = fold(party.name).removesuffix(fold(party.capacity))
    return any(one.kind == ORG and one.detail == "alliance" for one in kit.lexicon.by_term.get(body, ()))


def _holds(one: _Incumbent, office: str, country: str, kit: Kit) -> bool:
    """Say whether a person holds an office of that name: the same, or another form of it (防长, 国防部长)."""
    if country and country != one.party.country:
        return False
    if office in one.posts:
        return True
    if not country and any(office.endswith(post) and _COMMANDS.fullmatch(post) for post in one.posts):
        # 联非达团|部队司令 …, and below it 部队司令X: of no other force does the article name one.
        return True
    if country and holds(one.party, office, kit.events):
        # 土耳其外长, and below it 土耳其外交部长X.
        return True
    state = country or one.party.country
    offices = kit.roster.offices
    known = {item.id for item in offices(state, office)}
    return any(known & {item.id for item in offices(state, post)} for post in one.posts)
