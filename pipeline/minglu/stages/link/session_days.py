"""The days of a session: which of the days of a sentence are its own, and how long it lasts.

A day may be a word (昨天) or no more than a month or a year (将于10月, 明年).
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from itertools import pairwise

from minglu.rulebook.days import full_day
from minglu.rulebook.events import Events
from minglu.stages.link.day_words import as_told, month_of, named_day, next_month
from minglu.stages.link.parties import Phrase
from minglu.stages.link.places_and_days import AND, LISTED, RANGE, edge_in_front
from minglu.stages.link.scene import Scene
from minglu.text.numerals import NUMERAL, number

#: No farther behind the name stand the days in brackets.
_LONGEST_GAP = 10
#: What says that a later day is the last: 持续至|18日, 13日|闭幕.
_UNTIL = re.compile(r"(?:持续|延续|进行)(?:至|到)$")
#: Among days that stand alone.
_AMONG_DAYS = "".join((*RANGE, *AND, "于", "　", " ", "，", ","))
_MONTH, _YEAR_WORD = "月", "年"
#: The year in a name, and what stands between the first day and the last.
_IN_NAME, _FROM_TO = re.compile("(?:19|20)[0-9]{2}(?=年)"), re.compile("起?[至到]$")
#: In front of a day in brackets: 周三|（16日）
_SAID_TWICE = re.compile(
    "(?:[今昨明前后]|(?:周|星期|礼拜)[一二三四五六日天])[天日早晚晨]?(?:凌晨|[上中下]午|晚上?|早上?)?$"
    "|[上下本这]个?(?:周末?|星期|礼拜|月)$"
)
#: Whose day it is: 当地时间|, 美东时间|18日.
_CLOCK = re.compile("[^，。、\\s]{0,4}时间")
#: 为期三天的|M, 会期5天, 今明两天; in the next clause it may say again what does (论坛|为期三天).
_LASTING = re.compile(rf"(?:为期|会期|历时|一连|连续|(?<=[昨今])[今明])([{NUMERAL}]+)[天日]")
_LASTS = re.compile(
    "(?:[此本该这]次?|[本此今]届)?(?:会议|大会|峰会|论坛|对话会?|年会|会谈|磋商)?(?:将|共|预计)?"
)
#: Two days have their own numeral: 为期两天.
_TWO = "两"
#: No session lasts longer, in days.
_LONGEST_SESSION = 60
#: Between a day and the meeting of that day: 2日|下午在|M上表示, 2日|出席|M, 6月|底首届|M.
_AT = re.compile(
    "[)）]?(?:(?:初|[上中下]旬|底|末)?(?:首[届次轮])?[「“]?$|(?:上午|中午|下午|晚上?|凌晨|当天)?(?:，?在|于|的|在?出席|在?参加|举行的|(?:首次)?(?:亮相|现身))?)"
)
_IN, _ATTENDS = "在", re.compile("(?:出席|参加)了?")
#: 14日|他将出席|M
_HE_WILL = "　?(?:<will>|<also>|会)*(?:出席|参加|主持)了?"
#: In front of a meeting at which somebody acts, in the clause behind a day: 3月5日，X|在|M上表示; not X会见来华出席|M的Y.
_ACTS_AT = re.compile(
    "(?:在|(?<!来[华京])(?<!前来)(?<!来访并)(?<![同与和对向])(?:出席|参加|主持|主持召开)了?)(?:首[届次轮]|双方|两国|新一轮)?$"
)


def lasts_longer(scene: Scene, edge: int, day: str) -> bool:
    """Say whether a day is the first of several on which something else is done: 11日到18日出访，其间出席|M.

    `edge` is an offset of the verb whose day it was taken for.
    """
    low, _ = scene.clause(edge)
    return any(
        group[0].value == day and len(group) > 1 and not in_front(scene, low)
        for group in groups(scene, scene.sentence.start, low)
    )


def groups(scene: Scene, low: int, high: int) -> list[list[Phrase]]:
    """Return the days between two offsets, those of one range or list together.

    建党96周年(1930年2月3日): what stands in brackets dates what stands before them; 周三（16日） and 今晚（14日） are days.
    """
    days = [
        one
        for one in scene.phrases
        if one.kind == "date"
        and low <= one.start < high
        and (len(one.value) == 10 or (len(one.value) == 7 and one.value[0] != "-") or one.value[:2] == "--")
        and (scene.folded[one.start - 1] not in "(（" or _SAID_TWICE.search(scene.folded, low, one.start - 1))
    ]
    found: list[list[Phrase]] = [[one] for one in days[:1]]
    for before, one in pairwise(days):
        if scene.folded[before.end : one.start] in (*RANGE, *AND):
            found[-1].append(one)
        else:
            found.append([one])
    return found


def later(
    scene: Scene, days: list[Phrase], low: int, end: int, published: str, events: Events
) -> list[Phrase]:
    """Return days of a plan, those of no month as the next ones: 将于27日举行, told on the 9th, is of no month before.

    Days months ahead that nothing plans are those of the year before.
    """
    between = scene.plain(low, end)
    planned = events.words["planned"].search(between) is not None
    days = [
        one._replace(value=as_told(one.value, scene.folded[one.start : one.end], between, published, events))
        for one in days
    ]
    bare = not any(_MONTH in scene.folded[one.start : one.end] for one in days)
    whole = all(len(one.value) == len(published) == len("2018-12-01") for one in days)
    if not (planned and bare and whole and days[0].value < published):
        return days
    return [one._replace(value=next_month(one.value)) for one in days]


def of_its_year(scene: Scene, phrase: Phrase, days: list[Phrase]) -> list[Phrase]:
    """Return days of no year as of the one in the name of the meeting: 2026年|APEC峰会将于11月在深圳举行."""
    year = _IN_NAME.search(scene.folded, phrase.start, phrase.end)
    if year is None or any(_YEAR_WORD in scene.folded[one.start : one.end] for one in days):
        return days
    return [
        one._replace(value=year.group() + one.value[4:])
        if one.value[:1] != "-" and len(one.value) > len(year.group())
        else one
        for one in days
    ]


def from_word(scene: Scene, days: list[Phrase], low: int, published: str, events: Events) -> tuple[str, str]:
    """Return the first and the last of days, the first a word in front of the last: 今天|至|12日."""
    first, last = ends(days)
    if last or len(first) != len(published):
        return first, last
    to = _FROM_TO.search(scene.folded, low, days[0].start)
    word, _ = named_day(scene, low, to.start(), published, events) if to else ("", "")
    beside = to is not None and any(
        match.end() == to.start() for match in events.day.finditer(scene.folded, low, to.start())
    )
    return (word, first) if beside and word and word < first else (first, last)


def in_brackets(scene: Scene, phrase: Phrase) -> list[list[Phrase]]:
    """Return the days in brackets that touch the name of a meeting: M|（10月2日至3日）在首尔举行."""
    if scene.folded[phrase.end : phrase.end + 1] not in ("(", "（"):
        return []
    days = [
        one
        for one in scene.phrases
        if one.kind == "date"
        and phrase.end < one.start < phrase.end + _LONGEST_GAP
        and len(one.value) in (7, 10)
    ]
    return [days] if days else []


def day_in_front(scene: Scene, phrase: Phrase, events: Events) -> tuple[str, str]:
    """Return the first and the last of the days that stand in front of an act at a meeting: 2日|在M上表示, 12月|M.

    Empty where other words stand between, but for who acts: 3月5日，|X在M上表示.
    """
    low, _ = scene.clause(phrase.start)
    found = groups(scene, low, phrase.start)
    edge = edge_in_front(scene, phrase, low)
    if not found:
        if not acts_at(scene, phrase) or not (_only_days(scene, scene.sentence.start, low)):
            return "", ""
        # 6月8日至9日，X赴法国出席M: a journey lasts longer.
        found = [days for days in groups(scene, scene.sentence.start, low) if len(days) == 1]
    elif not (
        _AT.fullmatch(scene.folded, found[-1][-1].end, edge)
        or _will_act(scene, found[-1][-1].end, phrase, events)
        or (len(found[-1]) == 1 and _attends_in(scene, found[-1][-1].end, edge))
    ):
        return "", ""
    first, last = ends(found[-1]) if found else ("", "")
    return ("", "") if first.startswith("-") else (first, last)


def word_in_front(scene: Scene, phrase: Phrase, published: str, events: Events) -> tuple[str, str]:
    """Return the day or month that a word in front of an act at a meeting means, and the word: 周三|在M上表示, 将于本周|出席M.

    In 昨天|宣布将出席M it is the day of another act.
    """
    low, _ = scene.clause(phrase.start)
    edge = edge_in_front(scene, phrase, low)
    day, word = named_day(scene, low, edge, published, events, ahead=True)
    if not day:
        day, word = month_of(scene.folded[low:edge], published, events)
    if not day:
        return "", ""
    end = scene.folded.rfind(word, low, edge) + len(word)
    stands = _AT.fullmatch(scene.folded, end, edge) is not None or _will_act(scene, end, phrase, events)
    return (day, word) if stands else ("", "")


def _attends_in(scene: Scene, low: int, edge: int) -> bool:
    """Say whether two offsets hold only where a meeting behind them is attended: 17日|在莫斯科出席|M."""
    if not scene.folded.startswith(_IN, low):
        return False
    return any(
        one.start == low + 1 and one.kind == "place" and _ATTENDS.fullmatch(scene.folded, one.end, edge)
        for one in scene.phrases
    )


def _will_act(scene: Scene, edge: int, phrase: Phrase, events: Events) -> bool:
    """Say whether between a day and a meeting stands only who acts at it: 14日|他将出席|M."""
    between = scene.plain(edge, phrase.start)
    people = [one for one in scene.actors(edge, phrase.start) if one.names_people]
    alone = len(people) == len(scene.actors(edge, phrase.start))
    acts = events.words.fullmatch(_HE_WILL, between) is not None
    return alone and len(people) <= 1 and acts and acts_at(scene, phrase)


def acts_at(scene: Scene, phrase: Phrase) -> bool:
    """Say whether somebody acts at a meeting: X在|M上表示, X出席|首届M; not X会见来华出席|M的Y."""
    low, _ = scene.clause(phrase.start)
    # 出席|中俄|地方领导人对话会
    edge = edge_in_front(scene, phrase, low)
    acts = _ACTS_AT.search(scene.folded, low, edge)
    if acts is None or scene.folded.startswith("的", phrase.end):
        return False
    # X|会见|来华出席M并访问的Y: what he does is another act.
    return not any(
        low <= one.start and one.end <= acts.start() and one.verb.kind != "visited" for one in scene.verbs
    )


def lasting(scene: Scene, phrase: Phrase, first: str, last: str) -> tuple[str, str]:
    """Return the first and the last day of a session, the one that is not known by how long it lasts: 为期三天的M5日闭幕.

    Told in the clause of its name, or at the beginning of the next one: M5日闭幕，|历时三天; M5日开幕，|会议为期三天.
    """
    known = full_day(first or last)
    if known is None or (first and last):
        return first, last
    low, high = scene.clause(phrase.start)
    match = _LASTING.search(scene.folded, low, high)
    if match is None and (gap := _LASTS.match(scene.folded, high + 1, scene.sentence.end)):
        match = _LASTING.match(scene.folded, gap.end(), scene.sentence.end)
    # 在为期五天的访问期间，X出席|M: a visit lasts as long.
    if match is None or scene.actors(match.end(), phrase.start):
        return first, last
    days = _count(match)
    if not days:
        return first, last
    span = datetime.timedelta(days=days - 1)
    return (first, (known + span).isoformat()) if first else ((known - span).isoformat(), last)


def days_of_it(scene: Scene, at: int) -> int:
    """Return how many days something lasts of which a clause says so at an offset: 论坛|为期三天; 0 where it does not."""
    gap = _LASTS.match(scene.folded, at)
    match = _LASTING.match(scene.folded, gap.end() if gap else at)
    return _count(match) if match else 0


def _count(match: re.Match[str]) -> int:
    """Return the days that the words for how long something lasts tell; 0 where no session lasts that long."""
    days = 2 if match.group(1) == _TWO else number(match.group(1)) or 1
    return days if days <= _LONGEST_SESSION else 0


def own(scene: Scene, phrase: Phrase, days: list[Phrase]) -> list[Phrase]:
    """Return the one day of a list that is a meeting's own where as many meetings follow it: 9日、10日，M1和M2举行."""
    if any(scene.folded[one.end : other.start] not in AND for one, other in pairwise(days)):
        return days
    listed: list[Phrase] = []
    for one in scene.phrases:
        if one.kind == "meeting":
            joined = listed and LISTED.fullmatch(scene.folded, listed[-1].end, one.start)
            listed = [*listed, one] if joined else [one]
            if one.start > phrase.start and phrase not in listed:
                break
        if phrase in listed and len(listed) == len(days) > 1:
            return [days[listed.index(phrase)]]
    return days


def subject_of(scene: Scene, phrase: Phrase, low: int) -> list[list[Phrase]]:
    """Return the days that a sentence begins with where a meeting follows as its subject; it has an act of its own then."""
    if scene.folded[low : phrase.start].strip():
        return []
    start = scene.sentence.start
    days = groups(scene, start, low)
    return days if len(days) == 1 and _only_days(scene, start, low) else []


def in_front(scene: Scene, low: int) -> list[list[Phrase]]:
    """Return the days named last before a clause: 11月15日至16日，|M举行; not those of what lasted: 10日至11日访问河内，|."""
    last = groups(scene, scene.sentence.start, low)[-1:]
    if not last or len(last[0]) == 1:
        return last
    start, end = scene.clause(last[0][0].start)
    return last if _only_days(scene, start, end) else []


def front_of_held(scene: Scene, low: int, edge: int) -> list[list[Phrase]]:
    """Return the days that a sentence begins with in front of a clause that begins with where: 2018年1月，|在索契举行的|M."""
    start = scene.sentence.start
    if start == low or scene.folded[low:edge].strip("　 在于") or not _only_days(scene, start, low):
        return []
    return groups(scene, start, low)


def _only_days(scene: Scene, start: int, end: int) -> bool:
    """Say whether two offsets hold nothing but days."""
    return not _CLOCK.sub("", scene.plain(start, end)).strip(_AMONG_DAYS)


def ends(group: Sequence[Phrase]) -> tuple[str, str]:
    """Return the first and the last day of a group, the last empty where there is one day only."""
    return group[0].value, group[-1].value if len(group) > 1 else ""


def only_year(scene: Scene, low: int, high: int) -> str:
    """Return the one year that is named between two offsets."""
    years = {
        one.value
        for one in scene.phrases
        if one.kind == "date" and low <= one.start < high and len(one.value) == len("2018")
    }
    return years.pop() if len(years) == 1 else ""


def last_day(scene: Scene, high: int, first: str, events: Events) -> str:
    """Return the last day that a later clause names: 16日拉开帷幕，将持续至|18日. A day of no month is of the first one's."""
    for one in scene.phrases:
        if one.kind != "date" or one.start < high or len(one.value) != 10:
            continue
        if _MONTH not in scene.folded[one.start : one.end]:
            one = one._replace(value=first[:7] + one.value[7:])
        if one.value <= first:
            continue
        if _UNTIL.search(scene.folded, scene.sentence.start, one.start) or events.sessions["closed"].match(
            scene.folded, one.end
        ):
            return one.value
    return ""
