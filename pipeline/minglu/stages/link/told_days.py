"""The day or month of an act that its sentence tells in words: 周一，A同B会谈; 上周，A访问P; Y表示，今天，A会见B."""

from __future__ import annotations

import datetime
import re

from minglu.rulebook.days import full_day
from minglu.rulebook.events import Events
from minglu.stages.link.day_words import is_weekday, month_of, named_day, of_speech, year_of
from minglu.stages.link.frame import Frame
from minglu.stages.link.scene import Scene
from minglu.stages.link.verbs import Spoken
from minglu.text.numerals import NUMERAL, number

#: Words that count from the day named last, and by how many days; 第二次|日菲磋商 is no 次日.
_COUNTING = (
    ("<same day>", 0),
    (f"(?<![0-9{NUMERAL}首上本此再每多几数两])<next day>", 1),
    ("<day before>", -1),
)
#: An article is printed within so many days of what somebody says in it.
_PRINTED = datetime.timedelta(days=2)
#: As far from the beginning of a paragraph it says who speaks.
_OPENING = 24
#: Between a day and what was done on another.
_OTHER_DAY = re.compile("此前|早些时候|曾|之前|以前|去年|今年|上月|上周|不久|此后|随后几天|次日|翌日|未来")
#: 去年|11月 is said by its month, and a year of many: 去年两次访问. 去年第四次访问 is one, 今年第四次访问 only counts.
_OTHERWISE = re.compile(
    "[去前明后今]年[0-9一二三四五六七八九十]+月|周年|年内|年以来|今年是|今年[^，。；]*第[0-9二三四五六七八九十]+[次轮]"
    "|(?<![第0-9一二三四五六七八九十])[0-9两二三四五六七八九十多数]+[次轮]"
)
#: 15年前, and not 十多|年前 or 近|20年前.
_AGO, _ROUGHLY = re.compile(f"([{NUMERAL}]+)年前"), re.compile("[近约超逾上]$|大约$|将近$")
#: 今年是A访问P|十周年, A在首次访问P|十周年之际
_FEAST = re.compile(f"的?([{NUMERAL}]+)周年")
#: 今年以来，|A同B两度会晤
_SINCE_NEW_YEAR = re.compile("今年以来")
#: What makes a visit one of before.
_BEFORE = re.compile("曾|已|过|此前|以前|之前")
#: A clause is as long that says no more than a time, and what it says, its dates left out.
_LONGEST = 12
_TIME_ALONE = re.compile(
    rf"(?:就?[在于]|早在|特别是|尤其是)?(?:[去今前]年|上个?月|上周末?|近年|过去(?:这|的)?[{NUMERAL}几数]+年|[{NUMERAL}]+年前|　)"
    "(?:年?[初底末中]|[上下]半年|以来|来|里|间|份|[春夏秋冬][天季]?)?"
)


def day_beside(scene: Scene, verb: Spoken, last_date: str, last_full: str, events: Events) -> tuple[str, str]:
    """Return the day that a word counts from the day named last, and why: 同日，|A会见B; 次日|; 前一天|.

    当天 may be behind a month that counts for something else: 17日抵韩，这是继2010年7月之后再次访韩。|当天，A会见B.
    """
    # 同日本、韩国通话 is no 同日.
    before = events.words["trap"].sub("", scene.folded[scene.sentence.start : verb.start])
    for shape, days in _COUNTING:
        named = events.words.search(shape, before)
        last = last_date if days else last_full or last_date
        if not named or len(last) <= len("2018") or of_speech(before[named.end() :], events):
            # 当天白宫发言人|表示，特朗普希望见到普京
            continue
        if date := _shifted(last, days):
            return date, f"{named.group()}: {last} is the day named last"
    return "", ""


def day_named_last(scene: Scene, last_date: str, events: Events) -> str:
    """Return the day that a sentence leaves as the one named last: its last date, and 次日 counts on from that before.

    5月3日，A会见B。|次日，A会见C。|次日，A会见D. A day on which somebody only spoke is none: 次日，Y表示.
    """
    date, start = _last_date(scene, scene.sentence.end) or (last_date, scene.sentence.start)
    return _counted_on(scene, date, start, scene.sentence.end, events)[0] or date


def day_counted(scene: Scene, verb: Spoken, events: Events) -> tuple[str, str]:
    """Return the day that a word counts from a date in front of it in the sentence, and why: 5月3日，A会见B，|次日会见C."""
    named = _last_date(scene, verb.start)
    if named is None:
        return "", ""
    day, word = _counted_on(scene, *named, verb.start, events)
    return (day, f"{word}: {named[0]} is the day named last") if day else ("", "")


def _last_date(scene: Scene, end: int) -> tuple[str, int] | None:
    """Return the last date of a sentence up to an offset that is no mere year, and where it ends."""
    dates = [one for one in scene.phrases if one.kind == "date" and one.end <= end]
    return next(((one.value, one.end) for one in reversed(dates) if len(one.value) > len("2018")), None)


def _counted_on(scene: Scene, date: str, start: int, end: int, events: Events) -> tuple[str, str]:
    """Return the day that a word between two offsets counts from a date, and the word; nothing if it is that of a speech."""
    between = events.words["trap"].sub("", scene.folded[start:end])
    for shape, days in _COUNTING:
        word = events.words.search(shape, between) if days else None
        if word is not None and not of_speech(between[word.end() :], events):
            return _shifted(date, days), word.group()
    return "", ""


def _shifted(date: str, days: int) -> str:
    """Return the day so many days behind another; nothing where that is no full day."""
    if not days:
        return date
    day = full_day(date)
    return "" if day is None else (day + datetime.timedelta(days=days)).isoformat()


def day_of_speaker(scene: Scene, verb: Spoken, last_date: str, published: str, events: Events) -> str:
    """Return the day that is today to whoever speaks: of one who was met on the 3rd it is the 3rd, in an article of the 4th.

    Y表示，|今天上午，习近平主席同我会见
    """
    start = scene.folded.rfind("\n", 0, scene.sentence.start) + 1
    # X表示，…。今天，习近平主席会见Y: what a paragraph opens with is said to its end.
    edge = verb.start if start == scene.sentence.start else min(scene.sentence.start, start + _OPENING)
    spoken = events.words["speech"].search(scene.folded, start, edge) or events.words["speech"].search(
        scene.folded, scene.sentence.start, verb.start
    )
    word = events.day.search(scene.folded, spoken.end(), verb.start) if spoken else None
    met, printed = full_day(last_date), full_day(published)
    if word is None or met is None or printed is None or not printed - _PRINTED <= met <= printed:
        return published
    return last_date


def told_day(scene: Scene, verb: Spoken, published: str, events: Events) -> tuple[str, str]:
    """Return the day that a word in the clause of a verb, else in one before it, means, and the word: 周一，A同B会谈.

    In 周一表示，A将会见B it is the day of the speech, but in 昨天宣布，A当日会见B it is that of both.
    """
    low, _ = scene.clause(verb.start)
    told = named_day(scene, low, verb.start, published, events)
    if told[0] or low == scene.sentence.start:
        return told
    day, word = named_day(scene, scene.sentence.start, low, published, events)
    at = scene.folded.rfind(word, scene.sentence.start, low) + len(word) if word else 0
    between = scene.plain(at, verb.start) if word else ""
    if not word or of_speech(between, events) or _OTHER_DAY.search(between):
        return "", ""
    if is_weekday(word) and events.words["planned"].search(between):
        return "", ""
    return day, word


def told_month(scene: Scene, verb: Spoken, published: str, events: Events) -> tuple[str, str]:
    """Return the month that 上月 or 上周 in the clause of a verb means, as far as one is proven, and the word."""
    low, _ = scene.clause(verb.start)
    for start in (low, scene.sentence.start):
        month, word = month_of(scene.folded[start : verb.start], published, events)
        at = scene.folded.find(word, start) + len(word)
        between = scene.plain(at, verb.start)
        if month and not of_speech(between, events) and not events.words["proposes"].search(between):
            return month, word
    return "", ""


def told_year(scene: Scene, verb: Spoken, object_end: int, published: str, events: Events) -> str:
    """Return the year that 去年 or 15年前 in the clause of a verb means, or in front of it: 去年，|A对P进行国事访问.

    Nothing where it is that of a speech. A year that counts is none: 今年第三次会晤; that of a feast is so many years
    later: 今年是A访问P|十周年.
    """
    low, high = scene.clause(verb.start)
    if feast := _FEAST.match(scene.folded, object_end):
        named = year_of(scene.folded[low : verb.start], published, events) or published[:4]
        return _years_before(named, feast[1])
    for start, end in (time_in_front(scene, low), (low, verb.start)):
        text = scene.folded[start:end]
        ago = [one for one in _AGO.finditer(text) if not _ROUGHLY.search(text, 0, one.start())]
        year = _years_before(published[:4], ago[-1][1]) if ago else year_of(text, published, events)
        between = scene.plain(start + text.rfind("年") + 1, verb.start)
        since = _SINCE_NEW_YEAR.search(text)
        if not year or (not since and not ago and _OTHERWISE.search(scene.folded, start, high)):
            continue
        if not of_speech(between, events) and not events.words["proposes"].search(between):
            return year
    return ""


def time_in_front(scene: Scene, low: int) -> tuple[int, int]:
    """Return the clause before one that begins at an offset, if it says no more than a time: X指出，|上个月|，我访问C.

    An empty span where it says more.
    """
    found = next((one for one in scene.clauses if one[1] == low - 1), None)
    if found is None or found[1] - found[0] > _LONGEST or not _TIME_ALONE.fullmatch(scene.plain(*found)):
        return low, low
    return found


def met_as_guest(scene: Scene, frame: Frame) -> bool:
    """Say whether the month or year of a meeting is that of the guest's visit, too: 去年6月，A同|访华的B|会晤.

    It must be told of the meeting, in its clause or alone in front of it; 曾访华的B has come before.
    """
    low, _ = scene.clause(frame.start)
    if frame.kind != "visited" or _BEFORE.search(scene.folded, frame.low, frame.start):
        return False
    start, _ = time_in_front(scene, low)
    return any(one.kind == "date" and start <= one.start < frame.low for one in scene.phrases)


def _years_before(year: str, numeral: str) -> str:
    """Return the year so many years before another, nothing where one of them is unknown."""
    count = number(numeral.replace("两", "二"))
    return f"{int(year) - count:04d}" if year.isdecimal() and count is not None and count < int(year) else ""
