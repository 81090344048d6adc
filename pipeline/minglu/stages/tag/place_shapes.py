"""PLACE: foreign names that no gazetteer holds, told by the word behind or in front of them: 托武兹|地区, 吉伦特|省."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cached_property

from minglu.model import Candidate, make_candidate
from minglu.rulebook.lexicon import COUNTRY, HEAD, ORG, PLACE, Hit, Hits
from minglu.rulebook.names import Names
from minglu.rulebook.places import FOREIGN, Places, place_entity
from minglu.stages.tag.scanned import Scanned

#: What each syllable of such a name weighs at least, and how many it has.
_LEAST, _LONGEST = FOREIGN, 8
#: What speaks for a place that no list has: a suffix behind foreign syllables.
FOREIGN_BEFORE = "a foreign name before it"
#: 王将|附近, 白马|方向: what stands beside people, too, needs more of a name.
_SHORT, _SURE = 2, 3
_BRACKETS, _LONGEST_LATIN = (")", "）"), 40
_LATIN = re.compile(r" ?[(（] ?[A-Z][\w.'’ -]{2,30} ?[)）]$")
#: 东北|角, 西南|海域
_DIRECTIONS = frozenset("东西南北中")
#: The office or the people of a place: 省|长, 州|政府.
_GOES_ON = frozenset("长委政府民人口上学军书屿礁域里沟")
#: Suffixes that stand behind ordinary words as well: 参加|村里.
_WORDS_TOO = frozenset("村山角")
_AIRPORT, _TOWNS = "国际机场", frozenset({"city", "capital", "province"})
_NAMED_AIRPORT = re.compile(
    f"(?:(?![一二两三四五几各多全新老旧大的和与及或等在为是有市省内外])[\u3400-\u9fff]){{2,3}}{_AIRPORT}"
)
#: What is governed from a province, and what its name does not hold: 各县, 两市, 贫困县, 省会城市, 省军区.
_PROVINCE = "province"
_DISTRICT = re.compile(
    "((?:(?![一二两三四五六七八九十百数几多各全该某等的和与及或在为是有之内外本下上属辖会级委政军府直城])[\u3400-\u9fff]){2,4}?)"
    "(自治县|自治州|县|市镇|市|镇|乡)(?![长委民场容郊值政府区级域村])"
)


def shaped_places(
    text: Scanned, names: Names, places: Places, suffixes: Iterable[re.Match[str]]
) -> Iterable[Candidate]:
    """Give a candidate for each run of foreign syllables that a word beside it makes a place.

    `suffixes` are the suffixes found that only places have.
    """
    runs = _Runs(text, names)
    yield from _with_suffix(runs, places)
    yield from _before_words(runs, places)
    yield from _behind_latin_name(runs, suffixes)
    yield from _behind_words(runs, places)


class _Runs:
    """The runs of foreign syllables in a text, asked by where they begin or end."""

    def __init__(self, text: Scanned, names: Names) -> None:
        self.text = text
        self.names = names
        self._weights = names.syllables

    @cached_property
    def known(self) -> frozenset[int]:
        """The offsets at which the names of states and places of the lists end; few texts ask."""
        return frozenset(hit.end for kind in (COUNTRY, PLACE, ORG) for hit in self.text.hits.of(kind))

    def ends_at(self, end: int) -> bool:
        """Say whether a run ends at an offset; before most words stands an ordinary one."""
        return self.is_foreign(self.text.folded[end - 1 : end])

    def start(self, end: int) -> int:
        """Return where the run begins that ends at an offset.

        It begins where a word does, and behind a state: 叙利亚|伊德利卜省.
        """
        folded, known, start = self.text.folded, self.known, end
        while start and end - start < _LONGEST and start not in known and self.is_foreign(folded[start - 1]):
            start -= 1
        while start < end and start not in self.text.tokens.bounds:
            start += 1
        return start

    def end(self, start: int) -> int:
        """Return where the run ends that begins at an offset; one that is too long is followed no further."""
        end = start
        while end - start <= _LONGEST and self.is_foreign(self.text.folded[end : end + 1]):
            end += 1
        return end

    def is_foreign(self, char: str) -> bool:
        """Say whether a character stands in foreign names."""
        return self._weights.get(char, -9.0) > _LEAST or char == "·"

    def is_name(self, name: str) -> bool:
        """Say whether a run may be a name: no word that looks like one, and no direction."""
        return (
            name not in self.names.traps
            and not _DIRECTIONS.issuperset(name)
            and name[:1] != "·"
            and name[-1:] != "·"
        )


def _with_suffix(runs: _Runs, places: Places) -> Iterable[Candidate]:
    """Give the places whose names go on with a suffix: 吉伦特|省."""
    folded, tokens, hits = runs.text
    for match in places.foreign_suffixes.finditer(folded):
        end, word = match.start(), match.group()
        if not runs.ends_at(end):
            continue
        start = runs.start(end)
        name = folded[start:end]
        if (
            end - start >= _SHORT
            and runs.is_name(name)
            and folded[match.end() : match.end() + 1] not in _GOES_ON
            and not (
                word in _WORDS_TOO and (tokens.is_word(name) or _is_titled(folded, start, hits, runs.names))
            )
        ):
            yield _place(folded, start, match.end(), word, FOREIGN_BEFORE)


def _before_words(runs: _Runs, places: Places) -> Iterable[Candidate]:
    """Give the places behind which a word stands that is no part of them: 托武兹|地区, X|附近."""
    folded = runs.text.folded
    for match in places.behind_places.finditer(folded):
        end, word = match.start(), match.group()
        if runs.ends_at(end):
            start = runs.start(end)
            if end - start >= _SURE and runs.is_name(folded[start:end]):
                yield _place(folded, start, end, word, f"before {word}")


def _behind_latin_name(runs: _Runs, suffixes: Iterable[re.Match[str]]) -> Iterable[Candidate]:
    """Give the places with their Latin name between them and their suffix: 阿什鲁克(Ashuluk)|训练场."""
    folded = runs.text.folded
    for match in suffixes:
        if folded[match.start() - 1 : match.start()] in _BRACKETS:
            latin = _LATIN.search(folded, max(0, match.start() - _LONGEST_LATIN), match.start())
            end = latin.start() if latin else 0
            start = runs.start(end)
            if end - start >= _SHORT:
                yield _place(folded, start, end, match.group(), f"with {match.group()} behind its Latin name")


def _behind_words(runs: _Runs, places: Places) -> Iterable[Candidate]:
    """Give the places in front of which a word stands that introduces one: 位于|X."""
    folded, bounds = runs.text.folded, runs.text.tokens.bounds
    for match in places.before_places.finditer(folded):
        start = match.end()
        end = runs.end(start)
        if (
            _SURE <= end - start <= _LONGEST
            and end in bounds
            and start in bounds
            and runs.known.isdisjoint(range(start + 1, end + 1))
            and runs.is_name(folded[start:end])
        ):
            yield _place(folded, start, end, match.group(), f"behind {match.group()}")


def in_full(folded: str, found: Sequence[Candidate]) -> list[Candidate]:
    """Return the places of a text, an unknown one that a word in front cut short as it stands elsewhere: 对杰|巴利耶难民营."""
    names = {candidate.canonical for candidate in found if candidate.evidence == FOREIGN_BEFORE}
    if len(names) < 2:
        return list(found)
    whole = []
    for candidate in found:
        if candidate.evidence == FOREIGN_BEFORE:
            end, cut = candidate.end, candidate.canonical
            name = max((one for one in names if one.endswith(cut) and folded.endswith(one, 0, end)), key=len)
            candidate = candidate._replace(start=end - len(name), canonical=name)
        whole.append(candidate)
    return whole


def districts(folded: str, hits: Hits, places: Places) -> Iterable[Candidate]:
    """Give the towns and districts that no gazetteer holds, behind their province: 云南省|某某县, 越南谅山省|某某县."""
    for hit in hits.of(PLACE):
        if hit.entry.detail != _PROVINCE or folded[hit.end - 1] not in "省区":
            continue
        match = _DISTRICT.match(folded, hit.end)
        if match is not None and match.group(1) not in places.kinds:
            yield _behind(hit, match, match.group(2), "behind its province")


def airports(folded: str, hits: Hits) -> Iterable[Candidate]:
    """Give the airports that no gazetteer holds, behind their town: 厦门|翔安国际机场. 上海|两大国际机场 have no name."""
    if _AIRPORT not in folded:
        return
    for hit in hits.of(PLACE):
        if hit.entry.detail in _TOWNS and (match := _NAMED_AIRPORT.match(folded, hit.end)):
            entity = place_entity(hit.entry.country, match.group())
            yield _behind(hit, match, _AIRPORT, "behind its town", entity)


def _is_titled(folded: str, start: int, hits: Hits, names: Names) -> bool:
    """Say whether an office or what else introduces people stands in front: 外交部长|莫罕默德哈山, 拿督|阿兹山."""
    # 拿督威|拉莫哈山: the run of syllables may begin in the title.
    cues = (names.before.before(folded, at) for at in (start, start + 1))
    return any(cue in names.strong_before for cue in cues) or any(
        hit.entry.kind == HEAD for hit in hits.ending(start)
    )


def _behind(hit: Hit, match: re.Match[str], word: str, evidence: str, entity: str = "") -> Candidate:
    """Return the place that a match gives behind a known one, in the state of that one."""
    cite = f"places/suffixes.csv:{word} {hit.entry.cite}"
    return make_candidate(
        match.start(),
        match.end(),
        "PLACE",
        match.group(),
        cite,
        evidence,
        weight=0.5,
        country=hit.entry.country,
        entity=entity,
    )


def _place(folded: str, start: int, end: int, word: str, evidence: str) -> Candidate:
    return make_candidate(
        start, end, "PLACE", folded[start:end], f"places/suffixes.csv:{word}", evidence, weight=0.5
    )
