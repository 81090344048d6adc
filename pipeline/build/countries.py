"""Write rules/countries/countries.csv and refresh the library rows of rules/countries/names.csv.

Run:  python pipeline/build/countries.py [RULES_FOLDER]

* countries.csv is written whole: 193 members of the United Nations, TW PS XK VA, and states that are no more
  (their old ISO 3166-3 codes).
* names.csv keeps every row an analyst wrote (any source but the two libraries, and those that are a state only if the
  article names it: `if-named`) and gets the other rows anew from Babel (Unicode CLDR: short names in zh, zh_Hant,
  zh_Hant_HK) and pycountry (Debian iso-codes: short and long names).

Everything is folded to simplified characters, as the tool folds the text it reads; a name with brackets is given with
those of both widths, as texts have both.
"""

from __future__ import annotations

import gettext
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import opencc
import pycountry
from babel import Locale

from tables import read_rows, rules_folder, write_rows

NAMES: Final = "countries/names.csv"
#: The kind of names that are a state only where the article names it otherwise, too.
IF_NAMED: Final = "if-named"
CLDR: Final = "cldr"
ISO_CODES: Final = "iso-codes"
FORMER_CODES: Final = "iso-3166-3"
UN: Final = "un-membership"

#: Variety of a name, in the order in which they are asked: the first that has a form owns it.
VARIETIES: Final = (
    ("zh", "zh", "zh_CN"),
    ("zh-Hant-TW", "zh_Hant", "zh_TW"),
    ("zh-Hant-HK", "zh_Hant_HK", "zh_HK"),
)

#: ISO 3166 entries that are neither members of the United Nations nor one of TW PS VA: places, not countries.
TERRITORIES: Final = frozenset({
    "AI", "AQ", "AS", "AW", "AX", "BL", "BM", "BQ", "BV", "CC", "CK", "CW", "CX", "EH", "FK", "FO",
    "GF", "GG", "GI", "GL", "GP", "GS", "GU", "HK", "HM", "IM", "IO", "JE", "KY", "MF", "MO", "MP",
    "MQ", "MS", "NC", "NF", "NU", "PF", "PM", "PN", "PR", "RE", "SH", "SJ", "SX", "TC", "TF", "TK",
    "UM", "VG", "VI", "WF", "YT",
})  # fmt: skip
NOT_MEMBERS: Final = frozenset({"TW", "PS", "XK", "VA"})

#: The short name mainland news uses, where it is not the one of CLDR.
NEWS_NAME: Final = {
    "AE": "阿联酋",  # CLDR writes the long name
    "BA": "波黑",  # CLDR writes the long name
    "PS": "巴勒斯坦",  # CLDR names the territories
    "SA": "沙特",  # news leaves 阿拉伯 away
    "CF": "中非共和国",
    "GN": "几内亚",
}

#: English names where pycountry has none or only the formal one.
ENGLISH: Final = {
    "BN": "Brunei",
    "BQ": "Caribbean Netherlands",
    "CD": "DR Congo",
    "CG": "Congo",
    "FM": "Micronesia",
    "GB": "United Kingdom",
    "PS": "Palestine",
    "RU": "Russia",
    "TR": "Türkiye",
    "US": "United States",
    "VA": "Holy See",
    "XK": "Kosovo",
    "KP": "North Korea",
    "KR": "South Korea",
    "LA": "Laos",
    "NL": "Netherlands",
    "SY": "Syria",
}

#: Forms of the libraries that are not taken, each with its reason.
DROPPED: Final = {
    "柬埔塞": "misspelt in iso-codes zh_CN (埔塞 for 埔寨)",
    "柬埔塞王国": "misspelt in iso-codes zh_CN",
    "亚塞拜彊": "misspelt in iso-codes zh_HK (彊 for 疆)",
    "赛浦路斯": "misspelt in iso-codes zh_HK",
    "赛浦路斯共和国": "misspelt in iso-codes zh_HK",
    "波利维亚": "misspelt in iso-codes zh_CN (common name)",
    "玻利维亚共和国": "out of date in iso-codes zh_CN: now 多民族玻利维亚国; a historical row by hand",
    "缅甸共和国": "iso-codes zh_TW and zh_HK leave out 联邦",
    "中国台湾省": "a position in a dispute, and 中国 and 台湾 are found by themselves",
    "教廷 (梵蒂冈城市国)": "two names in one; rows by hand",
    "教廷(梵蒂冈城市国)": "two names in one; rows by hand",
    "巴勒斯坦领土": "a description of land, not the state",
    "巴勒斯坦自治区": "a description of land, not the state",
    "斐济群岛": "the islands; out of date as a name of the state",
    "东加": "also runs over a word boundary (中东|加强, 广东|加快): a row by hand, if-named",
    "马利": "inside too many names of people (马利克, 马利基, 奥马利): a row by hand, if-named",
    "查德": "a given name (Chad) in regional usage: a row by hand, if-named",
    "狮子山": "a hill in Hong Kong and elsewhere: a row by hand, if-named",
}


@dataclass(frozen=True, slots=True)
class Former:
    """A state that is no more; `code` is its old alpha-2, or the ISO 3166-3 code where that was reused."""

    code: str
    alpha3: str
    name: str
    english: str


FORMER: Final = (
    Former("BU", "BUR", "缅甸联邦社会主义共和国", "Burma (Socialist Republic)"),
    Former("CS", "CSK", "捷克斯洛伐克", "Czechoslovakia"),
    Former("CSXX", "SCG", "塞尔维亚和黑山", "Serbia and Montenegro"),
    Former("DD", "DDR", "东德", "East Germany"),
    Former("SU", "SUN", "苏联", "Soviet Union"),
    Former("VD", "VDR", "北越", "North Vietnam"),
    Former("YD", "YMD", "南也门", "South Yemen"),
    Former("YU", "YUG", "南斯拉夫", "Yugoslavia"),
    Former("ZR", "ZAR", "扎伊尔", "Zaire"),
)

Row = dict[str, str]
NAME_COLUMNS: Final = ("term", "country", "kind", "variety", "valid_from", "valid_to", "source")

_T2S = opencc.OpenCC("t2s")
_HALF_WIDTH: Final = str.maketrans("（）　", "() ")
_FULL_WIDTH: Final = str.maketrans("()", "（）")


def fold(text: str) -> str:
    """Simplified characters, half-width brackets, no blanks: `刚果（金夏沙）` -> `刚果(金夏沙)`."""
    return str(_T2S.convert(text)).translate(_HALF_WIDTH).replace(" ", "")


def codes() -> list[str]:
    """The codes of today's 197 countries.

    >>> len(codes())
    197
    """
    listed = [str(entry.alpha_2) for entry in pycountry.countries]
    today = sorted({code for code in listed if code not in TERRITORIES} | {"XK"})
    members = [code for code in today if code not in NOT_MEMBERS]
    if len(members) != 193:
        raise ValueError(f"{len(members)} members of the United Nations instead of 193: look at TERRITORIES")
    return today


def country_rows() -> Iterator[Row]:
    """One row for each country of today and each former state."""
    mainland = Locale.parse("zh").territories
    for code in codes():
        entry = pycountry.countries.get(alpha_2=code)
        formal = "" if entry is None else str(getattr(entry, "common_name", entry.name))
        yield {
            "country": code,
            "alpha3": "XKX" if entry is None else str(entry.alpha_3),
            "name": NEWS_NAME.get(code, fold(str(mainland[code]))),
            "english": ENGLISH.get(code, formal.split(",")[0]),
            "un_member": "no" if code in NOT_MEMBERS else "yes",
            "source": UN if code not in NOT_MEMBERS else CLDR if code == "XK" else ISO_CODES,
        }
    for former in FORMER:
        yield {
            "country": former.code,
            "alpha3": former.alpha3,
            "name": former.name,
            "english": former.english,
            "un_member": "no",
            "source": FORMER_CODES,
        }


def library_names() -> Iterator[Row]:
    """Short names of CLDR, then short and long names of iso-codes, for each variety in turn."""
    wanted = codes()
    for variety, locale, _ in VARIETIES:
        territories = Locale.parse(locale).territories
        for code in wanted:
            yield name_row(str(territories[code]), code, "short", variety, CLDR)
    for variety, _, language in VARIETIES:
        catalogue = gettext.translation("iso3166-1", pycountry.LOCALES_DIR, languages=[language])
        for code in wanted:
            entry = pycountry.countries.get(alpha_2=code)
            if entry is None:  # XK is in CLDR only
                continue
            for field in ("common_name", "name", "official_name"):
                english = getattr(entry, field, None)
                if english is None or catalogue.gettext(english) == english:
                    continue
                kind = "long" if field == "official_name" else "short"
                yield name_row(catalogue.gettext(english), code, kind, variety, ISO_CODES)


#: A name that ends so says what kind of state it is.
LONG_ENDINGS: Final = ("共和国", "合众国", "王国", "联邦", "公国", "酋长国", "联盟", "国协", "多民族国")


def name_row(name: str, code: str, kind: str, variety: str, source: str) -> Row:
    """A row of names.csv; a name that says what kind of state it is counts as long wherever it stands."""
    term = fold(name)
    if term.endswith(LONG_ENDINGS) and term not in {"中非共和国", "多米尼加共和国", "多明尼加共和国"}:
        kind = "long"
    values = (term, code, kind, variety, "", "", source)
    return dict(zip(NAME_COLUMNS, values, strict=True))


def merge(kept: Iterable[Row], fresh: Iterable[Row]) -> list[Row]:
    """Rows by hand first, then the first library row of each term and country; dropped forms left out."""
    rows = list(kept)
    known = {(row["term"], row["country"]) for row in rows}
    for row in fresh:
        key = (row["term"], row["country"])
        if row["term"] not in DROPPED and key not in known:
            known.add(key)
            rows.append(row)
    return rows


def in_both_widths(rows: Iterable[Row]) -> Iterator[Row]:
    """The rows, those whose names have brackets with brackets of either width."""
    for row in rows:
        yield row
        if "(" in row["term"] and row["term"] not in DROPPED:
            yield {**row, "term": row["term"].translate(_FULL_WIDTH)}


def by_hand(row: Row) -> bool:
    """Whether a row of names.csv is an analyst's, and not made anew."""
    return row["source"] not in {CLDR, ISO_CODES} or row["kind"] == IF_NAMED


def main(rules: Path) -> None:
    """Write both files and say how many rows each has."""
    write_rows(rules, "countries/countries.csv", country_rows())
    kept = filter(by_hand, read_rows(rules, NAMES))
    write_rows(rules, NAMES, merge(kept, in_both_widths(library_names())))


if __name__ == "__main__":
    main(rules_folder())
