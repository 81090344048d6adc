"""The state of a person of the roster whom the article gives none in words that touch his name.

The roster alone does not decide: 王毅参加会见 says nothing of a state. It does where the article gives him a rank or an
office of a state (国防部长|X), or names his state in a sentence that speaks of him (特朗普…美国…), unless it calls him an
expert or a journalist. The offices of alliances, firms and institutes are of no state (北约秘书长, IISS总干事).
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence

from minglu.model import AMBIGUOUS, LINKED, UNRESOLVED, Candidate, Mention, Sentence
from minglu.rulebook.kit import Kit
from minglu.rulebook.roster import Roster, akin
from minglu.stages.link.identity import Claim, Person
from minglu.stages.link.people import People
from minglu.stages.link.reasons import reasons
from minglu.stages.link.seats import STATELESS, body_of, state_of_body
from minglu.text.fold import fold

#: News in Chinese takes its own people's state for granted: 王毅参加会见 names 中方 a sentence before and means nobody.
_OWN = "CN"
#: How often the state is named that an article is about, and its share of all foreign ones.
_OFTEN, _SHARE = 5, 0.6


def states_by_roster(folded: str, people: People, sentences: Sequence[Sentence], kit: Kit) -> None:
    """Give those who are linked, and whom the article gives no state, the one that office or sentence speaks for.

    Those whom the roster lacks get what stands weakly beside them, or the state that the article is about if their
    office is one of a state. Sets `home` and adds to `why`. A state that no COUNTRY mention can have (香港) is nobody's.
    """
    homes: dict[int, str] = {}
    unknown: list[Person] = []
    named = _named(people)
    for person in people.persons:
        if person.country:
            continue
        home = _home(person, kit.roster)
        if home and not (
            akin(home, _OWN)
            or home in named
            or _held(person, home, kit.roster)
            or _is_officer(person, kit.roster)
        ):
            # 巴西总统X、总统府首席部长科斯塔 is no Portuguese of that name: that state is named nowhere.
            person.home = person.shared if any(_of_a_state(claim, kit) for claim in person.claims) else ""
            continue
        if home and (person.ranks or any(_of_a_state(claim, kit) for claim in person.claims)):
            _settle(person, home, "by the roster")
        elif home and person.claims:
            # 前港督彭定康, IISS总干事: what the article says of him is of no state, whatever it is about.
            continue
        elif home:
            homes[id(person)] = home
        elif person.entity not in kit.roster.profiles:
            beside = person.neighbour.country if person.neighbour is not None and person.posts else ""
            person.home = person.shared or beside
            if not person.home and _serves_a_state(person, kit):
                unknown.append(person)
    if homes or unknown:
        private = _private(folded, people, kit)
        homes = {key: home for key, home in homes.items() if key not in private}
        _by_names_of_states(people, sentences, homes, unknown)


def release_namesakes(people: People, kit: Kit) -> None:
    """Leave open who those are whom only a short name links, whose state the article names nowhere and whose office is another's.

    肯尼亚联合民主同盟总书记奥马尔 is no American of that name. An office of no state (国际货币基金组织总裁X) says nothing, nor
    does an article that names no state at all (托卡耶夫总统), unless the body of his office is another state's
    (武警|某支队副参谋长). A state's body names it (俄联邦委员会). The own state of the press need not be named.
    """
    doubtful = [
        (person, home)
        for person in people.persons
        if person.status == LINKED
        and "·" not in person.name
        and not any(person.countries)
        and (home := _home(person, kit.roster))
        and not akin(home, _OWN)
        and any(_of_a_state(claim, kit) for claim in person.claims)
        and not _held(person, home, kit.roster)
    ]
    named = _named(people) if doubtful else set()
    by_bodies = {_of_body(one, kit) for one in people.outline.of("ORG", "POST")} if doubtful else set()
    for person, home in doubtful:
        speaks = any(named) or (person.shared and not akin(person.shared, home))
        if speaks and kit.roster.profiles[person.entity].countries.isdisjoint(named | by_bodies):
            person.why = f"not {person.entity} of the same name: {home} is named nowhere"
            person.entity, person.canonical, person.status = "", person.name, UNRESOLVED


def _by_names_of_states(
    people: People, sentences: Sequence[Sentence], homes: Mapping[int, str], unknown: Sequence[Person]
) -> None:
    """Settle those of the roster, by `id`, whose state the article names, and those whose office is of its subject."""
    starts = [sentence.start for sentence in sentences]
    states, wanted = _states(people), set(homes.values())
    counts = Counter([one.country for one in states])
    del counts[""]
    # Of an article's thirty names of states few are those of its people.
    named = {(bisect_right(starts, one.start), one.country) for one in states if one.country in wanted}
    subject = _subject(counts) if unknown else ""
    for person in unknown:
        if subject:
            _settle(person, subject, "the article is about it")
    for mention in people.outline.of("PERSON"):
        one = people.by_mention[mention.n]
        home = homes.get(id(one), "")
        if not home or one.home:
            continue
        if (bisect_right(starts, mention.candidate.start), home) in named:
            _settle(one, home, "by the roster, named in a sentence of his")
        elif home in counts and not akin(home, _OWN):
            _settle(one, home, "by the roster, named in the article")


def _states(people: People) -> list[Candidate]:
    """Return the mentions of states: only they stand in others, too."""
    return [one.candidate for one in (*people.outline.of("COUNTRY"), *people.outline.nested())]


def _named(people: People) -> set[str]:
    """Return the states that an article names."""
    return {one.country for one in _states(people)} | set(people.post_country.values())


def _of_body(mention: Mention, kit: Kit) -> str:
    """Return the state of a listed body, or of the one that the name of an office begins with (白宫|幕僚长)."""
    return mention.candidate.country if mention.candidate.type == "ORG" else state_of_body(mention, kit)


def _held(person: Person, home: str, roster: Roster) -> bool:
    """Say whether the roster knows a person in one of the offices that the article gives him, whenever that was."""
    return any(roster.of_office(person.entity, claim.post, home) for claim in person.claims)


def _is_officer(person: Person, roster: Roster) -> bool:
    """Say whether a rank beside a name leaves no doubt whom it means: the full one, 马克·米利|上将, or an officer of that rank."""
    if not person.ranks or person.status != LINKED:
        return False
    ranks = {fold(tenure.rank) for tenure in roster.tenures(person.entity) if tenure.rank}
    return "·" in person.name or any(fold(said).endswith(rank) for said in person.ranks for rank in ranks)


def _private(folded: str, people: People, kit: Kit) -> set[int]:
    """Return, by `id`, those whom the article calls by what is no service of a state: 研究员|张军社, 专家|X."""
    return {
        id(people.by_mention[mention.n])
        for mention in people.outline.of("PERSON")
        if kit.capacities.is_private(folded, mention.candidate.start)
    }


def _serves_a_state(person: Person, kit: Kit) -> bool:
    """Say whether an office is one of a state by itself (参议长), or a rank is held in no office that is of none."""
    if any(claim.post in kit.capacities.national for claim in person.claims):
        return True
    return bool(person.ranks) and all(_of_a_state(claim, kit) for claim in person.claims)


def _settle(person: Person, state: str, reason: str) -> None:
    person.home = state
    person.why = reasons(person.why, f"{state} {reason}")


def _home(person: Person, roster: Roster) -> str:
    """Return the state of whom a name means: of all whom it may mean, if nothing decides between them."""
    if person.status not in (LINKED, AMBIGUOUS):
        return ""
    entities = [person.entity] if person.status == LINKED else list(person.options)
    homes = {profile.home for entity in entities if (profile := roster.profiles.get(entity)) is not None}
    home = homes.pop() if len(homes) == 1 else ""
    return home if home in roster.states else ""


def _subject(named: Counter[str]) -> str:
    """Return the foreign state that an article is about: most of its names of foreign states are of that one."""
    foreign = {code: count for code, count in named.items() if not akin(code, _OWN)}
    if not foreign:
        return ""
    most = max(sorted(foreign), key=lambda code: foreign[code])
    return most if foreign[most] >= _OFTEN and foreign[most] >= _SHARE * sum(foreign.values()) else ""


def _of_a_state(claim: Claim, kit: Kit) -> bool:
    """Say whether an office may be one of a state: it begins with no body that is of none, and stands behind none."""
    body = body_of(claim.post, kit.lexicon)
    if kit.capacities.is_of_no_state(claim.post):
        return False
    return claim.kind not in STATELESS and (body is None or body.detail not in STATELESS)
