"""Meetings and visits of which only the outcome is spoken of: 落实两国元首会晤|达成的共识, A与B会晤|的结果表明."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minglu.model import PAST, PLANNED, REAL, Encounter
from minglu.stages.link.reasons import reasons
from minglu.stages.link.sides import sides
from minglu.text.fold import fold

#: What a meeting or visit has come to, behind it or behind whom it was with.
_OUTCOME = re.compile(
    "(?:期间|时|中)?(?:所?(?:达成|取得|形成|确定)的|的)?(?:重要|有关|相关|系列|一系列|丰硕|丰富|积极|各项|[0-9一二三四五六七八九十]+[点项])*"
    "(?:共识|成果(?![丰斐显突文])|精神)"
)
#: In front of it, what is done with an outcome that is there.
_CARRIES_OUT = re.compile("(?:落实|贯彻|遵循|践行|履行|兑现|落到实处|按照|依照|根据|沿着)[^，。；\n]*$")
#: What an outcome has shown.
_HAS_SHOWN = re.compile("的结果(?:表明|显示|证明)")
#: As many characters in front of an act and behind it tell of its outcome.
_FAR = 40
#: Kinds that have outcomes.
_WITH_OUTCOME = frozenset({"met", "talks", "called", "visited"})


def of_before(text: str, told: Sequence[Encounter]) -> tuple[Encounter, ...]:
    """Return encounters, of which those are past whose outcome alone is spoken of: 愿落实习近平主席|访法|成果.

    What another sentence tells of as well is what it is there: it may be the news.
    """
    result = []
    for one in told:
        open_ = one.kind in _WITH_OUTCOME and not one.date and one.modality in (REAL, PLANNED)
        if open_ and (outcome := _outcome(text, one)):
            news = next((other for other in told if _is_news_of(other, one)), None)
            state = PAST if news is None else one.modality if news.modality == PLANNED else news.modality
            one = one._replace(modality=state, why=reasons(one.why, f"what came of it: {outcome}"))
        result.append(one)
    return tuple(result)


def _outcome(text: str, one: Encounter) -> str:
    """Return the words for what came of an encounter, empty where none are: 落实…会晤|共识."""
    behind = fold(text[one.end : one.end + _FAR])
    if shown := _HAS_SHOWN.match(behind):
        return shown.group()
    if "成果" not in behind and "共识" not in behind and "精神" not in behind:
        return ""
    front = fold(text[max(0, one.start - _FAR) : one.start])
    # 访|法|成果, 访问|法国|达成的共识
    names = [said for party in one.whom for said in (party.name, party.name[:1])]
    whom = next((name for name in names if behind.startswith(name)), "")
    found = _OUTCOME.match(behind, len(whom)) if _CARRIES_OUT.search(front) else None
    return found.group() if found is not None else ""


def _is_news_of(other: Encounter, one: Encounter) -> bool:
    """Say whether another sentence tells of an encounter of the same kind and sides, whichever of them acts."""
    return other.kind == one.kind and other.sentence != one.sentence and sides(other) == sides(one)
