"""One-character names of states (访越, 俄方, 中美), in the contexts that make them countries.

Most of these characters are parts of ordinary words: something beside one, or what the article names in full, has to speak for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from minglu.model import Candidate, make_candidate
from minglu.rulebook.abbreviations import Abbreviations
from minglu.rulebook.lexicon import COUNTRY, HEAD, ORG, Hits
from minglu.stages.tag.country_lists import BEFORE_COUNTED, counted_states, in_series
from minglu.text.segmenters import Tokens

#: What is counted by: 16|日, 20000余|台, 数|台.
_COUNTED_BY, _SOME = frozenset("日台"), frozenset("余多几数")
#: 朝|台湾方向 names one state.
_TOWARDS = "朝"
_COUNTED = {"两国": 2, "两军": 2, "两党": 2, "三国": 3, "四国": 4}
#: 《网络安全法》: the last character of a title is no country.
_CLOSING = frozenset("》〉」』”)）")
#: What opens a quotation: 台|“外交部”.
_OPENING = frozenset("“「『‘")
#: 会谈中|印方表示: one state's.
_SIDES = ("方", "媒")
#: Behind these a clause begins.
_CLAUSE_STARTS = frozenset("\n \u3000，。、：:；！？“「『【（(,")


def short_forms(
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
                yield short_candidate(
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
                found = short_candidate(
                    masked[position], position, (code,), True, f"in {match.group()}", short
                )
                yield found._replace(rule=short.cite(match.group()))
            continue
        for start, end, hidden in _pieces(first, last, view):
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


def _as(positions: Iterable[int], evidence: str, view: _View) -> list[Candidate]:
    """Return the candidates of some characters, each as what the article makes it mean."""
    found = []
    for position in positions:
        char = view.masked[position]
        codes, sure = view.meaning(char)
        decided = sure or len(codes) == 1 or view.by_default(char)
        found.append(short_candidate(char, position, codes, decided, evidence, view.short))
    return found


def short_candidate(
    char: str, position: int, codes: Sequence[str], decided: bool, evidence: str, short: Abbreviations
) -> Candidate:
    """Return the candidate of a character that may mean some states; `decided` if it means the first of them."""
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


def _pieces(start: int, end: int, view: _View) -> Sequence[tuple[int, int, bool]]:
    """Split a run into stretches that can be countries here, and single characters that hardly can.

    The third value says that a trap or the character's everyday use speaks against it, so that only the firmest
    evidence counts.
    """
    if end - start == 1:
        # Three of four runs are of one character.
        return () if _is_counted(view.masked, start) else ((start, end, _is_unlikely(start, view)),)
    if end - start <= 4 and view.counted(start, end):
        return ((start, end, False),)
    if end - start <= 3 and view.cued(start, end) and not view.trapped(start, end):
        return ((start, end, False),)
    pieces = []
    piece = start
    for position in range(start, end):
        counted = _is_counted(view.masked, position)
        if counted or _is_unlikely(position, view):
            if piece < position:
                pieces.append((piece, position, False))
            if not counted:
                pieces.append((position, position + 1, True))
            piece = position + 1
    if piece < end:
        pieces.append((piece, end, False))
    return pieces


def _is_counted(masked: str, position: int) -> bool:
    """Say whether a number makes a character a day or a measure: 16|日|中方 is a date and China, 300|台|军车 are counted."""
    char = masked[position]
    if char not in _COUNTED_BY:
        return False
    before = masked[position - 1 : position]
    return before.isnumeric() or (char == "台" and before in _SOME)


def _is_unlikely(position: int, view: _View) -> bool:
    """Say whether a trap or everyday use speaks against a character."""
    return view.trapped(position, position + 1) or not view.meaning(view.masked[position])[1]


@dataclass(frozen=True, slots=True)
class _View:
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
        """Say whether a trap hides a stretch."""
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
        if end - start >= 2 and self.counted(start, end):
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
