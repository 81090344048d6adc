"""Whom 他, 她 and 他们 stand for: the one person named before, who speaks or goes on in the sentence before, or nobody."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minglu.model import Party
from minglu.rulebook.events import Events
from minglu.stages.link.anaphors import Anaphor
from minglu.stages.link.coordination import block_left, preposition
from minglu.stages.link.holders import Answer, distinct
from minglu.stages.link.looking_back import Earlier
from minglu.stages.link.opening_subjects import opening_subject
from minglu.stages.link.parties import Phrase
from minglu.stages.link.scene import Scene
from minglu.text.fold import fold
from minglu.text.sentences import paragraph_start

#: Before a pronoun: whoever acts in the clause is not he.
_GOVERNS = frozenset("为给向同与跟和")
#: Behind 他, what says that he does more than was told of him.
_ALSO = re.compile("(?:[^，。；]{0,2})?(?:还|又|亦|也|再|随后|其后|之后|并)")
_SHE = "她"
#: Before 他, what the subject of the clause before does for another.
_INVITED = re.compile("(?:邀请?|祝贺|恭喜)$")
#: Who speaks for others.
_SPOKESMAN = "发言人"
#: At the head of a sentence that is about somebody.
_FOR_HIM = ("对于", "对")
#: As many characters may stand before 他 where it opens a clause: 但|他.
_CONJUNCTION = 2


#: Between somebody and a verb, what says that another has done the same: 彭斯|也|会见了她; and the kinds of such verbs.
_AS_WELL, _MEETS = re.compile("(?:也|亦|还)(?![不未没])[^，。；]{0,12}$"), frozenset({"met", "received"})
#: Before the other of two, and as many sentences tell of both.
_JOINS, _WITH_ONE_BEFORE = frozenset("与同和跟"), 2
#: How somebody ends who is told of with those who are with him.
_HIS_PARTY = ("一行", "一行人")
#: So many sentences back 他 may be followed from one to the one before.
_BACK = 40


def of_pronoun(anaphor: Anaphor, scenes: Sequence[Scene], paragraph: int, events: Events) -> Answer:
    """他 is the one person named before it in its sentence, else the one of the sentence before.

    Of several it is the subject of the clause before, where 他 opens its own: 卢拉盼望见到米莱，但他愿意先访问利马.
    """
    is_one = anaphor.kind == "pronoun"
    # The sentence before may begin with 他, too, and so on: a life told in five hundred sentences.
    scenes = scenes[-_BACK:]
    here = scenes[-1]
    if not is_one and (state := _state_before(anaphor, scenes, events)):
        return Answer(state, "the state that the sentence before is about")
    if not is_one and (party := _party_before(anaphor, scenes, events)):
        return Answer(party, "whom the sentence before is about, with those who are with him")
    if she := _she_before(anaphor, scenes, paragraph, events):
        return Answer(she, "who she was before in the paragraph")
    low, _ = here.clause(anaphor.start)
    # 李强将同|他|会谈 is about Li Qiang.
    opens_clause = (
        is_one
        and len(here.plain(low, anaphor.start).strip("　")) <= _CONJUNCTION
        and not here.actors(low, anaphor.start)
        # 普京会见莫迪，授予|他|勋章
        and not (low > here.sentence.start and any(one.end == anaphor.start for one in here.verbs))
    )
    if opens_clause and (he := _of_clause_before(anaphor, here, low, events)) is not None:
        return he
    if is_one and (guest := _met_before(anaphor, here, low, events)):
        return Answer(guest, "whom the subject of the clause before has met")
    if is_one and (himself := _who_says_it(anaphor, here, low, events)):
        return Answer(himself, "who says it of himself")
    opens = opens_clause and not here.actors(here.sentence.start, anaphor.start)
    before = "the subject of the sentence before"
    if opens and (subject := _subject_before(scenes[:-1], paragraph, here, anaphor.end, events)):
        return Answer(subject, before)
    if (named := _named_near(anaphor, scenes, paragraph, events)) is not None:
        return named
    if is_one and not opens and here.sentence.start == paragraph:
        # 东京是|他|此行的首站: at the head of a paragraph that has named nobody.
        subject = _subject_before(scenes[:-1], paragraph, here, anaphor.end, events)
        return Answer(subject, before if subject else "")
    return Answer((), "")


def _of_clause_before(anaphor: Anaphor, here: Scene, low: int, events: Events) -> Answer | None:
    """Return the subject of the clause before that of 他, or whom that one invites; None where it is not one person."""
    before = [clause for clause in here.clauses if clause[1] <= low]
    blocks = (opening_subject(here, *clause, events) for clause in reversed(before))
    block = next((found for found in blocks if found), [])
    if len(block) != 1 or _for_others(block) or not block[0].is_one_person:
        return None
    if _INVITED.search(here.folded, low, anaphor.start):
        # 泽连斯基说，川普和他通话，邀|他|赴华府: whom the subject of the clause before invites.
        return Answer(_other_than(block[0].parties, here, anaphor.start), "whom the one named invites")
    return Answer(block[0].parties, "the subject of the clause before")


def _met_before(anaphor: Anaphor, here: Scene, low: int, events: Events) -> tuple[Party, ...]:
    """Return the one person whom the clause before names besides its subject, who acts again: 普京会见莫迪，并授予|他|勋章."""
    acts = any(one.end == anaphor.start for one in here.verbs) and not here.actors(low, anaphor.start)
    before = next((clause for clause in reversed(here.clauses) if clause[1] <= low), None)
    subject = opening_subject(here, *before, events) if acts and before is not None else []
    if before is None or len(subject) != 1 or not subject[0].is_one_person:
        return ()
    others = distinct(
        party
        for phrase in here.actors(subject[0].end, before[1])
        for party in phrase.parties
        if party.kind == "person" and party.key != subject[0].parties[0].key
    )
    return tuple(others) if len(others) == 1 else ()


def _who_says_it(anaphor: Anaphor, here: Scene, low: int, events: Events) -> tuple[Party, ...]:
    """Return who says it of himself, with no comma between: 默茨|宣布|他将访问中国."""
    said = opening_subject(here, low, anaphor.start, events)
    one = len(said) == 1 and not _for_others(said) and said[0].is_one_person
    says = one and events.words["speech"].fullmatch(here.plain(said[0].end, anaphor.start))
    return said[0].parties if says else ()


def _named_near(anaphor: Anaphor, scenes: Sequence[Scene], paragraph: int, events: Events) -> Answer | None:
    """Return the one person, or the two, whom the sentence names before a pronoun, else the one before in its paragraph.

    Nobody where that one names others; None where none names anybody.
    """
    here, wanted = scenes[-1], 1 if anaphor.kind == "pronoun" else 2
    for scene in reversed(scenes):
        if scene.sentence.start < paragraph:
            return None
        named = distinct(
            party
            for phrase in scene.phrases
            if phrase.end <= anaphor.start
            and not (scene is here and _is_another(phrase, anaphor, here, events))
            for party in phrase.parties
            if party.kind == "person"
        )
        if not named:
            continue
        if (
            scene is not here
            and wanted == 1
            and not (_acts(named[0], scene, events) or _about(named[0], scene))
        ):
            # 获候选人列根邀请: whoever is spoken of is named before.
            continue
        # 与加尼会面后，特朗普告诉记者，官员正在与|他们|会面: not he who says it.
        speaks = scene is here and any(one in named for one in _speakers(here, anaphor.start, events))
        if wanted == 1 < len(named):
            named = _foreign(named, anaphor, here) or named
        if len(named) != wanted or (wanted > 1 and speaks):
            return Answer((), "")
        where = "in its sentence" if scene is here else "in the sentence before"
        return Answer(tuple(named), f"nobody else is named {where}")
    return None


def _foreign(named: Sequence[Party], anaphor: Anaphor, here: Scene) -> list[Party]:
    """Return those who are of another state than all who act with or upon him: 佩特罗访华，习近平…。李强将同|他|会见."""
    homes = _homes_of_actors(anaphor, here)
    acted_upon = any(0 <= anaphor.start - one.end <= 1 for one in here.verbs)
    if not (acted_upon or here.folded[anaphor.start - 1] in _JOINS) or not homes or "" in homes:
        return []
    return [party for party in named if party.country and party.country not in homes]


def _homes_of_actors(anaphor: Anaphor, here: Scene) -> set[str]:
    """Return the states of those before a pronoun in its clause, empty words for those of none."""
    low, _ = here.clause(anaphor.start)
    return {party.country for one in here.actors(low, anaphor.start) for party in one.parties}


def met_as_well(anaphor: Anaphor, scenes: Sequence[Scene], told: Sequence[Earlier]) -> Answer:
    """Return whom another has just met, where somebody meets him or them as well: A会见B。C|也会见了她."""
    here = scenes[-1]
    verb = next((one for one in here.verbs if one.end <= anaphor.start <= one.end + 1), None)
    if verb is None or verb.verb.kind not in _MEETS:
        return Answer((), "")
    low, _ = here.clause(verb.start)
    last = next((one for one in reversed(told) if one.start < verb.start), None)
    if last is None or last.start < scenes[-2:][0].sentence.start:
        return Answer((), "")
    wanted = 1 if anaphor.kind == "pronoun" else 2
    people = len(last.whom) == wanted and all(one.kind == "person" for one in last.whom)
    if not people or not _AS_WELL.search(here.folded, low, verb.start):
        return Answer((), "")
    if {party.country for party in last.whom} & (_homes_of_actors(anaphor, here) - {""}):
        # 韩正会见英国首相，英国外交大臣|也会见了|他: the guest of both.
        guest = len(last.who) == wanted and all(one.kind == "person" for one in last.who)
        return Answer(last.who if guest else (), "who met another in the words before" if guest else "")
    return Answer(last.whom, "whom another met in the words before")


def _state_before(anaphor: Anaphor, scenes: Sequence[Scene], events: Events) -> tuple[Party, ...]:
    """Return the one state that the sentence before is about, where 他们 does something with another: A…。他们|与B签署P."""
    here, at = scenes[-1], anaphor.end
    opens = not here.folded[here.sentence.start : anaphor.start].strip("“「 　\n")
    if not opens or len(scenes) < _WITH_ONE_BEFORE or here.folded[at : at + 1] not in _JOINS:
        return ()
    other = next((one for one in here.phrases if one.start == at + 1), None)
    named = [one for one in scenes[-2].phrases if one.parties or one.anaphor is not None]
    if other is None or not other.is_state or len(named) != 1 or not named[0].is_state:
        return ()
    about = any(opening_subject(scenes[-2], *clause, events) == named for clause in scenes[-2].clauses)
    return named[0].parties if about and named[0].parties != other.parties else ()


def _party_before(anaphor: Anaphor, scenes: Sequence[Scene], events: Events) -> tuple[Party, ...]:
    """Return whom the sentence before is about with those who are with him: X一行应邀来访。此前|他们|曾到过P."""
    here = scenes[-1]
    low, _ = here.clause(anaphor.start)
    if len(scenes) < _WITH_ONE_BEFORE or here.actors(low, anaphor.start):
        return ()
    before = scenes[-2]
    blocks = (opening_subject(before, *clause, events) for clause in before.clauses)
    block = next((found for found in blocks if found), [])
    together = len(block) == 1 and here.folded.endswith(_HIS_PARTY, block[0].start, block[0].end)
    return block[0].parties if together and block[0].is_somebody else ()


def _other_than(parties: Sequence[Party], scene: Scene, edge: int) -> tuple[Party, ...]:
    """Return the one person other than these whom a sentence names up to an offset."""
    known = {party.key for party in parties}
    others = distinct(
        party
        for phrase in scene.phrases
        if phrase.end <= edge
        for party in phrase.parties
        if party.kind == "person" and party.key not in known
    )
    return tuple(others) if len(others) == 1 else ()


def _speakers(scene: Scene, edge: int, events: Events) -> list[Party]:
    """Return who says something in the clauses up to an offset."""
    found: list[Party] = []
    for low, high in scene.clauses:
        block = opening_subject(scene, low, min(high, edge), events) if low < edge else []
        if block and events.words["speech"].search(scene.plain(block[-1].end, min(high, edge))):
            found += [party for phrase in block for party in phrase.parties]
    return found


def _for_others(block: Sequence[Phrase]) -> bool:
    """Say whether somebody only speaks for others, who are 他 of what he says: 发言人X说，Y访美，他…."""
    parties = [party for phrase in block for party in phrase.parties]
    return bool(parties) and all(fold(party.capacity).endswith(_SPOKESMAN) for party in parties)


def _she_before(
    anaphor: Anaphor, scenes: Sequence[Scene], paragraph: int, events: Events
) -> tuple[Party, ...]:
    """Return who 她 was before in the paragraph: the text speaks of one woman, whoever else it names."""
    folded = scenes[-1].folded
    if folded[anaphor.start : anaphor.end] != _SHE:
        return ()
    for index, scene in enumerate(scenes):
        if scene.sentence.start < paragraph:
            continue
        for one in scene.anaphors:
            if one.start < anaphor.start and folded[one.start : one.end] == _SHE:
                return of_pronoun(one, scenes[: index + 1], paragraph, events).parties
    return ()


def _subject_before(
    scenes: Sequence[Scene], paragraph: int, here: Scene, at: int, events: Events
) -> tuple[Party, ...]:
    """Return the person whom the sentence before is about, if 他, which ends at `at`, surely means him.

    He speaks there (X对Y表示，…。他…), or he is 他 himself, or he does more (他|还将访韩); the sentence may end the paragraph
    before.
    """
    if not scenes:
        return ()
    scene = scenes[-1]
    if scene.sentence.start < paragraph and here.sentence.start > paragraph:
        return ()
    block = next(
        (found for clause in scene.clauses if (found := opening_subject(scene, *clause, events))), []
    )
    if len(block) != 1:
        return ()
    if block[0].anaphor is None:
        _, high = scene.clause(block[0].start)
        speaks = events.words["speech"].search(scene.plain(block[0].end, high)) is not None
        goes_on = speaks or _ALSO.match(here.folded, at) is not None
        single = block[0].is_one_person
        if not single or not goes_on:
            return ()
        told_of = _told_of(scene, high, block[0], events) if speaks else ()
        if told_of:
            # 发言人X宣布，Y将赴缅甸。他还将…: a spokesman tells of others, of whoever else it may be either.
            return told_of if _SPOKESMAN in fold(block[0].parties[0].capacity) else ()
        return block[0].parties
    if block[0].anaphor.kind != "pronoun":
        return ()
    start = paragraph_start(scene.folded, scene.sentence.start)
    return of_pronoun(block[0].anaphor, scenes, start, events).parties


def _told_of(scene: Scene, low: int, speaker: Phrase, events: Events) -> tuple[Party, ...]:
    """Return the one person of whom somebody tells in the clauses behind an offset."""
    for clause in scene.clauses:
        block = opening_subject(scene, *clause, events) if clause[0] >= low else []
        if len(block) == 1 and block[0].is_one_person:
            return () if block[0].parties[0].key == speaker.parties[0].key else block[0].parties
    return ()


def _is_another(phrase: Phrase, anaphor: Anaphor, scene: Scene, events: Events) -> bool:
    """Say whether somebody is not he by what he does with him here or before: A将同他会谈，|B将同|他|会见."""
    before = (one for one in scene.anaphors if one.kind == anaphor.kind and one.start <= anaphor.start)
    return any(_acts_on(phrase, one, scene, events) for one in before if phrase.end <= one.start)


def _acts_on(phrase: Phrase, anaphor: Anaphor, scene: Scene, events: Events) -> bool:
    """Say whether somebody acts on a word of reference in its clause, so that it is not he: 巴沙尔|接见了|他."""
    low, _ = scene.clause(anaphor.start)
    # 习近平和|李克强|接见她: 和 joins him to who acts.
    head = block_left(scene, phrase, low, events)[0] if low <= phrase.start and phrase.is_somebody else phrase
    if any(preposition(scene, head, low, use, events) for use in ("aside", "partner")):
        # 他将在与|习近平|会面时邀请他
        return False
    if low <= phrase.start and scene.folded[anaphor.start - 1] in _GOVERNS:
        # 托卡耶夫|为|他|举行仪式: who does it for him is another, but 马蒂斯出席|魏凤和|为|他|举行的宴会.
        actors = scene.actors(low, anaphor.start - 1)
        return bool(actors) and phrase in block_left(scene, actors[-1], low, events)
    return low <= phrase.start and any(
        phrase.end <= verb.start and anaphor.start - verb.end <= 1 and verb.end <= anaphor.start
        for verb in scene.verbs
    )


def _about(party: Party, scene: Scene) -> bool:
    """Say whether a sentence begins with whom it is about: 对|X|真正的考验是在平壤."""
    start = scene.sentence.start
    opened = next((len(word) for word in _FOR_HIM if scene.folded.startswith(word, start)), 0)
    return bool(opened) and any(
        party in phrase.parties and phrase.start == start + opened for phrase in scene.phrases
    )


def _acts(party: Party, scene: Scene, events: Events) -> bool:
    """Say whether somebody stands in a sentence without a word before him that makes another act."""
    return any(
        party in phrase.parties
        and not any(
            preposition(scene, phrase, scene.clause(phrase.start)[0], use, events)
            for use in ("aside", "partner", "passive")
        )
        for phrase in scene.phrases
    )
