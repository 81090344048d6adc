"""Words shaped like names that are things: told by what the article calls them elsewhere, and by the lists they stand in."""

from __future__ import annotations

import re

from minglu.model import Candidate
from minglu.stages.tag.name_scene import Scene
from minglu.text.words import places_of

#: 华邦电(2344), 某某(600519): the number of a share; four digits that may be a year are none.
_SHARE = re.compile("[(（](?:[3-9][0-9]{3}|1[0-8][0-9]{2}|2[1-9][0-9]{2}|[0-9]{5,6})(?:[.][A-Z]{2})?[)）]")


def a_thing(scene: Scene, candidate: Candidate) -> bool:
    """Say whether the article has the same word as a weapon, a ship, a firm or a place elsewhere: 斯特瑞克|装甲车.

    Nobody whom the roster knows is asked, and nobody with an office, a rank or a Latin name beside him.
    """
    points = scene.names.points
    if (
        candidate.entity
        or scene.left(candidate.start).points >= points["left rank"]
        or scene.right(candidate.end).points >= points["right rank"]
    ):
        return False
    text, names = scene.text, scene.names
    name = text[candidate.start : candidate.end]
    return any(
        (names.vetoed(text, start, start + len(name)) or _SHARE.match(text, start + len(name)))
        and scene.left(start).points > points["left nothing"]
        for start in places_of(text, name)
    )


def among_places(scene: Scene, start: int, end: int) -> bool:
    """Say whether a list of places goes on to a span, or from it: 黄河、|海河|、长江."""
    text = scene.text
    return (text[end : end + 1] == "、" and end + 1 in scene.place_starts) or (
        text[start - 1 : start] == "、" and start - 1 in scene.place_ends
    )
