"""COUNTRY: names of states, long and short, and one-character forms in the contexts that make them countries."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

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
from minglu.stages.tag.country_evidence import View
from minglu.stages.tag.country_holders import told_by_holders
from minglu.stages.tag.country_names import if_named, mask
from minglu.stages.tag.country_short_forms import short_candidate, short_forms
from minglu.stages.tag.scanned import Scanned

#: 乌克兰|号, “印度|”号: a ship named after a state.
_SHIP = re.compile("[”’」]?号(?!召|称|码|线)")
#: The second character of names like 马国.
_STATE = "国"


def tag_countries(text: Scanned, short: Abbreviations, titles: Sequence[tuple[int, int]]) -> list[Candidate]:
    """Return a candidate for every mention of a state.

    A name that is part of a longer name of a state (几内亚 in 几内亚比绍) is left to the longer one. A
    one-character form is a candidate only behind or before a cue (访越, 俄方), beside another one (越柬),
    or as a token of its own, and means the state that the article names in full. `titles` are the spans of 《…》: no
    state is mentioned in them.
    """
    folded, tokens, hits = text
    visible = _full_names(text, short, titles)
    # 穿|越南|海 cuts two words in half: 穿越 and 南海. So does 美|俄国|防投入, but there 俄 is one of a run.
    cut = {
        hit[:2]
        for hit in visible
        if hit.end - hit.start == 2 and hit.start not in tokens.bounds and hit.end not in tokens.bounds
    }
    whole = [hit for hit in visible if hit[:2] not in cut]
    found = [*_named(folded, whole, hits, short), *_inside_bodies(hits, short)]
    longer = [hit[:2] for group in (visible, *map(hits.of, (PLACE, NAME, ORG))) for hit in group]
    shorter = {span for span in cut if folded.startswith("国防", span[1] - 1)}
    masked = mask(folded, [span for span in (*longer, *titles) if span not in shorter])
    told = told_by_holders(masked, tokens.bounds, hits, short)
    named = Counter(hit.entry.country for hit in whole)
    named.update(told.values())
    named.update(_of_pairs(masked, short))
    found.extend(short_forms(View.of(masked, text, short, named), told))
    return found


def _full_names(text: Scanned, short: Abbreviations, titles: Sequence[tuple[int, int]]) -> list[Hit]:
    """Return the names of states of two characters or more, in text order, but for those of ships and in titles."""
    folded, _, hits = text
    visible = [hit for hit in hits.visible(COUNTRY, "countries") if not _SHIP.match(folded, hit.end)]
    if doubtful := hits.of(COUNTRY_IF_NAMED):
        offices = {hit.start for hit in hits.of(HEAD)}
        more = [
            hit
            for hit in if_named(doubtful, hits, folded)
            if not (hits.is_hidden("countries", hit.start, hit.end) or _SHIP.match(folded, hit.end))
            # 委国|防长; but 委|国会.
            and (
                folded[hit.end - 1] != _STATE
                or hit.end in offices
                or not short.own_words.at(folded, hit.end - 1)
            )
        ]
        visible = sorted([*visible, *more], key=lambda hit: hit[:2])
    if titles:
        visible = [hit for hit in visible if not any(start < hit.start < end for start, end in titles)]
    return visible


def _named(folded: str, names: Iterable[Hit], hits: Hits, short: Abbreviations) -> Iterable[Candidate]:
    """Give the states that full names say, and before a body the short name that a longer one leaves."""
    bodies = {hit.start for hit in hits.of(ORG)}
    for start, end, entry in names:
        if start + 1 in bodies and entry.country in short.meanings.get(folded[start], ()):
            # 俄联邦 loses to 联邦安全局, and leaves 俄.
            yield short_candidate(folded[start], start, (entry.country,), True, "before a body", short)
        yield make_candidate(
            start,
            end,
            "COUNTRY",
            entry.canonical,
            entry.cite,
            weight=float(end - start),
            country=entry.country,
            entity=entry.entity,
        )


def _of_pairs(masked: str, short: Abbreviations) -> Iterable[str]:
    """Give the states that pairs name of whose characters each may mean several: of 中印 India, so that 印军 is of it, too."""
    for pair, codes in short.pairs.items():
        if times := masked.count(pair):
            for char, code in zip(pair, codes, strict=True):
                if len(short.meanings[char]) > 1:
                    yield from (code,) * times


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
        if second in short.always and char in short.always and start + 1 not in full:
            # 韩美|联合司令部 is of both.
            inside.append((start + 1, short.always[second]))
        for at, code in inside:
            if hits.is_hidden("countries", at, at + 1):
                break
            yield short_candidate(entry.term[at - start], at, (code,), True, f"in {entry.term}", short)
