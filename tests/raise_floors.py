"""Measure every score that has a floor, and raise floors: `python tests/raise_floors.py`.

A floor lies 0.01 below what was measured when it was raised, rounded down to 0.01. False persons have
ceilings instead, 0.1 above what was measured, rounded up to 0.1. Floors never fall and ceilings never rise.
Relations are few, so that one fact weighs much: their floors are what was measured, rounded down to 0.005.
"""

from __future__ import annotations

import math
import tomllib
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

import score_pd98
import score_relations
from minglu.rulebook.kit import Kit
from minglu.run.gold import read_labelled
from minglu.run.predict import predict
from minglu.run.score import ATTRIBUTES, PersonTally, Quiet, score
from outside import ARTICLES, CORPUS

FLOORS = Path(__file__).with_name("floors.toml")
REAL = Path(__file__).with_name("real")

#: The table of floors.toml that holds ceilings, and that of the floors close to what was measured.
CEILINGS = "false_persons"
RELATIONS = "relations"

_HEADER = """\
# What no score may fall below: exact F1 by half and type, what is said of persons found, and the corpus of
# 1998. `false_persons` are ceilings, in 10,000 characters of sentences that name nobody. `relations` are those of
# tests/score_relations.py: encounters by exact kind, links of people, days and places of meetings.
# Written by `python tests/raise_floors.py`, which raises floors and lowers ceilings and never the reverse.
"""

#: The scores by their names in floors.toml, such as `f1.tune.PERSON`.
Scores = dict[str, float]


def measure() -> Scores:
    """Measure everything that has a floor. Raises ValueError where an article of gold cannot be scored."""
    kit = Kit.load()
    return _measure_real(kit) | _measure_pd98(kit) | _measure_relations(kit)


def read_floors(path: Path = FLOORS) -> Scores:
    """Read the floors; none where there is no file yet."""
    if not path.exists():
        return {}
    return _flat(tomllib.loads(path.read_text("utf-8")))


def is_ceiling(name: str) -> bool:
    """Tell whether a score must stay below its bound, not above it."""
    return name.startswith(f"{CEILINGS}.")


def shortfall(name: str, measured: float, bound: float) -> float:
    """Give by how much a score is on the wrong side of its bound; 0 or less where it holds."""
    return measured - bound if is_ceiling(name) else bound - measured


def raised(floors: Mapping[str, float], measured: Mapping[str, float]) -> Scores:
    """Give the floors after a measurement: each as it was, or stricter."""
    bounds = dict(floors)
    for name, value in measured.items():
        # Rounded first: 0.93 - 0.01 is a little less than 0.92 in binary.
        if is_ceiling(name):
            bound = math.ceil(round(value * 10 + 1, 6)) / 10
            bounds[name] = min(bound, floors.get(name, bound))
        elif name.startswith(f"{RELATIONS}."):
            bound = math.floor(round(value * 200, 6)) / 200
            bounds[name] = max(bound, floors.get(name, bound))
        else:
            bound = max(0, math.floor(round(value * 100 - 1, 6))) / 100
            bounds[name] = max(bound, floors.get(name, bound))
    return bounds


def as_toml(floors: Mapping[str, float]) -> str:
    """Write floors as TOML, a table for each group of names, sorted."""
    tables: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(floors):
        table, _, key = name.rpartition(".")
        tables[table].append(f"{key} = {floors[name]}")
    parts = ["\n".join([f"[{table}]", *tables[table]]) for table in sorted(tables)]
    return "\n\n".join([_HEADER.rstrip("\n"), *parts]) + "\n"


def _measure_real(kit: Kit) -> Scores:
    gold = read_labelled(REAL)
    predictions = predict(gold, ARTICLES, lambda: kit)
    if predictions.problems:
        raise ValueError("\n".join(f"{one.article}: {one.error}" for one in predictions.problems))
    result = score(gold, predictions.labelled)
    scores = {
        f"f1.{half}.{kind}": tally.exactly.f1 for (half, kind), tally in result.by("half", "type").items()
    }
    people: defaultdict[str, PersonTally] = defaultdict(PersonTally)
    quiet: defaultdict[str, Quiet] = defaultdict(Quiet)
    for group in result.people:
        people[group.half] += result.people[group]
        quiet[group.half] += result.quiet[group]
    for half in people:
        scores |= {f"people.{half}.{name}": people[half].accuracy(name) for name in ATTRIBUTES}
        scores[f"{CEILINGS}.{half}"] = quiet[half].per_10_000
    return scores


def _measure_pd98(kit: Kit) -> Scores:
    result = score_pd98.score_documents(score_pd98.read_documents(CORPUS), kit)
    scores = {f"f1.pd98.{kind}": tally.exactly.f1 for (kind,), tally in result.score.by("type").items()}
    return scores | {f"{CEILINGS}.pd98": result.quiet.per_10_000}


def _measure_relations(kit: Kit) -> Scores:
    cases = [*score_relations.cases_of_articles(kit), *score_relations.cases_of_seeds(kit)]
    scores: Scores = {}
    for half, result in score_relations.score_halves(cases, kit).items():
        precision, recall, _ = result.entities.measure
        measured = {
            "encounters": result.encounters.measure.f1,
            "entity_precision": precision,
            "entity_recall": recall,
        }
        measured |= {f"meeting_{name}": share.ratio for name, share in result.sessions.items()}
        scores |= {f"{RELATIONS}.{half}.{name}": value for name, value in measured.items()}
    return scores


def _flat(table: Mapping[str, object], prefix: str = "") -> Scores:
    flat: Scores = {}
    for key, value in table.items():
        if isinstance(value, dict):
            flat |= _flat(value, f"{prefix}{key}.")
        elif isinstance(value, int | float):
            flat[prefix + key] = float(value)
    return flat


def main() -> None:
    """Raise the floors and print what changed."""
    floors = read_floors()
    bounds = raised(floors, measure())
    for name in sorted(bounds):
        if bounds[name] != floors.get(name):
            print(f"{name}: {floors.get(name, 'new')} -> {bounds[name]}")
    FLOORS.write_text(as_toml(bounds), "utf-8")


if __name__ == "__main__":
    main()
