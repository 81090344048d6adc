"""Words for two who are named before: A夫妇, 两党总书记."""

from __future__ import annotations

import pytest

from link.test_encounters import related, told

CASES = {
    "a couple of whom both are named before": (
        "习近平会见法国总统马克龙和夫人布丽吉特。习近平为马克龙夫妇举行欢迎宴会。",
        ["met: 习近平 > 埃马纽埃尔·马克龙、布丽吉特", "hosted: 习近平 > 埃马纽埃尔·马克龙、布丽吉特"],
    ),
    "it acts as two": (
        "习近平和夫人彭丽媛抵达巴黎。习近平夫妇会见马克龙。",
        ["visited: 习近平、彭丽媛 > ", "met: 习近平、彭丽媛 > 埃马纽埃尔·马克龙"],
    ),
    "a couple of whom only one is named": (
        "习近平会见法国总统马克龙夫妇。",
        ["met: 习近平 > 埃马纽埃尔·马克龙"],
    ),
    "whoever stands beside him without being his wife is not of it": (
        "普京会见马克龙和默茨。普京会见马克龙夫妇。",
        [
            "met: 弗拉基米尔·普京 > 埃马纽埃尔·马克龙、弗里德里希·默茨",
            "met: 弗拉基米尔·普京 > 埃马纽埃尔·马克龙",
        ],
    ),
    "who joins is with him of the couple who is in office": (
        "国务院总理李强和夫人程虹抵达河内。范明政会见李强夫妇。王毅参加会见。",
        ["visited: 李强、程虹 > ", "met: 范明政 > 李强、程虹", "accompanied: 王毅 > 李强"],
    ),
    "the heads of two parties are those who met": (
        "习近平同越共中央总书记苏林举行会谈。两党总书记亲切会见中越青年代表。",
        ["talks: 习近平 > 苏林", "received: 习近平、苏林 > 中越青年代表"],
    ),
    "but not two who hold other offices": (
        "王毅会见越南外长裴青山。王毅说，去年底两党总书记举行会谈。",
        ["met: 王毅 > 裴青山"],
    ),
    "two parties of one state have no such head": (
        "泽连斯基会见美国总统特朗普。美国国会两党领袖会见泽连斯基。",
        [
            "met: 弗拉基米尔·泽连斯基 > 唐纳德·特朗普",
            "met: 美国国会两党领袖 > 弗拉基米尔·泽连斯基",
        ],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_couples(text: str, expected: list[str]) -> None:
    assert told(related(text).encounters) == expected
