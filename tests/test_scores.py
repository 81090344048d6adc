"""No score is under its floor (floors.toml): on gold of our own and on the corpus of 1998."""

from __future__ import annotations

import pytest

from outside import ARTICLES, CORPUS, needed
from raise_floors import FLOORS, Scores, as_toml, measure, raised, read_floors, shortfall


@pytest.fixture(scope="module")
def measured() -> Scores:
    needed(ARTICLES)
    needed(CORPUS)
    return measure()


@pytest.mark.parametrize("name", sorted(read_floors()))
def test_no_score_is_under_its_floor(name: str, measured: Scores) -> None:
    assert name in measured, f"{name} has a floor in floors.toml, but is not measured any more"
    bound = read_floors()[name]
    short = shortfall(name, measured[name], bound)
    assert short <= 0, f"{name} is {measured[name]:.4f}, {short:.4f} on the wrong side of its bound {bound}"


def test_every_score_has_a_floor(measured: Scores) -> None:
    assert measured.keys() <= read_floors().keys(), "run `python tests/raise_floors.py`"


def test_floors_rise_and_never_fall() -> None:
    floors = {"f1.tune.PERSON": 0.9, "f1.tune.RANK": 0.9, "false_persons.tune": 1.0, "gone": 0.5}
    measured = {"f1.tune.PERSON": 0.93, "f1.tune.RANK": 0.5, "false_persons.tune": 0.55, "f1.new": 0.005}
    expected = {"f1.tune.PERSON": 0.92, "f1.tune.RANK": 0.9, "false_persons.tune": 0.7, "gone": 0.5}
    assert raised(floors, measured) == expected | {"f1.new": 0.0}
    assert raised({"false_persons.tune": 0.2}, {"false_persons.tune": 0.9}) == {"false_persons.tune": 0.2}


def test_floors_of_relations_are_what_was_measured() -> None:
    floors = {"relations.seed.encounters": 0.7, "relations.tune.encounters": 0.7}
    measured = {
        "relations.seed.encounters": 0.709,
        "relations.tune.encounters": 0.6,
        "relations.tune.new": 1.0,
    }
    expected = {
        "relations.seed.encounters": 0.705,
        "relations.tune.encounters": 0.7,
        "relations.tune.new": 1.0,
    }
    assert raised(floors, measured) == expected


def test_floors_are_as_the_helper_writes_them() -> None:
    assert FLOORS.read_text("utf-8") == as_toml(read_floors())
