"""What an article says of each of its people: posts, rank, country."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from minglu.model import Mention, Sentence
from minglu.rulebook.kit import Kit
from minglu.stages.link.bearers import states_in_front
from minglu.stages.link.beside import Beside
from minglu.stages.link.identity import Person, identify
from minglu.stages.link.listed_people import read_lists
from minglu.stages.link.seats import states_of_offices
from minglu.stages.link.told import read_told
from minglu.stages.link.units import states_said


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

    @property
    def persons(self) -> list[Person]:
        """The persons, each once, in the order of their first mention."""
        return list({id(person): person for person in self.by_mention.values()}.values())

    @property
    def by_entity(self) -> dict[str, Person]:
        """Those whom the roster knows by their ids, once it is decided who they are: not one whom a teaser names again."""
        return {person.entity: person for person in reversed(self.persons) if person.entity}


def gather(
    text: str, folded: str, sentences: Sequence[Sentence], mentions: Sequence[Mention], tail: int, kit: Kit
) -> People:
    """Find out who the PERSON mentions are and collect what stands around them, in the article's own characters.

    `tail` is where unrelated teasers begin.
    """
    outer = [mention for mention in mentions if not mention.within]
    inner: dict[int, list[Mention]] = defaultdict(list)
    for mention in mentions:
        if mention.within:
            inner[mention.within].append(mention)
    post_country = states_of_offices(folded, outer, inner, kit)
    by_mention = identify(folded, outer, states_in_front(folded, outer, post_country, kit), tail, kit)
    said = states_said(folded, outer, post_country)
    beside = Beside(text, folded, outer, by_mention, post_country, said, kit)
    for index, mention in enumerate(outer):
        person = by_mention.get(mention.n)
        if person is not None and mention.candidate.state != "latin":
            beside.read(index, person)
    read_lists(text, folded, outer, beside.items, beside.owner, post_country, kit.capacities)
    own = [mention for mention in outer if mention.candidate.start < tail]
    read_told(text, folded, own, by_mention, beside.owner, post_country, sentences, kit.capacities)
    return People(by_mention, beside.owner, post_country, outer, inner)
