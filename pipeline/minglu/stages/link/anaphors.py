"""Words that stand for people or states named elsewhere, found in the text: 双方, 两国防长, 东盟各国防长, 一行, 他.

Whom they stand for is decided in `references`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from typing import NamedTuple

from minglu.model import Mention, Party
from minglu.rulebook.events import Events, Term
from minglu.stages.link.wording import Wording
from minglu.text.numerals import NUMERAL

#: Kinds of rows whose terms are offices without a mention of their own: 中美|首脑.
_HEADS = frozenset({"head", "leader"})
#: Words of those who speak, which count where an encounter is told of them: 我同你会晤; and as far as a sentence goes.
_SPOKEN = frozenset({"speaker", "addressee", "both"})
_REST = re.compile(r"[^。！？!?\n]*")
#: Between states listed before their number.
_LISTED = re.compile("(?:以及|[、和与同及])$")
#: Words of reference that mean something else by what is in front of them: 其|他, 吉|他, 一行1|3人, 十|三人.
_NOT_BEHIND = re.compile(f"[其吉]他|[{NUMERAL}]{{2}}")
#: With whom somebody talks, or who is honoured, and as which word it counts: 与|其|举行会谈, 授予|其|国家勋章.
_HIS_PARTNER = re.compile(
    "(?<=授予)其(?=[^，。；]{0,14}(?:勋章|奖章|勋位|称号|军衔))|(?<=[与同和跟])[其之](?=举行|进行|会[见晤谈面]|共[进晋用]|通[话电]|面谈|面晤|晤|交谈|商谈|磋商|讨论|就|在)"
)
_HE = "他"
#: Two parties, and the office of those who lead one and a state with it: 两党|总书记.
_PARTIES, _OF_PARTIES = "两党", ("总书记", "最高领导人")


class Anaphor(NamedTuple):
    """A word of reference: its span, its kind and size, the states or body it names itself, and its office.

    中美两国防长 is of kind states, names CN and US, and its office is 防长.
    """

    start: int
    end: int
    kind: str
    size: int
    named: tuple[Party, ...]
    head: str
    cite: str


class _Outer(NamedTuple):
    """The outer mentions of an article, and which begins or ends at an offset."""

    mentions: Sequence[Mention]
    beginning: Mapping[int, Mention]
    ending: Mapping[int, Mention]


def find_anaphors(wording: Wording, mentions: Sequence[Mention]) -> tuple[Anaphor, ...]:
    """Return the words of reference of an article, in order; none inside a mention."""
    folded, events = wording.folded, wording.events
    named = [mention for mention in mentions if not mention.within]
    outer = _Outer(
        named,
        {mention.candidate.start: mention for mention in named},
        {mention.candidate.end: mention for mention in named},
    )
    taken = {offset for mention in named for offset in range(mention.candidate.start, mention.candidate.end)}
    found = []
    for match in events.term.finditer(folded):
        term = events.terms[match.group()]
        if term.kind in ("trap", *_HEADS) or (
            match.start() in taken and not _addresses(match.start(), term, outer)
        ):
            continue
        if match.start() and _NOT_BEHIND.match(folded, match.start() - 1):
            continue
        if term.kind in _SPOKEN and not events.verb.search(_REST.match(folded, match.end()).group()):  # type: ignore[union-attr]
            continue
        anaphor = _widened(wording, outer, match.span(), term)
        if anaphor is not None:
            found.append(anaphor)
    found += _partners(folded, taken, events)
    return tuple(sorted([*found, *_paired(wording, outer, found)]))


def _partners(folded: str, taken: Set[int], events: Events) -> list[Anaphor]:
    """Return 其 where it is whom somebody talks with: 董军与|其|举行会谈, and not 与|其|他国家."""
    he = events.terms.get(_HE)
    if he is None:
        return []
    return [
        Anaphor(match.start(), match.end(), he.kind, he.size, (), "", he.cite)
        for match in _HIS_PARTNER.finditer(folded)
        if match.start() not in taken
    ]


def _addresses(start: int, term: Term, outer: _Outer) -> bool:
    """Say whether an office with a word of courtesy is how somebody is spoken to: 总统先生, but not 王毅|部长先生."""
    office = outer.beginning.get(start)
    if term.kind != "addressee" or office is None or office.candidate.type != "POST":
        return False
    return start not in outer.ending


def _widened(wording: Wording, outer: _Outer, span: tuple[int, int], term: Term) -> Anaphor | None:
    """Take in the states or the body in front and the office behind; None where the word says nothing then."""
    start, end = span
    named = [Party.of_state(code, name) for code, name in wording.events.states.get(term.term, ())]
    head = ""
    if term.kind in ("states", "persons", "sides"):
        if not named:
            start, named = _named_in_front(wording, outer, start, term)
        behind = _office_end(wording, outer, end)
        head, end = wording.folded[end:behind], behind
    if _is_empty(term, named, head):
        return None
    return Anaphor(start, end, term.kind, term.size, tuple(named), head, term.cite)


def _named_in_front(wording: Wording, outer: _Outer, start: int, term: Term) -> tuple[int, list[Party]]:
    """Return where a word begins with the states or the body in front of it, and those: 中|美|两国, 东盟|各国."""
    named: list[Party] = []
    mention = outer.ending.get(start)
    while mention is not None and mention.candidate.type in ("COUNTRY", "ORG"):
        state = mention.candidate.type == "COUNTRY"
        if not state and (named or mention.candidate.state in ("media", "firm")):
            break
        named.insert(0, wording.party(mention))
        start = mention.candidate.start
        if not state:
            break
        mention = outer.ending.get(start)
        if mention is None and term.kind in ("states", "sides") and len(named) < term.size:
            mention = _listed_in_front(wording.folded, outer, start)
    return start, named


def _listed_in_front(folded: str, outer: _Outer, start: int) -> Mention | None:
    """Return the state in a list with the one that begins at an offset: 俄罗斯、|土耳其和|伊朗三国总统."""
    listed = _LISTED.search(folded, max(0, start - 2), start)
    state = outer.ending.get(listed.start()) if listed else None
    return state if state is not None and state.candidate.type == "COUNTRY" else None


def _office_end(wording: Wording, outer: _Outer, end: int) -> int:
    """Return where the office ends behind a word of reference that ends at an offset; there if none follows."""
    follower = outer.beginning.get(end)
    if follower is not None and follower.candidate.type == "POST":
        return follower.candidate.end
    return _head_end(wording.folded, end, wording.events) or end


def _is_empty(term: Term, named: Sequence[Party], head: str) -> bool:
    """Say whether a word stands for nobody with what is named in front of it and the office behind."""
    if term.kind == "states" and not term.size and not (named and head):
        # 世界各国 stands for nobody in particular; 东盟各国防长 does.
        return True
    if term.kind == "persons" and term.term.startswith(("两位", "三位", "两名")) and not head:
        return True
    # 美国|两党|议员 are of one state.
    return term.term == _PARTIES and (bool(named) or not head.endswith(_OF_PARTIES))


def _paired(wording: Wording, outer: _Outer, found: Sequence[Anaphor]) -> list[Anaphor]:
    """Return 日韩|防长 and 中美|领导人: states that touch each other, and an office that all of them have."""
    folded = wording.folded
    spans = [(anaphor.start, anaphor.end) for anaphor in found]
    pairs = []
    run: list[Mention] = []
    for mention in outer.mentions:
        candidate = mention.candidate
        touches = bool(run) and run[-1].candidate.end == candidate.start
        if touches and candidate.type == "COUNTRY" and _is_short(run[-1]) != _is_short(mention):
            # 在新加坡|美朝首脑会谈: the long name is of no run of short ones.
            touches = False
        if candidate.type == "COUNTRY":
            run = [*run, mention] if touches else [mention]
            end = _head_end(folded, candidate.end, wording.events)
            if len(run) < 2 or not end:
                continue
        elif candidate.type == "POST" and touches:
            end = candidate.end
        else:
            end = 0
        if end and len(run) > 1:
            start = run[0].candidate.start
            if not any(left < end and start < right for left, right in spans):
                named = tuple(wording.party(one) for one in run)
                head = folded[run[-1].candidate.end : end]
                pairs.append(Anaphor(start, end, "states", len(run), named, head, "states that touch"))
        run = []
    return pairs


def _is_short(state: Mention) -> bool:
    """Say whether a state stands as one character."""
    return state.candidate.end - state.candidate.start == 1


def _head_end(folded: str, start: int, events: Events) -> int:
    """Return where a word for an office that is no POST ends (两国|领导人), 0 where none stands there."""
    word = events.term.match(folded, start)
    return word.end() if word and events.terms[word.group()].kind in _HEADS else 0
