"""What makes a run of one-character names a country where it stands (俄|方, 访|越, 中|美), asked by offset."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from minglu.rulebook.abbreviations import Abbreviations
from minglu.rulebook.lexicon import COUNTRY, HEAD, ORG, Hits
from minglu.stages.tag.scanned import Scanned
from minglu.text.segmenters import Tokens

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


class _Stretch(NamedTuple):
    """A run in question: its span, its characters, the cue word before it, and what is asked of it more than once.

    `known` says that the article decides what each character means, `weak` that one is mostly something else, `begins`
    that a clause begins with it.
    """

    start: int
    end: int
    run: str
    before: str
    known: bool
    weak: bool
    begins: bool


@dataclass(frozen=True, slots=True)
class View:
    """One article as the judge of one-character forms sees it.

    `masked` is its folded text with longer names blank (`country_names.mask`), `named` counts the states that it names,
    by code. Offices and bodies begin at `offices`, full names of states at `full_starts`, and these end at `full_ends`.
    `meanings` keeps what was asked.
    """

    masked: str
    folded: str
    tokens: Tokens
    hits: Hits
    short: Abbreviations
    named: Mapping[str, int]
    offices: frozenset[int]
    full_ends: frozenset[int]
    full_starts: frozenset[int]
    meanings: dict[str, tuple[tuple[str, ...], bool]] = field(default_factory=dict)

    @classmethod
    def of(cls, masked: str, text: Scanned, short: Abbreviations, named: Mapping[str, int]) -> View:
        """Return the view of an article by its layers."""
        folded, tokens, hits = text
        states = hits.of(COUNTRY)
        return cls(
            masked,
            folded,
            tokens,
            hits,
            short,
            named,
            offices=frozenset(hit.start for kind in (HEAD, ORG) for hit in hits.of(kind)),
            full_ends=frozenset(hit.end for hit in states),
            full_starts=frozenset(hit.start for hit in states),
        )

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
        """Return what makes the run a country, in words, or nothing.

        `hidden` says that a trap or everyday use speaks against it, so that only firm cues count.
        """
        short, folded = self.short, self.folded
        if end - start > 1 and short.titles.at(folded, end):
            # 中日|和平友好条约 is the name of a law.
            return ""
        if short.not_before.before(folded, start):
            # 全球|南方 is no side of South Africa.
            return ""
        firm_after = short.firm_after.at(folded, end)
        before = short.before.before(folded, start)
        if hidden and not firm_after and before not in short.firm_before:
            return ""
        if end - start >= 2 and self.counted(start, end):
            return "counted as states"
        run = self.masked[start:end]
        stretch = _Stretch(
            start,
            end,
            run,
            before,
            known=self.meaning(run)[1] if len(run) == 1 else self._all_known(run),
            weak=not short.weak.isdisjoint(run),
            begins=start == 0 or folded[start - 1] in _CLAUSE_STARTS,
        )
        firm = self._beside_firm_cue(stretch, firm_after, hidden)
        if firm or hidden:
            return firm
        after = short.after.at(folded, end)
        beside = self._beside_states(stretch, after) if stretch.known else None
        return self._beside_words(stretch, after) if beside is None else beside

    def _beside_firm_cue(self, stretch: _Stretch, firm_after: str, hidden: bool) -> str:
        """Return the evidence of words that make nearly any run a country: 俄|方, 访|越."""
        start, end, run, before, known, weak, begins = stretch
        short, folded, bounds = self.short, self.folded, self.tokens.bounds
        if begins and folded[end : end + 1] == "称" and known and end - start == 1:
            # 美|称将撤军: a headline; what is 有…的|美称 stands behind 的.
            return "before 称, at the start of a clause"
        if firm_after:
            # 飞行中|方向: a word of its own; but 中方|可能 as the segmenter has it, and ，中方向美方提出.
            own_word = short.not_after.at(folded, end) and not (
                begins or (start in bounds and end + len(firm_after) in bounds)
            )
            # 以军|发言人: an army with an office behind it is a state's, though 以 is mostly a particle (以军事手段).
            serves = firm_after[0] == "军" and short.means_one(run) and end + len(firm_after) in self.offices
            if (known or serves or not (weak and hidden)) and not own_word:
                return f"before {firm_after}"
        # 拜访|东道主: a phrase that hides a character hides it from what stands before, too.
        if before in short.firm_before and (known or not (weak and hidden)) and not self.trapped(start, end):
            return f"behind {before}"
        return ""

    def _beside_states(self, stretch: _Stretch, after: str) -> str | None:
        """Return the evidence of other states, regions and bodies beside a run of which the article decides what it means.

        `after` is the cue behind it. Returns None where nothing is decided, an empty string where it is no country.
        """
        start, end, run, _, _, weak, begins = stretch
        short, folded, bounds = self.short, self.folded, self.tokens.bounds
        if len(run) >= 2:
            return "beside another"
        if folded[end : end + 1] in short.companions or folded[start - 1 : start] in short.companions:
            return "beside a region"
        if (
            run in short.prepositions
            and end in self.full_starts
            and not self.named.get(self.meaning(run)[0][0])
        ):
            # 朝|台湾方向飞行: towards, where nothing else names 朝鲜.
            return ""
        if (start in self.full_ends or (end in self.full_starts and run != _TOWARDS)) and (
            not weak or after or start in bounds
        ):
            return "beside a full name"
        if run in short.before_quoted and folded[end : end + 1] in _OPENING:
            # 台|“外交部”, but not 平台|“X”: at the start of a clause or behind a word of one character.
            alone = start in bounds and end in bounds and start - 1 in bounds
            return "before a body in quotation marks" if begins or alone else ""
        return "in a list of states" if short.listed.match(self.masked, start) else None

    def _beside_words(self, stretch: _Stretch, after: str) -> str:
        """Return the evidence of an office, a cue or the segmenter's boundaries; `after` is the cue behind the run."""
        start, end, run, before, known, weak, begins = stretch
        short, folded, bounds = self.short, self.folded, self.tokens.bounds
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
        # 美想在阿富汗止损: a headline's subject, unless it begins a word (美丽).
        return "at the start of a clause" if begins and not self._begins_word(start) else ""

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
