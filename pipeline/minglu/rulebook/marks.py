"""Layout marks: literal patterns with a closed set of placeholders, compiled to regular expressions.

`{start}` and `{end}` are the ends of a line; `{date}`, `{place}`, `{agency}`, `{names}`, `{n}`, `{stamp}` and
`{text}` stand for what they say, `{reporters}` for reporters of one or several houses: 记者王某、新华社记者李某. Brackets, commas and colons of a pattern match both their widths. Analysts
never write a regular expression, and every row proves itself with an example and a counter-example.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache

from minglu.rulebook.rules import RuleError, Rules
from minglu.text.automaton import Finder, finder
from minglu.text.words import places_of

#: A letter that is not ASCII: a Han character, said so that it compiles in a fiftieth of the time of the range.
_HAN = r"[^\W\d_A-Za-z]"
#: Between reporters' names stands any of them: 特约记者\u00a0王某\u3000李某】.
_BLANKS = r" \u00a0\u3000"
_NUM = "0-9０-９〇零一二三四五六七八九十廿"
#: A name of two characters may have a blank between them: 刘 媛.
_NAME = rf"(?:(?:{_HAN}|·){{2,12}}|{_HAN}[{_BLANKS}]{_HAN}(?!{_HAN}))"
PLACEHOLDERS = {
    # Papers of the mainland begin a paragraph with two blanks.
    "start": rf"^[{_BLANKS}]*",
    "end": rf"[{_BLANKS}]*$",
    "date": rf"(?:[{_NUM}]{{2,4}}年)?(?:[{_NUM}]{{1,3}}月)?[{_NUM}]{{1,3}}日",
    "place": rf"(?:{_HAN}|·){{2,12}}",
    "agency": r"[^\W\d_]{2,12}?",
    # Not any number of them: what cannot be a byline is given up soon. （美聯社） behind a sentence names an agency, nobody.
    "names": rf"{_NAME}(?:[{_BLANKS}、／/●]{{1,4}}{_NAME}){{0,30}}(?<!社)",
    "reporters": rf"{_HAN}{{0,12}}记者(?:{_HAN}|[·、，,{_BLANKS}]){{2,80}}?",
    "n": r"[0-9]{1,3}",
    "stamp": r"[0-9]{4}[-/年.][0-9]{1,2}[-/月.][0-9]{1,2}日?(?:[ T\u3000]*[0-9]{1,2}[:：][0-9]{2}(?:[:：][0-9]{2})?)?",
    "text": r"[^\n]{0,200}?",
}
#: Both widths of a mark, by either of them.
_WIDTHS = {
    char: f"[{re.escape(pair)}]"
    for pair in ("（(", "）)", "：:", "，,", "！!", "？?", "；;", "［[", "］]", "－-", "—-")
    for char in pair
} | {" ": f"[{_BLANKS}]"}
_PART = re.compile(r"\{([a-z]+)\}")


@dataclass(frozen=True, slots=True)
class Mark:
    """One layout mark: the section it makes, the source of its expression, and a literal that every match holds."""

    section: str
    source: str
    core: str
    cite: str
    opens_line: bool

    @property
    def expression(self) -> re.Pattern[str]:
        """The compiled expression: made when a text first holds the literal, as most texts hold few of a hundred."""
        return compiled(self.source)

    def matches(self, text: str, lines: Iterable[tuple[int, int]]) -> Iterator[re.Match[str]]:
        """Give the matches in some lines of a text, one behind the other; no match goes on into the next line.

        Searching a text for `^` asks at every character; most marks can begin at a handful of offsets only.
        """
        expression = self.expression
        for start, end in lines:
            if not self.opens_line:
                yield from expression.finditer(text, start, end)
            elif (match := expression.match(text, start, end)) is not None:
                yield match


@cache
def compiled(source: str) -> re.Pattern[str]:
    """Return the expression of a source that `compile_pattern` made."""
    return re.compile(source, re.MULTILINE)


def compile_pattern(pattern: str) -> tuple[str, str]:
    """Return the source of a pattern's expression and its longest literal that has one spelling only.

    Raises `ValueError` for a placeholder that does not exist.
    """
    expression, core = [], ""
    for index, piece in enumerate(_PART.split(pattern)):
        if index % 2:
            if piece not in PLACEHOLDERS:
                raise ValueError(f"no placeholder {{{piece}}}; there are {', '.join(sorted(PLACEHOLDERS))}")
            expression.append(PLACEHOLDERS[piece])
        else:
            expression.extend(_WIDTHS.get(char) or re.escape(char) for char in piece)
            run = ""
            # A stop is in every line, so that it tells nothing.
            for char in piece + "（":
                run = run + char if char not in _WIDTHS and char != "。" else ""
                if len(run) > len(core):
                    core = run
    return "".join(expression), core


@dataclass(frozen=True, slots=True)
class Marks:
    """All layout marks, in the order of the table, with one automaton over their literals."""

    marks: tuple[Mark, ...]
    by_core: tuple[tuple[int, ...], ...]
    coreless: frozenset[int]
    find: Finder = field(repr=False)

    @classmethod
    def build(cls, marks: tuple[Mark, ...]) -> Marks:
        """Index marks by their literals."""
        cores = sorted({mark.core for mark in marks if mark.core})
        return cls(
            marks,
            tuple(tuple(at for at, mark in enumerate(marks) if mark.core == core) for core in cores),
            frozenset(at for at, mark in enumerate(marks) if not mark.core),
            finder(cores),
        )

    def found(self, text: str) -> Iterator[tuple[Mark, Iterator[re.Match[str]]]]:
        """Give the marks that may match in a text, in the order of the table, each with its matches.

        A mark is looked for only in the lines that hold its literal.
        """
        starts = [0, *(at + 1 for at in places_of(text, "\n"))]
        lines = list(zip(starts, [*(start - 1 for start in starts[1:]), len(text)], strict=True))
        held: dict[int, dict[tuple[int, int], None]] = defaultdict(dict)
        for start, _, core in self.find(text):
            held[core][lines[bisect_right(starts, start) - 1]] = None
        wanted: dict[int, Iterable[tuple[int, int]]] = dict.fromkeys(self.coreless, lines)
        for core, some in held.items():
            wanted.update(dict.fromkeys(self.by_core[core], some))
        for index in sorted(wanted):
            yield self.marks[index], self.marks[index].matches(text, wanted[index])


def compile_marks(rules: Rules) -> Marks:
    """Compile layout/marks.csv. Raises `RuleError` with the place of a pattern that cannot be used."""
    marks = []
    for row in rules["layout/marks.csv"]:
        try:
            source, core = compile_pattern(row["pattern"])
        except ValueError as error:
            raise RuleError(f"{row.file}:{row.line}:1: {error}") from error
        marks.append(Mark(row["section"], source, core, row.key, row["pattern"].startswith("{start}")))
    return Marks.build(tuple(marks))
