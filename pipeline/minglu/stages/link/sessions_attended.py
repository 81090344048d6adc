"""When a meeting was held of which an article says no more than who comes for it: the month of a journey, or the year.

X6月2日至4日赴大阪出席|M: it met within these days. X会见来华出席|M的Y: it met in the year in which they met.
"""

from __future__ import annotations

import re

from minglu.rulebook.events import Events
from minglu.stages.link.day_words import of_speech
from minglu.stages.link.parties import Phrase
from minglu.stages.link.places_and_days import edge_in_front
from minglu.stages.link.scene import Scene
from minglu.stages.link.session_days import ends, groups
from minglu.stages.link.sittings import Sitting

#: Between the days of a journey and the meeting for which it is made.
_MADE_FOR = re.compile(r"(?:赴|往|访|来|出席|参加|率)[^。；\n]*?(?:出席|参加|主持)[^，。；\n]{0,16}$")
#: In front of a meeting for which guests have come, and what makes it one of another year.
_COME_FOR = re.compile("(?:来[华京访]并?|前来)(?:出席|参加)了?(?:首届)?[“「]?$")
_ANOTHER_YEAR = re.compile("曾|[去前明后当]年|(?:19|20)[0-9]{2}年?|此前|[0-9]年前")
_FULL, _MONTH, _YEAR = len("2018-12-01"), len("2018-12"), len("2018")


def attended_within(scene: Scene, phrase: Phrase, events: Events, published: str) -> Sitting | None:
    """Return the month or the year in which a meeting was held for which somebody has come; None where nothing says it.

    `published` is the article's date, empty if nobody knows it.
    """
    return _on_a_journey(scene, phrase, events) or _by_guests(scene, phrase, events, published)


def _on_a_journey(scene: Scene, phrase: Phrase, events: Events) -> Sitting | None:
    found = groups(scene, scene.sentence.start, phrase.start)[-1:]
    if not found or len(found[0]) == 1:
        return None
    first, last = ends(found[0])
    end = found[0][-1].end
    if len(first) != _FULL or len(last) != _FULL or of_speech(scene.plain(end, phrase.start), events):
        return None
    size = _MONTH if first[:_MONTH] == last[:_MONTH] else _YEAR
    if first[:size] != last[:size] or not _MADE_FOR.search(scene.folded, end, phrase.start):
        return None
    return Sitting(first[:size], "", "", "", f"within a journey of {first} to {last}")


def _by_guests(scene: Scene, phrase: Phrase, events: Events, published: str) -> Sitting | None:
    low, _ = scene.clause(phrase.start)
    edge = edge_in_front(scene, phrase, low)
    if len(published) != _FULL or not _COME_FOR.search(scene.folded, low, edge):
        return None
    before = scene.folded[scene.sentence.start : edge]
    told = scene.plain(scene.sentence.start, edge)
    if _ANOTHER_YEAR.search(before) or any(
        events.words[use].search(told) for use in ("planned", "past", "negated")
    ):
        return None
    return Sitting(published[:_YEAR], "", "", "", f"guests have come for it in {published[:_YEAR]}")
