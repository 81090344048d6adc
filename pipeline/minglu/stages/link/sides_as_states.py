"""When those who talk are states, though people or offices are named: X说，与美国的谈判, 印度与美国外长会谈."""

from __future__ import annotations

from collections.abc import Sequence

from minglu.model import Party
from minglu.rulebook.events import Events
from minglu.stages.link.frame import Reading
from minglu.stages.link.parties import Phrase
from minglu.stages.link.verbs import HOLD
from minglu.text.expressions import is_ended_by

#: Whom a word of reference names itself.
_NOBODY = Party("", "")


def states_of(phrase: Phrase) -> list[str]:
    """Return the codes of the states of whoever a phrase names."""
    named = phrase.anaphor.named if phrase.anaphor is not None else phrase.parties
    return [party.country for party in named if party.country]


def _less_held(between: str, events: Events) -> str:
    """Return words before talks less what is done with them: 的防务部门领导人|举行双边."""
    held = events.words.search(HOLD, between)
    return between[: held.start()].removesuffix("人") if held else between.removesuffix("人")


def only_spoken_of(reading: Reading, whom: Sequence[Phrase]) -> bool:
    """Say whether a clause is about talks with a state, of which somebody only speaks: X说，与|美国|的谈判将结束."""
    folded = reading.scene.folded
    states = all(phrase.is_state for phrase in whom)
    if is_ended_by(
        reading.events.words["group"], _less_held(folded[whom[-1].end : reading.verb.start], reading.events)
    ):
        # 与日本、韩国的|防务部门领导|会谈
        return False
    return states and whom[0].start == reading.low + 1 and folded.startswith("的", whom[-1].end)


def offices_of_both(reading: Reading, who: Sequence[Phrase], whom: Sequence[Phrase]) -> bool:
    """Say whether offices without names are those of the state before them, too: 印度与美国|国防部长和外交部长|会谈."""
    if not who or not whom or reading.verb.verb.kind != "talks":
        return False
    states = all(party.kind == "country" for phrase in who for party in phrase.parties or (_NOBODY,))
    return states and all(party.kind == "office" for phrase in whom for party in phrase.parties or (_NOBODY,))


def states_behind(who: Sequence[Phrase], events: Events) -> tuple[Phrase, ...]:
    """Return the states for which some people speak; the people where they are of none."""
    codes = list(dict.fromkeys(state for phrase in who for state in states_of(phrase)))
    states = tuple(Party.of_state(code, events.names.get(code, code)) for code in codes)
    return (who[0]._replace(parties=states, anaphor=None),) if states else tuple(who)
