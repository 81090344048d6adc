"""Who is welcomed at a ceremony, whatever it is called: sentences of our own, each with the reason."""

from __future__ import annotations

import pytest

from link.test_encounters import related, told

HOSTED = "hosted: 潘文江 > 董军"
CASES = {
    "a ceremony that is called after its guest": ("潘文江22日在河内主持了欢迎董军的仪式。", [HOSTED]),
    "with what he has come for": (
        "潘文江主持欢迎中国国防部长董军到访越南的隆重仪式。",
        ["visited: 董军 > 越南", HOSTED],
    ),
    "by another name, and the guest behind it": (
        "潘文江主持盛大的迎接仪式，欢迎董军。",
        [HOSTED],
    ),
    "without a comma, and the guest behind what he does": (
        "潘文江主持迎接仪式迎接到访的董军。",
        [HOSTED, "visited: 董军 > 越南"],
    ),
    "of the guest with whom the host talks then": (
        "潘文江主持迎宾仪式，随后与董军举行会谈。",
        ["talks: 潘文江 > 董军", HOSTED],
    ),
    "the word of it is no word of speech": (
        "潘文江上午在河内主持欢迎仪式并与董军举行会谈。",
        ["talks: 潘文江 > 董军", HOSTED],
    ),
    "over which somebody presides": (
        "在由潘文江主持的迎接仪式上，董军检阅仪仗队。董军的迎接仪式在河内举行，由潘文江主持。",
        [HOSTED, HOSTED],
    ),
    "of whom the host meets there": ("潘文江在国防部迎接董军并举行欢迎仪式。", [HOSTED]),
    "others are at it": ("王毅出席欢迎董军的仪式。", []),
    "nobody is named": ("潘文江主持送别仪式。", []),
    "who is asked to 我国 is asked to that of his host": (
        "拉夫罗夫此行是应王毅邀请，自5月3日起对我国展开工作访问的。",
        ["visited: 谢尔盖·拉夫罗夫 > 中国", "hosted: 王毅 > 谢尔盖·拉夫罗夫"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_welcomes(text: str, expected: list[str]) -> None:
    assert sorted(told(related(text).encounters)) == sorted(expected)


def test_the_day_and_place_of_a_ceremony_that_is_called_after_its_guest() -> None:
    (one,) = related("潘文江22日在河内主持了欢迎董军的仪式。", "2025-10-24").encounters
    assert (one.date, one.place) == ("2025-10-22", "河内")


@pytest.mark.parametrize(
    "text",
    [
        "尚达曼在总统府设国宴款待苏林。",
        "尚达曼在总统府为苏林举行欢迎仪式。",
        "尚达曼在总统府主持仪式，欢迎苏林。",
    ],
)
def test_the_house_in_which_a_guest_is_welcomed(text: str) -> None:
    (one,) = related(text).encounters
    assert (one.kind, one.place) == ("hosted", "总统府")
