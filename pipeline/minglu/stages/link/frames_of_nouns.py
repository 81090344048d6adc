"""Readers of what only a noun tells: X的朝鲜之行 is a visit, 收到X的亲笔信 a letter, A接受B的拜会 a call, A拒绝B召见 none."""

from __future__ import annotations

import re

from minglu.stages.link.coordination import block_left
from minglu.stages.link.frame import Frame, Reading, acting, are_people, fill
from minglu.stages.link.lists import listed_left
from minglu.stages.link.parties import Phrase
from minglu.stages.link.roles import carried

#: Between somebody and where he goes: 蓬佩奥|的|朝鲜之行, 安倍|此次|伊朗之行.
_OF_HIS = re.compile("(?:的|此次|这次|本次|首次|第[0-9一二两三四五六七八九十]+次|即将到来的|计划中的)?")
#: Behind the writer of what is received: 收到X|发来的|慰问电.
_OF_WRITER = re.compile("(?:等人?)?(?:[发寄写送致]来)?的")
#: What is received, and as much may stand between its writer and it: 收到X的|“美好的|信件”.
_LETTER = "(?:一封)?[“「]?[^，。；、]{0,6}?(?!<no letter>)<letter>"
#: Before and behind whom somebody calls on: 对|B|进行礼节性|拜访.
_TOWARDS, _PAID = "对向", re.compile("(?:进行|作|做|展开)了?[^，。；]{0,8}")
#: Before and behind whoever is received: 接受了|来访的|B|的礼节性|拜会.
_TAKES = re.compile("(?:接受|接待)了?(?:[^，。；的]{0,8}的)?$")
_HIS = re.compile("(?:的|一行的?)?(?:礼节性|礼貌性|辞行|到任|离任|履新|友好|正式|工作|例行|专程)*的?")

#: What somebody refuses, before and behind who wants it: A拒绝|外交部|召见.
_SUMMONS, _REFUSES = ("召见", "约见"), re.compile("(?:拒绝|拒不接受|缺席|回避|无视)了?$")
_REFUSED = "拒绝"
_OF_THEIRS = re.compile("(?:的|提出的)?(?:紧急|再次)?")


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


def refused(reading: Reading) -> Frame | None:
    """Return who summons somebody who refuses to come, and nothing behind: A拒绝|外交部|召见. The refusal denies it."""
    scene, verb = reading.scene, reading.verb
    if verb.verb.term not in _SUMMONS or scene.folded[verb.end : reading.high].strip():
        return None
    actors = scene.actors(reading.low, verb.start)
    if not actors or not _OF_THEIRS.fullmatch(scene.folded, actors[-1].end, verb.start):
        return None
    host = actors[-1]
    refuses = _REFUSES.search(scene.folded, reading.low, host.start)
    guests, why = acting(reading, verb.end, refuses.start()) if refuses else ((), "")
    if not guests or not are_people(guests):
        return None
    told = verb._replace(verb=verb.verb._replace(term=_REFUSED))
    return fill(reading._replace(verb=told), verb.end, who=(host,), whom=guests, why=why)


def courtesy_call(reading: Reading) -> Frame | None:
    """Return the host and the guest of a call that is a noun behind both: A对|B|进行拜访, A接受|B|的拜会."""
    scene, verb, low = reading.scene, reading.verb, reading.low
    actors = scene.actors(low, verb.start)
    block = block_left(scene, actors[-1], low, reading.events) if actors else []
    block = listed_left(scene, block, low, reading.events, marks=True)
    if not block or not are_people(block) or block[0].start <= low:
        return None
    start, between = block[0].start, (block[-1].end, verb.start)
    if scene.folded[start - 1] in _TOWARDS and _PAID.fullmatch(scene.folded, *between):
        guests, why = acting(reading, verb.end, start)
        return fill(reading, verb.end, who=tuple(block), whom=guests, why=why) if guests else None
    takes = _TAKES.search(scene.folded, low, start)
    if takes is None or _HIS.fullmatch(scene.folded, *between) is None:
        return None
    hosts, why = acting(reading, verb.end, takes.start())
    return fill(reading, verb.end, who=hosts, whom=tuple(block), why=why) if hosts else None
