"""Latin letters: names without their marks, by which spellings of one name meet, and terms that are a piece of a word."""

from __future__ import annotations

import re
import unicodedata

#: Letters that Unicode does not take apart into a letter and a mark (Đặng, Erdoğan, Wałęsa, Søren).
_WHOLE = str.maketrans({"đ": "d", "ı": "i", "ł": "l", "ø": "o", "ß": "ss", "æ": "ae"})


def plain(name: str) -> str:
    """Return a name in small letters without marks; whatever is no letter stays.

    >>> plain("Ngô Xuân Lịch"), plain("Recep Tayyip Erdoğan")
    ('ngo xuan lich', 'recep tayyip erdogan')
    """
    letters = unicodedata.normalize("NFKD", name.casefold().translate(_WHOLE))
    return "".join(char for char in letters if not unicodedata.combining(char))


#: Behind a body a day is no part of its name: NBC|11日.
_DAY = re.compile("[0-9]{1,2}[月日]|[0-9]{4}年")


def cuts_latin(text: str, start: int, end: int) -> bool:
    """Say whether a Latin or numeric term is a piece of a longer word (UN in UNESCO)."""
    if start and _is_latin(text[start]) and _is_latin(text[start - 1]):
        return True
    if end == len(text) or not (_is_latin(text[end - 1]) and _is_latin(text[end])):
        return False
    return not (text[end - 1].isalpha() and _DAY.match(text, end))


def _is_latin(char: str) -> bool:
    return char.isascii() and char.isalnum()
