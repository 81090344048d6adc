"""Readers of those who go with somebody: 陪同, 随行, 同行, 参加会见, 在X陪同下."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minglu.rulebook.events import Events
from minglu.stages.link.coordination import block_left, preposition
from minglu.stages.link.frame import (
    Frame,
    Reading,
    acting,
    acting_together,
    agent,
    are_people,
    fill,
    listed_there,
)
from minglu.stages.link.joining import RETINUE
from minglu.stages.link.lists import goes_on, listed_before, listed_behind, listed_left, listed_people
from minglu.stages.link.opening_subjects import opening_subject
from minglu.stages.link.parties import Phrase
from minglu.stages.link.reasons import reasons
from minglu.stages.link.roles import behind, carried, subject
from minglu.stages.link.scene import Scene
from minglu.stages.link.verbs import Spoken

#: 陪同|访问
_VISIT = re.compile("(?:之列)?(?:访问|出访|参观|考察|视察|检阅|检查|调研|观看|前往|出席|参加|会见|出席活动)?")
#: 随同|来韩参加M, 陪同|前往平壤
_TO_GO = re.compile(
    "(?:一同|一起|共同)?(?:来(?!自|说|看)|赴|前往|前来|抵达|访问|出访|飞赴|飞往|到访)[^，。；的]{1,24}$"
)
_GOING = ("前往", "访问", "出访", "到访")
#: Behind whom somebody goes with: 陪同X|访问越南的官员有|A、B.
_LIST = re.compile(
    "[^，。；\n]{0,16}?的(?:[^，。；的\n]{0,8}?)(?:还有|也有|主要有|还包括|包括了?|有|是(?!否))[:：]?"
)
#: Behind a word for those who go with somebody: 团员|包括|A、B.
_ARE = re.compile(
    "(?:的?(?:企业家|企业高管|高管|商界[人领代][士袖表]|高官|高级官员|内阁成员|阁员|部长|议员|专家|其他官员))?"
    "(?:的?(?:官方|正式|特别)?(?:代表团|人员|成员)?[由共有]*[0-9一二三四五六七八九十]+[多余]?[人名位](?:组成)?，)?"
    "(?:的|[当之]?中|里)?(?:，(?=[还就也]?包括))?(?:则|主要|共|就)?(?:还有|也有|主要有|还包括|包括了?|有|计有|分别[是为]|(?:(?<=[员者])|的)[是为](?!了))[:：]?|[:：]"
    # 随行的|政治局委员有：
    "|的[^，。；：:的\n]{2,14}?(?:还有|也有|还包括|包括|有)[:：]"
)
#: Verbs that say so themselves: 成员包括|A、B.
_ARE_SAID, _AT_ONCE = (
    re.compile("(?:[的员场中里]还?有|包括有?|成员还?有|成员(?:分别)?[为是])$"),
    re.compile("了?[:：]?"),
)
#: Behind the state of those whom a second list names: 朝|方则有|C、D.
_THEIRS = re.compile("(?:方面?|国)?(?:官员|代表|成员)?(?:则|也|亦)?(?:还有|有|包括了?|是|为)[:：]?")
#: Between 在 and those who go with somebody: 在|主要幕僚|X、Y陪同下.
_WHO_THEY_ARE = re.compile("在[^，。；\n的]{0,10}$")
#: Behind a group, some of it; and as much may their titles take.
INCLUDING, TO_NAMED = re.compile("，?(?:当中|其中|成员)?(?:还|也)?(?:包括|有)了?[:：]?"), 45
#: Before those of a delegation who are the object of a verb with somebody else: 款待两位总督及|访团成员.
_OBJECT = re.compile("[和与及、]$")
#: Between somebody and those who are with him: 普京|则有|A及B随行.
_HAS = re.compile("(?:则|也|亦|还|均)?有")
#: Before those by whom somebody is accompanied: 由劳动党副委员长|X，和Y陪同.
_BY = re.compile("由[^，。；、的在与和同]{0,12}$")
#: Who is with somebody, what says so, and as much may stand before the first of them.
_COMPANY, _AMONG, _TO_NEXT = re.compile("(?:一行人?|等人)$"), re.compile("(?:还|也)?(?:包括|有)了?"), 10
_WITH_HIM = "陪同"
#: As much may stand between 和 and the last of a list: 和行政长官办公室主任X.
_TO_LAST = 16
#: Only those of a list join these: 参加谈判的还有A、B.
_ONLY_LISTED = ("谈判", "磋商", "宴", "餐", "宴会")
#: The talks of which the words before tell: 出席了|此次磋商.
_THESE = re.compile("(?:[此本这该]次|上述)(?:谈判|磋商)$")
#: Before a verb of joining, what says that others were there: 马晓天等人|也|参加了磋商.
_BESIDE_THEM = re.compile("(?:也|亦|还|均|一同|共同|作为[^，。；]{2,14}成员)$")
#: Behind a verb of attending, the talks that somebody joins, and not a name that begins with them: 参加|会见|厅.
_JOINED = "[了过]?(?:<how joined>)*(?:<joined>)(?![一-鿿]|<session>)|[了过]?(?:<how joined>)*(?:<joined>)(?=的|者|时|后|并|和)"
#: What those do who travel together, of whom neither is with the other.
_PEERS = "同行"
_AS_WELL = re.compile("[也亦都将](?:都|均|会|将)*$")
#: How a clause ends that says no more than when: 会见时，|A陪同.
_WHEN, _BEFORE = ("", "日", "午", "晚", "时", "后"), "whom the sentence before is about"
#: Why somebody is with those whom no word beside him names.
TOLD = "of the encounter told before"


def read_join(reading: Reading, end: int = -1) -> Frame | None:
    """王毅参加会见: with those who have just met. `end` is where what they join ends: 参加|扩大会谈."""
    end = max(end, reading.verb.end)
    who, why = acting_together(reading, end)
    who = (*listed_before(reading.scene, reading.low, reading.events), *who)
    there = listed_there(reading, end) or listed(reading, end, _howlisted(reading))
    if there:
        if leader := _leader(reading):
            # 与特朗普|一同出席会谈的还有A、B
            return fill(reading, there[-1].end, kind="accompanied", who=tuple(there), whom=tuple(leader))
        theirs = _of_side(reading, _other_side(reading, there[-1].end), there[-1].end)
        who, why = (*_of_side(reading, there, reading.verb.start), *theirs), ""
    elif by := agent(reading):
        # 韩方由A、B等|参加
        who, why = tuple(by), ""
    only_listed = reading.scene.folded.endswith(_ONLY_LISTED, reading.verb.start, end)
    only_listed = only_listed and not _THESE.search(reading.scene.folded, reading.verb.start, end)
    as_well = _BESIDE_THEM.search(reading.scene.folded, reading.low, reading.verb.start) is not None
    if not who or not are_people(who) or (only_listed and not (there or as_well)):
        # 美国举行演习，100名士兵参加; 特朗普愿意参加谈判 is with nobody who has met, 马晓天等人也参加了磋商 is.
        return None
    why = reasons(why, TOLD)
    return fill(reading, end, kind="accompanied", who=who, joins=True, why=why)


def joined_session(reading: Reading) -> int:
    """Return where what somebody joins ends, behind a verb of attending: 参加|扩大会谈, 出席了|此次会面; 0 for none."""
    shaped = reading.events.words.shaped(_JOINED)
    session = shaped.match(reading.scene.folded, reading.verb.end, reading.high)
    return session.end() if session else 0


def _howlisted(reading: Reading) -> re.Pattern[str]:
    """Return what stands between the verb and a list of people."""
    return _AT_ONCE if _ARE_SAID.search(reading.verb.verb.term) else _ARE


def _other_side(reading: Reading, end: int) -> list[Phrase]:
    """Return those of the other side, listed behind those of one: 美方官员包括A、B；|朝方则有|C、D."""
    states = [one for one in reading.scene.actors(end, reading.scene.sentence.end)[:1] if one.is_state]
    if not states or states[0].start - end > 1:
        return []
    return listed(reading, states[0].end, _THEIRS)


def _of_side(reading: Reading, people: list[Phrase], low: int) -> list[Phrase]:
    """Return people of whom the words behind `low` say of which state they are: 参加会谈的|乌|方代表有A."""
    states = [one for one in reading.scene.actors(low, people[0].start) if one.is_state] if people else []
    codes = {party.country for one in states for party in one.parties}
    if len(codes) != 1:
        return people
    country = codes.pop()
    return [
        one._replace(parties=tuple(party._replace(country=party.country or country) for party in one.parties))
        for one in people
    ]


def read_retinue(reading: Reading) -> Frame | None:
    """随行人员包括X、Y; 同行的还有X; X、Y随行: with whoever travels or meets in what is told before.

    特朗普的随行人员有X and 与特朗普同行的有X say with whom.
    """
    scene, verb = reading.scene, reading.verb
    there = (
        listed_there(reading, verb.end)
        or listed(reading, verb.end, _howlisted(reading))
        or list(among_them(reading, verb.end))
    )
    if not there and (by := agent(reading)):
        leaders, why = acting(reading, verb.end, by[0].start)
        if leaders and not why and all(one.is_one_person for one in leaders):
            # 特朗普由A及B|陪同出席
            return fill(reading, verb.end, kind="accompanied", who=tuple(by), whom=leaders)
        # 朝方则由A及B|陪同出席
        return fill(reading, verb.end, kind="accompanied", who=tuple(by), joins=True, why=TOLD)
    if not there and (with_him := _has_with_him(reading)):
        return with_him
    if not there and _OBJECT.search(scene.folded, reading.low, verb.start):
        return None
    if not there:
        if own := _own_list(reading):
            return along(reading, own, "")
        who, why = acting_together(reading, verb.end)
        return along(reading, (*listed_before(scene, reading.low, reading.events), *who), why)
    if not are_people(there):
        return None
    if leader := _leader(reading):
        return fill(reading, there[-1].end, kind="accompanied", who=tuple(there), whom=tuple(leader))
    return with_them(reading, there)


def with_them(reading: Reading, there: Sequence[Phrase]) -> Frame:
    """Return those whom a list names as with whoever travels or meets in what is told before."""
    return fill(reading, there[-1].end, kind="accompanied", who=tuple(there), joins=True, why=TOLD)


def _has_with_him(reading: Reading) -> Frame | None:
    """Return whom somebody has with him: 普京则有|A及B|随行."""
    scene, low = reading.scene, reading.low
    actors = scene.actors(low, reading.verb.start)
    block = block_left(scene, actors[-1], low, reading.events) if actors else []
    block = listed_left(scene, block, low, reading.events)
    before = [one for one in actors if block and one.end <= block[0].start][-1:]
    if not before or not before[0].is_one_person or not are_people(block):
        return None
    if _HAS.fullmatch(scene.folded, before[0].end, block[0].start) is None:
        return None
    return fill(reading, reading.verb.end, kind="accompanied", who=tuple(block), whom=tuple(before))


def _own_list(reading: Reading) -> tuple[Phrase, ...]:
    """Return those of a list that commas part, who do what a verb says: A，及B等，|亦会同行; A，|和B将会随行."""
    scene, low, high = reading.scene, reading.low, reading.verb.start
    ends_before = not scene.actors(low, high)
    if ends_before:
        low, high = next((clause for clause in scene.clauses if clause[1] == low - 1), (low, low))
    people = scene.actors(low, high)
    block = block_left(scene, people[-1], low, reading.events) if people else []
    if not block or any(low <= one.start < high for one in scene.verbs):
        return ()
    if scene.plain(block[-1].end, high).strip("等人") and ends_before:
        return ()
    before = listed_before(scene, low, reading.events) if goes_on(scene, low) else []
    named = len(scene.plain(low, block[0].start)) <= _TO_LAST and all(one.is_somebody for one in block)
    return (*before, *block) if named and (before or (ends_before and len(block) > 1)) else ()


def _leader(reading: Reading) -> list[Phrase]:
    """Return with whom they go, if that stands before the verb: 特朗普的|随行人员, 与特朗普|同行的."""
    scene, events = reading.scene, reading.events
    actors = scene.actors(reading.low, reading.verb.start)
    if not actors or not are_people(actors[-1:]):
        return []
    block = block_left(scene, actors[-1], reading.low, events)
    gap = scene.folded[block[-1].end : reading.verb.start]
    if events.words["jointly"].fullmatch(gap):
        # 与特朗普|一同|出席
        gap = ""
    with_him = not gap and preposition(scene, block[0], reading.low, "partner", events)
    return block if are_people(block) and (gap == "的" or with_him) else []


def who_goes_with(reading: Reading) -> Frame | None:
    """Return those whom a list behind somebody names as with him: 陪同|他的是|A、B."""
    scene, end = reading.scene, reading.verb.end
    leaders = [one for one in scene.actors(end, reading.high)[:1] if one.start == end and one.names_people]
    listed = listed_company(reading, leaders[0].end) if leaders else ()
    return fill(reading, leaders[0].end, who=listed, whom=tuple(leaders)) if listed else None


def listed_company(reading: Reading, end: int) -> tuple[Phrase, ...]:
    """Return who goes with somebody, listed behind him: 陪同X|访问越南的有A、B; `end` is where he ends."""
    return tuple(listed(reading, end, _LIST))


def listed(reading: Reading, end: int, before: re.Pattern[str]) -> list[Phrase]:
    """Return the people of a list, which begins behind what the expression matches at `end`."""
    scene, high = reading.scene, reading.scene.sentence.end
    there = before.match(scene.folded, end, high)
    return listed_people(scene, there.end(), high, reading.events) if there else []


def along(reading: Reading, who: tuple[Phrase, ...], why: str) -> Frame | None:
    """Return who goes along with whoever the clause before is about: X到元山市访问，Y等陪同."""
    scene, verb = reading.scene, reading.verb
    if why or not who or not are_people(who) or not _goes_there(reading):
        return None
    told = fill(reading, verb.end, kind="accompanied", who=who, joins=True, why=TOLD)
    by = who[0].start < reading.low and _BY.search(scene.folded, scene.sentence.start, who[0].start)
    if by or len({party.country for one in who for party in one.parties if party.country}) > 1:
        # A与B会谈，朝方由C，和D陪同: those of a side.
        # A同B会谈，C（A国）和D（B国）陪同: each with his own.
        return told
    # A出访，B随行，C也一同前往: C goes with A as well.
    also = [
        one.start
        for one in scene.verbs
        # X在A陪同下抵达，B亦有随行: B goes with X.
        if one.verb.kind == "accompanied" and not scene.folded.startswith("下", one.end)
    ]
    before = [
        (low, high)
        for low, high in scene.clauses
        # A出访，X，以及Y随行: the list begins in a clause before.
        if high <= min(reading.low, who[0].start) and not any(low <= start < high for start in also)
    ]
    speech = reading.events.words["speech"]
    doing = [
        (low, high)
        for low, high in before
        # A表示，|B将随行: A only speaks.
        if any(low <= one.start < high for one in scene.verbs) or not speech.search(scene.plain(low, high))
    ]
    found = next(
        (block for clause in reversed(doing) if (block := opening_subject(scene, *clause, reading.events))),
        [],
    )
    if found and are_people(found):
        return fill(reading, verb.end, who=who, whom=tuple(found))
    if any(scene.actors(*clause) or scene.plain(*clause).strip()[-1:] not in _WHEN for clause in before):
        return None
    if verb.verb.direction != RETINUE:
        # A视察B。|C陪同: with whom the sentence before is about, else with the host of what is told.
        leaders = tuple(reading.previous)
        named = bool(leaders) and are_people(leaders) and not {*who} & {*leaders}
        return fill(reading, verb.end, who=who, whom=leaders, why=_BEFORE) if named else told
    # A出访。|B随行. 同行 may be of those who travel together.
    peers = verb.verb.term == _PEERS and not _AS_WELL.search(scene.folded, reading.low, verb.start)
    return None if peers else told


def _goes_there(reading: Reading) -> bool:
    """Say whether nothing stands behind the verb but what both do: 陪同|访问, 随同|来韩参加M; and nobody whom it has as its object."""
    scene, end, high = reading.scene, reading.verb.end, reading.high
    if _VISIT.fullmatch(scene.folded, end, high):
        return True
    if any(one.names_people for one in scene.actors(end, high)):
        return False
    # 陪同前往|平壤
    goal = [one for one in scene.phrases if one.start == end and (one.is_state or one.kind == "place")]
    goes = bool(goal) and reading.verb.verb.term.endswith(_GOING)
    return goes or _TO_GO.match(scene.folded, end, high) is not None


def read_under(reading: Reading) -> Frame | None:
    """在B(的)陪同下，A…: who accompanies stands in front, who is accompanied before 在 or in the clause behind."""
    scene, verb, events = reading.scene, reading.verb, reading.events
    actors = scene.actors(reading.low, verb.start)
    if not actors:
        return None
    block = listed_left(scene, block_left(scene, actors[-1], reading.low, events), reading.low, events)
    if not preposition(scene, block[0], reading.low, "aside", events) and not _WHO_THEY_ARE.search(
        scene.plain(reading.low, block[0].start)
    ):
        return None
    whom = subject(scene, verb, block[0].start, events)
    why = ""
    if not whom:
        whom, why = carried(scene, verb, reading.previous, events)
    if not whom or not are_people(whom):
        # 在X陪同下，参观了|南海舰队|某旅: the guest is somebody.
        return None
    return fill(reading, verb.end, who=tuple(block), whom=tuple(whom), why=why)


def whom_behind(reading: Reading) -> tuple[Phrase, ...]:
    """Return with whom those go whom an opening clause names, if the next is about him: 由A陪同，|B|视察了战舰."""
    scene = reading.scene
    opens = reading.low == scene.sentence.start and not scene.folded[reading.verb.end : reading.high].strip()
    guests = behind(scene, reading.verb, reading.events) if opens else []
    return tuple(guests) if guests and all(one.is_one_person for one in guests) else ()


def among_them(reading: Reading, end: int) -> tuple[Phrase, ...]:
    """Return those of a group whom the clause behind names: 与两名参议员会面，|包括|X."""
    return tuple(named_behind(reading.scene, end, INCLUDING, TO_NAMED, reading.events))


def named_behind(scene: Scene, end: int, before: re.Pattern[str], reach: int, events: Events) -> list[Phrase]:
    """Return the list whose first person stands at most `reach` characters behind what the expression matches at `end`."""
    high = scene.sentence.end
    there = before.match(scene.folded, end, high)
    named = [one for one in scene.actors(there.end(), high) if one.is_somebody] if there else []
    if there is None or not named or named[0].start - there.end() > reach:
        return []
    return listed_people(scene, named[0].start, high, events)


def companions(scene: Scene, events: Events) -> list[Frame]:
    """Return those who travel with somebody, listed behind him and them: X一行人包括|A和B."""
    frames: list[Frame] = []
    accompanied = events.verbs.get(_WITH_HIM)
    if accompanied is None:
        return frames
    for phrase in scene.phrases:
        if not phrase.is_somebody or not _COMPANY.search(scene.folded, phrase.start, phrase.end):
            continue
        among = _AMONG.match(scene.folded, phrase.end, scene.sentence.end)
        named = named_behind(scene, phrase.end, _AMONG, _TO_NEXT, events)
        if among is None or not named:
            continue
        block = listed_behind(scene, named, events)
        low = scene.clause(phrase.start)[0]
        spoken = Spoken(among.start(), among.end(), accompanied)
        frames.append(
            Frame(
                spoken,
                accompanied.kind,
                who=tuple(block),
                whom=(phrase,),
                low=low,
                object_end=block[-1].end,
                planned_from=low,
            )
        )
    return frames
