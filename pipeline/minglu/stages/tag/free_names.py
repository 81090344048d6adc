"""Names of meetings that no dictionary holds: 第三届|丝路产能合作论坛, 出席|俄罗斯河流论坛, “军队-2020”论坛.

Their head says what they are (论坛, 峰会, 大会), and the words in front of it may be any. So they are bounded on their
left: by a word behind which a name begins (出席, 的, 在), an ordinal, or the edge of a clause; and what begins there
has to be a name's beginning: a state, a place, a body, or quotation marks.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from minglu.model import Candidate, make_candidate
from minglu.rulebook.abbreviations import Abbreviations
from minglu.rulebook.lexicon import COUNTRY, HEAD, ORG, PART, PLACE, SERIES, Hit, Hits
from minglu.rulebook.meeting_words import MeetingWords
from minglu.stages.tag.scanned import Scanned
from minglu.text.numerals import ORDINAL

#: No name met has more in front of its head; and without an ordinal as little says not what it is about.
_LONGEST, _TOO_SHORT = 24, 2
#: How much stands between a number and its head, and behind the state or body that a name begins with, at least.
_MATTER = 2
#: How long the last word of a head is: 国际|会议.
_LAST_WORD = 2
#: 第三届, 2021|开放国会论坛
_NUMBERED = re.compile(rf"(?:第[{ORDINAL}]+[届次]|首届|(?:19|20)[0-9]{{2}}年?(?:度)?)$")
#: 首届|中、|俄…: states of one character each that a stop parts in a name.
_LISTED = re.compile(rf"(?:第[{ORDINAL}]+[届次]|首届)((?:[\u3400-\u9fff]、)+)$")
#: 俄土伊|7日|峰会
_DAY = re.compile(rf"[{ORDINAL}][日月]")
#: 2015年底|东京防务论坛, 上月底|东京防务论坛
_PART_OF_YEAR = re.compile("[年月][初底末中]|[上中下]旬|岁末")
#: 上一次|东京防务论坛; 一次 alone describes a meeting.
_OTHER_ONE = re.compile("[上下前]一[次届轮]")
_EDGE = frozenset("，。；：！？、,;:!?\n 　()（）【】[]…「『")
#: What opens a quotation, and closes it: 美国“|全球防务安全论坛”, but “一带一路”|国际论坛.
_MARKS = {"“": "”", "‘": "’", "《": "》", "〈": "〉"}
_BRACKETS = ("）", ")")
_CLOSING = _MARKS | {"「": "」"}
_QUOTED = re.compile(r"(?:“[^“”\n]{2,16}”|「[^「」\n]{2,16}」|《[^《》\n]{2,12}》)$")
#: 中新（重庆）|战略性互联互通示范项目联合协调理事会第七次会议
_SITED = re.compile("([一-鿿]{2,3})[（(]([一-鿿]{2,6})[）)]$")
_INNER_ORDINAL = re.compile(rf"第[{ORDINAL}]+[届次]$")
#: What bodies hold, with its number.
_MEETING = "会议"
_FORUM, _PLENARY, _FIRST, _NEWEST = "论坛", "全体", "首次", "新一届"
#: What has a name behind a number only: 第二十届|环海安全|会议, 首届|中国—海湾防务|对话. 届 counts what comes again by itself.
_IF_NUMBERED = ("会议", "对话")
#: What a name in Latin letters may stand behind that tells that it is one: 波恩安全会议（Bonn Security Conference）.
_MAY_BE_GLOSSED = (*_IF_NUMBERED, "论坛")
_OF_A_SERIES = re.compile(rf"(?:第[{ORDINAL}]+|首)届([^，。；：、,;:\n的和与及在第]{{2,14}})$")
#: Behind the name of a meeting, that name in another language: 环海安全会议|（Gulf Security Conference）.
_IN_LATIN = re.compile(
    r" ?[(（](?:[A-Z][\w'’&-]*,? (?:(?:of|on|for|the|and|in) )*)+(?:Conference|Forum|Dialogue|Summit|Meeting|Congress|Symposium)\b"
)
_LATIN_NAME = "in front of its Latin name"
#: Behind what is in quotation marks, and no part of a name: “全球安全倡议”|等重要论坛.
_OTHERS = ("等", "的", "和", "与", "及", "、", "是", "为", "在", "上")
_IN_MARKS, _NAMED = "in quotation marks", "begins with a name"
_JOINERS = frozenset({"和", "与", "及"})
#: How much has to be said behind a scope that many meetings have: 国际|安全|论坛 is none, 全球|公共安全合作|论坛 is one.
_SCOPED = 4
#: 全球|防务|峰会
_SUMMIT = ("峰会", "高峰会")
_STARTS = frozenset({COUNTRY, PLACE, ORG, SERIES})


def free_names(
    text: Scanned,
    short: Abbreviations,
    words: MeetingWords,
    known: Collection[int],
    composed: Collection[int],
) -> Iterable[Candidate]:
    """Give a candidate for each name that ends in a free kind. Where `known` series end, only quotation marks make a longer
    name, and where `composed` names end an ordinal does, too: 2021|开放国会论坛.

    `canonical` is the name as it stands.
    """
    folded, last = text.folded, -1
    for head in text.hits.of(PART):
        forum = head.entry.detail == "forum" or _is_of_a_series(folded, head, words)
        if _is_hidden(text.hits, head) or not (forum or _is_of_a_body(folded, head, words)):
            continue
        if head.entry.detail != "forum" and forum and head.end in composed:
            continue
        start, why = _start(text, head, short, words)
        if (head.end in known and not why.startswith(_IN_MARKS)) or (
            head.end in composed and why == _NAMED and forum
        ):
            continue
        if start < head.start and start > last:
            last = head.start
            name = folded[start : head.end]
            yield make_candidate(start, head.end, "MEETING", name, head.entry.cite, why, weight=1.0)


def _is_of_a_body(folded: str, head: Hit, words: MeetingWords) -> bool:
    """Say whether a numbered meeting is a body's: 联合协调理事会|第七次|会议; 论坛|第一次全体|会议 is a part of the forum's own."""
    found = words.of_a_body.search(folded, max(0, head.start - 16), head.start)
    if head.entry.term != _MEETING or found is None:
        return False
    return not (found.group().startswith(_FORUM) and found.group().endswith(_PLENARY))


def _is_of_a_series(folded: str, head: Hit, words: MeetingWords) -> bool:
    """Say whether a meeting or a dialogue is one of a series that has a name: 第二十届|环海安全|会议, or a Latin name behind it.

    第六届|政府会议 is one of the sixth government.
    """
    if head.entry.term not in _IF_NUMBERED:
        return False
    numbered = _OF_A_SERIES.search(folded, max(0, head.start - _LONGEST), head.start)
    if numbered is not None:
        return not numbered.group(1).startswith(words.of_terms)
    return _IN_LATIN.match(folded, head.end) is not None


def _is_hidden(hits: Hits, head: Hit) -> bool:
    """Say whether a head, or the last word of it, is something else: 国际|会议|中心."""
    return any(hits.is_hidden("meetings", start, head.end) for start in (head.start, head.end - _LAST_WORD))


def _start(text: Scanned, head: Hit, short: Abbreviations, words: MeetingWords) -> tuple[int, str]:
    """Return where the name before a head begins, and why; the head's own start where there is none."""
    folded, tokens, _ = text
    none = (head.start, "")
    quoted = _behind_quoted(folded, head.start)
    if quoted >= 0:
        return quoted, f"{_IN_MARKS} before its kind"
    at, described = head.start, False
    if folded.endswith(_FIRST, 0, at) and _is_of_a_body(folded, head, words):
        # 友好委员会|首次|会议
        at -= len(_FIRST)
    while at not in tokens.bounds and head.start - at < _LONGEST:
        # 全军|后勤工作|会议
        at -= 1
    while head.start - at <= _LONGEST:
        opened, why = _opened(text, head, at, short, words)
        if why:
            return opened, why
        if opened < at:
            at = opened
            continue
        if _is_edge(folded, at, head.start):
            break
        word = tokens.before(folded, at)
        if not word or (word in _JOINERS and at == head.start):
            return none
        # 第三届|国防智库|论坛 is a name, 国防智库|论坛 is said of many.
        described |= word in words.describing
        if word in words.before_names or (
            # 国家元首会议|和|政府首脑会议 are two.
            word in _JOINERS and folded.endswith(words.ends_name, 0, at - len(word))
        ):
            break
        at -= len(word)
    else:
        return none
    return none if described else _by_its_words(text, head, at, short, words)


def _behind_quoted(folded: str, end: int) -> int:
    """Return where quotation marks open that close before a kind, or before its number: “一带一路”|国际论坛; -1 where none do."""
    ordinal = _INNER_ORDINAL.search(folded, max(0, end - 8), end)
    edge = ordinal.start() if ordinal else end
    quoted = _QUOTED.search(folded, max(0, edge - _LONGEST), edge)
    return quoted.start() if quoted else -1


def _opened(text: Scanned, head: Hit, at: int, short: Abbreviations, words: MeetingWords) -> tuple[int, str]:
    """Return where a name begins that a number, its states or its town opens at an offset, and why.

    Without a reason `at` itself, or where to go on from: the start of a number whose body no list has.
    """
    folded, _, hits = text
    numbered = _NUMBERED.search(folded, max(0, at - 9), at)
    if (
        numbered
        and head.start - at >= _MATTER
        and not _DAY.search(folded, at, head.start)
        and not _PART_OF_YEAR.match(folded, at - 1)
    ):
        # 国务院|第七次|廉政工作会议
        bodies = [hit.start for hit in hits.ending(numbered.start()) if _is_body(hit)]
        if not bodies and _is_of_a_body(folded, head, words):
            # 中央军民融合发展委员会|第一次全体会议: no list has the body.
            return numbered.start(), ""
        return min(bodies, default=at), f"behind {numbered.group()}"
    before = folded[at - 1] if at else ""
    if before in "”」" and head.start - at >= _MATTER and not folded.startswith(_OTHERS, at):
        marked = _QUOTED.search(folded, max(0, at - _LONGEST), at)
        if marked:
            # “青年·未来”|中俄学者|论坛
            return marked.start(), "with its motto"
    in_marks = bool(before) and _CLOSING.get(before) == folded[head.end : head.end + 1]
    if in_marks and _NUMBERED.search(folded, max(0, at - 10), at - 1):
        # 第三届|“丝路产能合作论坛”
        return at, f"{_IN_MARKS} behind a number"
    listed = _LISTED.search(folded, max(0, at - 16), at) if before == "、" else None
    if listed and {*listed.group(1).replace("、", ""), folded[at]} <= short.meanings.keys():
        # 首届|中、俄经济合作论坛
        return listed.start(1), "behind its number, with its states"
    if before in _BRACKETS and (sited := _sited(folded, at, hits, short)) >= 0:
        return sited, "behind its states and a town in brackets"
    return at, ""


def _is_edge(folded: str, at: int, end: int) -> bool:
    """Say whether a name that ends at `end` cannot go on to the left of an offset."""
    if (
        at == 0
        or folded[at - 1] in _EDGE
        or any(before.fullmatch(folded, max(0, at - 2), at) for before in (_DAY, _PART_OF_YEAR))
    ):
        # 2016年9月|G20杭州峰会
        return True
    closing = _MARKS.get(folded[at - 1])
    if closing is not None and closing not in folded[at:end]:
        return True
    return _OTHER_ONE.fullmatch(folded, max(0, at - 3), at) is not None


def _by_its_words(
    text: Scanned, head: Hit, start: int, short: Abbreviations, words: MeetingWords
) -> tuple[int, str]:
    """Return the start of a name that nothing but its words tells, and why; the head's own start where they tell none."""
    folded, none = text.folded, (head.start, "")
    if folded.startswith(_NEWEST, start):
        # 新一届|友好委员会首次会议
        start += len(_NEWEST)
    if words.of_a_body.fullmatch(folded, start, head.start):
        # 委员会首次|会议 is any committee's.
        return none
    if head.start - start <= _TOO_SHORT or folded[start] in "-—–－" or _DAY.search(folded, start, head.start):
        return none
    if head.entry.term in _MAY_BE_GLOSSED and _IN_LATIN.match(folded, head.end):
        return start, _LATIN_NAME
    if head.entry.detail != "forum":
        return start, "a numbered meeting of a body"
    if folded.startswith(_SUMMIT, head.start) and _is_level(text.hits, head.start):
        # 中美元首|峰会 says who meet.
        return none
    return (start, _NAMED) if _begins(text, start, head.start, short, words) else none


def _sited(folded: str, at: int, hits: Hits, short: Abbreviations) -> int:
    """Return where the states begin behind which a town, or the one that a character means, stands in brackets; else -1.

    |中新（重庆）, |中新（新加坡）
    """
    match = _SITED.search(folded, max(0, at - 12), at)
    if match is None:
        return -1
    town = any(
        hit.start == match.start(2) and hit.entry.kind in (PLACE, COUNTRY)
        for hit in hits.ending(match.end(2))
    )
    states = next((n for n in (3, 2) if short.run_before(folded, match.end(1)) == n), 0)
    return match.end(1) - states if town and states else -1


def _is_body(hit: Hit) -> bool:
    """Say whether a term is a body whose meetings are numbered."""
    return (hit.entry.kind == ORG and hit.entry.detail != "media") or hit.entry.detail == "body"


def _is_level(hits: Hits, end: int) -> bool:
    """Say whether a word for those who meet ends at an offset."""
    return any(hit.entry.kind == HEAD or hit.entry.detail == "level" for hit in hits.ending(end))


def _begins(text: Scanned, start: int, end: int, short: Abbreviations, words: MeetingWords) -> bool:
    """Say whether what stands between two offsets begins with a state, a place or a body, and says more than it."""
    folded, hits = text.folded, text.hits
    for length in range(min(10, end - start), 1, -1):
        at = start + length
        for hit in hits.ending(at):
            if hit.start != start:
                continue
            kind, detail = hit.entry.kind, hit.entry.detail
            if detail == "media":
                return False
            if kind in _STARTS or (kind == PART and detail == "body"):
                return end - at >= _MATTER
            if hit.entry.term in words.scopes:
                wide = hit.entry.term in words.wide_scopes and folded.startswith(_SUMMIT, end)
                return end - at >= (_MATTER if wide else _SCOPED)
    # 台美日|安全战略对话|论坛
    run = next((n for n in (3, 2) if short.run_before(folded, start + n) == n), 0)
    return bool(run) and end - start - run >= _MATTER + 1
