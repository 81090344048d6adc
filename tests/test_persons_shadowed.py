"""PERSON: names of the roster that something longer, or somebody unlisted, holds."""

from __future__ import annotations

import pytest

from marked import agree

CASES = [
    "代表团参观了穆罕默德五世大学。⟦穆罕默德六世⟧国王会见客人。",  # a school behind the number of a king
    "穆罕默德军袭击军营，⟦穆罕默德六世⟧国王会见客人。",  # a listed body that a name only begins
    "先知穆罕默德的画像引发抗议。",  # the prophet, after whom those of the roster are named
    "白宫宣布⟦布林肯⟧将访华，发布⟦布林肯⟧的声明。",  # a word that ends in a syllable is no part of a longer name
]


@pytest.mark.parametrize("sentence", CASES)
def test_a_name_of_the_roster_is_none_inside_another_name(sentence: str) -> None:
    agree(sentence, "PERSON")
