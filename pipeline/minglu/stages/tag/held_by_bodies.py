"""Meetings of a body whose name stands apart from it: 北约|5日在布鲁塞尔举行|成员国国防部长会议 is its 北约国防部长会议.

What is held is a name only with the body in front, so a list has to have both together as a series: 公司|举行|部长会议 is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from minglu.model import Candidate, make_candidate
from minglu.rulebook.lexicon import ORG, PART, SERIES, Entry, Hits
from minglu.stages.tag.scanned import Scanned
from minglu.text.sentences import clause_start

#: That something is held, whose members are there, and what it is, with what the name of a series ends with.
_HELD = re.compile(
    "(?:举行|召开|举办|召集)了?(?=[^，。；：、的在于\n“「]{2,14}(?:会议|峰会|会晤))"
    "((?:各?成员国|例行|年度|本年度|新一轮|今年)?)([^，。；：、的在于\n“「]{2,10}?(?:会议|峰会|会晤))"
)
#: Between the body and that it holds it: |将于7月11日在维尔纽斯|举行, |3日|举行, |定于下周|召开.
_WHEN_AND_WHERE = re.compile(
    "(?:成员国)?(?:[0-9〇一二三四五六七八九十年月日号至到、—–-]|将|会|即将|定于|计划|拟|已|预定|当地时间|[上下中]午|晚间?|今[天日]|[昨明]天"
    "|[上下本这]?个?(?:周|月|星期)[一二三四五六日末底初]?|于)*(?:[在于][^，。；：的]{2,16})?"
)
_BLANKS, _STOPS = " 　\n", "，。；：！？、,;:!?\n 　)）】"


def held_by_bodies(text: Scanned, entries: Mapping[str, Sequence[Entry]]) -> Iterator[Candidate]:
    """Give a candidate for each; `canonical` is the series, `entries` are the dictionaries' by term."""
    folded, bodies = text.folded, None
    for match in _HELD.finditer(folded):
        if bodies is None:
            bodies = _by_start(text.hits)
        low = clause_start(folded, match.start(), _STOPS)
        while low < match.start() and folded[low] in _BLANKS:
            low += 1
        for body, end in bodies.get(low, ()):
            known = _series(f"{body}{match.group(2)}", entries)
            if known is None or _WHEN_AND_WHERE.fullmatch(folded, end, match.start()) is None:
                continue
            start = match.start(1) if "成员国" in match.group(1) else match.start(2)
            yield make_candidate(
                start,
                match.end(),
                "MEETING",
                known.canonical,
                f"{known.cite}, held by {body}",
                weight=2.0 + match.end() - start,
                date=folded[start : match.end()],
            )
            break


def _by_start(hits: Hits) -> dict[int, list[tuple[str, int]]]:
    """Return the bodies that a text names and where they end, by where they begin, the longest first."""
    found: dict[int, list[tuple[str, int]]] = {}
    for hit in (*hits.of(ORG), *hits.of(PART)):
        if hit.entry.kind == ORG or hit.entry.detail == "body":
            found.setdefault(hit.start, []).append((hit.entry.term, hit.end))
    for listed in found.values():
        listed.sort(key=lambda one: -one[1])
    return found


def _series(name: str, entries: Mapping[str, Sequence[Entry]]) -> Entry | None:
    return next((entry for entry in entries.get(name, ()) if entry.kind == SERIES), None)
