"""Readers of verbs of which the one side is who leads a delegation: 率团, 率领越南国防部代表团, 在X率领下."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minglu.rulebook.events import Events
from minglu.stages.link.coordination import block_left, ends_with
from minglu.stages.link.frame import Frame, Reading, acting, are_people, fill
from minglu.stages.link.frames_of_one import BY, WITH, sent_there
from minglu.stages.link.parties import Phrase
from minglu.stages.link.roles import REACH
from minglu.stages.link.scene import Scene
from minglu.text.numerals import NUMERAL

#: How verbs end that say it all: 率团, 担任团长.
_HEADS = ("团", "队", "团长", "领队", "领军")
#: Verbs of leading any team, and only on a journey a delegation: 带队|访日.
_IF_TRAVELLING = frozenset({"带队", "带团", "领队", "领团"})
#: Between somebody and the verb: X|及他所|率领的代表团.
_AND_HIS = re.compile("(?:及|和|以及)(?:其|他|她)所?$")
#: 在X的率领|下
_UNDER = "下"
#: 率越南国防部代表团, with whatever delegation.
_DELEGATION = re.compile(
    r"[^，。；\n]{0,40}?(?:代表团|团组|工作组|访问团|访团|特使团|考察团|参观团|参访团|祝贺团|(?:一行|共)[0-9一二三四五六七八九十]+[余多]?人)"
)
#: 率|60多位企业家|访华: those whom somebody takes along are a delegation where the journey stands behind them.
_TAKEN_ALONG = re.compile(
    f"[^，。；的\\n]{{0,8}}?(?:[{NUMERAL}数]+[余多]?|[多几])[名位][^，。；的\\n]{{2,30}}"
)
#: How verbs begin that several do together.
_JOINTLY = "共同"


def agent_of_team(reading: Reading) -> list[Phrase]:
    """Return by whom a delegation is led: 韩国特使团由|郑义溶|率领."""
    scene, low, start = reading.scene, reading.low, reading.verb.start
    beside = [one for one in scene.actors(low, start) if one.end == start]
    block = block_left(scene, beside[-1], low, reading.events) if beside else []
    teams = [one for one in scene.actors(low, start) if one.team]
    led = bool(block) and bool(teams) and BY.search(scene.folded, low, block[0].start) is not None
    return block if led and are_people(block) and not scene.folded.startswith("的", reading.verb.end) else []


def _led_by(reading: Reading) -> Frame | None:
    """Return who leads those who come: 在|X少将|的率领下，编队抵达圣迭戈."""
    scene, verb = reading.scene, reading.verb
    edges = (verb.start, verb.start - scene.folded.endswith("的", reading.low, verb.start))
    beside = [one for one in scene.actors(reading.low, verb.start) if one.end in edges]
    block = block_left(scene, beside[-1], reading.low, reading.events) if beside else []
    if not block or not are_people(block) or scene.folded[block[0].start - 1] != "在":
        return None
    if not _travellers_behind(scene, verb.end, reading.events):
        return None
    return fill(reading, verb.end, who=tuple(block), what=verb.verb.term, alone=True)


def _travellers_behind(scene: Scene, at: int, events: Events) -> bool:
    """Say whether the clause behind an offset is about some who travel: 在X率领下，|编队抵达P; not 在X带领下，国家发展."""
    low, high = next((clause for clause in scene.clauses if clause[0] > at), (at, at))
    travels = any(low <= one.start < high and one.verb.kind == "visited" for one in scene.verbs)
    return travels or any(
        events.words[use].search(scene.folded, low, high) for use in ("delegation", "traveller")
    )


def _by(reading: Reading, block: list[Phrase]) -> bool:
    """Say whether 由 governs a list: 由|现任政协副主席X|担任团长."""
    start = block[0].start
    start -= len(ends_with(reading.events.words["status"], reading.scene.folded, reading.low, start))
    return reading.scene.folded[start - 1] == "由"


def _taken_along(reading: Reading) -> re.Match[str] | None:
    """Return the people up to the journey on which somebody takes them: 率|60多位企业家|访华."""
    scene, verb = reading.scene, reading.verb
    goes = next((one for one in scene.verbs if verb.end < one.start < reading.high), None)
    if goes is None or goes.verb.kind != "visited":
        return None
    return _TAKEN_ALONG.fullmatch(scene.folded, verb.end, goes.start)


def _less_other_side(scene: Scene, block: list[Phrase]) -> list[Phrase]:
    """Return those of a list who stand behind the last 与 in it, or all of them."""
    apart = [at for at in range(1, len(block)) if scene.folded[block[at - 1].end : block[at].start] in WITH]
    return block[apart[-1] :] if apart else block


def _leads_too(reading: Reading, who: Sequence[Phrase]) -> tuple[Phrase, ...] | None:
    """Return who leads a team behind the one that another leads: A率领C代表团和|B|率领D代表团参加; None where no other does."""
    scene, start = reading.scene, reading.verb.start
    leads = [one for one in scene.verbs if reading.low <= one.start < start and one.verb.direction == "lead"]
    people = [one for one in scene.actors(leads[-1].end, start) if one.names_people] if leads else []
    if not people or not who or who[-1].end > leads[-1].start:
        return None
    return tuple(people[-1:]) if people[-1].end == start else ()


def read_lead(reading: Reading) -> Frame | None:
    """A率团访问; A率越南国防部代表团."""
    scene, verb = reading.scene, reading.verb
    what = verb.verb.term
    if scene.folded.startswith(_UNDER, verb.end):
        return _led_by(reading)
    travels = any(one.start == verb.end and one.verb.kind == "visited" for one in scene.verbs)
    if what in _IF_TRAVELLING and not travels:
        # 带队|参加比武
        return None
    by = agent_of_team(reading)
    if by and not what.endswith(_HEADS):
        return fill(reading, verb.end, who=tuple(by), what=what, alone=True)
    if not what.endswith(_HEADS):
        match = _DELEGATION.match(scene.folded, verb.end, reading.high) or _taken_along(reading)
        if not match or match.group()[:1] in ("先", "领"):
            return None
        what += match.group()
    beside = [one for one in scene.actors(reading.low, verb.start) if one.end == verb.start]
    if own := _AND_HIS.search(scene.folded, reading.low, verb.start):
        # 会见X及其|率领|的代表团
        beside = [one for one in scene.actors(reading.low, own.start()) if one.end == own.start()]
        if not beside or not beside[0].is_one_person:
            return None
    block = block_left(scene, beside[-1], reading.low, reading.events) if beside and not own else beside
    if scene.folded.startswith("的", verb.end) and not what.startswith(_JOINTLY):
        # A与|B率领的|代表团会谈: they do not lead it together.
        block = _less_other_side(scene, block)
    if scene.folded.startswith("的", verb.end) or (block and _by(reading, block)):
        # 会见由A、B|率领的|代表团, 会见由A|率领访越的代表团: whoever meets it leads none.
        who, why = tuple(block), ""
    elif sent := sent_there(reading):
        who, why = tuple(sent), ""
    else:
        who, why = acting(reading, verb.end)
    if (others := _leads_too(reading, who)) is not None:
        who, why = others, ""
    if not who or not are_people(who) or (len(scene.plain(who[-1].end, verb.start)) > REACH and not why):
        return None
    return fill(reading, verb.end, who=who, what=what, why=why, alone=True)
