"""Readers of verbs of careers: 晋升, 任命, 出任, 接任, and who hands over the order."""

from __future__ import annotations

import re

from minglu.stages.link.coordination import block_left
from minglu.stages.link.frame import IN_RELATIVE, Frame, Reading, acting, agent, are_people, fill, tail, taken
from minglu.stages.link.lists import listed_left
from minglu.stages.link.objects import behind_verb
from minglu.stages.link.parties import Phrase
from minglu.stages.link.roles import carried, head_of_relative, subject

#: 被任命|为防长, whose office no dictionary holds.
_AS_FREE = re.compile(r"(?:为|担任|出任)([^，。；\s]{2,30})")
#: 任命X|为防长, 被任命为|防长.
_WHAT = re.compile(r"(?:为|担任|出任|任)?([^，。；\s]{2,40})")
_AS = re.compile(r"(?:为|担任|出任|任|接任|代替|接替|取代)([^，。；\n]{2,30})")
#: Between two of a list who are appointed, and behind the second: 为P，|B|为Q.
_OFFICE_THEN = re.compile(
    "(?:为|担任|出任|任)[^，。；：\n]{2,30}[，、；](?:以及|及|和|任命|并任命)?[^，。；：\n为]{0,16}"
)
_AS_TOO = re.compile("(?:为|担任|出任)([^，。；、\n]{2,30})")
#: Who says that he appoints somebody, and as much may stand between him and that.
ANNOUNCES, _TO_SAYING = "宣布(?:正式|<will>|<also>|再次)?$", 12
#: 任命A|接替|B(，)出任P
_REPLACES = re.compile("[来]?(?:代替|接替|取代|替代|顶替)")
_THEN_AS = re.compile("[^。；\n]{2,30}?(?:出任|担任|任)([^，。；\n]{2,30}?)(?:一职|职务)?(?![^，。；\n])")
#: Between an office and who takes it: 参谋总长|职缺，由|X调任.
_BY = "的?(?:职缺|遗缺|空缺|一职|职务|职位)?，?(?:则|<will>|改|现)?由$"
#: X任P|以来.
_SINCE = re.compile("以来|至今|之后|后")
#: Behind him after whom somebody takes an office.
_AFTER_HIM = re.compile("[之以]?后")
#: 会议经表决，决定|任命X为P: nobody is named who appoints him.
_DECIDED = re.compile("(?:决定|表决|批准|宣布)(?:批准)?$")
#: 免去A的P职务，|任命B为P; and in front of the first words of a decree: 一、|任命B为P.
_DISMISSES, _OPENS = (
    re.compile("免去|免除|罢免|解除"),
    re.compile("[ \u3000]*(?:[一二三四五六七八九十]{1,3}、)?"),
)
#: Whoever was named before.
_HIM = ("其为", "其担任", "其出任", "他为", "她为")
#: 晋升|为上将, 晋升|上将军衔, 晋升|少将警衔, 晋升上将军衔|警衔.
_TO_RANK = re.compile(r"([^，。；的\n]{0,12}?(?:[军警]衔|[将校尉](?:[军警]衔)*))")
#: Behind a word for promotions and its rank, what is held or written: 将官晋任|授阶典礼, 晋升少将警衔|命令.
_CEREMONY = re.compile("(?:警衔|授阶|授衔|勖勉|布达)?(?:仪式|命令|典礼|人事|名单)")
_PROMOTED = re.compile(r"([^，。；：:的\n]{0,12})[^。；：:\n]{0,10}?(?:[:：]|其中有|包括)")


def read_rank(reading: Reading) -> Frame | None:
    """A晋升为上将; 晋升上将军衔的A; A由B晋升为上将."""
    scene, verb, events = reading.scene, reading.verb, reading.events
    rank = tail(_TO_RANK, scene.folded, verb.end, reading.high)
    if any(_CEREMONY.match(scene.folded, at) for at in (verb.end, verb.end + len(rank))):
        return None
    listed = _PROMOTED.match(scene.folded, verb.end, scene.sentence.end)
    if listed:
        # 这次晋升上将的是：A、B; 十人晋升上将军衔，其中有时任X的A.
        people = [phrase for phrase in scene.actors(listed.end(), scene.sentence.end) if phrase.names_people]
        what = verb.verb.term + listed.group(1)
        return fill(reading, listed.end(), whom=tuple(people), what=what, agentless=True) if people else None
    if scene.folded.startswith("其", verb.end):
        return _his_rank(reading)
    what = verb.verb.term + rank
    end = verb.start + len(what)
    if scene.folded[end : end + 1] == "的":
        # 晋升上将军衔的|X
        people = head_of_relative(scene, verb, end, events)
        return fill(reading, end, whom=tuple(people), what=what, agentless=True) if people else None
    objects = behind_verb(scene, verb, events)
    if objects and objects[0].start == verb.end:
        who, why = acting(reading, objects[-1].end)
        return fill(
            reading, objects[-1].end, who=who, whom=tuple(objects), what=what, agentless=True, why=why
        )
    by = agent(reading)
    whom, why = acting(reading, verb.end, by[0].start if by else -1)
    if not whom or not are_people(whom):
        return None
    return fill(reading, verb.end, who=tuple(by), whom=whom, what=what, agentless=True, why=why)


def _his_rank(reading: Reading) -> Frame | None:
    """A向B颁发命令状，晋升其上将军衔: 其 is whom the sentence names last, where it names another before him."""
    scene, verb = reading.scene, reading.verb
    people = [one for one in scene.actors(scene.sentence.start, verb.start) if one.names_people]
    if len(people) < 2:
        return None
    what = verb.verb.term + tail(_TO_RANK, scene.folded, verb.end + len("其"), reading.high)
    why = "其 is who is named last"
    return fill(reading, verb.end, who=(people[0],), whom=(people[-1],), what=what, why=why)


def read_post(reading: Reading) -> Frame | None:
    """A任命B为P; B被A任命为P."""
    scene, events = reading.scene, reading.events
    by = agent(reading)
    if by:
        whom, why = acting(reading, reading.verb.end, by[0].start)
        post = taken(reading) or _named_freely(reading)
        if post is None or not whom or not are_people(whom):
            return None
        what = scene.folded[slice(*post)]
        return fill(reading, post[1], who=tuple(by), whom=whom, what=what, why=why)
    objects = behind_verb(scene, reading.verb, events)
    if scene.folded.startswith(_HIM, reading.verb.end):
        return _his_post(reading)
    if not objects or not are_people(objects):
        return None
    end = objects[-1].end
    what = _in_place_of(reading, end) or tail(_AS, scene.folded, end, reading.high)
    who, why = acting(reading, end)
    announced = reading.events.words.search(ANNOUNCES, scene.folded, reading.low, reading.verb.start)
    if announced and not who:
        who, why = who_announces(reading, announced.start()), ""
    decided = not who and _DECIDED.search(scene.folded, reading.low, reading.verb.start) is not None
    if not what:
        return None
    dismissed = _DISMISSES.search(scene.folded, scene.sentence.start, reading.low)
    if dismissed and why and who[0].start >= dismissed.end():
        # 免去A的P职务，|任命B为P: A appoints nobody.
        who, why, decided = (), "", True
    decided = decided or (
        not who and _OPENS.fullmatch(scene.folded, scene.sentence.start, reading.verb.start) is not None
    )
    return fill(reading, end, who=who, whom=tuple(objects), what=what, agentless=decided, why=why)


def _named_freely(reading: Reading) -> tuple[int, int] | None:
    """Return where the office of 被A任命|为P stands that no dictionary holds; None where 为 does not follow."""
    office = _AS_FREE.match(reading.scene.folded, reading.verb.end, reading.high)
    return office.span(1) if office else None


def _in_place_of(reading: Reading, end: int) -> str:
    """Return the office in which somebody replaces another: 任命A|接替B，出任P; 任命A|接替P某某.

    As the sentence says it behind, else that of whom he replaces; empty where he replaces nobody.
    """
    scene = reading.scene
    instead = _REPLACES.match(scene.folded, end)
    if instead is None:
        return ""
    if then := _THEN_AS.match(scene.folded, instead.end(), scene.sentence.end):
        return then.group(1)
    replaced = [one for one in scene.actors(instead.end(), reading.high) if one.is_one_person]
    return replaced[0].parties[0].capacity if replaced else ""


def who_announces(reading: Reading, start: int) -> tuple[Phrase, ...]:
    """Return who says that he appoints somebody, in front of the word for saying it, which begins at `start`."""
    scene = reading.scene
    people = scene.actors(reading.low, start)
    if not people or len(scene.plain(people[-1].end, start)) > _TO_SAYING:
        return ()
    block = block_left(scene, people[-1], reading.low, reading.events)
    return tuple(block) if are_people(block) else ()


def _his_post(reading: Reading) -> Frame | None:
    """A解除B的职务，任命其为P: 其 is whom the sentence names last, where it names another before him."""
    scene, verb = reading.scene, reading.verb
    people = [one for one in scene.actors(scene.sentence.start, verb.start) if one.names_people]
    what = tail(_AS, scene.folded, verb.end + 1, reading.high)
    if len(people) < 2 or not what:
        return None
    why = "其 is who is named last"
    return fill(reading, verb.end + 1, who=(people[0],), whom=(people[-1],), what=what, why=why)


def read_bare(reading: Reading) -> Frame | None:
    """B被任命为P."""
    scene, verb, post = reading.scene, reading.verb, taken(reading)
    related = post is not None and scene.folded.startswith("的", post[1])
    if post is not None and related and (people := head_of_relative(scene, verb, post[1], reading.events)):
        # 12月被任命为P的|X将会见Y
        what = scene.folded[slice(*post)]
        return fill(reading, post[1], whom=tuple(people), what=what, agentless=True, why=IN_RELATIVE)
    whom, why = acting(reading, reading.verb.end)
    what = tail(_WHAT, reading.scene.folded, reading.verb.end, reading.high)
    if not what or not whom or not are_people(whom):
        return None
    return fill(reading, reading.verb.end, whom=whom, what=what, agentless=True, why=why)


def read_take(reading: Reading) -> Frame | None:
    """B出任P; 1971年任P: the office has to follow, and 任 needs a day before it, as it else tells of a state."""
    scene, verb = reading.scene, reading.verb
    post = taken(reading)
    if post is None:
        return _taken_by(reading)
    if len(verb.verb.term) == 1:
        dates = [one for one in scene.phrases if one.kind == "date" and reading.low <= one.start < verb.start]
        since = _SINCE.match(scene.folded, post[1]) and any(
            one.is_somebody and one.end == verb.start for one in scene.phrases
        )
        if not since and (not dates or dates[-1].end < verb.start - 1):
            return None
    start, end = post
    if scene.folded.startswith("的", end) and (people := head_of_relative(scene, verb, end, reading.events)):
        # 将出任P的|X，今晚会见Y
        what = scene.folded[start:end]
        return fill(reading, end, whom=tuple(people), what=what, agentless=True)
    whom, why = acting(reading, end, _after_another(reading))
    if why and any(one.verb.direction == "post" and one.end <= reading.low for one in scene.verbs):
        # 任命A接替B，|出任P is one appointment.
        return None
    if not whom:
        whom, why = _only_one(reading)
    if not whom or not are_people(whom):
        return None
    return fill(reading, end, whom=whom, what=scene.folded[start:end], agentless=True, why=why)


def _after_another(reading: Reading) -> int:
    """Return where he begins after whom somebody takes an office, so that it is not he: A继|B|之后出任P; -1 where nobody is."""
    scene = reading.scene
    before = [one for one in scene.actors(reading.low, reading.verb.start) if one.is_one_person][-1:]
    for one in before:
        if scene.folded[one.start - 1] == "继" and _AFTER_HIM.match(scene.folded, one.end):
            return one.start - 1
    return -1


def _taken_by(reading: Reading) -> Frame | None:
    """Return who takes the office in front of the 由 that governs him: 参谋总长职缺，由|X上将|调任."""
    scene, verb = reading.scene, reading.verb
    by = agent(reading)
    if not by or not all(one.is_somebody for one in by) or len(verb.verb.term) == 1:
        # 由驻韩美军司令兼|任 names nobody.
        return None
    if scene.folded[verb.end : reading.high].strip("。 "):
        return None
    gap = reading.events.words.search(_BY, scene.folded, scene.sentence.start, by[0].start)
    offices = [
        one
        for one in scene.phrases
        if gap is not None
        and one.end == gap.start()
        and (one.kind == "post" or any(party.kind == "office" for party in one.parties))
    ]
    if not offices:
        return None
    what = scene.folded[offices[0].start : offices[0].end]
    return fill(reading, verb.end, whom=tuple(by), what=what, agentless=True)


def _only_one(reading: Reading) -> tuple[tuple[Phrase, ...], str]:
    """Return the one person whom the sentence names before an office is taken: X的外语好，去年升任|参谋总长."""
    scene, verb = reading.scene, reading.verb
    before = scene.actors(scene.sentence.start, verb.start)
    people = [phrase for phrase in before if phrase.names_people]
    said = scene.plain(scene.sentence.start, verb.start)
    if len(people) != 1 or not people[0].parties or scene.folded.startswith("的", people[0].end):
        # 普京|的老部下，去年升任: what is somebody's is not he.
        return (), ""
    if reading.events.words["speech"].search(said):
        return (), ""
    return (people[0],), "nobody else is named in the sentence"


def read_confer(reading: Reading) -> Frame | None:
    """A颁发命令状: A promotes whoever the article says is promoted; A向B颁发命令状."""
    scene, verb = reading.scene, reading.verb
    to = scene.folded.rfind("向", reading.low, verb.start)
    if to < 0:
        who, why = acting(reading, verb.end)
        return fill(reading, verb.end, who=who, why=why) if who and are_people(who) else None
    who, why = tuple(subject(scene, verb, to, reading.events)), ""
    if not who:
        block, why = carried(scene, verb, reading.previous, reading.events)
        who = tuple(block)
    if not who or not are_people(who):
        return None
    people = scene.actors(to, verb.start)
    told = any(to <= one.start < verb.start for one in scene.verbs)
    if told or not people or people[-1].end != verb.start:
        # 向晋升上将军衔的|B|颁发命令状: that verb tells of B.
        return fill(reading, verb.end, who=who, why=why)
    block = listed_left(scene, block_left(scene, people[-1], to, reading.events), to, reading.events)
    named = block[0].start == to + 1 and are_people(block)
    return fill(reading, verb.end, who=who, whom=tuple(block) if named else (), why=why)


def also_appointed(reading: Reading, frame: Frame) -> list[Frame]:
    """Return those whom a list behind an appointment names with offices of their own: 任命A为P，|B为Q."""
    if frame.kind != "appointed" or reading.verb.verb.direction != "post" or not frame.whom:
        return []
    scene, at = reading.scene, frame.object_end
    found: list[Frame] = []
    for phrase in scene.actors(at, scene.sentence.end):
        between = _OFFICE_THEN.fullmatch(scene.folded, at, phrase.start)
        what = tail(_AS_TOO, scene.folded, phrase.end, scene.sentence.end)
        if between is None or not what or not phrase.is_one_person:
            break
        found.append(frame._replace(whom=(phrase,), what=what, object_end=phrase.end))
        at = phrase.end
    return found
