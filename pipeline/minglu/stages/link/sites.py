"""Houses that somebody goes to and no dictionary holds: A国驻B国|大使馆, 志愿军烈士|陵园, 友谊|学校."""

from __future__ import annotations

import re

from minglu.rulebook.events import Events
from minglu.stages.link.scene import Scene

#: The house of a mission: where it stands and whose it is are no goals of their own.
_MISSION = re.compile(
    "[^，。；：、的]{0,12}?(?:驻[^，。；：、的]{1,10}?)?(?:大使馆|使馆|总领事馆|总领馆|领事馆|代表处|办事处)(?!的|[馆区]舍|官员|人员|工作)"
)
#: A house that people visit; what stands before it names it.
_HOUSE = "[^，。；：、的与和同跟并将在对向后时]{2,24}?(?:<site>|(?<!军)基地)"
#: Behind a house to which somebody goes: the end of the clause, or what he does there.
_BEHIND = r"[，。；、\s(（]|$|等地?[，。；]|<does there>|交流|访问|演讲|发表"


def site_behind(scene: Scene, start: int, high: int, events: Events) -> int:
    """Return where a house ends to which somebody goes and whose name begins at an offset; 0 where none stands there.

    |伊朗驻叙利亚大使馆|, |平壤中国人民志愿军烈士陵园|祭扫
    """
    mission = _MISSION.match(scene.folded, start, high)
    if mission is not None and _names_it(scene, start, mission.end(), events):
        return mission.end()
    house = events.words.match(_HOUSE, scene.folded, start, high)
    if house is None or not events.words.match(_BEHIND, scene.folded, house.end(), high):
        return 0
    return house.end() if _names_it(scene, start, house.end(), events) else 0


def _names_it(scene: Scene, start: int, end: int, events: Events) -> bool:
    """Say whether two offsets hold the name of one house: nobody who is named, and nothing that is done."""
    if any(one.start < end and start <= one.start for one in scene.verbs):
        return False
    if any(one.kind == "place" and one.end == end for one in scene.phrases):
        # 横田基地 is a place of the dictionaries, whatever stands in front of it.
        return False
    if any(one.names_people or one.kind == "date" for one in scene.phrases if start <= one.start < end):
        return False
    return events.words["joint"].match(scene.folded, start) is None
