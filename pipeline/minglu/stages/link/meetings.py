"""Meetings as records: one for each session that an article speaks of, with when, where, who, and of what it is part."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from minglu.model import Link, Meeting, Mention, Section
from minglu.rulebook.events import Edition, Events
from minglu.stages.layout import tail_start
from minglu.stages.link.parties import Phrase
from minglu.stages.link.scene import Scene
from minglu.stages.link.setting import LISTED
from minglu.text.numerals import NUMERAL, number

_ORDINAL = re.compile(rf"第? ?([{NUMERAL}]+) ?(?:届|次|轮|界)")
#: 党的二十|大, 古共八|大: a congress by its number.
_CONGRESS = re.compile(rf"([{NUMERAL}]+)大$")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
#: Words that say a session was held, so that the day and the place beside them are its own.
_HELD = re.compile(r"召开|举行|开幕|闭幕|落幕|举办|召集|揭幕")
#: What may stand between a meeting and that it was held, and between that and a meeting.
_TO_HELD = re.compile(r"[^，。；]{0,10}(?:召开|举行|开幕|闭幕|落幕|举办|揭幕)")
_NOT_BETWEEN = re.compile(r"期间|之际|出席|参加|会见|会晤|并|上|时")
#: As many days before and after a session news speaks of it by the name of its series alone.
_AHEAD, _AFTER = datetime.timedelta(days=2), datetime.timedelta(days=5)
_BEFORE_PART = re.compile(r"的?")


@dataclass(slots=True)
class _Draft:
    """A session while its mentions are put together."""

    series: str
    zone: bool
    part: str = ""
    ordinal: str = ""
    year: str = ""
    numbers: list[int] = field(default_factory=list)
    whole: _Draft | None = None
    date: str = ""
    date_to: str = ""
    place: str = ""
    country: str = ""
    host: str = ""
    why: list[str] = field(default_factory=list)
    section: str = ""


def sessions(
    folded: str,
    scenes: Sequence[Scene],
    mentions: Sequence[Mention],
    links: Sequence[Link],
    sections: Sequence[Section],
    events: Events,
    published: str = "",
) -> tuple[Meeting, ...]:
    """Return the sessions of an article in the order of their first mention, without those who take part.

    A mention of the series as a mechanism (东盟国防部长会议框架内) makes no session. `published` is the article's date:
    whoever names a series in the days of one of its sessions means that one.
    """
    tail = tail_start(sections, len(folded))
    drafts: list[_Draft] = []
    by_mention: dict[int, _Draft] = {}
    mechanisms: list[tuple[Mention, str]] = []
    for mention, link in zip(mentions, links, strict=True):
        candidate = mention.candidate
        if candidate.type != "MEETING":
            continue
        numbered = _numbered(folded[candidate.start : candidate.end]) or _ORDINAL.search(link.canonical)
        if not numbered and events.sessions["mechanism"].match(folded, candidate.end):
            mechanisms.append((mention, link.canonical))
            continue
        draft = _draft(folded, mention, link.canonical, candidate.start >= tail, drafts, events)
        draft.numbers.append(mention.n)
        by_mention[mention.n] = draft
        if not draft.section:
            draft.section = next(one.kind for one in sections if one.start <= candidate.start < one.end)
    for scene in scenes:
        _held(scene, by_mention)
    for draft in drafts:
        _complete(draft, events, "" if draft.zone else published)
    return tuple(_record(draft, events) for draft in drafts)


def _draft(
    folded: str, mention: Mention, series: str, zone: bool, drafts: list[_Draft], events: Events
) -> _Draft:
    """Return the draft a mention belongs to, a new one where none fits: same series, no other ordinal or year."""
    candidate = mention.candidate
    said = folded[candidate.start : candidate.end]
    # 党的十八届三中全会 has the number of the session in the full name only.
    match, years = _numbered(said) or _ORDINAL.search(series), _YEAR.search(said)
    ordinal = str(number(match.group(1)) or "") if match else ""
    year = years.group() if years else ""
    whole = next(
        (
            one
            for one in reversed(drafts)
            if one.series == series
            and one.zone == zone
            and not one.part
            and (not ordinal or not one.ordinal or one.ordinal == ordinal)
            and (not year or not one.year or one.year == year)
        ),
        None,
    )
    if whole is None:
        whole = _Draft(series, zone)
        drafts.append(whole)
    whole.ordinal, whole.year = whole.ordinal or ordinal, whole.year or year
    gap = _BEFORE_PART.match(folded, candidate.end)
    word = events.sessions["part"].match(folded, gap.end() if gap else candidate.end)
    if not word:
        return whole
    for one in drafts:
        if one.whole is whole and one.part == word.group():
            return one
    # 东盟国防部长非正式会议|的闭门会议 is a meeting of its own within the other.
    part = _Draft(series, zone, part=word.group(), whole=whole)
    drafts.append(part)
    return part


def _numbered(said: str) -> re.Match[str] | None:
    """Return the ordinal in what a session is called."""
    return _ORDINAL.search(said) or _CONGRESS.search(said)


def _held(scene: Scene, by_mention: Mapping[int, _Draft]) -> None:
    """Read day and place from a sentence that says a session was held: M于11月16日在老挝首都万象召开."""
    here = [
        phrase for phrase in scene.phrases if phrase.kind == "meeting" and int(phrase.value) in by_mention
    ]
    if not here:
        return
    for index, phrase in enumerate(here):
        draft = by_mention[int(phrase.value)]
        low, high = scene.clause(phrase.start)
        if not _was_held(scene, phrase, low, high):
            continue
        days = [
            one
            for one in scene.phrases
            # 建党96周年(1930年2月3日): what stands in brackets dates what stands before them.
            if one.kind == "date"
            and one.start < high
            and len(one.value) > 7
            and scene.folded[one.start - 1] not in "(（"
        ]
        near = [one for one in days if one.start >= low] or days[-1:]
        if near and _closed(scene, phrase, high):
            # 第20届香格里拉对话会4日落幕: the day is its last.
            draft.date_to = draft.date_to or near[0].value
        elif near and not draft.date:
            draft.date = near[0].value
            if len(near) > 1 and scene.folded[near[0].end : near[1].start] in ("至", "到", "-", "—"):
                draft.date_to = near[1].value
            draft.why.append(f"the day beside {scene.folded[phrase.start : phrase.end]}")
        places = [one for one in scene.phrases if one.kind == "place" and low <= one.start < high]
        if places and not draft.place:
            draft.place = places[0].value
            before = [
                one
                for one in scene.phrases
                if one.end <= places[0].start
                and one.parties
                and one.parties[0].kind == "country"
                and scene.folded[one.end : places[0].start] in ("", "首都")
            ]
            draft.country = before[-1].parties[0].country if before else ""
        if index and not draft.date:
            # M1暨M2于…召开: one day for both.
            draft.date = by_mention[int(here[0].value)].date


def _was_held(scene: Scene, phrase: Phrase, low: int, high: int) -> bool:
    """Say whether the clause says that a meeting was held: M于…在…召开, 举行|M; not 出席M期间举行会谈."""
    end = phrase.end
    for following in scene.phrases:
        # M1的闭门会议|暨|M2于…召开: what is said of the last is said of all.
        if following.kind == "meeting" and LISTED.fullmatch(scene.folded, end, following.start):
            end = following.end
    behind = _TO_HELD.match(scene.plain(end, high).replace("　", ""))
    if behind and not _NOT_BETWEEN.search(behind.group()):
        return True
    before = scene.plain(low, phrase.start).rstrip("　 了")
    return any(match.end() == len(before) for match in _HELD.finditer(before))


def _closed(scene: Scene, phrase: Phrase, high: int) -> bool:
    """Say whether what follows a meeting says that it ended."""
    behind = _TO_HELD.match(scene.plain(phrase.end, high).replace("　", ""))
    return behind is not None and behind.group().endswith(("闭幕", "落幕"))


def _complete(draft: _Draft, events: Events, published: str) -> None:
    """Fill what the text leaves open from the part, the whole, and the history of the series."""
    edition = _edition(draft, events, published)
    if edition is not None:
        draft.why.append(edition.cite)
        draft.ordinal = draft.ordinal or edition.ordinal
        draft.year = draft.year or edition.year
        draft.country = draft.country or edition.country
        draft.host = draft.host or edition.host
        if not draft.part:
            draft.place = draft.place or edition.place
            if not draft.date:
                draft.date, draft.date_to = edition.date_from, edition.date_to
    if draft.whole is not None:
        whole = draft.whole
        if not whole.date and draft.date:
            whole.date = draft.date
            whole.why.append(f"the day of its {draft.part}")
        whole.place, whole.country = whole.place or draft.place, whole.country or draft.country
        draft.place, draft.country = draft.place or whole.place, draft.country or whole.country
        draft.ordinal, draft.host = draft.ordinal or whole.ordinal, draft.host or whole.host
        draft.year = draft.year or whole.year
    draft.date = draft.date or draft.date_to
    if not draft.year and len(draft.date) >= 4 and not draft.date.startswith("-"):
        draft.year = draft.date[:4]
    if draft.whole is not None and not draft.whole.year:
        draft.whole.year = draft.year


def _edition(draft: _Draft, events: Events, published: str) -> Edition | None:
    """Return the one session of the series' history that ordinal, year or day allow, or that meets as news is told."""
    day = draft.date or draft.date_to
    fitting = [
        edition
        for edition in events.editions.get(draft.series, ())
        if (not draft.ordinal or edition.ordinal == draft.ordinal)
        and (not draft.year or edition.year == draft.year)
        and (not _is_day(day) or _on(edition, day))
    ]
    if not (draft.ordinal or draft.year or _is_day(day)):
        fitting = [edition for edition in fitting if _meets(edition, published)]
    return fitting[0] if len(fitting) == 1 else None


def _meets(edition: Edition, published: str) -> bool:
    """Say whether a session met, or was about to, when an article appeared."""
    if not _is_day(published) or len(edition.date_from) < 10:
        return False
    first = datetime.date.fromisoformat(edition.date_from)
    last = datetime.date.fromisoformat(edition.date_to or edition.date_from)
    day = datetime.date.fromisoformat(published)
    return first - _AHEAD <= day <= last + _AFTER


def _is_day(date: str) -> bool:
    return len(date) == 10 and not date.startswith("-")


def _on(edition: Edition, date: str) -> bool:
    if len(edition.date_from) < 10:
        return edition.year == date[:4]
    return edition.date_from <= date <= (edition.date_to or edition.date_from)


def _record(draft: _Draft, events: Events) -> Meeting:
    key = _key(draft)
    return Meeting(
        key=key,
        series=draft.series,
        part=draft.part,
        ordinal=draft.ordinal,
        year=draft.year,
        kind=events.kinds.get(draft.series, "composed"),
        date=draft.date,
        date_to=draft.date_to,
        place=draft.place,
        country=draft.country,
        host=draft.host,
        chairs=(),
        participants=(),
        parent=_key(draft.whole) if draft.whole is not None else "",
        mentions=tuple(draft.numbers),
        section="related" if draft.zone else draft.section,
        why="; ".join(dict.fromkeys(draft.why)),
    )


def _key(draft: _Draft) -> str:
    """Return what the session is called in every article: series, then year, else ordinal; then its part."""
    which = f"@{draft.year}" if draft.year else f"#{draft.ordinal}" if draft.ordinal else ""
    return f"meeting:{draft.series}{which}{'/' if draft.part else ''}{draft.part}"
