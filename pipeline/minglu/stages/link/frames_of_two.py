"""Readers of verbs of two who act on each other: 会谈, 会晤, 举行会议."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minglu.stages.link.coordination import preposition
from minglu.stages.link.frame import (
    IN_RELATIVE,
    Frame,
    Reading,
    are_people,
    fill,
    together,
)
from minglu.stages.link.frames_of_objects import read_object
from minglu.stages.link.lists import listed_before
from minglu.stages.link.objects import behind_verb
from minglu.stages.link.parties import Phrase
from minglu.stages.link.roles import carried
from minglu.stages.link.scene import Scene
from minglu.stages.link.sides_as_states import offices_of_both, only_spoken_of, states_behind, states_of
from minglu.stages.link.talks_in_passing import talks_in_passing
from minglu.stages.link.two_sides import partner
from minglu.stages.link.unnamed_groups import (
    first_unnamed,
    group_behind,
    two_unnamed,
    with_group,
)
from minglu.stages.link.verbs import HOLD

#: The clause is about a first time or a plan.
_THIS_IS = re.compile("(?:这|此)(?:将|也|也将)?是")
#: Before what two hold.
_HELD = f"{HOLD}了?[^，。；的]{{0,6}}$"
_HELD_LONG = f"{HOLD}了?[^，。；的]{{0,12}}$"
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
        opens
        and bool(whom)
        and reading.events.words.search(_HELD_LONG, reading.scene.folded, whom[-1].end, reading.verb.start)
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
    if not (
        listed
        or _agreed(reading)
        or reading.events.words.search(_HELD, scene.folded, reading.low, reading.verb.start)
    ):
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
