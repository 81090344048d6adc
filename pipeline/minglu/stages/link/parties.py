"""The noun phrases of a sentence: whoever can act or suffer in it, and its places, meetings and dates.

越共中央政治局委员、国防部长|吴春历|大将 is one phrase of one person, and stands or falls as one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from minglu.model import Link, Mention, Party
from minglu.rulebook.events import Events
from minglu.stages.link.anaphors import Anaphor
from minglu.stages.link.wording import Wording

#: What may stand between two mentions of one phrase, by the types of the two.
_GAPS = {
    ("COUNTRY", "ORG"): re.compile(""),
    # 中共|「防长」|X: in quotation marks by whoever does not recognise it.
    # 乌克兰 |总统泽连斯基: a link that the page had leaves a blank.
    ("COUNTRY", "POST"): re.compile(" ?(?:前|原|时任|新任|候任|现任|代|[「“]?)"),
    ("COUNTRY", "RANK"): re.compile("|前|籍"),
    ("COUNTRY", "PERSON"): re.compile("|籍|方?的"),
    ("ORG", "ORG"): re.compile(""),
    ("ORG", "POST"): re.compile(" ?(?:前|原|时任|新任|代|[「“])?"),
    ("ORG", "RANK"): re.compile(""),
    ("ORG", "PERSON"): re.compile(""),
    ("POST", "POST"): re.compile("、|兼|暨|兼任||，|[（(]"),
    ("POST", "ORG"): re.compile("、"),
    ("POST", "RANK"): re.compile(""),
    # 国防部次官（副部长）|朴宰民: what the office is called elsewhere.
    ("POST", "PERSON"): re.compile("[)）」”]? ?"),
    ("RANK", "PERSON"): re.compile(""),
    ("RANK", "POST"): re.compile(""),
    ("PERSON", "PERSON"): re.compile(r"\s?[(（]\s?"),
    ("PERSON", "RANK"): re.compile(r"\s?(?:[(（][^)）\n]*)?[)）]?\s?(?:退役|预备役)?"),
    # 王毅（外长）: in brackets behind him.
    ("PERSON", "POST"): re.compile(r"(?:\s?[)）])?\s?|[(（]"),
}
_BRACKET = re.compile(r"\s?[(（][^)）\n]{1,60}[)）]|\s?[)）]")
#: Before how long something lasts.
_LASTS = re.compile("(?:一连|连续|为期|历时|接连|长达|会期)$")
#: Behind a state, who acts for it.
_RULERS = re.compile("(?:政府|方面|当局)(?=[与同和跟、就将已正在，进举展磋谈会])")
#: Behind a name, the state for which he governs, and not he.
GOVERNMENT = "政府"
#: 史迪威|将军后人 are people near him, not he.
_KIN = "(?:将军|元帅|先生)?的?<kin>"
_CHAIN = frozenset({"COUNTRY", "ORG", "POST", "RANK", "PERSON"})
_MAJESTY = ("陛下", "殿下")
#: Directions of verbs (encounters/verbs.csv) whose object begins where they end.
WITH_OBJECT = frozenset({"object", "either", "caller"})
#: Bodies that tell of an encounter and have no part in it, and those that are named for their product and only sign.
_TELLS, FIRM = "media", "firm"


class Phrase(NamedTuple):
    """A stretch that names one thing. `kind` is party, reference, place, meeting, date, post: an office taken, or firm.

    `value` is the place, the ISO date or the number of the meeting's mention; `anaphor` stands for parties that
    are named elsewhere.
    """

    start: int
    end: int
    kind: str
    parties: tuple[Party, ...] = ()
    value: str = ""
    anaphor: Anaphor | None = None
    #: The states of which a group is: 中|美|官员; of whom a government is; in which a place is.
    of: tuple[Party, ...] = ()
    #: Whether it is a delegation, which acts as people do: 南韩|特使团.
    team: bool = False

    @property
    def is_state(self) -> bool:
        """Whether it names a state."""
        return bool(self.parties) and self.parties[0].kind == "country"

    @property
    def is_body(self) -> bool:
        """Whether it names a state or a body."""
        return bool(self.parties) and self.parties[0].kind in ("country", "org")

    @property
    def is_group(self) -> bool:
        """Whether it names a group in its words: 太平洋舰队高层."""
        return bool(self.parties) and all(party.kind == "group" for party in self.parties)

    @property
    def is_somebody(self) -> bool:
        """Whether it names a person or an office."""
        return bool(self.parties) and self.parties[0].kind in ("person", "office")

    @property
    def is_one_person(self) -> bool:
        """Whether it names one person and nobody else."""
        return [party.kind for party in self.parties] == ["person"]

    @property
    def is_office(self) -> bool:
        """Whether it names offices and nobody who holds them."""
        return bool(self.parties) and all(party.kind == "office" for party in self.parties)

    @property
    def names_people(self) -> bool:
        """Whether it names people, their offices or a delegation, or stands for somebody named elsewhere."""
        named = any(party.kind in ("person", "office") for party in self.parties)
        return self.team or self.anaphor is not None or named


def joined(found: Iterable[Phrase], join: Callable[[Phrase, Phrase], Phrase | None]) -> list[Phrase]:
    """Return phrases in their order, each made one with the phrase before it where `join` gives the whole of both.

    What was joined is the phrase before the next.
    """
    result: list[Phrase] = []
    for phrase in found:
        whole = join(result[-1], phrase) if result else None
        if whole is None:
            result.append(phrase)
        else:
            result[-1] = whole
    return result


def phrases(wording: Wording, mentions: Sequence[Mention], anaphors: Sequence[Anaphor]) -> list[Phrase]:
    """Return the phrases of some outer mentions, in text order; none overlaps another."""
    found: list[Phrase] = [
        Phrase(anaphor.start, anaphor.end, "reference", anaphor=anaphor)
        for anaphor in anaphors
        if anaphor.kind != "company"
    ]
    taken = [(phrase.start, phrase.end) for phrase in found]
    rest = [
        mention
        for mention in mentions
        if not any(start <= mention.candidate.start < end for start, end in taken)
    ]
    at = 0
    while at < len(rest):
        if rest[at].candidate.type not in _CHAIN:
            if not _is_span(wording.folded, rest[at]):
                found.append(_thing(rest[at], wording.links))
            at += 1
            continue
        chain = _chain(wording.folded, rest, at, wording.events)
        at += len(chain)
        phrase = _party(wording, chain)
        if phrase is not None:
            found.append(_widened(wording, phrase, rest, at))
    return sorted(found, key=lambda phrase: phrase.start)


def _is_span(folded: str, mention: Mention) -> bool:
    """Say whether a date is how long something lasts, and no day: 一连|三日."""
    return mention.candidate.type == "DATE" and _LASTS.search(folded, 0, mention.candidate.start) is not None


def _widened(wording: Wording, phrase: Phrase, rest: Sequence[Mention], following: int) -> Phrase:
    """Return a party with what stands behind it, of whom it is another then: 史迪威|将军后人, 特朗普|政府, X|(右)一行.

    `following` is the index of the mention behind it.
    """
    folded, events = wording.folded, wording.events
    kin = events.words.match(_KIN, folded, phrase.end) or _spouse(folded, phrase, rest, following, events)
    if kin:
        party = Party("group", wording.text[phrase.start : kin.end()], "", phrase.parties[0].country)
        return phrase._replace(end=kin.end(), parties=(party,))
    if folded.startswith(GOVERNMENT, phrase.end) and (state := _government(phrase, events)) is not None:
        return phrase._replace(end=phrase.end + len(GOVERNMENT), parties=(state,), of=phrase.parties)
    if phrase.is_state and (ruled := _RULERS.match(folded, phrase.end)) is not None:
        # 阿富汗|政府与塔利班
        return phrase._replace(end=ruled.end())
    return phrase._replace(end=_behind(folded, phrase, rest, following, events))


def _thing(mention: Mention, links: Mapping[int, Link]) -> Phrase:
    candidate = mention.candidate
    link = links[mention.n]
    value = {"DATE": link.date, "PLACE": link.canonical, "MEETING": str(mention.n)}[candidate.type]
    of = (Party.of_state(link.country, ""),) if candidate.type == "PLACE" and link.country else ()
    return Phrase(candidate.start, candidate.end, candidate.type.lower(), value=value, of=of)


def _chain(folded: str, rest: Sequence[Mention], at: int, events: Events) -> list[Mention]:
    """Return the mentions that make one phrase from `at` on."""
    chain = [rest[at]]
    for mention in rest[at + 1 :]:
        last, candidate = chain[-1].candidate, mention.candidate
        gap = _GAPS.get((last.type, candidate.type))
        if gap is None or not gap.fullmatch(folded, last.end, candidate.start):
            break
        named = any(one.candidate.type == "PERSON" for one in chain)
        if folded[last.end : candidate.start] == "，" and is_object(folded, chain[0].candidate.start, events):
            # 晋见|总统|，秘书长X也在座: whom somebody calls on is not the next.
            break
        if folded[last.end : candidate.start].endswith("的") and _goes_there(folded, last.start, events):
            # 结束访|美的|文在寅 is not of that state.
            break
        if last.type == candidate.type == "PERSON" and folded[candidate.start] > "\u3400":
            # 恩里克·马纳罗（Enrique Manalo） is one man, 普京（习近平 hardly.
            break
        if named and candidate.type == "POST" and _opens_next(mention, rest):
            # 驻华大使|X|外长|Y: the office belongs to the next name.
            break
        if (
            named
            and last.type == "POST"
            and not (candidate.type == "POST" and folded[last.end : candidate.start] == "、")
        ):
            # 习近平总书记、国家主席 holds both.
            break
        chain.append(mention)
    if not any(one.candidate.type == "PERSON" for one in chain):
        # Without a name, each office of a list is someone else's: 外长、防长举行会谈.
        first = next((index for index, one in enumerate(chain) if one.candidate.type == "POST"), None)
        if first is not None:
            return chain[: first + 1]
    return chain


def _spouse(
    folded: str, phrase: Phrase, rest: Sequence[Mention], following: int, events: Events
) -> re.Match[str] | None:
    """Return the spouse of whoever holds an office, whose name no dictionary holds: 日本首相|夫人岸田裕子 is not he."""
    held = phrase.parties[0].kind == "office"
    spouse = events.words["spouse"].match(folded, phrase.end) if held else None
    named = following < len(rest) and spouse is not None and rest[following].candidate.start == spouse.end()
    return None if named else spouse


def _government(phrase: Phrase, events: Events) -> Party | None:
    """Return the state of somebody of whom the government is named: 特朗普政府."""
    party = phrase.parties[0]
    if party.kind != "person" or not party.country:
        return None
    return Party.of_state(party.country, events.names.get(party.country, party.country))


def _goes_there(folded: str, start: int, events: Events) -> bool:
    """Say whether a verb of travel stands directly before a state."""
    verbs = (events.verbs.get(folded[low:start]) for low in range(max(0, start - 4), start))
    return any(verb is not None and verb.direction == "place" for verb in verbs)


def is_object(folded: str, start: int, events: Events) -> bool:
    """Say whether a verb stands directly before an office or body that has it as its object: 晋见|总统."""
    verbs = (events.verbs.get(folded[low:start]) for low in range(max(0, start - 4), start))
    return any(verb is not None and verb.direction in WITH_OBJECT for verb in verbs)


def _opens_next(post: Mention, rest: Sequence[Mention]) -> bool:
    return any(
        other.candidate.type in ("PERSON", "RANK") and other.candidate.start == post.candidate.end
        for other in rest
    )


def _party(wording: Wording, chain: Sequence[Mention]) -> Phrase | None:
    """Return the party that a chain of mentions names; None for a body that only tells."""
    start, end = chain[0].candidate.start, chain[-1].candidate.end

    def of(kind: str) -> list[Mention]:
        return [one for one in chain if one.candidate.type == kind]

    persons, posts, bodies, countries = of("PERSON"), of("POST"), of("ORG"), of("COUNTRY")
    kind = "party"
    if persons:
        party = _person(wording, persons, posts, of("RANK"))
    elif posts:
        party = _office(wording, posts[0], countries, wording.text[start:end])
    elif bodies:
        if bodies[-1].candidate.state == _TELLS:
            return None
        party = wording.party(bodies[-1])
        kind = FIRM if bodies[-1].candidate.state == FIRM else kind
    elif not countries:
        return None
    elif wording.text.startswith(_MAJESTY, end):
        # 苏丹|陛下 is no state.
        said = wording.text[start:end]
        party = Party("office", said, "", "", said, mentions=(countries[0].n,))
    else:
        party = wording.party(countries[0])
    return Phrase(start, end, kind, (party,))


def _person(
    wording: Wording, names: Sequence[Mention], posts: Sequence[Mention], ranks: Sequence[Mention]
) -> Party:
    """Return the person of some names that are all his, in the offices and with the rank beside them."""
    link = wording.links[names[0].n]
    capacity = "、".join(wording.said(one) for one in posts) or link.post
    rank = "".join(wording.said(one) for one in ranks[:1]) or link.rank
    numbers = tuple(one.n for one in names)
    return Party("person", link.canonical, link.entity, link.country, capacity, rank, numbers)


def _office(wording: Wording, post: Mention, countries: Sequence[Mention], name: str) -> Party:
    """Return an office without a name as a party, of its own state or of that before it."""
    link = wording.links[post.n]
    country = link.country or (wording.links[countries[0].n].country if countries else "")
    entity = link.entity or f"office:{country + '-' if country else ''}{link.canonical}"
    return Party("office", name, entity, country, wording.said(post), "", (post.n,))


def _behind(folded: str, phrase: Phrase, rest: Sequence[Mention], following: int, events: Events) -> int:
    """Return where a phrase ends with the brackets and words that follow its name: X(右)一行."""
    limit = rest[following].candidate.start if following < len(rest) else len(folded)
    end = phrase.end
    for expression in (_BRACKET, events.words["retinue"]):
        match = expression.match(folded, end, limit)
        end = match.end() if match else end
    return end
