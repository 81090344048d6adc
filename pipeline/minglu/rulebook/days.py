"""Dates of three lengths (`2013`, `2013-03`, `2013-03-14`), compared without guessing what they leave out."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from functools import lru_cache

_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


@lru_cache(maxsize=1 << 12)
def is_date(text: str) -> bool:
    """Say whether `text` is a date of the calendar in one of the three forms.

    >>> [is_date(text) for text in ("2013-03", "2013-02-30", "2013-3", "2008-13", "")]
    [True, False, False, False, False]
    """
    match = _DATE.fullmatch(text)
    if match is None:
        return False
    year, month, day = (int(part) if part else 1 for part in match.groups())
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


@lru_cache(maxsize=1 << 12)
def full_day(text: str) -> date | None:
    """Return a date as a day of the calendar; None for a month, a year, `--11-16` (no year is known) and nothing.

    >>> full_day("2016-11-16"), full_day("2016-11"), full_day("--11-16"), full_day("")
    (datetime.date(2016, 11, 16), None, None, None)
    """
    match = _DATE.fullmatch(text)
    return date.fromisoformat(text) if match is not None and match[3] and is_date(text) else None


def first_day(text: str) -> str:
    """Return the first day a date may mean.

    >>> first_day("2016"), first_day("2016-02")
    ('2016-01-01', '2016-02-01')
    """
    return text + "-01-01"[len(text) - len("2013") :]


def last_day(text: str) -> str:
    """Return the last day a date may mean.

    >>> last_day("2016"), last_day("2016-02")
    ('2016-12-31', '2016-02-29')
    """
    if len(text) == len("2013"):
        return f"{text}-12-31"
    if len(text) == len("2013-03"):
        return f"{text}-{monthrange(int(text[:4]), int(text[5:]))[1]:02}"
    return text


def surely_before(one: str, other: str) -> bool:
    """Say whether `one` ends before `other` begins, whatever days the two dates leave open.

    >>> surely_before("2013", "2014-05"), surely_before("2013", "2013-05")
    (True, False)
    """
    return last_day(one) < first_day(other)


def overlap(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Say whether two spans of time surely share more than the day on which one follows the other.

    An empty end leaves a span open.
    """
    return _begins_before_end(one[0], other[1]) and _begins_before_end(other[0], one[1])


def _begins_before_end(start: str, end: str) -> bool:
    return not start or not end or last_day(start) < first_day(end)


def days_between(one: str, other: str) -> int:
    """Return the days that surely lie between the end of `one` and the start of `other`."""
    return (date.fromisoformat(first_day(other)) - date.fromisoformat(last_day(one))).days
