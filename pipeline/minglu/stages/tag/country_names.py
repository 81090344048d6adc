"""Names of states that are mostly something else (中非), and a text without its longer names."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from minglu.rulebook.lexicon import COUNTRY, HEAD, PLACE, Hit, Hits

_GAP = "\0"
#: 马|国, 加|国
_STATE = "国"
#: Between the names of two states of a list.
_LISTS = frozenset("、和与及")


def if_named(doubtful: Sequence[Hit], hits: Hits, folded: str) -> Iterable[Hit]:
    """Give the names that are mostly something else where the article names the state, or an office of it follows.

    中非|总统 is the president of 中非共和国, and in an article that has her 中方赞赏|中非 is that state. So it is
    between two others: 斐济、|中非|、科特迪瓦. Of 马国 there are several: an office behind it does not
    say which, but a place of that state does (吉打州).
    """
    known = hits.of(COUNTRY)
    states = {hit.entry.country for hit in known}
    longer = {hit.start for hit in known if hit.end - hit.start > 2}
    offices = {hit.start for hit in hits.of(HEAD)}
    states.update(
        hit.entry.country for hit in doubtful if hit.end in offices and not hit.entry.term.endswith(_STATE)
    )
    sited = {hit.entry.country for hit in hits.of(PLACE)} if doubtful else set()
    starts, ends = {hit.start for hit in known}, {hit.end for hit in known}
    return [
        hit
        for hit in doubtful
        if hit.start not in longer
        and (
            hit.entry.country in states
            or (hit.entry.term.endswith(_STATE) and hit.entry.country in sited)
            or _between(hit, starts, ends, folded)
        )
    ]


def _between(hit: Hit, starts: Collection[int], ends: Collection[int], folded: str) -> bool:
    """Say whether a name stands in a list, between two names that begin and end at the given offsets."""
    return (
        folded[hit.start - 1 : hit.start] == "、"
        and hit.start - 1 in ends
        and folded[hit.end : hit.end + 1] in _LISTS
        and hit.end + 1 in starts
    )


def mask(folded: str, names: Iterable[tuple[int, int]]) -> str:
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
