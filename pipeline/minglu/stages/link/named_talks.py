"""Talks that only the name of a meeting tells of: 中俄总理第三十次定期会晤|在杭州|举行.

A name has no mentions in it. Which states it names is known from those that the article names elsewhere with the same
characters, so that 中 and 俄 in it are the same two.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from minglu.model import Party
from minglu.rulebook.events import Events, Verb
from minglu.stages.link.anaphors import Anaphor
from minglu.stages.link.parties import Phrase
from minglu.text.numerals import NUMERAL

#: What may stand before the states of a name, and between two of them.
_NUMBER = re.compile(rf"(?:第[{NUMERAL}]+|首)[届次轮]|新一轮")
_BETWEEN = re.compile("[、和与-]?")
#: What stands between the office and the last word of a name.
_MANNER = re.compile(
    rf"(?:两军|将军级|军长级|部长级|副部长级|局长级|高级别|军事|工作|(?:第[{NUMERAL}]+|首)[届次轮]|年度|定期|非正式|正式|双边|会)*$"
)
#: Offices of which each of the states has one.
_OFFICES = (
    "总理",
    "首相",
    "总统",
    "外长",
    "防长",
    "国防部长",
    "外交部长",
    "国防部部长",
    "元首",
    "领导人",
    "领袖",
    "首脑",
)
#: As many characters may stand between a name and the word that says that it was held.
_TO_VERB = 24
_HELD = re.compile(rf"[^，。；\n]{{0,{_TO_VERB}}}?(举行|召开|进行|登场|落幕|闭幕)(?!的|时|前|后)")
#: Before a name that is no subject: 在|M上, 对|M予以关注.
_GOVERNED = frozenset("在对就为于同与和把将及从向")


class NamedTalks(NamedTuple):
    """Talks held: where the word stands that says so, their verb, who they are, and the number of the meeting's mention."""

    start: int
    end: int
    verb: Verb
    sides: Phrase
    meeting: str


def named_talks(
    folded: str,
    clauses: Sequence[tuple[int, int]],
    found: Sequence[Phrase],
    states: Mapping[str, Party],
    events: Events,
) -> tuple[NamedTalks, ...]:
    """Return the talks of a sentence that names of meetings tell of. `states` are the article's, by their characters."""
    talks = []
    longest_first = dict(sorted(states.items(), key=lambda item: (-len(item[0]), item[0])))
    for phrase in found:
        if phrase.kind != "meeting" or folded[phrase.start - 1 : phrase.start] in _GOVERNED:
            continue
        high = next((end for start, end in clauses if start <= phrase.start < end), phrase.end)
        held = _HELD.match(folded, phrase.end, high)
        sides, verb = _read(folded, phrase, longest_first, events)
        if held and sides is not None and verb is not None:
            talks.append(NamedTalks(held.start(1), held.end(1), verb, sides, phrase.value))
    return tuple(talks)


def _read(
    folded: str, phrase: Phrase, states: Mapping[str, Party], events: Events
) -> tuple[Phrase | None, Verb | None]:
    """Return the states and the office of a name as a word of reference, and the verb that it ends with.

    `states` are by their characters, the longest first.
    """
    number = _NUMBER.match(folded, phrase.start, phrase.end)
    at = number.end() if number else phrase.start
    named: list[Party] = []
    while state := next((name for name in states if folded.startswith(name, at, phrase.end)), ""):
        named.append(states[state])
        gap = _BETWEEN.match(folded, at + len(state), phrase.end)
        at = gap.end() if gap else at + len(state)
    ending = next(
        (
            folded[low : phrase.end]
            for low in range(phrase.end - 4, phrase.end)
            if folded[low : phrase.end] in events.verbs
        ),
        "",
    )
    if len(named) < 2 or not ending:
        return None, None
    verb = events.verbs[ending]
    office = _MANNER.sub("", folded[at : phrase.end - len(ending)])
    if verb.direction not in ("partner", "either") or office not in (*_OFFICES, ""):
        return None, None
    anaphor = Anaphor(
        phrase.start, phrase.end, "states", len(named), tuple(named), office, "the name of the talks"
    )
    return Phrase(phrase.start, phrase.end, "reference", anaphor=anaphor), verb
