"""The roster compiled: who held which office and rank when, looked up by person, by office and by Latin name.

Pure look-ups over people.csv, names.csv, careers.csv and offices.csv. An end of a tenure that the roster does not
know excludes nothing, so that two people who may have held an office on a day are both named.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from minglu.rulebook.days import first_day, last_day
from minglu.rulebook.rules import Rules
from minglu.rulebook.schema import RuleRow
from minglu.text.fold import fold, fold_all
from minglu.text.latin import plain

_ASCII_WORD = re.compile("[a-z]+")
_CAREERS = "people/careers.csv"
#: Writers of Beijing and of Hong Kong put another state's name before the same person (中国台湾, 中国香港).
_KIN = frozenset({"CN", "HK", "MO", "TW"})


#: Earlier than any day.
_UNKNOWN_BEGINNING = "0000"


class Office(NamedTuple):
    """One row of offices.csv: an office, every way news writes it, and whether one person holds it at a time.

    Of `many` the roster lists some of those who hold it at a time (参议员, 副国务卿).
    """

    id: str
    country: str
    forms: frozenset[str]
    single: bool
    many: bool = False


class Tenure(NamedTuple):
    """One row of careers.csv. `begins` and `ends` are the first and last day it may mean, far away if unknown.

    Of a beginning and an end of which the day is not known (2019), `begun` is the last day it may mean and `until` the
    first.
    """

    entity: str
    name: str
    office: str
    post: str
    country: str
    rank: str
    begins: str
    ends: str
    cite: str
    begun: str
    until: str

    @property
    def is_dated(self) -> bool:
        """Whether it is known when the tenure began."""
        return self.begins != _UNKNOWN_BEGINNING

    def may_cover(self, date: str) -> bool:
        """Say whether the holder may have been in office on a date of any precision; without a date, yes."""
        return not date or (self.begins <= last_day(date) and first_day(date) <= self.ends)

    def surely_covers(self, date: str) -> bool:
        """Say whether the holder is known to have begun by a date of any precision and not to have ended before it.

        Without a date, yes; of somebody in office since 2019 it is not known on a day of that year.
        """
        known = not date or (self.begun <= first_day(date) and last_day(date) <= self.until)
        return self.is_dated and known


class Profile(NamedTuple):
    """A person of the roster: the name to show, the states he is of or served, his Chinese names folded.

    Of the names, `shorts` are shorter forms, and `surnames` those of them that many bear. `died` is the year of his
    death if it is known, and `known_for` what else than an office he is known for.
    """

    name: str
    home: str
    countries: frozenset[str]
    names: frozenset[str]
    shorts: frozenset[str] = frozenset()
    surnames: frozenset[str] = frozenset()
    died: str = ""
    known_for: str = ""


@dataclass(frozen=True, slots=True)
class Roster:
    """People, their tenures, and the offices of each state by each of their forms.

    `states` are the codes that a COUNTRY mention may have: not those of 香港 and 澳门, which are places. `levels`
    has the level of each rank (ranks/terms.csv), `services` what a word in front of ranks and offices is of
    (ranks/prefixes.csv), `surnames` the folded surnames that many bear (people/names.csv).
    """

    states: frozenset[str]
    surnames: frozenset[str]
    levels: dict[str, str]
    services: dict[str, str]
    profiles: dict[str, Profile]
    by_entity: dict[str, tuple[Tenure, ...]]
    by_office: dict[str, tuple[Tenure, ...]]
    by_form: dict[tuple[str, str], tuple[Office, ...]]
    by_latin: dict[str, tuple[str, ...]]
    latin: dict[str, tuple[str, ...]]

    @classmethod
    def build(cls, rules: Rules) -> Roster:
        """Compile the four tables."""
        people = {row["person"]: row for row in rules["people/people.csv"]}
        by_entity: dict[str, list[Tenure]] = defaultdict(list)
        by_office: dict[str, list[Tenure]] = defaultdict(list)
        for row in rules[_CAREERS]:
            tenure = _tenure(row, people.get(row["person"]))
            by_entity[tenure.entity].append(tenure)
            by_office[tenure.office].append(tenure)
        by_form: dict[tuple[str, str], list[Office]] = defaultdict(list)
        for row in rules["people/offices.csv"]:
            office = _office(row)
            for form in _standalone(office):
                by_form[office.country, form].append(office)
        names, by_latin = _names(rules, people)
        shorts, surnames = _shorter(rules)
        lives = {row["person"]: row for row in rules["people/lives.csv"]}
        latin: dict[str, list[str]] = defaultdict(list)
        for key, entities in by_latin.items():
            for entity in entities:
                latin[entity].append(key)
        canonical = dict(zip(people, fold_all(row["canonical"] for row in people.values()), strict=True))
        return cls(
            states=frozenset(row["country"] for row in rules["countries/countries.csv"]),
            surnames=frozenset().union(*surnames.values()),
            levels={fold(row["term"]): row["level"] for row in rules["ranks/terms.csv"]},
            services={fold(row["term"]): row["service"] for row in rules["ranks/prefixes.csv"]},
            profiles={
                f"person:{person}": Profile(
                    row["canonical"],
                    row["country"],
                    frozenset({row["country"], *(t.country for t in by_entity[f"person:{person}"])} - {""}),
                    frozenset(names[person] | {canonical[person]}),
                    frozenset(shorts.get(person, ())),
                    frozenset(surnames.get(person, ())),
                    life["died"] if (life := lives.get(person)) is not None else "",
                    life["known_for"] if life is not None else "",
                )
                for person, row in people.items()
            },
            by_entity={entity: tuple(found) for entity, found in by_entity.items() if found},
            by_office={office: tuple(found) for office, found in by_office.items()},
            by_form={key: tuple(found) for key, found in by_form.items()},
            by_latin=by_latin,
            latin={entity: tuple(keys) for entity, keys in latin.items()},
        )

    def tenures(self, entity: str) -> tuple[Tenure, ...]:
        """Return what is known of a person's career, in the order of careers.csv."""
        return self.by_entity.get(entity, ())

    def offices(self, country: str, form: str) -> tuple[Office, ...]:
        """Return the offices of a state that news calls so; of no state (`""`) are those of alliances."""
        return self.by_form.get((country, form), ())

    def latin_of(self, entity: str) -> tuple[str, ...]:
        """Return the keys of a person's Latin names of two words or more."""
        return self.latin.get(entity, ())

    def holders(self, country: str, form: str, date: str) -> list[Tenure]:
        """Return who may have held an office on a date, each person once, in the order of careers.csv."""
        found: dict[str, Tenure] = {}
        for office in self.offices(country, form):
            for tenure in self.by_office.get(office.id, ()):
                if tenure.may_cover(date):
                    found[tenure.entity] = tenure
        return list(found.values())

    def of_office(self, entity: str, form: str, country: str) -> list[Tenure]:
        """Return a person's tenures of an office that news calls so; of any state if `country` is empty."""
        return [
            tenure
            for tenure in self.tenures(entity)
            if (not country or country == tenure.country)
            and any(office.id == tenure.office for office in self.offices(tenure.country, form))
        ]

    def may_hold(self, entity: str, form: str, country: str, date: str) -> bool:
        """Say whether a person may have held an office that news calls so on a date; on any without one."""
        return any(tenure.may_cover(date) for tenure in self.of_office(entity, form, country))

    def may_have_rank(self, entity: str, rank: str, date: str) -> bool:
        """Say whether a person may have held a folded rank on a date, by a fuller or a shorter form of it.

        Where not, nothing is said: outlets translate ranks in their own way (越通社 writes 大将 where 新华社 writes 上将).
        """
        return bool(rank) and any(
            (known := fold(tenure.rank)).endswith(rank) or rank.endswith(known)
            for tenure in self.tenures(entity)
            if tenure.rank and tenure.may_cover(date)
        )

    def level(self, rank: str) -> str:
        """Return the level of a folded rank, also of one with a service in front (武警上士); empty if unknown."""
        return next((self.levels[rank[at:]] for at in range(len(rank)) if rank[at:] in self.levels), "")

    def service(self, name: str) -> str:
        """Return the service that the folded name of an office or a body begins with (海军参谋长); empty if it names none."""
        return next(
            (self.services[name[:end]] for end in range(len(name), 0, -1) if name[:end] in self.services), ""
        )

    def surely_holds(self, entity: str, date: str) -> Tenure | None:
        """Return a tenure that is known to have begun by a date and not to have ended, or None."""
        return next((tenure for tenure in self.tenures(entity) if tenure.surely_covers(date)), None)

    def last_year(self, entity: str) -> str:
        """Return the year in which a person died or, of whom that is not known, left the last office; empty if unknown."""
        profile = self.profiles.get(entity)
        if profile is not None and profile.died:
            return profile.died
        return max((tenure.ends for tenure in self.tenures(entity)), default="9999")[:4].replace("9999", "")

    def may_be_of(self, entity: str, countries: Iterable[str]) -> bool:
        """Say whether one of the states an article gives a name is one the person is of; if it gives none, yes."""
        said = [code for code in countries if code]
        profile = self.profiles.get(entity)
        if not said or profile is None or not profile.countries:
            return True
        return any(akin(code, own) for code in said for own in profile.countries)


def akin(one: str, other: str) -> bool:
    """Say whether two country codes may be said of one person.

    >>> akin("CN", "TW"), akin("RU", "SUHH"), akin("LA", "CN")
    (True, True, False)
    """
    # The four letters of a state that is no more contradict none of its successors.
    return one == other or (one in _KIN and other in _KIN) or len(one) > 2 or len(other) > 2


def latin_key(name: str) -> str:
    """Return a Latin name without marks, case, hyphens and order, by which spellings of one name meet.

    >>> latin_key("Ngô Xuân Lịch") == latin_key("Ngo Xuan Lich"), latin_key("Shinzo Abe") == latin_key("ABE Shinzo")
    (True, True)
    """
    if name.isascii():
        # Most are: a fifth of the time.
        return " ".join(sorted(_ASCII_WORD.findall(name.casefold())))
    words = "".join(char if char.isalpha() else " " for char in plain(name))
    return " ".join(sorted(words.split()))


def _names(
    rules: Rules, people: Mapping[str, RuleRow]
) -> tuple[dict[str, set[str]], dict[str, tuple[str, ...]]]:
    """Return the folded Chinese names of each person, and the entities of each key of a Latin name.

    Only Latin names of two words or more: a single one is anybody's.
    """
    names: dict[str, set[str]] = defaultdict(set)
    latin: dict[str, dict[str, None]] = defaultdict(dict)
    forms = [rules.column("people/names.csv", column) for column in ("term", "person", "kind")]
    for term, person, kind, folded in zip(*forms, fold_all(forms[0]), strict=True):
        if kind == "latin":
            latin[latin_key(term)][f"person:{person}"] = None
        else:
            names[person].add(folded)
    for person, row in people.items():
        latin[latin_key(row["latin"])][f"person:{person}"] = None
    return names, {key: tuple(found) for key, found in latin.items() if " " in key}


def _shorter(rules: Rules) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """Return the folded shorter forms of the names of each person, and those of them that are surnames of many."""
    shorts: dict[str, set[str]] = defaultdict(set)
    surnames: dict[str, set[str]] = defaultdict(set)
    forms = [rules.column("people/names.csv", column) for column in ("term", "person", "kind")]
    for term, person, kind in zip(*forms, strict=True):
        if kind in ("short", "surname"):
            shorts[person].add(fold(term))
        if kind == "surname":
            surnames[person].add(fold(term))
    return shorts, surnames


def _tenure(row: RuleRow, person: RuleRow | None) -> Tenure:
    return Tenure(
        entity=f"person:{row['person']}",
        name=person["canonical"] if person is not None else row["person"],
        office=row["office"],
        post=fold(row["post"]),
        country=row["country"],
        rank=row["rank"],
        begins=first_day(row["valid_from"]) if row["valid_from"] else _UNKNOWN_BEGINNING,
        ends=last_day(row["valid_to"]) if row["valid_to"] else "9999",
        cite=f"{_CAREERS}:{row['person']} {row['office']} {row['valid_from']}".rstrip(),
        begun=last_day(row["valid_from"]) if row["valid_from"] else _UNKNOWN_BEGINNING,
        until=first_day(row["valid_to"]) if row["valid_to"] else "9999",
    )


def _office(row: RuleRow) -> Office:
    forms = frozenset(fold(form) for form in row["post_forms"].split("|") if form)
    holders = row["single_holder"]
    return Office(row["office"], row["country"], forms, single=holders == "yes", many=holders == "many")


def _standalone(office: Office) -> frozenset[str]:
    """Return the forms that name an office by themselves.

    No country stands before the office of an alliance, so that 秘书长 alone may be of ASEAN, of NATO or of any
    club: of `秘书长|东盟秘书长` only the form that holds the body counts.
    """
    if office.country:
        return office.forms
    return frozenset(
        form
        for form in office.forms
        if not any(other != form and other.endswith(form) for other in office.forms)
    )
