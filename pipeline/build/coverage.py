"""Write rules/countries/coverage.csv: for every state its short names by region, as CLDR has them, and what minglu adds.

Source: CLDR by Babel (Unicode licence). `rules check` and a test hold every name against countries/names.csv.

Usage: python pipeline/build/coverage.py
"""

from __future__ import annotations

import csv
from collections import defaultdict
from pathlib import Path

from babel import Locale

from minglu.text.fold import fold

RULES = Path(__file__).resolve().parents[2] / "rules"
COLUMNS = ("country", "mainland", "taiwan", "hong_kong", "other_forms", "one_character", "source")


def _rows(file: str) -> list[dict[str, str]]:
    with (RULES / file).open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))


def main() -> None:
    """Read the dictionaries and CLDR and write the table."""
    forms: dict[str, set[str]] = defaultdict(set)
    for row in _rows("countries/names.csv"):
        forms[row["country"]].add(row["term"])
    short: dict[str, list[str]] = defaultdict(list)
    for row in _rows("countries/abbreviations.csv"):
        short[row["country"]].append(row["term"])
    locales = [Locale.parse(name) for name in ("zh", "zh_Hant", "zh_Hant_HK")]
    table = []
    for state in _rows("countries/countries.csv"):
        code = state["country"]
        if len(code) != 2 or code not in locales[0].territories:
            continue
        regional = [_known(fold(locale.territories[code]), forms[code], state["name"]) for locale in locales]
        others = sorted(forms[code] - set(regional))
        table.append([code, *regional, " ".join(others), "".join(sorted(short[code])), "cldr"])
    with (RULES / "countries/coverage.csv").open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows(sorted(table))


def _known(name: str, forms: set[str], fallback: str) -> str:
    """Return CLDR's name if the dictionary has it, else the name that news uses (巴勒斯坦 for 巴勒斯坦领土)."""
    return name if name in forms else fallback


if __name__ == "__main__":
    main()
