"""What stands behind a name and is no party of its own: of which body he is, in brackets, what others are with him,
and by which other word it goes; and what stands in front of one: of whom a state is the ally, of which body the chair.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from minglu.rulebook.events import Events
from minglu.stages.link.parties import Phrase, joined
from minglu.text.numerals import NUMERAL

#: The brackets behind a name: 陈国基|（会计界）.
_BEHIND = re.compile(r"\s?[(（][^()（）\n。；]{1,24}[)）]")
#: What only things and people of their own say in brackets.
_TOLD = re.compile("陪同|陪见|代读|图|摄")
#: Between a name and what he and others are: 梅列多夫|等6位|内阁副总理.
_AND_OTHERS = re.compile(f"等(?:人等)?(?:[{NUMERAL}]|余|多|数|几)+[位名个][^，。；、的]{{0,4}}")
#: Between a name and the state of him and others, and behind that what they are: 沙利文|等|美国|政府高级官员.
_AND_SO_ON = re.compile("等(?:人等)?(?:其他)?")
_OFFICIALS = re.compile(
    "(?:政府|军方|军队|方面?|国会|议会)?(?:高级|主要|有关|相关|多名|资深)*(?:官员|高官|要员|政要|领导人|将领|议员)"
)
#: Between commas, by which other word a clause's first goes, and as much may stand before that: 乌|最高拉达|，也就是议会，|任命.
_SAID_AGAIN = re.compile("，(?:也就是|亦即|亦就是|即(?![将便使日刻席时可]))[^，。；：“”\\n]{1,16}(?:，)")
_BEFORE_FIRST = re.compile("(?:^|[，。；：\\n])[^，。；：\\n]{0,4}$")


def said_again(
    folded: str, start: int, end: int, found: Sequence[Phrase], events: Events
) -> list[tuple[int, int]]:
    """Return where a sentence says by which other word somebody goes, commas and all: 乌最高拉达|，也就是议会，|任命A.

    Not where that word is a name, or a thing that is done.
    """
    spans = []
    for match in _SAID_AGAIN.finditer(folded, start, end):
        first = next((one for one in found if one.end == match.start() and one.parties), None)
        inside = [one for one in found if match.start() < one.start < match.end()]
        if (
            first is not None
            and _BEFORE_FIRST.search(folded, max(start, first.start - 6), first.start)
            and not any(one.is_one_person for one in inside)
            and events.verb.search(folded, *match.span()) is None
        ):
            spans.append(match.span())
    return spans


def with_others(folded: str, found: Sequence[Phrase]) -> list[Phrase]:
    """Return the phrases of a sentence, an office that one person and others hold made part of him: A等6位|副总理.

    So what they are of whose state: A等|美国|政府高级官员.
    """

    def with_them(last: Phrase, phrase: Phrase) -> Phrase | None:
        if not last.is_one_person:
            return None
        named = last.end - folded.endswith("等", last.start, last.end)
        if phrase.is_office:
            others = _AND_OTHERS.fullmatch(folded, named, phrase.start)
            return last._replace(end=phrase.end) if others else None
        of_state = phrase.is_body and _AND_SO_ON.fullmatch(folded, named, phrase.start)
        officials = _OFFICIALS.match(folded, phrase.end) if of_state else None
        return last._replace(end=officials.end()) if officials else None

    return joined(found, with_them)


def glossed(folded: str, found: Sequence[Phrase]) -> list[Phrase]:
    """Return the phrases of a sentence, those in brackets behind one person made part of him: A（民建联）、B（工联会）.

    A state in brackets is his where nothing else says of which he is.
    """
    result: list[Phrase] = []
    inside_to = 0
    for at, phrase in enumerate(found):
        if phrase.start < inside_to:
            continue
        if phrase.is_one_person and (bracket := _BEHIND.match(folded, phrase.end)):
            inside = [one for one in found[at + 1 :] if one.start < bracket.end()]
            if not any(one.is_somebody or one.end > bracket.end() for one in inside) and not _TOLD.search(
                bracket.group()
            ):
                codes = {party.country for one in inside if one.is_state for party in one.parties}
                country = codes.pop() if len(codes) == 1 else ""
                party = phrase.parties[0]
                party = party._replace(country=party.country or country)
                phrase = phrase._replace(end=bracket.end(), parties=(party, *phrase.parties[1:]))
                inside_to = bracket.end()
        result.append(phrase)
    return result


def with_what_it_is(folded: str, found: Sequence[Phrase], events: Events) -> list[Phrase]:
    """Return the phrases of a sentence, those made part of a state or of one of its people that say what it is to them.

    东盟轮值主席国|老挝, 美国的盟友|英国首相X: neither the body nor the first state does anything there.
    """

    def with_it(last: Phrase, phrase: Phrase) -> Phrase | None:
        is_it = (
            last.is_body
            and (phrase.is_state or phrase.is_somebody)
            and events.words["what it is"].fullmatch(folded, last.end, phrase.start)
        )
        return phrase._replace(start=last.start) if is_it else None

    return joined(found, with_it)
