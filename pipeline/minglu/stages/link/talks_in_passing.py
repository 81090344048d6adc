"""Talks that are only when something else happens, of two for whom the next clause has a word: 会谈时，|两国元首|同意P."""

from __future__ import annotations

import re

from minglu.stages.link.frame import Frame, Reading, fill

#: Why the two are those who talk.
IN_PASSING = "the word for two behind their talks"
#: The words around such talks, and the leaders of two states that the next clause begins with.
_BEFORE, _WHEN = re.compile("(?:在|当天|随后)*(?:小范围|大范围|正式)?"), re.compile("(?:时|中|期间|过程中)")
_BOTH = re.compile("两国(?:元首|领导人|总统|总理|首脑|首相|外长|防长)")
#: What they do then, and no plan of theirs.
_AGREE = re.compile(
    "(?:[^，。；将应拟会可需要]{0,6})?(?:同意|强调|宣布|决定|认为|表示|指出|商定|重申|达成|讨论|交换|签署|就)"
)


def talks_in_passing(reading: Reading) -> Frame | None:
    """Return the two leaders behind a clause that says no more than that there are talks: 在|会谈|时，两国元首一致同意P."""
    scene, verb = reading.scene, reading.verb
    if not _BEFORE.fullmatch(scene.folded, reading.low, verb.start) or not _WHEN.fullmatch(
        scene.folded, verb.end, reading.high
    ):
        return None
    for phrase in scene.phrases:
        if phrase.start == reading.high + 1 and phrase.anaphor is not None:
            named = _BOTH.fullmatch(scene.folded, phrase.start, phrase.end)
            agrees = _AGREE.match(scene.folded, phrase.end) if named else None
            return fill(reading, verb.end, who=(phrase,), why=IN_PASSING, mutual=True) if agrees else None
    return None
