"""What is still a plan where the article speaks of it again: 将会晤X. …两人会晤旨在强调同盟的重要性."""

from __future__ import annotations

from collections.abc import Sequence

from minglu.model import PLANNED, REAL, Encounter
from minglu.rulebook.days import full_day
from minglu.stages.link.joining import MEETINGS, keys
from minglu.stages.link.reasons import reasons

#: Behind a meeting that has begun: 会晤|时, 会谈|中.
_THEN = ("时", "中", "后", "期间", "之后", "结束")


def still_planned(text: str, told: Sequence[Encounter]) -> tuple[Encounter, ...]:
    """Return encounters, of which those are plans that are told of without a day, and before only as plans.

    Where anybody tells of the same two as having met, or what they did then, it is left as it is.
    """
    result: list[Encounter] = []
    for one in told:
        same = [other for other in told if other.kind == one.kind and _sides(other) == _sides(one)]
        before = [other for other in result if other.kind == one.kind and _sides(other) == _sides(one)]
        if (
            one.kind in MEETINGS
            and one.modality == REAL
            and not one.date
            and before
            and all(other.modality == PLANNED for other in before)
            and not any(other.date for other in same if other.modality != PLANNED)
            and not text.startswith(_THEN, one.end)
        ):
            one = one._replace(
                modality=PLANNED, why=reasons(one.why, f"planned in {before[-1].sentence[:12]}…")
            )
        elif one.kind in MEETINGS and one.modality == REAL and (visit := _visit_to_come(one, result)):
            one = one._replace(modality=PLANNED, why=reasons(one.why, f"with the visit of {visit.date}"))
        result.append(one)
    return tuple(result)


def _visit_to_come(one: Encounter, told: Sequence[Encounter]) -> Encounter | None:
    """Return the planned visit of whoever meets, told just before in the same sentence: 10月26日访问C，|与X会面."""
    last = told[-1] if told else None
    if last is None or last.kind != "visited" or last.sentence != one.sentence or not full_day(last.date):
        return None
    same = last.modality == PLANNED and keys(last.who) == keys(one.who) and last.end < one.start
    return last if same and last.date.startswith(one.date) else None


def _sides(one: Encounter) -> frozenset[frozenset[str]]:
    return frozenset({keys(one.who), keys(one.whom)})
