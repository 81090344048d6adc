"""Readers of verbs of signing: A与B签署了P, 签署了向B供应G的合同, C签署了条约."""

from __future__ import annotations

import re

from minglu.rulebook.events import Events
from minglu.stages.link.coordination import block_left, preposition
from minglu.stages.link.frame import Frame, Reading, fill, tail
from minglu.stages.link.frames_of_honours import WHAT
from minglu.stages.link.frames_of_two import read_partner
from minglu.stages.link.parties import FIRM
from minglu.stages.link.roles import CLAUSE_BEFORE, MATTER_OF, carried, subject
from minglu.stages.link.scene import Scene
from minglu.stages.link.verbs import Spoken
from minglu.text.numerals import NUMERAL

_SIGNED_ON = re.compile(r"在([^，。；\s]{2,30})上$")
#: What has been signed: 签署的|军事协议.
_PAPER = r"的([^，。；\s]{0,24}?(?:<treaty>|<paper>)(?:[》”])?)"
#: 与波兰签署合同的|情形一样: 与 compares, and governs nobody. One article has it so far.
_COMPARED = re.compile("的(?:情形|情况|做法|方式|程序)(?:一样|相同|类似|相似|不同)")
_PAIR = 2
#: A paper that is named with the other side, and what stands between it and the verb: 同|X|的意向书|也在这一天|签署.
_OWN_PAPER = "(?:之间)?的([^，。；：、的]{0,16}?(?:<treaty>|<paper>)[》”]?)"
_THEN_SIGNED = re.compile("(?:也|已经?|将|即将|尚未|仍未|未|都|正式|于[^，。；]{1,12}|在[^，。；]{1,12})*")
#: The paper of a signing that is a noun, and how the clause goes on behind that.
_OF_NOUN, _GOES_ON = (
    "(?:见证了?(?:两国|双方)?|两国|双方)([^，。；、的]{0,16}?(?:<treaty>|<paper>)[》”]?)的?$",
    ("并", "以及"),
)
#: The noun of a signing, the paper before it, and what joins two who sign.
_CEREMONY = re.compile("(?:签字|签署|签约|签订)仪式")
_OF_CEREMONY = (
    "(?:两党|两国|双方)?(?:的|关于|之间的?)?([^，。；：、]{0,24}?(?:<treaty>|<paper>)[》”]?)(?:文本|的)?"
)
_JOINED = re.compile("[和与同及暨]")
#: As which verb it is told.
_SIGNS, _SIGNED = "签署", "signed"
#: Who may sign, between the two of whom one is a firm, and behind them.
_SIGNATORIES = frozenset({"party", FIRM})
_SIGNS_WITH = re.compile("(?:[^，。；、的对向]{0,12}?)[与同和跟](?:[^，。；、的对向]{0,4}?)")
_THEN_SIGNS = re.compile("(?:(?!公司|集团|企业|商)[^，。；的]){0,14}?|就[^，。；]{1,24}?")
#: Between two states and what they signed: a day and a place.
_WHEN_AND_WHERE = re.compile("[　在于]*(?:初|底|上旬|中旬|下旬)?")
#: Words for others than those of the clause before: 两国关系发展，希望|两党|签署计划.
_OTHERS = re.compile("[两双各他她]")
#: What a state may sign alone: 签署了|采购合同, 签署了|购买G的贷款协议; between them what says when and where, and as
#: many characters besides.
_TREATY = "了?(?:[^，。；的]{0,24}的)?[^，。；的]{0,24}?<treaty>(?!书)"
_TO_SIGNING, _THEN_AND_THERE = 8, re.compile("[　于在年初底月日]+")
_WITH = frozenset("与同跟和")
#: 签署了|向|印度|供应…的合同. One article has it so far.
_SUPPLY = re.compile("了?(?:关于)?向")
_SIGNED_PAPER = r"了?([^，。；\s]{0,30}?(?:<treaty>|<paper>)[^，。；\s]{0,2})"
#: 条约签署|国, not 签署|国防协议
_SIGNATORY = re.compile("国(?![防际家民产])")
_ANNIVERSARY = re.compile(rf"[^，。；]{{0,12}}?[{NUMERAL}]+周年")

#: What a state is said to be that signed before others.
FIRST = "第[一二三四五]个|首[个批]|最早|最先|唯一"
#: A clause that says which state is the first to sign, before whom it signs with; and behind that state in a clause before.
_IS_FIRST = re.compile(
    f"(?:同时)?(?:也|还|又|更)?是[^，。；、与同和跟]{{0,8}}?(?:{FIRST})[^，。；、与同和跟]{{0,6}}[与同和跟]"
)
#: Behind a paper, that something came of its being signed: 签署|P|后.
_THEN = re.compile("(?<=[书录定议明约件划》”」])(?:之后|以后|以来|后|时|之际)$")
_IS = re.compile("(?:一直|始终|历来)?是")


def signed_paper(scene: Scene, start: int, end: int, events: Events) -> str:
    """Return the paper behind a verb of signing, between two offsets; nothing where none stands there."""
    match = events.words.match(_SIGNED_PAPER, scene.folded, start, end)
    return match.group(1) if match else ""


#: Before and behind a signing that is the matter of talks: 围绕|签署|协议等问题, 就正式|签署|协议之事.
_ABOUT = re.compile("(?:围绕|就|有关|关于)(?:正式|重新|尽快)?$")
_AS_MATTER = re.compile("问题|之事|一事|事宜|议题")


def read_sign(reading: Reading) -> Frame | None:
    """A与B签署…备忘录; 双方签署…; A签署了…协议, with whom ever."""
    scene, verb, events = reading.scene, reading.verb, reading.events
    compared = _COMPARED.search(scene.folded, verb.end, reading.high) is not None
    what = tail(WHAT, scene.folded, verb.end, reading.high)
    if what.startswith(_GOES_ON):
        # 见证两国海关文件的|签署并参加晚宴
        noun = events.words.search(_OF_NOUN, scene.folded, reading.low, verb.start)
        what = noun.group(1) if noun else what
    if on := _SIGNED_ON.search(scene.folded, reading.low, verb.start):
        # 在军事协议上|签字
        what = on.group(1)
    if (firms := _with_firm(reading)) is not None:
        return firms
    if (other := _paper_with(reading)) is not None:
        return other
    if (first := _first_to_sign(reading)) is not None:
        return first._replace(what=what) if what else None
    states = _of_states(reading)
    frame = states or (read_partner(reading) if not compared else None)
    paper = reading.events.words.match(_PAPER, scene.folded, verb.end, reading.high)
    if paper and frame is not None and frame.who and (frame.whom or states) and not frame.why:
        # 朝韩9月在平壤签署的|军事协议
        what = paper.group(1)
    if frame is not None and not what and frame.who and scene.folded[frame.who[0].start - 1] == "由":
        # 这份协议由|A和B|签署
        what = scene.folded[reading.low : frame.who[0].start - 1].strip()
    if frame is None or not frame.who:
        frame = _both_before(reading) or frame
    if frame is None or not frame.who or not (frame.whom or frame.mutual):
        frame = _supplied(reading) or (_one_side(reading) if frame is None or not frame.who else frame)
    if (
        frame is None
        or not what
        or what.startswith("的")
        or _SIGNATORY.match(what)
        or _ANNIVERSARY.match(what)
        or _is_matter(reading)
    ):
        # 条约签署|60周年
        return None
    if scene.folded.startswith("的", verb.end) and frame.who and frame.who[0].start > frame.low:
        # 要求执行|美国和塔利班|签署的协议: what is asked for is not that they sign.
        frame = frame._replace(low=frame.who[0].start, planned_from=frame.who[0].start)
    return frame._replace(what=_THEN.sub("", what))


def _first_to_sign(reading: Reading) -> Frame | None:
    """Return the state of which a later clause says that it is the first to sign: A是邻国，也是|首个同B签署P的国家."""
    scene, verb = reading.scene, reading.verb
    others = [one for one in scene.actors(reading.low, verb.start) if one.is_state]
    is_first = _IS_FIRST.match(scene.folded, reading.low, verb.start) if len(others) == 1 else None
    if is_first is None or is_first.end() != others[0].start:
        return None
    for low, high in reversed([one for one in scene.clauses if one[1] < reading.low]):
        first = next((one for one in scene.actors(low, high) if one.is_state), None)
        if first is not None and first.start == low:
            if not _IS.match(scene.folded, first.end, high):
                return None
            why = CLAUSE_BEFORE
            return fill(reading, verb.end, who=(first,), whom=(others[0],), why=why, mutual=True)
    return None


def _is_matter(reading: Reading) -> bool:
    """Say whether a signing is only what others talk about: 双方围绕|签署|协议及相关问题进行了讨论."""
    folded = reading.scene.folded
    about = _ABOUT.search(folded, reading.low, reading.verb.start)
    return about is not None and _AS_MATTER.search(folded, reading.verb.end, reading.high) is not None


def _with_firm(reading: Reading) -> Frame | None:
    """Return a firm and with whom it signs a contract: 美国空军与|F公司|签署合同, F1与F2签署了协议."""
    scene, verb, events = reading.scene, reading.verb, reading.events
    paper = signed_paper(scene, verb.end, reading.high, events)
    own = events.words.match(_PAPER, scene.folded, verb.end, reading.high)
    near = [
        one
        for one in scene.phrases
        if reading.low <= one.start and one.end <= verb.start and one.kind in _SIGNATORIES
    ]
    if len(near) < _PAIR or not (paper or own) or not any(one.kind == FIRM for one in near[-_PAIR:]):
        return None
    one, two = near[-_PAIR:]
    joined = _SIGNS_WITH.fullmatch(scene.folded, one.end, two.start)
    if joined is None or not _THEN_SIGNS.fullmatch(scene.folded, two.end, verb.start):
        return None
    if any(one.end <= other.start < verb.start for other in scene.verbs):
        return None
    who, whom = (phrase._replace(kind="party") for phrase in (one, two))
    what = paper or (own.group(1) if own else "")
    return fill(reading, verb.end, who=(who,), whom=(whom,), what=what, mutual=True)


def _paper_with(reading: Reading) -> Frame | None:
    """Return who signs a paper that is named with the other side: 同|新西兰|的意向书也在这一天签署."""
    scene, verb, events = reading.scene, reading.verb, reading.events
    actors = scene.actors(reading.low, verb.start)
    if not actors or scene.folded[verb.end : reading.high].strip():
        return None
    other = block_left(scene, actors[-1], reading.low, events)
    paper = events.words.match(_OWN_PAPER, scene.folded, other[-1].end, verb.start)
    if paper is None or not preposition(scene, other[0], reading.low, "partner", events):
        return None
    if not _THEN_SIGNED.fullmatch(scene.folded, paper.end(), verb.start):
        return None
    who, why = subject(scene, verb, other[0].start - 1, events), ""
    if not who:
        who, why = carried(scene, verb, reading.previous, events)
    if not who:
        return None
    what = paper.group(1)
    return fill(reading, verb.end, who=tuple(who), whom=tuple(other), what=what, why=why, mutual=True)


def ceremonies(scene: Scene, events: Events) -> list[Frame]:
    """Return who signs at a ceremony that is named for it: 出席|A党和B党|合作协议签字仪式."""
    signs = events.verbs.get(_SIGNS)
    frames: list[Frame] = []
    for match in _CEREMONY.finditer(scene.folded, *scene.sentence) if signs is not None else ():
        low = scene.clause(match.start())[0]
        near = [
            one
            for one in scene.phrases
            if low <= one.start and one.end <= match.start() and one.kind in _SIGNATORIES
        ]
        if len(near) < _PAIR:
            continue
        one, two = near[-_PAIR:]
        paper = events.words.fullmatch(_OF_CEREMONY, scene.folded, two.end, match.start())
        joined = _JOINED.fullmatch(scene.folded, one.end, two.start)
        touch = one.is_state and two.is_state and one.end == two.start
        if paper is None or not (joined or touch) or one.names_people or two.names_people:
            continue
        who, whom = (phrase._replace(kind="party") for phrase in (one, two))
        frames.append(
            Frame(
                Spoken(match.start(), match.end(), signs),  # type: ignore[arg-type]
                _SIGNED,
                who=(who,),
                whom=(whom,),
                low=low,
                object_end=match.end(),
                what=paper.group(1).strip(),
                why="the ceremony",
                planned_from=low,
                mutual=True,
            )
        )
    return frames


def _of_states(reading: Reading) -> Frame | None:
    """Return the two states of a paper that a relative clause tells of: 与|朝韩|9月签署的|协议, 履行|朝韩双方|在平壤签署的|协议."""
    scene, verb = reading.scene, reading.verb
    if not reading.events.words.match(_PAPER, scene.folded, verb.end, reading.high):
        return None
    actors = scene.actors(reading.low, verb.start)
    if not actors or not _WHEN_AND_WHERE.fullmatch(scene.plain(actors[-1].end, verb.start)):
        return None
    word = actors[-1].anaphor
    if word is not None and word.kind in ("sides", "states") and len(word.named) == _PAIR:
        return fill(reading, verb.end, who=(actors[-1],), mutual=True)
    run = block_left(scene, actors[-1], reading.low, reading.events)
    if len(run) != _PAIR or not all(one.is_state for one in run) or run[0].end != run[1].start:
        return None
    return fill(reading, verb.end, who=(run[0],), whom=(run[1],), mutual=True)


def _both_before(reading: Reading) -> Frame | None:
    """Return the two for whom a word stands in the clause before: 中英两国就香港前途，|签订联合声明."""
    scene, verb = reading.scene, reading.verb
    if scene.actors(reading.low, verb.start) or _OTHERS.search(scene.plain(reading.low, verb.start)):
        return None
    block, why = carried(scene, verb, (), reading.events)
    word = block[0].anaphor if len(block) == 1 else None
    if word is None or word.kind not in ("sides", "states") or word.size != _PAIR:
        return None
    return fill(reading, verb.end, who=tuple(block), why=why, mutual=True)


def _supplied(reading: Reading) -> Frame | None:
    """Return a state that signs to supply another: 俄罗斯签署了|向|印度|供应防空系统的合同."""
    scene, verb = reading.scene, reading.verb
    beside = [one for one in scene.actors(reading.low, verb.start) if one.is_state]
    goods = _SUPPLY.match(scene.folded, verb.end, reading.high)
    other = [one for one in scene.actors(verb.end, reading.high) if goods and one.start == goods.end()]
    if len(beside) != 1 or not other or not other[0].is_state:
        return None
    if not reading.events.words["supplies"].match(scene.folded, other[0].end, reading.high):
        return None
    return fill(reading, other[0].end, who=(beside[0],), whom=(other[0],), mutual=True)


def _one_side(reading: Reading) -> Frame | None:
    """Return the state that signs a treaty or contract with whomever: 波兰签署了|采购合同. A law or an order is none."""
    scene, verb = reading.scene, reading.verb
    if not reading.events.words.match(_TREATY, scene.folded, verb.end, reading.high):
        return None
    beside = [one for one in scene.actors(reading.low, verb.start) if one.is_state]
    own = _THEN_AND_THERE.sub("", scene.plain(beside[-1].end, verb.start)) if beside else ""
    if beside and scene.folded[beside[-1].start - 1] in _WITH:
        # 它同|古巴|签署了条约: the other side is nobody whom a row could name.
        return None
    if beside and MATTER_OF.match(scene.folded, beside[-1].end):
        # 这是|阿富汗|冲突首次签署和平协议
        return None
    if not beside or len(own) > _TO_SIGNING or len(scene.actors(reading.low, verb.start)) > 1:
        return None
    return fill(reading, verb.end, who=(beside[-1],), alone=True)
