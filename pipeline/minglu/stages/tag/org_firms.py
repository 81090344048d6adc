"""Firms that no list holds: a name of foreign syllables or of Latin letters in front of what they are (奥托卡|公司, STM|公司)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from minglu.model import Candidate, make_candidate
from minglu.rulebook.bodies import Bodies
from minglu.rulebook.lexicon import COMPOSED, COUNTRY, ORG, PLACE, Hits

#: What each syllable of such a name weighs at least, and how many it has.
_LEAST, _LONGEST = 0.3, 8
#: As many are a name wherever they begin; two are one behind a state only: 土耳其|泰斯|造船厂, 欧美公司.
_SURE, _SHORT = 3, 2
_LATIN = re.compile(r"(?<![A-Za-z0-9./_@#&-])[A-Z][A-Za-z0-9&.-]*(?: [A-Z][A-Za-z0-9&.-]*){0,3}$")
_LONGEST_LATIN = 40
#: IT公司 are of a kind, and two letters or three that are no name of a firm are hardly told from such kinds.
_KINDS = frozenset(
    {"IT", "AI", "PC", "IC", "ICT", "VPN", "GPS", "APP", "App", "MCN", "EPC", "OEM", "ODM", "VC", "PE", "SPV"}
)
#: Where a name may begin: behind these, a state, or what says what the firm is (军工巨头|…).
_EDGES = frozenset("，。；：！？、,;:“”「」『』《》（）() \u3000\n和与同及跟的由向对为从据在是被给将把让")
_CALLED = ("企业", "巨头", "制造商", "承包商", "开发商", "供应商", "运营商", "厂商")


def firms(folded: str, hits: Hits, syllables: Mapping[str, float], bodies: Bodies) -> Iterable[Candidate]:
    """Give a candidate for each firm. `syllables` are the weights of characters in foreign names."""
    found = list(bodies.firms.finditer(folded))
    if not found:
        return
    states = {hit.end for hit in hits.of(COUNTRY)}
    known = states.union(hit.end for kind in (PLACE, ORG) for hit in hits.of(kind))
    for match in found:
        at = match.start()
        start, why = _latin(folded, at), "a name in Latin letters"
        if start == at:
            start, why = _foreign(folded, at, states, known, syllables), "a foreign name before it"
        if start < at and not hits.is_hidden("orgs", at, match.end()):
            name = folded[start : match.end()]
            rule = f"orgs/heads.csv:{match.group()}"
            yield make_candidate(start, match.end(), "ORG", name, rule, why, weight=0.5, state=COMPOSED)


def _latin(folded: str, at: int) -> int:
    """Return where a name in Latin letters begins that ends at an offset, or the offset."""
    if not folded[at - 1 : at].isascii():
        return at
    match = _LATIN.search(folded, max(0, at - _LONGEST_LATIN), at)
    return match.start() if match and match.group() not in _KINDS and at - match.start() > 1 else at


def _foreign(folded: str, at: int, states: set[int], known: set[int], syllables: Mapping[str, float]) -> int:
    """Return where a name of foreign syllables begins that ends at an offset, or the offset.

    俄罗斯|公司 is any of that state.
    """
    start = at
    while start and start not in known and syllables.get(folded[start - 1], _LEAST) > _LEAST:
        start -= 1
        if at - start > _LONGEST:
            return at
    if at - start < (_SHORT if start in states else _SURE):
        return at
    begins = start == 0 or start in states or folded[start - 1] in _EDGES
    return start if begins or folded.endswith(_CALLED, 0, start) else at
