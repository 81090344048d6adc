"""When and where a session was held, from the clause that says that it was: M于11月16日在老挝首都万象召开, 在东京举行的|M.

A day may be a word (今天, 周三) or no more than a month (将于10月, 下个月).
"""

from __future__ import annotations

import re
from typing import NamedTuple

from minglu.rulebook.days import full_day
from minglu.rulebook.events import Events
from minglu.stages.link.day_words import (
    first_weekday,
    month_of,
    named_day,
    next_month,
    of_speech,
    year_of,
)
from minglu.stages.link.parties import Phrase
from minglu.stages.link.places_of_sessions import place_beside
from minglu.stages.link.scene import Scene
from minglu.stages.link.session_days import (
    ends,
    from_word,
    front_of_held,
    groups,
    in_brackets,
    in_front,
    last_day,
    lasting,
    later,
    of_its_year,
    only_year,
    own,
    subject_of,
)
from minglu.stages.link.words_of_holding import Span, held_beside, held_of, says_when_or_where
from minglu.text.numerals import NUMERAL

#: 7月12日、即M|的第二天
_NTH_DAY = re.compile(rf"(?:召开)?的?第[{NUMERAL}]+[天日]")
#: The end of brackets, and what stands between days and places in them.
_CLOSE, _LIST = re.compile("[)）]"), re.compile("[　，,、；; 至到—–~～在于-]*")
#: Between commas, the days before it once more: 28至29日，|即下周三至周四|，在厦门举行M.
_THAT_IS = re.compile(
    r"　*[也亦]?即(?:[上下本这]?个?(?:周|星期|礼拜)[一二三四五六日天]|[今明后]天|[至到和、])+"
)
#: What says that a session is held as an article appears.
_NOW = re.compile("(?:正在|正于)[^，。；]{0,16}$")


class Sitting(NamedTuple):
    """What one clause says of a session, each empty where it says nothing; `date` may be a month.

    `within` is true where it is a day of the session, perhaps not its first: 将在3月5日举行的|M|上致辞.
    `rolled` says that its month is only that of the next such day: 将于18日举行, told on the 27th.
    """

    date: str
    date_to: str
    place: str
    country: str
    why: str
    within: bool = False
    rolled: bool = False


class _Held(NamedTuple):
    """That a meeting was held: where a clause says so, the days beside, and where it says so again behind the name."""

    span: Span
    days: list[list[Phrase]]
    after: Span | None = None


def sitting(scene: Scene, phrase: Phrase, events: Events, published: str) -> Sitting | None:
    """Return when and where the meeting of a phrase was held, or None where its clause does not say that it was.

    `published` is the article's date, from which 今天, 周三 and 下个月 count; empty if nobody knows it.
    """
    low, high = _clause(scene, phrase)
    held = _before_name(scene, phrase, events) or _behind_name(scene, phrase, published, events)
    if held is None:
        return _bracketed(scene, phrase, events) or _as_subject(scene, phrase)
    span = held.span
    first, last, why = _days(scene, phrase, held, published, events)
    if not first and not last and held.after is not None:
        # 在曼谷举行的|M|昨天闭幕
        behind = held._replace(span=held.after._replace(low=phrase.end))
        first, last, why = _days(scene, phrase, behind, published, events)
    place, country = place_beside(scene, span.start, span.low, span.high, events)
    if not place and not country and held.after is not None:
        # 由国防部举办的|M|在曼谷举行
        place, country = place_beside(scene, held.after.start, phrase.end, held.after.high, events)
    if not place and not country:
        place, country = _place_in_front(scene, low, events)
    # 7月12日、即M|的第二天
    within = span.high < high or _NTH_DAY.match(scene.folded, phrase.end) is not None
    rolled = _is_rolled(held.days, first)
    return Sitting(first, last, place, country, why, within and not last, rolled)


def _is_rolled(days: list[list[Phrase]], first: str) -> bool:
    """Say whether the first day of a session is that of a day of no month, in the month behind it."""
    told = [one.value for one in days[0]] if days else []
    return bool(told) and first not in told and first in map(next_month, filter(full_day, told))


def _clause(scene: Scene, phrase: Phrase) -> tuple[int, int]:
    """Return the ends of the clause that names a meeting, with what an aside on its days cuts from it."""
    low, high = scene.clause(phrase.start)
    at = next((n for n, (start, _) in enumerate(scene.clauses) if start == low), 0)
    asides = [n for n, clause in enumerate(scene.clauses) if _THAT_IS.fullmatch(scene.folded, *clause)]
    if at - 1 in asides and at > 1:
        low = scene.clauses[at - 2][0]
    if at + 1 in asides and at + 2 < len(scene.clauses):
        high = scene.clauses[at + 2][1]
    return low, high


def _before_name(scene: Scene, phrase: Phrase, events: Events) -> _Held | None:
    """Return that a meeting was held as an attribute of its name says it: 5日在东京举行的|M."""
    low, high = _clause(scene, phrase)
    span = held_of(scene, phrase, low, events)
    if span is None:
        return None
    days = groups(scene, span.low, span.start) or front_of_held(scene, low, span.low)
    after = held_beside(scene, phrase, phrase.end, high, events)
    if after is not None and not days and (days := groups(scene, phrase.end, after.start)):
        # 在曼谷举行的|M|5日闭幕
        span = span._replace(closed=after.closed)
    return _Held(span, days, after)


def _behind_name(scene: Scene, phrase: Phrase, published: str, events: Events) -> _Held | None:
    """Return that a meeting was held as its clause says it: M|5日在东京举行, 举行|M."""
    span = held_beside(scene, phrase, *_clause(scene, phrase), events)
    if span is None:
        return None
    days = in_brackets(scene, phrase) or groups(scene, span.low, span.high)
    if not days:
        year = only_year(scene, span.low, span.start)
        year = year or year_of(scene.folded[span.low : span.start], published, events)
        days = _told_in_front(scene, span.low, span.start, events)
        if year and not all(one.value.startswith(year) for group in days for one in group):
            # 5日，|2018年M在曼谷举行 is of another day.
            days = []
    return _Held(span, days)


def _as_subject(scene: Scene, phrase: Phrase) -> Sitting | None:
    """Return the day with which a sentence begins whose subject a meeting is: 今年9月，|M|取得丰硕成果."""
    days = subject_of(scene, phrase, _clause(scene, phrase)[0])
    if not days:
        return None
    first, last = ends(days[0])
    return Sitting(first, last, "", "", f"the day in front of {scene.folded[phrase.start : phrase.end]}")


def _days(scene: Scene, phrase: Phrase, held: _Held, published: str, events: Events) -> tuple[str, str, str]:
    """Return the first and the last day of a meeting, each empty where nothing says it, and how they are known."""
    span, (_, high) = held.span, _clause(scene, phrase)
    first, last, why = _dated(scene, phrase, held, published, events)
    if not first:
        first, last, why = _by_word(scene, phrase, span, published, events)
    if span.closed:
        first, last = "", last or first
    elif first:
        last = last or last_day(scene, high, first, events)
    return (*lasting(scene, phrase, first, last), why)


def _dated(scene: Scene, phrase: Phrase, held: _Held, published: str, events: Events) -> tuple[str, str, str]:
    """Return the days of a meeting that dates beside the word say, and how they are known."""
    span = held.span
    days = [
        of_its_year(scene, phrase, later(scene, group, span.low, span.start, published, events))
        for group in held.days
    ]
    if not days:
        return "", "", ""
    first, last = ends(own(scene, phrase, days[0]))
    if len(days[0]) == 1:
        first, last = from_word(scene, days[0], span.low, published, events)
    return first, last, f"the day beside {scene.folded[phrase.start : phrase.end]}" if first else ""


def _by_word(
    scene: Scene, phrase: Phrase, span: Span, published: str, events: Events
) -> tuple[str, str, str]:
    """Return the days of a meeting that words say, else its month or its year, and how they are known: 周三, 下个月, 正在."""
    word, (low, high) = scene.folded[phrase.start : phrase.end], _clause(scene, phrase)
    since = span.low if span.high < high else _since(scene, span.low, events)
    first, said = named_day(scene, since, span.start, published, events, ahead=True)
    if first:
        why = f"{said} of {published}, beside {word}"
        begins = first_weekday(scene, since, span.start, first)
        return (begins, first, why) if begins else (first, "", why)
    first, said = month_of(scene.folded[since : span.start], published, events)
    if first:
        return first, "", f"{said} of {published}, beside {word}"
    if len(published) == len("2018-12-01") and _NOW.search(scene.folded, low, span.start):
        # 正在曼谷举行的|M: of how many days nobody says.
        return published[:7], "", f"it is held as the article appears, in {published[:7]}"
    # 首轮会谈于2003年在雅加达召开
    first = _year(scene, phrase, since, span.start, published, events)
    return first, "", f"the year beside {word}" if first else ""


def _bracketed(scene: Scene, phrase: Phrase, events: Events) -> Sitting | None:
    """Return when and where the brackets behind a name say that it was held: M|（7月2日至3日，乌兰巴托）; None where they do not."""
    days = in_brackets(scene, phrase)
    close = _CLOSE.search(scene.folded, phrase.end, scene.sentence.end) if days else None
    if close is None or _LIST.fullmatch(scene.plain(phrase.end + 1, close.start())) is None:
        return None
    first, last = ends(days[0])
    place, country = place_beside(scene, close.start(), phrase.end, close.start(), events)
    return Sitting(first, last, place, country, f"in the brackets behind {scene.folded[slice(*phrase[:2])]}")


def _told_in_front(scene: Scene, low: int, held: int, events: Events) -> list[list[Phrase]]:
    """Return the days named last before a clause that are a session's: 3月5日上午，|M开幕.

    Not those of what was said or done then: X5日表示，|M将举行; X5日会见Y，|M将举行. The word that it is held begins at `held`.
    """
    days = in_front(scene, low)
    if not days:
        return []
    start, end = scene.clause(days[0][0].start)
    acts = any(start <= one.start < end for one in scene.verbs)
    return [] if acts or of_speech(scene.plain(days[0][-1].end, held), events) else days


def _since(scene: Scene, low: int, events: Events) -> int:
    """Return from where on words for days before a clause are a session's: behind what was said or done on a day.

    X昨天宣布，|M将在大阪举行
    """
    start = scene.sentence.start
    acts = any(start <= one.start < low for one in scene.verbs)
    return low if acts or of_speech(scene.plain(start, low), events) else start


def _year(scene: Scene, phrase: Phrase, low: int, high: int, published: str, events: Events) -> str:
    """Return the year in which a session was held, said in front of it, or behind the last of its list.

    二十大和今年|两会召开 tells of the second only.
    """
    listed = [one.end for one in scene.phrases if one.kind == "meeting" and phrase.start <= one.start < high]
    # 去年11月，我宣布，|明年将举办M: it was said then.
    then = any(one[-1].value[:4] not in (published[:4], "--") for one in in_front(scene, low))
    for start, end in ((low, phrase.start), (max(listed, default=phrase.end), high)):
        if found := only_year(scene, start, end):
            return found
        if not then and (found := year_of(scene.folded[start:end], published, events)):
            return found
    return ""


def _place_in_front(scene: Scene, low: int, events: Events) -> tuple[str, str]:
    """Return the place of the clause before one, where that holds nothing but when and where: 5日在曼谷，|M开幕."""
    before = [clause for clause in scene.clauses if clause[1] < low]
    if not before:
        return "", ""
    start, end = before[-1]
    if not says_when_or_where(scene, start, end, events):
        return "", ""
    return place_beside(scene, end, start, end, events)
