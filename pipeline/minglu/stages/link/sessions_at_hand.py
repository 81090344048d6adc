"""Which session somebody attends who 出席会议 or 出席上述两场会议: the one named, those of its list, or the one named last."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from minglu.model import Meeting
from minglu.rulebook.events import Events
from minglu.stages.link.frame import HERE, Frame
from minglu.stages.link.frames_of_one import AND_SPEAKS, EXCHANGE
from minglu.stages.link.joining import MEETINGS
from minglu.stages.link.parties import Phrase
from minglu.stages.link.places_and_days import LISTED
from minglu.stages.link.scene import Scene
from minglu.stages.link.series import is_called

#: Words for those who are there, with whomever they are.
_THERE = ("与会者", "出席者", "参加者", "出席人员", "参加")
_TWO = re.compile(r"了?(?:上述)?(?:这)?两(?:场|次|个)")
#: What a sentence is about that others then attend; to 欢迎仪式 somebody comes with whom he has met.
_OCCASION = "(?<!欢迎)(?:<occasion>|<any occasion>)"
#: 为|11月|M|进行政治准备, 为下个月举行的|M|铺路
_FOR = re.compile("(?<![作成认称视])为了?[^，。；为]{0,20}$")
_PREPARES = re.compile("[^，。；]{0,6}?(?:[做作进]行?[^，。；]{0,8}?准备|铺路|预热|奠定|打下)")
#: What others give beside a session, in front of who attends: 国防部举行招待会，X|出席并致辞.
_OTHER_OCCASION = "(?:举[行办]|召开|[摆设]|主办)[^，。；]{0,16}?<occasion>"
#: Between the sessions of a list, with when and where the next one is held: 先后出席M1|和在德国举行的|M2.
_LISTED = re.compile(
    rf"(?:{LISTED.pattern})(?:(?:将|即将|随后)?(?:在|于)?[^，。；、和与的]{{1,16}}(?:举行|召开|举办|开幕)的)?"
)
#: Between those who are there and that they are: X等|亦有|出席.
_ALSO = re.compile("(?:等(?:人|官员|领导|领导人|同志)?)?(?:一同|一起|也|亦|还|都|均|同样)?(?:有|在)?")


def at_hand(
    frame: Frame,
    scenes: Sequence[Scene],
    seen: Sequence[Phrase],
    meetings: Mapping[str, Meeting],
    met: bool,
    events: Events,
) -> list[Frame]:
    """Return the frame for each session: those of a list (出席M1、M2和M3), or the one or two named last (出席上述两场会议).

    `scenes` are the sentence and those just before it, `seen` the mentions of sessions up to it; `met` says that the
    article has told of two who meet.
    """
    scene = scenes[-1]
    people = all(one.is_somebody for one in frame.who)
    if frame.joins and people and not met and seen and frame.verb.verb.term in _THERE:
        # M在C开幕，与会者包括A、B
        frame = frame._replace(kind="attended", meeting=HERE, joins=False, alone=True)
    if frame.meeting != HERE:
        return [frame._replace(meeting=number) for number in _listed(frame.meeting, scene, meetings)]
    named: dict[str, str] = {}
    for phrase in seen:
        meeting = meetings[phrase.value]
        # 第36次M也将举行，X将|出席会议: the sentence's own, though nobody says when or where.
        here = bool(meeting.ordinal) and phrase.start >= scene.sentence.start
        if phrase.start < frame.start and (meeting.date or meeting.year or meeting.place or here):
            # Last named last; the bare name of a series is no session to attend.
            named.pop(meeting.key, None)
            named[meeting.key] = phrase.value
    without = not named and frame.end == frame.object_end
    if without and ((not seen and _meets_before(frame, scene)) or _only_there(frame, scenes, events)):
        # A与B会谈，C|列席. A会见B…。|C、D等出席.
        return [frame._replace(kind="accompanied", meeting="", joins=True, alone=False)]
    if named and _of_another_occasion(frame, scenes, seen, events):
        return []
    if not named:
        # Of one series only the name is known, and the article speaks of no other.
        bare = {meetings[one.value].key: one.value for one in seen if one.start < frame.start}
        return [frame._replace(meeting=next(iter(bare.values())))] if len(bare) == 1 else []
    if EXCHANGE in scene.plain(scene.clause(frame.start)[0], max(frame.end, frame.object_end)):
        # 主持此次友好|交流活动, 此次|交流活动|由X主持
        named = {key: one for key, one in named.items() if is_called(meetings[one].series, EXCHANGE)}
        if not named:
            return []
    count = 2 if _TWO.match(scene.folded, frame.end) else 1
    return [frame._replace(meeting=number) for number in list(named.values())[-count:]]


def is_aside(scene: Scene, phrase: Phrase, events: Events) -> bool:
    """Say whether a session is not at hand where it is named: 十八大|以来, or another one is for it: 为|11月M|作准备."""
    if events.passing.match(scene.folded, phrase.end):
        return True
    low, high = scene.clause(phrase.start)
    return _FOR.search(scene.folded, low, phrase.start) is not None and (
        _PREPARES.match(scene.folded, phrase.end, high) is not None
    )


def _of_another_occasion(
    frame: Frame, scenes: Sequence[Scene], seen: Sequence[Phrase], events: Events
) -> bool:
    """Say whether who is there without a name is at something else than the session named last: 举行招待会，X|出席并致辞.

    Who speaks there, and of what the last sentences name no session, may be anywhere, too.
    """
    scene = scenes[-1]
    if frame.end != frame.object_end:
        return False
    last = max((one.end for one in seen if one.start < frame.start), default=0)
    start = max(last, scenes[0].sentence.start)
    speaks = AND_SPEAKS.match(scene.folded, frame.end) is not None
    given = events.words.search(_OTHER_OCCASION, scene.folded, start, frame.start)
    return (speaks and start > last) or given is not None


def _listed(number: str, scene: Scene, meetings: Mapping[str, Meeting]) -> list[str]:
    """Return a mention of a session, and those of other sessions that a list goes on with."""
    found, last = [number], None
    for phrase in scene.phrases:
        if phrase.value == number and phrase.kind == "meeting":
            last = phrase
        elif last is not None and phrase.kind == "meeting" and phrase.value in meetings:
            if _LISTED.fullmatch(scene.folded, last.end, phrase.start) is None:
                break
            if meetings[phrase.value].key not in {meetings[one].key for one in found if one in meetings}:
                found.append(phrase.value)
            last = phrase
    return found


def _meets_before(frame: Frame, scene: Scene) -> bool:
    """Say whether the sentence tells of two who meet, at which somebody is then."""
    return any(one.verb.kind in MEETINGS and one.end <= frame.low for one in scene.verbs)


def _only_there(frame: Frame, scenes: Sequence[Scene], events: Events) -> bool:
    """Say whether a sentence says nothing but that some people were there: 蔡奇、王毅等|出席."""
    scene = scenes[-1]
    if not frame.who or frame.why or not all(one.is_somebody for one in frame.who):
        return False
    alone = scene.verbs == (frame.verb,) and not scene.folded[frame.end : scene.clauses[-1][1]].strip()
    if not alone or _ALSO.fullmatch(scene.folded, frame.who[-1].end, frame.start) is None:
        return False
    occasion = events.words.shaped(_OCCASION)
    return not any(occasion.search(one.folded, *one.sentence) for one in scenes[:-1])
