"""Where a name ends, or begins: words that are cut off with a character of it, and syllables that are left out."""

from __future__ import annotations

from collections.abc import Mapping

from minglu.rulebook.names import Edge
from minglu.stages.tag.name_scene import ADVERBS, STOPS, TYPICAL, Scene

#: A character this typical of foreign names, beside a name without a boundary, is a part of it.
FURTHER_SYLLABLE = 1.2
#: So often no word stands in front of the same other by chance.
OFTEN = 4
_JOINERS = frozenset("和与及")
#: 海军陆战队|上将
_LONGEST_RANK = 8
_PARTICLES = frozenset("地的了着")
#: What stands between a number and 万, and in front of 国 behind the names of states.
_SOME, _COUNTS = frozenset("余多数几"), frozenset("两三四五六各等")


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


def _his_rank(scene: Scene, start: int) -> bool:
    """Say whether the rank at an offset is of whom is named before it: a verb or a stop stands behind it, and no name."""
    end = min((end for end in scene.rank_ends if start < end <= start + _LONGEST_RANK), default=0)
    behind = scene.names.after.at(scene.text, end)
    return bool(end) and (scene.text[end : end + 1] in STOPS or (bool(behind) and behind not in _JOINERS))


def function_word(scene: Scene, name: str, start: int, end: int, foreign: bool) -> bool:
    """Say whether a span begins or ends in a function word (同卢拉, 王毅等) that is no part of this name.

    `foreign` says that the name is made of syllables: how often given names hold a character says nothing then.
    """
    names = scene.names
    last, first = name[-1], name[0]
    if len(name) < 4 and _JOINERS.isdisjoint(name) and start in scene.head_ends and end in scene.rank_starts:
        # 副司令员|雷能|少将: nothing but a name stands between an office and a rank.
        return False
    if last in names.never_last or (len(name) == 2 and last in names.kin and not foreign):
        # 李|母, 黄太|曾|致电
        return True
    if name[1:] in names.courtesy and first in names.surnames:
        # 张|太太, 李|医生: the surname alone is the name.
        return True
    if (
        len(name) == 2
        and last in names.surnames
        and first in names.function_before
        and start + 1 in scene.bounds
        and names.titles.match(scene.text, end)
        and names.after.at(scene.text, end) in names.courtesy
    ):
        # 向|苏|小姐
        return True
    if foreign and last == "人":
        # 库尔德|人, 罗兴亚|人
        return True
    if last in _PARTICLES and scene.is_word(name[:-1]):
        # 豪迈|地
        return True
    if not _JOINERS.isdisjoint(name[:-1]) and (len(name) > 3 or name[1] not in "和"):
        # 东乡|和彦: among given names of Japan with 和; but 安倍|和美|方.
        return not (
            "ja" in names.surnames.get(name[:-2], "") and name[-2] == "和" and last not in names.countries
        )
    if (
        last in "方国军媒"
        and name[-2] in names.countries
        and not (len(name) == 3 and not foreign and start in scene.head_ends)
    ):
        # 向|英方 is no Mr Xiang, and 斯国 is Sri Lanka; but 副主任|何宏军.
        return True
    before = scene.text[start - 1 : start]
    if first in "万千百亿余" and (before.isnumeric() or before in _SOME):
        # 1.2万英尺, 120余|万法郎
        return True
    if (
        scene.text[end + 1 : end + 2] == "国"
        and scene.text[end] in _COUNTS
        and names.countries.issuperset(name)
    ):
        # 孟巴印|三国
        return True
    if (
        len(name) == 2
        and first in names.countries
        and last in names.countries
        and not (
            foreign
            and names.syllables.get(last, -9.0) > 0
            and scene.left(start).points >= names.points["left strong cue"]
        )
    ):
        # 中美 and 引述|俄中, but 协调员|罗斯
        return True
    if (
        (first in names.function_before or first in names.function_after)
        and len(name) == 3
        and scene.is_word(name[1:])
    ):
        # 曾|喜欢, 应|北约: a surname that is a function word before a word.
        return True
    # 林|明 is a surname and a given name, although both are syllables of foreign names.
    syllabic = foreign and not (first in names.single_surnames and names.given.get(last, -9.0) >= TYPICAL)
    if (
        last in names.function_after
        and (syllabic or names.given.get(last, -9.0) < 0)
        and names.syllables.get(last, -9.0) < 0.3
    ):
        if (
            last in ADVERBS
            and len(name) == 3
            and (
                scene.text[end : end + 1] in STOPS
                or end in scene.rank_starts
                or (last == "中" and start in scene.head_ends and bool(scene.right(end).why))
            )
        ):
            # 大使|拉尼都、 and 王冠中，, 辜丽都|少将: a verb or a noun would follow a word.
            return False
        if len(name) == 3 and not foreign and scene.text[end : end + 1] in "、；":
            # 总理范明|正、国会主席: behind a function word no list goes on.
            return False
        if len(name) == 3 and end in scene.rank_starts and _his_rank(scene, end):
            # 杨春来|海军少将|表示: nobody is named behind the rank.
            return False
        # 魏凤和|表示: what follows cannot be joined to, so the 和 is the name's own.
        return not (last == "和" and len(name) == 3 and not scene.joins(end - 1))
    return (
        first in names.function_before
        and first not in names.surnames
        and names.syllables.get(first, -9.0) < 0.5
    )
