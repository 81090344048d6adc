"""Ceremonies that say of their guest in other words than 为X举行欢迎仪式: 主持欢迎X的仪式, 主持迎宾仪式，随后与X会谈."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minglu.rulebook.events import Events
from minglu.stages.link.coordination import block_right
from minglu.stages.link.frame import Frame, are_people
from minglu.stages.link.opening_subjects import opening_subject
from minglu.stages.link.parties import Phrase
from minglu.stages.link.scene import Scene
from minglu.stages.link.verbs import Spoken

#: What somebody gives for a guest who is named behind it, what may stand in front of him, and what ends its name.
_GIVES = re.compile("(?:主持|举行|举办)了?[^，。；的]{0,6}?(?P<welcome>欢迎|迎接)")
_TO_GUEST = re.compile("(?:[^，。；、的]{0,16}的)?")
_CEREMONY = re.compile("(?:[^，。；]{0,24}?的)?[^，。；的]{0,6}(?:仪式|典礼)")
#: In front of a ceremony of which its clause says no more, and behind it.
_HOLDS = re.compile("(?:主持|举行|举办)了?(?:(?:隆重|盛大|正式|热烈|简短)的)?[^，。；的]{0,8}$")
_THEN = re.compile("[，、并后及和]")
#: What host and guest do then.
_TALK = frozenset({"talks", "met"})


def is_ceremony(verb: Spoken) -> bool:
    """Say whether a word is that for a ceremony of welcome or farewell, not a feast: 迎接仪式, 欢送仪式."""
    return verb.verb.direction == "for" and verb.verb.term.endswith(("仪式", "典礼"))


def ceremonies_for(scene: Scene, found: Sequence[Frame], events: Events) -> list[Frame]:
    """Return who welcomes whom at a ceremony; `found` are the frames of the verbs of the sentence."""
    return [*_named_for(scene, events), *_before_talks(scene, found, events)]


def _named_for(scene: Scene, events: Events) -> list[Frame]:
    """Return host and guest of a ceremony that is called after him: A主持了|欢迎B到访的仪式."""
    welcome, frames = events.verbs.get("欢迎仪式"), []
    for gives in _GIVES.finditer(scene.folded, *scene.sentence):
        low, high = scene.clause(gives.start())
        guests = [one for one in scene.actors(gives.end(), high) if one.names_people][:1]
        if (
            not guests
            or welcome is None
            or not _TO_GUEST.fullmatch(scene.folded, gives.end(), guests[0].start)
        ):
            continue
        whom = block_right(scene, guests[0], high, events)
        ceremony = _CEREMONY.match(scene.folded, whom[-1].end, high)
        hosts = opening_subject(scene, low, gives.start(), events)
        if ceremony is None or not _may_host(hosts):
            continue
        spoken = Spoken(*gives.span("welcome"), welcome)
        frames.append(_hosted(spoken, hosts, whom, low, ceremony.end()))
    return frames


def _before_talks(scene: Scene, found: Sequence[Frame], events: Events) -> list[Frame]:
    """Return host and guest of a ceremony behind which he talks with him: A主持迎宾仪式，随后|与B举行会谈."""
    read = {frame.start for frame in found}
    frames = []
    for verb in scene.verbs:
        low, _ = scene.clause(verb.start)
        held = _HOLDS.search(scene.folded, low, verb.start)
        if (
            not is_ceremony(verb)
            or verb.start in read
            or held is None
            or not _THEN.match(scene.folded, verb.end)
        ):
            continue
        hosts = opening_subject(scene, low, held.start(), events)
        then = next((one for one in found if one.start > verb.end), None)
        if then is None or then.kind not in _TALK or not _may_host(hosts) or not are_people(then.whom):
            continue
        if then.whom and {one.start for one in hosts} <= {one.start for one in then.who}:
            frames.append(_hosted(verb, hosts, then.whom, low, verb.end))
    return frames


def _may_host(hosts: Sequence[Phrase]) -> bool:
    """Say whether some give a ceremony: people, or a body."""
    return bool(hosts) and all(one.is_body or one.names_people for one in hosts)


def _hosted(verb: Spoken, who: Sequence[Phrase], whom: Sequence[Phrase], low: int, object_end: int) -> Frame:
    """Return the frame of a ceremony that ends at an offset."""
    return Frame(verb, verb.verb.kind, tuple(who), tuple(whom), low, object_end, planned_from=low)
