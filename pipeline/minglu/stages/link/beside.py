"""What touches a name: the offices in front (越共中央政治局委员、国防部长|X), the rank or office behind (X|大将), and the
state and the bodies before those (美国|缅因大学|专家|X). A neighbour's words are never taken.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from minglu.model import FORMER, Candidate, Mention
from minglu.rulebook.kit import Kit
from minglu.stages.link.identity import Claim, Person
from minglu.stages.link.listed_people import Item
from minglu.stages.link.neighbours import CALLED, JOINTS, Neighbours
from minglu.stages.link.seats import FORMER_STATES, UNQUOTE, is_posted, is_quoted, state_of_body
from minglu.stages.link.units import said_of, state_governed, state_of_unit
from minglu.text.numerals import ORDINAL

_TIGHT = frozenset({"", " ", "·"})
#: Between an office and the name behind it a link may begin: 委员会主席 [|X.
_BEFORE_NAME = frozenset({*_TIGHT, "[", " ["})
#: Between an office and the rank or calling that goes on about its holder: 司令、|海军上将|X.
_GOES_ON = frozenset({*_TIGHT, "、", "兼"})
_CLOSES = (")", "）")
#: Nothing that is longer stands between a name and what is his: a calling, a turn, words of courtesy.
_FAR = CALLED
#: Behind the office in which somebody goes, who is another: 他以|哈梅内伊|特使|的身份.
_CAPACITY = ("身份", "的身份")
#: Between a force and those of it who serve in turns.
_TURN = re.compile(f"第[{ORDINAL}]{{1,4}}批(?:次)?")
#: Directly in front of the name of who leads a delegation.
_HEADS_TEAM, _TEAM = re.compile("(?:高级|军事|友好)*(?:代表团|访问团|工作组)副?团长$"), 14
#: What stands between the people of a list: 美国总统|X、国务卿|Y和防长|Z.
_LISTED = frozenset({"、", "和", "及", "以及", "与", "，", ","})


class _Walk:
    """A walk to the left of the name that begins at `name`: the next mention, by its place in `outer`; the offset
    that it has to touch; and the offices met so far, in text order.
    """

    __slots__ = ("at", "edge", "name", "posts")

    def __init__(self, at: int, name: int) -> None:
        self.at = at
        self.edge = self.name = name
        self.posts: list[str] = []

    @property
    def joints(self) -> frozenset[str]:
        """What may stand behind an office that comes next."""
        if self.posts:
            return JOINTS
        return _BEFORE_NAME if self.edge == self.name else _GOES_ON


@dataclass(slots=True)
class Beside:
    """Reads what stands beside names, from the first name of an article to the last, and keeps what it has read.

    `owner` is the person of each rank and office read so far; `posts` are in the article's own characters; `said` has
    the state of each body that the article names with one (`states_said`). `near` looks at what touches.
    """

    text: str
    folded: str
    outer: Sequence[Mention]
    people: Mapping[int, Person]
    post_country: Mapping[int, str]
    said: Mapping[str, str]
    kit: Kit
    near: Neighbours = field(init=False)
    owner: dict[int, Person] = field(default_factory=dict)
    items: list[Item] = field(default_factory=list)
    _state_at: dict[int, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Look at the same mentions."""
        self.near = Neighbours(self.folded, self.outer, self.kit.capacities)

    def read(self, index: int, person: Person) -> None:
        """Read what stands in front of the name at `outer[index]` and behind it."""
        said = len(person.countries)
        first = self._in_front(index, person)
        last = self._behind(index, person)
        if last == index:
            last = self._described(index, person)
        self.items.append(Item(first, index, last, person))
        if len(person.countries) > said:
            self._state_at[id(person)] = person.countries[-1]
        elif first < index:
            self._share(first, person)
            person.shared = person.shared or state_of_unit(
                self.folded, self.outer, first, self.post_country, self.kit.capacities
            )

    def _in_front(self, index: int, person: Person) -> int:
        """Walk left over rank, offices, bodies, callings and the state they begin with; return where it ended."""
        walk = _Walk(index - 1, self.outer[index].candidate.start)
        self._past_team(walk, person)
        while walk.at >= 0 and self._take(walk, person):
            pass
        person.posts.extend(post for post in walk.posts if post not in person.posts)
        return walk.at + 1

    def _past_team(self, walk: _Walk, person: Person) -> None:
        """Step over a delegation that somebody leads, where his offices stand in front of it: 国防部长、|越南代表团团长|X."""
        heads = _HEADS_TEAM.search(self.folded, max(0, walk.name - _TEAM), walk.name)
        if heads is None or walk.at < 0:
            return
        whose, start, at = self.outer[walk.at].candidate, heads.start(), walk.at
        if whose.end == start and whose.type in ("COUNTRY", "ORG"):
            start, at = whose.start, at - 1
        office = self.outer[at].candidate if at >= 0 else None
        if office is None or office.type != "POST" or self.folded[office.end : start] != "、":
            return
        if whose.type == "COUNTRY" and at < walk.at:
            person.countries.append(whose.country)
        walk.edge, walk.at = start, at

    def _take(self, walk: _Walk, person: Person) -> bool:
        """Take what stands next to the left; say whether the walk goes on in front of it."""
        if walk.edge - self.outer[walk.at].candidate.end > _FAR:
            return False
        gap = self._gap(walk, person)
        mention = self.outer[walk.at]
        candidate = mention.candidate
        if candidate.type == "COUNTRY":
            return self._take_state(walk, gap, person)
        if candidate.type == "RANK" and gap in _BEFORE_NAME and mention.n not in self.owner:
            # 海军中将|X, and 通次室|中将|次长|X.
            person.ranks.append(self.text[candidate.start : candidate.end])
            self.owner[mention.n] = person
        elif candidate.type == "POST" and gap in walk.joints and mention.n not in self.owner:
            if (walk.posts and self.near.is_taken(walk.at)) or not self._take_post(walk, person):
                return False
        elif candidate.type == "ORG" and gap == "":
            self._body(walk.at, person)
        elif candidate.type == "MEETING" and gap == "" and walk.posts:
            # 第78届联合国大会|主席|X: who presides over many states.
            person.claims[-1] = person.claims[-1]._replace(kind="international")
            return False
        elif candidate.type == "PLACE" and gap == "" and self._governs(walk.at, person):
            person.shared = person.shared or candidate.country
        else:
            return False
        first = self.outer[walk.at].candidate
        walk.edge = self.near.behind_state(first) - is_quoted(self.folded, first)
        walk.at -= 1
        return True

    def _gap(self, walk: _Walk, person: Person) -> str:
        """Return what stands behind the next mention, empty for a calling; step over a field of study and a gloss."""
        candidate = self.outer[walk.at].candidate
        gap = self.folded[candidate.end : walk.edge]
        if 0 < len(gap) <= CALLED and self.near.is_calling(candidate, gap):
            return ""
        if self.near.is_studied(walk.at, walk.edge):
            # 社科院|日本|所研究员|X
            walk.at -= 1
            return ""
        if not walk.posts and gap in _CLOSES and self.near.is_gloss(walk.at):
            # 国防部次官|（副部长）|X
            self.owner[self.outer[walk.at].n] = person
            walk.at -= 1
            return ""
        if gap in UNQUOTE and is_quoted(self.folded, candidate):
            return ""
        if candidate.type == "ORG" and _TURN.fullmatch(gap):
            # 海军|第46批|护航编队指挥员|X
            return ""
        if walk.edge == walk.name and gap in self.kit.capacities.courtesy:
            # 国防部长|拿督斯里|X
            return ""
        return gap

    def _take_post(self, walk: _Walk, person: Person) -> bool:
        """Take an office, and the state in front of it if that is named again; say whether the walk goes on."""
        mention = self.outer[walk.at]
        candidate = mention.candidate
        state = candidate.state or self.near.state_before(walk.at)
        walk.posts.insert(0, self._as_said(candidate, state))
        self._claim(mention, person, state)
        country = self.post_country.get(mention.n)
        if country and walk.at and self.near.touches(walk.at - 1, "COUNTRY", candidate.start):
            # 老挝人民革命党中央委员会总书记、老挝|国家主席|X: the same state named again.
            goes_on = self._goes_on(walk.at)
            walk.at -= 1
            return goes_on
        return True

    def _take_state(self, walk: _Walk, gap: str, person: Person) -> bool:
        """Take a state, if it is his; say whether the walk goes on in front of it."""
        candidate = self.outer[walk.at].candidate
        if walk.posts and self.near.is_held_too(walk.at, gap):
            # 北约欧洲盟军最高司令兼|美军|欧洲司令部司令|X
            person.countries.append(candidate.country)
            walk.edge = candidate.start - 1
            walk.at -= 1
            return True
        if is_posted(self.folded, candidate.start) or (
            walk.at and self.near.touches(walk.at - 1, "ORG", candidate.start)
        ):
            # 国际问题研究院|美国|研究所所长|X: where he serves, or what he studies.
            return False
        # 前, 籍, and the side that an officer is on: 美|军|上将|X.
        if gap == "" or (
            walk.edge != walk.name and (gap in (FORMER, "籍") or gap in self.kit.capacities.sides)
        ):
            person.countries.append(candidate.country)
            walk.at -= 1
        return False

    def _governs(self, at: int, person: Person) -> bool:
        """Say whether the office behind a place is one of that place and his: 里约市|市长|X."""
        place, office = self.outer[at].candidate, self.outer[at + 1]
        return (
            place.country in self.kit.roster.states
            and office.candidate.type == "POST"
            and self.owner.get(office.n) is person
            and self.kit.capacities.is_local(office.candidate.canonical)
            and not is_posted(self.folded, place.start)
        )

    def _claim(self, mention: Mention, person: Person, state: str) -> None:
        candidate = mention.candidate
        country = self.post_country.get(mention.n, "")
        self.owner[mention.n] = person
        place = state_governed(candidate.canonical, self.kit)
        person.claims.append(Claim(candidate.canonical, country, state, place=place))
        if candidate.org:
            person.bodies.append(candidate.org)
        if country:
            person.countries.append(country)
        else:
            person.shared = person.shared or self._of_body(mention)

    def _body(self, at: int, person: Person) -> None:
        """Take the body in front of an office or a name: 国防部|发言人|X, 北约|X."""
        mention, behind = self.outer[at], self.outer[at + 1]
        country = self.post_country.get(mention.n)
        posted = is_posted(self.folded, mention.candidate.start)
        if country and not posted and not self.post_country.get(behind.n):
            person.countries.append(country)
        elif not posted:
            person.shared = person.shared or self._of_body(mention)
        person.bodies.append(self.text[mention.candidate.start : mention.candidate.end])
        if behind.candidate.type == "POST" and self.owner.get(behind.n) is person:
            claim = person.claims[-1]._replace(kind=mention.candidate.state)
            if mention.candidate.end < behind.candidate.start:
                claim = self._with_body(claim, mention.candidate.canonical, country or "", person)
            person.claims[-1] = claim

    def _with_body(self, claim: Claim, body: str, country: str, person: Person) -> Claim:
        """Return an office that a word parts from its body, whole where the roster has it so: 太平洋司令部|前|司令.

        Behind a body without a state (国防军|前|司令) it is one of a state of whom the name may mean.
        """
        whole = body + claim.post
        profiles = self.kit.roster.profiles
        states = {country} if country else {profiles[one].home for one in person.options if one in profiles}
        if any(self.kit.roster.offices(state, whole) for state in states):
            return claim._replace(post=whole, country=country)
        return claim

    def _of_body(self, mention: Mention) -> str:
        """Return the state of the body that a mention is or names first: by the lists, or as the article has it."""
        listed = state_of_body(mention, self.kit)
        if not listed and mention.candidate.type == "POST":
            listed = state_governed(mention.candidate.canonical, self.kit)
        return listed or said_of(mention.candidate, self.folded, self.said)

    def _goes_on(self, at: int) -> bool:
        """Say whether another office of the same state stands before the state of the office at `at`."""
        if at < 2:
            return False
        state, other = self.outer[at - 1].candidate, self.outer[at - 2]
        if other.candidate.type != "POST" or self.folded[other.candidate.end : state.start] not in (
            "、",
            "兼",
        ):
            return False
        country = self.post_country.get(other.n)
        # 中央军委副书记、越南|国防部长|X: the office of a body that is told of no other state.
        unsaid = not country and other.candidate.org and other.n not in self.owner
        return country == state.country or bool(unsaid and self._of_body(other) in ("", state.country))

    def _behind(self, index: int, person: Person) -> int:
        """Read the rank or office directly behind a name, also behind its Latin form in brackets.

        Return the index of the last mention that is his.
        """
        last = index
        edge = self.outer[index].candidate.end
        for at in range(index + 1, min(index + 4, len(self.outer))):
            mention = self.outer[at]
            candidate = mention.candidate
            gap = self.folded[edge : candidate.start]
            if candidate.type == "PERSON" and gap.strip() in ("(", "（"):
                edge, last = candidate.end, at
                while self.folded[edge : edge + 1] in (" ", ")", "）"):
                    edge += 1
                continue
            if gap not in _TIGHT and not (gap == "退役" and candidate.type == "RANK"):
                return last
            said = self.text[candidate.start : candidate.end]
            if candidate.type == "RANK":
                person.ranks.append(said)
                self.owner[mention.n] = person
            elif candidate.type == "POST":
                if at + 1 < len(self.outer) and self.near.begins(at + 1, "PERSON", candidate.end):
                    return last
                if self.kit.capacities.is_of_another(candidate.canonical) or self._serves(at, index, person):
                    return last
                if said not in person.posts:
                    person.posts.append(said)
                self._claim(mention, person, candidate.state)
            else:
                return last
            edge, last = candidate.end, at
        return last

    def _serves(self, at: int, index: int, person: Person) -> bool:
        """Say whether the office behind a name and its title is of somebody else: 国家主席|X|特使抵达; but 凯洛格|特使.

        Also of whoever goes as such: 以|X|特使的身份.
        """
        office = self.outer[at].candidate
        if not self.kit.capacities.may_be_of_another(office.canonical):
            return False
        before = self.outer[index - 1] if index else None
        titled = before is not None and self.owner.get(before.n) is person
        return titled or self.folded.startswith(_CAPACITY, office.end)

    def _described(self, index: int, person: Person) -> int:
        """Read what the one is who is called by the name at `outer[index]`: 名为|X|的美国陆军准将.

        Return the index of the last mention that is his.
        """
        name = self.outer[index].candidate
        if (
            not self.kit.capacities.is_naming(self.folded, name.start)
            or self.folded[name.end : name.end + 1] != "的"
        ):
            return index
        last, edge = index, name.end + 1
        for at in range(index + 1, len(self.outer)):
            mention = self.outer[at]
            candidate = mention.candidate
            if candidate.start != edge or candidate.type not in ("COUNTRY", "ORG", "RANK", "POST"):
                break
            if candidate.type == "COUNTRY":
                person.countries.append(candidate.country)
            elif candidate.type == "RANK":
                person.ranks.append(self.text[candidate.start : candidate.end])
                self.owner[mention.n] = person
            elif candidate.type == "POST":
                person.posts.append(self._as_said(candidate, candidate.state))
                self._claim(mention, person, candidate.state)
            last, edge = at, candidate.end
        return last

    def _as_said(self, office: Candidate, state: str) -> str:
        """Return an office as the article says it, with the mark of one that is held no more."""
        return (FORMER if state.startswith(FORMER_STATES) else "") + self.text[office.start : office.end]

    def _share(self, first: int, person: Person) -> None:
        """Note the state that an office shares with the list it stands in: 蒙古国总理X、总统|Y, 巴新国防部X部长、交通部|Y.

        It is only a state that he may be of: 法国总统X、外长王毅 are of two.
        """
        if not first:
            return
        before = self.outer[first - 1]
        gap = self.folded[before.candidate.end : self.near.behind_state(self.outer[first].candidate)]
        neighbour = self.owner.get(before.n) or self.people.get(before.n)
        if gap in _LISTED and neighbour is not None and neighbour is not person:
            person.neighbour = person.neighbour or neighbour
            state = self._state_at.get(id(neighbour), "")
            if state:
                person.shared = self._state_at[id(person)] = state
