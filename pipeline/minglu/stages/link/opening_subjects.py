"""Whom a clause is about: the first list in it that no preposition governs and no aside holds."""

from __future__ import annotations

import re
from itertools import pairwise

from minglu.rulebook.events import Events
from minglu.stages.link.coordination import block_right, preposition
from minglu.stages.link.delegations import sent
from minglu.stages.link.parties import GOVERNMENT, Phrase
from minglu.stages.link.scene import Scene
from minglu.stages.link.verbs import Spoken
from minglu.text.expressions import is_ended_by

#: As many characters of a clause may stand before whom it is about: a title that no dictionary holds.
_TITLE = 16
#: 特朗普|政府的|首位顾问 is about the adviser.
_OF_GOVERNMENT = f"{GOVERNMENT}的"
#: Behind those who are aboard.
_THEIR_PLANE = "的<vehicle>"
#: What somebody is glad or willing to do, before the matter of it: 很高兴延续|两国|传统，同B会晤.
_IS_GLAD = re.compile("　?(?:很|非常|十分|深感|感到|将|也|都)*(?:高兴|荣幸|愿意?|乐意|乐于)[一-鿿]{1,8}$")
#: What two states have with each other, and which does nothing.
_TIES = re.compile("(?:的)?(?:[一-鿿]{0,4}关系|友谊|友好|合作|互信|建交|复交)")
#: Before whom or what somebody takes or hands: 把|X的信交给Y, 把|X的话贴上标签.
_TAKING = "把"
#: Behind a state to which somebody goes.
_JOURNEY = re.compile("的?(?:行程|之行|之旅)")
#: What begins a clause that says why, and not who.
_PURPOSE = ("为", "通过", "由于", "鉴于", "因")
#: A clause that begins with its matter, and what joins the last of it to the rest: 就地区形势及|双方|合作交流.
_MATTER, _JOINED = re.compile("(?:并|同时|还|也)*就"), ("及", "和", "与", "、")
#: Behind a verb of going, the title of which it is a part: 出访|海上指导组组长|X.
_OF_TEAM = re.compile("[^，。；、的与同和向对]{1,10}(?:团|组|编队)(?:副?[团组队]长|指挥员|负责人|领队)")
#: What begins a relative clause of whoever has come.
_GOES = ("到", "前来", "来", "赴", "访问", "出访", "到访", "正在访问", "正在", "抵达")
#: Directions of verbs with two sides, of which 我们 may be both.
MUTUAL = frozenset({"partner", "either", "sign", "witness"})


def opening_subject(scene: Scene, low: int, high: int, events: Events) -> list[Phrase]:
    """Return who a clause is about; nobody where the first who is named does nothing in it."""
    for phrase in scene.actors(low, high):
        if _is_passed_over(scene, phrase, low, high):
            continue
        if _is_governed(scene, phrase, low, events):
            return []
        if _has_government(scene, phrase):
            # 特朗普政府的|首位国家安全事务顾问X
            continue
        if scene.folded.startswith("的", phrase.end):
            plane = events.words.match(_THEIR_PLANE, scene.folded, phrase.end, high)
            if plane is not None and phrase.names_people:
                # 代表团的|专机，昨晚抵达
                return [phrase]
            behind = scene.actors(phrase.end, high)
            if any(one.start == phrase.end + 1 and one.names_people for one in behind):
                # X的|特使Y
                continue
            return []
        before = scene.plain(low, phrase.start)
        if not phrase.is_somebody and _IS_GLAD.match(before):
            return []
        word = phrase.anaphor
        if word is not None and word.kind == "states" and _TIES.match(scene.folded, phrase.end):
            # 两国|关系良好，很高兴同B会晤
            continue
        if _is_behind_others(scene, phrase, low, before, events):
            return []
        block = block_right(scene, phrase, high, events)
        return sent(scene, block[-1].end, high, events) or less_partners(scene, block, high)
    return []


def _is_passed_over(scene: Scene, phrase: Phrase, low: int, high: int) -> bool:
    """Say whether a clause may be about somebody behind a phrase: one in an aside, a group, a state to which he goes."""
    if _MATTER.match(scene.folded, low) and scene.folded.endswith(_JOINED, low, phrase.start):
        return True
    if any(start <= phrase.start < end and start != low for start, end in scene.asides):
        # X出席M期间，会见Y is about X, 在M期间 about nobody.
        return True
    if phrase.kind == "party" and not phrase.team and phrase.parties[0].kind == "group":
        return True
    if not phrase.is_state:
        return False
    in_front = scene.folded[phrase.start - 1]
    if _JOURNEY.match(scene.folded, phrase.end) or in_front == "驻":
        # 结束|日本|行程后, 视察驻|教廷|大使馆
        return True
    # 到|中国|展开访问的总统X, 结束对|日本|访问的X
    goes = scene.folded.startswith(_GOES, low) or in_front == "对"
    return goes and _head_behind(scene, phrase, high)


def _is_governed(scene: Scene, phrase: Phrase, low: int, events: Events) -> bool:
    """Say whether a preposition governs a phrase: 在|C|，同|A|会谈, 由|X|陪同."""
    if any(preposition(scene, phrase, low, use, events) for use in ("aside", "partner")):
        return True
    # 访宾一行由|X|陪同，前来晋见Y: it is not he.
    by_him = scene.folded.startswith(("陪同", "率领"), phrase.end)
    return scene.folded[phrase.start - 1] == "由" and by_him


def _has_government(scene: Scene, phrase: Phrase) -> bool:
    """Say whether a phrase is whose government stands behind it, or ends with the government."""
    edges = (phrase.end - len(GOVERNMENT), phrase.end)
    return any(scene.folded.startswith(_OF_GOVERNMENT, edge) for edge in edges)


def _is_behind_others(scene: Scene, phrase: Phrase, low: int, before: str, events: Events) -> bool:
    """Say whether the words before a phrase in its clause are about others, or make it their object."""
    if phrase.is_body and before.startswith(_PURPOSE):
        # 为了解|中国|政府的政策，专程访华
        return True
    if _TAKING in before or is_ended_by(events.words["discusses"], before):
        # 亲自把|汕头主教X|写的信交给教宗: he does nothing in it. 讨论|两国|边界问题 is about neither.
        return True
    if len(before) > _TITLE or events.words["speech"].search(before):
        return True
    # 在拉巴特会见|首相阿赫努什, whom another clause goes on from is no subject of it.
    return scene.folded[phrase.start - 1] != "的" and any(
        low <= one.start < phrase.start and not _in_title(scene, one, phrase) for one in scene.verbs
    )


def _in_title(scene: Scene, verb: Spoken, phrase: Phrase) -> bool:
    """Say whether a verb of going begins the title of whom it stands before: 编队|出访|指导组组长X."""
    return verb.verb.kind == "visited" and _OF_TEAM.match(scene.folded, verb.end, phrase.end - 1) is not None


def _head_behind(scene: Scene, state: Phrase, high: int) -> bool:
    """Say whether somebody stands behind a relative clause that begins with where he goes."""
    behind_it = [one for one in scene.actors(state.end, high) if one.is_somebody]
    return (bool(behind_it) and scene.folded[behind_it[0].start - 1] == "的") or any(
        one.is_state and scene.folded[one.start - 1] == "的" and behind_it[0].start == one.end
        for one in scene.actors(state.end, high)
        if behind_it
    )


def less_partners(scene: Scene, block: list[Phrase], high: int) -> list[Phrase]:
    """Return a list without those with whom the first meet: of A与B会谈，随后会见C, A goes on, of A和B会谈 both."""
    if not any(block[-1].end <= one.start < high and one.verb.direction in MUTUAL for one in scene.verbs):
        return block
    for at, (left, right) in enumerate(pairwise(block), 1):
        if scene.folded[left.end : right.start].strip() in ("与", "同", "跟"):
            return block[:at]
    return block
