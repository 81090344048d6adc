"""Names of meetings that are short for others of the same article, and whose talks a name without states is of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from minglu.model import Mention
from minglu.rulebook.events import Events

#: What the two states of 俄法“2+2”会谈 have between them, if anything.
_BETWEEN = ("", "、", "和", "与", "-", "—")
#: Between them and the name: 日本与澳洲|的外交与国防部长|2+2会议.
_MINISTERS = re.compile("的?(?:外交|国防|外长|防长|部长|[与和、])*的?")
#: Two states, and the last word.
_HEAD, _TAIL = 2, 2
#: Talks of any two states, which are told apart by whose they are.
_OF_TWO = "外长防长“2+2”会谈"


def in_full(series: Iterable[str], events: Events) -> dict[str, str]:
    """Return for each composed name the one longer name of the article that it is short for, if there is one.

    韩中战略对话 is 韩中国防战略对话 where the article has that: the same states and kind, and no word of its own.
    """
    names = sorted(set(series))
    full = {}
    for name in names:
        if name in events.kinds or name in events.editions or len(name) <= _HEAD + _TAIL:
            continue
        longer = [other for other in names if _is_short(name, other)]
        if len(longer) == 1:
            full[name] = longer[0]
    return full


def _is_short(name: str, other: str) -> bool:
    """Say whether a name is another one less some of its inner words."""
    if len(other) <= len(name) or name[:_HEAD] != other[:_HEAD] or name[-_TAIL:] != other[-_TAIL:]:
        return False
    left = iter(other)
    return all(char in left for char in name)


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
