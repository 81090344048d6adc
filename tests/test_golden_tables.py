"""The tables of the seed articles against those that a reader made of them: people, tenures, meetings, encounters."""

from __future__ import annotations

import pytest

from golden.compare import gold_of_seeds, marks_of
from golden.tables import GOLD, known_table_failures, table_differences, tables_of_seeds
from minglu.run.gold_relations import read_relations

SEEDS = tables_of_seeds()


@pytest.mark.parametrize("name", SEEDS)
def test_the_tables_of_a_seed_differ_from_their_gold_only_as_known(name: str) -> None:
    found = table_differences(name)
    known = {key for key in known_table_failures() if key[0] == name}
    new = [f"{one.table} {one.kind}: {one.row}: {one.detail}" for one in found if one.key not in known]
    mended = sorted(known - {one.key for one in found})
    assert not new, f"{len(new)} new differences (make golden shows them all):\n" + "\n".join(new)
    assert not mended, f"mended; take these lines out of tests/golden/known_table_failures.tsv:\n{mended}"


def test_every_seed_has_tables_and_every_known_failure_a_cause() -> None:
    assert [path.stem for path, _ in gold_of_seeds()] == SEEDS
    for key, cause in known_table_failures().items():
        assert key[0] in SEEDS, key
        assert len(cause) >= 8, f"{key} has no cause that tells anything"


def test_gold_of_relations_names_the_people_of_the_gold_of_mentions() -> None:
    marks = {path.stem: marks_of(gold) for path, gold in gold_of_seeds()}
    for gold in read_relations(GOLD):
        named = {mark.value for mark in marks[gold.article] if mark.type == "PERSON"}
        assert {one.canonical for one in gold.entities} == named, gold.article
