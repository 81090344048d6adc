"""PERSON: names of the roster, and names that no dictionary holds, found by their surroundings.

A name is bounded: an office or an introducing word before it, a rank, a verb of speaking, a Latin name or
punctuation behind it. Every stretch beside such an anchor is scored by the points of people/evidence.csv for its
left edge, its right edge, its shape and the segmenter's view. Then the whole article speaks (`name_spread`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from minglu.model import NO_PLACE, Candidate, make_candidate
from minglu.rulebook.lexicon import NAME, Entry, Hit, Hits
from minglu.rulebook.names import UNKNOWN_SYLLABLE, Edge, Names
from minglu.stages.tag.name_blanks import spaced_names
from minglu.stages.tag.name_dotted import dotted_names
from minglu.stages.tag.name_ends import cut_short, function_word, goes_on, last_syllable, leaves_one
from minglu.stages.tag.name_lists import latin_names, name_lists
from minglu.stages.tag.name_scene import NAMED_LIKE_CHINESE, SURNAMED, Scene, look
from minglu.stages.tag.name_shape import HOPELESS, Shape, citation, quoted, regnal, why
from minglu.stages.tag.name_spread import latin_forms, spread, surnames_alone, surnames_bare
from minglu.stages.tag.name_things import a_thing, among_places
from minglu.stages.tag.name_whole import only_parts
from minglu.text.segmenters import Tokens

#: The longest run of Han characters tried as a name without a dot (阿玛尔巴伊斯格楞 has eight).
LONGEST = 9
#: What a short name of the roster may lack where the article has the person elsewhere.
NAMED_ELSEWHERE = 2.0
#: A given name in front of a surname in Latin letters.
_LATIN_BESIDE = re.compile(r"[A-ZÀ-Ž][\w.'’-]* $")
#: A name of the roster this long is not outweighed by any other reading.
SURE = 3
#: A word of the segmenter's dictionary that is this much like a Chinese name is one.
NAME_LIKE = 1.0
#: What names made of syllables (罗斯, 墨菲) reach by their shape, and other words do not.
SYLLABIC = 1.0

#: Kinds of names that may end in a word by chance: 西科斯基|公司, 丰田|公司; a Chinese name has no room for one.
_MAY_SWALLOW = frozenset({"transliterated", "japanese"})

#: Start and end of a name, in code points.
Span = tuple[int, int]
Found = dict[Span, Candidate]


def tag_persons(
    folded: str, tokens: Tokens, hits: Hits, names: Names, terms: Mapping[str, tuple[Entry, ...]]
) -> list[Candidate]:
    """Return the PERSON candidates of a folded text; their weight is their points. `terms` are all those of the dictionaries."""
    scene = look(folded, tokens, hits, names)
    found: Found = {}
    unsure = [hit for hit in hits.of(NAME) if not _keep(found, _known(scene, hit))]
    at_hand = {candidate.entity for candidate in found.values()}
    begins, ends = {start for start, _ in found}, {end for _, end in found}
    for hit in unsure:
        if hit.start in ends or hit.end in begins:
            # 王毅|布林肯|会谈, 占沙蒙|潘文江: two names of the roster that touch bound each other.
            _keep(found, _known(scene, hit, touches=(hit.start in ends, hit.end in begins)))
        # 李希|对巴西: whom the article names elsewhere for sure needs little more where it names him again.
        # ，安倍|率团: and nothing but where a clause begins.
        if hit.entry.entity in at_hand:
            clause = scene.left(hit.start).points >= names.points["left edge"]
            _keep(found, _known(scene, hit, NAMED_ELSEWHERE + clause))
    for candidate in dotted_names(scene, hits.of(NAME)):
        _keep(found, candidate)
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


def _known(
    scene: Scene, hit: Hit, less: float = 0.0, touches: tuple[bool, bool] = (False, False)
) -> Candidate | None:
    """Return the candidate of a roster name. A short one must be bounded: 米利 is not in 米利亚姆.

    `less` are the points that it may lack, `touches` says whether another name of the roster bounds it on each side.
    """
    start, end, entry = hit
    length = end - start
    if length == 1 or scene.names.vetoed(scene.text, start, end):
        return None
    left, right = scene.left(start), scene.right(end)
    if touches[0]:
        left = Edge(scene.names.points["left edge"], "behind another name")
    if touches[1]:
        right = Edge(scene.names.points["right edge"], "before another name")
    points = left.points + right.points + scene.token(start, end)
    if length == 2 and _with_next(scene, start, end):
        # 王毅|同德国外长会谈: the segmenter has 王毅同.
        points += scene.names.points["token bounds"] - scene.names.points["token cut"]
    foreign = scene.names.syllables
    if length <= 3 and entry.detail != "full":
        text = scene.text
        before = foreign.get(text[start - 1 : start], UNKNOWN_SYLLABLE) > 2.5 and left.points < 0.5
        behind = right.points < 0.5 and (
            foreign.get(text[end : end + 1], UNKNOWN_SYLLABLE) > 2.5
            or (entry.country not in NAMED_LIKE_CHINESE and last_syllable(scene, end, foreign))
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
    end += regnal(scene.text, end)
    return make_candidate(
        start,
        end,
        "PERSON",
        entry.canonical,
        entry.cite,
        why(left.why, right.why),
        weight=10.0 + points,
        country=entry.country,
        entity=entry.entity,
    )


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


def _anchored(scene: Scene, found: Found) -> list[Candidate]:
    """Names beside an anchor; then the lists that go on from them and from the names already found (A、B和C).

    Where a person of the roster stands beside an anchor nobody else is looked for.
    """
    sure = [span for span in found if span[1] - span[0] >= SURE]
    best: Found = {}
    for span in dict.fromkeys(_beside_anchors(scene, sure)):
        candidate = _score(scene, *span)
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
    for start, end in scene.surnamed:
        if left(start).points + right(end).points >= (least if end - start > 2 else scene.least_of_two):
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
                candidate = _score(
                    scene, *span, listed=(1 + known) * (span[0] > end), listing=span[1] < start
                )
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


def _score(scene: Scene, start: int, end: int, listed: int = 0, listing: bool = False) -> Candidate | None:
    """Return the candidate of a span if its points reach the threshold.

    `listed` says that another name and a comma stand before it (2: one of the roster), `listing` that they stand
    behind it.
    """
    names, text = scene.names, scene.text
    left, right = scene.left(start), scene.right(end)
    left_points, right_points = left.points, right.points
    if left.why in names.place_before or (
        not left.why and (start in scene.place_ends or start in scene.far_ends)
    ):
        # 在|比什凯克|会见, 南非|约翰内斯堡|: what a preposition of place or a state introduces is a place, if the roster
        # does not know better.
        left_points = names.points["left place cue"]
    if listed:
        left_points = max(left_points, names.points["left known list" if listed > 1 else "left list"])
    if listing or (listed and text[end : end + 1] == "等"):
        # 石泰峰、邵鸿|等: the list ends there.
        right_points = max(right_points, names.points["right list"])
    if left_points + right_points < scene.least or scene.words.find(1, start, end) >= 0:
        return None
    if text[end : end + 1] == "·" or text[start - 1 : start] == "·":
        # A part of a dotted name is found by its whole.
        return None
    name = text[start:end]
    built = scene.shape(name)
    if built.points < HOPELESS:
        return None
    if built.kind == "transliterated" and not left.why and start in scene.near_ends:
        # 韩国|金在中 is a person all the same, 日本|佐世保 is none.
        left_points = names.points["left place cue"]
    points = _points(scene, start, end, built, left.points, left_points, right_points)
    if built.kind == "transliterated":
        points += goes_on(scene, start, end, left, right)
    # Asked last: most spans have fallen by their points before.
    if points < names.points["threshold"] or _ruled_out(scene, start, end, built, bounded=bool(left.why)):
        return None
    evidence = why(
        built.kind,
        "behind another name" if listed else left.why,
        "before another name" if listing else right.why,
    )
    size = regnal(text, end)
    return make_candidate(
        start,
        end + size,
        "PERSON",
        text[start : end + size],
        citation(built, name, names),
        evidence,
        points,
        state=NO_PLACE if (start, end) in scene.named else "",
    )


def _points(
    scene: Scene, start: int, end: int, built: Shape, left: float, left_points: float, right_points: float
) -> float:
    """Return the points of a span by its shape, its edges, its words and how often the article has it.

    `left` are those of what stands before it, `left_points` these as far as they speak for a person.
    """
    names = scene.names
    name = scene.text[start:end]
    chinese = built.kind == "chinese"
    token = scene.token(start, end)
    if (
        chinese
        and start in scene.head_ends
        and (scene.text[end : end + 1] in names.never_ends if end - start == 2 else end in scene.bounds)
    ):
        # 副|相金炯龙, 所长|刘琦|等: the office is known, and the segmenter's word is not.
        token = max(token, names.points["token bounds"])
    points = built.points + token + left_points + right_points
    if (
        token == names.points["token same"]
        and left >= names.points["left office"]
        and (right_points > 0 or (chinese and end - start > 2))
        and (chinese or built.points > SYLLABIC)
    ):
        # 秘书长|倪煜|等: what the segmenter sees as a word of its own behind an office, be its characters rare in names.
        points += names.points["word behind an office"]
    points += scene.recurrence.get(name, 0.0)
    if chinese and end - start > 2 and name[-1] in names.thing_last:
        # 柘塘|镇, 南昆|线
        points += names.points["ends as a thing"]
    if name in names.words:
        points += names.points["ordinary word"]
    elif _in_dictionary(scene, name, built):
        points += names.points["dictionary name"]
    return points


def _ruled_out(scene: Scene, start: int, end: int, built: Shape, *, bounded: bool) -> bool:
    """Say whether a span is no name whatever its points; `bounded` if a word stands before it behind which one begins."""
    names, text = scene.names, scene.text
    name = text[start:end]
    foreign = built.kind == "transliterated"
    if (
        foreign
        and name[:2] in names.words
        and start + 2 in scene.bounds
        and names.syllable_points(name[0]) < 0
    ):
        # 代表|格政府: a word, and its first character is no syllable.
        return True
    known = name in names.words or _in_dictionary(scene, name, built)
    return (
        (built.kind == "chinese" and not known and cut_short(scene, start, end))
        or names.vetoed(text, start, end)
        or (not bounded and (quoted(text, start, end) or among_places(scene, start, end)))
        or (built.kind in _MAY_SWALLOW and names.swallows(text, start, end))
        or (end - start == 4 and (start, start + 2) in scene.entities and (start + 2, end) in scene.entities)
        or name in names.traps
        or (start, end) in scene.entities
        or function_word(scene, name, start, end, foreign)
        or (built.kind == "chinese" and leaves_one(scene, start, end))
    )


def _in_dictionary(scene: Scene, name: str, built: Shape) -> bool:
    """Say whether the segmenter's dictionary has a string as a name: 张国焘, 康世恩; not 储备|金."""
    names = scene.names
    if len(name) != 3 or built.kind != "chinese" or built.points <= NAME_LIKE or not scene.is_word(name):
        return False
    return name[:2] not in names.words and name[:2] not in names.traps
