"""The state of a person of the roster whom the article gives none in words that touch his name.

The roster alone does not decide: 王毅参加会见 says nothing of a state. It does where the article gives him a rank or an
office of a state (国防部长|X), or names his state in a sentence that speaks of him (特朗普…美国…). The offices of alliances,
firms and institutes are of no state (北约秘书长, IISS总干事).
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence

from minglu.model import LINKED, Sentence
from minglu.rulebook.kit import Kit
from minglu.rulebook.roster import akin
from minglu.stages.link.identity import Claim
from minglu.stages.link.people import People
from minglu.stages.link.seats import STATELESS, body_of

#: News in Chinese takes its own people's state for granted: 王毅参加会见 names 中方 a sentence before and means nobody.
_OWN = "CN"


def states_by_roster(people: People, sentences: Sequence[Sentence], kit: Kit) -> None:
    """Give those who are linked, and whom the article gives no state, the one that office or sentence speaks for.

    Sets `home` and adds to `why`. A state that no COUNTRY mention can have (香港) is nobody's.
    """
    homes: dict[int, str] = {}
    roster = kit.roster
    for person in people.by_mention.values():
        profile = roster.profiles.get(person.entity)
        if profile is None and not person.country:
            beside = person.neighbour.country if person.neighbour is not None and person.posts else ""
            person.home = person.shared or beside
        if person.status == LINKED and not person.country and profile and profile.home in roster.states:
            homes[id(person)] = profile.home
    if not homes:
        return
    starts = [sentence.start for sentence in sentences]
    named: dict[int, set[str]] = defaultdict(set)
    nested = [one for inner in people.inner.values() for one in inner]
    for _, _, candidate in (*people.outer, *nested):
        if candidate.type == "COUNTRY":
            named[bisect_right(starts, candidate.start)].add(candidate.country)
    everywhere = set[str]().union(*named.values())
    for mention in people.outer:
        one = people.by_mention.get(mention.n)
        home = homes.get(id(one), "")
        if one is None or not home or one.home:
            continue
        if one.ranks or any(_of_a_state(claim, kit) for claim in one.claims):
            one.home, reason = home, f"{home} by the roster"
        elif home in named[bisect_right(starts, mention.candidate.start)]:
            one.home, reason = home, f"{home} by the roster, named in a sentence of his"
        elif home in everywhere and not akin(home, _OWN):
            one.home, reason = home, f"{home} by the roster, named in the article"
        else:
            continue
        one.why = "; ".join(filter(None, (one.why, reason)))


def _of_a_state(claim: Claim, kit: Kit) -> bool:
    """Say whether an office may be one of a state: it begins with no body that is of none, and stands behind none."""
    body = body_of(claim.post, kit.lexicon)
    if kit.capacities.is_of_no_state(claim.post):
        return False
    return claim.kind not in STATELESS and (body is None or body.detail not in STATELESS)
