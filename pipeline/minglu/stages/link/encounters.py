"""Who met, called, received, visited or signed with whom: the encounters that an article tells.

A row is written only where both sides, and which is which, follow from the words. 会谈 alone is no encounter, nor is
a meeting that somebody calls for.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import product

from minglu.model import SILENT_SECTIONS, Encounter, Link, Meeting, Mention, Party, Section, Sentence
from minglu.rulebook.events import Events
from minglu.rulebook.kit import Kit
from minglu.stages.link.anaphors import Anaphor, find_anaphors
from minglu.stages.link.frames import Frame, frames
from minglu.stages.link.meetings import sessions
from minglu.stages.link.modality import modality
from minglu.stages.link.parties import Phrase, phrases
from minglu.stages.link.references import Told, distinct, resolve
from minglu.stages.link.roles import opening_subject
from minglu.stages.link.scene import Scene, lay_out
from minglu.stages.link.setting import setting

#: Kinds in which two meet face to face or by wire: what 双方 and 参加会见 look back on.
MUTUAL = frozenset({"met", "received", "talks", "called", "signed", "hosted"})


def encounters(
    text: str,
    folded: str,
    sections: Sequence[Section],
    sentences: Sequence[Sentence],
    mentions: Sequence[Mention],
    links: Sequence[Link],
    kit: Kit,
    published: str = "",
) -> tuple[Encounter, ...]:
    """Return the encounters of an article in text order; those of teasers are marked by their section."""
    scenes = scenes_of(text, folded, sections, sentences, mentions, links, kit.events)
    found = sessions(folded, scenes, mentions, links, sections, kit.events)
    return tell(text, scenes, sections, found, published, kit.events)


def scenes_of(
    text: str,
    folded: str,
    sections: Sequence[Section],
    sentences: Sequence[Sentence],
    mentions: Sequence[Mention],
    links: Sequence[Link],
    events: Events,
) -> tuple[Scene, ...]:
    """Lay out every sentence that may tell something."""
    by_number = {mention.n: link for mention, link in zip(mentions, links, strict=True)}
    outer = [mention for mention in mentions if not mention.within]
    starts = [mention.candidate.start for mention in outer]
    anaphors = find_anaphors(folded, mentions, by_number, events)
    scenes = []
    for sentence in pieces(sentences, sections):
        inside = outer[bisect_right(starts, sentence.start - 1) : bisect_right(starts, sentence.end - 1)]
        here = [one for one in anaphors if sentence.start <= one.start and one.end <= sentence.end]
        if inside or here:
            found = phrases(text, folded, inside, by_number, here, events)
            scenes.append(lay_out(folded, sentence, found, events, here))
    return tuple(scenes)


def pieces(sentences: Sequence[Sentence], sections: Sequence[Section]) -> list[Sentence]:
    """Cut sentences at the edges of sections, and leave out those that hold nothing."""
    cut = []
    for sentence in sentences:
        for section in sections:
            start, end = max(sentence.start, section.start), min(sentence.end, section.end)
            if start < end and section.kind not in SILENT_SECTIONS and section.kind != "dateline":
                cut.append(Sentence(start, end))
    return cut


def section_at(sections: Sequence[Section], offset: int) -> Section:
    """Return the section around an offset."""
    return next(section for section in sections if section.start <= offset < section.end)


def tell(
    text: str,
    scenes: Sequence[Scene],
    sections: Sequence[Section],
    found: Sequence[Meeting],
    published: str,
    events: Events,
) -> tuple[Encounter, ...]:
    """Read the scenes of an article in order, each with what stands before it."""
    tail = next((section.start for section in sections if section.kind == "related"), len(text))
    by_mention = {str(n): meeting for meeting in found for n in meeting.mentions}
    told: list[Encounter] = []
    for zone in (
        [scene for scene in scenes if scene.sentence.start < tail],
        [scene for scene in scenes if scene.sentence.start >= tail],
    ):
        told.extend(_tell_zone(text, zone, sections, by_mention, published, events))
    return tuple(told)


def _tell_zone(
    text: str,
    scenes: Sequence[Scene],
    sections: Sequence[Section],
    meetings: Mapping[str, Meeting],
    published: str,
    events: Events,
) -> list[Encounter]:
    told: list[Encounter] = []
    last_date = ""
    previous: list[Phrase] = []
    paragraph = -1
    for index, scene in enumerate(scenes):
        start = text.rfind("\n", 0, scene.sentence.start) + 1
        if start != paragraph:
            previous, paragraph = [], start
        section = section_at(sections, scene.sentence.start)
        if section.kind in ("title", "caption"):
            previous = []
        for frame in frames(scene, previous, events):
            history = _told(told)

            def named(phrases: Sequence[Phrase], so_far: Sequence[Told] = history) -> tuple[Party, ...]:
                return _parties(phrases, scenes[: index + 1], so_far, paragraph)

            told.extend(
                _encounters(text, scene, frame, section.kind, named, told, last_date, meetings, published, events)
            )
        days = [phrase.value for phrase in scene.phrases if phrase.kind == "date" and len(phrase.value) > 4]
        last_date = days[-1] if days else last_date
        if scene.clauses:
            previous = opening_subject(scene, *scene.clauses[0], events) or previous
    return told


def _told(encounters: Sequence[Encounter]) -> list[Told]:
    return [Told(one.start, one.who, one.whom) for one in encounters if one.kind in MUTUAL]


def _parties(
    phrases: Sequence[Phrase], scenes: Sequence[Scene], told: Sequence[Told], paragraph: int
) -> tuple[Party, ...]:
    found: list[Party] = []
    for phrase in phrases:
        if phrase.anaphor is None:
            found.extend(phrase.parties)
            continue
        answer = resolve(phrase.anaphor, scenes, told, paragraph)
        found.extend(answer.parties or (_open(scenes[-1], phrase.anaphor),))
    return tuple(distinct(found))


def _open(scene: Scene, anaphor: Anaphor) -> Party:
    return Party("group", scene.folded[anaphor.start : anaphor.end])
