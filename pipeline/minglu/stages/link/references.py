"""Whom 双方, 两国防长, 一行, 他 and their like stand for: decided where the text decides it, else left open."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from minglu.model import OPEN, RESOLVED, Party, Reference, Section
from minglu.stages.link.anaphors import Anaphor
from minglu.stages.link.parties import Phrase
from minglu.stages.link.scene import Scene

#: Offices that any two who meet for their states may hold.
_ANY_OFFICE = frozenset({"领导人", "元首", "首脑", "领导", "最高领导人", "军队领导人"})
#: Short words for offices, and how the full ones end.
_ENDINGS = {
    "防长": ("国防部长", "防卫大臣", "国防大臣", "防长", "防卫相", "国防部部长"),
    "外长": ("外交部长", "外交大臣", "外务大臣", "外长", "外相", "国务卿", "外交部部长"),
    "元首": ("国家主席", "总统", "国王", "主席", "元首"),
}


class Told(NamedTuple):
    """What a resolution looks back on: an encounter that the text has told, by its offset."""

    start: int
    who: tuple[Party, ...]
    whom: tuple[Party, ...]


class Answer(NamedTuple):
    """Whom a word stands for, nobody where it is open, and why."""

    parties: tuple[Party, ...]
    why: str


def resolve(
    anaphor: Anaphor, scenes: Sequence[Scene], told: Sequence[Told], paragraph: int, past: bool = False
) -> Answer:
    """Return whom a word of reference stands for.

    `scenes` are the sentences of its zone (the article or its tail) up to and with its own; `told` what they tell
    before it; `paragraph` where its paragraph begins. `past` says that it speaks of an earlier time, when others may
    have held the offices (日韩防长上一次会谈还是在2019年).
    """
    kind = anaphor.kind
    if kind == "company":
        return _company(anaphor, scenes[-1])
    if kind in ("former", "latter"):
        return _one_of_two(anaphor, scenes[-1])
    if kind in ("pronoun", "plural"):
        return _pronoun(anaphor, scenes, paragraph)
    if kind == "states" and not anaphor.size:
        return Answer(anaphor.named, f"{anaphor.named[0].name} is named with it" if anaphor.named else "")
    if len(anaphor.named) > 1:
        return _named_states(anaphor, [] if past else scenes)
    for event in reversed([event for event in told if event.start < anaphor.start]):
        sides = (*event.who, *event.whom)
        if event.start < paragraph and scenes[-1].folded.count("\n", event.start, anaphor.start) > 2:
            break
        if len(sides) == anaphor.size and event.who and event.whom and _fits(sides, anaphor):
            return Answer(_as_states(sides, anaphor), "the sides of the encounter told before")
    return _in_paragraph(anaphor, scenes, paragraph)


def _company(anaphor: Anaphor, scene: Scene) -> Answer:
    for phrase in scene.phrases:
        if phrase.parties and phrase.start < anaphor.start and anaphor.end <= phrase.end:
            return Answer(phrase.parties, f"stands behind {phrase.parties[0].name}")
    return Answer((), "")


def _one_of_two(anaphor: Anaphor, scene: Scene) -> Answer:
    low = max((start for start, end in scene.clauses if start <= anaphor.start), default=scene.sentence.start)
    named = distinct(
        party
        for phrase in scene.phrases
        if phrase.end <= (low if low > scene.sentence.start else anaphor.start)
        for party in phrase.parties
        if party.kind in ("person", "office")
    )
    if len(named) != 2:
        return Answer((), "")
    return Answer((named[0 if anaphor.kind == "former" else 1],), "the sentence names two before it")


def _pronoun(anaphor: Anaphor, scenes: Sequence[Scene], paragraph: int) -> Answer:
    """他 is the one person named before it in its sentence, else the one of the sentence before."""
    wanted = 1 if anaphor.kind == "pronoun" else 2
    for scene in reversed(scenes):
        if scene.sentence.start < paragraph:
            break
        named = distinct(
            party
            for phrase in scene.phrases
            if phrase.end <= anaphor.start
            for party in phrase.parties
            if party.kind == "person"
        )
        if len(named) == wanted:
            where = "in its sentence" if scene is scenes[-1] else "in the sentence before"
            return Answer(tuple(named), f"nobody else is named {where}")
        if named:
            break
    return Answer((), "")


def _named_states(anaphor: Anaphor, scenes: Sequence[Scene]) -> Answer:
    """中美两国防长: the states are named; the people are, if the article names one of that office for each."""
    if not anaphor.head:
        return Answer(anaphor.named, "the states are named with it")
    people = distinct(
        party
        for scene in scenes
        for phrase in scene.phrases
        for party in phrase.parties
        if party.kind == "person"
    )
    found: list[Party] = []
    for state in anaphor.named:
        holders = [
            person for person in people if person.country == state.country and _holds(person, anaphor.head)
        ]
        if len(holders) == 1:
            found.append(holders[0])
        else:
            name = f"{state.name}{anaphor.head}"
            entity = f"office:{state.country}-{anaphor.head}"
            found.append(Party("office", name, entity, state.country, anaphor.head, "", state.mentions))
    return Answer(tuple(found), "the states are named with it")


def _in_paragraph(anaphor: Anaphor, scenes: Sequence[Scene], paragraph: int) -> Answer:
    """The paragraph, else the article so far, speaks of just so many people of the office, or of so many states."""
    for low, where in ((paragraph, "paragraph"), (scenes[0].sentence.start, "article")):
        parties = distinct(
            party
            for scene in scenes
            if scene.sentence.start >= low
            for phrase in scene.phrases
            if phrase.end <= anaphor.start
            for party in phrase.parties
        )
        if anaphor.head and anaphor.head not in _ANY_OFFICE:
            holders = [party for party in parties if party.kind == "person" and _holds(party, anaphor.head)]
            if len(holders) == anaphor.size:
                return Answer(tuple(holders), f"the {where} names just these of that office")
        elif anaphor.kind in ("sides", "states"):
            states = list(dict.fromkeys(party.country for party in parties if party.country))
            if len(states) == anaphor.size:
                return Answer(
                    tuple(_state(code, parties) for code in states), f"the {where} names just these states"
                )
            if len(states) > anaphor.size:
                break
    return Answer((), "")


def _fits(sides: Sequence[Party], anaphor: Anaphor) -> bool:
    if anaphor.kind == "persons" or anaphor.head:
        if any(side.kind not in ("person", "office") for side in sides):
            return False
        return not anaphor.head or all(_holds(side, anaphor.head) for side in sides)
    if anaphor.kind == "states":
        return len({side.country for side in sides if side.country}) == len(sides)
    return all(side.kind != "group" for side in sides)


def _holds(party: Party, head: str) -> bool:
    if head in _ANY_OFFICE and head != "元首":
        return True
    endings = _ENDINGS.get(head, (head,))
    return any(post.endswith(endings) for post in party.capacity.split("、"))


def _as_states(sides: Sequence[Party], anaphor: Anaphor) -> tuple[Party, ...]:
    """两国 stands for states, 两国防长 and 双方 for those who met."""
    if anaphor.kind == "states" and not anaphor.head:
        return tuple(_state(side.country, sides) for side in sides)
    return tuple(sides)


def _state(code: str, parties: Sequence[Party]) -> Party:
    for party in parties:
        if party.kind == "country" and party.country == code:
            return party
    return Party("country", code, f"country:{code}", code)


def distinct(parties: Iterable[Party]) -> list[Party]:
    """Return the parties, each entity once, in order."""
    found: dict[str, Party] = {}
    for party in parties:
        found.setdefault(party.entity or party.name, party)
    return list(found.values())


def row(anaphor: Anaphor, text: str, answer: Answer, section: Section) -> Reference:
    """Return the row of a word of reference."""
    kind = f"{anaphor.kind} {anaphor.head}".strip()
    return Reference(
        text[anaphor.start : anaphor.end],
        anaphor.start,
        anaphor.end,
        kind,
        answer.parties,
        RESOLVED if answer.parties else OPEN,
        section.kind,
        "; ".join(part for part in (anaphor.cite, answer.why or "the text does not decide it") if part),
    )


def is_reference(phrase: Phrase) -> bool:
    """Say whether a phrase is a word of reference."""
    return phrase.anaphor is not None
