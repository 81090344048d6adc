"""PLACE: the gazetteer, and names that go on with a suffix (巴尔的摩|市, 关岛|基地, 卻克蘭|空軍基地)."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from minglu.model import Candidate, make_candidate
from minglu.rulebook.lexicon import COUNTRY, PLACE, Hit, Hits
from minglu.rulebook.names import Names
from minglu.rulebook.places import Places, place_entity
from minglu.stages.tag.place_lists import listed_places
from minglu.stages.tag.place_shapes import FOREIGN_BEFORE, airports, districts, in_full, shaped_places
from minglu.stages.tag.scanned import Scanned
from minglu.text.segmenters import Tokens
from minglu.text.words import places_of

#: 银川舰, “新罗西斯克”号: a ship named after a city.
_SHIP = re.compile("[”’」]?(?:号(?!召|称|码|线)|舰(?!队|艇|载|长))|[”’」][级型](?![别号])")
#: “奥列涅戈尔斯克|矿工”号
_OPENING, _SHIP_GOES_ON = frozenset("“‘「"), re.compile("[\u3400-\u9fff]{1,4}[”’」][号级]")
_BASE = re.compile("(.{2,6}?)(?:空军|海军|陆军|军事)基地")
_BRACKETS = frozenset(" (（")
#: (Vilnius), ( Kirtland Air Force Base ), but not the agency of a picture: (AP).
_LATIN = re.compile(" ?[(（] ?([A-Z][a-z][\\w.'’-]*(?: [A-Z][\\w.'’-]*){0,4}) ?[)）]")
#: How many syllables a place that no gazetteer holds may have before its suffix, and with a dot: 安东尼奥·巴乌蒂斯塔|空军基地.
_LONGEST_UNKNOWN, _LONGEST_DOTTED = 7, 12
#: What each syllable of such a name weighs at least.
_SYLLABLE = 0.8
#: 北京市长 is an office, 加州大学 a school, 南海岛礁 are reefs, 香港市民 people: the suffix belongs to the word behind it.
_GOES_ON = re.compile(
    "[长委府政学礁屿域]|大学|书记|(?<=市)[民场容郊值售]|(?<=省)[直会籍]|(?<=港)[务商人]|(?<=山)[麓坡路]|(?<=河)[畔西东]"
)
#: What is named after a state: 墨西哥湾, 丹麦海峡.
_NATURAL = ("湾", "海峡", "岛")
#: 复合肥|料, 遍布|城乡: places this long may be two halves of words.
_SHORT_NAME = 2


def tag_places(
    text: Scanned, names: Names, places: Places, titles: Sequence[tuple[int, int]]
) -> list[Candidate]:
    """Return a candidate for every place of the gazetteer and for every name before a suffix that only places have.

    `titles` are the spans of 《…》: no place of the gazetteer is mentioned in them.
    """
    folded, tokens, hits = text
    in_titles = bytearray(len(folded))
    for start, end in titles:
        in_titles[start + 1 : end] = b"\1" * (end - start - 1)
    listed = [
        hit
        for hit in hits.visible(PLACE, "places")
        if not in_titles[hit.start] and _is_place(folded, hit, tokens, names.countries)
    ]
    found = [candidate for hit in listed for candidate in _with_suffix(folded, hit, places)]
    suffixes = list(places.long_suffixes.finditer(folded))
    if suffixes:
        states = {hit.end for hit in hits.of(COUNTRY)}
        found.extend(_unlisted(folded, tokens, suffixes, listed, states, names.syllables))
    found.extend(candidate for candidate in _short(folded, places, hits) if not in_titles[candidate.start])
    found.extend(listed_places(folded, places, names.syllables, tokens.bounds))
    shaped = shaped_places(text, names, places, suffixes)
    found.extend(candidate for candidate in shaped if not in_titles[candidate.start])
    found.extend(districts(folded, hits, places))
    found.extend(airports(folded, hits))
    found.extend(_bases_again(folded, found))
    found = in_full(folded, found)
    found.extend(_latin_forms(folded, found))
    return found


def _is_place(folded: str, hit: Hit, tokens: Tokens, states: Collection[str]) -> bool:
    """Say whether a name of the gazetteer is a place where it stands: no ship, and no halves of two words."""
    start, end, entry = hit
    if _SHIP.match(folded, end) or (
        folded[start - 1 : start] in _OPENING and _SHIP_GOES_ON.match(folded, end)
    ):
        return False
    # 新和 in 更新和完善: a city of GeoNames that cuts two words in half is none.
    if entry.cite.startswith("places/geonames") and not (start in tokens.bounds and end in tokens.bounds):
        return False
    return end - start > _SHORT_NAME or not _cuts_a_word(folded, tokens, start, end, states)


def _with_suffix(folded: str, hit: Hit, places: Places) -> Iterator[Candidate]:
    """Give a place of the gazetteer, and what a suffix behind it makes of it: 巴尔的摩|市."""
    start, end, entry = hit
    yield _candidate(folded, hit, start, end, entry.cite, "")
    suffix = places.suffixes.match(folded, end)
    if suffix is not None and not _GOES_ON.match(folded, suffix.end()):
        cite = f"places/suffixes.csv:{suffix.group()} {entry.cite}"
        yield _candidate(folded, hit, start, suffix.end(), cite, f"with {suffix.group()}")


def _unlisted(
    folded: str,
    tokens: Tokens,
    suffixes: Iterable[re.Match[str]],
    listed: Iterable[Hit],
    states: Collection[int],
    syllables: Mapping[str, float],
) -> Iterator[Candidate]:
    """Give the foreign names that no gazetteer holds in front of suffixes that only places have: 卻克蘭|空軍基地.

    `listed` are the places of the gazetteer, `states` the offsets at which names of states end.
    """
    # Where listed places end, and the first offset at which one of those begins.
    ends: dict[int, int] = {}
    for hit in listed:
        ends[hit.end] = min(hit.start, ends.get(hit.end, hit.start))
    for match in suffixes:
        at, end = match.span()
        if at in states and not match.group().endswith(_NATURAL):
            # 乌克兰|海军基地 has no name.
            continue
        if at in ends or ends.get(end, at) < at:
            # 丹麦海峡 is in the list, whatever stands in front of it.
            continue
        start = _name_start(folded, at, tokens, states, syllables)
        if at - start >= 2 and (start in tokens.bounds or at - start >= 3):
            yield make_candidate(
                start,
                end,
                "PLACE",
                folded[start:end],
                f"places/suffixes.csv:{match.group()}",
                FOREIGN_BEFORE,
                weight=0.5,
            )


def _name_start(
    folded: str, end: int, tokens: Tokens, states: Collection[int], syllables: Mapping[str, float]
) -> int:
    """Return where the run of foreign syllables begins that ends at an offset, less one of the word before it."""
    start = end
    while (
        start > 0
        and end - start < (_LONGEST_DOTTED if "·" in folded[start:end] else _LONGEST_UNKNOWN)
        and (start not in states or start == end)
        and (syllables.get(folded[start - 1], -9.0) > _SYLLABLE or folded[start - 1] == "·")
    ):
        # 沙甘, 萨雷·沙甘
        start -= 1
    # A name begins with no dot.
    start += folded[start] == "·"
    if (
        start not in tokens.bounds
        and start + 1 in tokens.bounds
        and (end - start > 3 or tokens.is_word(folded[start - 1 : start + 1]))
    ):
        # 外海|比格尔湾, 抵达|比尔湾: the first syllable belongs to the word before it.
        start += 1
    return start


def _cuts_a_word(folded: str, tokens: Tokens, start: int, end: int, states: Collection[str]) -> bool:
    """Say whether a word of the segmenter's dictionary begins before a span and ends in it: 遍布|城乡.

    Not where two states stand in front: 俄乌|黑海|局势, where the segmenter has 乌黑. Nor is a word asked that goes on
    behind it: 成都|会见, where the segmenter has 都会.
    """
    bounds = tokens.bounds
    before = folded[max(0, start - 2) : start]
    if start in bounds or (len(before) > 1 and all(char in states for char in before)):
        return False
    first, last = start - 1, start + 1
    while first not in bounds:
        first -= 1
    while last not in bounds:
        last += 1
    return last < end and tokens.is_word(folded[first:last])


def _bases_again(folded: str, found: list[Candidate]) -> list[Candidate]:
    """Give the 内利斯基地 of an article that has 内利斯空军基地."""
    again = []
    for candidate in found:
        match = _BASE.fullmatch(candidate.canonical)
        if match is not None:
            name = match.group(1) + "基地"
            again += [
                candidate._replace(start=start, end=start + len(name), evidence=f"of {candidate.canonical}")
                for start in places_of(folded, name)
            ]
    return list(dict.fromkeys(again))


def _latin_forms(folded: str, found: list[Candidate]) -> list[Candidate]:
    """Give the Latin name in brackets behind a place: 维尔纽斯（Vilnius）."""
    ends: dict[int, Candidate] = {}
    for candidate in found:
        end = candidate.end
        if folded[end : end + 1] in _BRACKETS and (end not in ends or candidate.weight >= ends[end].weight):
            ends[end] = candidate
    return [
        owner._replace(start=match.start(1), end=match.end(1), evidence=f"Latin form of {owner.canonical}")
        for end, owner in sorted(ends.items())
        if (match := _LATIN.match(folded, end))
    ]


def _short(folded: str, places: Places, hits: Hits) -> Iterable[Candidate]:
    """Give the one-character places in the phrases that make them places: 在京, 港府."""
    for found in places.any_short.finditer(folded):
        start, end = found.span()
        for phrase in places.short[found.group()]:
            if folded.endswith(phrase.before, 0, start) and folded.startswith(phrase.after, end):
                if hits.is_hidden("places", start, end):
                    # 在|港口
                    break
                yield make_candidate(
                    start,
                    end,
                    "PLACE",
                    phrase.place,
                    phrase.cite,
                    f"in {phrase.before}{found.group()}{phrase.after}",
                    country=phrase.country,
                    entity=place_entity(phrase.country, phrase.place),
                )
                break


def _candidate(folded: str, hit: Hit, start: int, end: int, cite: str, evidence: str) -> Candidate:
    entry = hit.entry
    canonical = entry.canonical + folded[hit.end : end]
    return make_candidate(
        start,
        end,
        "PLACE",
        canonical,
        cite,
        evidence,
        weight=float(end - start),
        country=entry.country,
        entity=place_entity(entry.country, canonical),
    )
