"""Names of meetings composed of a body, a level, a matter and a kind: 东盟|国防部长|非正式|会议, 中越|防务安全|磋商."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from minglu.rulebook.abbreviations import Abbreviations
from minglu.rulebook.lexicon import COUNTRY, HEAD, MODIFIER, ORG, PART, PLACE, SERIES, UNIT, Hit, Hits
from minglu.rulebook.meeting_words import MeetingWords
from minglu.stages.tag.chain import MAX_PARTS, Chain, acronym_start
from minglu.stages.tag.scanned import Scanned
from minglu.text.numerals import ORDINAL

#: 第十轮, 十四届; 八轮军长级会谈 counts them, and 上一届 is the one before.
NUMBER = rf"(?:第 ?[{ORDINAL}]+ ?(?:届|次|轮|界)|(?<![上下前这本每{ORDINAL}])[{ORDINAL}]+届)"
YEAR = r"(?:19|20)[0-9]{2}年?(?:度)?"
#: An office of as many characters (司令, 主席) is not taken for who meets, unless parts.csv has it as a level.
_SHORT_OFFICE = 2
#: A summit is called by the city in which it meets.
SUMMIT, _FORUM, _CITIES = "峰会", "论坛", ("city", "capital")
_PAIR = 2
_ON_SCREEN = ("视频会议", "视像会议")
#: 十四届全国人大|三次|会议, but 下|一次|元首会议, 又|一次|总理会晤
_INNER_NUMBER = re.compile(rf"(?:{NUMBER}|(?<![下上这每又再另本该{ORDINAL}])[{ORDINAL}]+次)$")
#: 越共|十三届七|中全会
PLENUM, _WHICH = "中全会", re.compile(rf"第?[{ORDINAL}]+届[{ORDINAL}]+$")
#: 越老柬|三国
_COUNT = re.compile("[三四五六]国")
#: 博鳌亚洲论坛|2024年|年会
_ANNUAL, _INNER_YEAR = "年会", re.compile(rf"{YEAR}$")
_JOINT = re.compile(r"[-—–－与和、]$")
_DASHES = ("-", "—", "–", "－")
#: 阿富汗问题|莫斯科|会谈, 朝核问题|六方会谈: a matter of a state is a body of its own.
_TOPIC = re.compile("核?问题$")
#: 政府首脑|（总理）|理事会, 东盟与中日韩|（10+3）|外长会
_APPOSED = re.compile(r"[(（](?:总理|[0-9]{1,2}\+[0-9])[)）]$")
_CLOSED, _OPENED = (")", "）"), ("(", "（")
_CLOSING, _OPENING = ("”", "」"), ("“", "「")
#: Between two states, and behind them.
_WITH = frozenset("和与同及、-—–－")
_BOTH = re.compile("(?:两[国军]|军队|国防部门?|外交部门?|政府间?|武装力量)(?:间|之间)?(?:举行的?)?$")
#: 三方, 四方: how many talk of a matter.
_SIDES = "方"


@dataclass(slots=True)
class _Seen:
    """What stands in front of a `kind` so far, from `position` on; the flags say which parts are among it."""

    kind: str
    words: MeetingWords
    position: int
    parts: list[Hit] = field(default_factory=list)
    body: bool = False
    states: bool = False
    level: bool = False
    number: bool = False
    matter: bool = False
    trade: bool = False
    city: bool = False
    topic: bool = False
    joined: bool = False
    quoted: bool = False
    pair: bool = False
    many: bool = False

    def is_town(self, part: Hit) -> bool:
        """Say whether a place is a town after which a meeting may be called: 天津 is, and a province."""
        return part.entry.detail in _CITIES or part.entry.term in self.words.towns

    def take(self, part: Hit, short: Abbreviations) -> None:
        """Put a part in front."""
        kind, detail = part.entry.kind, part.entry.detail
        if kind == PART:
            self.level |= detail == "level"
            self.matter |= detail == "matter"
            self.trade |= detail == "trade"
            self.body |= detail == "body"
            self.states |= detail == "body" and all(char in short.meanings for char in part.entry.term)
            # 中非|总统会谈
            self.pair |= (
                detail == "body" and len(part.entry.term) == _PAIR and part.entry.term[0] in short.meanings
            )
        elif kind == HEAD:
            self.level = True
        elif kind in (ORG, SERIES, COUNTRY):
            self.body = True
        elif kind == PLACE:
            self.city |= self.is_town(part) and not self.parts
        self.parts.insert(0, part)
        self.position = part.start


def compose(text: Scanned, head: Hit, short: Abbreviations, words: MeetingWords) -> Chain | None:
    """Walk left from a kind (会议) over level, adjective, ordinal, place to a body; None without a body and more.

    东盟国防部长非正式会议 = body 东盟 + level 国防部长 + adjective 非正式 + kind 会议. A kind that by itself names
    a series of its body (峰会) needs no level, nor do talks of states on a matter (韩中|国防|战略|对话). States may
    be a run of their one-character names.
    """
    folded = text.folded
    seen = _walk(text, _Seen(head.entry.term, words, head.start), short)
    parts = seen.parts
    if head.entry.term == SUMMIT and len(parts) == 1 and seen.city and not seen.topic:
        # 阿斯塔纳|峰会, 此次|论坛北京峰会: the city is the name.
        start = parts[0].start
        return Chain(start - len(_FORUM) if folded.endswith(_FORUM, 0, start) else start, tuple(parts))
    if not _is_name(seen) and not _is_of_two_named(folded, seen, hits=text.hits, short=short):
        return None
    while len(parts) > 1 and parts[0].entry.detail == "adjective" and _is_body(parts[1]):
        # 筹备|中非合作论坛北京峰会
        del parts[0]
    if parts and parts[0].entry.term == "各国":
        return None
    start = seen.position if seen.states or seen.topic else parts[0].start if parts else head.start
    if seen.quoted and folded[start - 1 : start] in _OPENING:
        start -= 1
    return Chain(start, tuple(parts))


def _is_name(seen: _Seen) -> bool:
    """Say whether the parts in front of a kind make a name of it."""
    kind, words = seen.kind, seen.words
    # 韩中|国防|战略|对话, 中英|防务战略|磋商; not 中美|贸易|磋商.
    on_a_matter = kind in words.on_a_matter and (seen.matter or (seen.trade and kind == "对话"))
    if kind in words.talks and not seen.number:
        levels = sum(part.entry.detail == "level" for part in seen.parts)
        by_city = seen.city and (seen.topic or kind == SUMMIT or (seen.level and not seen.states))
        # 日中韩峰会 is a name, 日韩峰会 says what two do.
        of_three = kind == SUMMIT and seen.states
        of_three = of_three and (seen.many or any(len(one.entry.term) > 2 for one in seen.parts))
        of_a_body = any(
            part.entry.kind == ORG or (part.entry.detail == "body" and not seen.states and not seen.pair)
            for part in seen.parts
        )
        on_a_topic = seen.topic and any(part.entry.term.endswith(_SIDES) for part in seen.parts)
        if not (
            levels > 1
            or _is_of_many(seen)
            or by_city
            or of_three
            or of_a_body
            or on_a_topic
            or (on_a_matter and seen.states)
        ):
            # 中美元首会谈 describes what two sides do; it is no name (annotation: MEETING).
            return False
    # 双方领导人第二次会晤 has no name without those who meet.
    alone = seen.level and seen.number and kind not in words.talks
    naming = kind.endswith(words.by_itself) and not kind.startswith("扩大")
    # 美台|国防工业|会议, 中俄|执法安全|合作机制会议: two states on a matter, that is no talk of theirs.
    of_states = seen.states and (seen.matter or seen.trade) and kind.endswith("会议")
    of_an_organ = kind.endswith(words.of_an_organ) and any(
        part.entry.detail == "alliance" for part in seen.parts
    )
    on_a_topic = seen.topic and (seen.city or any(part.entry.term.endswith(_SIDES) for part in seen.parts))
    # 东盟—印度|非正式|会议
    joined = seen.joined or any(dash in part.entry.term for part in seen.parts for dash in _DASHES)
    of_two = joined and kind.endswith("会议") and any(one.entry.detail == "adjective" for one in seen.parts)
    named = (
        seen.level or seen.number or naming or on_a_matter or of_states or of_an_organ or on_a_topic or of_two
    )
    return (seen.body and named) or alone


def _is_of_many(seen: _Seen) -> bool:
    """Say whether those of three or more states meet in a way of their own: 中老缅泰|外长|非正式|会晤."""
    manner = any(part.entry.kind == PART and part.entry.detail == "adjective" for part in seen.parts)
    return seen.states and seen.many and seen.level and manner


def _is_of_two_named(folded: str, seen: _Seen, hits: Hits, short: Abbreviations) -> bool:
    """Say whether talks on a matter are numbered behind the two states whose they are: 泰国和老挝|第四轮战略对话.

    The states stand outside of the name, as they do where they hold it.
    """
    told = seen.number and (seen.matter or seen.level) and seen.kind in seen.words.on_a_matter
    if not told or seen.body:
        return False
    both = _BOTH.search(folded, max(0, seen.position - 6), seen.position)
    at = both.start() if both else seen.position
    if both and short.run_before(folded, at) == _PAIR:
        # 中泰|两国|第四轮战略对话, 中国和老挝|军队|第四次防务安全磋商
        return True
    second = [hit.start for hit in hits.ending(at) if hit.entry.kind == COUNTRY]
    return any(
        start > 0
        and folded[start - 1] in _WITH
        and any(one.entry.kind == COUNTRY for one in hits.ending(start - 1))
        for start in second
    )


def _walk(text: Scanned, seen: _Seen, short: Abbreviations) -> _Seen:
    """Take all that stands in front of a kind into what is seen of it, and return that."""
    folded, hits = text.folded, text.hits
    while len(seen.parts) < MAX_PARTS:
        at = seen.position
        number = _INNER_NUMBER.search(folded, max(0, at - 7), at)
        year = seen.kind == _ANNUAL and not seen.parts and _INNER_YEAR.search(folded, max(0, at - 7), at)
        which = seen.kind == PLENUM and _WHICH.search(folded, max(0, at - 8), at)
        if found := number or year or which:
            seen.number, seen.position = True, found.start()
            continue
        best = _best(folded, seen, hits)
        run = _run(text, seen, short)
        # 韩中日|外长会议 is of three, though 中日 is a part by itself.
        longer = best is not None and best.entry.detail == "body" and run > best.end - best.start
        if best is not None and not longer:
            seen.take(best, short)
            continue
        if not run and seen.level and _COUNT.match(folded, at - 2):
            # 越老柬|三国|国防部长会议
            seen.position -= 2
            run = _run(text, seen, short)
            seen.many = run > _PAIR
            if not seen.many:
                seen.position, run = at, 0
        if run:
            # 美中|外交安全对话, 日菲|外长防长磋商
            seen.body = seen.states = True
            seen.many |= run > _PAIR
            seen.position -= run
            break
        topic = _topic(folded, at, hits, short)
        if topic < at:
            seen.body = seen.topic = True
            seen.position = topic
            break
        before = _over(folded, seen, hits)
        if before == at:
            break
        seen.position = before
    return seen


def _best(folded: str, seen: _Seen, hits: Hits) -> Hit | None:
    """Return the longest part that ends where a name begins so far; a level or a body of states rather than a portfolio."""
    best: Hit | None = None
    for hit in hits.ending(seen.position):
        if not _may_stand(folded, seen, hit, hits):
            continue
        # 独联体|国家元首|会议, but 塞内加尔|国民议会议长|会谈.
        rather = hit.entry.kind == PART or hit.entry.detail == "alliance"
        if (
            best is None
            or hit.start < best.start
            or (hit.start == best.start and rather and best.entry.kind == UNIT)
        ):
            best = hit
    return best


def _may_stand(folded: str, seen: _Seen, hit: Hit, hits: Hits) -> bool:
    """Say whether a term may be a part of the name of a meeting there."""
    what, detail = hit.entry.kind, hit.entry.detail
    if what == PART:
        return detail in ("level", "adjective", "matter", "trade", "body")
    if what == HEAD:
        # 东盟|总检察长|会议; of two characters some are parts of words, and talks of officeholders are no name.
        long = hit.end - hit.start > _SHORT_OFFICE
        return long and detail != "never" and not seen.level and seen.kind not in seen.words.talks
    if what == MODIFIER:
        # 东盟军队|副|总司令|会议
        return seen.level
    if what == UNIT:
        # 外交—经济部长级会议: the portfolios in front of a level.
        return seen.level
    if what == ORG:
        return detail != "media"
    if what == COUNTRY:
        return seen.joined or _is_second(folded, hit.start, hits)
    if what == PLACE:
        # 中国—|东盟, 上合组织|天津|峰会; but 阿根廷|G20峰会: where it is held stands outside.
        city = seen.is_town(hit) and not seen.parts and seen.kind in seen.words.by_city
        return seen.joined or city or (not seen.body and seen.kind == SUMMIT)
    # 东方经济论坛|全会 and 香山论坛|第一次全体会议 are parts of it, and 防长扩大会|视频会议 is the way it is held.
    whole = "".join(part.entry.term for part in seen.parts) + seen.kind
    part = whole in seen.words.parts_of_series
    return what == SERIES and not part and (bool(seen.parts) or not seen.kind.startswith(_ON_SCREEN))


def _run(text: Scanned, seen: _Seen, short: Abbreviations) -> int:
    """Return how many one-character names of states end where a name begins so far: 韩中|, also before an organ of both."""
    organ = len(seen.parts) > 0 and seen.parts[0].entry.kind == ORG and not seen.states
    run = short.run_before(text.folded, seen.position) if organ or not seen.body else 0
    while run and _ends_word(text, seen.position - run):
        run -= 1
    return run if run > 1 else 0


def _over(folded: str, seen: _Seen, hits: Hits) -> int:
    """Return where a name goes on that is broken by a quotation mark, brackets or a joint, or where it begins so far."""
    at = seen.position
    if _is_quoted(folded, at, hits):
        # “四方安全对话”|领袖峰会
        seen.quoted = True
        return at - 1
    apposed = _APPOSED.search(folded, max(0, at - 7), at)
    # 亚太经合组织(APEC)领导人会议
    before = apposed.start() if apposed else _short_form_start(folded, acronym_start(folded, at), hits)
    if before < at or not _JOINT.search(folded, max(0, at - 1), at):
        return before
    ending = hits.ending(at - 1)
    if (
        seen.body
        and folded[at - 1] not in "、和"
        and any(one.entry.kind in (ORG, PART, COUNTRY) for one in ending)
    ):
        seen.joined = True
        return at - 1
    # 外交和|国防部长会议, but 系列会议|和亚太经合组织领导人会议 are two.
    levels = any(one.entry.kind == UNIT or one.entry.detail == "level" for one in ending)
    return at - 1 if seen.level and levels and not folded.endswith(seen.words.ends_name, 0, at - 1) else at


def _short_form_start(folded: str, end: int, hits: Hits) -> int:
    """Return where brackets begin that end at an offset and hold another name of the body in front: 南部非洲发展共同体|（南共体）首脑会议.

    The offset itself if there are none.
    """
    if folded[end - 1 : end] not in _CLOSED:
        return end
    inside = {hit.start for hit in hits.ending(end - 1) if hit.entry.kind in (ORG, PART)}
    for start in inside:
        if folded[start - 1 : start] in _OPENED and any(
            hit.entry.kind in (ORG, PART) for hit in hits.ending(start - 1)
        ):
            return start - 1
    return end


def _ends_word(text: Scanned, start: int) -> bool:
    """Say whether the first of a run of states is the end of a word: 参|加|美台国防工业会议.

    Not so 支持|拉中论坛, and 第二次|日菲, where the segmenter has 次日.
    """
    folded, tokens, hits = text
    hidden = start not in tokens.bounds and hits.is_hidden("countries", start, start + 1)
    return hidden and _INNER_NUMBER.search(folded, max(0, start - 7), start) is None


def _is_second(folded: str, start: int, hits: Hits) -> bool:
    """Say whether a state is the second of two with a dash between them: 中国—|沙特|高级别联合委员会第四次会议."""
    dash = folded[start - 1 : start] in _DASHES
    return dash and any(hit.entry.kind in (COUNTRY, ORG) for hit in hits.ending(start - 1))


def _is_body(part: Hit) -> bool:
    """Say whether a part is a body of itself."""
    return part.entry.kind in (ORG, SERIES) or part.entry.detail == "body"


def _topic(folded: str, end: int, hits: Hits, short: Abbreviations) -> int:
    """Return where the matter of a state begins that ends at an offset (阿富汗问题|, 伊核问题|), or the offset."""
    match = _TOPIC.search(folded, max(0, end - 3), end)
    if match is None:
        return end
    states = [hit.start for hit in hits.ending(match.start()) if hit.entry.kind in (COUNTRY, PLACE)]
    if states:
        return min(states)
    at = match.start() - 1
    return at if match.group() == "核问题" and folded[at : at + 1] in short.meanings else end


def _is_quoted(folded: str, end: int, hits: Hits) -> bool:
    """Say whether a known name in quotation marks ends at an offset."""
    return folded[end - 1 : end] in _CLOSING and any(
        hit.entry.kind in (SERIES, ORG) or hit.entry.detail == "body" for hit in hits.ending(end - 1)
    )
