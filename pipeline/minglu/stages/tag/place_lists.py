"""PLACE: towns and villages that no gazetteer holds, told by the word that ends their list (A、B和C等多个居民点)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from minglu.model import Candidate, make_candidate
from minglu.rulebook.places import Places

#: 等地|区 and 等地|方 may list anything.
_GOES_ON = frozenset("区方位缘理图")
#: 等多个|居民点, 3个|居民点
_COUNT = re.compile("等?(?:[0-9]+|[两三四五六七八九十数多几]+)?(?:余|多)?(?:个|座)?$")
_JOINTS = re.compile("、|和|以及|及")
#: The longest list looked at, and the longest name in it.
_LONGEST_LIST, _LONGEST = 80, 8
#: What each syllable of an unknown town must at least weigh, and all of them on average.
_WORST, _MEAN = -0.6, 0.5
_CLAUSE = re.compile("[^\u3400-\u9fff·、]")


def listed_places(
    folded: str, places: Places, weights: Mapping[str, float], bounds: frozenset[int]
) -> Iterable[Candidate]:
    """Give the transliterated names of the lists that end in one of the words for that.

    The first item has to begin where a word begins: 攻占|索列达尔、克列谢耶夫卡等居民点. `weights` are those of syllables.
    """
    for end in places.any_list_end.finditer(folded):
        word, at = end.group(), end.start()
        if word == "等地" and folded[end.end() : end.end() + 1] in _GOES_ON:
            continue
        low = max(0, at - _LONGEST_LIST)
        for stop in _CLAUSE.finditer(folded, low, at):
            if not folded[stop.start()].isdigit():
                low = stop.end()
        count = _COUNT.search(folded, low, at)
        yield from _items(
            folded, low, count.start() if count else at, places.list_ends[word], weights, bounds
        )


def _items(
    folded: str, low: int, high: int, cite: str, weights: Mapping[str, float], bounds: frozenset[int]
) -> Iterable[Candidate]:
    if "、" not in folded[low:high] and "和" not in folded[low:high]:
        return
    position = low
    cuts = [*(match.span() for match in _JOINTS.finditer(folded, low, high)), (high, high)]
    for number, (stop, start_of_next) in enumerate(cuts):
        start = position if number else _first(folded, position, stop, weights, bounds)
        if 2 < stop - start <= _LONGEST and _is_foreign(folded[start:stop], weights):
            yield make_candidate(
                start,
                stop,
                "PLACE",
                folded[start:stop],
                cite,
                "in a list of towns",
                weight=0.5,
            )
        position = start_of_next


def _first(folded: str, low: int, end: int, weights: Mapping[str, float], bounds: frozenset[int]) -> int:
    """Return where the first name of a list begins, `end` where nothing says so."""
    for start in range(max(low, end - _LONGEST), end - 2):
        if start in bounds and _is_foreign(folded[start:end], weights):
            return start
    return end


def _is_foreign(name: str, weights: Mapping[str, float]) -> bool:
    found = [weights.get(char, -9.0) for char in name if char != "·"]
    return min(found) > _WORST and sum(found) > _MEAN * len(found)
