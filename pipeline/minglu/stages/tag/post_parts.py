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
from minglu.rulebook.office_words import OfficeWords
from minglu.stages.tag.chain import Chain, leftwards
from minglu.stages.tag.post_units import FORMATIONS, without_bare_formation
from minglu.stages.tag.post_view import View

#: Kinds of places (places/names.csv) that have offices of their own.
LOCAL_KINDS = frozenset({"city", "capital", "province", "region", "island", "area"})
#: Bodies (orgs/names.csv) that are whole without the place in front of them.
_PLACELESS = frozenset({"thinktank", "media", "firm", "alliance", "ngo"})
#: Departments whose names news makes of any words.
DEPARTMENTS = frozenset("部处司局署科厅室")
#: Behind a state or region, what an envoy or adviser is for: 缅甸|事务|特使, 非洲|问题|特别顾问.
_MATTERS = frozenset({"事务", "问题"})
#: A spokesman's employer is not part of the office (annotation: POST).
EMPLOYED = ("发言人",)


def parts_of(text: View, head: Hit) -> Chain:
    """Return the listed parts that an office is composed of in front of its head, and where they begin."""
    folded, hits, words, term = text.folded, text.hits, text.words, head.entry.term
    if term.endswith(EMPLOYED):
        chain = leftwards(folded, head, hits, partial(_speaks_for, hits))
    else:
        chain = leftwards(folded, head, hits, partial(_visible, hits, words), joined=True)
        if chain.parts and chain.parts[0].entry.term == "问题":
            # 边界|问题|特别代表: no part of an office whose matter nobody knows.
            chain = Chain(chain.parts[0].end, chain.parts[1:])
    chain = without_bare_formation(folded, chain, term, words)
    return _sharing(head, hits, chain) if term in words.sharing else chain


def _speaks_for(hits: Hits, part: Hit, behind: Hit) -> bool:
    """Say whether a part may stand before the office of a spokesman, or before what stands before it.

    A body is a spokesman's employer; 总统|发言人 and 联合国|秘书长|发言人 speak for the holder of an office.
    """
    if behind.entry.kind == UNIT:
        return part.entry.kind == ORG
    if part.entry.kind == UNIT:
        return any(head[:2] == part[:2] for head in hits.of(HEAD))
    return part.entry.kind == MODIFIER


def _visible(hits: Hits, words: OfficeWords, part: Hit, behind: Hit) -> bool:
    """Say whether a part may stand before another, or before a head, and no trap hides it."""
    group = "orgs" if part.entry.kind in (ORG, ORG_HEAD) else "posts"
    return _allowed(words, part, behind) and not hits.is_hidden(group, part.start, part.end)


def _allowed(words: OfficeWords, part: Hit, behind: Hit) -> bool:
    kind = part.entry.kind
    if kind == ORG and behind.entry.kind == HEAD:
        # 国民党|立委 sits in parliament, not in the party; 上合|防长 are the ministers of its members.
        if part.entry.detail == "party" and behind.entry.term.endswith(words.elected):
            return False
        return not (part.entry.detail == "alliance" and behind.entry.term in words.never_local)
    if kind in (UNIT, MODIFIER, ORG):
        # 共和党|犹他州众议员 is elected there.
        return not (kind == ORG and part.entry.detail == "party" and behind.entry.kind == PLACE)
    if kind == ORG_HEAD:
        if part.entry.detail not in COMPOSING:
            return False
        if part.entry.term.endswith("党") and behind.entry.term.endswith(words.elected):
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
            return part.entry.detail == "base" and behind.entry.term.endswith(words.commanding)
        if behind.entry.kind == ORG and behind.entry.detail in _PLACELESS:
            # 华盛顿|战略与国际研究中心主任: where it sits.
            return False
        if behind.entry.kind == HEAD:
            return behind.entry.term.endswith(words.local) and behind.entry.term not in words.never_local
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
