"""Lists that belong to what stands before them, read as one sentence with it.

Every line may name one: 代表团成员：|国务卿A|财长B; or a sentence says who those are whom the one before counts:
接受使节们递交国书。|他们是：A、B.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from minglu.model import Sentence

#: How a line ends that opens a list of those who are with somebody.
_OPENS = re.compile(
    "(?:成员|人员|名单|官员|代表|阁员|出席|陪同|随行|参加|与会)[^，。；：:\n]{0,10}[:：]\\s*$"
)
#: A line that is no more than the name of a delegation opens one as well: **美国代表团**; it ends the list before.
_DELEGATION = re.compile(
    "[*#\\s【「]*[一-鿿]{1,8}(?:代表团|一方|方面)(?:成员)?(?:名单)?[*\\s】」]*[:：]?\\s*$"
)
#: A line that says no more than where those stand whom the next ones name: 后排：
_PLACED = re.compile("[*#\\s]*[一-鿿]{2,6}[*\\s]*[:：]\\s*$")
#: How a sentence begins that names those whom the one before only counts.
NAMED_AFTERWARDS = re.compile(r"\s*(?:[他她]们|使节们|大使们|[来客贵]宾们?)(?:分别|依次)?是[:：]")
#: As long is a line that names one, and what it does not hold.
_LONGEST, _NO_ITEM = 40, re.compile("[。！？：:]|表示|指出|宣布")
_MOST = 60


def with_lines(sentences: Sequence[Sentence], folded: str) -> list[Sentence]:
    """Return the sentences of a text, each that opens a list of lines made one with them."""
    result: list[Sentence] = []
    at = 0
    while at < len(sentences):
        sentence, at = sentences[at], at + 1
        if _opens(sentence, folded):
            end = at
            while end < min(len(sentences), at + _MOST) and _is_item(
                sentences[end], sentences[end - 1], folded
            ):
                end += 1
            if end > at:
                sentence, at = Sentence(sentence.start, sentences[end - 1].end), end
        if at < len(sentences) and NAMED_AFTERWARDS.match(folded, sentences[at].start):
            sentence, at = Sentence(sentence.start, sentences[at].end), at + 1
        result.append(sentence)
    return result


def _opens(line: Sentence, folded: str) -> bool:
    """Say whether a line opens a list of those who are with somebody."""
    opens = _OPENS.search(folded, line.start, line.end)
    return (opens or _DELEGATION.match(folded, line.start, line.end)) is not None


def _is_item(line: Sentence, before: Sentence, folded: str) -> bool:
    """Say whether a line is short enough to name one, or says where those stand who follow, and follows the line before."""
    if folded[before.end : line.start].strip() or not folded[line.start : line.end].strip():
        return False
    if line.end - line.start > _LONGEST or _DELEGATION.match(folded, line.start, line.end):
        return False
    placed = _PLACED.match(folded, line.start, line.end)
    return placed is not None or _NO_ITEM.search(folded, line.start, line.end) is None
