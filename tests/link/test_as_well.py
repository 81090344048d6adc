"""Whom somebody meets as well, and what is given or signed by whomever: sentences of our own, each with its reason."""

from __future__ import annotations

import pytest

from link.test_encounters import related, told

CASES = {
    "she whom another has met": (
        "特朗普会见了默克尔。美国副总统彭斯也会见了她。",
        ["met: 唐纳德·特朗普 > 安格拉·默克尔", "met: 迈克·彭斯 > 安格拉·默克尔"],
    ),
    "so in one sentence": (
        "在特朗普会见默克尔前，美国副总统彭斯也见了她。",
        ["met: 唐纳德·特朗普 > 安格拉·默克尔", "met: 迈克·彭斯 > 安格拉·默克尔"],
    ),
    "both whom another has met": (
        "特朗普会见了普京和拉夫罗夫。彭斯也会见了他们。",
        [
            "met: 唐纳德·特朗普 > 弗拉基米尔·普京、谢尔盖·拉夫罗夫",
            "met: 迈克·彭斯 > 弗拉基米尔·普京、谢尔盖·拉夫罗夫",
        ],
    ),
    "one of two may be either": (
        "特朗普会见了普京和拉夫罗夫。彭斯也会见了他。",
        ["met: 唐纳德·特朗普 > 弗拉基米尔·普京、谢尔盖·拉夫罗夫"],
    ),
    "without 也 it may be he who met him": (
        "莫迪会见了普京。彭斯会见了他。",
        ["met: 纳伦德拉·莫迪 > 弗拉基米尔·普京"],
    ),
    "but not where that one is of his own state": (
        "特朗普会见了普京。彭斯会见了他。",
        ["met: 唐纳德·特朗普 > 弗拉基米尔·普京", "met: 迈克·彭斯 > 弗拉基米尔·普京"],
    ),
    "who did not do so either": (
        "特朗普没有会见普京。彭斯也没有会见他。",
        [
            "met: 唐纳德·特朗普 > 弗拉基米尔·普京 (negated)",
            "met: 迈克·彭斯 > 弗拉基米尔·普京 (negated)",
        ],
    ),
    "who meets the guest of his own state's head as well": (
        "韩正会见了英国首相苏纳克，英国外交大臣克莱弗利也会见了他。",
        ["met: 韩正 > 里希·苏纳克", "met: 詹姆斯·克莱弗利 > 韩正"],
    ),
    "a ceremony at which something is given by nobody named": (
        "此前在沃思堡举行了向土耳其移交2架战机的仪式。",
        ["handed_over:  > 土耳其 (past)"],
    ),
    "by whoever holds it": (
        "美国21日举行向土耳其移交2架战机的仪式。",
        ["handed_over: 美国 > 土耳其"],
    ),
    "without a ceremony somebody may be left out": ("此前在沃思堡向土耳其移交2架战机。", []),
    "a state with which 它 signs does not sign alone": (
        "俄罗斯与委内瑞拉是老朋友。它与古巴在2001年签署了条约。",
        [],
    ),
    "they of the state that the sentence before is about": (
        "摩洛哥向来看重渔业。他们与葡萄牙于2013年签署了一份协定。",
        ["signed: 摩洛哥 > 葡萄牙 (past)"],
    ),
    "of two states it may be either or both": (
        "摩洛哥和塞内加尔都临大西洋。他们与葡萄牙于2013年签署了一份协定。",
        [],
    ),
    "people of it are not they": (
        "普京访问印度。他们与委内瑞拉签署了条约。",
        ["visited: 弗拉基米尔·普京 > 印度"],
    ),
    "你 is whom a headline calls by his office": (
        "习近平同塔吉克斯坦总统举行会谈\n习近平指出，去年，你对中国进行访问。\n塔吉克斯坦总统拉赫蒙表示欢迎。",
        ["talks: 习近平 > 埃莫马利·拉赫蒙", "visited: 埃莫马利·拉赫蒙 > 中国 (past)"],
    ),
    "who holds it the article has to say": (
        "习近平同塔吉克斯坦总统举行会谈\n习近平指出，去年，你对中国进行访问。",
        ["talks: 习近平 > 塔吉克斯坦总统"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_as_well(text: str, expected: list[str]) -> None:
    assert told(related(text, "2018-11-22").encounters) == expected
