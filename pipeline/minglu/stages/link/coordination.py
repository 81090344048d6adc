"""Lists of phrases, and the prepositions that govern them: A、B和|C, 同|A, 在|A, 由|A."""

from __future__ import annotations

import re

from minglu.rulebook.events import Events
from minglu.stages.link.parties import Phrase
from minglu.stages.link.places_and_days import edge_before
from minglu.stages.link.scene import Scene
from minglu.text.expressions import is_ended_by
from minglu.text.fold import fold
from minglu.text.numerals import NUMERAL

#: 同|到访的|X, 与|同期参会的|X, 和|与会的|X, not 陪同出访的|X and 参与会谈的|X, and as many characters that may take.
_ATTRIBUTIVE = re.compile(
    r"(?:[和跟]|(?<!参)与(?!会的)|(?<![陪随偕])同)(?:[^，。；、同与和跟]|与会){1,48}的(?:最高)?(?:领导人|领袖|特使|高级代表|首席代表)?$"
)
_ATTRIBUTE = 50
#: 与|学生领袖|X, not 党和国家领导人X, and how long that may be.
_UNKNOWN_TITLE = re.compile(r"(?:[同与跟]|(?<!党)和(?!解|平|谈|睦))([^，。；：、\s的同与和跟]{2,14})$")
_TITLE = 16
#: Whoever leads those of one side, before another office of his.
_LEADER_OF = re.compile(
    "(?:[同与跟]|和(?!解|平|谈|睦))[^，。；：、的同与和跟]{2,12}(?:团长|牵头人|首席代表|谈判代表|领队|召集人)、$"
)
#: Before the office of a state that is named elsewhere.
_THAT_STATE = ("该国", "我国", "当地")
#: As long may a title be that nothing shows to be one.
_LONGEST_UNKNOWN = 5
#: 三名|美国官员, 这几位|议员, and how long that may be.
_COUNTED = re.compile(rf"[这那]?(?:[{NUMERAL}]|几|数|多)+[名位]$")
_LONGEST_COUNT = 6
#: 阿富汗|和解事务代表X: 和 is no joint.
_NO_JOINT = re.compile("和(?:解|平|谈|睦)")
#: 同意|X访日 is not 同|意|总理X.
_AGREED = "同意"
_AS_FOR = "至于"
#: Before whom a picture shows.
_SHOWS = ("图为", "图片为", "图中为")
#: What a party is in parliament, before its name.
_RIVAL, _LONGEST_RIVAL = re.compile("(?:主要|最大)?(?:在野党?|反对党|执政党)$"), 5
_QUOTES = ("“", "「", '"')
#: Before some of a group: 与|包括|X、Y在内的多国领导人.
_AMONG = "包括"
#: A part of a town that no dictionary holds.
_QUARTER, _LONGEST_QUARTER = re.compile("(?![与和同跟向对为])[一-鿿]{1,4}"), 4
#: Before whoever leads those with whom somebody talks.
_LED_BY = ("与由", "同由", "和由", "跟由")
_ALSO_IS = ("身兼", "身为", "兼任", "作为")
#: Before the second of a list, what else he is.
_ATTRIBUTE_OF = re.compile("(?:身兼|身为|兼任|时任|作为)[^，。；的]{1,12}的")
#: 、 and a title that no dictionary holds: it ends as titles do.
_PLAIN_TITLE = re.compile(
    "、[^，。；：:、的同在对向由被将把来到称说是有与和从据“”（）()]{1,16}[人长员官席任使表师授理记卿相臣领帅士家裁事监督问]"
)
#: Before somebody, that what is told in front is told of him; as many characters it has at most.
_OF_ONE, _STATUS = re.compile("的(?:前|原|时任|现任|新任|前任|首任|候任)?$"), 3
#: 返回的|青瓦台国家安全室室长|X
_TITLE_OF = re.compile("的[一-鿿]{3,14}[长员官席使表理卿相臣领帅记令](?<!领导人)$")
#: A unit before an office.
_UNIT = re.compile("[一-鿿]{2,12}")
#: 习近平、|某某、|李强
_UNKNOWN_NAMES = re.compile(r"(?:、[一-鿿·]{2,4}(?:[(（][^()（）]{1,24}[)）])?)+、")


def behind_of(scene: Scene, phrase: Phrase, low: int) -> bool:
    """Say whether 的 stands before somebody, or before a title of his that no dictionary holds: 返回的|青瓦台安全室室长X.

    Since or until when he holds it may stand between: 任命X为P的前|总统Y.
    """
    if _OF_ONE.search(scene.folded, max(low, phrase.start - _STATUS), phrase.start):
        return True
    titled = _TITLE_OF.search(scene.folded, max(low, phrase.start - _TITLE), phrase.start)
    return (
        titled is not None
        and phrase.is_one_person
        and not any(titled.start() <= one.start < phrase.start for one in scene.verbs)
    )


def ends_with(expression: re.Pattern[str], folded: str, start: int, end: int) -> str:
    """Return the word of an expression that ends exactly at `end`, or nothing."""
    for low in range(max(start, end - 6), end):
        match = expression.fullmatch(folded, low, end)
        if match:
            return match.group()
    return ""


def preposition(scene: Scene, phrase: Phrase, low: int, use: str, events: Events) -> str:
    """Return the word of a use (partner, passive, aside) directly before a phrase, or nothing."""
    edge = _edge_of(scene, phrase, low, use, events)
    found = ends_with(events.words[use], scene.folded, low, edge)
    agreed = scene.folded.endswith(_AGREED, low, edge)
    if not found and not agreed and edge - 1 > low and scene.folded[edge - 1] in events.short | {"反"}:
        # 与俄|联邦委员会主席X, where no mention holds the state; 与反|塔利班联盟领导人X
        found = ends_with(events.words[use], scene.folded, low, edge - 1)
    if found:
        return "" if _governs_nothing(scene, found, low, edge, events) else found
    if use != "partner":
        return ""
    match = attribute(scene, phrase, low) or _titled_partner(scene, phrase, low, events)
    return match.group()[0] if match else ""


def _edge_of(scene: Scene, phrase: Phrase, low: int, use: str, events: Events) -> int:
    """Return where a phrase begins with the words in front that are part of it, so that what governs it ends there."""
    status = ends_with(events.words["status"], scene.folded, low, phrase.start)
    # 取代|X is no 代 before a title.
    governs = len(ends_with(events.words[use], scene.folded, low, phrase.start)) > len(status)
    start = phrase.start - (0 if governs else len(status))
    if (rival := _RIVAL.search(scene.folded, max(low, start - _LONGEST_RIVAL), start)) and phrase.is_body:
        # 与|在野|工党
        start = rival.start()
    if scene.folded.startswith(_QUOTES, start - 1) and start - 1 > low:
        # 在“|总统府|”会见X
        start -= 1
    if scene.folded.endswith(_THAT_STATE, low, start):
        # 和该国|国防部长|会晤
        start -= len(_THAT_STATE[0])
    if counted := _COUNTED.search(scene.folded, max(low, start - _LONGEST_COUNT), start):
        # 同|这三名|美国官员
        start = counted.start()
    if use == "passive":
        # 由|妹妹|X陪同
        start -= len(ends_with(events.words["relative"], scene.folded, low, start))
    if use == "aside" and any(
        one.kind == "place" and low <= one.start and one.end == start for one in scene.phrases
    ):
        # 在|莫斯科|克里姆林宫: the town before a body belongs to it, and 在越南|首都|河内|总理府 its state.
        start = edge_before(scene, start, low)
    elif use == "aside" and phrase.is_body and (town := _town_of(scene, start, low)):
        # 在|首尔|龙山|总统府
        start = town
    if use == "partner" and scene.folded.endswith(_AMONG, low, start):
        # 与|包括|X、Y在内的多国领导人
        start -= len(_AMONG)
    if use == "partner" and scene.folded.endswith(_LED_BY, low, start):
        # 与|由|X率领的代表团
        start -= len("由")
    return start


def _town_of(scene: Scene, start: int, low: int) -> int:
    """Return where a town begins behind 在 whose part no dictionary holds in front of a body, 0 where none does: 首尔|龙山|总统府."""
    near = [
        one
        for one in scene.phrases
        if one.kind == "place" and low < one.start and 0 < start - one.end <= _LONGEST_QUARTER
    ]
    town = near[-1] if near else None
    stands = town is not None and scene.folded[town.start - 1] == "在"
    return town.start if town and stands and _QUARTER.fullmatch(scene.folded, town.end, start) else 0


def _governs_nothing(scene: Scene, word: str, low: int, edge: int, events: Events) -> bool:
    """Say whether what looks like a preposition that ends at an edge is the end of another word, or opens the clause."""
    start = edge - len(word)
    if events.words["no preposition"].fullmatch(scene.folded, start - 1, edge):
        # 不排除|美俄总统会谈, 提到|美中两国的谈判
        return True
    if word == "为" and scene.folded.endswith(_SHOWS, low, edge):
        # 图为|X在Y陪同下检阅
        return True
    if word == "于" and scene.folded.endswith(_AS_FOR, low, edge):
        # 至于|X则留在香港: he is whom the clause is about.
        return True
    if any(one.start <= start < one.end for one in scene.phrases):
        # 朝|美|谈判: a state is no word that governs the next.
        return True
    # 陪同|X接见Y: 同 is the end of a verb, and whom it has as its object acts himself.
    return any(one.start < start and one.end == edge for one in scene.verbs)


def _titled_partner(scene: Scene, phrase: Phrase, low: int, events: Events) -> re.Match[str] | None:
    """Return what stands between 与 and a name, with 与, where it is a title that no state begins: 与|学生领袖|X."""
    match = _UNKNOWN_TITLE.search(scene.folded, max(low, phrase.start - _TITLE), phrase.start)
    if match is None or scene.actors(match.start(), phrase.start):
        return None
    if is_ended_by(events.words["title"], match.group(1)):
        return match
    if _is_unknown_title(scene, phrase, low, match):
        return match
    # 跟|脱欧党|党魁X: a body that no dictionary holds, before its office.
    office = (
        phrase.parties[0].capacity.split("、")[0] if phrase.parties[:1] and len(phrase.parties) == 1 else ""
    )
    named = bool(office) and phrase.parties[0].kind == "person"
    known = named and scene.folded.startswith(fold(office), phrase.start) and _UNIT.fullmatch(match.group(1))
    return match if known and not busy(match.group(1), events) else None


def _is_unknown_title(scene: Scene, phrase: Phrase, low: int, match: re.Match[str]) -> bool:
    """Say whether a few characters before a person, with 与 before them and somebody else before that, are a title.

    X分别同|财务相|Y会谈: no dictionary holds it, and it can hardly be anything else.
    """
    person = len(phrase.parties) == 1 and phrase.parties[0].kind == "person"
    if not person or len(match.group(1)) > _LONGEST_UNKNOWN or match.group()[0] == "和":
        return False
    busy = any(match.start() <= one.start < phrase.start for one in scene.verbs)
    named = any(one.start < phrase.start and match.start() <= one.start for one in scene.phrases)
    return not busy and not named and any(one.is_somebody for one in scene.actors(low, match.start()))


def attribute(scene: Scene, phrase: Phrase, low: int) -> re.Match[str] | None:
    """Return what stands between 同 and a phrase, with 同: 同|到访的|X, 同|来华出席M的|X, 同|B代表团团长、|X. It holds no other person."""
    match = _ATTRIBUTIVE.search(scene.folded, max(low, phrase.start - _ATTRIBUTE), phrase.start)
    if match is None and phrase.names_people:
        match = _LEADER_OF.search(scene.folded, max(low, phrase.start - _ATTRIBUTE), phrase.start)
    if match is None:
        return None
    inside = scene.actors(match.start(), phrase.start)
    return None if any(party.kind == "person" for one in inside for party in one.parties) else match


def busy(text: str, events: Events) -> bool:
    """Say whether something is done or said in a text, which is then no title: not 中央军事指导部, though 指 says."""
    return events.verb.search(text) is not None or events.words["speech"].search(text) is not None


def block_left(scene: Scene, last: Phrase, low: int, events: Events) -> list[Phrase]:
    """Return a phrase with those listed before it: A、B和|C."""
    block = [last]
    candidates = scene.actors(low, last.start)
    while candidates:
        before = candidates.pop()
        if scene.folded.endswith(_ALSO_IS, 0, before.start) and scene.folded.startswith("的", before.end):
            # 秦刚，以及身兼|政治局委员|的主任王毅
            continue
        if not _joined(scene, before, block[0], events):
            break
        if (
            preposition(scene, before, low, "aside", events)
            and not any(party.kind in ("person", "office") for party in before.parties)
            and not preposition(scene, before, low, "partner", events)
            and _gap(scene, before, block[0], events) in ("同", "与", "跟", "和")
        ):
            # A在新加坡|与B会谈: not 新加坡 and B.
            break
        block.insert(0, before)
    return block


def block_right(scene: Scene, first: Phrase, high: int, events: Events) -> list[Phrase]:
    """Return a phrase with those listed behind it: A|、B和C."""
    block = [first]
    for behind in scene.actors(first.end, high):
        if not _joined(scene, block[-1], behind, events):
            break
        block.append(behind)
    return block


def _gap(scene: Scene, left: Phrase, right: Phrase, events: Events) -> str:
    """Return what stands between two phrases, less the status of the second: 五角大楼|与(新任)|参联会主席X."""
    status = ends_with(events.words["status"], scene.folded, left.end, right.start)
    return scene.folded[left.end : right.start - len(status)].strip()


def _joined(scene: Scene, left: Phrase, right: Phrase, events: Events) -> bool:
    """Say whether two phrases are listed one after the other."""
    gap = _gap(scene, left, right, events).removeprefix("，")
    if is_ended_by(events.words["spouse"], gap):
        # 习近平|5日|偕夫人|彭丽媛
        days = [one for one in scene.phrases if one.kind == "date" and one.start == left.end]
        gap = gap.removeprefix(scene.folded[days[0].start : days[0].end]) if days else gap
    if _NO_JOINT.match(gap):
        return False
    if not gap:
        return _touch(scene, left, right)
    if events.words["joint"].fullmatch(gap):
        return True
    if left.parties and right.parties and _are_persons(left, right):
        if _UNKNOWN_NAMES.fullmatch(gap):
            # 习近平、|某某|、李强: a name that no dictionary holds does not end the list.
            return True
        if _PLAIN_TITLE.fullmatch(gap):
            # 普京、|远东发展事务协调人|绍伊古: a title that no dictionary holds, and 、 joins nothing but a list.
            return not busy(gap, events)
    titled = _joined_by_title(scene, left, right, gap, events)
    return _joined_by_place(scene, left, right, events) if titled is None else titled


def _are_persons(*phrases: Phrase) -> bool:
    """Say whether some phrases name nobody but people."""
    return all(party.kind == "person" for one in phrases for party in one.parties)


def _touch(scene: Scene, left: Phrase, right: Phrase) -> bool:
    """Say whether two phrases with nothing between them are a list.

    中|美 touch in a list of their own; a name that touches another was cut from it.
    """
    if not left.parties or not right.parties:
        return False
    # 在新加坡|美朝首脑会谈: the long name is of no run of short ones.
    alike = (left.end - left.start == 1) == (right.end - right.start == 1)
    kinds = {party.kind for party in left.parties + right.parties}
    # 周永康|罗冠聪|晤佩洛西: a headline spares the mark between two names.
    return alike and (kinds == {"country"} or (scene.headline and kinds == {"person"}))


def _joined_by_title(scene: Scene, left: Phrase, right: Phrase, gap: str, events: Events) -> bool | None:
    """Say whether a joint and a title of the second stand between two phrases; None where that does not decide it."""
    opened = events.words["joint"].match(gap)
    if not opened or not right.parties:
        return None
    if any(left.end <= one.start < left.end + opened.end() for one in scene.verbs):
        # 陪同A|与会的有国务卿|B: what looks like a joint is a verb.
        return None
    title = gap[opened.end() :]
    if _are_persons(right):
        if _ATTRIBUTE_OF.fullmatch(title) and events.verb.search(title) is None:
            # 秦刚，以及|身兼政治局委员的|主任王毅
            return True
        # 费利佩六世和|王后|莱蒂西娅, 何厚铧和|澳门特别行政区前任行政长官|崔世安; 伊万卡和|丈夫|库什纳
        titled = is_ended_by(events.words["title"], title) or events.words["relative"].fullmatch(title)
        # 拉夫罗夫和俄|联邦安全会议秘书X: one character is a state.
        if len(title) <= _TITLE and (titled or title in events.short):
            return True
    # 吴仪、国务院外办|副主任吕聪敏: a unit that no dictionary holds.
    office = right.parties[0].capacity.split("、")[0] if _are_persons(left, right) else ""
    if office and scene.folded.startswith(fold(office), right.start) and _UNIT.fullmatch(title):
        return not busy(title, events)
    return None


def _joined_by_place(scene: Scene, left: Phrase, right: Phrase, events: Events) -> bool:
    """Say whether a joint and the place of the second's office stand between two: 市长帕埃斯和|里约州|州长卡斯特罗.

    No dictionary holds that office whole.
    """
    named = [one for one in scene.phrases if left.end <= one.start and one.end == right.start]
    if not named or named[-1].kind != "place":
        return False
    return events.words["joint"].fullmatch(scene.folded[left.end : named[-1].start].strip()) is not None
