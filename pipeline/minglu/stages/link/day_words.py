"""Words that mean a day, a month or a year from the article's day: 昨天, 周三, 今（27）, 下个月, 本周, 明年."""

from __future__ import annotations

import datetime
import re

from minglu.rulebook.days import first_day, full_day, is_date
from minglu.rulebook.events import Events
from minglu.stages.link.dates import WEEKDAYS, WEEKS
from minglu.stages.link.scene import Scene

_WEEKDAY = re.compile("[上下本这]?个?(?:周|星期|礼拜)[一二三四五六日天]")
#: 周五|至|周日: two days of one session.
_FROM_TO = re.compile(
    "((?:周|星期|礼拜)[一二三四五六日天])[晚早]?起?(?:至|到|和|、|及|-|—)((?:周|星期|礼拜)?[一二三四五六日天])(?![月日0-9])"
)
#: How Taiwan writes today: 今（27）|举行.
_IN_BRACKETS = re.compile("[今昨明][(（][0-9]{1,2}[)）]")
#: 昨|起一连两日, 今|明两天, 今|与X会面: a day of one character, and how far it is from the article's.
_BARE = re.compile(
    "(?<![如至迄当现而从自古之到])[昨今明](?=起|[今明][两2][天日])"
    "|(?<![如至迄当现而从自古之到])[昨今](?=(?:将|会|已|再|亦|也|正式|率团|率队)?(?:在|于|举行|召开|开幕|揭幕|闭幕|登场"
    "|落幕|结束|出席|抵|访|会见|会面|会晤|会谈|接见|与|同|跟|率|启程|到访|前往))"
)
#: 昨|起, 周三|起, 7日|起: as much of a clause as says no more than when something began.
DAY_BEGINS = re.compile("[昨今明]?起|(?:周|星期|礼拜)[一二三四五六日天]")
#: That somebody sets out for a meeting, of which nobody says when it is; from this day on perhaps in the next month.
_SETS_OUT, _MONTH_ENDS = re.compile("启程|动身|出发|离京|登机"), "25"
#: A verb is as long.
_VERB = 3
#: A plan is told as one when it lies as far ahead.
_MONTHS_AHEAD, _YEAR_WORD = datetime.timedelta(days=120), "年"
_BARE_STEPS = {"昨": -1, "今": 0, "明": 1}
#: 本周, 上周末; 周三 says more.
_WEEK = re.compile("([上本这下])个?(?:周|星期|礼拜)末?(?![一二三四五六日天])")
#: 失|去年|轻, 如|今年|纪 are no years.
_NO_YEAR, _NO_AGE = "[失过除如至迄当之以目]", "(?![轻龄纪级代少幼])"


#: The end of this month, and the day of a month from which on it is none of the month before: 在月底的|M.
_MONTHS_END, _BEGUN = re.compile("(?<![0-9〇零一二三四五六七八九十个上本下当同这该每年])月[底末]"), "08"
#: 将于|周五: the next one.
_AHEAD = "(?:<will>|[定订])[会要]?[在于]?(?:当地时间)?$"

#: Between such a word and where something is held: 上月|底在|东京.
_TO_PLACE = (
    "(?:[初底末中]|[上中下]旬|上午|中午|下午|晚上?|早上?)?(?:<will>|<also>|[要会]|刚刚?)?[在于]?(?:首都)?"
)
#: As far in front may it stand.
_FAR = 12
#: A part of this year: 下半年, 将于年底; 去年|上半年 and 2019年|上半年 are none.
_THIS_YEAR = re.compile(
    "今年[上下]半年|(?<![年0-9〇零一二三四五六七八九去明前后当同])[上下]半年"
    "|(?<![今0-9〇零一二三四五六七八九十去明前后当同每多少近])年[底内末](?![至到])"
)


#: 周三|起访华四天; 周一|起一连两日举行 is over.
_TO_VISIT = re.compile("起(?:[出到]?访|赴|前往|对)")


def word_before(scene: Scene, low: int, edge: int, events: Events) -> int:
    """Return where the word for a day, a week or a month begins that stands in front of a place: 昨天|在|东京|举行的M.

    The edge itself where there is none.
    """
    found = [
        match.start()
        for expression in (events.day, events.month, _WEEKDAY, _WEEK, _THIS_YEAR, _MONTHS_END)
        for match in expression.finditer(scene.folded, max(low, edge - _FAR), edge)
        if events.words.fullmatch(_TO_PLACE, scene.folded, match.end(), edge)
    ]
    return min(found, default=edge)


def of_speech(between: str, events: Events) -> bool:
    """Say whether what stands between a day and an act makes it the day on which somebody spoke, or that of the news."""
    spoken = [match.end() for use in ("speech", "report") for match in events.words[use].finditer(between)]
    return bool(spoken) and events.words["same day"].search(between, max(spoken)) is None


def less_journey(day: str, before: str) -> str:
    """Return the day of a meeting, only its month where the words before say that somebody sets out then; at its end nothing.

    >>> less_journey("2018-06-04", "启程赴法国出席"), less_journey("2018-06-28", "启程出席"), less_journey("2018-06-04", "出席")
    ('2018-06', '', '2018-06-04')
    """
    if len(day) != len("2018-06-04") or _SETS_OUT.search(before) is None:
        return day
    return day[: len("2018-06")] if day[8:] < _MONTH_ENDS else ""


def is_weekday(word: str) -> bool:
    """Say whether a word names a day of the week."""
    return _WEEKDAY.fullmatch(word) is not None


def named_day(
    scene: Scene, low: int, end: int, published: str, events: Events, *, ahead: bool = False
) -> tuple[str, str]:
    """Return the day that 昨天 or 周三 between two offsets means, in an article of a known day, and the word.

    A weekday is the last one up to the day of publication, as news tells of what has been; that of a plan stays open,
    but with `ahead` where the plan touches it (将于|周五); 下周五 is one of the week behind that of the article, which begins on Monday.
    """
    named = [
        match
        for expression in (events.day, _WEEKDAY, _IN_BRACKETS, _BARE)
        # What a bare 今 needs behind it may be the verb itself: 今|举行.
        for match in expression.finditer(scene.folded, low, end + _VERB)
        if match.end() <= end
    ]
    if len(published) != 10 or not named:
        return "", ""
    today = datetime.date.fromisoformat(published)
    last = max(named, key=re.Match.start)
    word = _which_week(scene.folded, low, last) + last.group()
    if _IN_BRACKETS.fullmatch(word):
        return _numbered_day(word, today), word
    if word in _BARE_STEPS:
        step = _BARE_STEPS[word]
    elif word in events.steps:
        step = events.steps[word].offset
    elif word[0] in WEEKS:
        step = WEEKS[word[0]] + WEEKDAYS[word[-1]] - today.weekday()
    elif (
        ahead
        and WEEKDAYS[word[-1]] != today.weekday()
        and (
            events.words.search(_AHEAD, scene.folded, low, last.start())
            or _is_planned_for(scene, low, last, events)
        )
    ):
        step = (WEEKDAYS[word[-1]] - today.weekday()) % 7
    elif events.words["planned"].search(scene.plain(low, end)) or _TO_VISIT.match(scene.folded, last.end()):
        # 周三起访华: by the day of the article alone nobody knows whether he has come.
        return "", ""
    else:
        step = -((today.weekday() - WEEKDAYS[word[-1]]) % 7)
    return (today + datetime.timedelta(days=step)).isoformat(), word


def _which_week(folded: str, low: int, word: re.Match[str]) -> str:
    """Return the word for the week that the first of two weekdays has in front, for the second: 下|周一至|周三."""
    if word.group()[0] in WEEKS or _WEEKDAY.fullmatch(word.group()) is None:
        return ""
    both = next((one for one in _FROM_TO.finditer(folded, low) if one.end() == word.end()), None)
    week = folded[both.start() - 1 : both.start()] if both is not None and both.start() > low else ""
    return week if week in WEEKS else ""


def _is_planned_for(scene: Scene, low: int, word: re.Match[str], events: Events) -> bool:
    """Say whether a weekday is that of a plan: 将出席|周四|的M."""
    planned = events.words["planned"].search(scene.plain(low, word.start()))
    return planned is not None and scene.folded.startswith("的", word.end())


def first_weekday(scene: Scene, low: int, end: int, last: str) -> str:
    """Return the first of the weekdays between two offsets whose last one is a day: 周五|至周日; nothing where there is one."""
    match = _FROM_TO.search(scene.folded, low, end)
    day = full_day(last) if match else None
    if match is None or day is None:
        return ""
    days = (WEEKDAYS[match.group(2)[-1]] - WEEKDAYS[match.group(1)[-1]]) % 7
    return (day - datetime.timedelta(days=days)).isoformat() if days else ""


def _numbered_day(word: str, today: datetime.date) -> str:
    """Return the day of 今（27） or 昨（6）: that with the number, nothing where yesterday and today have another one."""
    number = int("".join(filter(str.isdigit, word)))
    near = (today + datetime.timedelta(days=step) for step in (0, -1, 1))
    return next((day.isoformat() for day in near if day.day == number), "")


def year_of(text: str, published: str, events: Events) -> str:
    """Return the year that 明年 means in an article of a known year."""
    named = [
        word
        for word, step in events.steps.items()
        if step.unit == "year" and re.search(f"(?<!{_NO_YEAR}){word}{_NO_AGE}", text)
    ]
    if not published[:4].isdecimal():
        return ""
    if not named and _THIS_YEAR.search(text):
        return published[:4]
    if len(named) != 1:
        return ""
    return str(int(published[:4]) + events.steps[named[0]].offset)


def month_of(text: str, published: str, events: Events) -> tuple[str, str]:
    """Return the month that 下个月, 月底, or 本周 in the middle of one, means in an article of a known day, and the word."""
    word = events.month.search(text)
    if word is None:
        end = _MONTHS_END.search(text)
        if end is not None and published[8:] >= _BEGUN:
            return published[:7], end.group()
        return _month_of_week(text, published)
    if len(published) < 7:
        return "", ""
    index = int(published[:4]) * 12 + int(published[5:7]) - 1 + events.steps[word.group()].offset
    return f"{index // 12:04d}-{index % 12 + 1:02d}", word.group()


def _month_of_week(text: str, published: str) -> tuple[str, str]:
    """Return the month in which all days of a week lie that is named as 本周 or 上周末, and the word."""
    word, day = _WEEK.search(text), full_day(published)
    if word is None or day is None:
        return "", ""
    monday = day + datetime.timedelta(days=WEEKS[word.group(1)] - day.weekday())
    months = {(monday + datetime.timedelta(days=step)).isoformat()[:7] for step in (0, 6)}
    return (months.pop(), word.group()) if len(months) == 1 else ("", "")


def next_month(day: str) -> str:
    """Return the same day of the next month, or the day itself where that month has none.

    >>> next_month("2018-12-27"), next_month("2019-01-31")
    ('2019-01-27', '2019-01-31')
    """
    month = int(day[:4]) * 12 + int(day[5:7])
    found = f"{month // 12:04d}-{month % 12 + 1:02d}-{day[8:]}"
    return found if full_day(found) else day


def as_told(day: str, said: str, between: str, published: str, events: Events) -> str:
    """Return a day, or that of the year before where it lies months ahead and nothing says that it is planned.

    `said` are its words: in an article of November, 4月1日|在布鲁塞尔举行 was in its own year, 将于4月1日 will be in the next.
    """
    if len(day) < len("2018-12") or day[0] == "-" or _YEAR_WORD in said:
        return day
    first, known = full_day(first_day(day)), full_day(published)
    if first is None or known is None or first - known < _MONTHS_AHEAD:
        return day
    before = f"{int(day[:4]) - 1:04d}{day[4:]}"
    return day if events.words["planned"].search(between) or not is_date(before) else before
