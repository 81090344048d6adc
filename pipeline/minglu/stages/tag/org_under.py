"""A listed body behind the larger one that it is a part of: 国防部|军情局, 内政部|警政署, 立法院|程序委员会."""

from __future__ import annotations

from collections.abc import Iterable

from minglu.model import Candidate, make_candidate
from minglu.rulebook.bodies import Bodies
from minglu.rulebook.lexicon import FORCES, ORG, Hit, Hits

#: Kinds of bodies (orgs/names.csv) that have others under them, and that these are of.
_OFFICIAL = frozenset({"government", "intelligence", "parliament"}) | FORCES
#: 空军|中央司令部 is a command of that service, and not the listed body without it.
_SERVICE = "军"
#: What short names of commands end in (陆军|教准部), and those of ministries, which are of nobody's forces.
_COMMAND = "部"


def bodies_under(folded: str, hits: Hits, bodies: Bodies) -> Iterable[Candidate]:
    """Give the bodies that stand under another, with it. It is the smaller one that is meant, so they are called as that is."""
    visible = [hit for hit in hits.visible(ORG, "orgs") if hit.entry.detail in _OFFICIAL]
    if len(visible) < 2:
        return
    longest: dict[int, Hit] = {}
    for hit in visible:
        # Of those that end together the first is the longest.
        longest.setdefault(hit.end, hit)
    for part in visible:
        whole = longest.get(part.start)
        if whole is None or not _of_one_state(whole, part):
            continue
        if not (part.entry.term.endswith(bodies.under) or _is_command(part)):
            continue
        text = folded[whole.start : part.end]
        yield make_candidate(
            whole.start,
            part.end,
            "ORG",
            text if whole.entry.term[-1] == _SERVICE or not part.entry.country else part.entry.canonical,
            f"{whole.entry.cite} {part.entry.cite}",
            "a part of the body before it",
            # A listed one of the same name is preferred.
            weight=part.end - whole.start - 0.5,
            country=part.entry.country or whole.entry.country,
            state=part.entry.detail,
        )


def _is_command(part: Hit) -> bool:
    return part.entry.term[-1] == _COMMAND and part.entry.detail in FORCES


def _of_one_state(whole: Hit, part: Hit) -> bool:
    """Say whether two bodies may be of one state: 外交部|海巡署, not 外交部|联邦调查局 where the list tells two states."""
    first, second = whole.entry.country, part.entry.country
    return not first or not second or first == second
