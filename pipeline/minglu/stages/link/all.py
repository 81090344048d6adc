"""Link: who is named with what, when that was, who that is, and one `Link` for each mention."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from minglu.model import (
    AMBIGUOUS,
    LINKED,
    UNRESOLVED,
    Article,
    Candidate,
    Link,
    Mention,
    Section,
    Sentence,
    make_link,
)
from minglu.rulebook.kit import Kit
from minglu.stages.layout import tail_start
from minglu.stages.link.bodies import link_body
from minglu.stages.link.choice import choose_all
from minglu.stages.link.dates import iso_dates, told_years
from minglu.stages.link.dating import date_article
from minglu.stages.link.identity import Person
from minglu.stages.link.offices import (
    Holder,
    bare_offices,
    give_pair_offices,
    give_title_offices,
    merge_forms,
)
from minglu.stages.link.outline import outline
from minglu.stages.link.people import People, gather
from minglu.stages.link.reasons import reasons
from minglu.stages.link.series import series_of, without_ordinals
from minglu.stages.link.states import release_namesakes, states_by_roster
from minglu.stages.link.told import settle_told
from minglu.text.fold import fold


class Linked(NamedTuple):
    """The links of an article, one a mention, and the article's date with its proof."""

    links: tuple[Link, ...]
    published: str
    dated_by: str


class _Scene(NamedTuple):
    """What decides a link besides the mention: the text, the people, the rules, the date, the outlet's house.

    `told` are the dates that the sentences of ranks tell, by number.
    """

    folded: str
    people: People
    kit: Kit
    date: str
    house: str
    told: Mapping[int, str]


def link(
    article: Article,
    folded: str,
    sections: Sequence[Section],
    sentences: Sequence[Sentence],
    mentions: Sequence[Mention],
    kit: Kit,
) -> Linked:
    """Return what the whole article says of each mention. Nothing is guessed: what is open stays open.

    `folded` is the text as rules see it; offsets of sections, sentences and mentions are code points of both.
    """
    tail = tail_start(sections, len(folded))
    parts = outline(mentions)
    people = gather(article.text, folded, sentences, parts, tail, kit)
    dating = date_article(article.published, folded, sections, mentions, people.by_mention, kit)
    dates = iso_dates(dating.published, parts.of("DATE"), parts.of("MEETING"), tail, kit.dates.steps)
    days = {n: day for n, (day, _) in dates.items()}
    people = _decide(people, kit, dating.published, tail, days)
    release_namesakes(people, kit)
    settle_told(people.persons, kit.roster, dating.published)
    holders = bare_offices(folded, people, days, dating.published, tail, kit)
    for section in sections:
        if section.kind == "title":
            give_title_offices(article.text, section, people, holders)
    give_pair_offices(article.text, folded, people, kit.roster, dating.published, tail)
    states_by_roster(folded, people, sentences, kit)
    merge_forms(people, kit.roster)
    told = told_years(parts, sentences, dates)
    scene = _Scene(folded, people, kit, dating.published, _house(folded, sections, kit), told)
    links = _links(mentions, scene, dates, holders)
    return Linked(tuple(links), dating.published, dating.by)


def _links(
    mentions: Sequence[Mention],
    scene: _Scene,
    dates: Mapping[int, tuple[str, str]],
    holders: Mapping[int, Holder],
) -> Iterator[Link]:
    """Give one link a mention; `dates` and `holders` are those of mentions by number, each with its reason."""
    kit = scene.kit
    around = scene.people.outline
    countries = {mention.candidate.end: mention.candidate for mention in around.of("COUNTRY")}
    then = {
        (id(owner), mention.candidate.canonical): scene.told[mention.n]
        for mention in around.of("RANK")
        if mention.n in scene.told and (owner := scene.people.owner.get(mention.n)) is not None
    }
    said = {
        id(person): _said(person, scene, then.get((id(person), fold(person.rank)), ""))
        for person in scene.people.persons
    }
    for mention in mentions:
        candidate = mention.candidate
        kind = candidate.type
        why = f"{candidate.rule} ({candidate.evidence})" if candidate.evidence else candidate.rule
        if kind == "PERSON":
            person = scene.people.by_mention[mention.n]
            base = said[id(person)]
            yield make_link(*base[:-1], reasons(why, base.why, _misprint(mention, person, scene)))
        elif kind == "DATE":
            day, reason = dates[mention.n]
            status = LINKED if day[:1] != "-" else UNRESOLVED
            yield make_link(candidate.canonical, "", status, date=day, why=reasons(why, reason))
        elif kind == "COUNTRY":
            yield _country(candidate, why)
        elif kind == "RANK":
            yield _rank(mention, scene, why)
        elif kind == "POST":
            yield _post(mention, scene, holders.get(mention.n), why)
        elif kind == "ORG":
            yield link_body(mention, countries, scene.folded, why)
        elif kind == "MEETING":
            # 朝美领导人|第二次|会晤 is of the series that 朝美领导人会晤 names.
            name = without_ordinals(series_of(candidate.canonical, kit.events, kit.abbreviations))
            yield make_link(name, f"meeting:{name}", LINKED, candidate.country, why=why)
        else:
            entity = candidate.entity or f"{kind.lower()}:{candidate.canonical}"
            yield make_link(candidate.canonical, entity, LINKED, candidate.country, why=why)


def _decide(people: People, kit: Kit, date: str, tail: int, days: Mapping[int, str]) -> People:
    """Decide who each person is: those of the article at its date, those of the teasers at none.

    `days` are the values of the dates by mention number.
    """
    own: list[Person] = []
    others: list[Person] = []
    years = {day[:4] for day in days.values() if day[:4].isdecimal()}
    outer = people.outline.outer
    for index in people.outline.indices("PERSON"):
        n, _, name = outer[index]
        person = people.by_mention[n]
        (own if name.start < tail else others).append(person)
        behind = outer[index + 1] if index + 1 < len(outer) else None
        if behind is not None and behind.candidate.start == name.end and behind.n in days:
            # 特朗普|16日
            person.days.append(days[behind.n])
    speaks = choose_all(own, kit.roster, date, years) | choose_all(others, kit.roster, "")
    return People.of(
        {n: speaks[id(person)] for n, person in people.by_mention.items()},
        {n: speaks[id(person)] for n, person in people.owner.items()},
        people.post_country,
        people.outline,
    )


def _house(folded: str, sections: Sequence[Section], kit: Kit) -> str:
    """Return the outlet whose ladder of ranks is used: 越通社 writes its own onto its neighbours."""
    houses = sorted(kit.grades.houses)
    for section in sections:
        if section.kind in ("dateline", "byline", "caption"):
            said = folded[section.start : section.end]
            for house in houses:
                if house in said:
                    return house
    return ""


def _entity(person: Person) -> str:
    """Return a person's id: the roster's, else one made from the state and name that the article gives."""
    country = person.country or person.home
    return person.entity or f"person:{country.lower() + '-' if country else ''}{person.canonical}"


def _said(person: Person, scene: _Scene, then: str) -> Link:
    """Return what the article says of a person, the same at each of his mentions; `then` is when he had his rank."""
    country = person.country or person.home
    rank = person.rank
    grade, decided = "", ""
    if rank:
        grade, decided = scene.kit.grades.of(fold(rank), country, then or scene.date, scene.house)
    return make_link(
        person.canonical,
        _entity(person),
        person.status,
        country=country,
        post=person.post,
        rank=rank,
        grade=grade,
        org=person.bodies[0] if person.bodies else "",
        why=reasons(person.why, decided),
    )


def _misprint(mention: Mention, person: Person, scene: _Scene) -> str:
    """Report 中间 behind the name of a 中将: 胡利奥·里维拉中间昨天到港. It is a guess, so no RANK."""
    if not scene.folded.startswith("中间", mention.candidate.end):
        return ""
    ranks = {fold(rank) for rank in person.ranks}
    ranks |= {
        fold(tenure.rank)
        for tenure in scene.kit.roster.tenures(person.entity)
        if tenure.may_cover(scene.date)
    }
    if not any(rank.endswith("中将") for rank in ranks):
        return ""
    return "中间 behind the name is likely a misprint of 中将"


def _post(mention: Mention, scene: _Scene, holder: Holder | None, why: str) -> Link:
    candidate = mention.candidate
    owner = scene.people.owner.get(mention.n)
    entity, status, reason = holder if holder is not None else ("", UNRESOLVED, "")
    if owner is not None:
        entity, status, reason = _entity(owner), owner.status, f"of {owner.canonical}"
    return make_link(
        candidate.canonical,
        entity,
        status,
        country=scene.people.post_country.get(mention.n, ""),
        post=candidate.canonical,
        org=candidate.org,
        why=reasons(why, reason),
    )


def _country(candidate: Candidate, why: str) -> Link:
    if candidate.state:
        open_to = f"may be {candidate.state}; the article names none of them"
        return make_link(candidate.canonical, "", AMBIGUOUS, why=reasons(why, open_to))
    return make_link(candidate.canonical, candidate.entity, LINKED, candidate.country, why=why)


def _rank(mention: Mention, scene: _Scene, why: str) -> Link:
    rank = mention.candidate.canonical
    owner = scene.people.owner.get(mention.n)
    # The state of an officer is the one that his own row has.
    country = scene.people.post_country.get(mention.n, "") if owner is None else owner.country or owner.home
    date = scene.told.get(mention.n, scene.date)
    grade, decided = scene.kit.grades.of(rank, country, date, scene.house)
    return make_link(
        rank,
        _entity(owner) if owner is not None else "",
        LINKED if grade else UNRESOLVED,
        country=country,
        rank=rank,
        grade=grade,
        why=reasons(why, f"of {owner.canonical}" if owner is not None else "", decided),
    )
