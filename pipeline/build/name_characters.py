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

from libraries import NAME_TAGS, Word, cities, dictionary
from minglu.text.fold import fold
from tables import OURS, read_column, read_rows, rules_folder, write_rows

# Countries whose GeoNames Han spellings are native words, not transliterations.
WRITES_HAN = frozenset({"CN", "TW", "HK", "MO", "JP", "KR", "KP", "VN", "SG"})

# Suffixes that GeoNames puts behind a transliteration and that carry no sound.
PLACE_SUFFIXES = ("特别市", "自治市", "自治区", "地区", "市", "县", "区", "镇", "州", "省", "岛", "港")

# Characters that carry Thai, Lao, Khmer and Burmese names and that the two corpora hardly hold, each with a
# name of public life that has it. They get the weight of a syllable seen SOUTH_EAST_COUNT times.
SOUTH_EAST = {
    "占": "占萨门",
    "颂": "赛雅颂",
    "葆": "坎葆",
    "育": "巴育",
    "宏": "宏沙",
    "蓬": "纳塔蓬",
    "猜": "猜参",
    "隆": "哇集拉隆功",
    "洪": "洪森",
    "玛": "洪玛奈",
    "奈": "洪玛奈",
    "狄": "狄班",
    "班": "狄班",
    "昂": "敏昂莱",
    "敏": "敏昂莱",
    "吞": "佐敏吞",
    "佐": "佐敏吞",
    "素": "昂山素季",
    "季": "昂山素季",
    "通": "通伦",
    "他": "他信",
    "信": "他信",
    "英": "英拉",
    "抄": "抄查特",
    "查": "抄查特",
    "乐": "乐猜",
    "参": "猜参",
    "贡": "贡玛西",
    "潘": "潘坎",
    "扬": "本扬",
    "宋": "宋赛",
    "赛": "宋赛",
    "盛": "登盛",
    "丹": "丹瑞",
    "瑞": "丹瑞",
    "觉": "廷觉",
    "廷": "廷觉",
    "貌": "貌貌埃",
}
SOUTH_EAST_COUNT = 60

GIVEN_LENGTH = 3  # a surname and two characters
FOREIGN_LENGTH = 4  # shorter nrt entries are mostly nicknames and old titles
COMMON_SYLLABLES = 150  # an nr entry whose given name is two of the commonest syllables is foreign: 乔布斯
MIN_COUNT = 3  # a character seen less often in names says nothing
FLOOR = 2e-5  # a character counts as at least this common in either text: rarity alone makes no weight


def is_han(text: str) -> bool:
    """Whether every character is a unified ideograph of the basic block or extension A."""
    return bool(text) and all("\u3400" <= character <= "\u9fff" for character in text)


def folded_dictionary() -> Iterator[Word]:
    """Yield the entries of jieba's dictionary, the words folded as texts are."""
    for word in dictionary():
        yield word._replace(text=fold(word.text))


def ordinary(entries: Iterable[Word]) -> Counter[str]:
    """Count how often each character stands in ordinary text, by the words' frequencies."""
    counts: Counter[str] = Counter()
    for word, frequency, tag in entries:
        if not tag.startswith(NAME_TAGS) and is_han(word):
            for character in word:
                counts[character] += frequency
    return counts


def given(
    entries: Iterable[Word], surnames: frozenset[str], common_syllables: frozenset[str]
) -> Counter[str]:
    """Count the characters of the given names of three-character names, each name once."""
    counts: Counter[str] = Counter()
    for word, _, tag in entries:
        if tag == "nr" and len(word) == GIVEN_LENGTH and word[0] in surnames and is_han(word):
            characters = word[1:]
            if not common_syllables.issuperset(characters):
                counts.update(characters)
    return counts


def syllables(entries: Iterable[Word]) -> Counter[str]:
    """Count the characters of transliterated personal names and of transliterated cities."""
    counts: Counter[str] = Counter()
    for word, _, tag in entries:
        if tag == "nrt" and len(word) >= FOREIGN_LENGTH and is_han(word):
            counts.update(word)
    for city in cities():
        if city["countrycode"] in WRITES_HAN:
            continue
        # In one order: of characters as common as each other, those met first are the commonest.
        for name in sorted({fold(name) for name in city["alternatenames"] if is_han(name)}):
            counts.update(without_suffix(name))
    counts.update({character: SOUTH_EAST_COUNT - counts[character] for character in SOUTH_EAST})
    return counts


def without_suffix(name: str) -> str:
    """Return a place's transliteration without the word for its kind."""
    for suffix in PLACE_SUFFIXES:
        if name.endswith(suffix) and len(name) > len(suffix) + 1:
            return name.removesuffix(suffix)
    return name


def weigh(names: Counter[str], words: Counter[str]) -> dict[str, float]:
    """Return the log-odds of each character that names hold at least MIN_COUNT times.

    A character that becomes another wherever it stands alone (乾, but 乾隆) is none that a name could be asked for.
    """
    weights = {}
    all_names, all_words = names.total(), words.total()
    for character, count in names.items():
        if count >= MIN_COUNT and fold(character) == character:
            in_names = max(count / all_names, FLOOR)
            in_words = max(words[character] / all_words, FLOOR)
            weights[character] = math.log(in_names / in_words)
    return weights


def write(rules: Path, file: str, weights: dict[str, float], source: str) -> None:
    """Write a table; the rows of our own reading stay, and count for more than those weighed here."""
    rows = {
        term: {"term": term, "weight": f"{round(weight, 2):.2f}", "source": source}
        for term, weight in weights.items()
    }
    rows |= {row["term"]: row for row in read_rows(rules, file) if row["source"] == OURS}
    write_rows(rules, file, rows.values())


def main(rules: Path) -> None:
    """Read jieba's dictionary and GeoNames, write both tables."""
    entries = list(folded_dictionary())
    words = ordinary(entries)
    foreign = syllables(entries)
    surnames = frozenset(name for name in read_column(rules, "people/surnames.csv", "term") if len(name) == 1)
    common = frozenset(character for character, _ in foreign.most_common(COMMON_SYLLABLES))
    names = given(entries, surnames, common)
    write(rules, "people/given.csv", weigh(names, words), "jieba-dict")
    write(rules, "people/syllables.csv", weigh(foreign, words), "jieba-dict-geonames")


if __name__ == "__main__":
    main(rules_folder())
