"""Names that are only a part of a longer one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping

from minglu.model import Candidate
from minglu.stages.tag.name_scene import NAMED_LIKE_CHINESE, Scene
from minglu.stages.tag.name_shape import why

#: The points at which a name that no dictionary holds outweighs a short one of the roster that it begins with.
#: Words glued to a name reach seven at most (普京将在|接见, 彭斯列|出); 海军司令|沃伦琴科|表示 has nearly nine.
CLEAR = 8.0
#: A name of the roster that may be the beginning of another: 沃伦 of 沃伦琴科.
_SHORT = 2
#: How a name of Japan is found behind an office or a rank.
_ANCHORED_JAPANESE = ("japanese, behind an office", "japanese, behind a rank")
#: As long is a name of China with a surname of two characters.
_TWO_AND_TWO = 4
#: A name as long is nobody else's surname.
_LONG_NAME = 4
#: A given name of Japan.
_GIVEN_NAME = 2
#: A given name in front of a surname: 彼得|莱顿, 阿布杜拉希|马哈茂德.
_GIVEN = range(2, 6)
#: What joins the halves of a double surname, and how long a second half is that is one family's: 琼斯 is anybody's.
_HYPHENS, _LONG_HALF = "-—", 4


def with_known_half(
    scene: Scene, candidate: Candidate, found: Mapping[tuple[int, int], Candidate]
) -> Candidate | None:
    """Return a dotted name as the person of the roster by whose name its double surname ends, or as it is.

    Outlets spell the first half each in its own way where the second is long (绍洛伊-|博布罗夫尼茨基, 萨洛伊-); an office or
    its like stands before the whole. Nothing is returned where the halves are two persons: 普京-特朗普会晤.
    """
    start, end = candidate.start, candidate.end
    joint = _last_hyphen(scene.text, start, end)
    half = found.get((joint + 1, end))
    if candidate.entity or joint <= start or half is None or not half.entity:
        return candidate
    others = [one for one in found.values() if one.entity and start <= one.start and one.end == joint]
    if others:
        return candidate if any(one.entity == half.entity for one in others) else None
    if end - joint <= _LONG_HALF or not candidate.evidence.startswith("behind"):
        return candidate
    return candidate._replace(
        canonical=half.canonical, rule=half.rule, country=half.country, entity=half.entity, weight=half.weight
    )


def behind_given_names(scene: Scene, found: Iterable[Candidate]) -> Iterable[Candidate]:
    """Give the whole of a name of the roster that stands behind somebody's given name without a dot: 莫哈末|卡立诺丁.

    The given name is one of his state, and his own long enough not to be anybody's: 迈克尔史密斯 is no 史密斯 of the roster.
    """
    text, given = scene.text, scene.names.given_names
    for candidate in found:
        start, end = candidate.start, candidate.end
        if not candidate.entity or end - start < _LONG_NAME or "·" in text[start:end]:
            continue
        for size in reversed(_GIVEN):
            first = start - size
            if first >= 0 and candidate.country in given.get(text[first:start], ()):
                left = scene.left(first)
                if left.why:
                    evidence = why(
                        left.why, scene.right(end).why, f"behind the given name {text[first:start]}"
                    )
                    yield candidate._replace(start=first, evidence=evidence)
                break


def only_parts(scene: Scene, found: Collection[Candidate]) -> set[tuple[int, int]]:
    """Return the spans of candidates that are the beginning or the end of another candidate's name.

    The end, where the roster knows what stands before as somebody's given name; the beginning, where a short name of
    the roster goes on to one that is clear by itself (no syllables stand behind 李强), or a surname of Japan to a
    given name. A name of Japan between two anchors is whole: behind a rank 山田|一郎 is no 田一郎, and 佐藤|健 no 佐藤.
    """
    text, given = scene.text, scene.names.given_names
    spans = {(candidate.start, candidate.end) for candidate in found}
    short = {candidate.start: candidate for candidate in found if _is_short(candidate)}
    hyphens = any(hyphen in text for hyphen in _HYPHENS)
    ends = Counter(end for _, end in spans)
    parts = set()
    for candidate in found:
        start, end = candidate.start, candidate.end
        part = short.get(start)
        if part is not None and not candidate.entity and end > part.end and "·" not in text[start:end]:
            named_as_there = part.country in NAMED_LIKE_CHINESE
            if _is_japanese(scene, start, end) if named_as_there else candidate.weight >= CLEAR:
                parts.add((start, part.end))
        if _is_whole(scene, candidate):
            parts.update(
                span
                for span in spans
                if start <= span[0]
                and span[1] <= end
                and span != (start, end)
                and 0 in (span[0] - start, span[1] - end)
            )
        half = _last_hyphen(text, start, end) + 1 if hyphens and candidate.entity else 0
        if half > start and (half, end) in spans:
            # 绍洛伊-|博布罗夫尼茨基: the half is no mention of its own.
            parts.add((half, end))
        for size in _GIVEN if ends[end] > 1 else ():
            if (start - size, end) in spans and text[start - size : start] in given:
                parts.add((start, end))
    return parts


def _last_hyphen(text: str, start: int, end: int) -> int:
    """Return the offset of the last hyphen between two offsets, -1 where there is none."""
    return max(text.rfind(hyphen, start, end) for hyphen in _HYPHENS)


def _is_whole(scene: Scene, candidate: Candidate) -> bool:
    """Say whether a name is bounded on both sides, so that no part of it is one.

    One of Japan, or one with a surname of two characters and a verb or a rank behind: 欧阳克明|表示 names no 欧阳克.
    """
    if "before" not in candidate.evidence or candidate.entity:
        return False
    if candidate.evidence.startswith(_ANCHORED_JAPANESE):
        return True
    start, end = candidate.start, candidate.end
    return (
        candidate.evidence.startswith("chinese")
        and end - start == _TWO_AND_TWO
        and scene.text[start : start + 2] in scene.names.double_surnames
    )


def _is_japanese(scene: Scene, start: int, end: int) -> bool:
    """Say whether a span beside an office is a surname of Japan that the roster knows and a given name: 众议员|铃木馨祐.

    Its last characters are those of given names, the second perhaps a rare one (祐), and no word together: 安倍|率团.
    """
    names, given = scene.names, scene.text[start + _SHORT : end]
    if end - start != _SHORT + _GIVEN_NAME:
        return False
    rare = given[-1] not in names.given and not names.after.at(scene.text, end - 1)
    return (
        "ja" in names.surnames.get(scene.text[start : start + _SHORT], "")
        and (start in scene.head_ends or end in scene.head_starts)
        and names.given.get(given[0], -9.0) > 0
        and (rare or names.given.get(given[-1], -9.0) > 0)
        and not scene.is_word(given)
    )


def _is_short(candidate: Candidate) -> bool:
    """Say whether a candidate is a short name of the roster: 沃伦, 铃木."""
    return bool(candidate.entity) and candidate.end - candidate.start <= _SHORT
