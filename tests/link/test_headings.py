"""Titles that describe whom the text below names: one encounter, told once."""

from __future__ import annotations

import pytest

from link.test_encounters import related, told

CASES = {
    "the states of guests whom the text names": (
        "丁薛祥会见乌兹别克斯坦、塞尔维亚客人\n\n"
        "国务院副总理丁薛祥在北京分别会见乌兹别克斯坦副总理霍贾耶夫、塞尔维亚副总理马利。",
        ["met: 丁薛祥 > 霍贾耶夫", "met: 丁薛祥 > 马利"],
    ),
    "leaders of forces, of whom the text says who they are": (
        "董军会见越南军方领导人\n\n国防部长董军15日在北京会见越南国防部长潘文江。",
        ["met: 董军 > 潘文江"],
    ),
    "a delegation without a state is that of its leader": (
        "董军会见访华代表团\n\n国防部长董军15日在北京会见越南国防部长潘文江率领的代表团。",
        ["met: 董军 > 潘文江", "led: 潘文江 > "],
    ),
    "大会代表 are 会议代表": (
        "王毅会见纪念大会代表\n\n15日，王毅会见会议代表，向大家表示问候。",
        ["received: 王毅 > 会议代表"],
    ),
    "会见 of a title may be one by wire": (
        "董军会见越南军事代表团\n\n国防部长董军15日在北京以视频方式会见越南军事代表团。",
        ["called: 董军 > 越南军事代表团"],
    ),
    "those of another state are others": (
        "董军会见越南军方领导人\n\n国防部长董军15日在北京会见印度总理莫迪。",
        ["received: 董军 > 越南军方领导人", "met: 董军 > 纳伦德拉·莫迪"],
    ),
    "a title of two encounters tells of a group besides who is named": (
        "董军同潘文江会谈并会见青年代表\n\n国防部长董军15日在北京同越南国防部长潘文江举行会谈。",
        ["talks: 董军 > 潘文江", "received: 董军 > 青年代表", "talks: 董军 > 潘文江"],
    ),
    "another host has guests of his own": (
        "王毅会见越南军方领导人\n\n国防部长董军15日在北京会见越南国防部长潘文江。",
        ["received: 王毅 > 越南军方领导人", "met: 董军 > 潘文江"],
    ),
    "a chat is what the title calls a meeting": (
        "王毅会见越南国防部长潘文江\n\n王毅在河内同潘文江进行了亲切交谈。",
        ["met: 王毅 > 潘文江", "met: 王毅 > 潘文江"],
    ),
    "talks are talks besides": (
        "王毅会见越南国防部长潘文江\n\n王毅在河内同潘文江举行会谈。",
        ["met: 王毅 > 潘文江", "talks: 王毅 > 潘文江"],
    ),
    "the same words are told again": (
        "董军会见越南军事代表团\n\n国防部长董军15日在北京会见越南军事代表团。",
        ["received: 董军 > 越南军事代表团", "received: 董军 > 越南军事代表团"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_headings(text: str, expected: list[str]) -> None:
    assert told(related(text, "2024-05-15").encounters) == expected


def test_what_was_long_before_is_no_telling_of_the_title() -> None:
    text = "董军会见越南青年代表\n\n2019年，董军会见了越南国防部长潘文江。"
    assert told(related(text, "2024-05-15").encounters) == [
        "received: 董军 > 越南青年代表",
        "met: 董军 > 潘文江 (past)",
    ]
