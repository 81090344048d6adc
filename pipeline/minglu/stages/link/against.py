"""What speaks against a person of the roster though the name is one of his: 歌手李强 is no premier, 俄罗斯上校伊万诺夫 no minister.

An office or a rank of his anywhere in the article, and a full name in several parts, silence all of it. Otherwise these
speak against him: what he is called (村民|X), a rank or a seat below his, the sole office that somebody else surely
holds, and that he was dead or long out of office. A surname that many bear (names.csv: `surname`) needs something
that speaks for him.
"""

from __future__ import annotations

from collections.abc import Collection

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
#: What nobody is called whose offices the roster lists (posts/words.csv).
_PRIVATE = frozenset({"trade", "private", "of a body"})


def against(person: Person, entity: str, roster: Roster, date: str, years: Collection[str]) -> str:
    """Return what speaks against a person of the roster; empty if nothing does.

    `date` is the article's, empty if unknown; `years` are those that the article tells of.
    """
    profile = roster.profiles.get(entity)
    if profile is None or any("·" in form for form in person.forms):
        return ""
    if _supported(person, entity, profile, roster, date, years):
        return ""
    return (
        _by_calling(person, profile)
        or (_by_common_name(person, profile, roster, date, years) if date else "")
        or _surname_of_another(person, entity, profile, roster, date, years)
        or (_by_office(person, entity, profile, roster, date) if date else "")
        or (_by_time(person, entity, profile, roster, date, years) if date else "")
    )


def country_of(person: Person, claim: Claim) -> str:
    """Return the state of an office: its own, or the only one said of its holder (越共中央…、国防部长|X)."""
    if claim.country:
        return claim.country
    said = set(person.countries) - {""}
    return said.pop() if len(said) == 1 else ""


def _supported(
    person: Person, entity: str, profile: Profile, roster: Roster, date: str, years: Collection[str]
) -> bool:
    """Say whether the article gives him an office or a rank that the roster knows of him, whenever he had it.

    With no more than a surname of many he has to have had the office that is said of today then, or in a year that the
    article tells of, if somebody else surely has it now.
    """
    another = _surname_of_another(person, entity, profile, roster, date, years)
    for claim in person.claims:
        tenures = roster.of_office(entity, claim.post, country_of(person, claim))
        if any(
            not another or claim.state not in IN_OFFICE or tenure.may_cover(day)
            for tenure in tenures
            for day in (date, *years)
        ):
            return True
    return not another and any(roster.may_have_rank(entity, fold(rank), "") for rank in person.ranks)


def _by_calling(person: Person, profile: Profile) -> str:
    """村民王毅, 歌手李强, 武警上士王毅: nobody whom the roster lists for an office."""
    word, use = person.called
    return f"this one is called {word}" if use in ("humble", "artist") and not profile.known_for else ""


def _by_common_name(
    person: Person, profile: Profile, roster: Roster, date: str, years: Collection[str]
) -> str:
    """Return what tells that a Chinese name of two characters means one of the thousands who bear it: 李伟上校, 记者王勇.

    An article that tells of a time long past may have it of whoever rose later: 1937年，旅长陈赓.
    """
    if profile.home not in _CHINESE or any(len(form) > _COMMON for form in person.forms):
        return ""
    if any(int(date[:4]) - int(year) >= _LONG for year in years):
        return ""
    word, use = person.called
    if (use == "trade" and not profile.known_for) or use == "low office":
        return f"this one is called {word}"
    low = next(
        (rank for rank in person.ranks if not fold(rank).endswith("大校") and _is_low(rank, roster)), ""
    )
    return f"this one is a {low}" if low else ""


def _by_office(person: Person, entity: str, profile: Profile, roster: Roster, date: str) -> str:
    """Return what contradicts the office that a person surely holds on a date: 某旅旅长李强上校, 国防部长王毅."""
    low = next((rank for rank in person.ranks if _is_low(rank, roster)), "")
    if low and (roster.level(fold(low)) == "enlisted" or person.forms <= profile.surnames):
        return f"this one is a {low}"
    held = roster.surely_holds(entity, date)
    if held is None:
        return ""
    word, use = person.called
    if low or use == "low office" or (use in _PRIVATE and profile.home in SURNAMES_FIRST):
        return f"this one is a {low or word}, and he is {held.post} ({held.cite})"
    return _held_by_another(person, entity, profile, roster, date)


def _by_time(
    person: Person, entity: str, profile: Profile, roster: Roster, date: str, years: Collection[str]
) -> str:
    """Return what tells that a short form means somebody of today and not one who is gone: 美国卫生部长肯尼迪, 伊藤16日说."""
    last = roster.last_year(entity)
    if not last or last >= date[:4] or not _is_short(person, profile):
        return ""
    if any(year <= last for year in years):
        return ""
    gone = f"{'died' if profile.died else 'left office'} in {last}"
    if profile.died:
        said = next((rank for rank in person.ranks if _is_low(rank, roster)), "")
        if said or person.called[1] in ("low office", *_PRIVATE):
            return f"he {gone}, and this one is {said or person.called[0]}"
        if another := _held_by_another(person, entity, profile, roster, date):
            return f"he {gone}, and {another}"
        if any(day[:4] > last for day in person.days):
            return f"he {gone}, and this one acts on {max(person.days)}"
    if int(date[:4]) - int(last) >= _LONG and profile.home in SURNAMES_FIRST:
        return f"he {gone}, and no year or fuller name tells of him"
    return ""


def against_sole(person: Person, entity: str, roster: Roster, date: str, years: Collection[str]) -> str:
    """Return why a surname of many does not mean the one of the roster who is left; empty if something speaks for him.

    What is said is not his, or nothing is said and he holds no office.
    """
    profile = roster.profiles.get(entity)
    if profile is None or _supported(person, entity, profile, roster, date, years):
        return ""
    if not person.forms <= profile.surnames:
        return ""
    said = person.rank or person.called[0]
    if not said and person.claims:
        # 印度国防秘书库马尔: of whom the roster lists no office, any of his state may be his.
        if not roster.tenures(entity):
            return ""
        said = person.claims[0].post
    if said:
        return f"a surname of many, and the roster knows him as no {said}"
    if any(akin(code, home) for code in person.countries if code for home in profile.countries):
        return ""
    if roster.surely_holds(entity, date):
        return ""
    return "a surname of many, and nothing speaks for him"


def _surname_of_another(
    person: Person, entity: str, profile: Profile, roster: Roster, date: str, years: Collection[str]
) -> str:
    """Tell who holds the office that the article gives a surname of many, unless it tells of a year before his time."""
    if not date or not person.forms <= profile.surnames:
        return ""
    return _held_by_another(person, entity, profile, roster, date, min(years, default=""))


def _held_by_another(
    person: Person, entity: str, profile: Profile, roster: Roster, date: str, since: str = ""
) -> str:
    """Tell who surely holds the sole office that the article gives a person of today: 国防部长王毅 is 魏凤和 in 2022.

    Nobody is told who began after the year `since`.
    """
    for claim in person.claims:
        country = country_of(person, claim) or profile.home
        if claim.state not in IN_OFFICE or not all(
            office.single for office in roster.offices(country, claim.post)
        ):
            continue
        for other in roster.holders(country, claim.post, date):
            if other.is_dated and other.entity != entity and (not since or other.begins[:4] <= since):
                return f"the {claim.post} of {country} on {date} is {other.name} ({other.cite})"
    return ""


def _is_low(rank: str, roster: Roster) -> bool:
    """Say whether a rank is one below a general's."""
    return roster.level(fold(rank)) in _BELOW_GENERALS


def _is_short(person: Person, profile: Profile) -> bool:
    """Say whether the article gives only shorter forms of a name."""
    return person.forms <= profile.shorts
