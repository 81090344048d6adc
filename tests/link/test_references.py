"""双方, 两国防长, 一行, 他: resolved where the text decides it, open where it does not."""

from __future__ import annotations

import pytest

from link.test_encounters import names, related

CASES = {
    "both ministers met in the sentence before": (
        "越南国防部长吴春历会见老挝国防部长占萨门·占雅拉。两位部长评价合作成果。",
        {"两位部长": "吴春历、占萨门·占雅拉"},
    ),
    "they do not both hold the office": (
        "越南总理阮春福会见老挝国防部长占萨门·占雅拉。两位部长评价合作成果。",
        {"两位部长": ""},
    ),
    "the sides of the talks": ("魏凤和同吴春历举行会谈。双方同意加强合作。", {"双方": "魏凤和、吴春历"}),
    "two states, and no more, are named": ("越南和古巴建交多年。双方同意加强合作。", {"双方": "越南、古巴"}),
    "three states are named": ("越南、老挝和古巴建交多年。双方同意加强合作。", {"双方": ""}),
    "the states stand with it, the people elsewhere": (
        "中国国防部长魏凤和与美国国防部长马蒂斯出席会议。中美两国防长还将会晤。",
        {"中美两国防长": "魏凤和、詹姆斯·马蒂斯"},
    ),
    "then others held the offices": (
        "日本防卫大臣滨田靖一与韩国国防部长李钟燮会谈。日韩防长上一次会谈是在2019年。",
        {"日韩防长": "日本防长、韩国防长"},
    ),
    "behind 土耳其, which does not end in 其": (
        "俄罗斯、土耳其两国外长在安卡拉会晤。",
        {"俄罗斯、土耳其两国外长": "俄罗斯外长、土耳其外长"},
    ),
    "those who met in another paragraph are not the two whom this one names": (
        "魏凤和会见吴春历。\n泰柬边境不平静，两军互相指责。",
        {"两军": "泰国、柬埔寨"},
    ),
    "those who met in another paragraph are meant where this one names no two": (
        "魏凤和会见吴春历。\n形势不平静，两军保持联系。",
        {"两军": "中国、越南"},
    ),
    "a body's states": ("东盟各国防长强调团结。", {"东盟各国防长": "东南亚国家联盟"}),
    "states in general": ("各国防长强调团结。", {}),
    "a retinue is known by its head": (
        "潘文江会见老挝国防部长占萨门·占雅拉一行。",
        {"一行": "占萨门·占雅拉"},
    ),
    "one person in the sentence before": ("魏凤和抵达新加坡。他将发表演讲。", {"他": "魏凤和"}),
    "two persons in the sentence before": ("魏凤和会见吴春历。他将发表演讲。", {"他": ""}),
    "其他 is no 他": ("魏凤和抵达新加坡，会见其他官员。", {}),
    "the latter": ("米利将接替邓福德，后者即将退役。", {"后者": "约瑟夫·邓福德"}),
    "the former and the latter of two in the sentence before": (
        "潘文江与奥斯汀会谈。前者是越南国防部长，后者是美国国防部长。",
        {"前者": "潘文江", "后者": "劳埃德·奥斯汀"},
    ),
    "of two states": ("越南和老挝签署协议。前者是后者的邻国。", {"前者": "越南", "后者": "老挝"}),
    "of three nobody is the former": ("潘文江会见奥斯汀和吴春历。前者表示欢迎。", {"前者": ""}),
}


@pytest.mark.parametrize("reason", CASES)
def test_references(reason: str) -> None:
    text, expected = CASES[reason]
    found = {one.text: names(one.refers_to) for one in related(text).references}
    assert found == expected


def test_open_says_so() -> None:
    (one,) = related("魏凤和会见吴春历。他将发表演讲。").references
    assert (one.status, one.refers_to) == ("open", ())
    assert "does not decide" in one.why
