"""What stands beside a name without being a word of a list: Latin names in brackets, days, words that go together."""

from __future__ import annotations

import re
from collections.abc import Iterable

from minglu.rulebook.lexicon import Hit
from minglu.rulebook.names import Names
from minglu.text.words import places_of

#: The first letter of a name: Latin, Greek or Cyrillic, kana or Hangul.
_LETTER = r"[A-Za-z\u00c0-\u052f\u1e00-\u1fff\u3040-\u30ff\uac00-\ud7a3]"
#: (General John Keane), (Lt. Col. Jonathan Conricus): the rank or title is no part of the name.
_TITLE = "(?:General|Admiral|Colonel|Major|Captain|Senator|President|Minister|Professor|Maj|Lt|Col|Capt|Brig|Cmdr|Gen|Adm|Sen|Prof|Dr|Mr|Mrs|Ms)"
#: (Víctor Rojo Ramos), (Keir Starmer): two words, or one that is not all capitals, so that (CPP) is none.
LATIN = re.compile(
    rf" ?[(（] ?(?:{_TITLE}[.]? ){{0,3}}({_LETTER}[\w.'’-]*(?: (?:{_LETTER}[\w.'’-]*|[A-Z]\.))+|[A-ZÀ-Ž][a-zà-ž][\w.'’-]+) ?[)）]"
)
#: The day on which somebody says something.
_DATE, _HOUR = "(?:[0-9]{1,2}月)?[0-9]{1,2}", re.compile("日(?:上午|下午|晚间|晚|早|凌晨)?")
DAY, _DAY_BEFORE = re.compile(_DATE + _HOUR.pattern), re.compile(f"{_DATE}$")
#: 应|X的|邀请, 同|X|举行会谈: who is named between the two, and behind which words he stands.
_FRAME_ENDS = re.compile("邀请|之邀|(?:举行|进行)了?(?:会谈|会晤|会面|交谈)")
_INVITED, _WITH = ("应",), ("同", "与", "和", "跟")
#: 任命|X|为P, 免去|X|的P职务, 免去|X|（女）的P职务
_INTO_OFFICE = re.compile(
    "(?:任命|委任)([\u3400-\u9fff·]{2,9}?)(?:为|担任|出任|兼任)|免去([\u3400-\u9fff·]{2,9}?)(?:[(（][男女][)）])?的(?=[^，。；\n]{2,40}职)"
)
_NAMES_ONE = re.compile("[\u3400-\u9fff·]{2,}")
#: As many characters may stand in such a frame.
_FRAMED = 14
#: How a meeting begins: 会晤, 会谈, 会见.
_MEETS = "会"


def latin_names_at(folded: str) -> Iterable[re.Match[str]]:
    """Give the Latin names in brackets, looked for from the brackets: they are rare."""
    for at in sorted([*places_of(folded, "("), *places_of(folded, "（")]):
        match = LATIN.match(folded, at - 1 if folded[at - 1 : at] == " " else at)
        if match is not None:
            yield match


def frames_at(folded: str) -> dict[int, int]:
    """Return where somebody stands between two words, with where he ends: 应|X|的邀请, 同|X|举行会谈, 任命|X|为P."""
    found = {}
    for match in _FRAME_ENDS.finditer(folded):
        end = match.start() - (folded[match.start() - 1 : match.start()] == "的")
        opening = _INVITED if "邀" in match.group() else _WITH
        start = 1 + max(folded.rfind(word, max(0, end - _FRAMED), end) for word in opening)
        if start and _NAMES_ONE.fullmatch(folded, start, end):
            found[start] = end
    for match in _INTO_OFFICE.finditer(folded):
        found[match.start(match.lastindex or 1)] = match.end(match.lastindex or 1)
    return found


def days_of_speech(folded: str, names: Names) -> Iterable[int]:
    """Give the offsets of the days on which somebody says something: 麦卡利|29日|表示."""
    for hour in _HOUR.finditer(folded):
        if names.after.at(folded, hour.end()) in names.strong_after:
            day = _DAY_BEFORE.search(folded, max(0, hour.start() - len("12月29")), hour.start())
            if day is not None:
                yield day.start()


def named_like_places(
    folded: str, places: Iterable[Hit], head_ends: set[int], rank_starts: set[int], names: Names
) -> set[tuple[int, int]]:
    """Return the spans of places' names that are somebody's here: 司令官|霍姆斯|将军, 行政长官|尼古拉耶夫|表示.

    Not before a meeting, which may be held there: 两国防长|利马|会晤. Spans, as the hash of a hit is that of its whole entry.
    """
    return {
        (start, end)
        for start, end, _ in places
        if start in head_ends
        and (
            end in rank_starts
            or ((cue := names.after.at(folded, end)) in names.strong_after and cue[0] != _MEETS)
        )
    }
