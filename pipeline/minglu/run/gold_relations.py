"""Gold of relations: what a reader found an article to tell of encounters, meetings and people.

One JSON file an article, without its text: `article, half, round, sha256, encounters, meetings, entities`. People stand under
the full name that the article's gold of mentions gives them, states under their ISO code, all others as their words
stand. What counts as a fact is in tests/relations/README.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, NamedTuple

from pydantic import AfterValidator, TypeAdapter, ValidationError

from minglu.model import ENCOUNTERS, NEGATED, PAST, PLANNED, REAL
from minglu.stages.decode import Unreadable
from minglu.stages.inputs import shown

_ADVICE = "write it as the files in tests/relations are written"


def _kind(name: str) -> str:
    if name not in ENCOUNTERS:
        raise ValueError(f"{name!r} is no kind of encounter: {', '.join(ENCOUNTERS)}")
    return name


def _modality(name: str) -> str:
    if name not in (REAL, PLANNED, NEGATED, PAST):
        raise ValueError(f"{name!r} is no modality: {REAL}, {PLANNED}, {NEGATED} or {PAST}")
    return name


class GoldEncounter(NamedTuple):
    """Who did what with whom; `meeting` is the series of the meeting at which it took place.

    `section` is `related` where only a teaser of another article tells it.
    """

    kind: Annotated[str, AfterValidator(_kind)]
    who: tuple[str, ...]
    whom: tuple[str, ...]
    date: str
    place: str
    meeting: str
    modality: Annotated[str, AfterValidator(_modality)]
    section: str = ""


class GoldMeeting(NamedTuple):
    """One session of a series as the article tells of it; `country` and `host` are ISO codes."""

    series: str
    ordinal: str
    part: str
    date: str
    place: str
    country: str
    host: str
    chairs: tuple[str, ...]
    participants: tuple[str, ...]
    section: str = ""


class GoldEntity(NamedTuple):
    """A person of the article and his id in the roster; empty where the roster does not hold him."""

    canonical: str
    entity: str


@dataclass(frozen=True, slots=True)
class RelationGold:
    """One article's encounters, meetings and people, as a reader found them."""

    article: str
    half: str
    round: int = 1
    sha256: str = ""
    encounters: tuple[GoldEncounter, ...] = ()
    meetings: tuple[GoldMeeting, ...] = ()
    entities: tuple[GoldEntity, ...] = ()

    @property
    def group(self) -> str:
        """The half, with the number of a later round of annotation: `held`, `held2`."""
        return self.half if self.round == 1 else f"{self.half}{self.round}"


_READER = TypeAdapter(RelationGold)


def read_relations(folder: Path) -> list[RelationGold]:
    """Read the gold files of a folder, sorted by name. Raises `Unreadable`, which says where and what."""
    return [_read(path) for path in sorted(folder.glob("*.json"))]


def _read(path: Path) -> RelationGold:
    try:
        return _READER.validate_json(path.read_bytes())
    except ValidationError as error:
        first = error.errors()[0]
        wrong = f"{'.'.join(map(str, first['loc']))}: {first['msg']}"
        raise Unreadable(f"{shown(path)}: {wrong}", _ADVICE) from None
