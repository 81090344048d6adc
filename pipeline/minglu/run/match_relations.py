"""Encounters and meetings of an extraction matched with those of gold.

What is compared are pairs of one party on each side: A、B会见C is two pairs, however either side writes it down, and
a side that nobody is on makes a pair all the same. Two pairs are the same when kind and both sides agree; where the
sides are equal (met, talks, called, signed) they may stand the other way round. An attendance needs the same series
too; a visit the same state or the same place. Loosely, met, talks and received are one kind.

Tellings of one encounter (title, body) are one: pairs that are the same, on days that do not contradict each other,
whatever their modality. What only the teasers of other articles tell counts where gold has it, and is passed over
where it has not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import product
from typing import Any, Generic, NamedTuple, TypeVar

from minglu.model import EQUAL_SIDES, Encounter, Meeting
from minglu.run.gold_names import NOBODY, STATE, Naming, Side
from minglu.run.gold_relations import GoldEncounter, GoldMeeting
from minglu.text.fold import fold

T = TypeVar("T", "Pair", "Session")

#: Kinds that only the choice of a word tells apart, and the one that stands for all of them.
_NEAR = frozenset({"met", "talks", "received"})
_ANY_NEAR = "met"


class Pair(NamedTuple):
    """One party with one other. `meeting` is a series; `related` is true where only teasers tell it."""

    kind: str
    who: Side
    whom: Side
    date: str
    place: str
    meeting: str
    modality: str
    related: bool
    sentence: str = ""

    def shown(self) -> str:
        """Say in a line what happened."""
        about = " ".join(filter(None, (self.date, self.place, self.meeting, self.modality)))
        return f"{self.kind} {self.who.shown or '–'} > {self.whom.shown or '–'} ({about})"

    def loosely(self) -> Pair:
        """Give the pair with one kind for all that are near each other."""
        return self._replace(kind=_ANY_NEAR) if self.kind in _NEAR else self


class Session(NamedTuple):
    """A session of a canonical series; `country` and `host` are codes where they are states.

    `date_to` is its last day where an extraction tells that it has several; gold has one day.
    """

    series: str
    part: str
    ordinal: str
    date: str
    place: str
    country: str
    host: str
    chairs: tuple[Side, ...]
    participants: tuple[Side, ...]
    related: bool
    sentence: str = ""
    date_to: str = ""

    def shown(self) -> str:
        """Say in a line which session it is."""
        number = f"#{self.ordinal}" if self.ordinal else ""
        about = " ".join(filter(None, (self.date, self.place)))
        return " ".join(filter(None, ("meeting", self.series, self.part, number, f"({about})")))


class Matched(NamedTuple, Generic[T]):
    """What gold and an extraction have in common, gold's first, and what only one of them has."""

    both: list[tuple[T, T]]
    missed: list[T]
    extra: list[T]


def gold_pairs(encounters: Iterable[GoldEncounter], naming: Naming) -> list[Pair]:
    """Give the pairs of gold's encounters; the same pair on the same day is one."""
    pairs = (pair for one in encounters for pair in _pairs(one, naming.wanted, naming.series(one.meeting)))
    return _merged(list(pairs), lambda one, other: one.date == other.date)


def told_pairs(encounters: Iterable[Encounter], meetings: Iterable[Meeting], naming: Naming) -> list[Pair]:
    """Give the pairs of an extraction's encounters, tellings of one encounter merged."""
    series = {meeting.key: naming.series(meeting.series) for meeting in meetings}
    pairs = (
        pair._replace(sentence=one.sentence.strip())
        for one in encounters
        for pair in _pairs(one, naming.found, series.get(one.meeting, ""))
    )
    return _merged(list(pairs), _may_be_one)


def _may_be_one(one: Pair, other: Pair) -> bool:
    """Say whether two rows may tell of one occasion: of one day, and not of two places."""
    places = not one.place or not other.place or same_place(one.place, other.place)
    return places and _may_be_one_day(one.date, other.date)


def _pairs(one: GoldEncounter | Encounter, side: Callable[[Any], Side], series: str) -> Iterator[Pair]:
    """Give the pairs of one encounter, `side` being how its parties are named."""
    for who, whom in product(_sides(one.who, side), _sides(one.whom, side)):
        related = one.section == "related"
        yield Pair(one.kind, who, whom, one.date, one.place, series, one.modality, related)


def _sides(parties: Iterable[Any], side: Callable[[Any], Side]) -> tuple[Side, ...]:
    return tuple(map(side, parties)) or (NOBODY,)


def gold_sessions(meetings: Iterable[GoldMeeting], naming: Naming) -> list[Session]:
    """Give gold's meetings as they are compared."""
    return [_session(one, naming.wanted, naming) for one in meetings]


def told_sessions(meetings: Iterable[Meeting], naming: Naming) -> list[Session]:
    """Give an extraction's meetings as they are compared."""
    return [
        _session(one, naming.found, naming)._replace(
            host=naming.code(one.host),
            sentence=next((naming.sentences[n] for n in one.mentions if n in naming.sentences), ""),
            date_to=one.date_to,
        )
        for one in meetings
    ]


def _session(one: GoldMeeting | Meeting, side: Callable[[Any], Side], naming: Naming) -> Session:
    """Give one meeting as it is compared, `side` being how its people are named."""
    return Session(
        naming.series(one.series),
        one.part,
        one.ordinal,
        one.date,
        one.place,
        one.country,
        one.host,
        tuple(map(side, one.chairs)),
        tuple(map(side, one.participants)),
        one.section == "related",
    )


def match_pairs(gold: Iterable[Pair], told: Iterable[Pair]) -> Matched[Pair]:
    """Match pairs one to one, those first that agree in day, place and modality."""
    return _match(
        list(gold),
        list(told),
        _same,
        lambda one, other: (
            one.date == other.date,
            same_place(one.place, other.place),
            one.modality == other.modality,
        ),
    )


def match_loosely(gold: Iterable[Pair], told: Iterable[Pair]) -> Matched[Pair]:
    """Match pairs with near kinds as one: what was received in one sentence and met in another is one too."""
    return match_pairs(
        _merged([pair.loosely() for pair in gold], lambda one, other: one.date == other.date),
        _merged([pair.loosely() for pair in told], lambda one, other: _may_be_one_day(one.date, other.date)),
    )


def match_sessions(gold: Iterable[Session], told: Iterable[Session]) -> Matched[Session]:
    """Match sessions of one series one to one, those first that agree in ordinal, day and place."""
    return _match(
        list(gold),
        list(told),
        lambda one, other: (one.series, one.part) == (other.series, other.part),
        lambda one, other: (
            bool(one.ordinal) and one.ordinal == other.ordinal,
            bool(one.date) and is_day_of(one.date, other),
            same_place(one.place, other.place),
        ),
    )


def same_place(one: str, other: str) -> bool:
    """Tell whether two places are one: 北京人民大会堂 is 人民大会堂, but 北京 is not."""
    short, long = sorted((fold(one), fold(other)), key=len)
    return long.endswith(short) if short else not long


def refines(date: str, known: str) -> bool:
    """Tell whether a date says what is known of it, or more: 2025-08-31 of a session that gold puts in 2025."""
    return date.startswith(known)


def is_day_of(known: str, session: Session) -> bool:
    """Tell whether a session is dated as gold has it: so exactly or more, or of several days of which that is one.

    2025-08-31 of what gold puts in 2025; 2024-10-22 to 2024-10-24 of what an article tells of the 23rd.
    """
    between = len(known) == len(session.date_to) and session.date <= known <= session.date_to
    return refines(session.date, known) or (bool(session.date) and between)


def _same(one: Pair, other: Pair) -> bool:
    """Tell whether two pairs are of one kind and have the same sides."""
    if one.kind != other.kind:
        return False
    if one.kind == "visited":
        return one.who.same(other.who) and _same_goal(one, other)
    if one.kind == "attended" and one.meeting != other.meeting:
        return False
    straight = one.who.same(other.who) and one.whom.same(other.whom)
    crossed = one.who.same(other.whom) and one.whom.same(other.who)
    return straight or (crossed and one.kind in EQUAL_SIDES)


def _same_goal(one: Pair, other: Pair) -> bool:
    """Tell whether two visits go to one state or one place; the place may stand as a side: 访问北京大学."""
    if one.whom.kind == other.whom.kind == STATE:
        return one.whom.same(other.whom)
    places, others = ([fold(pair.place), *pair.whom.forms] for pair in (one, other))
    return any(place and same_place(place, goal) for place in places for goal in others)


def _may_be_one_day(one: str, other: str) -> bool:
    """Tell whether two dates do not contradict each other; an empty one contradicts none."""
    return one.startswith(other) or other.startswith(one)


def _merged(pairs: Sequence[Pair], agree: Callable[[Pair, Pair], bool]) -> list[Pair]:
    """Merge pairs that are the same and agree in their days; what the first leaves open, later ones fill."""
    merged: list[Pair] = []
    for pair in pairs:
        same = (n for n, one in enumerate(merged) if _same(one, pair) and agree(one, pair))
        at = next(same, -1)
        if at < 0:
            merged.append(pair)
            continue
        first = merged[at]
        merged[at] = first._replace(
            whom=first.whom if first.whom != NOBODY else pair.whom,
            date=first.date or pair.date,
            place=first.place or pair.place,
            meeting=first.meeting or pair.meeting,
            related=first.related and pair.related,
        )
    # A visit to Hanoi and one to Vietnam become one where a third telling names both.
    return merged if len(merged) == len(pairs) else _merged(merged, agree)


def _match(
    gold: Sequence[T],
    told: Sequence[T],
    same: Callable[[T, T], bool],
    agreement: Callable[[T, T], tuple[bool, ...]],
) -> Matched[T]:
    possible = sorted(
        ((n, m) for n, one in enumerate(gold) for m, other in enumerate(told) if same(one, other)),
        key=lambda at: [not agreed for agreed in agreement(gold[at[0]], told[at[1]])],
    )
    taken: dict[int, int] = {}
    for n, m in possible:
        if n not in taken and m not in taken.values():
            taken[n] = m
    left = [other for m, other in enumerate(told) if m not in taken.values()]
    return Matched(
        both=[(gold[n], told[m]) for n, m in sorted(taken.items())],
        missed=[one for n, one in enumerate(gold) if n not in taken],
        extra=[other for other in left if not other.related],
    )
