"""Who took part in a meeting: whoever attended or chaired it, or spoke there, and their states."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from minglu.model import NEGATED, PAST, PLANNED, REAL, Encounter, Meeting, Party
from minglu.rulebook.events import Events
from minglu.stages.link.asides import NOT_ON
from minglu.stages.link.holders import distinct
from minglu.stages.link.parties import Phrase
from minglu.stages.link.reasons import reasons
from minglu.stages.link.scene import Scene
from minglu.stages.link.session_days import lasts_longer
from minglu.stages.link.those_of_sessions import beside_its_name, led_there

#: Why a session has a day that nothing else tells: one of its days, perhaps not the first.
_ATTENDED = "the day on which somebody attends it"
#: 在M|上, 在M|开幕式|上, 在M|作大会发言; not M|上午, nor M|铺路，在一定程度|上.
_ON = re.compile(
    rf"[^，。\n]{{0,6}}?上(?![{NOT_ON}])|(?:作|做|发表|致)(?:了|大会|主旨|主题|专题|特邀|开幕|闭幕|欢迎)*(?:发言|演[讲说]|讲话|致?[辞词])"
)
#: 在M|强调, 在M期间|指出: directly in front of what is said there.
_SAYS_ON = "(?:期间|间隙|场边)?(?:发言)?(?:时)?(?:<speech>)"
#: As many sentences behind its name a session is at hand whose opening is told of: 开幕式上，X致辞.
_NEAR = 3
#: How somebody attends who is elsewhere.
_BY_SCREEN = re.compile(
    "(?:以|通过|透过|经|用|采取)[^，。；]{0,4}(?:视[频像讯]|线上|网络|远程|录像|录影|云)|线上(?:出席|参加)"
)
#: Not 由于, 正在.
_AT = re.compile("(?<![由鉴对关基至属])于|(?<![正现存])在")


def attend(
    found: Sequence[Meeting], scenes: Sequence[Scene], told: Sequence[Encounter], events: Events
) -> tuple[Meeting, ...]:
    """Return the meetings with those who took part: whoever attended, chaired, held or spoke there."""
    by_mention = {n: meeting.key for meeting in found for n in meeting.mentions}
    chairs: dict[str, list[Party]] = {}
    present: dict[str, list[Party]] = {}
    held = _held(scenes, by_mention)
    for one in told:
        if one.modality == NEGATED:
            continue
        if key := held.get(one.end):
            # A同B举行第二次日菲外长防长|磋商: both are there.
            present.setdefault(key, []).extend((*one.who, *one.whom))
        if not one.meeting or one.kind != "attended":
            continue
        present.setdefault(one.meeting, []).extend(one.who)
        if one.what == "主持":
            chairs.setdefault(one.meeting, []).extend(one.who)
    for key, party in (*_speakers(scenes, by_mention, events), *led_there(scenes, told, by_mention)):
        present.setdefault(key, []).append(party)
    result = []
    for meeting in found:
        people = distinct([*present.get(meeting.key, ()), *chairs.get(meeting.key, ())])
        if not meeting.part:
            # Whoever is at a part of it is at the meeting.
            parts = [one.key for one in found if one.parent == meeting.key]
            people = distinct([*people, *(party for key in parts for party in present.get(key, ()))])
        keys = {meeting.key, *(one.key for one in found if not meeting.part and one.parent == meeting.key)}
        day, place = _seen_at(keys, told, scenes)
        if len(day) > len(meeting.date) and day.startswith(meeting.date):
            meeting = meeting._replace(why=reasons(meeting.why, _ATTENDED), within=True)
        else:
            day = meeting.date
        year = meeting.year or ("" if day.startswith("-") else day[:4])
        # A session of which the year alone is told is of that year.
        meeting = meeting._replace(date=day or year, year=year, place=meeting.place or place)
        states = {party.country for party in people if party.country}
        countries = tuple(Party.of_state(code, events.names.get(code, code)) for code in sorted(states))
        result.append(
            meeting._replace(
                chairs=tuple(distinct(chairs.get(meeting.key, ()))),
                participants=tuple(distinct([*people, *countries])),
            )
        )
    return tuple(result)


def _held(scenes: Sequence[Scene], by_mention: Mapping[int, str]) -> dict[int, str]:
    """Return the meetings whose own name holds a verb, by where that verb ends."""
    named = [
        (phrase, by_mention[int(phrase.value)])
        for scene in scenes
        for phrase in scene.phrases
        if phrase.kind == "meeting" and int(phrase.value) in by_mention
    ]
    return {
        verb.end: key
        for scene in scenes
        for verb in scene.verbs
        for phrase, key in named
        if phrase.start <= verb.start and verb.end <= phrase.end
    }


def _seen_at(keys: Collection[str], told: Sequence[Encounter], scenes: Sequence[Scene]) -> tuple[str, str]:
    """Return day and place at which somebody attends a meeting or a part of it, each empty if nobody says.

    10月23日，习近平在喀山出席金砖国家领导人会晤: it met there on that day. Who will attend it does so when it meets, too.
    """
    there = [
        one
        for one in told
        if one.meeting in keys and one.kind == "attended" and one.modality in (REAL, PAST, PLANNED)
    ]
    told_days = [
        one.date for one in there if len(one.date) >= len("2018-12") and not _of_a_journey(one, scenes)
    ]
    day = max(told_days, key=len, default="")
    place = next((one.place for one in there if one.place and not _is_elsewhere(one, scenes)), "")
    return day, place


def _is_elsewhere(one: Encounter, scenes: Sequence[Scene]) -> bool:
    """Say whether somebody attends from where he is, or on a journey: 在北京以视频方式|出席M, 在欧洲期间将|出席M."""
    scene = _scene_of(one, scenes)
    if scene is None:
        return False
    low, high = scene.clause(one.start)
    return _BY_SCREEN.search(scene.folded, low, high) is not None or (
        scene.folded.find(f"{one.place}期间", low, high) >= 0
    )


def _of_a_journey(one: Encounter, scenes: Sequence[Scene]) -> bool:
    """Say whether the day of an attendance is the first of a journey's: 20日至22日访问北京，出席M."""
    scene = _scene_of(one, scenes)
    return scene is not None and lasts_longer(scene, one.end - 1, one.date)


def _scene_of(one: Encounter, scenes: Sequence[Scene]) -> Scene | None:
    return next((scene for scene in scenes if scene.sentence.start <= one.start < scene.sentence.end), None)


def _speakers(
    scenes: Sequence[Scene], by_mention: Mapping[int, str], events: Events
) -> list[tuple[str, Party]]:
    """Return who speaks at which meeting: 在M上发表讲话时，X表示; 会上，X强调."""
    found: list[tuple[str, Party]] = []
    last, named = "", 0
    says = events.words.shaped(_SAYS_ON)
    for index, scene in enumerate(scenes):
        there, before = "", [(scene.sentence.start, last)]
        start, end = scene.sentence
        for phrase in scene.phrases:
            if phrase.kind == "meeting" and int(phrase.value) in by_mention:
                if events.passing.match(scene.folded, phrase.end):
                    # 贯彻党的十五大|精神: the session that the article is about is another.
                    continue
                last, named = by_mention[int(phrase.value)], index
                before.append((phrase.end, last))
                on = _ON.match(scene.folded, phrase.end, scene.sentence.end) or says.match(
                    scene.folded, phrase.end, scene.sentence.end
                )
                if on and _is_at(scene, phrase):
                    there = last
                    if events.words["planned"].search(scene.folded, start, phrase.start):
                        # X表示，C将在M上提议合作: he says it elsewhere.
                        start, _ = scene.clause(phrase.start)
        near = index - named <= _NEAR
        found.extend(beside_its_name(scene, before, near, events))
        if not there and (here := _here(scene.folded, start, end, events, near)) >= 0:
            if events.words["planned"].search(scene.folded, start, here):
                # 林剑11日宣布，绍伊古将|出席上述会议: whoever says it beforehand is not there.
                start = here
            there = [key for edge, key in before if edge <= here][-1]
        spoken = events.sessions["speech"].search(scene.folded, start, end) or events.words["speech"].search(
            scene.folded, start, end
        )
        if there and spoken:
            found.extend((there, party) for party in _speaker(scene, spoken.end()))
    return found


def _is_at(scene: Scene, phrase: Phrase) -> bool:
    """Say whether 在 stands in its clause before the name of a meeting, with what tells when it was: 在2日召开的|M上."""
    low, _ = scene.clause(phrase.start)
    return _AT.search(scene.folded, low, phrase.start) is not None


def _here(folded: str, start: int, end: int, events: Events, near: bool) -> int:
    """Return where a sentence says that it is of the session named last: 会上; not 在记者|会上. -1 where it does not.

    Of a session that is named near it may speak of the opening: 开幕式上.
    """
    other = {match.end() for match in events.sessions["not here"].finditer(folded, start, end)}
    here = (match for match in events.sessions["here"].finditer(folded, start, end))
    found = next((match.start() for match in here if match.end() not in other), -1)
    opening = events.sessions["opening"].search(folded, start, end) if near and found < 0 else None
    return opening.start() if opening else found


def _speaker(scene: Scene, edge: int) -> tuple[Party, ...]:
    """Return the one person before the first word of speech, or the first behind it: 在会上致辞时，X表示."""
    people = [phrase for phrase in scene.phrases if phrase.parties and phrase.parties[0].kind == "person"]
    before = [phrase for phrase in people if phrase.end <= edge]
    chosen: list[Phrase] = before if len(before) == 1 else people[:1] if not before else []
    return chosen[0].parties if chosen else ()
