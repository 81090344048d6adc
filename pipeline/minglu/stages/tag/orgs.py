"""ORG: named organisations, and those composed leftwards from a head (东部 + 军区, 国防 + 部)."""

from __future__ import annotations

import re

from minglu.model import Candidate
from minglu.rulebook.lexicon import ORG, ORG_HEAD, PLACE, UNIT, Hit, Hits
from minglu.stages.tag.chain import NUMBERED, cite, leftwards
from minglu.text.numerals import ORDINAL

_ORDINAL = re.compile(rf"第?[{ORDINAL}]+$")
_ORDINAL_UNITS = (*NUMBERED, "海军陆战", "航空", "空军", "机械化")
#: What a party sits in and does not have.
_PARLIAMENTS = frozenset({"国会", "议会", "众议院", "参议院", "立法院", "立法会"})
_BRACKETS = frozenset(" (（")
_ACRONYM = re.compile(r" ?[(（]([A-Z][A-Za-z&\-]{1,9})[)）]")
#: 《华尔街日报》: the medium inside its marks.
_TITLED = re.compile(r"《([^《》\n]{2,14})》")
_QUOTED = re.compile("[“「][^“”「」，。\n]{2,10}[”」]")


def tag_orgs(folded: str, hits: Hits) -> list[Candidate]:
    """Return a candidate for every organisation, named or composed, and for media in title marks."""
    found = []

    def allowed(part: Hit, behind: Hit) -> bool:
        # 60余个国家|海军 are those of many states.
        group = "posts" if part.entry.kind == UNIT else "orgs"
        return _allowed(part, behind) and not hits.is_hidden(group, part.start, part.end)

    for hit in hits.of(ORG):
        if not hits.is_hidden("orgs", hit.start, hit.end):
            found.append(_candidate(folded, hit.start, hit.end, hit.entry.cite, hit))
    for head in hits.of(ORG_HEAD):
        if head.entry.detail != "unit" or hits.is_hidden("orgs", head.start, head.end):
            continue
        chain = leftwards(folded, head, hits, allowed)
        start = chain.start
        ordinal = _ORDINAL.search(folded, max(0, start - 5), start)
        if ordinal and (
            folded.startswith(_ORDINAL_UNITS, start) or (ordinal.group()[0] == "第" and head.end - start > 1)
        ):
            # 第48|中央科学研究所; 第10|部 is counted.
            start = ordinal.start()
        if start == head.start:
            continue
        found.append(_candidate(folded, start, head.end, cite(head, chain), None))
    found.extend(_acronyms(folded, found))
    found.extend(_in_marks(folded, hits))
    return found


def _in_marks(folded: str, hits: Hits) -> list[Candidate]:
    """Return the media whose names stand in marks: 《华尔街日报》, “防务博客”网站, “塔斯尼姆”通讯社."""
    heads: dict[str, dict[int, Hit]] = {use: {} for use in ("quoted", "title", "marked", "marked whole")}
    for hit in hits.of(ORG_HEAD):
        if hit.entry.detail in heads:
            heads[hit.entry.detail][hit.end] = hit
    found = []
    if heads["quoted"] or heads["title"]:
        for match in _TITLED.finditer(folded):
            start, end = match.span(1)
            # 《 [新蘇黎世報》: what a web page left inside the marks is no part of the name.
            start += len(match.group(1)) - len(match.group(1).lstrip(" []("))
            head = heads["quoted"].get(end) or heads["title"].get(end)
            # 《新时代的中国国防》 is no medium called 《国防》.
            if head is not None and (head.entry.detail == "quoted" or head.start == start):
                found.append(_medium(folded, start, end, head, "in title marks"))
    if heads["marked"] or heads["marked whole"]:
        behind = {use: {hit.start: hit for hit in heads[use].values()} for use in ("marked", "marked whole")}
        for match in _QUOTED.finditer(folded):
            start, end = match.span()
            if end in behind["marked whole"]:
                head = behind["marked whole"][end]
                found.append(_medium(folded, start, head.end, head, "in quotation marks"))
            elif end in behind["marked"]:
                found.append(_medium(folded, start + 1, end - 1, behind["marked"][end], "in quotation marks"))
    return found


def _medium(folded: str, start: int, end: int, head: Hit, evidence: str) -> Candidate:
    return Candidate(start, end, "ORG", folded[start:end], head.entry.cite, evidence, state="media")


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
    if kind == ORG and part.entry.detail == "party" and behind.entry.term in _PARLIAMENTS:
        # 共同民主党|国会议员
        return False
    if kind in (UNIT, ORG, PLACE):
        return True
    return kind == ORG_HEAD and part.end - part.start > 1 and part.entry.detail == "unit"
