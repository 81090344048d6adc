"""Whether an encounter took place: real, planned, negated, or past: long before the article."""

from __future__ import annotations

import re

from minglu.model import NEGATED, PAST, PLANNED, REAL
from minglu.rulebook.events import Events
from minglu.stages.link.background import News, background, days_before
from minglu.stages.link.frame import INVITATION, Frame
from minglu.stages.link.frames_of_signing import FIRST
from minglu.stages.link.governing import Governing, governing, without_traps
from minglu.stages.link.scene import Scene
from minglu.text.numerals import NUMERAL

#: Between a plan and that it is called off.
_THOUGH = re.compile("虽然?|因故|因[^，。；]{2,8}而|已经?|被迫|临时|突然|最终|后来")
#: 遭X|拒见; 缺席 says by itself that somebody was not there, 撤回提名 that nobody is appointed.
_REFUSES = ("拒", "缺席", "撤", "收回", "取消", "否决", "驳回")
#: 就任总统|以来
_SINCE_THEN = re.compile("(?:不久)?(?:之?后|以来|至今|期间|时)")
#: What somebody comes for: 此访的重点是|与X会谈.
_PURPOSE = re.compile(
    "(?:重点|目的|使命|任务|目标)(?:之一)?(?:就|便|正|也)?(?:是|为(?!了)|在于)(?!否)[^，。；]*$"
)
#: Behind what somebody thinks of doing: 访俄|也被纳入视野.
_THOUGHT_OF = re.compile(
    "(?:也|亦|都|已经?|正)*(?:被|在|处于)?(?:纳入视野|提上(?:了)?(?:议事)?日程|列入(?:了)?日程|(?:考虑|讨论|研究|筹划|筹备|协调|酝酿|商讨)(?:之中|当中|中)(?![国方]))"
)
#: Whom somebody has asked before: 此前已经|多次|邀请X.
_ASKED_OFTEN = re.compile("(?:多次|屡次|多度|再三|数次)(?:盛情|热情|正式)?$")
#: How an aside ends that begins with 自.
_SINCE = ("以来", "后")
#: 除与X会晤|之外的安排
_BUT_FOR = re.compile("[之以]?外(?!长|相|交)")
#: 原定访问德国|，但临时取消
_CALLED_OFF = re.compile(
    "(?:之行|之旅|行程|计划|活动|安排)(?:虽然?|已经?|被|遭|临时|突然|一度|最终)*(?:取消|推迟|搁置)|"
    "(?:[^，。；\n]{0,4}|(?:原定|本来|本应|原本)[^，。；\n]{0,12})，(?:但|不过|后|却)[^，。；\n]{0,8}?(?:取消|推迟|作罢|未能成行|没有成行)(?!了?对)|"
    "，(?:但|不过|却)(?:被|遭到?|再?[次度]?遭)[^，。；\n]{0,6}?拒|"
    "，?(?:但|却)?已?经?(?:被|遭)(?:无限期|临时|再[次度])(?:取消|推迟|延后|押后|搁置)"
)
#: 原定6月赴美与X会谈|，但因Y的考虑，包括…而临时取消
_FIRST_PLAN = re.compile("原[定订拟](?!于?的)|原计划|原本(?:要|将|计划|打算|预定)")
_AFTER_ALL = re.compile(
    "[^。；\\n]{0,30}?，(?:但|不过|却|惟|后来?因|因)[^。；\\n]{0,60}?(?:取消|作罢|喊停|叫停|告吹|未能成行|没有成行)"
    "(?!了?(?:对|与|和|同|[^，。；]{0,12}(?:访问|会[谈晤]|活动|行程)))"
)
#: What comes to nothing behind an act that is only wished for: 访问X|的请求被Y拒绝, 会见X|的提议未获接受.
_WISH = "的(?:计划|请求|提议|申请|要求|建议|打算|愿望)"
_WISHED = re.compile(_WISH)
_REFUSED = re.compile(
    f"{_WISH}(?:虽然?|已经?|一再|多次|再[次度]|最终|随后|也|均|都)*"
    "(?:(?:遭到?|被|受到?)[^，。；、\n的]{0,10}?(?:拒绝|婉拒|回绝|否决|驳回|叫停|取消|搁置)|[未没](?:能|有)?[获得被]?(?:到|得)?[^，。；\n的]{0,8}?(?:接受|批准|获准|同意|许可))"
)
#: The same in a clause of its own, behind a plan with all that belongs to it: 提议签署|一项条约，但遭到X拒绝.
_PLAN_REFUSED = re.compile(
    "[^，。；\n]{0,30}，(?:但|但是|不过|却|然而)(?:被|遭到?|再?[次度]?遭到?)[^，。；\n]{0,8}?(?:拒绝|婉拒|回绝|否决|驳回)"
)
#: Before the plan of somebody who is called back: 召回|计划访问X的Y.
_RECALLED = re.compile("召回[^，。；\n]{0,24}$")
#: 出席联合国维和峰会|5周年, 对X进行国事访问|十周年之际
_ANNIVERSARY = re.compile(rf"的?[{NUMERAL}]+(?:余|多)?周年")
#: What an aside of time ends with, and the plan that the clause goes on with: 在出席M时|将发表演讲.
_IN_TIME = ("时", "期间", "之际", "之时")
#: 特朗普称|会与习近平会晤, 两人|会在月底见面, 马克龙星期二亦|会转到基辅; not 峰会在, 还|会见了, 并|会同, 每天都|会举行.
_WOULD = (
    "(?:^|[　，](?!会同)|称|说|表示|证实|透露|相信|[他她]|<also>|均|都|则|就|仍|并(?!会同)|期间|[稍随其之]后"
    "|[今明]天|[明今即]日|本周|下周|本月|下月|星期[一二三四五六日]|周[一二三四五六日])"
    "会(?:单独|分别|先后|一同|共同|优先|亲自|如期|应邀|再次|首次|继续|率团)*"
    "(?:与|和|同|跟|在|于|再|到|赴|先|对(?=　)|向(?=　)|转[到赴往]|抵|访问|前往|出席|参加"
    "|会见|会晤|会面|拜会|接见|接待|陪同|设(?:晚|午)?宴|签署|主持)"
)
#: Behind a visit that is still to come: 访华|的准备工作.
_AHEAD = re.compile("的?(?:准备|筹备)工作")
#: 埃尔多安|邀|特朗普访问土耳其
_INVITES = re.compile("(?<![应受获被特])邀(?![请约集功])")
#: The visit that is under way: 希望我|此次|访华有助于.
_WILL = "，?(?:[^，。；]{0,6}的(?:话题|议题|内容|问题))?<also>?(?:<will>|会)(?!见|晤|谈)"
#: 为|X|访俄做准备
_FOR = re.compile("为(?=[^，。；]{2,}$)")
_UNDER_WAY = ("此次", "这次")
#: What is only a matter that others speak about, between its first word and its last: 未就|两国领导人会晤|、停火等议题实现突破.
_ABOUT, _MATTERS = "就", re.compile("(?:、[^，。；、]{1,10})+等?[^，。；、]{0,6}(?:议题|问题|话题|事项)")
#: Behind what somebody does besides what is still to come: 除访问日本|外，彭斯还将出席峰会.
_BESIDES_WILL = re.compile("(?:之|以)?外，[^，。；]{0,16}?(?:还|也)将")
#: As long may be the words behind an act that make a plan of it.
_LONGEST_PLAN = 6
#: What a state is said to be that signed long ago: A是|第一个|同B签署P的国家.
_IS_FIRST = re.compile(f"(?<!成为)是[^，。；、]{{0,8}}?({FIRST})[^，。；、]{{0,6}}[与同和跟]")


#: A modality and the word or date that decides it, or nothing where a question has no answer.
Answer = tuple[str, str] | None


def modality(scene: Scene, frame: Frame, date: str, news: News, events: Events) -> tuple[str, str]:
    """Return the modality of a frame of a day, or of none, and the word or date that decides it.

    The modality is empty where the act is neither told nor denied: 如果A不|会见B. What comes first decides: who calls
    a plan off denies it, and a plan for a day that is over is still one.
    """
    said = governing(scene, frame, events)
    return (
        _denied(said, events)
        or _called_off(said, events)
        or _planned(said, events)
        or _of_before(said)
        or _by_day(said, date, news, events)
        or _by_its_kind(said, date)
        or (REAL, "")
    )


def _denied(said: Governing, events: Events) -> Answer:
    """Return that an act is denied by the words in front of it, or by its own: 没有|会见X, |拒见|X."""
    scene, frame, words = said.scene, said.frame, events.words
    if (matters := _MATTERS.match(scene.folded, frame.object_end)) and _ABOUT in said.bare:
        return "", matters.group()
    if said.bare.endswith(("不", "未", "没")):
        if supposed := words["condition"].search(scene.plain(scene.clause(frame.start)[0], frame.start)):
            # 如果两国防长|不|见面: nobody says that they did not.
            return "", supposed.group()
        return NEGATED, said.bare[-1]
    if frame.verb.verb.term.startswith(_REFUSES):
        return NEGATED, frame.verb.verb.term
    found = words["negated"].search(said.bare)
    if found and _goes_with_him(scene, frame):
        # B没有陪同|A|访问C: A does go.
        found = words["negated"].search(scene.plain(frame.who[0].start, frame.start))
    if found is None or any(words[use].search(said.bare, found.end()) for use in ("speech", "report")):
        # 没有向记者透露佐科访印的日期 denies that something was said.
        return None
    if "除" in said.bare and _BUT_FOR.match(scene.folded, frame.object_end):
        # 没有确认除与X会晤|之外的任何安排: only that one is arranged.
        return PLANNED, "除"
    return NEGATED, found.group()


def _called_off(said: Governing, events: Events) -> Answer:
    """Return that an act comes to nothing by what stands behind it: 会见X的计划|被取消."""
    folded, high = said.scene.folded, said.frame.object_end
    plan = events.words["its plan"].match(folded, high, high + _LONGEST_PLAN)
    end = plan.end() if plan else high
    if though := _THOUGH.match(folded, end):
        # 访华行程|因故|取消, 朝美会谈|因朝方拒绝而|取消
        end = though.end()
    found = events.words["negated after"].match(folded, end)
    found = found or _CALLED_OFF.match(folded, high) or _REFUSED.match(folded, high)
    if not found and _FIRST_PLAN.search(said.plans):
        found = _AFTER_ALL.match(folded, high)
    return (NEGATED, found.group()) if found else None


def _planned(said: Governing, events: Events) -> Answer:
    """Return that an act is planned, that the plan comes to nothing, or that 周年 and 多次 tell of acts of before."""
    scene, frame = said.scene, said.frame
    found = _plan(said, events)
    if not found and frame.kind == "hosted" and (often := _ASKED_OFTEN.search(said.before)):
        return PAST, often.group()
    found = found or _plan_by_itself(said, events)
    anniversary = _ANNIVERSARY.match(scene.folded, frame.object_end)
    if anniversary and (not found or frame.kind != "attended"):
        # 明年是A访问C|二十周年
        return PAST, anniversary.group()
    if found and (called_off := _comes_to_nothing(scene, frame)):
        return NEGATED, called_off
    found = found or _WISHED.match(scene.folded, frame.object_end)
    return (PLANNED, found.group()) if found else None


def _plan(said: Governing, events: Events) -> re.Match[str] | None:
    """Return what makes an act a plan, around its verb: 将|会见X, 如果|X访问C, 除访问C|外，还将."""
    scene, frame, words = said.scene, said.frame, events.words
    verb, high = frame.start, frame.object_end
    found = words["planned"].search(without_traps(said.plans, events)) or words["planned"].search(said.before)
    # Names may hold 若.
    found = found or words["condition"].search(scene.plain(scene.sentence.start, verb))
    for text in (said.before, said.plans):
        # 普京会到基辅，|与泽连斯基会谈: the clause that it goes on from plans both.
        found = found or words.search(_WOULD, text + scene.folded[verb : frame.end])
    if found and frame.who and scene.folded.endswith(_UNDER_WAY, said.low, verb):
        # 希望我此次访华有助于: the hope is not that somebody visits.
        found = words["planned"].search(words["trap"].sub("", scene.plain(frame.who[-1].end, verb)))
    for start, end in scene.asides:
        if start <= verb < end and scene.folded.endswith(_IN_TIME, start, end):
            found = found or words.match(_WILL, scene.folded, end)
    found = found or _BESIDES_WILL.match(scene.folded, high)
    return found or _PURPOSE.search(said.plans) or _THOUGHT_OF.match(scene.folded, high)


def _plan_by_itself(said: Governing, events: Events) -> re.Match[str] | None:
    """Return the verb where it is a plan by itself (邀请), or what makes its noun one: 两国领导人会晤的|议程."""
    scene, frame, planned = said.scene, said.frame, events.words["planned"]
    found = planned.fullmatch(scene.folded, frame.start, frame.end)
    found = found or _INVITES.fullmatch(scene.folded, frame.start, frame.end) or _INVITES.search(said.before)
    is_noun = (
        frame.mutual
        or _FOR.search(scene.folded, said.low, frame.start)
        or scene.folded.startswith(INVITATION, frame.object_end)
    )
    # 接受访朝邀请, 为X访俄做准备
    return found or (events.words["planned after"].match(scene.folded, frame.object_end) if is_noun else None)


def _of_before(said: Governing) -> Answer:
    """Return that an act is past because the sentence tells what came after it: 就任总统|以来, 自X访问C|后."""
    scene, frame = said.scene, said.frame
    if frame.kind == "appointed" and _SINCE_THEN.match(scene.folded, frame.object_end):
        return PAST, "what came after it is told"
    for start, end in scene.asides:
        since = scene.folded.startswith("自", start) and scene.folded.endswith(_SINCE, start, end)
        if start <= frame.start < end and since:
            return PAST, "以来"
    return None


def _by_day(said: Governing, date: str, news: News, events: Events) -> Answer:
    """Return that an act is planned or past by when it is, or by the words for it: 今年6月|普京访日, in January."""
    days = days_before(date, news.published)
    # 今年6月|普京访日, in January: how many days ahead nobody can say.
    ahead = len(date) in (4, 7) and not date.startswith("-") and date > news.published[: len(date)]
    if news.exact and (ahead or (days is not None and days < 0)):
        return PLANNED, f"{date} is after {news.published}"
    because = background(said, date, days, news, events)
    return (PAST, because) if because else None


def _by_its_kind(said: Governing, date: str) -> Answer:
    """Return that a visit or a signing without a day is not now: 访华|的准备工作; A是|第一个|同B签署P的国家."""
    scene, frame = said.scene, said.frame
    if date:
        return None
    if frame.kind == "visited" and (ahead := _AHEAD.match(scene.folded, frame.object_end)):
        return PLANNED, ahead.group()
    if frame.kind == "signed" and (first := _IS_FIRST.search(scene.folded, said.low, frame.start)):
        return PAST, first.group(1)
    return None


def _comes_to_nothing(scene: Scene, frame: Frame) -> str:
    """Return what calls a plan off that stands away from it, empty where nothing does: 召回|计划访问X的Y."""
    refused = _PLAN_REFUSED.match(scene.folded, frame.object_end)
    if refused is not None:
        return refused.group()
    low, _ = scene.clause(frame.start)
    recalled = scene.folded.startswith("的", frame.object_end) and _RECALLED.search(
        scene.folded, low, frame.start
    )
    return "召回" if recalled else ""


def _goes_with_him(scene: Scene, frame: Frame) -> bool:
    """Say whether who acts is whom another goes with: 陪同|A|访问C."""
    if not frame.who or frame.kind == "accompanied":
        return False
    start = frame.who[0].start
    return any(one.verb.kind == "accompanied" and one.end == start for one in scene.verbs)
