"""Dates in ISO form: what each DATE mention says, completed by the article's date where that is sure."""

from __future__ import annotations

import datetime
import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence

from minglu.model import Mention, Sentence
from minglu.rulebook.dates import AGO, Step
from minglu.stages.link.outline import Outline

_NAMED_YEAR = re.compile("(20[0-9]{2})年?")
#: 星期天, 周一: the number of a day of the week, Monday's 0.
WEEKDAYS = {char: index for index, char in enumerate("一二三四五六日")} | {"天": 6}
#: From the week of an article to the one meant, in days: 上周, 本周.
WEEKS = {"上": -7, "本": 0, "这": 0, "下": 7}
#: A plan that lies as many days ahead is told with its year.
_FAR_AHEAD = 150


def said(mention: Mention) -> tuple[int | None, int | None, int | None, str]:
    """Return year, month, day and relative word of a DATE candidate."""
    year, month, day, relative = mention.candidate.date.split("/")
    return (int(year) if year else None, int(month) if month else None, int(day) if day else None, relative)


def iso_dates(
    published: str,
    days: Sequence[Mention],
    meetings: Sequence[Mention],
    tail: int,
    steps: Mapping[str, Step],
) -> dict[int, tuple[str, str]]:
    """Return for each DATE mention's number its ISO 8601 value and the reason. `steps` are those of relative words.

    `days` are the DATE mentions and `meetings` the MEETING mentions, which may name years.

    As precise as the text and no more. A date without a year is taken nearest to the article's date; without
    one it is `--11-16` or `---16`. From offset `tail` on stand teasers of other articles, whose only date is the
    one year that they name.
    """
    base = _base(published)
    tail_years = {said(mention)[0] for mention in days if mention.candidate.start >= tail}
    tail_years |= meeting_years(meetings, tail)
    tail_years -= {None}
    result: dict[int, tuple[str, str]] = {}
    last: tuple[int | None, int | None] = (None, None)
    previous: Mention | None = None
    for mention in days:
        year, month, day, relative = said(mention)
        why = ""
        near = previous is not None and mention.candidate.start - previous.candidate.end <= 3
        step = steps.get(relative)
        meant = _month_of(step, base, last) if step else None
        if step and meant:
            year, month = meant[0], meant[1] or month
            why = f"{relative}: the {step.unit} named before" if step.named else f"{relative} of {published}"
        elif day and not month and near and last[1]:
            year, month, why = last[0], last[1], "the other end of a range"
        elif month and not year and near and last[0]:
            # 12月30日至1月2日 ends in the next year.
            year, why = last[0] + (month < (last[1] or 0)), "the other end of a range"
        if relative.endswith(AGO):
            # 两|年前的|8月15日; 十多|年前的|8月15日 is of no year that anybody knows.
            years = relative.removesuffix(AGO)
            year, why = (base.year - int(years) if base and years else None), f"{relative} of {published}"
        elif mention.candidate.start >= tail:
            if year is None and month and len(tail_years) == 1:
                (year,) = tail_years
                why = f"{year} is the only year the tail names"
        elif year is None and base and len(published) >= 4:
            year, month, why = _nearest(base, month, day, published)
        result[mention.n] = (iso(year, month, day), why)
        last = (year, month)
        previous = mention
    return result


def _month_of(
    step: Step, base: datetime.date | None, last: tuple[int | None, int | None]
) -> tuple[int | None, int | None] | None:
    """Return year and month of a relative word, None where what it counts from is unknown; 去年 names no month.

    `base` is the article's date, `last` the year and month named before.
    """
    year, month = last if step.named else (base.year, base.month) if base else (None, None)
    if step.unit == "year":
        return (year + step.offset, None) if year else None
    if step.unit == "day" or not month:
        return None
    index = (year or 0) * 12 + month - 1 + step.offset
    return index // 12 if year else None, index % 12 + 1


def told_years(
    outline: Outline, sentences: Sequence[Sentence], dates: Mapping[int, tuple[str, str]]
) -> dict[int, str]:
    """Return by number for each RANK mention the last date with a year of its own before it in its sentence.

    1955年，皮定均被授予|中将|军衔: the ladder is that of 1955, whenever the article was written.
    """
    told: dict[int, str] = {}
    if not outline.indices("RANK"):
        return told
    starts = [sentence.start for sentence in sentences]
    spoken_of, at = "", -1
    for mention in outline.of("DATE", "RANK"):
        if mention.candidate.type == "DATE":
            if said(mention)[0]:
                spoken_of, at = dates[mention.n][0], bisect_right(starts, mention.candidate.start)
        elif spoken_of and at == bisect_right(starts, mention.candidate.start):
            told[mention.n] = spoken_of
    return told


def meeting_years(meetings: Sequence[Mention], start: int) -> set[int | None]:
    """Return the years in the names of meetings that stand from offset `start` on."""
    return {
        int(year)
        for mention in meetings
        if mention.candidate.start >= start
        for year in _NAMED_YEAR.findall(mention.candidate.date)
    }


def _base(published: str) -> datetime.date | None:
    parts = [int(part) for part in published.split("-")] if published else []
    if not parts:
        return None
    # A year alone is read at its middle: the nearest 3月 and the nearest 11月 are then of that year.
    month = parts[1] if len(parts) > 1 else 7
    day = parts[2] if len(parts) > 2 else 1
    try:
        return datetime.date(parts[0], month, day)
    except ValueError:
        return None


def _nearest(
    base: datetime.date, month: int | None, day: int | None, published: str
) -> tuple[int | None, int | None, str]:
    why = f"nearest to {published}"
    if month is None and day is None:
        return None, None, ""
    if month is None:
        if len(published) < 7:
            return None, None, ""
        months = [base.year * 12 + base.month - 1 + shift for shift in (0, -1, 1)]
        options = [(index // 12, index % 12 + 1) for index in months]
    else:
        options = [(base.year + shift, month) for shift in (0, -1, 1)]
    best: tuple[int, int] | None = None
    distance = 10**6
    for year, candidate_month in options:
        try:
            # A month alone stands for its middle.
            then = datetime.date(year, candidate_month, day or 15)
        except ValueError:
            continue
        # News tells of the past: a day ahead counts a little farther than one behind, and half a year ahead more so.
        gap = (base - then).days
        gap = gap if gap >= 0 else -gap + (3 if -gap < _FAR_AHEAD else 15)
        if gap < distance:
            best, distance = (year, candidate_month), gap
    return (best[0], best[1], why) if best else (None, month, "")


def iso(year: int | None, month: int | None, day: int | None) -> str:
    """Return a date as precise as its parts.

    >>> iso(2016, 11, 16), iso(2016, None, None), iso(None, 11, 16), iso(None, None, 16)
    ('2016-11-16', '2016', '--11-16', '---16')
    """
    if year and month and day:
        return f"{year:04d}-{month:02d}-{day:02d}"
    if year and month:
        return f"{year:04d}-{month:02d}"
    if year:
        return f"{year:04d}"
    if month and day:
        return f"--{month:02d}-{day:02d}"
    if month:
        return f"--{month:02d}"
    return f"---{day:02d}" if day else ""
