"""Which person of the roster a name means, at the article's date: linked, ambiguous or unresolved.

A name of one person of the roster means him unless the article gives it a state that he is not of. A name of
several (李强, 史密斯, 布什, 辛格) is decided by the state, then by the office held on that day, then by the rank; what
that leaves open stays ambiguous and all are named. A name that the roster lacks means the holder of the office it
is given if one person held it that day and the two names are alike (埃斯帕 and 埃斯珀).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Set

from minglu.model import AMBIGUOUS, LINKED, UNRESOLVED
from minglu.rulebook.roster import Roster, Tenure, latin_key
from minglu.stages.link.against import (
    IN_OFFICE,
    SURNAMES_FIRST,
    against,
    against_namesake,
    against_sole,
    country_of,
)
from minglu.stages.link.identity import Person
from minglu.stages.link.reasons import reasons
from minglu.text.fold import fold

#: Latin letters have no Chinese characters to share.
_FIRST_IDEOGRAPH = "㐀"


def choose(person: Person, roster: Roster, date: str, years: Collection[str] = ()) -> None:
    """Decide whom a person of the article is, once all that the article says of him is gathered.

    `date` is the article's, or empty where nothing dates what is said (teasers of other articles); `years` are those
    that the article tells of.
    """
    person.canonical = person.name
    options = person.options
    left = {
        entity
        for entity in options
        if _may_be_of(person, entity, roster, date)
        and _may_be_called(person.name, entity, roster)
        and all(_may_be_written(name, entity, roster) for name in person.latin)
    }
    doubts = {entity: doubt for entity in left if (doubt := against(person, entity, roster, date, years))}
    left -= doubts.keys()
    if doubts:
        more = {
            entity: doubt
            for entity in left
            if (doubt := against_namesake(person, entity, roster, date, years))
        }
        left -= more.keys()
        doubts |= more
    if len(left) == 1:
        (sole,) = left
        if doubt := against_sole(person, sole, roster, date, years):
            doubts[sole] = doubt
            left = set()
    if left:
        chosen, why = _narrow(person, left, doubts.keys(), roster, date)
        if len(chosen) == 1:
            (entity,) = chosen
            why = reasons(why, *(f"not {other}: {doubts[other]}" for other in sorted(doubts)))
            person.entity, person.canonical, person.status = entity, options[entity], LINKED
            person.why = why
        else:
            person.status, person.why = AMBIGUOUS, f"the name fits {'、'.join(sorted(chosen))}"
        return
    if options:
        said = "、".join(dict.fromkeys(code for code in _states(person) if code))
        of = f"this one is of {said}" if said else f"this one is called {person.name}"
        of = next((doubts[entity] for entity in sorted(doubts)), of)
        person.why = f"not {'、'.join(sorted(options))} of the same name: {of}"
    _by_office(person, roster, date)


def choose_all(
    people: Iterable[Person], roster: Roster, date: str, years: Collection[str] = ()
) -> dict[int, Person]:
    """Decide each person and return, by `id`, the one that speaks for him.

    Two names of one article may turn out to be one person (埃斯帕 in a quotation, 埃斯珀 in the text): the first
    then holds what is said of both.
    """
    first: dict[str, Person] = {}
    speaks: dict[int, Person] = {}
    for person in people:
        if id(person) in speaks:
            continue
        choose(person, roster, date, years)
        known = first.setdefault(person.entity, person) if person.status == LINKED else person
        speaks[id(person)] = known
        if known is not person:
            known.posts.extend(post for post in person.posts if post not in known.posts)
            known.ranks.extend(person.ranks)
            known.countries.extend(person.countries)
            known.bodies.extend(person.bodies)
            known.claims.extend(person.claims)
            known.told.extend(person.told)
            known.shared = known.shared or person.shared
            known.why = known.why or person.why
    return speaks


def alike(name: str, known: str, surname_first: bool) -> bool:
    """Say whether two Chinese names may be two spellings of one.

    Transliterations are alike if they begin or end with the same character or share half of the characters.
    A shared surname says nothing where surnames come first: there, half of the characters must be the same, and
    one of them behind the surname.

    >>> alike("埃斯帕", "埃斯珀", False), alike("卡立诺丁", "努尔丁", False), alike("阮新疆", "阮志咏", True)
    (True, True, False)
    """
    one, other = name.replace("·", ""), known.replace("·", "")
    if one[:1] < _FIRST_IDEOGRAPH or not other:
        return False
    shared = len(set(one) & set(other))
    half = 2 * shared >= max(len(set(one)), len(set(other)))
    if surname_first and len(one) <= 4:
        return half and bool(set(one[1:]) & set(other[1:]))
    return half or one[0] == other[0] or one[-1] == other[-1]


def _may_be_of(person: Person, entity: str, roster: Roster, date: str) -> bool:
    """Say whether the states that an article gives a name leave it to one person.

    A name of several parts is hardly ever another's, and a state beside it may be his work: 韩美联合司令部司令
    文森特·布鲁克斯 is an American. Only another holder of the office he is given tells against him.
    """
    if roster.may_be_of(entity, _states(person)):
        return True
    profile = roster.profiles.get(entity)
    if profile is None or "·" not in person.name or person.name not in profile.names:
        return False
    return not any(
        roster.holders(country, claim.post, date) and not roster.may_hold(entity, claim.post, country, date)
        for claim in person.claims
        if claim.state in IN_OFFICE and (country := country_of(person, claim))
    )


def _states(person: Person) -> list[str]:
    """Return the states that an article gives a person: beside the name, else by the offices told of him.

    担任英国国会议员的|格莱姆 is no American senator.
    """
    return person.countries or [told.claim.country for told in person.told]


def _may_be_called(name: str, entity: str, roster: Roster) -> bool:
    """Say whether a fuller name of the article may be this person's: 约翰·史密斯 is no 亚当·史密斯."""
    profile = roster.profiles.get(entity)
    if profile is None or "·" not in name or name in profile.names:
        return True
    dotted = [known for known in profile.names if "·" in known]
    first = name.split("·")[0]
    return not dotted or any(alike(first, part, False) for known in dotted for part in known.split("·")[:-1])


def _may_be_written(latin: str, entity: str, roster: Roster) -> bool:
    """Say whether a Latin name in brackets may be another spelling of this person's: Richard Roberts is no John Roberts.

    Two spellings of one name hardly ever begin with two letters (Zelensky, Zelenskyy). Where surnames come first they do
    (Tsai Ing-wen, Cai Yingwen), and nothing is said.
    """
    profile = roster.profiles.get(entity)
    said = set(latin_key(latin).split())
    if profile is None or profile.home in SURNAMES_FIRST or len(said) < 2:
        return True
    spellings = [set(key.split()) for key in roster.latin_of(entity)]
    return not spellings or any(
        said <= known or known <= said or bool(_initials(said - known) & _initials(known - said))
        for known in spellings
    )


def _initials(words: Iterable[str]) -> set[str]:
    return {word[0] for word in words}


def _narrow(
    person: Person, left: set[str], doubts: Set[str], roster: Roster, date: str
) -> tuple[set[str], str]:
    """Return those of `left` whom the article may mean, and what decided if it is one of several.

    What speaks against `doubts`, who are not left, is told elsewhere.
    """
    if len(left) == 1:
        others = person.options.keys() - left - doubts
        said = "、".join(dict.fromkeys(code for code in person.countries if code)) or person.name
        return left, f"{said} excludes {'、'.join(sorted(others))}" if others else ""
    several = _each_holding(person, left, roster, date)
    if len(several) > 1:
        return several, ""
    for claim in person.claims:
        country = country_of(person, claim)
        # 前总统布什: any term before, and the article does not say which.
        then = date if claim.state in IN_OFFICE else ""
        holding = {entity for entity in left if roster.may_hold(entity, claim.post, country, then)}
        if not holding:
            # 2016年，美国防长卡特, told later: one of the two never was.
            holding = {entity for entity in left if roster.may_hold(entity, claim.post, country, "")}
        if len(holding) == 1:
            (entity,) = holding
            return holding, f"{claim.post}: {roster.of_office(entity, claim.post, country)[0].cite}"
        left = holding or left
    rank = fold(person.rank)
    ranked = {entity for entity in left if roster.may_have_rank(entity, rank, date)}
    return (ranked, f"{rank} by the roster") if len(ranked) == 1 else (left, "")


def _each_holding(person: Person, left: Set[str], roster: Roster, date: str) -> set[str]:
    """Return those who alone of all hold an office that the article gives the name: of two, it tells of both.

    总统穆罕默德 and 总理穆罕默德 in an article on the Emirates are two people, whom nothing tells apart where the office is
    not beside the name.
    """
    found: set[str] = set()
    for claim in person.claims:
        if claim.state not in IN_OFFICE or not date:
            continue
        country = country_of(person, claim)
        holding = {entity for entity in left if roster.may_hold(entity, claim.post, country, date)}
        if len(holding) == 1:
            found |= holding
    return found


def _by_office(person: Person, roster: Roster, date: str) -> None:
    """Link a name that the roster lacks with the only holder of its office if the two names are alike."""
    if not date:
        return
    for claim in person.claims:
        country = country_of(person, claim)
        if claim.state not in IN_OFFICE or not country:
            continue
        holder = _sole_holder(roster, country, claim.post, date)
        profile = roster.profiles.get(holder.entity) if holder is not None else None
        if holder is None or profile is None:
            continue
        fact = f"the only {claim.post} of {country} on {date} is {profile.name} ({holder.cite})"
        known = next(
            (
                name
                for name in sorted(profile.names)
                if alike(person.name, name, profile.home in SURNAMES_FIRST)
            ),
            "",
        )
        if known:
            person.entity, person.canonical, person.status = holder.entity, profile.name, LINKED
            person.why = f"{fact}, and {person.name} is like {known}"
            return
        person.why = person.why or f"{fact}, whose name is another"
        person.status = UNRESOLVED


def _sole_holder(roster: Roster, country: str, post: str, date: str) -> Tenure | None:
    """Return the tenure of the one person who held an office for one on a date, or None."""
    holders = roster.holders(country, post, date)
    if len(holders) != 1 or not all(office.single for office in roster.offices(country, post)):
        return None
    return holders[0]
