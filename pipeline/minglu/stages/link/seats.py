"""The state of each office, rank and body of an article: the one nested in it, before it, or of the body it names."""

from __future__ import annotations

import re

from minglu.model import Candidate, Mention
from minglu.rulebook.capacities import Capacities
from minglu.rulebook.kit import Kit
from minglu.rulebook.lexicon import ORG, Entry, Lexicon
from minglu.stages.link.outline import Outline

#: 中国驻白俄罗斯|大使, 赴黎维和分队|队长: where he serves, not where he is from.
_POSTED = re.compile("驻|(?<![支声增救奔赶前开])[赴援]")
#: Between the states or bodies to which one envoy is sent.
_AND = frozenset("暨兼和与及、")
_CLAUSE_EDGES = frozenset({"", "\n", " ", "，", ",", "。", "、", "；", "：", "“", "「", "（", "("})
#: States of an office that make it a former one at the article's date (rules/posts/modifiers.csv).
FORMER_STATES = ("former", "late", "then")
#: Kinds of organisations (orgs/names.csv) whose people are of any state.
STATELESS = frozenset({"alliance", "un", "international", "media", "firm", "university", "thinktank", "ngo"})
#: 韩|美联合司令部司令 is of two.
_JOINT = re.compile(r"\w联[合军]")
#: No name of a body in front of an office is longer.
_LONGEST = 16
#: Marks around an office that the writer does not grant: “立委”|X.
_QUOTE, UNQUOTE = frozenset("“「"), ("”", "」")
#: What makes of a state a matter that an office deals with.
_TOPICS = ("事务", "问题")


def body_of(post: str, lexicon: Lexicon) -> Entry | None:
    """Return the listed body that the name of an office begins with (白宫|幕僚长), the longest if several do."""
    for end in range(min(len(post), _LONGEST), 1, -1):
        for entry in lexicon.by_term.get(post[:end], ()):
            if entry.kind == ORG:
                return entry
    return None


def is_quoted(folded: str, office: Candidate) -> bool:
    """Say whether marks stand around an office that the writer does not grant: “立委”|X."""
    return (
        office.type == "POST"
        and folded[office.start - 1 : office.start] in _QUOTE
        and folded[office.end : office.end + 1] in UNQUOTE
    )


def is_posted(folded: str, start: int) -> bool:
    """Say whether a word directly before an offset makes the state there the one where somebody serves: 驻|白俄罗斯."""
    return start > 0 and _POSTED.match(folded, start - 1) is not None


def _is_second_seat(folded: str, office: Candidate, state: Candidate) -> bool:
    """Say whether a state in an office is the second of those where somebody serves: 驻欧盟暨|比利时|代表."""
    return folded[office.start] == "驻" and folded[state.start - 1] in _AND


def at_edge(folded: str, start: int) -> bool:
    """Say whether a clause begins at an offset: ，美国的… is of America, 访问美国的… is not."""
    return folded[max(0, start - 1) : start] in _CLAUSE_EDGES


def _left_a_side(gap: str, capacities: Capacities) -> bool:
    """Say whether a side and a word of how an officer stands to his rank is all that parts it from his state: 军退役."""
    return any(gap.startswith(side) and gap[len(side) :] in capacities.states for side in capacities.sides)


def states_of_offices(folded: str, outline: Outline, kit: Kit) -> dict[int, str]:
    """Return the country of each office: nested in it, or directly before it or before its body."""
    countries: dict[int, str] = {}
    outer, inner = outline.outer, outline.inner
    for index in outline.indices("POST", "ORG", "RANK"):
        mention = outer[index]
        nested = [
            item.candidate.country
            for item in inner.get(mention.n, ())
            if not is_posted(folded, item.candidate.start)
            and not _is_second_seat(folded, mention.candidate, item.candidate)
            and not _JOINT.match(folded, item.candidate.end)
            # 中国|事务小组主席 of the British parliament
            and not folded.startswith(_TOPICS, item.candidate.end)
        ]
        at = index - 1
        left = outer[at] if at >= 0 else None
        if left is not None and is_posted(folded, left.candidate.start):
            left = None
        if left is not None and left.candidate.end == mention.candidate.start:
            if left.candidate.type == "COUNTRY":
                body = outer[at - 1] if at else None
                if (
                    body is not None
                    and body.candidate.type == "ORG"
                    and body.candidate.end == left.candidate.start
                ):
                    # 国际问题研究院|美国|研究所所长: what he studies.
                    countries[mention.n] = countries.get(body.n, "")
                else:
                    countries[mention.n] = left.candidate.country
                continue
            if left.candidate.type == "ORG" and left.n in countries:
                countries[mention.n] = countries[left.n]
                continue
            if left.candidate.type == "ORG" and left.candidate.country in kit.roster.states:
                countries[mention.n] = left.candidate.country
                continue
        if nested and nested[0]:
            listed = mention.candidate.country if mention.candidate.type == "ORG" else ""
            # 中国国民党 is a party of TW.
            countries[mention.n] = listed if listed in kit.roster.states else nested[0]
        elif (
            left is not None
            and left.candidate.type == "ORG"
            and countries.get(left.n)
            and (
                (between := folded[left.candidate.end : mention.candidate.start]) == "的"
                or (mention.candidate.type == "RANK" and between in kit.capacities.states)
            )
        ):
            # 美国|海军陆战队|的|指挥官, 美军|退役|上将
            countries[mention.n] = countries[left.n]
        elif (
            left is not None
            and left.candidate.type == "COUNTRY"
            and (
                (gap := folded[left.candidate.end : mention.candidate.start]) in kit.capacities.states
                or gap in kit.capacities.sides
                # 俄|军退役|少将
                or (mention.candidate.type == "RANK" and _left_a_side(gap, kit.capacities))
                # 计划访问美国的|海军司令员 is no American's office; ，美国的|海军司令员 is.
                or (gap == "的" and at_edge(folded, left.candidate.start))
            )
        ):
            countries[mention.n] = left.candidate.country
    return countries


def state_of_body(mention: Mention, kit: Kit) -> str:
    """Return the state that the body in the name of an office is of (白宫|新闻秘书), or nothing.

    It is weaker than a state that the text names: 自民党 and 工党 there are in several.
    """
    body = body_of(mention.candidate.canonical, kit.lexicon)
    if body is None or body.detail in STATELESS or body.country not in kit.roster.states:
        return ""
    return body.country
