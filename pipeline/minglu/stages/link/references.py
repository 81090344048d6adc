"""Whom 双方, 两国防长, 一行, 他 and their like stand for: decided where the text decides it, else left open."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from minglu.model import OPEN, RESOLVED, Encounter, Party, Reference
from minglu.rulebook.events import Events
from minglu.stages.layout import section_at
from minglu.stages.link.anaphors import Anaphor
from minglu.stages.link.holders import Answer, distinct, holds, of_states, state_of
from minglu.stages.link.looking_back import Earlier, View, earlier
from minglu.stages.link.pronouns import met_as_well, of_pronoun
from minglu.stages.link.reasons import reasons
from minglu.stages.link.scene import Scene
from minglu.stages.link.scenes import LaidOut
from minglu.stages.link.speech import in_speech
from minglu.text.sentences import paragraph_start

#: As many lines back 双方 may mean those who met, and 两国总理.
_NEAR, _FAR = 2, 10
_TWO = 2
#: The direction of verbs of travel.
_TRAVELS = "place"
#: The kinds of 前者 and 后者.
_OF_TWO = ("former", "latter")
#: Between two states that are named together.
_TOGETHER = frozenset(("", "、", "和", "与", "同"))
_BREAK = re.compile(r"\n[\s]*")


def resolve(anaphor: Anaphor, view: View) -> Answer:
    """Return whom a word of reference stands for, seen from where it stands."""
    kind = anaphor.kind
    if kind == "company":
        return _company(anaphor, view.here)
    if kind in _OF_TWO:
        return _one_of_two(anaphor, view.scenes, view.paragraph)
    if kind in ("pronoun", "plural"):
        as_well = met_as_well(anaphor, view.scenes, view.told)
        return as_well if as_well.parties else of_pronoun(anaphor, view.scenes, view.paragraph, view.events)
    if kind in ("speaker", "addressee", "both"):
        return in_speech(anaphor, view)
    if kind == "states" and not anaphor.size:
        return Answer(anaphor.named, f"{anaphor.named[0].name} is named with it" if anaphor.named else "")
    return _of_several(anaphor, view)


def _of_several(anaphor: Anaphor, view: View) -> Answer:
    """Return whom a word for just so many states or people stands for: 两国, 双方, 两国防长, 三国元首."""
    scenes, events = view.scenes, view.events
    beside = _beside(anaphor, view.here) if _of_two_states(anaphor, events) else ()
    if len(beside) == anaphor.size == _TWO:
        # 朝美关系取得突破，两国领导人…
        anaphor = anaphor._replace(named=beside)
    if len(anaphor.named) > 1:
        return _of_named(anaphor, view)
    if visit := _whose_visit(anaphor, view.here, view.told, events):
        return Answer(visit, "somebody of one visits the other")
    met = _who_met(anaphor, view)
    if met is not None:
        return met
    if anaphor.kind == "persons" and not anaphor.head and anaphor.size == _TWO:
        # 特朗普与金正恩握手，|两人|随后会谈
        return of_pronoun(anaphor._replace(kind="plural"), scenes, view.paragraph, events)
    answer = _in_paragraph(anaphor, scenes, view.paragraph, events)
    if anaphor.head in events.leaders and answer.parties and not view.past:
        # 两国元首会晤, of states whose leaders are named besides others of theirs.
        leaders = of_states(anaphor._replace(named=answer.parties), scenes, events)
        return leaders if all(party.kind == "person" for party in leaders.parties) else answer
    if answer.parties or anaphor.kind != "states" or not anaphor.head or anaphor.head in events.leaders:
        return answer
    return _of_their_states(anaphor, view) or answer


def _of_their_states(anaphor: Anaphor, view: View) -> Answer | None:
    """Return who holds an office where the article names nobody who does: of the two states that met, or of which it speaks.

    None where these are not the states of whom the sentence speaks.
    """
    states = resolve(anaphor._replace(head="", named=()), view._replace(later=()))
    if len(states.parties) != anaphor.size or any(party.kind != "country" for party in states.parties):
        return None
    meant = {party.country for party in states.parties}
    if any(party.country not in meant for party in _parties(view.scenes[-1:]) if party.country):
        # 两国国防部长举行会晤，中方约见印驻华大使: not the two of whom the text spoke before.
        return None
    return of_states(anaphor._replace(named=states.parties), view.scenes, view.events)


def _of_named(anaphor: Anaphor, view: View) -> Answer:
    """Return who a word means that names its states: 中美两国防长, 两韩领袖, 日朝首脑; the states where it is nobody."""
    events = view.events
    answer = of_states(anaphor, [] if view.past else view.scenes, events)
    if view.past or not anaphor.head or all(party.kind == "person" for party in answer.parties):
        return answer
    known = of_states(anaphor, [*view.scenes, *view.later], events)
    if anaphor.head not in events.leaders or any(party.kind != "person" for party in known.parties):
        # 两韩领袖 are first those who lead them, and not whoever met before.
        known = _as_told(anaphor, view.told, events) or known
    # One leader without the other may be another who is named for something else.
    if all(party.kind == "person" for party in known.parties):
        return known
    if anaphor.head in events.leaders and any(party.kind == "person" for party in answer.parties):
        # 日朝首脑会谈, where only one of the two is named: the talks are those of the states.
        return Answer(anaphor.named, "the article does not name both")
    return answer


def _whose_visit(
    anaphor: Anaphor, scene: Scene, told: Sequence[Earlier], events: Events
) -> tuple[Party, ...]:
    """Return the two states of a visit that the sentence tells before a word for two: X访问C，|双方|签署多项协议."""
    if anaphor.kind not in ("sides", "states") or anaphor.size != _TWO or anaphor.named or anaphor.head:
        return ()
    start = scene.sentence.start
    if any(start <= one.start < anaphor.start for one in told):
        # X访问C，会见Y，双方…
        return ()
    for verb in reversed([one for one in scene.verbs if one.end <= anaphor.start]):
        goal = next((one for one in scene.phrases if verb.end <= one.start <= verb.end + 1), None)
        if verb.verb.direction != _TRAVELS or goal is None:
            continue
        there = goal.parties if goal.is_state else goal.of
        guests = [one for one in scene.actors(start, verb.start) if one.is_one_person]
        homes = [party.country for one in guests[-1:] for party in one.parties]
        if there and homes and homes[0] not in ("", there[0].country):
            codes, known = (homes[0], there[0].country), _parties([scene])
            return tuple(state_of(code, known, events.names) for code in codes)
    return ()


def _who_met(anaphor: Anaphor, view: View) -> Answer | None:
    """Return the sides of the last encounter told before a word that may mean them, None where there is none near."""
    scenes, told, events = view.scenes, view.told, view.events
    # 双方签署多份文件, at the end of an article that tells of no other two.
    only = anaphor.kind == "sides" and _tells_of_one_pair(told)
    vague = not anaphor.head or events.words["many pairs"].fullmatch(anaphor.head) is not None
    far = _FAR if not vague or only else _NEAR
    before = [event for event in told if event.start < anaphor.start]
    today = [event for event in before if not event.past]
    for event in reversed(today if anaphor.kind == "sides" and not view.past and today else before):
        sides = (*event.who, *event.whom)
        if event.start < view.paragraph and _lines(view.here.folded, event.start, anaphor.start) > far:
            return None
        if event.start < view.paragraph and _names_another_pair(anaphor, view, sides):
            return None
        if len(sides) == anaphor.size and event.who and event.whom and _fits(sides, anaphor, events):
            return Answer(
                _as_states(sides, anaphor, scenes, events.names), "the sides of the encounter told before"
            )
    return None


def _names_another_pair(anaphor: Anaphor, view: View, sides: Sequence[Party]) -> bool:
    """Say whether its paragraph names just two states before a word, and others than met before it.

    中美官员会面。\n中印边境起波澜，|两军|举行会谈.
    """
    named = {
        party.country
        for scene in view.scenes
        for phrase in scene.phrases
        if view.paragraph <= phrase.start and phrase.end <= anaphor.start and phrase.is_state
        for party in phrase.parties
    }
    return anaphor.kind == "states" and len(named) == _TWO and named != {side.country for side in sides}


def _tells_of_one_pair(told: Sequence[Earlier]) -> bool:
    """Say whether an article tells of the same people only; an office without a name is that of one, in the headline."""
    first: frozenset[str] | None = None
    for one in told:
        sides = (*one.who, *one.whom)
        if any(party.kind == "office" for party in sides):
            continue
        people = frozenset(party.key for party in sides if party.kind == "person")
        if people != (first := people if first is None else first):
            return False
    return first is not None


def _lines(folded: str, start: int, end: int) -> int:
    """Return how many lines lie between two offsets; a blank one between paragraphs is none of its own."""
    return len(_BREAK.findall(folded, start, end))


def _of_two_states(anaphor: Anaphor, events: Events) -> bool:
    """Say whether a word may mean two states that the sentence names before it: 两国, 双方领导人."""
    leads = anaphor.kind == "sides" and anaphor.head in events.leaders
    return (anaphor.kind == "states" or leads) and not anaphor.named


def _beside(anaphor: Anaphor, scene: Scene) -> tuple[Party, ...]:
    """Return the two states that a sentence names last, together, before a word of reference."""
    states = [phrase for phrase in scene.phrases if phrase.end <= anaphor.start and phrase.is_state]
    if len(states) < 2 or scene.folded[states[-2].end : states[-1].start] not in _TOGETHER:
        return ()
    return (*states[-2].parties, *states[-1].parties)


def _as_told(anaphor: Anaphor, told: Sequence[Earlier], events: Events) -> Answer | None:
    """Return the people who met last for just the states that a word names: 两韩领袖."""
    states = {party.country for party in anaphor.named}
    for event in reversed([event for event in told if event.start < anaphor.start]):
        sides = (*event.who, *event.whom)
        people = all(side.kind == "person" for side in sides)
        if people and len(sides) == len(states) and {side.country for side in sides} == states:
            return (
                Answer(sides, "those who met for these states before")
                if _fits(sides, anaphor, events)
                else None
            )
    return None


def _parties(scenes: Sequence[Scene]) -> list[Party]:
    return [party for scene in scenes for phrase in scene.phrases for party in phrase.parties]


def _company(anaphor: Anaphor, scene: Scene) -> Answer:
    for phrase in scene.phrases:
        if phrase.parties and phrase.start < anaphor.start and anaphor.end <= phrase.end:
            return Answer(phrase.parties, f"stands behind {phrase.parties[0].name}")
    return Answer((), "")


def _one_of_two(anaphor: Anaphor, scenes: Sequence[Scene], paragraph: int) -> Answer:
    """前者 and 后者 are the one and the other of just two, named in the clauses before or in the sentence before."""
    scene = scenes[-1]
    # 前者是越南国防部长，后者是美国国防部长: neither is what the other is said to be.
    first = min(one.start for one in scene.anaphors if one.kind in _OF_TWO)
    low = max((start for start, end in scene.clauses if start <= first), default=scene.sentence.start)
    here = [phrase for phrase in scene.phrases if phrase.end <= (low or first) and phrase.end <= first]
    where = "sentence"
    if not any(phrase.parties for phrase in here) and len(scenes) > 1:
        before = scenes[-2]
        here = list(before.phrases) if before.sentence.start >= paragraph else []
        where = "sentence before"
    named = distinct(party for phrase in here for party in phrase.parties)
    people = [party for party in named if party.kind in ("person", "office")]
    two = people or [party for party in named if party.kind == "country"]
    if len(two) != _TWO:
        return Answer((), "")
    return Answer((two[0 if anaphor.kind == "former" else 1],), f"the {where} names two")


def _in_paragraph(anaphor: Anaphor, scenes: Sequence[Scene], paragraph: int, events: Events) -> Answer:
    """The paragraph, else the article so far, speaks of just so many people of the office, or of so many states."""
    for low, where in ((paragraph, "paragraph"), (scenes[0].sentence.start, "article")):
        named = [
            party
            for scene in scenes
            if scene.sentence.start >= low
            for phrase in scene.phrases
            if phrase.end <= anaphor.start
            for party in phrase.parties
        ]
        if anaphor.head and anaphor.head not in events.leaders:
            # Who is called 主席 first may be called 总书记 later.
            holders = distinct(
                party for party in named if party.kind == "person" and holds(party, anaphor.head, events)
            )
            if len(holders) == anaphor.size:
                return Answer(tuple(holders), f"the {where} names just these of that office")
        elif anaphor.kind in ("sides", "states"):
            parties = distinct(named)
            states = list(dict.fromkeys(party.country for party in parties if party.country))
            if len(states) == anaphor.size:
                return Answer(
                    tuple(state_of(code, parties, events.names) for code in states),
                    f"the {where} names just these states",
                )
            if len(states) > anaphor.size:
                break
    return Answer((), "")


def _fits(sides: Sequence[Party], anaphor: Anaphor, events: Events) -> bool:
    if anaphor.kind == "persons" or anaphor.head:
        if any(side.kind not in ("person", "office") for side in sides):
            return False
        # Of a head of state whom everybody knows an article may not say what he is.
        return not anaphor.head or all(
            not side.capacity or holds(side, anaphor.head, events) for side in sides
        )
    if anaphor.kind == "states":
        return len({side.country for side in sides if side.country}) == len(sides)
    return all(side.kind != "group" for side in sides)


def _as_states(
    sides: Sequence[Party], anaphor: Anaphor, scenes: Sequence[Scene], names: Mapping[str, str]
) -> tuple[Party, ...]:
    """两国 stands for states, 两国防长 and 双方 for those who met."""
    if anaphor.kind == "states" and not anaphor.head:
        known = (*sides, *_parties(scenes))
        return tuple(state_of(side.country, known, names) for side in sides)
    return tuple(sides)


def as_states(parties: Sequence[Party], names: Mapping[str, str]) -> tuple[Party, ...]:
    """Return the states of people, or the people where they are not of as many states."""
    states = list(dict.fromkeys(party.country for party in parties if party.country))
    if len(states) != len(parties):
        return tuple(parties)
    return tuple(state_of(code, parties, names) for code in states)


def answers(article: LaidOut, told: Sequence[Encounter], events: Events) -> tuple[Reference, ...]:
    """Return a row for every word of reference, in text order, resolved by what the text tells before it."""
    rows = []
    for related, zone in enumerate(article.zones):
        of_zone = earlier([one for one in told if (one.start >= article.tail) == bool(related)])
        for index, scene in enumerate(zone):
            paragraph = paragraph_start(article.text, scene.sentence.start)
            for anaphor in scene.anaphors:
                past = events.words["past"].search(scene.plain(*scene.clause(anaphor.start))) is not None
                later = zone[index + 1 :] if anaphor.head else ()
                answer = resolve(anaphor, View(zone[: index + 1], later, of_zone, paragraph, past, events))
                rows.append(_row(anaphor, article, answer))
    return tuple(rows)


def _row(anaphor: Anaphor, article: LaidOut, answer: Answer) -> Reference:
    """Return the row of a word of reference."""
    return Reference(
        article.text[anaphor.start : anaphor.end],
        anaphor.start,
        anaphor.end,
        f"{anaphor.kind} {anaphor.head}".strip(),
        answer.parties,
        RESOLVED if answer.parties else OPEN,
        section_at(article.sections, anaphor.start).kind,
        reasons(anaphor.cite, answer.why or "the text does not decide it"),
    )
