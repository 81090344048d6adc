"""MEETING: named series with their ordinal, year and acronym, composed names, and free ones that no list has."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from minglu.model import Candidate, make_candidate
from minglu.rulebook.abbreviations import Abbreviations
from minglu.rulebook.lexicon import ORG, PART, SERIES, Entry, Hits
from minglu.rulebook.meeting_words import MeetingWords
from minglu.stages.tag.free_names import free_names
from minglu.stages.tag.held_by_bodies import held_by_bodies
from minglu.stages.tag.meeting_chain import NUMBER, PLENUM, SUMMIT, YEAR, compose
from minglu.stages.tag.scanned import Scanned
from minglu.text.numerals import ORDINAL

#: 第十届|, 2024年第十届|, 第二十一届年度|美台国防工业会议
_LEFT = re.compile(rf"(?:(?:{YEAR})?(?:{NUMBER})(?:年度)?|{YEAR}|[“「]2\+2[”」])$")
#: G7|七国领袖峰会
_ACRONYM = re.compile("(?<![A-Za-z0-9+-])[A-Z][A-Z0-9]{1,4}$")
_INNER_ACRONYM = re.compile("(?<=[^A-Za-z0-9+-])[A-Z][A-Z0-9]{1,4}(?![A-Za-z0-9+-])")
#: (ADMM-19), （2+2）, （10+3）
_RIGHT = re.compile(r" ?[(（](?:[A-Z][A-Za-z]+[A-Za-z0-9+\- ]*|[0-9]{1,2}\+[0-9])[)）]")
#: 大会|暨智能治理高级别会议
_SECOND = re.compile("暨[^，。、；：！？\n的和及]{2,20}?(?:会议|大会|论坛|峰会|对话会|研讨会|博览会)")
_GLOSS = re.compile("[(（]([㐀-鿿]{2,8})[)）]")
_UNQUOTED = str.maketrans("", "", "“”「」")
#: How long two states of one character each are, and the kind of their talks.
_TWO_STATES, _KIND = 2, 2
#: Behind the last character of a name that is the first of a verb: 东盟外长|会谈, 日中韩外长|会见X.
_MEETS, _GOES_ON = "会", ("谈", "晤", "见", "面")
#: 北约|2014年|首脑会议; not 联合国2030年可持续发展峰会, of which the year is the matter.
_LEADERS = (
    "(?:[春夏秋冬]季)?(?:首脑|领导人|元首|领袖|外长|防长|国防部长|部长级?|非正式)*(?:峰会|高峰会|会议|会晤)"
)
_STRIP = re.compile(
    rf"首次(?=会议$)|第?[{ORDINAL}]+届[{ORDINAL}]+(?={PLENUM})|{NUMBER}(?:年度)?|[{ORDINAL}]+次|^{YEAR}|{YEAR}(?=年会|{_LEADERS}$)| ?[(（](?:[A-Z][A-Za-z0-9+\- ]*|[0-9]{{1,2}}\+[0-9])[)）]"
)


def tag_meetings(
    text: Scanned, short: Abbreviations, entries: Mapping[str, Sequence[Entry]], words: MeetingWords
) -> list[Candidate]:
    """Return a candidate for every named meeting; `canonical` is the series without ordinal, year or acronym.

    `entries` are the dictionaries' by term: 二十国集团（G20）峰会 is composed, and what is left of it a series' name.
    """
    folded, hits = text.folded, text.hits
    found = [*_named(folded, hits)]
    composed = [*_composed(text, short, entries, words)]
    known, ends = {hit.end for hit in hits.of(SERIES)}, {head for head, _ in composed}
    found += [candidate for _, candidate in composed]
    found += held_by_bodies(text, short, entries)
    for free in free_names(text, short, words, known, ends):
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
    return [
        _with_second(folded, candidate)._replace(canonical=_in_full(candidate.canonical, names, short, words))
        for candidate in found
    ]


def _with_second(folded: str, candidate: Candidate) -> Candidate:
    """Return a meeting with the second part of its name: 世界智能大会|暨智能治理高级别会议."""
    second = (
        _SECOND.match(folded, candidate.end) if folded[candidate.end : candidate.end + 1] == "暨" else None
    )
    if second is None:
        return candidate
    end = second.end()
    more = end - candidate.end
    return candidate._replace(end=end, date=folded[candidate.start : end], weight=candidate.weight + more)


def _named(folded: str, hits: Hits) -> Iterator[Candidate]:
    """Give the series that the dictionaries have by name: 第19届|东盟国防部长会议|(ADMM-19)."""
    for hit in hits.visible(SERIES, "meetings"):
        if _is_cut(folded, hit.end):
            continue
        acronym = _ACRONYM.search(folded, max(0, hit.start - 7), hit.start)
        start, end = _widen(folded, acronym.start() if acronym else hit.start, hit.end)
        yield _candidate(folded, start, end, hit.entry.canonical, hit.entry.cite, 2.0 + end - start)


def _composed(
    text: Scanned, short: Abbreviations, entries: Mapping[str, Sequence[Entry]], words: MeetingWords
) -> Iterator[tuple[int, Candidate]]:
    """Give the names composed of parts, each behind the offset at which its kind ends: 中越|防务安全|磋商."""
    folded, hits = text.folded, text.hits
    bodies = {hit[:2] for hit in hits.of(ORG)}
    for head in hits.visible(PART, "meetings"):
        if head.entry.detail != "kind" or _is_cut(folded, head.end):
            continue
        chain = compose(text, head, short, words)
        if chain is None:
            continue
        start, end = _widen(folded, chain.start, head.end)
        if (start, end) in bodies:
            # 独联体国家元首理事会: a list has it as a body.
            continue
        rule = " ".join([head.entry.cite, *(part.entry.cite for part in chain.parts)])
        canonical = _canonical(series(folded[start:end]), entries)
        yield head.end, _candidate(folded, start, end, canonical, rule, float(end - start))


def _is_cut(folded: str, end: int) -> bool:
    """Say whether a name of a meeting ends within a verb: 中日韩外长会|谈."""
    return folded[end - 1] == _MEETS and folded.startswith(_GOES_ON, end)


def _candidate(folded: str, start: int, end: int, canonical: str, rule: str, weight: float) -> Candidate:
    return make_candidate(start, end, "MEETING", canonical, rule, weight=weight, date=folded[start:end])


def series(name: str) -> str:
    """Return the name of a meeting's series.

    >>> series("第19届东盟国防部长会议(ADMM-19)")
    '东盟国防部长会议'
    """
    bare = _STRIP.sub("", name)
    return re.sub(r"[—–－-]", "-", bare).replace("东盟与", "东盟-") if bare else name


def _canonical(name: str, entries: Mapping[str, Sequence[Entry]]) -> str:
    """Return the series that a composed name is another name of, or the name: “四方安全对话”领袖峰会.

    Without the short name of its body in brackets: 南部非洲发展共同体|（南共体）|首脑会议.
    """
    for gloss in _GLOSS.finditer(name):
        if any(entry.kind == ORG for entry in entries.get(gloss.group(1), ())):
            name = name.replace(gloss.group(), "")
    plain = name.translate(_UNQUOTED)
    # 亚太经合组织|APEC|峰会
    bare = _INNER_ACRONYM.sub("", plain)
    return next(
        (
            entry.canonical
            for form in (name, plain, bare)
            for entry in entries.get(form, ())
            if entry.kind == SERIES
        ),
        name,
    )


def _in_full(name: str, names: Iterable[str], short: Abbreviations, words: MeetingWords) -> str:
    """Return the one longer name that the article has for a summit or talks.

    中非合作论坛北京峰会 for 北京峰会, 韩中国防战略对话 for 韩中战略对话.
    """
    if name.endswith(words.shortened):
        longer = [other for other in names if _shortens(name, other, short)]
        return longer[0] if len(longer) == 1 else name
    if not name.endswith(SUMMIT):
        return name
    longer = [other for other in names if other != name and other.endswith(name)]
    return longer[0] if len(longer) == 1 else name


def _shortens(name: str, longer: str, short: Abbreviations) -> bool:
    """Say whether a name leaves out what a longer one has between two states and the kind of talks.

    Not 美日安全磋商 of 美日韩安全磋商, which has one state more, nor 中美战略对话 of 中美战略与经济对话, which is on two matters.
    """
    size = _TWO_STATES
    if not size + _KIND < len(name) < len(longer) or name[:size] != longer[:size]:
        return False
    if any(char not in short.meanings for char in name[:size]) or longer[size] in short.meanings:
        return False
    rest = iter(longer)
    return name[-_KIND:] == longer[-_KIND:] and "与" not in longer and all(char in rest for char in name)


def _widen(folded: str, start: int, end: int) -> tuple[int, int]:
    left = _LEFT.search(folded, max(0, start - 14), start)
    right = _RIGHT.match(folded, end)
    return (left.start() if left else start), (right.end() if right else end)
