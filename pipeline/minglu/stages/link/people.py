"""What an article says of each of its people: posts, rank, country.

Only what touches a name speaks of it: the offices in front (越共中央政治局委员、国防部长|X), the rank or office
behind (X|大将, X|主席), the country before those. A neighbour's words are never taken.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from minglu.model import Mention
from minglu.rulebook.kit import Kit
from minglu.stages.link.identity import Claim, Person, identify
from minglu.stages.link.seats import POSTED, states_of_offices

#: What may stand between two offices of one person.
_JOINTS = frozenset({"、", "兼", "暨", "兼任", "", "，", ","})
#: States of an office that make it a former one at the article's date (rules/posts/modifiers.csv).
FORMER = ("former", "late", "then")
_TIGHT = frozenset({"", " ", "·"})


@dataclass(frozen=True, slots=True)
class People:
    """The persons of an article by mention number, and the owner of each rank and post mention.

    `outer` are the mentions that stand in no other, `inner` the others by the number of theirs.
    """

    by_mention: dict[int, Person]
    owner: dict[int, Person]
    post_country: dict[int, str]
    outer: Sequence[Mention]
    inner: dict[int, list[Mention]]


def gather(text: str, folded: str, mentions: Sequence[Mention], tail: int, kit: Kit) -> People:
    """Find out who the PERSON mentions are and collect what stands around them, in the article's own characters.

    `tail` is where unrelated teasers begin.
    """
    outer = [mention for mention in mentions if not mention.within]
    inner: dict[int, list[Mention]] = defaultdict(list)
    for mention in mentions:
        if mention.within:
            inner[mention.within].append(mention)
    by_mention = identify(folded, outer, tail, kit)
    owner: dict[int, Person] = {}
    post_country = states_of_offices(folded, outer, inner, kit.lexicon)
    for index, mention in enumerate(outer):
        person = by_mention.get(mention.n)
        if person is not None and mention.candidate.state != "latin":
            _before(text, outer, index, person, owner, post_country)
            _behind(text, outer, index, person, owner, post_country)
    return People(by_mention, owner, post_country, outer, inner)


def _before(
    text: str,
    outer: Sequence[Mention],
    index: int,
    person: Person,
    owner: dict[int, Person],
    post_country: dict[int, str],
) -> None:
    """Walk left from a name over rank, offices, bodies and the country they begin with."""
    edge = outer[index].candidate.start
    tight = True
    posts: list[str] = []
    at = index - 1
    while at >= 0:
        mention = outer[at]
        candidate = mention.candidate
        gap = text[candidate.end : edge]
        if candidate.type == "RANK" and gap in _TIGHT and mention.n not in owner:
            # 海军中将|X, and 通次室|中将|次长|X.
            person.ranks.append(text[candidate.start : candidate.end])
            owner[mention.n] = person
        elif (
            candidate.type == "POST"
            and (gap in _TIGHT if tight else gap in _JOINTS)
            and mention.n not in owner
        ):
            former = candidate.state.startswith(FORMER)
            posts.insert(0, ("前" if former else "") + text[candidate.start : candidate.end])
            owner[mention.n] = person
            person.claims.append(Claim(candidate.canonical, post_country.get(mention.n, ""), candidate.state))
            tight = False
            if candidate.org:
                person.bodies.append(candidate.org)
            if post_country.get(mention.n):
                person.countries.append(post_country[mention.n])
                if (
                    at
                    and outer[at - 1].candidate.type == "COUNTRY"
                    and outer[at - 1].candidate.end == candidate.start
                ):
                    if not _goes_on(text, outer, at, post_country):
                        break
                    # 老挝人民革命党中央委员会总书记、老挝|国家主席|X: the same state named again.
                    candidate = outer[at - 1].candidate
                    at -= 1
        elif candidate.type == "ORG" and gap == "":
            if not post_country.get(outer[at + 1].n) and post_country.get(mention.n):
                person.countries.append(post_country[mention.n])
            person.bodies.append(text[candidate.start : candidate.end])
            tight = False
        elif candidate.type == "COUNTRY" and text[candidate.start - 1 : candidate.start] in POSTED:
            break
        elif candidate.type == "COUNTRY" and (
            gap == ""
            or (gap in ("前", "籍", "新任", "时任", "候任") and edge != outer[index].candidate.start)
        ):
            person.countries.append(candidate.country)
            break
        else:
            break
        edge = candidate.start
        status = text[max(0, edge - 2) : edge]
        if status in ("时任", "前任", "候任", "新任", "现任"):
            edge -= 2
        elif status.endswith(("前", "原")) and candidate.type == "POST" and candidate.state:
            edge -= 1
        at -= 1
    person.posts.extend(post for post in posts if post not in person.posts)


def _goes_on(text: str, outer: Sequence[Mention], at: int, post_country: dict[int, str]) -> bool:
    """Say whether another office of the same state stands before the state of the office at `at`."""
    if at < 2:
        return False
    state, other = outer[at - 1].candidate, outer[at - 2]
    return (
        other.candidate.type == "POST"
        and text[other.candidate.end : state.start] in ("、", "兼")
        and post_country.get(other.n) == state.country
    )


def _behind(
    text: str,
    outer: Sequence[Mention],
    index: int,
    person: Person,
    owner: dict[int, Person],
    post_country: dict[int, str],
) -> None:
    """Read the rank or office directly behind a name, also behind its Latin form in brackets."""
    edge = outer[index].candidate.end
    for at in range(index + 1, min(index + 4, len(outer))):
        mention = outer[at]
        candidate = mention.candidate
        gap = text[edge : candidate.start]
        if candidate.type == "PERSON" and gap.strip() in ("(", "（"):
            edge = candidate.end
            while text[edge : edge + 1] in (" ", ")", "）"):
                edge += 1
            continue
        if gap not in _TIGHT and not (gap == "退役" and candidate.type == "RANK"):
            return
        if candidate.type == "RANK":
            person.ranks.append(text[candidate.start : candidate.end])
            owner[mention.n] = person
        elif candidate.type == "POST":
            follower = outer[at + 1] if at + 1 < len(outer) else None
            if (
                follower is not None
                and follower.candidate.type == "PERSON"
                and follower.candidate.start == candidate.end
            ):
                return
            post = text[candidate.start : candidate.end]
            if post not in person.posts:
                person.posts.append(post)
            owner[mention.n] = person
            person.claims.append(Claim(candidate.canonical, post_country.get(mention.n, ""), candidate.state))
            if post_country.get(mention.n):
                person.countries.append(post_country[mention.n])
        else:
            return
        edge = candidate.end
