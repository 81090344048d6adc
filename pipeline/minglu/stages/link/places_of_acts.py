"""Where an act is done: the town or house that its clause names behind 在, else one in front of it in its sentence."""

from __future__ import annotations

import re

from minglu.rulebook.events import Events
from minglu.stages.link.dates_of_acts import LATER
from minglu.stages.link.day_words import of_speech
from minglu.stages.link.frame import INVITED, Frame
from minglu.stages.link.parties import Phrase
from minglu.stages.link.places_and_days import body_at, joined_place, place_with_house, seat_in_front
from minglu.stages.link.scene import Scene
from minglu.stages.link.those_before_talks import PAVED
from minglu.stages.link.verbs import Spoken

#: What makes a place that follows the place of the encounter.
_AT = re.compile(r"(?:在|于|抵达|抵|赴|飞抵|前往|到|访问)(?:当地|首都|(?:[^\s，。]{1,6})?首都)?")
#: Before an act that is only prepared.
FOR_IT = re.compile("[为替][^，。；]*$")
#: A visit that is over before the act: 在访问莫斯科|后，会见X; 抵达莫斯科|后，会见X is there.
_VISIT = ("访", "出访", "到访")
#: What takes somebody from where he was.
_MOVES_ON = re.compile("返回|回到|转[到往赴]|移师|(?<!不)离开")
#: As many characters that may take.
_LONGEST_AT = 8
#: Before a place to which somebody goes.
_GOES_TO = ("前往", "抵达", "飞抵", "转赴", "飞赴", "飞往")
#: As many characters may stand between an arrival and the visit that it begins.
_BEGINS = 14
#: Verbs that may have a town directly before them.
_BESIDE = frozenset({"either", "partner"})
#: 并在克里姆林宫|召见X: the place is said, though it is no PLACE.
_IN_A_BODY = re.compile("在[^，。；]{2,8}$")
#: Between a state and a place in it: 老挝|首都|万象.
_OF_STATE = ("", "首都")


def place_of_act(scene: Scene, frame: Frame, events: Events, here: bool = False) -> str:
    """Return where something is done, empty where nothing says so; `here` says that only its own clause counts."""
    verb = frame.verb
    low, high = scene.clause(verb.start)
    if body := body_at(scene, low, verb, events):
        return body
    beside = [one for one in scene.phrases if one.kind in ("place", "party") and one.end == verb.start]
    touches = verb.verb.direction in _BESIDE and bool(beside)
    # 两国领导人6月|新加坡|会晤
    city = _town(scene, beside[-1], events, touching=True) if touches else None
    if city is not None and beside[-1].kind == "party":
        return city.value
    spans = [(low, verb.start), (frame.object_end, _end_of_aside(scene, verb, high))]
    prepared = FOR_IT.search(scene.folded, low, verb.start) and PAVED.match(scene.folded, frame.object_end)
    if prepared:
        # 比根飞抵平壤，为|特朗普与金正恩会晤|做准备: where he is says nothing of where they will be.
        return city.value if city is not None else ""
    if not here and verb.verb.kind != "called" and not _IN_A_BODY.search(scene.folded, low, verb.start):
        spans.append((scene.sentence.start, low))
    for span in spans:
        if place := _place_in(scene, frame, span, events):
            return place
    if len(spans) > 2 and (house := seat_in_front(scene, low, events)):
        return house
    return city.value if city is not None else ""


def _end_of_aside(scene: Scene, verb: Spoken, high: int) -> int:
    """Return where the aside of a verb ends, `high` where it stands in none: 结束主持M并访问俄罗斯后|抵达明斯克.

    Where he goes then is not where it met.
    """
    for start, end in scene.asides:
        if start <= verb.start < end <= high and scene.folded.startswith(LATER, end - 1):
            high = end
    return high


def _place_in(scene: Scene, frame: Frame, span: tuple[int, int], events: Events) -> str:
    """Return the place in a span at which something is done, the last of several, or to which somebody then goes."""
    begin, end = span
    verb, low = frame.verb, scene.clause(frame.start)[0]
    places = [
        town
        for phrase in scene.phrases
        if begin <= phrase.start < end and (town := _town(scene, phrase, events)) is not None
    ]
    # A在河内会见B，之后前往|金边，同C会谈: where he goes is farther on than where he was.
    goes = [end == low and scene.folded.endswith(_GOES_TO, begin, one.start) for one in places]
    for index in sorted(range(len(places)), key=lambda at: (not goes[at], -at if goes[at] else at)):
        place = places[index]
        # 普京27日在约翰内斯堡|表示，已邀请特朗普; X赴澳参加M途中|表示将在亚洲部署导弹
        apart = (place.end, verb.start) if place.end <= verb.start else (frame.object_end, place.start)
        if _is_left(scene, place, low, verb):
            continue
        if _stands_at(scene, place) and not of_speech(scene.plain(*apart), events):
            return place_with_house(scene, places[index:], events)
    return ""


def _is_left(scene: Scene, place: Phrase, low: int, verb: Spoken) -> bool:
    """Say whether a place is that of a visit that is over where a clause begins: 在X访问|莫斯科|后，."""
    start, end = scene.clause(place.start)
    if end <= low and _MOVES_ON.search(scene.folded, end, verb.start):
        # 在港岛出席午宴，其后|返回|政总会见X
        return True
    if end > low or not scene.folded.endswith(LATER, start, end):
        return False
    gone = [one for one in scene.verbs if start <= one.start and one.end <= place.start]
    return bool(gone) and gone[-1].verb.kind == "visited" and gone[-1].verb.term.startswith(_VISIT)


def arrival(scene: Scene, verb: Spoken, events: Events) -> str:
    """Return where somebody arrives who begins a visit: 抵达|河内，开始对越南进行访问."""
    before = [one for one in scene.verbs if one.end <= verb.start]
    if not before:
        return ""
    last = ([one for one in before if one.verb.kind == "visited"] or before)[-1]
    between = INVITED.sub("", scene.plain(last.end, verb.start))
    if last.verb.kind != "visited" or len(between) > _BEGINS:
        return ""
    if any(one.is_somebody for one in scene.actors(last.end, verb.start)):
        # 马伦抵达北京，作为对陈炳德|访美的回访: another one's visit.
        return ""
    places = [one for one in scene.phrases if one.kind == "place" and last.end <= one.start < verb.start]
    if not places or scene.folded[last.end : places[0].start] not in _OF_STATE:
        return ""
    return joined_place(scene.folded, places, events)


def _town(scene: Scene, phrase: Phrase, events: Events, touching: bool = False) -> Phrase | None:
    """Return a phrase that names a place, a state that is one city among them: 在|新加坡|会晤.

    `touching` says that it needs no 在 in front: 新加坡|会晤.
    """
    if phrase.kind == "place":
        return phrase
    beside = (touching or scene.folded[phrase.start - 1 : phrase.start] == "在") and not any(
        one.kind == "place" and one.start == phrase.end for one in scene.phrases
    )
    party = phrase.parties[0] if beside and phrase.is_state and len(phrase.parties) == 1 else None
    return phrase._replace(value=party.name) if party is not None and party.country in events.cities else None


def _stands_at(scene: Scene, place: Phrase) -> bool:
    """Say whether what is in front of a place makes it that of an act: 在|老挝首都|万象, 飞抵|河内."""
    edge = place.start
    for phrase in scene.phrases:
        # 在|老挝|首都|万象: the state in front belongs to the place.
        if phrase.end <= place.start and phrase.is_state:
            gap = scene.folded[phrase.end : place.start].strip()
            edge = phrase.start if gap in _OF_STATE else edge
    text = scene.folded[max(scene.sentence.start, edge - _LONGEST_AT) : edge].rstrip()
    return any(_AT.fullmatch(text, start) for start in range(len(text)))
