"""One article as the judge of names sees it: what may begin or end a name at each offset."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from minglu.rulebook.lexicon import COUNTRY, HEAD, NAME, ORG, PLACE, PREFIX, SERIES, Hit, Hits
from minglu.rulebook.names import Edge, Names
from minglu.stages.tag.name_anchors import (
    DAY,
    LATIN,
    days_of_speech,
    frames_at,
    latin_names_at,
    named_like_places,
)
from minglu.stages.tag.name_shape import Shape, best, shape
from minglu.stages.tag.scanned import Scanned
from minglu.text.segmenters import Tokens

_EDGE = frozenset("，,。、：:；;！!？?（）()《》〈〉“”‘’「」『』【】[]—…\n\t \u3000\u00a0\"'*｜|/▲-–")
_JOINERS = frozenset("和与同及")
#: 会见|了|X: what is behind a verb that introduces people.
_DONE = "了"
#: Verbs of speaking of one character, and how usual in given names a character has to be that a word of the dictionary is cut
#: in front of one: 李|明说.
_SPEECH, TYPICAL = frozenset("说称"), 1.0
#: What a verb follows: before a stop it is the last character of a name.
ADVERBS = frozenset("中都将也还则再就已来")
#: What no verb stands behind; nor does it at the end of a text.
STOPS = frozenset("、，。；：,;)）") | {""}
#: Where names begin with a surname of one character.
SURNAMED = frozenset({"CN", "TW", "HK", "MO", "SG", "KR", "KP", "VN", ""})
#: Where people have names of two or three characters that no town abroad is transliterated by.
NAMED_LIKE_CHINESE = SURNAMED | {"JP"}
#: Kinds whose names of two characters may be a part of a person's.
_LONG = (PLACE, ORG, SERIES)


@dataclass(slots=True)
class Scene:
    """What the other dictionaries and the segmenter say of one text. Lives for one call of the tagger.

    All positions are offsets in code points. `entities` are the spans of states, places, bodies and series, `named`
    those of places that somebody is called by here, `foreigners` those of short names of the roster from where people
    have no names of two characters. Names of states end at `far_ends` where people have no Chinese names, else at
    `near_ends`. Behind `cue_lefts` a name begins by a cue word, before `cue_rights` one ends.

    `openings` has the points of a name that begins between two words (同|X|举行会谈) or behind a verb with 了, and
    `frame_ends` where the former end.
    `words` has a 1 at each offset inside a word that no name overlaps, `walls` also at each without a Han character:
    no name without a dot goes on there. `least` are the points that the edges of a name must have together, lest no
    shape lift it over the threshold; `least_of_two` those of a name of two characters. `recurrence` are the points of
    words that come again and again. `lefts` and `rights` keep the edges that were asked for.
    """

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
    named: set[tuple[int, int]]
    place_ends: set[int]
    place_starts: set[int]
    far_ends: set[int]
    near_ends: set[int]
    surnamed: list[tuple[int, int]]
    latin: list[re.Match[str]]
    words: bytearray
    walls: bytes
    cue_lefts: set[int]
    cue_rights: set[int]
    openings: dict[int, Edge]
    frame_ends: set[int]
    least: float
    least_of_two: float
    recurrence: dict[str, float]
    foreigners: set[tuple[int, int]]
    is_word: Callable[[str], bool]
    lefts: dict[int, Edge] = field(default_factory=dict)
    rights: dict[int, Edge] = field(default_factory=dict)

    def shape(self, name: str) -> Shape:
        """Return the shape of a string."""
        return shape(name, self.names)

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
        points, bounds = self.names.points, self.bounds
        if start not in bounds or end not in bounds:
            return points["token bounds" if start in bounds and self.cut_by_speech(end) else "token cut"]
        same = bounds.isdisjoint(range(start + 1, end))
        return points["token same"] if same else points["token bounds"]

    def cut_by_speech(self, position: int) -> bool:
        """Say whether a word of the segmenter is the last character of a given name and a verb of speaking: 李|明说."""
        text = self.text
        if text[position : position + 1] not in _SPEECH:
            return False
        points = self.names.given.get(text[position - 1], -9.0)
        return points >= TYPICAL or (points > 0 and not self.is_word(text[position - 1 : position + 1]))

    def holds_word(self, start: int, end: int) -> bool:
        """Say whether an office, rank, country, body or verb overlaps the span: no name does (摩洛哥王储)."""
        return self.words.find(1, start, end) >= 0

    def joins(self, position: int) -> bool:
        """Say whether the 和 at `position` can join two names.

        魏凤和|表示: behind a conjunction stands something nominal, never a verb or an adverb. 夫人 behind 及 is another
        person, as no name ends in 及.
        """
        after = self.names.after.at(self.text, position + 1)
        if after in self.names.strong_before and self.text[position] != "和":
            return True
        return not after or position + 1 in self.head_starts or position + 1 in self.entity_starts

    def _left(self, position: int) -> Edge:
        names, text = self.names, self.text
        edges = names.edges
        if position in self.head_ends:
            return edges["left office"]
        if position in self.rank_ends:
            return edges["left rank"]
        cue = names.before.before(text, position)
        if cue in names.strong_before:
            return names.strong_before[cue]
        if position in self.openings:
            return self.openings[position]
        if position == 0 or text[position - 1] in _EDGE:
            return edges["left edge"]
        if position in self.entity_ends:
            return edges["left entity"]
        if cue and (position in self.bounds or position - len(cue) in self.bounds):
            return names.weak_before[cue]
        return edges["left word"] if position in self.bounds else edges["left nothing"]

    def _right(self, position: int) -> Edge:
        names, text = self.names, self.text
        edges = names.edges
        if position == len(text):
            return edges["right edge"]
        if position in self.rank_starts:
            return edges["right rank"]
        if position in self.frame_ends:
            return names.edges["right frame"]
        char = text[position]
        if char in " (（" and (latin := LATIN.match(text, position)):
            # 海法(Haifa): places and firms have one word too.
            return edges["right latin" if " " in latin.group(1) else "right latin word"]
        cue = names.after.at(text, position)
        if cue in names.strong_after:
            return names.strong_after[cue]
        if char.isdigit():
            day = DAY.match(text, position)
            said = names.after.at(text, day.end()) if day else ""
            # 阿普比|30日批评
            return names.strong_after.get(said, edges["right edge"])
        if char in _EDGE:
            return edges["right edge"]
        if position in self.head_starts:
            return edges["right office"]
        if char in _JOINERS and not self.joins(position):
            return edges["right joint"]
        if cue in ADVERBS and text[position + 1 : position + 2] in STOPS:
            # 大使拉尼|都、
            return edges["right nothing"]
        if cue:
            return names.weak_after[cue]
        if position in self.entity_starts:
            return edges["right entity"]
        return edges["right word"] if position in self.bounds else edges["right nothing"]


#: By the upper byte of a UTF-16 unit: 0 for U+3400 to U+9FFF, else 1.
_UPPER_BYTES = bytes(not 0x34 <= byte <= 0x9F for byte in range(256))


def _walls(folded: str, words: bytearray) -> bytes:
    """Return a 1 for each offset inside a word or without a Han character; whole texts at once, not in a loop."""
    both = int.from_bytes(words, "big") | int.from_bytes(_not_han(folded), "big")
    return both.to_bytes(len(folded), "big")


def _not_han(folded: str) -> bytes:
    """Return a 1 for each offset without a Han character, by the upper bytes: a hundredth of a loop's time."""
    units = folded.encode("utf-16-le", "surrogatepass")[1::2]
    if len(units) == len(folded):
        return units.translate(_UPPER_BYTES)
    return bytes(not "\u3400" <= char <= "\u9fff" for char in folded)


def _recurrence(folded: str, spans: list[tuple[int, int]], tokens: Tokens, names: Names) -> dict[str, float]:
    """Return the points of words that begin with a surname, that no dictionary holds and that come again and again."""
    counts = Counter(folded[start:end] for start, end in spans if end - start == 3)
    again = names.points["comes again"]
    return {
        name: min(count - 1, 3) * again
        for name, count in counts.items()
        if count > 1 and not tokens.is_word(name)
    }


def look(text: Scanned, surnamed: list[tuple[int, int]], ranks: Sequence[Hit], names: Names) -> Scene:
    """Return the scene of a folded text.

    `surnamed` are its words that begin with a surname (`name_words`), `ranks` its rank words (`visible_ranks`).
    """
    folded, tokens, hits = text
    heads = hits.visible(HEAD, "posts")
    prefixes = {hit.end: hit.start for hit in hits.of(PREFIX)}
    rank_starts = {prefixes.get(hit.start, hit.start) for hit in ranks}
    head_ends = {hit.end for hit in heads if hit.entry.detail != "never"}
    named = named_like_places(folded, hits.of(PLACE), head_ends, rank_starts, names)
    places = {(start, end) for start, end, _ in hits.of(PLACE) if end - start > 1} - named
    states = [hit for hit in hits.of(COUNTRY) if hit.end - hit.start > 1]
    entities = [hit for kind in (COUNTRY, PLACE, ORG, SERIES) for hit in hits.of(kind)]
    words = _words(folded, hits, (*heads, *ranks), named)
    cues = _cues(folded, names, words)
    wanted = names.points["threshold"] - names.points["token same"]
    return Scene(
        text=folded,
        bounds=tokens.bounds,
        names=names,
        head_ends=head_ends,
        head_starts={hit.start for hit in heads},
        rank_ends={hit.end for hit in ranks},
        rank_starts=rank_starts,
        entity_ends={hit.end for hit in entities},
        entity_starts={hit.start for hit in entities},
        entities={hit[:2] for hit in entities} - named,
        named=named,
        place_ends={end for _, end in places},
        place_starts={start for start, _ in places},
        far_ends={hit.end for hit in states if hit.entry.country not in NAMED_LIKE_CHINESE},
        near_ends={hit.end for hit in states if hit.entry.country in NAMED_LIKE_CHINESE},
        surnamed=surnamed,
        latin=list(latin_names_at(folded)),
        words=words,
        walls=_walls(folded, words),
        cue_lefts=cues.lefts,
        cue_rights=cues.rights,
        openings=cues.openings,
        frame_ends=cues.frame_ends,
        least=wanted - best(3, names),
        least_of_two=wanted - best(2, names),
        recurrence=_recurrence(folded, surnamed, tokens, names),
        foreigners={
            hit[:2] for hit in hits.of(NAME) if hit.end - hit.start == 2 and hit.entry.country not in SURNAMED
        },
        is_word=tokens.is_word,
    )


def _words(folded: str, hits: Hits, offices: Iterable[Hit], named: Collection[tuple[int, int]]) -> bytearray:
    """Return a 1 for each offset inside an office, rank, state, place, body or series that no name overlaps.

    `offices` are the heads and ranks of the text, `named` the places that somebody is called by.
    """
    words = bytearray(len(folded))
    for start, end, _ in (*offices, *hits.of(COUNTRY)):
        if end - start > 1:
            words[start:end] = b"\1" * (end - start)
    for kind in _LONG:
        for start, end, entry in hits.of(kind):
            if end - start > 2 or (end - start == 2 and kind == ORG and entry.detail == "alliance"):
                if kind == PLACE and (
                    (start, end) in named or folded[end : end + 1] == "·" or folded[start - 1 : start] == "·"
                ):
                    # 罗萨里奥·格林: a city's name that is a part of a person's.
                    continue
                words[start:end] = b"\1" * (end - start)
    return words


class _Cues(NamedTuple):
    """Where cue words say that a name begins or ends; `openings` and `frame_ends` as a `Scene` has them."""

    lefts: set[int]
    rights: set[int]
    openings: dict[int, Edge]
    frame_ends: set[int]


def _cues(folded: str, names: Names, words: bytearray) -> _Cues:
    """Return where the cue words of a text say that names begin and end; those that no name holds are marked in `words`."""
    frames = frames_at(folded)
    openings = dict.fromkeys(frames, names.edges["left frame"])
    lefts, rights = set(frames), set(days_of_speech(folded, names))
    for start, end, index in names.find(folded):
        introduces, follows, is_word = names.cues[index]
        if is_word:
            words[start:end] = b"\1" * (end - start)
        if introduces:
            if folded[end : end + 1] == _DONE:
                end += 1
                openings[end] = names.strong_before[folded[start : end - 1]]
            lefts.add(end)
        if follows:
            rights.add(start)
    return _Cues(lefts, rights, openings, set(frames.values()))
