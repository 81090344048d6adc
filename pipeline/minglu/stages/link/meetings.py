"""Meetings as records: one for each session that an article speaks of, with when, where, who, and of what it is part."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from minglu.model import Meeting, Mention
from minglu.rulebook.days import first_day, full_day
from minglu.rulebook.events import Events
from minglu.rulebook.lexicon import Lexicon
from minglu.stages.layout import section_at
from minglu.stages.link.aliases import pairs
from minglu.stages.link.drafts import Draft, complete, merged, record, take, united
from minglu.stages.link.leads import Leads, acts_as_body, front, host, lead_years
from minglu.stages.link.parties import Phrase
from minglu.stages.link.places_and_days import LISTED
from minglu.stages.link.scene import Scene
from minglu.stages.link.scenes import LaidOut
from minglu.stages.link.series import city_of, is_numbered, ordinal_of
from minglu.stages.link.session_days import acts_at
from minglu.stages.link.sessions_attended import attended, attended_within
from minglu.stages.link.sittings import Sitting, sitting
from minglu.text.numerals import ORDINAL

_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
#: The news of an article is in its headline and first sentences; 会议 of a sentence is the session named no farther before.
_LEAD, _NEAR = 3, 2
_TODAY = re.compile("今[天日晚早]")
_OTHER_NAME = re.compile("[”」]?[(（][“「]?(?:即|又称|也称|简称|以下简称)?[“「]?")
_BEFORE_PART = re.compile(r"的?")
#: 首次|对话于2011年在北京举行, 第九次|会议, 上一次|会议: another session of the series named before it.
_NUMBERED = re.compile(rf"\s*(首[次届轮]|第[{ORDINAL}]+[次届轮]|(?:最后|最近|上)一[次届轮]|上[次届])")
_IN_FRONT = re.compile(rf"第[{ORDINAL}]+[届次轮]$")
#: 上一次|M, 下届|M: the one before or behind that of which the article is.
_OTHER_ONE = re.compile(r"([上下前])一?[次届轮](?:的)?[“「]?$")
#: 中俄战略安全磋商|第16轮|在莫斯科举行
_BEHIND = re.compile(
    rf"[”」]?第[{ORDINAL}]+[次届轮](?=(?:会议|会谈|会晤|磋商|对话|谈判)?(?:[在于将]|举行|召开|[0-9]))"
)
#: 至|第五轮|期间: a round of it, of which no more is told.
_ROUND = re.compile(rf"\s*[至到在]?(第[{ORDINAL}]+[次届轮])期间")
#: 阿斯塔纳|进程 goes on, and has no sessions of that name.
_GOES_ON = ("进程", "机制")
#: 最后一次|举行是在2014年
_WAS_HELD = re.compile("(?:举行|召开|举办)(?:的?时间)?(?:是在|是|在|于)")
#: Days of one session are no farther apart.
_ONE_SESSION = 20


class _Days(NamedTuple):
    """The days that a sentence may mean: the article's, that of its news where it speaks of 今天, the one named before."""

    published: str
    today: str
    before: str


def sessions(article: LaidOut, events: Events, lexicon: Lexicon) -> tuple[Meeting, ...]:
    """Return the sessions of an article in the order of their first mention, without those who take part.

    A mention of the series as a mechanism (东盟国防部长会议框架内) makes no session. Whoever names a series in the days
    of one of its sessions means that one.
    """
    folded, scenes, mentions, links = article.folded, article.scenes, article.mentions, article.links
    sections, published, tail = article.sections, article.today, article.tail
    named = {
        # 二十届三中全会: its list has the session.
        mention.n: mention.candidate.canonical if is_numbered(mention.candidate.canonical) else link.canonical
        for mention, link in zip(mentions, links, strict=True)
        if mention.candidate.type == "MEETING"
    }
    places = {
        one.candidate.end: one.candidate.start
        for one in mentions
        if one.candidate.type in ("COUNTRY", "PLACE")
    }
    of_two, leads = pairs(folded, mentions, named, events), Leads.build(events)
    drafts: list[Draft] = []
    by_mention: dict[int, Draft] = {}
    before: tuple[int, str] = (0, "")
    begins = {one.candidate.start for one in mentions if one.n in named}
    last: Draft | None = None
    for mention in mentions:
        candidate = mention.candidate
        if mention.n not in named:
            continue
        series = named[mention.n]
        said = folded[candidate.start : candidate.end]
        numbered = ordinal_of(said) or ordinal_of(series)
        # 世界经济论坛|第十五届新领军者年会: whose it is.
        if not numbered and (candidate.end in begins or events.mechanism.match(folded, candidate.end)):
            continue
        if acts_as_body(folded, candidate.end, series, events):
            continue
        if last is not None and not numbered and _is_other_name(folded, before[0], candidate.start):
            # 第二十届亚洲安全大会|（香格里拉对话会）
            last.numbers.append(mention.n)
            if series in events.editions and last.series not in events.editions and not last.ordinal:
                last.series = series
            by_mention[mention.n] = last
            continue
        # 去年6月|大阪|G20峰会
        before_it = front(folded, candidate.start, places, events, lexicon)
        *others, year = lead_years(folded, before_it.start, candidate.end, published, leads)
        if not year and LISTED.fullmatch(folded, before[0], candidate.start):
            # 2019年还将承办|G20峰会、|第七届非洲开发会议
            year = before[1]
        before = (candidate.end, year)
        # 2017年和2018年，他两度率团出席|M
        drafts += (
            Draft(
                series, candidate.start >= tail, year=one, section=section_at(sections, candidate.start).kind
            )
            for one in others
        )
        sought = Draft(
            series,
            candidate.start >= tail,
            pair=of_two.get(mention.n, ""),
            which=_other_one(folded, before_it.start),
            year=year,
            place=before_it.town.name,
            country=before_it.town.country,
        )
        draft = _draft(folded, mention, sought, drafts, events, published)
        draft.numbers.append(mention.n)
        if not draft.city.name:
            draft.city = city_of(said, events, lexicon)
        by_mention[mention.n] = last = draft
        if not draft.section:
            draft.section = section_at(sections, candidate.start).kind
    today = published if len(published) == 10 and _TODAY.search(folded, 0, tail) else ""
    _read_sentences(scenes, tail, by_mention, drafts, events, _Days(published, today, ""))
    drafts = united(drafts, events)
    for draft in drafts:
        complete(draft, events, "" if draft.zone else published)
    return tuple(
        record(draft, events)
        for draft in merged(drafts, events)
        if draft.ordinal or draft.date or not draft.series.endswith(_GOES_ON)
    )


def _other_one(folded: str, start: int) -> str:
    """Return which session a name that begins at an offset means, if not the article's: 上 of 上一次|M, 下 of 下届|M."""
    match = _OTHER_ONE.search(folded, max(0, start - 6), start)
    return match.group(1).replace("前", "上") if match else ""


def _is_other_name(folded: str, end: int, start: int) -> bool:
    """Say whether a name that begins at an offset is the other name of a meeting that ended at one: M1|（|M2）."""
    return end > 0 and _OTHER_NAME.fullmatch(folded, end, start) is not None


def _read_sentences(
    scenes: Sequence[Scene],
    tail: int,
    by_mention: dict[int, Draft],
    drafts: list[Draft],
    events: Events,
    days: _Days,
) -> None:
    """Read days and places of sessions from each sentence that names one, and from those shortly behind it.

    Drafts are filled, and new ones made where a sentence tells of another session. Of `days`, the one named before is
    found on the way, and today is meant in the first sentences only.
    """
    last: tuple[int, int] | None = None
    before = ""
    for index, scene in enumerate(scenes):
        here = [
            int(one.value) for one in scene.phrases if one.kind == "meeting" and int(one.value) in by_mention
        ]
        if here:
            today = days.today if index < _LEAD else ""
            _held(scene, by_mention, drafts, events, _Days(days.published, today, before))
            last = (index, here[-1])
        if last is not None and index - last[0] <= _NEAR and scene.sentence.start < tail:
            _held_again(scene, by_mention[last[1]], last[1], drafts, events, days.published, bool(here))
        whole = [one.value for one in scene.phrases if one.kind == "date" and len(one.value) == 10]
        before = whole[-1] if whole else before


def _draft(
    folded: str, mention: Mention, sought: Draft, drafts: list[Draft], events: Events, published: str
) -> Draft:
    """Return the draft a mention belongs to, a new one where none fits: same series, no other ordinal, year or states.

    The name alone, in an article that tells of another year's session before, is still that one's; 去年的|M is another.
    """
    candidate = mention.candidate
    said = folded[candidate.start : candidate.end]
    # 党的十八届三中全会 has the number of the session in the full name only.
    ordinal, years = ordinal_of(said) or ordinal_of(sought.series), _YEAR.search(said)
    start = candidate.start - folded.startswith(("“", "「"), candidate.start - 1)
    if not ordinal and events.sessions["first"].fullmatch(folded, max(0, start - 2), start):
        # 首届|中阿峰会, 首次“|对话会
        ordinal = "1"
    if (
        not ordinal
        and start < candidate.start
        and (number := _IN_FRONT.search(folded, max(0, start - 9), start))
    ):
        # 第三届|“丝路产能合作论坛”
        ordinal = ordinal_of(number.group())
    if not ordinal and (number := _BEHIND.match(folded, candidate.end)):
        ordinal = ordinal_of(number.group())
    year = years.group() if years else sought.year
    other = bool(year) and year != published[:4]
    whole = next(
        (
            one
            for one in reversed(drafts)
            if one.series == sought.series
            and one.zone == sought.zone
            and one.which == sought.which
            and not one.part
            and (not ordinal or not one.ordinal or one.ordinal == ordinal)
            and _may_be_of(one, year, ordinal, other)
            and (not sought.pair or not one.pair or one.pair == sought.pair)
            and (not sought.place or one.place in ("", sought.place))
        ),
        None,
    )
    if whole is None:
        whole = sought
        drafts.append(whole)
    whole.ordinal, whole.year = whole.ordinal or ordinal, whole.year or year
    whole.pair = whole.pair or sought.pair
    whole.place, whole.country = whole.place or sought.place, whole.country or sought.country
    gap = _BEFORE_PART.match(folded, candidate.end)
    word = events.sessions["part"].match(folded, gap.end() if gap else candidate.end)
    if not word:
        return whole
    for one in drafts:
        if one.whole is whole and one.part == word.group():
            return one
    # 东盟国防部长非正式会议|的闭门会议 is a meeting of its own within the other.
    part = Draft(whole.series, whole.zone, part=word.group(), whole=whole)
    drafts.append(part)
    return part


def _may_be_of(draft: Draft, year: str, ordinal: str, other: bool) -> bool:
    """Say whether a session may be of a year; of another year than the article's it is only if the text says so."""
    if other:
        return draft.year == year or bool(ordinal and ordinal == draft.ordinal and not draft.year)
    return not year or not draft.year or draft.year == year


def _held(
    scene: Scene,
    by_mention: dict[int, Draft],
    drafts: list[Draft],
    events: Events,
    days: _Days,
) -> None:
    """Read day and place from a sentence that says a session was held: M于11月16日在老挝首都万象召开."""
    here = [
        phrase for phrase in scene.phrases if phrase.kind == "meeting" and int(phrase.value) in by_mention
    ]
    told = where = ""
    for index, phrase in enumerate(here):
        draft = by_mention[int(phrase.value)]
        found = sitting(scene, phrase, events, "" if draft.zone else days.published)
        listed = index and LISTED.fullmatch(scene.folded, here[index - 1].end, phrase.start)
        if found is None:
            found = attended(scene, phrase, events, "" if draft.zone else days.published)
            if not found.date and acts_at(scene, phrase):
                found = _same_day(found, scene, phrase, days.before, events)
        elif not found.date and not found.date_to and days.before and not days.today:
            found = _same_day(found, scene, phrase, days.before, events)
        elif not found.date and not found.date_to and days.today:
            clause = scene.plain(*scene.clause(phrase.start))
            if not any(events.words[use].search(clause) for use in ("planned", "past", "negated")):
                found = found._replace(date=days.today, why=f"今天 of {days.today}, of which the news is")
        if not found.date and not found.date_to:
            within = attended_within(scene, phrase, events, "" if draft.zone else days.published)
            if within is not None:
                found = found._replace(date=within.date, why=within.why)
        if not draft.part and _is_another(draft, found) and len(draft.numbers) > 1:
            # 今年3月举行首次|M, and 9月底|M: two sessions.
            draft.numbers.remove(int(phrase.value))
            draft = Draft(
                draft.series, draft.zone, pair=draft.pair, numbers=[int(phrase.value)], section=draft.section
            )
            by_mention[int(phrase.value)] = draft
            drafts.append(draft)
        take(draft, found)
        name, code = host(scene, phrase, events)
        draft.host, draft.country = draft.host or name, draft.country or code
        if listed and not draft.date and not draft.day:
            # M1暨M2于…召开: one day for both.
            draft.date = told
        if listed and not draft.place and draft.series not in events.editions:
            # 在金边举行的|M1、M2以及M3
            draft.place = where
        told = found.date or (told if listed else "")
        where = found.place or (where if listed else "")


def _same_day(found: Sitting, scene: Scene, phrase: Phrase, before: str, events: Events) -> Sitting:
    """Return what a sentence says of a session, with the day named before it where it says 当天 or 同日."""
    _, high = scene.clause(phrase.start)
    word = events.words["same day"].search(scene.folded, scene.sentence.start, high)
    if word is None or not before:
        return found
    return found._replace(date=before, why=f"{word.group()}, {before}", within=True)


def _is_another(draft: Draft, found: Sitting) -> bool:
    """Say whether a clause tells of another session: of a month or a day far from those known."""
    known, day = draft.date or draft.day, found.date
    if min(len(known), len(day)) < len("2018-12") or "-" in (known[0], day[0]):
        return False
    first, second = full_day(first_day(known)), full_day(first_day(day))
    if known.startswith(day[:7]) or first is None or second is None:
        return False
    return abs((second - first).days) > (_ONE_SESSION if len(known) == len(day) == len("2018-12-01") else 0)


def _held_again(
    scene: Scene,
    draft: Draft,
    n: int,
    drafts: list[Draft],
    events: Events,
    published: str,
    named: bool,
) -> None:
    """Read day and place from a clause about the session named before it: 大会|将于6月9日在尼斯举行.

    首次|对话于2011年在北京举行 tells of another session. `named` says that the sentence names one itself.
    """
    for low, _ in scene.clauses:
        if part := _ROUND.match(scene.folded, low):
            _other_session(draft, ordinal_of(part.group(1)), "", drafts)
            continue
        number = _NUMBERED.match(scene.folded, low)
        word = events.session.match(scene.folded, number.end() if number else low)
        later = word is not None and (not named or word.group().strip() != word.group(1))
        if number is None and (word is None or not later or word.group(1) not in draft.series):
            # M的发言人说，|今年大会|将于3月5日召开: where the sentence names it, 大会 alone may be another one.
            continue
        found = _told(scene, number, word, draft, n, events, published)
        if found is None:
            continue
        if number is None:
            take(draft, found)
            return
        said = number.group(1)
        ordinal = "1" if said[0] == "首" else ordinal_of(said) if said[0] == "第" else ""
        take(_other_session(draft, ordinal, found.date, drafts), found)


def _told(
    scene: Scene,
    number: re.Match[str] | None,
    word: re.Match[str] | None,
    draft: Draft,
    n: int,
    events: Events,
    published: str,
) -> Sitting | None:
    """Return when and where the session was held that a clause begins with: 首次|对话于2011年在北京举行."""
    if word is not None and word.group(1) in draft.series:
        return sitting(scene, Phrase(word.start(1), word.end(1), "meeting", value=str(n)), events, published)
    was_held = _WAS_HELD.match(scene.folded, number.end()) if number else None
    day = next(
        (
            one.value
            for one in scene.phrases
            if was_held and one.kind == "date" and one.start == was_held.end() and one.value[0] != "-"
        ),
        "",
    )
    return Sitting(day, "", "", "", f"the day of {number.group(1)}") if day and number else None


def _other_session(draft: Draft, ordinal: str, day: str, drafts: list[Draft]) -> Draft:
    """Return the session of the same series with an ordinal or, without one, of a day; a new one where there is none."""
    for one in drafts:
        same = one.ordinal == ordinal if ordinal else bool(day) and one.date.startswith(day)
        if one.series == draft.series and not one.part and same:
            return one
    other = Draft(draft.series, draft.zone, ordinal=ordinal, section=draft.section)
    drafts.append(other)
    return other
