"""Readers of verbs of travel: A访问C, A对C进行国事访问, 正在访C的A."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minglu.rulebook.events import Events
from minglu.stages.link.coordination import block_left, block_right, ends_with
from minglu.stages.link.frame import (
    IN_RELATIVE,
    INVITATION,
    INVITED,
    Actor,
    Frame,
    Reading,
    acting,
    are_people,
    fill,
    together,
)
from minglu.stages.link.goals import goal_behind, goal_in_front, is_short
from minglu.stages.link.homes import at_home, own_state
from minglu.stages.link.lists import listed_left
from minglu.stages.link.opening_subjects import opening_subject
from minglu.stages.link.parties import Phrase
from minglu.stages.link.roles import CLAUSE_BEFORE, CLAUSE_BEHIND, carried_before
from minglu.stages.link.travellers import aboard, is_anybody, is_represented, of_others, with_his_team

#: 乘专机抵达 is said of who is aboard.
_ABOARD = re.compile("[乘搭登坐率]|带领|陪同")
#: What somebody does with a visit of his own.
_CALLS_OFF = re.compile("(?:取消|推迟|中止|缩短|搁置|结束)了?[^，。；]{0,6}的$")
#: The same in front of it, and behind it; and between somebody and his visit, when it was to be.
_TAKES_IT, _OFF = re.compile("[将把][^，。；]{0,14}的$"), "[^，。；]{0,8}?(?:取消|缩短|<put off>)"
_FIRST_PLAN = re.compile("[　]*(?:原定|原计划|原拟|原本|预定|既定)(?:于|在)?[^，。；的]{0,10}的")
#: 他向|3月22日抵达的专家|致谢: the verb is in what tells of somebody else.
_TOWARDS = re.compile("[向给]")
#: Words for two who talk about a visit rather than go on it.
_BOTH_SIDES = frozenset({"sides", "both"})
_SPOKEN_OF = re.compile("[^，。；]{0,8}?(?:问题|事宜|交换|进行讨论|进行磋商)")
#: How the names of groups end that travel together.
_TEAMS = ("团", "組", "组", "团组", "團")
#: Before those whom somebody takes with him: 携|多位重要内阁部长|访问.
_ALONG, _TO_ALONG = "<along>[^，。；的]{0,8}$", 12
#: Between a guest and his visit.
_SOON = re.compile(
    "(?:于|在)?(?:或|至|到)?(?:年内|年底前|(?:本月|下月|下个月|[上本下]周)(?:[上中下]旬|初|中|底|末)?|[上中下]旬|月底|近期|尽快|尽早|适时|早日|方便时|在方便的时候|再次|再度|首次|正式|国事){0,2}"
)
#: As much may stand between who sends, whom he sends, and the visit: a title, and a day; and what may not.
_TO_SENDING, _NO_SENDING = 16, re.compile("[，。；：的]|表示|强调")
#: Behind states to which somebody does not go.
_OF_A_TEAM = re.compile("团(?!体|结|队)|的?(?:首发团|首个?访?团|首个代表团|先例)")
_BESIDES = re.compile("(?:[、和与及][^，。；、]{1,8})?(?:以外|之外)")
#: Before an interview.
_ASKED = re.compile("接受[^，。；]{1,24}$")


#: Behind an airport, for what somebody goes there, who does not travel himself.
_TO_MEET = re.compile("(?:为[^，。；]{1,14})?(?:热烈)?(?:送行|送别|欢送|迎接|迎候|迎送|接机)")
#: What makes whoever travels a guest.
_WELCOME = "欢迎"


def read_place(reading: Reading) -> Frame | None:
    """A访问C; A对C进行国事访问; 正在访C的A."""
    goal = goal_behind(reading)
    if _BESIDES.match(reading.scene.folded, goal.end) or _OF_A_TEAM.match(reading.scene.folded, goal.end):
        # 出访俄罗斯和中国|以外国家; 拜登上任后访台|首发团
        return None
    if goal.places and _TO_MEET.match(reading.scene.folded, goal.end, reading.high):
        # 前往瓦岱国际机场|送行
        return None
    if not goal.whom and not goal.places and not is_short(reading):
        if _ASKED.search(reading.scene.folded, reading.low, reading.verb.start):
            # 在伦敦接受|主笔X|访问 is an interview.
            return None
        goal = goal_in_front(reading, goal.end)
    if not goal.whom and not goal.places:
        return None
    if reading.verb.verb.term == "赴" and reading.scene.folded.startswith("维和", goal.end):
        # 赴黎维和部队 is the name of a unit.
        return None
    who, why = _traveller(reading, goal.end, goal.before)
    both = bool(who) and all(one.anaphor is not None and one.anaphor.kind in _BOTH_SIDES for one in who)
    if not why and both and _SPOKEN_OF.match(reading.scene.folded, goal.end):
        # 双方就美国|航空母舰对越南|进行访问交换看法
        return None
    if not who or not (are_people(who) or (why in ("", IN_RELATIVE) and _are_delegations(who))):
        return None
    if goal.whom and own_state(who, goal.whom):
        # 川普表示将访华，习也会访问|美国: it is somebody else.
        return None
    who += () if why else together(reading, reading.verb.start)
    place, others = "".join(goal.places[:1]), goal.places[1:]
    return fill(reading, goal.end, who=who, whom=goal.whom, place=place, others=others, why=why, alone=True)


def _traveller(reading: Reading, end: int, before: int) -> Actor:
    """Return who goes, nobody where it is somebody else whom nothing names, and why.

    `end` is where the verb ends with its goal, `before` where a goal in front of it begins, -1 where none stands there.
    """
    return (
        _whose_visit(reading, end, before)
        or _sent_or_beside(reading, end, before)
        or _who_acts(reading, end, before)
    )


def _whose_visit(reading: Reading, end: int, before: int) -> Actor | None:
    """Return whose visit a noun is: X的|访美, 接受了X的|访朝|邀请; None where the verb is none."""
    scene, verb = reading.scene, reading.verb
    if scene.folded.startswith(INVITATION, end):
        # 接受了|金正恩|的访朝邀请: whose invitation it is does not travel.
        actors = scene.actors(reading.low, verb.start)
        return acting(reading, end, actors[-1].start if len(actors) > 1 else -1)
    if scene.folded.startswith("的", end) and before >= 0 and scene.folded.endswith("正在", 0, before):
        # 召回正在|美国|访问的|司令X
        return tuple(one for one in scene.actors(end, reading.high) if one.start == end + 1), IN_RELATIVE
    if scene.folded[verb.start - 1] != "的":
        return None
    if before >= 0:
        # 结束对|朝鲜|的访问
        return acting(reading, end, before)
    # 对X的|访美: whose visit it is stands before 的, and so does its day: 马蒂斯|10月份|的访华行程.
    dates = {one.end: one.start for one in scene.phrases if one.kind == "date"}
    edge = dates.get(verb.start - 1, verb.start - 1)
    owner = [phrase for phrase in scene.actors(reading.low, verb.start) if phrase.end == edge]
    owner = owner or [
        one
        for one in scene.actors(reading.low, verb.start)
        if one.names_people and _FIRST_PLAN.fullmatch(scene.plain(one.end, verb.start))
    ]
    taken_off = _TAKES_IT.search(scene.folded, reading.low, verb.start) and reading.events.words.match(
        _OFF, scene.folded, end, reading.high
    )
    if not owner and (taken_off or _CALLS_OFF.search(scene.folded, reading.low, verb.start)):
        # X取消了既定的|访华行程, X将原定本月底的|访华行程推迟
        return acting(reading, end)
    return tuple(block_left(scene, owner[-1], reading.low, reading.events)) if owner else (), ""


def _sent_or_beside(reading: Reading, end: int, before: int) -> Actor | None:
    """Return who stands beside the verb or is sent, whatever governs the clause: 邀请|X|访华, 乘X专机|抵达; None where nobody does."""
    scene, verb = reading.scene, reading.verb
    before_verb = scene.plain(reading.low, verb.start)
    if _WELCOME in before_verb and is_anybody(_beside(reading)):
        # 欢迎更多的|议员|访华
        return (), ""
    if passengers := aboard(reading) or with_his_team(reading):
        return passengers, ""
    if (visitor := _beside(reading, before)) and not is_represented(reading, visitor[0]):
        # 陪同|X|访华的Y, 邀请|X|访华, 对于|X|访华的时机，Y表示: the visitor is X.
        outside = any(reading.low <= one.start < visitor[0].start for one in scene.verbs)
        return visitor, IN_RELATIVE if outside and scene.folded.startswith("的", end) else ""
    if _sends(before_verb, reading.events):
        # 邀请对方访问, 派出特使团访问: whoever travels is not named.
        return _sent_off(reading), ""
    return None


def _who_acts(reading: Reading, end: int, before: int) -> Actor:
    """Return the subject of a verb of travel, nobody where what stands between says that others travel."""
    scene, verb = reading.scene, reading.verb
    who, why = _away_from_home(reading, end, *acting(reading, end, before))
    own = scene.plain(reading.low if why or not who else who[-1].end, verb.start)
    if who and why == CLAUSE_BEFORE and of_others(reading, who[-1].end):
        return (), ""
    if (reading.events.words["traveller"].search(own) and not _ABOARD.search(own)) or _WELCOME in own:
        # 欢迎更多的游客访华: whoever is welcome is no phrase.
        # 「列根号」航母抵菲律宾, 特使团抵达平壤: others travel than those named.
        return (), ""
    towards = [] if why or not who else list(_TOWARDS.finditer(scene.folded, who[-1].end, verb.start))
    if towards and not scene.actors(towards[-1].end(), verb.start):
        return (), ""
    return who, why


def _away_from_home(reading: Reading, end: int, who: tuple[Phrase, ...], why: str) -> Actor:
    """Return who acts, another of the sentence in place of somebody who is at home where the verb goes."""
    if why == CLAUSE_BEHIND and at_home(reading, who, end):
        # 出访平壤期间，金正恩曾承诺: he is at home there, and somebody else came.
        block, why = carried_before(reading.scene, reading.verb, reading.events)
        return tuple(block), why
    if why == CLAUSE_BEFORE and at_home(reading, who, end):
        # 岸田表示，尹锡悦此访是一大步，并承诺|回访韩国: it is who speaks.
        earlier = [clause for clause in reading.scene.clauses if clause[1] <= who[0].start]
        blocks = [opening_subject(reading.scene, *clause, reading.events) for clause in reversed(earlier)]
        speaker = tuple(next((block for block in blocks if block and are_people(block)), ()))
        return speaker, why if speaker else ""
    if why == CLAUSE_BEHIND and len(who) > 1:
        # 抵达以色列前夕，拜登和以色列总理X发表声明: he is at home, and the other came.
        return tuple(one for one in who if not at_home(reading, (one,), end)), why
    return who, why


def _sent_off(reading: Reading) -> tuple[Phrase, ...]:
    """Return whom somebody sends: 派遣国家安保室长|X|率团访问."""
    scene, low, start = reading.scene, reading.low, reading.verb.start
    sent = list(reading.events.words["dispatches"].finditer(scene.folded, low, start))
    people = [one for one in scene.actors(sent[-1].end(), start) if one.names_people] if sent else []
    if not people or people[0].anaphor is not None:
        return ()
    block = block_right(scene, people[0], start, reading.events)
    between = scene.folded[sent[-1].end() : people[0].start], scene.folded[block[-1].end : start]
    if any(len(text) > _TO_SENDING or _NO_SENDING.search(text) for text in between):
        return ()
    return tuple(block)


def _are_delegations(phrases: Sequence[Phrase]) -> bool:
    """Say whether phrases name groups that travel together: 中国国防部工作组."""
    parties = [party for phrase in phrases for party in phrase.parties]
    return bool(parties) and all(party.kind == "group" and party.name.endswith(_TEAMS) for party in parties)


def _sends(words: str, events: Events) -> bool:
    """Say whether somebody lets others travel: 邀请, 敦促, 派出; not 应邀 and not 收到邀请后."""
    return any(
        words[match.start() - 1 : match.start()] not in ("应", "受")
        and words[match.end() : match.end() + 1] != "后"
        for match in events.words["sends"].finditer(INVITED.sub("", words))
    )


def _beside(reading: Reading, before: int = -1) -> tuple[Phrase, ...]:
    """Return the people directly before a verb of travel, whatever governs the clause in which they travel.

    `before` is where a state begins that 对 governs in front of the verb: 安排|X|对日本进行访问.

    A day may stand between: 为|X|四月|访美铺路, 邀请|X|年内|访俄.
    """
    scene, start = reading.scene, reading.verb.start
    along = reading.events.words.shaped(_ALONG)
    if before > 0 and _sends(scene.plain(reading.low, before - 1), reading.events):
        start = before - 1
    beside = [
        phrase
        for phrase in scene.actors(reading.low, start)
        if phrase.names_people
        and not along.search(scene.folded, max(reading.low, phrase.start - _TO_ALONG), phrase.start)
        and _SOON.fullmatch(scene.plain(phrase.end, start).replace("　", ""))
    ]
    if not beside:
        return ()
    if ends_with(reading.events.words["with"], scene.folded, reading.low, beside[0].start):
        return (beside[0],)
    block = block_left(scene, beside[0], reading.low, reading.events)
    block = listed_left(scene, block, reading.low, reading.events, marks=True)
    # 带着|A、B|访问C
    taken = along.search(scene.folded, max(reading.low, block[0].start - _TO_ALONG), block[0].start)
    return () if taken else tuple(block)
