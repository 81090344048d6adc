"""ORG: named organisations, and those composed leftwards from a head (东部 + 军区, 国防 + 部)."""

from __future__ import annotations

import re

from minglu.model import Candidate
from minglu.rulebook.lexicon import ORG, ORG_HEAD, PLACE, UNIT, Hit, Hits
from minglu.stages.tag.chain import NUMBERED, cite, leftwards
from minglu.text.numerals import ORDINAL

_ORDINAL = re.compile(rf"第?[{ORDINAL}]+$")
_ORDINAL_UNITS = (*NUMBERED, "海军陆战", "航空", "空军", "机械化")
_BRACKETS = frozenset(" (（")
_ACRONYM = re.compile(r" ?[(（]([A-Z][A-Za-z&\-]{1,9})[)）]")
#: 《华尔街日报》, “塔斯尼姆”通讯社: the medium inside its marks.
_QUOTED = re.compile(r"《([^《》\n]{2,14})》")


def tag_orgs(folded: str, hits: Hits) -> list[Candidate]:
    """Return a candidate for every organisation, named or composed, and for media in title marks."""
    found = []
    for hit in hits.of(ORG):
        if not hits.is_hidden("orgs", hit.start, hit.end):
            found.append(_candidate(folded, hit.start, hit.end, hit.entry.cite, hit))
    for head in hits.of(ORG_HEAD):
        if head.entry.detail != "unit" or hits.is_hidden("orgs", head.start, head.end):
            continue
        chain = leftwards(folded, head, hits, _allowed)
        start = chain.start
        ordinal = _ORDINAL.search(folded, max(0, start - 5), start)
        if ordinal and folded.startswith(_ORDINAL_UNITS, start):
            start = ordinal.start()
        if start == head.start:
            continue
        found.append(_candidate(folded, start, head.end, cite(head, chain), None))
    found.extend(_acronyms(folded, found))
    quoted_heads = tuple(hit.entry.term for hit in hits.of(ORG_HEAD) if hit.entry.detail == "quoted")
    if quoted_heads:
        ends = {hit.end: hit for hit in hits.of(ORG_HEAD) if hit.entry.detail == "quoted"}
        for match in _QUOTED.finditer(folded):
            quoted = ends.get(match.end(1))
            if quoted is not None:
                start, end = match.span(1)
                # 《 [新蘇黎世報》: what a web page left inside the marks is no part of the name.
                start += len(match.group(1)) - len(match.group(1).lstrip(" []("))
                found.append(
                    Candidate(
                        start,
                        end,
                        "ORG",
                        folded[start:end],
                        quoted.entry.cite,
                        "in title marks",
                        state="media",
                    )
                )
    return found


def _acronyms(folded: str, found: list[Candidate]) -> list[Candidate]:
    """Return the acronyms in brackets directly behind an organisation: 柬埔寨皇家学院(RAC)."""
    ends = {candidate.end: candidate for candidate in found}
    acronyms = []
    for position, owner in ends.items():
        if folded[position : position + 1] in _BRACKETS and (match := _ACRONYM.match(folded, position)):
            start, end = match.span(1)
            acronyms.append(owner._replace(start=start, end=end, evidence=f"acronym of {owner.canonical}"))
    return acronyms


def _candidate(folded: str, start: int, end: int, rule: str, hit: Hit | None) -> Candidate:
    entry = hit.entry if hit is not None else None
    canonical = entry.canonical if entry is not None and entry.canonical else folded[start:end]
    return Candidate(
        start,
        end,
        "ORG",
        canonical,
        rule,
        weight=float(end - start),
        country=entry.country if entry is not None else "",
        state=entry.detail if entry is not None else "composed",
    )


def _allowed(part: Hit, behind: Hit) -> bool:
    kind = part.entry.kind
    if kind in (UNIT, ORG, PLACE):
        return True
    return kind == ORG_HEAD and part.end - part.start > 1 and part.entry.detail != "quoted"
