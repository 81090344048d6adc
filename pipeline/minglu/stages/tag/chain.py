"""Composed names: walking leftwards from a head through the dictionary parts that touch it.

国防部新闻局局长 is 国防部 + 新闻 + 局 + 局长: no list holds every office, but every office is built like this.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from minglu.rulebook.lexicon import COUNTRY, HEAD, ORG, ORG_HEAD, PLACE, PREFIX, UNIT, Hit, Hits

#: No office seen in 560 articles has more parts than this.
MAX_PARTS = 9

#: What may stand between two portfolios of one office: 外交与安全政策高级代表.
JOINERS = frozenset("与和及暨")

#: Formations that are told apart by number: 第七舰队, 第54集团军.
NUMBERED = ("舰队", "集团军", "军", "师", "旅", "团", "航母", "特混", "驱逐", "支队", "大队", "中队")

#: What an office may be on, two of them with a joiner between.
_AREAS = frozenset({COUNTRY, PLACE})

#: Says whether a part may stand directly before what begins at the same offset, given the part behind it.
Allowed = Callable[[Hit, Hit], bool]


class Chain(NamedTuple):
    """The parts before a head, leftmost first, and where they begin."""

    start: int
    parts: tuple[Hit, ...]


def leftwards(folded: str, head: Hit, hits: Hits, allowed: Allowed, joined: bool = False) -> Chain:
    """Return the longest chain of touching parts that ends where `head` begins.

    With `joined`, 与 or 和 may stand between two portfolios (外交与安全政策高级代表) or two states of one. Among chains that begin at
    the same offset the one with the fewest parts wins, so that a named body (中央军委) is preferred to its pieces.
    """
    best = Chain(head.start, ())
    ending = hits.ending
    if head.start not in hits.inner and folded[head.start - 1 : head.start] not in _CLOSES:
        # Nothing that a name could be composed of ends here, as before every second head.
        return best
    open_chains: list[tuple[int, tuple[Hit, ...], Hit]] = [(head.start, (), head)]
    seen: dict[int, int] = {}
    while open_chains:
        start, parts, behind = open_chains.pop()
        if start < best.start or (start == best.start and len(parts) < len(best.parts)):
            best = Chain(start, parts)
        if len(parts) >= MAX_PARTS or seen.get(start, MAX_PARTS + 1) <= len(parts):
            continue
        seen[start] = len(parts)
        for hit in ending(start):
            if allowed(hit, behind):
                open_chains.append((hit.start, (hit, *parts), hit))
        before = acronym_start(folded, start)
        if before < start:
            # 国际货币基金组织(IMF)总裁: the acronym belongs to the body in front of it.
            for hit in ending(before):
                if hit.entry.kind in (ORG, ORG_HEAD) and allowed(hit, behind):
                    open_chains.append((hit.start, (hit, *parts), hit))
        kind = behind.entry.kind
        if joined and parts and kind in (UNIT, COUNTRY, PLACE) and folded[start - 1 : start] in JOINERS:
            before_joiner = ending(start - 1)
            # 国防部长|和|外交部长 are two offices.
            whole = any(hit.entry.kind == HEAD for hit in before_joiner)
            for hit in [] if whole else before_joiner:
                # 乌克兰|和|俄罗斯|问题特使, 东北亚|与|中国|事务司: what may stand there has been asked of the second.
                if hit.entry.kind in (_AREAS if kind in _AREAS else (kind,)) and (
                    kind != UNIT or allowed(hit, behind)
                ):
                    open_chains.append((hit.start, (hit, *parts), hit))
    return best


_CLOSES = frozenset(")）")
_ACRONYM = re.compile(r" ?[(（][A-Z][A-Za-z0-9&+\- ]{1,14}[)）]$")


def acronym_start(folded: str, end: int) -> int:
    """Return where an acronym in brackets begins that ends at `end`, or `end` if there is none."""
    if folded[end - 1 : end] not in _CLOSES:
        return end
    match = _ACRONYM.search(folded, max(0, end - 18), end)
    return match.start() if match else end


def forces(start: int, hits: Hits) -> int:
    """Return where the larger forces begin in front of a unit at `start`: 东部战区|陆军|第72集团军, 海军|长沙舰."""
    while True:
        larger = [
            hit.start
            for hit in hits.ending(start)
            if hit.entry.kind == PREFIX
            or (hit.entry.kind == ORG and hit.entry.detail in ("military", "fleet"))
        ]
        if not larger:
            return start
        start = min(larger)


def cite(head: Hit, chain: Chain) -> str:
    """Return the citation of a composed name: the rule row of its head, then of its parts."""
    return " ".join([head.entry.cite, *(part.entry.cite for part in chain.parts)])
