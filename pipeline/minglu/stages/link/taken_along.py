"""Readers of those whom somebody takes along, and who follow him: 随X出访的有A、B, 率领A、B访问C."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minglu.rulebook.events import Events, Verb
from minglu.stages.link.frame import Frame, Reading, are_people, fill
from minglu.stages.link.frames_of_company import INCLUDING, TO_NAMED, listed_company, named_behind
from minglu.stages.link.joining import TRAVELS
from minglu.stages.link.lists import listed_people
from minglu.stages.link.parties import Phrase
from minglu.stages.link.roles import carried, subject
from minglu.stages.link.scene import Scene
from minglu.stages.link.verbs import Spoken

#: Whom somebody goes with, before what they do: 随|特朗普|出访的官员包括A、B.
_WITH = re.compile("(?<![跟伴追尾紧相陪即])(?:随|陪)(?![后即着之意机时处同便从团访]|行(?!政))")
#: Before a list of those who go with somebody spoken of before: 同他一道出访的还有|A、B, 跟随其访问的官员有|A、B.
_ARE_WITH_HIM = re.compile(
    "(?:[同与和跟随]|跟随|陪同|伴随)[其他她](?:们)?(?:一[同起道]|共同)?(?:出访|访问|前往|前来|来访|到访|来|抵达|出席)[^，。；的]{0,8}的[^，。；的]{0,6}?(?:还有|也有|还包括|包括了?|有|是)"
    "(?:[0-9一二三四五六七八九十]+[位名人][^，。；：:、]{0,8}(?:[：:]|，(?:分别是|包括|即)))?"
)
#: Words that say by themselves who is with whom.
_LEADS = ("率领", "带领", "率同")
#: Behind 率 and before somebody who is not taken along: 率领代表团出席M的|X.
_NOT_THEY = re.compile("[的团队]|夫人|妻子|太太|丈夫")
#: As much may stand between those whom somebody takes with him and what they do.
_TO_JOURNEY = 12


def companies(scene: Scene, previous: Sequence[Phrase], events: Events) -> list[Frame]:
    """Return those who go with somebody whom no verb of theirs names: 随|特朗普|出访的官员包括A、B; A、B也随|他|访问."""
    verb = events.verbs.get("随行")
    found: list[Frame] = []
    if verb is None:
        return found
    for match in _WITH.finditer(scene.folded, scene.sentence.start, scene.sentence.end):
        high = scene.clause(match.end())[1]
        # 随|丈夫|金正恩访问
        kin = events.words["relative"].match(scene.folded, match.end(), high)
        edges = (match.end(), kin.end() if kin else match.end())
        leaders = [one for one in scene.actors(match.end(), high)[:1] if one.start in edges]
        if not leaders or not are_people(leaders):
            continue
        spoken = Spoken(match.start(), match.end(), verb)
        reading = Reading(scene, spoken, previous, events, ())
        there = listed_company(reading, leaders[0].end) or tuple(
            subject(scene, spoken, match.start(), events)
        )
        if there and are_people(there):
            found.append(fill(reading, leaders[0].end, who=there, whom=tuple(leaders)))
    for match in _ARE_WITH_HIM.finditer(scene.folded, scene.sentence.start, scene.sentence.end):
        if people := listed_people(scene, match.end(), scene.sentence.end, events):
            reading = Reading(scene, Spoken(match.start(), match.end(), verb), previous, events, ())
            found.append(fill(reading, people[-1].end, who=tuple(people), joins=True))
    return found + _taken_along(scene, verb, previous, events)


def _taken_along(scene: Scene, verb: Verb, previous: Sequence[Phrase], events: Events) -> list[Frame]:
    """Return those whom somebody takes with him on a journey: A率领|B、C等人|访问D."""
    found: list[Frame] = []
    if not scene.verbs:
        return found
    for match in events.words["along"].finditer(scene.folded, scene.sentence.start, scene.sentence.end):
        _, high = scene.clause(match.start())
        block = listed_people(scene, match.end(), high, events)
        if block and _NOT_THEY.search(scene.folded, match.end(), block[0].start):
            continue
        # 率三党代表访问C，|包括A、B
        block = block or named_behind(scene, high, INCLUDING, TO_NAMED, events)
        end = block[-1].end if block and block[-1].end <= high else match.end()
        told = [one for one in scene.verbs if end <= one.start <= end + _TO_JOURNEY]
        spoken = Spoken(match.start(), match.end(), verb)
        leaders = subject(scene, spoken, match.start(), events) or carried(scene, spoken, previous, events)[0]
        named = bool(block) and all(one.is_one_person for one in block)
        # 李家超率领A、B和C，在某地集合: a list of two or more goes with him whatever they do.
        goes = (told and told[0].verb.kind in TRAVELS) or (match.group() in _LEADS and len(block) > 1)
        if named and goes and leaders and are_people(leaders):
            reading = Reading(scene, spoken, previous, events, ())
            found.append(fill(reading, block[-1].end, who=tuple(block), whom=tuple(leaders)))
    return found
