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
_INVITED, _WITH = ("应",), ("同", "与", "和", "跟")
_FRAMES = {"邀请": _INVITED, "之邀": _INVITED, "举行": _WITH, "进行": _WITH}
_TALKS = re.compile("了?(?:会谈|会晤|会面|交谈)")
#: 任命|X|为P, 免去|X|的P职务, 免去|X|（女）的P职务
_INTO_OFFICE = {
    "任命": (into := re.compile("([\u3400-\u9fff·]{2,9}?)(?:为|担任|出任|兼任)")),
    "委任": into,
    "免去": re.compile("([\u3400-\u9fff·]{2,9}?)(?:[(（][男女][)）])?的(?=[^，。；\n]{2,40}职)"),
}
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
    for word, opening in _FRAMES.items():
        for at in places_of(folded, word):
            if opening == _WITH and not _TALKS.match(folded, at + len(word)):
                continue
            end = at - (folded[at - 1 : at] == "的")
            start = 1 + max(folded.rfind(one, max(0, end - _FRAMED), end) for one in opening)
            if start and _NAMES_ONE.fullmatch(folded, start, end):
                found[start] = end
    for word, named in _INTO_OFFICE.items():
        for at in places_of(folded, word):
            if office := named.match(folded, at + len(word)):
                found[office.start(1)] = office.end(1)
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
