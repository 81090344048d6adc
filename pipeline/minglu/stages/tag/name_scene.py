"""One article as the judge of names sees it: what may begin or end a name at each offset."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import accumulate
from typing import NamedTuple

from minglu.rulebook.lexicon import COUNTRY, HEAD, ORG, PLACE, PREFIX, RANK, SERIES, Hits
from minglu.rulebook.names import Names
from minglu.stages.tag.name_shape import Shape, shape
from minglu.stages.tag.ranks import visible_ranks
from minglu.text.segmenters import Tokens

#: (Víctor Rojo Ramos), (Keir Starmer): two words, or one that is not all capitals, so that (CPP) is none.
LATIN = re.compile(
    r" ?[(（] ?([^\W\d_\u3400-\u9fff][\w.'’-]*(?: (?:[^\W\d_\u3400-\u9fff][\w.'’-]*|[A-Z]\.))+|[A-ZÀ-Ž][a-zà-ž][\w.'’-]+) ?[)）]"
)
_EDGE = frozenset("，,。、：:；;！!？?（）()《》〈〉“”‘’「」『』【】[]—…\n\t \u3000\u00a0\"'*｜|/▲-–")
#: No shape gives more points, so that a span with poor edges need not be looked at.
BEST_SHAPE = 3.3
_JOINERS = frozenset("和与同及")


class Edge(NamedTuple):
    """The points for a name that begins or ends at an offset, and the evidence in words."""

    points: float
    why: str


@dataclass(slots=True)
class Scene:
    """What the other dictionaries and the segmenter say of one text. Lives for one call of the tagger."""

    text: str
    bounds: frozenset[int]
    names: Names
    head_ends: set[int]
    head_starts: set[int]
    rank_ends: set[int]
    rank_starts: set[int]
    entity_ends: set[int]
    entity_starts: set[int]
    entities: set[tuple[int, int]]
    tokens: set[tuple[int, int]]
    words: bytearray
    cue_lefts: set[int]
    cue_rights: set[int]
    least: float
    lefts: dict[int, Edge] = field(default_factory=dict)
    rights: dict[int, Edge] = field(default_factory=dict)
    shapes: dict[str, Shape] = field(default_factory=dict)

    def shape(self, name: str) -> Shape:
        """Return the shape of a string, remembered for this article."""
        known = self.shapes.get(name)
        if known is None:
            known = self.shapes[name] = shape(name, self.names)
        return known

    def left(self, position: int) -> Edge:
        """Return the points of a name that begins at `position`."""
        edge = self.lefts.get(position)
        if edge is None:
            edge = self.lefts[position] = self._left(position)
        return edge

    def right(self, position: int) -> Edge:
        """Return the points of a name that ends at `position`."""
        edge = self.rights.get(position)
        if edge is None:
            edge = self.rights[position] = self._right(position)
        return edge

    def token(self, start: int, end: int) -> float:
        """Return the points for the segmenter's view of a span."""
        points = self.names.points
        if (start, end) in self.tokens:
            return points["token same"]
        if start in self.bounds and end in self.bounds:
            return points["token bounds"]
        return points["token cut"]

    def holds_word(self, start: int, end: int) -> bool:
        """Say whether an office, rank, country, body or verb overlaps the span: no name does (摩洛哥王储)."""
        return self.words.find(1, start, end) >= 0

    def joins(self, position: int) -> bool:
        """Say whether the 和 at `position` can join two names.

        魏凤和|表示: behind a conjunction stands something nominal, never a verb or an adverb.
        """
        after = self.names.after.at(self.text, position + 1)
        return not after or position + 1 in self.head_starts or position + 1 in self.entity_starts

    def _left(self, position: int) -> Edge:
        points, text, names = self.names.points, self.text, self.names
        if position in self.head_ends:
            return Edge(points["left office"], "behind an office")
        if position in self.rank_ends:
            return Edge(points["left rank"], "behind a rank")
        cue = names.before.before(text, position)
        if cue in names.strong_before:
            return Edge(points["left strong cue"], f"behind {cue}")
        if position == 0 or text[position - 1] in _EDGE:
            return Edge(points["left edge"], "")
        if position in self.entity_ends:
            return Edge(points["left entity"], "")
        if cue and (position - len(cue) in self.bounds or position in self.bounds):
            return Edge(points["left weak cue"], f"behind {cue}")
        if position in self.bounds:
            return Edge(points["left word"], "")
        return Edge(points["left nothing"], "")

    def _right(self, position: int) -> Edge:
        points, text, names = self.names.points, self.text, self.names
        if position == len(text):
            return Edge(points["right edge"], "")
        if position in self.rank_starts:
            return Edge(points["right rank"], "before a rank")
        char = text[position]
        if char in " (（" and LATIN.match(text, position):
            return Edge(points["right latin"], "before its Latin form")
        cue = names.after.at(text, position)
        if cue in names.strong_after:
            return Edge(points["right strong cue"], f"before {cue}")
        if char in _EDGE or char.isdigit():
            return Edge(points["right edge"], "")
        if position in self.head_starts:
            return Edge(points["right office"], "before an office")
        if char in _JOINERS and not self.joins(position):
            return Edge(points["right word"] - 1.0, "")
        if cue:
            return Edge(points["right weak cue"], f"before {cue}")
        if position in self.entity_starts:
            return Edge(points["right entity"], "")
        if position in self.bounds:
            return Edge(points["right word"], "")
        return Edge(points["right nothing"], "")


def look(folded: str, tokens: Tokens, hits: Hits, names: Names) -> Scene:
    """Return the scene of a folded text."""
    heads = [hit for hit in hits.of(HEAD) if not hits.is_hidden("posts", hit.start, hit.end)]
    ranks = visible_ranks(folded, tokens, hits, names)
    prefixes = {hit.end: hit.start for hit in hits.of(PREFIX)}
    rank_starts = {prefixes.get(hit.start, hit.start) for hit in ranks}
    entities = [hit for kind in (COUNTRY, PLACE, ORG, SERIES) for hit in hits.of(kind)]
    spans = {
        (end - len(word), end)
        for word, end in zip(tokens.words, accumulate(map(len, tokens.words)), strict=True)
        if 1 < len(word) < 9
    }
    words = bytearray(len(folded))
    for hit in (*heads, *ranks, *entities):
        width = hit.end - hit.start
        if width >= 3 or (width == 2 and hit.entry.kind in (COUNTRY, HEAD, RANK)):
            words[hit.start : hit.end] = b"\1" * width
    lefts: set[int] = set()
    rights: set[int] = set()
    for cue, start, end in names.find_cues(folded):
        if cue.is_word:
            words[start:end] = b"\1" * (end - start)
        if cue.introduces:
            lefts.add(end)
        if cue.follows:
            rights.add(start)
    return Scene(
        folded,
        tokens.bounds,
        names,
        {hit.end for hit in heads if hit.entry.detail != "never"},
        {hit.start for hit in heads},
        {hit.end for hit in ranks},
        rank_starts,
        {hit.end for hit in entities},
        {hit.start for hit in entities},
        {(hit.start, hit.end) for hit in entities},
        spans,
        words,
        lefts,
        rights,
        names.points["threshold"] - names.points["token same"] - BEST_SHAPE,
    )
