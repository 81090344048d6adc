"""What an article says of each of its people: posts, rank, country."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from minglu.model import Sentence
from minglu.rulebook.kit import Kit
from minglu.stages.link.beside import Beside
from minglu.stages.link.identity import Person, identify
from minglu.stages.link.listed_people import read_lists
from minglu.stages.link.outline import Outline
from minglu.stages.link.seats import states_of_offices
from minglu.stages.link.told import begin, read_told
from minglu.stages.link.units import states_said


@dataclass(frozen=True, slots=True)
class People:
    """The persons of an article by mention number, the owner of each rank and post mention, and all mentions."""

    by_mention: dict[int, Person]
    owner: dict[int, Person]
    post_country: dict[int, str]
    outline: Outline
    persons: Sequence[Person]

    @classmethod
    def of(
        cls,
        by_mention: dict[int, Person],
        owner: dict[int, Person],
        post_country: dict[int, str],
        outline: Outline,
    ) -> People:
        """Return the people of an article; `persons` has each once, in the order of their first mention."""
        persons = list({id(person): person for person in by_mention.values()}.values())
        return cls(by_mention, owner, post_country, outline, persons)

    @property
    def by_entity(self) -> dict[str, Person]:
        """Those whom the roster knows by their ids, once it is decided who they are: not one whom a teaser names again."""
        return {person.entity: person for person in reversed(self.persons) if person.entity}


def gather(
    text: str, folded: str, sentences: Sequence[Sentence], outline: Outline, tail: int, kit: Kit
) -> People:
    """Find out who the PERSON mentions are and collect what stands around them, in the article's own characters.

    `tail` is where unrelated teasers begin.
    """
    outer = outline.outer
    post_country = states_of_offices(folded, outline, kit)
    by_mention = identify(folded, outline, post_country, tail, kit)
    said = states_said(folded, outline.of("ORG"), post_country)
    beside = Beside(text, folded, outer, by_mention, post_country, said, kit)
    for index in outline.indices("PERSON"):
        mention = outer[index]
        if mention.candidate.state != "latin":
            beside.read(index, by_mention[mention.n])
    read_lists(text, folded, outer, beside.items, beside.owner, post_country, kit.capacities)
    own = outer[: bisect_left(outer, tail, key=begin)]
    offices = [index for index in outline.indices("POST") if index < len(own)]
    read_told(text, folded, own, offices, by_mention, beside.owner, post_country, sentences, kit.capacities)
    return People.of(by_mention, beside.owner, post_country, outline)
