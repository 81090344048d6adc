"""States and offices of people that only the roster knows: lent to them while encounters are read, and taken back in the rows."""

from __future__ import annotations

from collections.abc import Sequence

from minglu.model import Encounter, Link, Mention, Party
from minglu.rulebook.days import full_day
from minglu.rulebook.roster import Roster


def with_home(
    links: Sequence[Link], mentions: Sequence[Mention], roster: Roster, published: str
) -> tuple[Link, ...]:
    """Return links, of which people of whom the article tells no state have that of the roster, and those of whom it
    tells no office the one that they held when it appeared.

    A mention's row leaves both empty; but whose summit 朝美领导人会晤 is follows from them. Without a full date of
    the article nobody is given an office. Who then serves a body of no state (联合国秘书长) is given none.
    """
    result = []
    for mention, link in zip(mentions, links, strict=True):
        profile = roster.profiles.get(link.entity) if mention.candidate.type == "PERSON" else None
        if profile is not None and profile.home in ("", link.country or profile.home):
            held = [one for one in roster.tenures(link.entity) if one.is_dated and one.may_cover(published)]
            home = profile.home if not held or any(one.country for one in held) else ""
            posts = [one.post for one in held if one.post and full_day(published)]
            link = link._replace(country=link.country or home, post=link.post or "、".join(posts))
        result.append(link)
    return tuple(result)


def as_said(told: Sequence[Encounter], links: Sequence[Link]) -> tuple[Encounter, ...]:
    """Return encounters with the offices of their people as the article says them: none where only the roster knows."""
    said = {link.entity for link in links if link.post}

    def side(parties: tuple[Party, ...]) -> tuple[Party, ...]:
        return tuple(
            one._replace(capacity="") if one.kind == "person" and one.entity not in said else one
            for one in parties
        )

    return tuple(one._replace(who=side(one.who), whom=side(one.whom)) for one in told)
