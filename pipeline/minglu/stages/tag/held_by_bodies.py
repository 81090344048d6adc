"""Meetings of a body whose name stands apart from it: 北约|5日在布鲁塞尔举行|成员国国防部长会议 is its 北约国防部长会议.

What is held is a name only with the body in front, so a list has to have both together as a series: 公司|举行|部长会议 is none.
So it is with several states: 中日韩|三国政府将在釜山举行三国|外长会, 中国、日本、韩国的|三国|外长会议.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import permutations, product

from minglu.model import Candidate, make_candidate
from minglu.rulebook.abbreviations import Abbreviations
from minglu.rulebook.lexicon import COUNTRY, ORG, PART, SERIES, Entry, Hits
from minglu.stages.tag.scanned import Scanned
from minglu.text.sentences import clause_start

_NAME = "([^，。；：、的在于\n“「]{2,10}?(?:会议|峰会|会晤)|[外防]长会)"
#: That something is held, whose members are there, and what it is, with what the name of a series ends with.
_HELD = re.compile(
    "(?:举行|召开|举办|召集)了?(?=[^，。；：、的在于\n“「]{0,14}(?:会议|峰会|会晤|[外防]长会))"
    f"((?:各?成员国|[三四34]国|例行|年度|本年度|新一轮|今年)?){_NAME}"
)
#: 中国、日本、韩国的|三国|外长会议
_OF_STATES = re.compile(f"的?[三四34]国{_NAME}")
_JOINED, _FEWEST, _MOST = ("、", "和", "与", "及"), 3, 4
#: Between the body and that it holds it: |将于7月11日在维尔纽斯|举行, |3日|举行, |定于下周|召开.
_WHEN_AND_WHERE = re.compile(
    "(?:成员国|[三四]国)?(?:政府)?(?:[0-9〇一二三四五六七八九十年月日号至到、—–-]|将|会|即将|定于|计划|拟|已|预定|当地时间|[上下中]午|晚间?|今[天日]|[昨明]天"
    "|[上下本这]?个?(?:周|月|星期)[一二三四五六日末底初]?|于)*(?:[在于][^，。；：的]{2,16})?"
)
_BLANKS, _STOPS = " 　\n", "，。；：！？、,;:!?\n 　)）】"


def held_by_bodies(
    text: Scanned, short: Abbreviations, entries: Mapping[str, Sequence[Entry]]
) -> Iterator[Candidate]:
    """Give a candidate for each; `canonical` is the series, `entries` are the dictionaries' by term."""
    folded, bodies = text.folded, None
    for match in _HELD.finditer(folded):
        if bodies is None:
            bodies = _by_start(text.hits)
        low = clause_start(folded, match.start(), _STOPS)
        while low < match.start() and folded[low] in _BLANKS:
            low += 1
        for body, end in (*bodies.get(low, ()), *_run_at(folded, low, short)):
            known = _series(body, match.group(2), entries)
            if known is None or _WHEN_AND_WHERE.fullmatch(folded, end, match.start()) is None:
                continue
            start = match.start(1) if match.group(1).endswith("国") else match.start(2)
            yield _candidate(folded, start, match.end(), known, body)
            break
    for match in _OF_STATES.finditer(folded):
        for states in product(*_states_before(text.hits, folded, match.start(), short)):
            known = _series("".join(states), match.group(1), entries) if states else None
            if known is not None:
                start = match.start() + folded.startswith("的", match.start())
                yield _candidate(folded, start, match.end(), known, "".join(states))
                break


def _candidate(folded: str, start: int, end: int, known: Entry, body: str) -> Candidate:
    return make_candidate(
        start,
        end,
        "MEETING",
        known.canonical,
        f"{known.cite}, held by {body}",
        weight=2.0 + end - start,
        date=folded[start:end],
    )


def _by_start(hits: Hits) -> dict[int, list[tuple[str, int]]]:
    """Return the bodies that a text names and where they end, by where they begin, the longest first."""
    found: dict[int, list[tuple[str, int]]] = {}
    for hit in (*hits.of(ORG), *hits.of(PART)):
        if hit.entry.kind == ORG or hit.entry.detail == "body":
            found.setdefault(hit.start, []).append((hit.entry.term, hit.end))
    for listed in found.values():
        listed.sort(key=lambda one: -one[1])
    return found


def _run_at(folded: str, low: int, short: Abbreviations) -> list[tuple[str, int]]:
    """Return the three or four states of one character each that begin at an offset, and where they end: 中日韩|三国."""
    sizes = (n for n in (_MOST, _FEWEST) if short.run_before(folded, low + n) >= n)
    return [(folded[low : low + n], low + n) for n in sizes]


def _states_before(hits: Hits, folded: str, end: int, short: Abbreviations) -> list[frozenset[str]]:
    """Return the characters of the states of a list that ends at an offset: 中国、日本、韩国|; none where they are too few."""
    found: list[frozenset[str]] = []
    while len(found) < _MOST:
        state = next((hit for hit in hits.ending(end) if hit.entry.kind == COUNTRY), None)
        chars = short.by_code.get(state.entry.country) if state is not None else None
        if state is None or chars is None:
            break
        found.insert(0, chars)
        end = state.start
        if not folded.endswith(_JOINED, 0, end):
            break
        end -= 1
    return found if len(found) >= _FEWEST else [frozenset()]


def _series(body: str, name: str, entries: Mapping[str, Sequence[Entry]]) -> Entry | None:
    """Return the series of a body's meeting, of several states of one character each in whatever order."""
    bodies = map("".join, permutations(body)) if _FEWEST <= len(body) <= _MOST else (body,)
    return next(
        (entry for one in bodies for entry in entries.get(f"{one}{name}", ()) if entry.kind == SERIES), None
    )
