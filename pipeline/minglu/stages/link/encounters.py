"""Who met, called, received, visited or signed with whom: the encounters that an article tells.

A row is written only where both sides, and which is which, follow from the words. 会谈 alone is no encounter, nor is
a meeting that somebody calls for.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from minglu.model import NEGATED, PAST, PLANNED, REAL, Encounter, Meeting
from minglu.rulebook.days import full_day
from minglu.rulebook.events import Events
from minglu.stages.layout import section_at
from minglu.stages.link.background import TIMES, News
from minglu.stages.link.ceremonies import at_ceremony, at_welcome
from minglu.stages.link.credentials import named_in_full
from minglu.stages.link.frame import Frame
from minglu.stages.link.frames import frames
from minglu.stages.link.joining import (
    MEETINGS,
    each_with_his_own,
    fuller,
    in_words,
    joined_by,
    leader_before,
    principal,
)
from minglu.stages.link.looking_back import View, earlier
from minglu.stages.link.modality import modality
from minglu.stages.link.offices_taken import settled
from minglu.stages.link.opening_subjects import opening_subject
from minglu.stages.link.parties import Phrase
from minglu.stages.link.put_off import put_off
from minglu.stages.link.reasons import reasons
from minglu.stages.link.restated import as_told
from minglu.stages.link.scene import Scene
from minglu.stages.link.scenes import LaidOut
from minglu.stages.link.sessions_at_hand import at_hand, is_aside
from minglu.stages.link.setting import Around, Setting, setting
from minglu.stages.link.sides import Pair, keys, sides
from minglu.stages.link.talks_in_passing import IN_PASSING
from minglu.stages.link.told_days import day_named_last
from minglu.stages.link.who_and_whom import as_meant, kind_of, pairs_of, parties_of
from minglu.text.numerals import NUMERAL
from minglu.text.sentences import paragraph_start

#: A paragraph that goes on with whom the one before is about: 结束北韩行程后，飞往南韩.
_GOES_ON = re.compile(
    r"\s*(?:结束|完成)[^，。；\n]{2,14}后，|\s*(?:随后|其后|之后|此后|接着|会后|会谈后|会面后|翌日|次日|同日|当日)，?"
    r"|\s*(?:[0-9]{1,2}[日号](?:[上下]午|晚)?|当[天日晚])?在[^，。；\n]{2,16}后，"
)
#: A clause that says no more than when and where, its phrases left out.
_ONLY_WHEN = re.compile("[　在于日号当天晚上中下午傍晚间凌晨地时近前今昨日此后随其]*")
#: In front of an encounter that is counted: 这是两国元首今年|第五次|会晤, 也是我同他|再次|会晤, 今次是继6月后|再次|举行两国防长会谈.
_THIS_IS = "(?:[这今本此]次?(?:会[谈晤见面]|访问|通话)?)"
_COUNTS = re.compile(
    f"{_THIS_IS}?[也亦]?将?是[^，。；]{{1,32}}?(?:第[{NUMERAL}]+次|首次|首度|再次|再度|又一次)"
    "(?:举行|进行|正式|面对面|双边)*[^，。；与同和]{0,10}"
)
#: Behind an encounter by which another is timed.
_AROUND_IT = re.compile("(?:[之以]?[前后]|时)，")
#: A sentence about the encounter at hand: 今次是A和B继4月通话后首次会面，亦是两国军方高层|会面.
_OF_THIS = re.compile(f"[　 ]*{_THIS_IS}[也亦]?将?是")
#: What somebody does who is not named in its paragraph, and as many characters may say when.
_GOING_ON, _LONGEST_TIME = frozenset({"visited", "met", "talks", "received"}), 6
#: Kinds that a meeting of two is itself.
_HELD = frozenset({"met", "talks"})
#: As many sentences of those up to a verb may say which session it means.
_NEAR = 3


class _Zone(NamedTuple):
    """An article without its teasers, or these alone, and what its sentences are read with."""

    article: LaidOut
    scenes: Sequence[Scene]
    #: The sessions by the numbers of their mentions.
    meetings: Mapping[str, Meeting]
    news: News
    events: Events


@dataclass(slots=True)
class _Memory:
    """What the sentences of a zone that are read leave to the next one."""

    told: list[Encounter] = field(default_factory=list)
    #: Whom the sentence before is about, and where its paragraph begins.
    subject: list[Phrase] = field(default_factory=list)
    paragraph: int = -1
    #: The sessions named so far, the day named last, and that of the encounter told last.
    sessions: list[Phrase] = field(default_factory=list)
    last_date: str = ""
    last_full: str = ""
    last_met: str = ""


def tell(article: LaidOut, found: Sequence[Meeting], events: Events) -> tuple[Encounter, ...]:
    """Read the sentences of an article in order, each with what stands before it; `found` are its sessions."""
    meetings = {str(n): meeting for meeting in found for n in meeting.mentions}
    told: list[Encounter] = []
    for scenes in article.zones:
        news = News.of(scenes, article.today, article.is_dated)
        zone = _Zone(article, scenes, meetings, news, events)
        told.extend(named_in_full(settled(_tell_zone(zone))))
    return tuple(told)


def _tell_zone(zone: _Zone) -> list[Encounter]:
    memory = _Memory()
    for at, scene in enumerate(zone.scenes):
        _come_to(scene, zone, memory)
        for frame in _frames(zone, at, memory):
            _tell_frame(zone, at, frame, memory)
        _leave(scene, zone, memory)
    return memory.told


def _come_to(scene: Scene, zone: _Zone, memory: _Memory) -> None:
    """Forget whom the sentence before was about where another paragraph begins, and note the sessions of this one."""
    start = paragraph_start(zone.article.text, scene.sentence.start)
    if start != memory.paragraph and not _goes_on(scene, start):
        memory.subject = []
    memory.paragraph = start
    if section_at(zone.article.sections, scene.sentence.start).kind in ("title", "caption"):
        memory.subject = []
    memory.sessions += [
        one
        for one in scene.phrases
        if one.kind == "meeting" and one.value in zone.meetings and not is_aside(scene, one, zone.events)
    ]


def _frames(zone: _Zone, at: int, memory: _Memory) -> list[Frame]:
    """Return the frames of a sentence, of those that speak of the meeting at hand one for each session it may be."""
    near = zone.scenes[max(0, at + 1 - _NEAR) : at + 1]
    met = any(one.kind in MEETINGS for one in memory.told)
    return [
        one
        for frame in frames(zone.scenes[at], memory.subject, zone.events)
        for one in at_hand(frame, near, memory.sessions, zone.meetings, met, zone.events)
    ]


def _tell_frame(zone: _Zone, at: int, frame: Frame, memory: _Memory) -> None:
    """Tell the encounters of a frame: whether, when and where, and each pair of sides that has not been told."""
    scene, events, told = zone.scenes[at], zone.events, memory.told
    joined = joined_by(zone.article.text, frame, told, events) if frame.joins else None
    if frame.joins and joined is None:
        leader = leader_before(zone.scenes[max(0, at - 1) : at + 1], frame, events)
        frame = frame._replace(whom=leader, joins=not leader)
    when = _when(zone, at, frame, joined, memory)
    state, because = modality(scene, frame, _day_ahead(zone, frame, when) or when.date, zone.news, events)
    if state == NEGATED and (new := put_off(scene, frame, because, events)):
        state, when = new.modality, when._replace(date=new.date)
    if state == PLANNED and _of_arrival(scene, frame, when.date, told, events):
        when = when._replace(date="")
    if joined is not None:
        state = _as_joined(state, joined, scene)
    if not state:
        return
    long_ago = state == PAST and not TIMES.fullmatch(because) and _long_ago(when.date, zone.news.published)
    before, later = zone.scenes[: at + 1], zone.scenes[at + 1 :]
    view = View(before, later, earlier(told), memory.paragraph, long_ago, events)
    who, whom = parties_of(frame.who, view), parties_of(frame.whom, view)
    if joined is not None:
        whom = principal(joined, who)
    if _of_themselves(frame) and keys(who) & keys(whom):
        # 习近平会见史迪威将军后人，同|他们|亲切交谈: they are neither he nor the general.
        return
    who, whom = as_meant(frame, who, whom, state == NEGATED, events)
    if joined is not None:
        pairs = each_with_his_own(who, whom, joined)
    else:
        pairs = [as_told(scene, frame, pair, told) for pair in pairs_of(frame, who, whom)]
    when = at_welcome(when, scene, frame, (who, whom), told)
    why = reasons(frame.cite, frame.why, because, when.why)
    for pair in pairs:
        if not _told_already(scene, frame, pair, told, bool(when.date) or state != REAL):
            told.append(_encounter(zone.article, scene, frame, pair, when, state, why))


def _when(zone: _Zone, at: int, frame: Frame, joined: Encounter | None, memory: _Memory) -> Setting:
    """Return when and where a frame is, from its words, a ceremony told before, or the encounter that is joined."""
    around = Around(
        zone.news.day, memory.last_date, memory.last_full, memory.last_met, zone.meetings, memory.sessions
    )
    when = setting(zone.scenes[at], frame, around, zone.events)
    when = at_ceremony(when, frame, zone.scenes[: at + 1], zone.events)
    return when if joined is None else when.within(fuller(joined, memory.told))


def _day_ahead(zone: _Zone, frame: Frame, when: Setting) -> str:
    """Return the day on which a meeting begins that is itself what two hold and is to come: 宣布在越南举行|第二次美朝峰会.

    Whoever has come for it may be told as being at it.
    """
    if frame.kind not in _HELD or not (when.meeting and when.date):
        return ""
    days = (one.date for one in zone.meetings.values() if one.key == when.meeting)
    first = next((day for day in days if full_day(day) and day.startswith(when.date)), "")
    return first if first > zone.news.day != "" else ""


def _as_joined(state: str, joined: Encounter, scene: Scene) -> str:
    """Return the modality of those who join an encounter, empty where they do not: as what is joined, told here or planned."""
    if state == NEGATED:
        # 泽连斯基不会|出席: whoever is not there goes with nobody.
        return ""
    # 将会谈，朝方由X陪同; 将访问C。随行人员包括X
    as_it = joined.start >= scene.sentence.start or joined.modality == PLANNED
    return joined.modality if state == REAL and as_it else state


def _of_themselves(frame: Frame) -> bool:
    """Say whether somebody acts on 他们, who may not be he himself."""
    return any(one.anaphor is not None and one.anaphor.kind == "plural" for one in frame.whom)


def _told_already(scene: Scene, frame: Frame, pair: Pair, told: Sequence[Encounter], dated: bool) -> bool:
    """Say whether a verb only looks back on what its two sides did: 两国元首在|会晤|中认为, 会谈时，两国元首同意.

    So does what counts it: A会见B，这是两人今年第五次|会面. What is `dated` or past may be another one.
    """
    back = scene.folded.endswith("在", 0, frame.start) and scene.folded.startswith("中", frame.end)
    of_this = frame.kind in _HELD and _OF_THIS.match(scene.folded, scene.sentence.start) is not None
    counts = of_this or (
        frame.kind in MEETINGS and _COUNTS.fullmatch(scene.folded, frame.low, frame.start) is not None
    )
    kinds = MEETINGS if frame.why == IN_PASSING or counts else frozenset({frame.kind} if back else ())
    who, whom = keys(pair[0]), keys(pair[1])
    around = frame.kind in _HELD and not dated and _AROUND_IT.match(scene.folded, frame.object_end)
    if around and any(
        one.kind == frame.kind and (keys(one.whom), keys(one.who)) == (who, whom) for one in told
    ):
        # A会见B。B会见A|之前，C与D会晤: who of the two is the host does not make it another.
        return True
    same = {who, whom}
    return any(one.kind in kinds and sides(one) == same for one in told)


def _encounter(
    article: LaidOut, scene: Scene, frame: Frame, pair: Pair, when: Setting, state: str, why: str
) -> Encounter:
    start, end = scene.sentence
    return Encounter(
        kind_of(frame, *pair),
        *pair,
        when.date,
        when.place,
        when.meeting,
        state,
        frame.what,
        section_at(article.sections, start).kind,
        article.text[start:end],
        frame.start,
        frame.end,
        why,
    )


def _leave(scene: Scene, zone: _Zone, memory: _Memory) -> None:
    """Note of a sentence what the next one may lean on: its last day, when somebody met, and whom it is about."""
    real = (
        one
        for one in memory.told
        if one.start >= scene.sentence.start and one.modality == REAL and full_day(one.date)
    )
    first = next(real, None)
    if first is not None and not in_words(zone.article.text, first, zone.events):
        memory.last_met = first.date
    memory.last_date = day_named_last(scene, memory.last_date, zone.events)
    if full_day(memory.last_date):
        memory.last_full = memory.last_date
    else:
        days = (phrase.value for phrase in reversed(scene.phrases) if phrase.kind == "date")
        memory.last_full = next((day for day in days if full_day(day)), memory.last_full)
    # 7月2日，|X访问C。 is about X, as X访问C。 is.
    opening = next((one for one in scene.clauses if not _ONLY_WHEN.fullmatch(scene.plain(*one))), None)
    if opening is not None:
        memory.subject = opening_subject(scene, *opening, zone.events) or memory.subject


def _of_arrival(scene: Scene, frame: Frame, day: str, told: Sequence[Encounter], events: Events) -> bool:
    """Say whether the day of a plan is that of what was done in a clause before: 12日抵达P，将与X会谈."""
    low, high = scene.clause(frame.start)
    if full_day(day) is None or any(one.kind == "date" and low <= one.start < high for one in scene.phrases):
        return False
    done = any(
        one.start >= scene.sentence.start and one.modality == REAL and one.date == day and one.end <= low
        for one in told
    )
    return done and events.words["same day"].search(scene.folded, low, frame.start) is None


def _goes_on(scene: Scene, start: int) -> bool:
    """Say whether a paragraph is about whom the one before was about: 结束X行程后，…; 4月1日抵达X，会见Y."""
    if _GOES_ON.match(scene.folded, start):
        return True
    if not scene.clauses or scene.headline:
        return False
    low = scene.clauses[0][0]
    first = next(iter(scene.verbs), None)
    if first is None or first.verb.kind not in _GOING_ON:
        return False
    if any(one.names_people or one.is_body for one in scene.actors(low, first.start)):
        return False
    return len(scene.plain(low, first.start).strip("　 ，")) <= _LONGEST_TIME


def _long_ago(date: str, published: str) -> bool:
    """Say whether others may have held the offices then, which they did not in 前不久 and last year."""
    if not date[:4].isdigit():
        return False
    return not published or int(published[:4]) - int(date[:4]) > 1
