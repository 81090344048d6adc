"""When and where a session was held, from the clause that says that it was: M于11月16日在老挝首都万象召开, 在东京举行的|M.

A day may be a word (今天, 周三) or no more than a month (将于10月, 下个月).
"""

from __future__ import annotations

import re
from typing import NamedTuple

from minglu.rulebook.events import Events
from minglu.stages.link.day_words import (
    DAY_BEGINS,
    first_weekday,
    month_of,
    named_day,
    of_speech,
    word_before,
    year_of,
)
from minglu.stages.link.parties import Phrase
from minglu.stages.link.places_and_days import LISTED, edge_in_front, joined_place
from minglu.stages.link.scene import Scene
from minglu.stages.link.session_days import (
    ends,
    from_word,
    front_of_held,
    groups,
    in_brackets,
    in_front,
    last_day,
    lasting,
    later,
    of_its_year,
    only_year,
    own,
    subject_of,
)
from minglu.text.numerals import NUMERAL

#: Between a meeting and that it was held no more may stand, and none of these.
_LONGEST_GAP = 10
#: What may stand there besides: M|周一起一连两日以视像会议形式|举行, M今晚（11月14日）|8时48分|结束.
_ASIDE = (
    rf"以[^，。；]{{2,10}}(?:形式|方式)|(?:为期|一连|连续)[{NUMERAL}两]+[天日]|线上线下(?:相?结合)?"
    r"|在?[^，。；、在]{2,12}<venue>"
    rf"|[正同再首如顺成隆热][式时次期利功重烈]地?|[(（][^()（）]*[)）]|[{NUMERAL}]+[时点](?:[{NUMERAL}]+分|半)?(?:左右|许|整)?"
)
_PLANNED_FOR = re.compile("[定订拟预]于")
_BY_WHOM = re.compile("(?:由[^，。；]{2,30}(?:主办|举办|承办|主持))?")
_CLOSING = " 　\n”」》"
_NTH_DAY = re.compile(rf"(?:召开)?的?第[{NUMERAL}]+[天日]")
#: From its first day on to its last: 5月31日开始|到6月2日结束.
_TO_ITS_END = re.compile("[至到](?:结束|闭幕|为止)?")
#: The end of brackets, and what stands between days and places in them.
_CLOSE, _LIST = re.compile("[)）]"), re.compile("[　，,、；; 至到—–~～在于-]*")
#: A name in another language behind that of a meeting.
_GLOSS = re.compile(r"[”」]?[(（][A-Za-z][^()（）]*[)）]")
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
#: A town that no list has: 在美国马里兰州|安那波里斯.
_UNKNOWN_TOWN = re.compile("(?<=[在于])[^，。；在于将]{2,8}$")
_HERE, _CAPITAL = ("在", "于"), "首都"
#: What says that a session is held as an article appears.
_NOW = re.compile("(?:正在|正于)[^，。；]{0,16}$")


class Sitting(NamedTuple):
    """What one clause says of a session, each empty where it says nothing; `date` may be a month.

    `within` is true where it is a day of the session, perhaps not its first: 将在6月2日召开的|香格里拉对话|上发言.
    """

    date: str
    date_to: str
    place: str
    country: str
    why: str
    within: bool = False


#: Behind a meeting that was held: what the clause goes on with was not then.
_AFTERWARDS = ("后", "之后", "以后", "以来", "前", "之前", "以前")


class _Span(NamedTuple):
    """Where the clause says that a meeting was held: the word's offsets, and between which days and places count."""

    start: int
    end: int
    low: int
    high: int
    closed: bool = False


def sitting(scene: Scene, phrase: Phrase, events: Events, published: str) -> Sitting | None:
    """Return when and where the meeting of a phrase was held, or None where its clause does not say that it was.

    `published` is the article's date, from which 今天, 周三 and 下个月 count; empty if nobody knows it.
    """
    low, high = scene.clause(phrase.start)
    word = scene.folded[phrase.start : phrase.end]
    span = _held_of(scene, phrase, low, events)
    after = None
    if span is not None:
        days = groups(scene, span.low, span.start) or front_of_held(scene, low, span.low)
        after = _held(scene, phrase, phrase.end, high, events)
        if after is not None and not days and (days := groups(scene, phrase.end, after.start)):
            # 在曼谷举行的|M|5日闭幕
            span = span._replace(closed=after.closed)
    elif (span := _held(scene, phrase, low, high, events)) is not None:
        days = in_brackets(scene, phrase) or groups(scene, span.low, span.high)
        if not days and not (
            only_year(scene, span.low, span.start)
            or year_of(scene.folded[span.low : span.start], published, events)
        ):
            days = _told_in_front(scene, span.low, span.start, events)
    elif (found := _bracketed(scene, phrase, events)) is not None:
        return found
    elif days := subject_of(scene, phrase, low):
        # 今年9月，|M|取得丰硕成果
        first, last = ends(days[0])
        return Sitting(first, last, "", "", f"the day in front of {word}")
    else:
        return None
    days = [
        of_its_year(scene, phrase, later(scene, group, span.low, span.start, published, events))
        for group in days
    ]
    first, last = ends(own(scene, phrase, days[0])) if days else ("", "")
    if days and len(days[0]) == 1:
        first, last = from_word(scene, days[0], span.low, published, events)
    why = f"the day beside {word}" if first else ""
    since = span.low if span.high < high else _since(scene, span.low, events)
    if not first:
        first, said = named_day(scene, since, span.start, published, events, ahead=True)
        if first and (begins := first_weekday(scene, since, span.start, first)):
            first, last = begins, first
        first, said = (
            (first, said) if first else month_of(scene.folded[since : span.start], published, events)
        )
        why = f"{said} of {published}, beside {word}" if first else ""
    if not first and len(published) == len("2018-12-01") and _NOW.search(scene.folded, low, span.start):
        # 正在曼谷举行的|M: of how many days nobody says.
        first, why = published[:7], f"it is held as the article appears, in {published[:7]}"
    if not first:
        # 首次对话于2011年在北京举行
        first = _year(scene, phrase, since, span.start, published, events)
        why = f"the year beside {word}" if first else ""
    if first and not span.closed:
        last = last or last_day(scene, high, first, events)
    if span.closed:
        first, last = "", last or first
    first, last = lasting(scene, phrase, first, last)
    place, country = _place(scene, span, events)
    if not place and not country and after is not None:
        # 由国防部举办的|M|在曼谷举行
        place, country = _place(scene, after._replace(low=phrase.end), events)
    if not place and not country:
        place, country = _place_in_front(scene, low, events)
    # 7月12日、即M|的第二天
    within = span.high < high or _NTH_DAY.match(scene.folded, phrase.end) is not None
    return Sitting(first, last, place, country, why, within and not last)


def _bracketed(scene: Scene, phrase: Phrase, events: Events) -> Sitting | None:
    """Return when and where the brackets behind a name say that it was held: M|（7月2日至3日，乌兰巴托）; None where they do not."""
    days = in_brackets(scene, phrase)
    close = _CLOSE.search(scene.folded, phrase.end, scene.sentence.end) if days else None
    if close is None or _LIST.fullmatch(scene.plain(phrase.end + 1, close.start())) is None:
        return None
    first, last = ends(days[0])
    place, country = _place(scene, _Span(close.start(), close.end(), phrase.end, close.start()), events)
    return Sitting(first, last, place, country, f"in the brackets behind {scene.folded[slice(*phrase[:2])]}")


def _told_in_front(scene: Scene, low: int, held: int, events: Events) -> list[list[Phrase]]:
    """Return the days named last before a clause that are a session's: 3月5日上午，|M开幕.

    Not those of what was said or done then: X5日表示，|M将举行; X5日会见Y，|M将举行. The word that it is held begins at `held`.
    """
    days = in_front(scene, low)
    if not days:
        return []
    start, end = scene.clause(days[0][0].start)
    acts = any(start <= one.start < end for one in scene.verbs)
    return [] if acts or of_speech(scene.plain(days[0][-1].end, held), events) else days


def _since(scene: Scene, low: int, events: Events) -> int:
    """Return from where on words for days before a clause are a session's: behind what was said or done on a day.

    X昨天宣布，|M将在大阪举行
    """
    start = scene.sentence.start
    acts = any(start <= one.start < low for one in scene.verbs)
    return low if acts or of_speech(scene.plain(start, low), events) else start


def _year(scene: Scene, phrase: Phrase, low: int, high: int, published: str, events: Events) -> str:
    """Return the year in which a session was held, said in front of it, or behind the last of its list.

    二十大和今年|两会召开 tells of the second only.
    """
    listed = [one.end for one in scene.phrases if one.kind == "meeting" and phrase.start <= one.start < high]
    # 去年11月，我宣布，|明年将举办M: it was said then.
    then = any(one[-1].value[:4] not in (published[:4], "--") for one in in_front(scene, low))
    for start, end in ((low, phrase.start), (max(listed, default=phrase.end), high)):
        if found := only_year(scene, start, end):
            return found
        if not then and (found := year_of(scene.folded[start:end], published, events)):
            return found
    return ""


def _held_of(scene: Scene, phrase: Phrase, low: int, events: Events) -> _Span | None:
    """Return where 在东京举行的|M says it: only what stands directly in front of 举行 is of the meeting."""
    # 在东京举行的|俄日|“2+2”会谈
    edge = edge_in_front(scene, phrase, low)
    match = events.held_of.search(scene.folded, low, edge)
    if match is None:
        return None
    edge = match.start()
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
        if not stands or _BESIDE.fullmatch(scene.folded, one.end, edge) is None:
            break
        edge = one.start
    return _Span(match.start(), match.end(), word_before(scene, low, edge, events), match.start())


def _held(scene: Scene, phrase: Phrase, low: int, high: int, events: Events) -> _Span | None:
    """Return where a clause says that a meeting was held: M于…在…召开, 举行|M; not 出席M期间举行会谈."""
    end = _name_end(scene, phrase, events)
    for following in scene.phrases:
        # M1的闭门会议|暨|M2于…召开: what is said of the last is said of all.
        if following.kind == "meeting" and LISTED.fullmatch(scene.folded, end, following.start):
            end = following.end
    told = [
        match
        for use in ("held", "closed")
        for match in events.sessions[use].finditer(scene.folded, end, high)
    ]
    aside = events.sessions.shaped(_ASIDE)
    for match in sorted(told, key=re.Match.start):
        between = aside.sub("", scene.plain(end, match.start()).replace("　", ""))
        if len(between) > _LONGEST_GAP or _NOT_BETWEEN.search(between):
            break
        if _THEN.match(scene.folded, match.end(), high):
            break
        if any(one.kind == "meeting" and one.start == match.end() for one in scene.phrases):
            # 中央政治局会议后|召开|全体会议: the other one.
            break
        if match.group() in _ENDS and not _ENDED.match(scene.folded, match.end(), high):
            continue
        if not any(one.start < match.end() and match.start() < one.end for one in scene.phrases):
            closed = events.sessions["closed"].fullmatch(match.group()) is not None
            return _Span(match.start(), match.end(), low, high, closed)
    # 举行|韩美|“2+2”会谈
    edge = edge_in_front(scene, phrase, low)
    before = events.held_before.search(scene.folded, low, phrase.start) or events.held_before.search(
        scene.folded, low, edge
    )
    if before:
        first = low if scene.folded[low : before.start()].strip("　 ") else _planned_in(scene, low)
        # 召开|M|后邀请他访问拉美: what follows was at another time.
        high = end if scene.folded.startswith(_AFTERWARDS, end) else high
        return _Span(before.start(), before.end(), first, high)
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
    part = events.sessions["part"].match(scene.folded, end + scene.folded.startswith("的", end))
    return part.end() if part else end


def _held_next(scene: Scene, end: int, high: int, events: Events) -> _Span | None:
    """Return where the clause behind a meeting's name says that it was held, with no other subject: M，|5日在曼谷举行."""
    if not scene.folded.startswith(("，", ","), high):
        return None
    if _BY_WHOM.fullmatch(scene.folded[end:high].strip(_CLOSING)) is not None:
        # M由国防部主办，|5日在曼谷举行
        first = high + 1
    elif _says_when_or_where(scene, end, high, events):
        # M昨起，|一连三日在曼谷举行
        first = end
    else:
        return None
    low, high = scene.clause(high + 1)
    match = events.sessions["held"].search(scene.folded, low, high)
    while (
        match is None
        and _says_when_or_where(scene, low, high, events)
        and scene.folded.startswith(("，", ","), high)
    ):
        # M，|于10日至12日，|在曼谷举行
        low, high = scene.clause(high + 1)
        match = events.sessions["held"].search(scene.folded, low, high)
    if match is None or not _says_when_or_where(scene, low, match.start(), events):
        return None
    rest = scene.plain(match.end(), high).replace("　", "")
    if rest.strip() and _TO_ITS_END.fullmatch(rest) is None:
        return None
    closed = events.sessions["closed"].fullmatch(match.group()) is not None
    return _Span(match.start(), match.end(), first, high, closed)


def _says_when_or_where(scene: Scene, low: int, high: int, events: Events) -> bool:
    """Say whether two offsets hold nothing but days and places, and how a session is held."""
    text = events.sessions.shaped(_ASIDE).sub("", scene.plain(low, high).replace("　", "").strip())
    for words in (events.day, events.month, DAY_BEGINS):
        text = words.sub("", text)
    if any(one.names_people for one in scene.actors(low, high)):
        return False
    return _BESIDE.fullmatch(_UNKNOWN_TOWN.sub("", text)) is not None


def _place_in_front(scene: Scene, low: int, events: Events) -> tuple[str, str]:
    """Return the place of the clause before one, where that holds nothing but when and where: 5日在曼谷，|M开幕."""
    before = [clause for clause in scene.clauses if clause[1] < low]
    if not before:
        return "", ""
    start, end = before[-1]
    if not _says_when_or_where(scene, start, end, events):
        return "", ""
    return _place(scene, _Span(end, end, start, end), events)


def city_state(state: str, events: Events) -> str:
    """Return the name of a state that is a city, nothing for any other."""
    return events.names.get(state, "") if state in events.cities else ""


def _those_beside(scene: Scene, places: list[Phrase], span: _Span) -> list[Phrase]:
    """Return the places from the first that stands behind 在 and in front of the verb on, all of them where none does.

    朝鲜半岛|六方会谈首轮会谈在|北京|钓鱼台国宾馆|举行
    """
    for at, one in enumerate(places):
        edge = one.start
        for state in scene.phrases:
            if state.end in (edge, edge - len(_CAPITAL)) and state.is_state:
                edge = state.start if scene.folded[state.end : edge] in ("", _CAPITAL) else edge
        if one.end <= span.start and scene.folded[edge - 1 : edge] in _HERE:
            return places[at:]
    return places


def _place(scene: Scene, span: _Span, events: Events) -> tuple[str, str]:
    """Return the place beside the word that says so, joined where two make one (法国|尼斯), and its state."""
    here = [one for one in scene.phrases if span.low <= one.start < span.high]
    places = [one for one in here if one.kind == "place"]
    states = [one for one in here if one.is_state]
    if not places:
        held = [one for one in states if scene.folded[one.start - 1 : one.start] in _HERE]
        state = held[-1].parties[0].country if held and held[-1].end <= span.start else ""
        return city_state(state, events), state
    places = _those_beside(scene, places, span)
    start = places[0].start
    before = [one for one in states if one.end <= start and scene.folded[one.end : start] in ("", "首都")]
    return joined_place(scene.folded, places, events), before[-1].parties[0].country if before else ""
