"""Who joins an encounter that the text has told: which one, on whose side, and when it was."""

from __future__ import annotations

from collections.abc import Sequence

from minglu.model import PAST, PLANNED, REAL, Encounter, Party
from minglu.rulebook.events import Events
from minglu.stages.link.frame import Frame
from minglu.stages.link.opening_subjects import opening_subject
from minglu.stages.link.parties import Phrase
from minglu.stages.link.scene import Scene
from minglu.stages.link.sides import Pair, keys
from minglu.text.fold import fold
from minglu.text.sentences import clause_start

#: Those of them that others join in person.
MEETINGS = frozenset({"met", "received", "talks", "called"})
#: What somebody does with others around him, though he meets nobody whom a row names.
_ACTIVITY = "(?:会见|接见|会晤)了?[^，。；]{0,4}(?:传媒|媒体|记者|市民|群众)|(?:见|举行|召开)[^，。；]{0,4}记者|<activity>"
#: As many lines behind it stands who joined what is long past.
_NEAR = 2
#: Those that others travel to, and the verbs that say so.
TRAVELS = frozenset({"visited", "led", "met", "talks", "attended"})
_JOURNEYS, RETINUE = frozenset({"visited", "led"}), "retinue"


def joined_by(text: str, frame: Frame, told: Sequence[Encounter], events: Events) -> Encounter | None:
    """Return the encounter that somebody 参加会见: the last told by that word, else the last of all.

    习近平同总统先生举行会谈, told in the words of somebody else who meets him, is not what is joined, nor is what
    was long before.
    """
    if frame.verb.verb.direction == RETINUE:
        # 随行人员包括X: whoever travels with them, or meets others then; 陪同访问: whoever travels.
        near = [one for one in reversed(told) if one.kind in TRAVELS and one.modality != PAST]
        travels = [one for one in near if one.kind in _JOURNEYS and "访" in text[frame.start : frame.end]]
        return next(iter(travels or near), None)
    met = [one for one in reversed(told) if one.kind in MEETINGS and one.modality == REAL]
    if not met:
        # An article of times long past tells of nothing else: 1984年…会见…。X会见时在座.
        past = [one for one in reversed(told) if one.kind in MEETINGS and one.modality == PAST]
        met = [one for one in past if text.count("\n", one.start, frame.start) <= _NEAR]
    # What is planned is joined where nothing else is told: 将在河内会谈，届时X将一起出席.
    met = met or [one for one in reversed(told) if one.kind in MEETINGS and one.modality == PLANNED][:1]
    met = [one for one in met if not in_words(text, one, events) and not _press(one)] or met
    opened = clause_start(text, frame.start, "。\n！？")
    if here := [one for one in met if one.start >= opened]:
        # A会见B，C在座；D会见B，|E在座
        return here[0]
    named = [one for one in met if text[one.start : one.end] in text[frame.start : frame.end]]
    if not named and met:
        # 参加上述活动 is with the host of whom the article tells first.
        lead = keys(next(one for one in told if one.kind in MEETINGS).who)
        met = [one for one in met if keys(one.who) & lead] or met
    return next(iter(named or met), None)


def leader_before(scenes: Sequence[Scene], frame: Frame, events: Events) -> tuple[Phrase, ...]:
    """Return whom those who are there are with, where nobody has met: A会见传媒，|陪同出席的有B、C; A视察某部。|B随行.

    `scenes` are the sentence and those just before it. It is whom the words before are about, if they tell of something
    that others go along to.
    """
    scene = scenes[-1]
    if not all(one.is_somebody for one in frame.who):
        return ()
    before = [(scene, clause) for clause in scene.clauses if clause[1] <= frame.low]
    before = [(one, clause) for one in scenes[-2:-1] for clause in one.clauses] + before
    activity = events.words.shaped(_ACTIVITY)
    for one, clause in reversed(before):
        if activity.search(one.folded, *clause) is None:
            continue
        block = opening_subject(one, *clause, events)
        if len(block) == 1 and block[0].is_one_person and block[0] not in frame.who:
            return tuple(block)
    return ()


def _press(one: Encounter) -> bool:
    """Say whether somebody meets the press, which nobody joins."""
    return any(party.kind == "group" and party.name.endswith("记者") for party in one.whom)


def fuller(joined: Encounter, told: Sequence[Encounter]) -> Encounter:
    """Return an encounter with the day and place of a telling before it: 赵乐际6日会见X、Y. 在会见X时，…"""
    for one in told:
        if (
            one.kind == joined.kind
            and keys(one.who) == keys(joined.who)
            and keys(joined.whom) <= keys(one.whom)
        ):
            joined = joined._replace(date=joined.date or one.date, place=joined.place or one.place)
    return joined


def in_words(text: str, one: Encounter, events: Events) -> bool:
    """Say whether an encounter is told in what somebody says: X表示，….  在会见Y时，X表示 is not."""
    opened = clause_start(text, one.start, "。\n！？")
    return events.words["speech"].search(fold(text[opened : one.start])) is not None or any(
        party.mentions == () for party in (*one.who, *one.whom) if party.kind == "person"
    )


def _is_team(party: Party) -> bool:
    return party.kind == "group" and party.name.endswith(("团", "團"))


def principal(joined: Encounter, retinue: Sequence[Party]) -> tuple[Party, ...]:
    """Return whom those who join an encounter accompany: its host, of several the one of their own state."""
    hosts = [party for party in joined.who if party.kind == "person"]
    # 访台团访问台湾，团员包括X
    hosts = hosts or [party for party in joined.who if _is_team(party)]
    states = {party.country for party in retinue if party.country}
    own = [party for party in hosts if party.country in states]
    if len(hosts) < 2 or not own:
        return tuple(hosts)
    # 习近平和夫人会见X，Y参加: of a couple it is the one in office; 总理A和防长B会见X: it is both.
    return tuple(party for party in own if party.capacity or party.rank) or tuple(own[:1])


def each_with_his_own(retinue: tuple[Party, ...], hosts: tuple[Party, ...], joined: Encounter) -> list[Pair]:
    """Return those who join with their host, and those of the guest's state with him: 中国驻马耳他大使X在座.

    States are with nobody: 两国官员|在座 names no one.
    """
    retinue = tuple(party for party in retinue if party.kind != "country")
    beside = keys((*joined.who, *joined.whom)) & keys(retinue)
    leader = tuple(party for party in retinue if party.key in beside)
    of_one_state = len(retinue) == 2 and len({party.country for party in retinue}) == 1
    if len(leader) == 1 and (len(retinue) > 2 or of_one_state):
        # 政府一方包括林郑月娥、袁国强及谭志源: who has met is first of his own.
        return [(tuple(party for party in retinue if party.key not in beside), leader)]
    ours = {party.country for party in hosts}
    known = {party.country for party in retinue if party.country}
    guests = tuple(party for party in joined.whom if party.kind == "person")
    # X会见A夫妇，Y参加: of a couple it is the one in office here, too.
    guests = tuple(party for party in guests if party.capacity or party.rank) or guests
    theirs = {party.country for party in guests if party.country} - ours
    if not guests and all(_is_team(party) for party in joined.whom) and "" not in ours:
        # 蓬佩奥接见访美团，出席者包括X: they are of the delegation, which is of no state that anything says.
        guests, theirs = joined.whom, known - ours
    unknown = sum(not party.country for party in retinue)
    if known and known <= theirs and unknown * 2 <= len(retinue):
        # 朝方参加会谈的有X、Y: whoever is of a state that nothing says is with the others of his list.
        theirs |= {""}
    elif "" in ours and unknown:
        # 李家超会见X，Y、Z参加: nothing says of which state the host is, nor most of those who join him.
        theirs = set()
    with_guests = tuple(party for party in retinue if party.country in theirs)
    with_hosts = tuple(party for party in retinue if party not in with_guests)
    pairs = [(with_hosts, hosts), (with_guests, guests)]
    met = keys((*hosts, *guests))
    return [(one, other) for one, other in pairs if one and other and not keys(one) & met]
