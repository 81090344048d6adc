"""Summits that have no name of their own where they are told of: 北约成员国明年7月在安卡拉举行|峰会, 二十国集团明年在日本举行的|峰会.

The word is no mention of a meeting, but when and where it is held makes it a session of the body's series.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from minglu.rulebook.events import Events
from minglu.stages.link.arrangements import arranged
from minglu.stages.link.day_words import year_of
from minglu.stages.link.parties import Phrase
from minglu.stages.link.scene import Scene
from minglu.stages.link.sittings import Sitting
from minglu.stages.link.words_of_holding import says_when_or_where

#: That it is held, and what.
_HELD = re.compile(
    "(?:举行|召开|举办)(?:了|的)?((?:年度|特别|紧急|非正式|领导人|首脑)*峰会|首脑会议|领导人会议)(?![一-鿿]*外交)"
)
#: Behind the body, who of it meets, and in which year.
_WHO, _YEAR = (
    re.compile("(?:各?成员国|各国)?(?:领导人|领袖|首脑)?"),
    re.compile("(?:[将会]|即将)?[于在]?[今明去]年"),
)
_SUMMIT, _BLANKS = "峰会", " 　\n#*"
#: No body has a longer name: 集体安全条约组织.
_LONGEST = 10
#: A number that no mention has.
_NO_MENTION = "-1"


class Summit(NamedTuple):
    """The series of a body's summit, with when and where one of its sessions is held."""

    series: str
    found: Sitting


def summits(scene: Scene, events: Events, published: str) -> Iterator[Summit]:
    """Give the summits of a sentence that a body in their clause holds, if it says when or where."""
    for match in _HELD.finditer(scene.folded, *scene.sentence):
        start, end = match.span(1)
        if any(one.start < end and match.start() < one.end for one in scene.phrases):
            continue
        low, _ = scene.clause(match.start())
        low += len(scene.folded[low:start]) - len(scene.folded[low:start].lstrip(_BLANKS))
        body = _body_at(scene.folded, low, events)
        who = _WHO.match(scene.folded, low + len(body)) if body else None
        if who is None:
            continue
        year_word = _YEAR.match(scene.folded, who.end())
        ends = [who.end(), *([year_word.end()] if year_word else [])]
        if not any(says_when_or_where(scene, at, match.start(), events) for at in ends):
            continue
        found = arranged(scene, Phrase(start, end, "meeting", value=_NO_MENTION), events, published)
        year = year_of(scene.folded[low : match.start()], published, events)
        if found is not None and not found.date and year:
            found = found._replace(date=year, why=f"the year in front of {match.group(1)}")
        if found is not None and (found.date or found.place or found.country):
            yield Summit(events.series[f"{body}{_SUMMIT}"], found)


def _body_at(folded: str, low: int, events: Events) -> str:
    """Return the body with which a clause begins and whose summit is a series, or nothing: 北约|成员国."""
    for length in range(_LONGEST, 1, -1):
        body = folded[low : low + length]
        if f"{body}{_SUMMIT}" in events.series:
            return body
    return ""
