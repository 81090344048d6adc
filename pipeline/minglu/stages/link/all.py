"""Link: dates first, then people with their attributes, then one `Link` for each mention."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from minglu.model import AMBIGUOUS, LINKED, UNRESOLVED, Article, Link, Mention, Section
from minglu.rulebook.kit import Kit
from minglu.stages.link.dates import date_article, iso_dates
from minglu.stages.link.identity import Person
from minglu.stages.link.people import People, gather


class Linked(NamedTuple):
    """The links of an article, one a mention, and the article's date with its proof."""

    links: tuple[Link, ...]
    published: str
    dated_by: str


def link(
    article: Article, folded: str, sections: Sequence[Section], mentions: Sequence[Mention], kit: Kit
) -> Linked:
    """Return what the whole article says of each mention. Nothing is guessed: what is open stays open."""
    tail = next((section.start for section in sections if section.kind == "related"), len(folded))
    dating = date_article(article.published, folded, sections, mentions, kit.anniversaries)
    dates = iso_dates(dating.published, mentions, tail)
    people = gather(article.text, folded, mentions, tail, kit.lexicon.by_term)
    house = _house(folded, sections)
    links = []
    countries = {
        mention.candidate.end: mention for mention in mentions if mention.candidate.type == "COUNTRY"
    }
    for mention in mentions:
        candidate = mention.candidate
        kind = candidate.type
        why = f"{candidate.rule} ({candidate.evidence})" if candidate.evidence else candidate.rule
        if kind == "PERSON":
            links.append(_person(people.by_mention[mention.n], kit, dating.published, house, why))
        elif kind == "DATE":
            iso, reason = dates[mention.n]
            links.append(
                Link(
                    candidate.canonical,
                    "",
                    LINKED if iso[:1] != "-" else UNRESOLVED,
                    date=iso,
                    why=_join(why, reason),
                )
            )
        elif kind == "COUNTRY":
            links.append(
                _country(candidate.canonical, candidate.entity, candidate.country, candidate.state, why)
            )
        elif kind == "RANK":
            links.append(_rank(mention, people, kit, dating.published, house, why))
        elif kind == "POST":
            country = people.post_country.get(mention.n, "")
            owner = people.owner.get(mention.n)
            links.append(
                Link(
                    candidate.canonical,
                    owner.entity if owner is not None else "",
                    UNRESOLVED,
                    country=country,
                    post=candidate.canonical,
                    org=candidate.org,
                    why=_join(why, f"of {owner.canonical}" if owner is not None else ""),
                )
            )
        elif kind == "ORG":
            links.append(_org(mention, countries.get(candidate.start), why))
        else:
            links.append(
                Link(
                    candidate.canonical,
                    candidate.entity or f"{kind.lower()}:{candidate.canonical}",
                    LINKED,
                    country=candidate.country,
                    why=why,
                )
            )
    return Linked(tuple(links), dating.published, dating.by)


def _join(*parts: str) -> str:
    return "; ".join(part for part in parts if part)


def _house(folded: str, sections: Sequence[Section]) -> str:
    """Return the outlet whose ladder of ranks is used: Vietnam's agency writes its own onto its neighbours."""
    for section in sections:
        if (
            section.kind in ("dateline", "byline", "caption")
            and "越通社" in folded[section.start : section.end]
        ):
            return "VNA"
    return ""


def _person(person: Person, kit: Kit, date: str, house: str, why: str) -> Link:
    rank = person.rank
    country = person.country
    if not country and person.status == LINKED and (person.posts or person.ranks):
        country = kit.lexicon.home.get(person.entity, "")
    grade, decided = kit.grades.of(rank, country, date, house) if rank and country else ("", "")
    entity = person.entity or f"person:{country.lower() + '-' if country else ''}{person.canonical}"
    return Link(
        person.canonical,
        entity,
        person.status,
        country=country,
        post=person.post,
        rank=rank,
        grade=grade,
        org=person.bodies[0] if person.bodies else "",
        why=_join(why, person.why, decided),
    )


def _country(canonical: str, entity: str, code: str, rivals: str, why: str) -> Link:
    if rivals:
        return Link(
            canonical, "", AMBIGUOUS, why=_join(why, f"may be {rivals}; the article names none of them")
        )
    return Link(canonical, entity, LINKED, country=code, why=why)


def _rank(mention: Mention, people: People, kit: Kit, date: str, house: str, why: str) -> Link:
    rank = mention.candidate.canonical
    owner = people.owner.get(mention.n)
    country = owner.country if owner is not None else people.post_country.get(mention.n, "")
    if owner is not None and not country and owner.status == LINKED:
        country = kit.lexicon.home.get(owner.entity, "")
    grade, decided = kit.grades.of(rank, country, date, house) if country else ("", "")
    return Link(
        rank,
        owner.entity if owner is not None else "",
        LINKED if grade else UNRESOLVED,
        country=country,
        rank=rank,
        grade=grade,
        why=_join(why, f"of {owner.canonical}" if owner is not None else "", decided),
    )


def _org(mention: Mention, country: Mention | None, why: str) -> Link:
    candidate = mention.candidate
    code, canonical = candidate.country, candidate.canonical
    # 俄罗斯|国防部: a body that many states have is named with its state.
    if (
        country is not None
        and not country.within
        and candidate.state not in ("media", "firm", "alliance", "un", "international")
    ):
        code = country.candidate.country or code
        if code and not canonical.startswith(country.candidate.canonical):
            canonical = country.candidate.canonical + canonical
    return Link(
        canonical,
        f"org:{code + '-' if code else ''}{canonical}",
        LINKED if code or not candidate.state == "composed" else UNRESOLVED,
        country=code,
        org=canonical,
        why=why,
    )
