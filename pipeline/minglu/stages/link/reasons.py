"""The column `why`: what decided, in words."""

from __future__ import annotations


def reasons(*said: str) -> str:
    """Return the reasons that are there as one text.

    >>> reasons("people/names.csv:李强", "", "CN by the roster")
    'people/names.csv:李强; CN by the roster'
    """
    return "; ".join(filter(None, said))
