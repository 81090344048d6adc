"""Talks as the noun of which something is said or thought: 对A和B的会谈表示欢迎, 对A在C同B举行的会谈."""

from __future__ import annotations

import re

from minglu.rulebook.events import Events
from minglu.stages.link.coordination import block_left, ends_with
from minglu.stages.link.parties import Phrase
from minglu.stages.link.scene import Scene
from minglu.stages.link.verbs import Spoken

#: Between two and their talks, of which something is said: 对|A和B|(之间的)会谈|表示欢迎.
_REGARD = re.compile("(?:之间|两国|双方)?的?[^，。；、的在与同和就对]{0,6}")
_IS_SAID = re.compile(
    "[^，。；的]{0,4}?(?:表示|带来|产生|造成|感到|持|予以|给予|寄予|抱有|构成|发表|作出|做出|充满|不利|有利|期待|乐观|悲观)|进行了?[^，。；的]{0,6}?(?:报道|报导|评论|分析|解读|评价)|的(?:前景|结果|成果|影响)"
)
#: Between who holds talks and 同 with the other side, and what governs the noun: 对|A|即将在C|同B举行的会谈.
_IN_NOUN = re.compile("[^，。；、的与同和跟说称]{0,16}[与同和跟]?")
_GOVERNS_TALKS = ("对", "对于", "关于", "就", "因")

#: Two sides, each of one or more.
Sides = tuple[list[Phrase], list[Phrase]]


def regarded(scene: Scene, block: list[Phrase], verb: Spoken) -> Sides | None:
    """Return the two whose talks something is said of: 对|A和B|的会谈表示欢迎, 对|A、B和C三方|会谈带来影响."""
    edge = block[-1].end
    if scene.folded[block[0].start - 1] != "对" or not _REGARD.fullmatch(scene.folded, edge, verb.start):
        return None
    if not _IS_SAID.match(scene.folded, verb.end):
        return None
    word = block[0].anaphor
    if len(block) == 1:
        of_two = word is not None and word.kind in ("states", "sides") and len(word.named) > 1
        return (block, []) if of_two else None
    alike = all(one.is_state for one in block) or all(one.is_somebody for one in block)
    return (block[:1], block[1:]) if alike else None


def is_regarded(scene: Scene, block: list[Phrase], verb: Spoken) -> bool:
    """Say whether something is said of what one alone holds, as nobody talks 对 another: 对|X|举行多场会谈给予高度评价."""
    return scene.folded[block[0].start - 1] == "对" and _IS_SAID.match(scene.folded, verb.end) is not None


def of_their_talks(scene: Scene, low: int, edge: int, verb: Spoken, events: Events) -> list[Phrase]:
    """Return who holds the talks of a noun that a preposition governs: 对|A|在C同B举行的|会谈."""
    beside = [one for one in scene.actors(low, edge) if one.is_somebody]
    if (
        not beside
        or scene.folded[verb.start - 1] != "的"
        or not _IN_NOUN.fullmatch(scene.folded, beside[-1].end, edge)
    ):
        return []
    block = block_left(scene, beside[-1], low, events)
    governed = ends_with(events.words["clausal"], scene.folded, low, block[0].start)
    return block if governed in _GOVERNS_TALKS else []
