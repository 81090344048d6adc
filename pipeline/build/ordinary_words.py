"""Write rules/people/words.csv: ordinary words that are shaped like names.

Source: the dictionary of jieba (MIT). A word is taken if its tag is not that of a name, a place or a body, it is
used often enough to meet it, and it begins with a surname or is made of transliteration characters.

Usage: python pipeline/build/ordinary_words.py
"""

from __future__ import annotations

import csv
import importlib.resources
from pathlib import Path

RULES = Path(__file__).resolve().parents[2] / "rules"
#: Rarer words are as likely to be names as words.
LEAST_FREQUENCY = 20
_NAME_TAGS = ("nr", "ns", "nt", "nz", "x", "eng", "m")


def _column(file: str, column: str) -> set[str]:
    with (RULES / file).open(encoding="utf-8-sig", newline="") as stream:
        return {row[column] for row in csv.DictReader(stream)}


def main() -> None:
    """Read jieba's dictionary and write the table."""
    surnames = _column("people/surnames.csv", "term")
    with (RULES / "people/syllables.csv").open(encoding="utf-8-sig", newline="") as stream:
        syllables = {row["term"] for row in csv.DictReader(stream) if float(row["weight"]) > -1}
    known = _column("people/names.csv", "term")
    words = []
    dictionary = importlib.resources.files("jieba").joinpath("dict.txt")
    for line in dictionary.read_text(encoding="utf-8").splitlines():
        word, frequency, tag = line.split(" ")
        if not 2 <= len(word) <= 4 or int(frequency) < LEAST_FREQUENCY or tag.startswith(_NAME_TAGS):
            continue
        shaped = word[0] in surnames or word[:2] in surnames or set(word) <= syllables
        if shaped and word not in known:
            words.append(word)
    with (RULES / "people/words.csv").open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(["term", "source"])
        writer.writerows([word, "jieba-dict"] for word in sorted(set(words)))


if __name__ == "__main__":
    main()
