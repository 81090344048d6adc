"""Words that stand for people or states named elsewhere, found in the text: 双方, 两国防长, 东盟各国防长, 一行, 他.

Whom they stand for is decided in `references`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from typing import NamedTuple

from minglu.model import Link, Mention, Party
from minglu.rulebook.events import Events, Term
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
#: With whom somebody talks, and as which word it counts: 与|其|举行会谈.
_HIS_PARTNER = re.compile(
    "(?<=[与同和跟])其(?=举行|进行|会[见晤谈面]|共[进晋用]|通[话电]|面谈|面晤|晤|交谈|商谈|磋商|讨论|就|在)"
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


def find_anaphors(
    folded: str, mentions: Sequence[Mention], links: Mapping[int, Link], events: Events
) -> tuple[Anaphor, ...]:
    """Return the words of reference of a folded text, in order; none inside a mention."""
    outer = [mention for mention in mentions if not mention.within]
    starts = {mention.candidate.start: at for at, mention in enumerate(outer)}
    ends = {mention.candidate.end: at for at, mention in enumerate(outer)}
    taken = {offset for mention in outer for offset in range(mention.candidate.start, mention.candidate.end)}
    found = []
    for match in events.term.finditer(folded):
        term = events.terms[match.group()]
        if term.kind in ("trap", *_HEADS) or (
            match.start() in taken and not _addresses(match.start(), term, outer, starts)
        ):
            continue
        if match.start() and _NOT_BEHIND.match(folded, match.start() - 1):
            continue
        if term.kind in _SPOKEN and not events.verb.search(_REST.match(folded, match.end()).group()):  # type: ignore[union-attr]
            continue
        anaphor = _widen(folded, match.start(), match.end(), term, outer, starts, ends, links, events)
        if anaphor is not None:
            found.append(anaphor)
    found += _partners(folded, taken, events)
    return tuple(sorted([*found, *_paired(folded, outer, links, found, events)]))


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


def _addresses(start: int, term: Term, outer: Sequence[Mention], starts: Mapping[int, int]) -> bool:
    """Say whether an office with a word of courtesy is how somebody is spoken to: 总统先生, but not 王毅|部长先生."""
    at = starts.get(start)
    if term.kind != "addressee" or at is None or outer[at].candidate.type != "POST":
        return False
    before = outer[at - 1].candidate if at else None
    return before is None or before.end != start


def _widen(
    folded: str,
    start: int,
    end: int,
    term: Term,
    outer: Sequence[Mention],
    starts: Mapping[int, int],
    ends: Mapping[int, int],
    links: Mapping[int, Link],
    events: Events,
) -> Anaphor | None:
    """Take in the states or the body in front and the office behind; None where the word says nothing then."""
    named = [Party.of_state(code, name) for code, name in events.states.get(term.term, ())]
    head = ""
    if term.kind in ("states", "persons", "sides"):
        at = None if named else ends.get(start)
        while at is not None and outer[at].candidate.type in ("COUNTRY", "ORG"):
            mention = outer[at]
            kind = "country" if mention.candidate.type == "COUNTRY" else "org"
            if kind == "org" and (named or mention.candidate.state in ("media", "firm")):
                break
            link = links[mention.n]
            named.insert(0, Party(kind, link.canonical, link.entity, link.country, mentions=(mention.n,)))
            start = mention.candidate.start
            at = ends.get(start) if kind == "country" else None
            if (
                at is None
                and kind == "country"
                and term.kind in ("states", "sides")
                and len(named) < term.size
            ):
                # 俄罗斯、土耳其和伊朗|三国总统
                listed = _LISTED.search(folded, max(0, start - 2), start)
                at = ends.get(listed.start()) if listed else None
                at = at if at is not None and outer[at].candidate.type == "COUNTRY" else None
        follower = starts.get(end)
        if follower is not None and outer[follower].candidate.type == "POST":
            candidate = outer[follower].candidate
            head, end = folded[candidate.start : candidate.end], candidate.end
        elif behind := _head_end(folded, end, events):
            head, end = folded[end:behind], behind
    if term.kind == "states" and not term.size and not (named and head):
        # 世界各国 stands for nobody in particular; 东盟各国防长 does.
        return None
    if term.kind == "persons" and term.term.startswith(("两位", "三位", "两名")) and not head:
        return None
    if term.term == _PARTIES and (named or not head.endswith(_OF_PARTIES)):
        # 美国|两党|议员 are of one state.
        return None
    return Anaphor(start, end, term.kind, term.size, tuple(named), head, term.cite)


def _paired(
    folded: str, outer: Sequence[Mention], links: Mapping[int, Link], found: Sequence[Anaphor], events: Events
) -> list[Anaphor]:
    """Return 日韩|防长 and 中美|领导人: states that touch each other, and an office that all of them have."""
    spans = [(anaphor.start, anaphor.end) for anaphor in found]
    pairs = []
    run: list[Mention] = []
    for mention in outer:
        candidate = mention.candidate
        touches = bool(run) and run[-1].candidate.end == candidate.start
        if touches and candidate.type == "COUNTRY" and _is_short(run[-1]) != _is_short(mention):
            # 在新加坡|美朝首脑会谈: the long name is of no run of short ones.
            touches = False
        if candidate.type == "COUNTRY":
            run = [*run, mention] if touches else [mention]
            end = _head_end(folded, candidate.end, events)
            if len(run) < 2 or not end:
                continue
        elif candidate.type == "POST" and touches:
            end = candidate.end
        else:
            end = 0
        if end and len(run) > 1:
            start = run[0].candidate.start
            if not any(left < end and start < right for left, right in spans):
                named = tuple(
                    Party(
                        "country",
                        links[one.n].canonical,
                        links[one.n].entity,
                        links[one.n].country,
                        mentions=(one.n,),
                    )
                    for one in run
                )
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
