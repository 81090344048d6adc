"""Names whose parts a dot or a hyphen joins: sure in the middle, to be bounded at both ends."""

from __future__ import annotations

import re
from collections.abc import Iterable

from minglu.model import Candidate, make_candidate
from minglu.rulebook.lexicon import Hit
from minglu.rulebook.names import UNKNOWN_SYLLABLE
from minglu.stages.tag.name_scene import Scene
from minglu.stages.tag.name_shape import quoted, regnal, why
from minglu.text.words import places_of

#: The most that one rare character speaks against a name with a dot.
RARE_IN_DOTTED = -1.0
_HAN = "\u3400-\u4dbf\u4e00-\u9fff"
_DOTTED = re.compile(rf"[{_HAN}]{{1,9}}(?: ?[·—?？-] ?[{_HAN}]{{1,9}})+")
_JOINTS = "·—?？-"


def dotted_names(scene: Scene, known_names: list[Hit]) -> Iterable[Candidate]:
    """Names with a dot: sure in the middle, to be bounded at both ends (总统|弗拉基米尔·普京|表示)."""
    text, names = scene.text, scene.names
    joined = list(_around_joints(text))
    known = [(hit.start, hit.end) for hit in known_names if "·" in hit.entry.term] if joined else []
    for match in joined:
        # A known name is the whole one, unless a dot joins more to it: 穆罕默德·|纳瓦兹·谢里夫.
        if any(
            match.start() <= start
            and end <= match.end()
            and text[start - 1 : start] != "·"
            and text[end : end + 1] != "·"
            for start, end in known
        ):
            continue
        joints = [at for at in range(match.start(), match.end()) if text[at] in _JOINTS]
        first_dot, last_dot = joints[0], joints[-1]
        hyphens = [joint for joint in joints if text[joint] != "·"]
        # 迪亚斯-卡内尔 and 罗德—拉森, but not 东盟-日本.
        if any(not _between_syllables(scene, joint) for joint in hyphens):
            continue
        start, start_points, start_why = _outer_edge(scene, match.start(), first_dot, outward=-1)
        end, end_points, end_why = _outer_edge(scene, last_dot + 1, match.end(), outward=1)
        if start == first_dot or end == last_dot + 1 or text[start:first_dot].isnumeric():
            continue
        points = names.points["shape dotted"] + start_points + end_points
        if points < names.points["threshold"] or names.vetoed(text, start, end):
            continue
        if not start_why and quoted(text, start, end):
            continue
        end += regnal(text, end)
        name = text[start:end]
        yield make_candidate(
            start, end, "PERSON", name, "people/evidence.csv:shape dotted", why(start_why, end_why), points
        )


def _around_joints(text: str) -> Iterable[re.Match[str]]:
    """Give the runs of Han characters that a dot or hyphen joins, looked for from the joints: they are rare."""
    reached = last = 0
    for position in sorted(at for joint in _JOINTS for at in places_of(text, joint)):
        if position < reached:
            last = position + 1
            continue
        start = position - 1 if text[position - 1 : position] == " " else position
        # Back over what the run before took in front of this joint: 波拉特·加什莫夫少将和伊利|加尔·米尔济亚耶夫.
        low = max(last, start - 9)
        while start > low and "\u3400" <= text[start - 1] <= "\u9fff":
            start -= 1
        match = _DOTTED.match(text, start)
        if match is not None:
            reached, last = match.end(), position + 1
            yield match


def _between_syllables(scene: Scene, joint: int) -> bool:
    """Say whether the hyphen at an offset joins syllables of foreign names on both sides."""
    text, weights = scene.text, scene.names.syllables
    around = text[max(0, joint - 2) : joint] + text[joint + 1 : joint + 3]
    return not scene.holds_word(max(0, joint - 2), joint + 3) and all(
        weights.get(char, -9.0) > 0.3 for char in around
    )


def _outer_edge(scene: Scene, low: int, high: int, outward: int) -> tuple[int, float, str]:
    """Return where the first (or last) part of a dotted name begins (or ends), its points and its evidence."""
    text, weights, words = scene.text, scene.names.syllables, scene.words
    function_before, function_after = scene.names.function_before, scene.names.function_after
    inner = high if outward < 0 else low
    best = (inner, -9.0, "")
    total = 0.0
    for position in range(high - 1, low - 1, -1) if outward < 0 else range(low + 1, high + 1):
        at = position if outward < 0 else position - 1
        if words[at] or text[at] == "的":
            # 飞行员的|奥西马·恩东
            break
        weight = weights.get(text[at], UNKNOWN_SYLLABLE)
        if text[at] in (function_before if outward < 0 else function_after) and weight < 0.5:
            # 对|占萨门·占雅拉 and 瓜斯特拉|也: no name begins or ends in a function word (阿不都满金 may hold one),
            # and none holds two of them that are words here: 萨默斯|在|与|苏哈托.
            alone = at in scene.bounds and at + 1 in scene.bounds
            total += 1.5 * UNKNOWN_SYLLABLE if alone else 0.5 * max(weight, UNKNOWN_SYLLABLE)
            continue
        # 披集·拉达军, 川·立派: a dot says that it is a name, so that a rare character speaks little against it.
        total += max(0.5 * min(weight, 2.0), RARE_IN_DOTTED)
        edge = scene.left(position) if outward < 0 else scene.right(position)
        # A part of one character (the 伊 of 金·伊) is rare, unless something bounds it (总理|川·立派).
        points = total + edge.points - (1.5 if abs(position - inner) == 1 and edge.points < 2.0 else 0.0)
        if points > best[1]:
            best = (position, points, edge.why)
    return best
