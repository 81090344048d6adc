"""Where somebody goes: the states, bodies and places behind a verb of travel, or in front of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from minglu.model import Party
from minglu.stages.link.coordination import block_left, block_right
from minglu.stages.link.frame import INVITED, Reading
from minglu.stages.link.parties import Phrase
from minglu.stages.link.places_and_days import is_seat
from minglu.stages.link.sites import site_behind
from minglu.stages.link.verbs import Spoken

#: One character is a verb of travel only where a state or a place touches it: 访|华, 抵|京.
_SHORT = 1
#: Before those to whom somebody pays a visit.
_TO = "对"
#: Between a verb of travel and where somebody goes, and where a name in quotation marks begins.
_BEFORE_GOAL, _MARKS = ("", "了", "首都"), ("“", "「")
#: How verbs of coming to China end.
_CHINA = "华"
#: How verbs of going to Beijing end.
_CAPITAL = "京"
#: A verb of which the place may stand before it.
_ENTERS = "入境"
#: 访问日本、韩国|等国, 东欧|6国, 阿联酋等|8个国家
_STATES = re.compile("等|[0-9一二两三四五六七八九十]+个?(?:[^，。；的]{0,3}国|友邦|邻邦|盟友)")
#: What a state is, before its name.
_ANOTHER = re.compile(
    "了?(?:(?:另一个?|又一个?|首个|其)[^，。；的]{0,6}?(?:国家|盟友)|[^，。；的]{0,4}?(?:邻国|盟国|友邦|邻邦|邦交国))"
)
#: Behind the state in whose eyes it is one: 访问美国|盟友|泰国.
_ALLY = re.compile("的?(?:亲密|重要|传统|条约|主要)?(?:盟友|盟国|邻国|友邦|邻邦|友好国家)")
#: Before the name of a place, where it is.
_LIES_IN = re.compile("了?(?:(?:位于|坐落于|设在)[^，。；的]{2,14}的|驻[^，。；的]{1,6}(?:美军|部队|军)的?)")
#: Behind a list of where somebody goes, the visit that he pays there: 前往日本和|法国|正式访问.
_VISIT = re.compile("(?:国事|正式|工作|友好|官方|非正式|参观|考察)+访问|参访|参观|考察")
#: Between where somebody goes and the states that are meant: 东欧，|包括|爱沙尼亚、立陶宛.
_NAMELY = (
    "(?:等地|等国|[0-9一二两三四五六七八九十]+个?(?:[^，。；的]{0,3}国|友邦)|之行)?(?:，|（|\\()?<namely>"
)
#: Between a state and a visit to it: 在美国|进行|访问.
_AT_HAND = re.compile(
    "(?:(?:进行|展开)[^，。；的在与和同]{2,10}(?<!接受)|(?:进行|展开|开始|作)?(?:国事|正式|工作|友好|官方|非正式|参观|考察|参访)?(?:友好)?)"
)


#: The state of whoever speaks, behind a verb of travel and before one; and what its people do with a guest.
_OURS, _TO_OURS = re.compile("了?我国"), re.compile("[对到在来]我国(?:进行|展开|开始|作)?[^，。；的]{0,6}$")
_WELCOMES = re.compile("欢迎|会见|接见|邀请|举行")
#: The states of those who invite, behind a verb of travel and before one: 赴|上述三国|访问, 对|上述国家|进行访问.
_ABOVE = re.compile("(?:上述|以上)[0-9两二三四五六七八九]?个?(?:国家|国)")
_TO_ABOVE = re.compile(f"[对到在]{_ABOVE.pattern}(?:进行|展开|开始|作)?[^，。；的]{{0,6}}$")


class Goal(NamedTuple):
    """Where somebody goes: states and bodies, or places; where the verb ends with them, or where they begin before it."""

    whom: tuple[Phrase, ...]
    places: tuple[str, ...]
    end: int
    before: int = -1


def is_short(reading: Reading) -> bool:
    """Say whether the verb of a reading is one character: 访|华."""
    return reading.verb.end - reading.verb.start == _SHORT


@dataclass(slots=True)
class _Found:
    """Where somebody goes as far as it is read: states and bodies, places, and where they end."""

    whom: list[Phrase]
    places: list[str]
    end: int
    #: Whether a state stands last that only says where the next place is: 访问香港、澳门和|中国|深圳.
    in_state: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing is found yet."""
        return not self.whom and not self.places


def goal_behind(reading: Reading) -> Goal:
    """Return where somebody goes whose goal is part of the verb or stands behind it: 访|华, 访问|日本、韩国."""
    scene, verb = reading.scene, reading.verb
    found = _Found(_in_verb(verb), [], _begins(reading))
    if site := site_behind(scene, found.end, reading.high, reading.events):
        return Goal((), (scene.folded[found.end : site],), site)
    for phrase in scene.phrases:
        if found.end <= phrase.start < reading.high and not _add(found, phrase, reading):
            break
    if found.is_empty and (ours := _OURS.match(scene.folded, found.end, reading.high)):
        # 欢迎X访问|我国
        found.whom, found.end = _our_state(reading), ours.end()
    if found.is_empty and (above := _ABOVE.match(scene.folded, found.end, reading.high)):
        # 赴|上述三国|访问
        found.whom, found.end = _states_of_hosts(reading), above.end()
    if not found.is_empty and (listed := _listed(reading, found.end)):
        # 出访东欧，|包括|爱沙尼亚、拉脱维亚: where he goes are these.
        found = _Found(listed, [], listed[-1].end)
    if not found.places and verb.verb.term.endswith(_CAPITAL) and len(verb.verb.term) > 1:
        # 上京, 访京
        found.places = ["北京"]
    return Goal(tuple(found.whom), tuple(found.places), found.end)


def _in_verb(verb: Spoken) -> list[Phrase]:
    """Return the state that is part of a verb: 来华|出席M."""
    if not verb.verb.term.endswith(_CHINA):
        return []
    return [Phrase(verb.end - 1, verb.end, "party", (Party.of_state("CN", "中国"),))]


def _begins(reading: Reading) -> int:
    """Return where the goal behind a verb begins, behind what it is or where it lies."""
    folded, end, high = reading.scene.folded, reading.verb.end, reading.high
    # 访问|另一个中亚国家|塔吉克斯坦; 突访位于比利时布鲁塞尔的|北约总部, 抵达驻日美军|横田机场
    for words in (_ANOTHER, _LIES_IN):
        match = words.match(folded, end, high)
        end = match.end() if match else end
    return end


def _add(found: _Found, phrase: Phrase, reading: Reading) -> bool:
    """Add what a phrase behind a verb names to where somebody goes; say whether it may go on behind it."""
    folded, words = reading.scene.folded, reading.events.words
    gap = folded[found.end : phrase.start].strip()
    joined = words["joint"].fullmatch(gap) is not None
    ends = joined and not found.is_empty and not _goes_on(folded, phrase.end, reading)
    if ends and not _is_of_a_town(phrase, reading.scene.phrases):
        # 访问台湾、美国|出售鱼雷: the second begins another clause; 香港和|中国|深圳 is one place.
        return False
    # 前往约旦河西岸|城市|拉姆安拉, 前往土耳其|城市|伊斯坦布尔
    town = phrase.kind == "place" and not found.is_empty and words["town of"].fullmatch(gap) is not None
    if not (gap in _BEFORE_GOAL or joined or town):
        return False
    if is_short(reading) and phrase.start != found.end and found.is_empty:
        return False
    if phrase.kind == "place":
        _add_place(found, phrase, gap, joined, town)
        return True
    return _add_party(found, phrase, gap, joined, reading)


def _add_place(found: _Found, phrase: Phrase, gap: str, joined: bool, town: bool) -> None:
    """Add a place: another one of a list, the town of a region, or a part of the one before (北京|天安门广场)."""
    if not found.places or joined or found.in_state:
        found.places.append(phrase.value)
    elif town:
        found.places[-1] = phrase.value
    elif not gap:
        found.places[-1] += phrase.value
    found.end, found.in_state = phrase.end, False


def _add_party(found: _Found, phrase: Phrase, gap: str, joined: bool, reading: Reading) -> bool:
    """Add a state or a body, or pass over it where it only says whose the next place is; say whether it was one of these."""
    folded, phrases, end = reading.scene.folded, reading.scene.phrases, phrase.end
    of_a_town = phrase.is_state and joined and _is_of_a_town(phrase, phrases)
    house = phrase.is_body and not phrase.is_state
    if found.places and not gap and is_seat(folded, phrase, reading.events):
        # 前往|河内|总理府
        found.places[-1] += folded[phrase.start : phrase.end]
    elif phrase.kind == "party" and house and _is_of_a_town(phrase, phrases):
        # 前往|海军|苏澳基地: the place is that of the body.
        pass
    elif found.places and of_a_town:
        # 访问香港、澳门和|中国|深圳
        found.in_state = True
    elif states := _named_together(phrase, found):
        # 访问|南北韩
        found.whom.append(Phrase(phrase.start, phrase.end, "party", states))
    elif phrase.is_state and (ally := _ALLY.match(folded, phrase.end, reading.high)):
        end = ally.end()
    elif phrase.kind == "party" and house and folded.startswith(_MARKS, phrase.end):
        # 访问美国海军|“拳师”号: a ship of theirs.
        return False
    elif phrase.kind == "party" and phrase.is_body and not found.places:
        found.whom.append(phrase)
    else:
        return False
    found.end = end
    return True


def _named_together(phrase: Phrase, found: _Found) -> tuple[Party, ...]:
    """Return the states that a word for several names, where no place stands before it."""
    word = phrase.anaphor
    return word.named if word is not None and not word.head and not found.places else ()


def _our_state(reading: Reading) -> list[Phrase]:
    """Return the state of whoever welcomes or invites somebody to 我国: the one whom the sentence is about, not the guest."""
    scene, verb = reading.scene, reading.verb
    people = [one for one in scene.actors(scene.sentence.start, verb.start) if one.is_somebody]
    if INVITED.search(scene.folded, scene.sentence.start, verb.start):
        # Y一行是应X的邀请，于22日起对|我国|进行访问的
        homes = {party.country for one in people for party in one.parties}
        hosts = _states_of_hosts(reading)
        return hosts if len(hosts) == 1 and homes - {hosts[0].parties[0].country} else []
    welcome = _WELCOMES.search(scene.folded, people[0].end, people[-1].start) if len(people) > 1 else None
    host, guest = (people[0].parties[0], people[-1].parties[0]) if welcome else (None, None)
    if host is None or guest is None or not host.country or host.country == guest.country:
        return []
    name = reading.events.names.get(host.country, host.country)
    return [Phrase(verb.end, verb.end, "party", (Party.of_state(host.country, name),))]


def _states_of_hosts(reading: Reading) -> list[Phrase]:
    """Return the states of those who invite in front of a verb; nothing where one of them has none that is known."""
    scene, verb = reading.scene, reading.verb
    invited = INVITED.search(scene.folded, scene.sentence.start, verb.start)
    hosts = scene.actors(invited.start(), invited.end()) if invited else []
    codes = dict.fromkeys(party.country for one in hosts for party in one.parties)
    if not hosts:
        codes = dict.fromkeys(party.country for party in _listed_before(reading))
    if "" in codes:
        return []
    names = reading.events.names
    return [
        Phrase(verb.end, verb.end, "party", (Party.of_state(code, names.get(code, code)),)) for code in codes
    ]


def _listed_before(reading: Reading) -> tuple[Party, ...]:
    """Return the states of the last list in front of a verb: 为落实同|A、B、C三国|元首的共识，X访问上述国家."""
    scene = reading.scene
    for phrase in reversed(scene.actors(scene.sentence.start, reading.verb.start)):
        if phrase.anaphor is not None and len(phrase.anaphor.named) > 1:
            return phrase.anaphor.named
        if phrase.is_state:
            block = block_left(scene, phrase, scene.sentence.start, reading.events)
            states = tuple(party for one in block if one.is_state for party in one.parties)
            if len(states) > 1:
                return states
    return ()


def _listed(reading: Reading, end: int) -> list[Phrase]:
    """Return the states that a list behind the goal says it is: 出访欧洲五国，|分别是|德国、匈牙利和波兰."""
    scene = reading.scene
    mark = reading.events.words.match(_NAMELY, scene.folded, end, scene.sentence.end)
    states = [one for one in scene.actors(mark.end(), scene.sentence.end) if one.is_state] if mark else []
    if not states or mark is None or states[0].start != mark.end():
        return []
    block = block_right(scene, states[0], scene.sentence.end, reading.events)
    return block if len(block) > 1 and all(one.is_state for one in block) else []


def _is_of_a_town(whose: Phrase, phrases: Sequence[Phrase]) -> bool:
    """Say whether a state or a body stands before a place of its own: 中国|深圳, 海军|苏澳基地."""
    return any(one.kind == "place" and one.start == whose.end for one in phrases)


def goal_in_front(reading: Reading, end: int) -> Goal:
    """Return where somebody goes whose goal stands before the verb: 对|C|进行访问, 到|深圳|访问; nothing where none does."""
    scene, verb = reading.scene, reading.verb
    listed = _listed_in_front(reading)
    to_them = _governed(reading, listed) == _TO and listed[0].parties
    if to_them and any(party.kind != "country" for phrase in listed for party in phrase.parties):
        return Goal((), (), end)
    whom, before = _states_in_front(reading, listed)
    towns = [
        one
        for one in scene.phrases
        if one.kind == "place" and reading.low <= one.start and one.end <= verb.start
    ]
    place = ""
    if _governed(reading, towns[-1:]) in ("到", "在") and _is_at_hand(reading, towns[-1]):
        # 到|深圳|访问, 在|北京|进行最后一日访问
        place = towns[-1].value
    if not whom and _governed(reading, towns[-1:]) == _TO:
        # 对|莫斯科|进行首次正式访问
        place, before = towns[-1].value, towns[-1].start
    if not whom and not place and (ours := _TO_OURS.search(scene.folded, reading.low, verb.start)):
        # 欢迎X对|我国|进行国事访问
        whom, before = _our_state(reading), ours.start() + 1
    if not whom and not place and (above := _TO_ABOVE.search(scene.folded, reading.low, verb.start)):
        # 应A外长X、B外长Y邀请，Z对|上述国家|进行访问
        whom, before = _states_of_hosts(reading), above.start() + 1
    if not whom and not place and verb.verb.term == _ENTERS:
        # 抵达|香港|时被拒入境, 中国|禁止X入境
        place = towns[-1].value if towns else ""
        whom = [] if place else _who_bars(reading)
    return Goal(tuple(whom), (place,) if place else (), end, before)


def _listed_in_front(reading: Reading) -> list[Phrase]:
    """Return the list directly in front of a verb, with the state that 和 joins to it: 到|韩国和日本|访问."""
    scene = reading.scene
    actors = scene.actors(reading.low, reading.verb.start)
    if not actors:
        return []
    listed = [_named(one) for one in block_left(scene, actors[-1], reading.low, reading.events)]
    first = next((one for one in reversed(actors) if one.end <= listed[0].start), None)
    if first is None or not (first.is_state and listed[0].is_state):
        return listed
    joined = scene.folded[first.end : listed[0].start] in ("和", "及", "与")
    return [first, *listed] if joined else listed


def _states_in_front(reading: Reading, listed: Sequence[Phrase]) -> tuple[list[Phrase], int]:
    """Return the states of a list in front of a verb to which somebody goes, and where they begin; -1 where he goes to none."""
    governed = _governed(reading, listed)
    if governed in ("在", "到", "至") and _is_at_hand(reading, listed[-1]):
        # 正在|美国|(进行)访问
        return [one for one in listed if one.parties], listed[0].start
    if governed == _TO and listed[0].parties:
        return list(listed), listed[0].start
    return [], -1


def _governed(reading: Reading, phrases: Sequence[Phrase]) -> str:
    """Return the character in front of some phrases, nothing where there are none."""
    return reading.scene.folded[phrases[0].start - 1] if phrases else ""


def _is_at_hand(reading: Reading, goal: Phrase) -> bool:
    """Say whether no more stands between a goal and the verb than what kind of visit it is: 在|美国|进行正式|访问."""
    return _AT_HAND.fullmatch(reading.scene.folded, goal.end, reading.verb.start) is not None


def _named(phrase: Phrase) -> Phrase:
    """Return a phrase, of words for several states that name them the states: 对|法国、塞尔维亚和匈牙利三国|进行访问."""
    if phrase.anaphor is None or phrase.anaphor.head or not phrase.anaphor.named:
        return phrase
    return Phrase(phrase.start, phrase.end, "party", phrase.anaphor.named)


def _who_bars(reading: Reading) -> list[Phrase]:
    """Return the state that bars somebody from entering it: 中国|宣布禁止X入境."""
    actors = reading.scene.actors(reading.low, reading.verb.start)
    first = actors[0] if len(actors) > 1 else None
    if first is None or not first.is_state:
        return []
    if reading.scene.folded[first.start - 1 : first.start] in ("及", "和", "、", "与"):
        # 本港及中方|拒绝X入境: of a place that nothing names, too
        return []
    barred = reading.events.words["negated"].search(reading.scene.plain(first.end, reading.verb.start))
    return [first] if barred else []


def _goes_on(folded: str, end: int, reading: Reading) -> bool:
    """Say whether a list goes on or ends behind what stands in it."""
    return (
        end >= reading.high
        or folded[end] in "，。；的时期后进访"
        or folded[end - 1] == "等"
        or _STATES.match(folded, end) is not None
        or _VISIT.match(folded, end) is not None
        or reading.events.words["joint"].match(folded, end) is not None
    )
