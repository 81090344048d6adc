"""What speaks against a person of the roster though the name is one of his: 歌手李强 is no premier, 俄罗斯上校伊万诺夫 no minister.

An office or a rank of his anywhere in the article, and a full name in several parts, silence all of it. Otherwise these
speak against him: what he is called (村民|X), an office of a place in another state or of another service, a rank or a seat
below his, the sole office that somebody else surely holds, and that he was dead or long out of office. A surname that many
bear (names.csv: `surname`) needs something that speaks for him.
"""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from minglu.rulebook.roster import Profile, Roster, akin
from minglu.stages.link.identity import Claim, Person
from minglu.text.fold import fold

#: States of an office (rules/posts/modifiers.csv) of one who holds it when the article is written.
IN_OFFICE = frozenset({"", "current", "new"})
#: States where a surname or two characters of it are shared by a fifth of the people (阮, 金, 王, 佐藤).
SURNAMES_FIRST = frozenset({"CN", "HK", "JP", "KP", "KR", "MO", "SG", "TW", "VN"})
#: States whose people have Chinese names, which thousands bear where they have no more than two characters.
_CHINESE, _COMMON = frozenset({"CN", "HK", "MO", "SG", "TW"}), 2
#: After as many years nobody takes a surname alone for one who is dead or out of office.
_LONG = 20
#: Levels of ranks (ranks/terms.csv) below a general's.
_BELOW_GENERALS = frozenset({"enlisted", "warrant", "junior", "senior"})
#: What somebody has to be known for (people/lives.csv) who is called so.
_FITTING = {"humble": "ordinary work", "artist": "art or sport"}
#: The services (ranks/prefixes.csv) of which nobody holds offices of two; a general of the air force may lead a space force.
_SERVICES = frozenset({"army", "navy", "air"})
#: What nobody is called whose offices the roster lists (posts/words.csv).
_PRIVATE = frozenset({"trade", "private"})


class _Case(NamedTuple):
    """A person of the article, whom of the roster the name may mean, and when: the article's date and the years it tells of."""

    person: Person
    entity: str
    profile: Profile
    roster: Roster
    date: str
    years: Collection[str]

    @property
    def is_surname(self) -> bool:
        """Whether the article gives no more than a surname of many."""
        return self.person.forms <= self.profile.surnames

    @property
    def is_short(self) -> bool:
        """Whether the article gives only shorter forms of a name."""
        return self.person.forms <= self.profile.shorts

    @property
    def low_rank(self) -> str:
        """The first rank below a general's that the article gives him."""
        levels = ((rank, self.roster.level(fold(rank))) for rank in self.person.ranks)
        return next((rank for rank, level in levels if level in _BELOW_GENERALS), "")


def against(person: Person, entity: str, roster: Roster, date: str, years: Collection[str]) -> str:
    """Return what speaks against a person of the roster; empty if nothing does.

    `date` is the article's, empty if unknown; `years` are those that the article tells of.
    """
    profile = roster.profiles.get(entity)
    if profile is None or any("·" in form for form in person.forms):
        return ""
    case = _Case(person, entity, profile, roster, date, years)
    if _is_supported(case):
        return ""
    doubt = _by_calling(case) or _by_place(case) or _by_service(case)
    if doubt or not date:
        return doubt
    return _by_common_name(case) or _surname_of_another(case) or _by_office(case) or _by_time(case)


def against_sole(person: Person, entity: str, roster: Roster, date: str, years: Collection[str]) -> str:
    """Return why a surname of many does not mean the one of the roster who is left; empty if something speaks for him.

    What is said is not his, or nothing is said and he holds no office.
    """
    profile = roster.profiles.get(entity)
    if profile is None:
        return ""
    case = _Case(person, entity, profile, roster, date, years)
    if not case.is_surname or _is_supported(case):
        return ""
    said = person.rank or person.called[0]
    is_of = any(akin(code, home) for code in person.countries if code for home in profile.countries)
    # 葡萄牙总理科斯塔: an office of his state that careers.csv lacks may be his, and any of whom it has none.
    if not said and person.claims and not is_of and roster.tenures(entity):
        said = person.claims[0].post
    if said:
        return f"a surname of many, and the roster knows him as no {said}"
    if is_of or person.claims or roster.surely_holds(entity, date):
        return ""
    return "a surname of many, and nothing speaks for him"


def against_namesake(person: Person, entity: str, roster: Roster, date: str, years: Collection[str]) -> str:
    """Return what speaks against one of several people of a name if it already speaks against another of them.

    最高领袖哈塔米: where that office is surely somebody else's, the minister of that name is not meant, and no more a
    president of long ago who never held it.
    """
    profile = roster.profiles.get(entity)
    if profile is None or not date or any("·" in form for form in person.forms):
        return ""
    case = _Case(person, entity, profile, roster, date, years)
    return "" if _is_supported(case) else _held_by_another(case)


def country_of(person: Person, claim: Claim) -> str:
    """Return the state of an office: its own, or the only one said of its holder (越共中央…、国防部长|X)."""
    if claim.country:
        return claim.country
    said = set(person.countries) - {""}
    return said.pop() if len(said) == 1 else ""


def _is_supported(case: _Case) -> bool:
    """Say whether the article gives him an office or a rank that the roster knows of him, whenever he had it.

    With no more than a surname of many he has to have had the office that is said of today then, or in a year that the
    article tells of, if somebody else surely has it now.
    """
    another = _surname_of_another(case)
    for claim in case.person.claims:
        tenures = case.roster.of_office(case.entity, claim.post, country_of(case.person, claim))
        if tenures and (not another or claim.state not in IN_OFFICE):
            return True
        if any(tenure.may_cover(day) for tenure in tenures for day in (case.date, *case.years)):
            return True
    ranks = (fold(rank) for rank in case.person.ranks)
    return not another and any(case.roster.may_have_rank(case.entity, rank, "") for rank in ranks)


def _by_calling(case: _Case) -> str:
    """村民王毅, 歌手李强: nobody whom the roster lists for an office."""
    word, use = case.person.called
    fitting = _FITTING.get(use, "")
    return f"this one is called {word}" if fitting and case.profile.known_for != fitting else ""


def _by_place(case: _Case) -> str:
    """利雅得省副省长穆罕默德: nobody of another state, and with a surname of many nobody who surely holds another office."""
    for claim in case.person.claims:
        if not claim.place:
            continue
        if not any(akin(claim.place, own) for own in case.profile.countries):
            return f"this one is {claim.post}, which is of {claim.place}"
        held = case.roster.surely_holds(case.entity, case.date) if case.date and case.is_surname else None
        if held is not None and claim.state in IN_OFFICE:
            return f"this one is {claim.post}, and he is {held.post} ({held.cite})"
    return ""


def _by_service(case: _Case) -> str:
    """陆军前副总参谋长兰巴: with a short form nobody of whom the roster has offices of another service only."""
    if not case.is_short:
        return ""
    named = (*map(fold, case.person.bodies), *(claim.post for claim in case.person.claims))
    said = {case.roster.service(name) for name in named} & _SERVICES
    tenures = case.roster.tenures(case.entity)
    known = {case.roster.service(tenure.post) for tenure in tenures} & _SERVICES
    if not said or not known or said & known:
        return ""
    return f"this one is of the {', '.join(sorted(said))}, and he was {tenures[0].post} ({tenures[0].cite})"


def _by_common_name(case: _Case) -> str:
    """Return what tells that a Chinese name of two characters means one of the thousands who bear it: 李伟上校, 记者王勇.

    An article that tells of a time long past may have it of whoever rose later: 1937年，旅长陈赓.
    """
    if case.profile.home not in _CHINESE or any(len(form) > _COMMON for form in case.person.forms):
        return ""
    if any(_long_before(year, case.date) for year in case.years):
        return ""
    word, use = case.person.called
    if (use in _PRIVATE and not case.profile.known_for) or use == "low office":
        return f"this one is called {word}"
    governs = next((one.post for one in case.person.claims if one.place and one.state in IN_OFFICE), "")
    tenures = case.roster.tenures(case.entity)
    if governs and tenures and all(tenure.rank for tenure in tenures):
        # 武汉市市长王强 is no general; of whom the roster has no office it may have been his.
        return f"this one is {governs}, and the roster knows him in no office of that kind"
    # Spokesmen are 大校.
    low = case.low_rank
    return f"this one is a {low}" if low and not low.endswith("大校") else ""


def _by_office(case: _Case) -> str:
    """Return what contradicts the office that a person surely holds on a date: 某旅旅长李强上校, 国防部长王毅."""
    low = case.low_rank
    if low and (case.is_surname or case.roster.level(fold(low)) == "enlisted"):
        return f"this one is a {low}"
    held = case.roster.surely_holds(case.entity, case.date)
    if held is None:
        return ""
    word, use = case.person.called
    if low or use == "low office" or (use in _PRIVATE and case.profile.home in SURNAMES_FIRST):
        return f"this one is a {low or word}, and he is {held.post} ({held.cite})"
    return _held_by_another(case)


def _by_time(case: _Case) -> str:
    """Return what tells that a short form means somebody of today and not one who is gone: 美国卫生部长肯尼迪, 伊藤16日说."""
    last = case.roster.last_year(case.entity)
    if not last or last >= case.date[:4] or not case.is_short or any(year <= last for year in case.years):
        return ""
    gone = f"{'died' if case.profile.died else 'left office'} in {last}"
    if case.profile.died:
        word, use = case.person.called
        said = case.low_rank or (word if use in ("low office", *_PRIVATE) else "")
        if said:
            return f"he {gone}, and this one is {said}"
        # 二战时期英国首相丘吉尔: of whom the roster lists no office, it may have been his.
        another = _held_by_another(case) if case.roster.tenures(case.entity) else ""
        if another:
            return f"he {gone}, and {another}"
        if any(day[:4] > last for day in case.person.days):
            return f"he {gone}, and this one acts on {max(case.person.days)}"
    if case.profile.home in SURNAMES_FIRST and _long_before(last, case.date):
        return f"he {gone}, and no year or fuller name tells of him"
    return ""


def _surname_of_another(case: _Case) -> str:
    """Tell who holds the office that the article gives a surname of many, unless it tells of a year before his time."""
    if not case.date or not case.is_surname:
        return ""
    return _held_by_another(case, since=min(case.years, default=""))


def _held_by_another(case: _Case, since: str = "") -> str:
    """Tell who surely holds the sole office that the article gives a person of today: 国防部长王毅 is 魏凤和 in 2022.

    Nobody is told who began after the year `since`.
    """
    for claim in case.person.claims:
        country = country_of(case.person, claim) or case.profile.home
        offices = case.roster.offices(country, claim.post)
        if claim.state not in IN_OFFICE or not all(office.single for office in offices):
            continue
        for other in case.roster.holders(country, claim.post, case.date):
            is_since = not since or other.begins[:4] <= since
            if other.surely_covers(case.date) and other.entity != case.entity and is_since:
                return f"the {claim.post} of {country} on {case.date} is {other.name} ({other.cite})"
    return ""


def _long_before(year: str, date: str) -> bool:
    return int(date[:4]) - int(year) >= _LONG
