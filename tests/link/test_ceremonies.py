"""When and where somebody is honoured or received whose ceremony a sentence before tells of."""

from __future__ import annotations

import pytest

from link.test_encounters import related

HELD = "中央军委晋升上将军衔仪式31日在北京八一大楼举行。"
AT = ("2023-07-31", "北京八一大楼")
NOWHERE = ("", "")
CASES = {
    "behind its name it is said when and where": (f"{HELD}习近平向王厚斌颁发命令状。", "promoted", AT),
    "in front of its name": (
        "7月31日，中央军委在北京八一大楼隆重举行晋升上将军衔仪式。张又侠宣读命令。习近平向王厚斌颁发命令状。",
        "promoted",
        AT,
    ),
    "the title tells of the order, too": (
        f"习近平颁发命令状\n{HELD}习近平出席晋衔仪式。\n习近平向晋升上将军衔的王厚斌颁发命令状。",
        "promoted",
        AT,
    ),
    "in the house of a body of a town": (
        "授勋仪式31日在莫斯科克里姆林宫举行。普京向习近平授予圣安德烈勋章。",
        "decorated",
        ("2023-07-31", "莫斯科克里姆林宫"),
    ),
    "a rank that nobody gives may be of another day": (f"{HELD}苏林日前晋升大将。", "promoted", NOWHERE),
    "an order has nothing to do with a ceremony of ranks": (
        f"{HELD}普京向习近平授予圣安德烈勋章。",
        "decorated",
        NOWHERE,
    ),
    "its own day": (f"{HELD}习近平7月28日向王厚斌颁发命令状。", "promoted", ("2023-07-28", "")),
    "those who have come for the meeting are received at it": (
        "全国优秀医务工作者表彰大会31日在京举行。习近平会见会议代表。",
        "received",
        ("2023-07-31", "北京"),
    ),
    "others are not": (
        "全国优秀医务工作者表彰大会31日在京举行。习近平会见两国青年代表。",
        "received",
        NOWHERE,
    ),
}


@pytest.mark.parametrize(("text", "kind", "expected"), CASES.values(), ids=CASES.keys())
def test_ceremonies(text: str, kind: str, expected: tuple[str, str]) -> None:
    told = [one for one in related(text, "2023-08-01").encounters if one.kind == kind]
    assert [(one.date, one.place) for one in told] == [expected]


#: A guest who reviews the guard at his welcome, and the day on which he does.
WELCOME = "5月25日，普京在莫斯科为莫迪举行欢迎仪式。军乐团奏两国国歌。"
AT_WELCOME = {
    "beside his host": (f"{WELCOME}莫迪在普京陪同下检阅仪仗队。", ["2026-05-25"]),
    "another guest may have come at any time": (f"{WELCOME}金正恩在普京陪同下检阅仪仗队。", [""]),
    "so may whoever sees something else": (f"{WELCOME}莫迪在普京陪同下参观博物馆。", [""]),
}


@pytest.mark.parametrize(("text", "expected"), AT_WELCOME.values(), ids=AT_WELCOME.keys())
def test_welcomes(text: str, expected: list[str]) -> None:
    told = [one for one in related(text, "2026-05-26").encounters if one.kind == "accompanied"]
    assert [one.date for one in told] == expected
