"""What stands directly in front of a session's name says which one it is: 去年的|M, 12月|M, 阿根廷|G20峰会, 冈比亚成功举办|M.

So does the town in which it met: 去年6月|大阪|G20峰会.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from minglu.rulebook.events import Events
from minglu.rulebook.lexicon import PLACE, Lexicon
from minglu.stages.link.parties import Phrase
from minglu.stages.link.scene import Scene
from minglu.stages.link.series import NO_CITY, City
from minglu.text.numerals import NUMERAL, number
from minglu.text.sentences import clause_start

#: As far in front of a name its year may stand, with the words that it is held.
_FAR = 24
#: 今年|6月在大阪举行的|M: a month, a place and that it is held; 去年|访华的X出席|M is of another act.
_WHEN = (
    "(?:[0-9一二三四五六七八九十]{1,3}月(?:[0-9一二三四五六七八九十]{1,3}日|[初中底末]|[上中下]旬)?"
    "|年?[初中底末]|岁末|[春夏秋冬][天季]?|[上下]半年)?"
)
#: 2017年|在|香会上, 2017年11月|，在|岘港APEC会议期间
_THEN = "(?:的|[，,]?在|于)?[“「]?"
_PLAIN_YEAR = "(?:19|20)[0-9]{2}年"
#: 明年|中拉论坛|成立10周年: the year is that of the feast.
_FEAST = "<feast>|[0-9一二三四五六七八九十]+周年"
#: Behind the name of a session whose feast it is; 论坛成立10周年 is no session's.
_FEASTED = re.compile(rf"(?:召开|举行|举办)?([{NUMERAL}]+)周年")
#: In front of it, where the feast is of another year.
_OTHER_FEAST = re.compile("明年|后年|去年|前年|将迎来|即将|[0-9]{4}年")
#: Behind the year, and in front of the meeting, who was there: 2011年，时任防长X曾|出席第十届.
_ACTED = r"(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?[，,]?[^，。；：年月的访\n]{2,24}(?:出席|参加|主持|担任|主持召开的)了?[「“]?"
_OTHER_YEAR = re.compile("去年|前年|(?:19|20)[0-9]{2}年")
_LONGEST_SENTENCE = 48
#: Between a body and what it does: 联合国大会|当天|通过决议, 联大|连续第五年|通过决议.
_OF_AN_ACT = re.compile(
    "(?:[当昨今][天日晚]|[0-9]{1,2}日|日前|此前|已经?|曾|再次|一致|随后|也|连续第?[^，。；]{1,4}[年次]|以[^，。；]{2,24}票[^，。；]{0,8}?)*"
)
#: What stands between a host and that he holds it: 祝贺冈比亚|成功|举办.
_HOW = "(?:<how it hosts>|[　在于、至])*"
#: Behind a session, in front of the state that holds it, and behind that: M|将由|冈比亚|政府承办.
_BY, _HOSTED = re.compile("[”」]?(?:将|则|是)?由"), "(?:<how it hosts>)*(?:<hosts>|承办|主办)"
#: In front of a town in which a meeting is held: 在|岘港|APEC会议, 6月的|大阪|G20峰会; not 访问|上海|世博会. Two states
#: that are joined hold it, and are no places of it.
_TOWN_STANDS = re.compile(r"(?:[在于年月日的、，。\n]|[和及与](?:在|于)?|首都)　*$")
_STATE_STANDS = re.compile("[在于年月日]$")


class Front(NamedTuple):
    """Where the states and towns begin that touch a name in front, and the town that touches it, if one does."""

    start: int
    town: City


def front(folded: str, start: int, places: Mapping[int, int], events: Events, lexicon: Lexicon) -> Front:
    """Return what touches a name that begins at an offset: 去年在|汉堡|G20峰会.

    `places` has the states and places of the article, the beginning of each by its end.
    """
    # 罗马|的|G20峰会
    of_it = start - 1 if folded.startswith("的", start - 1) and start - 1 in places else start
    edge = of_it
    while edge in places:
        edge = places[edge]
    town = folded[places.get(of_it, of_it) : of_it]
    for entry in lexicon.by_term.get(town, ()):
        stands = _TOWN_STANDS if entry.kind == PLACE else _STATE_STANDS
        known = entry.country and (entry.kind == PLACE or entry.country in events.cities)
        if known and (edge == 0 or of_it < start or stands.search(folded, max(0, edge - 4), edge)):
            return Front(edge, City(entry.canonical or town, entry.country))
    return Front(edge, NO_CITY)


class Leads(NamedTuple):
    """Expressions of what may stand in front of a name, compiled once an article."""

    year: re.Pattern[str]
    years: dict[str, int]
    feast: re.Pattern[str]
    acted: re.Pattern[str]
    listed: re.Pattern[str]

    @classmethod
    def build(cls, events: Events) -> Leads:
        """Compile them from the words of years and of holding sessions."""
        years = {word: step.offset for word, step in events.steps.items() if step.unit == "year"}
        held = "|".join(events.sessions[use].pattern for use in ("held", "held before"))
        words = "|".join((_PLAIN_YEAR, *sorted(years)))
        return cls(
            re.compile(rf"({words}){_WHEN}(?:{_THEN}|[^，。；：、\n年月日访]{{0,8}}(?:{held})的?)$"),
            years,
            events.sessions.shaped(_FEAST),
            re.compile(rf"\s*(?:早在|在|于|而)?((?:(?:{words})[、和与及]){{0,3}}(?:{words})){_ACTED}"),
            re.compile(words),
        )


def lead_years(folded: str, start: int, end: int, published: str, leads: Leads) -> list[str]:
    """Return the years that are said in front of a name between two offsets, one that is empty where none is.

    2018年的|G20峰会; several of 2017年和2018年，他出席|M.
    """
    if feast := _FEASTED.match(folded, end):
        return [_years_before(folded, start, feast, published)]
    match = leads.year.search(folded, max(0, start - _FAR), start) or _acted(folded, start, leads)
    if match is None or leads.feast.match(folded, end):
        return [""]
    found = []
    for word in leads.listed.findall(match.group(1)):
        if word[:4].isdecimal():
            found.append(word[:4])
        elif published[:4].isdecimal() and not _said_then(folded, match.start(), leads.years[word]):
            found.append(str(int(published[:4]) + leads.years[word]))
    return found or [""]


def _said_then(folded: str, start: int, ahead: int) -> bool:
    """Say whether a word for a coming year was said in another year: 去年11月，我宣布，|明年将举办M."""
    return (
        ahead > 0 and _OTHER_YEAR.search(folded, clause_start(folded, start, "。！？\n；"), start) is not None
    )


def _years_before(folded: str, start: int, feast: re.Match[str], published: str) -> str:
    """Return the year of a session that has its feast in the year of an article: 今年是中共十八大召开|10周年."""
    years = number(feast.group(1))
    if not years or not published[:4].isdecimal() or _OTHER_FEAST.search(folded, max(0, start - _FAR), start):
        return ""
    return str(int(published[:4]) - years)


def _acted(folded: str, start: int, leads: Leads) -> re.Match[str] | None:
    """Return the year that a sentence begins with, of somebody who was at the meeting: 2011年，梁光烈曾出席|M."""
    low = clause_start(folded, start, "。！？\n；")
    if start - low > _LONGEST_SENTENCE:
        return None
    return leads.acted.fullmatch(folded, low, start)


def lead_state(scene: Scene, phrase: Phrase) -> str:
    """Return the state that touches a summit's name in front, where it met: 在阿根廷|G20峰会上; 中国|M is whose it is."""
    for one in scene.phrases:
        if one.end == phrase.start and one.is_state and _in_place(scene, one):
            return one.parties[0].country
    return ""


def _in_place(scene: Scene, state: Phrase) -> bool:
    """Say whether a state is named as a place: 在|阿根廷, 下周|阿根廷."""
    return scene.folded.endswith(("在", "周", "月"), 0, state.start)


def acts_as_body(folded: str, end: int, series: str, events: Events) -> bool:
    """Say whether a series whose name ends at an offset is named as the body that it is: 联合国大会|一致通过决议."""
    if events.sessions["assembly"].fullmatch(series) is None:
        return False
    gap = _OF_AN_ACT.match(folded, end)
    return events.sessions["assembly acts"].match(folded, gap.end() if gap else end) is not None


def host(scene: Scene, phrase: Phrase, events: Events) -> tuple[str, str]:
    """Return name and code of the state that holds a session, each empty if none does: 祝贺|冈比亚|成功举办|M."""
    low, high = scene.clause(phrase.start)
    if by := _BY.match(scene.folded, phrase.end, high):
        # M由|冈比亚|承办
        return _state_at(scene, by.end(), events.sessions.shaped(_HOSTED))
    verb = events.held_before.search(scene.folded, low, phrase.start)
    if verb is None or not events.sessions["hosts"].search(verb.group()):
        return "", ""
    before = [one for one in scene.phrases if low <= one.start and one.end <= verb.start()]
    while before and before[-1].kind in ("date", "place") and not before[-1].is_state:
        # 冈比亚|将于5日在班珠尔|主办M
        before.pop()
    if (
        not before
        or not before[-1].is_state
        or not events.sessions.fullmatch(_HOW, scene.plain(before[-1].end, verb.start()))
    ):
        return "", ""
    party = before[-1].parties[0]
    return party.name, party.country


def _state_at(scene: Scene, at: int, hosted: re.Pattern[str]) -> tuple[str, str]:
    """Return name and code of the state at an offset, if it is said to hold what is spoken of."""
    state = next((one for one in scene.phrases if one.start == at and one.is_state), None)
    if state is None or not hosted.match(scene.folded, state.end) or len(state.parties) != 1:
        return "", ""
    return state.parties[0].name, state.parties[0].country
