"""Who signs what with whom: classes of language met in unseen articles."""

from __future__ import annotations

import pytest

from link.test_encounters import related, told

CASES = {
    "what came after it is no part of the name": (
        "自泰国与蒙古2011年签署军事交流合作备忘录后，互访增多。",
        ["signed: 泰国 > 蒙古 (past)"],
    ),
    "those who met face to face": (
        "印度国防部长辛格会晤俄罗斯国防部长绍伊古，签署了军事技术合作协议。",
        ["met: 拉杰纳特·辛格 > 谢尔盖·绍伊古", "signed: 拉杰纳特·辛格 > 谢尔盖·绍伊古"],
    ),
    "what two talk about is not signed": (
        "越南总理范明政与巴西总统卢拉会谈，研究包括签订越巴《引渡条约》在内的多项议题。",
        ["talks: 范明政 > 路易斯·伊纳西奥·卢拉·达席尔瓦"],
    ),
    "a state that signs to supply another": (
        "法国于2021年签订了向希腊交付护卫舰的合同。",
        ["signed: 法国 > 希腊"],
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
        "佐科说，与前年秘鲁签订战机采购合同的做法相仿，手续太烦琐。",
        ["signed: 秘鲁 >  (past)"],
    ),
    "a state that signs alone, with a day, a place and what the paper is for": (
        "波兰2017年12月在华沙签署了购买坦克的贷款协议。印度没有签署禁止使用地雷的条约。",
        ["signed: 波兰 > ", "signed: 印度 >  (negated)"],
    ),
    "what is signed by two stands before them": (
        "该备忘录由法国防长勒科尔尼和亚美尼亚防长帕皮江签订。",
        ["signed: 塞巴斯蒂安·勒科尔尼 > 帕皮江"],
    ),
    "a paper that two have signed": (
        "德国和挪威去年签订的潜艇协议引起议论。丹麦于5月同芬兰签订护照协定。",
        ["signed: 德国 > 挪威 (past)", "signed: 丹麦 > 芬兰"],
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
    "who has come signs with the state": (
        "台湾外交部长吴钊燮率团访问捷克，并签署五项备忘录。",
        ["led: 吴钊燮 > ", "visited: 吴钊燮 > 捷克", "signed: 吴钊燮 > 捷克"],
    ),
    "what he signs at home is none of theirs": (
        "特朗普访问日本，回国后签署了法案。",
        ["visited: 唐纳德·特朗普 > 日本"],
    ),
    "an order is his own": (
        "特朗普访问日本，并签署了禁止采购的行政命令。",
        ["visited: 唐纳德·特朗普 > 日本"],
    ),
    "a firm signs with a ministry": (
        "印度国防部与俄罗斯国防出口公司签署了供应合同。",
        ["signed: 印度国防部 > 俄罗斯国防出口公司"],
    ),
    "an air force with a firm": (
        "美国空军在去年与洛克希德·马丁公司签署了研制合同。",
        ["signed: 美国空军 > 洛克希德·马丁公司 (past)"],
    ),
    "a firm that only stands beside": (
        "波音公司与空客公司竞争激烈，印度签署了采购合同。",
        ["signed: 印度 > "],
    ),
    "the states of a treaty that is signed": (
        "韩国和日本关系紧张。韩日《军事情报保护协定》于2016年签署。",
        ["signed: 韩国 > 日本"],
    ),
    "one that is not signed": (
        "中国和梵蒂冈仍在磋商。中梵协议至今仍未签署。",
        ["talks: 中国 > 梵蒂冈", "signed: 中国 > 梵蒂冈 (negated)"],
    ),
    "an anniversary is no signing": (
        "法国和德国早已和解。《法德亚琛条约》签署7周年。",
        [],
    ),
    "a ceremony of two parties": (
        "双方出席中国共产党和老挝人民革命党合作协议签字仪式。",
        ["signed: 中国共产党 > 老挝人民革命党"],
    ),
    "a paper with another": (
        "岩屋毅访问惠灵顿，同新西兰的意向书也在当天签署。",
        ["visited: 岩屋毅 > ", "signed: 岩屋毅 > 新西兰"],
    ),
    "双方 are the states of a visit": (
        "马克龙同阿比举行会谈。4月，勒科尔尼访问越南，双方签订了三份意向书。",
        [
            "talks: 埃马纽埃尔·马克龙 > 阿比",
            "visited: 塞巴斯蒂安·勒科尔尼 > 越南",
            "signed: 法国 > 越南",
        ],
    ),
    "those who met on the visit": (
        "习近平访问意大利，会见马塔雷拉，双方签署了备忘录。",
        ["visited: 习近平 > 意大利", "met: 习近平 > 塞尔焦·马塔雷拉", "signed: 习近平 > 塞尔焦·马塔雷拉"],
    ),
    "a paper that is initialled": (
        "中国和英国在北京草签了联合声明。",
        ["signed: 中国 > 英国"],
    ),
    "a signing that is only talked about": (
        "中国和英国会谈，双方围绕签署协议及相关问题进行了讨论。",
        ["talks: 中国 > 英国"],
    ),
}


def test_a_paper_is_named_without_what_came_after_it() -> None:
    (signed,) = related("自泰国与蒙古2011年签署军事交流合作备忘录后，互访增多。").encounters
    assert signed.what == "军事交流合作备忘录"


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_signing(text: str, expected: list[str]) -> None:
    assert told(related(text).encounters) == expected


def test_the_year_of_a_plan_is_not_that_of_its_signing() -> None:
    (one,) = related("潘文江和占沙蒙签署了2026年合作计划。", "2025-12-08").encounters
    assert (one.kind, one.modality, one.date) == ("signed", "real", "")
