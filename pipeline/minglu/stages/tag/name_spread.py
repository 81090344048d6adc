"""What the whole article knows of a name: where else it stands, whole, by a part, by the surname or in Latin letters.

A name that one sentence bounds well on both sides is then known wherever it stands alone.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from minglu.model import Candidate, make_candidate
from minglu.stages.tag.name_scene import SURNAMED, Scene
from minglu.stages.tag.name_shape import HOPELESS, why
from minglu.text.latin import cuts_latin
from minglu.text.words import IN_ADDRESSES, places_of

#: What stands in front of the name of a ship: USS John S. |McCain.
_SHIP = re.compile(r"\b(?:USS|USNS|HMS|HMAS|HMCS|INS|ROKS) (?:[A-Z][\w.'’-]* )*$")


def spread(scene: Scene, found: list[Candidate]) -> Iterable[Candidate]:
    """Give the other places of the names found, whole and by their parts."""
    text, names = scene.text, scene.names
    by_name: dict[str, Candidate] = {}
    for candidate in found:
        name = text[candidate.start : candidate.end]
        known = by_name.get(name)
        if known is None or candidate.weight > known.weight:
            by_name[name] = candidate
    shorts: dict[str, list[Candidate]] = defaultdict(list)
    for name, candidate in by_name.items():
        if not candidate.entity:
            yield from _longer(scene, name, candidate)
            yield from _occurrences(scene, name, candidate, candidate.canonical, 0.0)
        parts = re.split("[· ]", name)
        if len(parts) > 1:
            for part in {parts[0], parts[-1], "·".join(parts[1:])} if "·" in name else {parts[-1]}:
                if len(part) >= 2:
                    shorts[part].append(candidate)
        elif "japanese" in candidate.evidence or candidate.country == "JP":
            for width in (2, 3):
                if len(name) > width and "ja" in names.surnames.get(name[:width], ""):
                    shorts[name[:width]].append(candidate)
    for short, owners in shorts.items():
        if short in by_name or short in names.traps or short in names.words:
            continue
        if len({owner.canonical for owner in owners}) == 1:
            yield from _occurrences(scene, short, owners[0], owners[0].canonical, 1.0)


def _longer(scene: Scene, name: str, source: Candidate) -> Iterable[Candidate]:
    """Give the name with what always follows it: 波诺马 is 波诺马廖夫 if the article never writes less."""
    if "·" in name or not _is_han(name):
        return
    starts = list(places_of(scene.text, name))
    if len(starts) < 2:
        return
    longer = name
    while char := _next_of_name(scene, longer, [start + len(longer) for start in starts]):
        longer += char
    if longer == name:
        return
    for start in starts:
        end = start + len(longer)
        if not scene.holds_word(start, end):
            yield source._replace(
                start=start,
                end=end,
                canonical=longer,
                weight=source.weight + 1.0,
                evidence=f"always {longer}",
            )


def _next_of_name(scene: Scene, name: str, ends: Sequence[int]) -> str:
    """Return the one character that stands at all these ends of a name and can belong to it, or nothing."""
    text, names, bounds = scene.text, scene.names, scene.bounds
    follow = {text[end : end + 1] for end in ends}
    char = follow.pop()
    if follow or not _is_han(char) or char in names.function_after or name + char in names.traps:
        return ""
    if any(scene.right(end).points >= 0.5 for end in ends) or scene.shape(name + char).points < HOPELESS:
        return ""
    # 聂昭华|老师: a word of its own; 廖夫 of 波诺马|廖夫 is in no dictionary.
    if all(end in bounds and scene.is_word(text[end : end + 2]) for end in ends):
        return ""
    return char


def _occurrences(
    scene: Scene, name: str, source: Candidate, canonical: str, need: float
) -> Iterable[Candidate]:
    text = scene.text
    latin = name[0].isascii()
    for start in places_of(text, name):
        end = start + len(name)
        if start == source.start or scene.names.vetoed(text, start, end):
            continue
        if latin and (
            cuts_latin(text, start, end)
            or text[start - 1 : start] in IN_ADDRESSES
            or _SHIP.search(text, max(0, start - 30), start)
        ):
            # twitter.com/BerinSzoka: an address of the web names nobody, nor does the USS John S. McCain.
            continue
        left, right = scene.left(start), scene.right(end)
        points = left.points + right.points + (0.0 if latin else scene.token(start, end))
        if points >= need - (2.0 if len(name) > 2 else 1.0):
            yield source._replace(
                start=start,
                end=end,
                canonical=canonical,
                evidence=why(_named(source), left.why, right.why),
                weight=source.weight + 0.2 * points,
            )


def _named(source: Candidate) -> str:
    kind = source.evidence.split(",")[0]
    return (
        f"{kind}, named at {source.start}" if kind in ("japanese", "chinese") else f"named at {source.start}"
    )


def _by_surname(found: Iterable[Candidate]) -> dict[str, dict[str, Candidate]]:
    """Return by the first character the names that begin with it, each with the candidate that was found first."""
    owners: dict[str, dict[str, Candidate]] = defaultdict(dict)
    for candidate in found:
        owners[candidate.canonical[0]].setdefault(candidate.canonical, candidate)
    return owners


def surnames_alone(scene: Scene, found: list[Candidate]) -> Iterable[Candidate]:
    """Give the 习 of 习主席: a surname alone before an office, a rank or a word of courtesy.

    Whom a title of names.csv means comes first, then the one person of the article who has the surname; before a word
    of courtesy (温小姐) it is a person whoever it is.
    """
    text, names = scene.text, scene.names
    owners = _by_surname(
        one
        for one in found
        if 2 <= len(one.canonical) <= 4 and "·" not in one.canonical and one.canonical[0] in names.surnames
    )
    addressed: set[str] = set()
    doubtful: list[tuple[str, Candidate]] = []
    for match in names.titles.finditer(text):
        start = match.start() - 1
        surname, title = text[start : start + 1], match.group()
        if start < 0 or surname not in names.surnames or (left := scene.left(start)).points < 0:
            continue
        if any(candidate.start <= start < candidate.end for candidate in found):
            continue
        holders = owners.get(surname, {})
        # 魏凤 is 魏凤和 cut short, and no second who has the surname.
        longer = tuple(holders)
        holders = {
            name: owner
            for name, owner in holders.items()
            if not any(one != name and one.startswith(name) for one in longer)
        }
        if len(holders) > 1:
            # 大使桂从友 and 桂民海: 桂大使 is the first of them.
            holders = {name: owner for name, owner in holders.items() if title + name in text} or holders
        alone = names.surnames_alone.get(surname + title)
        if alone is not None and (not holders or alone[0] in holders or len(holders) > 1):
            canonical, entity, country, cite = alone
            yield make_candidate(
                start, start + 1, "PERSON", canonical, cite, f"before {title}", 10.0, country, entity=entity
            )
        elif len(holders) == 1:
            (owner,) = holders.values()
            evidence = f"surname of {owner.canonical} before {title}"
            yield owner._replace(start=start, end=start + 1, evidence=evidence)
        elif title in names.courtesy and surname not in names.function_before:
            rule = f"people/surnames.csv:{surname}"
            found_here = make_candidate(
                start, start + 1, "PERSON", surname, rule, why(left.why, f"before {title}"), 6.0
            )
            if left.points > 0:
                addressed.add(surname + title)
                yield found_here
            else:
                doubtful.append((surname + title, found_here))
    # 当事人|曾先生: whom the article addresses so where nothing else can be meant.
    yield from (candidate for spoken, candidate in doubtful if spoken in addressed)


def surnames_bare(scene: Scene, found: list[Candidate]) -> Iterable[Candidate]:
    """Give the 沈 of 沈说 and 沈的: a surname by itself, of the one person of the article who has it.

    Only where a clause begins with it or a function word introduces it, where a verb or a function word follows, and
    where it is a word by itself; never a surname that is an ordinary word or a state (高, 韩).
    """
    text, names = scene.text, scene.names
    owners = _by_surname(
        one
        for one in found
        if 2 <= len(one.canonical) <= 3
        and one.country in SURNAMED
        and scene.shape(one.canonical).kind == "chinese"
    )
    for surname, holders in sorted(owners.items()):
        if len(holders) > 1 or surname in names.never_alone or surname in names.countries:
            continue
        if surname in names.function_before or surname in names.function_after:
            continue
        (owner,) = holders.values()
        for start in places_of(text, surname):
            end = start + 1
            if start not in scene.bounds or start < owner.start or text.startswith(owner.canonical, start):
                # 专家|李|明说: the segmenter's word cuts the whole name, and its surname stands not by itself.
                continue
            left, right = scene.left(start), scene.right(end)
            begins = left.points >= names.points["left edge"] and text[start - 1] not in "(（、·"
            verb = right.points >= names.points["right strong cue"]
            if not (verb or (right.why and begins and end in scene.bounds)) or not (begins or left.why):
                continue
            evidence = f"surname of {owner.canonical}, {why(left.why, right.why)}"
            yield owner._replace(start=start, end=end, evidence=evidence)


def latin_forms(scene: Scene, found: list[Candidate]) -> Iterable[Candidate]:
    """Give the Latin name in brackets behind a name, or behind the rank behind it."""
    ends = {candidate.end: candidate for candidate in sorted(found, key=lambda item: item.weight)}
    for match in scene.latin:
        owner = ends.get(match.start())
        if owner is None and match.start() in scene.rank_ends:
            owner = next(
                (ends[match.start() - size] for size in (2, 3, 4, 5, 6) if match.start() - size in ends), None
            )
        if owner is not None:
            start, end = match.span(1)
            yield owner._replace(
                start=start, end=end, evidence=f"Latin form of {owner.canonical}", state="latin"
            )


def _is_han(text: str) -> bool:
    """Say whether a string begins with a Han character."""
    return "\u3400" <= text[:1] <= "\u9fff"
