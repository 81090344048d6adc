"""The noun phrases of a sentence: whoever can act or suffer in it, and its places, meetings and dates.

越共中央政治局委员、国防部长|吴春历|大将 is one phrase of one person, and stands or falls as one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from minglu.model import Link, Mention, Party
from minglu.rulebook.events import Events
from minglu.stages.link.anaphors import Anaphor
from minglu.stages.link.heads_of_units import is_unit_of_head

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
#: Between two offices of one person.
_AND_ALSO = "兼"
#: 接替现任|参联会主席 is no 任.
_STATUS = re.compile("[现前时新原历首候]任$")
#: 任命X为|国防部长: whom others give the office.
_MADE = re.compile("(?:任命|委任|提名|推选|选举)[^，。；\n]{0,24}为$")
#: 出任这支舰队的|指挥官, and as many characters that may take.
_OF_A_BODY, _TO_OFFICE = re.compile("(?:出任|担任|就任|接任|升任|调任)[这该其][^，。；、的]{1,8}的$"), 14
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


def phrases(
    text: str,
    folded: str,
    mentions: Sequence[Mention],
    links: Mapping[int, Link],
    anaphors: Sequence[Anaphor],
    events: Events,
) -> tuple[Phrase, ...]:
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
        kind = rest[at].candidate.type
        if kind not in _CHAIN:
            if kind == "DATE" and _LASTS.search(folded, 0, rest[at].candidate.start):
                # 一连|三日 is no day of a month.
                at += 1
                continue
            found.append(_thing(rest[at], links))
            at += 1
            continue
        chain = _chain(folded, rest, at, events)
        phrase = _party(text, chain, links)
        if phrase is None:
            pass
        elif kin := events.words.shaped(_KIN).match(folded, phrase.end) or _spouse(
            folded, phrase, rest, at + len(chain), events
        ):
            party = Party("group", text[phrase.start : kin.end()], "", phrase.parties[0].country)
            found.append(phrase._replace(end=kin.end(), parties=(party,)))
        elif folded.startswith(GOVERNMENT, phrase.end) and (state := _government(phrase, events)) is not None:
            end = phrase.end + len(GOVERNMENT)
            found.append(phrase._replace(end=end, parties=(state,), of=phrase.parties))
        elif phrase.is_state and (ruled := _RULERS.match(folded, phrase.end)) is not None:
            # 阿富汗|政府与塔利班
            found.append(phrase._replace(end=ruled.end()))
        else:
            found.append(phrase._replace(end=_behind(folded, phrase, rest, at + len(chain), events)))
        at += len(chain)
    found = _with_second_office(folded, sorted(found, key=lambda phrase: phrase.start))
    return tuple(_stacked(folded, _acting(folded, found, events)))


def _with_second_office(folded: str, found: Sequence[Phrase]) -> list[Phrase]:
    """Return phrases, of which those have both their offices that have one more behind their name: 王毅国务委员|兼|外长."""
    result: list[Phrase] = []
    for phrase in found:
        last = result[-1] if result else None
        if (
            last is not None
            and last.names_people
            and last.anaphor is None
            and [party.kind for party in phrase.parties] == ["office"]
            and folded[last.end : phrase.start] == _AND_ALSO
        ):
            result[-1] = last._replace(end=phrase.end)
        else:
            result.append(phrase)
    return result


def _acting(folded: str, found: Sequence[Phrase], events: Events) -> list[Phrase]:
    """Mark the offices that somebody takes, so that nobody acts in them: 魏凤和出任|国务委员兼国防部长|后访问新加坡."""
    result: list[Phrase] = []
    taken = -1
    for phrase in found:
        if phrase.parties and phrase.parties[0].kind == "office":
            joined = taken >= 0 and folded[taken : phrase.start] in ("兼", "、", "和")
            if joined or _taken(folded, phrase.start, events):
                taken = phrase.end
                result.append(Phrase(phrase.start, phrase.end, "post", value=phrase.parties[0].name))
                continue
        result.append(phrase)
    return result


def _taken(folded: str, start: int, events: Events) -> bool:
    """Say whether the words in front of an office are those of somebody who takes it."""
    takes = events.words["takes"]
    said = [low for low in range(max(0, start - 4), start) if takes.fullmatch(folded, low, start)]
    if said and not (start - said[0] == 1 and _STATUS.search(folded, max(0, start - 2), start)):
        return True
    if _OF_A_BODY.search(folded, max(0, start - _TO_OFFICE), start) is not None:
        return True
    return _MADE.search(folded, max(0, start - 30), start) is not None


def _stacked(folded: str, found: Sequence[Phrase]) -> list[Phrase]:
    """Join offices with the person behind them of the same state: 老挝…总书记、老挝国家主席|通伦 is one man."""
    result: list[Phrase] = []
    for phrase in found:
        if result and _is_his_body(folded, result[-1], phrase):
            phrase = phrase._replace(start=result.pop().start)
        offices = _his_offices(folded, result, phrase)
        if offices:
            person = phrase.parties[0]
            capacity = "、".join([*(one.parties[0].capacity for one in offices), person.capacity])
            del result[-len(offices) :]
            phrase = phrase._replace(start=offices[0].start, parties=(person._replace(capacity=capacity),))
        result.append(phrase)
    return result


def _is_his_body(folded: str, body: Phrase, named: Phrase) -> bool:
    """Say whether a body has the unit whose head somebody is, though no dictionary holds it: 劳动党中央|组织指导部|部长X."""
    if not (named.is_one_person and body.is_body and not body.is_state):
        return False
    same = body.parties[0].country == named.parties[0].country != ""
    return same and is_unit_of_head(folded, body.end, named.start, listed=False)


def _his_offices(folded: str, before: Sequence[Phrase], named: Phrase) -> list[Phrase]:
    """Return the offices directly before a person that are his as well.

    越共中央委员、中央军委委员、|越南国防部副部长X: those between may say nothing of their state, the first says it.
    """
    if not named.parties or named.parties[0].kind != "person":
        return []
    country = named.parties[0].country
    offices: list[Phrase] = []
    found: list[Phrase] = []
    at = named.start
    for phrase in reversed(before):
        party = phrase.parties[0] if len(phrase.parties) == 1 else None
        if party is None or party.kind != "office":
            break
        # 国防部次官（副部长）|朴宰民: what the office is called elsewhere.
        glossed = phrase.end == at and folded[at - 1] in "）)"
        # 中央书记、|组织指导部|部长X: a unit that no dictionary holds.
        listed = folded[phrase.end : at] == "、" or is_unit_of_head(folded, phrase.end, at, listed=True)
        if not glossed and (not listed or (country and party.country not in ("", country))):
            break
        offices.insert(0, phrase)
        at = phrase.start
        # 英国前首相、|保守党领袖X: nothing says of which state the second office is.
        if glossed or (party.country == country != "") or (party.country and not country):
            found = list(offices)
    return found


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


def _party(text: str, chain: Sequence[Mention], links: Mapping[int, Link]) -> Phrase | None:
    start, end = chain[0].candidate.start, chain[-1].candidate.end

    def of(kind: str) -> list[Mention]:
        return [one for one in chain if one.candidate.type == kind]

    def said(kind: str) -> list[str]:
        return [text[one.candidate.start : one.candidate.end] for one in of(kind)]

    persons, posts, countries = of("PERSON"), of("POST"), of("COUNTRY")
    if persons:
        link = links[persons[0].n]
        capacity, rank = "、".join(said("POST")) or link.post, "".join(said("RANK")[:1]) or link.rank
        numbers = tuple(one.n for one in persons)
        party = Party("person", link.canonical, link.entity, link.country, capacity, rank, numbers)
    elif posts:
        link = links[posts[0].n]
        country = link.country or (links[countries[0].n].country if countries else "")
        entity = link.entity or f"office:{country + '-' if country else ''}{link.canonical}"
        party = Party("office", text[start:end], entity, country, said("POST")[0], "", (posts[0].n,))
    elif of("ORG"):
        org = of("ORG")[-1]
        if org.candidate.state == _TELLS:
            return None
        link = links[org.n]
        party = Party("org", link.canonical, link.entity, link.country, mentions=(org.n,))
        if org.candidate.state == FIRM:
            return Phrase(start, end, FIRM, (party,))
    elif countries and text.startswith(_MAJESTY, end):
        # 苏丹|陛下 is no state.
        party = Party("office", text[start:end], "", "", text[start:end], mentions=(countries[0].n,))
    elif countries:
        link = links[countries[0].n]
        party = Party("country", link.canonical, link.entity, link.country, mentions=(countries[0].n,))
    else:
        return None
    return Phrase(start, end, "party", (party,))


def _behind(folded: str, phrase: Phrase, rest: Sequence[Mention], following: int, events: Events) -> int:
    """Return where a phrase ends with the brackets and words that follow its name: X(右)一行."""
    limit = rest[following].candidate.start if following < len(rest) else len(folded)
    end = phrase.end
    for expression in (_BRACKET, events.words["retinue"]):
        match = expression.match(folded, end, limit)
        end = match.end() if match else end
    return end
