"""The day from which the words of an article count: 新华社河内7月5日电 says 今天 on the 5th, whenever it was printed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from minglu.model import Link, Mention
from minglu.rulebook.days import full_day

#: 台北3日|电, 新加坡2023年6月4日|讯, 华盛顿13日|综合外电报导.
DATELINE = re.compile(r" ?(?:专?电|讯|综合外电)[)）】\]：:\s]?")
#: A wire is printed within so many days.
_PRINTED = timedelta(days=3)
#: Farther from the beginning stands the wire of another agency, which is quoted.
_FAR = 400


def spoken_on(folded: str, mentions: Sequence[Mention], links: Sequence[Link], published: str) -> str:
    """Return the day of the dateline that an article begins with, its date of publication where it has none.

    Two datelines that differ say nothing.
    """
    printed = full_day(published)
    days = {
        day
        for mention, link in zip(mentions, links, strict=True)
        if mention.candidate.type == "DATE"
        and mention.candidate.end < _FAR
        and DATELINE.match(folded, mention.candidate.end)
        and (day := full_day(link.date))
    }
    if printed is None or len(days) != 1:
        return published
    day = days.pop()
    return day.isoformat() if printed - _PRINTED <= day <= printed else published
