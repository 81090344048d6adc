"""Receptions of ambassadors whom an article first counts and then names: 接受九国大使的国书，他们是：X、Y."""

from __future__ import annotations

from collections.abc import Sequence

from minglu.model import Encounter
from minglu.stages.link.sides import keys

#: What such an encounter is about (rules/encounters/verbs.csv).
CREDENTIALS = "国书"


def named_in_full(told: Sequence[Encounter]) -> list[Encounter]:
    """Return the encounters of an article, a group of ambassadors replaced by those whom it then names.

    They were received on the day and at the place of the group.
    """
    named = [one for one in told if one.what == CREDENTIALS and not _group(one)]
    groups = [
        one
        for one in told
        if one.what == CREDENTIALS
        and _group(one)
        and any(keys(one.who) == keys(other.who) for other in named)
    ]
    if not groups:
        return list(told)
    result: list[Encounter] = []
    for one in told:
        if one in groups:
            continue
        joins = one.kind == "accompanied" and bool(result) and result[-1].what == CREDENTIALS
        if one in named:
            one = _filled(one, [group for group in groups if keys(group.who) == keys(one.who)])
        elif joins and keys(one.whom) == keys(result[-1].who):
            # 王毅参加上述活动。
            one = _filled(one, result[-1:])
        result.append(one)
    return result


def _filled(one: Encounter, others: Sequence[Encounter]) -> Encounter:
    """Return an encounter with the day and the place of others where it has none."""
    for other in others:
        one = one._replace(date=one.date or other.date, place=one.place or other.place)
    return one


def _group(one: Encounter) -> bool:
    return any(party.kind == "group" for party in one.whom)
