"""Calls that no verb of calling tells of: A接到B打来的电话, A给B打了电话, A通过电话与B交换意见."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from minglu.rulebook.events import Events
from minglu.stages.link.coordination import block_right
from minglu.stages.link.frame import Frame, Reading
from minglu.stages.link.parties import Phrase
from minglu.stages.link.scene import Scene
from minglu.stages.link.verbs import Spoken

#: The word that all of them hold, so that most sentences are passed over at once.
_TELEPHONE = "电话"
#: How who is called takes a call that is told in another word: A接听|B|来电.
_INCOMING = "来电"
_TAKES, _HIS_CALL = (
    re.compile("[^，。；：]{0,12}?(?:接听|接获|接到)(?:了)?"),
    re.compile("的?来电(?!祝贺|慰问|致贺|吊唁)"),
)
_ONE = "(?:[一两几0-9]{0,2}[个通次])?(?:紧急|长途|热线|保密)?"
#: Between who is called and who calls, and behind who calls: A|接到|B|打来的电话.
_GOT = re.compile("[^，。；：]{0,12}?(?:接到|接听|接获|接起|接了|收到)(?:了)?")
_FROM_HIM = re.compile(f"(?:[^，。；：]{{0,8}}?打(?:来|过来)的?|的)(?:{_ONE})电话")
#: Between who calls and who is called, and behind who is called: A|给|B|打了电话.
_TO = re.compile("[^，。；：]{0,12}?(?:给|向)")
_RINGS = re.compile(f"打(?:了|来|去|过去|过|出)?(?:{_ONE})电话")
#: The same with the one who is called behind: A|打了一通电话给|B, A|通过电话与|B|交换意见.
_RINGS_TO = re.compile(f"[^，。；：]{{0,12}}?打(?:了|过|出)?(?:{_ONE})电话(?:给|向|予|找)")
_BY_WIRE = re.compile(
    "[^，。；：]{0,12}?(?:通过|用|以|在)(?:热线|保密)?电话(?:方式|中|里)?[^，。；：]{0,4}?[与同和跟]"
)
#: Two of whom the wire is told behind both: A与B|用电话进行了沟通.
_WITH = re.compile("[与同和跟]")
_OVER_IT = re.compile(
    "(?:通过|用|以)(?:热线|保密)?电话(?:方式)?(?:进行|展开|作)?(?:了|过)?(?:沟通|交流|讨论|商讨|交换(?:了)?意见)"
)
#: What two do who meet, and how those do it who only see or hear each other: A|通过视频|同B会谈.
_MEET = frozenset({"met", "talks"})
_BY_VIDEO = re.compile(
    "(?:通过|以|用|采用|采取)(?:视频|视像|视讯|线上|网上|网络|电话)(?:连线|会议)?(?:的?(?:方式|形式))?(?:[与同和跟][^，。；]{1,30})?(?:进行|举行)?了?$"
)
#: As which verb they are told.
_CALLS = "通电话"


def by_wire(scene: Scene, frame: Frame) -> Frame:
    """Return a frame, talks by video as a call: A通过视频同B|会谈."""
    wire = frame.kind in _MEET and _BY_VIDEO.search(scene.folded, frame.low, frame.start)
    return frame._replace(kind="called") if wire else frame


def calls(scene: Scene, found: Sequence[Frame], events: Events) -> list[Frame]:
    """Return the calls of a sentence of which both are named and which `found` does not tell already."""
    call = events.verbs.get(_CALLS)
    rung = any(scene.folded.find(word, *scene.sentence) >= 0 for word in (_TELEPHONE, _INCOMING))
    if call is None or not rung or any(one.kind == call.kind and one.who and one.whom for one in found):
        return []
    frames: list[Frame] = []
    people = [one for one in scene.actors(*scene.sentence) if one.names_people]
    for one, other in pairwise(people):
        read = _read(scene, one, other)
        if read is None:
            continue
        caller, called, edge = read
        low = scene.clause(one.start)[0]
        word = _TELEPHONE if scene.folded.find(_TELEPHONE, one.end, edge) >= 0 else _INCOMING
        start = scene.folded.find(word, one.end, edge)
        frames.append(
            Frame(
                Spoken(start, start + len(word), call),
                call.kind,
                who=(caller,),
                whom=tuple(block_right(scene, called, scene.clause(called.start)[1], events)),
                low=low,
                object_end=edge,
                why="a call that is a noun",
                planned_from=low,
                mutual=True,
            )
        )
    return frames


def _read(scene: Scene, one: Phrase, other: Phrase) -> tuple[Phrase, Phrase, int] | None:
    """Return who calls, who is called, and where the words of it end, of two whom a sentence names one after the other."""
    folded, gap = scene.folded, (one.end, other.start)
    if _GOT.fullmatch(folded, *gap) and (call := _FROM_HIM.match(folded, other.end)):
        return other, one, call.end()
    if _TAKES.fullmatch(folded, *gap) and (call := _HIS_CALL.match(folded, other.end)):
        return other, one, call.end()
    if _TO.fullmatch(folded, *gap) and (call := _RINGS.match(folded, other.end)):
        return one, other, call.end()
    if _RINGS_TO.fullmatch(folded, *gap) or _BY_WIRE.fullmatch(folded, *gap):
        return one, other, other.end
    if _WITH.fullmatch(folded, *gap) and (call := _OVER_IT.match(folded, other.end)):
        return one, other, call.end()
    return None


def on_telephone(reading: Reading, end: int) -> bool:
    """Say whether 致电 means a call: neither the clause nor the next says what a telegram is sent for."""
    scene = reading.scene
    behind = [high for low, high in scene.clauses if low > reading.high][:1]
    said = scene.plain(reading.low, behind[0] if behind else reading.high)
    return end > reading.verb.end and reading.events.words["telegram"].search(said) is None
