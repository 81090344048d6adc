"""Readers of lists that name one side of those who met, or a delegation: 韩国方面有A、B陪同，朝方则有C, 代表团由A、B组成."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minglu.rulebook.events import Events
from minglu.stages.link.frame import Frame, Reading
from minglu.stages.link.frames_of_company import listed, with_them
from minglu.stages.link.lists import listed_people
from minglu.stages.link.parties import Phrase
from minglu.stages.link.scene import Scene
from minglu.stages.link.verbs import Spoken

#: Behind one side of those who met, before its people: 朝方|则有|A、B, 韩国|代表团成员包括|C、D.
_ON_A_SIDE = re.compile(
    "(?:[一两]?方面?|国)?(?:派出[^，。；]{0,6}代表团|的?(?:代表团(?:核心|主要)?|官员|高官|要员|代表|团队|陪同人员))?(?:的?(?:其他|核心|主要)?成员)?(?:由[^，。；]{1,6}人组成|[共有一行]*[0-9一二三四五六七八九十百]+[多余]?[人名位])?，?(?:成员|当中|其中)?(?:的?(?:出席|参加|陪同|与会)(?:者|的|的?官员|的?人员|名单)?)?"
    "(?:[当之]?中|里)?(?:则|也|亦|主要|还)*(?:有|(?<=[者表员])[为是]|包括了?|分别[是为]|(?<=[者员单])(?=[:：]))[:：]?"
)
#: A side as the heading of its list, **美国代表团**|, and its people at once: 中方成员，|A、B; 美方成员，除C|，包括|A、B.
_AS_HEADING = re.compile("(?:成员)?(?:名单)?[*】」\\s]*[:：]?\\s*\n[*\\s]*")
_AT_ONCE = re.compile(
    "(?:方?(?:代表团|出席|与会)?成员|(?<=成员))，(?:除[^，。；]{1,20}，(?:还)?(?:包括|有)|(?=[^，。；、]{2,24}、))"
)
_HIS_SIDE = "一方"
#: Beside a state, its delegation, as near as that; who are of it; and around those of whom it is made up: 代表团|由|A、B|组成.
_ITS_TEAM, _TO_TEAM, _MEMBERS = re.compile("代表团"), 8, "成员"
_MADE_OF, _MADE_UP = (
    re.compile("[^，。；、]{0,8}?(?:由|[共一][^，。；、]{0,8}人，由)"),
    re.compile("等?[^，。；、]{0,8}组成"),
)
#: A side in words that no dictionary holds: 政府一方包括A、B.
_UNKNOWN_SIDE = re.compile("(?<![一-鿿])[一-鿿]{2,6}(?:一方|方面的?代表)(?:则)?(?:包括|有|为)了?[:：]?")
_TITLE = re.compile("[^，。；：、的]{0,16}")
_SIDE_IS = re.compile("(?:一?方面?)(?:则|分别|则分别)?[为是]")


def attendants(
    scene: Scene, told: Sequence[Frame], previous: Sequence[Phrase], events: Events
) -> list[Frame]:
    """Return those whom a list names for one side of those who met: 韩国方面有|A、B|陪同，朝方则有|C、D.

    Those of whom the frames that are `told` already say so are left out.
    """
    verb, travels = events.verbs.get("参加会谈"), events.verbs.get("随行")
    known = {one for frame in told if frame.kind == "accompanied" for one in frame.who}
    found: list[Frame] = []
    if verb is None:
        return found
    for match in _UNKNOWN_SIDE.finditer(scene.folded, scene.sentence.start, scene.sentence.end):
        reading = Reading(scene, Spoken(match.start(), match.end(), verb), previous, events, ())
        there = listed_people(scene, match.end(), scene.sentence.end, events)
        if known.isdisjoint(there) and len(there) > 1:
            found.append(with_them(reading, there))
    known = known.union(one for frame in found for one in frame.who)
    for side in scene.actors(scene.sentence.start, scene.sentence.end):
        group = any(party.kind == "group" for party in side.parties)
        # 特朗普|一方有A、B
        of_one = side.is_one_person and scene.folded.startswith(_HIS_SIDE, side.end)
        if not (side.is_state or side.team or group or of_one):
            continue
        # 访问团共26人，包括A、B: those who travel together.
        team = side.team or _ITS_TEAM.search(scene.folded, side.start, side.end + _TO_TEAM) is not None
        spoken = Spoken(side.start, side.end, travels if team and travels else verb)
        reading = Reading(scene, spoken, previous, events, ())
        there = (
            listed(reading, side.end, _ON_A_SIDE)
            or listed(reading, side.end, _AT_ONCE)
            or (listed(reading, side.end, _AS_HEADING) if side.team else [])
            or _who_it_is(reading, side.end)
            or (_composed(reading, side.end) if team else [])
        )
        # 代表团成员包括A: one may be all whom it names.
        least = 1 if there and _MEMBERS in scene.folded[side.start : there[0].start] else 2
        states = {party.country for party in (*side.parties, *side.of) if party.country}
        ours = (side.team and not states) or (
            {party.country for one in there for party in one.parties} <= {*states, ""}
        )
        if known.isdisjoint(there) and len(there) >= least and ours:
            found.append(with_them(reading, there))
            known |= set(there)
    return found


def _composed(reading: Reading, end: int) -> list[Phrase]:
    """Return those of whom a delegation is made up: 代表团由|A、B等|组成; `end` is where it ends."""
    scene, high = reading.scene, reading.scene.sentence.end
    by = _MADE_OF.match(scene.folded, end, high)
    people = listed_people(scene, by.end(), high, reading.events) if by else []
    return people if people and _MADE_UP.match(scene.folded, people[-1].end, high) else []


def _who_it_is(reading: Reading, end: int) -> list[Phrase]:
    """Return those who are one side, named directly behind it: 美方为|国务卿A和B, 朝方则是|C."""
    scene, high = reading.scene, reading.scene.sentence.end
    there = _SIDE_IS.match(scene.folded, end)
    first = next((one for one in scene.actors(there.end(), high) if one.is_somebody), None) if there else None
    # 朝方则是|国务委员会对美特别代表|X: a title that no dictionary holds.
    if there is None or first is None or not _TITLE.fullmatch(scene.folded, there.end(), first.start):
        return []
    return listed_people(scene, there.end(), high, reading.events)
