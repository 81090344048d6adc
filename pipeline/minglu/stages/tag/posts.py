"""POST: offices, composed leftwards from their head (国防部新闻局局长 = 国防部 + 新闻局 + 局长)."""

from __future__ import annotations

import re

from minglu.model import Candidate, make_candidate
from minglu.rulebook.abbreviations import Abbreviations
from minglu.rulebook.lexicon import (
    COMPOSING,
    COUNTRY,
    HEAD,
    MODIFIER,
    ORG,
    ORG_HEAD,
    PLACE,
    STATUS,
    UNIT,
    Hit,
    Hits,
)
from minglu.stages.tag.chain import JOINERS, NUMBERED, Chain, cite, forces, leftwards
from minglu.stages.tag.post_missions import envoys
from minglu.stages.tag.post_units import FORMATIONS, unit_start, without_bare_formation
from minglu.stages.tag.quoted_parties import office_start
from minglu.text.numerals import ORDINAL

#: 第十届…主席团委员, 第七舰队司令, 第54集团军军长: the ordinal belongs to the unit behind it.
#: In 新一届|中央军委主席 it counts nothing.
_ORDINAL = re.compile(rf"(?:第|(?<![新上下本这{ORDINAL}]))[{ORDINAL}]+(?:届|号)?$")
_ORDINAL_UNITS = ("届", "号", *NUMBERED, "战区", "陆战")
#: 驻韩美军司令: the forces of a second country in front of the head.
_STATIONED = re.compile(r"驻(.{1,8}?)(?:([一-鿿])军)?$")
_COMMANDERS = ("司令", "总司令", "指挥官", "参谋长", "副司令")
_LOCAL_KINDS = frozenset({"city", "capital", "province", "region", "island", "area"})
_SUFFIXES = frozenset("市省州县郡府都")
_LOCAL_HEADS = (
    "长",
    "知事",
    "书记",
    "总督",
    "特首",
    "长官",
    "领事",
    "主席",
    "议员",
    "酋长",
    "主任",
    "司令",
    "委员",
)
#: Bodies (orgs/names.csv) that are whole without the place in front of them.
_PLACELESS = frozenset({"thinktank", "media", "firm", "alliance", "ngo"})
_NATIONAL_HEADS = frozenset({"部长", "外长", "防长", "财长", "议长", "会长", "首长", "总长", "参谋长"})
#: Members of a parliament are elected, whatever their party, and so are those who lead a state.
_ELECTED = ("议员", "立委", "立法委员", "总理", "首相", "总统")
#: 《国防》杂志主编: the periodical's title is inside the office.
_EDITORS = ("主编", "总编", "总编辑", "副总编", "社长")
_PERIODICAL = re.compile(r"《[^《》\n]{1,12}》(?:杂志|周刊|月刊|报|网站)?$")
#: TechFreedom|主席
_LATIN = re.compile(r"(?<![A-Za-z0-9-])[A-Z][A-Za-z]{2,}(?: [A-Z][A-Za-z]+){0,2}$")
#: Departments whose names news makes of any words, and how long those may be.
_DEPARTMENTS = frozenset("部处司局署科厅室")
_LONGEST_NAME = 9
#: Three characters and 和 in front are somebody: 李家超|和|发展局局长.
_UNNAMED = re.compile(
    r"(?:^|[、\n])(?:(?![和与及])[\u3400-\u9fff]){3}[和与及]([\u3400-\u9fff]{2,4})$|(?:^|[、\n])([\u3400-\u9fff]{2,8})$"
)
#: Heads whose portfolio may be any word, and what that is made of: no 新任, 派出, 两国, 访问的.
_MINISTERS = ("部长", "大臣", "次长")
_PORTFOLIO = re.compile(
    "(?:(?![的和与及同从在对向由被让请将已曾说称派担作为等某位名首新前原任两各该每多几男女方之后以其此这那有是希要并兼席统理])(?!部.|[会接拜约]见|会[晤谈]|访|致|任命|撤换|解[除职]|邀|警告|派|率)[\u3400-\u9fff]){2,8}"
)
#: 第15军|45师
_LARGER = re.compile(rf"第?[{ORDINAL}]+(?:集团军|军|师|旅|团|营)$")
#: Behind a state or region, what an envoy or adviser is for: 缅甸|事务|特使, 非洲|问题|特别顾问.
_MATTERS = frozenset({"事务", "问题"})
#: Heads that may share their first character with the body they lead: 保安局|长.
_SHARING = frozenset({"局长", "处长", "署长", "厅长", "院长"})
#: A spokesman's employer is not part of the office (annotation: POST).
_EMPLOYED = ("发言人",)


def tag_posts(folded: str, hits: Hits, short: Abbreviations) -> list[Candidate]:
    """Return a candidate for every office.

    The unit that makes an office what it is stands inside, a country that can be taken off outside, as in
    驻X posts and in the names of parties and armies the country stays inside. 前, 原, 时任 before it are outside
    and set its state.
    """
    found = []
    heads = sorted(hits.of(HEAD), key=lambda hit: (hit.end, hit.start))
    status = {hit.end: hit for hit in hits.of(STATUS)}
    countries = {hit.end: hit for hit in hits.of(COUNTRY)}
    offices = {(head.start, head.end) for head in heads}

    def visible(part: Hit, behind: Hit) -> bool:
        group = "orgs" if part.entry.kind in (ORG, ORG_HEAD) else "posts"
        return _allowed(part, behind) and not hits.is_hidden(group, part.start, part.end)

    def spoken_for(part: Hit, behind: Hit) -> bool:
        # A body is a spokesman's employer; 总统|发言人 and 联合国|秘书长|发言人 speak for the holder of an office.
        if behind.entry.kind == UNIT:
            return part.entry.kind == ORG
        office = part.entry.kind == UNIT and (part.start, part.end) in offices
        return part.entry.kind == MODIFIER or office

    for index, head in enumerate(heads):
        entry = head.entry
        if entry.detail == "never" or hits.is_hidden("posts", head.start, head.end):
            continue
        # 总参谋长 also ends in 参谋长: the longest head that ends here speaks for all.
        if index and heads[index - 1].end == head.end and heads[index - 1].start < head.start:
            continue
        if entry.term.endswith(_EMPLOYED):
            chain = leftwards(folded, head, hits, spoken_for)
        else:
            chain = leftwards(folded, head, hits, visible, joined=True)
            if chain.parts and chain.parts[0].entry.term == "问题":
                # 边界|问题|特别代表: no part of an office whose matter nobody knows.
                chain = Chain(chain.parts[0].end, chain.parts[1:])
        chain = without_bare_formation(folded, chain, entry.term)
        if entry.term in _SHARING:
            chain = _sharing(head, hits, chain)
        start, evidence = chain.start, ""
        if (
            chain.parts
            and chain.parts[0].entry.kind == ORG_HEAD
            and chain.parts[0].entry.term in _DEPARTMENTS
        ):
            start = _department(folded, chain)
        if start == head.start or chain.parts[0].entry.kind == ORG_HEAD:
            start = _of_a_state(folded, start, head, countries)
        ordinal = _ORDINAL.search(folded, max(0, start - 6), start)
        if ordinal and (
            folded.startswith(_ORDINAL_UNITS, start)
            or ordinal.group().endswith("届")
            or (ordinal.group()[0] == "第" and any(part.entry.kind == ORG_HEAD for part in chain.parts))
        ):
            start = _numbered(folded, ordinal.start(), hits)
        else:
            start = _stationed(folded, start, head.start, countries, short)
            if folded[start - 1 : start] in JOINERS:
                start = _stationed_in_two(folded, start, hits)
            start = _aboard(folded, _governed(folded, start, head, hits), hits)
            start = office_start(folded, unit_start(folded, start, head.start, entry.term, hits))
        if start == head.start and (latin := _LATIN.search(folded, max(0, start - 30), start)):
            start = latin.start()
        if start == head.start and entry.term.endswith(_EDITORS):
            start = _title_start(folded, start)
        if entry.detail == "unit" and start == head.start:
            continue
        if entry.detail == "country" and head.start not in countries:
            continue
        state = ""
        before = status.get(start)
        if before is not None and not hits.is_hidden("posts", before.start, before.end):
            state, evidence = before.entry.detail or before.entry.term, f"behind {before.entry.term}"
        found.append(
            make_candidate(
                start,
                head.end,
                "POST",
                folded[start : head.end],
                cite(head, chain),
                evidence,
                weight=float(len(chain.parts)),
                org=_body(chain, folded),
                state=state,
            )
        )
    found.extend(envoys(folded, hits, short))
    return found


def _department(folded: str, chain: Chain) -> int:
    """Return where the name of a department begins that no list has, if the office is in a list: 、服务照顾|处|处长.

    What stands between a comma or a line's start and the department is its name, if it is short and all of it Han.
    Else its office stands without it.
    """
    named = _UNNAMED.search(folded, max(0, chain.start - _LONGEST_NAME), chain.start)
    return named.start(named.lastindex or 0) if named is not None else chain.parts[0].end


def _of_a_state(folded: str, start: int, head: Hit, countries: dict[int, Hit]) -> int:
    """Return where a portfolio begins that no list has, if its state stands in front: 智利|矿业|部长, 乌克兰|基础设施部|部长."""
    if start in countries or (start == head.start and not head.entry.term.endswith(_MINISTERS)):
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


def _sharing(head: Hit, hits: Hits, chain: Chain) -> Chain:
    """Return the body that shares its last character with a head (保安局|长, 入境处|长), if it is longer than the chain."""
    start, body = chain.start, None
    for hit in hits.ending(head.start + 1):
        if hit.start < start and hit.entry.kind == ORG and not hits.is_hidden("orgs", hit.start, hit.end):
            start, body = hit.start, hit
    return chain if body is None else Chain(start, (body,))


def _allowed(part: Hit, behind: Hit) -> bool:
    kind = part.entry.kind
    if kind == ORG and behind.entry.kind == HEAD:
        # 国民党|立委 sits in parliament, not in the party; 上合|防长 are the ministers of its members.
        if part.entry.detail == "party" and behind.entry.term.endswith(_ELECTED):
            return False
        return not (part.entry.detail == "alliance" and behind.entry.term in _NATIONAL_HEADS)
    if kind in (UNIT, MODIFIER, ORG):
        # 共和党|犹他州众议员 is elected there.
        return not (kind == ORG and part.entry.detail == "party" and behind.entry.kind == PLACE)
    if kind == ORG_HEAD:
        if part.entry.detail not in COMPOSING:
            return False
        if part.entry.term.endswith("党") and behind.entry.term.endswith(_ELECTED):
            return False
        if part.end - part.start > 1 or behind.entry.kind == HEAD:
            return True
        return behind.entry.kind == MODIFIER and (
            part.entry.term in _DEPARTMENTS or part.entry.term in FORMATIONS
        )
    if kind in (COUNTRY, PLACE) and behind.entry.kind == UNIT and behind.entry.term in _MATTERS:
        return True
    if kind == PLACE:
        if part.entry.detail not in _LOCAL_KINDS:
            # 内利斯空军基地|指挥官
            return part.entry.detail == "base" and behind.entry.term.endswith(_COMMANDERS)
        if behind.entry.kind == ORG and behind.entry.detail in _PLACELESS:
            # 华盛顿|战略与国际研究中心主任: where it sits.
            return False
        if behind.entry.kind == HEAD:
            return behind.entry.term.endswith(_LOCAL_HEADS) and behind.entry.term not in _NATIONAL_HEADS
        # 胡齐斯坦省|副|省长: a deputy's place.
        return behind.entry.kind in (UNIT, ORG, ORG_HEAD, MODIFIER)
    return False


def _stationed_in_two(folded: str, start: int, hits: Hits) -> int:
    """Return where 驻 and the first of two places begin that a joiner ends (驻欧洲|和|非洲海军司令), else `start`."""
    for hit in hits.ending(start - 1):
        if hit.entry.kind == PLACE and folded[hit.start - 1 : hit.start] == "驻":
            return hit.start - 1
    return start


def _governed(folded: str, start: int, head: Hit, hits: Hits) -> int:
    """Return where the place begins whose suffix stands before a local office (里约|市|市长), else `start`."""
    term = head.entry.term
    if (
        folded[start - 1 : start] not in _SUFFIXES
        or term in _NATIONAL_HEADS
        or not term.endswith(_LOCAL_HEADS)
    ):
        return start
    places = [
        hit.start
        for hit in hits.ending(start - 1)
        if hit.entry.kind == PLACE and hit.entry.detail in _LOCAL_KINDS
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


def _body(chain: Chain, folded: str) -> str:
    """Return the organisation the office belongs to: the leftmost parts up to the last organisation."""
    end = max((part.end for part in chain.parts if part.entry.kind in (ORG, ORG_HEAD)), default=0)
    return folded[chain.start : end] if end else ""


def _stationed(
    folded: str, start: int, head_start: int, countries: dict[int, Hit], short: Abbreviations
) -> int:
    """Return where a 驻X post begins whose X ends at `start` (驻老挝|大使, 驻韩美军|司令), else `start`."""
    if folded[start - 1 : start] == "驻" and start < head_start:
        # 驻|联合国|大使, 驻|北京联络处|主任: a chain that 驻 opens.
        return start - 1
    if (
        start == head_start > 1
        and folded[start - 1] == "军"
        and folded[start - 2] in short.meanings
        and folded.startswith(_COMMANDERS, start)
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
    country = countries.get(inner_end)
    if country is not None and country.start == match.start(1):
        return match.start()
    inner = match.group(1)
    if len(inner) <= 2 and all(char in short.meanings for char in inner):
        return match.start()
    return start if len(inner) > 6 or not match.group(2) else match.start()
