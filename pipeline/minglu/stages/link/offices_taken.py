"""What a whole article says of promotions and successions that one sentence leaves open."""

from __future__ import annotations

from collections.abc import Sequence

from minglu.model import Encounter


def settled(told: Sequence[Encounter]) -> list[Encounter]:
    """Return the encounters of an article with what others of them say of the same.

    A颁发命令状 says who promotes all those who are promoted then; 接任国防部长 says nothing new where it is told whom
    he succeeds.
    """
    conferring = [one for one in told if one.kind == "promoted" and one.who and not one.whom]
    known = {party.key for one in told if one.kind == "succeeded" and one.whom for party in one.who}
    result = []
    for one in told:
        if _led_by_others(one, told):
            continue
        if one in conferring or (
            one.kind == "succeeded" and not one.whom and known.issuperset(party.key for party in one.who)
        ):
            continue
        if one.kind == "promoted" and not one.who:
            same = [other for other in conferring if other.modality == one.modality]
            if same:
                # The title tells of it, too, without its day.
                order = next((other for other in same if other.date), same[0])
                why = f"{one.why}; who hands over the order"
                one = one._replace(
                    who=order.who, date=one.date or order.date, place=one.place or order.place, why=why
                )
        result.append(one)
    return result


def _led_by_others(one: Encounter, told: Sequence[Encounter]) -> bool:
    """Say whether a group is received whose leaders are met: 会见由A率领的|日本代表团, 日本代表团 in the title."""
    groups = [party.name for party in one.whom if party.kind == "group"]
    return (
        one.kind == "received"
        and bool(groups)
        and any(
            other.kind == "met"
            and {party.key for party in other.who} == {party.entity for party in one.who}
            and other.sentence != one.sentence
            and all(f"率领的{name}" in other.sentence for name in groups)
            for other in told
        )
    )
