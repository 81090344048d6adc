"""Who signs what with whom: classes of language met in unseen articles."""

from __future__ import annotations

import pytest

from link.test_encounters import related, told

CASES = {
    "those who met face to face": (
        "印度国防部长辛格会晤俄罗斯国防部长绍伊古，签署了军事技术合作协议。",
        ["met: 拉杰纳特·辛格 > 谢尔盖·绍伊古", "signed: 拉杰纳特·辛格 > 谢尔盖·绍伊古"],
    ),
    "what two talk about is not signed": (
        "日本首相安倍晋三和俄罗斯总统普京举行会谈，商讨包括签订日俄《和平条约》在内的系列问题。",
        ["talks: 安倍晋三 > 弗拉基米尔·普京"],
    ),
    "a state that signs to supply another": (
        "俄罗斯于2018年签署了向印度供应防空系统的合同。",
        ["signed: 俄罗斯 > 印度"],
    ),
    "双方 are not those of a paper that is only spoken of": (
        "王毅与拉夫罗夫举行会谈。日本与美国签署过协议。双方会谈的气氛良好。",
        ["talks: 王毅 > 谢尔盖·拉夫罗夫", "signed: 日本 > 美国", "talks: 王毅 > 谢尔盖·拉夫罗夫"],
    ),
    "those who have just met sign": (
        "澳大利亚总理莫里森与印度总理莫迪举行视像峰会，签署防务协议。",
        ["called: 斯科特·莫里森 > 纳伦德拉·莫迪", "signed: 斯科特·莫里森 > 纳伦德拉·莫迪"],
    ),
    "与 compares two signings, and governs nobody; a state may sign alone": (
        "布瓦什查克称，与不久前波兰签署防空系统采购合同的情形一样，价格过高。",
        ["signed: 波兰 >  (past)"],
    ),
    "what is signed by two stands before them": (
        "这份协议由美国防长埃斯珀和新加坡防长黄永宏签署。",
        ["signed: 马克·埃斯珀 > 黄永宏"],
    ),
    "a paper that two have signed": (
        "中国和越南去年签署的防务协议受到关注。新加坡于10月与中国签署国防协议。",
        ["signed: 中国 > 越南 (past)", "signed: 新加坡 > 中国"],
    ),
    "one who signs is no signatory state": ("美国和苏联是条约签署国。", []),
    "both sides of the only two who meet sign at the end": (
        "习近平会见蒙古国总统\n国家主席习近平会见蒙古国总统呼日勒苏赫。\n蒙方愿加强合作。\n中方支持蒙方。\n"
        "两国是邻邦。\n双方签署多份双边合作文件。",
        ["met: 习近平 > 呼日勒苏赫", "met: 习近平 > 呼日勒苏赫", "signed: 中国 > 蒙古"],
    ),
    "a paper of two states in a relative clause, whatever governs it": (
        "此举与朝韩9月签署的军事协议背道而驰。须遵守朝韩双方9月19日于平壤签署的军事协议。",
        ["signed: 朝鲜 > 韩国", "signed: 朝鲜 > 韩国"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_signing(text: str, expected: list[str]) -> None:
    assert told(related(text).encounters) == expected
