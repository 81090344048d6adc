"""Lists of people whom commas, titles and bodies part: 会见A，|B、C; 包括民主党元老|A、公民党党魁|B."""

from __future__ import annotations

import re

from minglu.rulebook.events import Events
from minglu.stages.link.coordination import block_left, block_right, busy
from minglu.stages.link.parties import Phrase
from minglu.stages.link.scene import Scene

#: How a list goes on behind a comma, and as many characters may its titles have.
_GOES_ON, _TITLES = ("以及", "及", "和", "连同", "还有"), 24
#: Before the last of a list, behind a comma.
_AND_ALSO = re.compile("以及|连同|还有|及")
#: How a list ends whose others are not named: 会见A，以及B等|高层.
_AND_OTHERS = re.compile("等?(?:[^，。；的]{0,4}?)(?:人|高层|高官|官员|政要|领导人|人士)")
#: Before the first of a list that a word opens, and between two of it: 、公民党|党魁|B, ，以及|C.
_FIRST = re.compile("[^，。；：:]{0,30}")
#: Behind a name in a caption, where he stands: X（左三）、
_STANDS = "(?:[(（][左右前后中排起一二三四五六七八九十]{1,5}[)）])?"
_NEXT = re.compile(f"{_STANDS}(?:等人?)?(?:，?(?:{'|'.join(_GOES_ON)}|与|暨)|、)[^，。；：:]{{0,30}}")

#: Between two of a list in front of a verb, a title that no dictionary holds: A、|产业通商资源部长官|B.
_NEXT_TITLE = re.compile(
    "(?:等人?)?(?:、[^，。；：:、的同在对向由被将把来到称说“”（）()]{2,20}){0,2}"
    "(?:、|(?:以及|及|和|与))[^，。；：:、的同在对向由被将把来到称说“”（）()]{0,24}"
)
#: Between the items of an opened list, which may be lines, with one that says where the next ones stand (后排：); an item that is no phrase, and how many of them; the title of one that is.
_PARTS, _MOST_UNKNOWN = re.compile("[，；,]|\\s*\n\\s*(?:[一-鿿]{2,6}[:：]\\s*\n\\s*)?"), 3
_ITEM, _ITEM_TITLE = (
    re.compile("[一-鿿·]{2,14}(?:[(（][^()（）]{1,24}[)）])?(?=[，；\n])"),
    re.compile("(?:以及|及|和)?(?![^，。；]{0,24}(?:包括|方面|成员|一方))[^，。；：:、的有为是则称说]{0,24}"),
)
#: Whoever holds an office in it, by a name that no dictionary holds: 办公室主任|某某|，
_HOLDER = re.compile("[一-鿿·]{2,4}(?=[，；等\n])")
#: Behind what looks like a person and is a firm; and whoever holds an office of his own in a list.
_HEADS_FIRM = re.compile(
    "(?:公司|集团|国际)?(?:首席执行官|首席运营官|首席财务官|行政总裁|执行长|总裁|总经理|董事长|CEO)(?=[一-鿿])"
)
_NAMED = re.compile("[一-鿿·]{2,6}?(?=[、，；。等和及])(?<![和及等])")
#: How such a list ends.
_LIST_ENDS = re.compile("(?:等|等人|等[^，。；的]{0,8})?[。！\\s）]*")
#: So many of them are a list, though something stands behind them that cannot be read.
_SURELY_LIST = 3
#: A title that no dictionary holds, before a name that a comma follows.
_PLAIN_TITLE = re.compile("[^，。；：:、的同在对向由被将把来到称说是为有与和从据]{2,14}")
#: How a title goes on behind an office that a dictionary holds: 部长|官X.
_OF_TITLE, _OFFICIAL, _SEPARATORS = 2, "官", "、和及与等"


def listed_left(
    scene: Scene, block: list[Phrase], low: int, events: Events, *, marks: bool = False
) -> list[Phrase]:
    """Return a list in front of a verb with those before it whose titles no dictionary holds: A、某会会长|B、C.

    With `marks` only 、 joins them: where 和 may have a partner behind it.
    """
    while block:
        people = [
            one
            for one in scene.actors(low, block[0].start)
            if one.anaphor is None and one.parties and all(party.kind == "person" for party in one.parties)
        ]
        if not people or _NEXT_TITLE.fullmatch(scene.folded, people[-1].end, block[0].start) is None:
            break
        if marks and not scene.folded.startswith(("、", "等、"), people[-1].end):
            break
        start, end = people[-1].end, block[0].start
        inside = scene.actors(start, end)
        # A、某部部长和|C: an office is somebody where neither its holder nor a name that no dictionary holds touches it.
        apart = any(
            one.names_people and end - one.end > _OF_TITLE and scene.folded[one.end] in _SEPARATORS
            for one in inside
        )
        told = any(start <= one.start < end for one in scene.verbs)
        if apart or told or busy(scene.folded[start:end], events):
            break
        block = [*block_left(scene, people[-1], low, events), *block]
    return block


def listed_people(scene: Scene, low: int, high: int, events: Events) -> list[Phrase]:
    """Return the people of a list that a word opens which ends at `low`: 包括|A、公民党党魁|B，以及某会|C.

    Bodies in it are of their titles, and names that no dictionary holds do not end it.
    """
    found: list[Phrase] = []
    at, unknown = low, 0
    for phrase in scene.actors(low, high):
        gap = _NEXT if found else _FIRST
        active = any(at <= one.start < phrase.start for one in scene.verbs)
        firm = _HEADS_FIRM.match(scene.folded, phrase.end, high) if phrase.is_one_person else None
        if firm is not None and unknown < _MOST_UNKNOWN:
            # 、高通|首席执行官|莫伦科夫: what stands before the title is his firm.
            head = _NAMED.match(scene.folded, firm.end(), high)
            if head is not None and not any(phrase.end <= one.start <= firm.end() for one in scene.phrases):
                at, unknown = head.end(), unknown + 1
            continue
        if active or gap.fullmatch(scene.folded, at, phrase.start) is None:
            break
        if phrase.is_body or _is_of_title(scene, phrase, high):
            continue
        unheld = phrase.is_office and unknown < _MOST_UNKNOWN
        holder = _NAMED.match(scene.folded, phrase.end, high) if unheld else None
        if holder is not None:
            # 参谋长A、副司令员|某某|、部长B: whose name no dictionary holds does not end it.
            at, unknown = holder.end(), unknown + 1
            if not found:
                at = phrase.end
            continue
        if not phrase.is_somebody:
            break
        found.append(phrase)
        at = phrase.end
    return _parted(scene, found, events) or listed_behind(scene, found, events)


def _parted(scene: Scene, found: list[Phrase], events: Events) -> list[Phrase]:
    """Return an opened list whose items commas or semicolons part, up to the end of its sentence: 包括：部长A，局长B；C等。

    Where something else than an item stands in it, those before that if they are many, or nobody.
    """
    block, unknown = list(found), 0
    at = block[-1].end if block else scene.sentence.end
    while (mark := _PARTS.match(scene.folded, at, scene.sentence.end)) and at < scene.sentence.end - 1:
        low = mark.end()
        people = [one for one in scene.actors(low, scene.sentence.end) if one.is_somebody]
        first = people[0] if people else None
        item = _ITEM.match(scene.folded, low, scene.sentence.end)
        if item is not None and (first is None or item.end() <= first.start) and unknown < _MOST_UNKNOWN:
            # A，|某某|，C: a name that no dictionary holds.
            unknown, at = unknown + 1, item.end()
        elif first is not None and _ITEM_TITLE.fullmatch(scene.folded, low, first.start):
            more = block_right(scene, first, scene.sentence.end, events)
            holder = _HOLDER.match(scene.folded, more[-1].end, scene.sentence.end)
            if all(party.kind == "person" for one in more for party in one.parties):
                behind, end = more, more[-1].end
            elif holder is not None and len(more) == 1 and unknown < _MOST_UNKNOWN:
                behind, end, unknown = [], holder.end(), unknown + 1
            else:
                break
            if any(at <= one.start < end for one in scene.verbs):
                return []
            block, at = [*block, *behind], end
        else:
            break
    last = scene.folded[at : scene.sentence.end]
    ends = _LIST_ENDS.fullmatch(last) is not None or len(block) - len(found) >= _SURELY_LIST
    return block if len(block) > len(found) and ends else []


def _is_of_title(scene: Scene, office: Phrase, high: int) -> bool:
    """Say whether an office goes on with characters of a title that no dictionary holds: 部长|官X."""
    behind = next(iter(scene.actors(office.end, high)), None)
    if office.is_office and scene.folded.startswith(_OFFICIAL, office.end):
        # 海洋水产部长|官X, and X is no phrase.
        return True
    named = behind is not None and behind.is_one_person and 0 < behind.start - office.end <= _OF_TITLE
    return office.is_office and named and scene.folded[office.end] not in "、，和及与"


def listed_behind(scene: Scene, block: list[Phrase], events: Events) -> list[Phrase]:
    """Return a list with those who go on behind its commas: 会见X副议长A，|Y副总理B、Z副总理C.

    A list that ends in a verb of its own is of others: 会见A，|B、C，以及D参与会面.
    """
    first = len(block)
    while block:
        low = next((low for low, _ in scene.clauses if low > block[-1].end), -1)
        _, high = scene.clause(low)
        people = scene.actors(low, high) if low >= 0 else []
        joint = _AND_ALSO.match(scene.folded, low, high)
        first_of = joint.end() if joint and not any(low <= one.start < high for one in scene.verbs) else low
        if (
            not people
            or low != block[-1].end + 1
            or people[0].start != first_of
            or scene.folded[low - 1] != "，"
        ):
            return block[:first] if len(block) > first and _joins_others(scene, low, high) else block
        more = block_right(scene, people[0], high, events)
        if any(party.kind != "person" for one in more for party in one.parties):
            return block
        if more[-1].end != high and not _AND_OTHERS.fullmatch(scene.folded, more[-1].end, high):
            return block[:first] if _joins_others(scene, low, high) else block
        block = [*block, *more]
    return block


def goes_on(scene: Scene, low: int) -> bool:
    """Say whether a clause goes on with the list of the one before: 以及C, 连同D."""
    return scene.folded.startswith(_GOES_ON, low)


def _joins_others(scene: Scene, low: int, high: int) -> bool:
    """Say whether the clause at which a list ends lets its people join somebody: 以及D|参与会面."""
    told = next((one for one in scene.verbs if low <= one.start < high), None)
    if told is None or told.verb.kind != "accompanied":
        return False
    people = scene.actors(low, told.start)
    joint = scene.plain(low, people[0].start) if people else ""
    return bool(people) and len(joint) <= _TITLES and (not joint or joint.startswith(_GOES_ON))


#: What parts somebody from those who are listed behind him.
_BUT = "除"


def listed_before(scene: Scene, low: int, events: Events) -> list[Phrase]:
    """Return the people whom commas list before a clause, each with a stack of offices: 主任A，|部长B同C会谈."""
    found: list[Phrase] = []
    for start, end in reversed([clause for clause in scene.clauses if clause[1] <= low]):
        people = scene.actors(start, end)
        words = scene.plain(start, end).replace("　", "").strip("、兼和 ")
        # 陪同访问的|中央办公厅主任蔡奇，
        alone = not words or words.endswith("的")
        # A秘书长X、B常委Y，|以及歌手Z: titles that no dictionary holds, in a list that goes on.
        goes_on = scene.folded.startswith(_GOES_ON, end + 1) and len(words) <= _TITLES
        titled = goes_on or (people and _PLAIN_TITLE.fullmatch(words) and people[-1].is_one_person)
        spoken = events.words["speech"].search(words) is not None
        alone = alone or (
            bool(titled) and not spoken and not any(start <= one.start < end for one in scene.verbs)
        )
        if not people or people[-1].end != end or not alone or people[-1].anaphor is not None:
            break
        if words.startswith(_BUT):
            # 除了A，|B昨晚亦与C会面
            break
        if any(party.kind != "person" for party in people[-1].parties):
            break
        found[:0] = block_left(scene, people[-1], start, events)
    return found
