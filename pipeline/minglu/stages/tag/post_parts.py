"""What an office is composed of: the listed parts in front of its head, 国防部 + 新闻局 + 局长."""

from __future__ import annotations

from functools import partial

from minglu.rulebook.lexicon import (
    COMPOSING,
    COUNTRY,
    HEAD,
    MODIFIER,
    ORG,
    ORG_HEAD,
    PLACE,
    UNIT,
    Hit,
    Hits,
)
from minglu.stages.tag.chain import Chain, leftwards
from minglu.stages.tag.post_units import FORMATIONS, without_bare_formation

#: Who commands a base, or the forces of one state in another: 内利斯空军基地|指挥官, 驻韩美军|司令.
COMMANDERS = ("司令", "总司令", "指挥官", "参谋长", "副司令")
#: Kinds of places (places/names.csv) that have offices of their own, how these end, and which offices are none of them.
LOCAL_KINDS = frozenset({"city", "capital", "province", "region", "island", "area"})
LOCAL_HEADS = (
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
NATIONAL_HEADS = frozenset({"部长", "外长", "防长", "财长", "议长", "会长", "首长", "总长", "参谋长"})
#: Bodies (orgs/names.csv) that are whole without the place in front of them.
_PLACELESS = frozenset({"thinktank", "media", "firm", "alliance", "ngo"})
#: Members of a parliament are elected, whatever their party, and so are those who lead a state.
_ELECTED = ("议员", "立委", "立法委员", "总理", "首相", "总统")
#: Departments whose names news makes of any words.
DEPARTMENTS = frozenset("部处司局署科厅室")
#: Behind a state or region, what an envoy or adviser is for: 缅甸|事务|特使, 非洲|问题|特别顾问.
_MATTERS = frozenset({"事务", "问题"})
#: Heads that may share their first character with the body they lead: 保安局|长.
_SHARING = frozenset({"局长", "处长", "署长", "厅长", "院长"})
#: A spokesman's employer is not part of the office (annotation: POST).
_EMPLOYED = ("发言人",)


def parts_of(folded: str, head: Hit, hits: Hits) -> Chain:
    """Return the listed parts that an office is composed of in front of its head, and where they begin."""
    if head.entry.term.endswith(_EMPLOYED):
        chain = leftwards(folded, head, hits, partial(_speaks_for, hits))
    else:
        chain = leftwards(folded, head, hits, partial(_visible, hits), joined=True)
        if chain.parts and chain.parts[0].entry.term == "问题":
            # 边界|问题|特别代表: no part of an office whose matter nobody knows.
            chain = Chain(chain.parts[0].end, chain.parts[1:])
    chain = without_bare_formation(folded, chain, head.entry.term)
    return _sharing(head, hits, chain) if head.entry.term in _SHARING else chain


def _speaks_for(hits: Hits, part: Hit, behind: Hit) -> bool:
    """Say whether a part may stand before the office of a spokesman, or before what stands before it.

    A body is a spokesman's employer; 总统|发言人 and 联合国|秘书长|发言人 speak for the holder of an office.
    """
    if behind.entry.kind == UNIT:
        return part.entry.kind == ORG
    if part.entry.kind == UNIT:
        return any(head[:2] == part[:2] for head in hits.of(HEAD))
    return part.entry.kind == MODIFIER


def _visible(hits: Hits, part: Hit, behind: Hit) -> bool:
    """Say whether a part may stand before another, or before a head, and no trap hides it."""
    group = "orgs" if part.entry.kind in (ORG, ORG_HEAD) else "posts"
    return _allowed(part, behind) and not hits.is_hidden(group, part.start, part.end)


def _allowed(part: Hit, behind: Hit) -> bool:
    kind = part.entry.kind
    if kind == ORG and behind.entry.kind == HEAD:
        # 国民党|立委 sits in parliament, not in the party; 上合|防长 are the ministers of its members.
        if part.entry.detail == "party" and behind.entry.term.endswith(_ELECTED):
            return False
        return not (part.entry.detail == "alliance" and behind.entry.term in NATIONAL_HEADS)
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
            part.entry.term in DEPARTMENTS or part.entry.term in FORMATIONS
        )
    if kind in (COUNTRY, PLACE) and behind.entry.kind == UNIT and behind.entry.term in _MATTERS:
        return True
    if kind == PLACE:
        if part.entry.detail not in LOCAL_KINDS:
            # 内利斯空军基地|指挥官
            return part.entry.detail == "base" and behind.entry.term.endswith(COMMANDERS)
        if behind.entry.kind == ORG and behind.entry.detail in _PLACELESS:
            # 华盛顿|战略与国际研究中心主任: where it sits.
            return False
        if behind.entry.kind == HEAD:
            return behind.entry.term.endswith(LOCAL_HEADS) and behind.entry.term not in NATIONAL_HEADS
        # 胡齐斯坦省|副|省长: a deputy's place.
        return behind.entry.kind in (UNIT, ORG, ORG_HEAD, MODIFIER)
    return False


def _sharing(head: Hit, hits: Hits, chain: Chain) -> Chain:
    """Return the body that shares its last character with a head (保安局|长, 入境处|长), if it is longer than the chain."""
    start, body = chain.start, None
    for hit in hits.ending(head.start + 1):
        if hit.start < start and hit.entry.kind == ORG and not hits.is_hidden("orgs", hit.start, hit.end):
            start, body = hit.start, hit
    return chain if body is None else Chain(start, (body,))
