"""What is said most often: of several values of one thing, those that many articles give come first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable


def by_count(values: Iterable[str]) -> list[str]:
    """Return the values that are not empty, each once, the most frequent first, equals in code-point order."""
    counts = Counter(filter(None, values))
    return sorted(counts, key=lambda value: (-counts[value], value))


def usual(values: Iterable[str]) -> str:
    """Return the most frequent value, the first in code-point order of equals; empty ones do not count.

    >>> usual(["上将", "", "大将", "上将"])
    '上将'
    """
    return next(iter(by_count(values)), "")
