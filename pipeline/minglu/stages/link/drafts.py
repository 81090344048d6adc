"""A session while its mentions are put together, and the record that is made of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from minglu.model import Meeting
from minglu.rulebook.events import Edition, Events
from minglu.rulebook.lexicon import PLACE, Lexicon
from minglu.stages.link.aliases import own_name
from minglu.stages.link.series import NO_CITY, City, Told, edition_of
from minglu.stages.link.sittings import Sitting

_MONTH = re.compile("[0-9]{4}-[0-9]{2}")
#: The marks of a key are none of a series: 第三届“中欧/中亚”论坛.
_NO_MARKS = str.maketrans("@#/", "＠＃／")


@dataclass(slots=True)
class Draft:
    """What is known of a session so far. `pair` are the two states of a “2+2”; `day` is one of its days, not the first.

    `which` is 上 or 下 of the session before or behind the one that an article is of: 上一次|M, 下届|M.
    """

    series: str
    zone: bool
    part: str = ""
    pair: str = ""
    which: str = ""
    ordinal: str = ""
    year: str = ""
    city: City = NO_CITY
    day: str = ""
    numbers: list[int] = field(default_factory=list)
    whole: Draft | None = None
    edition: Edition | None = None
    date: str = ""
    date_to: str = ""
    place: str = ""
    country: str = ""
    host: str = ""
    why: list[str] = field(default_factory=list)
    section: str = ""
    within: bool = False
    rolled: bool = False
    #: The article tells of another session of the series, perhaps of the same year.
    by_month: bool = False


def take(draft: Draft, found: Sitting) -> None:
    """Fill what is open of a session from a clause that says it was held.

    A day that is told with its month replaces one whose month was only reckoned.
    """
    if draft.rolled and not found.rolled and not found.within and found.date[8:] == draft.date[8:] != "":
        # 将于18日举行, told on the 27th, and M于11月18日举行
        draft.date, draft.date_to, draft.rolled = "", "", False
    if found.within and len(found.date) == 10:
        # Its history may know that it began before.
        draft.day = draft.day or found.date
        draft.why.append(found.why)
    elif found.date and len(found.date) > len(draft.date):
        draft.date, draft.date_to = found.date, found.date_to or draft.date_to
        draft.rolled = found.rolled
        draft.why.append(found.why)
    elif found.date and not draft.date_to and found.date <= draft.date <= found.date_to:
        # 为期三天的M今天闭幕 tells of all its days.
        draft.date, draft.date_to = found.date, found.date_to
        draft.why.append(found.why)
    elif not found.date:
        # 第20届香格里拉对话会4日落幕: the day is its last.
        draft.date_to = draft.date_to or found.date_to
    if found.place and not draft.place:
        draft.place, draft.country = found.place, found.country
    draft.country = draft.country or found.country


def complete(draft: Draft, events: Events, lexicon: Lexicon, published: str) -> None:
    """Fill what the text leaves open from the part, the whole, and the history of the series."""
    only_year = draft.date if len(draft.date) == len("2018") else ""
    told = Told(
        draft.ordinal,
        draft.year or only_year,
        draft.date or draft.date_to or draft.day,
        draft.city,
        draft.place,
        draft.country,
    )
    dated = draft.ordinal or draft.year or draft.date or draft.place
    # The “2+2” of two states has its own history: 美澳“2+2”磋商 is 美澳部长级磋商.
    series = own_name(draft.series, draft.pair, events) or draft.series
    edition = edition_of(series, told, events, published) if dated or not draft.which else None
    if edition is not None:
        draft.edition = edition
        if not draft.pair and edition.series.endswith(draft.series):
            # 四中全会
            draft.series = edition.series
        draft.why.append(edition.cite)
        draft.ordinal = draft.ordinal or edition.ordinal
        draft.year = draft.year or edition.year
        if not _lies_elsewhere(draft.place, edition, lexicon):
            draft.country = draft.country or edition.country
            draft.host = draft.host or edition.host
        if not draft.part:
            draft.place = draft.place or edition.place
            if len(draft.date) < len(edition.date_from) and edition.date_from.startswith(draft.date):
                # A month that the article tells is made a day of it.
                draft.date, draft.date_to = edition.date_from, edition.date_to
            elif draft.date == edition.date_from:
                draft.date_to = draft.date_to or edition.date_to
    draft.within = bool(draft.day) and not draft.date
    draft.date = draft.date or draft.day
    if draft.city.name and not draft.place and not draft.part:
        draft.place, draft.country = draft.city.name, draft.country or draft.city.country
    if draft.whole is not None:
        _complete_part(draft, draft.whole)
    draft.date = draft.date or draft.date_to
    if not draft.year and len(draft.date) >= 4 and not draft.date.startswith("-"):
        draft.year = draft.date[:4]
    if draft.whole is not None and not draft.whole.year:
        draft.whole.year = draft.year


def _lies_elsewhere(place: str, edition: Edition, lexicon: Lexicon) -> bool:
    """Say whether an article tells of a place that lies in other states than that of a session of a series' history.

    去年的M在曼谷举行 of a session of 2022, which met in Cambodia: its state is not that of 曼谷.
    """
    states = {one.country for one in lexicon.by_term.get(place, ()) if one.kind == PLACE} - {""}
    return bool(states) and place != edition.place and edition.country not in states


def _complete_part(draft: Draft, whole: Draft) -> None:
    if not whole.date and draft.date:
        whole.date = draft.date
        whole.why.append(f"the day of its {draft.part}")
    # Whoever names only the closed session of M names M, too.
    whole.section = whole.section or draft.section
    whole.place, whole.country = whole.place or draft.place, whole.country or draft.country
    draft.place, draft.country = draft.place or whole.place, draft.country or whole.country
    draft.ordinal, draft.host = draft.ordinal or whole.ordinal, draft.host or whole.host
    draft.year = draft.year or whole.year


def united(drafts: Sequence[Draft], events: Events) -> list[Draft]:
    """Return the drafts, the “2+2” of two states as the one that the article calls by their own name for it.

    美国和澳大利亚23日举行“2+2”磋商 tells of 美澳部长级磋商, where that is named.
    """
    kept: list[Draft] = []
    for draft in drafts:
        name = own_name(draft.series, draft.pair, events)
        same = (one for one in drafts if one.series == name and one.zone == draft.zone and not one.part)
        twin = next(same, None) if name and not draft.part else None
        if twin is None or not _may_be_one(twin.date, draft.date):
            kept.append(draft)
        else:
            _absorb(twin, draft, drafts)
    return kept


def _may_be_one(day: str, other: str) -> bool:
    """Say whether two days may be those of one session: as far as both are told, they are of one month."""
    size = min(len(day), len(other), len("2018-12"))
    return day[:size] == other[:size] or "-" in (day[:1], other[:1])


def merged(drafts: Sequence[Draft], events: Events) -> list[Draft]:
    """Return the drafts, those that are one session of a series' history as one.

    上合组织阿斯塔纳峰会 and 上合组织成员国元首理事会第二十四次会议 are; it then has the name of the series.
    """
    kept: dict[str, Draft] = {}
    for draft in drafts:
        first = kept.setdefault(f"{draft.zone} {key_of(draft, events)}", draft)
        if first is draft:
            continue
        if draft.edition is not None and draft.edition.series in (draft.series, first.series):
            first.series = draft.edition.series
        _absorb(first, draft, drafts)
    return list(kept.values())


def _absorb(first: Draft, draft: Draft, drafts: Sequence[Draft]) -> None:
    """Fill what is open of a session from another draft of it."""
    first.numbers = sorted({*first.numbers, *draft.numbers})
    if not first.date:
        first.date, first.date_to = draft.date, first.date_to or draft.date_to
    first.day = first.day or draft.day
    first.place, first.host = first.place or draft.place, first.host or draft.host
    first.country = first.country or draft.country
    first.why += draft.why
    for other in drafts:
        if other.whole is draft:
            other.whole = first


def record(draft: Draft, events: Events) -> Meeting:
    """Return the record of a session, without those who take part."""
    return Meeting(
        key=key_of(draft, events),
        series=draft.series,
        part=draft.part,
        ordinal=draft.ordinal,
        year=draft.year,
        kind=events.kinds.get(draft.edition.series if draft.edition else draft.series, "composed"),
        date=draft.date,
        date_to=draft.date_to,
        place=draft.place,
        country=draft.country,
        host=draft.host,
        chairs=(),
        participants=(),
        parent=key_of(draft.whole, events) if draft.whole is not None else "",
        mentions=tuple(draft.numbers),
        section="related" if draft.zone else draft.section,
        within=draft.within,
        why="; ".join(dict.fromkeys(draft.why)),
    )


def key_of(draft: Draft, events: Events) -> str:
    """Return what the session is called in every article: series, then year, else ordinal; then its part.

    The series is that of its history where that is known, so that a summit has one key under the name of its city too.
    Where a series met more than once in a year, the key has the month of the session; so it has where an article tells
    of two sessions.
    """
    edition = draft.edition or (draft.whole.edition if draft.whole else None)
    series = edition.series if edition else draft.series
    which = f"@{draft.year}" if draft.year else f"#{draft.ordinal or draft.which}".rstrip("#")
    if edition and sum(one.year == edition.year for one in events.editions.get(series, ())) > 1:
        which = f"@{edition.date_from[:7]}"
    elif not edition and draft.by_month and _MONTH.match(draft.date):
        which = f"@{draft.date[:7]}"
    pair = "" if edition and edition.series != draft.series else draft.pair
    series = series.translate(_NO_MARKS)
    return f"meeting:{pair}{series}{which}{'/' if draft.part else ''}{draft.part}"
