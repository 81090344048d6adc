"""The verbs of a sentence: the words of rules/encounters/verbs.csv that tell of an act where they stand, and short ones of headlines.

A word for talks, a summit or a dialogue is a verb only where somebody holds it: A和B举行|会谈, 俄土|对话.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from minglu.model import Sentence
from minglu.rulebook.events import Events, Verb
from minglu.stages.link.dialogues import is_dialogue_of_states, is_dialogue_with_people
from minglu.stages.link.named_talks import SUMMIT
from minglu.stages.link.parties import Phrase
from minglu.text.numerals import NUMERAL

#: An acronym in brackets at the end of a meeting's name.
_ACRONYM, _LONGEST_ACRONYM = re.compile(r" ?[(（][^（()）]*[)）]$"), 20
#: Behind the name of a meeting at which something is done.
_AT_MEETING = ("上", "中", "期间", "框架", "间隙", "场边", "之", "以", "前", "后", "时", "的")
#: As long are the verbs that such a name ends with.
_LONGEST_HELD = 4
#: What two sides do with talks or a feast, to be a part of shapes (`Expressions.shaped`); and between it and the talks.
HOLD = "(?:<holds>|<takes up>)"
_AS_LONG = "(?:时长|长达|为期|历时|约|近)[^，。；：的]{1,8}的"
#: 就 that begins the matter of talks, not 成就, 就任 and 就在.
MATTER = "(?<![成造将])就(?![任职业是在像])"
#: Before the name of a meeting that two hold.
_HOLDING = "<holds>了?(?:(?!并|出席|参加)[^，。；的访主]){0,6}$"
#: Behind these stands a word that tells of talks only when somebody holds them: 举行了|视频会议, 进行|协商.
_HOLDS = f"<holds>(?:了|过)?(?:{_AS_LONG})?[^，。；：的访主在与和同跟对]{{0,8}}$"
#: The same with words that say how two discussed: 进行了坦诚和建设性的|讨论.
_HOLDS_HOW = "<holds>(?:了|过)?[^，。；：访主在与同跟对]{1,14}性?的[^，。；：的访主在与和同跟对]{0,4}$"
_DISCUSSIONS = ("讨论", "商讨", "协商", "洽谈")
#: Before the word for a telephone: 通了一个很长的|电话.
_CALLED, _RUNG = "called", re.compile("通(?:了|过)?[^，。；：、]{0,10}$")
#: What two do with it.
_DIALOGUE = "对话"
#: 展开|新一轮|军控对话 is no dialogue in general.
_ROUND = re.compile(
    f"(?:展开|开展|进行|启动|开始)了?(?:新一轮|首[次轮]|第[{NUMERAL}]+[次轮]|下一轮)[^，。；的访主在与和同跟对]{{0,8}}$"
)
#: What is no holding of one dialogue: 中断|举行, 定期|举行.
_NOT_ONCE = "(?<!中断)(?<!停止)(?<!定期)(?<!轮流)"
_DIALOGUE_OF_TWO = f"{_NOT_ONCE}(?:举行|召开)了?(?:[^，。；的访主在与和同跟对]{{0,16}})$"
_OF_TWO = f"{HOLD}了?(?:第[{NUMERAL}]+[次场轮届]|首[次场轮]|再次|[双三四多][边方]|高层|高级别|首脑|元首|领导人|闭门|非正式|正式|一对一|面对面|历史性的?|高)*$"
_THEIR = re.compile(f"的(?:第[{NUMERAL}]+[次场轮届]|首[次场轮]|历史性)?高?")
_AND = re.compile("[和与同及跟]")
_NAMED_DIALOGUE = f"{_NOT_ONCE}<holds>了?(?:[^，。；的访主在与和同跟对]{{0,12}})$"
#: The verb as which 会 and 见 of headlines count.
_MEETS, _SEES = "晤", "见"
#: The direction of words that are none or two, and behind a state whoever stands for it: 将来|中方.
_PARTS, _SIDE = "parts", "方"
#: 埃尔多安|再邀|特朗普访问土耳其, and as which verb it counts.
_ONE_INVITES, _INVITES = "(?:<will>|<also>|亲)?邀", "邀请"
#: Behind a place to which somebody goes, what he does there; before 到, what makes it no going; and as which verb it counts.
_TO_DO, _NO_GOING, _GOES = (
    "(?:首都[一-鿿]{2,5})?，?(?:<does there>(?!访问)|会见|会晤|与(?=[^，。；]{2,24}会[谈晤面]))",
    "来感受达得回提看听遇收直谈等轮做找明",
    "前往",
)
#: Before what somebody takes another to plan: 误会|他有意到P探望X.
_BELIEVED, _TO_BELIEF = re.compile("(?:误会|误以为|以为|猜测)[^，。；]{0,6}$"), 10
#: 访韩|见X
_TRAVELS = "访赴抵"
#: What looks like being at a meeting, and how words go on of which it would cut the first character.
_IS_THERE, _MEETINGS = "与会", ("谈", "晤", "见", "面")
#: Words that are verbs only where two hold what they name.
_NOUNS = ("none", "held", SUMMIT)


class Spoken(NamedTuple):
    """A verb where it stands."""

    start: int
    end: int
    verb: Verb


def verbs_of(
    folded: str, sentence: Sentence, inside: set[int], found: Sequence[Phrase], headline: bool, events: Events
) -> tuple[Spoken, ...]:
    """Return the verbs of a sentence in text order. `inside` are the offsets of its phrases `found`, where none begins."""
    start, end = sentence
    spoken = _spoken(folded, start, end, inside, events)
    return tuple(
        sorted(
            [
                *(_as_talks(one) for one in spoken if _tells(folded, start, one, found, events)),
                *(_in_headline(folded, found, events) if headline else _seen(folded, found, events)),
                *_invites(folded, found, events),
                *_goes_there(folded, found, events),
                *_in_names(folded, start, found, events),
            ]
        )
    )


def _tells(folded: str, low: int, spoken: Spoken, found: Sequence[Phrase], events: Events) -> bool:
    """Say whether a word tells of an act: those for talks only where two hold them."""
    verb = spoken.verb
    if verb.direction in _NOUNS:
        return (
            _of_two_who_hold(folded, low, spoken, events)
            or _summit_of_two(folded, spoken, found)
            or _is_dialogue(folded, spoken, found, events)
        )
    if verb.direction != "together" or events.words.search(_HOLDS, folded, low, spoken.start):
        return True
    discuss = verb.term in _DISCUSSIONS and events.words.search(_HOLDS_HOW, folded, low, spoken.start)
    return bool(discuss or (verb.kind == _CALLED and _RUNG.search(folded, low, spoken.start)))


def _as_talks(spoken: Spoken) -> Spoken:
    """Return a verb, the name of what two hold as their talks."""
    verb = spoken.verb
    if verb.direction not in _NOUNS:
        return spoken
    kind = verb.kind if verb.direction == SUMMIT else "talks"
    return spoken._replace(verb=verb._replace(kind=kind, direction="partner"))


def _in_names(folded: str, low: int, found: Sequence[Phrase], events: Events) -> Iterator[Spoken]:
    """Give the verbs that names of meetings end with which two hold: 举行|第二次日菲外长防长磋商."""
    for phrase in found:
        if phrase.kind == "meeting" and (
            events.words.search(_HOLDING, folded, low, phrase.start)
            or _at_place(folded, phrase)
            or _of_two(folded, phrase.start, found)
        ):
            verb = _held_verb(folded, phrase.start, phrase.end, events)
            if verb is not None:
                yield verb


def _spoken(folded: str, start: int, end: int, inside: set[int], events: Events) -> Iterator[Spoken]:
    """Return the words of rules/encounters/verbs.csv outside of phrases: 与何立|峰|会谈 has no 峰会."""
    at = start
    while match := events.verb.search(folded, at, end):
        verb, edge = events.verbs[match.group()], match.end()
        joined = verb.term == _IS_THERE and folded.startswith(_MEETINGS, edge)
        if (
            match.start() in inside
            or joined
            or (verb.direction == _PARTS and _touches_one(folded, edge, inside))
        ):
            # 即|将来|华: the word for coming in it is found next. 会见与|会谈 is no 与会.
            at = match.start() + 1
            continue
        if verb.direction != _PARTS:
            yield Spoken(match.start(), edge, verb)
        at = edge


def _touches_one(folded: str, edge: int, inside: set[int]) -> bool:
    """Say whether a phrase of one character begins at an offset and is no side: 将来|港, not 将来|中方."""
    return edge in inside and edge + 1 not in inside and folded[edge + 1 : edge + 2] != _SIDE


def _in_headline(folded: str, found: Sequence[Phrase], events: Events) -> list[Spoken]:
    """Return the verbs of one character that only a headline has, between two names: 习近平|会|特朗普, 访日|会|岸信夫."""
    meets = events.verbs.get(_MEETS)
    verbs = []
    for one, two in pairwise(found):
        if (
            meets is None
            or not two.is_somebody
            or not (one.is_somebody or one.is_state or one.kind == "place")
        ):
            continue
        if events.words["meets in headlines"].fullmatch(folded, one.end, two.start):
            verbs.append(Spoken(one.end, two.start, meets))
    return verbs


def _seen(folded: str, found: Sequence[Phrase], events: Events) -> list[Spoken]:
    """Return 见 where it stands alone between two who are named: 访韩|见|文在寅, X周三|见|Y."""
    meets = events.verbs.get(_MEETS)
    return [
        Spoken(one.end, two.start, meets)
        for one, two in pairwise(found)
        if meets is not None
        and two.start - one.end == 1
        and folded[one.end] == _SEES
        and two.is_one_person
        and (one.is_somebody or one.team or one.kind == "date" or folded[one.start - 1] in _TRAVELS)
    ]


def _invites(folded: str, found: Sequence[Phrase], events: Events) -> list[Spoken]:
    """Return 邀 where it stands alone between two who are named: 埃尔多安|邀|特朗普访问土耳其."""
    invites = events.verbs.get(_INVITES)
    return [
        Spoken(two.start - 1, two.start, invites)
        for one, two in pairwise(found)
        if invites is not None
        and two.is_one_person
        and (one.is_somebody or one.is_state)
        and events.words.fullmatch(_ONE_INVITES, folded, one.end, two.start)
    ]


def _goes_there(folded: str, found: Sequence[Phrase], events: Events) -> list[Spoken]:
    """Return 到 where it stands before a state or a place in which somebody then does something: 先|到|新加坡|出席M."""
    goes = events.verbs.get(_GOES)
    return [
        Spoken(one.start - 1, one.start, goes)
        for one in found
        if goes is not None
        and (one.is_state or one.kind == "place")
        and folded[one.start - 1 : one.start] == "到"
        and folded[one.start - 2 : one.start - 1] not in _NO_GOING
        and not _BELIEVED.search(folded, max(0, one.start - _TO_BELIEF), one.start)
        and events.words.match(_TO_DO, folded, _edge_of_place(found, one.end))
    ]


def _edge_of_place(found: Sequence[Phrase], end: int) -> int:
    """Return where a place ends that follows a state which ends at `end`: 印尼|巴厘岛."""
    return next((one.end for one in found if one.kind == "place" and one.start == end), end)


def _at_place(folded: str, meeting: Phrase) -> bool:
    """Say whether a meeting has its name of where two meet: A与B在|板门店会谈; not 在|板门店会谈上."""
    return folded[meeting.start - 1 : meeting.start] == "在" and not folded.startswith(
        _AT_MEETING, meeting.end
    )


def _of_two(folded: str, start: int, found: Sequence[Phrase]) -> bool:
    """Say whether two states stand directly before the name of a meeting: 俄日|“2+2”会谈."""
    states = [one for one in found if one.end <= start and one.is_state]
    return (
        len(states) > 1
        and states[-1].end == start
        and folded[states[-2].end : states[-1].start] in ("", "、", "和")
    )


def _of_two_who_hold(folded: str, low: int, spoken: Spoken, events: Events) -> bool:
    """Say whether a word for a summit or a dialogue stands behind a verb of holding it: A和B召开第二次|峰会."""
    if spoken.verb.term.endswith(_DIALOGUE):
        of_kind = len(spoken.verb.term) > len(_DIALOGUE)
        held = events.words.search(
            _NAMED_DIALOGUE if of_kind else _DIALOGUE_OF_TWO, folded, low, spoken.start
        )
        return (held or _ROUND.search(folded, low, spoken.start)) is not None
    of_two = events.words.shaped(_OF_TWO)
    return spoken.verb.direction == SUMMIT and of_two.search(folded, low, spoken.start) is not None


def _is_dialogue(folded: str, spoken: Spoken, found: Sequence[Phrase], events: Events) -> bool:
    """Say whether 对话, however it goes on before, is that of two states: 俄土|对话, 中美|战略对话."""
    if spoken.verb.term != _DIALOGUE:
        return False
    return any(
        reads(folded, spoken.start, spoken.end, found, events)
        for reads in (is_dialogue_of_states, is_dialogue_with_people)
    )


def _summit_of_two(folded: str, spoken: Spoken, found: Sequence[Phrase]) -> bool:
    """Say whether a summit is that of two who are named before it: 金正日与金大中的|首次峰会."""
    one, two = ([None, None] + [one for one in found if one.end <= spoken.start])[-2:]
    if spoken.verb.direction != SUMMIT or one is None or two is None:
        return False
    both = one.is_one_person and two.is_somebody
    joined = _AND.match(folded, one.end, two.start) is not None
    return both and joined and _THEIR.fullmatch(folded, two.end, spoken.start) is not None


def _held_verb(folded: str, low: int, end: int, events: Events) -> Spoken | None:
    """Return the verb that the name of a meeting ends with: 第二轮中美外交安全|对话, 日菲外长防长|磋商（2+2）.

    Of summits those of leaders, which begin at `low`: 新马领导人非正式|峰会, not 人工智能行动峰会, which two states may give.
    """
    bracket = _ACRONYM.search(folded, max(0, end - _LONGEST_ACRONYM), end)
    end = bracket.start() if bracket else end
    for start in range(max(low, end - _LONGEST_HELD), end):
        verb = events.verbs.get(folded[start:end])
        offices = events.words["talks office"]
        of_leaders = verb is not None and verb.direction == SUMMIT and offices.search(folded, low, start)
        if verb is not None and (of_leaders or verb.direction in ("partner", "either", "held", "together")):
            return _as_talks(Spoken(start, end, verb)) if of_leaders else Spoken(start, end, verb)
    return None
