"""Write rules/people/words.csv: ordinary words that are shaped like names.

Source: the dictionary of jieba (MIT). A word is taken if its tag is not that of a name, a place or a body, it is
used often enough to meet it, and minglu itself would find it shaped like a name. Strings made only of syllables of
foreign names (利维, 豪格) are names that the dictionary mistook, unless they are common.

The dictionary has ordinary words among its names too (宣言 and 英雄 are tagged as a name and a place); those are rows
of our own reading, which survive. Most were found by CC-CEDICT, which writes the pinyin of names with capitals and
that of words without, and read one by one.

Usage: python pipeline/build/ordinary_words.py [RULES_FOLDER]
"""

from __future__ import annotations

import importlib.resources
from pathlib import Path

from minglu.rulebook.names import Names
from minglu.rulebook.rules import load_rules
from minglu.stages.tag.name_shape import HOPELESS, shape
from tables import OURS, read_column, read_rows, rules_folder, write_rows

_FILE = "people/words.csv"
#: Rarer words are as likely to be names as words.
LEAST_FREQUENCY = 20
#: Below this a word made of nothing but syllables of foreign names is taken for one.
LEAST_FOREIGN_FREQUENCY = 200
_NAME_TAGS = ("nr", "ns", "nt", "nz", "x", "eng", "m")


def main(rules: Path) -> None:
    """Read jieba's dictionary and write the table."""
    names = Names.build(load_rules(rules))
    known = read_column(rules, "people/names.csv", "term")
    words = []
    dictionary = importlib.resources.files("jieba").joinpath("dict.txt")
    for line in dictionary.read_text(encoding="utf-8").splitlines():
        word, frequency, tag = line.split(" ")
        if not 2 <= len(word) <= 4 or int(frequency) < LEAST_FREQUENCY or tag.startswith(_NAME_TAGS):
            continue
        foreign = all(names.syllables.get(char, -9.0) > 1.0 for char in word)
        if foreign and int(frequency) < LEAST_FOREIGN_FREQUENCY:
            continue
        if word not in known and shape(word, names).points >= HOPELESS:
            words.append(word)
    ours = {row["term"] for row in read_rows(rules, _FILE) if row["source"] == OURS}
    sources = dict.fromkeys(words, "jieba-dict") | dict.fromkeys(ours - set(words), OURS)
    write_rows(rules, _FILE, ({"term": term, "source": source} for term, source in sources.items()))


if __name__ == "__main__":
    main(rules_folder())
