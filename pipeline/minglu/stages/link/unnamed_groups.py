"""Groups that have neither a name nor a mention, and meet or talk: 与泛民议员会面, 会见与会代表, 工会代表与X会谈."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minglu.model import Party
from minglu.rulebook.events import Events
from minglu.stages.link.frame import Frame, Reading, are_people, fill
from minglu.stages.link.frames_of_company import among_them
from minglu.stages.link.parties import Phrase
from minglu.stages.link.roles import carried, subject, travelled_to
from minglu.stages.link.scene import Scene
from minglu.stages.link.verbs import HOLD, Spoken
from minglu.text.expressions import is_ended_by

#: What those attend whom somebody meets: 同|来华出席M的|各国外长会面.
_ATTENDING = "(?:(?:应邀|专程|前来|来[华京])*(?:出席|参加)[^，。；的同与和]{2,24}的)"
#: 与|泛民议员|(在礼宾府举行)会面
_WITH_GROUP = f"(?:同|跟|与(?!会的|会[一-鿿]{{0,2}}(?:领导|代表|嘉宾|官员|部长|各国|国))|(?<=[，并])和)({_ATTENDING}?[一-鿿]{{2,14}}?)(?:在[^，。；]{{2,8}})?(?:分别|先后|各自)?(?:{HOLD}了?)?(?:(?:非正式|正式|闭门|单独|紧急|长时间|深入|秘密|双边|工作|对话|友好|会[见晤谈面])[、和与及]?)*的?$"
#: At what a group is: 跟|与会的|各国代表团团长会晤.
_WHO_ARE_THERE = re.compile(f"[与参到]会的?|{_ATTENDING}")
#: What stands in the words for a group as a part of them: 泛民|议员, 有关国家|国防部和军队领导人.
_PARTS = ([("office", "")], [("group", "")])
#: The kind in which a state, too, is one side.
_TALKS, _TWO = "talks", 2
#: What stands directly before 与.
_BEFORE = re.compile("[一-鿿]{0,6}$")
#: Two groups with nothing but when and where behind them.
_TWO_GROUPS = (
    "在?((?![在对由就把被让令使为向从但])[一-鿿]{2,8}?)(?:昨[日天晚]|今[日天晚]|将|曾|已)?[与和同跟]([一-鿿]{2,8}?)"
    "(?:[昨今明当周上下][^，。；与和同跟]{1,12}|原定[^，。；与和同跟]{1,10}|[在于][^，。；与和同跟]{2,14}|就[^，。；]{2,20}|[将已曾])*"
    f"(?:「[^」]{{1,6}}」|“[^”]{{1,6}}”)?(?:{HOLD}了?)?(?:首次|再次|新一轮|第[一二三四五六七八九十]+[次轮]|紧急|正式|闭门)*"
)
_MEET = frozenset({"talks", "met"})
#: Whoever only tells of it.
_SOURCES = re.compile("(?:消息|知情|有关|业内|匿名|在场)(?:人士|官员)|记者")
#: A group at the head of a clause, before those with whom it talks: |学生代表|昨日与X会谈.
_FIRST = re.compile(
    "在?((?![在对由就把被让令使为向从但])[一-鿿]{2,12}?)"
    "(?:[昨今当][日天]|日前|连日|傍晚|[上下中]午|晚上?|凌晨|(?:周|星期)[一二三四五六日]|[0-9]{1,2}日|将|曾|已|再)*"
    "[与和同跟]$"
)
#: People of several states at the head of a clause, who write to somebody: |多国领导人|纷纷致电X.
_OF_MANY = re.compile(
    "(?:[^，。；一-鿿]|[0-9]{1,2}日|连日来?|近日|日前|当天|今天|昨天)*((?:多个?国家?|各国|外国|许多国家|一些国家)(?![与和同])[一-鿿]{2,10}?)"
    "(?:[0-9]{1,2}日|近日|日前|当天|今天|昨天|纷纷|分别|先后|陆续|已|也|还|均|都|联名)*(?:向[^，。；]{2,24})?"
)
#: Who writes for a state.
_RULERS = ("政府", "当局", "方面")
#: What is done with groups that have no name: 会见|与会代表, 复信|访华师生.
_HAVE_GROUPS = frozenset({"met", "received", "hosted", "wrote"})
#: Longer than this, what stands behind 会见 is hardly the name of a group.
_LONGEST_GROUP = 28
#: States whose people are one group, however many are named: 会见|古巴、俄罗斯、柬埔寨等国国防部和军队领导人.
_OF_STATES, _LONGEST_OF_STATES = (
    re.compile("[^，。；的]{2,70}?等(?:[0-9一二三四五六七八九十多]+)?(?:个?国家|国)"),
    100,
)
#: What begins no group behind a verb, and whoever is at a meeting: 会见|与X, 会见|与会代表.
_NO_GROUP, _AT_IT = tuple("时后前并的中结和与及"), "与会"
#: What goes on behind a group that is met.
_WHILE = ("时", "后", "并")
#: 会见|来华出席M的代表: the name of what they are at is long.
_AT_MEETING, _LONGEST_AT_MEETING = re.compile("(?:了)?(?:来华)?(?:出席|参加)"), 60


def with_group(reading: Reading) -> Frame | None:
    """Return who talks with a group that has neither a name nor a state: 林郑月娥将与|泛民议员|会面."""
    scene, verb, events = reading.scene, reading.verb, reading.events
    match = reading.events.words.search(_WITH_GROUP, scene.folded, reading.low, verb.start)
    if match is None or reading.events.words.search(HOLD, match.group(1)):
        # 与中国|进行了高层|会谈
        return None
    attending = _WHO_ARE_THERE.match(scene.folded, match.start(1), match.end(1))
    start = attending.end() if attending else match.start(1)
    inside = scene.actors(start, verb.start)
    if inside and inside[0].is_body and start == inside[0].start:
        # 同|伊拉克|什叶派领袖, 和|欧盟|领袖
        inside = inside[1:] if match.end(1) - inside[0].end > _TWO else inside
    if any(_is_a_side(phrase, start, match.end(1)) for phrase in inside):
        # 与总统|会面; 泛民|议员 are some of that office.
        return None
    if not _is_group(match.group(1), events) or events.verb.search(scene.folded, start, match.end(1)):
        return None
    who = subject(scene, verb, match.start(), events)
    why = ""
    if not who and _is_group(_BEFORE.search(scene.folded, reading.low, match.start()).group(), events):  # type: ignore[union-attr]
        # 在学联|与政府|会面前，X…: not he.
        return None
    if not who:
        who, why = carried(scene, verb, reading.previous, events)
    negotiates = verb.verb.kind == _TALKS and not why and all(one.is_body for one in who)
    if not who or not (are_people(who) or negotiates):
        return None
    group = verb.end
    return fill(
        reading, group, who=tuple(who), whom=among_them(reading, group), group=match.group(1), why=why
    )


def _is_a_side(phrase: Phrase, start: int, end: int) -> bool:
    """Say whether a phrase within the words for a group is a side of its own, and no part of them.

    与|三国|国家和军队领导人: states of which nobody knows which they are say only whose people meet.
    """
    if phrase.anaphor is not None and _is_collective(phrase):
        return phrase.start == start and (bool(phrase.anaphor.named) or phrase.end == end)
    return phrase.start == start or [(one.kind, one.country) for one in phrase.parties] not in _PARTS


def _is_group(name: str, events: Events) -> bool:
    """Say whether words name a group that may be a side: 泛民|议员, 反对派, but no 消息人士."""
    known = is_ended_by(events.words["group"], name) or is_ended_by(events.words["opponents"], name)
    return bool(known) and _SOURCES.search(name) is None


def first_unnamed(reading: Reading, whom: Sequence[Phrase]) -> tuple[Phrase, ...]:
    """Return the group at the head of a clause that talks with whom 与 governs: |工会代表|与X会谈."""
    scene, low = reading.scene, reading.low
    if not whom or scene.actors(low, whom[0].start - 1):
        return ()
    match = _FIRST.fullmatch(scene.folded, low, whom[0].start)
    if match is None or not _is_group(match.group(1), reading.events):
        return ()
    name = match.group(1)
    party = Party("group", name, f"group:{name}")
    return (Phrase(match.start(1), match.end(1), "party", (party,)),)


def unnamed_senders(reading: Reading) -> tuple[Phrase, ...]:
    """Return the group at the head of a clause that writes to somebody: |多国领导人|纷纷致电X, |美国友好学校师生|致信X."""
    if reading.verb.verb.kind != "wrote":
        return ()
    match = _OF_MANY.fullmatch(reading.scene.folded, reading.low, reading.verb.start)
    start, group, end = (match.start(1), *match.span(1)) if match else _of_one_state(reading)
    name = reading.scene.folded[start:end]
    if not _is_group(reading.scene.folded[group:end], reading.events):
        return ()
    return (Phrase(start, end, "party", (Party("group", name, f"group:{name}"),)),)


def _of_one_state(reading: Reading) -> tuple[int, int, int]:
    """Return where a group begins with its state or body, where the words for it do, and where it ends: |美国|访华师生|致信X.

    An empty span where a clause does not begin so.
    """
    scene, low, end = reading.scene, reading.low, reading.verb.start
    # 访|华|师生: where they go to is not whose they are.
    whose = [one for one in scene.actors(low, end) if not (one.is_group or travelled_to(scene, one))]
    if len(whose) != 1 or whose[0].start != low or not whose[0].is_body:
        return end, end, end
    if scene.folded[whose[0].end : end] in _RULERS:
        # 日本|政府|致函X: the state does.
        return end, end, end
    return low, whose[0].end, end


def two_unnamed(reading: Reading) -> Frame | None:
    """Return two groups at the head of a clause that talk or meet: |政府官员|与|学联代表|在学院会面."""
    scene, verb = reading.scene, reading.verb
    where = scene.actors(reading.low, verb.start)
    if verb.verb.kind not in _MEET or any(scene.folded[one.start - 1] != "在" for one in where):
        return None
    match = reading.events.words.fullmatch(_TWO_GROUPS, scene.folded, reading.low, verb.start)
    if match is None or not all(_is_group(one, reading.events) for one in match.groups()):
        return None
    who, whom = (
        (Phrase(*match.span(at), "party", (Party("group", match.group(at), f"group:{match.group(at)}"),)),)
        for at in (1, 2)
    )
    return fill(reading, verb.end, who=who, whom=whom, mutual=True)


#: Whose offices are those of a group, and nobody's of the article: 会见|与会|外国国防部长和军队领导人.
_OF_SEVERAL = re.compile(
    "了?(?:全体|部分)?(?:[与参]会|到会|来华)?的?(?:外国|各国|多国|部分国家|有关国家|相关国家)"
)


def group_behind(scene: Scene, verb: Spoken, objects: Sequence[Phrase], high: int, events: Events) -> str:
    """Return the unnamed group behind a verb: 会见|与会代表, 会见|两国青年代表, 会见|APEC成员经济体领导."""
    if _OF_SEVERAL.match(scene.folded, verb.end, high):
        objects = [one for one in objects if not one.is_office]
    if verb.verb.kind not in _HAVE_GROUPS or not all(map(_is_collective, objects)):
        return ""
    if verb.verb.kind == "wrote" and not objects:
        # 准许被拘留者致电|家属
        return ""
    text = scene.folded[verb.end : high].removeprefix("了")
    longest = _LONGEST_AT_MEETING if _AT_MEETING.match(text) else _LONGEST_GROUP
    if len(objects) > 1 and objects[0].start == high - len(text) and _OF_STATES.match(text):
        longest = _LONGEST_OF_STATES
    goes_on = text.startswith(_NO_GROUP) and not text.startswith(_AT_IT)
    if not 2 <= len(text) <= longest or (not objects and goes_on):
        return ""
    if objects and objects[-1].end >= high:
        return ""
    ends = [match.end() for match in events.words["group"].finditer(text)]
    if ends and ends[-1] < len(text) and text.startswith(_WHILE, ends[-1]) and not objects:
        # 会见|全军先进典型代表|时强调
        return text[: ends[-1]]
    return text if ends and ends[-1] == len(text) else ""


def _is_collective(phrase: Phrase) -> bool:
    """Say whether a phrase is a state or a body, which a group may be of."""
    if phrase.anaphor is not None:
        return phrase.anaphor.kind == "states" and not phrase.anaphor.head
    return all(party.kind in ("country", "org") for party in phrase.parties)
