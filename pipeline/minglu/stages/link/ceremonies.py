"""When and where somebody is honoured or received, said of the ceremony in a sentence before: 晋衔仪式18日在P举行。…A向B颁发命令状."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from minglu.model import REAL, Encounter, Party
from minglu.rulebook.events import Events
from minglu.stages.link.frame import Frame
from minglu.stages.link.places_and_days import edge_before, is_seat, joined_place
from minglu.stages.link.reasons import reasons
from minglu.stages.link.scene import Scene
from minglu.stages.link.session_days import groups
from minglu.stages.link.setting import Setting

_HELD = "(?:举行|召开|举办)"
_RANK, _HONOUR = "(?:晋升|晋衔|授衔)", "(?:颁授|颁发|颁奖|授勋|授奖|授予|表彰)"


def _names(what: str) -> re.Pattern[str]:
    """Return what says that something was held, in front of its name or behind it."""
    return re.compile(f"{what}[^，。；]{{0,36}}?{_HELD}|{_HELD}[^，。；]{{0,24}}?{what}")


#: Ceremonies, by what is done at them; and the meetings whose people a host receives.
_CEREMONIES = {
    "promoted": _names(f"{_RANK}[^，。；的]{{0,8}}(?:仪式|典礼)"),
    "decorated": _names(f"{_HONOUR}[^，。；的]{{0,8}}(?:仪式|典礼|大会)"),
}
_MEETING = _names("(?:会议|大会|座谈会)")
#: A group that is that of the meeting at hand: 会议|代表, 与会|代表.
_OF_MEETING = re.compile("(?:出席|参加)?(?:会议|大会)|与会|参会")
#: As many sentences behind a ceremony it still goes on, and behind the word of a meeting.
_NEAR, _NEXT = 8, 2
_HERE = ("在", "于")
#: What a guest does at his welcome, and as many characters behind it are still of that.
_REVIEWS, _SAME_CEREMONY = "检阅", 300


def at_ceremony(when: Setting, frame: Frame, scenes: Sequence[Scene], events: Events) -> Setting:
    """Return day and place of a frame, those of the ceremony at which it happens where its own words tell neither.

    `scenes` are the sentences up to that of the frame. Whoever gets a rank that nobody gives him may have got it anywhere.
    """
    held, near = _CEREMONIES.get(frame.kind), _NEAR
    if held is None and frame.group and _OF_MEETING.match(frame.group):
        held, near = _MEETING, _NEXT
    if held is None or when.date or when.place or not frame.who or frame.in_relative:
        return when
    for scene in reversed(scenes[-near - 1 : -1]):
        for low, high in scene.clauses:
            if match := held.search(scene.folded, low, high):
                day, place = _day(scene, low, match.end()), _place(scene, low, high, events)
                why = reasons(when.why, f"at {match.group()[:16]}") if day or place else when.why
                return when._replace(date=day, place=place, why=why)
    return when


def at_welcome(
    when: Setting,
    scene: Scene,
    frame: Frame,
    sides: tuple[Iterable[Party], Iterable[Party]],
    told: Sequence[Encounter],
) -> Setting:
    """Return the day of the welcome of a guest who reviews the guard beside his host: X在Y陪同下|检阅仪仗队.

    `sides` are host and guest, `told` what the text has told: …为X举行欢迎仪式, a few sentences before.
    """
    low, high = frame.object_end, scene.clause(frame.start)[1]
    if frame.kind != "accompanied" or when.date or scene.folded.find(_REVIEWS, low, high) < 0:
        return when
    host, guest = ({one.key for one in side} for side in sides)
    for one in reversed(told):
        if scene.sentence.start - one.start > _SAME_CEREMONY:
            break
        welcomed = host & {party.key for party in one.who} and guest & {party.key for party in one.whom}
        if one.kind == "hosted" and one.modality == REAL and welcomed:
            return when._replace(
                date=one.date, why=reasons(when.why, "at the welcome") if one.date else when.why
            )
    return when


def _day(scene: Scene, low: int, high: int) -> str:
    """Return the one day that a clause tells of up to a word, or the words before it: 7月31日，P举行仪式."""
    days = groups(scene, low, high) or groups(scene, scene.sentence.start, low)
    found = days[-1][0].value if len(days) == 1 and len(days[0]) == 1 else ""
    return found if found[:1].isdigit() else ""


def _place(scene: Scene, low: int, high: int, events: Events) -> str:
    """Return the place of a clause that stands behind 在: 在|北京|八一大楼|举行, 在|五角大楼|举行."""
    places = [
        one if one.kind == "place" else one._replace(value=scene.folded[one.start : one.end])
        for one in scene.phrases
        if low <= one.start < high and (one.kind == "place" or is_seat(scene.folded, one, events))
    ]
    for at, one in enumerate(places):
        # 在|越南首都|河内
        if scene.folded.endswith(_HERE, low, edge_before(scene, one.start, low)):
            return joined_place(scene.folded, places[at:], events)
    return ""
