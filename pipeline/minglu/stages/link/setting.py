"""When and where an encounter took place, and at which meeting, as its sentence says."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from minglu.model import Encounter, Meeting
from minglu.rulebook.days import full_day
from minglu.rulebook.events import Events
from minglu.stages.link.aliases import itself
from minglu.stages.link.asides import NOT_ON
from minglu.stages.link.day_words import as_told, of_speech
from minglu.stages.link.frame import INVITED, Frame
from minglu.stages.link.own_days import day_of_session, is_of_something_else, is_within, last_for_days
from minglu.stages.link.parties import Phrase
from minglu.stages.link.places_and_days import AND, LISTED, RANGE, body_at, joined_place, place_with_house
from minglu.stages.link.scene import Scene, Spoken
from minglu.stages.link.told_days import day_of_speaker, met_as_guest, told_day, told_month, told_year

#: Kinds that happen at the edge of a meeting.
BESIDE_MEETINGS = frozenset({"met", "received", "talks", "signed", "accompanied", "led"})
#: Kinds that last for days and have the first of them.
_SPANS = frozenset({"visited", "led", "hosted", "attended", "accompanied"})
#: States of one town.
_CITY_STATES = frozenset({"SG", "MC", "VA"})
#: What makes a place that follows the place of the encounter.
_AT = re.compile(r"(?:在|于|抵达|抵|赴|飞抵|前往|到|访问)(?:当地|首都|(?:[^\s，。]{1,6})?首都)?")
#: What makes a meeting the occasion: 在M期间, M间隙, 在M上.
_DURING = re.compile(rf"[^，。\n]{{0,4}}?(?:期间|之际|间隙|场边|场合|上(?![{NOT_ON}])|框架)")
#: What begins a new thought of the same sentence.
_AGAINST = re.compile("[；;](?:而|但|不过|然而)")
#: Before a place to which somebody goes.
_GOES_TO = ("前往", "抵达", "飞抵", "转赴", "飞赴", "飞往")
#: As many characters may stand between an arrival and the visit that it begins.
_BEGINS = 14
_SINCE = re.compile("[份底初]?(?:[以之](?:来|前|后)|至今|起|后(?!来))")
#: Between the day on which a visit begins and the visit.
_FROM = re.compile("起(?:对[^，。；的]{1,8})?(?:开始|正式)?(?:进行)?(?:正式|国事|工作|友好)?(?:友好)?")
#: What was done on a day that a noun behind has: 1956年|签署的|宣言.
_DONE = re.compile(
    r"[^，。；]{0,6}?(?:签署|签订|举行|发表|达成|通过|召开|缔结|当选|公布|发布)的(?!会谈|会晤|会见|磋商)"
)
#: Since when somebody holds his office: 今年3月份|当选国防部长以后的|首次访美.
_IN_OFFICE = re.compile(
    "[份]?(?:当选|就任|上任|出任|接任|担任|履新|任职)[^，。；]{0,16}?(?:以来|以后|之后|后)"
)
_OWNED = re.compile("份?的[^，。；]{0,4}?(?:访|行程|会谈|会晤|会见)")
#: How the time of something else ends, and as many characters are no more than 以后 itself.
_LATER, _BARE = ("以后", "之后", "以来", "后"), 3
_UNTIL = re.compile("(?:(?:持续|延续|进行|停留|逗留)(?:至|到)|继)$")
#: A time that is no day, and another one than the day before it.
_OTHER_TIME = re.compile(
    "(?:本月|下月|下个月|上月|上个月|年)[上中下]旬|下周(?![一二三四五六日天末])|下个月|下月(?![上中下])|年底|年内|近期内|近日"
)
#: Verbs that may have a town directly before them.
_BESIDE = frozenset({"either", "partner"})
#: 并在克里姆林宫|召见X: the place is said, though it is no PLACE.
_IN_A_BODY = re.compile("在[^，。；]{2,8}$")


class Setting(NamedTuple):
    """Where and when; `why` says what is not from the sentence itself."""

    date: str
    place: str
    meeting: str
    why: str

    def within(self, outer: Encounter) -> Setting:
        """Return the same with what it leaves open filled from the encounter that it is a part of."""
        return Setting(
            self.date or outer.date, self.place or outer.place, self.meeting or outer.meeting, self.why
        )


def setting(
    scene: Scene,
    frame: Frame,
    last_date: str,
    meetings: Mapping[str, Meeting],
    sessions: Sequence[Phrase],
    events: Events,
    published: str,
    last_met: str,
) -> Setting:
    """Return date, place and meeting of a frame. `last_date` is the day named last before the sentence, `last_met`
    that of the encounter told last; `meetings` are the article's, by the number of a mention, `sessions` those named
    up to the sentence; `published` is the article's day of publication, if known.
    """
    why: list[str] = []
    verb, object_end = frame.verb, frame.object_end
    meeting = meetings.get(frame.meeting)
    if frame.in_relative:
        # 会见陪同X访华的Y on the 27th: the day is that of 会见. The year of 会见来华出席M的Y is that of M.
        if meeting is None:
            date = _date(scene, verb, object_end, published, events) if met_as_guest(scene, frame) else ""
            return Setting(date if len(date) <= len("2018-06") else "", frame.place, "", "")
        year = meeting.date or meeting.year or _date(scene, verb, object_end, published, events)
        return Setting(_year(meeting, year), frame.place or _told_place(scene, meeting), meeting.key, "")
    meeting = meeting or _occasion(scene, meetings, verb) or itself(scene, meetings, verb)
    within = [
        one for one in scene.phrases if one.kind == "date" and verb.end <= one.start and one.end <= object_end
    ]
    if frame.day or (frame.kind == "attended" and within):
        # 14日访韩，并出席15日的|M
        date = frame.day or within[0].value
    else:
        spans = last_for_days(scene, verb) or (frame.kind in _SPANS and not is_within(scene, frame))
        date = day_of_session(scene, frame, _date(scene, verb, object_end, published, events, spans), meeting)
    if is_of_something_else(scene, frame):
        return Setting("", frame.place, meeting.key if meeting is not None else "", "")
    if not date:
        # 同日本、韩国通话 is no 同日.
        before = events.words["trap"].sub("", scene.folded[scene.sentence.start : verb.start])
        for use, days in (("same day", 0), ("next day", 1), ("day before", -1)):
            named = events.words[use].search(before)
            if named and of_speech(before[named.end() :], events):
                # 当天白宫发言人|表示，特朗普希望见到普京
                continue
            if named and len(last_date) > 4 and not date and (shifted := _shifted(last_date, days)):
                date = shifted
                why.append(f"{named.group()}: {last_date} is the day named last")
    if not date:
        today = day_of_speaker(scene, verb, last_date, published, events)
        date, word = told_day(scene, verb, today, events)
        why += [f"{word} of {today}"] if word else []
    if (
        not date
        and last_met
        and events.words["around"].search(scene.folded, scene.sentence.start, verb.start)
    ):
        date = last_met
        why.append(f"beside what happened on {date}")
    place = frame.place or (
        _arrival(scene, verb, events) if frame.kind == "visited" else _place(scene, verb, object_end, events)
    )
    if meeting is not None:
        if not date and (date := _year(meeting, meeting.date or meeting.year)):
            why.append("the day of the meeting")
        low, _ = scene.clause(verb.start)
        if any(
            one.kind == "meeting" and one.end <= low and meetings.get(one.value) not in (None, meeting)
            for one in scene.phrases
        ) and not _place(scene, verb, object_end, events, here=True):
            # 中美外交安全对话在华盛顿恢复，两国领导人还要在G20峰会上|会晤: not where the other meeting is.
            place = frame.place
        # Two who met at sessions of one series met at as many places, which alone may tell their meetings apart.
        where = meeting.place if frame.kind == "met" else _told_place(scene, meeting)
        if not place and where:
            place = where
            why.append("the place of the meeting")
    if len(date) <= len("2018"):
        month, word = told_month(scene, verb, published, events)
        if month.startswith(date) and month:
            date = month
            why.append(f"{word} of {published}")
    if not date and (year := told_year(scene, verb, object_end, published, events)):
        date = year
        why.append(f"the year in front of it, in an article of {published}")
    if meeting is None and frame.kind in BESIDE_MEETINGS:
        # Its day and its place are told with the meeting, not with what happens beside it.
        meeting = _at_hand(scene, meetings, sessions, verb, events)
    return Setting(date, place, meeting.key if meeting is not None else "", "; ".join(why))


def _told_place(scene: Scene, meeting: Meeting) -> str:
    """Return the place of a meeting, if the article names it: what only the history of the series knows is not told."""
    return meeting.place if meeting.place in scene.folded else ""


def _year(meeting: Meeting, date: str) -> str:
    """Return the day of a meeting of one day, of a longer one the year, of `date` where nobody tells."""
    one_day = len(meeting.date) > 7 and meeting.date_to in ("", meeting.date) and not meeting.within
    return meeting.date if one_day else "" if date.startswith("-") else date[:4]


def _date(
    scene: Scene, verb: Spoken, object_end: int, published: str, events: Events, spans: bool = True
) -> str:
    """Return the day nearest in front of the verb in its sentence, else the first behind it in its clause.

    In X29日表示，Y访问Z the day is that of the speech. `spans` says that what began on the first of several days has
    that day; what somebody did between them has their month.
    """
    dates = [one for one in scene.phrases if one.kind == "date" and one.value]
    if any(one.value > published for one in dates):
        told = scene.plain(*scene.sentence)
        dates = [
            one._replace(value=as_told(one.value, scene.folded[one.start : one.end], told, published, events))
            for one in dates
        ]
    # 2011年以来首次赴会, 答应5月底之前会晤: such a day is not that of the encounter, nor is one told before it.
    bounds = [
        phrase
        for phrase in dates
        # 持续至27日 is the end of a visit.
        if (_SINCE.match(scene.folded, phrase.end) and not _starts(scene, phrase, verb))
        or _UNTIL.search(scene.folded, scene.sentence.start, phrase.start)
    ]
    days = [phrase for phrase in dates if phrase not in bounds]
    low, _ = scene.clause(verb.start)
    # 自去年4月、今年2月后: what is listed before a bound is one, too.
    days = [one for one in days if not any(scene.folded[one.end : bound.start] == "、" for bound in bounds)]
    last = max(
        (
            bound.start
            for bound in bounds
            if bound.end <= verb.start and (bound.start >= low or not _SINCE.match(scene.folded, bound.end))
        ),
        default=-1,
    )
    days = [phrase for phrase in days if phrase.start > last]
    other = [one.start() for one in _OTHER_TIME.finditer(scene.folded, scene.sentence.start, verb.start)]
    if other:
        # 12日抵达莫斯科，为X本月下旬|访俄做准备
        days = [phrase for phrase in days if phrase.start > other[-1]]
    before = [
        phrase
        for phrase in days
        if phrase.end <= verb.start
        and not of_speech(scene.plain(phrase.end, verb.start), events)
        and not _of_another(scene, phrase, verb, events)
    ]
    if before:
        low, _ = scene.clause(verb.start)
        here = [phrase for phrase in before if phrase.start >= low]
        found = (here or before)[-1]
        # 20日至25日: a visit begins on the first of its days.
        first = next(
            (one for one in before if scene.folded[one.end : found.start] in (*RANGE, *AND)),
            None,
        )
        if first is not None and scene.folded[first.end : found.start] in AND:
            # 美国和澳大利亚23日和24日举行磋商: it was on both.
            return first.value
        if first is not None and not spans and first.end + 1 == found.start and len(found.value) == 10:
            return found.value[:7] if found.value[:7] == first.value[:7] else ""
        return (first or found).value
    _, high = scene.clause(verb.start)
    behind = [phrase for phrase in days if object_end <= phrase.start < high]
    return behind[0].value if behind else ""


def _starts(scene: Scene, day: Phrase, verb: Spoken) -> bool:
    """Say whether a visit begins on a day: 从3月15日起|访问日本."""
    return verb.verb.kind == "visited" and _FROM.fullmatch(scene.folded, day.end, verb.start) is not None


def _of_another(scene: Scene, day: Phrase, verb: Spoken, events: Events) -> bool:
    """Say whether a day is that of something else: 在3月当选部长以后的首次访美, 以1956年签署的宣言为基础的谈判."""
    if events.words["same day"].search(scene.folded, day.end, verb.start):
        # 据4月18日发布的消息，|当天，A与B会谈
        return False
    if _DONE.match(scene.folded, day.end, verb.start) or _IN_OFFICE.match(scene.folded, day.end, verb.start):
        return True
    if _OWNED.match(scene.folded, day.end) and "，" in scene.folded[day.end : verb.start]:
        # 马蒂斯10月份的|访华行程虽然取消，魏凤和访美
        return True
    return any(
        start <= day.start and day.end < end <= verb.start and scene.folded[start:end].endswith(_LATER)
        for start, end in scene.asides
        if len(scene.plain(day.end, end)) > _BARE
    )


def _shifted(date: str, days: int) -> str:
    """Return the day so many days behind another; nothing where that is no full day."""
    if not days:
        return date
    day = full_day(date)
    return "" if day is None else (day + datetime.timedelta(days=days)).isoformat()


def _place(scene: Scene, verb: Spoken, object_end: int, events: Events, here: bool = False) -> str:
    """Return where something is done; `here` says that only its own clause counts."""
    low, high = scene.clause(verb.start)
    for start, end in scene.asides:
        # 结束主持M并访问俄罗斯后|抵达明斯克: where he goes then is not where it met.
        if start <= verb.start < end <= high and scene.folded.startswith(_LATER, end - 1):
            high = end
    if body := body_at(scene, low, verb):
        return body
    beside = [one for one in scene.phrases if one.kind in ("place", "party") and one.end == verb.start]
    touches = verb.verb.direction in _BESIDE and bool(beside)
    # 两国领导人6月|新加坡|会晤
    city = _town(scene, beside[-1], touching=True) if touches else None
    if city is not None and beside[-1].kind == "party":
        return city.value
    spans = [(low, verb.start), (object_end, high)]
    if not here and verb.verb.kind != "called" and not _IN_A_BODY.search(scene.folded, low, verb.start):
        spans.append((scene.sentence.start, low))
    for begin, end in spans:
        places = [
            town
            for phrase in scene.phrases
            if begin <= phrase.start < end and (town := _town(scene, phrase)) is not None
        ]
        # A在河内会见B，之后前往|金边，同C会谈: where he goes is farther on than where he was.
        goes = [end == low and scene.folded.endswith(_GOES_TO, begin, one.start) for one in places]
        for index in sorted(range(len(places)), key=lambda at: (not goes[at], -at if goes[at] else at)):
            phrase = places[index]
            # 普京27日在约翰内斯堡|表示，已邀请特朗普; X赴澳参加M途中|表示将在亚洲部署导弹
            apart = (phrase.end, verb.start) if phrase.end <= verb.start else (object_end, phrase.start)
            if _stands_at(scene, phrase, scene.sentence.start) and not of_speech(scene.plain(*apart), events):
                return place_with_house(scene, places[index:], events)
    return city.value if city is not None else ""


def _town(scene: Scene, phrase: Phrase, touching: bool = False) -> Phrase | None:
    """Return a phrase that names a place, a state that is one city among them: 在|新加坡|会晤.

    `touching` says that it needs no 在 in front: 新加坡|会晤.
    """
    if phrase.kind == "place":
        return phrase
    beside = (touching or scene.folded[phrase.start - 1 : phrase.start] == "在") and not any(
        one.kind == "place" and one.start == phrase.end for one in scene.phrases
    )
    party = phrase.parties[0] if beside and phrase.is_state and len(phrase.parties) == 1 else None
    return phrase._replace(value=party.name) if party is not None and party.country in _CITY_STATES else None


def _arrival(scene: Scene, verb: Spoken, events: Events) -> str:
    """Return where somebody arrives who begins a visit: 抵达|河内，开始对越南进行访问."""
    before = [one for one in scene.verbs if one.end <= verb.start]
    if not before:
        return ""
    before = [one for one in before if one.verb.kind == "visited"] or before
    between = INVITED.sub("", scene.plain(before[-1].end, verb.start))
    if before[-1].verb.kind != "visited" or len(between) > _BEGINS:
        return ""
    places = [
        one for one in scene.phrases if one.kind == "place" and before[-1].end <= one.start < verb.start
    ]
    if not places or scene.folded[before[-1].end : places[0].start] not in ("", "首都"):
        return ""
    return joined_place(scene.folded, places, events)


def _stands_at(scene: Scene, place: Phrase, low: int) -> bool:
    edge = place.start
    for phrase in scene.phrases:
        # 在|老挝|首都|万象: the state in front belongs to the place.
        if phrase.end <= place.start and phrase.is_state:
            gap = scene.folded[phrase.end : place.start].strip()
            if gap in ("", "首都"):
                edge = phrase.start
    text = scene.folded[max(low, edge - 8) : edge].rstrip()
    match = _AT.search(text)
    while match is not None:
        if match.end() == len(text):
            return True
        match = _AT.search(text, match.start() + 1)
    return False


def _at_hand(
    scene: Scene,
    meetings: Mapping[str, Meeting],
    sessions: Sequence[Phrase],
    verb: Spoken,
    events: Events,
) -> Meeting | None:
    """Return the session named last, of a sentence that opens with a word for it: 会议期间，A会见B."""
    start = scene.sentence.start + scene.folded.startswith("在", scene.sentence.start)
    before = [one for one in sessions if one.end <= verb.start]
    if not before or not events.sessions["during"].match(scene.folded, start):
        return None
    return meetings.get(before[-1].value)


def _occasion(scene: Scene, meetings: Mapping[str, Meeting], verb: Spoken) -> Meeting | None:
    """Return the meeting during which something happens; 魏凤和|访美为G20峰会期间两国元首|会晤做准备 is not during it."""
    # 在M上会晤; 而此次|A访问C: what is set against it is not during it.
    low = max(
        (one.end() for one in _AGAINST.finditer(scene.folded, scene.sentence.start, verb.start)), default=0
    )
    named = [
        phrase
        for phrase in scene.phrases
        if phrase.kind == "meeting"
        and phrase.start >= low
        and not (
            verb.end <= phrase.start
            and any(phrase.end <= one.start < scene.clause(phrase.start)[1] for one in scene.verbs)
        )
    ]
    for at, phrase in enumerate(named):
        if _DURING.match(scene.folded, phrase.end, scene.sentence.end):
            # M1的闭门会议暨M2期间: the first of those listed.
            first = phrase
            for before in reversed(named[:at]):
                if not LISTED.fullmatch(scene.folded, before.end, first.start):
                    break
                first = before
            return meetings.get(first.value)
    return None
