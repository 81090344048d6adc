"""For when and where a session is arranged: M时间定于…，地点在…; M推迟至9月; M进入第二天. A day that it once had is none.

原定于7月举行的|M was to be held then, and was not.
"""

from __future__ import annotations

import datetime
import re

from minglu.rulebook.days import full_day
from minglu.rulebook.events import Events
from minglu.stages.link.day_words import named_day
from minglu.stages.link.parties import Phrase
from minglu.stages.link.places_of_sessions import place_beside
from minglu.stages.link.scene import Scene
from minglu.stages.link.session_days import ends, groups, later
from minglu.stages.link.sittings import Sitting, sitting
from minglu.text.numerals import NUMERAL, number

_FIXED = (
    "(?:已|初步|现|暂|最终|正式)*(?:确定|拟定|商定|安排|[定订设选])?(?:于|在|为|是)(?:当地时间|今年|明年)?"
)
#: M|时间定于|9月17日, M的|会期定在|6月3日
_TIME = re.compile(rf"[”」]?的?(?:举[办行]|召开|会议|具体)?的?(?:时间|日期|会期){_FIXED}")
#: …，|地点在|北京, …，|会址设在|哈尔滨
_SITE = re.compile(rf"　*(?:举[办行]|召开|会议|具体)?(?:地点|会址|会场|举办地){_FIXED}")
#: M|将推迟至|9月, M|从今年6月底推迟到|9月
_MOVED = re.compile(
    "[”」]?(?:将|会|已|被|要|宣布|决定|再次|再度|一再|从[^，。；]{1,14}?|由[^，。；]{1,14}?|因[^，。；]{1,14}?)*"
    "(?:推迟|延期|延后|押后|改期|顺延|提前)(?:举[办行]|召开)?[至到在于](?:当地时间|今年|明年)?"
)
#: 会议|将持续至|5日, 会议|计划开到当地时间|5日
_UNTIL = re.compile(
    "[”」]?(?:将|会|计划|预计|拟|预定|一直)*(?:持续|延续|进行|举行|开)(?:[到至]|到?至)(?:[^，。；0-9]{2,4}时间|本月|今年)?"
)
#: Directly in front of a day that is not kept: 原定于|7月21日; not 按原定计划.
_ONCE = re.compile("(?<![按照依])原(?:本|先)?(?:[定订拟]|预定|计划)[于在]?(?:当地时间|今年|明年|本月)?$")
_IN_TIME = re.compile("如期|按期|照常")
#: M|今天进入第二天
_NTH_DAY = re.compile(rf"(?:进入|踏入|步入|迎来)(?:会议|论坛|会期)?的?第([{NUMERAL}两]+)[天日]")
_TWO, _LONGEST = "两", 20
#: M|上次举行是在|2021年3月, M|最近一次会议于|2019年11月在东京举行: another session of the series, where the name is that of this one.
_LAST_TIME = re.compile(
    "[”」]?的?(?:(?:上|最近|最后|前)一?[次届轮]|首[次届轮])(?:举[办行]|召开|会议|会谈|会晤|磋商|对话)(?:的?时间)?(?:还?是|则是)?[在于]?"
)


def arranged(scene: Scene, phrase: Phrase, events: Events, published: str) -> Sitting | None:
    """Return when and where the meeting of a phrase is held, by what is arranged for it, or as its clause says that it was.

    `published` is the article's date, empty if nobody knows it. None where nothing says it.
    """
    if before := _LAST_TIME.match(scene.folded, phrase.end):
        _, high = scene.clause(phrase.end)
        day = _day_at(scene, before.end(), high, published, events)
        place, country = place_beside(scene, high, before.end(), high, events)
        return Sitting(*day, place, country, f"the day behind {before.group()}") if day else None
    clauses = [low for low, _ in scene.clauses if low > phrase.end]
    for expression, at in ((_TIME, phrase.end), (_MOVED, phrase.end), *((_TIME, low) for low in clauses)):
        _, high = scene.clause(at)
        match = expression.match(scene.folded, at, high)
        day = _day_at(scene, match.end(), high, published, events) if match else None
        if match is not None and day is not None:
            place, country = _site(scene, high, events) if expression is _TIME else ("", "")
            if (
                not place
                and not country
                and at != phrase.end
                and (held := sitting(scene, phrase, events, published))
            ):
                # M移师曼谷举行，|时间为5日
                place, country = held.place, held.country
            return Sitting(*day, place, country, f"the day behind {match.group()}")
    _, high = scene.clause(phrase.start)
    if last := lasts_until(scene, phrase.end, published, events):
        return Sitting("", last, "", "", "the day until which it lasts")
    if first := _first_of(scene, phrase, high, published, events):
        place, country = place_beside(scene, high, phrase.end, high, events)
        return Sitting(first, "", place, country, "the first day of those it is in")
    found = sitting(scene, phrase, events, published)
    if found is None:
        return None
    if found.date and _was_once(scene, found):
        return Sitting("", "", "", "", "")
    if not found.place and not found.country:
        # M5日开幕，|地点在曼谷
        place, country = _site(scene, high, events)
        found = found._replace(place=place, country=country)
    return found


def lasts_until(scene: Scene, at: int, published: str, events: Events) -> str:
    """Return the last day of a session of which a clause says it at an offset: 会议|将持续至5日; empty where it does not."""
    until = _UNTIL.match(scene.folded, at)
    _, high = scene.clause(at)
    day = _day_at(scene, until.end(), high, published, events) if until else None
    return day[0] if day is not None and len(day[0]) == len("2018-12-01") else ""


def _day_at(scene: Scene, at: int, high: int, published: str, events: Events) -> tuple[str, str] | None:
    """Return the first and the last of the days that begin at an offset; None where none does."""
    found = next((days for days in groups(scene, at, high) if days[0].start == at), None)
    if found is None:
        return None
    first, last = ends(later(scene, found, at, at, published, events))
    return None if first.startswith("-") else (first, last)


def _site(scene: Scene, high: int, events: Events) -> tuple[str, str]:
    """Return the place that the clause behind one says is that of the session, and its state."""
    for low, end in scene.clauses:
        site = _SITE.match(scene.folded, low, end) if low > high else None
        if site is not None:
            return place_beside(scene, end, site.end() - 1, end, events)
    return "", ""


def _was_once(scene: Scene, found: Sitting) -> bool:
    """Say whether the day of a session is one that it was to have and has not: 推迟|原定于7月21日举行的|M."""
    if _IN_TIME.search(scene.folded, *scene.sentence):
        return False
    return any(
        one.kind == "date"
        and one.value == found.date
        and _ONCE.search(scene.folded, scene.sentence.start, one.start) is not None
        for one in scene.phrases
    )


def _first_of(scene: Scene, phrase: Phrase, high: int, published: str, events: Events) -> str:
    """Return the first day of a session that enters upon its second or a later one on a day that is told: M|5日进入第二天."""
    match = _NTH_DAY.search(scene.folded, phrase.end, high)
    if match is None:
        return ""
    days = groups(scene, phrase.end, match.start()) or groups(scene, scene.sentence.start, phrase.start)
    day = days[-1][0].value if len(days) == 1 and len(days[0]) == 1 else ""
    if not day:
        day, _ = named_day(scene, scene.sentence.start, match.start(), published, events)
    known, count = full_day(day), 2 if match.group(1) == _TWO else number(match.group(1)) or 0
    if known is None or not 1 < count < _LONGEST:
        return ""
    return (known - datetime.timedelta(days=count - 1)).isoformat()
