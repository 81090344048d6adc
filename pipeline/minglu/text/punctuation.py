"""Half-width punctuation between Chinese characters made full-width: one character in, one character out.

Some outlets write 会见了X,Y;Z: with the marks of a Latin keyboard. What lays out sentences knows one form of each mark.
"""

from __future__ import annotations

import re

_WIDE = {",": "，", ";": "；", ":": "：", "?": "？", "!": "！"}
#: Behind a Chinese character, or behind what closes: 上将, | 》; | （中）: ; not 1,000, 17:18 and B-1B, a bomber.
#: The mark first: most characters are then ruled out by one look.
_NARROW = re.compile(r"[,;:?!](?<=[\u3400-\u9fff》”’」』】）)].)")


def widen(text: str) -> str:
    """Return `text` with full-width marks where it has half-width ones behind Chinese characters.

    >>> widen("会见了王某,李某;17:18离开。")
    '会见了王某，李某；17:18离开。'
    """
    return _NARROW.sub(lambda mark: _WIDE[mark.group()], text)
