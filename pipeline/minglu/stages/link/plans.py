"""What is still a plan where the article speaks of it again: 将会晤X. …两人会晤旨在强调同盟的重要性."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from minglu.model import PAST, PLANNED, REAL, Encounter
from minglu.rulebook.days import full_day
from minglu.rulebook.events import Events
from minglu.stages.link.joining import MEETINGS
from minglu.stages.link.reasons import reasons
from minglu.stages.link.sides import Sides, keys, sides
from minglu.text.fold import fold

#: Behind a meeting that has begun: 会晤|时, 会谈|中.
_THEN = ("时", "中", "后", "期间", "之后", "结束")

#: 14日的|会谈, and how a sentence begins that is about what the one before tells.
_NAMED_BY_DAY, _THIS_WAS = re.compile("[0-9]日的$"), re.compile("(?:这|此)(?:次会[晤谈面见])?(?:也|亦|还)?是")

#: 将于10月17日访问C。访问C|期间，X将会见Y: the visit is still to come.
_VISITED, _DURING = "visited", "[^，,。；的]{0,10}期间[，,][^，,。；]{0,20}?<will>"
#: 将于10月17日访问C。|X访C|是落实共识的举措, 此次访C，他将会见Y: what is said of the visit that is still to come.
_IS_WHAT = re.compile(
    "[^，,。；的是将]{0,6}(?:是|将|旨在|有望)|[^，,。；的]{0,6}[，,][^，,。；]{0,8}(?:将|拟|计划)"
)
_THIS_TIME, _REACH = re.compile("[此这]次(?:应邀|出)?$"), 6
#: The kind of which papers are; and the name of a paper.
_SIGNED = "signed"
_PAPER = "(?!关于)[^，。、和及与《》“”「」等的]{2,20}?(?:<treaty>|<paper>)"


def still_planned(text: str, told: Sequence[Encounter], events: Events) -> tuple[Encounter, ...]:
    """Return encounters, of which those are plans that are told of without a day, and before only as plans.

    Where anybody tells of the same two as having met, or what they did then, it is left as it is.
    """
    text = fold(text)
    result: list[Encounter] = []
    of_same, before_it = _bysides(told), _bysides(())
    for one in told:
        same, before = (group[one.kind, sides(one)] for group in (of_same, before_it))
        if (
            one.kind in MEETINGS
            and one.modality == REAL
            and (not one.date or _of_that_day(text, one, before))
            and before
            and all(other.modality == PLANNED for other in before)
            and not any(
                other.date and not _of_that_day(text, other, before)
                for other in same
                if other.modality != PLANNED
            )
            and not text.startswith(_THEN, one.end)
        ) or (
            one.kind == _VISITED
            and one.modality == REAL
            and not one.date
            and before
            and all(other.modality == PLANNED for other in before)
            and (events.words.match(_DURING, text, one.end) or _IS_WHAT.match(text, one.end))
        ):
            one = one._replace(
                modality=PLANNED, why=reasons(one.why, f"planned in {before[-1].sentence[:12]}…")
            )
        elif one.kind == _VISITED and one.modality == REAL and not one.date and _of_a_plan(text, one, result):
            one = one._replace(modality=PLANNED, why=reasons(one.why, "the visit that is planned"))
        elif one.kind == _SIGNED and one.modality == PLANNED and (done := _signed_later(one, told, events)):
            # Only one signing is told: what was announced is what was done.
            one = one._replace(
                modality=REAL, date=one.date or done.date, why=reasons(one.why, f"as {done.sentence[:12]}…")
            )
        elif one.kind in MEETINGS and one.modality == REAL and _restates(one, result):
            one = one._replace(modality=PAST, why=reasons(one.why, f"as {result[-1].sentence[:12]}…"))
        elif one.kind in MEETINGS and one.modality == REAL and (visit := _visit_to_come(one, result)):
            one = one._replace(modality=PLANNED, why=reasons(one.why, f"with the visit of {visit.date}"))
        result.append(one)
        before.append(one)
    return tuple(result)


def _of_a_plan(text: str, one: Encounter, told: Sequence[Encounter]) -> bool:
    """Say whether a visit is the one that has been told as a plan, by other words for where he goes: X此次|访问非洲五国."""
    before = [other for other in told if other.kind == _VISITED and keys(other.who) == keys(one.who)]
    planned = bool(before) and all(other.modality == PLANNED for other in before)
    return planned and _THIS_TIME.search(text, max(0, one.start - _REACH), one.start) is not None


def _signed_later(one: Encounter, told: Sequence[Encounter], events: Events) -> Encounter | None:
    """Return where the article tells of a paper as signed that was to be: 此访期间将签署|P. …两国元首见证签署|P等文件."""
    papers = _papers(one, events)
    if one.date or not papers:
        return None
    return next(
        (
            other
            for other in told
            if other.kind == _SIGNED
            and other.modality == REAL
            and other.start > one.end
            and sides(other) == sides(one)
            and papers & _papers(other, events)
        ),
        None,
    )


def _papers(one: Encounter, events: Events) -> set[str]:
    """Return the papers that are named with a signing, without their marks: 《P》、Q等文件 are P and Q."""
    return {found.group() for found in events.words.shaped(_PAPER).finditer(fold(one.what))}


def _bysides(told: Sequence[Encounter]) -> defaultdict[tuple[str, Sides], list[Encounter]]:
    """Return encounters by their kind and sides."""
    found: defaultdict[tuple[str, Sides], list[Encounter]] = defaultdict(list)
    for one in told:
        found[one.kind, sides(one)].append(one)
    return found


def _visit_to_come(one: Encounter, told: Sequence[Encounter]) -> Encounter | None:
    """Return the planned visit of whoever meets, told just before in the same sentence: 10月26日访问C，|与X会面."""
    last = told[-1] if told else None
    if last is None or last.kind != "visited" or last.sentence != one.sentence or not full_day(last.date):
        return None
    same = last.modality == PLANNED and keys(last.who) == keys(one.who) and last.end < one.start
    return last if same and last.date.startswith(one.date) else None


def _of_that_day(text: str, one: Encounter, before: Sequence[Encounter]) -> bool:
    """Say whether talks are named by the very day for which they are planned: 两国防长3日的|会谈没有成果."""
    return (
        bool(before) and one.date == before[-1].date and _NAMED_BY_DAY.search(text, 0, one.start) is not None
    )


def _restates(one: Encounter, told: Sequence[Encounter]) -> bool:
    """Say whether a sentence says what a meeting of before was: 7月16日，A与B会晤。这是两人首次|会晤."""
    last = next((other for other in reversed(told) if other.kind in MEETINGS), None)
    if one.date or last is None or last.modality != PAST or not _THIS_WAS.match(fold(one.sentence)):
        return False
    return last.kind == one.kind and sides(last) == sides(one) and last.sentence != one.sentence
