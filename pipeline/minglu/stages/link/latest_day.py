"""The day of an article whose year is proven: that of its dateline, else the latest day that it tells of as past.

News is written on the last day of which it tells: 12日…到访, 13日…会谈 is of the 13th. A day that is planned (定于18日),
a deadline (20日前) or the end of a stay (20日至25日访越) is none on which anything has happened yet.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping, Sequence

from minglu.model import Candidate, Mention, Section
from minglu.rulebook.days import full_day
from minglu.rulebook.events import Events
from minglu.stages.link.datelines import DATELINE
from minglu.stages.link.places_and_days import RANGE
from minglu.text.sentences import clause_start

#: 20日|前, 1日|起: a limit, not a day on which something happened.
_LIMIT = re.compile(
    r"(?:之前|以前|前(?!往|来|去|后|线|总|国)|起(?!飞|诉|火|草|程|床|爆)|截止|为止|开始实|生效)"
)
_CLAUSE = "，,；;。！？!?\n：:"
#: News tells of nothing that lies farther ahead of the first day that it names.
_AHEAD, _DAY = datetime.timedelta(days=31), datetime.timedelta(days=1)


def latest_day(
    folded: str,
    sections: Sequence[Section],
    mentions: Sequence[Mention],
    days: Mapping[int, str],
    first: str,
    tail: int,
    events: Events,
) -> tuple[str, str]:
    """Return the day of an article in ISO 8601 and, if it is not the first one, what it is.

    `mentions` are the article's own, `days` the ISO value of each DATE mention, `first` that of the first full day;
    from offset `tail` on stand teasers.
    """
    datelines = [section for section in sections if section.kind == "dateline"]
    latest, why, end = "", "", 0
    previous: Mention | None = None
    for mention in mentions:
        candidate = mention.candidate
        if candidate.type != "DATE":
            continue
        day = days.get(mention.n, "")
        said = folded[candidate.start : candidate.end]
        joined = previous is not None and folded[previous.candidate.end : candidate.start].strip() in RANGE
        previous = mention
        if full_day(day) is None:
            continue
        if DATELINE.match(folded, candidate.end) or any(
            part.start <= candidate.start < part.end for part in datelines
        ):
            return day, f"{said} of the dateline"
        if not joined and latest < day <= _until(first) and _has_happened(folded, candidate, events):
            latest, why = day, f"{said} is the latest day it tells of"
            end = mention.candidate.end
    if latest:
        follows = events.words["next day"].search(folded, end, tail)
        if follows and folded[follows.start() - 1] in _CLAUSE:
            # 22日…遭枪手袭击…。次日，…召见.
            day = (datetime.date.fromisoformat(latest) + _DAY).isoformat()
            return day, f"{follows.group()} behind {why}"
    return (latest, why) if latest > first else (first, "")


def _until(first: str) -> str:
    return (datetime.date.fromisoformat(first) + _AHEAD).isoformat()


def _has_happened(folded: str, date: Candidate, events: Events) -> bool:
    """Say whether what is told of a day is neither planned nor a limit."""
    start, end = date.start, date.end
    if _LIMIT.match(folded, end):
        return False
    begin = clause_start(folded, start, _CLAUSE)
    behind = end + 1 if folded[end : end + 1] in ("，", ",") else end
    close = min((at for char in _CLAUSE if (at := folded.find(char, behind)) >= 0), default=len(folded))
    clause = events.words["trap"].sub("", folded[begin:close])
    return not events.words["planned"].search(clause)
