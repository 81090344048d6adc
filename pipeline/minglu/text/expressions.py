"""Word lists as regular expressions: the longest word first, compiled when first asked for."""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType

#: Matches nothing: what an empty list finds.
NEVER = r"(?!)"
#: 《中日和平友好条约》, 《维也纳领事关系公约》: no state or place is mentioned in the title of a law or a paper.
TITLE = re.compile("《[^《》\n]{2,40}》")


def any_of(words: Iterable[str], less: Iterable[str] = ()) -> str:
    """Return the source of an expression that matches any of `words`, a longer one before its own beginning.

    Nothing is matched where one of the words `less` begins: 指 of those that only begin with it.

    Words with the same first character are one branch: most characters of a text then rule out all of them at once.

    >>> any_of(["会", "会见", "致电"]), any_of([])
    ('会(?:见|)|致电', '(?!)')
    >>> any_of(["指", "指出", "说"], less=["指挥", "指导"])
    '指(?!导|挥)(?:出|)|说'
    """
    barred: defaultdict[str, list[str]] = defaultdict(list)
    for word in sorted(set(less)):
        barred[word[:1]].append(re.escape(word[1:]))
    branches: defaultdict[str, list[str]] = defaultdict(list)
    for word in sorted(set(words), key=lambda word: (-len(word), word)):
        branches[word[:1]].append(re.escape(word[1:]))
    return (
        "|".join(
            re.escape(first)
            + (f"(?!{'|'.join(barred[first])})" if first in barred else "")
            + (rest[0] if len(rest) == 1 else f"(?:{'|'.join(rest)})")
            for first, rest in sorted(branches.items())
        )
        or NEVER
    )


def is_ended_by(expression: re.Pattern[str], text: str) -> bool:
    """Say whether the last word of an expression in a text, read from the left, ends with the text."""
    end = 0
    for match in expression.finditer(text):
        end = match.end()
    return 0 < end == len(text)


#: A list in a shape: its name in angle brackets, which regular expressions use behind a question mark only.
_LIST = re.compile("<([a-z][a-z' ]*)>")


class Expressions(Mapping[str, re.Pattern[str]]):
    """One expression a word list, by the list's name. Most runs ask for few of them, and compiling takes longest.

    `less` says for a list which other one has longer words that only begin with its own: 指 and 指挥.
    """

    __slots__ = ("_compiled", "_less", "_lists")

    def __init__(
        self, lists: Mapping[str, Iterable[str]], less: Mapping[str, str] = MappingProxyType({})
    ) -> None:
        self._lists = {name: tuple(words) for name, words in lists.items()}
        self._less = less
        self._compiled: dict[str, re.Pattern[str]] = {}

    def __getitem__(self, name: str) -> re.Pattern[str]:
        """Return the expression of a list. Raises `KeyError` for a name that no list has."""
        found = self._compiled.get(name)
        if found is None:
            found = self._compiled[name] = re.compile(self._source(name))
        return found

    def _source(self, name: str) -> str:
        """Return the source of the expression of a list."""
        return any_of(self._lists[name], self._lists.get(self._less.get(name, ""), ()))

    def shaped(self, shape: str) -> re.Pattern[str]:
        """Return an expression with word lists in it, each by its name in angle brackets, compiled when first asked for.

        Raises `KeyError` for a name that no list has.

        >>> Expressions({"paper": ["条约", "协定"]}).shaped("了?[^，。]{0,4}?<paper>(?!书)").pattern
        '了?[^，。]{0,4}?(?:协定|条约)(?!书)'
        """
        found = self._compiled.get(shape)
        if found is None:
            source = _LIST.sub(lambda name: f"(?:{self._source(name.group(1))})", shape)
            found = self._compiled[shape] = re.compile(source)
        return found

    def search(self, shape: str, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Return the first place between two offsets of a text that a shape matches (`shaped`), or nothing."""
        return self.shaped(shape).search(text, start, end)

    def match(self, shape: str, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Return what a shape matches from an offset of a text on, up to another, or nothing."""
        return self.shaped(shape).match(text, start, end)

    def fullmatch(
        self, shape: str, text: str, start: int = 0, end: int = sys.maxsize
    ) -> re.Match[str] | None:
        """Return the match of a shape with all that stands between two offsets of a text, or nothing.

        >>> words = Expressions({"paper": ["条约", "协定"]})
        >>> bool(words.fullmatch("<paper>书", "签协定书", 1)), bool(words.fullmatch("<paper>", "签协定书", 1))
        (True, False)
        """
        return self.shaped(shape).fullmatch(text, start, end)

    def __iter__(self) -> Iterator[str]:
        """Give the names of the lists."""
        return iter(self._lists)

    def __len__(self) -> int:
        """Return the number of lists."""
        return len(self._lists)
