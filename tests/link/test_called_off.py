"""Plans that come to nothing by a word away from them, and what is only supposed: sentences of our own with the reason."""

from __future__ import annotations

import pytest

from link.test_encounters import related, told

CALLED_OFF = {
    "the plan is refused": (
        "王毅访问立陶宛的计划遭到立陶宛政府拒绝。",
        ["visited: 王毅 > 立陶宛 (negated)"],
    ),
    "the request is": (
        "蓬佩奥访问朝鲜的请求被朝方拒绝。",
        ["visited: 迈克·蓬佩奥 > 朝鲜 (negated)"],
    ),
    "the proposal is not accepted": (
        "特朗普访问丹麦的提议未被接受。",
        ["visited: 唐纳德·特朗普 > 丹麦 (negated)"],
    ),
    "a plan that is accepted is one": (
        "泽连斯基访问德国的计划获得德国政府批准。",
        ["visited: 弗拉基米尔·泽连斯基 > 德国 (planned)"],
    ),
    "one that somebody is against, too": (
        "佩洛西访问台湾的计划遭到中方反对。",
        ["visited: 南希·佩洛西 > 台湾 (planned)"],
    ),
    "what they propose to sign, refused behind a comma": (
        "俄罗斯提议与美国签署一项限制导弹的条约，但遭到美国拒绝。",
        ["signed: 俄罗斯 > 美国 (negated)"],
    ),
    "what was done and refused nothing": (
        "俄罗斯与美国签署一项限制导弹的条约，但遭到国会批评。",
        ["signed: 俄罗斯 > 美国"],
    ),
    "who is called back does not go": (
        "美国召回计划访问中国的国防部长奥斯汀。",
        ["visited: 劳埃德·奥斯汀 > 中国 (negated)"],
    ),
    "who is met and plans to go may": (
        "王毅会见计划访问日本的法国外长巴罗。",
        ["met: 王毅 > 让-诺埃尔·巴罗", "visited: 让-诺埃尔·巴罗 > 日本 (planned)"],
    ),
    "what was planned first is called off further on": (
        "潘文江原定赴华府与布林肯会谈，但因越方考虑时机，包括评估影响而临时取消。",
        ["visited: 潘文江 >  (negated)", "talks: 潘文江 > 安东尼·布林肯 (negated)"],
    ),
    "where another plan is called off, the first one stands": (
        "潘文江原定访问美国，但取消了对日本的访问。",
        ["visited: 潘文江 > 美国 (planned)", "visited: 潘文江 > 日本 (negated)"],
    ),
    "a meeting put off without end": (
        "拉夫罗夫与鲁比奥正在筹备的会面，已被无限期推迟。",
        ["met: 谢尔盖·拉夫罗夫 > 马尔科·鲁比奥 (negated)"],
    ),
    "押后, as Hong Kong says": (
        "越方宣布押后潘文江原定10月访华的行程。",
        ["visited: 潘文江 > 中国 (negated)"],
    ),
    "what others did not agree about neither is held nor fails": (
        "双方未就中美两国元首会晤、停火等议题取得突破。",
        [],
    ),
}

SUPPOSED = {
    "nobody says that they do not meet": ("如果魏凤和与马蒂斯不见面，外界会失望。", []),
    "what follows from it is said": (
        "假如拜登不访问中国，习近平也不会访问美国。",
        ["visited: 习近平 > 美国 (negated)"],
    ),
    "what somebody does not do": (
        "魏凤和不会见马蒂斯。",
        ["met: 魏凤和 > 詹姆斯·马蒂斯 (negated)"],
    ),
    "what may be held soon is a plan": (
        "王毅表示，中国和印度可以尽快举行会谈。",
        ["talks: 中国 > 印度 (planned)"],
    ),
    "what is to be soon is another thing": (
        "普京为尽快结束冲突与泽连斯基举行会谈。",
        ["talks: 弗拉基米尔·普京 > 弗拉基米尔·泽连斯基"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CALLED_OFF.values(), ids=CALLED_OFF.keys())
def test_plans_that_come_to_nothing(text: str, expected: list[str]) -> None:
    assert told(related(text).encounters) == expected


@pytest.mark.parametrize(("text", "expected"), SUPPOSED.values(), ids=SUPPOSED.keys())
def test_what_is_only_supposed(text: str, expected: list[str]) -> None:
    assert told(related(text).encounters) == expected
