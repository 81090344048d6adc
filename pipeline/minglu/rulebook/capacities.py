"""Words around offices and people, compiled: posts/words.csv, and the states of posts/modifiers.csv.

What says that an office is no longer held (前, 时任), that a verb gives someone an office (升任), that an office stands
for none of its holders (总统选举), and what people are called who hold none (专家, 记者).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from minglu.rulebook.rules import Rules
from minglu.text.expressions import any_of
from minglu.text.fold import fold

_FILE = "posts/words.csv"
#: The uses of a row of posts/words.csv.
USES = (
    "calling",
    "courtesy",
    "kind",
    "department",
    "side",
    "takes",
    "takes alone",
    "holds",
    "held",
    "left",
    "appoints",
    "adverb",
    "former adverb",
    "kin",
    "shared",
    "of no state",
    "of another",
    "no unit",
    "mission",
    "private",
    "of a body",
    "local",
    "national",
    "promotes",
    "list lead",
    "former behind",
    "not its holder",
    "any holder",
    "its holder",
    "naming",
    "makes",
    "unmakes",
    "not yet",
    "not leading",
    "succeeds",
    "humble",
    "artist",
    "low office",
    "trade",
)
#: The uses of what somebody may be called who holds no office of a state, the plainest first (`Capacities.called`).
CALLINGS = ("humble", "artist", "low office", "trade", "private", "of a body")
#: The uses that are verbs of office, the ones that say how it stands with him now first.
VERBS = ("held", "left", "holds", "takes", "takes alone")
#: What may stand in a gap of a term: 首位女性当选的.
_GAP = ".{1,6}"
_WITH = ("同", "与", "和", "跟")
#: What an unlisted body is written with.
_UNIT = re.compile(r"(?:[\u3400-\u9fff]|[0-9]{1,3}){2,10}")
#: No calling of a person is longer.
_LONGEST_CALLING = 6
#: No verb of office with its particle is longer.
_LONGEST_VERB = 8


class Verb(NamedTuple):
    """A verb of office that ends where an office begins: where it begins, and which of `VERBS` it is."""

    start: int
    use: str


class Status(NamedTuple):
    """A word that says how somebody stands to the office behind it: where it begins, and the state it gives (`then`)."""

    start: int
    state: str


@dataclass(frozen=True, slots=True)
class Capacities:
    """The compiled words.

    `states` gives the state (`former`, `then`, `new` …) of the words that stand outside an office and in front of it;
    `sides` stand between a state and its office (俄|军|总局局长);
    `national` are offices of a state by themselves (参议长); titles of `courtesy` stand between an office and a name.
    `makes` and `unmakes` end where a name begins that gets an office or loses it: 任命|X|为P, 免去|X|的P职务.
    """

    states: dict[str, str]
    sides: frozenset[str]
    national: frozenset[str]
    courtesy: frozenset[str]
    makes: re.Pattern[str]
    unmakes: re.Pattern[str]
    _calling: re.Pattern[str]
    _calling_behind: re.Pattern[str]
    _department: re.Pattern[str]
    _member_of: re.Pattern[str]
    _verbs: re.Pattern[str]
    _use_of_verb: dict[str, str]
    _ends_of_verbs: frozenset[str]
    _adverbs: re.Pattern[str]
    _former_adverb: re.Pattern[str]
    _kin: re.Pattern[str]
    _shared: tuple[str, ...]
    _of_no_state: tuple[str, ...]
    _of_another: tuple[str, ...]
    _no_unit: re.Pattern[str]
    _missions: frozenset[str]
    _private: tuple[str, ...]
    _local: tuple[str, ...]
    _promotes: tuple[str, ...]
    _list_lead: re.Pattern[str]
    _appoints: re.Pattern[str]
    _former_behind: re.Pattern[str]
    _not_its_holder: re.Pattern[str]
    _any_holder: re.Pattern[str]
    _its_holder: re.Pattern[str]
    _naming: tuple[str, ...]
    _not_leading: tuple[str, ...]
    _succeeds: tuple[str, ...]
    _not_yet: re.Pattern[str]
    _called: dict[str, str]

    @classmethod
    def build(cls, rules: Rules) -> Capacities:
        """Compile the two tables."""
        words = rules.terms_by(_FILE, "use", USES)
        called = f"(?:(?:{_any(words['kind'])})*(?:{_any(words['calling'])}))"
        return cls(
            states={
                fold(row["term"]): row["state"] or fold(row["term"])
                for row in rules["posts/modifiers.csv"]
                if row["place"] == "outside"
            },
            sides=frozenset(words["side"]),
            courtesy=frozenset(words["courtesy"]),
            _calling=re.compile(f"的?(?:{_any(words['side'])})?({called}、)?{called}(?:之一[、，]?)?"),
            _calling_behind=re.compile(f"(?:{_any(words['private'] + words['of a body'])})$"),
            _department=re.compile(f"[\u3400-\u9fff]{{1,8}}?(?:{_any(words['department'])})的?"),
            _member_of=re.compile(
                f"[\u3400-\u9fff]{{1,10}}?(?:{_any(words['department'])})(?=的?(?:{_any(words['kind'])})*(?:{_any(words['calling'])}))"
            ),
            _ends_of_verbs=frozenset({*"了过为", *(word[-1] for use in VERBS for word in words[use])}),
            _verbs=re.compile(f"({_any(word for use in VERBS for word in words[use])})[了过为]?$"),
            _use_of_verb={word: use for use in reversed(VERBS) for word in words[use]},
            _adverbs=re.compile(_any(words["adverb"] + words["former adverb"])),
            _former_adverb=re.compile(_any(words["former adverb"])),
            _kin=re.compile(_any(words["kin"])),
            _shared=tuple(words["shared"]),
            _of_no_state=tuple(words["of no state"]),
            _of_another=tuple(words["of another"]),
            national=frozenset(words["national"]),
            _no_unit=re.compile(_any(words["no unit"])),
            _missions=frozenset(words["mission"]),
            _private=tuple(words["private"]),
            _local=tuple(words["local"]),
            _promotes=tuple(words["promotes"]),
            _list_lead=re.compile(f"(?:{_any(words['list lead'])})*"),
            _appoints=re.compile(f"(?:{_any(words['appoints'])})$"),
            _former_behind=re.compile(_any(words["former behind"])),
            _not_its_holder=re.compile(f"[“”‘’]?(?:{_any(words['not its holder'])})"),
            _any_holder=re.compile(f"(?:{_any(words['any holder'])})$"),
            _its_holder=re.compile(f"(?:{_any(words['its holder'])})$"),
            _naming=tuple(words["naming"]),
            makes=re.compile(f"(?:{_any(words['makes'])})了?$"),
            unmakes=re.compile(f"(?:{_any(words['unmakes'])})了?$"),
            _not_leading=tuple(words["not leading"]),
            _succeeds=tuple(words["succeeds"]),
            _not_yet=re.compile(f"(?:{_any(words['not yet'])})(?:会|正式|重新)?$"),
            _called={word: use for use in reversed(CALLINGS) for word in words[use]},
        )

    def status_before(self, folded: str, end: int) -> Status:
        """Return the word of status that ends at an offset (时任|美国|总统), of two characters or more: 前 may be of 目前.

        Where none does it begins at `end`, and its state is empty.
        """
        for length in (4, 3, 2):
            start = max(0, end - length)
            state = self.states.get(folded[start:end])
            if state:
                return Status(start, state)
        return Status(end, "")

    def is_calling(self, text: str) -> bool:
        """Say whether a stretch of folded text is what someone is called: 军事专家, 的专家之一、, 核技术领域专家."""
        if self._calling.fullmatch(text) is not None:
            return True
        # 英国|核技术领域|专家 is British; a 中国|问题|专家 need be no Chinese.
        return all(self._is_of_a_field(part) for part in text.split("、"))

    def _is_of_a_field(self, text: str) -> bool:
        """Say whether a text is what someone is called who serves a body or knows a field: 边境执法局官员."""
        match = self._calling_behind.search(text)
        return match is not None and (not match.start() or self.is_unit(text[: match.start()]))

    def is_calling_at(self, text: str) -> bool:
        """Say whether a stretch of text behind an institute's name is what someone there is called: 政治系教授."""
        department = self._department.match(text)
        return self.is_calling(text) or (department is not None and self.is_calling(text[department.end() :]))

    def department_end(self, folded: str, at: int) -> int:
        """Return where a department ends that begins at an offset and has someone called something behind it.

        北海道大学|政治系|教授; the offset itself where none does.
        """
        match = self._member_of.match(folded, at)
        return match.end() if match else at

    def verb(self, folded: str, end: int) -> Verb | None:
        """Return the verb of office that ends at an offset (曾任|国防部长), the longest if several do."""
        if folded[end - 1 : end] not in self._ends_of_verbs:
            return None
        match = self._verbs.search(folded, max(0, end - _LONGEST_VERB), end)
        return Verb(match.start(), self._use_of_verb[match.group(1)]) if match else None

    def strip_adverbs(self, text: str) -> str:
        """Return a stretch of text without the words that say when or in which order."""
        return self._adverbs.sub("", text)

    def is_long_ago(self, text: str) -> bool:
        """Say whether a stretch of text puts what follows before the time of the article: 曾, 离任前."""
        return self._former_adverb.search(text) is not None

    def names_another(self, text: str) -> bool:
        """Say whether a stretch of text may go on about someone else: 父亲."""
        return self._kin.search(text) is not None

    def appoints(self, text: str) -> bool:
        """Say whether a text ends in a word that puts the next name into an office (任命|X)."""
        return self._appoints.search(text) is not None

    def is_shared(self, post: str) -> bool:
        """Say whether several hold an office at one time, so that one mention of it may be said of many."""
        return post.endswith(self._shared)

    def is_of_no_state(self, post: str) -> bool:
        """Say whether an office is one of a place or a body that is no state: 港督, 总干事."""
        return post.endswith(self._of_no_state)

    def is_of_another(self, post: str) -> bool:
        """Say whether an office behind a name is that of someone who serves him: 习近平|主席特使."""
        return post.endswith(self._of_another) and post not in self._of_another

    def may_be_of_another(self, post: str) -> bool:
        """Say whether an office behind a name may be that of someone who serves him: 习近平|特使, but 凯洛格|特使 is his."""
        return post in self._of_another

    def is_unit(self, text: str) -> bool:
        """Say whether a stretch of text between a state and an office may be an unlisted body: 乌克兰|基础设施部|部长."""
        return _UNIT.fullmatch(text) is not None and self._no_unit.search(text) is None

    def is_mission(self, text: str) -> bool:
        """Say whether a stretch of text between a state and an office is a mission of that state: 法国|大使馆|参赞."""
        return text in self._missions

    def is_private(self, folded: str, end: int) -> bool:
        """Say whether a word ends at an offset that calls people by what is no service of a state: 专家, 记者."""
        return folded.endswith(self._private, 0, end)

    def called(self, folded: str, end: int) -> tuple[str, str]:
        """Return the word ending at an offset that somebody is called (村民|X), and its use; empty if there is none."""
        for length in range(_LONGEST_CALLING, 1, -1):
            word = folded[max(0, end - length) : end]
            if word in self._called:
                return word, self._called[word]
        return "", ""

    def is_local(self, post: str) -> bool:
        """Say whether an office is one of the place in front of it: 里约市|市长."""
        return post.endswith(self._local)

    def is_naming(self, folded: str, end: int) -> bool:
        """Say whether a word ends at an offset that says how someone is called: 名为|X."""
        return folded.endswith(self._naming, 0, end)

    def is_leading(self, post: str) -> bool:
        """Say whether an article may name the holder of an office without it: 总理, not 大使."""
        return not post.endswith(self._not_leading)

    def succeeds(self, folded: str, end: int) -> bool:
        """Say whether a word ends at an offset behind which stands who held an office before: 接替|X."""
        return folded.endswith(self._succeeds, 0, end)

    def tells_of_succession(self, folded: str, start: int, end: int) -> bool:
        """Say whether a stretch of text has a word for `succeeds` at all."""
        return any(folded.find(word, start, end) >= 0 for word in self._succeeds)

    def promotes(self, folded: str, end: int) -> bool:
        """Say whether a word of promotion ends where a rank begins."""
        return folded.endswith(self._promotes, 0, end)

    def leads_to_list(self, text: str) -> bool:
        """Say whether a stretch of text leads from a rank to those who are promoted to it: 军衔的是：."""
        return self._list_lead.fullmatch(text) is not None

    def is_over(self, folded: str, end: int) -> bool:
        """Say whether what stands behind an office that ends there makes it a former one (期间)."""
        return self._former_behind.match(folded, end) is not None

    def is_not_yet(self, folded: str, end: int) -> bool:
        """Say whether a word ends at an offset that makes the verb of office behind it no fact: 拟|任命, 没有正式|免去."""
        return self._not_yet.search(folded, max(0, end - _LONGEST_VERB), end) is not None

    def is_no_holder(self, folded: str, start: int, end: int) -> bool:
        """Say whether a bare office stands for none of its holders: 总统|选举, 成为|总统."""
        behind = self._not_its_holder.match(folded, end)
        # 李强同|意大利总理|会谈 are two who talk; 中意总理会谈 is a meeting.
        talk = behind is not None and behind.group().endswith("会谈") and folded.endswith(_WITH, 0, start)
        if behind is not None and not talk:
            return True
        window = max(0, start - 9)
        any_holder = self._any_holder.search(folded, window, start)
        return any_holder is not None and not self._its_holder.search(folded, window, start)


def _any(words: Iterable[str]) -> str:
    """Return an expression that matches any of the words, the longest that fits; … stands for a few characters."""
    return any_of(words).replace("…", _GAP)
