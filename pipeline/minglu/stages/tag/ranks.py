"""RANK: the rank words of the dictionary, with the service in front of them where both are one title."""

from __future__ import annotations

import re
from collections.abc import Iterable

from minglu.model import Candidate, make_candidate
from minglu.rulebook.lexicon import (
    BEHIND_STATE,
    BESIDE_NAME,
    COUNTRY,
    FORCES,
    HEAD,
    NAME,
    ORG,
    PREFIX,
    RANK,
    Hit,
    Hits,
)
from minglu.rulebook.names import Names
from minglu.stages.tag.scanned import Scanned
from minglu.text.segmenters import Tokens

#: Rank words that an adverb and 将 ("will") or 中 and 将 make by accident.
_DOUBTFUL = frozenset({"大将", "上将", "中将", "少将"})
#: Words that a rank follows without a name between.
_TAKES_RANK = (
    "授予",
    "晋升",
    "晋升为",
    "升为",
    "退役",
    "退休",
    "现役",
    "预备役",
    "后备",
    "名",
    "位",
    "星",
    "军",
    "级",
    "任",
)
#: “库兹涅佐夫海军上将”号: a rank inside the name of a ship or a class of ships.
_SHIP = re.compile("[”’」]?(?:号|级)")
#: 海军上将|库兹涅佐夫|号, ‘元帅|沙波什尼科夫|’号: the name behind the rank is the ship's.
_SHIP_BEHIND = re.compile("([\u3400-\u9fff·]{1,14}?)([”’」]?)[号级]")
_BESIDE = frozenset({BESIDE_NAME, BEHIND_STATE})
_QUOTED = re.compile("[“‘「][^“”‘’「」\n，。]{0,6}$")
_STOPS = frozenset("，,。、：:；;！!？?（）()“”‘’「」『』》】\n 军衔和与等的")


def visible_ranks(text: Scanned, names: Names) -> list[Hit]:
    """Return the rank words that are ranks here.

    A trap (中将把, 上将于) speaks of 中 and 上 that end a phrase: 演习中|将把. Behind a name it has no say:
    恩贡迪中将把勋章佩戴在… And what no trap foresaw: 通知|上将|改期 has an ordinary word before and neither a person
    nor a stop behind. The name of a state is no such word: 中国|少将|赵军, and 高峰 and 黄河 are names behind it.
    Words that are ranks only beside somebody are left out: they tell nothing of where names are.
    """
    folded, tokens, hits = text
    ranks = [
        hit for hit in hits.of(RANK) if hit.entry.detail not in _BESIDE or _behind_state(folded, hit, hits)
    ]
    if not ranks:
        return []
    found = []
    name_ends = {hit.end for hit in hits.of(NAME)}
    starts = {hit.start for kind in (NAME, HEAD) for hit in hits.of(kind)}
    states = {hit.end for hit in hits.of(COUNTRY)}
    named = states.union(hit.end for kind in (ORG, HEAD, PREFIX) for hit in hits.of(kind))
    for hit in ranks:
        start, end, entry = hit
        if _SHIP.match(folded, end) or _opens_ship(folded, start, end, names):
            continue
        hidden = hits.is_hidden("ranks", start, end)
        if (hidden or entry.term in _DOUBTFUL) and start not in name_ends:
            before = tokens.before(folded, start)
            if hidden:
                # 土耳其|中将|高志凯: the trap 其中将 cuts a state's name in two.
                named_behind = end in starts or folded[end : end + 1] in names.surname_starts
                if not (start in states and named_behind) and not (
                    before and _name_like(before, names, tokens)
                ):
                    continue
            elif (
                len(before) > 1
                and start not in named
                and end not in starts
                and tokens.is_word(before)
                and not before.endswith(_TAKES_RANK)
                and folded[end : end + 1] not in _STOPS
                and not names.after.at(folded, end)
                and tokens.is_word(folded[end : end + 2])
            ):
                continue
        found.append(hit)
    return found


def _opens_ship(folded: str, start: int, end: int, names: Names) -> bool:
    """Say whether the name behind a rank is a ship's: in quotation marks with it, or foreign, but not 上将|米利|号召."""
    match = _SHIP_BEHIND.match(folded, end)
    if match is None:
        return False
    if match[2] and _QUOTED.search(folded, max(0, start - 7), start):
        return True
    foreign = all(char == "·" or names.syllables.get(char, -9.0) > 0 for char in match[1])
    return foreign and names.vetoed(folded, end, match.end(1))


def _name_like(word: str, names: Names, tokens: Tokens) -> bool:
    """Say whether the token before a rank may be the end of a name."""
    if len(word) == 1:
        return word in names.syllables or word in names.given
    surname = word[0] in names.surnames and len(word) <= 3
    foreign = all(names.syllables.get(char, -9.0) > 0 for char in word)
    return (
        (surname or foreign)
        and word not in names.words
        and word not in names.traps
        and not (tokens.is_word(word) and not surname and not foreign)
    )


def tag_ranks(
    text: Scanned,
    names: Names,
    visible: Iterable[Hit],
    people: Iterable[Candidate],
) -> list[Candidate]:
    """Return a candidate for each rank word, longest first at each place.

    将军 counts only directly behind a name (annotation: by itself it is no rank). `visible` are the rank words
    (`visible_ranks`), `people` those whom 督察 and 兵长 have to stand beside.
    """
    folded, tokens, hits = text
    ranks = [*visible, *_beside_people(folded, hits, people)]
    if not ranks:
        return []
    found = []
    name_ends = {hit.end for hit in hits.of(NAME)}
    # The longest of those that end in one place: 太空军|上将 is no 空军上将. Hits come by their start.
    prefixes = {hit.end: hit for hit in reversed(hits.of(PREFIX))}
    for hit in ranks:
        start, end, entry = hit
        if entry.detail == "general" and not _behind_name(folded, start, tokens, name_ends, names):
            continue
        rule, prefix = entry.cite, prefixes.get(start)
        if prefix is not None:
            start, rule = prefix.start, f"{rule} {prefix.entry.cite}"
        found.append(make_candidate(start, end, "RANK", folded[start:end], rule, weight=float(end - start)))
    return found


def _beside_people(folded: str, hits: Hits, people: Iterable[Candidate]) -> list[Hit]:
    """Return the words that are ranks only beside somebody: 督察|李大山, 李大山|助理总监."""
    asked = [
        hit
        for hit in hits.of(RANK)
        if hit.entry.detail in _BESIDE
        and not hits.is_hidden("ranks", hit.start, hit.end)
        and not _behind_state(folded, hit, hits)
    ]
    if not asked:
        return []
    starts, ends = {one.start for one in people}, {one.end for one in people}
    return [hit for hit in asked if hit.end in starts or hit.start in ends]


def _behind_state(folded: str, hit: Hit, hits: Hits) -> bool:
    """Say whether a word that is a rank behind a state, a force or a service stands there: 韩国|元士, 陆军|兵长, 日军|兵长."""
    start = hit.start
    if hit.entry.detail != BEHIND_STATE or hits.is_hidden("ranks", start, hit.end):
        return False
    return (
        folded.startswith("军", max(0, start - 1))
        or any(one.end == start for kind in (COUNTRY, PREFIX) for one in hits.of(kind))
        or any(one.end == start and one.entry.detail in FORCES for one in hits.of(ORG))
    )


def _behind_name(folded: str, start: int, tokens: Tokens, name_ends: set[int], names: Names) -> bool:
    """Say whether a name ends at `start`: a known one, one with a dot, one of its usual shape, or a surname alone."""
    if start in name_ends or ("·" in folded[max(0, start - 6) : start] and start in tokens.bounds):
        return True
    for length in (2, 3, 4, 5):
        piece = folded[start - length : start]
        if len(piece) == length and start - length in tokens.bounds:
            surname = piece[0] in names.surnames and length <= 3 and not tokens.is_word(piece)
            foreign = all(names.syllables.get(char, -9.0) > 0 for char in piece)
            if surname or foreign:
                return True
    return folded[start - 1 : start] in names.surnames and start - 1 in tokens.bounds
