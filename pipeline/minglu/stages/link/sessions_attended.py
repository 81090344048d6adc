"""When and where a meeting was held of which an article says only that somebody is at it or comes for it.

2日|在M上表示; 赴|法国|出席M. A journey gives a month and guests the year:
X6月2日至4日赴大阪出席|M: it met within these days. X会见来华出席|M的Y: it met in the year in which they met.
"""

from __future__ import annotations

import re

from minglu.rulebook.events import Events
from minglu.stages.link.coordination import ends_with
from minglu.stages.link.day_words import less_journey, of_speech
from minglu.stages.link.leads import lead_state
from minglu.stages.link.parties import Phrase
from minglu.stages.link.places_and_days import edge_in_front
from minglu.stages.link.places_of_sessions import city_state
from minglu.stages.link.scene import Scene
from minglu.stages.link.session_days import day_in_front, ends, groups, word_in_front
from minglu.stages.link.sittings import Sitting

#: Between the days of a journey and the meeting for which it is made.
_MADE_FOR = re.compile(r"(?:赴|往|访|来|出席|参加|率)[^。；\n]*?(?:出席|参加|主持)[^，。；\n]{0,16}$")
#: In front of a meeting for which guests have come, and what makes it one of another year.
_COME_FOR = re.compile("(?:来[华京访]并?|前来)(?:出席|参加)了?(?:首届)?[“「]?$")
_ANOTHER_YEAR = re.compile("曾|[去前明后当]年|(?:19|20)[0-9]{2}年?|此前|[0-9]年前")
_GOES = ("赴", "往", "在", "来")
_FULL, _MONTH, _YEAR = len("2018-12-01"), len("2018-12"), len("2018")


def attended(scene: Scene, phrase: Phrase, events: Events, published: str) -> Sitting:
    """Return when and where a meeting was held of which a clause says only that somebody is at it: 2日|在M上表示."""
    word = scene.folded[phrase.start : phrase.end]
    place, country = _goal(scene, phrase, events)
    first, last = day_in_front(scene, phrase, events)
    _, high = scene.clause(phrase.start)
    if last and any(phrase.end <= one.start < high and one.verb.kind == "visited" for one in scene.verbs):
        # 将于20至24日出席M并访问柬埔寨: a journey lasts longer.
        first = last = ""
    if not last:
        first = less_journey(first, scene.folded[scene.sentence.start : phrase.start])
    why = f"the day in front of {word}" if first else ""
    if not first:
        first, said = word_in_front(scene, phrase, published, events)
        why = f"{said} of {published}, in front of {word}" if first else ""
    country = country or lead_state(scene, phrase)
    return Sitting(first, last, place, country, why, bool(first) and not last)


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


def _goal(scene: Scene, phrase: Phrase, events: Events) -> tuple[str, str]:
    """Return place and state in which somebody attends a meeting: 赴|法国|出席M, 来|华|出席M; empty where nobody does."""
    low, _ = scene.clause(phrase.start)
    verb = events.attends.search(scene.folded, low, phrase.start)
    before = [
        one for one in scene.phrases if verb is not None and low < one.start and one.end == verb.start()
    ]
    if verb is not None and not before and (gathered := _gathered(scene, low, verb.start(), events)):
        state = gathered.parties[0].country if gathered.is_state else ""
        return (city_state(state, events) if state else gathered.value), state
    if not before:
        return "", ""
    # 赴|日本|大阪|出席M
    touching = [one for one in scene.phrases if one.is_state and one.end == before[0].start > low]
    one_state = touching[0].parties[0].country if touching else ""
    if scene.folded[(touching or before)[0].start - 1] not in _GOES:
        return "", ""
    one = before[0]
    if one.kind == "place":
        return one.value, one_state
    state = one.parties[0].country if one.is_state else ""
    return city_state(state, events), state


def _gathered(scene: Scene, low: int, verb: int, events: Events) -> Phrase | None:
    """Return the place at which those who attend a meeting have gathered in the clause before: 齐聚|新加坡，出席M."""
    if verb != low:
        return None
    town = next(
        (
            one
            for one in scene.phrases
            if (one.kind == "place" or (one.is_state and len(one.parties) == 1)) and one.end == low - 1
        ),
        None,
    )
    gathers = events.sessions["gathers"]
    return town if town is not None and ends_with(gathers, scene.folded, 0, town.start) else None
