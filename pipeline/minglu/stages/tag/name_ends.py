"""Where a name ends, or begins: words that are cut off with a character of it, and syllables that are left out."""

from __future__ import annotations

from collections.abc import Mapping

from minglu.rulebook.names import Edge
from minglu.stages.tag.name_scene import STOPS, Scene

#: A character this typical of foreign names, beside a name without a boundary, is a part of it.
FURTHER_SYLLABLE = 1.2
#: So often no word stands in front of the same other by chance.
OFTEN = 4


def cut_short(scene: Scene, start: int, end: int) -> bool:
    """Say whether a name of three characters is a shorter word and the next: 智库|新, 彭斯|据报."""
    names, first = scene.names, scene.text[start : start + 2]
    if end - start != 3:
        return False
    if (start, start + 2) in scene.foreigners:
        return True
    if scene.text.count(scene.text[start:end]) >= OFTEN:
        # 李子|贤: what the article has so often is a name.
        return False
    if start + 2 not in scene.bounds or not (first in names.traps or first in names.words):
        return False
    # 指挥官|黄金财，: an office in front, and nothing behind that the last character could belong to.
    return not (start in scene.head_ends and (scene.text[end : end + 1] in STOPS or end in scene.rank_starts))


def goes_on(scene: Scene, start: int, end: int, left: Edge, right: Edge) -> float:
    """Return the points against a foreign name whose next character is one more syllable: 查普托维|奇."""
    weights = scene.names.syllables
    points = 0.0
    if (
        not right.why
        and right.points <= 0.3
        and (
            weights.get(scene.text[end : end + 1], -9.0) > FURTHER_SYLLABLE
            or _more_syllables(scene, end, weights)
            or last_syllable(scene, end, weights)
            or _given_name(scene, start, end)
        )
    ):
        points += scene.names.points["goes on"]
    if (
        not left.why
        and left.points <= 0.3
        and (
            weights.get(scene.text[start - 1 : start], -9.0) > FURTHER_SYLLABLE
            or _more_syllables(scene, start - 2, weights)
        )
    ):
        points += scene.names.points["goes on"]
    return points


def _given_name(scene: Scene, start: int, end: int) -> bool:
    """Say whether two characters are a surname and half of a given name whose other half ends well: 黎栋|国|及."""
    names, text = scene.names, scene.text
    return (
        end - start == 2
        and text[start] in names.single_surnames
        and names.given.get(text[end : end + 1], -9.0) > 0
        and bool(scene.right(end + 1).why)
    )


def leaves_one(scene: Scene, start: int, end: int) -> bool:
    """Say whether a name of two characters behind an office leaves one by itself before a comma: 立委|许宇|甄、.

    No word is left so but a verb of speech or a function word: 外长王毅|称，.
    """
    names, text = scene.names, scene.text
    char = text[end : end + 1]
    return (
        end - start == 2
        and start in scene.head_ends
        and text[end + 1 : end + 2] in STOPS
        and bool(char)
        and "\u3400" <= char <= "\u9fff"
        and char not in names.function_after
        and not names.after.at(text, end)
        and end + 1 not in scene.entity_ends
    )


def last_syllable(scene: Scene, at: int, weights: Mapping[str, float]) -> bool:
    """Say whether one more syllable stands there and nothing behind it: 麦卡利|南|29日."""
    text = scene.text
    return (
        weights.get(text[at : at + 1], -9.0) > 0
        and text[at] not in scene.names.function_after
        and at not in scene.entity_starts
        and not "\u3400" <= text[at + 1 : at + 2] <= "\u9fff"
    )


def further_syllables(scene: Scene, at: int, weights: Mapping[str, float]) -> bool:
    """Say whether two more syllables stand there that are no word: 阿卜杜拉|季波夫."""
    pair = scene.text[at : at + 2]
    return (
        len(pair) == 2
        and all(weights.get(char, -9.0) > FURTHER_SYLLABLE for char in pair)
        and at not in scene.entity_starts
        and at not in scene.head_starts
        and pair not in scene.names.words
        and not scene.is_word(pair)
    )


def _more_syllables(scene: Scene, start: int, weights: Mapping[str, float]) -> bool:
    """Say whether a word of two syllables begins there that means nothing by itself: 安托瓦|内特."""
    word = scene.text[max(0, start) : start + 2]
    return len(word) == 2 and (
        start + 1 not in scene.bounds
        and start + 2 in scene.bounds
        and all(weights.get(char, -9.0) > 0 for char in word)
        and start not in scene.entity_starts
        and word not in scene.names.words
    )
