"""Where a session is held, from the places that stand beside the word that says so: 在|法国|尼斯|举行, 在|清华大学|开幕."""

from __future__ import annotations

import re

from minglu.rulebook.events import Events
from minglu.stages.link.parties import Phrase
from minglu.stages.link.places_and_days import edge_before, joined_place
from minglu.stages.link.scene import Scene

_HERE, _CAPITAL = ("在", "于"), "首都"
#: A town that no list has, behind the region whose it is: 在|维吉尼亚州|首府里奇蒙市|举行.
_TOWN_OF = "(?:<town of>|首都)([^，。；、（(的和与在于将]{2,8})[，,]?"
#: The same where it touches its region, a province (云南|安宁) or the like, which is no 杭州, and what is no town: 在|马里兰州|安纳波里斯|举行, 在江苏省|隆重|举行.
_REGION, _TOWN = re.compile("..[州邦省府县郡]$"), re.compile("(?:市)?([一-鿿]{2,8})")
_NO_TOWN = re.compile(
    "正式|隆重|成功|联合|共同|如期|顺利|热烈|同时|同步|首次|再次|连续|线上|视频|方式|形式|上午|下午|晚|今|明|昨|日|将|举|召|首|境内|一带|各地|等|的|和|与|两地|三地"
    "|中心|[宾展会]馆|酒店|饭店|大[厦楼堂会学]|广场|园|厅|基地|总部|学院|口岸|机场|港"
)
#: Bodies that are houses, too, in which others meet.
_HOUSE = "(?:<house>|<body's house>)$"


def city_state(state: str, events: Events) -> str:
    """Return the name of a state that is a city, nothing for any other."""
    return events.names.get(state, "") if state in events.cities else ""


def _those_beside(scene: Scene, places: list[Phrase], held: int) -> list[Phrase]:
    """Return the places from the first that stands behind 在 and in front of the verb on, all of them where none does.

    朝鲜半岛|六方会谈首轮会谈在|北京|钓鱼台国宾馆|举行
    """
    for at, one in enumerate(places):
        edge = one.start
        for state in scene.phrases:
            if state.end in (edge, edge - len(_CAPITAL)) and state.is_state:
                edge = state.start if scene.folded[state.end : edge] in ("", _CAPITAL) else edge
        if one.end <= held and scene.folded[edge - 1 : edge] in _HERE:
            return places[at:]
    return places


def place_beside(scene: Scene, held: int, low: int, high: int, events: Events) -> tuple[str, str]:
    """Return the place between two offsets, joined where two make one (法国|尼斯), and its state.

    `held` is where the word begins that says that a session is held.
    """
    here = [one for one in scene.phrases if low <= one.start < high]
    places = [one for one in here if one.kind == "place"]
    house = _house(scene, held, low, events)
    states = [one for one in here if one.is_state]
    if not places and house:
        # 在|清华大学|开幕
        return house, ""
    if not places:
        there = [one for one in states if scene.folded[one.start - 1 : one.start] in _HERE]
        state = there[-1].parties[0].country if there and there[-1].end <= held else ""
        return city_state(state, events), state
    places = _those_beside(scene, places, held)
    start = places[0].start
    before = [one for one in states if one.end <= start and scene.folded[one.end : start] in ("", "首都")]
    if house.startswith(places[0].value):
        # 在日本|东京的防卫省|举行
        return house, before[-1].parties[0].country if before else ""
    country = before[-1].parties[0].country if before else ""
    town = _unknown_town(scene, places[-1], held, events)
    return town or joined_place(scene.folded, places, events), country


def _unknown_town(scene: Scene, place: Phrase, held: int, events: Events) -> str:
    """Return the town that no list has behind the region whose it is, in front of the word that something is held."""
    said = events.words.fullmatch(_TOWN_OF, scene.folded, place.end, held)
    if said is None and (_REGION.search(place.value) or place.value in events.provinces):
        said = _TOWN.fullmatch(scene.folded, place.end, held)
        if said is not None and _NO_TOWN.search(said.group()):
            said = None
    return said.group(1) if said is not None else ""


def _house(scene: Scene, held: int, low: int, events: Events) -> str:
    """Return the body in whose house a session is held, with the town that touches it: 在|布鲁塞尔北约总部|举行."""
    body = next(
        (
            one
            for one in scene.phrases
            if one.is_body
            and not one.is_state
            and one.start >= low
            and (one.end == held or events.sessions["venue"].fullmatch(scene.folded, one.end, held))
        ),
        None,
    )
    if body is None or not (
        body.end < held or events.words.search(_HOUSE, scene.folded, body.start, body.end)
    ):
        return ""
    at = body.start - scene.folded.endswith("的", low, body.start)
    towns = [one for one in scene.phrases if one.kind == "place" and one.end == at and one.start >= low]
    edge = edge_before(scene, at, low) if towns else body.start
    if scene.folded[edge - 1 : edge] not in _HERE:
        return ""
    return "".join(one.value for one in towns) + scene.folded[body.start : held]
