"""Write rules/countries/coverage.csv: for every state its short names by region, as CLDR has them, and what minglu adds.

Source: CLDR by Babel (Unicode licence). `rules check` and a test hold every name against countries/names.csv.

Usage: python pipeline/build/coverage.py [RULES_FOLDER]
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from babel import Locale

from minglu.text.fold import fold
from tables import read_rows, rules_folder, write_rows

_FILE = "countries/coverage.csv"


def main(rules: Path) -> None:
    """Read the dictionaries and CLDR and write the table."""
    forms: dict[str, set[str]] = defaultdict(set)
    for row in read_rows(rules, "countries/names.csv"):
        forms[row["country"]].add(row["term"])
    short: dict[str, set[str]] = defaultdict(set)
    for row in read_rows(rules, "countries/abbreviations.csv"):
        # 巴以 is a pair, and no name of either.
        if len(row["term"]) == 1:
            short[row["country"]].add(row["term"])
    locales = [Locale.parse(name) for name in ("zh", "zh_Hant", "zh_Hant_HK")]
    table = []
    for state in read_rows(rules, "countries/countries.csv"):
        code = state["country"]
        if len(code) != 2 or code not in locales[0].territories:
            continue
        mainland, taiwan, hong_kong = (
            _known(fold(locale.territories[code]), forms[code], state["name"]) for locale in locales
        )
        table.append(
            {
                "country": code,
                "mainland": mainland,
                "taiwan": taiwan,
                "hong_kong": hong_kong,
                "other_forms": " ".join(sorted(forms[code] - {mainland, taiwan, hong_kong})),
                "one_character": "".join(sorted(short[code])),
                "source": "cldr",
            }
        )
    write_rows(rules, _FILE, table)


def _known(name: str, forms: set[str], fallback: str) -> str:
    """Return CLDR's name if the dictionary has it, else the name that news uses (巴勒斯坦 for 巴勒斯坦领土)."""
    return name if name in forms else fallback


if __name__ == "__main__":
    main(rules_folder())
