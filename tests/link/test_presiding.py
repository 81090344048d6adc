"""Who presides over a session that the words before name, and is at it: sentences of our own, each with the reason."""

from __future__ import annotations

import pytest

from link.test_encounters import related, told

CASES = {
    "of these talks, which their name tells of": (
        "中蒙国防部防务安全磋商15日在北京举行。刘振立与鲁茨科伊共同主持了此次磋商。",
        ["attended: 刘振立、亚历山大·鲁茨科伊 > "],
    ),
    "whoever attends them does not talk with whom he stands beside": (
        "中蒙国防部防务安全磋商15日在北京举行。刘振立、鲁茨科伊出席了此次磋商。",
        [],
    ),
    "together, in the clause behind it": (
        "中俄两军战略磋商15日在北京举行，刘振立与鲁茨科伊共同主持。",
        ["talks: 中国 > 俄罗斯", "attended: 刘振立、亚历山大·鲁茨科伊 > "],
    ),
    "in the sentence behind it": (
        "中印边界问题特别代表会晤15日在北京举行。王毅与印度国家安全顾问多瓦尔共同主持。",
        ["attended: 王毅、阿吉特·多瓦尔 > "],
    ),
    "with what he does there": (
        "中国—东盟外长会15日在万象举行，王毅主持并讲话。",
        ["attended: 王毅 > "],
    ),
    "whoever is there and presides is there once": (
        "李强出席并主持二十国集团领导人峰会。",
        ["attended: 李强 > "],
    ),
    "so whoever is there": (
        "中国—东盟外长会15日在万象举行，王毅出席并发表演讲。",
        ["attended: 王毅 > "],
    ),
    "whoever is there with those who meet is no chair": (
        "王毅会见法国外长巴罗，布林肯将一起出席。",
        ["met: 王毅 > 让-诺埃尔·巴罗", "accompanied: 安东尼·布林肯 > 王毅 (planned)"],
    ),
    "together, in other words": (
        "维文15日在新加坡同王毅联袂主持中国—东盟外长会。王毅和维文联合主持东亚峰会外长会。",
        ["attended: 维文、王毅 > ", "attended: 王毅、维文 > "],
    ),
    "the one with the other, behind 由": (
        "中国—东盟外长会15日在万象举行，由王毅同维文一同主持。",
        ["attended: 王毅、维文 > "],
    ),
    "in an aside of the session": (
        "在王毅和维文的共同主持下，中国—东盟外长会15日在万象举行。",
        ["attended: 王毅、维文 > "],
    ),
    "and of nothing that is named": ("在王毅主持下，双方签署协议。", []),
    "whoever is at it is whom the chair meets": (
        "王毅出席东亚峰会外长会并同与会的布林肯会晤。",
        ["attended: 王毅 > ", "attended: 安东尼·布林肯 > ", "met: 王毅 > 安东尼·布林肯"],
    ),
    "or nobody who is named": (
        "王毅主持东亚峰会外长会，并和与会的各国外长会面。",
        ["attended: 王毅 > ", "met: 王毅 > 与会的各国外长"],
    ),
    "whoever shows himself there is there": (
        "黄永宏现身香格里拉对话会。布林肯亮相。",
        ["attended: 黄永宏 > "],
    ),
    "whom another lets go in his place": (
        "东盟外长会15日在万象举行，秦刚缺席，由王毅代表中国参加。",
        ["attended: 秦刚 >  (negated)", "attended: 王毅 > "],
    ),
    "and at the one that is held there": (
        "东盟外长会15日在雅加达举行。王毅出席这场在雅加达举行的会议。",
        ["attended: 王毅 > "],
    ),
    "nothing that is named": (
        "董军15日会见占沙蒙，双方共同主持签字仪式。",
        ["met: 董军 > 占萨门·占雅拉"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_who_presides(text: str, expected: list[str]) -> None:
    assert sorted(told(related(text, "2024-09-16").encounters)) == sorted(expected)


def test_those_who_preside_together_are_its_chairs() -> None:
    (meeting,) = related("中国—东盟外长会15日在万象举行，王毅和穆罕默德共同主持。", "2024-09-16").meetings
    assert [party.name for party in meeting.chairs] == ["王毅", "穆罕默德"]


def test_whoever_serves_no_state_brings_none_to_a_session() -> None:
    (meeting,) = related("联合国秘书长古特雷斯出席东亚峰会。", "2024-09-16").meetings
    assert [party.name for party in meeting.participants] == ["安东尼奥·古特雷斯"]


def test_what_a_guest_holds_is_not_the_session_he_has_come_for() -> None:
    text = "董军12日在北京八一大楼与来华访问并出席第十一届北京香山论坛的新加坡国防部长黄永宏举行会谈。"
    (meeting,) = related(text, "2024-09-13").meetings
    assert (meeting.date, meeting.place) == ("2024-09-12", "北京")
