"""Ambassadors who present their credentials: A接受B递交的国书, B向A递交国书; A receives B."""

from __future__ import annotations

import re

from minglu.stages.link.coordination import block_left, block_right
from minglu.stages.link.frame import Frame, Reading, acting, are_people, fill
from minglu.stages.link.lists import listed_people
from minglu.stages.link.lists_of_lines import NAMED_AFTERWARDS
from minglu.stages.link.parties import Phrase

#: What a host does, and what stands between his guests and their credentials: 接受|X|递交的|国书.
_ACCEPTS = re.compile("接受了?")
_PRESENTED = re.compile("(?:等人?)?(?:呈递|递交|呈交|提交|呈上)?的?$")
#: What a guest does: 向Y|递交|国书.
_PRESENTS = re.compile("(?:当面|正式)?(?:呈递|递交|呈交|提交|呈上)了?$")
_TO = "向"
#: Guests whom a text counts and does not name: 28位|驻华大使.
_COUNTED = re.compile("外国|各国|多国|诸国|[0-9一二三四五六七八九十]+[位名国个]")
_ENVOYS = re.compile("(?:大使|使节|公使|代办)们?$")


def read_credentials(reading: Reading) -> Frame | None:
    """Return who receives whose credentials; guests who are only counted are a group: 28位驻华大使."""
    scene, verb = reading.scene, reading.verb
    group = ""
    accepts = list(_ACCEPTS.finditer(scene.folded, reading.low, verb.start))
    if accepts:
        at = accepts[-1]
        guests = _presenting(reading, at.end()) or _named_afterwards(reading)
        group = "" if guests else _counted(reading, at.end())
        host, why = acting(reading, verb.end, at.start())
    else:
        hosts = _presented_to(reading)
        if not hosts:
            return None
        guests, why = acting(reading, verb.end, hosts[0].start - len(_TO))
        host = tuple(hosts)
    if not host or not (guests or group) or not are_people(host) or not are_people(guests):
        return None
    return fill(reading, verb.end, who=host, whom=guests, group=group, what=verb.verb.term, why=why)


def _counted(reading: Reading, low: int) -> str:
    """Return the words for guests whom a text counts, behind 接受, which ends at `low`: |28位驻华大使|递交国书."""
    scene, verb = reading.scene, reading.verb
    presented = _PRESENTED.search(scene.folded, low, verb.start)
    words = scene.folded[low : presented.start() if presented else verb.start]
    return words if _COUNTED.match(words) and _ENVOYS.search(words) else ""


def _presenting(reading: Reading, low: int) -> tuple[Phrase, ...]:
    """Return those who present credentials behind 接受, which ends at `low`."""
    scene, verb = reading.scene, reading.verb
    people = [one for one in scene.actors(low, verb.start) if one.is_somebody]
    if not people or _PRESENTED.search(scene.folded, people[-1].end, verb.start) is None:
        return ()
    if _COUNTED.search(scene.folded, low, people[-1].start):
        return ()
    return tuple(block_left(scene, people[-1], low, reading.events))


def _named_afterwards(reading: Reading) -> tuple[Phrase, ...]:
    """Return those whom a list behind the sentence names: 接受使节们递交国书。|他们是：X、Y."""
    scene = reading.scene
    named = NAMED_AFTERWARDS.search(scene.folded, reading.verb.end, scene.sentence.end)
    return tuple(listed_people(scene, named.end(), scene.sentence.end, reading.events)) if named else ()


def _presented_to(reading: Reading) -> list[Phrase]:
    """Return to whom credentials are presented: 向|Y|递交国书."""
    scene, verb = reading.scene, reading.verb
    presents = _PRESENTS.search(scene.folded, reading.low, verb.start)
    if presents is None:
        return []
    beside = [one for one in scene.actors(reading.low, presents.start()) if one.end == presents.start()]
    if not beside:
        return []
    block = block_left(scene, beside[-1], reading.low, reading.events)
    governed = scene.folded.endswith(_TO, reading.low, block[0].start)
    return block_right(scene, block[0], presents.start(), reading.events) if governed else []
