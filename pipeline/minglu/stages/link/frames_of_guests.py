"""Readers of invitations: who is the host of whom, with the visit that is told or without."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from itertools import takewhile, zip_longest

from minglu.model import Party
from minglu.rulebook.events import Events
from minglu.stages.link.coordination import block_left
from minglu.stages.link.frame import INVITED, Frame, Reading, acting, agent, are_people, fill
from minglu.stages.link.objects import behind_verb
from minglu.stages.link.opening_subjects import opening_subject
from minglu.stages.link.parties import Phrase
from minglu.stages.link.scene import Scene
from minglu.stages.link.verbs import Spoken

#: As many characters may stand between an invited guest and 应.
_TO_INVITED = 6
#: Before a guest: 同|到访的|X, and in which encounters.
_CAME = re.compile("(?:(?:正在)?(?:到访|来访)的?|前来(?:进行)?(?:国事|工作|正式|友好)*访问的)$")
_MEETS = frozenset({"met", "talks", "received", "hosted"})
#: Between the verb and the guest: 邀请|即将履新的|X.
_OF_WHAT_KIND = re.compile("了?|(?:即将|刚刚|刚|新|正在|来|到|候任|当选)[^，。；：、]{1,10}的|[^，。；：、]?")
#: Before the word for an invitation that somebody sends, and how far from whom it goes to: 向|X|正式发出|访朝邀请.
_SENDS_IT = re.compile(
    "(?:发出|提出|发去|发来|转达|转交|递交|送交|送上)了?(?:[^，。；：]{0,14}的|[^，。；：的]{0,6})$"
)
_TO_SENDING, _TOWARDS, _BY = 6, "向对给", "被"
#: As many characters behind an invited guest tell what he is to do.
_TO_COMING = 10


def read_invite(reading: Reading) -> Frame | None:
    """A邀请B访问C: A is to be B's host. 应A邀请 is told of with the visit itself."""
    scene, verb, events = reading.scene, reading.verb, reading.events
    if INVITED.search(scene.folded, reading.low, verb.end):
        return None
    if (sent := _sent(reading)) is not None:
        return sent
    objects = behind_verb(scene, verb, events)
    if not objects or not are_people(objects):
        return None
    if not _OF_WHAT_KIND.fullmatch(scene.folded, verb.end, objects[0].start):
        return None
    end = objects[-1].end
    later = scene.actors(end, reading.high)
    alone = reading.high if not later or not are_people(later[:1]) else end + _TO_COMING
    if not events.words["comes"].search(scene.folded, end, min(alone, reading.high)):
        return None
    who, why = acting(reading, objects[-1].end)
    return fill(reading, objects[-1].end, who=who, whom=tuple(objects), what="邀请", why=why)


def _sent(reading: Reading) -> Frame | None:
    """A向B发出访问C的邀请, and A被B邀请访问C."""
    scene, verb, events = reading.scene, reading.verb, reading.events
    by = agent(reading)
    if by and are_people(by) and scene.folded[by[0].start - 1] == _BY:
        guests, why = acting(reading, verb.end, by[0].start)
        visits = events.words["comes"].search(scene.folded, verb.end, reading.high)
        if not guests or not are_people(guests) or not visits:
            return None
        return fill(reading, verb.end, who=tuple(by), whom=guests, what="邀请", why=why)
    sends = _SENDS_IT.search(scene.folded, reading.low, verb.start)
    before = [one for one in scene.actors(reading.low, sends.start()) if one.names_people] if sends else []
    if sends is None or not before or len(scene.plain(before[-1].end, sends.start())) > _TO_SENDING:
        return None
    guests = tuple(block_left(scene, before[-1], reading.low, events))
    if scene.folded[guests[0].start - 1] not in _TOWARDS or guests[0].start <= reading.low:
        return None
    who, why = acting(reading, verb.end, guests[0].start)
    return fill(reading, verb.end, who=who, whom=guests, what="邀请", why=why) if who else None


def invitations(
    scene: Scene, found: Sequence[Frame], previous: Sequence[Phrase], events: Events
) -> list[Frame]:
    """Return 应|B|邀请，A访问C as B hosting A; `previous` is the subject of the sentence before."""
    visits = [frame for frame in found if frame.kind in ("visited", "led", "attended") and frame.who]
    hosts = []
    for match in INVITED.finditer(scene.folded, scene.sentence.start, scene.sentence.end):
        visit = visits[-1] if visits else _coming(scene, match, previous, events)
        if visit is None:
            continue
        # 应巴西政府和劳工党邀请: whoever is named there invites.
        # 接受金正恩的访|朝|邀请: the state that is visited invites nobody.
        named = [one for one in scene.actors(match.start(), match.end()) if one not in visit.whom]
        block = [
            one for one, other in zip_longest(named, named[1:]) if not _begins_name(scene, one, other, events)
        ]
        if block:
            hosts.append(
                visit._replace(
                    kind="hosted",
                    who=tuple(block),
                    whom=visit.who,
                    what="邀请",
                    alone=False,
                    why=f"{match.group()}",
                    meeting="",
                )
            )
    return hosts


def visits_of_guests(scene: Scene, found: Sequence[Frame], events: Events) -> list[Frame]:
    """Return the visit that an attribute tells of: A会见到访的B is a visit of B to the state of A."""
    visits = []
    visit = events.verbs.get("到访")
    for frame in found:
        for guests, hosts in ((frame.whom, frame.who), (frame.who, frame.whom)):
            came = _CAME.search(scene.folded, scene.sentence.start, guests[0].start) if guests else None
            states = {party.country for host in hosts for party in host.parties}
            if came is None or visit is None or frame.kind not in _MEETS or len(states) != 1 or "" in states:
                continue
            own = {party.country for guest in guests[:1] for party in guest.parties}
            if own & states or not are_people(guests[:1]) or guests[0].anaphor is not None:
                continue
            code = states.pop()
            state = Phrase(
                came.start(),
                came.end(),
                "party",
                (Party.of_state(code, events.names.get(code, code)),),
            )
            spoken = Spoken(came.start(), came.end(), visit)
            visits.append(
                Frame(
                    spoken,
                    "visited",
                    who=_together(guests, own),
                    whom=(state,),
                    low=came.start(),
                    object_end=came.end(),
                    why="a guest of whom he meets",
                    alone=True,
                    planned_from=frame.planned_from,
                )
            )
    return visits


def _together(guests: Sequence[Phrase], own: Collection[str]) -> tuple[Phrase, ...]:
    """Return the guests who come from the state of the first, or whom the text gives none: 到访的|A国总统X和外长Y."""
    rest = takewhile(
        lambda one: are_people((one,)) and {party.country for party in one.parties} <= {*own, ""}, guests[1:]
    )
    return (guests[0], *rest)


def _begins_name(scene: Scene, state: Phrase, body: Phrase | None, events: Events) -> bool:
    """Say whether a state is the beginning of a body's name: 中国|国际|战略研究基金会."""
    if body is None or not state.is_state:
        return False
    gap = scene.folded[state.end : body.start]
    return body.parties[:1] != () and body.parties[0].kind == "org" and not events.words["joint"].search(gap)


def _coming(scene: Scene, invited: re.Match[str], previous: Sequence[Phrase], events: Events) -> Frame | None:
    """Return whom an invitation brings where no state or place is told: 佩里一行是|应X邀请|来访的."""
    high = scene.clause(invited.start())[1]
    comes = events.words["guest"].search(
        scene.folded, invited.end(), min(invited.end() + _TO_COMING, scene.sentence.end)
    )
    low = scene.clause(invited.start())[0]
    before = [one for one in scene.actors(low, invited.start()) if one.names_people]
    after = [one for one in scene.clauses if one[0] > high]
    if comes is None and not before and after and scene.folded[high : high + 1] == "，":
        # 应X邀请，|Y|将对我国进行访问
        named = opening_subject(scene, *after[0], events)
        comes = events.words["guest"].search(scene.folded, named[-1].end, after[0][1]) if named else None
    invites = events.verbs.get("邀请")
    if comes is None or invites is None:
        return None
    if before and len(scene.plain(before[-1].end, invited.start())) <= _TO_INVITED:
        guests = block_left(scene, before[-1], low, events)
    elif scene.folded[high : high + 1] == "，" and after:
        guests = opening_subject(scene, *after[0], events)
    else:
        guests = list(previous) if not before else []
    if not guests or not are_people(guests):
        return None
    spoken = Spoken(comes.start(), comes.end(), invites._replace(direction="place"))
    return Frame(spoken, "hosted", who=tuple(guests), low=low, object_end=comes.end(), planned_from=low)
