"""States before a verb of talks that only say where two talk: 在板门店的|朝|方一侧, 在伊朗首都和|比利时|首都."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minglu.rulebook.events import Events
from minglu.stages.link.parties import Phrase
from minglu.stages.link.scene import Scene
from minglu.stages.link.verbs import HOLD

#: Behind states, on whose side of a line and at whose border somebody is.
_SIDE, _BORDER = re.compile("方?一侧"), re.compile("(?:两国)?(?:边界|边境|军事分界线|交界)")
#: Behind the states from which they come, who they are; and between somebody and those who are not named.
_PEOPLE = re.compile(
    "(?:[、和及][^，。；的]{1,8})?(?:等国?)?的?[^，。；的]{0,4}?(?:代表团?|官员|专家|外交官|高官|团队)"
)
#: As far behind them stands what they hold.
_TO_HELD = 40
_OTHERS = re.compile("(?:以及|和|及|与)[^，。；]{0,8}(?:其他|其它|多个|有关|各)国?家?的?")

#: Before a place that somebody wants to talk, and behind it, up to 同 or 与.
_WANTED = ("呼吁", "敦促", "希望", "要求", "建议", "认为", "主张", "催促")
_IS_TO = re.compile(
    "(?:各国|国家|方面)?(?:也|都|仍|将|应该?|应当|必须|需要?|可以?|能够?|会|愿意?|要|尽[快早速]|早日|及早|立[即刻]|马上|直接|自己|继续)*[与同和跟]"
)


def place_acts(scene: Scene, low: int, edge: int) -> bool:
    """Say whether a place that stands for no state talks with whom an offset begins: 呼吁|欧洲|与A谈判, |欧洲|应与A会谈."""
    return any(
        one.kind == "place"
        and low <= one.start < edge
        and (one.start == low or scene.folded.endswith(_WANTED, low, one.start))
        and _IS_TO.fullmatch(scene.folded, one.end, edge) is not None
        for one in scene.phrases
    )


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


def are_from_there(scene: Scene, first: Phrase, last: Phrase, low: int, events: Events) -> bool:
    """Say whether states are those from which people come who talk: 来自|乌克兰、美国|和欧洲国家的谈判代表举行磋商."""
    states = first.is_state and last.is_state and first is not last
    if not states or not scene.folded.endswith("来自", low, first.start):
        return False
    people = _PEOPLE.match(scene.folded, last.end)
    return (
        people is not None
        and events.words.search(HOLD, scene.folded, people.end(), people.end() + _TO_HELD) is not None
    )


def less_others(scene: Scene, actors: Sequence[Phrase]) -> list[Phrase]:
    """Return those before a verb less an office of others who are not named: 与董军以及亚洲其他国家的|国防部长|会面."""
    last = actors[-1] if len(actors) > 1 else None
    if last is None or not last.is_office or not actors[-2].is_one_person:
        return list(actors)
    others = _OTHERS.fullmatch(scene.folded, actors[-2].end, last.start) is not None
    return list(actors[:-1]) if others else list(actors)
