"""Days and places of an article's sessions, read from each sentence that names one, and from those shortly behind it."""

from __future__ import annotations

import re
from typing import NamedTuple

from minglu.rulebook.days import first_day, full_day
from minglu.rulebook.events import Events
from minglu.stages.link.arrangements import arranged
from minglu.stages.link.drafts import Draft, take
from minglu.stages.link.leads import host
from minglu.stages.link.parties import Phrase
from minglu.stages.link.places_and_days import LISTED
from minglu.stages.link.scene import Scene
from minglu.stages.link.scenes import LaidOut
from minglu.stages.link.session_days import acts_at
from minglu.stages.link.sessions_again import held_again, lasts, lasts_behind, numbered_behind, other_session
from minglu.stages.link.sessions_attended import attended, attended_within
from minglu.stages.link.sittings import Sitting
from minglu.stages.link.summits_of_bodies import Summit, summits
from minglu.stages.link.which_session import Drafts
from minglu.stages.link.words_of_holding import held_of

#: The news of an article is in its headline and first sentences; 会议 of a sentence is the session named no farther before.
_LEAD, _NEAR = 3, 2
_TODAY = re.compile("今[天日晚早]")
#: Days of one session are no farther apart.
_ONE_SESSION = 20
#: What says that a session is not held as the article appears.
_NOT_NOW = ("planned", "past", "negated")
_DAY, _MONTH = len("2018-12-01"), len("2018-12")


class _Days(NamedTuple):
    """The days that a sentence may mean: the article's, that of its news where it speaks of 今天, the one named before."""

    published: str
    today: str
    before: str

    def of(self, draft: Draft) -> str:
        """Return the day of the article that tells of a session; of the teasers nobody knows it."""
        return "" if draft.zone else self.published


def read_days(article: LaidOut, drafts: Drafts, events: Events) -> None:
    """Fill drafts with the days and places that the sentences of an article tell, and add the sessions that only these tell of.

    今天 is meant in the first sentences only.
    """
    published = article.today
    news = published if len(published) == _DAY and _TODAY.search(article.folded, 0, article.tail) else ""
    last: tuple[int, int] | None = None
    before = ""
    for index, scene in enumerate(article.scenes):
        here = _named(scene, drafts)
        if here:
            _read(scene, here, drafts, events, _Days(published, news if index < _LEAD else "", before))
            last = (index, int(here[-1].value))
            # 论坛为期三天。 names nothing that makes it a scene.
            lasts(scene, scene.sentence.end, drafts.by_mention[last[1]], events, published)
        if last is not None and index - last[0] <= _NEAR and scene.sentence.start < article.tail:
            draft = drafts.by_mention[last[1]]
            held_again(scene, draft, last[1], drafts.all, events, published, bool(here))
        whole = [one.value for one in scene.phrases if one.kind == "date" and len(one.value) == _DAY]
        before = whole[-1] if whole else before
    for scene in article.scenes:
        if scene.sentence.start < article.tail:
            for summit in summits(scene, events, published):
                _take_summit(summit, drafts, published)


def _take_summit(summit: Summit, drafts: Drafts, published: str) -> None:
    """Fill the session of a body that a summit without a name is, or add it: of another year than those known it is another."""
    found, year = summit.found, summit.found.date[:4] or published[:4]
    same = [one for one in drafts.all if one.series == summit.series and not one.part and not one.zone]
    for draft in same:
        known = draft.year or (draft.date or draft.day)[:4] or published[:4]
        if (
            known == year
            and not _is_another(draft, found)
            and found.place in ("", draft.place, draft.city.name)
        ):
            take(draft, found)
            return
    new = Draft(summit.series, False, section="body", by_month=bool(same))
    take(new, found)
    drafts.all.append(new)


def _named(scene: Scene, drafts: Drafts) -> list[Phrase]:
    """Return the names of sessions in a sentence."""
    return [one for one in scene.phrases if one.kind == "meeting" and int(one.value) in drafts.by_mention]


def _read(scene: Scene, here: list[Phrase], drafts: Drafts, events: Events, days: _Days) -> None:
    """Read day and place from a sentence that says a session was held: M于11月16日在老挝首都万象召开."""
    day = until = where = ""
    for index, phrase in enumerate(here):
        draft = drafts.by_mention[int(phrase.value)]
        listed = bool(index) and LISTED.fullmatch(scene.folded, here[index - 1].end, phrase.start) is not None
        if ordinal := numbered_behind(scene, phrase, draft, events):
            draft = other_session(draft, ordinal, "", drafts.all)
        found = _told(scene, phrase, draft, events, days)
        if not draft.part and _is_another(draft, found) and len(draft.numbers) > 1:
            # 今年3月举行首次|M, and 9月底|M: two sessions, of one year perhaps.
            draft.by_month = True
            draft = _parted(draft, int(phrase.value), drafts)
        take(draft, found)
        lasts_behind(scene, phrase, draft)
        name, code = host(scene, phrase, events)
        draft.host, draft.country = draft.host or name, draft.country or code
        if listed and not draft.date and not draft.day:
            # M1暨M2于…召开: one day for both.
            draft.date, draft.date_to = day, until
        if listed and not draft.place and draft.series not in events.editions:
            # 在金边举行的|M1、M2以及M3
            draft.place = where
        until = found.date_to if found.date else until if listed else ""
        day = found.date or (day if listed else "")
        where = found.place or (where if listed else "")


def _told(scene: Scene, phrase: Phrase, draft: Draft, events: Events, days: _Days) -> Sitting:
    """Return when and where a session was held, from its clause or, of the day alone, from what is told around it."""
    published = days.of(draft)
    found = arranged(scene, phrase, events, published)
    if found is None:
        found = attended(scene, phrase, events, published)
        if not found.date and acts_at(scene, phrase):
            found = _same_day(found, scene, phrase, days.before, events)
    elif not found.date and not found.date_to:
        if days.today:
            found = _on_the_day(found, scene, phrase, days.today, events)
        else:
            found = _same_day(found, scene, phrase, days.before, events)
    if not found.date and not found.date_to:
        found = _seen_where_held(found, scene, phrase, events, published)
    if not found.date and not found.date_to:
        within = attended_within(scene, phrase, events, published)
        if within is not None:
            found = found._replace(date=within.date, why=within.why)
    return found


def _seen_where_held(found: Sitting, scene: Scene, phrase: Phrase, events: Events, published: str) -> Sitting:
    """Return what a sentence says of a session, with the day of who is at it where it is held: 5日，X在|曼谷举行的|M上表示."""
    held = held_of(scene, phrase, scene.clause(phrase.start)[0], events)
    if held is None:
        return found
    at = phrase._replace(start=held.low)
    seen = attended(scene, at, events, published) if acts_at(scene, at) else None
    if seen is None or not seen.date:
        return found
    return found._replace(date=seen.date, date_to=seen.date_to, why=seen.why, within=seen.within)


def _on_the_day(found: Sitting, scene: Scene, phrase: Phrase, today: str, events: Events) -> Sitting:
    """Return what a sentence says of a session, with the day of the article's news where it does not speak of another."""
    clause = scene.plain(*scene.clause(phrase.start))
    if any(events.words[use].search(clause) for use in _NOT_NOW):
        return found
    if held_of(scene, phrase, scene.clause(phrase.start)[0], events) is not None and not acts_at(
        scene, phrase
    ):
        # 论坛意在同|在新加坡举行的|M竞争: that tells where M meets, and no news of it.
        return found
    return found._replace(date=today, why=f"今天 of {today}, of which the news is")


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
    if min(len(known), len(day)) < _MONTH or "-" in (known[0], day[0]):
        return False
    first, second = full_day(first_day(known)), full_day(first_day(day))
    if (draft.rolled or found.rolled) and known[8:] == day[8:] != "":
        # 将于18日举行, and M于11月18日举行
        return False
    if known.startswith(day[:_MONTH]) or first is None or second is None:
        return False
    return abs((second - first).days) > (_ONE_SESSION if len(known) == len(day) == _DAY else 0)


def _parted(draft: Draft, n: int, drafts: Drafts) -> Draft:
    """Take a mention from the draft of a session, and return a new one for it."""
    draft.numbers.remove(n)
    other = Draft(
        draft.series, draft.zone, pair=draft.pair, numbers=[n], section=draft.section, by_month=True
    )
    drafts.by_mention[n] = other
    drafts.all.append(other)
    return other
