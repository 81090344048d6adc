"""Whether an act is told as background, clearly before what the article reports: 去年, 过去两年, 会谈的三天前, a day of long before."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from typing import NamedTuple

from minglu.rulebook.days import full_day, last_day
from minglu.rulebook.events import Events
from minglu.stages.link.governing import Governing
from minglu.stages.link.scene import Scene
from minglu.stages.link.told_days import time_in_front
from minglu.text.numerals import NUMERAL

#: As long may the first clause be that says when.
_HEAD = 12
#: 先后15次同X会晤
TIMES = re.compile(rf"(?:先后|前后|已|曾|共)[{NUMERAL}]+(?:余|多)?次")
#: Before an office that somebody has left since: 上周会见|时任|副秘书长X is no background.
_THEN_IN_OFFICE = "时任"
#: An act so many days before the article is background to its news; where it tells of its own week, so many are enough.
_OLD_DAYS, _OLDER_DAYS = 31, 7
#: 任国强：|7月2日，A访问C: whoever answers for a month tells its news, and so does a list of the year's events.
_LABEL = re.compile(r"[^，。；：:\n]{2,12}[：:]")
#: 过去两年，|A同B会晤, 一年来，|…; 欧盟过去|与中国会面; 走过去 is another word.
_IN_THE_PAST = re.compile(
    rf"过去(?:这|的)?[{NUMERAL}几数多]+个?(?:年|月|周|天)"
    "|(?:^|，)[一二两三四五六七八九十几数多近]+(?:多|余)?(?:年|个月)来(?![自到访华]|[^，]{0,12}(?:首次|第))"
    "|(?<![走跨越驶飞开传送转挨得失不])过去(?=曾|也|亦|都|与|同|和|一直|多次)"
)
#: 理查森来访|的三天前，|A会见B
_BEFORE_IT = re.compile(rf"的[{NUMERAL}几数]+(?:多|余)?(?:天|日|个?星期|周|个月|年)之?前，$")


class News(NamedTuple):
    """The day of an article's words and the latest full day of the week before of which it tells, empty if of none.

    `exact` says that the day is known, and not merely the first of which the article tells.
    """

    published: str
    exact: bool
    latest: str

    @classmethod
    def of(cls, scenes: Sequence[Scene], published: str, exact: bool) -> News:
        """Return the days of an article, or of a part of it, in scenes."""
        printed = full_day(published) if exact else None
        if printed is None:
            return cls(published, exact, "")
        first = (printed - datetime.timedelta(days=_OLDER_DAYS)).isoformat()
        days = (one.value for scene in scenes for one in scene.phrases if one.kind == "date")
        return cls(
            published,
            exact,
            max((day for day in days if first <= day <= published and full_day(day)), default=""),
        )

    @property
    def day(self) -> str:
        """The day of the article, empty if nobody knows it."""
        return self.published if self.exact else ""


def background(said: Governing, date: str, days: int | None, news: News, events: Events) -> str:
    """Return the word or date that makes an act background, empty where nothing does.

    `days` says how many of them the act lies before the article, if that is known.
    """
    scene, frame = said.scene, said.frame
    low, _ = scene.clause(frame.start)
    # 去年 may stand inside a DATE, and at the head of the sentence rather than of the clause.
    word = _was(said.before, events) or _in_dates(scene, frame.low, frame.start, events)
    if word and not (word == _THEN_IN_OFFICE and days is not None and days <= _OLDER_DAYS):
        return word
    past, trap = events.words["past"].search(said.whole), events.words["trap"]
    if past is not None and trap.search(past.group()):
        # 前|不久| is longer than the trap in it.
        return past.group()
    heads = [time_in_front(scene, low)]
    if scene.clauses and scene.clauses[0][1] - scene.clauses[0][0] <= _HEAD:
        heads.append(scene.clauses[0])
    for start, end in heads:
        if scene.folded.endswith("以来", start, end):
            continue
        if word := _was(scene.plain(start, end), events) or _in_dates(scene, start, end, events):
            return word
    counted = TIMES.search(said.before) or _BEFORE_IT.search(scene.folded, scene.sentence.start, low)
    return counted.group() if counted else _by_day(scene, date, days, news)


def days_before(date: str, published: str) -> int | None:
    """Return how many days the last day that `date` may mean lies before the article; None if that is open."""
    if date.startswith("-") or len(date) < len("2018") or len(published) < len("2018"):
        return None
    if len(published) < len("2018-07-16"):
        return _OLD_DAYS + 1 if date[: len(published)] < published[: len(date)] else None
    last, printed = full_day(last_day(date)), full_day(published)
    if last is None or printed is None:
        return None
    days = (printed - last).days
    return days if len(date) == len("2018-07-16") or days > 0 else None


def _by_day(scene: Scene, date: str, days: int | None, news: News) -> str:
    """Return what tells by its day that an act is background: a month over for a week, a day of long before."""
    if days is None:
        return ""
    if days > _OLD_DAYS or (len(date) < len("2018-07-16") and days > _OLDER_DAYS):
        return f"{date} is long before {news.published}"
    if full_day(news.latest) is None or len(date) < len("2018-07-16") or days <= _OLDER_DAYS:
        return ""
    paragraph = scene.folded.rfind("\n", 0, scene.sentence.start) + 1
    if _LABEL.match(scene.folded, paragraph) or days_before(date, news.latest) in range(_OLDER_DAYS):
        return ""
    return f"{date} is before the news of {news.latest}"


def _was(text: str, events: Events) -> str:
    """Return a word of the past in a text: 曾, 去年, 过去两年."""
    found = events.words["past"].search(text) or _IN_THE_PAST.search(text)
    return found.group() if found else ""


def _in_dates(scene: Scene, low: int, high: int, events: Events) -> str:
    """Return a word of the past that stands in a DATE: 去年|3月, but not in a name: |曾|庆红."""
    dates = [one for one in scene.phrases if one.kind == "date" and low <= one.start < high]
    past = events.words["past"]
    return next(
        (found.group() for one in dates if (found := past.search(scene.folded, one.start, one.end))), ""
    )
