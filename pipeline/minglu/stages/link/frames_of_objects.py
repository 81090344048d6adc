"""Readers of verbs with an object: A会见B, A陪同B, A致函B, A接替B, A授予B; and their passives: B受到A会见."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from minglu.stages.link.coordination import block_left, ends_with
from minglu.stages.link.frame import Frame, Reading, acting, agent, are_people, fill, tail, together
from minglu.stages.link.frames_of_calls import on_telephone
from minglu.stages.link.frames_of_company import (
    along,
    among_them,
    listed_company,
    read_under,
    who_goes_with,
    whom_behind,
)
from minglu.stages.link.frames_of_honours import GIVEN_TO, RANKED, WHAT, decorated, given_to, unit_of
from minglu.stages.link.frames_of_nouns import courtesy_call, refused
from minglu.stages.link.frames_of_parting import (
    his_office,
    in_place_of,
    into_office,
    seen_off,
    succeeds,
    takes_his_place,
    who_it_is,
)
from minglu.stages.link.lists import listed_before, listed_behind, listed_left
from minglu.stages.link.objects import behind_verb
from minglu.stages.link.parties import Phrase
from minglu.stages.link.roles import CLAUSE_BEHIND
from minglu.stages.link.unnamed_groups import group_behind, unnamed_senders

#: Before the receiver of a thing that is given at a ceremony, and behind the verb: 举行了向|A|移交B的仪式.
_HOLDS_IT, _OF_GIVING = (
    re.compile("(?:举行|举办)了?[向给]$"),
    re.compile("[^，。；]{0,24}?的[^，。；的]{0,4}仪式"),
)
#: Whom one follows in policy as well as on a journey.
_FOLLOWS = "跟随"
#: What is said of telegrams, and of calls: 致电|X祝贺, 致电|X讨论局势.
_TO_WIRE = "致电"
#: What a guest is shown, and before those who show it.
_KINDNESS, _MEETS_WITH = "接待", ("受到", "受到了", "得到", "得到了")
#: What somebody does for another who gets a rank: 为|X|授阶.
_GIVES_RANKS = ("授阶", "授衔")
#: As far in front of a verb stands what makes it a passive.
_PASSIVE = 3


class _Act(NamedTuple):
    """Who does something, why it is he, and upon whom; `end` is where the objects end, `towards` says that 向 governs them."""

    who: tuple[Phrase, ...]
    why: str
    objects: tuple[Phrase, ...]
    end: int
    towards: bool


def read_object(reading: Reading) -> Frame | None:
    """A会见B; B受到A会见; 在A陪同下; 会见与会代表."""
    scene, verb = reading.scene, reading.verb
    if scene.folded[verb.end : verb.end + 1] == "下":
        return read_under(reading)
    if (no := refused(reading)) is not None:
        return no
    if by := agent(reading):
        return _suffered(reading, by)
    if verb.verb.kind == "decorated" and scene.folded.endswith(GIVEN_TO, reading.low, verb.start):
        return decorated(reading)
    if frame := _in_its_own_way(reading):
        return frame
    act = _act(reading)
    if group := group_behind(scene, verb, act.objects, reading.high, reading.events):
        return _upon_group(reading, act, group)
    if verb.verb.kind == "accompanied":
        return _go_along(reading, act)
    if verb.verb.kind == "succeeded":
        return _succeed(reading, act)
    if verb.verb.kind == "decorated":
        return _decorate(reading, act)
    if verb.verb.kind == "saw_off" and not act.objects:
        return seen_off(reading, act.who, act.why)
    return _upon_objects(reading, act)


def read_caller(reading: Reading) -> Frame | None:
    """A拜会B: B is called on."""
    if call := courtesy_call(reading):
        return call
    frame = read_object(reading)
    return frame._replace(who=frame.whom, whom=frame.who) if frame is not None and frame.whom else None


def _suffered(reading: Reading, by: Sequence[Phrase]) -> Frame | None:
    """Return the frame of a passive: B受到|A|会见, 由|A|陪同, 由|A|接替B."""
    scene, verb = reading.scene, reading.verb
    if verb.verb.term == _KINDNESS and scene.folded.endswith(_MEETS_WITH, reading.low, by[0].start):
        # 受到|国王和人民的热情|接待 says how it was there.
        return None
    if verb.verb.kind == "succeeded":
        if any(one.start == verb.end for one in scene.verbs):
            # 由A|代替|出席M
            return None
        if one := succeeds(reading, by) or his_office(reading, by) or in_place_of(reading, by):
            return one
    sufferers, why = acting(reading, verb.end, by[0].start)
    if verb.verb.kind == "accompanied" and not sufferers and (guest := whom_behind(reading)):
        return fill(reading, verb.end, who=tuple(by), whom=guest, why=CLAUSE_BEHIND)
    if verb.verb.kind == "accompanied" and all(one.is_body for one in sufferers):
        # 朝方则由A陪同
        return fill(reading, verb.end, who=tuple(by), joins=True, why=why)
    what = tail(WHAT, scene.folded, verb.end, reading.high) if verb.verb.kind == "decorated" else ""
    frame = fill(reading, verb.end, who=tuple(by), whom=sufferers, what=what, why=why)
    # B被A授予|上将军衔
    ranked = verb.verb.kind == "decorated" and RANKED.match(scene.folded, verb.end, reading.high)
    return frame._replace(kind="promoted") if ranked else frame


def _in_its_own_way(reading: Reading) -> Frame | None:
    """Return the frame of a clause that says otherwise than with an object who acts upon whom: 接替B的|A, 授予A|B."""
    scene, verb = reading.scene, reading.verb
    if verb.verb.kind == "accompanied":
        return who_goes_with(reading)
    if verb.verb.kind == "succeeded":
        return takes_his_place(reading)
    honoured = given_to(reading) if verb.verb.kind == "decorated" else []
    if not honoured:
        return None
    who, why = acting(reading, honoured[-1].end)
    what = tail(WHAT, scene.folded, verb.end, honoured[0].start - 1)
    return fill(reading, honoured[-1].end, who=who, whom=tuple(honoured), what=what, why=why)


def _act(reading: Reading) -> _Act:
    """Return who acts upon whom: the objects behind the verb or, where 向 governs them, in front of it."""
    scene, verb, events = reading.scene, reading.verb, reading.events
    towards = _towards(reading)
    objects = towards or listed_behind(scene, behind_verb(scene, verb, events), events)
    end = max([verb.end, *(phrase.end for phrase in objects)])
    # Who acts is looked for in front of whom 向 or 为 governs.
    who, why = acting(reading, end, objects[0].start if towards else -1)
    if not why:
        who = (*listed_before(scene, reading.low, events), *who)
    who += together(reading, verb.start)
    alone = verb.verb.kind == "accompanied" and bool(objects) and (bool(why) or not who)
    if alone and (listed := listed_company(reading, end)):
        who, why = listed, ""
    return _Act(who, why, tuple(objects), end, bool(towards))


def _towards(reading: Reading) -> list[Phrase]:
    """Return whom 向 or 给 governs in front of the verb: A向|B|致函."""
    if reading.verb.verb.kind not in ("wrote", "decorated", "handed_over", "saw_off"):
        return []
    scene, verb, events = reading.scene, reading.verb, reading.events
    actors = scene.actors(reading.low, verb.start)
    if not actors or len(scene.plain(actors[-1].end, verb.start)) > 12:
        return []
    block = block_left(scene, actors[-1], reading.low, events)
    start = block[0].start
    start -= len(ends_with(events.words["status"], scene.folded, reading.low, start))
    return block if start > reading.low and scene.folded[start - 1] in "向给为" else []


def _upon_group(reading: Reading, act: _Act, group: str) -> Frame:
    """Return the frame of an act upon a group without a name, or upon those of it who are named behind it."""
    start = reading.scene.folded.find(group, reading.verb.end)
    listed = among_them(reading, start + len(group))
    if any(one.is_one_person for one in listed):
        # 会见了|多位美军高官|，包括|A、B和C
        return fill(reading, listed[-1].end, who=act.who, whom=listed, why=act.why)
    return fill(reading, reading.verb.end + len(group), who=act.who, group=group, why=act.why)


def _go_along(reading: Reading, act: _Act) -> Frame | None:
    """Return who goes with whom: A、B陪同|C."""
    if reading.verb.verb.term == _FOLLOWS and act.objects and not are_people(act.objects):
        # 跟随|五眼联盟|抵制M is a policy.
        return None
    if not act.why and act.who and act.who[0].start >= reading.low:
        who = listed_left(reading.scene, list(act.who), reading.low, reading.events)
        act = act._replace(who=tuple(who))
    return _upon_objects(reading, act) if act.objects else along(reading, act.who, act.why)


def _succeed(reading: Reading, act: _Act) -> Frame | None:
    """Return who comes for whom, or into an office: A接替|B, 接替B的是|A, A接任|国防部长."""
    if one := who_it_is(reading) or his_office(reading):
        return one
    people = act.objects and all(party.kind == "person" for one in act.objects for party in one.parties)
    return _upon_objects(reading, act) if people else into_office(reading)


def _decorate(reading: Reading, act: _Act) -> Frame | None:
    """Return whom somebody honours, or promotes where he gives him a rank: A授予|B|勋章, A为|B|授衔."""
    scene, verb = reading.scene, reading.verb
    if not act.objects:
        passive = reading.events.words["passive"].search(scene.plain(reading.low, verb.start)[-_PASSIVE:])
        return decorated(reading) if passive else None
    if scene.folded[act.end : act.end + 1] == "的":
        # 授予美国特种作战司令部的|权限
        return None
    if unit := unit_of(reading, act.objects[0]):
        return fill(reading, act.end, who=act.who, group=unit, why=act.why)
    frame = _upon_objects(reading, act)
    ranked = verb.verb.term in _GIVES_RANKS or RANKED.match(scene.folded, act.end, reading.high)
    return frame._replace(kind="promoted") if frame is not None and ranked else frame


def _upon_objects(reading: Reading, act: _Act) -> Frame | None:
    """Return the frame of an act upon those whom its objects name; None where there are none."""
    scene, verb = reading.scene, reading.verb
    if not act.objects:
        return None
    who, why = act.who, act.why
    gives = verb.verb.kind in ("decorated", "handed_over")
    what = tail(WHAT, scene.folded, act.end, reading.high) if gives else ""
    if (not who or all(one.is_body for one in who)) and (senders := unnamed_senders(reading)):
        who, why = senders, ""
    frame = fill(reading, act.end, who=who, whom=act.objects, what=what, why=why)
    frame = frame._replace(agentless=act.towards and not who and _at_handing(reading, act.objects[0]))
    called = verb.verb.term == _TO_WIRE and on_telephone(reading, act.end)
    return frame._replace(kind="called") if called else frame


def _at_handing(reading: Reading, receiver: Phrase) -> bool:
    """Say whether a ceremony is held at which a thing is given, by whomever: 举行了向|A|移交B的仪式."""
    scene = reading.scene
    held = _HOLDS_IT.search(scene.folded, reading.low, receiver.start) is not None
    return held and _OF_GIVING.match(scene.folded, reading.verb.end, reading.high) is not None
