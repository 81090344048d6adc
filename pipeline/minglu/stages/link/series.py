"""Which session of the history of its series a meeting is (rules/meetings/editions.csv), and the city in its name."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from itertools import permutations
from typing import NamedTuple

from minglu.rulebook.abbreviations import Abbreviations
from minglu.rulebook.days import full_day
from minglu.rulebook.events import Edition, Events
from minglu.rulebook.lexicon import PLACE, Lexicon
from minglu.text.expressions import is_ended_by
from minglu.text.numerals import ORDINAL, number

#: As many days before and after a session news speaks of it by the name of its series alone; with its city or its
#: country as many: 祝愿|阿斯塔纳峰会|取得成功, 在大阪召开的|G20峰会.
_AHEAD, _AFTER = datetime.timedelta(days=30), datetime.timedelta(days=45)
_NEAR = (datetime.timedelta(days=2), datetime.timedelta(days=5))
_CITY_AHEAD, _YEAR = datetime.timedelta(days=60), datetime.timedelta(days=370)
_ZONE = datetime.timedelta(days=1)
#: So long after a session of a town news still calls it by the town; before that a history may have holes.
_LONG_AGO = datetime.timedelta(days=2200)
#: Where another name stands: 大卫营峰会|(Camp David Summit), 七国集团|(G7)|广岛峰会.
_GLOSS = re.compile("[(（][^()（）]*[)）]?")
#: A city of a name is as long.
_LONGEST, _SHORTEST = 5, 2
#: As many states of one character each may stand in another order, too.
_OF_THREE = 3
#: 中国共产党|第二十届|中央委员会|第三次|全体会议
_INNER_ORDINAL = re.compile(f"第[{ORDINAL}]+[届次]")
#: 第十届|东盟国防部长会议, 党的二十|大, 二十届三|中全会, (ADMM-19).
_ORDINAL = re.compile(
    rf"第? ?([{ORDINAL}]+) ?(?:届|次|轮|界)|([{ORDINAL}]+)(?:大|中全会)$|-([0-9]{{1,2}})[)）]$"
)


class City(NamedTuple):
    """The city in the name of a meeting and its state, empty if it has none."""

    name: str
    country: str


#: How the sessions of a committee are called, each of which is a series.
_PLENUM = "次全体会议"
NO_CITY = City("", "")
#: With or without it a series has the same name: 友好交流|活动.
_ACTIVITY, _DIALOGUE, _ANNUAL, _FORUM = "活动", "对话会", "年会", "论坛"


def is_called(series: str, word: str) -> bool:
    """Say whether a word is one for the sessions of a series: 论坛 of 北京香山论坛, 交流活动 of 中越边境国防友好交流.

    >>> is_called("亚欧防务对话", "对话会"), is_called("亚欧防务论坛", "对话会")
    (True, False)
    """
    if word == _DIALOGUE:
        return word.removesuffix("会") in series
    if word == _ANNUAL and _FORUM in series:
        # 西太平洋海军论坛: 上届|年会
        return True
    return word in series or (word.endswith(_ACTIVITY) and word.removesuffix(_ACTIVITY) in series)


def series_of(name: str, events: Events, short: Abbreviations) -> str:
    """Return the canonical series of the name of a meeting without its ordinal, also with its states in another order.

    A name that the rules do not list is a series of its own.
    """
    known = events.series.get(name)
    if known is None and len(name) > _SHORTEST and all(char in short.meanings for char in name[:2]):
        # 美中外交安全对话
        known = events.series.get(name[1] + name[0] + name[2:])
        if known is None and name[2] in short.meanings:
            # 韩中日外长会议
            orders = ("".join(one) + name[_OF_THREE:] for one in permutations(name[:_OF_THREE]))
            known = next((events.series[one] for one in orders if one in events.series), None)
    return known or name


def without_ordinals(name: str) -> str:
    """Return the name of a series without the numbers of its sessions and of its body.

    >>> without_ordinals("中国共产党第二十届中央委员会第三次全体会议"), without_ordinals("香山论坛")
    ('中国共产党中央委员会全体会议', '香山论坛')
    """
    return _INNER_ORDINAL.sub("", name) if "第" in name else name


def is_numbered(name: str) -> bool:
    """Say whether a name itself says which session of a series it is of."""
    return _INNER_ORDINAL.search(name) is not None


def ordinal_of(name: str) -> str:
    """Return in digits the number of the session in the folded name of a meeting, or nothing.

    Of two numbers the first is that of the body: 第二十届中央委员会|第三次|全体会议.

    >>> ordinal_of("第十届香山论坛"), ordinal_of("党的二十大"), ordinal_of("香山论坛"), ordinal_of("十四届全国人大三次会议")
    ('10', '20', '', '3')
    >>> ordinal_of("中共二十届三中全会")
    '3'
    """
    numbers = [match.group(match.lastindex or 0) for match in _ORDINAL.finditer(name)]
    return str(number(numbers[-1]) or "") if numbers else ""


def city_of(name: str, events: Events, lexicon: Lexicon) -> City:
    """Return the city in the folded name of a meeting: 中非合作论坛|北京|峰会, 阿斯塔纳|峰会, 新加坡|峰会. 上海合作组织峰会 has none."""
    name = _GLOSS.sub("", name)
    for head in events.sessions["city"].finditer(name):
        for length in range(_LONGEST, _SHORTEST - 1, -1):
            start = head.start() - length
            if start < 0 or (start == 0 and head.end() < len(name)):
                continue
            for entry in lexicon.by_term.get(name[start : head.start()], ()):
                town = entry.kind == PLACE or entry.country in events.cities
                if town and entry.country:
                    return City(entry.canonical or entry.term, entry.country)
    return NO_CITY


class Told(NamedTuple):
    """What an article tells of a session, each empty where it does not; `day` may be a month. `city` stands in its name."""

    ordinal: str
    year: str
    day: str
    city: City
    place: str
    country: str


def edition_of(series: str, told: Told, events: Events, published: str) -> Edition | None:
    """Return the one session of a series' history that is told of, or that meets as news is told.

    A session that is named by its city is the last one there when the article appeared, or about to begin.
    """
    ordinal, year, day, city = told.ordinal, told.year, told.day, told.city
    history = events.editions.get(series, ())
    if not history and city.name:
        # 二十国集团|杭州|峰会
        rest = series.replace(city.name, "", 1)
        history = events.editions.get(events.series.get(rest, rest), ())
        if not history and events.sessions["summit"].fullmatch(rest):
            # 阿斯塔纳|峰会: whose it was is told by who met there as news was told.
            return _in_city(city, events, published)
    if not history and series.endswith(_PLENUM):
        # 四中全会 is the one of the committee of the time.
        history = tuple(
            one for name in events.editions if name.endswith(series) for one in events.editions[name]
        )
        return _nearest(history, told._replace(ordinal="", place="", country=""), published)
    if len(history) == 1 and ordinal_of(series):
        # 第二十届中央委员会|第三次|全体会议: the series is one session, and 第二十届 is not its number.
        return history[0]
    # No article knows of a session that is years ahead.
    history = tuple(edition for edition in history if not _far_ahead(edition, published))
    numbered = [edition for edition in history if ordinal and edition.ordinal == ordinal]
    if len(numbered) == 1 and _is_elsewhere(numbered[0], told, history):
        # 第三次文金会在平壤举行: their third was the fifth of the two states.
        of_year = [one for one in history if {day[:4], year} <= {"", one.year}]
        return _nearest(of_year, told, published)
    if len(numbered) == 1 and day[:4] in ("", numbered[0].year):
        # Where its number says which, a day that the history does not have takes nothing away.
        return numbered[0] if year in ("", numbered[0].year) else None
    there = _in_town(history, city)
    fitting = [
        edition
        for edition in history
        # A history may leave ordinals out; then a year or a day has to say which.
        if (not ordinal or edition.ordinal == ordinal or (not edition.ordinal and (year or day)))
        and (not year or edition.year == year)
        and (not city.name or edition in there)
        and (not full_day(day) or _on(edition, day))
        and (not _is_month(day) or _in_month(edition, day))
    ]
    if ordinal or year or full_day(day) or _is_month(day):
        return fitting[0] if len(fitting) == 1 else None
    if city.name:
        return _last_there(fitting, published)
    return _nearest(fitting, told, published)


def _is_elsewhere(edition: Edition, told: Told, history: Sequence[Edition]) -> bool:
    """Say whether an article tells of a place at which another session of a history met, and not this one."""
    return told.place not in ("", edition.place) and any(one.place == told.place for one in history)


def _in_town(history: Sequence[Edition], city: City) -> list[Edition]:
    """Return the sessions in a town, or the one in its state: Hong Kong calls 巴厘岛 and 戴维营 otherwise (峇里岛, 大卫营)."""
    there = [one for one in history if one.place == city.name]
    if not there:
        abroad = [one for one in history if city.country and one.country == city.country]
        there = abroad if len(abroad) == 1 < len(history) or len(history) == 1 else []
    return there


def _last_there(fitting: Sequence[Edition], published: str) -> Edition | None:
    """Return the last of a city's sessions when an article appeared, or about to begin; without its date the only one."""
    known = full_day(published)
    past = [
        one
        for one in fitting
        if known and (first := full_day(one.date_from)) and first - _CITY_AHEAD <= known
    ]
    return max(past, key=lambda one: one.date_from, default=fitting[0] if len(fitting) == 1 else None)


def _nearest(fitting: Sequence[Edition], told: Told, published: str) -> Edition | None:
    """Return the session that an article means which names no number, year, day or city of it."""
    if told.place or told.country:
        there = [one for one in fitting if told.place and one.place == told.place]
        # In 2020, 岘港APEC会议 is the one of 2017: a series that met there once met there then.
        once = _last_there(there, published) if len(there) == 1 else None
        once = once if once is not None and _apart(once, published) <= _LONG_AGO else None
        there = there or [one for one in fitting if told.country and one.country == told.country]
        there = [one for one in there if _meets(one, published, _CITY_AHEAD, _YEAR)]
        if there or once:
            return min(there, key=lambda one: (_apart(one, published), one.date_from), default=once)
    # The one of these days, else the only one of these weeks.
    for ahead, after in _NEAR, (_AHEAD, _AFTER):
        near = [edition for edition in fitting if _meets(edition, published, ahead, after)]
        if near:
            return near[0] if len(near) == 1 else None
    return None


def _in_city(city: City, events: Events, published: str) -> Edition | None:
    """Return the one session of leaders that met in a city as news was told, whatever its series, or in the two years before."""
    there = {
        one
        for series, history in events.editions.items()
        for one in history
        if one.place == city.name and events.sessions["of leaders"].search(series)
    }
    for ahead, after in (_CITY_AHEAD, _AFTER), (_CITY_AHEAD, 2 * _YEAR):
        found = {one for one in there if _meets(one, published, ahead, after)}
        # 中俄蒙元首会晤 was held beside 青岛|峰会.
        beside = events.sessions["beside leaders"]
        found = {one for one in found if not is_ended_by(beside, one.series)} or found
        if found:
            return min(found) if len(found) == 1 else None
    return None


def _far_ahead(edition: Edition, published: str) -> bool:
    day, first = full_day(published), full_day(edition.date_from)
    return day is not None and first is not None and first - day > 2 * _YEAR


def _apart(edition: Edition, published: str) -> datetime.timedelta:
    """Return how long before or after an article a session began; very long where nobody knows."""
    day, first = full_day(published), full_day(edition.date_from)
    return abs(day - first) if day and first else datetime.timedelta.max


def _is_month(day: str) -> bool:
    return len(day) == len("2018-12") and day[0] != "-"


def _in_month(edition: Edition, month: str) -> bool:
    """Say whether a session met in a month, on one of its days at least."""
    first, last = edition.date_from[:7], (edition.date_to or edition.date_from)[:7]
    return first <= month <= last if len(first) == len(month) else first == month[:4]


def _meets(
    edition: Edition,
    published: str,
    ahead: datetime.timedelta = _AHEAD,
    after: datetime.timedelta = _AFTER,
) -> bool:
    """Say whether a session met, or was about to, when an article appeared."""
    day, first = full_day(published), full_day(edition.date_from)
    if day is None or first is None:
        return False
    last = full_day(edition.date_to) or first
    return first - ahead <= day <= last + after


def _on(edition: Edition, date: str) -> bool:
    if len(edition.date_from) < 10:
        return edition.year == date[:4]
    day, first = full_day(date), full_day(edition.date_from)
    last = full_day(edition.date_to) or first
    # Between Lima and Beijing lies a day.
    return day is not None and first is not None and last is not None and first - _ZONE <= day <= last + _ZONE
