"""Where an office begins whose listed parts are known: the number, ship, state or title in front of them."""

from __future__ import annotations

import re

from minglu.rulebook.lexicon import ORG_HEAD, PLACE, Hit, Hits
from minglu.stages.tag.chain import JOINERS, NUMBERED, Chain, forces
from minglu.stages.tag.post_parts import DEPARTMENTS, EMPLOYED, LOCAL_KINDS
from minglu.stages.tag.post_units import unit_start
from minglu.stages.tag.post_view import View
from minglu.stages.tag.quoted_parties import office_start
from minglu.text.numerals import ORDINAL

#: 第十届…主席团委员, 第七舰队司令, 第54集团军军长: the ordinal belongs to the unit behind it.
#: In 新一届|中央军委主席 it counts nothing.
_ORDINAL = re.compile(rf"(?:第|(?<![新上下本这{ORDINAL}]))[{ORDINAL}]+(?:届|号)?$")
_ORDINAL_UNITS = ("届", "号", *NUMBERED, "战区", "陆战")
#: 第15军|45师
_LARGER = re.compile(rf"第?[{ORDINAL}]+(?:集团军|军|师|旅|团|营)$")
#: 驻韩美军司令: the forces of a second country in front of the head.
_STATIONED = re.compile(r"驻(.{1,8}?)(?:([一-鿿])军)?$")
_SUFFIXES = frozenset("市省州县郡府都")
#: 《国防》杂志主编: the periodical's title is inside the office.
_PERIODICAL = re.compile(r"《[^《》\n]{1,12}》(?:杂志|周刊|月刊|报|网站)?$")
#: TechFreedom|主席
_LATIN = re.compile(r"(?<![A-Za-z0-9-])[A-Z][A-Za-z]{2,}(?: [A-Z][A-Za-z]+){0,2}$")
#: How long the names of departments are that news makes of any words.
_LONGEST_NAME = 9
#: Three characters and 和 in front are somebody: 李家超|和|发展局局长.
_UNNAMED = re.compile(
    r"(?:^|[、\n])(?:(?![和与及])[\u3400-\u9fff]){3}[和与及]([\u3400-\u9fff]{2,4})$|(?:^|[、\n])([\u3400-\u9fff]{2,8})$"
)
#: What a portfolio is made of that no list has: no 新任, 派出, 两国, 访问的.
_PORTFOLIO = re.compile(
    "(?:(?![的和与及同从在对向由被让请将已曾说称派担作为等某位名首新前原任两各该每多几男女方之后以其此这那有是希要并兼席统理])(?!部.|[会接拜约]见|会[晤谈]|访|致|任命|撤换|解[除职]|邀|警告|派|率)[\u3400-\u9fff]){2,8}"
)


def front(text: View, head: Hit, chain: Chain) -> int:
    """Return where an office begins, in code points, that has `chain` in front of its head."""
    folded, start = text.folded, chain.start
    first = chain.parts[0].entry if chain.parts else None
    if first is not None and first.kind == ORG_HEAD and first.term in DEPARTMENTS:
        start = _department(folded, chain)
    if first is None or first.kind == ORG_HEAD:
        start = _of_a_state(text, start, head)
    numbered = _behind_number(text, start, chain)
    start = numbered if numbered < start else _with_owner(text, start, head)
    if start < head.start:
        return start
    # IDF|发言人 speaks for a body, which is no part of the office.
    if not head.entry.term.endswith(EMPLOYED) and (latin := _LATIN.search(folded, max(0, start - 30), start)):
        return latin.start()
    return _title_start(folded, start) if head.entry.term.endswith(text.words.editing) else start


def _behind_number(text: View, start: int, chain: Chain) -> int:
    """Return where the number begins that a unit or a body at `start` is told by (第七|舰队, 第十届|…主席团), else `start`."""
    folded = text.folded
    ordinal = _ORDINAL.search(folded, max(0, start - 6), start)
    if ordinal and (
        folded.startswith(_ORDINAL_UNITS, start)
        or ordinal.group().endswith("届")
        or (ordinal.group()[0] == "第" and any(part.entry.kind == ORG_HEAD for part in chain.parts))
    ):
        return _numbered(folded, ordinal.start(), text.hits)
    return start


def _with_owner(text: View, start: int, head: Hit) -> int:
    """Return where that begins whose office it is, if it stands before `start`: a state behind 驻, a place, ship, unit or party."""
    folded, hits = text.folded, text.hits
    start = _stationed(text, start, head.start)
    if folded[start - 1 : start] in JOINERS:
        start = _stationed_in_two(folded, start, hits)
    start = _aboard(folded, _governed(text, start, head), hits)
    return office_start(folded, unit_start(text, start, head))


def _department(folded: str, chain: Chain) -> int:
    """Return where the name of a department begins that no list has, if the office is in a list: 、服务照顾|处|处长.

    What stands between a comma or a line's start and the department is its name, if it is short and all of it Han.
    Else its office stands without it.
    """
    named = _UNNAMED.search(folded, max(0, chain.start - _LONGEST_NAME), chain.start)
    return named.start(named.lastindex or 0) if named is not None else chain.parts[0].end


def _of_a_state(text: View, start: int, head: Hit) -> int:
    """Return where a portfolio begins that no list has, if its state stands in front: 智利|矿业|部长, 乌克兰|基础设施部|部长."""
    folded, countries = text.folded, text.countries
    if start in countries or (start == head.start and not head.entry.term.endswith(text.words.of_any_field)):
        # 新加坡会见日本|防卫大臣
        return start
    for at in range(start - 2, max(0, start - _LONGEST_NAME), -1):
        if at in countries and not any(end > at > hit.start for end, hit in countries.items()):
            return at if _PORTFOLIO.fullmatch(folded, at, start) else start
    return start


def _numbered(folded: str, start: int, hits: Hits) -> int:
    """Return where the larger units begin in front of a unit with a number: 志愿军第15军|45师|政委."""
    while match := _LARGER.search(folded, max(0, start - 9), start):
        start = match.start()
    return forces(start, hits)


def _stationed(text: View, start: int, head_start: int) -> int:
    """Return where a 驻X post begins whose X ends at `start` (驻老挝|大使, 驻韩美军|司令), else `start`."""
    folded, short = text.folded, text.short
    if folded[start - 1 : start] == "驻" and start < head_start:
        # 驻|联合国|大使, 驻|北京联络处|主任: a chain that 驻 opens.
        return start - 1
    if (
        start == head_start > 1
        and folded[start - 1] == "军"
        and folded[start - 2] in short.meanings
        and folded.startswith(text.words.commanding, start)
    ):
        # 美军|司令: the forces of one country are the unit of a command.
        start -= 2
    window = max(0, start - 10)
    if "驻" not in folded[window:start]:
        return start
    match = _STATIONED.search(folded, window, start)
    if match is None:
        return start
    inner_end = match.end(1)
    country = text.countries.get(inner_end)
    if country is not None and country.start == match.start(1):
        return match.start()
    inner = match.group(1)
    if len(inner) <= 2 and all(char in short.meanings for char in inner):
        return match.start()
    return start if len(inner) > 6 or not match.group(2) else match.start()


def _stationed_in_two(folded: str, start: int, hits: Hits) -> int:
    """Return where 驻 and the first of two places begin that a joiner ends (驻欧洲|和|非洲海军司令), else `start`."""
    for hit in hits.ending(start - 1):
        if hit.entry.kind == PLACE and folded[hit.start - 1 : hit.start] == "驻":
            return hit.start - 1
    return start


def _governed(text: View, start: int, head: Hit) -> int:
    """Return where the place begins whose suffix stands before a local office (里约|市|市长), else `start`."""
    folded, words, term = text.folded, text.words, head.entry.term
    if (
        folded[start - 1 : start] not in _SUFFIXES
        or term in words.never_local
        or not term.endswith(words.local)
    ):
        return start
    places = [
        hit.start
        for hit in text.hits.ending(start - 1)
        if hit.entry.kind == PLACE and hit.entry.detail in LOCAL_KINDS
    ]
    return min(places, default=start)


def _aboard(folded: str, start: int, hits: Hits) -> int:
    """Return where the name of a ship begins in front of an office on it (辽宁|舰|舰长), else `start`.

    Ships of the navy are named after places; 护卫舰|舰长 has no name.
    """
    if folded[start - 1 : start] != "舰":
        return start
    named = [hit.start for hit in hits.ending(start - 1) if hit.entry.kind == PLACE]
    return forces(min(named), hits) if named else start


def _title_start(folded: str, start: int) -> int:
    """Return where the title begins of the periodical that a post belongs to (《国防》杂志|主编), else `start`."""
    match = _PERIODICAL.search(folded, max(0, start - 18), start)
    return match.start() if match else start
