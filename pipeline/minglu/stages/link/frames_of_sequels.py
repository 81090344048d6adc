"""Acts of those whom the clause before names, and of whom their own says no more: A与B会谈，|签署协议; A会见B，|就X举行会谈."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from minglu.stages.link.coordination import preposition
from minglu.stages.link.frame import Frame, Reading, are_people, fill
from minglu.stages.link.frames_of_signing import signed_paper
from minglu.stages.link.objects import behind_verb
from minglu.stages.link.roles import CLAUSE_BEFORE
from minglu.stages.link.scene import Scene
from minglu.stages.link.verbs import HOLD, MATTER

#: What two do who sign something then.
_TO_SIGN = frozenset({"met", "talks", "called"})

#: Before a guest who is to come.
_INVITES = re.compile("(?<![应受])邀请?[^，。；]{0,12}$")
#: What two do who talk about something then; what they do within talks already told is no talks of its own.
_TO_TALK = frozenset({"met", "received"})
#: What a host does with a guest, whom he then goes along with, and how that begins.
_TO_ACCOMPANY = frozenset({"met", "received", "talks", "hosted"})
_ALSO = re.compile("(?:并|还|随后|之后|其后)?(?:并|还|亲自|一同)?")
#: The beginning of a clause about what they talk about, and what they do with talks.
_MATTER = re.compile(f"(?:并|随后|还|之后|再次|两人|双方)?(?:围绕|{MATTER})")
#: A clause about what they do then, and nobody else in it: 然后在首相府|会谈.
_THEN = f"(?:并|然后|随后|之后|其后|接着|接下来|再)(?:[两双][人方])?(?:在[^，。；]{{1,14}}?)?(?:{HOLD}了?[^，。；的]{{0,6}})?"
_HELD = f"{HOLD}了?[^，。；的]{{0,4}}$"
#: As long is a word for several between them and what they hold: 日韩|两国|举行.
_WORD_FOR_BOTH = 2
#: How words for a meal of two begin, after what they have it, and what stands between that and the meal.
_TOGETHER, _TO_DINE = ("共进", "共晋", "共享", "共用", "共度"), frozenset({"met", "talks", "received"})
_TO_MEAL = re.compile(
    "(?:了)?[，、]?(?:会[谈晤见]后|之后|然后|随后|其后|接着)?(?:并|和|及|还|并且)?(?:将|会|还将|并将)?(?:一同|一起)?(?:在[^，。；]{2,12})?"
)
#: With an object, too, what the second does as well as the first: A会晤B，|签署协议.
_FACE_TO_FACE = frozenset({"会晤", "会面", "见面"})
#: Before what is signed, what two talk about: 商讨包括|签订条约在内的问题.
_ONLY_SPOKEN_OF = re.compile("(?:商讨|讨论|商谈|探讨|研究|谈论|谈及)(?!后|之后)")
#: What whoever has come does there: 访问C，|并在那里签署; and papers that one signs alone.
_AND_SIGNS = re.compile("(?:并|还|期间|其间|访问期间|访问中|共|共同|已|将|也|在[^，。；]{1,10}?)*")
_OF_HIS_OWN = re.compile("命令|行政令|法案|法令|备忘录》|公约|留言")

#: Between whom somebody appoints and whom that one succeeds.
_TO_SUCCEED = re.compile("[^，。；]{0,24}，(?:以|来)?")


def gone_on(reading: Reading, found: Sequence[Frame]) -> Frame | None:
    """Return what those do whom the frame before tells of, where the clause of a verb goes on with them and names no other."""
    return (
        _succeeds_then(reading, found)
        or _talked_then(reading, found)
        or _dined_then(reading, found)
        or _with_his_guest(reading, found)
        or _signed_there(reading, found)
    )


def by_whom(scene: Scene, frame: Frame, found: Sequence[Frame]) -> Frame:
    """Return a frame whose subject is that of the clause before, with the one who acts though he is not its subject there."""
    if frame.why != CLAUSE_BEFORE or not found:
        return frame
    last = found[-1]
    if frame.kind == "succeeded" and last.kind == "appointed" and last.who == frame.who and last.whom:
        # A提名B出任P，|接替C: it is B who does.
        return frame._replace(who=last.whom)
    return _as_guest(scene, frame, last) if frame.kind in _TO_SIGN else frame


def _succeeds_then(reading: Reading, found: Sequence[Frame]) -> Frame | None:
    """Return whom somebody succeeds whom a body appoints in the clause before: 议会任命A为P，|接替|B."""
    scene, verb = reading.scene, reading.verb
    last = found[-1] if found else None
    if verb.verb.kind != "succeeded" or last is None or last.kind != "appointed" or not last.who:
        return None
    if are_people(last.who) or not _TO_SUCCEED.fullmatch(scene.folded, last.object_end, verb.start):
        return None
    whom = behind_verb(scene, verb, reading.events)
    if not whom or not are_people(whom):
        return None
    return fill(reading, whom[-1].end, who=last.whom, whom=tuple(whom), why=last.why or CLAUSE_BEFORE)


def _as_guest(scene: Scene, frame: Frame, last: Frame) -> Frame:
    """Return whoever meets somebody as the guest whom the clause before invites: A邀请B访问C，|与D会面.

    A邀请B访问C，|也愿在D与B会面 is of A.
    """
    guests = {party.key for one in last.who for party in one.parties}
    met = {party.key for one in frame.whom for party in one.parties}
    if last.kind != "visited" or not guests or not met or guests & met or last.who == frame.who:
        return frame
    invited = _INVITES.search(scene.folded, last.low, last.who[0].start) is not None
    return frame._replace(who=last.who, why="who is invited in the clause before") if invited else frame


def _just_met(scene: Scene, found: Sequence[Frame], kinds: Collection[str], at: int) -> Frame | None:
    """Return the frame told last if it is of one of these kinds, has both sides, and ends at most one clause before `at`."""
    last = found[-1] if found else None
    if last is None or last.kind not in kinds or not last.who or not last.whom or last.end > at:
        return None
    return last if scene.folded[last.end : at].count("，") <= 1 else None


def _both_met(scene: Scene, found: Sequence[Frame], at: int) -> Frame | None:
    """Return the frame told last if two whom one list names have met in it: A与B，在C会面，|签署D."""
    last = found[-1] if found else None
    if last is None or not last.mutual or last.kind not in _TO_SIGN or last.whom or last.end > at:
        return None
    return last if len(last.who) == 2 and scene.folded[last.end : at].count("，") <= 1 else None


def _dined_then(reading: Reading, found: Sequence[Frame]) -> Frame | None:
    """Return the two who have just met and eat together then: A同B会谈，|随后将共进晚餐."""
    scene, verb = reading.scene, reading.verb
    if not verb.verb.term.startswith(_TOGETHER):
        return None
    last = _just_met(scene, found, _TO_DINE, verb.start) or _both_met(scene, found, verb.start)
    if last is None or _TO_MEAL.fullmatch(scene.folded, last.object_end, verb.start) is None:
        return None
    why = "those who have just met"
    frame = fill(reading, verb.end, who=last.who, whom=last.whom, mutual=True, why=why)
    return frame._replace(planned_from=last.planned_from)


def _talked_then(reading: Reading, found: Sequence[Frame]) -> Frame | None:
    """Return the two who have just met, of whom a clause tells what they talk about: A会见B，|就X举行会谈."""
    scene, verb = reading.scene, reading.verb
    matter = _MATTER.match(scene.folded, reading.low, verb.start)
    last = _just_met(scene, found, _TO_TALK, reading.low)
    if verb.verb.kind != "talks" or verb.verb.direction == "together" or last is None:
        return None
    if reading.events.words.fullmatch(_THEN, scene.folded, reading.low, verb.start):
        # A与B共进早餐，|然后在官邸会谈
        why = "those who have just met"
        return fill(reading, verb.end, who=last.who, whom=last.whom, mutual=True, why=why)
    if matter is None:
        return None
    held = reading.events.words.search(_HELD, scene.folded, matter.end(), verb.start)
    if held is None:
        return None
    actors = scene.actors(matter.end(), verb.start)
    if actors and held.start() - actors[-1].end <= _WORD_FOR_BOTH:
        # 就朝核问题|日韩|两国|举行会谈: others do.
        return None
    people = [one for one in actors if one.is_somebody]
    if any(preposition(scene, one, reading.low, "partner", reading.events) for one in people):
        # 就X与C举行会谈
        return None
    return fill(reading, verb.end, who=last.who, whom=last.whom, mutual=True, why="those who have just met")


def _with_his_guest(reading: Reading, found: Sequence[Frame]) -> Frame | None:
    """Return a host and the guest whom the clause before names, of whom this one says no more: 为X举行仪式，|并陪同|检阅."""
    scene, verb = reading.scene, reading.verb
    last = _just_met(scene, found, _TO_ACCOMPANY, reading.low)
    if verb.verb.kind != "accompanied" or last is None or scene.clause(last.start)[1] + 1 != reading.low:
        return None
    if _ALSO.fullmatch(scene.folded, reading.low, verb.start) is None or any(
        one.names_people for one in scene.actors(verb.end, reading.high)
    ):
        return None
    return fill(reading, verb.end, who=last.who, whom=last.whom, why="those who have just met")


def signed_then(reading: Reading, found: Sequence[Frame]) -> Frame | None:
    """Return the two who have just met, of whom a clause without anybody says that they sign: A与B会谈，签署协议."""
    scene, verb = reading.scene, reading.verb
    last = _just_met(scene, found, _TO_SIGN, verb.start) or _both_met(scene, found, verb.start)
    if scene.folded.startswith("的", verb.end):
        # A与B会谈并要求执行双方|签署的|协议
        return None
    if verb.verb.direction != "sign" or last is None or scene.actors(reading.low, verb.start):
        return None
    if _ONLY_SPOKEN_OF.search(scene.folded, reading.low, verb.start):
        # A与B会谈，商讨包括|签订条约在内的问题
        return None
    paper = signed_paper(scene, verb.end, reading.high, reading.events)
    if not paper or not (last.mutual or last.verb.verb.term in _FACE_TO_FACE):
        return None
    why = "those who have just met"
    return fill(reading, verb.end, who=last.who, whom=last.whom, what=paper, mutual=True, why=why)


def _signed_there(reading: Reading, found: Sequence[Frame]) -> Frame | None:
    """Return who has come to a state with which he signs, if a clause names no other: A访问C，并|签署多项协议."""
    scene, verb = reading.scene, reading.verb
    last = found[-1] if found else None
    if verb.verb.direction != "sign" or last is None or last.kind != "visited" or not last.who:
        return None
    if not last.whom or last.end > reading.low or scene.folded[last.end : reading.low].count("，") > 1:
        return None
    if scene.actors(last.object_end, verb.start) or not _AND_SIGNS.fullmatch(
        scene.folded, reading.low, verb.start
    ):
        return None
    paper = signed_paper(scene, verb.end, reading.high, reading.events)
    of_others = [one for one in scene.actors(verb.end, reading.high) if one not in last.whom]
    if not paper or any(not one.is_state for one in of_others) or _OF_HIS_OWN.search(paper):
        return None
    return fill(reading, verb.end, who=last.who, whom=last.whom, what=paper, mutual=True, why=last.why)
