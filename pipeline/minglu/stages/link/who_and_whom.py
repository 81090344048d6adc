"""Who the two sides of an encounter are: the phrases of a frame as parties, words of reference as those they stand for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import product

from minglu.model import Party
from minglu.rulebook.events import Events
from minglu.stages.link.anaphors import Anaphor
from minglu.stages.link.counted_groups import are_groups
from minglu.stages.link.frame import Frame
from minglu.stages.link.holders import distinct
from minglu.stages.link.homes import guests
from minglu.stages.link.looking_back import View
from minglu.stages.link.parties import Phrase
from minglu.stages.link.references import as_states, resolve
from minglu.stages.link.scene import Scene
from minglu.stages.link.sides import Pair, keys
from minglu.text.numerals import NUMERAL

#: As long is the word of courtesy in 总统先生.
_COURTESY = 2
#: Words that stand for one or two named elsewhere, or for nobody whom a row could name.
_WORDS_FOR_ONE = frozenset({"pronoun", "plural", "speaker", "addressee", "both", "sides"})
#: Verbs of which neither side is the host.
_OF_EQUALS = ("晤", "面")
#: What states do rather than whoever speaks of it.
_OF_STATES = ("谈判", "磋商")
#: How many papers are signed: 13项|合作协议.
_SO_MANY = re.compile(f"(?:[{NUMERAL}]{{2,}}|[2-9二三四五六七八九十])[项份个]")


def parties_of(found: Sequence[Phrase], view: View) -> tuple[Party, ...]:
    """Return the parties of some phrases, words of reference replaced by those they stand for."""
    parties: list[Party] = []
    for phrase in found:
        parties.extend(phrase.parties if phrase.anaphor is None else _meant(phrase, phrase.anaphor, view))
    return tuple(distinct(parties))


def _meant(phrase: Phrase, anaphor: Anaphor, view: View) -> tuple[Party, ...]:
    """Return whom a word of reference stands for, the word itself as a group where it says who they are."""
    if anaphor.kind == "states" and not anaphor.size:
        # 东盟各国代表团团长 are met, not 东盟.
        body = anaphor.named[0]
        return (_in_words(anaphor, view.here)._replace(entity=f"group:{body.name}"),)
    answer = resolve(anaphor, view)
    if answer.parties:
        return answer.parties
    if anaphor.kind == "addressee" and phrase.end - phrase.start > _COURTESY:
        office = view.here.folded[phrase.start : phrase.end - _COURTESY]
        return (Party("office", office, f"office:{office}", "", office),)
    # A row of 他 says nothing.
    return () if anaphor.kind in _WORDS_FOR_ONE else (_in_words(anaphor, view.here),)


def _in_words(anaphor: Anaphor, scene: Scene) -> Party:
    return Party("group", scene.folded[anaphor.start : anaphor.end])


def as_meant(
    frame: Frame, who: tuple[Party, ...], whom: tuple[Party, ...], denied: bool, events: Events
) -> Pair:
    """Return the sides of a frame, their states where these act, and guests less those who are at home.

    Whoever calls talks off (`denied`) may hold them himself.
    """
    # 两国元首共同见证签署, 双方签署多项合作文件: what is signed is the states'.
    signs = frame.kind == "signed" and _for_states(frame, events)
    talks = frame.kind == "talks" and frame.verb.verb.term.endswith(_OF_STATES)
    if signs or (talks and not denied and _with_a_state(who, whom)):
        return as_states(who, events.names), as_states(whom, events.names)
    # 双方方便时|访美: of the two it is the other.
    return (guests(who, whom) if frame.kind == "visited" else who), whom


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


def pairs_of(frame: Frame, who: tuple[Party, ...], whom: tuple[Party, ...]) -> list[Pair]:
    """Return each pair of sides that a frame tells of; none where a side it needs is missing.

    A分别会见C、D is two encounters, and so is A、B分别会见C、D; 双方会谈 is one of the two that 双方 stands for.
    """
    if frame.group:
        whom = (*whom, Party("group", frame.group))
    if frame.mutual and not frame.whom and not whom:
        # 王毅、李强|与其|会见: if nobody knows with whom, still not with each other.
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


def kind_of(frame: Frame, who: Sequence[Party], whom: Sequence[Party]) -> str:
    """A 会见 of a group is its reception: 本扬·沃拉吉会见东盟各国代表团团长; a 会晤 of one is none: 会晤中国官员.

    So is one that a person holds with a group: 本扬·沃拉吉同青年代表举行会见.
    """
    hosts = not frame.mutual or any(party.kind == "person" for party in who)
    received = hosts and not frame.verb.verb.term.endswith(_OF_EQUALS)
    if frame.kind == "met" and received and whom and are_groups(whom):
        return "received"
    return frame.kind
