"""Names that bear each other out: lists of Chinese names, and names in Latin letters that stand by themselves."""

from __future__ import annotations

import re
from collections.abc import Iterable

from minglu.model import Candidate, make_candidate
from minglu.stages.tag.name_scene import Scene
from minglu.stages.tag.name_shape import HOPELESS, citation, why

_HAN = "\u3400-\u4dbf\u4e00-\u9fff"
#: The items between the first and the last of a list. A list is looked for from these: an expression that begins with
#: 、, outside any group, is found many times as fast as one that begins with any Han character.
_INNER = re.compile(rf"、[{_HAN}]{{2,4}}(?:、[{_HAN}]{{2,4}})*(?=、)")
#: The same where the list has two items and 和 before its last: 李明、|张华|和王芳.
_SHORT_INNER = re.compile(rf"、[{_HAN}]{{2,3}}(?=[和与及][{_HAN}]{{2}})")
#: The items between the first and the last of a list of which each has brackets behind it, from the brackets of the first.
_IN_BRACKETS = r"[(（][^()（）\n]{1,20}[)）]"
_JOINT = "(?:、|以及|和|及|与)"
_BRACKETED = re.compile(rf"[)）](?:{_JOINT}[{_HAN}]{{2,4}}{_IN_BRACKETS})+")
_BRACKETED_ITEM = re.compile(rf"{_JOINT}([{_HAN}]{{2,4}})(?={_IN_BRACKETS})")
_BEHIND_BRACKETS = re.compile(rf"{_JOINT}([{_HAN}]{{2,12}})")
#: The outer items, with whatever else touches them.
_FIRST, _LAST = re.compile(rf"[{_HAN}]{{2,12}}$"), re.compile(rf"、[{_HAN}]{{2,12}}")
_LONGEST = 12
#: No name of a list is longer.
_NAME = 4
#: So many names in a list leave no doubt what it lists.
_MANY = 4
#: Where a list may begin, and what may stand behind its last item.
_BEGINS = frozenset("\n 。！？；：，,:;（(“”")
#: What may stand in front of the first item within its clause: 出席委员有|陈永康、, 成员包括|罗智强、.
_OPENS = ("有", "为", "是", "括", "由")
_ENDS = re.compile(r"(?:等|和|及|以及|与|两|三)|[\n 。！？；，,;）)”]|$")
#: Jane Doe, Michael T. Flynn, Colombe Cahen-Salvador, Anas al-Sharif. What may not stand before comes second: an expression that
#: begins with a set of characters is looked for six times as fast.
_LATIN_NAME = re.compile(
    r"[A-ZÀ-Ž](?<![A-Za-zÀ-ž.].)[a-zà-ž'’]+(?: [A-Z]\.)?(?:(?: (?:a[lnst]h?|e[ld])-| (?:bin|ibn) |[ -])[A-ZÀ-Ž][a-zà-ž'’]+){1,3}"
    r"(?:-[a-z]+)?(?![A-Za-zÀ-ž])"
)


def name_lists(scene: Scene) -> Iterable[Candidate]:
    """Names in a list of three or more that are all shaped like Chinese names: 张庚、吴雪、欧阳山尊、胡可.

    The items between are bounded by the list; the first and the last only where a clause begins or 等 follows, for
    other words may touch them.
    """
    text = scene.text
    for inner in _SHORT_INNER.finditer(text):
        yield from _short_list(scene, inner.start(), inner.end())
    if "）、" in text or ")、" in text:
        yield from _bracketed(scene)
    if text.count("、") < 2:
        return
    for inner in _INNER.finditer(text):
        before = _FIRST.search(text, max(0, inner.start() - _LONGEST), inner.start())
        behind = _LAST.match(text, inner.end())
        if before is None or behind is None:
            continue
        items, position = [], before.start()
        for item in text[position : behind.end()].split("、"):
            items.append((position, position + len(item)))
            position += len(item) + 1
        bounded = items[1:-1]
        first, last = _first(text, *items[0]), _last(text, *items[-1])
        if first is not None:
            bounded.insert(0, first)
        if last is not None:
            bounded.append(last)
        shaped = [span for span in bounded if _listed(scene, *span)]
        if len(shaped) < 2 or len(shaped) < 0.7 * len(bounded) or len(items) < 3:
            continue
        if len(shaped) >= _MANY:
            # 阎肃、|关峡|、刘欢、杨洪基: among so many names whoever begins with a surname is one.
            shaped = [span for span in bounded if _listed(scene, *span, least=HOPELESS)]
        for start, end in shaped:
            yield _in_list(scene, start, end)


def _bracketed(scene: Scene) -> Iterable[Candidate]:
    """Names in a list of three or more, each with brackets behind it: 张庚（会计界）、吴雪（法律界）、胡可."""
    text = scene.text
    for run in _BRACKETED.finditer(text):
        opened = max(text.rfind("（", 0, run.start()), text.rfind("(", 0, run.start()))
        before = _FIRST.search(text, max(0, opened - _LONGEST), opened) if opened > 0 else None
        bounded = [item.span(1) for item in _BRACKETED_ITEM.finditer(text, run.start(), run.end())]
        behind = _BEHIND_BRACKETS.match(text, run.end())
        first = _first(text, *before.span()) if before else None
        last = _last(text, *behind.span(1)) if behind else None
        bounded = [*([first] if first else []), *bounded, *([last] if last else [])]
        shaped = [span for span in bounded if _listed(scene, *span)]
        if len(shaped) < 3 or len(shaped) < 0.7 * len(bounded):
            continue
        for span in shaped:
            yield _in_list(scene, *span)


def _in_list(scene: Scene, start: int, end: int) -> Candidate:
    """Return the candidate of an item of a list of names."""
    name = scene.text[start:end]
    built = scene.shape(name)
    points = scene.names.points["threshold"] + built.points
    cite = citation(built, name, scene.names)
    return make_candidate(start, end, "PERSON", name, cite, "chinese, in a list of names", points)


def _short_list(scene: Scene, start: int, end: int) -> Iterable[Candidate]:
    """Give the names of a list of three around its second item, if all three are: 李明、|张华|和王芳|分别.

    A clause begins it, and a word that names stand before, or a stop, ends it.
    """
    text, after = scene.text, scene.names.after
    before = _FIRST.search(text, max(0, start - _LONGEST), start)
    first = _first(text, *before.span()) if before else None
    last = next(
        (
            (end + 1, stop)
            for stop in range(end + 3, min(end + 1 + _NAME, len(text) + 1))
            if stop in scene.bounds and (_ENDS.match(text, stop) or after.at(text, stop))
        ),
        None,
    )
    if first is None or last is None:
        return
    spans = (first, (start + 1, end), last)
    if all(_listed(scene, *span) and span not in scene.entities for span in spans) and all(
        scene.shape(text[slice(*span)]).kind == "chinese" for span in spans
    ):
        for span in spans:
            yield _in_list(scene, *span)


def _first(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the span of the first item of a list if a clause, or a word that opens lists, stands in front of it."""
    if end - start <= _NAME and (not start or text[start - 1] in _BEGINS):
        return start, end
    opened = max(text.rfind(word, start, end) + 1 for word in _OPENS)
    return (opened, end) if opened and 2 <= end - opened <= _NAME else None


def _last(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the span of the last item of a list if something ends it: 陈小群|等, 康世恩|和."""
    for stop in range(start + 2, min(end, start + _NAME) + 1):
        if _ENDS.match(text, stop):
            return start, stop
    return None


def _listed(scene: Scene, start: int, end: int, least: float = 0.2) -> bool:
    name = scene.text[start:end]
    if name in scene.names.traps or name in scene.names.words or scene.holds_word(start, end):
        return False
    built = scene.shape(name)
    return built.kind in ("chinese", "japanese") and built.points > least


def latin_names(scene: Scene) -> Iterable[Candidate]:
    """Names in Latin letters that stand alone between Han characters, beside an anchor."""
    names = scene.names
    for match in _LATIN_NAME.finditer(scene.text):
        start, end = match.span()
        if any(word in names.traps for word in re.split(r"[ -]", match.group())):
            continue
        left = scene.left(start if scene.text[start - 1 : start] != " " else start - 1)
        right = scene.right(end)
        national = scene.text[start - 1 : start] == "人" and start - 1 in scene.entity_ends
        if (
            national
            or left.points >= names.points["left rank"]
            or right.points >= names.points["right strong cue"]
        ):
            yield make_candidate(
                start,
                end,
                "PERSON",
                match.group(),
                "people/evidence.csv:shape latin",
                why("behind a nationality" if national else left.why, right.why),
                names.points["shape latin"] + left.points + right.points,
            )
