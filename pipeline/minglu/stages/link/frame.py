"""A verb with its places filled: who, whom, what; and who acts in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from minglu.rulebook.events import Events
from minglu.stages.link.coordination import attribute, block_left, block_right, preposition
from minglu.stages.link.lists import listed_left, listed_people
from minglu.stages.link.parties import WITH_OBJECT, Phrase
from minglu.stages.link.roles import CLAUSE_BEFORE, behind, carried, head_of_relative, subject, travelled_to
from minglu.stages.link.scene import Scene
from minglu.stages.link.verbs import Spoken

#: 这是我国领导人再次出访中亚 is about whoever it says, not about who spoke before.
_THIS_IS = re.compile("(?:这是|这也是|此访是|此次|这一)(?!他|她)")
#: The meeting of 出席会议: the one named last.
HERE = "here"
#: What says of a visit who is its host: 应X邀请, 受X邀请, 接受了X的邀请, 收到X的邀请, 在X的邀请下.
INVITED = re.compile(
    r"(?:应|接受了?(?![^，。]{0,8}(?:采访|专访))|(?<!接)受|获得?|收到了?|在(?=[^，。\n]{1,30}邀请下))"
    r"[^，。\n]{0,120}?(?:邀请|之邀)"
)
#: Behind a visit to which somebody is invited: 接受访朝|邀请.
INVITATION = ("邀请", "的邀请")
#: Behind a meeting, before those who are there: 出席会议的|还有.
_THERE_ARE = re.compile(
    "(?:的|者|人员|官员|成员|高官|要员)(?:[^，。；的]{0,6}?)(?:还有|也有|主要有|包括了?|还包括|有)[:：]?"
)
_THEY_ARE = re.compile("的[^，。；的]{0,12}?(?:分别是|分别为)")
#: As many characters may stand between that and the first of them: a title that no dictionary holds.
_TO_FIRST = 10
#: As many characters may stand between 出任 and the office: 出任|新一届政府|国防部长.
_TO_POST = 14
#: What is said of an office or a rank, and what others say to whoever gets it.
_OF_OFFICE, _PRAISES = (
    frozenset({"appointed", "promoted", "succeeded"}),
    re.compile("恭喜|祝贺|恭贺|道贺|电贺"),
)
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
    #: Further places that are visited: 访问了山东、重庆和天津.
    others: tuple[str, ...] = ()
    #: Where the clause begins whose plans reach into this one: 将访华，并会见X.
    planned_from: int = 0
    #: The time that is this one's, of several in one clause: A、B相继在10月及11月访问P.
    day: str = ""

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


class Reading(NamedTuple):
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


#: Who acts, and why it is he where the clause does not say it.
Actor = tuple[tuple[Phrase, ...], str]


def acting(reading: Reading, object_end: int, before: int = -1) -> Actor:
    """Return who acts: the head of a relative clause, the subject, or one carried from beside; and why.

    Nobody where the words say that it is somebody whom nothing names. `object_end` is where the object of the verb ends;
    a subject is looked for in front of `before`, -1 for the verb.
    """
    scene, verb = reading.scene, reading.verb
    if verb.verb.kind in _OF_OFFICE and (praised := _congratulated(reading)) is not None:
        return praised, ""
    if (other := _in_relative(reading, object_end)) is not None:
        return other
    block = subject(scene, verb, before if before >= 0 else verb.start, reading.events)
    free = _free(reading)
    if free and all(one.is_state for one in free):
        named = head_of_relative(scene, verb, object_end, reading.events)
        if named and named[0].start == object_end + 1:
            # 中方召回计划访问美国的|海军司令员X: a state visits nobody.
            return tuple(named), IN_RELATIVE
    if block:
        return tuple(block), ""
    if (behind_it := _named_behind(reading, object_end, alone=not free)) is not None:
        return behind_it
    about_it = _THIS_IS.match(scene.folded, scene.sentence.start) is not None
    block, why = carried(scene, verb, () if about_it else reading.previous, reading.events)
    # A state named in the clause before hardly acts in this one: 放宽向中国公民的限制，与X会面.
    return (tuple(block), why) if are_people(block) else ((), "")


def _in_relative(reading: Reading, object_end: int) -> Actor | None:
    """Return of whom a relative clause tells that the verb stands in, or that another verb touches; None where it stands in none."""
    scene, verb = reading.scene, reading.verb
    for start, end, head in reading.relatives:
        if start <= verb.start < end:
            return head, IN_RELATIVE
    if led := _led_there(reading):
        # 由|X|率领的代表团5日访问C: at the head of its clause it is no relative one.
        return led, "" if scene.plain(reading.low, led[0].start) == "由" else IN_RELATIVE
    for phrase in scene.actors(object_end, reading.high):
        # A同|来华出席M的|B会谈: who attends it is B.
        match = attribute(scene, phrase, reading.low) if phrase.names_people else None
        if match is not None and match.start() < verb.start:
            return (phrase,), IN_RELATIVE
    at = verb.start
    while touching := [one for one in scene.verbs if one.end == at or scene.folded[one.end : at] == "了"]:
        # 会见|来华|出席M的外方领导人: whoever it is, it is not he who meets them. X随同|来韩: he comes himself.
        if touching[0].verb.direction in WITH_OBJECT and not touching[0].verb.term.startswith("随"):
            return (), ""
        at = touching[0].start
    return None


def _named_behind(reading: Reading, object_end: int, alone: bool) -> Actor | None:
    """Return who acts and is named behind the object: 会见B时|A表示, 出席M的|A. None where nothing says it.

    `alone` says that nobody stands in front of the verb who may act.
    """
    scene, verb = reading.scene, reading.verb
    beside = [one for one in scene.actors(object_end, reading.high) if one.start == object_end + 1]
    if scene.folded.startswith("时", object_end) and beside and are_people(beside):
        # 会见斯凯里特时|赵乐际表示: without a comma.
        return tuple(beside), "named behind"
    if not alone:
        return None
    named = head_of_relative(scene, verb, object_end, reading.events)
    if scene.folded.startswith(("作为", "身为"), reading.low):
        # 作为首位访华的|英国首相，X: the clause behind says who.
        named = behind(scene, verb, reading.events) or named
    if named:
        return tuple(named), IN_RELATIVE
    # 出席论坛的|朝鲜铁道省副相 is nobody named before.
    return ((), "") if beside and scene.folded.startswith("的", object_end) else None


def acting_together(reading: Reading, object_end: int) -> Actor:
    """Return who acts as `acting` does, with all of their list though its titles are in no dictionary."""
    who, why = acting(reading, object_end)
    if why or not who or who[0].anaphor is not None or who[0].start < reading.low:
        return who, why
    return tuple(listed_left(reading.scene, list(who), reading.low, reading.events)), why


def _congratulated(reading: Reading) -> tuple[Phrase, ...] | None:
    """Return whom somebody congratulates on what a verb of office says of him: 恭喜|A|晋任中将, 恭喜|A、B三位将军|，晋任中将.

    Nobody where no dictionary holds his name, and None where nobody is congratulated.
    """
    scene, low = reading.scene, reading.low
    high = reading.verb.start
    if not scene.actors(low, high):
        low, high = next((clause for clause in scene.clauses if clause[1] == low - 1), (low, high))
    praise = list(_PRAISES.finditer(scene.folded, low, high))
    if not praise:
        return None
    people = [one for one in scene.actors(praise[-1].end(), high) if one.names_people]
    if not people or people[0].start - praise[-1].end() > _TO_FIRST:
        return ()
    block = block_right(scene, people[0], high, reading.events)
    return tuple(block) if block[-1] == people[-1] else ()


def _led_there(reading: Reading) -> tuple[Phrase, ...]:
    """Return who leads those who do it: 会见由|X|率领赴越出席M的代表团. Whoever meets them does none of it."""
    scene, events = reading.scene, reading.events
    leads = [
        one
        for one in scene.verbs
        if reading.low <= one.start < reading.verb.start and one.verb.direction == "lead"
    ]
    beside = (
        [one for one in scene.actors(reading.low, leads[-1].start) if one.end == leads[-1].start]
        if leads
        else []
    )
    block = block_left(scene, beside[-1], reading.low, events) if beside else []
    led = bool(block) and are_people(block) and scene.folded[block[0].start - 1] == "由"
    return tuple(block) if led else ()


def _free(reading: Reading) -> list[Phrase]:
    """Return those before a verb in its clause whom no preposition of place or time governs: not 在|新加坡|参加M的X."""
    scene, low, events = reading.scene, reading.low, reading.events
    return [
        phrase
        for phrase in scene.actors(low, reading.verb.start)
        if not preposition(scene, phrase, low, "aside", events) and not travelled_to(scene, phrase)
    ]


def fill(reading: Reading, object_end: int, **places: object) -> Frame:
    """Return the frame of a verb with some of its places filled."""
    verb = reading.verb
    frame = Frame(verb, verb.verb.kind, low=reading.low, object_end=object_end)._replace(**places)  # type: ignore[arg-type]
    carried_from = frame.who and frame.why == CLAUSE_BEFORE
    return frame._replace(planned_from=frame.who[0].end if carried_from else frame.low)


def agent(reading: Reading) -> list[Phrase]:
    """Return the agent of a passive: A受到|B|会见."""
    scene, verb, events = reading.scene, reading.verb, reading.events
    actors = scene.actors(reading.low, verb.start)
    if not actors or len(scene.plain(actors[-1].end, verb.start)) > 6:
        return []
    if any(actors[-1].end <= one.start and one.end < verb.start for one in scene.verbs):
        # 接受X款宴及|拜会Y
        return []
    block = block_left(scene, actors[-1], reading.low, events)
    block = listed_left(scene, block, reading.low, events, marks=True)
    return block if preposition(scene, block[0], reading.low, "passive", events) else []


def are_people(phrases: Sequence[Phrase]) -> bool:
    """Say whether phrases name people, their offices, or words that stand for them."""
    return all(phrase.names_people for phrase in phrases)


def listed_there(reading: Reading, end: int) -> list[Phrase]:
    """Return those whom 出席会议的|还有|A、B lists behind a meeting that ends at `end`."""
    scene, high = reading.scene, reading.scene.sentence.end
    there = _THERE_ARE.match(scene.folded, end, high)
    if there is None and (there := _THEY_ARE.match(scene.folded, end, high)):
        # 出席会议的两名主教分别是|A和B
        first = next((one for one in scene.actors(there.end(), high) if one.is_somebody), None)
        there = there if first is not None and first.start - there.end() <= _TO_FIRST else None
    return listed_people(scene, there.end(), high, reading.events) if there else []


def together(reading: Reading, before: int) -> tuple[Phrase, ...]:
    """Return with whom someone acts on a third: A同|B|共同会见C."""
    scene, verb, events = reading.scene, reading.verb, reading.events
    actors = scene.actors(reading.low, before)
    if not actors and events.words["jointly"].search(scene.plain(reading.low, verb.start)):
        return _with_whom(reading)
    if not actors or not events.words["jointly"].search(scene.plain(actors[-1].end, verb.start)):
        return ()
    block = block_left(scene, actors[-1], reading.low, events)
    return tuple(block) if preposition(scene, block[0], reading.low, "partner", events) else ()


def _with_whom(reading: Reading) -> tuple[Phrase, ...]:
    """Return the other side of the clause before, with whom one goes on together: A同|B|会谈后，一同会见C, A会见|B，并共同主持M."""
    scene, events = reading.scene, reading.events
    before = [clause for clause in scene.clauses if clause[1] < reading.low]
    for low, high in before[-1:]:
        for phrase in scene.actors(low, high):
            if preposition(scene, phrase, low, "partner", events) and phrase.names_people:
                return tuple(block_right(scene, phrase, high, events))
        met = [one for one in scene.verbs if low <= one.start < high and one.verb.kind in ("met", "received")]
        guests = [one for one in scene.actors(met[-1].end, high) if one.names_people] if met else []
        if guests:
            return tuple(block_right(scene, guests[0], high, events))
    return ()


def taken(reading: Reading) -> tuple[int, int] | None:
    """Return where the office directly behind a verb of taking it stands, with those joined to it: 国务委员兼国防部长."""
    verb, folded = reading.verb, reading.scene.folded
    posts = [
        one for one in reading.scene.phrases if one.kind == "post" and verb.end <= one.start < reading.high
    ]
    if not posts or posts[0].start - verb.end > _TO_POST:
        return None
    end = posts[0].end
    for post in posts[1:]:
        if folded[end : post.start] in ("兼", "、", "和"):
            end = post.end
    return posts[0].start, end


def tail(expression: re.Pattern[str], folded: str, start: int, end: int) -> str:
    """Return the first group of what an expression matches at `start`, or nothing."""
    match = expression.match(folded, start, end)
    return match.group(1).strip() if match else ""
