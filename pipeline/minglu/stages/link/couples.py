"""Couples whom one name stands for, where both are named before: A和夫人B …, A|夫妇."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minglu.model import Party
from minglu.rulebook.events import Events
from minglu.stages.link.parties import Phrase

_BOTH = "夫妇"
#: Behind a name, he and whom he is married to; and between the two names.
_COUPLE = re.compile(f"{_BOTH}等?$")
_MARRIED = "(?:和|与|及|偕|携|同|偕同|携同)?(?:其|他的|她的|第一)?<spouse>"
_LONGEST = 3


def with_spouses(folded: str, sentences: Sequence[Sequence[Phrase]], events: Events) -> list[list[Phrase]]:
    """Return the phrases of an article, sentence by sentence, with both of a couple whom the text has named before."""
    if _BOTH not in folded:
        return [list(phrases) for phrases in sentences]
    between = events.words.shaped(_MARRIED)
    married: dict[str, Party] = {}
    result: list[list[Phrase]] = []
    for phrases in sentences:
        found: list[Phrase] = []
        for phrase in phrases:
            last = found[-1] if found else None
            found.append(phrase)
            if not phrase.is_one_person:
                continue
            one = phrase.parties[0]
            if last is not None and last.is_one_person and between.fullmatch(folded, last.end, phrase.start):
                married[last.parties[0].key] = one
            if one.key in married and _ends_as_couple(folded, phrase):
                found[-1] = phrase._replace(parties=(one, married[one.key]))
        result.append(found)
    return result


def _ends_as_couple(folded: str, phrase: Phrase) -> bool:
    return _COUPLE.search(folded, max(phrase.start, phrase.end - _LONGEST), phrase.end) is not None
