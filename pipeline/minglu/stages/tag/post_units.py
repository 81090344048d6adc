"""The units and ships that military offices belong to and that no list holds: 陆军某旅|旅长, “湘潭”舰|舰长, 第28导弹团|副司令."""

from __future__ import annotations

import re

from minglu.rulebook.lexicon import ORG_HEAD, Hit
from minglu.rulebook.office_words import OfficeWords
from minglu.stages.tag.chain import Chain, forces
from minglu.stages.tag.post_view import View
from minglu.text.numerals import ORDINAL

#: Formations of one character, whose commander has it in his title: 旅|旅长.
FORMATIONS = frozenset("军师旅团营连排")
#: What is nameless (某|旅), and what may stand between it and the office: 某|驱逐舰支队.
_SOME = "某"
_OF_SOME = re.compile("某(?:[军师旅团营连排部]|分队|中队|大队|支队|总队|基地)$")
#: “湘潭”舰, “山东舰”: as 辽宁|舰. Of “罗斯福”号航母舰长 the office is 舰长.
_SHIP = re.compile("[“‘「『][^“”‘’「」『』，。、\n]{1,8}(?:[”’」』][舰艇]|[舰艇][”’」』])$")
_LONGEST_SHIP = 12
#: The missions of states: 驻泰国使馆|国防武官.
_MISSION = re.compile("驻([^驻，。、；\n]{1,8}?)(?:大使馆|使馆|总领事馆|总领馆|领事馆|使团)$")
_LONGEST_MISSION = 14
#: What stands between a comma and a formation is its name, if it is short.
_NAMED, _LONGEST_NAME = re.compile("(?:^|[、，。：\n])([\u3400-\u9fff]{2,4})$"), 5
_NUMBER, _BEHIND_NUMERAL = re.compile(rf"第[{ORDINAL}]+$"), re.compile(rf"(?<=[{ORDINAL}])")


def unit_start(text: View, start: int, head: Hit) -> int:
    """Return where the unit begins that stands in front of an office at `start`, else `start`."""
    folded, hits, words, term = text.folded, text.hits, text.words, head.entry.term
    if start == head.start or folded[start - 1 : start] in "”’」』舰":
        start = _ship(folded, start) if term.endswith(words.aboard) else start
    if folded[start - 1 : start] == _SOME:
        # 某|驱逐舰支队支队长
        return forces(start - 1, hits)
    if start == head.start:
        if some := _OF_SOME.search(folded, max(0, start - 3), start):
            return forces(some.start(), hits)
        if term.endswith(words.abroad) and (
            mission := _MISSION.search(folded, max(0, start - _LONGEST_MISSION), start)
        ):
            return mission.start()
    if folded[start - 1 : start] == "第" and _NUMBER.match(folded[start - 1 : start + 1]):
        # 第|六军团: a name of the lists that leaves 第 out.
        return forces(start - 1, hits)
    return start


def _ship(folded: str, start: int) -> int:
    """Return where the name in marks of a ship begins in front of an office on it, else `start`."""
    ship = _SHIP.search(folded, max(0, start - _LONGEST_SHIP), start)
    return ship.start() if ship is not None else start


def without_bare_formation(folded: str, chain: Chain, term: str, words: OfficeWords) -> Chain:
    """Return a chain without a formation that has neither number nor name: 一名|旅|旅长 leads no brigade of that name.

    `term` is the head. A name of a few characters is taken in (、戈兰尼|旅|旅长), where the office is one of a formation.
    """
    first = chain.parts[0] if chain.parts else None
    if (
        first is None
        or first.entry.kind != ORG_HEAD
        or first.entry.term not in FORMATIONS
        or folded[first.start - 1 : first.start] == _SOME
        or _NUMBER.search(folded, max(0, first.start - 6), first.start)
        or _BEHIND_NUMERAL.match(folded, first.start)
    ):
        return chain
    named = _NAMED.search(folded, max(0, first.start - _LONGEST_NAME), first.start)
    leads = term.startswith(first.entry.term) or term.endswith(words.leading)
    if named is not None and leads and len(chain.parts) == 1:
        # 、戈兰尼|旅|旅长
        return Chain(named.start(1), chain.parts)
    return Chain(first.end, chain.parts[1:])
