"""Meetings as records: one for each session that an article speaks of, with when, where, who, and of what it is part."""

from __future__ import annotations

from minglu.model import Meeting
from minglu.rulebook.events import Events
from minglu.rulebook.lexicon import Lexicon
from minglu.stages.link.drafts import complete, merged, record, united
from minglu.stages.link.scenes import LaidOut
from minglu.stages.link.sessions_told import read_days
from minglu.stages.link.which_session import drafts_of

#: 阿斯塔纳|进程 goes on, and has no sessions of that name.
_GOES_ON = ("进程", "机制")


def sessions(article: LaidOut, events: Events, lexicon: Lexicon) -> tuple[Meeting, ...]:
    """Return the sessions of an article in the order of their first mention, without those who take part.

    A mention of the series as a mechanism (东盟国防部长会议框架内) makes no session. Whoever names a series in the days
    of one of its sessions means that one.
    """
    drafts = drafts_of(article, events, lexicon)
    read_days(article, drafts, events)
    found = united(drafts.all, events)
    for draft in found:
        complete(draft, events, lexicon, "" if draft.zone else article.today)
    return tuple(
        record(draft, events)
        for draft in merged(found, events)
        if draft.ordinal or draft.date or not draft.series.endswith(_GOES_ON)
    )
