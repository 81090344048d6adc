"""How a string is built, judged by itself: a Chinese, Vietnamese, Japanese or transliterated name, or none."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from minglu.model import Candidate, make_candidate
from minglu.rulebook.lexicon import Entry
from minglu.rulebook.names import BEST_SYLLABLE, UNKNOWN_GIVEN, UNKNOWN_SYLLABLE, Names

#: Below this a string is no name whatever stands around it.
HOPELESS = -2.0
#: A last character this ordinary (等 in 王毅等) is not outweighed by the others.
ORDINARY = -1.6
#: The most that all characters of a foreign name add together.
BEST_SYLLABLES = 2.4


#: 穆罕默德六世, 哈拉尔五世, 方济各一世: the number belongs to the name.
_ORDINALS = frozenset("一二三四五六七八九十")
_REGNAL = re.compile("[一二三四五六七八九十]{1,3}世(?!纪|界|代)")


_OPENING, _CLOSING = frozenset("“‘「『"), frozenset("”’」』")


class Shape(NamedTuple):
    """The points of a string's own form, the rule row it rests on, and the kind of name it would be."""

    points: float
    rule: str
    kind: str


_SYLLABLES = "people/syllables.csv"
_NONE = Shape(-9.0, "", "")


def best(size: int, names: Names) -> float:
    """Return the most points that the shape of a string of `size` characters can have."""
    points = names.points
    foreign = points["shape transliterated"] + min(BEST_SYLLABLE * size, BEST_SYLLABLES)
    if size == 2:
        return max(foreign, points["shape chinese short"] + 1.8, points["shape japanese surname"])
    return max(foreign, points["shape chinese"] + 1.8, points["shape japanese"] + 1.7)


@lru_cache(maxsize=1 << 16)
def shape(text: str, names: Names) -> Shape:
    """Return the best reading of a string of Han characters without a dot.

    A pure function of its arguments, remembered: the same names come in many articles.
    """
    best = _NONE
    surnames = names.surnames
    size = len(text)
    if size <= 6:
        for width in (1, 2, 3):
            if width < size and (cultures := surnames.get(text[:width])) is not None:
                reading = _surnamed(text, width, cultures, names)
                if reading.points > best.points:
                    best = reading
    foreign = names.points["shape transliterated"] + min(syllables(text, names), BEST_SYLLABLES)
    if foreign > best.points:
        best = Shape(foreign, _SYLLABLES, "transliterated")
    if size >= 2 and "ja" in surnames.get(text, "") and names.points["shape japanese surname"] > best.points:
        best = Shape(
            names.points["shape japanese surname"], f"people/surnames.csv:{text}", "japanese surname"
        )
    return best


def _surnamed(text: str, width: int, cultures: str, names: Names) -> Shape:
    """Read a string as surname and given name."""
    rest = text[width:]
    count = len(rest)
    weights = [names.given.get(char, UNKNOWN_GIVEN) for char in rest]
    value = sum(min(weight, 3.0) for weight in weights) / count
    if weights[-1] < ORDINARY:
        value += weights[-1]
    rule = f"people/surnames.csv:{text[:width]}"
    points = names.points
    best = _NONE
    if count <= 2 and (width == 1 or "zh" in cultures):
        base = points["shape chinese"] if count == 2 or width == 2 else points["shape chinese short"]
        best = Shape(base + 0.6 * value, rule, "chinese")
    elif width == 1 and count == 3 and "vi" in cultures:
        best = Shape(points["shape chinese"] + 0.6 * value - 1.0, rule, "vietnamese")
    if "ja" in cultures and width >= 2 and count <= 3:
        score = points["shape japanese"] + 0.4 * value + (0.5 if width + count >= 4 else 0.0)
        if score > best.points:
            best = Shape(score, rule, "japanese")
    return best


def syllables(text: str, names: Names) -> float:
    """Return the points of transliteration characters: a good one adds a little, a bad one takes much."""
    return sum(map(names.syllable_points, text))


def citation(built: Shape, text: str, names: Names) -> str:
    """Return the rule row a shape rests on; for a transliteration the character that speaks most for it."""
    if built.rule != _SYLLABLES:
        return built.rule
    weights = names.syllables
    return f"people/syllables.csv:{max(text, key=lambda char: weights.get(char, UNKNOWN_SYLLABLE))}"


def known_name(start: int, end: int, entry: Entry, evidence: str, points: float) -> Candidate:
    """Return the candidate of a name of the roster, which outweighs by ten points one that no dictionary holds."""
    return make_candidate(
        start,
        end,
        "PERSON",
        entry.canonical,
        entry.cite,
        evidence,
        weight=10.0 + points,
        country=entry.country,
        entity=entry.entity,
    )


def why(*parts: str) -> str:
    """Join the pieces of evidence that are there."""
    return ", ".join(filter(None, parts))


def quoted(text: str, start: int, end: int) -> bool:
    """Say whether a span is all that stands between quotation marks, or ends the title of a work.

    “梅卡瓦” is a tank, “伊万·格伦” a ship, and 《平凡的世界》 a book.
    """
    if text[end : end + 1] == "》":
        return True
    return text[start - 1 : start] in _OPENING and text[end : end + 1] in _CLOSING


def regnal(text: str, end: int) -> int:
    """Return how many characters the number of a monarch takes behind a name: 哈拉尔|五世; 0 where none stands."""
    match = _REGNAL.match(text, end) if text[end : end + 1] in _ORDINALS else None
    return len(match.group()) if match else 0
