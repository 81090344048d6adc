"""Which session each name of a series means: that of its number, year, states or place, else the one named before it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from minglu.model import Mention
from minglu.rulebook.events import Events
from minglu.rulebook.lexicon import Lexicon
from minglu.stages.layout import section_at
from minglu.stages.link.aliases import pairs
from minglu.stages.link.drafts import Draft
from minglu.stages.link.leads import Leads, acts_as_body, front, lead_years
from minglu.stages.link.places_and_days import LISTED
from minglu.stages.link.scenes import LaidOut
from minglu.stages.link.series import city_of, is_numbered, ordinal_of
from minglu.text.numerals import ORDINAL

_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
#: 友好委员会|首次会议
_FIRST = "首次会议"
_OTHER_NAME = re.compile("[”」]?[(（][“「]?(?:即|又称|也称|简称|以下简称)?[“「]?")
#: 香山论坛|第一次|全体会议
_BEFORE_PART = re.compile(rf"的?(?:第[{ORDINAL}]+[次场])?")
#: 第三届|“M”
_IN_FRONT = re.compile(rf"第[{ORDINAL}]+[届次轮]$")
#: As far in front of a name its number may stand: 首届, 第二十三届, 上一次.
_TO_FIRST, _TO_NUMBER, _TO_OTHER = 2, 9, 18
#: 上一次|M, 下届|M, 上次在新加坡举行的|M: the one before or behind that of which the article is.
_OTHER_ONE = re.compile("([上下前])一?[次届轮](?:[在于][^，。；的]{2,8}(?:举行|召开|举办)的|的)?[“「]?$")
#: 中俄战略安全磋商|第16轮|在莫斯科举行
_BEHIND = re.compile(
    rf"[”」]?(?:机制)?(?:第[{ORDINAL}]+|首)[次届轮](?=(?:会议|会谈|会晤|磋商|对话|谈判)?(?:[在于将拟定预今昨明]|以视|举行|召开|[0-9]))"
)
#: 玉山论坛今明两天举行，|本(第8)届论坛
_AT_HAND, _TO_AT_HAND = re.compile(rf"[本这此][(（]第?([{ORDINAL}]+)[)）]届"), 40
#: 里海防务论坛|今年迎来第14届, 论坛|今年已是第三届
_IS_NTH = re.compile(
    rf"[”」]?(?:今年|本年|此次|本次|已|已经)*(?:迎来|进入|步入|是|为)第[{ORDINAL}]+[届次](?![一-鿿]*(?:会议|主席))"
)


@dataclass(slots=True)
class Drafts:
    """The sessions of an article in the order in which they are found, and those that its names mean, by mention."""

    all: list[Draft] = field(default_factory=list)
    by_mention: dict[int, Draft] = field(default_factory=dict)


class _Names(NamedTuple):
    """The names of series in an article, and what stands around them."""

    article: LaidOut
    events: Events
    lexicon: Lexicon
    #: The series of a name, by the number of its mention, and the two states of a “2+2”.
    series: Mapping[int, str]
    pairs: Mapping[int, str]
    #: Where names begin, and where states and places do, by their ends.
    begins: frozenset[int]
    places: Mapping[int, int]
    leads: Leads


def drafts_of(article: LaidOut, events: Events, lexicon: Lexicon) -> Drafts:
    """Return a draft for each session that the names of an article mean, with what they and the words in front say of it."""
    names, drafts = _names(article, events, lexicon), Drafts()
    end, year, last = 0, "", None
    for mention in article.mentions:
        if mention.n not in names.series or _is_no_session(names, mention):
            continue
        if last is not None and _is_other_name(names, end, mention):
            # 第二十届亚洲安全大会|（香格里拉对话会）
            _rename(last, names.series[mention.n], events)
        else:
            sought, others = _sought(names, mention, end, year)
            end, year = mention.candidate.end, sought.year
            drafts.all += others
            last = _draft(names, mention, sought, drafts)
        last.numbers.append(mention.n)
        drafts.by_mention[mention.n] = last
    return drafts


def _names(article: LaidOut, events: Events, lexicon: Lexicon) -> _Names:
    series = {
        # 二十届三中全会: its list has the session.
        mention.n: mention.candidate.canonical if is_numbered(mention.candidate.canonical) else link.canonical
        for mention, link in zip(article.mentions, article.links, strict=True)
        if mention.candidate.type == "MEETING"
    }
    return _Names(
        article,
        events,
        lexicon,
        series,
        pairs(article.folded, article.mentions, series, events),
        frozenset(one.candidate.start for one in article.mentions if one.n in series),
        {
            one.candidate.end: one.candidate.start
            for one in article.mentions
            if one.candidate.type in ("COUNTRY", "PLACE")
        },
        Leads.build(events),
    )


def _said(names: _Names, mention: Mention) -> str:
    return names.article.folded[mention.candidate.start : mention.candidate.end]


def _section(names: _Names, mention: Mention) -> str:
    return section_at(names.article.sections, mention.candidate.start).kind


def _numbered(names: _Names, mention: Mention) -> str:
    """Return the number of a session in its name: 党的十八届三中全会 has it in the full name only."""
    if _said(names, mention).endswith(_FIRST):
        return "1"
    return ordinal_of(_said(names, mention)) or ordinal_of(names.series[mention.n])


def _is_no_session(names: _Names, mention: Mention) -> bool:
    """Say whether a name is that of a mechanism (M|框架内), of a body that acts, or of whose session the next one is."""
    folded, end = names.article.folded, mention.candidate.end
    # 世界经济论坛|第十五届新领军者年会
    general = end in names.begins or names.events.mechanism.match(folded, end) is not None
    # 高级别磋商|机制|第十五轮磋商 is one of its sessions.
    if general and not _numbered(names, mention) and not _BEHIND.match(folded, end):
        return True
    start = mention.candidate.start
    if names.events.like_it.search(folded, max(0, start - _TO_NUMBER), start):
        # 南亚版的|香格里拉对话
        return True
    return acts_as_body(folded, end, names.series[mention.n], names.events)


def _is_other_name(names: _Names, end: int, mention: Mention) -> bool:
    """Say whether a name is the other one of a meeting whose name ends at an offset: M1|（|M2）."""
    between = _OTHER_NAME.fullmatch(names.article.folded, end, mention.candidate.start)
    return end > 0 and between is not None and not _numbered(names, mention)


def _rename(draft: Draft, series: str, events: Events) -> None:
    """Call a session by its other name where only that one has a history."""
    if series in events.editions and draft.series not in events.editions and not draft.ordinal:
        draft.series = series


def _sought(names: _Names, mention: Mention, end: int, year: str) -> tuple[Draft, list[Draft]]:
    """Return what a name and the words in front say of its session, and the sessions of other years that they tell of.

    `end` is where the name before ends, and `year` that of its session: 2019年还将承办|G20峰会、|第七届非洲开发会议.
    """
    article, start, series = names.article, mention.candidate.start, names.series[mention.n]
    # 去年6月|大阪|G20峰会
    before = front(article.folded, start, names.places, names.events, names.lexicon)
    *others, own = lead_years(article.folded, before.start, mention.candidate.end, article.today, names.leads)
    if not own and LISTED.fullmatch(article.folded, end, start):
        own = year
    section, related = _section(names, mention), start >= article.tail
    sought = Draft(
        series,
        related,
        pair=names.pairs.get(mention.n, ""),
        which=_other_one(article.folded, before.start),
        year=own,
        place=before.town.name,
        country=before.town.country,
    )
    # 2017年和2018年，他两度率团出席|M
    return sought, [Draft(series, related, year=one, section=section) for one in others]


def _other_one(folded: str, start: int) -> str:
    """Return which session a name that begins at an offset means, if not the article's: 上 of 上一次|M, 下 of 下届|M."""
    match = _OTHER_ONE.search(folded, max(0, start - _TO_OTHER), start)
    return match.group(1).replace("前", "上") if match else ""


def _draft(names: _Names, mention: Mention, sought: Draft, drafts: Drafts) -> Draft:
    """Return the draft that a mention belongs to, a new one where none fits: same series, no other ordinal, year or states.

    The name alone, in an article that tells of another year's session before, is still that one's; 去年的|M is another.
    """
    named = _YEAR.search(_said(names, mention))
    ordinal, year = _ordinal(names, mention), named.group() if named else sought.year
    fitting = (
        one for one in reversed(drafts.all) if _may_be(one, sought, ordinal, year, names.article.today)
    )
    whole = next(fitting, None)
    if whole is None:
        whole = sought
        drafts.all.append(whole)
    whole.ordinal, whole.year = whole.ordinal or ordinal, whole.year or year
    whole.pair = whole.pair or sought.pair
    whole.place, whole.country = whole.place or sought.place, whole.country or sought.country
    draft = _part(names, mention, whole, drafts)
    if not draft.city.name:
        draft.city = city_of(_said(names, mention), names.events, names.lexicon)
    draft.section = draft.section or _section(names, mention)
    return draft


def _ordinal(names: _Names, mention: Mention) -> str:
    """Return the number of a session, in its name or beside it: 首届|中阿峰会, 第三届|“丝路产能合作论坛”, M|第16轮|在莫斯科举行."""
    folded, begin = names.article.folded, mention.candidate.start
    if number := _numbered(names, mention):
        return number
    start = begin - folded.startswith(("“", "「"), begin - 1)
    if names.events.sessions["first"].fullmatch(folded, max(0, start - _TO_FIRST), start):
        # 首届|中阿峰会, 首次“|对话会
        return "1"
    in_front = _IN_FRONT.search(folded, max(0, start - _TO_NUMBER), start) if start < begin else None
    if in_front and (number := ordinal_of(in_front.group())):
        return number
    at_hand = _AT_HAND.search(folded, mention.candidate.end, mention.candidate.end + _TO_AT_HAND)
    if at_hand and not folded.count("\n", mention.candidate.end, at_hand.start()):
        return ordinal_of(f"第{at_hand.group(1)}届")
    end = mention.candidate.end
    behind = _BEHIND.match(folded, end) or _IS_NTH.match(folded, end)
    if behind is None:
        return ""
    return "1" if "首" in behind.group() else ordinal_of(behind.group())


def _may_be(draft: Draft, sought: Draft, ordinal: str, year: str, published: str) -> bool:
    """Say whether a draft may be the session that a name means."""
    return (
        draft.series == sought.series
        and draft.zone == sought.zone
        and draft.which == sought.which
        and not draft.part
        and (not ordinal or not draft.ordinal or draft.ordinal == ordinal)
        and _may_be_of(draft, year, ordinal, bool(year) and year != published[:4])
        and (not sought.pair or not draft.pair or draft.pair == sought.pair)
        and (not sought.place or draft.place in ("", sought.place))
    )


def _may_be_of(draft: Draft, year: str, ordinal: str, other: bool) -> bool:
    """Say whether a session may be of a year; of another year than the article's it is only if the text says so."""
    if other:
        return draft.year == year or bool(ordinal and ordinal == draft.ordinal and not draft.year)
    return not year or not draft.year or draft.year == year


def _part(names: _Names, mention: Mention, whole: Draft, drafts: Drafts) -> Draft:
    """Return the part of a session that is meant, the session itself where none is: 东盟国防部长非正式会议|的闭门会议.

    A part is a meeting of its own within the other.
    """
    folded, end = names.article.folded, mention.candidate.end
    gap = _BEFORE_PART.match(folded, end)
    word = names.events.sessions["part"].match(folded, gap.end() if gap else end)
    if not word:
        return whole
    for one in drafts.all:
        if one.whole is whole and one.part == word.group():
            return one
    part = Draft(whole.series, whole.zone, part=word.group(), whole=whole)
    drafts.all.append(part)
    return part
