"""Whether a stretch beside an anchor is a name: the points of its edges, its shape and the segmenter's view of it."""

from __future__ import annotations

from minglu.model import NO_PLACE, Candidate, make_candidate
from minglu.stages.tag.name_ends import cut_short, goes_on, leaves_one
from minglu.stages.tag.name_function_words import function_word
from minglu.stages.tag.name_scene import Scene
from minglu.stages.tag.name_shape import HOPELESS, Shape, citation, quoted, regnal, why
from minglu.stages.tag.name_things import among_places

#: A word of the segmenter's dictionary that is this much like a Chinese name is one.
NAME_LIKE = 1.0
#: What names made of syllables (罗斯, 墨菲) reach by their shape, and other words do not.
SYLLABIC = 1.0

#: Kinds of names that may end in a word by chance: 西科斯基|公司, 丰田|公司; a Chinese name has no room for one.
_MAY_SWALLOW = frozenset({"transliterated", "japanese"})


def score(scene: Scene, start: int, end: int, listed: int = 0, listing: bool = False) -> Candidate | None:
    """Return the candidate of a span if its points reach the threshold.

    `listed` says that another name and a comma stand before it (2: one of the roster), `listing` that they stand
    behind it.
    """
    names, text = scene.names, scene.text
    left, right = scene.left(start), scene.right(end)
    left_points, right_points = left.points, right.points
    if left.why in names.place_before or (
        not left.why and (start in scene.place_ends or start in scene.far_ends)
    ):
        # 在|比什凯克|会见, 南非|约翰内斯堡|: what a preposition of place or a state introduces is a place, if the roster
        # does not know better.
        left_points = names.points["left place cue"]
    if listed:
        left_points = max(left_points, names.points["left known list" if listed > 1 else "left list"])
    if listing or (listed and text[end : end + 1] == "等"):
        # 石泰峰、邵鸿|等: the list ends there.
        right_points = max(right_points, names.points["right list"])
    if left_points + right_points < scene.least or scene.words.find(1, start, end) >= 0:
        return None
    if text[end : end + 1] == "·" or text[start - 1 : start] == "·":
        # A part of a dotted name is found by its whole.
        return None
    name = text[start:end]
    built = scene.shape(name)
    if built.points < HOPELESS:
        return None
    if built.kind == "transliterated" and not left.why and start in scene.near_ends:
        # 韩国|金在中 is a person all the same, 日本|佐世保 is none.
        left_points = names.points["left place cue"]
    points = _points(scene, start, end, built, left.points, left_points, right_points)
    if built.kind == "transliterated":
        points += goes_on(scene, start, end, left, right)
    # Asked last: most spans have fallen by their points before.
    if points < names.points["threshold"] or _ruled_out(scene, start, end, built, bounded=bool(left.why)):
        return None
    evidence = why(
        built.kind,
        "behind another name" if listed else left.why,
        "before another name" if listing else right.why,
    )
    size = regnal(text, end)
    return make_candidate(
        start,
        end + size,
        "PERSON",
        text[start : end + size],
        citation(built, name, names),
        evidence,
        points,
        state=NO_PLACE if (start, end) in scene.named else "",
    )


def _points(
    scene: Scene, start: int, end: int, built: Shape, left: float, left_points: float, right_points: float
) -> float:
    """Return the points of a span by its shape, its edges, its words and how often the article has it.

    `left` are those of what stands before it, `left_points` these as far as they speak for a person.
    """
    names = scene.names
    name = scene.text[start:end]
    chinese = built.kind == "chinese"
    token = scene.token(start, end)
    if (
        chinese
        and start in scene.head_ends
        and (scene.text[end : end + 1] in names.never_ends if end - start == 2 else end in scene.bounds)
    ):
        # 副|相金炯龙, 所长|刘琦|等: the office is known, and the segmenter's word is not.
        token = max(token, names.points["token bounds"])
    points = built.points + token + left_points + right_points
    if (
        token == names.points["token same"]
        and left >= names.points["left office"]
        and (right_points > 0 or (chinese and end - start > 2))
        and (chinese or built.points > SYLLABIC)
    ):
        # 秘书长|倪煜|等: what the segmenter sees as a word of its own behind an office, be its characters rare in names.
        points += names.points["word behind an office"]
    points += scene.recurrence.get(name, 0.0)
    if chinese and end - start > 2 and name[-1] in names.thing_last:
        # 柘塘|镇, 南昆|线
        points += names.points["ends as a thing"]
    if name in names.words:
        points += names.points["ordinary word"]
    elif _in_dictionary(scene, name, built):
        points += names.points["dictionary name"]
    return points


def _ruled_out(scene: Scene, start: int, end: int, built: Shape, *, bounded: bool) -> bool:
    """Say whether a span is no name whatever its points; `bounded` if a word stands before it behind which one begins."""
    names, text = scene.names, scene.text
    name = text[start:end]
    foreign = built.kind == "transliterated"
    if (
        foreign
        and name[:2] in names.words
        and start + 2 in scene.bounds
        and names.syllable_points(name[0]) < 0
    ):
        # 代表|格政府: a word, and its first character is no syllable.
        return True
    known = name in names.words or _in_dictionary(scene, name, built)
    return (
        (built.kind == "chinese" and not known and cut_short(scene, start, end))
        or names.vetoed(text, start, end)
        or (not bounded and (quoted(text, start, end) or among_places(scene, start, end)))
        or (built.kind in _MAY_SWALLOW and names.swallows(text, start, end))
        or (end - start == 4 and (start, start + 2) in scene.entities and (start + 2, end) in scene.entities)
        or name in names.traps
        or (start, end) in scene.entities
        or function_word(scene, start, end, foreign)
        or (built.kind == "chinese" and leaves_one(scene, start, end))
    )


def _in_dictionary(scene: Scene, name: str, built: Shape) -> bool:
    """Say whether the segmenter's dictionary has a string as a name: 张国焘, 康世恩; not 储备|金."""
    names = scene.names
    if len(name) != 3 or built.kind != "chinese" or built.points <= NAME_LIKE or not scene.is_word(name):
        return False
    return name[:2] not in names.words and name[:2] not in names.traps
