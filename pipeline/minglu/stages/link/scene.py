"""One sentence laid out for reading: clauses, phrases, verbs, and the asides whose people do not act in it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from minglu.model import Party, Sentence
from minglu.rulebook.events import Events
from minglu.stages.link.anaphors import Anaphor
from minglu.stages.link.appositions import said_again
from minglu.stages.link.asides import asides_of
from minglu.stages.link.named_talks import NamedTalks, named_talks
from minglu.stages.link.parties import Phrase
from minglu.stages.link.verbs import HOLD, Spoken, verbs_of
from minglu.stages.link.wording import Wording

#: Vietnam's agency numbers its captions behind a repeated title: …访问 ảnh 2会谈场景.
_STOP = re.compile(r"[，,；;：:。！？!?]|——|\s{2,}| ảnh [0-9]+")
#: In a headline one blank parts clauses, too: 泰外長訪日晤石破茂　「敦睦」艦隊返左營.
_HEADLINE_STOP = re.compile(rf"{_STOP.pattern}|\s")
_JOINS = re.compile("以及|和|及")
#: 以及|身兼政治局委员的|X, 以及|某某集团董事长|X
_ATTRIBUTE = re.compile("(?:[^，。；]{1,14}的)?|[一-鿿]{1,8}[长席官裁事理任授监表]")
#: Before those with whom somebody talks, and what they do behind a comma.
_WITH, _LISTED = ("同", "跟", "与"), "、和及"
_HELD_BEHIND = (
    f"(?:(?:就|针对|围绕)[^，。；]{{2,40}}?|[^，。；]{{0,6}}?)?{HOLD}"
    "|(?:在[^，。；的与和同]{2,10})?(?:会面|会晤|会谈|见面|通话|通电话|共[进晋用])"
)
#: Between somebody and such a comma, when it is; and before him, that he is a guest: 与|到访的|X星期三晚|，在Y会面.
_WHEN_HELD, _LONGEST_WHEN = (
    re.compile(
        "(?<![0-9])(?:[0-9]{1,2}月)?(?:[0-9]{1,2}日|(?:星期|周)[一二三四五六日天]|[今昨当][天日]|日前)(?:上午|中午|下午|傍晚|晚[上间]?|凌晨)?$"
    ),
    10,
)
_GUEST_WITH, _LONGEST_GUEST = re.compile("[同跟与和](?:到访|来访|正在访[^，。；的]{1,4}|前来访问)的$"), 12
#: 同|我国|总理X
_TITLED_WITH, _LONGEST_TITLE = re.compile("[同跟与][^，。；、]{0,5}$"), 6


@dataclass(frozen=True, slots=True)
class Scene:
    """A sentence: `clauses` and `asides` are spans, all of them offsets of the article."""

    sentence: Sentence
    folded: str
    phrases: tuple[Phrase, ...]
    clauses: tuple[tuple[int, int], ...]
    asides: tuple[tuple[int, int], ...]
    verbs: tuple[Spoken, ...]
    anaphors: tuple[Anaphor, ...] = ()
    talks: tuple[NamedTalks, ...] = ()
    headline: bool = False

    def clause(self, offset: int) -> tuple[int, int]:
        """Return the clause around an offset."""
        return next(
            (clause for clause in self.clauses if clause[0] <= offset < clause[1]),
            (self.sentence.start, self.sentence.end),
        )

    def actors(self, start: int, end: int) -> list[Phrase]:
        """Return the phrases between two offsets that someone or something acting may be."""
        return [
            phrase
            for phrase in self.phrases
            if phrase.kind in ("party", "reference") and start <= phrase.start and phrase.end <= end
        ]

    def plain(self, start: int, end: int) -> str:
        """Return the words between two offsets less every phrase, so that 大将 is not read as 将."""
        pieces, position = [], start
        for phrase in self.phrases:
            if phrase.start >= position and phrase.end <= end:
                pieces.append(self.folded[position : phrase.start])
                position = phrase.end
        return "　".join([*pieces, self.folded[position:end]])


def lay_out(
    wording: Wording,
    sentence: Sentence,
    found: Sequence[Phrase],
    anaphors: Sequence[Anaphor],
    states: Mapping[str, Party],
    *,
    headline: bool,
) -> Scene:
    """Lay out one sentence of an article, with its phrases. `states` are those of the article, by their characters."""
    folded, events = wording.folded, wording.events
    start, end = sentence
    again = said_again(folded, start, end, found, events)
    found = [one for one in found if not any(low < one.start < high for low, high in again)]
    inside = {offset for one in found for offset in range(one.start, one.end)}
    inside.update(offset for span in again for offset in range(*span))
    verbs = verbs_of(folded, sentence, inside, found, headline, events)
    # 举行|仪式，欢迎|X is one verb.
    inside |= {offset for verb in verbs for offset in range(verb.start, verb.end)}
    clauses = _clauses(folded, sentence, inside, found, headline, events)
    people = {one.start for one in found if one.is_somebody}
    asides = tuple(
        aside for low, high in clauses for aside in asides_of(folded, low, high, inside, people, events)
    )
    talks = named_talks(folded, clauses, found, states, events)
    return Scene(sentence, folded, tuple(found), clauses, asides, verbs, tuple(anaphors), talks, headline)


def _clauses(
    folded: str, sentence: Sentence, inside: set[int], found: Sequence[Phrase], headline: bool, events: Events
) -> tuple[tuple[int, int], ...]:
    """Return the spans between the stops of a sentence, less stops in phrases, verbs and lists."""
    start, end = sentence
    stops = [
        match.span()
        for match in (_HEADLINE_STOP if headline else _STOP).finditer(folded, start, end)
        if match.start() not in inside
        and not _in_talks(folded, match.start(), found, events)
        and not _in_list(folded, match.start(), found)
    ]
    edges = [start, *(stop for _, stop in stops)]
    closes = [*(begin for begin, _ in stops), end]
    return tuple((low, high) for low, high in zip(edges, closes, strict=True) if low < high)


def _in_talks(folded: str, stop: int, found: Sequence[Phrase], events: Events) -> bool:
    """Say whether a comma parts those whom 同 governs from what they hold with them: 跟|X|，进行6小时会谈."""
    told = _WHEN_HELD.search(folded, max(0, stop - _LONGEST_WHEN), stop)
    ends = (stop, told.start()) if told else (stop,)
    last = next((one for one in found if one.end in ends and (one.names_people or one.is_body)), None)
    # 与|A、B等|，针对X进行讨论
    last = _first_of(folded, last, found) if last is not None else None
    if last is None or events.words.match(_HELD_BEHIND, folded, stop + 1) is None:
        return False
    guest = _GUEST_WITH.search(folded, max(0, last.start - _LONGEST_GUEST), last.start)
    # 外相X2日|和|Y|，共进午餐: behind a day 和 begins no list.
    dated = folded[last.start - 1] == "和" and any(
        one.kind == "date" and one.end == last.start - 1 for one in found
    )
    return folded[last.start - 1 : last.start] in _WITH or guest is not None or dated


def _first_of(folded: str, last: Phrase, found: Sequence[Phrase]) -> Phrase:
    """Return the first of a list that ends with a phrase: |A、B和C|."""
    for one in reversed([one for one in found if one.end <= last.start]):
        if one.end + 1 == last.start and folded[one.end] in _LISTED and one.kind != "date":
            last = one
    return last


def _in_list(folded: str, stop: int, found: Sequence[Phrase]) -> bool:
    """Say whether a comma stands in a list with whom somebody talks: 与总统|X|，和|领袖Y举行会谈."""
    before = next((one for one in found if one.end == stop and one.is_somebody), None)
    joint = _JOINS.match(folded, stop + 1)
    if before is None or joint is None:
        return False
    near = [one for one in found if joint.end() <= one.start and one.is_somebody]
    if not any(_ATTRIBUTE.fullmatch(folded, joint.end(), one.start) for one in near):
        return False
    # 与|A、B|，以及C举行会晤
    before = _first_of(folded, before, found)
    return _TITLED_WITH.search(folded, max(0, before.start - _LONGEST_TITLE), before.start) is not None
