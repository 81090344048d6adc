"""Whose talks a name without states is of: 俄|法|“2+2”会谈."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from minglu.model import Mention
from minglu.rulebook.events import Events

#: What the two states of 俄法“2+2”会谈 have between them, if anything.
_BETWEEN = ("", "、", "和", "与", "-", "—")
#: Between them and the name: 日本与澳洲|的外交与国防部长|2+2会议.
_MINISTERS = re.compile("的?(?:外交|国防|外长|防长|部长|[与和、])*的?")
#: Talks of any two states, which are told apart by whose they are.
_OF_TWO = "外长防长“2+2”会谈"


def pairs(
    folded: str, mentions: Sequence[Mention], series: Mapping[int, str], events: Events
) -> dict[int, str]:
    """Return the two states in front of a “2+2”, by the number of its mention: 俄|法|“2+2”会谈.

    They tell it from the talks of two others, and stand in the order of their codes.
    """
    found = {}
    for first, second, meeting in zip(mentions, mentions[1:], mentions[2:], strict=False):
        if series.get(meeting.n) != _OF_TWO:
            continue
        one, other, name = first.candidate, second.candidate, meeting.candidate
        if (
            one.type == other.type == "COUNTRY"
            and one.country
            and other.country
            and folded[one.end : other.start] in _BETWEEN
            and _MINISTERS.fullmatch(folded, other.end, name.start)
        ):
            codes = sorted((one.country, other.country))
            found[meeting.n] = "-".join(events.names.get(code, code) for code in codes)
    return found
