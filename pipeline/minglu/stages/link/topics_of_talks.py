"""What two talk about, which is no side of their talks: A与B就|美军撤出叙利亚的问题|举行会谈."""

from __future__ import annotations

import re

from minglu.rulebook.events import Events
from minglu.stages.link.coordination import preposition
from minglu.stages.link.parties import Phrase
from minglu.stages.link.scene import Scene
from minglu.stages.link.verbs import HOLD, MATTER

#: Who stands behind it and before the verb is an attribute of the talks: 举行|三方|会谈.
HOLDS = rf"{HOLD}了?(?!的|[^，。；]{{0,6}}访问)|的(?=[双三四]方)"
#: Whom the clause names behind 就 is the matter of the talks; behind 就此 they are those who talk about it.
_MATTER = re.compile(f"{MATTER}(?!此)")
#: The end of what two talk about: A与B就X和C军事存在等|问题|展开会谈.
_OF_MATTER = re.compile("(?:问题|局势|事宜|议题|话题|事项|情况|事务)(?:进行|再次|正式|在.{1,8})?$")


def less_matter(between: str, events: Events) -> str:
    """Return the words between two and what they hold, less those that 就 brings: 就X和Y等共同关心的问题|举行三天会谈."""
    matter = _MATTER.search(between)
    held = list(events.words.shaped(HOLD).finditer(between[matter.start() :])) if matter else []
    return (
        between[: matter.start()] + between[matter.start() + held[-1].start() :]
        if matter and held
        else between
    )


def less_topic(scene: Scene, actors: list[Phrase], low: int, high: int, events: Events) -> list[Phrase]:
    """Return those before a verb of talks less those whom 就 names as its matter: A与B就|美军撤出叙利亚的问题|举行会谈."""
    inside = {offset for phrase in scene.phrases for offset in range(phrase.start, phrase.end)}
    found = [one.start() for one in _MATTER.finditer(scene.folded, low, high) if one.start() not in inside]
    if not found or not any(phrase.end <= found[-1] for phrase in actors):
        return actors
    held = events.words.search(HOLDS, scene.folded, found[-1], high)
    matter = [phrase for phrase in actors if found[-1] < phrase.start < (held.start() if held else high)]
    named = matter and _OF_MATTER.search(scene.folded, matter[-1].end, held.start() if held else high)
    if not named and any(preposition(scene, phrase, low, "partner", events) for phrase in matter):
        # 就叙利亚问题|与B|会谈, but not 就A和|B|在叙存在等问题|会谈
        return actors
    return [phrase for phrase in actors if phrase not in matter]
