"""Whose talks a name without states is of: 俄|法|“2+2”会谈; and the talks of two states that have a name of their own."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from minglu.model import Meeting, Mention
from minglu.rulebook.events import Events
from minglu.stages.link.scene import Scene
from minglu.stages.link.verbs import Spoken

#: What the two states of 俄法“2+2”会谈 have between them, if anything.
_BETWEEN = ("", "、", "和", "与", "-", "—")
#: Between them and the name: 日本与澳洲|的外交与国防部长|2+2会议.
_MINISTERS = re.compile("的?(?:外交|国防|外长|防长|部长|军队|武装力量|政府间?|两[国军]|部门?|[与和、])*的?")
#: Between states that hold them and the name, less days and places: 美国和澳大利亚|23日|和|24日|在|美国|举行|“2+2”磋商.
_HOLD = re.compile("[在于将和至到、　]*(?:举行|召开|进行)?的?(?:外交|国防|外长|防长|部长|[与和、])*的?")
#: So many days and places may stand there.
_MOST_BETWEEN = 4
#: Talks of any two states, which are told apart by whose they are, and how the names of others end: 泰国和老挝|第四轮战略对话.
OF_TWO = "外长防长“2+2”会谈"
_TALKS = ("对话", "磋商", "协商")


def pairs(
    folded: str, mentions: Sequence[Mention], series: Mapping[int, str], events: Events
) -> dict[int, str]:
    """Return the two states in front of a “2+2”, by the number of its mention: 俄|法|“2+2”会谈.

    They tell it from the talks of two others, and stand in the order of their codes. So do those of talks that have no
    name but their matter: 泰国和老挝|第四轮战略对话.
    """
    found = {}
    for at, meeting in enumerate(mentions):
        name = series.get(meeting.n, "")
        if name == OF_TWO or (name.endswith(_TALKS) and name not in events.series):
            codes = _pair(folded, mentions, at)
            found[meeting.n] = "-".join(events.names.get(code, code) for code in codes)
    return {n: pair for n, pair in found.items() if pair}


def _pair(folded: str, mentions: Sequence[Mention], at: int) -> list[str]:
    """Return the codes of the two states whose talks a mention names, in their order; none where nobody says."""
    edge, between = mentions[at].candidate.start, ""
    for second in range(at - 1, max(0, at - _MOST_BETWEEN - 2), -1):
        one, other = mentions[second - 1].candidate, mentions[second].candidate
        between = f"{folded[other.end : edge]}　{between}"
        joined = folded[one.end : other.start] in _BETWEEN
        if one.type == other.type == "COUNTRY" and one.country and other.country and joined:
            stands = _MINISTERS if second == at - 1 else _HOLD
            fits = stands.fullmatch(between.replace("　", "")) is not None
            return sorted((one.country, other.country)) if fits else []
        if other.type not in ("DATE", "PLACE", "COUNTRY"):
            break
        edge = other.start
    return []


def own_name(series: str, pair: str, events: Events) -> str:
    """Return the name that two states have for their “2+2”, or nothing: 中美外交安全对话, 美澳部长级磋商."""
    return events.series.get(f"{pair}{series}", "") if pair else ""


def itself(scene: Scene, meetings: Mapping[str, Meeting], verb: Spoken) -> Meeting | None:
    """Return the session that two hold whose name the verb is a part of: A同B举行|中美外交安全|对话.

    A “2+2” may be the talks of any two, whichever it is that the article names before.
    """
    named = (one for one in scene.phrases if one.kind == "meeting" and one.start <= verb.start < one.end)
    found = next((meetings[one.value] for one in named if one.value in meetings), None)
    return None if found is None or found.series == OF_TWO else found
