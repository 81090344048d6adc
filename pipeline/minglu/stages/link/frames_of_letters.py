"""Letters that somebody brings or answers: A给B的亲笔信, 把A的信转交B, 会见B时转交A的亲笔信, A致函B，B在回信中表示."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minglu.rulebook.events import Events, Verb
from minglu.stages.link.frame import Frame
from minglu.stages.link.parties import Phrase
from minglu.stages.link.scene import Scene
from minglu.stages.link.verbs import Spoken

#: Between the writer and the reader, and between the reader and the letter: 文在寅|给|金正恩|的一封信.
_TO = re.compile(
    "(?:[^，。；：的]{0,8}(?:在|曾|还|已|也))?(?:发表|公布|公开)?(?:写|寄|发|送|交|捎|带|转)?(?:给|致|予)"
)
#: Behind a body, those of it who read it: 太平洋舰队|高层.
_OF_BODY = "(?:高层|高官|领导层?|负责人|总部|当局|方面|政府)?"
_OF_HIM = _OF_BODY + "(?:的)?(?:一封|封)?[“「]?(?:[^，。；、的]{0,4}的)?(?!<no letter>)<letter>"
#: Behind the reader, what is written to him: 给|特朗普|写了一封亲笔信.
_WRITES = (
    _OF_BODY
    + "(?:亲笔|亲自)?(?:写|回|寄|发|送)(?:了|去|来|出|过)*(?:[一二两三四五六七八九十几数0-9]*封)?[“「]?(?:[^，。；、的]{0,4})(?!<no letter>)<letter>"
)
#: Between the writer and the letter, and behind it, to whom it goes: 金正恩|的亲笔信|转交给|文在寅.
_HIS = "的(?:一封|封)?[“「]?(?!<no letter>)<letter>"
_HANDED = re.compile("[”」]?(?:转交|递交|交|呈递|呈交|送|带|转|捎)?(?:了)?(?:给|予|到|与)")
#: Before the writer, who is given the letter, and that it is handed over: 向|文在寅|转交|金正恩的亲笔信.
_HANDS = re.compile("(?:当面)?(?:转交|递交|面交|呈递|呈交|交付|转达|带来|带去|捎来|带了|带)(?:了)?$")
_GIVEN_TO = ("向", "给", "予")
_TO_ANOTHER = re.compile("[向给][^，。；]{1,16}(?:转交|递交|面交|呈递|呈交|交付|带来|带去|捎来)了?$")
#: What somebody says to another in a letter: 金正恩|在信中向|特朗普提议会面.
_IN_IT = re.compile(
    "(在(?:[^，。；]{0,6}的)?(?:亲笔|公开|致歉|祝贺)?信中)(?:还|并|亦|也|又)?(?:向|对|告诉|提醒|敦促|呼吁|邀请|感谢|祝贺)"
)
#: As much may stand before it.
_TO_HANDS = 6
#: Behind whom somebody has written to, that he answers.
_ANSWERS = re.compile("(?:则|也)?在(?:其|他的)?(回信|复信|回函|复函|覆函|覆信)(?:中|里|时)")
#: Those whom somebody meets who brings a letter.
_MEETS = frozenset({"met", "talks", "received"})
#: What the frame is told as.
_WROTE = "致函"


def letters(scene: Scene, found: Sequence[Frame], events: Events) -> list[Frame]:
    """Return the letters of a sentence of which writer and reader are named; `found` are its other encounters."""
    wrote = events.verbs.get(_WROTE)
    frames: list[Frame] = _answers(scene, found, wrote) if wrote is not None else []
    if (
        wrote is None
        or events.words["letter"].search(scene.folded, scene.sentence.start, scene.sentence.end) is None
    ):
        return frames
    of_him, his, writes = (events.words.shaped(one) for one in (_OF_HIM, _HIS, _WRITES))
    readers = [
        one for one in scene.actors(*scene.sentence) if one.names_people or one.is_body or one.is_group
    ]
    people = [one for one in readers if one.names_people]
    for at, writer in enumerate(people):
        # Whoever writes is somebody; whoever reads it may be a body: 写给|太平洋舰队|高层的一封信.
        following = next((one for one in readers if one.start >= writer.end), None)
        reader, edge = None, writer.end
        if following is not None and (said := _IN_IT.fullmatch(scene.folded, writer.end, following.start)):
            frames.append(_frame(scene, wrote, writer, following, writer.end + said.end(1) - said.start()))
            continue
        if following is not None and _TO.fullmatch(scene.folded, writer.end, following.start):
            letter = of_him.match(scene.folded, following.end) or writes.match(scene.folded, following.end)
            reader, edge = (following, letter.end()) if letter else (None, edge)
        elif letter := his.match(scene.folded, writer.end):
            edge = letter.end()
            handed = _HANDED.match(scene.folded, edge)
            if handed is not None and following is not None and following.start == handed.end():
                reader = following
            elif _HANDS.search(
                scene.folded, max(scene.sentence.start, writer.start - _TO_HANDS), writer.start
            ):
                reader = _given(scene, people[:at], writer) or _met(scene, found, people[:at], writer)
        if reader is None or any(one.kind == "wrote" and one.who and one.who[0] == writer for one in found):
            continue
        frames.append(_frame(scene, wrote, writer, reader, edge))
    return frames


def _answers(scene: Scene, found: Sequence[Frame], wrote: Verb) -> list[Frame]:
    """Return the answers to letters that the sentence tells of: A致函B，|B|在回信中表示."""
    frames = []
    for letter in found:
        if letter.kind != "wrote" or not letter.who or len(letter.whom) != 1:
            continue
        for answer in _ANSWERS.finditer(scene.folded, letter.object_end, scene.sentence.end):
            writer = next(
                (one for one in scene.actors(letter.object_end, answer.start()) if one.end == answer.start()),
                None,
            )
            if writer is None or _keys(writer) != _keys(letter.whom[0]) or not _keys(writer):
                continue
            frame = _frame(scene, wrote, writer, letter.who[0], answer.end(1))
            frames.append(frame._replace(whom=letter.who, low=letter.low, planned_from=letter.low))
    return frames


def _keys(phrase: Phrase) -> list[str]:
    return [party.key for party in phrase.parties]


def _frame(scene: Scene, wrote: Verb, writer: Phrase, reader: Phrase, edge: int) -> Frame:
    """Return the frame of a letter; `edge` is where the word for it ends."""
    low = scene.clause(writer.start)[0]
    return Frame(
        Spoken(edge - 1, edge, wrote),
        wrote.kind,
        who=(writer,),
        whom=(reader,),
        low=low,
        object_end=edge,
        why="a letter of his",
        planned_from=low,
    )


def _given(scene: Scene, before: Sequence[Phrase], writer: Phrase) -> Phrase | None:
    """Return whom 向 governs directly before the letter is handed over."""
    last = before[-1] if before else None
    if last is None or scene.folded[last.start - 1] not in _GIVEN_TO:
        return None
    return last if writer.start - last.end <= _TO_HANDS else None


def _met(scene: Scene, found: Sequence[Frame], before: Sequence[Phrase], writer: Phrase) -> Phrase | None:
    """Return whom somebody meets in front of the letter that he hands over: 会见|A|时转交X的信.

    A接见B，|B|转交了X的信: the guest brings it to his host.
    """
    met = [one for one in found if one.kind in _MEETS and one.end <= writer.start and len(one.whom) == 1]
    if _TO_ANOTHER.search(scene.folded, scene.clause(writer.start)[0], writer.start):
        # 与A会谈，并向普京转交X的信, of whom no name is found.
        return None
    if not met or writer in (*met[-1].who, *met[-1].whom):
        return None
    host, guest = met[-1].who, met[-1].whom[0]
    low, _ = scene.clause(writer.start)
    bearers = [one for one in before if low <= one.start and one.start > met[-1].end]
    if not bearers or _keys(bearers[-1]) != _keys(guest):
        return guest
    return host[0] if len(host) == 1 else None
