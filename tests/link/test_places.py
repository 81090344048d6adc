"""Where somebody acts or goes: towns with their buildings, houses of bodies, and what is no place of the act."""

from __future__ import annotations

import pytest

from link.test_encounters import names, related

BUILDINGS = {
    "a seat in a clause of its own": (
        "9日上午，在越南国防部总部，范文江会见董军。",
        [("met", "越南国防部总部")],
    ),
    "the house of a body belongs to its town": (
        "李强9日在布达佩斯总理府同欧尔班会谈。",
        [("talks", "布达佩斯总理府")],
    ),
    "behind a capital, its state does not act": (
        "李强9日在越南首都河内总理府同范明政会谈。",
        [("talks", "河内总理府")],
    ),
    "directly in front of the verb": (
        "王毅前往河内总理府拜会范明政。",
        [("visited", "河内总理府"), ("received", "河内总理府")],
    ),
    "a square of a town": ("斯凯里特前往北京天安门广场。", [("visited", "北京天安门广场")]),
    "a house that no dictionary holds": (
        "李强9日在金边和平大厦同洪玛奈举行会谈。",
        [("talks", "金边和平大厦")],
    ),
    "behind its capital, too": (
        "王毅在柬埔寨首都金边和平大厦会见洪玛奈。",
        [("met", "金边和平大厦")],
    ),
    "和 stands in its name, the town is not named": (
        "王毅在和平大厦会见洪玛奈。",
        [("met", "和平大厦")],
    ),
    "before when they meet there": (
        "王毅在利雅得丽思卡尔顿酒店会见费萨尔。",
        [("met", "利雅得丽思卡尔顿酒店")],
    ),
    "和 joins another place": ("王毅在金边和吴哥窟会见洪玛奈。", [("met", "金边")]),
    "the house is a matter of theirs": (
        "王毅在金边会见洪玛奈，双方谈到和平大厦项目。",
        [("met", "金边")],
    ),
    "a town behind its region": (
        "王毅在约旦河西岸城市杰宁会见阿巴斯。",
        [("met", "杰宁")],
    ),
    "a town behind its region, where somebody goes": (
        "泽连斯基前往顿涅茨克州城市克拉马托尔斯克。",
        [("visited", "克拉马托尔斯克")],
    ),
    "a town behind its state, which is visited": (
        "王毅前往土耳其城市伊斯坦布尔。",
        [("visited", "伊斯坦布尔")],
    ),
    "a ministry is no house": ("王毅在河内越南外交部同裴青山会谈。", [("talks", "河内")]),
    "two towns of a list are two": (
        "李强访问布达佩斯和维也纳。",
        [("visited", "布达佩斯"), ("visited", "维也纳")],
    ),
    "an airport is that of its town, which is visited with its state": (
        "李强抵达莫斯科伏努科沃机场。李强访问俄罗斯。",
        [("visited", "莫斯科伏努科沃机场"), ("visited", "莫斯科伏努科沃机场")],
    ),
    "the house of a chairman belongs to its town": (
        "李强13日在河内主席府同范明政举行会谈。",
        [("talks", "河内主席府")],
    ),
    "and a house for guests": ("李强13日在平壤锦绣山迎宾馆会见金正恩。", [("met", "平壤锦绣山迎宾馆")]),
}


@pytest.mark.parametrize(("text", "expected"), BUILDINGS.values(), ids=BUILDINGS.keys())
def test_buildings_of_towns(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(one.kind, one.place) for one in related(text, "2024-05-10").encounters] == expected


LEFT = {
    "behind the verb": ("李强离开莫斯科，张汉晖到机场送行。", "莫斯科"),
    "in a sentence of its own": ("莫迪结束访问。离开华沙时，大使马利克等在机场送别。", "华沙"),
    "between two clauses": ("李强结束对俄罗斯的访问，离开莫斯科回国，张汉晖到机场送行。", "莫斯科"),
    "in front of the verb": ("李强22日从莫斯科启程回国，张汉晖到机场送行。", "莫斯科"),
    "not where he goes": ("李强22日离开北京前往莫斯科，丁薛祥到机场送行。", "北京"),
    "a state is no town": ("李强22日离开俄罗斯，张汉晖到机场送行。", ""),
    "nor is where a ship comes home": ("护航编队结束访问返回三亚，沈金龙到码头送行。", ""),
}


@pytest.mark.parametrize(("text", "place"), LEFT.values(), ids=LEFT.keys())
def test_whoever_leaves_is_seen_off_in_the_town_he_leaves(text: str, place: str) -> None:
    assert [one.place for one in related(text, "2024-08-22").encounters if one.kind == "saw_off"] == [place]


GOES_ON = {
    "a list of what he does in one town": (
        "王毅在河内会见苏林，同裴青山举行会谈。",
        ["河内", "河内"],
    ),
    "in the town to which he goes on": (
        "王毅15日在河内会见苏林，之后前往金边，同洪玛奈举行会谈。",
        ["河内", "金边", "金边"],
    ),
    "with the head of a unit that no dictionary holds, whose name says nothing": (
        "沙伦赛在河内同经济基建部部长陈德海举行会谈。",
        ["河内"],
    ),
    "who has other offices, too": (
        "沙伦赛在河内会见苏林，同越共中央政治局委员、中央书记、经济基建部部长陈德海举行会谈。",
        ["河内", "河内"],
    ),
    "of a body": ("沙伦赛在河内同越共中央经济基建部部长陈德海举行会谈。", ["河内"]),
    "of a visit of another that is over": (
        "潘文江希望在威特科夫访问莫斯科后，与特朗普会晤。",
        ["莫斯科", ""],
    ),
    "but where he has arrived": ("潘文江抵达河内后，会见范明政。", ["河内", "河内"]),
    "where he only prepares it": ("蓬佩奥到平壤访问，为特朗普与金正恩会晤做准备。", ["平壤", ""]),
    "who has gone back is no longer there": (
        "王毅5日在河内会见范明政，返回北京后会见普京。",
        ["河内", ""],
    ),
}


@pytest.mark.parametrize(("text", "places"), GOES_ON.values(), ids=GOES_ON.keys())
def test_places_of_what_somebody_does_next(text: str, places: list[str]) -> None:
    assert [one.place for one in related(text, "2026-07-17").encounters] == places


#: Whom and where somebody visits, from `whom @ place`.
VISITED = {
    "the mission of a state is none of it": ("王毅前往越南驻华大使馆吊唁。", ["@越南驻华大使馆"]),
    "of another state": ("贾瓦德前往日本驻土耳其大使馆，签了吊唁簿。", ["@日本驻土耳其大使馆"]),
    "but who works there is": ("王毅访问美国驻日本大使馆官员的家乡。", ["美国@"]),
    "a school that two states have their name in": (
        "喻文兵赴中国—巴新友谊学校慰问交流。",
        ["@中国—巴新友谊学校"],
    ),
    "a cemetery of an army": ("沙伦赛赴河内越南人民军烈士陵园祭扫。", ["@河内越南人民军烈士陵园"]),
    "behind what else he does, its army is no host": (
        "沙伦赛参观越老友谊碑、赴河内越南人民军烈士陵园祭扫。",
        ["@河内越南人民军烈士陵园"],
    ),
    "nor does whom he meets before it go there": (
        "沙伦赛会见苏林、赴河内越南人民军烈士陵园祭扫。",
        ["@河内越南人民军烈士陵园"],
    ),
    "a university is where somebody goes": ("安倍晋三访问北京大学。", ["@北京大学"]),
    "not its students": ("安倍晋三会见日本大学生。", []),
    "到 with another verb before the visit": ("王沪宁到元山市考察访问。", ["@元山市"]),
    "到 where somebody looks at things": ("王沪宁到元山市考察。", ["@元山市"]),
    "到 where somebody goes to see others": ("特朗普曾到阿萨德空军基地探望美军。", ["@阿萨德空军基地"]),
    "what somebody is believed to plan": ("港府疑似误会特朗普有意到平壤探望金正恩。", []),
    "one of several places of a visit does not stand for its state": (
        "沙伦赛对越南进行友好访问。沙伦赛还到海防市参观访问。",
        ["越南@", "@海防市"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), VISITED.values(), ids=VISITED.keys())
def test_houses_and_towns_that_are_visited(text: str, expected: list[str]) -> None:
    visits = [one for one in related(text, "2026-07-17").encounters if one.kind == "visited"]
    assert [f"{names(one.whom)}@{one.place}" for one in visits] == expected
