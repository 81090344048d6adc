"""Groups that travel and meet as one: 南韩|特使团, “驻联合国常任代表访台团”, 访团.

They act as people do. A delegation that somebody leads is told of with him (由X率领的代表团), and its head or a member
is one man (代表团团长X).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from minglu.model import Party
from minglu.rulebook.events import Events
from minglu.stages.link.parties import Phrase, is_object
from minglu.stages.link.scene import Scene
from minglu.stages.link.wording import Wording
from minglu.text.numerals import NUMERAL

#: Behind who sends somebody.
_SENDS = "[^，。；：的]{0,6}?<dispatches>"
#: As many characters may stand between that and whom he sends.
_TO_SENT = 16

#: Behind the word, somebody of the delegation, or a place of it: 代表团|团长X, 访问团|成员.
_OF_IT = re.compile(
    "的?(?:团长|副团长|团员|成员|秘书长|负责人|发言人|首席|驻地|全体)|[长员]|(?:代表|官员|高官|高层|人员|部门|总部|首长)"
)
#: Behind its head, what makes him that: 以X|为团长的, 以X|为团长率领的, 以X|为团长，前来中国访问的; and in front of him.
_AS_ITS_HEAD, _AS_HEAD = "为(?:首|团长|领队)(?:，?率领)?(?:，前来[^，。；的]{1,14})?的", ("以", "由")
#: Between its head and a delegation.
_HEADED = re.compile(f"{_AS_ITS_HEAD}[^，。；的]{{0,6}}")
#: Behind its head, a delegation that has no name, or a long one: 以X为首的|中国军事代表团.
_HEADED_TEAM = f"{_AS_ITS_HEAD}[^，。；的、]{{0,14}}?<delegation>"
#: Before the word, who leads it, or what makes it no group of its own: 率|代表团, 由X率领的|代表团, 率500多人的商业|代表团,
#: 率包括X、Y在内的|代表团.
_LED = re.compile(
    "(?:(?:(?<!效)率|[带引]领|领[军衔]|带着?|为首的?|[团领][长队]的?)[^，。；：的、]{0,12}的?[^，。；：的、]{0,12}|(?<!效)率领?(?:由|包括)[^，。；：]{1,60}(?:组成|在内)的[^，。；：的、]{0,12}|组成|组|常驻)$"
)
#: Of whom a delegation is made: |由A国外长和B组成的|代表团.
_MADE_OF, _LONGEST_MADE_OF = re.compile("由(?!于)(?:(?!率|带领)[^，。；由]){2,80}组成的$"), 90
#: Between its leader and a delegation, and what parts clauses: X|率领的, X|26日上午率领的, X|任团长的.
_LED_BY = "(?<![0-9])(?:(?:[0-9]{1,2}月)?[0-9]{1,2}日(?:上午|下午|晚上?)?)?(?:<leading>|率的)(?<=的)$"
_LONGEST_LEAD, _STOPS = 12, "，。；：,"
#: What the name of a delegation does not hold.
_BREAKS = re.compile(
    r"[^一-鿿]|[的在与和同跟对将向已由率被把是为了于及或来抵到等有该这此其都也又再请时后前给曾次名筹]|(?<![党对主制民进守])派|表示|宣布|透露|指出|证实|称"
)
#: As many characters of its name may be in no dictionary: 澳洲|跨党派|国会议员|团.
_LONGEST = 10
#: What stands between the head of a clause and the word.
_UNKNOWN, _LONGEST_UNKNOWN = re.compile(r"(?:^|[，。；：\n\s「“])([一-鿿]{2,6})$"), 8
#: No longer is a delegation that only its kind names: 特使团.
_LONGEST_BARE = 3
#: Between a body and its delegation, a part of it in quotation marks and an acronym: 欧洲议会|「…委员会」（INGE）官方|代表团.
_ACRONYM = re.compile(
    "(?:「[^「」]{2,24}」|“[^“”]{2,24}”)?[(（][A-Z][A-Za-z]{1,7}[)）](?:官方|高级|正式|高层|友好|议员)?$"
)
#: What a body celebrates with a journey, behind its name.
_OF_A_YEAR = re.compile(f"(?:成立|创立|创建|创办|建[会社党校馆所])[0-9{NUMERAL}]+周年(?:纪念|庆典|庆祝)?")
#: Between the bodies of which a delegation is.
_LISTED = ("、", "和", "及")
#: Between its head and a delegation that he leads, and how long that may be: 国会主席X及|高级代表团, X和|高级代表团.
_BESIDE, _LONGEST_BESIDE = re.compile("(?:以?及(?:其率领的)?|暨|和(?=高级))(?:高级)?$"), 8
#: Names in quotation marks, with what closes each.
_QUOTES = {"」": "「", "”": "“", "』": "『"}
_LONGEST_QUOTED = 30


def with_delegations(wording: Wording, found: Sequence[Phrase], limits: tuple[int, int]) -> list[Phrase]:
    """Return the phrases of a sentence with its delegations, each one phrase with the states and offices in its name.

    `limits` are the offsets of the sentence; `found` are its phrases in text order.
    """
    folded, events = wording.folded, wording.events
    low, high = limits
    result, led = list(found), []
    for match in events.words["delegation"].finditer(folded, low, high):
        start, end = match.span()
        # 国会议员|团: the office is part of the name.
        start = next((one.end for one in result if one.start < start < one.end < end), start)
        if _OF_IT.match(folded, end):
            continue
        span = _quoted(folded, start, end, low) or (_beginning(folded, start, low, result, events), end)
        if any(one.start < span[0] < one.end or one.start < span[1] < one.end for one in result):
            continue
        if (leader := _leader(folded, span[0], low, result, events)) is not None:
            result = _put(result, Phrase(*span, "party", leader.parties))
        elif _LED.search(folded, low, span[0]):
            if span[1] - span[0] > _LONGEST_BARE and folded[span[0]] not in _QUOTES.values():
                # Only what it is called is of use: 代表团 of the next sentence.
                name = _name(wording.text, span)
                led.append(Phrase(*span, "delegation", (Party("group", name, f"group:{name}"),)))
        elif (head := _head_beside(folded, start, low, result)) is not None:
            # X和高级代表团|抵达Y
            result = [one._replace(end=end) if one is head else one for one in result]
        else:
            result = _put(result, _team(wording, span, low, result))
    return sorted([*result, *led], key=lambda one: (one.start, -one.end))


def _put(found: Sequence[Phrase], phrase: Phrase) -> list[Phrase]:
    """Return phrases with one more, and without those that it holds."""
    others = [one for one in found if not (phrase.start <= one.start and one.end <= phrase.end)]
    return sorted([*others, phrase], key=lambda one: one.start)


def _name(text: str, span: tuple[int, int]) -> str:
    """Return what a delegation is called, without quotation marks."""
    return text[slice(*span)].strip("「」“”『』")


def _head_beside(folded: str, start: int, low: int, found: Sequence[Phrase]) -> Phrase | None:
    """Return the head of a delegation that is joined with it: 国会主席X|及高级代表团."""
    beside = _BESIDE.search(folded, max(low, start - _LONGEST_BESIDE), start)
    return next((one for one in found if beside and one.end == beside.start() and one.is_one_person), None)


def _team(wording: Wording, span: tuple[int, int], low: int, found: Sequence[Phrase]) -> Phrase:
    """Return a delegation as a phrase, with its state or those of whom it is; it begins with those of whom it is made."""
    name = _name(wording.text, span)
    inside = [one for one in found if span[0] <= one.start and one.end <= span[1]]
    # 访|台|团 is not of the state to which it goes.
    own = [party.country for one in inside[:1] if one.start == span[0] for party in one.parties]
    party = Party("group", name, f"group:{name}", own[0] if own else "")
    # 俄|美|代表团 are those of two states.
    both = [one for one in inside[:2] if one.is_state]
    coupled = len(both) > 1 and both[0].end == both[1].start
    of = tuple(one for state in both for one in state.parties) if coupled else ()
    if len(inside) == 1 and inside[0].anaphor is not None:
        of = inside[0].anaphor.named
    # Those of whom it is made act as it does.
    made = _MADE_OF.search(wording.folded, max(low, span[0] - _LONGEST_MADE_OF), span[0])
    return Phrase(made.start() if made else span[0], span[1], "party", (party,), of=of, team=True)


def _leader(folded: str, start: int, low: int, found: Sequence[Phrase], events: Events) -> Phrase | None:
    """Return who leads a delegation with which a clause begins, and stands for it: X率领的|代表团|同Y会谈."""
    leads = events.words.search(_LED_BY, folded, max(low, start - _LONGEST_LEAD), start)
    leader = next((one for one in found if leads and one.end == leads.start() and one.is_one_person), None)
    if leader is None:
        return None
    opened = max(folded.rfind(stop, low, leader.start) for stop in _STOPS) + 1
    begins = max(low, opened)
    return None if events.verb.search(folded, begins, leader.start) else leader


def _quoted(folded: str, start: int, end: int, low: int) -> tuple[int, int] | None:
    """Return the span of a name in quotation marks that ends with the word."""
    opening = _QUOTES.get(folded[end : end + 1])
    opened = folded.rfind(opening, max(low, start - _LONGEST_QUOTED), start) if opening else -1
    return (opened, end + 1) if opened >= 0 and "，" not in folded[opened:start] else None


def _beginning(folded: str, start: int, low: int, found: Sequence[Phrase], events: Events) -> int:
    """Return where the name of a delegation begins: with the states, bodies or office in front of it, if any are."""
    if (body := _with_acronym(folded, start, low, found)) >= 0:
        return body
    begin, stated = start, False
    for phrase in reversed([one for one in found if low <= one.start and one.end <= start]):
        gap = folded[phrase.end : begin]
        quoted = _QUOTES.get(gap[:1]) == folded[phrase.start - 1]
        if quoted:
            # 立法院|「台日交流联谊会」|跨党派代表团: the marks belong to the body.
            gap = gap[1:]
        if phrase.anaphor is not None or phrase.kind not in ("party", "place") or phrase.team:
            break
        person = any(party.kind == "person" for party in phrase.parties)
        if person and gap != "的":
            break
        if not person and _OF_A_YEAR.fullmatch(gap):
            # 日中友好协会|成立70周年|访华团
            gap = ""
        if not person and (len(gap) > _LONGEST or _BREAKS.search(gap) or events.verb.search(gap)):
            break
        if stated and not (phrase.is_state and phrase.end == begin):
            # 日本|中|青年军官代表团, 中|美代表团: behind a state in front only another that touches it.
            break
        begin, stated = phrase.start - quoted, phrase.is_state
        if person:
            break
    if begin == start and (unknown := _UNKNOWN.search(folded, max(low, start - _LONGEST_UNKNOWN), start)):
        # 反对派|访美团 at the head of its clause: whose it is, in words that no dictionary holds.
        name = unknown.group(1)
        if not _BREAKS.search(name) and not events.verb.search(name):
            return unknown.start(1)
    return _with_listed(folded, begin, found, events)


def _with_acronym(folded: str, start: int, low: int, found: Sequence[Phrase]) -> int:
    """Return where a body begins whose name an acronym parts from its delegation, -1 where none does: 欧洲议会（EP）|代表团."""
    match = _ACRONYM.search(folded, max(low, start - _LONGEST_QUOTED), start)
    if match is None:
        return -1
    return next((one.start for one in found if one.end == match.start() and one.is_body), -1)


def _with_listed(folded: str, begin: int, found: Sequence[Phrase], events: Events) -> int:
    """Return where a list of parties or bodies begins of which a delegation is: 英国|保守党、|工党议员代表团.

    A和B代表团 is one delegation where somebody meets it, else hardly: 甲党和|乙党代表团|会谈.
    """
    for phrase in reversed([one for one in found if one.start <= begin and one.is_body]):
        gap = folded[phrase.end : begin]
        if phrase.is_state or (phrase.start != begin and gap not in _LISTED):
            # 日本、|越南代表团 may be a state and a delegation.
            break
        if gap in ("和", "及") and not is_object(folded, phrase.start, events):
            break
        begin = phrase.start
    return begin


def headed(folded: str, found: Sequence[Phrase], events: Events) -> list[Phrase]:
    """Return the phrases of a sentence, a delegation with its head made one with him: 以|邓小平|为首的中方代表团."""
    headed_team = events.words.shaped(_HEADED_TEAM)
    result: list[Phrase] = []
    for phrase in found:
        named = [at for at, one in enumerate(result) if one.kind != "delegation"]
        last = result[named[-1]] if named else None
        if last is not None and phrase.end <= last.end:
            # 以X为首的|中国|军事代表团
            continue
        group = phrase.kind == "party" and (
            phrase.team or [party.kind for party in phrase.parties] == ["group"]
        )
        if (
            last is not None
            and last.is_somebody
            and group
            and _HEADED.fullmatch(folded, last.end, phrase.start)
        ):
            start = last.start - 1 if folded[last.start - 1] in _AS_HEAD else last.start
            result[named[-1]] = last._replace(start=start, end=phrase.end)
            first = _first_head(folded, result[: named[-1] + 1])
            if folded[result[first].start - 1] in _AS_HEAD and first < named[-1]:
                # 以|A、B为首的代表团
                result[first] = result[first]._replace(start=result[first].start - 1)
            continue
        team = headed_team.match(folded, phrase.end) if phrase.is_somebody else None
        if team:
            # 以|X|为首的代表团, or without 以
            phrase = phrase._replace(
                start=phrase.start - (folded[phrase.start - 1] in _AS_HEAD), end=team.end()
            )
        result.append(phrase)
    return result


def _first_head(folded: str, found: Sequence[Phrase]) -> int:
    """Return the index of the first of a list of people that the last of some phrases ends."""
    at = len(found) - 1
    while (
        at and found[at - 1].is_somebody and folded[found[at - 1].end : found[at].start] in ("、", "和", "及")
    ):
        at -= 1
    return at


def named_before(scenes: Sequence[Sequence[Phrase]]) -> list[list[Phrase]]:
    """Return the phrases of an article, sentence by sentence, bare delegations named as the one before them was.

    访团 is 澳洲跨党派国会议员团, of which the sentence before speaks.
    """
    full: list[Party] = []
    result = []
    for phrases in scenes:
        named = []
        for phrase in phrases:
            party = phrase.parties[0] if phrase.team or phrase.kind == "delegation" else None
            if party is not None and phrase.end - phrase.start <= _LONGEST_BARE:
                meant = [one for one in full if one.name[-1] == party.name[-1]]
                phrase = phrase._replace(parties=tuple(meant[-1:]) or phrase.parties)
            elif party is not None:
                full.append(party)
            if phrase.kind != "delegation":
                named.append(phrase)
        result.append(named)
    return result


def sent(scene: Scene, low: int, high: int, events: Events) -> list[Phrase]:
    """Return whom somebody sends, of whom the clauses behind tell: A派遣|B|率团访问C，获D接见."""
    sends = events.words.match(_SENDS, scene.folded, low, high)
    men = [one for one in scene.actors(sends.end(), high) if one.names_people] if sends else []
    near = sends is not None and men and men[0].start - sends.end() <= _TO_SENT
    goes_on = near and (men[0].team or any(men[0].end <= one.start < high for one in scene.verbs))
    return men[:1] if goes_on else []


def sends_others(scene: Scene, low: int, high: int, events: Events) -> bool:
    """Say whether somebody sends those who are no phrase, of whom the clauses behind tell: 拜登指派另一个|代表团，今年访台."""
    sends = events.words["dispatches"].search(scene.folded, low, high)
    if sends is None or any(one.names_people for one in scene.actors(sends.end(), high)):
        return False
    return events.words["traveller"].search(scene.folded, sends.end(), high) is not None
