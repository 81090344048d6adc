"""COUNTRY: names of states, long and short, and one-character forms in the contexts that make them countries."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
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
    Hits,
)
from minglu.stages.tag.country_holders import told_by_holders
from minglu.stages.tag.country_lists import BEFORE_COUNTED, counted_states, in_series
from minglu.stages.tag.country_names import if_named, mask
from minglu.text.segmenters import Tokens

#: 朝|台湾方向 names one state.
_TOWARDS = "朝"
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
    visible = [hit for hit in hits.visible(COUNTRY, "countries") if not _SHIP.match(folded, hit.end)]
    if doubtful := hits.of(COUNTRY_IF_NAMED):
        more = [
            hit
            for hit in if_named(doubtful, hits, folded)
            if not (hits.is_hidden("countries", hit.start, hit.end) or _SHIP.match(folded, hit.end))
        ]
        visible = sorted([*visible, *more], key=lambda hit: hit[:2])
    if titles:
        visible = [hit for hit in visible if not any(start < hit.start < end for start, end in titles)]
    found = []
    named: Counter[str] = Counter()
    shorter: set[tuple[int, int]] = set()
    bodies = {hit.start for hit in hits.of(ORG)}
    for start, end, entry in visible:
        if start not in tokens.bounds and end not in tokens.bounds and end - start == 2:
            # 穿|越南|海 cuts two words in half: 穿越 and 南海. So does 美|俄国|防投入, but there 俄 is one of a run.
            if folded.startswith("国防", end - 1):
                shorter.add((start, end))
            continue
        named[entry.country] += 1
        if start + 1 in bodies and entry.country in short.meanings.get(folded[start], ()):
            # 俄联邦 loses to 联邦安全局, and leaves 俄.
            found.append(_candidate(folded[start], start, (entry.country,), True, "before a body", short))
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
    masked = mask(folded, [span for span in (*longer, *titles) if span not in shorter])
    told = told_by_holders(masked, tokens.bounds, hits, short)
    named.update(told.values())
    found.extend(_short_forms(masked, folded, tokens, hits, short, named, told))
    return found


def _inside_bodies(hits: Hits, short: Abbreviations) -> Iterable[Candidate]:
    """Give the 中 of 中共中央 and the 越 of 越共: a party's or an army's name that begins with its state's short form."""
    full = {hit.start for hit in hits.of(COUNTRY)}
    for start, _, entry in hits.of(ORG):
        if not entry.country or entry.detail not in HOLDS_COUNTRY or start in full:
            continue
        char, second = entry.term[0], entry.term[1:2]
        if entry.country in short.meanings.get(char, ()):
            inside = [(start, entry.country)]
        elif entry.country == short.always.get(second) and char in short.always:
            inside = [(start, short.always[char])]
        else:
            continue
        if second in short.always and char in short.always and not any(start < at < start + 2 for at in full):
            # 韩美|联合司令部 is of both.
            inside.append((start + 1, short.always[second]))
        for at, code in inside:
            if hits.is_hidden("countries", at, at + 1):
                break
            yield _candidate(entry.term[at - start], at, (code,), True, f"in {entry.term}", short)


def _short_forms(
    masked: str,
    folded: str,
    tokens: Tokens,
    hits: Hits,
    short: Abbreviations,
    named: Mapping[str, int],
    told: Mapping[int, str],
) -> Iterable[Candidate]:
    """Give the one-character forms for which something beside them speaks; `told` are those that a holder tells."""
    offices = {hit.start for kind in (HEAD, ORG) for hit in hits.of(kind)}
    full = {hit.end: hit.start for hit in hits.of(COUNTRY)}
    view = _View(
        masked, folded, tokens, short, named, offices, frozenset(full), frozenset(full.values()), hits, {}
    )
    likely = short.likely(named)
    firm_after, firm_before = short.firm_after_first, short.firm_before_last
    counted = in_series(masked, folded, short, tokens)
    undecided: list[int] = []
    established: set[str] = set()
    for match in short.runs.finditer(masked):
        first, last = match.span()
        if masked[last : last + 1] in BEFORE_COUNTED:
            counted.update(counted_states(masked, first, short))
        if first in counted:
            yield from _as(range(first, last), "counted as states", view)
            continue
        if last - first == 1:
            if first in told:
                yield _candidate(
                    masked[first],
                    first,
                    (told[first],),
                    True,
                    "before an office that one of its people holds",
                    short,
                )
                continue
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
            or (folded[last : last + 1] == "方" and hits.is_hidden("countries", first, first + 1))
        ):  # 7|日|朝东海岸发射: a day, and towards; 从中|印证, 会议中|印方
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
        decided = sure or len(codes) == 1 or view.by_default(char)
        yield _candidate(char, position, codes, decided, evidence, view.short)


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


def _pieces(start: int, end: int, view: _View, hits: Hits) -> Iterable[tuple[int, int, bool]]:
    """Split a run into stretches that can be countries here, and single characters that hardly can.

    The third value says that a trap or the character's everyday use speaks against it, so that only the firmest
    evidence counts.
    """
    masked = view.masked
    if 2 <= end - start <= 4 and view.counted(start, end):
        yield start, end, False
        return
    if 2 <= end - start <= 3 and view.cued(start, end) and not hits.is_hidden("countries", start, end):
        yield start, end, False
        return
    piece = start
    for position in range(start, end):
        char = masked[position]
        hidden = hits.is_hidden("countries", position, position + 1)
        # 16日中方 is a date and China, 300台军车 are counted.
        day = char in "日台" and masked[position - 1 : position].isnumeric()
        if char == "台" and position and masked[position - 1] in _SOME:
            day = True
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

    def by_default(self, char: str) -> bool:
        """Say whether a character means what it mostly means, as the article names no state that it may mean."""
        codes = self.meaning(char)[0]
        return self.short.defaults.get(char) == codes[0] and not any(map(self.named.get, codes))

    def cued(self, start: int, end: int) -> bool:
        """Say whether a run of which a character means what it mostly means stands before a word of states: 中印|边境."""
        run = self.masked[start:end]
        return (
            any(map(self.by_default, run))
            and self._all_known(run)
            and start in self.tokens.bounds
            and self.folded[end : end + 1] not in _SIDES
            and bool(self.short.after.at(self.folded, end) or self.short.firm_after.at(self.folded, end))
        )

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
        known = self.meaning(run)[1] if len(run) == 1 else self._all_known(run)
        weak = not short.weak.isdisjoint(run)
        begins = start == 0 or folded[start - 1] in _CLAUSE_STARTS
        # 飞行中|方向: a word of its own; but 中方|可能 as the segmenter has it, and ，中方向美方提出.
        own_word = short.not_after.at(folded, end) and not (
            begins or (start in bounds and end + len(firm_after) in bounds)
        )
        # 以军|发言人: an army with an office behind it is a state's, though 以 is mostly a particle (以军事手段).
        serves = firm_after[:1] == "军" and short.means_one(run) and end + len(firm_after) in self.offices
        if begins and folded[end : end + 1] == "称" and known and end - start == 1:
            # 美|称将撤军: a headline; what is 有…的|美称 stands behind 的.
            return "before 称, at the start of a clause"
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
        if run in short.prepositions and end in self.full_starts and not self.named.get(short.always[run]):
            # 朝|台湾方向飞行: towards, where nothing else names 朝鲜.
            return ""
        if (
            known
            and (start in self.full_ends or (end in self.full_starts and folded[start] != _TOWARDS))
            and (not weak or after or start in bounds)
        ):
            return "beside a full name"
        if known and run in short.before_quoted and folded[end : end + 1] in _OPENING:
            # 台|“外交部”, but not 平台|“X”: at the start of a clause or behind a word of one character.
            alone = start in bounds and end in bounds and start - 1 in bounds
            return "before a body in quotation marks" if begins or alone else ""
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

    def _all_known(self, run: str) -> bool:
        return all(self.meaning(char)[1] or self.by_default(char) for char in run)

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


_COUNTED = {"两国": 2, "两军": 2, "两党": 2, "三国": 3, "四国": 4}
#: 《网络安全法》: the last character of a title is no country.
_CLOSING = frozenset("》〉」』”)）")
#: Behind these 台 counts vehicles: 20000余|台军车.
_SOME = frozenset("余多几数")
_OPENING = frozenset("“「『‘")
#: 会谈中|印方表示: one state's.
_SIDES = ("方", "媒")
#: Behind these a clause begins.
_CLAUSE_STARTS = frozenset("\n \u3000，。、：:；！？“「『【（(,")
