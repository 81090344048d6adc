"""Write rules/places/geonames.csv: Chinese names of the world's larger cities, from GeoNames.

Run:  python pipeline/build/places.py [RULES_FOLDER]

GeoNames (CC BY 4.0) lists alternate names without saying in which language they are, so the Han forms
are mixed: mainland and regional names, Japanese kanji, old names, and words that are a city somewhere
(胜利, 光明, 奥斯汀). A word taken for a city costs more than a city missed, so a form must pass every test
of `wanted`. What passes them all and still is mostly something else was found by reading and is in
places/words.csv: 安宁 (a word), 巴中 (巴|中 are two states), 蒙哥马利 (a name). What another dictionary has is
left out too: its row counts.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

import opencc

from libraries import cities, dictionary
from tables import read_column, rules_folder, write_rows

SOURCE: Final = "geonames"
POPULATION: Final = 100_000
#: Where news of war names small towns, too; there a form is as long as no surname is, and ends as none does.
FRONTS: Final = frozenset(
    {"AF", "AM", "AZ", "BY", "GE", "IL", "IQ", "IR", "LB", "LY", "MD", "RU", "SY", "UA", "YE"}
)
LONG: Final = 4
LIKE_PEOPLE: Final = re.compile(r"(?:夫|维奇|斯基|娃|扬|森|耶|宁|汗|尼|里|莎|金|连科|道斯)$")

HAN: Final = re.compile(r"[\u4e00-\u9fff]{2,}")
#: Endings that say what the name names. A form that ends so is kept if the rest is long enough to be a name.
SUFFIX: Final = re.compile(r"(?<=..)(?:特别市|广域市|市|县|州|郡|府)$")
#: Parts of cities and villages: too many of them are called alike (中央区, 南村, 白沙镇).
PART: Final = re.compile(r"(?:区|镇|乡|村|街道|社区|新村|公社|街|路|里|营|庄|屯|庵|町|丁目)$")
#: Countries whose places are written in Han characters at home: two characters are a usual length there.
HAN_COUNTRIES: Final = frozenset({"CN", "HK", "JP", "KP", "KR", "MO", "SG", "TW", "VN"})
#: The state of a territory that has its own code: countries.csv has states only. No state is said for EH; HK and MO
#: are codes of their own in all tables.
STATE: Final = {
    "AW": "NL", "CW": "NL", "EH": "", "GF": "FR", "GP": "FR", "GU": "US", "MQ": "FR", "NC": "FR", "PF": "FR",
    "PR": "US", "RE": "FR", "SX": "NL", "VI": "US", "YT": "FR",
}  # fmt: skip
#: Dictionaries whose rows count for more than GeoNames, and the column that no city may share with them.
OTHERS: Final = (
    ("places/words.csv", "form"),
    ("places/names.csv", "term"),
    ("countries/names.csv", "term"),
    ("orgs/names.csv", "term"),
    ("people/names.csv", "term"),
)
#: jieba's tag for a place; names of people are tagged nr, nrt, nrfg.
PLACE_TAG: Final = "ns"

_T2S = opencc.OpenCC("t2s")


@dataclass(frozen=True, slots=True)
class Dictionary:
    """jieba's dictionary: the tag of each word. It is evidence against a form, never for one alone."""

    tags: dict[str, str]

    @classmethod
    def load(cls) -> Dictionary:
        """Read the dictionary that jieba ships."""
        return cls({word.text: word.tag for word in dictionary()})

    def place(self, term: str) -> bool:
        """Whether the dictionary has the term as a place."""
        return self.tags.get(term) == PLACE_TAG

    def word(self, term: str) -> bool:
        """Whether the dictionary has the term as anything but a place."""
        return term in self.tags and not self.place(term)


class Form(NamedTuple):
    """A Han form of a city, the state it is in, and whether the city is large."""

    text: str
    country: str
    large: bool


def han_forms() -> Iterator[Form]:
    """Each Han form of a city that news may name; a form in 市 also without it."""
    for city in cities():
        large = city["population"] >= POPULATION
        if not large and city["countrycode"] not in FRONTS:
            continue
        folded = {str(_T2S.convert(name)) for name in city["alternatenames"]}
        country = STATE.get(city["countrycode"], city["countrycode"])
        for form in folded:
            if HAN.fullmatch(form) and (large or (len(form) >= LONG and not LIKE_PEOPLE.search(form))):
                yield Form(form, country, large)
                if form.endswith("市") and len(form) > 2:
                    yield Form(form[:-1], country, large)


def simplified(term: str) -> bool:
    """Whether every character is one of the mainland's standard set (横浜 and 広島 are Japanese spellings).

    >>> simplified("横滨"), simplified("広岛")
    (True, False)
    """
    if "浜" in term:
        return False
    try:
        term.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True


def wanted(term: str, country: str, words: Dictionary, people: frozenset[str]) -> bool:
    """Whether a form is a place and hardly anything else.

    Kept: 宜昌市 (ending), 宜昌 (jieba has it as a place), 班加西 (abroad, and long enough).
    Left out: 胜利 (a word), 山口 (a surname), 奥斯汀 (for jieba a name of people), 白沙镇 (a part of a city),
    卡利 (two characters abroad).
    """
    if PART.search(term) and not words.place(term):
        return False
    if words.word(term) or term in people:
        return False
    if not simplified(term):
        return False
    if words.place(term):
        return country in HAN_COUNTRIES or len(term) >= 3
    if SUFFIX.search(term):
        return True
    return country not in HAN_COUNTRIES and len(term) >= 3


def rows(rules: Path) -> Iterator[dict[str, str]]:
    """The rows of geonames.csv. A form of several countries has none; small towns do not speak against a large city."""
    taken: set[str] = set().union(*(read_column(rules, file, column) for file, column in OTHERS))
    words = Dictionary.load()
    people = frozenset(read_column(rules, "people/surnames.csv", "term"))
    states: dict[bool, dict[str, set[str]]] = {True: defaultdict(set), False: defaultdict(set)}
    for term, country, large in han_forms():
        if term not in taken and HAN.fullmatch(term) and wanted(term, country, words, people):
            states[large][term].add(country)
    for term, countries in (states[False] | states[True]).items():
        country = next(iter(countries)) if len(countries) == 1 else ""
        yield {"term": term, "country": country, "kind": "city", "source": SOURCE}


def main(rules: Path) -> None:
    """Read GeoNames and write the table."""
    write_rows(rules, "places/geonames.csv", rows(rules))


if __name__ == "__main__":
    main(rules_folder())
