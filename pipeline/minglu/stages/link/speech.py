"""Whom 我, 你 and 我们 stand for in what somebody says: who speaks, and to whom."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minglu.model import Party
from minglu.rulebook.events import Events
from minglu.stages.link.anaphors import Anaphor
from minglu.stages.link.holders import Answer, distinct
from minglu.stages.link.looking_back import View
from minglu.stages.link.opening_subjects import opening_subject
from minglu.stages.link.scene import Scene

#: Who asks or answers, at the head of a paragraph of an interview: 陈日君：, 何雷：, 《德国之声》 : .
_ANSWERS = re.compile(r"[^，。；：:\s]{2,14} ?[:：]")
#: A quotation, up to its end.
_CLOSED = re.compile(r"[^”」\n]*[”」]，?")


def in_speech(anaphor: Anaphor, view: View) -> Answer:
    """我 is who speaks: 习近平表示，去年我…; 你 is the other side of the last encounter of his, and 我们 are both."""
    speaker = next(
        (
            found
            for scene in reversed(view.scenes)
            if scene.sentence.start >= view.paragraph
            and (found := _speaker(scene, anaphor.start, view.events))
        ),
        (),
    )
    speaker = speaker or _told_behind(anaphor, view.later, view.events) or _answering(anaphor, view.scenes)
    if not speaker or anaphor.kind == "speaker":
        return Answer(speaker, "who speaks" if speaker else "")
    for event in reversed([event for event in view.told if event.start < anaphor.start]):
        sides = (event.who, event.whom)
        for own, other in (sides, sides[::-1]):
            if anaphor.kind == "addressee" and len(other) == 1 and other[0].kind == "office":
                other = _holder(other[0], [*view.scenes, *view.later])
            if len(own) == len(other) == 1 and own[0].key == speaker[0].key and other[0].kind == "person":
                return Answer(
                    other if anaphor.kind == "addressee" else (*speaker, *other), "who speaks to whom"
                )
    return Answer((), "")


def _holder(office: Party, scenes: Sequence[Scene]) -> tuple[Party, ...]:
    """Return the one person whom the article names with an office that a headline leaves without a name."""
    if not office.country or not office.capacity:
        return ()
    people = distinct(
        party
        for scene in scenes
        for phrase in scene.phrases
        for party in phrase.parties
        if party.kind == "person" and party.country == office.country
    )
    # …总统举行会谈, and behind it a bare 拉赫蒙: the only one of his state, of whom nothing else is said.
    alone = people if len(people) == 1 and not people[0].capacity else []
    holders = [one for one in people if office.capacity in one.capacity] or alone
    return tuple(holders) if len(holders) == 1 else ()


def _answering(anaphor: Anaphor, scenes: Sequence[Scene]) -> tuple[Party, ...]:
    """Return who answers in an interview, whose name stands at the head of his answer: 陈日君：今年一月我…."""
    folded = scenes[-1].folded
    for scene in reversed(scenes):
        start = scene.sentence.start
        if folded[start - 1 : start] not in ("", "\n") or not (mark := _ANSWERS.match(folded, start)):
            continue
        first = scene.phrases[0] if scene.phrases else None
        if first is None or first.start != start or first.end != mark.end() - 1:
            return ()
        person = first.is_one_person and mark.end() <= anaphor.start
        return first.parties if person else ()
    return ()


def _told_behind(anaphor: Anaphor, later: Sequence[Scene], events: Events) -> tuple[Party, ...]:
    """Return the person of whom the text says behind a quotation that it was his: “去年我…。我们…。”|莫迪|说."""
    for scene in later:
        if "\n" in scene.folded[anaphor.start : scene.sentence.start]:
            break
        start = scene.sentence.start
        if scene.folded[start - 1] not in "”」":
            closed = _CLOSED.match(scene.folded, start, scene.sentence.end)
            if closed is None or closed.end() == scene.sentence.end:
                continue
            start = closed.end()
        behind = scene.actors(start, scene.sentence.end)[:1]
        if not behind or behind[0].start > start or not behind[0].is_one_person:
            break
        if events.words["speech"].search(scene.plain(behind[0].end, scene.clause(behind[0].start)[1])):
            return behind[0].parties
        break
    return ()


def _speaker(scene: Scene, edge: int, events: Events) -> tuple[Party, ...]:
    """Return the person whose words a sentence tells up to an offset: X表示，…; nobody where nobody speaks."""
    for low, high in scene.clauses:
        if low >= edge:
            break
        block = opening_subject(scene, low, min(high, edge), events)
        if len(block) == 1 and block[0].is_one_person:
            if events.words["speech"].search(scene.plain(block[0].end, min(high, edge))):
                return block[0].parties
            return ()
    return ()
