"""Capitals that stand for governments: 北京和梵蒂冈就X举行|谈判, 华盛顿与平壤的|对话.

As mentions they stay places; who talks are the states.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from minglu.rulebook.events import Events
from minglu.stages.link.parties import Phrase

_JOINERS = frozenset({"与", "和", "同", "跟"})
#: Before a town where something is, or where somebody goes.
_AT = frozenset("在于从赴到抵往访经由、及至向对离驻")
#: Between the second of two who talk and their talks: when, on what, and that they hold them; not by turns or each.
_TALK = (
    "(?:方面|当局|政府|官员)?(?:之间)?的?"
    "(?:将于?|正在?|已经?|曾|拟|于|近日|日前|[今明去]年|[本下上这]?(?:周|星期|个?月)[一二三四五六日]?|[今昨明]天|仍在?|还在|继续|"
    "(?:就|围绕|为)[^，。；]{2,20}?)*"
    "(?:再次|再度|重新|继续|首次|秘密)?(?:<holds>|<takes up>)?(?:了)?"
    "(?:(?!分别|先后|轮流|相继|各自)[^，。；在于的、]){0,6}?(?:谈判|会谈|对话|磋商)(?!会|室|员|代表|记录|窗口|框框)"
)


def as_governments(
    folded: str, found: Sequence[Phrase], events: Events, limits: tuple[int, int]
) -> list[Phrase]:
    """Return the phrases of a sentence, of which capitals that talk with another or with a state are their states.

    `limits` are the offsets of the sentence. 北京和上海 are towns, and so are both of 在北京和首尔举行会谈.
    """
    result = list(found)
    for at, (one, other) in enumerate(pairwise(found)):
        sides = [_side(folded, phrase, events) for phrase in (one, other)]
        talk = (
            one.kind == "place" or other.kind == "place",
            folded[one.end : other.start] in _JOINERS,
            folded[max(limits[0], one.start - 1) : one.start] not in _AT or one.start == limits[0],
        )
        if not all(talk) or not all(sides) or not events.words.match(_TALK, folded, other.end, limits[1]):
            continue
        result[at : at + 2] = [side for side in sides if side is not None]
    return result


def _side(folded: str, phrase: Phrase, events: Events) -> Phrase | None:
    """Return a state as it is, a capital as its state, and nothing for any other phrase."""
    if phrase.is_state:
        return phrase
    if phrase.kind != "place" or not phrase.of or folded[phrase.start : phrase.end] not in events.capitals:
        return None
    party = phrase.of[0]
    named = party._replace(name=events.names.get(party.country, party.name))
    return Phrase(phrase.start, phrase.end, "party", (named,))
