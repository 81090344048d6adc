"""Readers of orders and ranks: 被授予少将军衔, 荣获“友谊勋章”, 授予某维和部队勋章."""

from __future__ import annotations

import re

from minglu.stages.link.coordination import block_right
from minglu.stages.link.frame import Frame, Reading, acting, are_people, fill, tail
from minglu.stages.link.parties import Phrase

#: What is given: 授予|上将军衔.
WHAT = re.compile(r"(?:为|了)?([^，。；\s]{2,40})")
#: Before a verb of giving of which nobody is named who gives: 被|授予尼泊尔陆军上将军衔.
GIVEN_TO = ("被", "获", "获得", "荣获")
RANKED = re.compile(r"[^，。；\n]{0,12}?(?:军衔|警衔)")
#: What somebody has got who 荣获 it: no prize of sports or trade.
_HONOUR = re.compile("[^，。；\n]{0,24}?(?:勋章|勋衔|军衔|警衔|勋位|英雄称号|荣誉称号|荣誉奖章)")
#: Between a verb of giving and whom the order goes to.
_TO_HIM = re.compile(
    "[^，。；\n]{0,24}?(?:勋章|勋位|奖章|勋衔)[”」』]?(?:颁?给|予|授予|赠予|表彰|表扬|嘉勉|褒扬)"
)
#: Behind a state, the unit of it that gets an order: 授予中国|第5批赴南苏丹维和步兵营|“和平荣誉勋章”.
_UNIT = re.compile(
    "[^，。；“‘《「:：]{2,24}?(?:部队|步兵营|工兵营|大队|分队|医疗队|警队|编队|营|团|连)(?=[“‘《「全官和的0-9])"
)

#: Those who serve in a unit, also where no mention holds them: |全体140名维和官兵|15日荣获“和平勋章”.
_SERVICEMEN = re.compile("(?![在由对向为随此])[^，。；、的“”被]{2,26}(?:官兵|警察|军人|军官|队员)")


def given_to(reading: Reading) -> list[Phrase]:
    """Return to whom an order goes that stands in front of him: 颁授“友谊勋章”给|X; nobody where none does."""
    scene = reading.scene
    order = _TO_HIM.match(scene.folded, reading.verb.end, reading.high)
    people = [one for one in scene.actors(order.end(), reading.high) if one.is_somebody] if order else []
    if order is None or not people or people[0].start != order.end():
        return []
    return block_right(scene, people[0], reading.high, reading.events)


def decorated(reading: Reading) -> Frame | None:
    """Return who is given an order or a rank, and nobody who gives it: 1955年被授予少将军衔."""
    scene, verb = reading.scene, reading.verb
    who, why = acting(reading, verb.end)
    kind = "promoted" if RANKED.match(scene.folded, verb.end, reading.high) else "decorated"
    what = tail(WHAT, scene.folded, verb.end, reading.high)
    return fill(reading, verb.end, kind=kind, whom=who, what=what, agentless=True, why=why) if who else None


def read_given(reading: Reading) -> Frame | None:
    """A荣获“友谊勋章”; A获授上将军衔."""
    if _HONOUR.match(reading.scene.folded, reading.verb.end, reading.high) is None:
        return None
    frame = decorated(reading)
    if frame is not None and frame.whom and are_people(frame.whom):
        return frame
    name = _unnamed(reading)
    if not name or RANKED.match(reading.scene.folded, reading.verb.end, reading.high):
        return None
    what = tail(WHAT, reading.scene.folded, reading.verb.end, reading.high)
    return fill(reading, reading.verb.end, group=name, what=what, agentless=True)


def _unnamed(reading: Reading) -> str:
    """Return the soldiers or policemen with whom a clause begins, and nothing but a day behind: 全体140名官兵|15日."""
    scene, end = reading.scene, reading.verb.start
    days = [one for one in scene.phrases if one.kind == "date" and reading.low <= one.start < end]
    if days and days[-1].end == end:
        end = days.pop().start
    named = _SERVICEMEN.fullmatch(scene.folded, reading.low, end) if not days else None
    people = any(one.names_people and not one.team for one in scene.actors(reading.low, end))
    return named.group() if named and not people else ""


def unit_of(reading: Reading, state: Phrase) -> str:
    """Return the unit of a state that is given an order, with its state; nothing where the state itself is."""
    unit = _UNIT.match(reading.scene.folded, state.end, reading.high) if state.is_state else None
    return reading.scene.folded[state.start : unit.end()] if unit else ""
