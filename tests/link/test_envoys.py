"""Envoys of those who are named in front of them: sentences of our own, each with the reason for it."""

from __future__ import annotations

import pytest

from link.test_encounters import related, told

CASES = {
    "the envoy goes, not who sends him": (
        "习近平主席特使王毅赴越南出席仪式。",
        ["visited: 王毅 > 越南"],
    ),
    "and is invited": (
        "应越南政府邀请，习近平主席特使王毅访问越南。",
        ["visited: 王毅 > 越南", "hosted: 越南 > 王毅"],
    ),
    "of another state": (
        "普京总统特使德米特里耶夫抵达美国。",
        ["visited: 德米特里耶夫 > 美国"],
    ),
    "with another office of his": (
        "习近平主席特使、全国人大常委会副委员长郑建邦在河内会见越南总理范明政。",
        ["met: 郑建邦 > 范明政"],
    ),
    "an envoy without a name": (
        "习近平主席特使赴越南出席庆典。",
        ["visited: 特使 > 越南"],
    ),
    "without a name, of somebody with his office in front": (
        "国家主席习近平特使在利马会见秘鲁总统博鲁阿尔特。",
        ["met: 特使 > 迪娜·博鲁阿尔特"],
    ),
    "and as a guest": ("习近平会见俄罗斯总统普京特使。", ["met: 习近平 > 特使"]),
    "who goes as one": ("王毅作为习近平主席特使访问越南。", ["visited: 王毅 > 越南"]),
    "of nobody who is named": ("王毅作为特使访问越南。", ["visited: 王毅 > 越南"]),
    "who is met": ("王毅会见普京总统特使。", ["met: 王毅 > 特使"]),
    "a word that may be his own office behind his name": (
        "凯洛格特使会见泽连斯基。",
        ["met: 基思·凯洛格 > 弗拉基米尔·泽连斯基"],
    ),
    "an envoy of a president without a name": (
        "土耳其总统特使卡林会见王毅。",
        ["met: 易卜拉欣·卡林 > 王毅"],
    ),
    "a president whom an envoy meets": (
        "习近平主席会见特使威特科夫。",
        ["met: 习近平 > 史蒂夫·威特科夫"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_an_envoy_is_the_party(text: str, expected: list[str]) -> None:
    assert told(related(text, "2026-07-17").encounters) == expected
