"""Names in Latin letters without their marks, by which spellings of one name meet."""

from __future__ import annotations

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
