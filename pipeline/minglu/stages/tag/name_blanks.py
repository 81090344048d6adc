"""Names with a blank inside, as papers pad those of two characters to the width of three: 王 毅, 习 近 平, 潘 文江.

The name spans the blank; its canonical form is without it. Blanks between Han characters are rare, so that names are
looked for from them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from minglu.model import Candidate, make_candidate
from minglu.rulebook.lexicon import NAME, Entry
from minglu.rulebook.names import Edge
from minglu.stages.tag.name_scene import Scene
from minglu.stages.tag.name_shape import citation, known_name, why
from minglu.text.words import places_of

#: Folding has made one of all.
_BLANK = " "
#: How many characters a name has before its first blank, and in all.
_BEFORE, _LONGEST = 3, 5
#: How many a name has that is not of the roster.
_CHINESE = 3
_JOINERS = frozenset("和与及同等")


def spaced_names(scene: Scene, terms: Mapping[str, tuple[Entry, ...]]) -> Iterable[Candidate]:
    """Give the names of the roster (`terms`) that a blank parts, and others behind or before a word that people have.

    Nobody is made of the names of a list (记者 王明 李强): each piece but one has a single character, and nothing else
    of the name stands beside it.
    """
    walls, bounds, last, reached = scene.walls, scene.bounds, len(scene.text) - 1, 0
    for blank in places_of(scene.text, _BLANK):
        # Before all else, as few blanks stand beside a single Han character that a name may have.
        if (
            not reached < blank < last
            or (blank - 1 not in bounds and blank + 2 not in bounds)
            or walls[blank - 1]
            or walls[blank + 1]
        ):
            continue
        found = _around(scene, blank, max(reached, blank - _BEFORE), terms)
        if found is not None:
            reached = found.end
            yield found


def _around(scene: Scene, blank: int, low: int, terms: Mapping[str, tuple[Entry, ...]]) -> Candidate | None:
    """Return the longest name around a blank."""
    text = scene.text
    ends = _ends(text, blank)
    for start in range(low, blank):
        if start not in scene.bounds:
            continue
        before = text[start:blank]
        if not all(map(_is_han, before)):
            continue
        for end, behind in ends:
            if len(before) > 1 and len(behind) > 1:
                continue
            name = before + behind
            entry = next((entry for entry in terms.get(name, ()) if entry.kind == NAME), None)
            if entry is None and (start < blank - 1 or len(name) > _CHINESE):
                continue
            if _is_cut(scene, start, end) or scene.names.vetoed(text, start, end):
                continue
            candidate = _known(scene, start, end, entry) if entry else _anchored(scene, start, end, name)
            if candidate is not None:
                return candidate
    return None


def _ends(text: str, blank: int) -> list[tuple[int, str]]:
    """Return where a name may end behind its first blank, the farthest first, with its characters: 习 |近 平."""
    ends, at, behind = [], blank + 1, ""
    while len(behind) < _LONGEST - 1:
        char = text[at : at + 1]
        if char == _BLANK and len(behind) == 1 and _is_han(text[at + 1 : at + 2]):
            at += 1
            continue
        if not _is_han(char):
            break
        at, behind = at + 1, behind + char
        ends.append((at, behind))
    return ends[::-1]


def _is_cut(scene: Scene, start: int, end: int) -> bool:
    """Say whether a word is cut, or one more padded character follows: 王 毅| 力."""
    text = scene.text
    if end not in scene.bounds and not scene.right(end).why:
        return True
    if scene.holds_word(start, end):
        return True
    further = text[end + 1 : end + 2]
    return (
        text[end : end + 1] == _BLANK
        and _is_han(further)
        and not _is_han(text[end + 2 : end + 3])
        and further not in _JOINERS
        and further not in scene.names.single_surnames
    )


def _known(scene: Scene, start: int, end: int, entry: Entry) -> Candidate | None:
    """Return the candidate of a name of the roster."""
    left, right = _edges(scene, start, end)
    points = left.points + right.points
    if points < scene.names.points["threshold known"]:
        return None
    return known_name(start, end, entry, why("with a blank inside", left.why, right.why), points)


def _anchored(scene: Scene, start: int, end: int, name: str) -> Candidate | None:
    """Return the candidate of a Chinese name that no dictionary holds, behind or before a word that people have."""
    names = scene.names
    left, right = _edges(scene, start, end)
    if (
        name[0] not in names.single_surnames
        or name in names.words
        or name[:2] in names.words
        or name in names.traps
    ):
        # 高 兴地
        return None
    if left.points < names.points["left rank"] and right.points < names.points["right office"]:
        return None
    built = scene.shape(name)
    points = built.points + left.points + right.points + names.points["token bounds"]
    if points < names.points["threshold"] or (
        name[-1] in names.function_after and names.given.get(name[-1], -9.0) < 0
    ):
        return None
    evidence = why("chinese", "with a blank inside", left.why, right.why)
    return make_candidate(start, end, "PERSON", name, citation(built, name, names), evidence, points)


def _edges(scene: Scene, start: int, end: int) -> tuple[Edge, Edge]:
    """Return the edges of a name; an office or a rank may stand behind one more blank: 国防部长| 范 德 明 |大将."""
    text = scene.text
    if text[start - 1 : start] == _BLANK and (start - 1 in scene.head_ends or start - 1 in scene.rank_ends):
        start -= 1
    if text[end : end + 1] == _BLANK and (end + 1 in scene.head_starts or end + 1 in scene.rank_starts):
        end += 1
    return scene.left(start), scene.right(end)


def _is_han(char: str) -> bool:
    return "\u3400" <= char <= "\u9fff"
