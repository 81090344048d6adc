"""PERSON: names of the roster, and names that no dictionary holds, found by their surroundings.

A name is bounded: an office or an introducing word before it, a rank, a verb of speaking, a Latin name or
punctuation behind it. Every stretch beside such an anchor is scored by the points of people/evidence.csv for its
left edge, its right edge, its shape and the segmenter's view. Then the whole article speaks: a name that
one sentence bounds well is known wherever it stands alone, whole or by a part.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from minglu.model import Candidate
from minglu.rulebook.lexicon import COUNTRY, HEAD, NAME, ORG, PLACE, RANK, SERIES, Hit, Hits
from minglu.rulebook.names import UNKNOWN_GIVEN, UNKNOWN_SYLLABLE, Names
from minglu.stages.tag.ranks import visible_ranks
from minglu.text.segmenters import Tokens

#: The longest run of Han characters tried as one part of a name (阿卜杜勒克里姆 has seven).
LONGEST_PART = 8
_HAN = "\u3400-\u4dbf\u4e00-\u9fff"
_DOTTED = re.compile(rf"[{_HAN}]{{1,9}}(?:·[{_HAN}]{{1,9}})+")
_IS_HAN = re.compile(rf"[{_HAN}]")
#: (Víctor Rojo Ramos), (Keir Starmer): two words, or one that is not all capitals, so that (CPP) is none.
LATIN = re.compile(
    r" ?[(（] ?([^\W\d_][\w.'’-]*(?: (?:[^\W\d_][\w.'’-]*|[A-Z]\.))+|[A-Z][a-zà-ÿ][\w.'’-]+) ?[)）]"
)
_EDGE = frozenset("，,。、：:；;！!？?（）()《》〈〉“”‘’「」『』【】[]—…\n\t \u3000\u00a0\"'*｜|/▲-–")
_LIST_JOINT = frozenset("、和与及同")


@dataclass(slots=True)
class _Scene:
    """One article as the scorer sees it: where things begin and end. Lives for one call."""

    text: str
    bounds: frozenset[int]
    names: Names
    head_ends: set[int]
    head_starts: set[int]
    rank_ends: set[int]
    rank_starts: set[int]
    entity_ends: set[int]
    entity_starts: set[int]
    spans: set[tuple[int, int]]
    entities: set[tuple[int, int]]
    words: bytearray
    left_cache: dict[int, tuple[float, str]] = field(default_factory=dict)
    right_cache: dict[int, tuple[float, str]] = field(default_factory=dict)

    def left(self, position: int) -> tuple[float, str]:
        """Return the points and the evidence of a name beginning at `position`."""
        cached = self.left_cache.get(position)
        if cached is None:
            cached = self.left_cache[position] = self._left(position)
        return cached

    def _left(self, position: int) -> tuple[float, str]:
        points, text = self.names.points, self.text
        if position in self.head_ends:
            return points["left office"], "behind an office"
        if position in self.rank_ends:
            return points["left rank"], "behind a rank"
        cue = self.names.before.search(text, max(0, position - 4), position)
        if cue is not None and cue.group() in self.names.strong_before:
            return points["left strong cue"], f"behind {cue.group()}"
        if position == 0 or text[position - 1] in _EDGE:
            return points["left edge"], ""
        if position in self.entity_ends:
            return points["left entity"], ""
        if cue is not None and (position - len(cue.group()) in self.bounds or position in self.bounds):
            return points["left weak cue"], f"behind {cue.group()}"
        if position in self.bounds:
            return points["left word"], ""
        return points["left nothing"], ""

    def right(self, position: int) -> tuple[float, str]:
        """Return the points and the evidence of a name ending at `position`."""
        cached = self.right_cache.get(position)
        if cached is None:
            cached = self.right_cache[position] = self._right(position)
        return cached

    def _right(self, position: int) -> tuple[float, str]:
        points, text = self.names.points, self.text
        if position in self.rank_starts:
            return points["right rank"], "before a rank"
        if position < len(text) and text[position] in " (（" and LATIN.match(text, position):
            return points["right latin"], "before its Latin form"
        cue = self.names.after.match(text, position)
        if cue is not None and cue.group() in self.names.strong_after:
            return points["right strong cue"], f"before {cue.group()}"
        if position == len(text) or text[position] in _EDGE:
            return points["right edge"], ""
        if position in self.head_starts:
            return points["right office"], "before an office"
        if cue is not None:
            return points["right weak cue"], f"before {cue.group()}"
        if position in self.entity_starts:
            return points["right entity"], ""
        if position in self.bounds:
            return points["right word"], ""
        return points["right nothing"], ""

    def holds_word(self, start: int, end: int) -> bool:
        """Say whether an office, a rank, a country or a body overlaps the span: then it is no name (摩洛哥王储)."""
        return bool(self.words.find(1, start, end) >= 0)

    def token(self, start: int, end: int) -> float:
        """Return the points for the segmenter's view of a span."""
        points = self.names.points
        if (start, end) in self.spans:
            return points["token same"]
        if start in self.bounds and end in self.bounds:
            return points["token bounds"]
        return points["token cut"]


def tag_persons(folded: str, tokens: Tokens, hits: Hits, names: Names) -> list[Candidate]:
    """Return the PERSON candidates of a folded text; their weight is their points."""
    scene = _scene(folded, tokens, hits, names)
    found: dict[tuple[int, int], Candidate] = {}
    for hit in hits.of(NAME):
        _keep(found, _known(scene, hit))
    for candidate in _dotted(scene):
        _keep(found, candidate)
    for candidate in _anchored(scene, hits, tokens):
        _keep(found, candidate)
    for candidate in _spread(scene, list(found.values())):
        _keep(found, candidate)
    for candidate in _latin(scene, list(found.values())):
        _keep(found, candidate)
    return sorted(found.values())


def _keep(found: dict[tuple[int, int], Candidate], candidate: Candidate | None) -> None:
    if candidate is None:
        return
    span = (candidate.start, candidate.end)
    other = found.get(span)
    if other is None or (candidate.entity and not other.entity) or candidate.weight > other.weight:
        if other is not None and other.entity and not candidate.entity:
            return
        found[span] = candidate


def _scene(folded: str, tokens: Tokens, hits: Hits, names: Names) -> _Scene:
    heads = [hit for hit in hits.of(HEAD) if not hits.is_hidden("posts", hit.start, hit.end)]
    ranks = visible_ranks(folded, tokens, hits)
    entities = [hit for kind in (COUNTRY, PLACE, ORG, SERIES) for hit in hits.of(kind)]
    spans = set()
    position = 0
    for word in tokens.words:
        if len(word) > 1:
            spans.add((position, position + len(word)))
        position += len(word)
    words = bytearray(len(folded))
    for hit in (*heads, *ranks, *entities):
        width = hit.end - hit.start
        if width >= 3 or (width == 2 and hit.entry.kind in (COUNTRY, HEAD, RANK)):
            words[hit.start : hit.end] = b"\1" * width
    for match in names.strong_after_scan.finditer(folded):
        start, end = match.span()
        if end - start > 1:
            words[start:end] = b"\1" * (end - start)
    return _Scene(
        folded,
        tokens.bounds,
        names,
        {hit.end for hit in heads if hit.entry.detail != "never"},
        {hit.start for hit in heads},
        {hit.end for hit in ranks},
        {hit.start for hit in ranks},
        {hit.end for hit in entities},
        {hit.start for hit in entities},
        spans,
        {(hit.start, hit.end) for hit in entities},
        words,
    )


def _known(scene: _Scene, hit: Hit) -> Candidate | None:
    """Return the candidate of a roster name: short ones must at least not cut a word."""
    start, end, entry = hit
    if entry.detail == "latin":
        text = scene.text
        if text[start - 1 : start].isalpha() and text[start - 1 : start].isascii():
            return None
        if text[end : end + 1].isascii() and text[end : end + 1].isalpha():
            return None
    left, left_why = scene.left(start)
    right, right_why = scene.right(end)
    points = left + right + scene.token(start, end)
    if end - start <= 2 and points < scene.names.points["threshold known"] - 1.0:
        return None
    if end - start == 1:
        return None
    return Candidate(
        start,
        end,
        "PERSON",
        entry.canonical,
        entry.cite,
        _why(left_why, right_why),
        weight=10.0 + points,
        country=entry.country,
        entity=entry.entity,
    )


def _why(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _syllables(text: str, names: Names) -> float:
    """Return the points of transliteration characters: a good one adds a little, a bad one takes much."""
    weights = names.syllables
    total = 0.0
    for char in text:
        weight = weights.get(char, UNKNOWN_SYLLABLE)
        total += min(weight, 1.6) if weight > 0 else max(weight, -3.0)
    return 0.5 * total


def _dotted(scene: _Scene) -> Iterable[Candidate]:
    """Names with a dot: sure in the middle, to be bounded at both ends (总统|弗拉基米尔·普京|表示)."""
    text, names = scene.text, scene.names
    for match in _DOTTED.finditer(text):
        first_dot = text.index("·", match.start())
        last_dot = text.rindex("·", 0, match.end())
        starts = _best_edge(scene, match.start(), first_dot, outward=-1)
        ends = _best_edge(scene, last_dot + 1, match.end(), outward=1)
        start, end = starts[0], ends[0]
        if start == first_dot or end == last_dot + 1:
            continue
        points = names.points["shape dotted"] + starts[1] + ends[1]
        yield Candidate(
            start, end, "PERSON", text[start:end], "people/evidence.csv:shape dotted", _why(starts[2], ends[2]), points
        )


def _best_edge(scene: _Scene, low: int, high: int, outward: int) -> tuple[int, float, str]:
    """Return where the first (or last) part of a dotted name begins (or ends), its points and its evidence."""
    text, weights = scene.text, scene.names.syllables
    best = (high if outward < 0 else low, -9.0, "")
    total = 0.0
    positions = range(high - 1, low - 1, -1) if outward < 0 else range(low + 1, high + 1)
    for position in positions:
        char = text[position] if outward < 0 else text[position - 1]
        if scene.words[position if outward < 0 else position - 1]:
            break
        weight = weights.get(char, UNKNOWN_SYLLABLE)
        total += min(weight, 2.0) * 0.5
        edge, why = scene.left(position) if outward < 0 else scene.right(position)
        # A one-character part (the 伊 of 金·伊) is rare.
        points = total + edge - (1.5 if abs(position - (high if outward < 0 else low)) == 1 else 0.0)
        if points > best[1]:
            best = (position, points, why)
    return best


def _shape(text: str, names: Names) -> tuple[float, str, str]:
    """Return the points of a string's own shape, the rule it rests on and its kind."""
    best = (-9.0, "", "")
    size = len(text)
    surnames, given, points = names.surnames, names.given, names.points
    for width in (1, 2, 3):
        surname = text[:width]
        if width >= size or surname not in surnames:
            continue
        rest = text[width:]
        cultures = surnames[surname]
        value = sum(min(given.get(char, UNKNOWN_GIVEN), 3.0) for char in rest) / len(rest)
        rule = f"people/surnames.csv:{surname}"
        if width == 1 and len(rest) <= 2 or width == 2 and len(rest) <= 2 and "zh" in cultures:
            base = points["shape chinese"] if len(rest) == 2 or width == 2 else points["shape chinese short"]
            score = base + 0.6 * value + names.surname_weight.get(surname, 0.0)
            if score > best[0]:
                best = (score, rule, "chinese")
        elif width == 1 and len(rest) == 3 and "vi" in cultures:
            score = points["shape chinese"] + 0.6 * value - 1.0
            if score > best[0]:
                best = (score, rule, "vietnamese")
        if "ja" in cultures and width >= 2 and 1 <= len(rest) <= 3:
            score = points["shape japanese"] + 0.4 * value + (0.5 if width + len(rest) >= 4 else 0.0)
            if score > best[0]:
                best = (score, rule, "japanese")
    if size >= 2:
        score = points["shape transliterated"] + min(_syllables(text, names), 2.4)
        if score > best[0]:
            strongest = max(text, key=lambda char: names.syllables.get(char, UNKNOWN_SYLLABLE))
            best = (score, f"people/syllables.csv:{strongest}", "transliterated")
    return best


def _anchored(scene: _Scene, hits: Hits, tokens: Tokens) -> list[Candidate]:
    """Names beside an anchor, the best of each anchor; then the lists that go on from them (A、B和C)."""
    names, text = scene.names, scene.text
    lefts = {position for position in scene.head_ends | scene.rank_ends}
    lefts.update(match.end() for match in names.strong_before_scan.finditer(text))
    rights = {position for position in scene.rank_starts}
    rights.update(match.start() for match in names.strong_after_scan.finditer(text))
    rights.update(match.start() for match in LATIN.finditer(text))
    best: dict[tuple[int, int], Candidate] = {}
    tried: set[tuple[int, int]] = set()

    def attempt(start: int, end: int) -> Candidate | None:
        if (start, end) in tried:
            return best.get((start, end))
        tried.add((start, end))
        candidate = _score(scene, start, end)
        if candidate is not None:
            best[start, end] = candidate
        return candidate

    for position in lefts:
        for end in _reach(text, position, 1):
            attempt(position, end)
    for position in rights:
        for start in _reach(text, position, -1):
            attempt(start, position)
    for start, end in scene.spans:
        if 2 <= end - start <= 4 and (text[start] in names.surnames or text[start : start + 2] in names.surnames):
            attempt(start, end)
    queue = sorted(best)
    while queue:
        start, end = queue.pop()
        if text[end : end + 1] in ("、", "和", "与"):
            for stop in _reach(text, end + 1, 1):
                if (end + 1, stop) not in tried:
                    tried.add((end + 1, stop))
                    candidate = _score(scene, end + 1, stop, listed=True)
                    if candidate is not None:
                        best[end + 1, stop] = candidate
                        queue.append((end + 1, stop))
        if text[start - 1 : start] == "、":
            for begin in _reach(text, start - 1, -1):
                if (begin, start - 1) not in tried:
                    tried.add((begin, start - 1))
                    candidate = _score(scene, begin, start - 1, listing=True)
                    if candidate is not None:
                        best[begin, start - 1] = candidate
                        queue.append((begin, start - 1))
    return list(best.values())


def _reach(text: str, position: int, direction: int) -> Iterable[int]:
    """Give the offsets 2 to 8 Han characters away from `position`."""
    for distance in range(1, LONGEST_PART):
        other = position + direction * distance
        char = text[other - 1 : other] if direction > 0 else text[other : other + 1]
        if other < 0 or not char or not _IS_HAN.match(char):
            return
        if distance >= 2:
            yield other


def _score(scene: _Scene, start: int, end: int, listed: bool = False, listing: bool = False) -> Candidate | None:
    """Return the candidate of a span if its points reach the threshold."""
    text, names = scene.text, scene.names
    name = text[start:end]
    if name in names.traps or (start, end) in scene.entities or scene.holds_word(start, end):
        return None
    shape, rule, kind = _shape(name, names)
    if shape < -2.0:
        return None
    left, left_why = scene.left(start)
    right, right_why = scene.right(end)
    if listed and names.points["left list"] > left:
        left, left_why = names.points["left list"], "behind another name"
    if listing and names.points["right list"] > right:
        right, right_why = names.points["right list"], "before another name"
    points = shape + left + right + scene.token(start, end)
    if name in names.words:
        points += names.points["ordinary word"]
    if points < names.points["threshold"]:
        return None
    return Candidate(start, end, "PERSON", name, rule, _why(kind, left_why, right_why), points)


def _spread(scene: _Scene, found: list[Candidate]) -> Iterable[Candidate]:
    """Give the other places of names that the article bounds well, whole and by their parts."""
    text, names = scene.text, scene.names
    by_name: dict[str, Candidate] = {}
    for candidate in found:
        if candidate.entity:
            continue
        name = text[candidate.start : candidate.end]
        if name not in by_name or candidate.weight > by_name[name].weight:
            by_name[name] = candidate
    shorts: dict[str, list[Candidate]] = defaultdict(list)
    for name, candidate in by_name.items():
        yield from _occurrences(scene, name, candidate, candidate.canonical, 0.0)
        parts = name.split("·")
        if len(parts) > 1:
            for part in {parts[0], parts[-1], "·".join(parts[1:])}:
                if len(part) >= 2:
                    shorts[part].append(candidate)
        elif "japanese" in candidate.evidence:
            for width in (2, 3):
                if name[:width] in names.surnames and len(name) > width:
                    shorts[name[:width]].append(candidate)
    for short, owners in shorts.items():
        if short in by_name or short in names.traps or short in names.words:
            continue
        if len({owner.canonical for owner in owners}) == 1:
            yield from _occurrences(scene, short, owners[0], owners[0].canonical, 1.0)


def _occurrences(scene: _Scene, name: str, source: Candidate, canonical: str, need: float) -> Iterable[Candidate]:
    text, names = scene.text, scene.names
    position = text.find(name)
    while position >= 0:
        start, end = position, position + len(name)
        position = text.find(name, end)
        if start == source.start:
            continue
        left, left_why = scene.left(start)
        right, right_why = scene.right(end)
        points = left + right + scene.token(start, end)
        if points >= need - (2.0 if len(name) > 2 else 1.0):
            yield Candidate(
                start,
                end,
                "PERSON",
                canonical,
                source.rule,
                _why(f"named at {source.start}", left_why, right_why),
                source.weight + 0.2 * points,
            )


def _latin(scene: _Scene, found: list[Candidate]) -> Iterable[Candidate]:
    """Give the Latin name in brackets behind a name, or behind the rank behind it."""
    text = scene.text
    ends = {candidate.end: candidate for candidate in found}
    for match in LATIN.finditer(text):
        owner = ends.get(match.start())
        if owner is None:
            for length in (2, 3, 4, 5):
                if match.start() - length in scene.rank_starts and match.start() in scene.rank_ends:
                    owner = owner or ends.get(match.start() - length)
        if owner is not None:
            yield Candidate(
                *match.span(1),
                "PERSON",
                owner.canonical,
                owner.rule,
                f"Latin form of {owner.canonical}",
                owner.weight,
                country=owner.country,
                entity=owner.entity,
                state="latin",
            )
