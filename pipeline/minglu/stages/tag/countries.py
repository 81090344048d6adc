"""COUNTRY: names of states, long and short, and one-character forms in the contexts that make them countries."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from minglu.model import Candidate
from minglu.rulebook.abbreviations import Abbreviations
from minglu.rulebook.lexicon import COUNTRY, HEAD, NAME, ORG, PLACE, Hits
from minglu.text.segmenters import Tokens

_GAP = "\0"


def tag_countries(folded: str, tokens: Tokens, hits: Hits, short: Abbreviations) -> list[Candidate]:
    """Return a candidate for every mention of a state.

    A name that is part of a longer name of a state (几内亚 in 几内亚比绍) is left to the longer one. A
    one-character form is a candidate only behind or before a cue (访越, 俄方), beside another one (越柬),
    or as a token of its own, and means the state that the article names in full.
    """
    found = []
    named: Counter[str] = Counter()
    for start, end, entry in hits.of(COUNTRY):
        if hits.is_hidden("countries", start, end):
            continue
        named[entry.country] += 1
        found.append(
            Candidate(
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
    masked = _mask(folded, hits)
    found.extend(_short_forms(masked, folded, tokens, hits, short, named))
    return found


def _mask(folded: str, hits: Hits) -> str:
    """Blank out longer names: the 西 of 巴西 and the 中 of 中东 are not there to be found."""
    spans = sorted(
        (hit.start, hit.end)
        for kind in (COUNTRY, PLACE, NAME, ORG)
        for hit in hits.of(kind)
        if hit.end - hit.start > 1
    )
    pieces, position = [], 0
    for start, end in spans:
        if end <= position:
            continue
        start = max(start, position)
        pieces.append(folded[position:start])
        pieces.append(_GAP * (end - start))
        position = end
    pieces.append(folded[position:])
    return "".join(pieces)


def _short_forms(
    masked: str, folded: str, tokens: Tokens, hits: Hits, short: Abbreviations, named: Mapping[str, int]
) -> Iterable[Candidate]:
    bounds = tokens.bounds
    offices = {hit.start for kind in (HEAD, ORG) for hit in hits.of(kind)}
    full_ends = {hit.end for hit in hits.of(COUNTRY)}
    full_starts = {hit.start for hit in hits.of(COUNTRY)}
    for match in short.runs.finditer(masked):
        for start, end in _pieces(match.start(), match.end(), masked, hits, short, named):
            length = end - start
            run = masked[start:end]
            weak = run[0] in short.weak
            evidence = ""
            after = short.after.match(folded, end)
            before = short.before.search(folded, max(0, start - 2), start)
            known = all(short.country(char, named)[1] for char in run)
            if after and after.group() in ("方", "军", "媒") and (known or not weak):
                evidence = f"before {after.group()}"
            elif folded[start - 1 : start] == "驻" or folded[start - 1 : start] == "访" and (known or not weak):
                evidence = f"behind {folded[start - 1]}"
            elif length >= 2 and known:
                evidence = "beside another"
            elif length == 1 and (start in full_ends or end in full_starts) and known and not weak:
                evidence = "beside a full name"
            elif after and (not weak or (known and start in bounds and end in bounds)) and start in bounds:
                evidence = f"before {after.group()}"
            elif end in offices and (not weak or (known and start in bounds and end in bounds)):
                evidence = "before an office or a body"
            elif before and (not weak or (known and start in bounds and end in bounds)) and end in bounds:
                evidence = f"behind {before.group()}"
            elif length == 1 and not weak and start in bounds and end in bounds:
                evidence = "a token of its own"
            elif length == 1 and known and short.listed.match(masked, start):
                evidence = "in a list of states"
            if not evidence:
                continue
            for offset, char in enumerate(run):
                codes, sure = short.country(char, named)
                yield Candidate(
                    start + offset,
                    start + offset + 1,
                    "COUNTRY",
                    short.names.get(codes[0], char) if sure or len(codes) == 1 else char,
                    short.cite(char, codes[0]),
                    evidence,
                    country=codes[0] if sure or len(codes) == 1 else "",
                    entity=f"country:{codes[0]}" if sure or len(codes) == 1 else "",
                    state="" if sure or len(codes) == 1 else "、".join(codes),
                )


def _pieces(
    start: int, end: int, masked: str, hits: Hits, short: Abbreviations, named: Mapping[str, int]
) -> Iterable[tuple[int, int]]:
    """Split a run of abbreviation characters into the stretches that can be countries in this article."""
    piece = start
    for position in range(start, end):
        char = masked[position]
        usable = (
            not hits.is_hidden("countries", position, position + 1)
            and not (char == "日" and masked[position - 1 : position].isnumeric())
            and (char not in short.weak or short.country(char, named)[1])
        )
        if not usable:
            if piece < position:
                yield piece, position
            # A weak character whose state the article never names can still be 驻X or X方.
            if char in short.weak and not hits.is_hidden("countries", position, position + 1):
                yield position, position + 1
            piece = position + 1
    if piece < end:
        yield piece, end


