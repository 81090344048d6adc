"""The day of an act that its sentence names by a date: the nearest in front of the verb, unless it is that of something else."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minglu.rulebook.events import Events
from minglu.stages.link.day_words import as_told, of_speech
from minglu.stages.link.frame import Frame
from minglu.stages.link.parties import Phrase
from minglu.stages.link.places_and_days import AND, RANGE
from minglu.stages.link.scene import Scene
from minglu.stages.link.verbs import Spoken

#: Behind a day that only bounds a time: 2011年|以来, 5月底|之前; and in front of the end of one: 持续至|27日.
_SINCE = re.compile("[份底初]?(?:[以之](?:来|前|后)|至今|起|后(?!来))")
_UNTIL = re.compile("(?:(?:持续|延续|进行|停留|逗留)(?:至|到)|继)$")
#: Between the day on which a visit begins and the visit.
_FROM = re.compile(
    "起[将会拟]?(?:对[^，。；的]{1,8})?(?:开始|正式)?(?:进行)?(?:正式|国事|工作|友好)?(?:友好)?"
)
#: What was done on a day that a noun behind has: 1956年|签署的|宣言.
_DONE = re.compile(
    r"[^，。；]{0,6}?(?:签署|签订|举行|发表|达成|通过|召开|缔结|当选|公布|发布)的(?!会谈|会晤|会见|磋商)"
)
#: Since when somebody holds his office: 去年5月|就任总理以来的|第二次访日.
_IN_OFFICE = re.compile(
    "[份]?(?:当选|就任|上任|出任|接任|担任|履新|任职)[^，。；]{0,16}?(?:以来|以后|之后|后)"
)
#: Between the first of several days, told in a word, and the date of the last: 明天|至|24日.
_TO_LAST = re.compile("[起]?[至到]")
#: Of the news itself: (新加坡30日|讯), 据国防部27日|消息，.
_NEWS = re.compile(r"讯[)）】\]：:\s]|(?:发布)?(?:的|发出的)?消息(?:[说称指，：:]|显示|指出)")
#: The same where it stands before his name: 12月|被任命为国防部长的X将会见Y.
_GIVEN = re.compile(
    "[份底初]?(?:被任命为|获任命?为?|被提名为|当选|就任|上任|出任|接任|升任)[^，。；]{0,12}?的"
)
#: A year, month or week in words, in the clause of an act: 1997年会见X，|去年会见Y.
_NEARER = re.compile("[去前今明]年|[上下]个?月|[上下本]周|近日|日前|不久前")
_OWNED = re.compile("份?的[^，。；]{0,4}?(?:访|行程|会谈|会晤|会见)")
#: How the time of something else ends, and as many characters are no more than 以后 itself.
LATER, _BARE = ("以后", "之后", "以来", "后"), 3
#: Behind the welcome guests are talked with on the day of it: 5月25日举行的|欢迎仪式结束后|，与X会谈.
_CEREMONY, _WELCOMED = "welcome", "<welcome>(?:结束|完毕)?(?:之|以)?后$"
#: Behind the year of what is signed.
_OF_A_PAPER = re.compile(
    "(?:度|的)?[^，。；签]{0,12}?(?:计划|规划|方案|纲要|路线图|协议|备忘录|议定书|声明|宣言)"
)
#: A time that is no day, and another one than the day before it.
_OTHER_TIME = re.compile(
    "(?:本月|下月|下个月|上月|上个月|年)[上中下]旬|下周(?![一二三四五六日天末])|下个月|下月(?![上中下])|年底|年内|近期内|近日"
)
_DAY, _MONTH = len("2018-06-01"), len("2018-06")


def date_of_act(scene: Scene, frame: Frame, published: str, events: Events, spans: bool = True) -> str:
    """Return the day nearest in front of the verb in its sentence, else the first behind it in its clause.

    In X29日表示，Y访问Z the day is that of the speech. `spans` says that what began on the first of several days has
    that day; what somebody did between them has their month. Empty where no date is that of the act.
    """
    verb = frame.verb
    low, high = scene.clause(verb.start)
    days = _days(scene, verb, published, events)
    before = [
        phrase
        for phrase in days
        if phrase.end <= verb.start
        and not of_speech(events.words[_CEREMONY].sub("", scene.plain(phrase.end, verb.start)), events)
        and not _of_another(scene, phrase, verb, events)
    ]
    if before:
        here = [phrase for phrase in before if phrase.start >= low]
        found = (here or before)[-1]
        if _is_told_in_words(scene, found, verb, spans, events):
            return ""
        return _first_of(scene, before, found, spans)
    behind = [one for one in days if frame.object_end <= one.start < high]
    if frame.kind == "signed":
        # 签署了|2023年|合作计划: it is of that year, and may have been signed before.
        behind = [one for one in behind if not _OF_A_PAPER.match(scene.folded, one.end, high)]
    return behind[0].value if behind else ""


def _days(scene: Scene, verb: Spoken, published: str, events: Events) -> list[Phrase]:
    """Return the dates of a sentence that may be those of an act: none that bounds a time, or stands in front of one."""
    dates = [one for one in scene.phrases if one.kind == "date" and one.value]
    if any(one.value > published for one in dates):
        told = scene.plain(*scene.sentence)
        dates = [
            one._replace(value=as_told(one.value, scene.folded[one.start : one.end], told, published, events))
            for one in dates
        ]
    # 2011年以来首次赴会, 答应5月底之前会晤: such a day is not that of the encounter, nor is one told before it.
    bounds = [one for one in dates if _bounds(scene, one, verb)]
    # 自去年4月、今年2月后: what is listed before a bound is one, too.
    days = [
        one
        for one in dates
        if one not in bounds and not any(scene.folded[one.end : bound.start] == "、" for bound in bounds)
    ]
    low, _ = scene.clause(verb.start)
    last = [
        bound.start
        for bound in bounds
        if bound.end <= verb.start and (bound.start >= low or not _SINCE.match(scene.folded, bound.end))
    ]
    # 12日抵达莫斯科，为X本月下旬|访俄做准备
    last += [one.start() for one in _OTHER_TIME.finditer(scene.folded, scene.sentence.start, verb.start)]
    return [one for one in days if one.start > max(last, default=-1)]


def _bounds(scene: Scene, day: Phrase, verb: Spoken) -> bool:
    """Say whether a day only bounds a time: 5月底|之前; not 从3月15日|起访问日本, the first day of a visit."""
    if _UNTIL.search(scene.folded, scene.sentence.start, day.start):
        return True
    starts = verb.verb.kind == "visited" and _FROM.fullmatch(scene.folded, day.end, verb.start)
    return _SINCE.match(scene.folded, day.end) is not None and not starts


def _is_told_in_words(scene: Scene, day: Phrase, verb: Spoken, spans: bool, events: Events) -> bool:
    """Say whether a word tells the day of an act, and a date only its last or that of another: 明天至|24日, 5月访美，今日会见X."""
    low, _ = scene.clause(verb.start)
    text = scene.folded[scene.clause(day.start)[0] : day.start]
    first = list(events.day.finditer(text))
    if spans and first and _TO_LAST.fullmatch(text, first[-1].end()):
        return True
    if day.end > low:
        return False
    between = scene.plain(day.end, verb.start)
    named = [*events.day.finditer(between), *_NEARER.finditer(between, len(scene.plain(day.end, low)))]
    # 至少从|今天|至5月
    bounds = [one for one in named if between.startswith(("至", "到", "起"), one.end())]
    bounds += [one for one in named if between.endswith(("从", "自", "到", "至"), 0, one.start())]
    words = sorted((one for one in named if one not in bounds), key=re.Match.end)
    return bool(words) and not of_speech(between[words[-1].end() :], events)


def _first_of(scene: Scene, days: Sequence[Phrase], found: Phrase, spans: bool) -> str:
    """Return the day of an act in front of which one is found, the first where it is the last of several: 20日至25日."""
    first = next((one for one in days if scene.folded[one.end : found.start] in (*RANGE, *AND)), None)
    if first is None:
        return found.value
    # 美国和澳大利亚23日和24日举行磋商: it was on both.
    on_both = scene.folded[first.end : found.start] in AND
    if not on_both and not spans and first.end + 1 == found.start and len(found.value) == _DAY:
        return found.value[:_MONTH] if found.value[:_MONTH] == first.value[:_MONTH] else ""
    return first.value


def _of_another(scene: Scene, day: Phrase, verb: Spoken, events: Events) -> bool:
    """Say whether a day is that of something else: 在3月当选部长以后的首次访美, 以1956年签署的宣言为基础的谈判."""
    if events.words["same day"].search(scene.folded, day.end, verb.start):
        # 据4月18日发布的消息，|当天，A与B会谈
        return False
    if _NEWS.match(scene.folded, day.end, verb.start):
        return True
    done = _DONE.match(scene.folded, day.end, verb.start)
    if done is not None and not events.words[_CEREMONY].match(scene.folded, done.end()):
        return True
    if any(one.match(scene.folded, day.end, verb.start) for one in (_IN_OFFICE, _GIVEN)):
        return True
    if _OWNED.match(scene.folded, day.end) and "，" in scene.folded[day.end : verb.start]:
        # 卡特5月的|访韩计划虽已作罢，金英哲访美
        return True
    return any(
        start <= day.start
        and day.end < end <= verb.start
        and scene.folded[start:end].endswith(LATER)
        and not events.words.search(_WELCOMED, scene.folded, day.end, end)
        for start, end in scene.asides
        if len(scene.plain(day.end, end)) > _BARE
    )
