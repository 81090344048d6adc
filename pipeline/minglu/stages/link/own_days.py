"""Acts to which the day of their sentence does not belong: 8日|离京，对C进行访问并|出席M; 21日结束对C的|访问; 其间|出席M."""

from __future__ import annotations

import datetime
import re

from minglu.model import Meeting
from minglu.rulebook.days import full_day
from minglu.stages.link.day_words import less_journey
from minglu.stages.link.frame import Frame
from minglu.stages.link.places_and_days import RANGE
from minglu.stages.link.scene import Scene
from minglu.stages.link.verbs import Spoken

#: Behind a visit that is still to come: 24日，A访华|前在演说中表示.
_AHEAD = re.compile("之?前")
#: Behind an office that somebody has had for some time: 21日，A就任总统|后首次访华.
_SINCE_THEN = re.compile("(?:之?后|以来)(?:的?第?一?首?[次个度]|首度|即?首)")
#: In front of a visit that is over: 21日，A|结束对C国事|访问回国.
_ENDED = re.compile("结束了?(?:为期[^，。；]{1,4}的)?(?:(?:对|在)[^，。；]{0,10})?$")
#: What is done within a journey whose days the clause before tells.
_WITHIN = re.compile("(?:在此|访问|出访|访)?[其期此]间[，　]?")
#: Between a visit and the meeting that somebody attends besides.
_APART = re.compile("[，；并]")
#: Before one of several talks, of which each has its own day.
_SEVERAL, _TWO = re.compile("分别|先后|期间|其间|多次|相继"), 2
#: A journey to a meeting begins no longer before it.
_JOURNEY = datetime.timedelta(days=14)


def is_of_something_else(scene: Scene, frame: Frame) -> bool:
    """Say whether the day of the sentence is that of a speech, a return or a later act: A访华|前, A|结束访华, A就任总统|后."""
    if frame.kind == "appointed":
        low, _ = scene.clause(frame.start)
        dated = any(one.kind == "date" and low <= one.start < frame.start for one in scene.phrases)
        return not dated and _SINCE_THEN.match(scene.folded, frame.object_end) is not None
    if frame.kind != "visited":
        return False
    low, _ = scene.clause(frame.start)
    ended = _ENDED.search(scene.folded, low, frame.start)
    return ended is not None or _AHEAD.match(scene.folded, frame.object_end) is not None


def is_within(scene: Scene, frame: Frame) -> bool:
    """Say whether an act is one within a journey of several days, the first of which is not its own: 其间|出席M."""
    return _WITHIN.match(scene.folded, scene.clause(frame.start)[0]) is not None


def day_of_session(scene: Scene, frame: Frame, date: str, meeting: Meeting | None) -> str:
    """Return the day of an act, that of the meeting where somebody only sets out for it on the day of the sentence.

    8日|离京，访问C并出席|M, which meets on the 9th: the 9th, or its month where it meets for days.
    """
    day, opens = full_day(date), full_day(meeting.date if meeting is not None else "")
    if frame.kind == "attended" and day is not None and meeting is not None and opens is None:
        return less_journey(date, scene.folded[scene.clause(frame.start)[0] : frame.start])
    if frame.kind != "attended" or meeting is None or day is None or opens is None:
        return date
    travels = [one for one in scene.verbs if one.verb.kind == "visited" and one.start < frame.start]
    if not travels or not day < opens <= day + _JOURNEY:
        return date
    if meeting.date_to in ("", meeting.date) and not meeting.within:
        return meeting.date
    # 6月8日至9日赴C|出席M: the days are those for which somebody is at it.
    apart = _APART.search(scene.folded, travels[-1].end, frame.start)
    return meeting.date[: len("2018-11")] if apart else date


def last_for_days(scene: Scene, verb: Spoken) -> bool:
    """Say whether talks themselves last from the one day in front of them to the other: 16日至18日|在V与X举行会谈.

    What else is told between them has those days, and of several talks nobody says which was when.
    """
    low, _ = scene.clause(verb.start)
    days = [one for one in scene.phrases if one.kind == "date" and low <= one.start and one.end <= verb.start]
    if verb.verb.kind != "talks" or len(days) < _TWO:
        return False
    first, last = days[-_TWO:]
    if scene.folded[first.end : last.start] not in RANGE or scene.folded.startswith("的", last.end):
        return False
    if _SEVERAL.search(scene.folded, last.end, verb.start):
        return False
    return not any(last.end <= one.start < verb.start for one in scene.verbs)
