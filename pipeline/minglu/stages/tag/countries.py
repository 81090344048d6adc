"""COUNTRY: names of states, long and short, and one-character forms in the contexts that make them countries."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from minglu.model import Candidate, make_candidate
from minglu.rulebook.abbreviations import Abbreviations
from minglu.rulebook.lexicon import (
    COUNTRY,
    COUNTRY_IF_NAMED,
    HEAD,
    HOLDS_COUNTRY,
    NAME,
    ORG,
    PLACE,
    Hit,
    Hits,
)
from minglu.text.segmenters import Tokens

_GAP, _TOWARDS = "\0", "朝"  # 朝|台湾方向 names one state
#: 乌克兰|号, “印度|”号: a ship named after a state.
_SHIP = re.compile("[”’」]?号(?!召|称|码|线)")


def tag_countries(
    folded: str, tokens: Tokens, hits: Hits, short: Abbreviations, titles: Sequence[tuple[int, int]]
) -> list[Candidate]:
    """Return a candidate for every mention of a state.

    A name that is part of a longer name of a state (几内亚 in 几内亚比绍) is left to the longer one. A
    one-character form is a candidate only behind or before a cue (访越, 俄方), beside another one (越柬),
    or as a token of its own, and means the state that the article names in full. `titles` are the spans of 《…》: no
    state is mentioned in them.
    """
    named_so = hits.of(COUNTRY)
    if doubtful := hits.of(COUNTRY_IF_NAMED):
        named_so = sorted([*named_so, *_if_named(doubtful, hits, folded)], key=lambda hit: hit[:2])
    visible = [hit for hit in named_so if not hits.is_hidden("countries", hit.start, hit.end)]
    visible = [hit for hit in visible if not _SHIP.match(folded, hit.end)]
    if titles:
        visible = [hit for hit in visible if not any(start < hit.start < end for start, end in titles)]
    found = []
    named: Counter[str] = Counter()
    for start, end, entry in visible:
        if start not in tokens.bounds and end not in tokens.bounds and end - start == 2:
            # 穿|越南|海 cuts two words in half: 穿越 and 南海.
            continue
        named[entry.country] += 1
        found.append(
            make_candidate(
                start,
                end,
                "COUNTRY",
                entry.canonical,
                entry.cite,
                weight=float(end - start),
                country=entry.country,
                entity=entry.entity,
            )
        )
    found.extend(_inside_bodies(hits, short))
    longer = [hit[:2] for found in (visible, *map(hits.of, (PLACE, NAME, ORG))) for hit in found]
    masked = _mask(folded, [*longer, *titles])
    found.extend(_short_forms(masked, folded, tokens, hits, short, named))
    return found


def _if_named(doubtful: Sequence[Hit], hits: Hits, folded: str) -> Iterable[Hit]:
    """Give the names that are mostly something else where the article names the state, or an office of it follows.

    中非|总统 is the president of 中非共和国, and in an article that has her 中方赞赏|中非 is that state. So it is
    between two others: 斐济、|中非|、科特迪瓦.
    """
    known = hits.of(COUNTRY)
    states = {hit.entry.country for hit in known}
    longer = {hit.start for hit in known if hit.end - hit.start > 2}
    offices = {hit.start for hit in hits.of(HEAD)}
    states.update(hit.entry.country for hit in doubtful if hit.end in offices)
    starts, ends = {hit.start for hit in known}, {hit.end for hit in known}
    return [
        hit
        for hit in doubtful
        if hit.start not in longer and (hit.entry.country in states or _between(hit, starts, ends, folded))
    ]


def _between(hit: Hit, starts: Collection[int], ends: Collection[int], folded: str) -> bool:
    """Say whether a name stands in a list, between two names that begin and end at the given offsets."""
    return (
        folded[hit.start - 1 : hit.start] == "、"
        and hit.start - 1 in ends
        and folded[hit.end : hit.end + 1] in _LISTS
        and hit.end + 1 in starts
    )


def _inside_bodies(hits: Hits, short: Abbreviations) -> Iterable[Candidate]:
    """Give the 中 of 中共中央 and the 越 of 越共: a party's or an army's name that begins with its state's short form."""
    full = {hit.start for hit in hits.of(COUNTRY)}
    for start, _, entry in hits.of(ORG):
        if not entry.country or entry.detail not in HOLDS_COUNTRY or start in full:
            continue
        char = entry.term[0]
        if entry.country in short.meanings.get(char, ()) and not hits.is_hidden(
            "countries", start, start + 1
        ):
            yield make_candidate(
                start,
                start + 1,
                "COUNTRY",
                short.names.get(entry.country, char),
                short.cite(char),
                f"in {entry.term}",
                country=entry.country,
                entity=f"country:{entry.country}",
            )


def _mask(folded: str, names: Iterable[tuple[int, int]]) -> str:
    """Blank out longer names: the 西 of 巴西 and the 中 of 中东 are not there to be found."""
    pieces, position = [], 0
    for start, end in sorted(names):
        if end <= position or end - start < 2:
            continue
        if start < position:
            start = position
        pieces.append(folded[position:start])
        pieces.append(_GAP * (end - start))
        position = end
    pieces.append(folded[position:])
    return "".join(pieces)


def _short_forms(
    masked: str, folded: str, tokens: Tokens, hits: Hits, short: Abbreviations, named: Mapping[str, int]
) -> Iterable[Candidate]:
    """Give the one-character forms for which something beside them speaks."""
    offices = {hit.start for kind in (HEAD, ORG) for hit in hits.of(kind)}
    full = {hit.end: hit.start for hit in hits.of(COUNTRY)}
    view = _View(
        masked, folded, tokens, short, named, offices, frozenset(full), frozenset(full.values()), hits, {}
    )
    likely = short.likely(named)
    firm_after, firm_before = short.firm_after_first, short.firm_before_last
    counted = _in_series(masked, folded, short, tokens)
    undecided: list[int] = []
    established: set[str] = set()
    for match in short.runs.finditer(masked):
        first, last = match.span()
        if masked[last : last + 1] in _BEFORE_COUNTED:
            counted.update(_counted(masked, first, short))
        if first in counted:
            yield from _as(range(first, last), "counted as states", view)
            continue
        if last - first == 1:
            if (
                masked[first] not in likely
                and folded[last : last + 1] not in firm_after
                and folded[first - 1 : first] not in firm_before
            ):
                # Most of these characters are parts of ordinary words; nothing could make this one a country.
                continue
        elif (pair := short.pairs.get(match.group())) is not None and not (
            (masked[first] == "日" and folded[first - 1 : first].isnumeric())
            or hits.is_hidden("countries", last - 1, last)
        ):  # 7|日|朝东海岸发射: a day, and towards; 从中|印证
            for position, code in zip(range(first, last), pair, strict=True):
                found = _candidate(masked[position], position, (code,), True, f"in {match.group()}", short)
                yield found._replace(rule=short.cite(match.group()))
            continue
        for start, end, hidden in _pieces(first, last, view, hits):
            evidence = view.evidence(start, end, hidden)
            if evidence:
                established.update(masked[start:end])
                yield from _as(range(start, end), evidence, view)
            elif end - start == 1:
                undecided.append(start)
    for position in undecided:
        evidence = view.evidence_again(position) if masked[position] in established else ""
        if evidence:
            yield from _as((position,), evidence, view)


def _as(positions: Iterable[int], evidence: str, view: _View) -> Iterable[Candidate]:
    """Give the candidates of some characters, each as what the article makes it mean."""
    for position in positions:
        char = view.masked[position]
        codes, sure = view.meaning(char)
        yield _candidate(char, position, codes, sure or len(codes) == 1, evidence, view.short)


def _candidate(
    char: str, position: int, codes: Sequence[str], decided: bool, evidence: str, short: Abbreviations
) -> Candidate:
    return make_candidate(
        position,
        position + 1,
        "COUNTRY",
        short.names.get(codes[0], char) if decided else char,
        short.cite(char),
        evidence,
        country=codes[0] if decided else "",
        entity=f"country:{codes[0]}" if decided else "",
        state="" if decided else "、".join(codes),
    )


def _counted(masked: str, start: int, short: Abbreviations) -> list[int]:
    """Return the offsets of states that the text lists from `start` on and counts: 中、俄、哈、吉、塔|五国."""
    match = short.counted.match(masked, start)
    if match is None:
        return []
    members = [at for at in range(start, match.end()) if masked[at] in short.meanings]
    return members if len(members) == _NUMERALS[match.group(1)] and len(members) > 2 else []


def _in_series(masked: str, folded: str, short: Abbreviations, tokens: Tokens) -> set[int]:
    """Return the offsets of three or more states of which two need no further evidence: 中、美、朝, 美、英、加、澳、纽."""
    return {
        at
        for match in short.series.finditer(masked)
        if (start := match.start() - 1) >= 0 and masked[start] in short.meanings
        if len(short.always.keys() & set(masked[start : match.end()])) > 1
        # 集中、美、俄 and 中、美、英雄: the first and the last may be parts of words.
        if not any(
            at not in tokens.bounds and tokens.is_word(folded[at - 1 : at + 1]) for at in (start, match.end())
        )
        for at in range(start, match.end(), 2)
    }


def _pieces(start: int, end: int, view: _View, hits: Hits) -> Iterable[tuple[int, int, bool]]:
    """Split a run into stretches that can be countries here, and single characters that hardly can.

    The third value says that a trap or the character's everyday use speaks against it, so that only the firmest
    evidence counts.
    """
    masked = view.masked
    if 2 <= end - start <= 4 and view.counted(start, end):
        yield start, end, False
        return
    piece = start
    for position in range(start, end):
        char = masked[position]
        hidden = hits.is_hidden("countries", position, position + 1)
        # 16日中方 is a date and China.
        day = char == "日" and masked[position - 1 : position].isnumeric()
        if hidden or day or not view.meaning(char)[1]:
            if piece < position:
                yield piece, position, False
            if not day:
                yield position, position + 1, True
            piece = position + 1
    if piece < end:
        yield piece, end, False


class _View(NamedTuple):
    """One article as the judge of one-character forms sees it."""

    masked: str
    folded: str
    tokens: Tokens
    short: Abbreviations
    named: Mapping[str, int]
    offices: set[int]
    full_ends: frozenset[int]
    full_starts: frozenset[int]
    hits: Hits
    meanings: dict[str, tuple[tuple[str, ...], bool]]

    def meaning(self, char: str) -> tuple[tuple[str, ...], bool]:
        """Return what a character may mean in this article, and whether the article decides; asked once a character."""
        found = self.meanings.get(char)
        if found is None:
            found = self.meanings[char] = self.short.country(char, self.named)
        return found

    def trapped(self, start: int, end: int) -> bool:
        """Say whether a trap hides the one character of a run."""
        return self.hits.is_hidden("countries", start, end)

    def counted(self, start: int, end: int) -> bool:
        """Say whether the text itself counts the run as that many states, each of one meaning: 越古两国, 越柬老三国."""
        count = _COUNTED.get(self.folded[end : end + 2])
        return count == end - start and self.short.means_one(self.masked[start:end])

    def evidence(self, start: int, end: int, hidden: bool) -> str:
        """Return what makes the run a country, in words, or nothing."""
        short, folded, bounds = self.short, self.folded, self.tokens.bounds
        if end - start > 1 and short.titles.at(folded, end):
            # 中日|和平友好条约 is the name of a law.
            return ""
        if short.not_before.before(folded, start):
            # 全球|南方 is no side of South Africa.
            return ""
        firm_after = short.firm_after.at(folded, end)
        before = short.before.before(folded, start)
        firm_before = before in short.firm_before
        if hidden and not firm_after and not firm_before:
            return ""
        if len(self.masked[start:end]) >= 2 and self.counted(start, end):
            return "counted as states"
        run = self.masked[start:end]
        known = self.meaning(run)[1] if len(run) == 1 else all(self.meaning(char)[1] for char in run)
        weak = not short.weak.isdisjoint(run)
        begins = start == 0 or folded[start - 1] in _CLAUSE_STARTS
        # 飞行中|方向: a word of its own; but 中方|可能 as the segmenter has it, and ，中方向美方提出.
        own_word = short.not_after.at(folded, end) and not (
            begins or (start in bounds and end + len(firm_after) in bounds)
        )
        # 以军|发言人: an army with an office behind it is a state's, though 以 is mostly a particle (以军事手段).
        serves = firm_after[:1] == "军" and short.means_one(run) and end + len(firm_after) in self.offices
        if firm_after and (known or serves or not (weak and hidden)) and not own_word:
            return f"before {firm_after}"
        # 拜访|东道主: a phrase that hides a character hides it from what stands before, too.
        if firm_before and (known or not (weak and hidden)) and not self.trapped(start, end):
            return f"behind {before}"
        if hidden:
            return ""
        if known and len(run) >= 2:
            return "beside another"
        if known and (
            folded[end : end + 1] in short.companions or folded[start - 1 : start] in short.companions
        ):
            return "beside a region"
        after = short.after.at(folded, end)
        if (
            known
            and (start in self.full_ends or (end in self.full_starts and folded[start] != _TOWARDS))
            and (not weak or after or start in bounds)
        ):
            return "beside a full name"
        if known and short.listed.match(self.masked, start):
            return "in a list of states"
        if end in self.offices and (not weak or (known and start in bounds)):
            return "before an office or a body"
        # 来华访问 is one token that begins with the cue; 带来|美好 is none.
        one_word = bool(before) and start not in bounds and start - len(before) in bounds
        bounded = end in bounds or one_word
        if before and (not weak or (known and bounded)) and (bounded or after):
            return f"behind {before}"
        if weak:
            return ""
        if after:
            return f"before {after}"
        if (
            start in bounds
            and end in bounds
            and run not in short.not_alone
            and folded[end : end + 1] not in _CLOSING
        ):
            return "a token of its own"
        if begins:
            # 美想在阿富汗止损: a headline's subject, unless it begins a word (美丽).
            return "" if self._begins_word(start) else "at the start of a clause"
        return ""

    def evidence_again(self, position: int) -> str:
        """Return what makes a character a country that this article has called so elsewhere, or nothing.

        塔方 and 驻塔 make the 塔 of 塔|面临 a state; of a word like 以 only 以|内阁.
        """
        short, folded, bounds = self.short, self.folded, self.tokens.bounds
        char, end = folded[position], position + 1
        known = self.meaning(char)[1]
        if not known or position not in bounds or self.trapped(position, end):
            return ""
        if char in short.words and char in short.always:
            # 会议中双方: 中 and 日 are in half of all articles, so that what is told elsewhere says nothing.
            return ""
        after = short.after.at(folded, end)
        if after:
            return f"before {after}, elsewhere a country, too"
        if char in short.words or folded[end : end + 1] in _CLOSING:
            return ""
        if end not in bounds and self._begins_word(position):
            # 俄|拟, which the segmenter takes for a word; but not 俄语.
            return ""
        return "elsewhere a country, too"

    def _begins_word(self, start: int) -> bool:
        return any(self.tokens.is_word(self.folded[start : start + size]) for size in (2, 3, 4))


_NUMERALS = {"两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7}
#: What stands behind the first run of a list of states that is counted.
_BEFORE_COUNTED = frozenset("、和与及") | _NUMERALS.keys()
_COUNTED = {"两国": 2, "两军": 2, "两党": 2, "三国": 3, "四国": 4}
#: 《网络安全法》: the last character of a title is no country.
_CLOSING = frozenset("》〉」』”)）")
#: Between the names of two states of a list.
_LISTS = frozenset("、和与及")
#: Behind these a clause begins.
_CLAUSE_STARTS = frozenset("\n \u3000，。、：:；！？“「『【（(,")
