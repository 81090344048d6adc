"""Readers of feasts and ceremonies: A为B举行欢迎仪式, A举行国宴，欢迎B, B出席A举行的欢迎宴会."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minglu.rulebook.events import Events
from minglu.stages.link.coordination import block_left, block_right
from minglu.stages.link.frame import Frame, Reading, acting, are_people, fill
from minglu.stages.link.frames_of_welcomes import is_ceremony
from minglu.stages.link.opening_subjects import opening_subject
from minglu.stages.link.parties import Phrase
from minglu.stages.link.roles import carried, subject, travelled_to
from minglu.stages.link.scene import Scene
from minglu.stages.link.verbs import Spoken
from minglu.text.expressions import is_ended_by

#: 出席B|举行的|欢迎宴会, and as many characters may stand before the feast.
_GIVEN = re.compile("(?:[^，。；]{0,16})?(?:举行|举办|主办|设)的")
_TO_FEAST = 24
#: Before a feast that somebody gives, and behind it, for whom: 举行国宴|，热烈欢迎|X, 举办热闹的|欢迎仪式.
_GIVES = re.compile(
    "(?:举行|举办|设|摆设?|主持)了?[^，。；的]{0,8}(?:(?:隆重|盛大|正式|热烈|热情|热闹|简短|简朴|传统|高规格)的)?[^，。；的]{0,8}$"
)
_WELCOMES = re.compile("[，、]?(?:以)?(?:热烈|隆重|热情)?(?:欢迎|迎接|招待|款待|宴请)(?:了)?")
_COMES = re.compile("(?:[^，。；、的]{0,12}的)?")

#: Between a guest and his ceremony; behind it, who presides: X|的欢迎仪式|在C举行，由|Y|主持. Before it: 由|Y|主持的|欢迎仪式|上，X.
_IS_HIS, _BY = re.compile("的?(?:隆重|盛大|正式)?"), re.compile("[^。；]{0,30}?由")
_PRESIDES = "主持"
_PRESIDED = "主持的(?:隆重|盛大|正式)?(<welcome>)上，"
#: Before a guest for whom something is held: 为|来访的|X举行仪式; what a host holds that is of his guest: 主持|X的|欢迎仪式.
_FOR = re.compile("[为给](?:(?:前来|来华|正在)?[^，。；的为给]{0,8}的)?由?$")
#: A group without a name for which something is held: 为|来华出席M的国际贵宾|举行宴会.
_FOR_GROUP = re.compile(
    "(?<=.)[为给](?P<group>[^，。；：为给]{2,40}?)(?:在[^，。；]{2,10})?(?:举行|举办|设|摆设?)了?$"
)
_HOLDS_IT, _HIS = re.compile("(?:主持|举行|举办)了?$"), re.compile("的[^，。；的]{0,4}")
_LEADS = re.compile("率领?的")
#: Before those whom a picture shows.
_SHOWS = "图为"
#: A feast that says nothing of its guest, and what ends its clause.
_A_FEAST = re.compile("(?:宴|茶会|酒会|餐会)[^，。；]*(?:款待|招待|接待|宴请)$")
_IS_OVER = re.compile("[，。；、！）]|$")
#: What is held for a guest of whom the words before tell, and that somebody meets him on arrival.
_MEETS_THERE = re.compile("(?:迎接|迎候|恭迎|迎送)")
_AND_HOLDS = re.compile("并(?:为其|随后)?(?:举行|举办|主持)了?[^，。；]{0,6}$")
#: As which verb a ceremony counts.
_WELCOMED = "欢迎仪式"
#: A ceremony as where something is done, and the welcome of a guest behind it: 在总统府|欢迎仪式|上鸣礼炮，欢迎|X|到访.
_AT_CEREMONY = "在([一-鿿]{1,8}(?:府|宫|大会堂|宾馆|广场|机场))?[^，。；]{0,8}?(<welcome>)上"
_WELCOME, _VISIT = re.compile("欢迎$"), re.compile("(?:的)?(?:到访|来访|到来|访问)")
#: What has been told of the guest just before.
_OF_GUEST = frozenset({"received", "met", "hosted", "talks"})


def read_for(reading: Reading) -> Frame | None:
    """A为B举行欢迎仪式."""
    scene, verb, events = reading.scene, reading.verb, reading.events
    actors = scene.actors(reading.low, verb.start)
    if welcomed := _welcomed(reading):
        who, why = acting(reading, welcomed[-1].end)
        return fill(reading, welcomed[-1].end, who=who, whom=tuple(welcomed), why=why)
    if presided := _presided(reading):
        return presided
    if frame := _for_group(reading, actors):
        return frame
    if not actors or len(scene.plain(actors[-1].end, verb.start)) > _TO_FEAST:
        return None
    while len(actors) > 1 and scene.folded[actors[-1].start - 1] == "以":
        # 阿赫努什首相以|国王名义|举行的晚宴
        actors.pop()
    while len(actors) > 1 and _LEADS.fullmatch(scene.folded, actors[-2].end, actors[-1].start):
        # 为由X|率领的|代表团举行欢迎仪式
        actors.pop()
    while len(actors) > 1 and travelled_to(scene, actors[-1]):
        # 为张又侠|访俄|举行欢迎仪式
        actors.pop()
    block = block_left(scene, actors[-1], reading.low, events)
    given_to = (
        _FOR.search(scene.folded, reading.low, block[0].start) is not None and block[0].start > reading.low
    )
    if not given_to and (of_his := _of_his(reading, block)):
        return of_his
    if scene.folded.endswith(_SHOWS, 0, block[0].start):
        # 图为|两人参加欢迎仪式
        return None
    if not given_to and _GIVEN.match(scene.folded, block[-1].end, verb.start):
        return _guest(reading, block)
    if not given_to:
        return None
    before = _FOR.search(scene.folded, reading.low, block[0].start).start() + 1  # type: ignore[union-attr]
    hosts = subject(scene, verb, before, events) if scene.folded[block[0].start - 1] == "由" else []
    # A为由|X|率领的代表团举行欢迎仪式: he who leads it is no host.
    who, why = (tuple(hosts), "") if hosts else acting(reading, verb.end, before)
    return fill(reading, verb.end, who=who, whom=tuple(block), why=why)


def _presided(reading: Reading) -> Frame | None:
    """X的欢迎仪式在C举行，由Y主持: who presides over a ceremony is the host."""
    scene, verb, events = reading.scene, reading.verb, reading.events
    if not is_ceremony(verb):
        return None
    before = scene.actors(reading.low, verb.start)
    block = block_left(scene, before[-1], reading.low, events) if before else []
    if not block or not are_people(block[:1]):
        return None
    hosts = [
        one
        for one in scene.actors(verb.end, scene.sentence.end)
        if one.names_people and scene.folded.startswith(_PRESIDES, one.end)
    ]
    his = block[0].start == reading.low and _IS_HIS.fullmatch(scene.folded, block[-1].end, verb.start)
    if not his or not hosts or not _BY.fullmatch(scene.folded, verb.end, hosts[0].start):
        return None
    guests = [one for one in block if one.is_somebody and not one.team] or block
    return fill(reading, verb.end, who=(hosts[0],), whom=tuple(guests))


def _for_group(reading: Reading, actors: Sequence[Phrase]) -> Frame | None:
    """Return for which group without a name something is held: A为|来华出席M的国际贵宾|举行宴会."""
    scene, verb, events = reading.scene, reading.verb, reading.events
    found = _FOR_GROUP.search(scene.folded, reading.low, verb.start)
    if found is None or any(one.end == found.end("group") for one in actors):
        return None
    if not is_ended_by(events.words["group"], found["group"]):
        return None
    who, why = acting(reading, verb.end, found.start() + 1)
    return fill(reading, verb.end, who=who, group=found["group"], why=why) if who else None


def _of_his(reading: Reading, block: list[Phrase]) -> Frame | None:
    """A主持了B的欢迎仪式: what is held is for B."""
    scene, verb = reading.scene, reading.verb
    held = _HOLDS_IT.search(scene.folded, reading.low, block[0].start)
    if (
        held is None
        or not are_people(block)
        or _HIS.fullmatch(scene.folded, block[-1].end, verb.start) is None
    ):
        return None
    who, why = acting(reading, verb.end, held.start())
    return fill(reading, verb.end, who=who, whom=tuple(block), why=why) if who else None


def feast_for_him(reading: Reading, found: Sequence[Frame]) -> Frame | None:
    """Return who gives a feast for whoever has just come or been received: 特朗普抵达，A将|设宴款待."""
    scene, verb = reading.scene, reading.verb
    ceremony = is_ceremony(verb) and _GIVES.search(scene.folded, reading.low, verb.start)
    if not (_A_FEAST.search(verb.verb.term) or ceremony) or not _IS_OVER.match(scene.folded, verb.end):
        return None
    if ceremony and (met := _met_there(reading)):
        return met
    hosts = subject(scene, verb, verb.start, reading.events) or _who_meets_there(reading)
    last = found[-1] if found else None
    guests = tuple(reading.previous)
    if last is not None and last.kind in _OF_GUEST:
        guests = last.whom
    elif last is not None and last.kind == "visited":
        guests = last.who
    elif last is not None:
        return None
    if (
        not hosts
        or not guests
        or not (are_people(guests) and all(one.is_body or one.names_people for one in hosts))
    ):
        return None
    why = "who has just come or been received"
    return fill(reading, verb.end, who=tuple(hosts), whom=tuple(guests), why=why)


def _who_meets_there(reading: Reading) -> list[Phrase]:
    """Return the host whom the clause before lets meet a guest whom it does not name: A亲赴机场迎送，|在机场举行欢迎仪式."""
    scene = reading.scene
    before = next((clause for clause in scene.clauses if clause[1] == reading.low - 1), None)
    meets = _MEETS_THERE.search(scene.folded, *before) if before else None
    if before is None or meets is None or meets.end() != before[1]:
        return []
    if scene.actors(reading.low, reading.verb.start):
        return []
    return opening_subject(scene, before[0], meets.start(), reading.events)


def _met_there(reading: Reading) -> Frame | None:
    """Return a host and whom he meets on arrival, for whom he holds a ceremony: A到机场迎接|B|，并举行欢迎仪式."""
    scene = reading.scene
    before = next((clause for clause in scene.clauses if clause[1] == reading.low - 1), None)
    own = _MEETS_THERE.search(scene.folded, reading.low, reading.verb.start)
    if own and _AND_HOLDS.search(scene.folded, own.end(), reading.verb.start):
        # A在独立宫迎接|B|并举行欢迎仪式
        before = (reading.low, reading.verb.start)
    elif scene.actors(reading.low, reading.verb.start):
        return None
    meets = _MEETS_THERE.search(scene.folded, *before) if before else None
    if before is None or meets is None:
        return None
    guests = [one for one in scene.actors(meets.end(), before[1]) if one.names_people]
    hosts = opening_subject(scene, before[0], meets.start(), reading.events)
    if not guests or guests[0].start != meets.end() or not hosts or not are_people(hosts):
        return None
    whom = tuple(block_right(scene, guests[0], before[1], reading.events))
    return fill(reading, reading.verb.end, who=tuple(hosts), whom=whom, why="whom he meets on arrival")


def welcomes(scene: Scene, events: Events) -> list[Frame]:
    """Return who welcomes a guest at a ceremony: A在总统府欢迎仪式上安排表演，欢迎B到访; 在由A主持的欢迎仪式上，B检阅仪仗队."""
    for host in scene.actors(*scene.sentence):
        presided = events.words.match(_PRESIDED, scene.folded, host.end, scene.sentence.end)
        known = events.verbs.get(_WELCOMED)
        if presided is None or known is None or not host.is_somebody or scene.folded[host.start - 1] != "由":
            continue
        guests = opening_subject(scene, *scene.clause(presided.end()), events)
        if guests and are_people(guests):
            spoken = Spoken(*presided.span(1), known)
            low, _ = scene.clause(host.start)
            return [Frame(spoken, known.kind, (host,), tuple(guests), low, spoken.end, planned_from=low)]
    held = events.words.search(_AT_CEREMONY, scene.folded, *scene.sentence)
    verb = events.verbs.get(_WELCOMED)
    if held is None or verb is None:
        return []
    low, _ = scene.clause(held.start())
    hosts = opening_subject(scene, low, held.start(), events)
    for guest in scene.actors(held.end(), scene.sentence.end) if hosts else ():
        welcome = _WELCOME.search(scene.folded, held.end(), guest.start)
        if not guest.names_people or welcome is None or not _VISIT.match(scene.folded, guest.end):
            continue
        if events.words["speech"].search(scene.plain(held.end(), welcome.start())):
            # A在欢迎仪式上|致辞|说，欢迎B到访: he may be anybody.
            continue
        spoken = Spoken(*held.span(2), verb)
        return [
            Frame(
                spoken,
                verb.kind,
                tuple(hosts),
                (guest,),
                low,
                held.end(),
                place=held.group(1) or "",
                planned_from=low,
            )
        ]
    return []


def _welcomed(reading: Reading) -> list[Phrase]:
    """Return whom a feast welcomes, named behind it: 举行国宴，欢迎|X."""
    scene = reading.scene
    if not _GIVES.search(scene.folded, reading.low, reading.verb.start):
        return []
    welcome = _WELCOMES.match(scene.folded, reading.verb.end)
    guests = (
        [one for one in scene.actors(welcome.end(), scene.sentence.end) if one.names_people]
        if welcome
        else []
    )
    if welcome is None or not guests or not _COMES.fullmatch(scene.folded, welcome.end(), guests[0].start):
        return []
    return block_right(scene, guests[0], scene.sentence.end, reading.events)


def _guest(reading: Reading, hosts: list[Phrase]) -> Frame | None:
    """A出席B举行的欢迎宴会: B is the host of A."""
    scene, verb = reading.scene, reading.verb
    before = [one for one in scene.verbs if reading.low <= one.start < hosts[0].start]
    if not before or before[-1].verb.kind != "attended" or not are_people(hosts):
        return None
    guests = subject(scene, before[-1], before[-1].start, reading.events)
    why = ""
    if not guests:
        guests, why = carried(scene, before[-1], reading.previous, reading.events)
    if not guests or not are_people(guests):
        return None
    return fill(reading, verb.end, who=tuple(hosts), whom=tuple(guests), why=why)
