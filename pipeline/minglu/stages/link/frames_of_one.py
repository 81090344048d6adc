"""Readers of verbs of which the one side is who attends: 出席, 参加, 主持."""

from __future__ import annotations

import re

from minglu.rulebook.events import Events
from minglu.stages.link.coordination import block_left, block_right, ends_with, preposition
from minglu.stages.link.frame import (
    HERE,
    Frame,
    Reading,
    acting_together,
    agent,
    are_people,
    fill,
    listed_there,
    together,
)
from minglu.stages.link.frames_of_company import joined_session, read_join
from minglu.stages.link.frames_of_presiding import presided, presided_under
from minglu.stages.link.lists import goes_on, listed_before
from minglu.stages.link.parties import Phrase
from minglu.stages.link.scene import Scene
from minglu.stages.link.verbs import Spoken

#: As long may a title be before whom somebody sends, and what it does not hold.
_TITLE, _BREAKS = 10, re.compile("[，、的与和同在将了]")
#: As many characters may stand between the verb and the meeting.
_TO_SESSION = 16
#: Before a relative clause of whoever somebody does something for, or with: 和|与会的各国部长|会面.
_TOWARDS = re.compile("[向对为给同与和跟](?:应邀|前来|专程|一同|同样|正在|来[华京港])*$")
#: Before whom a delegation is led by, with a title that no dictionary holds: 由国家安保室长|X|率领.
BY = re.compile("由[^，。；、的在与和同]{0,12}$")
#: Between whom another regards and what he does, and how: 对|B|应邀|出席M|表示热烈欢迎.
_TO_IT = re.compile("[^，。；：的对]{0,6}")
_IS_REGARDED = re.compile(
    "[^，。；：]{0,30}?(?:表示|给予|予以|致以)[^，。；：]{0,6}?(?:谢|赞|欢迎|祝贺|肯定|评价|支持)"
)
#: Between who attends and the verb, for whom he does, or where.
_FOR_WHOM = re.compile(
    "(?:等人?)?(?:(?:代表|代替|替)[^，。；的]{1,12}|代其|代为|率团|率代表团|(?:先|亲自)?(?:到|赴|前往|飞往|来)[^，。；的]{1,12})?"
)
#: Behind somebody who is sent, what he is sent as.
_AS = re.compile("(?:作为|以)[^，。；]{1,16}")
#: Between two sides.
WITH = ("与", "同", "跟", "与由", "同由")
_PRESIDES, _AND_PRESIDES, _PRESIDES_AND = "主持", re.compile("并(?:共同)?主持"), "主持并"
_DURING, _IS_AWAY = "期间", "缺席"
#: Where a session at hand is held, before the word for it.
_HELD_THERE = re.compile("在[^，。；]{2,10}(?:举行|召开)的")
#: 此次|交流活动|由X主持: a session that is none of those that are called 会.
EXCHANGE = "交流活动"
#: Before a verb of attending, those who are asked to: 邀请|俄罗斯等国|与会.
_INVITED = re.compile("(?<![应受获被特])邀请?[^，。；的]{1,30}$")
#: X出席|并发言, 出席|并作题为“…”的演讲: what is attended is the session at hand.
AND_SPEAKS = re.compile(
    "(?:，|了)?并(?:应邀|首先|即席|当场|先后|分别|共同)?(?:在(?:会上|论坛上|全体会议上))?(?:主持|发表|宣布|听取|致[辞词开闭欢答贺]|[作做]|发言|讲话|演讲|宣读)"
)
#: 日方由|外相X和防卫相Y出席, 英国则由|X、Y参加
_BY_A_SIDE = re.compile("(?:预计|据悉|其中)?[　 ]+方?面?(?:预计|预定|料|将|则|也)*由")
#: 将出席|星期日下午的|会议, 出席|5日举行的|论坛
_OF_DAY = re.compile(
    "了?(?:[今明昨当][天日]|(?:周|星期)[一二三四五六日天]|[0-9]{1,2}日)(?:[上中下]午|晚间?|晚上)?(?:举行|召开)?的"
)
#: 主持此次|防务磋商
_TALKS_AT_HAND = "[^，。；、的在和与]{0,6}?<talks at hand>"


def read_meeting(reading: Reading) -> Frame | None:
    """A出席M; 出席M的A; M由A主持; 会议由A主持; 王毅等参加。"""
    scene, verb, events = reading.scene, reading.verb, reading.events
    by = agent(reading) or _by_both(reading)
    alone = verb.verb.term == "参加" and not scene.folded[verb.end : reading.high].strip()
    of_a_side = bool(by) and _BY_A_SIDE.match(scene.plain(reading.low, verb.start)) is not None
    if alone and not of_a_side and not _goes_for_another(reading):
        return read_join(reading)
    if told := presided(reading, by) or presided_under(reading):
        return told
    presides = verb.verb.term.startswith(_PRESIDES)
    if not presides and (
        _AND_PRESIDES.match(scene.folded, verb.end) or scene.folded.endswith(_PRESIDES_AND, 0, verb.start)
    ):
        # 出席并主持M is one attendance.
        return None
    session = _named_session(reading, passive=bool(by))
    if not by and _is_of_others(reading, session.end if session is not None else verb.end):
        return None
    if session is None and not by and not _both_there(reading):
        joined = 0 if presides else joined_session(reading)
        if joined or listed_there(reading, verb.end):
            # 参加|扩大会谈; 参加的还有|X
            return read_join(reading, joined)
        if _together_with_him(reading):
            # 蓬佩奥将一起|出席
            joins = read_join(reading)
            return joins if joins and all(one.is_somebody for one in joins.who) else None
    end = session.end if session is not None and not by else verb.end
    number = session.value if session is not None else HERE
    if number == HERE:
        end = _is_here(scene, verb, bool(by), events)
        if not end:
            return None
    if not by and _INVITED.search(scene.folded, reading.low, verb.start):
        # A邀请|C等国|与会: whoever is asked is nobody who is named.
        by = sent_there(reading)
        if not by:
            return None
    if there := listed_there(reading, end):
        by, end = there, there[-1].end
    who, why = _attending(reading, by, end)
    if not who or not are_people(who) or any(one.team for one in who):
        return None
    what = _PRESIDES if presides else ""
    return fill(reading, end, who=who, meeting=number, what=what, why=why, alone=True)


def _by_both(reading: Reading) -> list[Phrase]:
    """Return two whom 由 governs, the one with the other: M由|A|同|B|共同主持."""
    scene, low, events = reading.scene, reading.low, reading.events
    actors = scene.actors(low, reading.verb.start)
    if len(actors) < 2 or not are_people(actors[-2:]) or scene.folded[actors[-2].start - 1] != "由":
        return []
    one, other = actors[-2:]
    joined = scene.folded[one.end : other.start] in WITH
    jointly = events.words["jointly"].fullmatch(scene.plain(other.end, reading.verb.start))
    return [one, other] if joined and jointly else []


def _there_with(reading: Reading, end: int) -> tuple[Phrase, ...]:
    """Return with whom somebody meets while both are at a meeting: A同|B|出席M期间举行会谈."""
    scene, low, start = reading.scene, reading.low, reading.verb.start
    beside = [one for one in scene.actors(low, start) if one.end == start and one.names_people]
    if not beside or not scene.folded.startswith(_DURING, end):
        return ()
    block = block_left(scene, beside[-1], low, reading.events)
    return tuple(block) if preposition(scene, block[0], low, "partner", reading.events) else ()


def _named_session(reading: Reading, *, passive: bool) -> Phrase | None:
    """Return the meeting that is attended: the first behind the verb, or in the passive the first in front of it."""
    scene, verb = reading.scene, reading.verb
    meetings = [one for one in scene.phrases if one.kind == "meeting"]
    if passive:
        # 由X主持的|M在曼谷召开
        behind = verb.end + scene.folded.startswith("的", verb.end)
        held = next((one for one in meetings if one.start == behind > verb.end), None)
        return held or next((one for one in meetings if one.start < verb.start), None)
    found = next((one for one in meetings if verb.end <= one.start < reading.high), None)
    if found is None:
        return None
    gap = scene.plain(verb.end, found.start)
    # 出席北约会议、访问英国及举行|美俄峰会: another verb has it.
    listed = "、" in gap and any(verb.end <= one.start < found.start for one in scene.verbs)
    return None if len(gap) > _TO_SESSION or listed else found


def _attending(reading: Reading, by: list[Phrase], end: int) -> tuple[tuple[Phrase, ...], str]:
    """Return who attends what ends at an offset, and why: whom the words around the verb name, or who acts in its clause."""
    scene, verb = reading.scene, reading.verb
    named = (
        by
        or sent_there(reading)
        or _for_another(reading)
        or _head_behind(reading, end)
        or _regarded(reading, end)
    )
    who, why = (tuple(named), "") if named else acting_together(reading, end)
    # 部长A，部长B，|部长C共同主持M
    jointly = len(who) == 1 and ends_with(
        reading.events.words["jointly"], scene.folded, reading.low, verb.start
    )
    if who and not named and not why and (jointly or goes_on(scene, reading.low)):
        # 部长A、部长B，|以及C出席M
        who = (*listed_before(scene, reading.low, reading.events), *who)
    return (*who, *(together(reading, verb.start) or _there_with(reading, end))), why


def _regarded(reading: Reading, end: int) -> list[Phrase]:
    """Return who attends where another says something of it: A对|B主持M|表示感谢."""
    scene, verb = reading.scene, reading.verb
    before = scene.actors(reading.low, verb.start)
    block = block_left(scene, before[-1], reading.low, reading.events) if before else []
    if not block or scene.folded[block[0].start - 1] != "对":
        return []
    told = _TO_IT.fullmatch(scene.folded, before[-1].end, verb.start) and _IS_REGARDED.match(
        scene.folded, end
    )
    # 对|B|及高级代表团前来出席M表示热烈欢迎
    return ([one for one in block if not one.team] or block) if told else []


def _head_behind(reading: Reading, end: int) -> list[Phrase]:
    """Return whom a relative clause is about whose subject is governed in front of it: 向应邀出席会议的|X问好."""
    if not reading.scene.folded.startswith("的", end):
        return []
    if not _TOWARDS.search(reading.scene.folded, reading.low, reading.verb.start):
        return []
    return [
        one for one in reading.scene.actors(end, reading.high) if one.start == end + 1 and one.names_people
    ]


def _is_of_others(reading: Reading, end: int) -> bool:
    """Say whether those attend for whom somebody does something, and who have no name: A为|出席M的|国际贵宾举行宴会."""
    scene = reading.scene
    return (
        scene.folded.startswith("的", end)
        and _TOWARDS.search(scene.folded, reading.low, reading.verb.start) is not None
        and not _head_behind(reading, end)
    )


def _both_there(reading: Reading) -> bool:
    """Say whether two are there together, with each other and with nobody who met before: A与B共同|出席."""
    scene, verb, events = reading.scene, reading.verb, reading.events
    people = [one for one in scene.actors(reading.low, verb.start) if one.is_somebody]
    jointly = ends_with(events.words["jointly"], scene.folded, reading.low, verb.start)
    return len(people) > 1 and bool(jointly) and any(one.kind == "meeting" for one in scene.phrases)


def _together_with_him(reading: Reading) -> bool:
    """Say whether somebody is there beside those who have met: X将一起|出席, and nothing behind it."""
    scene, verb, events = reading.scene, reading.verb, reading.events
    if scene.folded[verb.end : reading.high].strip() or verb.verb.term.startswith(_PRESIDES):
        # 王毅与巴罗共同主持: of a session.
        return False
    return bool(ends_with(events.words["jointly"], scene.folded, reading.low, verb.start))


def _for_another(reading: Reading) -> list[Phrase]:
    """Return who attends where 由 governs him in front of the verb: A缺席，由|B|代表C出席M."""
    scene, low, start = reading.scene, reading.low, reading.verb.start
    people = [one for one in scene.actors(low, start) if one.is_somebody]
    if not people or not BY.search(scene.folded, low, people[0].start):
        return []
    block = block_right(scene, people[0], start, reading.events)
    stands_for = _FOR_WHOM.fullmatch(scene.folded, block[-1].end, start) is not None
    return block if stands_for and are_people(block) else []


def _goes_for_another(reading: Reading) -> bool:
    """Say whether somebody is at a session whom 由 governs, for him of the clause before who is not: A缺席，由|B|代表C参加."""
    away = any(one.verb.term == _IS_AWAY and one.end <= reading.low for one in reading.scene.verbs)
    return away and bool(_for_another(reading))


def sent_there(reading: Reading) -> list[Phrase]:
    """Return whom somebody asks or sends to a meeting: A邀请|B|出席M."""
    scene, low = reading.scene, reading.low
    # 派出|X|率团|参加M
    edges = {reading.verb.start} | {
        one.start for one in scene.verbs if one.verb.direction == "lead" and one.end == reading.verb.start
    }
    beside = [
        one
        for one in scene.actors(low, reading.verb.start)
        # 派|X|作为美方代表团团长|参加M
        if one.end in edges or _AS.fullmatch(scene.folded, one.end, reading.verb.start)
    ]
    block = block_left(scene, beside[-1], low, reading.events) if beside else []
    if not block or not are_people(block):
        return []
    if ends_with(reading.events.words["sends"], scene.folded, low, block[0].start):
        return block
    # 派出|对外经济相|X: a title that no dictionary holds.
    sent = [
        match.end() for match in reading.events.words["sends"].finditer(scene.folded, low, block[0].start)
    ]
    title = scene.folded[sent[-1] : block[0].start] if sent else ""
    return block if title and len(title) <= _TITLE and not _BREAKS.search(title) else []


def _is_here(scene: Scene, verb: Spoken, passive: bool, events: Events) -> int:
    """Return where a verb ends with the words that mean the meeting at hand, without its name; 0 where none do.

    出席会议, 与会, 出席上述两场重要会议.
    """
    if verb.verb.term in ("与会", "参会", "赴会"):
        # 与会|人士 are those who are there, not that someone is.
        # 与会|期间 says when something else was.
        others = events.words["attendants"].match(scene.folded, verb.end)
        return 0 if others or scene.folded.startswith(_DURING, verb.end) else verb.end
    low, high = scene.clause(verb.start)
    if passive:
        said = scene.plain(low, verb.start)
        whole = not scene.folded[verb.end : high].strip()
        if there := events.words["session"].match(scene.folded, verb.end, high):
            # 由X亲自出席|开幕式
            return there.end()
        of_a_side = whole and _BY_A_SIDE.match(said) is not None
        return verb.end if of_a_side or "会" in said or EXCHANGE in said else 0
    if not scene.folded[verb.end : high].strip() or AND_SPEAKS.match(scene.folded, verb.end, high):
        # 中国防长魏凤和亦率团出席，…
        return verb.end
    day = _OF_DAY.match(scene.folded, verb.end, high)
    at = day.end() if day else verb.end
    while which := events.words["this"].match(scene.folded, at, high):
        at = which.end()
    if at > verb.end and (held := _HELD_THERE.match(scene.folded, at, high)):
        # 出席这场|在雅加达举行的|会议
        at = held.end()
    session = events.words["session"].match(scene.folded, at, high)
    if session is None and at > verb.end:
        # 主持上述|对话
        session = events.words.shaped(_TALKS_AT_HAND).match(scene.folded, at, high)
    return session.end() if session else 0
