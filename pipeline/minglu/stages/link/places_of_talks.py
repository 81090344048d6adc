"""States before a verb of talks that only say where two talk: 在板门店的|朝|方一侧, 在伊朗首都和|比利时|首都."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minglu.stages.link.parties import Phrase
from minglu.stages.link.scene import Scene

#: Behind states, on whose side of a line and at whose border somebody is.
_SIDE, _BORDER = re.compile("方?一侧"), re.compile("(?:两国)?(?:边界|边境|军事分界线|交界)")


def is_where(scene: Scene, phrase: Phrase, actors: Sequence[Phrase], low: int) -> bool:
    """Say whether a state only says where two talk: 在板门店的|朝|方一侧, 在|韩朝|边界板门店; not 中印|边界谈判."""
    if not phrase.is_state:
        return False
    run = [phrase]
    while after := next((one for one in actors if one.is_state and one.start == run[-1].end), None):
        run.append(after)
    if _SIDE.match(scene.folded, run[-1].end):
        return True
    while before := next((one for one in actors if one.is_state and one.end == run[0].start), None):
        run.insert(0, before)
    return _BORDER.match(scene.folded, run[-1].end) is not None and scene.folded.endswith(
        ("在", "于", "到"), low, run[0].start
    )


def is_of_capital(scene: Scene, phrase: Phrase) -> bool:
    """Say whether a state is a part of the second of two places: 在伊朗首都德黑兰和|比利时|首都布鲁塞尔|磋商."""
    return (
        phrase.is_state
        and scene.folded.startswith("首都", phrase.end)
        and scene.folded[phrase.start - 1] in "和及、"
    )
