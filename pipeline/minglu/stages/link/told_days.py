"""The day or month of an act that its sentence tells in words: 周一，A同B会谈; 上周，A访问P; Y表示，今天，A会见B."""

from __future__ import annotations

import datetime
import re

from minglu.rulebook.days import full_day
from minglu.rulebook.events import Events
from minglu.stages.link.day_words import is_weekday, month_of, named_day, of_speech, year_of
from minglu.stages.link.scene import Scene, Spoken

#: An article is printed within so many days of what somebody says in it.
_PRINTED = datetime.timedelta(days=2)
#: As far from the beginning of a paragraph it says who speaks.
_OPENING = 24
#: Between a day and what was done on another.
_OTHER_DAY = re.compile("此前|早些时候|曾|之前|以前|去年|今年|上月|上周|不久|此后|随后几天|次日|翌日|未来")
#: 去年|11月 is said by its month, and a year of many.
_OTHERWISE = re.compile(
    "[去前明后今]年[0-9一二三四五六七八九十]+月|周年|年内|年以来|今年是|[0-9两二三四五六七八九十多数]+[次轮]"
)


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


def told_year(scene: Scene, verb: Spoken, published: str, events: Events) -> str:
    """Return the year that 去年 in the clause of a verb means: 去年，|A对P进行国事访问; nothing where it is that of a speech.

    A year that counts or is that of a feast is none: 今年第三次会晤, 今年是A访问P十周年.
    """
    low, high = scene.clause(verb.start)
    year = year_of(scene.folded[low : verb.start], published, events)
    between = scene.plain(low, verb.start)
    if not year or _OTHERWISE.search(scene.folded, low, high):
        return ""
    return "" if of_speech(between, events) or events.words["proposes"].search(between) else year
