"""Who travels though no phrase stands before the verb: whose aeroplane arrives, and whether others or things are spoken of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minglu.stages.link.frame import Reading
from minglu.stages.link.parties import Phrase
from minglu.stages.link.roles import subject
from minglu.stages.link.titles import REPRESENTS

#: Behind those who are aboard, up to their arrival.
_THEIR_PLANE = "(?:所?乘坐?|搭乘)?的<vehicle>，?[^，。；的]{0,16}"
#: A clause that does something with a thing.
_TAKES_THING = re.compile(
    "[将把](?![于在从率首再对赴前到乘与同应携专正启抵访出先继分尽很立一会能要不还也又陆结开率])[^，。；]{4,}"
)
#: Before a verb of travel, a delegation with its members, which somebody leads: 率包括X、Y在内的|代表团|访问.
_HIS_TEAM = re.compile(
    "(?<!效)率领?(?:(?:由|包括)[^，。；：]{1,60}(?:组成|在内)的[^，。；的、]{0,12}团|(?!的)[^，。；：的]{1,40}?(?:代表|访问|参访|考察|祝贺|特使)团)(?:于[^，。；]{1,6})?$"
)
#: More characters before a verb of travel than these may be who travels.
_OWN = 4


def aboard(reading: Reading) -> tuple[Phrase, ...]:
    """Return those whose aeroplane or train it is that arrives: 彭斯乘坐的|专机|抵达."""
    scene, plane = reading.scene, reading.events.words.shaped(_THEIR_PLANE)
    for phrase in reversed(scene.actors(scene.sentence.start, reading.verb.start)):
        if plane.fullmatch(scene.folded, phrase.end, reading.verb.start):
            return (phrase,) if phrase.names_people else ()
    return ()


def with_his_team(reading: Reading) -> tuple[Phrase, ...]:
    """Return who leads a delegation that travels, whose members stand between him and the verb."""
    scene, low, start = reading.scene, reading.low, reading.verb.start
    team = _HIS_TEAM.search(scene.folded, low, start)
    leaders = subject(scene, reading.verb, team.start(), reading.events) if team else []
    return tuple(one for one in leaders if one.names_people)


def of_others(reading: Reading, start: int) -> bool:
    """Say whether a clause is what somebody says of another who is no phrase: X部长说，|医疗船一路南下再|访斐济.

    In a quotation whoever says 我 is himself a phrase.
    """
    scene, words = reading.scene, reading.events.words
    said = scene.plain(start, reading.low)
    if words["speech"].search(said) is None:
        return False
    own = scene.plain(reading.low, reading.verb.start).strip("　")
    if _TAKES_THING.match(own):
        # 将…影响力|抵达海岸: what arrives is a thing.
        return True
    if words["own plan"].match(own.lstrip("“「但却并且也还")):
        return False
    return "“" in said + own or "「" in said + own or len(own) > _OWN


def is_anybody(phrases: Sequence[Phrase]) -> bool:
    """Say whether phrases are offices of no state."""
    parties = [party for phrase in phrases for party in phrase.parties]
    return bool(parties) and all(party.kind == "office" and not party.country for party in parties)


def is_represented(reading: Reading, visitor: Phrase) -> bool:
    """Say whether another goes for somebody: 潘文江|代表|苏林访问古巴."""
    scene = reading.scene
    return scene.folded.endswith(REPRESENTS, reading.low, visitor.start) and any(
        one.names_people for one in scene.actors(reading.low, visitor.start)
    )
