"""The frames of a sentence: one reader for each direction of rules/encounters/verbs.csv."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from minglu.rulebook.events import Events
from minglu.stages.link.frame import HERE, Frame, Reading
from minglu.stages.link.frames_of_calls import by_wire, calls
from minglu.stages.link.frames_of_company import companions, read_join, read_retinue
from minglu.stages.link.frames_of_consent import with_consents
from minglu.stages.link.frames_of_credentials import read_credentials
from minglu.stages.link.frames_of_feasts import feast_for_him, read_for, welcomes
from minglu.stages.link.frames_of_guests import invitations, read_invite, visits_of_guests
from minglu.stages.link.frames_of_honours import read_given
from minglu.stages.link.frames_of_leading import read_lead
from minglu.stages.link.frames_of_letters import letters
from minglu.stages.link.frames_of_nouns import read_letter, read_trip
from minglu.stages.link.frames_of_objects import read_caller, read_object
from minglu.stages.link.frames_of_office import (
    also_appointed,
    read_bare,
    read_confer,
    read_post,
    read_rank,
    read_take,
)
from minglu.stages.link.frames_of_one import read_meeting
from minglu.stages.link.frames_of_presence import presences
from minglu.stages.link.frames_of_sequels import by_whom, gone_on, signed_then
from minglu.stages.link.frames_of_sides import attendants
from minglu.stages.link.frames_of_signing import ceremonies, read_sign
from minglu.stages.link.frames_of_travel import read_place
from minglu.stages.link.frames_of_two import read_either, read_partner, read_together
from minglu.stages.link.frames_of_welcomes import ceremonies_for
from minglu.stages.link.in_turn import in_turn
from minglu.stages.link.mutual_visits import mutual_visits
from minglu.stages.link.parties import Phrase
from minglu.stages.link.scene import Scene
from minglu.stages.link.taken_along import companies
from minglu.stages.link.verbs import Spoken

_READERS: dict[str, Callable[[Reading], Frame | None]] = {
    "object": read_object,
    "partner": read_partner,
    "either": read_either,
    "held": read_partner,
    "together": read_together,
    "caller": read_caller,
    "join": read_join,
    "retinue": read_retinue,
    "for": read_for,
    "rank": read_rank,
    "post": read_post,
    "bare": read_bare,
    "take": read_take,
    "confer": read_confer,
    "sign": read_sign,
    "witness": read_sign,
    "place": read_place,
    "meeting": read_meeting,
    "lead": read_lead,
    "invite": read_invite,
    "trip": read_trip,
    "letter": read_letter,
    "given": read_given,
    "credentials": read_credentials,
}


#: How a clause begins that goes on with what the one before tells: 将访华，并举行|M.
_AND_DOES = ("并举行", "并召开", "并将举行", "并启动", "并重启")


def frames(scene: Scene, previous: Sequence[Phrase], events: Events) -> list[Frame]:
    """Return the frames of a sentence: those of its verbs in their order, then those that other words tell of.

    `previous` is the subject of the sentence before in the same paragraph.
    """
    found = with_consents(scene, _of_verbs(scene, previous, events), previous, events)
    found = [
        one for frame in found if not _joined_already(frame, found) for one in in_turn(scene, frame, events)
    ]
    with_him = [one for one in companies(scene, previous, events) if not _goes_already(one, found)]
    return (
        found
        + _of_names(scene, found)
        + letters(scene, found, events)
        + calls(scene, found, events)
        + ceremonies(scene, events)
        + welcomes(scene, events)
        + ceremonies_for(scene, found, events)
        + companions(scene, events)
        + invitations(scene, found, previous, events)
        + visits_of_guests(scene, found, events)
        + mutual_visits(scene, events)
        + with_him
        + attendants(scene, found, previous, events)
        + presences(scene, found, previous, events)
    )


def _of_verbs(scene: Scene, previous: Sequence[Phrase], events: Events) -> list[Frame]:
    """Return the frames of the verbs of a sentence, each read with those before it."""
    found: list[Frame] = []
    relatives: list[tuple[int, int, tuple[Phrase, ...]]] = []
    for verb in scene.verbs:
        if any(
            (one.joins or one.meeting == HERE) and one.start < verb.start < one.object_end for one in found
        ):
            # A、B参加了|会面: what they join is none of their own. A、B主持了此次|磋商
            continue
        reading = Reading(scene, verb, previous, events, tuple(relatives))
        frame = _read(reading, found)
        if frame is None or _appointed_already(frame, found):
            continue
        frame = _by_the_same(frame, found)
        if frame.whom and frame.whom[0].start > verb.end:
            relatives.append((verb.end, frame.whom[0].start, frame.whom))
        if frame.kind == "promoted" and frame.whom:
            # A向B颁发命令状，|晋升其上将军衔 is one promotion, of which the second verb says more.
            found = [one for one in found if one.kind != frame.kind or one.whom != frame.whom]
        found += [frame, *(frame._replace(place=place, whom=()) for place in frame.others)]
        found += also_appointed(reading, frame)
    return found


def _read(reading: Reading, found: Sequence[Frame]) -> Frame | None:
    """Return the frame of a verb, None where nothing says who acts or upon whom; `found` are those before it."""
    scene, verb = reading.scene, reading.verb
    frame = (
        gone_on(reading, found)
        or _READERS[verb.verb.direction](reading)
        or signed_then(reading, found)
        or feast_for_him(reading, found)
    )
    if frame is None:
        return None
    frame = by_wire(scene, by_whom(scene, frame, found))
    span = scene.folded[frame.low : frame.object_end]
    apart = reading.events.words["separately"].search(span) is not None
    return frame._replace(separately=apart and not frame.alone)


def _appointed_already(frame: Frame, found: Sequence[Frame]) -> bool:
    """Say whether an office is taken by whom the clause lets somebody appoint: A提名B|出任P."""
    return frame.agentless and any(
        one.kind == frame.kind == "appointed" and one.who and one.low == frame.low and one.whom == frame.whom
        for one in found
    )


def _by_the_same(frame: Frame, found: Sequence[Frame]) -> Frame:
    """Return an appointment with who makes those before it in the sentence, where nobody else is named: X任命A为P；|任命B为Q."""
    if not frame.agentless or frame.who or frame.verb.verb.direction != "post":
        return frame
    makers = [one for one in found if one.verb.verb == frame.verb.verb and one.kind == frame.kind and one.who]
    return frame._replace(who=makers[-1].who, agentless=False) if makers else frame


def _joined_already(frame: Frame, found: Sequence[Frame]) -> bool:
    """Say whether the sentence tells with whom those are who join: 陪同A|与会|的有B、C."""
    return frame.joins and any(
        one.kind == frame.kind and one.whom and set(frame.who) <= set(one.who) for one in found
    )


def _goes_already(frame: Frame, found: Sequence[Frame]) -> bool:
    """Say whether a verb of the sentence tells of those who go along: 率团访问C，|成员包括|A、B."""
    return any(one.kind == frame.kind and set(frame.who) <= set(one.who) for one in found)


def _of_names(scene: Scene, found: Sequence[Frame]) -> list[Frame]:
    """Return the frames of talks that the name of a meeting tells of: 中俄总理定期会晤|在杭州|举行.

    Whoever is read as holding it (A同B举行|第二次日菲外长防长磋商) holds it, and not the states in its name.
    """
    read = {frame.end for frame in found if frame.mutual and frame.who}
    return [
        Frame(
            Spoken(talks.start, talks.end, talks.verb),
            talks.verb.kind,
            who=(talks.sides,),
            low=scene.clause(talks.start)[0],
            object_end=talks.end,
            meeting=talks.meeting,
            what=talks.what,
            planned_from=_planned_from(scene, talks.start),
            mutual=True,
        )
        for talks in scene.talks
        if talks.end not in read
    ]


def _planned_from(scene: Scene, at: int) -> int:
    """Return where the plans begin that reach an offset, also those of the clause that 并 goes on with: 将访华，|并举行M."""
    low, _ = scene.clause(at)
    before = next((clause for clause in scene.clauses if clause[1] == low - 1), None)
    return before[0] if before is not None and scene.folded.startswith(_AND_DOES, low) else low
