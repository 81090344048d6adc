"""An article laid out sentence by sentence: what each may tell, and the states that names of talks in it may hold."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from minglu.model import SILENT_SECTIONS, Extraction, Link, Mention, Party, Section, Sentence
from minglu.rulebook.events import Events
from minglu.rulebook.kit import Kit
from minglu.stages.layout import section_at, tail_start
from minglu.stages.link.anaphors import Anaphor, find_anaphors
from minglu.stages.link.appositions import glossed, with_others, with_what_it_is
from minglu.stages.link.capitals import as_governments
from minglu.stages.link.counted_groups import with_numbers
from minglu.stages.link.couples import with_spouses
from minglu.stages.link.datelines import spoken_on
from minglu.stages.link.delegations import headed, named_before, with_delegations
from minglu.stages.link.lent_by_roster import with_home
from minglu.stages.link.lists_of_lines import with_lines
from minglu.stages.link.own_offices import with_own_offices
from minglu.stages.link.parties import Phrase, phrases
from minglu.stages.link.scene import Scene, lay_out
from minglu.stages.link.titles import whole
from minglu.stages.link.wording import Wording
from minglu.text.fold import fold
from minglu.text.punctuation import widen

#: A stretch without a stop that is longer than this is a table or a fault; the longest sentence of 560 articles has 574
#: characters.
_LONGEST = 2000


class LaidOut(NamedTuple):
    """An article laid out for reading what it tells.

    `folded` has its punctuation in full width; `links` are those of `mentions`, one each, with the states and offices
    of people that only the roster knows. `today` is the day from which its words count, `is_dated` whether that is known
    and not merely the first of which it tells; `tail` is where the teasers of other articles begin.
    """

    text: str
    folded: str
    sections: Sequence[Section]
    mentions: Sequence[Mention]
    links: Sequence[Link]
    scenes: tuple[Scene, ...]
    today: str
    is_dated: bool
    tail: int

    @property
    def zones(self) -> tuple[tuple[Scene, ...], tuple[Scene, ...]]:
        """The sentences of the article and those of its teasers."""
        return (
            tuple(scene for scene in self.scenes if scene.sentence.start < self.tail),
            tuple(scene for scene in self.scenes if scene.sentence.start >= self.tail),
        )


def laid_out(extraction: Extraction, kit: Kit) -> LaidOut:
    """Lay out an article with every sentence of it that may tell something."""
    text, mentions, published = extraction.article.text, extraction.mentions, extraction.published
    folded = widen(fold(text))
    links = with_home(extraction.links, mentions, kit.roster, published)
    return LaidOut(
        text=text,
        folded=folded,
        sections=extraction.sections,
        mentions=mentions,
        links=links,
        scenes=_scenes(extraction, folded, links, kit.events),
        today=spoken_on(folded, mentions, links, published),
        is_dated=bool(extraction.article.published),
        tail=tail_start(extraction.sections, len(text)),
    )


def _scenes(extraction: Extraction, folded: str, links: Sequence[Link], events: Events) -> tuple[Scene, ...]:
    """Lay out every sentence that may tell something."""
    text, mentions, sections = extraction.article.text, extraction.mentions, extraction.sections
    by_number = {mention.n: link for mention, link in zip(mentions, links, strict=True)}
    outer = [mention for mention in mentions if not mention.within]
    starts = [mention.candidate.start for mention in outer]
    wording = Wording(text, folded, by_number, events)
    anaphors = find_anaphors(wording, mentions)
    states = _states(folded, mentions, by_number, events)
    parts: list[tuple[Sentence, list[Anaphor], list[Phrase]]] = []
    for sentence in with_lines(pieces(extraction.sentences, sections), folded):
        inside = outer[bisect_right(starts, sentence.start - 1) : bisect_right(starts, sentence.end - 1)]
        here = [one for one in anaphors if sentence.start <= one.start and one.end <= sentence.end]
        if inside or here or events.verb.search(folded, sentence.start, sentence.end):
            named = with_own_offices(folded, phrases(wording, inside, here), events)
            named = as_governments(folded, named, events, sentence)
            named = with_delegations(wording, named, sentence)
            named = with_numbers(text, folded, named)
            named = with_what_it_is(folded, whole(wording, named), events)
            named = with_others(folded, glossed(folded, named))
            parts.append((sentence, here, headed(folded, named, events)))
    phrases_of = with_spouses(folded, named_before([found for _, _, found in parts]), events)
    return tuple(
        lay_out(
            wording,
            sentence,
            found,
            here,
            states,
            headline=section_at(sections, sentence.start).kind == "title",
        )
        for (sentence, here, _), found in zip(parts, phrases_of, strict=True)
    )


def _states(
    folded: str, mentions: Sequence[Mention], links: Mapping[int, Link], events: Events
) -> dict[str, Party]:
    """Return the states that the names of talks may hold, by their characters; those that mean two states are left out.

    They are those that the article names, and those of one character that mean one state in any: 美朝首脑会谈.
    """
    found: dict[str, Party] = {}
    unclear = set()
    for mention in mentions:
        if mention.candidate.type != "COUNTRY":
            continue
        link = links[mention.n]
        name = folded[mention.candidate.start : mention.candidate.end]
        known = found.get(name)
        if known is None and link.country:
            found[name] = Party("country", link.canonical, link.entity, link.country, mentions=(mention.n,))
        elif known is not None and link.country not in ("", known.country):
            unclear.add(name)
    clear = {name: party for name, party in found.items() if name not in unclear}
    # 韩国 and 朝鲜 are those of 韩朝将军级会谈, where no other begins with the character.
    short: dict[str, set[str]] = {}
    for name, party in clear.items():
        short.setdefault(name[0], set()).add(party.country)
    for name, party in list(clear.items()):
        if len(short[name[0]]) == 1 and name[0] not in unclear:
            clear.setdefault(name[0], party)
    for char, code in events.short_states.items():
        if char not in unclear:
            clear.setdefault(char, Party.of_state(code, events.names[code]))
    return dict(sorted(clear.items(), key=lambda item: (-len(item[0]), item[0])))


def pieces(sentences: Sequence[Sentence], sections: Sequence[Section]) -> list[Sentence]:
    """Cut sentences at the edges of sections, and leave out those that hold nothing, and what is no sentence."""
    cut = []
    for sentence in sentences:
        for section in sections:
            start, end = max(sentence.start, section.start), min(sentence.end, section.end)
            if (
                start < end <= start + _LONGEST
                and section.kind not in SILENT_SECTIONS
                and section.kind != "dateline"
            ):
                cut.append(Sentence(start, end))
    return cut
