"""One-character names of states (访越, 俄方, 中美), in the contexts that make them countries.

Most of these characters are parts of ordinary words: something beside one, or what the article names in full, has to speak for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from minglu.model import Candidate, make_candidate
from minglu.rulebook.abbreviations import Abbreviations
from minglu.stages.tag.country_evidence import View
from minglu.stages.tag.country_lists import BEFORE_COUNTED, counted_states, in_series

#: What is counted by: 16|日, 20000余|台, 数|台.
_COUNTED_BY, _SOME = frozenset("日台"), frozenset("余多几数")
#: What may stand behind one, as a part of the name.
_STATE = "国"


def short_forms(view: View, told: Mapping[int, str]) -> Iterable[Candidate]:
    """Give the one-character forms of an article for which something beside them speaks, with the 国 behind them (乌国).

    `told` are the codes of those that a holder tells, by offset (`country_holders`).
    """
    for one in _characters(view, told):
        end = one.end
        yield (
            one._replace(end=end + 1)
            if view.folded[end : end + 1] == _STATE and _is_whole(end, view)
            else one
        )


def _is_whole(end: int, view: View) -> bool:
    """Say whether the 国 behind a character is a part of the name: 乌国|境内, 乌国|防长; not 乌|国防部, 美|国家安全."""
    if end + 1 in view.offices and end not in view.offices:
        return True
    return end + 1 in view.tokens.bounds and not view.short.own_words.at(view.folded, end)


def _characters(view: View, told: Mapping[int, str]) -> Iterable[Candidate]:
    """Give the characters themselves."""
    masked, folded, short = view.masked, view.folded, view.short
    likely = short.likely(view.named)
    firm_after, firm_before = short.firm_after_first, short.firm_before_last
    counted = in_series(masked, folded, short, view.tokens)
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
        elif pair := _pair(first, last, view):
            yield from pair
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


def _pair(start: int, end: int, view: View) -> list[Candidate]:
    """Return the candidates of a run that is the name of a pair of states (巴以, 印巴); none where it is no such pair."""
    run, short, hits = view.masked[start:end], view.short, view.hits
    codes = short.pairs.get(run)
    if (
        codes is None
        # 7|日|朝东海岸发射: a day, and towards
        or (run[0] == "日" and view.folded[start - 1 : start].isnumeric())
        # 从中|印证, 会议中|印方
        or hits.is_hidden("countries", end - 1, end)
        or (view.folded[end : end + 1] == "方" and hits.is_hidden("countries", start, start + 1))
    ):
        return []
    return [
        short_candidate(char, position, (code,), True, f"in {run}", short)._replace(rule=short.cite(run))
        for char, position, code in zip(run, range(start, end), codes, strict=True)
    ]


def _as(positions: Iterable[int], evidence: str, view: View) -> list[Candidate]:
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


def _pieces(start: int, end: int, view: View) -> Sequence[tuple[int, int, bool]]:
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


def _is_unlikely(position: int, view: View) -> bool:
    """Say whether a trap or everyday use speaks against a character."""
    return view.trapped(position, position + 1) or not view.meaning(view.masked[position])[1]
