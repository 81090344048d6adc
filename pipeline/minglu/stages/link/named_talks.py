"""Talks that only a name tells of: 中俄总理第三十次定期会晤|在杭州|举行, 美朝峰会后, 日俄和平条约|谈判.

A name has no mentions in it. Which states it names is known from those that the article names elsewhere with the same
characters, so that 中 and 俄 in it are the same two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from minglu.model import Party
from minglu.rulebook.events import Events, Verb
from minglu.stages.link.anaphors import Anaphor
from minglu.stages.link.parties import Phrase
from minglu.text.numerals import NUMERAL

#: What may stand before the states of a name, and between two of them.
_NUMBER = re.compile(rf"(?:第[{NUMERAL}]+|首)[届次轮]|新一轮")
_BETWEEN = re.compile("[、和与-]?")
#: What stands between the office and the last word of a name.
_MANNER = re.compile(
    rf"(?:两军|将军级|军长级|部长级|副部长级|局长级|高级别|军事|工作|(?:第[{NUMERAL}]+|首)[届次轮]|年度|定期|非正式|正式|双边|会)*$"
)
#: A summit is one of the leaders, whoever the article says they are.
SUMMIT, _LEADERS = "summit", "首脑"
#: Between states, or a word for them, and their summit: 俄土伊|7日|峰会, 两韩|第三次|峰会.
_TO_SUMMIT = re.compile(rf"(?:[{NUMERAL}]+日|(?:第[{NUMERAL}]+|首|再)[届次]|双边|视像|视频|网上|高)?")
#: Before talks that are none in particular: 每年的|M.
_ANY = "<any talks>(?:的|举行的|举行)?$"
#: Between the states of a treaty and the talks on it: the law has no states in it, the talks have.
_TREATY = "[一-鿿]{0,8}<treaty>(?:的|问题)?$"
#: The same with what may stand between a treaty and the verb, and behind the verb: it has no other object.
_SIGNED = (
    "(?:两国|双方)?(?:之间)?(?:的|关于)?([《“]?[^，。；：、《》]{0,24}?<treaty>[》”]?)"
    "(?:[一-鿿]{0,4}?(?:于|在)[^，。；的]{1,16}?)?(?:正式|至今|已经?|仍然?|一[日天]|尚|还|迄今|也|均|都)*"
    "(?:未|没有|即将|将|可望|有望|获|得到)?(?:能|会|正式)?"
)
_IS_ALL = re.compile("(?=$|[，。；！？、\n])|(?:后|以来|之后|前|之前|时)(?![一-鿿]{0,2}周年)")
#: Between two runs of states, and between the second and the talks of each.
_BETWEEN_RUNS, _EACH_RUN = re.compile("[和与、及]"), re.compile("的?(?:[三多四]方|双边|分别|各自)?的?")
_SIGN, _PAIR, _TO_SIGNING = "sign", 2, 44
_NOW = ("现在", "目前", "如今", "因此", "但是", "而且")
_BEFORE_TREATY = "《“「『，。；：！？、\n 　的为若"
#: How the name ends of somebody who is not the state.
_OF_SOMEBODY = "<no office>$"
#: As far from 谈判 may its treaty begin.
_TO_TREATY = 16
#: As many characters may stand between a name and the word that says that it was held.
_TO_VERB = 24
_HELD = rf"[^，。；\n]{{0,{_TO_VERB}}}?(<held>|<begun>|<closed>|进行)(?!的|时|前|后)"
#: Before a name that is no subject: 在|M上, 对|M予以关注.
_GOVERNED = frozenset("在对就为于同与和把将及从向")
#: A verb where it stands, with the start of its clause.
_Said = tuple[int, re.Match[str], Verb]


class NamedTalks(NamedTuple):
    """Talks held: where the word stands that says so, their verb, who they are, and the number of the meeting's mention."""

    start: int
    end: int
    verb: Verb
    sides: Phrase
    meeting: str
    #: What the two sign whom the name of a treaty tells.
    what: str = ""


def named_talks(
    folded: str,
    clauses: Sequence[tuple[int, int]],
    found: Sequence[Phrase],
    states: Mapping[str, Party],
    events: Events,
) -> tuple[NamedTalks, ...]:
    """Return the talks of a sentence that only names tell of, in text order.

    `states` are the article's, by their characters, the longest first.
    """
    said = [
        (low, match, events.verbs[match.group()])
        for low, high in clauses
        for match in events.verb.finditer(folded, low, high)
    ]
    with_partner = [one for one in said if one[2].kind == "talks" and one[2].direction == "partner"]
    talks = [
        *_meetings(folded, clauses, found, states, events),
        *_summits(folded, said, found, events),
        *_treaties(folded, with_partner, found, states, events),
        *_signings(folded, said, found, states, events),
        *_of_two_runs(folded, with_partner, found),
    ]
    return tuple(sorted(talks, key=lambda one: one.start))


def _meetings(
    folded: str,
    clauses: Sequence[tuple[int, int]],
    found: Sequence[Phrase],
    states: Mapping[str, Party],
    events: Events,
) -> Iterator[NamedTalks]:
    """Return the talks of names of meetings that are held, and of those that an article only speaks of: M|前, 期待|M."""
    for phrase in found:
        if phrase.kind != "meeting":
            continue
        beside = next((one.anaphor for one in found if one.end == phrase.start), None)
        sides, verb = _read(folded, phrase, states, beside, events)
        if sides is None or verb is None:
            continue
        low, high = next(
            ((start, end) for start, end in clauses if start <= phrase.start < end),
            (phrase.start, phrase.end),
        )
        if any(
            events.verbs[match.group()].kind == "attended"
            for match in events.verb.finditer(folded, low, phrase.start)
        ):
            # 李强和米舒斯京共同主持|M: told as that.
            continue
        held = events.sessions.match(_HELD, folded, phrase.end, high)
        if held and folded[phrase.start - 1 : phrase.start] not in _GOVERNED:
            yield NamedTalks(held.start(1), held.end(1), verb, sides, phrase.value)
        elif _is_session(folded, phrase.start, phrase.end, events):
            yield NamedTalks(phrase.end - len(verb.term), phrase.end, verb, sides, phrase.value)


def _summits(
    folded: str, said: Sequence[_Said], found: Sequence[Phrase], events: Events
) -> Iterator[NamedTalks]:
    """Return the summits of states that touch, or of a word for them: 美日|峰会, 两韩|峰会, 中美元首|峰会."""
    for _, match, verb in said:
        if verb.direction != SUMMIT or any(one.start <= match.start() < one.end for one in found):
            continue
        before = [one for one in found if one.end <= match.start() and one.kind != "date"]
        if not before or not _TO_SUMMIT.fullmatch(folded, before[-1].end, match.start()):
            continue
        sides = _leaders(folded, before, match.end())
        if sides is not None and _is_session(folded, sides.start, match.end(), events):
            yield NamedTalks(match.start(), match.end(), verb, sides, "")


def _leaders(folded: str, before: Sequence[Phrase], end: int) -> Phrase | None:
    """Return those whose summit ends at `end` as a word of reference: the leaders of the states named last."""
    last = before[-1]
    if last.anaphor is not None:
        word = last.anaphor
        if word.kind != "states" or word.size < 2:
            return None
        anaphor = word._replace(end=end, head=word.head or _LEADERS)
        return Phrase(last.start, end, "reference", anaphor=anaphor)
    run: list[Phrase] = []
    for phrase in reversed(before):
        if not phrase.is_state or (run and not _BETWEEN.fullmatch(folded, phrase.end, run[0].start)):
            break
        run.insert(0, phrase)
    if len(run) < 2:
        return None
    named = [party for phrase in run for party in phrase.parties]
    return _states(run[0].start, end, named, "states that touch a summit", _LEADERS)


def _treaties(
    folded: str,
    said: Sequence[_Said],
    found: Sequence[Phrase],
    states: Mapping[str, Party],
    events: Events,
) -> Iterator[NamedTalks]:
    """Return the talks of the states in the name of the treaty that they talk about: 日俄和平条约|谈判."""
    treaty = events.words.shaped(_TREATY)
    inside = {offset for phrase in found for offset in range(phrase.start, phrase.end)}
    for low, match, verb in said:
        if match.start() in inside:
            continue
        for start in range(max(low, match.start() - _TO_TREATY), match.start()):
            named, at = _states_at(folded, start, match.start(), states)
            if len(named) < 2 or start in inside or not treaty.fullmatch(folded, at, match.start()):
                continue
            if _is_session(folded, start, match.end(), events):
                sides = _states(start, match.end(), named, "the name of a treaty")
                yield NamedTalks(match.start(), match.end(), verb, sides, "")
            break


def _of_two_runs(folded: str, said: Sequence[_Said], found: Sequence[Phrase]) -> Iterator[NamedTalks]:
    """Return the talks of each of two runs of states: 美日韩和美日澳的三方|会谈 are two."""
    states = [one for one in found if one.is_state]
    for low, match, verb in said:
        near = [one for one in states if low <= one.start and one.end <= match.start()]
        if len(near) < _PAIR + _PAIR or not _EACH_RUN.fullmatch(folded, near[-1].end, match.start()):
            continue
        runs: list[list[Phrase]] = [[near[-1]]]
        for one in reversed(near[:-1]):
            if one.end == runs[0][0].start:
                runs[0].insert(0, one)
            elif _BETWEEN_RUNS.fullmatch(folded, one.end, runs[0][0].start):
                runs.insert(0, [one])
            else:
                break
        if len(runs) != _PAIR or any(len(run) < _PAIR for run in runs):
            continue
        for run in runs:
            named = [party for one in run for party in one.parties]
            sides = _states(run[0].start, run[-1].end, named, "a run of states")
            yield NamedTalks(match.start(), match.end(), verb, sides, "")


def _states(start: int, end: int, named: Sequence[Party], why: str, office: str = "") -> Phrase:
    """Return the phrase that stands for the states that a span names, or for who holds an office of them."""
    anaphor = Anaphor(start, end, "states", len(named), tuple(named), office, why)
    return Phrase(start, end, "reference", anaphor=anaphor)


def _signings(
    folded: str,
    said: Sequence[_Said],
    found: Sequence[Phrase],
    states: Mapping[str, Party],
    events: Events,
) -> Iterator[NamedTalks]:
    """Return the signing of a treaty by the states in its name, where nothing stands behind the verb: 韩日《P协定》于2016年|签署."""
    signed = events.words.shaped(_SIGNED)
    for low, match, verb in said:
        if verb.direction != _SIGN or not _IS_ALL.match(folded, match.end()):
            continue
        for start in range(max(low, match.start() - _TO_SIGNING), match.start()):
            named, at = _states_at(folded, start, match.start(), states)
            paper = signed.fullmatch(folded, at, match.start()) if len(named) == _PAIR else None
            if paper is None or _others_act(found, at, match.start()) or not _stands(folded, start):
                continue
            end = paper.end(1)
            sides = _states(start, end, named, "the name of a treaty")
            yield NamedTalks(match.start(), match.end(), verb, sides, "", folded[start:end].strip("《》"))
            break


def _others_act(found: Sequence[Phrase], low: int, high: int) -> bool:
    """Say whether anybody is named between two offsets, who may be the one who signs."""
    return any(
        low <= one.start < high and (one.is_somebody or one.is_body or one.anaphor is not None)
        for one in found
    )


def _stands(folded: str, start: int) -> bool:
    """Say whether the name of a treaty begins the clause, or stands behind a mark: not 向|中俄协定."""
    return start == 0 or folded[start - 1] in _BEFORE_TREATY or folded.endswith(_NOW, 0, start)


def _is_session(folded: str, start: int, end: int, events: Events) -> bool:
    """Say whether a name means talks that are held, not their mechanism or any talks of the kind."""
    if events.words["no talks"].match(folded, end):
        return False
    return events.words.search(_ANY, folded, max(0, start - 8), start) is None


def _states_at(folded: str, at: int, end: int, states: Mapping[str, Party]) -> tuple[list[Party], int]:
    """Return the states that are named from an offset on, and where the last of them ends."""
    named: list[Party] = []
    while state := next((name for name in states if folded.startswith(name, at, end)), ""):
        named.append(states[state])
        gap = _BETWEEN.match(folded, at + len(state), end)
        at = gap.end() if gap else at + len(state)
    return named, at


def _read(
    folded: str, phrase: Phrase, states: Mapping[str, Party], beside: Anaphor | None, events: Events
) -> tuple[Phrase | None, Verb | None]:
    """Return the states and the office of a name as a word of reference, and the verb that it ends with.

    `states` are by their characters, the longest first. `beside` is a word for two states that the name follows:
    印中两军|第八轮军长级会谈.
    """
    number = _NUMBER.match(folded, phrase.start, phrase.end)
    at = number.end() if number else phrase.start
    word = next((term for term in events.states if folded.startswith(term, at, phrase.end)), "")
    if word:
        # 两韩|峰会
        named = [Party.of_state(code, name) for code, name in events.states[word]]
        at += len(word)
    else:
        named, at = _states_at(folded, at, phrase.end, states)
    if not named and beside is not None and beside.kind == "states":
        named = list(beside.named)
    ending = next(
        (
            folded[low : phrase.end]
            for low in range(phrase.end - 4, phrase.end)
            if folded[low : phrase.end] in events.verbs
        ),
        "",
    )
    if len(named) < 2 or not ending:
        return None, None
    verb = events.verbs[ending]
    second = _NUMBER.match(folded, at, phrase.end)
    office = _MANNER.sub("", folded[second.end() if second else at : phrase.end - len(ending)])
    if verb.direction not in ("partner", "either", SUMMIT):
        return None, None
    each_has = events.words["talks office"].fullmatch(office) is not None
    if verb.direction == SUMMIT:
        office = office if each_has else _LEADERS
    elif office and not each_has:
        # 中美第十二轮经贸高级别|磋商 are talks of the states.
        if verb.kind != "talks" or events.words.search(_OF_SOMEBODY, office):
            return None, None
        office = ""
    return _states(phrase.start, phrase.end, named, "the name of the talks", office), verb
