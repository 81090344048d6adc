"""Groups that a number parts from whose they are, made one phrase: 美国|5名|参议员, 波罗的海三国|10位|议员."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minglu.model import Party
from minglu.stages.link.parties import Phrase, joined
from minglu.text.numerals import NUMERAL

#: What the entity of such a phrase begins with: they act as people do, and are received as a group is.
_GROUP = "group"
#: Between those whose people they are and what they are: 美国|的5名|参议员.
_SO_MANY = re.compile(f"的?(?:[{NUMERAL}两]+[余多]?|[数多几])[名位]")
#: Before people of states of which only the number is told: 23个国家的|国防部长.
_OF_SO_MANY, _LONGEST_NUMBER = re.compile(f"[{NUMERAL}两]+[余多]?个国家的?(?:[多数]位)?$"), 12
#: Before a state or place to which somebody goes, or where he is: 访问|美国|的5名议员.
_GOES_THERE = re.compile("(?:[在于从自赴往到抵访来回离]|抵达|访问|前来)$")
_LONGEST_BEFORE = 2


def with_numbers(text: str, folded: str, found: Sequence[Phrase]) -> list[Phrase]:
    """Return the phrases of a sentence, a group that is counted one with the state, body or place whose it is.

    美国|5名|参议员 are not whatever 参议员 elsewhere; whoever goes to a place (访问|台湾|的5名参议员) is not of it.
    """

    def with_number(last: Phrase, phrase: Phrase) -> Phrase | None:
        if not phrase.is_office or not _are_of(folded, last, phrase):
            return None
        country = last.parties[0].country if last.is_state else ""
        name = text[last.start : phrase.end]
        party = phrase.parties[0]._replace(name=name, entity=f"{_GROUP}:{name}", country=country)
        return Phrase(last.start, phrase.end, "party", (party,))

    return joined(_of_so_many(text, folded, found), with_number)


def _of_so_many(text: str, folded: str, found: Sequence[Phrase]) -> list[Phrase]:
    """Return phrases, offices of states of which only the number is told as groups: 23个国家的|国防部长."""
    result: list[Phrase] = []
    for phrase in found:
        number = _OF_SO_MANY.search(folded, max(0, phrase.start - _LONGEST_NUMBER), phrase.start)
        free = number is not None and (not result or result[-1].end <= number.start())
        if number is not None and free and phrase.is_office:
            name = text[number.start() : phrase.end]
            party = phrase.parties[0]._replace(name=name, entity=f"{_GROUP}:{name}", country="")
            phrase = Phrase(number.start(), phrase.end, "party", (party,))
        result.append(phrase)
    return result


def are_groups(parties: Sequence[Party]) -> bool:
    """Say whether all of some parties are groups: delegations, and people of whom only the number is told."""
    return all(one.kind == _GROUP or one.entity.startswith(f"{_GROUP}:") for one in parties)


def _are_of(folded: str, whose: Phrase, group: Phrase) -> bool:
    """Say whether a bare office is that of people who are counted behind whose they are."""
    if whose.kind != "place" and not whose.is_body:
        return False
    if len(group.parties) != 1 or group.parties[0].country:
        return False
    if not _SO_MANY.fullmatch(folded, whose.end, group.start):
        return False
    return _GOES_THERE.search(folded, max(0, whose.start - _LONGEST_BEFORE), whose.start) is None
