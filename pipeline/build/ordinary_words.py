"""Write rules/people/words.csv: ordinary words that are shaped like names.

Source: the dictionary of jieba (MIT). A word is taken if its tag is not that of a name, a place or a body, it is
used often enough to meet it, and minglu itself would find it shaped like a name. Strings made only of syllables of
foreign names (利维, 豪格) are names that the dictionary mistook, unless they are common; so are names of the roster,
and the first of several names there (大卫).

The dictionary has ordinary words among its names too (宣言 and 英雄 are tagged as a name and a place); those are rows
of our own reading, which survive. Most were found by CC-CEDICT, which writes the pinyin of names with capitals and
that of words without, and read one by one.

What is shaped like a name is told by the other tables of people/: the table is made anew when surnames, weights of
characters or points of evidence change.

Run:  python pipeline/build/ordinary_words.py [RULES_FOLDER]
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from libraries import NAME_TAGS, dictionary
from minglu.rulebook.names import Names
from minglu.rulebook.rules import load_rules
from minglu.stages.tag.name_shape import HOPELESS, shape
from tables import OURS, read_column, read_rows, rules_folder, write_rows

_FILE = "people/words.csv"
#: Rarer words are as likely to be names as words.
LEAST_FREQUENCY = 20
#: Below this a word made of nothing but syllables of foreign names is taken for one.
LEAST_FOREIGN_FREQUENCY = 200
#: Nor are these words: what jieba does not know, English and numbers.
_NO_WORDS = ("x", "eng", "m")


def words(names: Names, roster: set[str]) -> Iterator[str]:
    """Yield the words of jieba's dictionary that minglu would take for names."""
    for word, frequency, tag in dictionary():
        if not 2 <= len(word) <= 4 or frequency < LEAST_FREQUENCY or tag.startswith((*NAME_TAGS, *_NO_WORDS)):
            continue
        foreign = all(names.syllables.get(char, -9.0) > 1.0 for char in word)
        if foreign and frequency < LEAST_FOREIGN_FREQUENCY:
            continue
        if word not in roster and word not in names.given_names and shape(word, names).points >= HOPELESS:
            yield word


def main(rules: Path) -> None:
    """Read jieba's dictionary and write the table."""
    names = Names.build(load_rules(rules))
    roster = read_column(rules, "people/names.csv", "term")
    ours = (row["term"] for row in read_rows(rules, _FILE) if row["source"] == OURS)
    sources = dict.fromkeys(words(names, roster), "jieba-dict") | dict.fromkeys(ours, OURS)
    write_rows(rules, _FILE, ({"term": term, "source": source} for term, source in sources.items()))


if __name__ == "__main__":
    main(rules_folder())
