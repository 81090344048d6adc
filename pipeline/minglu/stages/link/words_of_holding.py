"""Where a clause says that a meeting was held: the word for it beside the name, and the span whose days and places are its own.

在东京举行的|M, M|于5日在东京举行, 举行|M; not 出席M期间举行会谈.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from minglu.rulebook.events import Events
from minglu.stages.link.day_words import DAY_BEGINS, word_before
from minglu.stages.link.parties import Phrase
from minglu.stages.link.places_and_days import LISTED, edge_in_front
from minglu.stages.link.scene import Scene
from minglu.text.numerals import NUMERAL, ORDINAL

#: Between a meeting and that it was held no more may stand, and none of these.
_LONGEST_GAP = 10
#: What may stand there besides: M|周一起一连两日以视像会议形式|举行, M今晚（11月14日）|8时48分|结束.
_ASIDE = (
    rf"以[^，。；]{{2,10}}(?:形式|方式)|[{NUMERAL}两]+[天日](?:时间|之)?内|(?:为期|一连|连续)[{NUMERAL}两]+[天日]|线上线下(?:相?结合)?"
    r"|在?[^，。；、在]{2,12}<venue>"
    r"|，[也亦]?即[^，。；]{2,10}，"
    rf"|[正同再首如顺成隆热][式时次期利功重烈]地?|[(（][^()（）]*[)）]|[{NUMERAL}]+[时点](?:[{NUMERAL}]+分|半)?(?:左右|许|整)?"
)
#: Where something is held in several places, or in one that no list has, and is told of at length:
#: 在|中国云南省勐腊县关累国际口岸、|老挝琅南塔省和中国云南省景洪市两地|举行.
_LONG_PLACES = re.compile(
    "[在于](?:以及|同时|分别|[　、和及与的·—–-]"
    "|[^，。；　、及在于将已\\s—–-]{0,10}?(?:[省市县区州郡乡镇村]|口岸|地区|[两三各]地|境内|一带|沿线|中心))+$"
)
_PLANNED_FOR = re.compile("[定订拟预]于")
_BY_WHOM = re.compile("(?:由[^，。；]{2,30}(?:主办|举办|承办|主持))?")
_CLOSING = " 　\n”」》"
#: From its first day on to its last: 5月31日开始|到6月2日结束.
_TO_ITS_END = re.compile("[至到](?:结束|闭幕|为止)?|开幕(?:仪式|式|典礼|会)")
#: A name in another language behind that of a meeting.
_GLOSS = re.compile(r"[”」]?[(（][A-Za-z][^()（）]*[)）]")
#: A session's number behind the name of its series: 高级别磋商|机制第十五轮磋商|3日在京都举行.
_NUMBER_BEHIND = re.compile(
    rf"[”」]?(?:机制)?(?:第[{ORDINAL}]+|首)[次届轮](?:会议|会谈|会晤|磋商|对话|谈判)?"
)
#: What is no word of holding a meeting where something follows that it begins or ends: M5日|结束, not M期间|结束|访问.
_ENDS, _ENDED = ("结束", "开始", "展开"), re.compile(r"[，。；、）)　\s至到]|了?$|的")
_NOT_BETWEEN = re.compile(
    r"决定|宣布|敲定|商定|同意|提议|建议|期间|之际|场边|场外|间隙|出席|参加|会见|会晤|并|(?<![晚线网])上(?![午周旬月个])|时(?![间许分])"
)
#: What stands between days and places that say when and where: 于|4日|在|新加坡|召开的.
_BESIDE = re.compile(
    r"(?:[将在于从自、「」“”料]|预[计期订定]|预料|可望|有望|将会|即将|已经?|正在|定于|首都|(?:[东西南北中]部)?城市|当地时间|凌晨|上午|中午|下午|晚上?|至|到|[-—–~～])*"
)
#: 去年11月我在M召开|后|访华: the day is that of what came then.
_THEN = re.compile(rf"不?久?(?:之?[后前]|以[后前来]|前[夕后]|期间|之际|时)|[{NUMERAL}]+周年")
#: 召开|的首次外长会议, 举行|的又一重要会议
_ONE_OF = re.compile("的(?:首|第|又|一|最|重要|唯一)")
#: A town that no list has: 在美国马里兰州|安那波里斯.
_UNKNOWN_TOWN = re.compile("(?<=[在于])[^，。；在于将]{2,8}$")
#: Behind a meeting that was held: what the clause goes on with was not then.
_AFTERWARDS = ("后", "之后", "以后", "以来", "前", "之前", "以前")


class Span(NamedTuple):
    """Where the clause says that a meeting was held: the word's offsets, and between which days and places count."""

    start: int
    end: int
    low: int
    high: int
    closed: bool = False


def _are_states(phrase: Phrase, folded: str) -> bool:
    """Say whether a word for several states says whose a place is: 在老挝|三国|共同边境地区举行."""
    word = phrase.anaphor
    return word is not None and word.kind == "states" and not word.head and folded[phrase.end - 1] == "国"


def held_of(scene: Scene, phrase: Phrase, low: int, events: Events) -> Span | None:
    """Return where 在东京举行的|M says it: only what stands directly in front of 举行 is of the meeting."""
    # 在东京举行的|俄日|“2+2”会谈
    edge = edge_in_front(scene, phrase, low)
    match = events.held_of.search(scene.folded, low, edge)
    if match is None:
        return None
    edge, aside = match.start(), events.sessions.shaped(_ASIDE)
    for one in reversed(scene.phrases):
        if one.end > edge or one.start < low:
            continue
        if one.is_body and (house := events.sessions["venue"].match(scene.folded, one.end, edge)):
            # 在|布鲁塞尔|北约总部|举行的M
            if house.end() < edge:
                break
            edge = one.start
            continue
        stands = one.kind in ("date", "place") or one.is_state
        # 11月|以视频方式|召开的M
        between = aside.sub("", scene.folded[one.end : edge])
        if not stands or _BESIDE.fullmatch(between) is None:
            break
        edge = one.start
    return Span(match.start(), match.end(), word_before(scene, low, edge, events), match.start())


def held_beside(scene: Scene, phrase: Phrase, low: int, high: int, events: Events) -> Span | None:
    """Return where a clause says that a meeting was held: M于…在…召开, 举行|M; not 出席M期间举行会谈."""
    end = _name_end(scene, phrase, events)
    for following in scene.phrases:
        # M1的闭门会议|暨|M2于…召开: what is said of the last is said of all.
        if following.kind == "meeting" and LISTED.fullmatch(scene.folded, end, following.start):
            end = following.end
    told = [
        match
        for use in ("held", "closed", "begun")
        for match in events.sessions[use].finditer(scene.folded, end, high)
    ]
    aside = events.sessions.shaped(_ASIDE)
    for match in sorted(told, key=re.Match.start):
        between = scene.plain(end, match.start())
        if len(between) > _LONGEST_GAP:
            between = _LONG_PLACES.sub("", between)
        between = aside.sub("", between.replace("　", ""))
        if len(between) > _LONGEST_GAP or _NOT_BETWEEN.search(between):
            break
        if _THEN.match(scene.folded, match.end(), high):
            break
        if any(
            one.names_people and not _are_states(one, scene.folded)
            for one in scene.actors(end, match.start())
        ):
            # 出席M的|越南防长X|举行会谈: he holds something else.
            break
        if "是" in between and _ONE_OF.match(scene.folded, match.end()):
            # M|是共同体成立后|召开|的首次会议: what it is, and not when.
            break
        if any(one.kind == "meeting" and one.start == match.end() for one in scene.phrases):
            # 中央政治局会议后|召开|全体会议: the other one.
            break
        if events.sessions["begun"].fullmatch(match.group()) and not _BESIDE.fullmatch(between):
            # M|的筹备工作|启动
            continue
        if match.group() in _ENDS and not _ENDED.match(scene.folded, match.end(), high):
            continue
        if not any(one.start < match.end() and match.start() < one.end for one in scene.phrases):
            closed = events.sessions["closed"].fullmatch(match.group()) is not None
            return Span(match.start(), match.end(), low, high, closed)
    # 举行|韩美|“2+2”会谈
    edge = edge_in_front(scene, phrase, low)
    before = events.held_before.search(scene.folded, low, phrase.start) or events.held_before.search(
        scene.folded, low, edge
    )
    if before:
        first = low if scene.folded[low : before.start()].strip("　 ") else _planned_in(scene, low)
        # 召开|M|后邀请他访问拉美: what follows was at another time.
        high = end if scene.folded.startswith(_AFTERWARDS, end) else high
        return Span(before.start(), before.end(), first, high)
    return _held_next(scene, end, high, events)


def _planned_in(scene: Scene, low: int) -> int:
    """Return where the clause before one begins that says for when and where something is planned: 订于5日于曼谷，|举办M.

    The clause's own beginning where it does not.
    """
    before = next(((start, end) for start, end in reversed(scene.clauses) if end < low), None)
    if before is None or any(before[0] <= one.start < before[1] for one in scene.verbs):
        return low
    return before[0] if _PLANNED_FOR.search(scene.folded, *before) else low


def _name_end(scene: Scene, phrase: Phrase, events: Events) -> int:
    """Return where the name of a meeting ends with its name in another language and the part of it that is meant."""
    gloss = _GLOSS.match(scene.folded, phrase.end)
    end = gloss.end() if gloss else phrase.end
    if number := _NUMBER_BEHIND.match(scene.folded, end):
        end = number.end()
    part = events.sessions["part"].match(scene.folded, end + scene.folded.startswith("的", end))
    return part.end() if part else end


def _held_next(scene: Scene, end: int, high: int, events: Events) -> Span | None:
    """Return where the clause behind a meeting's name says that it was held, with no other subject: M，|5日在曼谷举行."""
    if not scene.folded.startswith(("，", ","), high):
        return None
    if _BY_WHOM.fullmatch(scene.folded[end:high].strip(_CLOSING)) is not None:
        # M由国防部主办，|5日在曼谷举行
        first = high + 1
    elif says_when_or_where(scene, end, high, events):
        # M昨起，|一连三日在曼谷举行
        first = end
    else:
        return None
    low, high = scene.clause(high + 1)
    match = events.sessions["held"].search(scene.folded, low, high)
    while (
        match is None
        and says_when_or_where(scene, low, high, events)
        and scene.folded.startswith(("，", ","), high)
    ):
        # M，|于10日至12日，|在曼谷举行
        low, high = scene.clause(high + 1)
        match = events.sessions["held"].search(scene.folded, low, high)
    if match is None or not says_when_or_where(scene, low, match.start(), events):
        return None
    rest = scene.plain(match.end(), high).replace("　", "")
    if rest.strip() and _TO_ITS_END.fullmatch(rest) is None:
        return None
    closed = events.sessions["closed"].fullmatch(match.group()) is not None
    return Span(match.start(), match.end(), first, high, closed)


def says_when_or_where(scene: Scene, low: int, high: int, events: Events) -> bool:
    """Say whether two offsets hold nothing but days and places, and how a session is held."""
    text = _LONG_PLACES.sub("", scene.plain(low, high))
    text = events.sessions.shaped(_ASIDE).sub("", text.replace("　", "").strip())
    for words in (events.day, events.month, DAY_BEGINS):
        text = words.sub("", text)
    if any(one.names_people for one in scene.actors(low, high)):
        return False
    return _BESIDE.fullmatch(_UNKNOWN_TOWN.sub("", text)) is not None
