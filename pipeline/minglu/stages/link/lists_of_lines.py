"""Lists of which every line names one: 代表团成员：|国务卿A|财长B. They are read as one sentence with the line that opens them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minglu.model import Sentence

#: How a line ends that opens a list of those who are with somebody.
_OPENS = re.compile(
    "(?:成员|人员|名单|官员|代表|阁员|出席|陪同|随行|参加|与会)[^，。；：:\n]{0,10}[:：]\\s*$"
)
#: As long is a line that names one, and what it does not hold.
_LONGEST, _NO_ITEM = 40, re.compile("[。！？：:]|表示|指出|宣布")
_MOST = 60


def with_lines(sentences: Sequence[Sentence], folded: str) -> list[Sentence]:
    """Return the sentences of a text, each that opens a list of lines made one with them."""
    result: list[Sentence] = []
    at = 0
    while at < len(sentences):
        sentence, at = sentences[at], at + 1
        if _OPENS.search(folded, sentence.start, sentence.end):
            end = at
            while end < min(len(sentences), at + _MOST) and _is_item(
                sentences[end], sentences[end - 1], folded
            ):
                end += 1
            if end > at:
                sentence, at = Sentence(sentence.start, sentences[end - 1].end), end
        result.append(sentence)
    return result


def _is_item(line: Sentence, before: Sentence, folded: str) -> bool:
    """Say whether a line is short enough to name one, and follows the line before."""
    if folded[before.end : line.start].strip() or not folded[line.start : line.end].strip():
        return False
    return line.end - line.start <= _LONGEST and _NO_ITEM.search(folded, line.start, line.end) is None
