"""Names whose parts a dot or a hyphen joins: sure in the middle, to be bounded at both ends."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from itertools import pairwise

from minglu.model import Candidate, make_candidate
from minglu.rulebook.lexicon import Hit
from minglu.rulebook.names import UNKNOWN_SYLLABLE
from minglu.stages.tag.name_scene import Scene
from minglu.stages.tag.name_shape import quoted, regnal, why

#: No name begins or ends in one.
_PARTICLES = frozenset("的了")
#: What the names of prophets are written with besides: 以赛亚, 以利亚.
_BIBLICAL = "以"
#: The most that one rare character speaks against a name with a dot.
RARE_IN_DOTTED = -1.0
#: What a part of a name of the roster adds (于尔根·, ·侯赛因), and a last character that would be left alone.
KNOWN_PART, LAST_LEFT = 1.0, 1.5
_HAN = "\u3400-\u4dbf\u4e00-\u9fff"
#: 约翰·|C·|阿奎利诺, 乔治·|W. |布什, |R·K·S·|巴达乌里亚: given names by their initials.
_INITIALS = r"(?:(?<![A-Za-z])[A-Z](?:·|[.] ?))"
_FURTHER = rf"(?: ?[·—?？-] ?{_INITIALS}*[{_HAN}]{{1,9}})"
_DOTTED = re.compile(rf"[{_HAN}]{{1,9}}{_FURTHER}+|{_INITIALS}+[{_HAN}]{{2,9}}{_FURTHER}*")
_JOINTS = "·—?？-"
_JOINT = re.compile(f"[{_JOINTS}]")


def dotted_names(scene: Scene, known_names: list[Hit]) -> Iterable[Candidate]:
    """Names with a dot: sure in the middle, to be bounded at both ends (总统|弗拉基米尔·普京|表示)."""
    text = scene.text
    joined = list(_around_joints(text))
    known = [(hit.start, hit.end) for hit in known_names if "·" in hit.entry.term] if joined else []
    for match in joined:
        joints = [at for at in range(match.start(), match.end()) if text[at] in _JOINTS]
        for low, group, high in _apart(scene, match.start(), joints, match.end()):
            # A known name is the whole one, unless a dot joins more to it: 穆罕默德·|纳瓦兹·谢里夫.
            if any(
                low <= start and end <= high and text[start - 1 : start] != "·" and text[end : end + 1] != "·"
                for start, end in known
            ):
                continue
            candidate = _bounded(scene, low, group, high)
            if candidate is not None:
                yield candidate


def _bounded(scene: Scene, low: int, joints: list[int], high: int) -> Candidate | None:
    """Return the candidate of the name around some joints that lies between two offsets, if it is one."""
    text, names = scene.text, scene.names
    first_dot, last_dot = joints[0], _last_joint(text, high)
    hyphens = [joint for joint in joints if text[joint] != "·"]
    # 迪亚斯-卡内尔 and 罗德—拉森, but not 东盟-日本.
    if any(not _between_syllables(scene, joint) for joint in hyphens):
        return None
    if text[low].isascii():
        left = scene.left(low)
        start, start_points, start_why = low, left.points, left.why
    else:
        start, start_points, start_why = _outer_edge(scene, low, first_dot, outward=-1)
    end, end_points, end_why = _outer_edge(scene, last_dot + 1, high, outward=1)
    first, last = text[start:first_dot], text[last_dot + 1 : end]
    if not first.strip() or not last.strip() or first.isnumeric():
        # 越南 ·美参谋长: of a part nothing is left, or a blank.
        return None
    points = names.points["shape dotted"] + start_points + end_points
    if (
        points < names.points["threshold"]
        or names.vetoed(text, start, end)
        or _ends_in_thing(scene, last_dot, end)
    ):
        return None
    if (not start_why and quoted(text, start, end)) or _is_no_person(scene, start, end, hyphens):
        return None
    end += regnal(text, end)
    name = text[start:end]
    return make_candidate(
        start, end, "PERSON", name, "people/evidence.csv:shape dotted", why(start_why, end_why), points
    )


def _apart(scene: Scene, start: int, joints: list[int], end: int) -> Iterable[tuple[int, list[int], int]]:
    """Give the joints of each name with the offsets between which it lies: 阿列谢·诺瓦|和|彼得·汉森 are two."""
    low, group = start, joints[:1]
    for before, joint in pairwise(joints):
        if _holds_other_words(scene, before + 1, joint):
            yield low, group, joint
            low, group = before + 1, []
        group.append(joint)
    yield low, group, end


def _holds_other_words(scene: Scene, start: int, end: int) -> bool:
    """Say whether what stands between two joints is more than a part of one name."""
    text, weights, bounds = scene.text, scene.names.syllables, scene.bounds
    function = scene.names.function_before | scene.names.function_after
    return scene.holds_word(start, end) or any(
        weights.get(text[at], UNKNOWN_SYLLABLE) < 0
        and ((text[at] in function and at in bounds and at + 1 in bounds) or _is_word(scene, at, start, end))
        for at in range(start + 1, end - 1)
    )


def _around_joints(text: str) -> Iterable[re.Match[str]]:
    """Give the runs of Han characters that a dot or hyphen joins, looked for from the joints: they are rare."""
    reached = last = 0
    for position in [joint.start() for joint in _JOINT.finditer(text)]:
        if position < reached:
            last = position + 1
            continue
        start = position - 1 if text[position - 1 : position] == " " else position
        # Back over what the run before took in front of this joint: 波拉特·加什莫夫少将和伊利|加尔·米尔济亚耶夫.
        low = max(last, start - 9)
        while start > low and "\u3400" <= text[start - 1] <= "\u9fff":
            start -= 1
        if start == position and start > low and "A" <= text[start - 1] <= "Z":
            start -= 1
        match = _DOTTED.match(text, start)
        if match is not None:
            reached, last = match.end(), position + 1
            yield match


def _last_joint(text: str, end: int) -> int:
    """Return the offset in front of the last part of a dotted name: its dot, or what is behind its initials."""
    at = end - 1
    while "\u3400" <= text[at] <= "\u9fff":
        at -= 1
    return at


def _between_syllables(scene: Scene, joint: int) -> bool:
    """Say whether the hyphen at an offset joins syllables of foreign names on both sides."""
    text, weights = scene.text, scene.names.syllables
    around = text[max(0, joint - 2) : joint] + text[joint + 1 : joint + 3]
    return not scene.holds_word(max(0, joint - 2), joint + 3) and all(
        weights.get(char, -9.0) > 0.3 for char in around
    )


def _is_no_person(scene: Scene, start: int, end: int, hyphens: list[int]) -> bool:
    """Say whether what hyphens join are places or peoples, or the whole a province: 盎格鲁—撒克逊, 夸祖鲁—纳塔尔省."""
    if not any(start < hyphen < end for hyphen in hyphens):
        return False
    text, names = scene.text, scene.names
    if text[end - 1] in names.thing_last and names.syllables.get(text[end - 1], UNKNOWN_SYLLABLE) < 0:
        return True
    cuts = [start - 1, *(hyphen for hyphen in hyphens if start < hyphen < end), end]
    parts = [(before + 1, behind) for before, behind in pairwise(cuts)]
    return all(part in scene.entities or _is_trap(text[slice(*part)], names.traps) for part in parts)


def _ends_in_thing(scene: Scene, last_dot: int, end: int) -> bool:
    """Say whether a name has taken in what it makes a place or a thing: 安东尼奥·巴乌蒂斯塔|空军基地."""
    word = scene.names.veto_after.before(scene.text, end)
    weights = scene.names.syllables
    return 1 < len(word) < end - last_dot - 1 and any(
        weights.get(char, UNKNOWN_SYLLABLE) < 0 for char in word
    )


def _is_trap(part: str, traps: Collection[str]) -> bool:
    """Say whether a part is, or begins with, what looks like a name and is none: 撒克逊|文化."""
    return any(part[:size] in traps for size in range(2, len(part) + 1))


def _is_word(scene: Scene, at: int, low: int, high: int) -> bool:
    """Say whether an offset is in a word of the segmenter's without a foreign syllable: |提供|贝·布托, 洛迪|随团|."""
    bounds, weights = scene.bounds, scene.names.syllables
    start = at
    while start > low and start not in bounds:
        start -= 1
    end = at + 1
    while end < high and end not in bounds:
        end += 1
    word = scene.text[start:end]
    return (
        len(word) > 1
        and start in bounds
        and end in bounds
        and all(weights.get(char, UNKNOWN_SYLLABLE) < 0 for char in word)
        and scene.is_word(word)
    )


def _is_bounded(scene: Scene, at: int, low: int) -> bool:
    """Say whether an office or a rank stands in front of the word at an offset: 局长|犹大|·伊布拉伊."""
    while at > low and at not in scene.bounds:
        at -= 1
    return at in scene.head_ends or at in scene.rank_ends


def _is_one_word(scene: Scene, part: str, edge: int, inner: int) -> bool:
    """Say whether a part is a longer word of the segmenter's that is no ordinary one: 于尔根|·吕特格尔斯."""
    start, end = min(edge, inner), max(edge, inner)
    return (
        len(part) > 2
        and start in scene.bounds
        and end in scene.bounds
        and scene.bounds.isdisjoint(range(start + 1, end))
        and scene.is_word(part)
        and part not in scene.names.words
    )


def _one_left(scene: Scene, position: int) -> bool:
    """Say whether a rare character stands between an offset and what ends a name for sure: 素博塔·玛莎|立|和泰国."""
    text, after = scene.text, scene.names.after
    return (
        position + 1 in scene.bounds
        and not after.at(text, position)
        and (
            not "\u3400" <= text[position + 1 : position + 2] <= "\u9fff"
            or text[position + 1] in "和与及"
            or after.at(text, position + 1) in scene.names.strong_after
        )
    )


def _opens_name(scene: Scene, at: int) -> bool:
    """Say whether a function word is the first syllable of a name: 海军总监|因戈·, |以赛亚·, but 对|占萨门·.

    An office, a rank or a clause begins it, and the segmenter's word goes on behind it. It is one that foreign names
    are written with: 应|赛丰· is two words, which the segmenter has as one.
    """
    char = scene.text[at]
    return (
        at in scene.bounds
        and at + 1 not in scene.bounds
        and (char in scene.names.syllables or char in _BIBLICAL)
        and scene.left(at).points >= scene.names.points["left edge"]
    )


def _outer_edge(scene: Scene, low: int, high: int, outward: int) -> tuple[int, float, str]:
    """Return where the first (or last) part of a dotted name begins (or ends), its points and its evidence."""
    text, weights, words = scene.text, scene.names.syllables, scene.words
    function_before, function_after = scene.names.function_before, scene.names.function_after
    inner = high if outward < 0 else low
    best = (inner, -9.0, "")
    total = 0.0
    if outward > 0:
        for end in range(low + 3, high + 1):
            if (low, end) in scene.entities and (bounded := scene.right(end)).why:
                # 穆姆塔兹·|俾路支|批评: behind a dot the name of a place is one of a person.
                return end, KNOWN_PART + bounded.points, bounded.why
    for position in range(high - 1, low - 1, -1) if outward < 0 else range(low + 1, high + 1):
        at = position if outward < 0 else position - 1
        if words[at] or text[at] in _PARTICLES:
            # 飞行员的|奥西马·恩东, 会见了|赛丰·冯帕坎
            break
        part = text[position:high] if outward < 0 else text[low:position]
        known = (
            KNOWN_PART
            if part in scene.names.dotted_parts or _is_one_word(scene, part, position, inner)
            else 0.0
        )
        weight = weights.get(text[at], UNKNOWN_SYLLABLE)
        other_word = not known and weight < 0 and _is_word(scene, at, low, high)
        if other_word and (outward > 0 or not _is_bounded(scene, at, low)):
            break
        function = weight < 0.5 and text[at] in (function_before if outward < 0 else function_after)
        # 因|戈·, 让|·: the first syllable of a name.
        opens = function and outward < 0 and (at == high - 1 or _opens_name(scene, at))
        if function and not (known or opens):
            # 对|占萨门·占雅拉 and 瓜斯特拉|也: no name begins or ends in a function word (阿不都满金 may hold one),
            # and none holds two of them that are words here: 萨默斯|在|与|苏哈托.
            alone = at in scene.bounds and at + 1 in scene.bounds
            total += 1.5 * UNKNOWN_SYLLABLE if alone else 0.5 * max(weight, UNKNOWN_SYLLABLE)
            continue
        # 披集·拉达军, 川·立派: a dot says that it is a name, so that a rare character speaks little against it.
        total += max(0.5 * min(weight, 2.0), 0.0 if opens else RARE_IN_DOTTED)
        edge = scene.left(position) if outward < 0 else scene.right(position)
        # A part of one character (the 伊 of 金·伊) is rare, unless something bounds it (总理|川·立派).
        points = (
            total + known + edge.points - (1.5 if abs(position - inner) == 1 and edge.points < 2.0 else 0.0)
        )
        if outward > 0 and at > low and weight < 0 and _one_left(scene, at):
            points += LAST_LEFT
        if points > best[1]:
            best = (position, points, edge.why)
    return best
