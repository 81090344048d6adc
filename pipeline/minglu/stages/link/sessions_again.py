"""What later clauses say of the session named before them: 大会|将于6月9日在尼斯举行, 本届论坛|将持续至12日, 首次|对话于2011年举行."""

from __future__ import annotations

import datetime
import re

from minglu.rulebook.days import full_day
from minglu.rulebook.events import Events
from minglu.stages.link.arrangements import arranged, lasts_until
from minglu.stages.link.drafts import Draft, take
from minglu.stages.link.parties import Phrase
from minglu.stages.link.scene import Scene
from minglu.stages.link.series import is_called, ordinal_of
from minglu.stages.link.session_days import days_of_it
from minglu.stages.link.sittings import Sitting
from minglu.text.numerals import ORDINAL

#: 首轮|会谈于2003年在雅加达召开, 第九次|会议, 上一次|会议: another session of the series named before it.
_NUMBERED = re.compile(rf"\s*(首[次届轮]|第[{ORDINAL}]+[次届轮]|(?:最后|最近|上)一[次届轮]|上[次届])")
#: M于2006年10月在北京召开|首届会议: another session of it, where the name is that of this one.
_HELD_ITS = rf"(?:<held>)了?(?:其|它的)?(首[届次]|第[{ORDINAL}]+[届次])(?:会议|大会|年会|论坛|对话会?|峰会)(?=[，。；,;]|$)"
#: 至|第五轮|期间: a round of it, of which no more is told.
_ROUND = re.compile(rf"\s*[至到在]?(第[{ORDINAL}]+[次届轮])期间")
#: 最后一次|举行是在2014年
_WAS_HELD = re.compile("(?:举行|召开|举办)(?:的?时间)?(?:是在|是|在|于)")
#: 会议 of a forum, where it is said to be the one at hand: 本次会议|为期两天; its own word needs no more: 论坛|为期两天.
_OF_IT = re.compile(r"[\s　]*([本此该这]次|[本此今]届|该)?(会议|大会|论坛|峰会|对话会|年会)")


def held_again(
    scene: Scene,
    draft: Draft,
    n: int,
    drafts: list[Draft],
    events: Events,
    published: str,
    named: bool,
) -> None:
    """Read day and place from a clause about the session named before it: 大会|将于6月9日在尼斯举行.

    首轮|会谈于2003年在雅加达召开 tells of another session. `named` says that the sentence names one itself.
    """
    for low, _ in scene.clauses:
        if part := _ROUND.match(scene.folded, low):
            other_session(draft, ordinal_of(part.group(1)), "", drafts)
            continue
        if lasts(scene, low, draft, events, published):
            continue
        number = _NUMBERED.match(scene.folded, low)
        word = events.session.match(scene.folded, number.end() if number else low)
        later = word is not None and (not named or word.group().strip() != word.group(1))
        if number is None and (word is None or not later or not is_called(draft.series, word.group(1))):
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
        take(other_session(draft, ordinal, found.date, drafts), found)


def numbered_behind(scene: Scene, phrase: Phrase, draft: Draft, events: Events) -> str:
    """Return the number of the session that the clause of a name tells of, if it is another one: M于2006年召开|首届会议."""
    _, high = scene.clause(phrase.start)
    match = events.sessions.shaped(_HELD_ITS).search(scene.folded, phrase.end, high)
    if match is None or not draft.ordinal:
        return ""
    said = match.group(1)
    ordinal = "1" if said[0] == "首" else ordinal_of(said)
    return "" if ordinal == draft.ordinal else ordinal


def lasts(scene: Scene, at: int, draft: Draft, events: Events, published: str) -> bool:
    """Read how long a session lasts from what begins at an offset, and say whether it told: 论坛|为期三天, 会议|将持续至5日.

    The offset may be that of the sentence behind the scene's, which is none of its own where it names nothing.
    """
    word = _OF_IT.match(scene.folded, at)
    if word is None or not (word.group(1) or word.group(2) in draft.series):
        return False
    last = lasts_until(scene, word.end(), published, events)
    if last and not draft.date_to and len(draft.date) == len(last) and draft.date < last:
        draft.date_to = last
        draft.why.append(f"{word.group().strip()} goes on until {last}")
        return True
    return _lasted(scene, word.end(), draft)


def lasts_behind(scene: Scene, phrase: Phrase, draft: Draft) -> None:
    """Read how long a session lasts from the clauses behind that of its name: 本届|峰会|以安全为主题，|为期两天."""
    if draft.date and not draft.date_to:
        _, high = scene.clause(phrase.start)
        for low, _ in scene.clauses:
            if low > high and _lasted(scene, low, draft):
                return


def _lasted(scene: Scene, at: int, draft: Draft) -> bool:
    """Fill the last day of a session, or its first, by the number of its days, and say whether one was open."""
    count = days_of_it(scene, at)
    known = full_day(draft.date or draft.date_to)
    if not count or known is None or (draft.date and draft.date_to):
        return False
    span = datetime.timedelta(days=count - 1)
    if draft.date:
        draft.date_to = (known + span).isoformat()
    else:
        draft.date, draft.date_to = (known - span).isoformat(), known.isoformat()
    draft.why.append(f"it lasted {count} days")
    return True


def _told(
    scene: Scene,
    number: re.Match[str] | None,
    word: re.Match[str] | None,
    draft: Draft,
    n: int,
    events: Events,
    published: str,
) -> Sitting | None:
    """Return when and where the session was held that a clause begins with: 首轮|会谈于2003年在雅加达召开."""
    if word is not None and is_called(draft.series, word.group(1)):
        return arranged(scene, Phrase(word.start(1), word.end(1), "meeting", value=str(n)), events, published)
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


def other_session(draft: Draft, ordinal: str, day: str, drafts: list[Draft]) -> Draft:
    """Return the session of the same series with an ordinal or, without one, of a day; a new one where there is none."""
    for one in drafts:
        same = one.ordinal == ordinal if ordinal else bool(day) and one.date.startswith(day)
        if one.series == draft.series and not one.part and same:
            return one
    other = Draft(draft.series, draft.zone, ordinal=ordinal, section=draft.section)
    drafts.append(other)
    return other
