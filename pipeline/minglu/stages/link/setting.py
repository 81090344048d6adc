"""When and where an encounter took place, and at which meeting, as its sentence says."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from minglu.model import Encounter, Meeting
from minglu.rulebook.events import Events
from minglu.stages.link.aliases import itself
from minglu.stages.link.asides import NOT_ON
from minglu.stages.link.dates_of_acts import date_of_act
from minglu.stages.link.frame import Frame
from minglu.stages.link.own_days import day_of_session, is_of_something_else, is_within, last_for_days
from minglu.stages.link.parties import Phrase
from minglu.stages.link.places_and_days import LISTED
from minglu.stages.link.places_of_acts import arrival, place_of_act
from minglu.stages.link.reasons import reasons
from minglu.stages.link.scene import Scene
from minglu.stages.link.told_days import (
    day_beside,
    day_counted,
    day_of_speaker,
    met_as_guest,
    told_day,
    told_month,
    told_year,
)
from minglu.stages.link.verbs import Spoken

#: Kinds that happen at the edge of a meeting.
BESIDE_MEETINGS = frozenset({"met", "received", "talks", "signed", "accompanied", "led"})
#: Kinds that last for days and have the first of them.
_SPANS = frozenset({"visited", "led", "hosted", "attended", "accompanied"})
#: What makes a meeting the occasion: 在M期间, M间隙, 在M上, 借出席M的机会.
_DURING = re.compile(rf"[^，。\n]{{0,4}}?(?:期间|之际|之[机便]|间隙|场边|场合|的机会|上(?![{NOT_ON}])|框架)")
#: What begins a new thought of the same sentence.
_AGAINST = re.compile("[；;](?:而|但|不过|然而)")
_YEAR, _MONTH = len("2018"), len("2018-06")


class Around(NamedTuple):
    """What the article says around a sentence.

    `published` is the day from which its words count, if known; `last_date` the day, month or year named last before
    the sentence, `last_full` the full day, `last_met` that of the encounter told last; `meetings` are the article's, by the number of a mention, `sessions`
    those named up to the sentence.
    """

    published: str
    last_date: str
    last_full: str
    last_met: str
    meetings: Mapping[str, Meeting]
    sessions: Sequence[Phrase]


class Setting(NamedTuple):
    """Where and when; `why` says what is not from the sentence itself."""

    date: str
    place: str
    meeting: str
    why: str

    def within(self, outer: Encounter) -> Setting:
        """Return the same with what it leaves open filled from the encounter that it is a part of."""
        return Setting(
            self.date or outer.date, self.place or outer.place, self.meeting or outer.meeting, self.why
        )


def setting(scene: Scene, frame: Frame, around: Around, events: Events) -> Setting:
    """Return date, place and meeting of a frame."""
    meeting = around.meetings.get(frame.meeting)
    if frame.in_relative:
        return _in_relative(scene, frame, meeting, around, events)
    meeting = meeting or _occasion(scene, frame, around, events) or itself(scene, around.meetings, frame.verb)
    if is_of_something_else(scene, frame):
        return Setting("", frame.place, meeting.key if meeting is not None else "", "")
    date, told = _day(scene, frame, meeting, around, events)
    of_session = "" if date or meeting is None else _day_of(meeting, meeting.date or meeting.year)
    place, at = _place(scene, frame, meeting, around, events)
    date, counted = _completed(scene, frame, date or of_session, around, events)
    if meeting is None and frame.kind in BESIDE_MEETINGS:
        # Its day and its place are told with the meeting, not with what happens beside it.
        meeting = _at_hand(scene, frame, around, events)
    why = reasons(told, "the day of the meeting" if of_session else "", at, counted)
    return Setting(date, place, meeting.key if meeting is not None else "", why)


def _in_relative(
    scene: Scene, frame: Frame, meeting: Meeting | None, around: Around, events: Events
) -> Setting:
    """Return the setting of what a relative clause tells, which is not that of its sentence.

    会见陪同X访华的Y on the 27th: the day is that of 会见. The year of 会见来华出席M的Y is that of M.
    """
    if meeting is None:
        guest = met_as_guest(scene, frame)
        date = date_of_act(scene, frame, around.published, events) if guest else ""
        return Setting(date if len(date) <= _MONTH else "", frame.place, "", "")
    date = meeting.date or meeting.year or date_of_act(scene, frame, around.published, events)
    return Setting(_day_of(meeting, date), frame.place or _told_place(scene, meeting), meeting.key, "")


def _day(
    scene: Scene, frame: Frame, meeting: Meeting | None, around: Around, events: Events
) -> tuple[str, str]:
    """Return the day of a frame, by a date, by a word for it, or by what stands before; and why, if by no date."""
    verb = frame.verb
    if not frame.day and (counted := day_counted(scene, verb, events))[0]:
        return counted
    if date := _named(scene, frame, meeting, around.published, events):
        return date, ""
    date, why = day_beside(scene, verb, around.last_date, around.last_full, events)
    if date:
        return date, why
    today = day_of_speaker(scene, verb, around.last_full, around.published, events)
    date, word = told_day(scene, verb, today, events)
    if date:
        return date, f"{word} of {today}"
    near = events.words["around"].search(scene.folded, scene.sentence.start, verb.start)
    if around.last_met and near:
        return around.last_met, f"beside what happened on {around.last_met}"
    return "", ""


def _named(scene: Scene, frame: Frame, meeting: Meeting | None, published: str, events: Events) -> str:
    """Return the day of a frame that a date of its sentence names; that in its object is a meeting's: 14日访韩，并出席15日的|M."""
    if frame.day:
        return frame.day
    within = [
        one.value
        for one in scene.phrases
        if one.kind == "date" and frame.end <= one.start and one.end <= frame.object_end
    ]
    if frame.kind == "attended" and within:
        return within[0]
    spans = last_for_days(scene, frame.verb) or (frame.kind in _SPANS and not is_within(scene, frame))
    return day_of_session(scene, frame, date_of_act(scene, frame, published, events, spans), meeting)


def _completed(scene: Scene, frame: Frame, date: str, around: Around, events: Events) -> tuple[str, str]:
    """Return a date with the month or the year that words of the sentence tell where it has none, and why."""
    verb, published = frame.verb, around.published
    why = ""
    if len(date) <= _YEAR:
        month, word = told_month(scene, verb, published, events)
        if month and month.startswith(date):
            date, why = month, f"{word} of {published}"
    if not date and (year := told_year(scene, verb, frame.object_end, published, events)):
        return year, f"the year in front of it, in an article of {published}"
    return date, why


def _place(
    scene: Scene, frame: Frame, meeting: Meeting | None, around: Around, events: Events
) -> tuple[str, str]:
    """Return where a frame is, by its own words or, and why, as the place of its meeting."""
    place = frame.place or (
        arrival(scene, frame.verb, events) if frame.kind == "visited" else place_of_act(scene, frame, events)
    )
    if meeting is None:
        return place, ""
    low, _ = scene.clause(frame.start)
    another = any(
        one.kind == "meeting" and one.end <= low and around.meetings.get(one.value) not in (None, meeting)
        for one in scene.phrases
    )
    if another and not place_of_act(scene, frame, events, here=True):
        # 中美外交安全对话在华盛顿恢复，两国领导人还要在G20峰会上|会晤: not where the other meeting is.
        place = frame.place
    # Two who met at sessions of one series met at as many places, which alone may tell their meetings apart.
    where = meeting.place if frame.kind == "met" else _told_place(scene, meeting)
    return (where, "the place of the meeting") if where and not place else (place, "")


def _told_place(scene: Scene, meeting: Meeting) -> str:
    """Return the place of a meeting, if the article names it: what only the history of the series knows is not told."""
    return meeting.place if meeting.place in scene.folded else ""


def _day_of(meeting: Meeting, date: str) -> str:
    """Return the day of a meeting of one day, of a longer one the year, of `date` where nobody tells."""
    one_day = len(meeting.date) > _MONTH and meeting.date_to in ("", meeting.date) and not meeting.within
    return meeting.date if one_day else "" if date.startswith("-") else date[:_YEAR]


def _at_hand(scene: Scene, frame: Frame, around: Around, events: Events) -> Meeting | None:
    """Return the session named last, of a sentence that opens with a word for it: 会议期间，A会见B."""
    start = scene.sentence.start + scene.folded.startswith("在", scene.sentence.start)
    before = [one for one in around.sessions if one.end <= frame.start]
    if not before or not events.sessions["during"].match(scene.folded, start):
        return None
    return around.meetings.get(before[-1].value)


def _wishes(scene: Scene, meeting: Phrase, frame: Frame, events: Events) -> bool:
    """Say whether somebody only says at a meeting that he wants to go to a state: 在M上表示，希望|访华."""
    between = scene.plain(meeting.end, frame.start)
    speech = events.words["speech"].search(between)
    return frame.kind == "visited" and bool(speech and events.words["planned"].search(between, speech.end()))


def _occasion(scene: Scene, frame: Frame, around: Around, events: Events) -> Meeting | None:
    """Return the meeting during which something happens; X访问C|为APEC会议期间两国总统|会面铺路 is not during it."""
    verb = frame.verb
    # 在M上会晤; 而此次|A访问C: what is set against it is not during it.
    low = max(
        (one.end() for one in _AGAINST.finditer(scene.folded, scene.sentence.start, verb.start)), default=0
    )
    named = [
        phrase
        for phrase in scene.phrases
        if phrase.kind == "meeting" and phrase.start >= low and not _of_the_next(scene, phrase, verb)
    ]
    for at, phrase in enumerate(named):
        if phrase.end <= verb.start and _wishes(scene, phrase, frame, events):
            # 在M上|表示，希望访华: the visit is no part of M.
            continue
        if _DURING.match(scene.folded, phrase.end, scene.sentence.end):
            # M1的闭门会议暨M2期间: the first of those listed.
            first = phrase
            for before in reversed(named[:at]):
                if not LISTED.fullmatch(scene.folded, before.end, first.start):
                    break
                first = before
            return around.meetings.get(first.value)
    return None


def _of_the_next(scene: Scene, meeting: Phrase, verb: Spoken) -> bool:
    """Say whether a meeting behind a verb stands in front of another in its clause, which it is the occasion of."""
    _, high = scene.clause(meeting.start)
    return verb.end <= meeting.start and any(meeting.end <= one.start < high for one in scene.verbs)
