"""What stands between days and between meetings of one list, and places: those that touch (北京|人民大会堂), seats of bodies."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minglu.rulebook.events import Events
from minglu.stages.link.parties import Phrase
from minglu.stages.link.scene import Scene
from minglu.stages.link.verbs import Spoken

#: Between the two ends of a range of days, and between the days of a list.
RANGE = ("至", "到", "-", "—", "–", "~", "～", "起至", "起到", "开始至", "开始到")
AND = ("、", "和")
#: What joins two meetings that are one occasion.
LISTED = re.compile(r"(?:的[^，。、和暨及]{2,6})?(?:暨|和|及|与|以及|、)")
#: Before the seat of a body in which somebody meets others, and behind it.
_GOES_TO, _WITH_WHOM = (
    ("赴", "前往", "到", "抵达", "在"),
    ("与", "同", "会", "，", "为", "设", "举", "接", "召", "迎", "主持", "宴"),
)
#: What the name of a house is made of: 和平|大厦 has its 和.
_NAME = "(?:和平|[^，。；、在到与同和的])"
#: A seat directly in front of a verb.
_AT_SEAT = f"(?:在|到|赴|前往)({_NAME}{{1,8}}<house>)(?:举行|进行)?$"
#: A house behind the town where it stands, and what is done there: 金边|和平大厦|同X会谈.
_HOUSE = f"({_NAME}{{0,7}}?(?:<house>|<hotel>))(?=[同与会举进，。；接拜见])"
_CAPITAL = "首都"
#: A clause that says no more than in which.
_SEAT_ALONE = f"[ 　]?在({_NAME}{{1,10}}<house>)"
#: How the name of a body ends that is that of its house.
_SEAT = "<house>$"


def body_at(scene: Scene, low: int, verb: Spoken, events: Events) -> str:
    """Return the seat of a body to which somebody goes for what he does there: 22日赴|白宫|与X会谈, 在|克里姆林宫|召见X."""
    seat = events.words.search(_AT_SEAT, scene.folded, low, verb.start)
    known = any(one.kind == "place" and one.end == verb.start for one in scene.phrases)
    if seat is not None and not known and not scene.actors(seat.end(), verb.start):
        # 在柬埔寨首都|金边和平大厦
        towns = [
            one.start
            for one in scene.phrases
            if one.kind == "place" and seat.start(1) <= one.start < seat.end(1)
        ]
        return scene.folded[towns[0] if towns else seat.start(1) : seat.end(1)]
    for phrase in scene.phrases:
        if not (low <= phrase.start and phrase.end <= verb.start and phrase.is_body and not phrase.is_state):
            continue
        # 在|布达佩斯|总理府|同X会谈
        edge = edge_in_front(scene, phrase, low)
        goes = scene.folded.endswith(_GOES_TO, low, edge)
        if goes and is_seat(scene.folded, phrase, events) and scene.folded.startswith(_WITH_WHOM, phrase.end):
            towns = [one.start for one in scene.phrases if one.kind == "place" and one.end == phrase.start]
            return scene.folded[towns[0] if towns else phrase.start : phrase.end]
    return ""


def seat_in_front(scene: Scene, low: int, events: Events) -> str:
    """Return the seat of a body that fills the clause before one: 28日，|在国防部总部|，X会见Y."""
    before = next((clause for clause in scene.clauses if clause[1] == low - 1), None)
    seat = events.words.fullmatch(_SEAT_ALONE, scene.folded, *before) if before else None
    return seat.group(1) if seat else ""


def is_seat(folded: str, phrase: Phrase, events: Events) -> bool:
    """Say whether a body has the name of its house: 总理府, 北约总部."""
    seat = events.words.search(_SEAT, folded, phrase.start, phrase.end)
    return phrase.is_body and not phrase.is_state and seat is not None


def joined_place(folded: str, places: Sequence[Phrase], events: Events) -> str:
    """Return the first of some places with those that touch it: 北京|人民大会堂 is one; nothing where there is none.

    `folded` is the text: in 北京的|八一大楼 the second belongs to the first, too; 约旦河西岸城市|拉姆安拉 is the town.
    """
    return "".join(place.value for place in _touching(folded, places, events))


def place_with_house(scene: Scene, places: Sequence[Phrase], events: Events) -> str:
    """Return the first of some places as `joined_place` does, with the house in it that no dictionary holds: 金边|和平大厦."""
    touching = _touching(scene.folded, places, events)
    place = "".join(one.value for one in touching)
    house = events.words.match(_HOUSE, scene.folded, touching[-1].end) if touching else None
    if house is None or any(house.start() <= one.start < house.end() for one in scene.phrases):
        return place
    return place + house.group(1)


def _touching(folded: str, places: Sequence[Phrase], events: Events) -> list[Phrase]:
    """Return the first of some places with those behind it that are one with it; of a region and its town the town."""
    touching = list(places[:1])
    for following in places[1:]:
        between = folded[touching[-1].end : following.start]
        if events.words["town of"].fullmatch(between):
            touching = [following]
        elif between in ("", "的"):
            touching.append(following)
        else:
            break
    return touching


def edge_in_front(scene: Scene, phrase: Phrase, low: int) -> int:
    """Return where the states and places begin that touch a meeting's name in front: 出席|中俄|对话会, 在|大阪|G20峰会."""
    return edge_before(scene, phrase.start, low)


def edge_before(scene: Scene, at: int, low: int) -> int:
    """Return where the states and places begin that end at an offset, with 首都: 在|越南首都河内|总理府."""
    for one in reversed(scene.phrases):
        if one.end == at and one.start >= low and (one.is_state or one.kind == "place"):
            at = one.start - len(_CAPITAL) * scene.folded.endswith(_CAPITAL, low, one.start)
    return at
