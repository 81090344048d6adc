"""What a mention in front of a name is to those that touch it: a calling, a gloss, a field of study, another office."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from minglu.model import Candidate, Mention
from minglu.rulebook.capacities import Capacities
from minglu.stages.link.seats import at_edge

#: What may stand between two offices of one person.
JOINTS = frozenset({"、", "兼", "暨", "兼任", "", "，", ","})
_OPENS = ("(", "（")
#: What people are called is no longer than this: 高级国防问题专家之一、.
CALLED = 14


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The mentions of an article in text order, none within another, and the words around offices."""

    folded: str
    outer: Sequence[Mention]
    capacities: Capacities

    def is_taken(self, at: int) -> bool:
        """Say whether somebody named in front takes the office: 李家超|升任|政务司司长、原警务处长|X."""
        if not at or self.outer[at - 1].candidate.type != "PERSON":
            return False
        verb = self.capacities.verb(self.folded, self.outer[at].candidate.start)
        return verb is not None and verb.start == self.outer[at - 1].candidate.end

    def is_calling(self, candidate: Candidate, gap: str) -> bool:
        """Say whether a gap is what someone of a state or body is called: 美国|缅因大学|专家|X.

        访问美国的|专家|X is of any state, and a 中国问题专家 need be no Chinese.
        """
        if candidate.type == "ORG":
            return self.capacities.is_calling_at(gap)
        if candidate.type == "POST":
            # 国防部长|拿督斯里|X, 皇家学会前主席、|生物学家|X
            return gap in self.capacities.courtesy or (
                gap[0] in ("、", " ") and self.capacities.is_calling(gap[1:])
            )
        if candidate.type != "COUNTRY" or (gap[0] == "的" and not at_edge(self.folded, candidate.start)):
            return False
        return self.capacities.is_calling(gap)

    def is_studied(self, at: int, edge: int) -> bool:
        """Say whether a state or region is the field of those called something of a body: 社科院|日本|所研究员."""
        candidate = self.outer[at].candidate
        return (
            candidate.type in ("COUNTRY", "PLACE")
            and at > 0
            and self.touches(at - 1, "ORG", candidate.start)
            and candidate.end < edge <= candidate.end + CALLED
            and self.capacities.is_calling_at(self.folded[candidate.start : edge])
        )

    def is_gloss(self, at: int) -> bool:
        """Say whether an office in brackets explains the one in front of them: 次官（副部长）."""
        candidate = self.outer[at].candidate
        return (
            candidate.type == "POST"
            and at > 0
            and self.folded[candidate.start - 1 : candidate.start] in _OPENS
            and self.touches(at - 1, "POST", candidate.start - 1)
        )

    def is_held_too(self, at: int, gap: str) -> bool:
        """Say whether 兼 joins another office to that of the state at `at`, with `gap` behind the state."""
        start = self.outer[at].candidate.start
        return (
            at > 0
            and (not gap or gap in self.capacities.sides)
            and self.folded[start - 1] == "兼"
            and self.touches(at - 1, "POST", start - 1)
        )

    def touches(self, at: int, type_: str, end: int) -> bool:
        """Say whether the mention at `at` is of a type and ends at an offset."""
        candidate = self.outer[at].candidate
        return candidate.type == type_ and candidate.end == end

    def begins(self, at: int, type_: str, start: int) -> bool:
        """Say whether the mention at `at` is of a type and begins at an offset."""
        candidate = self.outer[at].candidate
        return candidate.type == type_ and candidate.start == start

    def state_before(self, at: int) -> str:
        """Return the state in front of the country of an office: 时任|中国|驻英大使."""
        start = self.outer[at].candidate.start
        if not at or not self.touches(at - 1, "COUNTRY", start):
            return ""
        return self.capacities.status_before(self.folded, self.outer[at - 1].candidate.start).state

    def behind_state(self, candidate: Candidate) -> int:
        """Return where 前, 原, 时任 begin in front of an office, else where it begins itself."""
        states, edge = self.capacities.states, candidate.start
        if candidate.type == "POST" and candidate.state and self.folded[edge - 1 : edge] in states:
            edge -= 1
        return min(edge, self.capacities.status_before(self.folded, candidate.start).start)
