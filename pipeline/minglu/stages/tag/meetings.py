"""MEETING: named series with their ordinal, year and acronym, and meetings composed of body, level and kind."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from minglu.model import Candidate
from minglu.rulebook.abbreviations import Abbreviations
from minglu.rulebook.events import Events
from minglu.rulebook.lexicon import COUNTRY, ORG, PART, PLACE, SERIES, UNIT, Entry, Hit, Hits
from minglu.stages.tag.chain import MAX_PARTS, Chain, acronym_start
from minglu.stages.tag.free_names import free_names
from minglu.text.numerals import ORDINAL
from minglu.text.segmenters import Tokens

#: 八轮军长级会谈 counts them.
_ORDINAL = rf"(?:第 ?[{ORDINAL}]+ ?(?:届|次|轮|界)|[{ORDINAL}]+届)"
_YEAR = r"(?:19|20)[0-9]{2}年?(?:度)?"
_LEFT = re.compile(rf"(?:(?:{_YEAR})?(?:{_ORDINAL})|{_YEAR}|“2\+2”)$")
#: (ADMM-19), （2+2）, （10+3）
_RIGHT = re.compile(r" ?[(（](?:[A-Z][A-Za-z]+[A-Za-z0-9+\- ]*|[0-9]{1,2}\+[0-9])[)）]")
#: 十四届全国人大|三次|会议, but 下|一次|元首会议
_INNER_ORDINAL = re.compile(rf"(?:{_ORDINAL}|(?<![下上这每{ORDINAL}])[{ORDINAL}]+次)$")
_JOINT = re.compile(r"[-—–－与和、]$")
_DASHES = ("-", "—", "–", "－")
#: What one name ends with where 和 and another follow.
_KINDS = ("会议", "峰会", "论坛", "会晤")
#: A summit is called by the city in which it meets.
_SUMMIT, _FORUM, _CITIES = "峰会", "论坛", ("city", "capital")
#: So are others of a named body: 金砖国家领导人|喀山|会晤, 联合国气候变化|迪拜|大会.
_CALLED_BY_CITY = frozenset({"会晤", "会谈", "大会"})
#: 阿富汗问题|莫斯科|会谈, 朝核问题|六方会谈: a matter of a state is a body of its own.
_TOPIC = re.compile("核?问题$")
#: 政府首脑|（总理）|理事会, 东盟与中日韩|（10+3）|外长会
_APPOSED = re.compile(r"[(（](?:总理|[0-9]{1,2}\+[0-9])[)）]$")
#: 博鳌亚洲论坛|2024年|年会
_ANNUAL, _INNER_YEAR = "年会", re.compile(rf"{_YEAR}$")
_CLOSING, _OPENING = ("”", "」"), ("“", "「")
_UNQUOTED = str.maketrans("", "", "“”「」")
_TALKS = frozenset({"会谈", "会晤", "磋商", "会见", "峰会"})
#: How the names of talks end that begin with two states of one character each, and how long both are.
_BY_STATES, _TWO_STATES, _KIND = ("对话", "磋商", "会谈"), 2, 2
_STRIP = re.compile(
    rf"{_ORDINAL}|[{ORDINAL}]+次|^{_YEAR}|{_YEAR}(?=年会)| ?[(（](?:[A-Z][A-Za-z0-9+\- ]*|[0-9]{{1,2}}\+[0-9])[)）]"
)


def tag_meetings(
    folded: str,
    tokens: Tokens,
    hits: Hits,
    short: Abbreviations,
    entries: Mapping[str, Sequence[Entry]],
    events: Events,
) -> list[Candidate]:
    """Return a candidate for every named meeting; `canonical` is the series without ordinal, year or acronym.

    `entries` are the dictionaries' by term: 二十国集团（G20）峰会 is composed, and what is left of it a series' name.
    """
    found: list[Candidate] = []
    composed: set[int] = set()
    for hit in hits.of(SERIES):
        if hits.is_hidden("meetings", hit.start, hit.end):
            continue
        start, end = _widen(folded, hit.start, hit.end)
        found.append(
            Candidate(
                start,
                end,
                "MEETING",
                hit.entry.canonical,
                hit.entry.cite,
                weight=2.0 + end - start,
                date=folded[start:end],
            )
        )
    for head in hits.of(PART):
        if head.entry.detail != "kind" or hits.is_hidden("meetings", head.start, head.end):
            continue
        chain = _compose(folded, tokens, head, hits, short)
        if chain is None:
            continue
        composed.add(head.end)
        start, end = _widen(folded, chain.start, head.end)
        rule = " ".join([head.entry.cite, *(part.entry.cite for part in chain.parts)])
        found.append(
            Candidate(
                start,
                end,
                "MEETING",
                _canonical(series(folded[start:end]), entries),
                rule,
                weight=float(end - start),
                date=folded[start:end],
            )
        )
    known = {hit.end for hit in hits.of(SERIES)}
    for free in free_names(folded, tokens, hits, short, events, known, composed):
        start, end = _widen(folded, free.start, free.end)
        found.append(
            free._replace(
                start=start,
                end=end,
                canonical=_canonical(series(folded[start:end]), entries),
                date=folded[start:end],
                weight=float(end - start),
            )
        )
    names = {candidate.canonical for candidate in found}
    return [candidate._replace(canonical=_in_full(candidate.canonical, names)) for candidate in found]


def series(name: str) -> str:
    """Return the name of a meeting's series.

    >>> series("第19届东盟国防部长会议(ADMM-19)")
    '东盟国防部长会议'
    """
    bare = _STRIP.sub("", name)
    return re.sub(r"[—–－-]", "-", bare).replace("东盟与", "东盟-") if bare else name


def _canonical(name: str, entries: Mapping[str, Sequence[Entry]]) -> str:
    """Return the series that a composed name is another name of, or the name: “四方安全对话”领袖峰会."""
    plain = name.translate(_UNQUOTED)
    return next(
        (
            entry.canonical
            for form in (name, plain)
            for entry in entries.get(form, ())
            if entry.kind == SERIES
        ),
        name,
    )


def _in_full(name: str, names: Iterable[str]) -> str:
    """Return the one longer name that the article has for a summit or talks.

    中非合作论坛北京峰会 for 北京峰会, 韩中国防战略对话 for 韩中战略对话.
    """
    if name.endswith(_BY_STATES):
        longer = [other for other in names if len(other) > len(name) and _shortens(name, other)]
        return longer[0] if len(longer) == 1 else name
    if not name.endswith(_SUMMIT):
        return name
    longer = [other for other in names if other != name and other.endswith(name)]
    return longer[0] if len(longer) == 1 else name


def _shortens(name: str, longer: str) -> bool:
    """Say whether a name leaves out what a longer one has between the states and the kind of talks."""
    if name[:_TWO_STATES] != longer[:_TWO_STATES] or name[-_KIND:] != longer[-_KIND:]:
        return False
    rest = iter(longer)
    return all(character in rest for character in name)


def _widen(folded: str, start: int, end: int) -> tuple[int, int]:
    left = _LEFT.search(folded, max(0, start - 14), start)
    right = _RIGHT.match(folded, end)
    return (left.start() if left else start), (right.end() if right else end)


def _ends_word(folded: str, start: int, tokens: Tokens, hits: Hits) -> bool:
    """Say whether the first of a run of states is the end of a word: 参|加|美台国防工业会议.

    Not so 支持|拉中论坛, and 第二次|日菲, where the segmenter has 次日.
    """
    hidden = start not in tokens.bounds and hits.is_hidden("countries", start, start + 1)
    return hidden and _INNER_ORDINAL.search(folded, max(0, start - 7), start) is None


def _is_second(folded: str, start: int, hits: Hits) -> bool:
    """Say whether a state is the second of two with a dash between them: 中国—|沙特|高级别联合委员会第四次会议."""
    dash = folded[start - 1 : start] in _DASHES
    return dash and any(hit.entry.kind in (COUNTRY, ORG) for hit in hits.ending(start - 1))


def _is_body(part: Hit) -> bool:
    """Say whether a part is a body of itself."""
    return part.entry.kind in (ORG, SERIES) or part.entry.detail == "body"


def _topic(folded: str, end: int, hits: Hits, short: Abbreviations) -> int:
    """Return where the matter of a state begins that ends at an offset (阿富汗问题|, 伊核问题|), or the offset."""
    match = _TOPIC.search(folded, max(0, end - 3), end)
    if match is None:
        return end
    states = [hit.start for hit in hits.ending(match.start()) if hit.entry.kind in (COUNTRY, PLACE)]
    if states:
        return min(states)
    at = match.start() - 1
    return at if match.group() == "核问题" and folded[at : at + 1] in short.meanings else end


def _is_quoted(folded: str, end: int, hits: Hits) -> bool:
    """Say whether a known name in quotation marks ends at an offset."""
    return folded[end - 1 : end] in _CLOSING and any(
        hit.entry.kind in (SERIES, ORG) for hit in hits.ending(end - 1)
    )


def _compose(folded: str, tokens: Tokens, head: Hit, hits: Hits, short: Abbreviations) -> Chain | None:
    """Walk left from a kind (会议) over level, adjective, ordinal, place to a body; None without a body and more.

    东盟国防部长非正式会议 = body 东盟 + level 国防部长 + adjective 非正式 + kind 会议. A kind that by itself names
    a series of its body (峰会) needs no level, nor does a dialogue of states on a matter (韩中|国防|战略|对话). States may
    be a run of their one-character names.
    """
    position = head.start
    parts: list[Hit] = []
    has_body = has_level = has_ordinal = has_states = has_matter = joined = False
    has_city = has_topic = quoted = False
    self_named = head.entry.term.endswith(
        ("峰会", "论坛", "对话会", "外长会", "防长会", "首脑会议", "大会", "全会", "理事会会议")
    ) and not head.entry.term.startswith("扩大")
    while len(parts) < MAX_PARTS:
        ordinal = _INNER_ORDINAL.search(folded, max(0, position - 7), position)
        if ordinal:
            has_ordinal, position = True, ordinal.start()
            continue
        year = head.entry.term == _ANNUAL and _INNER_YEAR.search(folded, max(0, position - 7), position)
        if year and not parts:
            has_ordinal, position = True, year.start()
            continue
        best: Hit | None = None
        for hit in hits.ending(position):
            kind, detail = hit.entry.kind, hit.entry.detail
            if kind == PART and detail in ("level", "adjective", "matter", "body"):
                pass
            elif kind == UNIT and has_level:
                # 外交—经济部长级会议: the portfolios in front of a level.
                pass
            elif (
                (kind == ORG and detail != "media")
                or kind == SERIES
                # 中国—|东盟, 上合组织|天津|峰会; but 阿根廷|G20峰会: where it is held stands outside.
                or (kind in (COUNTRY, PLACE) and joined)
                or (kind == COUNTRY and _is_second(folded, hit.start, hits))
                or (kind == PLACE and not has_body and head.entry.term == _SUMMIT)
                or (detail in _CITIES and kind == PLACE and not parts and head.entry.term in _CALLED_BY_CITY)
            ):
                pass
            else:
                continue
            if (
                best is None
                or hit.start < best.start
                or (hit.start == best.start and detail == "level" and best.entry.kind == UNIT)
            ):
                best = hit
        if best is None:
            run = 0 if has_body else short.run_before(folded, position)
            while run and _ends_word(folded, position - run, tokens, hits):
                run -= 1
            if run > 1:
                # 美中|外交安全对话, 日菲|外长防长磋商
                has_body = has_states = True
                position -= run
                break
            topic = _topic(folded, position, hits, short)
            if topic < position:
                has_body = has_topic = True
                position = topic
                break
            if _is_quoted(folded, position, hits):
                # “四方安全对话”|领袖峰会
                quoted = True
                position -= 1
                continue
            apposed = _APPOSED.search(folded, max(0, position - 7), position)
            before = apposed.start() if apposed else acronym_start(folded, position)
            if before < position:
                # 亚太经合组织(APEC)领导人会议
                position = before
                continue
            joint = _JOINT.search(folded, max(0, position - 1), position)
            if (
                joint
                and has_body
                and any(hit.entry.kind in (ORG, PART, COUNTRY) for hit in hits.ending(position - 1))
                and folded[position - 1] not in "、和"
            ):
                position -= 1
                joined = True
                continue
            if (
                joint
                and has_level
                # 外交和|国防部长会议, but 系列会议|和亚太经合组织领导人会议 are two.
                and not folded.endswith(_KINDS, 0, position - 1)
                and any(
                    hit.entry.kind == UNIT or hit.entry.detail == "level" for hit in hits.ending(position - 1)
                )
            ):
                position -= 1
                continue
            break
        detail = best.entry.detail
        if best.entry.kind == PART:
            has_level |= detail == "level"
            has_matter |= detail == "matter"
            has_body |= detail == "body"
            has_states |= detail == "body" and all(char in short.meanings for char in best.entry.term)
        elif best.entry.kind in (ORG, SERIES, COUNTRY):
            has_body = True
        elif best.entry.kind == PLACE:
            has_city |= best.entry.detail in _CITIES and not parts
        parts.insert(0, best)
        position = best.start
    if head.entry.term == _SUMMIT and len(parts) == 1 and has_city and not has_body:
        # 阿斯塔纳|峰会, 此次|论坛北京峰会: the city is the name.
        start = parts[0].start
        return Chain(start - len(_FORUM) if folded.endswith(_FORUM, 0, start) else start, tuple(parts))
    levels = sum(part.entry.detail == "level" for part in parts)
    if (
        head.entry.term in _TALKS
        and not has_ordinal
        and levels < 2
        and all(part.entry.kind != ORG for part in parts)
        and not (has_city and (has_topic or head.entry.term == _SUMMIT or (has_level and not has_states)))
        # 日中韩峰会 is a name, 日韩峰会 says what two do.
        and not (
            head.entry.term == _SUMMIT
            and has_states
            and any(len(part.entry.term) > 2 and part.entry.detail == "body" for part in parts)
        )
    ):
        # 中美元首会谈 describes what two sides do; it is no name (annotation: MEETING). 日菲外长防长磋商 has a form of its own.
        return None
    named = has_level or has_ordinal or self_named or (has_matter and head.entry.term == "对话")
    # 美台|国防工业|会议: two states on a matter, that is no talk of theirs.
    named = named or (has_states and has_matter and head.entry.term == "会议")
    named = named or (has_topic and has_city)
    # 双方领导人第二次会晤 has no name without those who meet.
    alone = has_level and has_ordinal and head.entry.term not in _TALKS
    if not (has_body and named) and not alone:
        return None
    while len(parts) > 1 and parts[0].entry.detail == "adjective" and _is_body(parts[1]):
        # 筹备|中非合作论坛北京峰会
        del parts[0]
    if parts and parts[0].entry.term == "各国":
        return None
    start = position if has_states or has_topic else parts[0].start if parts else head.start
    if quoted and folded[start - 1 : start] in _OPENING:
        start -= 1
    return Chain(start, tuple(parts))
