"""A verb with its places filled: who, whom, what; one reader for each direction of rules/encounters/verbs.csv."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from minglu.rulebook.events import Events
from minglu.stages.link.parties import Phrase
from minglu.stages.link.roles import (
    behind_verb,
    block_left,
    block_right,
    carried,
    head_of_relative,
    partner,
    preposition,
    subject,
)
from minglu.stages.link.scene import Scene, Spoken

#: One character is a verb of travel only where a state or a place touches it: 访|华, 抵|京.
_SHORT = 1
_INVITED = re.compile(r"应[^，。\n]{0,60}?(?:邀请|之邀)")
#: 率越南国防部代表团, with whatever delegation.
_DELEGATION = re.compile(r"[^，。；\n]{0,40}?(?:代表团|团组|工作组|访问团)")
#: 晋升|为|上将, 授予|上将军衔, 任命X|为|防长.
_WHAT = re.compile(r"(?:为|担任|出任|任)?([^，。；\s]{2,40})")
_AS = re.compile(r"(?:为|担任|出任|任|接任)([^，。；\n]{2,30})")
_RANKED = re.compile(r"[^，。；\n]{0,12}?(?:军衔|警衔)")
_PROMOTED = re.compile(r"([^，。；：:的\n]{0,12})[^。；：:\n]{0,10}?(?:[:：]|其中有|包括)")
#: Longer than this, what stands behind 会见 is hardly the name of a group.
_LONGEST_GROUP = 28


#: The meeting of 出席会议: the one named last.
HERE = "here"
#: Why somebody acts in a relative clause.
IN_RELATIVE = "head of its relative clause"


class Frame(NamedTuple):
    """A verb and who fills its places.

    `low` is where the words begin that govern the verb, `object_end` where its object ends; `mutual` verbs have both
    sides in `who` if `whom` is empty; `agentless` ones need nobody who acts, `alone` ones nobody acted upon; `joins`
    says that the others are those of the encounter told before.
    """

    verb: Spoken
    kind: str
    who: tuple[Phrase, ...] = ()
    whom: tuple[Phrase, ...] = ()
    low: int = 0
    object_end: int = 0
    group: str = ""
    what: str = ""
    place: str = ""
    meeting: str = ""
    why: str = ""
    mutual: bool = False
    agentless: bool = False
    alone: bool = False
    joins: bool = False
    separately: bool = False

    @property
    def start(self) -> int:
        """Where the verb begins."""
        return self.verb.start

    @property
    def end(self) -> int:
        """Where the verb ends."""
        return self.verb.end

    @property
    def in_relative(self) -> bool:
        """Whether the verb stands in a relative clause, whose day and place are not those of the sentence."""
        return self.why == IN_RELATIVE

    @property
    def cite(self) -> str:
        """The rule row of the verb."""
        return self.verb.verb.cite


class _Reading(NamedTuple):
    """What every reader is given."""

    scene: Scene
    verb: Spoken
    previous: Sequence[Phrase]
    events: Events
    #: Relative clauses of verbs read before: their spans, and whom they speak of.
    relatives: tuple[tuple[int, int, tuple[Phrase, ...]], ...]

    @property
    def low(self) -> int:
        """Where the clause or relative clause of the verb begins."""
        for start, end, _ in self.relatives:
            if start <= self.verb.start < end:
                return start
        return self.scene.clause(self.verb.start)[0]

    @property
    def high(self) -> int:
        """Where the clause ends."""
        return self.scene.clause(self.verb.start)[1]


def frames(scene: Scene, previous: Sequence[Phrase], events: Events) -> list[Frame]:
    """Return the frames of a sentence in the order of their verbs.

    `previous` is the subject of the sentence before in the same paragraph.
    """
    found: list[Frame] = []
    relatives: list[tuple[int, int, tuple[Phrase, ...]]] = []
    for verb in scene.verbs:
        reading = _Reading(scene, verb, previous, events, tuple(relatives))
        reader = _READERS[verb.verb.direction]
        frame = reader(reading)
        if frame is None:
            continue
        if frame.whom and frame.whom[0].start > verb.end:
            relatives.append((verb.end, frame.whom[0].start, frame.whom))
        span = scene.folded[frame.low : frame.object_end]
        apart = events.words["separately"].search(span) is not None
        found.append(frame._replace(separately=apart and not frame.alone))
    return found + _invitations(scene, found, events)


def _who(reading: _Reading, object_end: int, before: int = -1) -> tuple[tuple[Phrase, ...], str]:
    """Return who acts: the head of a relative clause, the subject, or one carried from beside; and why."""
    scene, verb, events = reading.scene, reading.verb, reading.events
    for start, end, head in reading.relatives:
        if start <= verb.start < end:
            return head, IN_RELATIVE
    block = subject(scene, verb, before if before >= 0 else verb.start, events)
    if block:
        return tuple(block), ""
    if not scene.actors(reading.low, verb.start):
        head = tuple(head_of_relative(scene, verb, object_end, events))
        if head:
            return head, IN_RELATIVE
    block, why = carried(scene, verb, reading.previous, events)
    return tuple(block), why


def _together(reading: _Reading, before: int) -> tuple[Phrase, ...]:
    """Return with whom someone acts on a third: A同|B|共同会见C."""
    scene, verb, events = reading.scene, reading.verb, reading.events
    actors = scene.actors(reading.low, before)
    if not actors or not events.words["jointly"].search(scene.plain(actors[-1].end, verb.start)):
        return ()
    block = block_left(scene, actors[-1], reading.low, events)
    return tuple(block) if preposition(scene, block[0], reading.low, "partner", events) else ()


def _frame(reading: _Reading, object_end: int, **places: object) -> Frame:
    verb = reading.verb
    return Frame(verb, verb.verb.kind, low=reading.low, object_end=object_end)._replace(**places)  # type: ignore[arg-type]


def _agent(reading: _Reading) -> list[Phrase]:
    """Return the agent of a passive: A受到|B|会见."""
    scene, verb, events = reading.scene, reading.verb, reading.events
    actors = scene.actors(reading.low, verb.start)
    if not actors or len(scene.plain(actors[-1].end, verb.start)) > 6:
        return []
    block = block_left(scene, actors[-1], reading.low, events)
    return block if preposition(scene, block[0], reading.low, "passive", events) else []


def _object(reading: _Reading) -> Frame | None:
    """A会见B; B受到A会见; 在A陪同下; 会见与会代表."""
    scene, verb, events = reading.scene, reading.verb, reading.events
    if scene.folded[verb.end : verb.end + 1] == "下":
        return _under(reading)
    agent = _agent(reading)
    if agent:
        sufferers, why = _who(reading, verb.end, agent[0].start)
        what = _tail(_WHAT, scene.folded, verb.end, reading.high) if verb.verb.kind == "decorated" else ""
        return _frame(reading, verb.end, who=tuple(agent), whom=sufferers, what=what, why=why)
    towards = _towards(reading)
    objects, (low, high) = (towards, (verb.end, verb.end)) if towards else behind_verb(scene, verb, events)
    end = max([verb.end, *(phrase.end for phrase in objects)])
    # Who acts is looked for in front of whom 向 or 为 governs.
    who, why = _who(reading, end, objects[0].start if towards else -1)
    who += _together(reading, verb.start)
    group = _group(scene, verb, objects, reading.high, events)
    if group:
        return _frame(reading, verb.end + len(group), who=who, group=group, why=why)
    if objects:
        what = ""
        if verb.verb.kind in ("decorated", "handed_over"):
            what = _tail(_WHAT, scene.folded, end, reading.high)
        frame = _frame(reading, end, who=who, whom=tuple(objects), what=what, why=why)
        if verb.verb.kind == "decorated" and _RANKED.match(scene.folded, end, reading.high):
            frame = frame._replace(kind="promoted")
        return frame
    if verb.verb.kind == "decorated":
        # 1955年被授予少将军衔: nobody is named who confers it.
        passive = events.words["passive"].search(scene.plain(reading.low, verb.start)[-3:])
        if passive and who:
            kind = "promoted" if _RANKED.match(scene.folded, verb.end, reading.high) else "decorated"
            what = _tail(_WHAT, scene.folded, verb.end, reading.high)
            return _frame(reading, verb.end, kind=kind, whom=who, what=what, agentless=True, why=why)
        return None
    return None


def _towards(reading: _Reading) -> list[Phrase]:
    """Return whom 向 or 给 governs in front of the verb: A向|B|致函."""
    if reading.verb.verb.kind not in ("wrote", "decorated", "handed_over"):
        return []
    scene, verb, events = reading.scene, reading.verb, reading.events
    actors = scene.actors(reading.low, verb.start)
    if not actors or len(scene.plain(actors[-1].end, verb.start)) > 12:
        return []
    block = block_left(scene, actors[-1], reading.low, events)
    return block if scene.folded[block[0].start - 1] in "向给为" and block[0].start > reading.low else []


def _under(reading: _Reading) -> Frame | None:
    """在B(的)陪同下，A…: who accompanies stands in front, who is accompanied before 在 or in the clause behind."""
    scene, verb, events = reading.scene, reading.verb, reading.events
    actors = scene.actors(reading.low, verb.start)
    if not actors:
        return None
    block = block_left(scene, actors[-1], reading.low, events)
    if not preposition(scene, block[0], reading.low, "aside", events):
        return None
    whom = subject(scene, verb, block[0].start, events)
    why = ""
    if not whom:
        whom, why = carried(scene, verb, reading.previous, events)
    return _frame(reading, verb.end, who=tuple(block), whom=tuple(whom), why=why) if whom else None


def _partner(reading: _Reading) -> Frame | None:
    """A同B会谈; A、B举行会谈; 在同A会谈时，B表示."""
    sides = partner(reading.scene, reading.verb, reading.events)
    if sides is None:
        return None
    who, whom = tuple(sides[0]), tuple(sides[1])
    why = ""
    if not who:
        block, why = carried(reading.scene, reading.verb, reading.previous, reading.events)
        who = tuple(block)
    return _frame(reading, reading.verb.end, who=who, whom=whom, why=why, mutual=True)


def _either(reading: _Reading) -> Frame | None:
    """会晤: with 同 in front, else with an object behind."""
    objects, _ = behind_verb(reading.scene, reading.verb, reading.events)
    frame = None
    if not objects and not _together(reading, reading.verb.start):
        frame = _partner(reading)
    return frame or _object(reading)


def _join(reading: _Reading) -> Frame | None:
    """王毅参加会见: with those who have just met."""
    who, why = _who(reading, reading.verb.end)
    who = (*_stacked(reading), *who)
    why = "; ".join(part for part in (why, "of the encounter told before") if part)
    return _frame(reading, reading.verb.end, who=who, joins=True, why=why) if who else None


def _stacked(reading: _Reading) -> tuple[Phrase, ...]:
    """Return those that commas list before the clause, each with a stack of offices: 主任X，部长Y，部长Z等参加会见."""
    found: list[Phrase] = []
    for low, high in reversed(reading.scene.clauses):
        if high > reading.low:
            continue
        actors = reading.scene.actors(low, high)
        if not actors or actors[-1].end != high or not _are_people(actors[-1:]):
            break
        found[:0] = block_left(reading.scene, actors[-1], low, reading.events)
    return tuple(found)


def _for(reading: _Reading) -> Frame | None:
    """A为B举行欢迎仪式."""
    scene, verb, events = reading.scene, reading.verb, reading.events
    actors = scene.actors(reading.low, verb.start)
    if not actors or len(scene.plain(actors[-1].end, verb.start)) > 10:
        return None
    block = block_left(scene, actors[-1], reading.low, events)
    if scene.folded[block[0].start - 1] not in "为给" or block[0].start <= reading.low:
        return None
    who, why = _who(reading, verb.end, block[0].start)
    return _frame(reading, verb.end, who=who, whom=tuple(block), why=why)


def _sign(reading: _Reading) -> Frame | None:
    """A与B签署…备忘录; 双方签署…."""
    scene, verb = reading.scene, reading.verb
    what = _tail(_WHAT, scene.folded, verb.end, reading.high)
    frame = _partner(reading)
    return frame._replace(what=what) if frame is not None and what and not what.startswith("的") else None


def _place(reading: _Reading) -> Frame | None:
    """A访问C; A对C进行国事访问; 正在访C的A."""
    scene, verb, events = reading.scene, reading.verb, reading.events
    place, whom, end = "", [], verb.end
    short = verb.end - verb.start == _SHORT
    for phrase in scene.phrases:
        if not end <= phrase.start < reading.high:
            continue
        gap = scene.folded[end : phrase.start].strip()
        if gap not in ("", "了", "首都", "、", "和") or (short and phrase.start != end):
            break
        if phrase.kind == "place":
            place, end = place or phrase.value, phrase.end
        elif phrase.kind == "party" and phrase.parties[0].kind in ("country", "org") and not place:
            whom.append(phrase)
            end = phrase.end
        else:
            break
    before = -1
    if not whom and not place and not short:
        actors = scene.actors(reading.low, verb.start)
        if actors and scene.folded[actors[-1].start - 1] == "对" and actors[-1].parties:
            if actors[-1].parties[0].kind != "country":
                return None
            whom, before = [actors[-1]], actors[-1].start
    if not whom and not place:
        return None
    who, why = _who(reading, end, before)
    frame = _frame(reading, end, who=who, whom=tuple(whom), place=place, why=why, alone=True)
    return frame if who and _are_people(who) else None


def _meeting(reading: _Reading) -> Frame | None:
    """A出席M; 出席M的A; M由A主持; 会议由A主持."""
    scene, verb, events = reading.scene, reading.verb, reading.events
    agent = _agent(reading)
    found = next(
        (
            phrase
            for phrase in scene.phrases
            if phrase.kind == "meeting"
            and (verb.end <= phrase.start < reading.high if not agent else phrase.start < verb.start)
        ),
        None,
    )
    if found is not None and not agent and len(scene.plain(verb.end, found.start)) > 16:
        found = None
    number = found.value if found is not None else HERE
    if number == HERE and not _is_here(scene, verb, bool(agent), events):
        return None
    end = found.end if found is not None and not agent else verb.end
    who, why = (tuple(agent), "") if agent else _who(reading, end)
    if not who or not _are_people(who):
        return None
    what = "主持" if verb.verb.term.startswith("主持") else ""
    return _frame(reading, end, who=who, meeting=number, what=what, why=why, alone=True)


def _is_here(scene: Scene, verb: Spoken, passive: bool, events: Events) -> bool:
    """Say whether a verb without a named meeting means the one at hand: 出席会议, 与会, 出席上述两场重要会议."""
    if verb.verb.term in ("与会", "参会", "赴会"):
        return True
    _, high = scene.clause(verb.start)
    if not passive and not scene.folded[verb.end : high].strip():
        # 中国防长魏凤和亦率团出席，…
        return True
    if passive:
        return "会" in scene.plain(scene.clause(verb.start)[0], verb.start)
    return (
        re.match(
            r"了?(?:上述)?(?:本次|此次|本届|两场|两次)?(?:重要)?(?:会议|论坛|峰会|会晤|对话会)",
            scene.folded[verb.end : high],
        )
        is not None
    )


def _lead(reading: _Reading) -> Frame | None:
    """A率团访问; A率越南国防部代表团."""
    scene, verb = reading.scene, reading.verb
    what = verb.verb.term
    if not what.endswith(("团", "队")):
        match = _DELEGATION.match(scene.folded, verb.end, reading.high)
        if not match or match.group()[:1] in ("先", "领"):
            return None
        what += match.group()
    who, why = _who(reading, verb.end)
    if not who or not _are_people(who) or (len(scene.plain(who[-1].end, verb.start)) > 12 and not why):
        return None
    return _frame(reading, verb.end, who=who, what=what, why=why, alone=True)


def _rank(reading: _Reading) -> Frame | None:
    """A晋升为上将; 晋升上将军衔的A; A由B晋升为上将."""
    scene, verb, events = reading.scene, reading.verb, reading.events
    if scene.folded.startswith(("仪式", "命令"), verb.end):
        return None
    listed = _PROMOTED.match(scene.folded, verb.end, scene.sentence.end)
    if listed:
        # 这次晋升上将的是：A、B; 十人晋升上将军衔，其中有时任X的A.
        people = [
            phrase for phrase in scene.actors(listed.end(), scene.sentence.end) if _are_people([phrase])
        ]
        what = verb.verb.term + listed.group(1)
        return (
            _frame(reading, listed.end(), whom=tuple(people), what=what, agentless=True) if people else None
        )
    what = verb.verb.term + _tail(
        re.compile(r"([^，。；的\n]{0,12}?(?:军衔|将|校|尉))"), scene.folded, verb.end, reading.high
    )
    objects, _ = behind_verb(scene, verb, events)
    if objects and objects[0].start == verb.end:
        who, why = _who(reading, objects[-1].end)
        return _frame(
            reading, objects[-1].end, who=who, whom=tuple(objects), what=what, agentless=True, why=why
        )
    agent = _agent(reading)
    whom, why = _who(reading, verb.end, agent[0].start if agent else -1)
    if not whom or not _are_people(whom):
        return None
    return _frame(reading, verb.end, who=tuple(agent), whom=whom, what=what, agentless=True, why=why)


def _post(reading: _Reading) -> Frame | None:
    """A任命B为P."""
    scene, events = reading.scene, reading.events
    objects, _ = behind_verb(scene, reading.verb, events)
    if not objects or not _are_people(objects):
        return None
    end = objects[-1].end
    what = _tail(_AS, scene.folded, end, reading.high)
    who, why = _who(reading, end)
    return _frame(reading, end, who=who, whom=tuple(objects), what=what, why=why) if what else None


def _bare(reading: _Reading) -> Frame | None:
    """B被任命为P."""
    whom, why = _who(reading, reading.verb.end)
    what = _tail(_WHAT, reading.scene.folded, reading.verb.end, reading.high)
    if not whom or not what or not _are_people(whom):
        return None
    return _frame(reading, reading.verb.end, whom=whom, what=what, agentless=True, why=why)


def _invitations(scene: Scene, found: Sequence[Frame], events: Events) -> list[Frame]:
    """Return 应|B|邀请，A访问C as B hosting A."""
    visits = [frame for frame in found if frame.kind in ("visited", "led", "attended") and frame.who]
    if not visits:
        return []
    visit, hosts = visits[-1], []
    for match in _INVITED.finditer(scene.folded, scene.sentence.start, scene.sentence.end):
        inside = scene.actors(match.start(), match.end())
        if inside:
            block = block_right(scene, inside[0], match.end(), events)
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


def _are_people(phrases: Sequence[Phrase]) -> bool:
    return all(
        phrase.anaphor is not None or any(party.kind in ("person", "office") for party in phrase.parties)
        for phrase in phrases
    )


def _group(scene: Scene, verb: Spoken, objects: Sequence[Phrase], high: int, events: Events) -> str:
    """Return the unnamed group behind a verb: 会见|与会代表, 会见|两国青年代表, 会见|APEC成员经济体领导."""
    if verb.verb.kind not in ("met", "received") or not all(map(_is_collective, objects)):
        return ""
    text = scene.folded[verb.end : high].removeprefix("了")
    if not 2 <= len(text) <= _LONGEST_GROUP or text[0] in "时后前并的中结":
        return ""
    if objects and objects[-1].end >= high:
        return ""
    ends = [match.end() for match in events.words["group"].finditer(text)]
    return text if ends and ends[-1] == len(text) else ""


def _is_collective(phrase: Phrase) -> bool:
    """Say whether a phrase is a state or a body, which a group may be of."""
    if phrase.anaphor is not None:
        return phrase.anaphor.kind == "states" and not phrase.anaphor.head
    return all(party.kind in ("country", "org") for party in phrase.parties)


def _tail(expression: re.Pattern[str], folded: str, start: int, end: int) -> str:
    match = expression.match(folded, start, end)
    return match.group(1).strip() if match else ""


_READERS: dict[str, Callable[[_Reading], Frame | None]] = {
    "object": _object,
    "partner": _partner,
    "either": _either,
    "join": _join,
    "for": _for,
    "rank": _rank,
    "post": _post,
    "bare": _bare,
    "sign": _sign,
    "place": _place,
    "meeting": _meeting,
    "lead": _lead,
}
