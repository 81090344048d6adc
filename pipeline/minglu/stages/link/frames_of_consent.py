"""Appointments that others consent to or take back: 参议院批准A的任命, 参议院确认A为P, 撤回对A的提名, 得到B的提名."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from minglu.rulebook.events import Events
from minglu.stages.link.frame import Frame, Reading, acting, are_people, fill
from minglu.stages.link.frames_of_office import ANNOUNCES, who_announces
from minglu.stages.link.parties import Phrase
from minglu.stages.link.scene import Scene
from minglu.stages.link.verbs import Spoken

#: As which verb they count, and what the sentence has to hold.
_APPOINTS = "任命"
_SPOKEN_OF = "任命|提名|委任|<consents>"
#: What a parliament does with an appointment, and what whoever made it does.
_CONSENTS = "(?:<consents>|同意)(?:了)?(?:由|对)?"
_TAKES_BACK = re.compile("(?:撤回|撤销|撤消|收回|取消)了?(?:对)?")
#: A parliament, and none of its committees.
_PARLIAMENT = "(?:<parliament>)$"
#: Behind whom it is about: 对A|的防长提名, A|出任国防部长的提名; and what is no appointment: 提名|人.
_NOUN = re.compile(
    "(?:(?:出任|担任|任|为)(?P<post>[^，。；的]{2,24}))?的(?P<as>[^，。；的]{0,10}?)(?:任命|提名|委任)(?![者人书状权为])"
)
#: The same as a clause, with nothing behind the office: A|为国防部长.
_AS = re.compile("(?:出任|担任|任|为|成为)(?P<post>[^，。；的\n]{2,24}?)(?=[，。；、\n]|后|$)")
#: Between an appointment and the parliament that consents, and behind the parliament: A|的任命已获|参议院|投票通过.
_HIS = re.compile(
    "的(?:[^，。；的]{0,10}?)(?:任命|提名|委任)[案]?(?:[^，。；的待需须]{0,6}?)(?:获得?|得到|经|被|遭到?)了?"
)
_IS_GIVEN = "(?:以[^，。；]{2,12}?)?(?:投票|表决|正式|一致)*(?:的)?(<consents>)"
#: The same without the word for it, and an office behind: A|获|参议院|确认|为P.
_HE = re.compile("(?:已|日前|正式|最终|也|均|都){0,2}(?:获得?|得到|经|被)")
#: Before and behind who proposes somebody: 得到|特朗普|的正式提名.
_GETS = re.compile("(?:得到|获得?)了?$")
_HIS_PROPOSAL = re.compile("的?(?:正式|再次|公开)?(提名|任命|委任)(?=[，。；、\n]|后|$)")


def with_consents(
    scene: Scene, found: Sequence[Frame], previous: Sequence[Phrase], events: Events
) -> list[Frame]:
    """Return the frames of a sentence with the appointments that others consent to or take back.

    Of 批准A|出任P the frame of 出任, which says of nobody that he appoints, gives way.
    """
    if events.words.search(_SPOKEN_OF, scene.folded, *scene.sentence) is None:
        return list(found)
    given = [frame for frame in _read(scene, previous, events) if _is_new(frame, found)]
    told = {(frame.low, frame.whom) for frame in given}
    kept = [one for one in found if not (_nobody_appoints(one) and (one.low, one.whom) in told)]
    return kept + given


def _nobody_appoints(frame: Frame) -> bool:
    """Say whether a frame tells of an appointment and not whose it is."""
    return frame.kind == "appointed" and not frame.who


def _is_new(frame: Frame, found: Sequence[Frame]) -> bool:
    """Say whether no verb of the clause tells by whom somebody is appointed."""
    return not any(
        one.kind == "appointed" and one.who and one.low == frame.low and one.whom == frame.whom
        for one in found
    )


def _read(scene: Scene, previous: Sequence[Phrase], events: Events) -> Iterator[Frame]:
    for phrase in scene.actors(*scene.sentence):
        if phrase.is_one_person or phrase.anaphor is not None:
            yield from _approved(scene, phrase, previous, events)
            yield from _passed(scene, phrase, previous, events)
        if phrase.is_somebody:
            yield from _proposed(scene, phrase, previous, events)


def _approved(scene: Scene, whom: Phrase, previous: Sequence[Phrase], events: Events) -> Iterator[Frame]:
    """Return the consent whose word stands in front of whom it is about: 参议院通过对|A|的提名, B撤回对|A|的提名."""
    low, high = scene.clause(whom.start)
    start = _start(scene, whom, low)
    consents = _ending(events.words.shaped(_CONSENTS), scene, low, start)
    takes_back = None if consents else _ending(_TAKES_BACK, scene, low, start)
    act = consents or takes_back
    if act is None:
        return
    what = _NOUN.match(scene.folded, whom.end, high)
    clause = _AS.match(scene.folded, whom.end, high) if consents and what is None else None
    if clause is not None and not _is_post(scene, *clause.span("post")):
        clause = None
    if (told := what or clause) is None:
        return
    reading = _reading(scene, act.start(), act.group()[:2], previous, events)
    who, why = acting(reading, act.end())
    announced = None if who else events.words.search(ANNOUNCES, scene.folded, low, act.start())
    if announced and takes_back:
        who, why = who_announces(reading, announced.start()), ""
    if not who or (consents and (why or not all(_is_parliament(scene, one, events) for one in who))):
        return
    post = told.groupdict().get("post") or told.groupdict().get("as") or ""
    yield fill(reading, told.end(), who=who, whom=(whom,), what=post, why=why)


def _passed(scene: Scene, whom: Phrase, previous: Sequence[Phrase], events: Events) -> Iterator[Frame]:
    """Return the consent that is told of an appointment: A|的提名获|参议院|通过."""
    _, high = scene.clause(whom.start)
    noun = _HIS.match(scene.folded, whom.end, high)
    his = noun or _HE.match(scene.folded, whom.end, high)
    who = next((one for one in scene.actors(whom.end, high) if his and one.start == his.end()), None)
    consents = who is not None and _is_parliament(scene, who, events)
    given = events.words.match(_IS_GIVEN, scene.folded, who.end, high) if who and consents else None
    if who is None or given is None or not (noun or _AS.match(scene.folded, given.end(), high)):
        return
    reading = _reading(scene, given.start(1), given.group(1), previous, events)
    yield fill(reading, given.end(), who=(who,), whom=(whom,))


def _proposed(scene: Scene, who: Phrase, previous: Sequence[Phrase], events: Events) -> Iterator[Frame]:
    """Return the appointment that somebody gets from another: A得到|B|的正式提名."""
    low, high = scene.clause(who.start)
    gets = _GETS.search(scene.folded, low, who.start)
    given = _HIS_PROPOSAL.match(scene.folded, who.end, high) if gets else None
    if gets is None or given is None:
        return
    reading = _reading(scene, gets.start(), given.group(1), previous, events)
    whom, why = acting(reading, given.end())
    if whom and are_people(whom) and who not in whom:
        yield fill(reading, given.end(), who=(who,), whom=whom, why=why)


def _start(scene: Scene, whom: Phrase, low: int) -> int:
    """Return where what is approved begins, with whoever proposes it: 通过|特朗普对|A的提名."""
    before = scene.actors(low, whom.start)
    proposes = before and before[-1].is_somebody and scene.folded[before[-1].end : whom.start] == "对"
    return before[-1].start if proposes else whom.start


def _ending(expression: re.Pattern[str], scene: Scene, low: int, high: int) -> re.Match[str] | None:
    """Return what an expression matches that ends at `high`."""
    return next((one for one in expression.finditer(scene.folded, low, high) if one.end() == high), None)


def _reading(scene: Scene, start: int, term: str, previous: Sequence[Phrase], events: Events) -> Reading:
    """Return the reading of a word at `start` that counts as one of appointing."""
    verb = events.verbs[_APPOINTS]._replace(term=term)
    return Reading(scene, Spoken(start, start + len(term), verb), previous, events, ())


def _is_parliament(scene: Scene, phrase: Phrase, events: Events) -> bool:
    """Say whether a phrase names a parliament, not one of its committees."""
    parliament = events.words.shaped(_PARLIAMENT)
    return phrase.is_body and parliament.search(scene.folded, phrase.start, phrase.end) is not None


def _is_post(scene: Scene, start: int, end: int) -> bool:
    """Say whether what somebody is to be ends with an office that the article is known to name."""
    return any(
        start <= one.start and one.end == end and (one.kind == "post" or one.is_office)
        for one in scene.phrases
    )
