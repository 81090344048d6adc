"""ORG: named organisations, and those composed leftwards from a head (东部 + 军区, 国防 + 部).

And what the text itself makes one: a unit by its number, a department of a school, a medium in its marks, an acronym.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from functools import partial

from minglu.model import Candidate, make_candidate
from minglu.rulebook.abbreviations import Abbreviations
from minglu.rulebook.bodies import Bodies
from minglu.rulebook.capacities import Capacities
from minglu.rulebook.lexicon import (
    COMPOSED,
    COMPOSING,
    COUNTRY,
    HEAD,
    ORG,
    ORG_HEAD,
    PLACE,
    UNIT,
    Hit,
    Hits,
)
from minglu.stages.tag.chain import NUMBERED, Chain, cite, forces, leftwards
from minglu.stages.tag.org_committees import committees
from minglu.stages.tag.org_firms import firms
from minglu.stages.tag.org_missions import missions
from minglu.stages.tag.org_under import bodies_under
from minglu.stages.tag.quoted_parties import quoted_parties
from minglu.text.latin import cuts_latin
from minglu.text.numerals import ORDINAL
from minglu.text.words import IN_ADDRESSES, places_of

_ORDINAL = re.compile(rf"第?[{ORDINAL}]+$")
_ORDINAL_UNITS = (*NUMBERED, "海军陆战", "航空", "空军", "机械化")
#: Behind this stands where a mission is, in so many characters.
_STATIONED, _STATE = "驻", 5
#: What bodies are composed of.
_INSIDE = frozenset({UNIT, ORG, PLACE, ORG_HEAD})
#: What a ministry is, behind its field: 国防|部.
_MINISTRY = "部"
_FORMATIONS = frozenset({"师", "旅", "团", "营", "连", "支队", "大队", "中队", "分队"})
#: Kinds of bodies (orgs/names.csv) whose departments have people.
_SCHOLARLY = frozenset({"university", "thinktank"})
#: What an acronym stands behind that is a part of an address or of a type: www.un.org, F-AI; a surname may (J.Smith).
_CUT_OFF = IN_ADDRESSES | frozenset(".-")
#: Acronyms of as many letters mean several things: AI is a research body's, too.
_AMBIGUOUS = 2
#: 《华尔街日报》: the medium inside its marks.
_TITLED = re.compile(r"《([^《》\n]{2,14})》")
_QUOTED = re.compile("[“「][^“”「」，。\n]{2,10}[”」]$")
#: 美国|The Drive|网站, 伊朗|SIMA通讯社
_LATIN_MEDIUM = re.compile(r"(?<![A-Za-z0-9./_@#&-])[A-Z][A-Za-z.]+(?: [A-Z][A-Za-z.]+){0,3}$")
_LONGEST_LATIN = 30
#: 公司|CEO is somebody.
_LATIN_NAME = re.compile(r"[A-Z][A-Za-z.&-]+[A-Za-z](?: [A-Z][A-Za-z.&-]*[A-Za-z]){0,3}(?![A-Za-z0-9-])")
_TITLES = frozenset(
    {"CEO", "CFO", "COO", "CTO", "APP", "App", "Logo", "LOGO", "IPO", "IP", "AI", "VIP", "QQ", "PC"}
)
_NAME_AND_ACRONYM = re.compile("([^,]+), ?([A-Z][A-Z0-9-]+)")
#: Behind a body that ends in 会: it is of 会见 or 会晤, but not in 议会|见证 and 议会|见面.
_MEETS = re.compile("(?<=会)(?:见(?![证面解闻状习地报效识])|晤)")
_QUOTES, _LONGEST_QUOTED = frozenset("”」』"), 12
#: What is left of a newspaper's name in quotation marks in front of its head: 「每日|晨报」.
_PAPER = re.compile("[“「『]([^“”「」『』《》，。、\n]{1,10})$")


def tag_orgs(
    folded: str,
    hits: Hits,
    short: Abbreviations,
    bodies: Bodies,
    capacities: Capacities,
    syllables: Mapping[str, float],
) -> list[Candidate]:
    """Return a candidate for every organisation: named, composed, or a force behind its state (乌克兰|武装部队).

    Also for departments with people (北海道大学|政治系|教授), for units with a number or a name in marks (第24战术空中支援中队),
    for media in title or quotation marks, and for the acronyms and Latin names in brackets behind any of them, with the
    further places of an acronym. `syllables` are the weights of characters in foreign names (奥托卡|公司).
    """
    found = []
    starts = {hit.start for hit in hits.of(ORG)}
    for hit in _sure(hits, bodies):
        found.append(_candidate(folded, hit.start, hit.end, hit.entry.cite, hit))
        if hit.entry.detail in _SCHOLARLY and hit.end not in starts:
            found.extend(_department(folded, found[-1], capacities))
    states = {hit.end: hit for hit in hits.of(COUNTRY)}
    heads = hits.visible(ORG_HEAD, "orgs")
    for head in heads:
        use = head.entry.detail
        if use == "force" and (head.start in states or short.run_before(folded, head.start)):
            # 乌克兰|武装部队
            found.append(_candidate(folded, head.start, head.end, head.entry.cite, None))
        if use == "of a state" and head.start in states:
            # 伊拉克|通讯社: the state is a part of the name.
            found.append(_of_a_state(folded, states[head.start], head))
        if use in COMPOSING and (composed := _composed(folded, head, hits, bodies)) is not None:
            found.append(composed)
            if head.entry.term in bodies.schools and head.end not in starts:
                found.extend(_department(folded, composed, capacities))
    found.extend(bodies_under(folded, hits, bodies))
    found.extend(committees(folded, hits, short, bodies))
    found.extend(missions(folded, hits, bodies))
    found.extend(firms(folded, hits, syllables, bodies))
    found.extend(_numbered(folded, hits, bodies))
    found.extend(_in_marks(folded, heads))
    found.extend(quoted_parties(folded))
    found.extend(_called(folded, bodies))
    found.extend(_acronyms(folded, found, bodies))
    # 国务委员|会见德国外长: what ends there begins a verb.
    return [one for one in found if not _MEETS.match(folded, one.end)]


def _sure(hits: Hits, bodies: Bodies) -> list[Hit]:
    """Return the listed bodies, those that are mostly something else only where the article tells of them: 叶门|青年运动."""
    visible = hits.visible(ORG, "orgs")
    if not any(hit.entry.term in bodies.if_named for hit in visible):
        return visible
    states = {hit.entry.country for hit in hits.of(COUNTRY)}
    called = {hit.entry.canonical for hit in visible if hit.entry.term not in bodies.if_named}
    return [
        hit
        for hit in visible
        if hit.entry.term not in bodies.if_named
        or hit.entry.country in states
        or hit.entry.canonical in called
    ]


def _composed(folded: str, head: Hit, hits: Hits, bodies: Bodies) -> Candidate | None:
    """Return the body that a head and the parts in front of it make (国防|部, 第72|集团军), nothing where they name none."""
    allowed = partial(_allowed, hits, bodies.parliaments)
    chain = _without_capital(leftwards(folded, head, hits, allowed), head)
    if head.entry.term in bodies.joined:
        chain = _with_two_fields(head, chain, leftwards(folded, head, hits, allowed, joined=True), hits)
    start = chain.start
    ordinal = _ORDINAL.search(folded, max(0, start - 5), start)
    if ordinal and (
        folded.startswith(_ORDINAL_UNITS, start) or (ordinal.group()[0] == "第" and head.end - start > 1)
    ):
        # 第48|中央科学研究所; 第10|部 is counted.
        start = forces(ordinal.start(), hits)
    elif head.entry.term in _FORMATIONS and _is_any(chain):
        return None
    if start == head.start or folded[start : head.end] in bodies.nameless:
        return None
    if head.entry.term in bodies.missions and _STATIONED in folded[max(0, start - _STATE) : start]:
        # 驻捷克|台北经济文化办事处 is an embassy by another name.
        return None
    return _candidate(folded, start, head.end, cite(head, chain), None)


def _without_capital(chain: Chain, head: Hit) -> Chain:
    """Return the parts of a ministry without the capital in front of it: 在首尔|国防部|大楼举行; 北京军区政治部 is of that."""
    first, second = chain.parts[:1], chain.parts[1:2]
    if (
        head.entry.term == _MINISTRY
        and second
        and first[0].entry.detail == "capital"
        and second[0].entry.kind == UNIT
    ):
        return Chain(second[0].start, chain.parts[1:])
    return chain


def _with_two_fields(head: Hit, chain: Chain, joined: Chain, hits: Hits) -> Chain:
    """Return the parts of a body with the first of its two fields, if no more than fields are joined: 安全与|国防|委员会.

    总统与|国防部 are two, and so are 外交和|国防部.
    """
    fields = [part for part in joined.parts if part.start < chain.start]
    if not fields or any(part.entry.kind != UNIT for part in fields):
        return chain
    whole = {hit[:2] for kind in (HEAD, ORG) for hit in hits.of(kind)}
    if any(part[:2] in whole for part in fields):
        return chain
    listed = head.entry.term == _MINISTRY and (chain.start, head.end) in whole
    return chain if listed else joined


def _is_any(chain: Chain) -> bool:
    """Say whether a formation is one of many: 战略导弹|师 has neither a number nor a name, 北方舰队|陆战|旅 has one."""
    return all(part.entry.kind == UNIT for part in chain.parts)


def _numbered(folded: str, hits: Hits, bodies: Bodies) -> list[Candidate]:
    """Return the units that have a number or a name in marks, and no other part that a list knows."""
    if not any(unit in folded for unit in bodies.units):
        return []
    return [
        make_candidate(
            start := forces(match.start(), hits),
            match.end(),
            "ORG",
            folded[start : match.end()],
            f"orgs/heads.csv:{match.group(1)}",
            "a number or a name in front",
            weight=0.5,
            state=COMPOSED,
        )
        for match in bodies.numbered.finditer(folded)
        if not hits.is_hidden("orgs", *match.span(1))
    ]


def _in_marks(folded: str, visible: Iterable[Hit]) -> list[Candidate]:
    """Return the media whose names stand in marks or in Latin letters: 《华尔街日报》, 「每日晨报」, “防务博客”网站, The Drive网站."""
    heads: dict[str, dict[int, Hit]] = {use: {} for use in ("quoted", "title", "marked", "marked whole")}
    for hit in visible:
        if hit.entry.detail in heads:
            # The first that ends there is the longest: 日报, not 报.
            heads[hit.entry.detail].setdefault(hit.end, hit)
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
    for end, head in heads["quoted"].items():
        if folded[end : end + 1] in _QUOTES and end - head.start > 1 and head.entry.term[-1] == "报":
            opened = _PAPER.search(folded, max(0, head.start - _LONGEST_QUOTED), head.start)
            if opened is not None:
                found.append(_medium(folded, opened.start(1), end, head, "in quotation marks"))
    for use in ("marked whole", "marked"):
        # The last at an offset is the longest: 网站, not 网.
        for end, head in {hit.start: hit for hit in heads[use].values()}.items():
            if folded[end - 1 : end] in _QUOTES:
                quoted = _QUOTED.search(folded, max(0, end - _LONGEST_QUOTED), end)
                if quoted is not None:
                    start = quoted.start()
                    span = (start, head.end) if use == "marked whole" else (start + 1, end - 1)
                    found.append(_medium(folded, *span, head, "in quotation marks"))
            elif folded[end - 1 : end].isascii() and (
                latin := _LATIN_MEDIUM.search(folded, max(0, end - _LONGEST_LATIN), end)
            ):
                stop = head.end if use == "marked whole" else end
                found.append(_medium(folded, latin.start(), stop, head, "a name in Latin letters"))
    return found


def _called(folded: str, bodies: Bodies) -> Iterable[Candidate]:
    """Give the names in Latin letters behind what says what they are: 智库|TechFreedom|, 咨询公司|GPW|."""
    # Looked for from the capital letters: they are rarer than the words.
    for name in _LATIN_NAME.finditer(folded):
        start = name.start()
        if folded.endswith(bodies.called, 0, start) and name.group() not in _TITLES:
            word = next(word for word in bodies.called if folded.endswith(word, 0, start))
            yield make_candidate(
                *name.span(),
                "ORG",
                name.group(),
                f"orgs/heads.csv:{word}",
                f"behind {word}",
                state=COMPOSED,
            )


def _of_a_state(folded: str, state: Hit, head: Hit) -> Candidate:
    rule = f"{head.entry.cite} {state.entry.cite}"
    medium = _medium(folded, state.start, head.end, head, "behind its state")
    return medium._replace(rule=rule, country=state.entry.country)


def _medium(folded: str, start: int, end: int, head: Hit, evidence: str) -> Candidate:
    return make_candidate(start, end, "ORG", folded[start:end], head.entry.cite, evidence, state="media")


def _acronyms(folded: str, found: list[Candidate], bodies: Bodies) -> list[Candidate]:
    """Return the acronyms and Latin names in brackets behind an organisation (柬埔寨皇家学院(RAC)), and where they stand again."""
    before_gloss = bodies.before_gloss
    glossed = [one for one in found if folded[one.end : one.end + 1] in before_gloss]
    # 美国海军学会 is listed, and 海军学会 is a body too: the longest is meant.
    ends = {one.end: one for one in sorted(glossed, key=lambda one: (one.end - one.start, one.weight))}
    glosses: dict[tuple[int, int], Candidate] = {}
    for position in sorted(ends):
        if match := bodies.gloss.match(folded, position):
            # 海军学会|网站（USNI）, and 海军学会网站 is a body: the nearest is meant.
            for span in _two_names(match):
                glosses[span] = ends[position]
    if not glosses:
        return []
    starts = {candidate.start for candidate in found}
    acronyms = []
    for (start, end), owner in glosses.items():
        evidence = f"acronym or Latin name of {owner.canonical}"
        acronyms.append(owner._replace(start=start, end=end, evidence=evidence))
        name = folded[start:end]
        if len(name) <= _AMBIGUOUS or name[1:].islower():
            # AI means other things, too; and 《科学》(Science) may be any word elsewhere.
            continue
        for again in places_of(folded, name):
            stop = again + end - start
            if (
                again > start
                and again not in starts
                and not cuts_latin(folded, again, stop)
                and folded[again - 1] not in _CUT_OFF
            ):
                acronyms.append(owner._replace(start=again, end=stop, evidence=f"{evidence} at {start}"))
    return acronyms


def _two_names(gloss: re.Match[str]) -> Iterable[tuple[int, int]]:
    """Give the spans of what brackets hold: a name, an acronym, or both (Islamic State-Khorasan,ISIS-K)."""
    if gloss.group(2):
        yield from (gloss.span(1), gloss.span(2))
    elif both := _NAME_AND_ACRONYM.fullmatch(gloss.string, *gloss.span(1)):
        yield from (both.span(1), both.span(2))
    else:
        yield gloss.span(1)


def _department(folded: str, body: Candidate, capacities: Capacities) -> Iterable[Candidate]:
    """Give a body with its department, if someone of that follows: 北海道大学|政治系|教授."""
    end = capacities.department_end(folded, body.end)
    if end > body.end:
        part = folded[body.end : end]
        yield body._replace(end=end, canonical=body.canonical + part, weight=body.weight + len(part))


def _candidate(folded: str, start: int, end: int, rule: str, hit: Hit | None) -> Candidate:
    entry = hit.entry if hit is not None else None
    canonical = entry.canonical if entry is not None and entry.canonical else folded[start:end]
    return make_candidate(
        start,
        end,
        "ORG",
        canonical,
        rule,
        weight=float(end - start),
        country=entry.country if entry is not None else "",
        state=entry.detail if entry is not None else COMPOSED,
    )


def _allowed(hits: Hits, parliaments: Collection[str], part: Hit, behind: Hit) -> bool:
    """Say whether a part may stand before another, or before a head, and no trap hides it."""
    kind = part.entry.kind
    if kind == ORG and part.entry.detail == "party" and behind.entry.term in parliaments:
        # 共同民主党|国会议员
        return False
    if kind == ORG_HEAD and (part.end - part.start == 1 or part.entry.detail not in COMPOSING):
        return False
    # 60余个国家|海军 are those of many states.
    group = "posts" if kind == UNIT else "orgs"
    return kind in _INSIDE and not hits.is_hidden(group, part.start, part.end)
