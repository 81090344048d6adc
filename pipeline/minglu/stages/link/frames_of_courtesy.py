"""Readers of calls that are nouns: A对B进行礼节性拜访, A接受B的拜会, A拒绝B召见."""

from __future__ import annotations

import re

from minglu.stages.link.coordination import block_left
from minglu.stages.link.frame import Frame, Reading, acting, are_people, fill
from minglu.stages.link.lists import listed_left

#: Before and behind whom somebody calls on: 对|B|进行礼节性|拜访.
_TOWARDS, _PAID = "对向", re.compile("(?:进行|作|做|展开)了?[^，。；]{0,8}")
#: Before and behind whoever is received: 接受了|来访的|B|的礼节性|拜会.
_TAKES = re.compile("(?:接受|接待)了?(?:[^，。；的]{0,8}的)?$")
_HIS = re.compile("(?:的|一行的?)?(?:礼节性|礼貌性|辞行|到任|离任|履新|友好|正式|工作|例行|专程)*的?")

#: What somebody refuses, before and behind who wants it: A拒绝|外交部|召见.
_SUMMONS, _REFUSES = ("召见", "约见"), re.compile("(?:拒绝|拒不接受|缺席|回避|无视)了?$")
_REFUSED = "拒绝"
_OF_THEIRS = re.compile("(?:的|提出的)?(?:紧急|再次)?")


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
