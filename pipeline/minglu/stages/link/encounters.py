"""Who met, called, received, visited or signed with whom: the encounters that an article tells.

A row is written only where both sides, and which is which, follow from the words. 会谈 alone is no encounter, nor is
a meeting that somebody calls for.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import product

from minglu.model import (
    NEGATED,
    PAST,
    PLANNED,
    REAL,
    Encounter,
    Meeting,
    Party,
    Reference,
    Section,
)
from minglu.rulebook.days import full_day
from minglu.rulebook.events import Events
from minglu.stages.layout import section_at, tail_start
from minglu.stages.link.anaphors import Anaphor
from minglu.stages.link.background import TIMES, News
from minglu.stages.link.ceremonies import at_ceremony, at_welcome
from minglu.stages.link.counted_groups import are_groups
from minglu.stages.link.credentials import named_in_full
from minglu.stages.link.frame import Frame
from minglu.stages.link.frames import frames
from minglu.stages.link.holders import distinct
from minglu.stages.link.homes import guests
from minglu.stages.link.joining import (
    MEETINGS,
    each_with_his_own,
    fuller,
    in_words,
    joined_by,
    keys,
    leader_before,
    principal,
    sides,
)
from minglu.stages.link.modality import modality
from minglu.stages.link.offices_taken import settled
from minglu.stages.link.parties import Phrase
from minglu.stages.link.reasons import reasons
from minglu.stages.link.references import as_states, resolve, row
from minglu.stages.link.restated import as_told
from minglu.stages.link.roles import opening_subject
from minglu.stages.link.scene import Scene
from minglu.stages.link.sessions_at_hand import at_hand
from minglu.stages.link.setting import setting
from minglu.stages.link.speech import Told
from minglu.stages.link.talks_in_passing import IN_PASSING
from minglu.text.numerals import NUMERAL
from minglu.text.sentences import paragraph_start

#: Kinds in which two meet face to face or by wire: what 双方 and 参加会见 look back on.
MUTUAL = frozenset({"met", "received", "talks", "called", "signed", "hosted"})
#: As long is the word of courtesy in 总统先生.
_COURTESY = 2
#: Words that stand for one or two named elsewhere, or for nobody whom a row could name.
_WORDS_FOR_ONE = frozenset({"pronoun", "plural", "speaker", "addressee", "both", "sides"})
#: Verbs of which neither side is the host.
_OF_EQUALS = ("晤", "面")
#: What states do rather than whoever speaks of it.
_OF_STATES = ("谈判", "磋商")
#: A paragraph that goes on with whom the one before is about: 结束北韩行程后，飞往南韩.
_GOES_ON = re.compile(
    r"\s*(?:结束|完成)[^，。；\n]{2,14}后，|\s*(?:随后|其后|之后|此后|接着|会后|会谈后|会面后|翌日|次日|同日|当日)，?"
    r"|\s*(?:[0-9]{1,2}[日号](?:[上下]午|晚)?|当[天日晚])?在[^，。；\n]{2,16}后，"
)
#: A clause that says no more than when and where, its phrases left out.
_ONLY_WHEN = re.compile("[　在于日号当天晚上中下午傍晚间凌晨地时近前今昨日此后随其]*")
#: How many papers are signed: 13项|合作协议.
_SO_MANY = re.compile(f"(?:[{NUMERAL}]{{2,}}|[2-9二三四五六七八九十])[项份个]")
#: What somebody does who is not named in its paragraph, and as many characters may say when.
_GOING_ON, _LONGEST_TIME = frozenset({"visited", "met", "talks", "received"}), 6


def tell(
    text: str,
    scenes: Sequence[Scene],
    sections: Sequence[Section],
    found: Sequence[Meeting],
    published: str,
    exact: bool,
    events: Events,
) -> tuple[Encounter, ...]:
    """Read the scenes of an article in order, each with what stands before it."""
    tail = tail_start(sections, len(text))
    by_mention = {str(n): meeting for meeting in found for n in meeting.mentions}
    told: list[Encounter] = []
    for zone in (
        [scene for scene in scenes if scene.sentence.start < tail],
        [scene for scene in scenes if scene.sentence.start >= tail],
    ):
        zone_told = _tell_zone(text, zone, sections, by_mention, published, exact, events)
        told.extend(named_in_full(settled(zone_told)))
    return tuple(told)


def _tell_zone(
    text: str,
    scenes: Sequence[Scene],
    sections: Sequence[Section],
    meetings: Mapping[str, Meeting],
    published: str,
    exact: bool,
    events: Events,
) -> list[Encounter]:
    told: list[Encounter] = []
    last_date = last_met = ""
    news = News.of(scenes, published, exact)
    previous: list[Phrase] = []
    sessions_seen: list[Phrase] = []
    paragraph = -1
    for index, scene in enumerate(scenes):
        start = paragraph_start(text, scene.sentence.start)
        if start != paragraph:
            if not _goes_on(scene, start):
                previous = []
            paragraph = start
        section = section_at(sections, scene.sentence.start)
        if section.kind in ("title", "caption"):
            previous = []
        sessions_seen += [
            one
            for one in scene.phrases
            if one.kind == "meeting"
            and one.value in meetings
            and not events.passing.match(scene.folded, one.end)
        ]
        met = any(one.kind in MEETINGS for one in told)
        read = [
            one
            for frame in frames(scene, previous, events)
            for one in at_hand(frame, scenes[max(0, index - 2) : index + 1], sessions_seen, meetings, met)
        ]
        seen, later = (scenes[: index + 1], scenes[index + 1 :]) if read else ((), ())
        for frame in read:
            joined = joined_by(text, frame, told, events) if frame.joins else None
            if frame.joins and joined is None:
                leader = leader_before(scenes[max(0, index - 1) : index + 1], frame, events)
                frame = frame._replace(whom=leader, joins=not leader)
            when = setting(scene, frame, last_date, meetings, sessions_seen, events, news.day, last_met)
            when = at_ceremony(when, frame, seen, events)
            if joined is not None:
                when = when.within(fuller(joined, told))
            state, because = modality(scene, frame, when.date, news, events)
            planned = state == PLANNED and full_day(when.date) is not None
            if planned and _of_arrival(scene, frame, when.date, told, events):
                when = when._replace(date="")
            if not state or (joined is not None and state == NEGATED):
                # 泽连斯基不会|出席: whoever is not there goes with nobody.
                continue
            if (
                joined is not None
                and state == REAL
                and (joined.start >= scene.sentence.start or joined.modality == PLANNED)
            ):
                # 将会谈，朝方由X陪同; 将访问C。随行人员包括X: as what is joined.
                state = joined.modality
            others = state == PAST and TIMES.fullmatch(because) is None and _long_ago(when.date, published)
            history = _history(told)
            who = _parties(frame.who, seen, history, paragraph, others, events, later)
            whom = _parties(frame.whom, seen, history, paragraph, others, events, later)
            if joined is not None:
                whom = principal(joined, who)
            if any(one.anaphor is not None and one.anaphor.kind == "plural" for one in frame.whom) and (
                keys(who) & keys(whom)
            ):
                # 习近平会见史迪威将军后人，同|他们|亲切交谈: they are neither he nor the general.
                continue
            if frame.kind == "signed" and _for_states(frame, events):
                # 两国元首共同见证签署, 双方签署多项合作文件: what is signed is the states'.
                who, whom = as_states(who, events.names), as_states(whom, events.names)
            of_states = frame.kind == "talks" and frame.verb.verb.term.endswith(_OF_STATES)
            if of_states and state != NEGATED and _with_a_state(who, whom):
                # Whoever calls talks off may hold them himself.
                who, whom = as_states(who, events.names), as_states(whom, events.names)
            if frame.kind == "visited" and who:
                # 双方方便时|访美: of the two it is the other.
                who = guests(who, whom)
            pairs = [as_told(scene, frame, pair, told) for pair in _sides(frame, who, whom)]
            if joined is not None:
                pairs = each_with_his_own(who, whom, joined)
            when = at_welcome(when, scene, frame, (who, whom), told)
            why = reasons(frame.cite, frame.why, because, when.why)
            for one, other in pairs:
                kinds = _looks_back(scene, frame)
                if kinds and any(before.kind in kinds and _same(before, one, other) for before in told):
                    continue
                told.append(
                    Encounter(
                        _kind(frame, one, other),
                        one,
                        other,
                        when.date,
                        when.place,
                        when.meeting,
                        state,
                        frame.what,
                        section.kind,
                        text[scene.sentence.start : scene.sentence.end],
                        frame.start,
                        frame.end,
                        why,
                    )
                )
        real = [
            one
            for one in told
            if one.start >= scene.sentence.start and one.modality == REAL and full_day(one.date)
        ]
        if real and not in_words(text, real[0], events):
            last_met = real[0].date
        days = [phrase.value for phrase in scene.phrases if phrase.kind == "date" and len(phrase.value) > 4]
        last_date = days[-1] if days else last_date
        # 7月2日，|X访问C。 is about X, as X访问C。 is.
        told_of = next((one for one in scene.clauses if not _ONLY_WHEN.fullmatch(scene.plain(*one))), None)
        if told_of is not None:
            previous = opening_subject(scene, *told_of, events) or previous
    return told


def _of_arrival(scene: Scene, frame: Frame, day: str, told: Sequence[Encounter], events: Events) -> bool:
    """Say whether the day of a plan is that of what was done in a clause before: 12日抵达P，将与X会谈."""
    low, high = scene.clause(frame.start)
    if any(one.kind == "date" and low <= one.start < high for one in scene.phrases):
        return False
    done = any(
        one.start >= scene.sentence.start and one.modality == REAL and one.date == day and one.end <= low
        for one in told
    )
    return done and events.words["same day"].search(scene.folded, low, frame.start) is None


def _goes_on(scene: Scene, start: int) -> bool:
    """Say whether a paragraph is about whom the one before was about: 结束X行程后，…; 4月1日抵达X，会见Y."""
    if _GOES_ON.match(scene.folded, start):
        return True
    if not scene.clauses or scene.headline:
        return False
    low = scene.clauses[0][0]
    first = next(iter(scene.verbs), None)
    if first is None or first.verb.kind not in _GOING_ON:
        return False
    if any(one.names_people or one.is_body for one in scene.actors(low, first.start)):
        return False
    return len(scene.plain(low, first.start).strip("　 ，")) <= _LONGEST_TIME


def _for_states(frame: Frame, events: Events) -> bool:
    """Say whether what two sign, or see signed, are papers of their states."""
    if frame.verb.verb.direction == "witness":
        return True
    return (
        any(phrase.anaphor is not None for phrase in frame.who)
        and (events.words["many papers"].search(frame.what) or _SO_MANY.search(frame.what)) is not None
    )


def _with_a_state(who: Sequence[Party], whom: Sequence[Party]) -> bool:
    """Say whether somebody of one state negotiates with another: 特朗普说，将与|中国|谈判."""
    if len(who) != 1 or len(whom) != 1 or not who[0].country or not whom[0].country:
        return False
    kinds = {who[0].kind, whom[0].kind}
    return "country" in kinds and bool(kinds & {"person", "office"}) and who[0].country != whom[0].country


def _long_ago(date: str, published: str) -> bool:
    """Say whether others may have held the offices then, which they did not in 前不久 and last year."""
    if not date[:4].isdigit():
        return False
    return not published or int(published[:4]) - int(date[:4]) > 1


def _looks_back(scene: Scene, frame: Frame) -> frozenset[str]:
    """Return the kinds of an encounter already told that a verb may speak of: 两国元首在|会晤|中认为, 会谈时，两国元首同意."""
    if frame.why == IN_PASSING:
        return MEETINGS
    back = scene.folded.endswith("在", 0, frame.start) and scene.folded.startswith("中", frame.end)
    return frozenset({frame.kind}) if back else frozenset()


def _same(told: Encounter, who: Sequence[Party], whom: Sequence[Party]) -> bool:
    """Say whether an encounter has these two sides, whichever is which."""
    return sides(told) == {keys(who), keys(whom)}


def _parties(
    found: Sequence[Phrase],
    scenes: Sequence[Scene],
    history: Sequence[Told],
    paragraph: int,
    past: bool,
    events: Events,
    later: Sequence[Scene],
) -> tuple[Party, ...]:
    """Return the parties of some phrases, words of reference replaced by those they stand for."""
    parties: list[Party] = []
    for phrase in found:
        if phrase.anaphor is None:
            parties.extend(phrase.parties)
            continue
        if phrase.anaphor.kind == "states" and not phrase.anaphor.size:
            # 东盟各国代表团团长 are met, not 东盟.
            body = phrase.anaphor.named[0]
            parties.append(_open(scenes[-1], phrase.anaphor)._replace(entity=f"group:{body.name}"))
            continue
        answer = resolve(phrase.anaphor, scenes, history, paragraph, events, past, later)
        if (
            not answer.parties
            and phrase.anaphor.kind == "addressee"
            and phrase.end - phrase.start > _COURTESY
        ):
            office = scenes[-1].folded[phrase.start : phrase.end - _COURTESY]
            parties.append(Party("office", office, f"office:{office}", "", office))
            continue
        if not answer.parties and phrase.anaphor.kind in _WORDS_FOR_ONE:
            # A row of 他 says nothing.
            continue
        parties.extend(answer.parties or (_open(scenes[-1], phrase.anaphor),))
    return tuple(distinct(parties))


def _sides(
    frame: Frame, who: tuple[Party, ...], whom: tuple[Party, ...]
) -> list[tuple[tuple[Party, ...], tuple[Party, ...]]]:
    """Return each pair of sides that a frame tells of; none where a side it needs is missing.

    A分别会见C、D is two encounters, and so is A、B分别会见C、D; 双方会谈 is one of the two that 双方 stands for.
    """
    if frame.group:
        whom = (*whom, Party("group", frame.group))
    if frame.mutual and not whom:
        who, whom = who[:1], who[1:]
    acting = keys(who)
    whom = tuple(party for party in whom if party.key not in acting)
    if (not who and not frame.agentless) or (not whom and not frame.alone and frame.kind != "promoted"):
        return []
    if frame.separately:
        # A、B、C分别同X、Y、Z会谈: each with the one in his place; else each with all.
        pairs = zip(who, whom, strict=True) if len(who) == len(whom) else product(who, whom)
        return [((one,), (other,)) for one, other in pairs]
    if frame.kind == "wrote" and frame.mutual:
        # A同B互致贺电: each to the other.
        return [(who, whom), (whom, who)]
    return [(who, whom)]


def _kind(frame: Frame, who: Sequence[Party], whom: Sequence[Party]) -> str:
    """A 会见 of a group is its reception: 本扬·沃拉吉会见东盟各国代表团团长; a 会晤 of one is none: 会晤中国官员.

    So is one that a person holds with a group: 本扬·沃拉吉同青年代表举行会见.
    """
    hosts = not frame.mutual or any(party.kind == "person" for party in who)
    received = hosts and not frame.verb.verb.term.endswith(_OF_EQUALS)
    if frame.kind == "met" and received and whom and are_groups(whom):
        return "received"
    return frame.kind


def _open(scene: Scene, anaphor: Anaphor) -> Party:
    return Party("group", scene.folded[anaphor.start : anaphor.end])


def answers(
    text: str, scenes: Sequence[Scene], sections: Sequence[Section], told: Sequence[Encounter], events: Events
) -> tuple[Reference, ...]:
    """Return a row for every word of reference, in text order, resolved by what the text tells before it."""
    tail = tail_start(sections, len(text))
    rows = []
    for related in (False, True):
        zone = [scene for scene in scenes if (scene.sentence.start >= tail) == related]
        history = _history([one for one in told if (one.start >= tail) == related])
        for index, scene in enumerate(zone):
            paragraph = paragraph_start(text, scene.sentence.start)
            for anaphor in scene.anaphors:
                low, high = scene.clause(anaphor.start)
                past = events.words["past"].search(scene.plain(low, high)) is not None
                later = zone[index + 1 :] if anaphor.head else []
                answer = resolve(anaphor, zone[: index + 1], history, paragraph, events, past, later)
                rows.append(row(anaphor, text, answer, section_at(sections, anaphor.start)))
    return tuple(rows)


def _history(told: Sequence[Encounter]) -> list[Told]:
    """Return what words of reference look back on."""
    return [
        Told(one.start, one.who, one.whom, one.modality == PAST or one.kind == "signed")
        for one in told
        if one.kind in MUTUAL
    ]
