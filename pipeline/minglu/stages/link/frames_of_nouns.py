"""Readers of what only a noun tells: X的朝鲜之行 is a visit, 收到X的亲笔信 a letter."""

from __future__ import annotations

import re

from minglu.stages.link.coordination import block_left
from minglu.stages.link.frame import Frame, Reading, acting, are_people, fill
from minglu.stages.link.parties import Phrase
from minglu.stages.link.roles import carried

#: Between somebody and where he goes: 蓬佩奥|的|朝鲜之行, 安倍|此次|伊朗之行.
_OF_HIS = re.compile("(?:的|此次|这次|本次|首次|第[0-9一二两三四五六七八九十]+次|即将到来的|计划中的)?")
#: Behind the writer of what is received: 收到X|发来的|慰问电.
_OF_WRITER = re.compile("(?:等人?)?(?:[发寄写送致]来)?的")
#: What is received, and as much may stand between its writer and it: 收到X的|“美好的|信件”.
_LETTER = "(?:一封)?[“「]?[^，。；、]{0,6}?(?!<no letter>)<letter>"


def read_trip(reading: Reading) -> Frame | None:
    """A的C之行: whoever stands before the state, else who acts in the clause. 东亚之行 says nothing of any state in it."""
    scene, verb = reading.scene, reading.verb
    goal = next((one for one in scene.phrases if one.end == verb.start and reading.low <= one.start), None)
    if goal is None or not goal.is_state or any(one.end == goal.start for one in scene.verbs):
        # 访|朝|之行 is read with its verb.
        return None
    people = [one for one in scene.actors(reading.low, goal.start) if one.names_people]
    beside = [one for one in people if _OF_HIS.fullmatch(scene.folded, one.end, goal.start)]
    who, why = (tuple(beside[-1:]), "") if beside else acting(reading, verb.end, goal.start)
    if not who or not are_people(who):
        return None
    return fill(reading, verb.end, who=who, whom=(goal,), why=why, alone=True)


def read_letter(reading: Reading) -> Frame | None:
    """A收到B的信: B wrote to A."""
    scene, verb = reading.scene, reading.verb
    letter = reading.events.words.shaped(_LETTER)
    senders: list[Phrase] = []
    for phrase in scene.actors(verb.end, reading.high):
        owner = _OF_WRITER.match(scene.folded, phrase.end)
        if owner and letter.match(scene.folded, owner.end(), reading.high):
            senders = block_left(scene, phrase, verb.end, reading.events)
            break
    if not senders or senders[0].start - verb.end > 1:
        return None
    whom, why = acting(reading, senders[-1].end)
    if not whom:
        block, why = carried(scene, verb, reading.previous, reading.events)
        whom = tuple(block)
    if not whom or not are_people(whom):
        return None
    return fill(reading, senders[-1].end, who=tuple(senders), whom=whom, why=why)
