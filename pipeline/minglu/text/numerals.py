"""Chinese and Arabic numerals as integers, on captured numerals only (cn2an's `transform` makes 三国 3国)."""

from __future__ import annotations

from functools import lru_cache

#: The characters of a date's numerals, for use inside a character class.
NUMERAL_CHARACTERS = "0-9〇零一二三四五六七八九十廿卅"
#: The characters of an ordinal, and of any numeral: 第二次, but 两周年.
ORDINAL = NUMERAL_CHARACTERS + "百"
NUMERAL = ORDINAL + "两"
#: Years from 1500 to 2199, months and days as expressions.
YEAR_NUMERALS = "1[5-9][0-9]{2}|2[01][0-9]{2}|[一二][〇零一二三四五六七八九]{3}"
MONTH_NUMERALS = "1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]"
DAY_NUMERALS = "[12][0-9]|3[01]|0?[1-9]|二?十[一二三四五六七八九]?|三十一?|卅一?|廿[一二三四五六七八九]?|[一二三四五六七八九]"
_HAN_DIGITS = "〇一二三四五六七八九"
_DIGITS = {char: str(value) for value, char in enumerate(_HAN_DIGITS)} | {"零": "0"}
_TENS = {"廿": "二十", "卅": "三十"}
#: 十 to 九十九, made from their parts: nearly all numerals of news, so that cn2an (0.15 s to import) is rarely needed.
_SMALL = {
    f"{'' if tens == 1 else _HAN_DIGITS[tens]}十{_HAN_DIGITS[unit] if unit else ''}": 10 * tens + unit
    for tens in range(1, 10)
    for unit in range(10)
}


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
    if numeral in _SMALL:
        return _SMALL[numeral]
    import cn2an

    try:
        return int(cn2an.cn2an(numeral, "normal"))
    except (ValueError, KeyError):
        return None
