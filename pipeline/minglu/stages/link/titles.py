"""Phrases made whole with the words that no dictionary holds: titles before a name, groups behind a state.

美国|军控问题|特别代表比林斯利 is one man, 朝方高级代表 are some people of that state, and 特朗普政府 is the state.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from minglu.model import Party
from minglu.rulebook.events import Events
from minglu.stages.link.parties import Phrase
from minglu.stages.link.wording import Wording
from minglu.text.expressions import is_ended_by
from minglu.text.fold import fold

#: What neither a title nor the name of a group holds.
_BREAKS = re.compile(
    r"[，,。；;：:、！？!?“”「」『』‘’《》()（）\s的和与同及跟在于向将把被由为是以让使给从]|(?<!反)对(?!外)|包括|(?<=[方表员])有"
)
#: 国防部|主管亚太事务的|助理防长
_IN_CHARGE = re.compile(r"^(?:组织|运动|方面|政府|集团)?(?:主管|负责|分管)[^，。；、的]{1,12}的")
#: 俄联邦委员会(上议院)主席|X
_BRACKETS = re.compile(r"[(（][^()（）]{1,12}[)）]")
#: As many characters of 《…》 may stand before a name in it.
_LONGEST_WORK = 40
#: Before an office no pair of China and Africa: 中非|总统.
_CENTRAL_AFRICA = "中非"
#: Between the last of several states and an office.
_AND_OTHERS = ("等国", "等国的", "等国家")
#: Between two states of a list of which each has the office at its end.
_AND_STATE = ("、", "和", "及", "以及")
#: What somebody does for another, or what he is of him.
REPRESENTS = "代表"
#: Whose envoy somebody is, and that he is one: 普京|总统特使.
_ENVOY = "(主席|总统|总理|首相|国王|委员长|总书记)?<envoy>"
#: In front of the office in which somebody goes.
_AS = ("作为", "身为", "以")
#: Between the state of an envoy and the one in which he is.
_IN = "驻"
#: What a committee is for, before the last of it.
_COMMITTEE = re.compile("(?:[一-鿿]{2,4}、){1,3}")
#: A part of a body, which is no time.
_PART = re.compile("(?!.*期间)[0-9一-鿿]{1,8}")
#: What a ministry is for, and how its office begins.
_TASKS = re.compile("[一-鿿]{2,6}(?:、[一-鿿]{2,6})*(?:和|与|及|以及)[一-鿿]{2,8}")
#: What ends the name of a group; 美国工商界和|战略学术界代表 are one.
_ENDS = re.compile(rf"(?![和及])(?:{_BREAKS.pattern})")
#: As many characters of a title, and of a group, may be unknown.
_LONGEST_TITLE, _LONGEST_GROUP = 14, 14
#: What the words between a state and the group of its people do not hold: 新加坡|前接受|记者采访.
_NO_GROUP = re.compile("有(?!关)|[举进]行|召开|[开展]展|[前后时接受说称派请令没不也都则又还已各曾组]|展开")
#: What guests do who have no names: 访华师生, 来华留学生.
_COMING = re.compile("(?:访|来)华$")
#: Words for groups that are offices of one where a state stands before them.
_OFFICE = re.compile("长$|主席$|大使$")
#: Behind a state by whose clock it is: 美国|时间5日, 台湾|时间凌晨.
_CLOCK = re.compile("时间(?=[0-9一二三四五六七八九十今昨明当周星凌早上中下晚傍]|，)")
#: Between the states of one group: 加拿大、丹麦|客人, 中|越友好人士.
_LISTED = ("", "、", "和", "与", "及")
#: The same between bodies, or a state and a body.
_LISTED_BODIES = ("、", "和", "及", "以及", "政府和", "政府及", "政府与", "政府、")
#: Before those with whom somebody talks, what they do then, and what several of a state are for.
_WITH, _TALK = ("与", "同", "跟", "和"), re.compile("会[晤谈见]")
#: 与王毅及|中方官员|会谈, 与王毅等|中方官员|会谈
_AND_THEIRS = ("及", "其他", "等")
_OF_TASKS = re.compile("(?:[一-鿿]{2,4}[、和及]){1,3}[一-鿿]{2,4}?(?=见|会|举|进|在|就|交|，|。)")
#: 中国代表|大会, 各国领导人|会议, 与中国高层|次会面: the word goes on.
_GOES_ON = re.compile(
    "次(?!日)|会议|会晤|会谈|会见(?=[厅室时后的，。])|大会|峰会|论坛|大楼|大厦|公寓|家|厅|部|级|处|署|机|号|舰|制|化"
)


def whole(wording: Wording, found: Sequence[Phrase]) -> list[Phrase]:
    """Return phrases in text order, joined with their titles, and states and bodies with the groups of theirs."""
    folded = wording.folded
    found = _related(
        folded,
        [phrase for phrase in found if not (phrase.is_body and _is_no_party(folded, phrase))],
        wording.events,
    )
    result: list[Phrase] = []
    for at, phrase in enumerate(found):
        if _join_same_body(folded, result, phrase) or _join_title(wording, result, phrase):
            continue
        if phrase.is_body:
            _join_group(wording, result, phrase, found[at + 1 :])
        else:
            result.append(phrase)
    return result


def _join_same_body(folded: str, result: list[Phrase], phrase: Phrase) -> bool:
    """Make a body in brackets a part of the body before, which it is again: 国家杜马|(下议院)|主席X; say whether it is."""
    last = result[-1] if result else None
    again = last is not None and last.is_body and phrase.is_body
    if last is None or not again or folded[last.end : phrase.start] not in ("(", "（"):
        return False
    end = phrase.end + (folded[phrase.end : phrase.end + 1] in ("）", ")"))
    result[-1] = last._replace(end=end)
    return True


def _join_title(wording: Wording, result: list[Phrase], phrase: Phrase) -> bool:
    """Make states and bodies in front of somebody a part of him, whose title they begin; say whether they do."""
    folded, events = wording.folded, wording.events
    place = _place_in_title(folded, result, phrase, events)
    if place is not None:
        result.pop()
    if phrase.parties and phrase.parties[0].kind == "office":
        listed = _listed_states(folded, result, phrase) if result else []
        if listed:
            del result[-len(listed) :]
            result.append(_of_each(listed, phrase))
            return True
    last = result[-1] if result else None
    if last is None or not _has_title(folded, last, phrase, events, place):
        return False
    party = _titled(wording, last, phrase)
    sent = result[-2] if len(result) > 1 and folded[last.start - 1] == _IN else None
    if sent is not None and sent.is_state and sent.end == last.start - 1:
        # 台湾|驻|立陶宛代表X
        result.pop()
        last = sent
    start = last.start
    if len(result) > 1 and _is_his_office(folded, result[-2], start, party):
        # 英国前首相、|保守党领袖X
        start = result.pop(-2).start
    result[-1] = phrase._replace(start=start, parties=(party,))
    return True


def _place_in_title(folded: str, result: Sequence[Phrase], phrase: Phrase, events: Events) -> Phrase | None:
    """Return the place in the title of somebody, of which a state or body begins it: 国防部主管|亚太|事务的助理防长X, 坦桑尼亚|桑给巴尔|总统X."""
    body, place = result[-2:] if len(result) > 1 else (None, None)
    if body is None or place is None or place.kind != "place":
        return None
    return place if _has_title(folded, body, phrase, events, place) else None


def _titled(wording: Wording, last: Phrase, phrase: Phrase) -> Party:
    """Return the party of a title that begins with a state or a body: of that state, an office under its whole name."""
    party = phrase.parties[0]
    central = wording.folded[last.start : phrase.start] == _CENTRAL_AFRICA
    country = party.country or ("CF" if central else last.parties[0].country)
    name = wording.text[last.start : phrase.end] if party.kind == "office" else party.name
    return party._replace(country=country, name=name)


def _join_group(wording: Wording, result: list[Phrase], phrase: Phrase, following: Sequence[Phrase]) -> None:
    """Add a body, as the group of its people that its words go on with, joined with those before that share the word."""
    folded = wording.folded
    limit = next((one.start for one in following if one.kind != "place"), len(folded))
    group = _group(wording, phrase, limit)
    if group is phrase or (following and _has_title(folded, phrase, following[0], wording.events)):
        # 美方代表团|团长X is a title, not a delegation.
        result.append(phrase)
        return
    while result and _shares(folded, result[-1], phrase, group):
        states = tuple(
            one for one in (*result[-1].parties, *(group.of or phrase.parties)) if one.kind == "country"
        )
        phrase = result.pop()
        party = Party("group", wording.text[phrase.start : group.end])
        group = group._replace(start=phrase.start, parties=(party,), of=states)
    named = result[-1] if result else None
    if named is not None and named.is_somebody and folded[named.end - 1 : group.start].endswith("等"):
        # 阮富仲等|越方领导人 are those who are named.
        result[-1] = named._replace(end=group.end)
        return
    result.append(group)


def _is_his_office(folded: str, office: Phrase, start: int, party: Party) -> bool:
    """Say whether an office of a state before somebody whose title begins at `start` is his as well."""
    if party.kind != "person" or [one.kind for one in office.parties] != ["office"]:
        return False
    country = office.parties[0].country
    return bool(country) and party.country in ("", country) and folded[office.end : start] == "、"


def _related(folded: str, found: Sequence[Phrase], events: Events) -> list[Phrase]:
    """Return phrases with somebody's wife, envoy or adviser made one with him: 瓜伊多的妻子|X."""
    result: list[Phrase] = []
    for phrase in found:
        last = result[-1] if result else None
        if last is not None and last.is_somebody and phrase.is_somebody:
            # 瓜伊多的妻子|X, 习近平特使、|副总理X
            gap = folded[last.end : phrase.start].removeprefix("的").removesuffix("、")
            envoy = not gap and is_ended_by(events.words["envoy"], folded[last.start : last.end])
            # 普京|总统特使X, 金正恩委员长|特别代表
            envoy = envoy or (phrase.start == last.end and _is_envoy(phrase, events))
            # 拜登的|国家安全顾问沙利文
            his = folded[last.end : phrase.start] == "的" and _is_near(phrase, events)
            # 王毅|代表|习近平出席峰会: without 的 it is what he does.
            acts = folded[last.end : phrase.start] == REPRESENTS
            near = len(gap) <= _LONGEST_TITLE and events.words["relative"].fullmatch(gap) and not acts
            if envoy or his or near:
                result[-1] = phrase._replace(start=last.start)
                continue
        result.append(_his_envoy(folded, phrase, events))
    return result


def _is_envoy(named: Phrase, events: Events) -> bool:
    """Say whether the first office of a phrase is that of somebody's envoy: |总统特使X, |特别代表."""
    office = fold(named.parties[0].capacity.split("、")[0])
    return events.words.fullmatch(_ENVOY, office) is not None


def _his_envoy(folded: str, phrase: Phrase, events: Events) -> Phrase:
    """Return the phrase of somebody as that of his envoy, if an office behind his name is that.

    普京|总统特使, and 国家主席习近平|特使, whose own office stands in front; 凯洛格|特使 is he himself.
    """
    if not phrase.is_one_person:
        return phrase
    *titles, last = fold(phrase.parties[0].capacity).split("、")
    envoy = events.words.fullmatch(_ENVOY, last)
    if envoy is None or not (envoy.group(1) or titles) or not folded.endswith(last, phrase.start, phrase.end):
        return phrase
    office = last.removeprefix(envoy.group(1) or "")
    if folded.endswith(_AS, 0, phrase.start):
        # 王毅作为|习近平主席特使|访问越南
        return Phrase(phrase.start, phrase.end, "post", value=office)
    return phrase._replace(parties=(Party("office", office, f"office:{office}", "", office),))


def _is_near(named: Phrase, events: Events) -> bool:
    """Say whether the first office of a person is one under somebody: |国家安全顾问X, |特使Y."""
    party = named.parties[0]
    office = fold(party.capacity.split("、")[0])
    return party.kind == "person" and bool(office) and is_ended_by(events.words["relative"], office)


def _listed_states(folded: str, before: Sequence[Phrase], office: Phrase) -> list[Phrase]:
    """Return the states listed before an office that each of them has: 新加坡、日本等国|防长, 巴西、印度、|俄罗斯外长."""
    own = office.parties[0].country
    if own and office.parties[0].name == office.parties[0].capacity:
        # Its state is not named with it.
        return []
    listed: list[Phrase] = []
    edge = office.start
    for phrase in reversed(before):
        gap = folded[phrase.end : edge]
        # 等 may belong to the phrase.
        others = gap in _AND_OTHERS or (folded[phrase.end - 1] == "等" and f"等{gap}" in _AND_OTHERS)
        if not phrase.is_state:
            break
        if not (gap in _AND_STATE if listed or own else others):
            break
        listed.insert(0, phrase)
        edge = phrase.start
    return listed if listed and (own or len(listed) > 1) else []


def _of_each(listed: Sequence[Phrase], phrase: Phrase) -> Phrase:
    """Return an office as one of each of some states, and of its own."""
    office = phrase.parties[0]
    holders = [
        office._replace(
            name=f"{state.name}{office.capacity}",
            entity=f"office:{state.country}-{office.capacity}",
            country=state.country,
        )
        for state in (one.parties[0] for one in listed)
    ]
    holders += [office] if office.country else []
    return phrase._replace(start=listed[0].start, parties=tuple(holders))


def _shares(folded: str, before: Phrase, body: Phrase, group: Phrase) -> bool:
    """Say whether a state or body listed before another is one whose people the group are, too."""
    if not before.is_body:
        return False
    gap = folded[before.end : group.start]
    if before.is_state and body.is_state:
        return gap in _LISTED
    # 与|欧盟和|北约官员会面, 会见新加坡政府和|国防部领导; 欧盟与|北约官员会面 are two sides.
    governed = folded[: before.start].endswith((*_WITH, "其他", "会见", "会晤"))
    return gap in _LISTED_BODIES and governed


def _is_no_party(folded: str, body: Phrase) -> bool:
    """Say whether a state or body is only named: in the title of a work, or as that of a clock: |美国|时间5日."""
    return _in_title_of_work(folded, body.start) or _CLOCK.match(folded, body.end) is not None


def _in_title_of_work(folded: str, start: int) -> bool:
    """Say whether a phrase stands in 《中澳自由贸易协定》, whose states neither act nor suffer."""
    opened = folded.rfind("《", max(0, start - _LONGEST_WORK), start)
    return opened >= 0 and folded.find("》", opened, start) < 0


def _has_title(folded: str, body: Phrase, named: Phrase, events: Events, place: Phrase | None = None) -> bool:
    """Say whether what stands between a state or body and an office or a name is part of that one's title.

    `place` is one that stands between them; its own characters are no words.
    """
    if not body.is_body or not named.is_somebody:
        return False
    if folded[body.start : named.start] == _CENTRAL_AFRICA:
        return True
    between = folded[body.end : named.start]
    if place is not None:
        between = folded[body.end : place.start] + folded[place.end : named.start]
        if not between:
            return True
    gap = _IN_CHARGE.sub("", _BRACKETS.sub("", between))
    if not gap or gap == _IN or (_COMMITTEE.fullmatch(gap) and "委员会" in folded[named.start : named.end]):
        # 台湾|驻|立陶宛代表X, 捷克参议院|外交、|国防与安全事务委员会主席X
        return True
    if _TASKS.fullmatch(gap) and events.words["minister"].match(folded, named.start):
        # 冰岛|住房、渔业和港口事务|部长X
        return True
    if not gap or len(gap) > _LONGEST_TITLE or _BREAKS.search(gap) or _says(gap, events):
        return False
    if is_ended_by(events.words["title"], gap):
        return True
    # 国务院|外办|副主任X: a part of the body, and the office that X has in it.
    party = named.parties[0]
    office = fold(party.capacity.split("、")[0])
    in_body = party.kind == "person" and office and folded.startswith(office, named.start)
    return bool(in_body) and _PART.fullmatch(gap) is not None and not _NO_GROUP.search(gap)


def _group(wording: Wording, body: Phrase, limit: int) -> Phrase:
    """Return a state or body with the unnamed people of it that are named behind it: 中国|政府官员."""
    text, folded, events = wording.text, wording.folded, wording.events
    if not body.is_body:
        return body
    broken = _ENDS.search(folded, body.end, limit)
    governed = folded.endswith((*_WITH, *_AND_THEIRS), 0, body.start)
    tasks = _OF_TASKS.match(folded, body.end, limit) if governed else None
    if (
        tasks is not None
        and is_ended_by(events.words["group"], tasks.group())
        and not _says(tasks.group(), events)
    ):
        # 与台湾|国安、外交高层|见面
        party = Party("group", text[body.start : tasks.end()], "", body.parties[0].country)
        return body._replace(end=tasks.end(), parties=(party,))
    stretch = folded[body.end : min(limit, body.end + _LONGEST_GROUP, broken.start() if broken else limit)]
    for match in reversed(list(events.words["group"].finditer(stretch))):
        inside = stretch[: match.start()]
        if _says(inside, events) or _NO_GROUP.search(inside) or _OFFICE.search(match.group()):
            continue
        end = body.end + match.end()
        if end == limit < len(folded) or (
            _GOES_ON.match(folded, end) and not (governed and _TALK.match(folded, end))
        ):
            # 美国官员|X is a title that has been read as one, or none at all.
            return body
        party = Party("group", text[body.start : end], "", body.parties[0].country)
        return body._replace(end=end, parties=(party,))
    return body


def _says(words: str, events: Events) -> bool:
    """Say whether words hold a verb, so that they are no title; 访华 in 教育交流团|访华|师生 is none."""
    words = _COMING.sub("", words)
    # 谈判代表 holds no 谈判.
    said = (events.verbs[match.group()] for match in events.verb.finditer(words))
    return any(verb.direction != "none" for verb in said) or any(
        expression.search(words)
        for expression in (
            events.words["speech"],
            events.words["planned"],
            events.words["negated"],
        )
    )
