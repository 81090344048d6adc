"""Readers of who comes for another, and who sees him off: A接替B, B卸任，A接任, B离开C，A到机场送行."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minglu.rulebook.events import Events
from minglu.stages.link.frame import Frame, Reading, acting, are_people, fill, taken
from minglu.stages.link.objects import behind_verb
from minglu.stages.link.opening_subjects import opening_subject
from minglu.stages.link.parties import Phrase
from minglu.stages.link.scene import Scene

#: How somebody is dismissed, before his name or his office: 解除了|X的国务卿职务, 撤换|国务卿X.
_DISMISSES = re.compile("(?:免去|免除|解除|罢免|撤换|更换|解雇|撤销)了?")
#: A ship or a unit that leaves, or that somebody sees off.
_NAME_OF_UNIT = "[一-鿿0-9“”]{0,14}?(?:编队|医院船|舰队|维和部队|步兵营|[工分]兵?分队|医疗分队|“[一-鿿]{1,8}”[号舰]|(?<!军)舰(?![队艇载长员]))"
_UNIT = re.compile(f"(?:^|(?<=[，。；日午晚\n　 ])|[，。；日午晚])({_NAME_OF_UNIT})")
_UNIT_BEHIND = re.compile(f"了?({_NAME_OF_UNIT})(?:[启起]航|离开|回国|凯旋)?[，。；]?$")
#: The word for departing behind which stands what is left, and before what is left.
_LEAVES_IT, _FROM = "离开", "从自由在"
#: As long is a name without a title.
_NAME = 4
#: Behind whom somebody comes for, who it is, and as near is his name.
_WHO_IS, _TO_NAME = re.compile("的(?:人选?|官员|将领)?(?:则|便|就|正)?[是为]"), 10
#: Behind the office that was somebody's.
_OF_HIS = re.compile("(?:的)?(?:职务|职位|一职|职缺|遗缺|空缺|位置|工作)|[，。；]|$")
#: Why he is meant whose office another takes, or whom somebody sees off.
_BEFORE = "whom the words before let go"


def into_office(reading: Reading) -> Frame | None:
    """Return who comes into an office, whomever he succeeds: 接任|国家安全事务顾问; B卸任防长，A|接任."""
    post = taken(reading)
    if post is None:
        return _after_him(reading)
    who, why = acting(reading, post[1])
    if not who or not are_people(who):
        return None
    what, gone = reading.scene.folded[slice(*post)], () if why else _gone(reading)
    return fill(reading, post[1], who=who, whom=gone, what=what, why=why, alone=True)


def _after_him(reading: Reading) -> Frame | None:
    """Return who comes for him of the clause before, and nothing stands behind the verb: B卸任，|A|接任."""
    scene, verb = reading.scene, reading.verb
    if scene.folded[verb.end : reading.high].strip("。 了"):
        return None
    own = [one for one in scene.actors(reading.low, verb.start) if one.is_somebody]
    gone = _gone(reading) if own and own[-1].end >= verb.start - 2 else ()
    return fill(reading, verb.end, who=(own[-1],), whom=gone, why=_BEFORE) if gone else None


def _gone(reading: Reading) -> tuple[Phrase, ...]:
    """Return who leaves his office in the clause before, or is dismissed in it: |B|卸任，A接任; C解除|B|的职务，A接任."""
    scene, events = reading.scene, reading.events
    before = next(((low, high) for low, high in reversed(scene.clauses) if high < reading.low), None)
    if before is None:
        return ()
    if dismisses := _DISMISSES.search(scene.folded, *before):
        return tuple(one for one in scene.actors(dismisses.end(), before[1]) if one.is_one_person)[:1]
    leaves = events.words["leaves office"].search(scene.folded, *before)
    gone = opening_subject(scene, *before, events) if leaves else ()
    return tuple(gone) if all(one.is_one_person for one in gone) else ()


def succeeds(reading: Reading, by: Sequence[Phrase]) -> Frame | None:
    """Return who comes for whom where 由 governs the one and the other is the object: 由|A|接替B."""
    objects = behind_verb(reading.scene, reading.verb, reading.events)
    people = bool(objects) and all(one.is_one_person for one in objects)
    if not people or not are_people(by):
        return None
    return fill(reading, objects[-1].end, who=tuple(by), whom=tuple(objects))


def in_place_of(reading: Reading, by: Sequence[Phrase]) -> Frame | None:
    """Return who comes where 由 governs him for him of the clause before: C解除B的职务，由|A|接任."""
    gone = _gone(reading) if are_people(by) else ()
    return fill(reading, reading.verb.end, who=tuple(by), whom=gone, why=_BEFORE) if gone else None


def takes_his_place(reading: Reading) -> Frame | None:
    """Return who comes for somebody and stands without a title behind the clause that says so: 接替B的|A."""
    scene, at = reading.scene, reading.verb.end
    people = [one for one in scene.actors(at, reading.high) if one.is_one_person][:2]
    if len(people) < 2 or people[0].start != at or not scene.folded.startswith("的", people[0].end):
        return None
    gone, one = people
    # 接替B的|特使A: whose envoy he is.
    if one.start != gone.end + 1 or one.end - one.start > _NAME:
        return None
    return fill(reading, gone.end, who=(one,), whom=(gone,))


def who_it_is(reading: Reading) -> Frame | None:
    """Return who comes for somebody, named behind what says so: 接替B的是|A."""
    scene, at = reading.scene, reading.verb.end
    gone = [one for one in scene.actors(at, reading.high) if one.start == at and one.is_one_person]
    there = _WHO_IS.match(scene.folded, gone[0].end, reading.high) if gone else None
    people = [one for one in scene.actors(there.end(), reading.high) if one.is_somebody] if there else []
    if there is None or not people or people[0].start - there.end() > _TO_NAME:
        return None
    return fill(reading, there.end(), who=(people[0],), whom=tuple(gone), planned_from=reading.low)


def his_office(reading: Reading, by: Sequence[Phrase] = ()) -> Frame | None:
    """Return who comes into the office that was another's: A接任|B的国防部长职务; `by` are those whom 由 governs."""
    scene, at = reading.scene, reading.verb.end
    gone = [one for one in scene.actors(at, reading.high) if one.start == at and one.is_one_person]
    if not gone or not scene.folded.startswith("的", gone[0].end):
        return None
    office = next((one for one in scene.phrases if one.start == gone[0].end + 1), None)
    if office is None or not _OF_HIS.match(scene.folded, office.end):
        return None
    held = office.kind == "post" or [one.kind for one in office.parties] == ["office"]
    who, why = (tuple(by), "") if by else acting(reading, office.end, reading.verb.start)
    if not held or not who or not are_people(who):
        return None
    what = scene.folded[office.start : office.end]
    return fill(reading, office.end, who=who, whom=tuple(gone), what=what, why=why)


def seen_off(reading: Reading, who: Sequence[Phrase], why: str) -> Frame | None:
    """Return whom somebody sees off who leaves in the words before, and the town that is left: B离开河内，|A等到机场送行."""
    scene, end = reading.scene, reading.verb.end
    # A body or a state sees nobody off, its people do: 外交部|高级官员和大使X|送行.
    who = [one for one in who if one.names_people or one.is_group]
    if why or not who:
        return None
    if unit := _UNIT_BEHIND.match(scene.folded[end : reading.high]):
        # A到码头欢送|戚继光舰
        return fill(reading, end + unit.end(1), who=tuple(who), group=unit.group(1))
    place = ""
    for low, high in reversed([clause for clause in scene.clauses if clause[1] < reading.low]):
        leaves = reading.events.words["departs"].search(scene.folded, low, high)
        if leaves is None:
            continue
        # B结束访问，|离开河内，|A送行
        place = place or _left(scene, low, high, reading.events)
        gone = opening_subject(scene, low, high, reading.events)
        if gone and are_people(gone) and not {*gone} & {*who}:
            return fill(reading, end, who=tuple(who), whom=tuple(gone), place=place, why=_BEFORE)
        ship = _UNIT.search(scene.folded, low, leaves.start())
        if ship and not any(one.is_somebody for one in scene.actors(low, high)):
            # 编队从C起航，|A到码头送行
            return fill(reading, end, who=tuple(who), group=ship.group(1), place=place, why=_BEFORE)
        if reading.previous and are_people(reading.previous):
            # B…。离开河内时，|A等到机场送行
            whom = tuple(reading.previous)
            return fill(reading, end, who=tuple(who), whom=whom, place=place, why=_BEFORE)
    return None


def _left(scene: Scene, low: int, high: int, events: Events) -> str:
    """Return the town that somebody leaves, behind the verb or in front of it: 离开|河内, 从|青岛|起航."""
    for leaves in events.words["departs"].finditer(scene.folded, low, high):
        for one in scene.phrases:
            behind = leaves.end() == one.start and leaves.group() == _LEAVES_IT
            before = one.end == leaves.start() and one.start > low and scene.folded[one.start - 1] in _FROM
            if one.kind == "place" and (behind or before):
                return one.value
    return ""
