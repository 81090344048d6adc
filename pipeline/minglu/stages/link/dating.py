"""The date of an article that nobody dated, where the text proves it.

Proofs of the year, the strongest first: a time stamp, an anniversary whose event is known
(古巴革命武装力量成立66周年), the session of a series that met on the day the text names (第十届…会议11月16日开幕), the one year
that the news is of and the offices allow (担任2023年七国集团主席国期间), and the one year in which all who are named with an office held it and
the day named fell on the weekday named. What nothing proves stays open.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from minglu.model import Mention, Section
from minglu.rulebook.anniversaries import Anniversary
from minglu.rulebook.days import first_day, last_day
from minglu.rulebook.events import Edition
from minglu.rulebook.kit import Kit
from minglu.rulebook.roster import Roster, Tenure
from minglu.stages.layout import tail_start
from minglu.stages.link.against import IN_OFFICE, country_of
from minglu.stages.link.dates import WEEKDAYS, iso, iso_dates, meeting_years, said
from minglu.stages.link.identity import Person
from minglu.stages.link.latest_day import latest_day
from minglu.stages.link.reasons import reasons
from minglu.stages.link.series import ordinal_of
from minglu.text.numerals import NUMERAL, number

_STAMP = re.compile(r"\s*([12][0-9]{3})[-/年.]([01]?[0-9])[-/月.]([0-3]?[0-9])")
_ANNIVERSARY = re.compile(rf"([{NUMERAL}]{{1,4}}) ?周年")
#: The longest event of dates/anniversaries.csv and what may stand behind it: 建交|即将迎来|70周年.
_EVENT, _GAP = 30, 4
_STOP = re.compile(r"[。\n，,；;]")
#: 明年将迎来建交70周年: the anniversary is not this year's.
_OTHER_YEAR = re.compile(r"明年|后年|去年|前年|将迎来|即将|[0-9]{4}年")
_WEEKDAY_BEHIND = re.compile(r"(?:[上下]午|晚|早|凌晨)?[(（]?(?:星期|周|礼拜)([一二三四五六日天])")
_WEEKDAY_BEFORE = re.compile(r"(?:星期|周|礼拜)([一二三四五六日天])[(（]?$")
#: 2019年|轮值主席国任内
_CHAIR = re.compile(r"[^，。；\n]{0,12}?主席国?(期间)?")
#: 老挝是|2016年东盟轮值主席国; but not 祝贺X接任|2025年轮值主席国.
_IS_CHAIR = ("是", "作为", "身为")
#: News of a session is written within so many days of it; previews name it months ahead.
_AROUND = datetime.timedelta(days=10)


class Dating(NamedTuple):
    """The article's date and what proves it; both empty where nothing does."""

    published: str
    by: str


class _Proof(NamedTuple):
    """A year and what proves it."""

    year: int
    by: str


class _Day(NamedTuple):
    """The first day the text names: 11月16日, and the weekday beside it (0 is Monday)."""

    year: int | None
    month: int
    day: int
    text: str
    weekday: int | None


def date_article(
    published: str,
    folded: str,
    sections: Sequence[Section],
    mentions: Sequence[Mention],
    people: Mapping[int, Person],
    kit: Kit,
) -> Dating:
    """Return the article's date: its record's, or the latest day it tells of in the year that the text proves.

    The tail of teasers proves nothing: it may be of another year.
    """
    if published:
        return Dating(published, "record")
    for section in sections:
        stamp = _STAMP.match(folded, section.start) if section.kind == "boilerplate" else None
        if stamp:
            year, month, day = map(int, stamp.groups())
            return Dating(iso(year, month, day), "the time stamp under the title")
    end = tail_start(sections, len(folded))
    own = [mention for mention in mentions if mention.candidate.start < end]
    first = _first_day(folded, own)
    offices = _Offices([people[mention.n] for mention in own if mention.n in people], kit.roster)
    proof = (
        _by_anniversary(folded[:end], kit.anniversaries)
        or _by_session(own, kit.events.editions, first)
        or _by_named_year(folded, own, offices, first)
        or _by_offices(offices, first)
    )
    if proof is None:
        return Dating("", "")
    if first is not None and first.year in (None, proof.year):
        named = iso(proof.year, first.month, first.day)
        if _day(proof.year, first.month, first.day) is None:
            return Dating(named, proof.by)
        dates = iso_dates(named, _of("DATE", own), _of("MEETING", own), end, kit.dates.steps)
        days = {n: day for n, (day, _) in dates.items()}
        latest, why = latest_day(folded, sections, own, days, named, end, kit.events)
        return Dating(latest, reasons(proof.by, why))
    return Dating(f"{proof.year:04d}", proof.by)


def _of(kind: str, mentions: Sequence[Mention]) -> list[Mention]:
    return [mention for mention in mentions if mention.candidate.type == kind]


def _first_day(folded: str, mentions: Sequence[Mention]) -> _Day | None:
    for mention in _of("DATE", mentions):
        year, month, day, relative = said(mention)
        if month is None or day is None or relative:
            continue
        start, end = mention.candidate.start, mention.candidate.end
        weekday = _WEEKDAY_BEHIND.match(folded, end) or _WEEKDAY_BEFORE.search(
            folded, max(0, start - 4), start
        )
        return _Day(year, month, day, folded[start:end], WEEKDAYS[weekday.group(1)] if weekday else None)
    return None


def _by_anniversary(text: str, anniversaries: Sequence[Anniversary]) -> _Proof | None:
    """Return the year of the anniversaries a text names, if all agree on one."""
    years: dict[int, str] = {}
    for match in _ANNIVERSARY.finditer(text):
        count = number(match.group(1))
        head = text[max(0, match.start() - _EVENT - _GAP) : match.start()]
        near = [
            anniversary
            for anniversary in anniversaries
            if (at := head.rfind(anniversary.term)) >= 0
            and len(rest := head[at + len(anniversary.term) :]) <= _GAP
            and not _STOP.search(rest)
        ]
        if not near or not count:
            continue
        # 古巴革命武装力量成立 says more than 成立.
        event = max(near, key=lambda anniversary: len(anniversary.term))
        if not _OTHER_YEAR.search(_STOP.split(text[max(0, match.start() - _EVENT - 10) : match.start()])[-1]):
            years.setdefault(event.year + count, f"{event.term}{match.group()} ({event.cite})")
    return _Proof(*next(iter(years.items()))) if len(years) == 1 else None


def _by_session(
    mentions: Sequence[Mention], editions: Mapping[str, Sequence[Edition]], first: _Day | None
) -> _Proof | None:
    """Return the year of the sessions a text numbers, if they met about the day it names and agree on one year.

    第三届…论坛 is named for months before it meets: a number without the day proves nothing. 党的二十大 is named for years
    after it met, in its month too, and proves nothing at all.
    """
    years: dict[int, str] = {}
    for mention in mentions:
        candidate = mention.candidate
        if candidate.type != "MEETING" or first is None or candidate.date.endswith("大"):
            continue
        ordinal = ordinal_of(candidate.date)
        for edition in editions.get(candidate.canonical, ()):
            if ordinal and edition.ordinal == ordinal and _met_about(edition, first):
                years.setdefault(int(edition.year), f"{candidate.date} ({edition.cite})")
    return _Proof(*next(iter(years.items()))) if len(years) == 1 else None


def _met_about(edition: Edition, first: _Day) -> bool:
    if not edition.date_from or (first.year and str(first.year) != edition.year):
        return False
    begin = datetime.date.fromisoformat(first_day(edition.date_from))
    end = datetime.date.fromisoformat(last_day(edition.date_to or edition.date_from))
    return _is_near(first, begin, end)


class _Offices:
    """The tenures of those whom a text names with an office they hold, as a limit on its year."""

    def __init__(self, people: Iterable[Person], roster: Roster) -> None:
        self.held: list[tuple[str, list[Tenure]]] = list(_held(people, roster))

    def allow(self, year: int, first: _Day | None) -> bool:
        """Say whether all may have held their offices on the day named, or in the year if it names none."""
        day = _day(year, first.month, first.day) if first is not None else None
        date = day.isoformat() if day else f"{year:04d}"
        return all(any(tenure.may_cover(date) for tenure in tenures) for _, tenures in self.held)

    def span(self) -> tuple[range, str]:
        """Return the years from the latest beginning to the earliest end, and who sets the two limits.

        None if either is unknown: an office that is held to this day limits nothing.
        """
        begins = [(min(tenure.begins for tenure in tenures), what) for what, tenures in self.held]
        ends = [(max(tenure.ends for tenure in tenures), what) for what, tenures in self.held]
        (begin, opener), (end, closer) = max(begins, default=("0000", "")), min(ends, default=("9999", ""))
        if begin == "0000" or end == "9999":
            return range(0), ""
        return range(int(begin[:4]), int(end[:4]) + 1), ", ".join(dict.fromkeys((opener, closer)))


def _held(people: Iterable[Person], roster: Roster) -> Iterator[tuple[str, list[Tenure]]]:
    """Give the offices of those who are one person of the roster by name: what is said and his tenures of it."""
    seen = set()
    for person in people:
        if len(person.options) != 1 or not roster.may_be_of(next(iter(person.options)), person.countries):
            continue
        (entity,) = person.options
        for claim in person.claims:
            if claim.state not in IN_OFFICE or (entity, claim) in seen:
                continue
            seen.add((entity, claim))
            tenures = roster.of_office(entity, claim.post, country_of(person, claim))
            if tenures:
                yield f"{person.name} {claim.post} ({tenures[0].cite})", tenures


def _by_named_year(
    folded: str, mentions: Sequence[Mention], offices: _Offices, first: _Day | None
) -> _Proof | None:
    """Return the year that the news itself is of, if the text names one such year and the offices allow it.

    It stands in the first day the text names or in a day beside that one, in the name of a meeting (2025年上海合作组织峰会), or in a chair's time
    (担任2023年七国集团主席国期间). Any other year is background or a plan: of 34 articles that named one year only, 23
    were of another (2013年我访问非洲期间, 2030年议程).
    """
    years = meeting_years(_of("MEETING", mentions), 0) | {first.year if first is not None else None}
    for mention in _of("DATE", mentions):
        year, month, day, _ = said(mention)
        other = _day(year, month, day) if year and month and day else None
        beside = other and first is not None and not first.year and _is_near(first, other, other)
        if beside or _in_the_chair(folded, mention):
            years.add(year)
    # 1960年建交 is no year in which 潘文江 was a minister.
    allowed = [year for year in years if year and offices.allow(year, None)]
    if len(allowed) != 1:
        return None
    return _Proof(allowed[0], f"{allowed[0]} is the only year its news is of")


def _in_the_chair(folded: str, mention: Mention) -> bool:
    match = _CHAIR.match(folded, mention.candidate.end)
    if match is None:
        return False
    return match.group(1) is not None or folded.endswith(_IS_CHAIR, 0, mention.candidate.start)


def _by_offices(offices: _Offices, first: _Day | None) -> _Proof | None:
    """Return the one year in which all held their offices on the day named and it fell on its weekday."""
    span, limits = offices.span()
    years = [year for year in span if offices.allow(year, first) and _on_weekday(year, first)]
    if len(years) != 1:
        return None
    day = ""
    if first is not None:
        day = f", {first.text}{' on its weekday' if first.weekday is not None else ''}"
    return _Proof(years[0], f"{years[0]} is the only year of {limits}{day}")


def _on_weekday(year: int, first: _Day | None) -> bool:
    if first is None or first.weekday is None:
        return True
    day = _day(year, first.month, first.day)
    return day is not None and day.weekday() == first.weekday


def _is_near(first: _Day, begin: datetime.date, end: datetime.date) -> bool:
    """Say whether the first day named, in the year of `begin`, is one of two days, between them or about them."""
    day = _day(begin.year, first.month, first.day)
    return day is not None and begin - _AROUND <= day <= end + _AROUND


def _day(year: int, month: int, day: int) -> datetime.date | None:
    """Return a day of the calendar, or None for one that no calendar has (2月30日)."""
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None
