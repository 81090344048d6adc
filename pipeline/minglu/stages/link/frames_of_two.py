"""Readers of verbs that need two sides: 会见, 会谈, 陪同, 致函, 授予."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minglu.stages.link.coordination import block_left, ends_with, preposition
from minglu.stages.link.frame import (
    IN_RELATIVE,
    Frame,
    Reading,
    acting,
    agent,
    are_people,
    fill,
    tail,
    together,
)
from minglu.stages.link.frames_of_calls import on_telephone
from minglu.stages.link.frames_of_company import (
    along,
    among_them,
    listed_company,
    read_under,
    who_goes_with,
    whom_behind,
)
from minglu.stages.link.frames_of_courtesy import courtesy_call, refused
from minglu.stages.link.frames_of_honours import GIVEN_TO, RANKED, WHAT, decorated, given_to, unit_of
from minglu.stages.link.frames_of_parting import (
    into_office,
    seen_off,
    succeeds,
    takes_his_place,
    who_it_is,
)
from minglu.stages.link.lists import listed_before, listed_behind, listed_left
from minglu.stages.link.objects import behind_verb
from minglu.stages.link.parties import Phrase
from minglu.stages.link.roles import CLAUSE_BEHIND, carried
from minglu.stages.link.scene import Scene
from minglu.stages.link.sides_as_states import offices_of_both, only_spoken_of, states_behind, states_of
from minglu.stages.link.talks_in_passing import talks_in_passing
from minglu.stages.link.two_sides import partner
from minglu.stages.link.unnamed_groups import (
    first_unnamed,
    group_behind,
    two_unnamed,
    unnamed_senders,
    with_group,
)
from minglu.stages.link.verbs import HOLD

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
#: The clause is about a first time or a plan.
_THIS_IS = re.compile("(?:这|此)(?:将|也|也将)?是")
#: Before what two hold.
_HELD = re.compile(f"{HOLD}了?[^，。；的]{{0,6}}$")
_HELD_LONG = re.compile(f"{HOLD}了?[^，。；的]{{0,12}}$")
#: Sessions that are talks, be they of one state.
_BY_WIRE = ("视频", "视像", "视讯", "线上", "网上", "电话")
_BEHIND_DOORS = ("机密", "秘密", "闭门")
_AGREE = re.compile("(?:并|还|也|且)*(?:商定|约定|同意|决定)(?!不)")
#: A clause that says what somebody does next.
_NEXT = re.compile("然后|之后|随后|其后|接着|继而|并")
#: Whoever it is of whom a relative clause tells.
_THE_ONE = re.compile("(?:首位|第一位|第一个|首个|唯一|最后一位)(?=[与和同跟]|[^，。；]{0,2}[与和同跟])")
#: Words of reference for two who talk.
_BOTH = frozenset({"sides", "states", "persons", "plural"})
_TWO = 2
#: Behind a state that is only where they are.
_WHERE = re.compile("(?:一[方侧]|境内|首都|边境)")
#: Before a state in which two meet.
_IN = "在"
#: What states do with each other, and what joins those of one side.
_FOR_STATES, _LISTED = ("谈判", "磋商"), ("和", "、", "及", "以及")


def read_object(reading: Reading) -> Frame | None:
    """A会见B; B受到A会见; 在A陪同下; 会见与会代表."""
    scene, verb, events = reading.scene, reading.verb, reading.events
    if scene.folded[verb.end : verb.end + 1] == "下":
        return read_under(reading)
    if (no := refused(reading)) is not None:
        return no
    by = agent(reading)
    if by and verb.verb.term == _KINDNESS and scene.folded.endswith(_MEETS_WITH, reading.low, by[0].start):
        # 受到|国王和人民的热情|接待 says how it was there.
        return None
    if by and verb.verb.kind == "succeeded":
        if any(one.start == verb.end for one in scene.verbs):
            # 由A|代替|出席M
            return None
        if one := succeeds(reading, by):
            return one
    if by:
        sufferers, why = acting(reading, verb.end, by[0].start)
        if verb.verb.kind == "accompanied" and not sufferers and (guest := whom_behind(reading)):
            return fill(reading, verb.end, who=tuple(by), whom=guest, why=CLAUSE_BEHIND)
        if verb.verb.kind == "accompanied" and all(one.is_body for one in sufferers):
            # 朝方则由A陪同
            return fill(reading, verb.end, who=tuple(by), joins=True, why=why)
        what = tail(WHAT, scene.folded, verb.end, reading.high) if verb.verb.kind == "decorated" else ""
        return fill(reading, verb.end, who=tuple(by), whom=sufferers, what=what, why=why)
    if verb.verb.kind == "decorated" and scene.folded.endswith(GIVEN_TO, reading.low, verb.start):
        return decorated(reading)
    if verb.verb.kind == "accompanied" and (goes := who_goes_with(reading)):
        return goes
    if verb.verb.kind == "succeeded" and (one := takes_his_place(reading)):
        return one
    if verb.verb.kind == "decorated" and (honoured := given_to(reading)):
        who, why = acting(reading, honoured[-1].end)
        what = tail(WHAT, scene.folded, verb.end, honoured[0].start - 1)
        return fill(reading, honoured[-1].end, who=who, whom=tuple(honoured), what=what, why=why)
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
    group = group_behind(scene, verb, objects, reading.high, events)
    if group:
        end = verb.end + len(group)
        listed = among_them(reading, scene.folded.find(group, verb.end) + len(group))
        if any(one.is_one_person for one in listed):
            # 会见了|多位美军高官|，包括|A、B和C
            return fill(reading, listed[-1].end, who=who, whom=listed, why=why)
        return fill(reading, end, who=who, group=group, why=why)
    if verb.verb.term == _FOLLOWS and objects and not are_people(objects):
        # 跟随|五眼联盟|抵制M is a policy.
        return None
    if verb.verb.kind == "accompanied" and not why and who and who[0].start >= reading.low:
        who = tuple(listed_left(scene, list(who), reading.low, events))
    if verb.verb.kind == "accompanied" and not objects:
        return along(reading, who, why)
    if verb.verb.kind == "succeeded" and (one := who_it_is(reading)):
        return one
    if verb.verb.kind == "succeeded" and not (
        objects and all(party.kind == "person" for one in objects for party in one.parties)
    ):
        return into_office(reading)
    if objects and verb.verb.kind == "decorated" and scene.folded[end : end + 1] == "的":
        # 授予美国特种作战司令部的|权限
        return None
    if verb.verb.kind == "saw_off" and not objects:
        return seen_off(reading, who, why)
    if objects and verb.verb.kind == "decorated" and (unit := unit_of(reading, objects[0])):
        return fill(reading, end, who=who, group=unit, why=why)
    if objects:
        what = ""
        if verb.verb.kind in ("decorated", "handed_over"):
            what = tail(WHAT, scene.folded, end, reading.high)
        if (not who or all(one.is_body for one in who)) and (senders := unnamed_senders(reading)):
            who, why = senders, ""
        frame = fill(reading, end, who=who, whom=tuple(objects), what=what, why=why)
        frame = frame._replace(agentless=bool(towards) and not who and _at_handing(reading, objects[0]))
        if verb.verb.term == _TO_WIRE and on_telephone(reading, end):
            frame = frame._replace(kind="called")
        ranked = verb.verb.term in _GIVES_RANKS or RANKED.match(scene.folded, end, reading.high)
        if verb.verb.kind == "decorated" and ranked:
            frame = frame._replace(kind="promoted")
        return frame
    passive = events.words["passive"].search(scene.plain(reading.low, verb.start)[-3:])
    return decorated(reading) if verb.verb.kind == "decorated" and passive else None


def _at_handing(reading: Reading, receiver: Phrase) -> bool:
    """Say whether a ceremony is held at which a thing is given, by whomever: 举行了向|A|移交B的仪式."""
    scene = reading.scene
    held = _HOLDS_IT.search(scene.folded, reading.low, receiver.start) is not None
    return held and _OF_GIVING.match(scene.folded, reading.verb.end, reading.high) is not None


def read_caller(reading: Reading) -> Frame | None:
    """A拜会B: B is called on."""
    if call := courtesy_call(reading):
        return call
    frame = read_object(reading)
    return frame._replace(who=frame.whom, whom=frame.who) if frame is not None and frame.whom else None


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


def read_partner(reading: Reading) -> Frame | None:
    """A同B会谈; A、B举行会谈; 在同A会谈时，B表示."""
    group = with_group(reading) or two_unnamed(reading)
    if group is not None:
        return group
    sides = partner(reading.scene, reading.verb, reading.events)
    if sides is None:
        return talks_in_passing(reading) or _both_carried(reading)
    who, whom = tuple(sides[0]), tuple(sides[1])
    if not who and not whom:
        # 呼吁|欧洲|与A会谈: the one of the two is nobody whom a row could name.
        return None
    if offices_of_both(reading, who, whom):
        whom = states_behind(whom, reading.events)
    if who and whom and _negotiate_for_one(reading, who, whom):
        # 贸易代表A和财长B抵京|谈判: with others.
        return None
    if who and whom:
        who = (*listed_before(reading.scene, reading.low, reading.events), *who)
    why = ""
    if (
        not who
        and _THE_ONE.search(reading.scene.folded, reading.low, reading.verb.start)
        and (reading.scene.folded.startswith("的", reading.verb.end))
    ):
        # 第一位和总统会面|的政治人物 is somebody else.
        return None
    if not who and (head := _head_behind(reading)):
        return fill(reading, reading.verb.end, who=head, whom=whom, why=IN_RELATIVE, mutual=True)
    if not who and _THIS_IS.match(reading.scene.folded, reading.low):
        # 这将是|A|宣布停止计划以来首次与B会面
        people = [one for one in reading.scene.actors(reading.low, reading.verb.start) if one.names_people]
        who = tuple(people[:1]) if people and people[0] not in whom else ()
    if not who:
        block, why = carried(reading.scene, reading.verb, reading.previous, reading.events)
        who = tuple(block) if are_people(block) or _states_talk(reading, block, whom) else ()
        if who and only_spoken_of(reading, whom):
            who = states_behind(who, reading.events)
    if not who:
        who, why = first_unnamed(reading, whom), ""
    return fill(reading, reading.verb.end, who=who, whom=whom, why=why, mutual=True)


def _states_talk(reading: Reading, who: Sequence[Phrase], whom: Sequence[Phrase]) -> bool:
    """Say whether a state that the clause before is about talks with another: 美国先提高要价，然后与|日本|进行谈判."""
    both = len(who) == 1 and who[0].is_state and bool(whom) and all(one.is_body for one in whom)
    if both and reading.events.words["speech"].search(reading.scene.plain(who[0].end, reading.low)):
        # 美国称，|与日本的谈判很艰难: only spoken of.
        return False
    # 中国军队捍卫主权，|与印军|开展磋商
    opens = reading.scene.folded.startswith(("与", "同", "跟"), reading.low)
    goes_on = (
        opens and bool(whom) and _HELD_LONG.search(reading.scene.folded, whom[-1].end, reading.verb.start)
    )
    held = bool(goes_on) or _NEXT.match(reading.scene.folded, reading.low) is not None
    return (
        both
        and held
        and reading.verb.verb.kind == "talks"
        and not set(states_of(who[0])) & set(states_of(whom[0]))
    )


def _negotiate_for_one(reading: Reading, who: Sequence[Phrase], whom: Sequence[Phrase]) -> bool:
    """Say whether two people whom a list names negotiate for one state, and so not with each other."""
    joined = reading.scene.folded[who[-1].end : whom[0].start] in _LISTED
    people = all(one.is_somebody for one in (*who, *whom))
    states = {state for one in (*who, *whom) for state in states_of(one)}
    return joined and people and len(states) == 1 and reading.verb.verb.term.endswith(_FOR_STATES)


def _head_behind(reading: Reading) -> tuple[Phrase, ...]:
    """Return who talks with the partner in his relative clause: 与马蒂斯会晤的|魏凤和."""
    scene, end = reading.scene, reading.verb.end
    if scene.folded[end : end + 1] != "的":
        return ()
    beside = [one for one in scene.actors(end, reading.high) if one.start == end + 1 and one.is_somebody]
    return tuple(beside[:1])


def read_together(reading: Reading) -> Frame | None:
    """A与B举行…会议, A和B就X进行协商: two that the clause names itself, and no session of one state's own."""
    sides = partner(reading.scene, reading.verb, reading.events)
    if sides is None or not (sides[1] or _are_two_states(sides[0])):
        # 双方就此进行了|讨论 is what they did at the talks that the clause before tells of.
        return None
    if not sides[1]:
        # 韩美两国尚未就此进行|协商
        return fill(reading, reading.verb.end, who=tuple(sides[0]), mutual=True)
    why = ""
    if not sides[0] and are_people(sides[1]):
        # 特朗普将到访韩国，届时将与|韩国总统X|举行会议
        block, why = carried(reading.scene, reading.verb, (), reading.events)
        sides = (block if are_people(block) else [], sides[1])
    if not sides[0]:
        return None
    term, before = reading.verb.verb.term, reading.scene.folded
    by_wire = term.startswith(_BY_WIRE) or before.endswith(_BY_WIRE, reading.low, reading.verb.start)
    if by_wire and are_people(sides[0]) and are_people(sides[1]):
        # A与B举行了|视频会议
        return fill(
            reading,
            reading.verb.end,
            kind="called",
            who=tuple(sides[0]),
            whom=tuple(sides[1]),
            why=why,
            mutual=True,
        )
    states = [{state for phrase in side for state in states_of(phrase)} for side in sides]
    known = all(state or are_people(side) for state, side in zip(states, sides, strict=True))
    secret = reading.verb.verb.term.startswith(_BEHIND_DOORS)
    if not known or (states[0] & states[1] and not secret):
        # 总统与内阁举行|会议; 与国务卿召开|机密会议 are talks.
        return None
    return fill(reading, reading.verb.end, who=tuple(sides[0]), whom=tuple(sides[1]), why=why, mutual=True)


def _are_two_states(phrases: Sequence[Phrase]) -> bool:
    """Say whether a phrase names two states: 韩美两国."""
    words = [phrase.anaphor for phrase in phrases if phrase.anaphor is not None]
    return len(phrases) == len(words) == 1 and words[0].kind == "states" and len(words[0].named) == _TWO


def _both_carried(reading: Reading) -> Frame | None:
    """Return the two that the clause before names, of whom this one says that they talk: 双方…，将就X展开磋商."""
    scene, events = reading.scene, reading.events
    listed = _are_all_of_clause(reading)
    if not (listed or _agreed(reading) or _HELD.search(scene.folded, reading.low, reading.verb.start)):
        return None
    spoken = scene.plain(reading.low, reading.verb.start)
    matter = spoken.find("就")
    free = [
        one
        for one in scene.actors(reading.low, reading.verb.start)
        # 在|北韩|一方的统一阁, 率领|代表团|在…举行会谈
        if not (one.is_state and _WHERE.match(scene.folded, one.end))
        and not (listed and one.team)
        and not (one.is_body and preposition(scene, one, reading.low, "aside", events) == _IN)
    ]
    if free and (matter < 0 or events.words["partner"].search(spoken[matter + 1 :])):
        return None
    block, why = carried(scene, reading.verb, (), events)
    both = len(block) == _TWO and (are_people(block) or _are_just_states(scene, block))
    word = len(block) == 1 and block[0].anaphor is not None and block[0].anaphor.kind in _BOTH
    if word and block[0].anaphor.named and scene.clause(block[0].start)[0] != block[0].start:  # type: ignore[union-attr]
        # 为结束|两韩|对立，金、文经过会谈: it is spoken of them.
        return None
    if not (both or word) or (free and free[0].start < reading.low + matter):
        return None
    return fill(reading, reading.verb.end, who=tuple(block), why=why, mutual=True)


def _are_just_states(scene: Scene, block: Sequence[Phrase]) -> bool:
    """Say whether two phrases are states, and not only what others are of, nor the end of a longer list."""
    states = all(one.is_state for one in block)
    listed = scene.folded.endswith(("、", "和", "及", "与"), 0, block[0].start)
    return states and not listed and not scene.folded.startswith("的", block[-1].end)


def _agreed(reading: Reading) -> bool:
    """Say whether a clause is what two agree upon, and ends with it: 双方讨论了局势，并商定在纽约|会面."""
    folded = reading.scene.folded
    return reading.verb.end == reading.high and _AGREE.match(folded, reading.low) is not None


def _are_all_of_clause(reading: Reading) -> bool:
    """Say whether the clause before is nothing but a list of two, who do what this one says: A与B，|在C会面."""
    scene = reading.scene
    before = [clause for clause in scene.clauses if clause[1] < reading.low][-1:]
    people = scene.actors(*before[0]) if before else []
    if len(people) != _TWO or people[-1].end != before[0][1] or not all(one.is_somebody for one in people):
        return False
    return not any(before[0][0] <= one.start < before[0][1] for one in scene.verbs)


def read_either(reading: Reading) -> Frame | None:
    """会晤: with 同 in front, else with an object behind."""
    objects = behind_verb(reading.scene, reading.verb, reading.events)
    if objects and reading.scene.folded[reading.verb.end : objects[0].start] == "的":
        # 与马蒂斯会晤的|魏凤和
        return read_partner(reading)
    frame = None
    group = group_behind(reading.scene, reading.verb, objects, reading.high, reading.events)
    if not objects and not group and not together(reading, reading.verb.start):
        frame = read_partner(reading)
    return frame or read_object(reading)
