"""Whom a verb has as its object: the phrases behind it, also behind a relative clause or a title."""

from __future__ import annotations

import re

from minglu.rulebook.events import Events
from minglu.stages.link.coordination import block_right, ends_with
from minglu.stages.link.parties import Phrase
from minglu.stages.link.roles import REACH
from minglu.stages.link.scene import Scene
from minglu.stages.link.verbs import Spoken

#: What no title holds: the object of the verb ends before it.
_NO_TITLE = re.compile("[的、和与同及跟时后前并就在将说向对给为以由是，]|表示|强调|指出|转达")
#: What is said of an encounter, and no object of it: 会晤|还将为两国部长会议做准备.
_SAID_OF = re.compile("(?:还|也|亦|均|都|并)?(?:将|会(?!议)|是|为(?!期)|有助|旨在|取得|使|让)")

#: Between whoever leads a team and the next of a list: A|率领的企业家代表团、|B.
_THEIR_TEAM = re.compile(
    "(?:所|亲自)?(?:率领?|带领)的[^，。；、的和与同及]{0,14}(?:团|组|队|一行)(?:、|和|以及|及)"
)


def behind_verb(scene: Scene, verb: Spoken, events: Events) -> list[Phrase]:
    """Return whom a verb has as its object, and whom the list names behind their teams: 会见|A率领的代表团、B."""
    found = _object(scene, verb, events)
    _, high = scene.clause(verb.start)
    while found and (team := _THEIR_TEAM.match(scene.folded, found[-1].end, high)):
        further = [one for one in scene.actors(team.end(), high) if one.start == team.end()]
        if not further or not further[0].names_people or further[0].team:
            break
        found = [*found, *block_right(scene, further[0], high, events)]
    return found


def _object(scene: Scene, verb: Spoken, events: Events) -> list[Phrase]:
    """Return whom a verb has as its object, also behind a relative clause: 会见|陪同X访华的|Y一行."""
    _, high = scene.clause(verb.start)
    following = [other.start for other in scene.verbs if other.start >= verb.end]
    if _SAID_OF.match(scene.folded, verb.end, high):
        return []
    titled = _titled(scene, verb, high)
    if titled is not None and not scene.folded.startswith("的", titled.end):
        return block_right(scene, titled, high, events)
    for phrase in scene.actors(verb.end, high):
        gap = scene.folded[verb.end : phrase.start]
        status = ends_with(events.words["status"], scene.folded, verb.end, phrase.start)
        gap = gap.removesuffix(status)
        if _tight(scene, verb.end, phrase.start - len(status), events):
            block = block_right(scene, phrase, high, events)
            edge = block[-1].end
            if scene.folded[edge : edge + 1] == "的" and _later_head(scene, edge, high):
                continue
            if _of_his(scene, edge, high, events):
                return []
            return block
        if gap.startswith("、"):
            # 与英国王室会面、以及与X|会谈: the list goes on with another verb.
            return []
        if gap.endswith("的") and phrase.names_people:
            return block_right(scene, phrase, high, events)
        led = block_right(scene, phrase, high, events)
        if events.words["leading"].match(scene.folded, led[-1].end, high):
            return led
    last = [phrase for phrase in scene.actors(verb.end, high) if scene.folded[phrase.start - 1] == "的"]
    if last and not any(verb.end + 12 < start < last[-1].start for start in following):
        return block_right(scene, last[-1], high, events)
    return []


def _of_his(scene: Scene, edge: int, high: int, events: Events) -> bool:
    """Say whether somebody is only near whom a verb has as its object, and not named: 接见文在寅的|特使."""
    return (
        scene.folded.startswith("的", edge)
        and not _later_head(scene, edge, high)
        and events.words["relative"].match(scene.folded, edge + 1, high) is not None
    )


def _titled(scene: Scene, verb: Spoken, high: int) -> Phrase | None:
    """Return the person behind a verb with nothing but a title between that no dictionary holds whole.

    会见|美国维萨公司全球执行董事长|艾克礼: whom he meets is no state and no firm.
    """
    for phrase in scene.actors(verb.end, high):
        if phrase.parties and phrase.parties[0].kind == "person":
            gap = scene.folded[verb.end : phrase.start]
            busy = any(verb.end <= other.start < phrase.start for other in scene.verbs)
            return None if busy or len(gap) > REACH or _NO_TITLE.search(gap) else phrase
    return None


def _later_head(scene: Scene, low: int, high: int) -> bool:
    """Say whether the 的 at `low` leads to someone named: X的特使|Y, not X的支持."""
    return any(phrase.names_people and phrase.start - low <= 14 for phrase in scene.actors(low, high))


def _tight(scene: Scene, low: int, high: int, events: Events) -> bool:
    """Say whether between a verb and a phrase stands nothing but what an object may begin with."""
    gap = scene.plain(low, high).strip("　 ")
    return not gap or events.words["gap"].fullmatch(gap) is not None
