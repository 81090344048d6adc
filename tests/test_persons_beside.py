"""PERSON: names that what stands on both sides makes people, and names that are spelt as places are."""

from __future__ import annotations

import pytest

from marked import agree, case

CASES = [
    case(
        "⟦欧阳克明⟧表示欢迎，副司令⟦司马明辉⟧说，好。",
        "a surname of two characters before a given name of two",
    ),
    case("俄罗斯副总理⟦阿卜杜拉季波夫⟧率团抵达。", "a name of the roster that another begins with"),
    case(
        "日本教授⟦岩下明裕⟧指出，空战司令⟦霍姆斯⟧将军同意。",
        "a Japanese surname; a city's name between office and rank",
    ),
    case(
        "外交部长⟦尼古拉耶夫⟧表示欢迎，防长⟦伯明翰⟧说，好。两国防长利马会晤。",
        "a city's name between an office and a verb of speaking; a meeting may be held in the city",
    ),
    case(
        "⟦田尻裕昭⟧表示欢迎，⟦增子丰⟧说，好，同⟦藤永国博⟧举行会谈。", "surnames of Japan that no roster has"
    ),
    case(
        "记者⟦Amir al-Haddad⟧、发言人⟦Ahmed bin Rashid⟧到场，安东尼奥·巴乌拉斯塔空军基地开放。",
        "Arabic particles in Latin names; a base named after somebody",
    ),
    case(
        "哈马斯高层⟦哈利勒·萨利姆⟧和哈马斯高层⟦哈雅⟧（⟦Khalil al-Hayya⟧）说，高层会晤推迟。", "who is high up"
    ),
    case("他会见了⟦赛丰·冯帕坎⟧，任命了⟦裴国辉⟧。", "了 belongs to the verb"),
    case(
        "应⟦赛丰·冯帕坎⟧邀请，应⟦陈光方⟧的邀请，同⟦黎德俊⟧举行会谈，与⟦翁·比森⟧举行了会晤。",
        "between two words that go together",
    ),
    case("同美方举行会谈，与代表团进行会谈，应邀请方要求，和高层会谈。", "where nobody is named"),
    case(
        "⟦王毅⟧和⟦布林肯⟧在北京会谈。⟦王毅⟧和⟦普京⟧在北京会谈。",
        "a joint and another name of the roster bound one: the segmenter has 王毅和 and 普京在",
    ),
    case(
        "⟦李强⟧向⟦普京⟧致意。⟦王毅⟧同来华访问的代表团会谈。",
        "a preposition bounds a name though the segmenter has 向普京 and 王毅同",
    ),
    case(
        "他主张严明和⟦布林肯⟧见面的纪律。纪律严明和布置得当。",
        "an ordinary word in front of a joint stays one",
    ),
]


@pytest.mark.parametrize("sentence", CASES)
def test_persons_beside(sentence: str) -> None:
    agree(sentence, "PERSON")
