"""What the founding articles and the seeds tell of meetings and encounters, against what a reader finds in them."""

from __future__ import annotations

from functools import cache

import pytest

from golden.compare import SEEDS, extraction, kit
from link.test_encounters import names
from minglu.model import Relations
from minglu.run.relate import relate
from outside import SHARED, needed

ADMM, CUBA = "000_66e4b964b62da5f4", "004_87aa1394b7730e50"


@cache
def _related(folder: str, name: str) -> Relations:
    path = needed(SHARED / "seeds" / f"{name}.txt") if folder == "founding" else SEEDS / f"{name}.txt"
    return relate(extraction(path), kit())


def _told(relations: Relations) -> set[tuple[str, str, str, str, str]]:
    """Return kind, both sides, day and place of everything that the article itself tells."""
    return {
        (one.kind, names(one.who), names(one.whom), one.date, one.place)
        for one in relations.encounters
        if one.section != "related"
    }


def test_the_retreat_of_2016() -> None:
    found = _related("founding", ADMM)
    whole, closed, with_japan = [
        one for one in found.meetings if one.date == "2016-11-16" and one.section != "related"
    ]
    assert (closed.part, closed.parent, closed.place, closed.country) == ("闭门会议", whole.key, "万象", "LA")
    assert {"吴春历", "占萨门·占雅拉"} <= {party.name for party in closed.participants}
    assert {"吴春历", "稻田朋美"} <= {party.name for party in with_japan.participants}
    assert {"VN", "LA"} <= {party.country for party in whole.participants}


@pytest.mark.parametrize(
    "expected",
    [
        ("met", "吴春历", "占萨门·占雅拉", "2016-11-16", "万象"),
        ("received", "本扬·沃拉吉", "东盟各国代表团团长", "2016-11-16", ""),
    ],
)
def test_encounters_of_2016(expected: tuple[str, ...]) -> None:
    assert expected in _told(_related("founding", ADMM))


@pytest.mark.parametrize(
    ("kind", "who", "whom"),
    [
        ("met", "潘文江", "维克多·罗霍·拉莫斯"),
        ("talks", "梁强", "维克多·罗霍·拉莫斯"),
        ("signed", "梁强", "维克多·罗霍·拉莫斯"),
    ],
)
def test_encounters_of_2022(kind: str, who: str, whom: str) -> None:
    assert (kind, who, whom) in {one[:3] for one in _told(_related("founding", CUBA))}


def test_the_cuban_visit_in_detail() -> None:
    found = _related("founding", CUBA)
    assert ("met", "潘文江", "维克多·罗霍·拉莫斯", "2022-12-06", "河内") in _told(found)
    (signed,) = [one for one in found.encounters if one.kind == "signed"]
    assert signed.what == "军队中党工作、政治工作经验交换合作备忘录"
    assert not [one for one in found.meetings if one.section != "related"]


SEED_FACTS = {
    "01-vna-admm-retreat": {("attended", "阮新疆", "", "2025-02-26", "槟城")},
    "03-xinhua-defence-ministers": {
        ("met", "李尚福", "潘文江", "2023-06-27", "北京"),
        ("met", "秦刚", "裴青山", "2023-06-25", "北京"),
        ("talks", "李强", "范明政", "2023-06-26", "北京"),
    },
    "04-cctv-state-visit": {
        ("talks", "习近平", "阮富仲", "2023-12-12", ""),
        ("talks", "习近平", "武文赏", "2023-12-13", "主席府"),
    },
    "12-korea-middle-east": {("signed", "文在寅", "金正恩", "2018-09-19", "平壤")},
    "13-negative-holiday": set(),
    "14-negative-lookalikes": set(),
}


@pytest.mark.parametrize("name", SEED_FACTS)
def test_seeds(name: str) -> None:
    told = _told(_related("seeds", name))
    assert SEED_FACTS[name] <= told
    assert SEED_FACTS[name] or not told
