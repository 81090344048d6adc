"""Dialogues that are told as the noun of two states: 俄土|对话, 朝美双方在无核化|对话, 印巴恢复|对话.

对话 by itself tells of nothing: a forum, an appeal, a way of dealing with each other.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from minglu.rulebook.events import Events
from minglu.stages.link.parties import Phrase
from minglu.text.expressions import is_ended_by

#: Between two states that touch and their dialogue: 朝美|无核化|对话, 印巴|恢复|对话.
_TOUCHING = re.compile(
    '[“"「]?(?:2[+＋]2)?[”"」]?|[^，。；：、的在与同和就对将已正向为由从被把了间方通]{0,6}'
)
#: Between two that are listed, or a word for both, and it: A和B|之间的|对话, 美朝两国|无核化|对话.
_OF_BOTH = re.compile("(?:之?间|政府间)的?[^，。；：、的在与同和就对通]{0,6}")
_OF_WORD = re.compile(
    "(?:之?间|在)?的?(?:恢复|重启|重开|中断|无核化|[一-鿿]{0,2}级别?|[一-鿿]{0,2}层|战略|安全|核|经济|防务|直接)*"
)
_JOINT = re.compile("[和与同、及]")
_PAIR = 2
#: What two are to do or go on with, in general: 中荷增进|对话|合作.
_IN_GENERAL = re.compile("增进|加强|深化|保持|扩大|密切|坚持|开展|推进|维持|鼓励|拓展")
_AND_MORE = re.compile("合作|交流|协商|[和与、及](?:合作|交流|协商|沟通)")
#: Within it, and what came of it: it was held.
_WITHIN = ("中", "上", "成果")

#: Before it, with whom somebody talks, and behind it, what makes it a wish in general.
_WITH = re.compile("[与同跟]([一-鿿·]{2,14}?)(?:直接|公开|闭门|坦诚|再次|继续|展开|进行|开展|举行)*$")
_LONGEST_WITH, _IN_PRINCIPLE = 24, re.compile("合作|交流|[和与、及的]|平台|机制|会")


def is_dialogue_with_people(
    folded: str, start: int, end: int, found: Sequence[Phrase], events: Events
) -> bool:
    """Say whether 对话 is with people whom 与 governs directly before it: 梁振英拒绝与学生|对话. With a state it may be any."""
    if _IN_PRINCIPLE.match(folded, end):
        return False
    match = _WITH.search(folded, max(0, start - _LONGEST_WITH), start)
    if match is None:
        return False
    named = [one for one in found if match.start(1) <= one.start < match.end(1)]
    if named:
        return len(named) == 1 and named[0].is_somebody and named[0].end == match.end(1)
    return any(is_ended_by(events.words[use], match.group(1)) for use in ("group", "opponents"))


def is_dialogue_of_states(folded: str, start: int, end: int, found: Sequence[Phrase], events: Events) -> bool:
    """Say whether 对话, from `start` to `end`, is that of two states which stand directly before it."""
    mechanism = events.words["no talks"].match(folded, end)
    if (mechanism and mechanism.group() not in _WITHIN) or _AND_MORE.match(folded, end):
        return False
    before = [one for one in found if one.end <= start and start - one.end <= 10 and one.kind != "date"]
    last = before[-1] if before else None
    if last is None or _IN_GENERAL.search(folded, last.end, start):
        return False
    if any(one.start <= start < one.end for one in found):
        return False
    if last.anaphor is not None:
        of_two = last.anaphor.kind in ("states", "sides") and len(last.anaphor.named) == _PAIR
        return of_two and _OF_WORD.fullmatch(folded, last.end, start) is not None
    first = next((one for one in reversed(found) if one.end <= last.start), None)
    if first is None or not (first.is_state and last.is_state):
        return False
    if first.end == last.start:
        return _TOUCHING.fullmatch(folded, last.end, start) is not None
    listed = _JOINT.fullmatch(folded, first.end, last.start) is not None
    return listed and _OF_BOTH.fullmatch(folded, last.end, start) is not None
