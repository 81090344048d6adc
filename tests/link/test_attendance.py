"""Who is at a session without its name beside him: 出席并发言, 会上; and who only tells of it."""

from __future__ import annotations

import pytest

from link.test_encounters import related, told
from link.test_meetings import first

SPEAKS = {
    "whom another welcomes to it, with his delegation": (
        "董军对潘文江大将与越南国防部代表团来出席第五届中亚安全论坛表示欢迎。",
        ["attended: 潘文江 > "],
    ),
    "a day stands between it and who is at it": (
        "在塔什干出席第五届中亚安全论坛期间，6月27日下午，潘文江会见董军。",
        ["attended: 潘文江 > ", "met: 潘文江 > 董军"],
    ),
    "with whom he meets there": (
        "潘文江同董军出席第五届中亚安全论坛期间举行会谈。",
        ["attended: 潘文江、董军 > ", "talks: 潘文江 > 董军"],
    ),
    "not with whom he meets who has come for it": (
        "潘文江同来华出席第五届中亚安全论坛的董军举行会谈。",
        ["attended: 董军 > ", "talks: 潘文江 > 董军"],
    ),
    # why: (text, what it tells)
    "behind the session in its sentence": (
        "第五届中亚安全论坛27日在塔什干举行，国防部长李明出席并发言。",
        ["attended: 李明 > "],
    ),
    "in the next sentence": (
        "第五届中亚安全论坛27日在塔什干开幕，并进行三次全体会议。国防部副部长李明出席并致辞。",
        ["attended: 李明 > "],
    ),
    "with how he does and of what he speaks": (
        "第五届中亚安全论坛27日在塔什干举行。李明大使率团出席并作题为“共同安全”的发言。",
        ["led: 李明 > ", "attended: 李明 > "],
    ),
    "but at a reception beside it he is not at the session": (
        "第五届中亚安全论坛27日在塔什干举行。当晚，国防部举行招待会，副部长李明出席并致辞。",
        [],
    ),
    "与会期间 says when something else is": (
        "王毅27日出席第七届中亚安全论坛。与会期间，王毅会见了拉夫罗夫。",
        ["attended: 王毅 > ", "met: 王毅 > 谢尔盖·拉夫罗夫"],
    ),
    "nor is who invites others to it": (
        "特朗普说，第五届中亚安全论坛将于9月举行，并邀请俄罗斯等国与会。",
        [],
    ),
    "nor at what has no session before it": ("国防部举行座谈会，国防部长李明出席并致辞。", []),
}


@pytest.mark.parametrize("why", SPEAKS)
def test_who_attends_and_speaks_is_at_the_session_at_hand(why: str) -> None:
    text, expected = SPEAKS[why]
    assert told(related(text, "2019-06-28").encounters) == expected, why


TELLS = {
    # why: (text, who takes part)
    "who announces it is not there": (
        "外交部发言人毛宁在例行记者会上宣布，外长王毅将主持第五届中亚安全论坛，11国外长将应邀参会。",
        ["王毅"],
    ),
    "nor is he where 会上 stands before the name": (
        "外交部发言人毛宁主持例行记者会。毛宁在会上宣布，外长王毅将出席第五届中亚安全论坛。",
        ["王毅"],
    ),
    "who speaks at it is": (
        "第五届中亚安全论坛27日在塔什干举行。会上，国防部长李明表示，各国应当合作。",
        ["李明"],
    ),
    "who speaks elsewhere of what will be said at it is not": (
        "巴育10日会见吴春历时表示，泰国将在明年举行的第五届中亚安全论坛上提议合作。",
        [],
    ),
    "so is who says what brought him": (
        "第五届中亚安全论坛27日在塔什干举行。国防部长李明说，我国头一回以成员国身份参会。",
        ["李明"],
    ),
}


@pytest.mark.parametrize("why", TELLS)
def test_who_takes_part_speaks_there_and_does_not_announce_it(why: str) -> None:
    text, expected = TELLS[why]
    people = [one.name for one in first(text, "2025-06-28").participants if one.kind == "person"]
    assert people == expected, why


AT_HAND = {
    # why: (text, the series at which they meet)
    "not the one for which it prepares": (
        "王毅17日在塔什干出席第九次中亚安全论坛，会议为11月举行的金砖国家领导人会晤作准备。会议期间，王毅会见了拉夫罗夫。",
        "meeting:中亚安全论坛@2019",
    ),
    "but the one named last": (
        "王毅17日在塔什干出席第九次中亚安全论坛，后出席金砖国家领导人会晤。会议期间，王毅会见了拉夫罗夫。",
        "meeting:金砖国家领导人会晤@2019",
    ),
}


@pytest.mark.parametrize("why", AT_HAND)
def test_the_session_at_hand(why: str) -> None:
    text, expected = AT_HAND[why]
    met = [one.meeting for one in related(text, "2019-10-19").encounters if one.kind == "met"]
    assert met == [expected], why


def test_a_session_of_the_sentence_is_at_hand_though_nobody_says_when_it_is() -> None:
    text = "第44次韩美安保会议24日在华盛顿召开。第36次韩美军事委员会会议也将举行，郑承兆将出席会议。"
    told_of = [one.meeting for one in related(text, "2012-10-23").encounters if one.kind == "attended"]
    assert told_of == ["meeting:韩美军事委员会会议#36"]
