"""Web addresses in a text: no name in one is a mention."""

from __future__ import annotations

import re

#: In the brackets of a Markdown link an address may hold any character: ](https://zh.wikipedia.org/zh-hk/三八线).
#: Elsewhere it ends at the first that is not ASCII: https://example.org/page法國外長.
_ADDRESS = re.compile(
    r"""
    (?<=\]\() (?:https?://|www\.) [^\s()]* (?:\([^\s()]*\)[^\s()]*)*
    | (?:https?://|(?<![!-~])www\.) [!-'*-~]+
    """,
    re.VERBOSE,
)


def blank_addresses(text: str) -> str:
    """Return `text` with spaces in place of its web addresses, of the same length.

    >>> blank_addresses("[終戰宣言](https://example.org/朝鲜) 之後")
    '[終戰宣言](                      ) 之後'
    """
    if "://" not in text and "www." not in text:
        return text
    return _ADDRESS.sub(lambda match: " " * len(match.group()), text)
