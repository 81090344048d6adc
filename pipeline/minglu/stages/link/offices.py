"""Bare offices: who the 越南国防部长, the 美防长, the 日本防卫大臣 of an article is, without his name.

An office without a name is linked if the state stands directly before it or in it and the roster knows one holder
at the article's date; if two overlap, both are named. A state from far away is never taken.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from minglu.model import AMBIGUOUS, FORMER, LINKED, UNRESOLVED, Mention, Section
from minglu.rulebook.kit import Kit
from minglu.rulebook.roster import Roster
from minglu.stages.link.against import IN_OFFICE
from minglu.stages.link.identity import Claim
from minglu.stages.link.people import People
from minglu.stages.link.seats import is_posted
from minglu.text.fold import fold

#: 中|美|防长, 中国和美国|国防部长: the ministers of both, or a country and a minister.
_COUPLING = frozenset({"", "、", "和", "与", "及", "同", "以及", "-", "—", "/"})
#: In front of an office of two states.
_BOTH = ("两国", "双方")
#: What may stand between the state and its office.
_BETWEEN = frozenset({"", "的", "现任", "新任"})


class Holder(NamedTuple):
    """Who holds a bare office: the link's entity (empty if open), status and reason."""

    entity: str
    status: str
    why: str


class _Seat(NamedTuple):
    """Where an office stands: its state (empty for an alliance's), the form to look up, where its words begin."""

    country: str
    form: str
    start: int


def bare_offices(
    folded: str, people: People, dates: Mapping[int, str], date: str, tail: int, kit: Kit
) -> dict[int, Holder]:
    """Return the holder of each office of the article that no name owns and that the roster knows.

    `dates` gives the ISO value of each DATE mention. Teasers from offset `tail` on have dates of their own,
    which nothing tells.
    """
    found: dict[int, Holder] = {}
    roster = kit.roster
    elsewhen: tuple[int, str] | None = None
    outer = people.outline.outer
    for index in people.outline.indices("DATE", "POST"):
        mention = outer[index]
        candidate = mention.candidate
        if candidate.start >= tail:
            break
        if candidate.type == "DATE":
            year = dates.get(mention.n, "")[:4]
            elsewhen = (candidate.end, year) if year.isdecimal() and year != date[:4] else None
            continue
        if mention.n in people.owner:
            continue
        seat = _seat(folded, people, index, roster)
        if seat is None or not roster.offices(seat.country, seat.form):
            continue
        found[mention.n] = _holder(folded, mention, seat, date, elsewhen, kit)
    return found


def _seat(folded: str, people: People, index: int, roster: Roster) -> _Seat | None:
    """Return the state and form of an office, or None if the text gives it no state or several."""
    outer = people.outline.outer
    mention = outer[index]
    candidate = mention.candidate
    left = outer[index - 1] if index else None
    if left is not None and folded[left.candidate.end : candidate.start] in _BETWEEN:
        if left.candidate.type == "COUNTRY":
            if not left.candidate.country or _coupled(folded, outer, index - 1):
                return None
            return _Seat(left.candidate.country, candidate.canonical, left.candidate.start)
        if left.candidate.type == "ORG" and left.candidate.end == candidate.start:
            # 劳动党|总书记, 东盟|秘书长: only a form that holds the body; 足协|主席 is no 国家主席.
            country = people.post_country.get(left.n, "")
            return _Seat(country, folded[left.candidate.start : candidate.end], left.candidate.start)
    for item in people.outline.inner.get(mention.n, ()):
        inner = item.candidate
        if inner.type != "COUNTRY" or not inner.country or is_posted(folded, inner.start):
            continue
        # 古巴革命武装力量部部长 is listed without 古巴, 越南人民军总参谋长 with 越南.
        form = candidate.canonical
        if inner.start == candidate.start and not roster.offices(inner.country, form):
            form = folded[inner.end : candidate.end]
        return _Seat(inner.country, form, candidate.start)
    return _Seat("", candidate.canonical, candidate.start)


def _coupled(folded: str, outer: Sequence[Mention], at: int) -> bool:
    """Say whether another state is named together with this one."""
    if not at:
        return False
    before = outer[at - 1].candidate
    return before.type == "COUNTRY" and folded[before.end : outer[at].candidate.start] in _COUPLING


def _holder(
    folded: str, mention: Mention, seat: _Seat, date: str, elsewhen: tuple[int, str] | None, kit: Kit
) -> Holder:
    candidate, roster = mention.candidate, kit.roster
    if candidate.state not in IN_OFFICE:
        return Holder("", UNRESOLVED, "not the holder at the article's date")
    if kit.capacities.is_no_holder(folded, seat.start, candidate.end):
        return Holder("", UNRESOLVED, "the office, not its holder")
    if not date:
        return Holder("", UNRESOLVED, "the article has no date")
    if elsewhen is not None and not {"。", "\n"} & set(folded[elsewhen[0] : candidate.start]):
        return Holder("", UNRESOLVED, f"the sentence tells of {elsewhen[1]}")
    offices = roster.offices(seat.country, seat.form)
    if any(office.many for office in offices):
        return Holder("", UNRESOLVED, "one of many, of whom the roster lists some")
    holders = roster.holders(seat.country, seat.form, date)
    cites = ", ".join(holder.cite for holder in holders)
    if len(holders) == 1 and all(office.single for office in offices):
        if not holders[0].surely_covers(date):
            return Holder(
                "", UNRESOLVED, f"{holders[0].name} may not yet or no more hold it on {date}: {cites}"
            )
        return Holder(holders[0].entity, LINKED, f"{holders[0].name} on {date}: {cites}")
    if len(holders) > 1:
        names = "、".join(sorted(holder.entity for holder in holders))
        return Holder("", AMBIGUOUS, f"on {date} may be {names} ({cites})")
    named = "、".join(office.id for office in offices)
    return Holder("", UNRESOLVED, f"people/careers.csv has no holder of {named} on {date}")


def give_title_offices(text: str, title: Section, people: People, holders: Mapping[int, Holder]) -> None:
    """Give an office of the title to its holder, whom the text below names without it: 李强同新加坡总理会谈, 黄循财.

    Only those who are linked and to whom the article gives no office of today.
    """
    named = people.by_entity
    for mention in people.outline.of("POST"):
        candidate, holder = mention.candidate, holders.get(mention.n)
        if candidate.start >= title.end:
            return
        person = named.get(holder.entity) if holder is not None and holder.status == LINKED else None
        if person is not None and not person.current_posts:
            state = people.post_country.get(mention.n, "")
            claim = Claim(candidate.canonical, state, candidate.state)
            person.take(text[candidate.start : candidate.end], claim)


def give_pair_offices(text: str, folded: str, people: People, roster: Roster, date: str, tail: int) -> None:
    """Give the office of 两国总理 to the two of the article who hold it, if they have none: 李强同X会谈。会谈后，两国总理….

    Teasers of other articles stand from offset `tail` on; `date` is the article's.
    """
    if not date:
        return
    named = people.by_entity
    for mention in people.outline.of("POST"):
        candidate = mention.candidate
        if candidate.start >= tail:
            return
        if not folded.endswith(_BOTH, 0, candidate.start):
            continue
        holders = {
            profile.home: person
            for entity, person in named.items()
            if (profile := roster.profiles.get(entity)) is not None
            and roster.may_hold(entity, candidate.canonical, profile.home, date)
        }
        if len(holders) != 2:
            continue
        for state, person in holders.items():
            if not person.current_posts:
                claim = Claim(candidate.canonical, state, candidate.state)
                person.take(text[candidate.start : candidate.end], claim)


def merge_forms(people: People, roster: Roster) -> None:
    """Keep of several forms of one office of a person the longest: 国防部长 of 防长、国防部长."""
    for person in people.persons:
        if len(person.posts) < 2:
            continue
        state = person.country or person.home
        offices = {
            post: {
                (office.id, post.startswith(FORMER))
                for office in roster.offices(state, fold(post).removeprefix(FORMER))
            }
            for post in person.posts
        }
        person.posts[:] = [
            post
            for post in person.posts
            if not any(len(other) > len(post) and offices[post] & offices[other] for other in person.posts)
        ]
