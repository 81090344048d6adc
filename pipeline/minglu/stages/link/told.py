"""Offices that a verb gives to someone who stands away from them: X于2018年升任国防部长, 曾任空军司令的|X.

Between the name and the verb only dates and words of time may stand, or clauses of the same sentence that name nobody
else; what is planned, asked for or denied is no office of his. Whether he holds it when the article is written, the
verb says (曾任), the roster, or what is told of him later; where none does, nothing is said.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence

from minglu.model import FORMER, Mention, Sentence
from minglu.rulebook.capacities import Capacities, Verb
from minglu.rulebook.roster import Roster
from minglu.stages.link.identity import Claim, Person, Told
from minglu.text.numerals import ORDINAL
from minglu.text.sentences import clause_start

#: Where a clause begins.
_CLAUSE = "，,；;：:。！？!?\n（(「“”」》"
#: 接替71岁的|中央军委委员|X: how old somebody is may stand in between.
_AGED = re.compile("(?:现年)?(?:[0-9]{2}岁)?的?$")
#: 他曾任…: the one person of this sentence and the one before it.
_PRONOUNS = ("他", "她")
#: Offices of one list that follow one verb: 历任副参谋长、空军司令及…
_LISTED = frozenset({"、", "和", "及", "以及", "兼", "与"})
#: A state of an office, as its modifier says it, that a name behind 的 takes over: 时任总统的|X.
_TAKEN_OVER = ("then", "former", "current")
#: 免去X|（女）|的P|职务
_GENDER, _OFFICE_OF = re.compile("^[（(][男女][)）]"), re.compile("的?职务?|一职")
#: 任命|X|为新任|P
_AS = re.compile(rf"为(?:新任|新一任|下一?任|第[{ORDINAL}]+任)?")
#: As far from a name begins the verb that gives an office or takes it.
_REACH = 8


class _Reader:
    """Finds the offices told by verbs in one article."""

    def __init__(
        self,
        folded: str,
        outer: Sequence[Mention],
        people: Mapping[int, Person],
        owner: dict[int, Person],
        sentences: Sequence[Sentence],
        capacities: Capacities,
    ) -> None:
        self.folded, self.outer, self.people, self.owner = folded, outer, people, owner
        self.sentences, self.starts = sentences, [sentence.start for sentence in sentences]
        self.capacities = capacities

    def read(self, text: str, offices: Iterable[int], post_country: Mapping[int, str]) -> None:
        """Note each office told on its person, in text order, and him as its owner."""
        for index in offices:
            # One that stood in a list behind another has its owner already.
            if self.outer[index].n in self.owner:
                continue
            found = self._told(index)
            if found is None:
                continue
            person, use = found
            for at in self._list(index):
                post = self.outer[at]
                candidate = post.candidate
                over = use in ("held", "left") or self.capacities.is_over(self.folded, candidate.end)
                claim = Claim(candidate.canonical, post_country.get(post.n, ""), "former" if over else "told")
                said = text[candidate.start : candidate.end]
                person.told.append(Told(said, claim, use == "holds"))
                self.owner[post.n] = person

    def _told(self, at: int) -> tuple[Person, str] | None:
        """Return whom a verb gives the office at `at`, and what the verb says."""
        candidate = self.outer[at].candidate
        start = self._start(at)
        behind = self._named_behind(at)
        state = candidate.state or self.capacities.status_before(self.folded, start).state
        if behind is not None and state.startswith(_TAKEN_OVER):
            return behind, "holds" if state.startswith("current") else "held"
        verb = self.capacities.verb(self.folded, start)
        if verb is None or (verb.use == "takes alone" and not self._dated(verb.start)):
            return self._made(at, start)
        if behind is not None:
            return behind, verb.use
        return None if self.folded.startswith("的", candidate.end) else self._subject(verb)

    def _made(self, at: int, start: int) -> tuple[Person, str] | None:
        """Return X of 任命|X|为P, 选举|X|为P and 免去|X|的P职务, and whether he gets or loses the office."""
        index = at - 1
        while index >= 0 and self.outer[index].candidate.end > start:
            index -= 1
        gap = self.folded[self.outer[index].candidate.end : start] if index >= 0 else ""
        if index > 0 and self.outer[index].candidate.type == "RANK":
            # 任命|X|少将|为P
            index -= self.owner.get(self.outer[index].n) is self.people.get(self.outer[index - 1].n)
        person = self.people.get(self.outer[index].n) if index >= 0 else None
        if person is None:
            return None
        first = self.outer[index].candidate.start
        while index and self.owner.get(self.outer[index - 1].n) is person:
            # 任命|海军司令|X|为P
            index -= 1
            first = self.outer[index].candidate.start
        made, unmade = self.capacities.makes, self.capacities.unmakes
        if _AS.fullmatch(gap) and (verb := made.search(self.folded, max(0, first - _REACH), first)):
            return None if self.capacities.is_not_yet(self.folded, verb.start()) else (person, "takes")
        loses = _GENDER.sub("", gap) == "的" and _OFFICE_OF.match(self.folded, self.outer[at].candidate.end)
        lost = loses and unmade.search(self.folded, max(0, first - _REACH), first)
        return (
            (person, "left") if lost and not self.capacities.is_not_yet(self.folded, lost.start()) else None
        )

    def _start(self, at: int) -> int:
        """Return where the words of an office begin: its state or body in front of it included."""
        start = self.outer[at].candidate.start
        while at:
            at -= 1
            candidate = self.outer[at].candidate
            if candidate.end != start or candidate.type not in ("COUNTRY", "ORG", "PLACE"):
                break
            start = candidate.start
        return start

    def _named_behind(self, at: int) -> Person | None:
        """Return X of 时任总统的|X."""
        if at + 1 >= len(self.outer):
            return None
        candidate, following = self.outer[at].candidate, self.outer[at + 1]
        if self.folded[candidate.end : following.candidate.start] != "的":
            return None
        return self.people.get(following.n)

    def _subject(self, verb: Verb) -> tuple[Person, str] | None:
        """Return who stands in front of a verb, if nothing else can be its subject, and what the verb says of him."""
        end = verb.start
        sentence = self._sentence(end)
        clause = clause_start(self.folded, end, _CLAUSE, sentence.start)
        told = [one for one in self._between(sentence.start, end) if one.candidate.type != "DATE"]
        succeeding = self.capacities.tells_of_succession(self.folded, sentence.start, end)
        before = self._unsucceeded(told) if succeeding else told
        own = [one for one in before if one.candidate.start >= clause and one.candidate.type != "PLACE"]
        behind = own[-1].candidate.end if own else clause
        use = "held" if self.capacities.is_long_ago(self.folded[behind:end]) else verb.use
        gap = self._rest(behind, end)
        person: Person | None = None
        if own:
            person = self._of_clause(own, clause, gap, use)
        elif gap in _PRONOUNS:
            person = self._only(sentence, end)
        elif not gap and len(before) < len(told):
            # X接替Y，出任|: it is told of X, wherever the sentence begins.
            named = [one for one in before if one.candidate.type == "PERSON"]
            person = self.people.get(named[-1].n) if named else None
        elif not gap:
            person = self._topic(sentence, end, before)
        return (person, use) if person is not None else None

    def _unsucceeded(self, before: Sequence[Mention]) -> Sequence[Mention]:
        """Leave out whom another succeeds, with what is his: X接替|中央军委委员|Y，出任…"""
        succeeded: set[int] = set()
        for at, mention in enumerate(before):
            person = self.people.get(mention.n)
            if mention.candidate.type != "PERSON" or person is None:
                continue
            first = at
            while first and (
                self.owner.get(before[first - 1].n) is person
                or before[first - 1].candidate.type in ("COUNTRY", "ORG")
            ):
                first -= 1
            start = before[first].candidate.start
            aged = _AGED.search(self.folded, max(0, start - 8), start)
            if aged is not None and self.capacities.succeeds(self.folded, aged.start()):
                succeeded.update(range(first, at + 1))
        return [one for at, one in enumerate(before) if at not in succeeded] if succeeded else before

    def _of_clause(self, own: Sequence[Mention], clause: int, gap: str, use: str) -> Person | None:
        """Return the last name of a clause if it alone can be the subject: 这是|X|在…就任, 委任|X|担任.

        击败…的|X|当选 is told of another; 外交官出身的|X|曾任 can be of X only.
        """
        last = own[-1]
        person = self.people.get(last.n) or self.owner.get(last.n)
        if person is None or gap:
            return None
        first = last.candidate.start
        for mention in reversed(own):
            candidate = mention.candidate
            mine = self.owner.get(mention.n) is person or self.people.get(mention.n) is person
            if candidate.end < first or not (mine or candidate.type in ("COUNTRY", "ORG")):
                break
            first = candidate.start
        lead = self._rest(clause, first)
        described = use == "held" and lead.endswith("的")
        return person if not lead or described or self.capacities.appoints(lead) else None

    def _topic(self, sentence: Sentence, end: int, before: Sequence[Mention]) -> Person | None:
        """Return the one whom a sentence begins with and names alone: X，飞行员出身，去年调任|…"""
        named = [one for one in before if one.candidate.type == "PERSON"]
        if not named:
            # 他当过空军司令，也当过|国防部副部长
            spoken_of = self.folded.startswith(_PRONOUNS, sentence.start)
            return self._only(sentence, end) if spoken_of else None
        persons = {id(self.people.get(one.n)) for one in named}
        if len(persons) != 1 or self.capacities.names_another(self.folded[named[0].candidate.end : end]):
            return None
        lead = named[0].candidate.start
        mine = [one for one in before if self.owner.get(one.n) is self.people.get(named[0].n)]
        first = min([lead, *(one.candidate.start for one in mine)])
        behind = self.folded[named[0].candidate.end : named[0].candidate.end + 1]
        topical = behind in ("，", ",", "（", "(") or not self._rest(sentence.start, first)
        return self.people.get(named[0].n) if topical else None

    def _only(self, sentence: Sentence, end: int) -> Person | None:
        """Return the one person of a sentence and of the one before it, for a pronoun."""
        at = bisect_right(self.starts, sentence.start) - 1
        start = self.sentences[at - 1].start if at else sentence.start
        if any(self.folded.find(pronoun, start, sentence.start) >= 0 for pronoun in _PRONOUNS):
            # 他…获候选人列根邀请…。在这之前，他…: of whom that tells stands farther back.
            return None
        persons = [self.people[one.n] for one in self._between(start, end) if one.n in self.people]
        return persons[0] if len(set(map(id, persons))) == 1 else None

    def _list(self, at: int) -> list[int]:
        """Return the offices that follow one verb, the one at `at` first."""
        found = [at]
        index = at + 1
        while index < len(self.outer):
            candidate = self.outer[index].candidate
            if candidate.type == "POST" and self.outer[index].n not in self.owner:
                gap = self.folded[self.outer[found[-1]].candidate.end : self._start(index)]
                following = self.outer[index + 1].candidate if index + 1 < len(self.outer) else None
                if gap not in _LISTED or (following is not None and following.start == candidate.end):
                    break
                found.append(index)
            elif candidate.type not in ("COUNTRY", "ORG", "PLACE"):
                break
            index += 1
        return found

    def _rest(self, start: int, end: int) -> str:
        """Return what is left between two offsets without dates, blanks and words of time."""
        text, at = "", start
        for one in self._between(start, end):
            if one.candidate.type in ("DATE", "PLACE"):
                text += self.folded[at : one.candidate.start]
                at = one.candidate.end
        text += self.folded[at:end]
        return self.capacities.strip_adverbs(text.strip(" \u3000"))

    def _dated(self, end: int) -> bool:
        """Say whether a date or a name ends where a verb of one character begins: 1971年|任, X|任."""
        return any(
            one.candidate.type in ("DATE", "PERSON") and one.candidate.end in (end, end - 1)
            for one in self._between(max(0, end - 20), end)
        )

    def _between(self, start: int, end: int) -> list[Mention]:
        first = bisect_left(self.outer, start, key=begin)
        inside = self.outer[first : bisect_right(self.outer, end, first, key=begin)]
        return [one for one in inside if one.candidate.end <= end]

    def _sentence(self, offset: int) -> Sentence:
        return self.sentences[bisect_right(self.starts, offset) - 1]


def begin(mention: Mention) -> int:
    """Return where a mention begins."""
    return mention.candidate.start


def read_told(
    text: str,
    folded: str,
    outer: Sequence[Mention],
    offices: Iterable[int],
    people: Mapping[int, Person],
    owner: dict[int, Person],
    post_country: Mapping[int, str],
    sentences: Sequence[Sentence],
    capacities: Capacities,
) -> None:
    """Note on each person the offices that a verb gives him (`Person.told`), and him in `owner` as theirs.

    `offices` are the indices of the POST mentions in `outer`.
    """
    _Reader(folded, outer, people, owner, sentences, capacities).read(text, offices, post_country)


def settle_told(people: Iterable[Person], roster: Roster, date: str) -> None:
    """Add the offices told to what is said of some people, each once; former ones with 前, as it is known who he is.

    An office that he took is his now if the roster says so, or if the article gives him no other and tells of none
    that he took later.
    """
    for person in people:
        touching = person.current_posts
        taken = [told for told in person.told if told.claim.state == "told" and not told.now]
        for told in person.told:
            state = told.claim.state
            tenures = roster.of_office(person.entity, told.claim.post, told.claim.country) if date else []
            held = any(tenure.may_cover(date) for tenure in tenures) if tenures else None
            if state == "former":
                mark = FORMER
            elif held is not None:
                mark = "" if held else FORMER
            elif told.now or told.post in touching:
                mark = ""
            elif told.post != taken[-1].post:
                mark = FORMER
            elif touching:
                continue
            else:
                mark = ""
            if told.post in touching and mark:
                # 沈一鸣: 副部长 once, and something else ends so that he is now.
                continue
            if mark + told.post not in person.posts and told.post not in person.posts:
                person.posts.append(mark + told.post)
            if told.claim.country and not person.countries:
                person.countries.append(told.claim.country)
