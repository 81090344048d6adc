"""Function words at the ends of a span that is shaped like a name: 同|卢拉, 王毅|等."""

from __future__ import annotations

from minglu.stages.tag.name_scene import ADVERBS, STOPS, TYPICAL, Scene

_JOINERS = frozenset("和与及")
#: 海军陆战队|上将
_LONGEST_RANK = 8
_PARTICLES = frozenset("地的了着")
#: What a state's one-character name is followed by: its side, its leaders, its army, its media.
_OF_STATES = frozenset("方国军媒")
#: What opens or follows a number, and what stands between that and 万; what counts states in front of 国.
_NUMERALS, _SOME, _COUNTS = frozenset("万千百亿余"), frozenset("余多数几"), frozenset("两三四五六各等")
#: A character this usual in foreign names may end one, and one this usual may begin one.
_MAY_END, _MAY_BEGIN = 0.3, 0.5


def function_word(scene: Scene, start: int, end: int, foreign: bool) -> bool:
    """Say whether a span begins or ends in a function word (同|卢拉, 王毅|等) that is no part of this name.

    `start` and `end` are offsets of its two characters or more. `foreign` says that it is made of syllables: how often
    given names hold a character says nothing then.
    """
    names, name = scene.names, scene.text[start:end]
    first, last = name[0], name[-1]
    if len(name) < 4 and _JOINERS.isdisjoint(name) and start in scene.head_ends and end in scene.rank_starts:
        # 副司令员|雷能|少将: nothing but a name stands between an office and a rank.
        return False
    if _surname_alone(scene, start, end, foreign):
        return True
    if (foreign and last == "人") or (last in _PARTICLES and scene.is_word(name[:-1])):
        # 库尔德|人, 罗兴亚|人; 豪迈|地
        return True
    if not _JOINERS.isdisjoint(name[:-1]) and (len(name) > 3 or name[1] != "和"):
        # 东乡|和彦: among given names of Japan with 和; but 安倍|和美|方.
        return not (
            "ja" in names.surnames.get(name[:-2], "") and name[-2] == "和" and last not in names.countries
        )
    if _states(scene, start, end, foreign) or _counted(scene, start):
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
        and names.syllables.get(last, -9.0) < _MAY_END
    ):
        return not _ends_in_its_own(scene, start, end, foreign)
    return (
        first in names.function_before
        and first not in names.surnames
        and names.syllables.get(first, -9.0) < _MAY_BEGIN
    )


def _surname_alone(scene: Scene, start: int, end: int, foreign: bool) -> bool:
    """Say whether no more than a surname of a span is a name, with what its bearer is called beside it: 李|母, 张|太太."""
    names, name = scene.names, scene.text[start:end]
    first, last = name[0], name[-1]
    if last in names.never_last or (len(name) == 2 and last in names.kin and not foreign):
        # 李|母, 黄太|曾|致电
        return True
    if name[1:] in names.courtesy and first in names.surnames:
        # 张|太太, 李|医生
        return True
    # 向|苏|小姐
    return (
        len(name) == 2
        and last in names.surnames
        and first in names.function_before
        and start + 1 in scene.bounds
        and names.titles.match(scene.text, end) is not None
        and names.after.at(scene.text, end) in names.courtesy
    )


def _states(scene: Scene, start: int, end: int, foreign: bool) -> bool:
    """Say whether the characters of a span are names of states: 向|英方, 孟巴印|三国, 中美."""
    names, name = scene.names, scene.text[start:end]
    first, last = name[0], name[-1]
    if (
        last in _OF_STATES
        and name[-2] in names.countries
        and not (len(name) == 3 and not foreign and start in scene.head_ends)
    ):
        # 向|英方 is no Mr Xiang, and 斯国 is Sri Lanka; but 副主任|何宏军.
        return True
    if (
        scene.text[end + 1 : end + 2] == "国"
        and scene.text[end] in _COUNTS
        and names.countries.issuperset(name)
    ):
        # 孟巴印|三国
        return True
    # 中美 and 引述|俄中, but 协调员|罗斯
    return (
        len(name) == 2
        and first in names.countries
        and last in names.countries
        and not (
            foreign
            and names.syllables.get(last, -9.0) > 0
            and scene.left(start).points >= names.points["left strong cue"]
        )
    )


def _counted(scene: Scene, start: int) -> bool:
    """Say whether a span begins with the end of a number: 1.2万英尺, 120余|万法郎."""
    before = scene.text[start - 1 : start]
    return scene.text[start] in _NUMERALS and (before.isnumeric() or before in _SOME)


def _ends_in_its_own(scene: Scene, start: int, end: int, foreign: bool) -> bool:
    """Say whether a function word at the end of a name of three characters is the name's own: 拉尼都, 魏凤和."""
    if end - start != 3:
        return False
    last, behind = scene.text[end - 1], scene.text[end : end + 1]
    if last in ADVERBS and (
        behind in STOPS
        or end in scene.rank_starts
        or (last == "中" and start in scene.head_ends and bool(scene.right(end).why))
    ):
        # 大使|拉尼都、 and 王冠中，, 辜丽都|少将: a verb or a noun would follow a word.
        return True
    if not foreign and behind in "、；":
        # 总理范明|正、国会主席: behind a function word no list goes on.
        return True
    if end in scene.rank_starts and _his_rank(scene, end):
        # 杨春来|海军少将|表示: nobody is named behind the rank.
        return True
    # 魏凤和|表示: what follows cannot be joined to, so the 和 is the name's own.
    return last == "和" and not scene.joins(end - 1)


def _his_rank(scene: Scene, start: int) -> bool:
    """Say whether the rank at an offset is of whom is named before it: a verb or a stop stands behind it, and no name."""
    end = min((end for end in scene.rank_ends if start < end <= start + _LONGEST_RANK), default=0)
    behind = scene.names.after.at(scene.text, end)
    return bool(end) and (scene.text[end : end + 1] in STOPS or (bool(behind) and behind not in _JOINERS))
