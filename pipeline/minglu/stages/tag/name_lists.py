"""Names that bear each other out: lists of Chinese names, and names in Latin letters that stand by themselves."""

from __future__ import annotations

import re
from collections.abc import Iterable

from minglu.model import Candidate
from minglu.stages.tag.name_scene import Scene
from minglu.stages.tag.name_shape import citation

_HAN = "\u3400-\u4dbf\u4e00-\u9fff"
#: At least four items, so that two inner ones bear each other out.
_LIST = re.compile(rf"(?:、[{_HAN}]{{2,4}}){{2,}}、")
#: Jane Doe, Michael T. Flynn, Colombe Cahen-Salvador. What may not stand before comes second: an expression that
#: begins with a set of characters is looked for six times as fast.
_LATIN_NAME = re.compile(
    r"[A-ZÀ-Ž](?<![A-Za-zÀ-ž.].)[a-zà-ž'’]+(?: [A-Z]\.)?(?:[ -][A-ZÀ-Ž][a-zà-ž'’]+){1,3}(?:-[a-z]+)?(?![A-Za-zÀ-ž])"
)


def name_lists(scene: Scene) -> Iterable[Candidate]:
    """Names in a list of three or more that are all shaped like Chinese names: 张庚、吴雪、欧阳山尊、胡可.

    The first and the last item may have other words beside them; the items between are bounded by the list.
    """
    text, names = scene.text, scene.names
    if text.count("、") < 3:
        return
    for match in _LIST.finditer(text):
        # The items before the first comma and behind the last may have other words beside them.
        items, position = [], match.start()
        for item in match.group().split("、"):
            items.append((position, position + len(item)))
            position += len(item) + 1
        inner = items[1:-1]
        shaped = [span for span in inner if _listed(scene, *span)]
        if len(shaped) < 2 or len(shaped) < 0.7 * len(inner):
            continue
        for start, end in shaped:
            name = text[start:end]
            built = scene.shape(name)
            points = names.points["threshold"] + built.points
            yield Candidate(
                start,
                end,
                "PERSON",
                name,
                citation(built, name, names),
                "chinese, in a list of names",
                points,
            )


def _listed(scene: Scene, start: int, end: int) -> bool:
    name = scene.text[start:end]
    if name in scene.names.traps or name in scene.names.words or scene.holds_word(start, end):
        return False
    built = scene.shape(name)
    return built.kind in ("chinese", "japanese") and built.points > 0.2


def latin_names(scene: Scene) -> Iterable[Candidate]:
    """Names in Latin letters that stand alone between Han characters, beside an anchor."""
    names = scene.names
    for match in _LATIN_NAME.finditer(scene.text):
        start, end = match.span()
        if any(word in names.traps for word in re.split(r"[ -]", match.group())):
            continue
        left = scene.left(start if scene.text[start - 1 : start] != " " else start - 1)
        right = scene.right(end)
        if left.points >= names.points["left rank"] or right.points >= names.points["right strong cue"]:
            yield Candidate(
                start,
                end,
                "PERSON",
                match.group(),
                "people/evidence.csv:shape latin",
                ", ".join(part for part in (left.why, right.why) if part),
                names.points["shape latin"] + left.points + right.points,
            )
