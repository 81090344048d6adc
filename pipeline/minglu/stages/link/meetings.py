"""Meetings as records: one for each session that an article speaks of, with when, where, who, and of what it is part."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from minglu.model import Link, Meeting, Mention, Section
from minglu.rulebook.events import Events
from minglu.rulebook.lexicon import Lexicon
from minglu.stages.layout import section_at, tail_start
from minglu.stages.link.parties import Phrase
from minglu.stages.link.scene import Scene
from minglu.stages.link.series import NO_CITY, City, city_of, edition_of, ordinal_of
from minglu.stages.link.sittings import Sitting, goal, sitting

_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
#: The news of an article is in its headline and first sentences; 会议 of a sentence is the session named no farther before.
_LEAD, _NEAR = 3, 2
_TODAY = re.compile("今[天日晚早]")
_BEFORE_PART = re.compile(r"的?")


@dataclass(slots=True)
class _Draft:
    """A session while its mentions are put together."""

    series: str
    zone: bool
    part: str = ""
    ordinal: str = ""
    year: str = ""
    city: City = NO_CITY
    day: str = ""
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
    lexicon: Lexicon,
    published: str,
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
        numbered = ordinal_of(folded[candidate.start : candidate.end]) or ordinal_of(link.canonical)
        if not numbered and events.sessions["mechanism"].match(folded, candidate.end):
            mechanisms.append((mention, link.canonical))
            continue
        draft = _draft(folded, mention, link.canonical, candidate.start >= tail, drafts, events)
        draft.numbers.append(mention.n)
        if not draft.city.name:
            draft.city = city_of(folded[candidate.start : candidate.end], events, lexicon)
        by_mention[mention.n] = draft
        if not draft.section:
            draft.section = section_at(sections, candidate.start).kind
    today = published if len(published) == 10 and _TODAY.search(folded, 0, tail) else ""
    last: tuple[int, int] | None = None
    for index, scene in enumerate(scenes):
        here = [int(one.value) for one in scene.phrases if one.kind == "meeting"]
        named = [n for n in here if n in by_mention]
        if named:
            _held(scene, by_mention, events, published, today if index < _LEAD else "")
            last = (index, named[-1])
        elif last is not None and index - last[0] <= _NEAR and scene.sentence.start < tail:
            _held_again(scene, by_mention[last[1]], last[1], events, published)
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
    ordinal, years = ordinal_of(said) or ordinal_of(series), _YEAR.search(said)
    if not ordinal and events.sessions["first"].fullmatch(
        folded, max(0, candidate.start - 2), candidate.start
    ):
        # 首届|中阿峰会
        ordinal = "1"
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


def _held(scene: Scene, by_mention: Mapping[int, _Draft], events: Events, published: str, today: str) -> None:
    """Read day and place from a sentence that says a session was held: M于11月16日在老挝首都万象召开.

    `today` is the article's day where it speaks of 今天 and the sentence is its news.
    """
    here = [
        phrase for phrase in scene.phrases if phrase.kind == "meeting" and int(phrase.value) in by_mention
    ]
    for index, phrase in enumerate(here):
        draft = by_mention[int(phrase.value)]
        found = sitting(scene, phrase, events, "" if draft.zone else published)
        if found is None:
            place, country = goal(scene, phrase, events)
            _take(draft, Sitting("", "", place, country, ""))
            continue
        if not found.date and not found.date_to and today:
            clause = scene.plain(*scene.clause(phrase.start))
            if not any(events.words[use].search(clause) for use in ("planned", "past", "negated")):
                found = found._replace(date=today, why=f"今天 of {today}, of which the news is")
        _take(draft, found)
        if index and not draft.date:
            # M1暨M2于…召开: one day for both.
            draft.date = by_mention[int(here[0].value)].date


def _held_again(scene: Scene, draft: _Draft, n: int, events: Events, published: str) -> None:
    """Read day and place from a sentence about the session named before it: 大会|将于6月9日在尼斯举行."""
    for low, _ in scene.clauses:
        word = events.session.match(scene.folded, low)
        if word is None or word.group(1) not in draft.series:
            continue
        phrase = Phrase(word.start(1), word.end(1), "meeting", value=str(n))
        found = sitting(scene, phrase, events, published)
        if found is not None:
            _take(draft, found)
            return


def _take(draft: _Draft, found: Sitting) -> None:
    """Fill what is open of a session from a clause that says it was held."""
    if found.within and len(found.date) == 10:
        # Its history may know that it began before.
        draft.day = draft.day or found.date
        draft.why.append(found.why)
    elif found.date and len(found.date) > len(draft.date):
        draft.date, draft.date_to = found.date, found.date_to or draft.date_to
        draft.why.append(found.why)
    elif not found.date:
        # 第20届香格里拉对话会4日落幕: the day is its last.
        draft.date_to = draft.date_to or found.date_to
    if found.place and not draft.place:
        draft.place, draft.country = found.place, found.country
    draft.country = draft.country or found.country


def _complete(draft: _Draft, events: Events, published: str) -> None:
    """Fill what the text leaves open from the part, the whole, and the history of the series."""
    edition = edition_of(
        draft.series,
        draft.ordinal,
        draft.year,
        draft.date or draft.date_to or draft.day,
        draft.city,
        events,
        published,
    )
    if edition is not None:
        draft.why.append(edition.cite)
        draft.ordinal = draft.ordinal or edition.ordinal
        draft.year = draft.year or edition.year
        draft.country = draft.country or edition.country
        draft.host = draft.host or edition.host
        if not draft.part:
            draft.place = draft.place or edition.place
            if len(draft.date) < len(edition.date_from) and edition.date_from.startswith(draft.date):
                # A month that the article tells is made a day of it.
                draft.date, draft.date_to = edition.date_from, edition.date_to
    draft.date = draft.date or draft.day
    if draft.city.name and not draft.place and not draft.part:
        draft.place, draft.country = draft.city.name, draft.country or draft.city.country
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
