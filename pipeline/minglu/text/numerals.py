"""Chinese and Arabic numerals as integers, on captured numerals only (cn2an's `transform` makes 三国 3国)."""

from __future__ import annotations

from functools import lru_cache

import cn2an

#: The characters of a date's numerals, for use inside a character class.
NUMERAL_CHARACTERS = "0-9〇零一二三四五六七八九十廿卅"
#: The characters of any numeral.
NUMERAL = NUMERAL_CHARACTERS + "百两"
#: Years from 1500 to 2199, months and days as expressions.
YEAR_NUMERALS = "1[5-9][0-9]{2}|2[01][0-9]{2}|[一二][〇零一二三四五六七八九]{3}"
MONTH_NUMERALS = "1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]"
DAY_NUMERALS = (
    "[12][0-9]|3[01]|0?[1-9]|二?十[一二三四五六七八九]?|三十一?|廿[一二三四五六七八九]?|[一二三四五六七八九]"
)
_DIGITS = {char: str(value) for value, char in enumerate("〇一二三四五六七八九")} | {"零": "0"}
_TENS = {"廿": "二十", "卅": "三十"}


@lru_cache(maxsize=4096)
def number(numeral: str) -> int | None:
    """Return the value of a numeral (`2016`, `十六`, `二〇一三`, `廿三`), or None if it is none.

    >>> number("二〇一三"), number("廿三"), number("十六"), number("三国")
    (2013, 23, 16, None)
    """
    if numeral.isascii():
        return int(numeral) if numeral.isdecimal() else None
    if all(char in _DIGITS for char in numeral):
        return int("".join(_DIGITS[char] for char in numeral))
    for short, long in _TENS.items():
        numeral = numeral.replace(short, long)
    try:
        return int(cn2an.cn2an(numeral, "normal"))
    except (ValueError, KeyError):
        return None
