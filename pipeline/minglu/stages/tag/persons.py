"""PERSON: names of the roster, and names that no dictionary holds, found by their surroundings.

A name is bounded: an office or an introducing word before it, a rank, a verb of speaking, a Latin name or
punctuation behind it. Every stretch beside such an anchor is scored by the points of people/evidence.csv for its
left edge, its right edge, its shape and the segmenter's view. Then the whole article speaks (`name_spread`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set

from minglu.model import Candidate
from minglu.rulebook.lexicon import NAME, ORG, Entry, Hit
from minglu.rulebook.names import UNKNOWN_SYLLABLE, Edge, Names
from minglu.stages.tag.name_blanks import spaced_names
from minglu.stages.tag.name_dotted import dotted_names
from minglu.stages.tag.name_ends import further_syllables, last_syllable
from minglu.stages.tag.name_lists import latin_names, name_lists
from minglu.stages.tag.name_points import score
from minglu.stages.tag.name_scene import NAMED_LIKE_CHINESE, SURNAMED, Scene, look
from minglu.stages.tag.name_shape import known_name, regnal, why
from minglu.stages.tag.name_spread import latin_forms, spread, surnames_alone, surnames_bare
from minglu.stages.tag.name_things import a_thing
from minglu.stages.tag.name_whole import behind_given_names, only_parts, with_known_half
from minglu.stages.tag.scanned import Scanned

#: The longest run of Han characters tried as a name without a dot (阿玛尔巴伊斯格楞 has eight).
LONGEST = 9
#: What a short name of the roster may lack where the article has the person elsewhere.
NAMED_ELSEWHERE = 2.0
#: A short name of as many characters may be the beginning or the end of another: 阿卜杜拉|季波夫.
_MAY_GO_ON = 4
#: A given name in front of a surname in Latin letters.
_LATIN_BESIDE = re.compile(r"[A-ZÀ-Ž][\w.'’-]* $")
#: Between two names that are a list of two.
_JOINTS = "和与同跟及"
#: A name of the roster this long is not outweighed by any other reading.
SURE = 3

#: Start and end of a name, in code points.
Span = tuple[int, int]
Found = dict[Span, Candidate]


def tag_persons(
    text: Scanned,
    surnamed: list[Span],
    ranks: Sequence[Hit],
    names: Names,
    terms: Mapping[str, tuple[Entry, ...]],
) -> list[Candidate]:
    """Return the PERSON candidates of a folded text; their weight is their points.

    `surnamed` are its words that begin with a surname (`name_words`), `ranks` its rank words
    (`visible_ranks`), `terms` all those of the dictionaries.
    """
    scene, hits = look(text, surnamed, ranks, names), text.hits
    found: Found = {}
    # 穆罕默德|军: a listed body that a name only begins.
    bodies = {hit.start: hit.end for hit in hits.of(ORG)}
    listed = [hit for hit in hits.of(NAME) if bodies.get(hit.start, 0) <= hit.end]
    unsure = [hit for hit in listed if not _keep(found, _known(scene, hit))]
    at_hand = {candidate.entity for candidate in found.values()}
    begins, ends = {start for start, _ in found}, {end for _, end in found}
    for hit in unsure:
        bound = _bounds(scene.text, hit, begins, ends)
        if any(bound):
            _keep(found, _known(scene, hit, bound=bound))
        # 李希|对巴西: whom the article names elsewhere for sure needs little more where it names him again.
        # ，安倍|率团: and nothing but where a clause begins.
        if hit.entry.entity in at_hand:
            clause = scene.left(hit.start).points >= names.points["left edge"]
            _keep(found, _known(scene, hit, NAMED_ELSEWHERE + clause))
    for candidate in dotted_names(scene, hits.of(NAME)):
        _keep(found, with_known_half(scene, candidate, found))
    for candidate in _anchored(scene, found):
        _keep(found, candidate)
    for candidate in name_lists(scene):
        _keep(found, candidate)
    found = {span: candidate for span, candidate in found.items() if not a_thing(scene, candidate)}
    for candidate in latin_names(scene):
        _keep(found, candidate)
    for candidate in spread(scene, list(found.values())):
        _keep(found, candidate)
    for candidate in spaced_names(scene, terms):
        _keep(found, candidate)
    for candidate in surnames_alone(scene, list(found.values())):
        _keep(found, candidate)
    for candidate in surnames_bare(scene, list(found.values())):
        _keep(found, candidate)
    for candidate in behind_given_names(scene, list(found.values())):
        _keep(found, candidate)
    for candidate in latin_forms(scene, list(found.values())):
        _keep(found, candidate)
    for span in only_parts(scene, found.values()):
        # It stays, and loses to the whole name, so that `explain` can tell of it.
        found[span] = found[span]._replace(entity="", weight=0.0)
    return sorted(found.values())


def _keep(found: Found, candidate: Candidate | None) -> bool:
    """Keep the better candidate of a span; one of the roster is better than any other. Says whether there is one."""
    if candidate is None:
        return False
    span = (candidate.start, candidate.end)
    other = found.get(span)
    if other is None or (bool(candidate.entity), candidate.weight) > (bool(other.entity), other.weight):
        found[span] = candidate
    return True


def _bounds(folded: str, hit: Hit, begins: Set[int], ends: Set[int]) -> tuple[str, str]:
    """Return which points of evidence.csv other names of the roster give a name on each side, that begin and end there.

    王毅|布林肯|会谈, 占沙蒙|潘文江: two that touch bound each other; 王毅|和|布林肯, where the segmenter has 王毅和: so do
    two with a joint between them.
    """
    left = "left edge" if hit.start in ends else ""
    if not left and hit.start - 1 in ends and folded[hit.start - 1] in _JOINTS:
        left = "left known list"
    right = "right edge" if hit.end in begins else ""
    if not right and hit.end + 1 in begins and folded[hit.end] in _JOINTS:
        right = "right list"
    return left, right


def _known(scene: Scene, hit: Hit, less: float = 0.0, bound: tuple[str, str] = ("", "")) -> Candidate | None:
    """Return the candidate of a roster name. A short one must be bounded: 米利 is not in 米利亚姆.

    `less` are the points that it may lack, `bound` what another name of the roster gives it on each side.
    """
    start, end, entry = hit
    length = end - start
    # 穆罕默德|五世|大学: what stands behind the number makes the name none.
    number = regnal(scene.text, end)
    if length == 1 or scene.names.vetoed(scene.text, start, end + number):
        return None
    left, right = scene.left(start), scene.right(end)
    if bound[0]:
        left = Edge(scene.names.points[bound[0]], "behind another name")
    if bound[1]:
        right = Edge(scene.names.points[bound[1]], "before another name")
    points = left.points + right.points + scene.token(start, end)
    if length == 2 and _with_next(scene, start, end):
        # 王毅|同德国外长会谈: the segmenter has 王毅同, so that nothing is known of what 同 begins.
        points += scene.names.points["token bounds"] - scene.names.points["token cut"]
        points -= min(right.points, 0.0)
    if length == 2 and _with_before(scene, start, end):
        # 向|普京|致意: its dictionary has a man of that name.
        points += scene.names.points["token same"] - scene.names.points["token cut"]
    foreign = scene.names.syllables
    if length <= _MAY_GO_ON and entry.detail != "full":
        text = scene.text
        # 宣布|布林肯: the end of a word is no further syllable.
        before = (
            left.points < 0.5
            and foreign.get(text[start - 1 : start], UNKNOWN_SYLLABLE) > 2.5
            and not (start in scene.bounds and scene.is_word(text[start - 2 : start]))
        )
        # 埃斯珀|亚太之行: what a place or a body begins with is no further syllable.
        behind = (
            right.points < 0.5
            and end not in scene.entity_starts
            and (
                foreign.get(text[end : end + 1], UNKNOWN_SYLLABLE) > 2.5
                or (
                    entry.country not in NAMED_LIKE_CHINESE
                    and (last_syllable(scene, end, foreign) or further_syllables(scene, end, foreign))
                )
            )
        )
        if before or behind:
            return None
    if length == 2 and not left.why and scene.text[end : end + 1] == "》" and scene.text[start - 1] != "《":
        # 《虎踞|钟山》: the end of a title is a word of it.
        return None
    if left.why == "behind an office" and entry.country not in SURNAMED:
        # 副总统|彭斯|据报: the segmenter has 彭斯据.
        less = NAMED_ELSEWHERE
    wanted = "threshold known word" if entry.term in scene.names.words else "threshold known"
    if length <= 2 and points < scene.names.points[wanted] - less:
        # 纪律|严明|。
        return None
    if entry.term[0].isascii() and _LATIN_BESIDE.search(scene.text, max(0, start - 20), start):
        # Sidney |Powell is somebody else.
        return None
    return known_name(start, end + number, entry, why(left.why, right.why), points)


def _with_next(scene: Scene, start: int, end: int) -> bool:
    """Say whether the segmenter joins a name with a function word behind it, which ends no given name."""
    char = scene.text[end : end + 1]
    return (
        start in scene.bounds
        and end not in scene.bounds
        and end + 1 in scene.bounds
        and char in scene.names.function_after
        and scene.names.given.get(char, -9.0) < 0
    )


def _with_before(scene: Scene, start: int, end: int) -> bool:
    """Say whether the segmenter joins a name with a preposition in front of it: 向|普京."""
    joined = start not in scene.bounds and start - 1 in scene.bounds and end in scene.bounds
    return joined and scene.text[start - 1] in scene.names.function_before


def _anchored(scene: Scene, found: Found) -> list[Candidate]:
    """Names beside an anchor; then the lists that go on from them and from the names already found (A、B和C).

    Where a person of the roster stands beside an anchor nobody else is looked for.
    """
    sure = [span for span in found if span[1] - span[0] >= SURE]
    best: Found = {}
    for span in dict.fromkeys(_beside_anchors(scene, sure)):
        candidate = score(scene, *span)
        if candidate is not None:
            best[span] = candidate
    _go_on(scene, found, best, sure)
    return list(best.values())


def _beside_anchors(scene: Scene, sure: Sequence[Span]) -> Iterator[Span]:
    """Give the spans beside an anchor that may reach the threshold, and those that begin with a surname.

    Half of all time was spent here: an anchor with no room for a name beside it, and what cannot reach the threshold
    by its edges, is not looked at any further.
    """
    text, left, right, walls = scene.text, scene.left, scene.right, scene.walls
    begins, never_ends, least = scene.names.begins, scene.names.never_ends, scene.least
    more_of_two = scene.least_of_two - least
    lefts = (scene.head_ends | scene.rank_ends | scene.cue_lefts).difference(start for start, _ in sure)
    rights = scene.rank_starts | scene.cue_rights | scene.head_starts
    rights.update(match.start() for match in scene.latin)
    rights.difference_update(end for _, end in sure)
    for position in lefts:
        if text[position : position + 1] in begins and walls.find(1, position, position + 2) < 0:
            wanted = least - left(position).points
            for end in _reach(scene, position, 1):
                enough = wanted if end > position + 2 else wanted + more_of_two
                if text[end - 1] not in never_ends and right(end).points >= enough:
                    yield position, end
    for position in rights:
        if (
            text[position - 1 : position] not in never_ends
            and walls.find(1, max(0, position - 2), position) < 0
        ):
            wanted = least - right(position).points
            for start in _reach(scene, position, -1):
                enough = wanted if start < position - 2 else wanted + more_of_two
                if text[start] in begins and left(start).points >= enough:
                    yield start, position
    words, known = scene.words, set(sure)
    for start, end in scene.surnamed:
        # 高级将领: an office, a rank or a state in it makes it no name; and of a name of the roster nothing is asked.
        if (
            words.find(1, start, end) < 0
            and (start, end) not in known
            and left(start).points + right(end).points >= (least if end - start > 2 else scene.least_of_two)
        ):
            yield start, end


def _go_on(scene: Scene, found: Found, best: Found, sure: Sequence[Span]) -> None:
    """Add to `best` the lists that go on from it and from the names already found: A、B和C."""
    text = scene.text
    queue = sorted(best.keys() | set(sure))
    # What was no name by itself may be one in a list: 石泰峰、|蒋作君|等.
    tried = set(best)
    while queue:
        start, end = queue.pop()
        steps = []
        known = (start, end) in found and bool(found[start, end].entity)
        if text[end : end + 1] in ("、", "和", "与", "及"):
            steps += [(end + 1, stop) for stop in _reach(scene, end + 1, 1)]
        if text[start - 1 : start] == "、":
            steps += [(begin, start - 1) for begin in _reach(scene, start - 1, -1)]
        for span in steps:
            if span not in tried:
                tried.add(span)
                candidate = score(scene, *span, listed=(1 + known) * (span[0] > end), listing=span[1] < start)
                if candidate is not None:
                    best[span] = candidate
                    queue.append(span)


def _reach(scene: Scene, position: int, direction: int) -> range:
    """Return the offsets 2 to `LONGEST` characters away from `position` that a name may reach.

    No name goes on into another word, and none of more than four characters into what is no syllable.
    """
    text, walls, points = scene.text, scene.walls, scene.names.syllable_points
    if direction > 0:
        end = min(position + LONGEST, len(text))
        stop = walls.find(1, position, end)
        end = stop if stop >= 0 else end
        for at in range(position + 4, end):
            if points(text[at]) < -0.4:
                end = at
                break
        return range(position + 2, end + 1)
    start = max(0, position - LONGEST)
    start = walls.rfind(1, start, position) + 1 or start
    for at in range(position - 5, start - 1, -1):
        if points(text[at]) < -0.4:
            start = at + 1
            break
    return range(position - 2, start - 1, -1)
