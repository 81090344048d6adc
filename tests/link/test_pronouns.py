"""Whom 他 and 其 mean who is met in a clause of its own: never those who meet him there. Sentences of our own."""

from __future__ import annotations

import pytest

from link.test_encounters import related, told

CASES = {
    "two who each meet him of the clause before": (
        "朔尔茨访华，习近平主席、李克强总理将分别与其会见。",
        [
            "visited: 奥拉夫·朔尔茨 > 中国",
            "met: 习近平 > 奥拉夫·朔尔茨 (planned)",
            "met: 李克强 > 奥拉夫·朔尔茨 (planned)",
        ],
    ),
    "he is of another state than those who meet him": (
        "哥伦比亚总统佩特罗访华。访问期间，习近平主席将为佩特罗总统举行欢迎仪式。李强总理将同他会见。",
        [
            "visited: 古斯塔沃·佩特罗 > 中国",
            "hosted: 习近平 > 古斯塔沃·佩特罗 (planned)",
            "met: 李强 > 古斯塔沃·佩特罗 (planned)",
        ],
    ),
    "nor is he who has acted on him": (
        "澳大利亚总理阿尔巴尼斯访华。习近平主席将会见他，李强总理将同他会谈。",
        [
            "visited: 安东尼·阿尔巴尼斯 > 中国",
            "met: 习近平 > 安东尼·阿尔巴尼斯 (planned)",
            "talks: 李强 > 安东尼·阿尔巴尼斯 (planned)",
        ],
    ),
    "whom the subject of the clause before has met": (
        "普京会见莫迪，并授予他圣安德烈勋章。",
        ["met: 弗拉基米尔·普京 > 纳伦德拉·莫迪", "decorated: 弗拉基米尔·普京 > 纳伦德拉·莫迪"],
    ),
    "其 for him who is honoured": (
        "莫迪访俄，普京授予其国家勋章。",
        ["visited: 纳伦德拉·莫迪 > 俄罗斯", "decorated: 弗拉基米尔·普京 > 纳伦德拉·莫迪"],
    ),
    "with 之 for him": (
        "朔尔茨访华，李克强与之会谈。",
        ["visited: 奥拉夫·朔尔茨 > 中国", "talks: 李克强 > 奥拉夫·朔尔茨"],
    ),
    "whom the one of the clause before has met, without 并": (
        "普京会见莫迪，授予他勋章。",
        ["met: 弗拉基米尔·普京 > 纳伦德拉·莫迪", "decorated: 弗拉基米尔·普京 > 纳伦德拉·莫迪"],
    ),
    "nobody where he has no name": (
        "普京会见一位老兵，授予他勋章。",
        ["received: 弗拉基米尔·普京 > 一位老兵"],
    ),
    "those who have come with somebody are not he and his host": (
        "莫迪一行是应普京的邀请来访的。此前，他们曾到访喀山。",
        [
            "hosted: 弗拉基米尔·普京 > 纳伦德拉·莫迪",
            "visited: 纳伦德拉·莫迪 >  (past)",
        ],
    ),
    "nobody knows with whom, but not with each other": (
        "习近平主席将同他会谈，李克强总理、赵乐际委员长将分别同他会见。",
        [],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_who_he_is(text: str, expected: list[str]) -> None:
    assert told(related(text).encounters) == expected
