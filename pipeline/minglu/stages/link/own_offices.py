"""Offices and their people made one: those that somebody has besides, those that somebody takes, those listed before a name.

王毅国务委员|兼|外长 and 越共中央委员、|越南国防部副部长X are one man each; in 出任|国防部长 nobody acts as one yet.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from minglu.rulebook.events import Events
from minglu.stages.link.parties import Phrase, joined

#: Between two offices of one person.
_AND_ALSO = "兼"
#: 接替现任|参联会主席 is no 任.
_STATUS = re.compile("[现前时新原历首候]任$")
#: 任命X为|国防部长: whom others give the office.
_MADE = re.compile("(?:任命|委任|提名|推选|选举)[^，。；\n]{0,24}为$")
#: 出任这支舰队的|指挥官, and as many characters that may take.
_OF_A_BODY, _TO_OFFICE = re.compile("(?:出任|担任|就任|接任|升任|调任)[这该其][^，。；、的]{1,8}的$"), 14
#: A unit that no dictionary holds, before the office of its head, and as long is what that is: |组织指导部|部长, 副部长.
_UNIT, _HEAD = re.compile("、?[一-鿿]{1,9}([部局厅司处署院])"), 3


def with_own_offices(folded: str, found: Sequence[Phrase], events: Events) -> list[Phrase]:
    """Return the phrases of a sentence, offices made part of whom they are, and marked that somebody takes."""

    def with_second(last: Phrase, phrase: Phrase) -> Phrase | None:
        # 王毅国务委员|兼|外长
        second = (
            last.names_people
            and last.anaphor is None
            and [party.kind for party in phrase.parties] == ["office"]
            and folded[last.end : phrase.start] == _AND_ALSO
        )
        return last._replace(end=phrase.end) if second else None

    return _stacked(folded, _acting(folded, joined(found, with_second), events))


def _acting(folded: str, found: Sequence[Phrase], events: Events) -> list[Phrase]:
    """Mark the offices that somebody takes, so that nobody acts in them: 魏凤和出任|国务委员兼国防部长|后访问新加坡."""
    result: list[Phrase] = []
    taken = -1
    for phrase in found:
        if phrase.parties and phrase.parties[0].kind == "office":
            joined = taken >= 0 and folded[taken : phrase.start] in ("兼", "、", "和")
            if joined or _taken(folded, phrase.start, events):
                taken = phrase.end
                result.append(Phrase(phrase.start, phrase.end, "post", value=phrase.parties[0].name))
                continue
        result.append(phrase)
    return result


def _taken(folded: str, start: int, events: Events) -> bool:
    """Say whether the words in front of an office are those of somebody who takes it."""
    takes = events.words["takes"]
    said = [low for low in range(max(0, start - 4), start) if takes.fullmatch(folded, low, start)]
    if said and not (start - said[0] == 1 and _STATUS.search(folded, max(0, start - 2), start)):
        return True
    if _OF_A_BODY.search(folded, max(0, start - _TO_OFFICE), start) is not None:
        return True
    return _MADE.search(folded, max(0, start - 30), start) is not None


def _stacked(folded: str, found: Sequence[Phrase]) -> list[Phrase]:
    """Join offices with the person behind them of the same state: 老挝…总书记、老挝国家主席|通伦 is one man."""
    result: list[Phrase] = []
    for phrase in found:
        if result and _is_his_body(folded, result[-1], phrase):
            phrase = phrase._replace(start=result.pop().start)
        offices = _his_offices(folded, result, phrase)
        if offices:
            person = phrase.parties[0]
            capacity = "、".join([*(one.parties[0].capacity for one in offices), person.capacity])
            del result[-len(offices) :]
            phrase = phrase._replace(start=offices[0].start, parties=(person._replace(capacity=capacity),))
        result.append(phrase)
    return result


def _is_his_body(folded: str, body: Phrase, named: Phrase) -> bool:
    """Say whether a body has the unit whose head somebody is, though no dictionary holds it: 劳动党中央|组织指导部|部长X."""
    if not (named.is_one_person and body.is_body and not body.is_state):
        return False
    same = body.parties[0].country == named.parties[0].country != ""
    return same and _is_unit_of_head(folded, body.end, named.start, listed=False)


def _his_offices(folded: str, before: Sequence[Phrase], named: Phrase) -> list[Phrase]:
    """Return the offices directly before a person that are his as well.

    越共中央委员、中央军委委员、|越南国防部副部长X: those between may say nothing of their state, the first says it.
    """
    if not named.parties or named.parties[0].kind != "person":
        return []
    country = named.parties[0].country
    offices: list[Phrase] = []
    found: list[Phrase] = []
    at = named.start
    for phrase in reversed(before):
        party = phrase.parties[0] if len(phrase.parties) == 1 else None
        if party is None or party.kind != "office":
            break
        # 国防部次官（副部长）|朴宰民: what the office is called elsewhere.
        glossed = phrase.end == at and folded[at - 1] in "）)"
        # 中央书记、|组织指导部|部长X: a unit that no dictionary holds.
        listed = folded[phrase.end : at] == "、" or _is_unit_of_head(folded, phrase.end, at, listed=True)
        if not glossed and (not listed or (country and party.country not in ("", country))):
            break
        offices.insert(0, phrase)
        at = phrase.start
        # 英国前首相、|保守党领袖X: nothing says of which state the second office is.
        if glossed or (party.country == country != "") or (party.country and not country):
            found = list(offices)
    return found


def _is_unit_of_head(folded: str, start: int, end: int, *, listed: bool) -> bool:
    """Say whether two offsets hold a unit whose head stands behind them: |组织指导部|部长, 、|中宣部|副部长 of a list."""
    unit = _UNIT.fullmatch(folded, start, end)
    if unit is None or folded.startswith("、", start) != listed:
        return False
    head = folded[end : end + _HEAD].removeprefix("副")
    return head.startswith(f"{unit.group(1)}长")
