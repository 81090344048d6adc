"""Who goes with whom in every wording: hosts, verbs and lists of any length combined, and lists that something parts."""

from __future__ import annotations

from itertools import product

import pytest

from link.test_encounters import names, related, told

HOSTS = {
    "one": ("俄罗斯总统普京5日在莫斯科会见文在寅。", "弗拉基米尔·普京"),
    "two": (
        "俄罗斯总统普京和总理米舒斯京5日在莫斯科会见文在寅。",
        "弗拉基米尔·普京、米哈伊尔·米舒斯京",
    ),
}
OFFICES = (
    "外交部长拉夫罗夫",
    "国防部长绍伊古",
    "联邦安全会议秘书帕特鲁舍夫",
    "财政部长西卢安诺夫",
    "总统助理乌沙科夫",
    "副总理诺瓦克",
    "总参谋长格拉西莫夫",
    "联邦委员会主席马特维延科",
)
PEOPLE = (
    "谢尔盖·拉夫罗夫",
    "谢尔盖·绍伊古",
    "尼古拉·帕特鲁舍夫",
    "西卢安诺夫",
    "尤里·乌沙科夫",
    "亚历山大·诺瓦克",
    "瓦列里·格拉西莫夫",
    "瓦莲京娜·马特维延科",
)
#: Before the list, and behind it.
VERBS = {
    "陪同": ("", "陪同。"),
    "陪同会见": ("", "陪同会见。"),
    "参加会见": ("", "参加会见。"),
    "参加上述活动": ("", "参加上述活动。"),
    "随行": ("", "随行。"),
    "一同出席": ("", "一同出席。"),
    "陪同出席": ("", "陪同出席。"),
    "出席": ("", "出席。"),
    "也参加了会面": ("", "也参加了会面。"),
    "加入会谈": ("", "也加入会谈。"),
    "同行的还有": ("同行的还有", "。"),
    "陪同人员是": ("陪同人员是", "。"),
    "到场的还有": ("到场的还有", "。"),
    "代表团包括": ("俄罗斯代表团成员包括", "。"),
}
JOINTS = ("和", "以及", "，以及", "、")


def _listed(size: int, joint: str, end: str) -> str:
    items = OFFICES[:size]
    return (joint.join(("、".join(items[:-1]), items[-1])) if size > 1 else items[0]) + end


@pytest.mark.parametrize(("host", "verb", "size"), list(product(HOSTS, VERBS, (1, 3, 8))), ids=str)
def test_every_wording(host: str, verb: str, size: int) -> None:
    text, leaders = HOSTS[host]
    before, behind = VERBS[verb]
    for joint, end in product(JOINTS[: None if size > 1 else 1], ("", "等")):
        sentence = text + before + _listed(size, joint, end) + behind
        found = related(sentence).encounters
        company = [(names(one.who), names(one.whom)) for one in found if one.kind == "accompanied"]
        assert company == [("、".join(PEOPLE[:size]), leaders)], sentence
        assert [one.kind for one in found].count("met") == 1, sentence


MET = "met: 弗拉基米尔·普京 > 文在寅"
CAME = "visited: 弗拉基米尔·普京 > 韩国"
CASES = {
    "bodies in brackets behind the names, and one that is no phrase": (
        "普京会见文在寅。拉夫罗夫（外交部）、绍伊古（国防部）、帕特鲁舍夫（安全界）参加会见。",
        [MET, "accompanied: 谢尔盖·拉夫罗夫、谢尔盖·绍伊古、尼古拉·帕特鲁舍夫 > 弗拉基米尔·普京"],
    ),
    "a list that commas part": (
        "普京会见文在寅。参加会见的有：外长拉夫罗夫，国防部长绍伊古，总统助理乌沙科夫。",
        [MET, "accompanied: 谢尔盖·拉夫罗夫、谢尔盖·绍伊古、尤里·乌沙科夫 > 弗拉基米尔·普京"],
    ),
    "a list that semicolons part, with a title that no dictionary holds": (
        "普京会见文在寅。陪同人员：外长拉夫罗夫；远东发展事务协调人绍伊古；总统助理乌沙科夫等。",
        [MET, "accompanied: 谢尔盖·拉夫罗夫、谢尔盖·绍伊古、尤里·乌沙科夫 > 弗拉基米尔·普京"],
    ),
    "what stands behind a comma is no item where it says something": (
        "普京会见文在寅。参加会见的有外长拉夫罗夫，绍伊古访问中国。",
        [
            MET,
            "accompanied: 谢尔盖·拉夫罗夫 > 弗拉基米尔·普京",
            "visited: 谢尔盖·绍伊古 > 中国",
        ],
    ),
    "titles that no dictionary holds, in front of the verb": (
        "普京访问韩国，外长拉夫罗夫、远东发展事务协调人绍伊古、总统助理乌沙科夫随行。",
        [CAME, "accompanied: 谢尔盖·拉夫罗夫、谢尔盖·绍伊古、乌沙科夫 > 弗拉基米尔·普京"],
    ),
    "each side by its state, though nothing else says of which they are": (
        "普京同文在寅会谈。参加会谈的俄方代表有拉夫罗夫和绍伊古，韩方则有康京和、徐薰。",
        [
            "talks: 弗拉基米尔·普京 > 文在寅",
            "accompanied: 谢尔盖·拉夫罗夫、谢尔盖·绍伊古 > 弗拉基米尔·普京",
            "accompanied: 康京和、徐薰 > 文在寅",
        ],
    ),
    "who is with him, whom the sentence before is about": (
        "普京视察了一家工厂。拉夫罗夫、绍伊古等陪同。",
        ["accompanied: 谢尔盖·拉夫罗夫、谢尔盖·绍伊古 > 弗拉基米尔·普京"],
    ),
    "who is there at a reception is not with those who met before": (
        "普京会见文在寅。使馆举行国庆招待会。拉夫罗夫等出席。",
        [MET],
    ),
    "two meetings in one sentence, and who joins each": (
        "普京会见文在寅，拉夫罗夫在座；米舒斯京会见文在寅，诺瓦克在座。",
        [
            MET,
            "accompanied: 谢尔盖·拉夫罗夫 > 弗拉基米尔·普京",
            "met: 米哈伊尔·米舒斯京 > 文在寅",
            "accompanied: 亚历山大·诺瓦克 > 米哈伊尔·米舒斯京",
        ],
    ),
    "a delegation with its members, and who leads it": (
        "普京率由拉夫罗夫、绍伊古等组成的代表团访问韩国。",
        [
            "led: 弗拉基米尔·普京 > ",
            CAME,
            "accompanied: 谢尔盖·拉夫罗夫、谢尔盖·绍伊古 > 弗拉基米尔·普京",
        ],
    ),
    "one member of a delegation, behind its state": (
        "普京访问韩国。俄方代表团成员包括拉夫罗夫。",
        [CAME, "accompanied: 谢尔盖·拉夫罗夫 > 弗拉基米尔·普京"],
    ),
    "whom somebody has with him travels no less, but is not who is told of": (
        "普京带着拉夫罗夫、绍伊古访问韩国。",
        [CAME, "accompanied: 谢尔盖·拉夫罗夫、谢尔盖·绍伊古 > 弗拉基米尔·普京"],
    ),
    "those who travel together": (
        "普京5日与拉夫罗夫、绍伊古一起抵达韩国。",
        ["visited: 弗拉基米尔·普京、谢尔盖·拉夫罗夫、谢尔盖·绍伊古 > 韩国"],
    ),
    "a wife behind a day": (
        "特朗普5日携夫人梅拉尼娅访问韩国。",
        ["visited: 唐纳德·特朗普、梅拉尼娅·特朗普 > 韩国"],
    ),
    "同他出访的有 is of whom was told": (
        "普京访问韩国，同他一道出访的还有拉夫罗夫、绍伊古。",
        [CAME, "accompanied: 谢尔盖·拉夫罗夫、谢尔盖·绍伊古 > 弗拉基米尔·普京"],
    ),
    "随行 and what they are": (
        "普京访问韩国，随行企业家包括特斯拉行政总裁马斯克。",
        [CAME, "accompanied: 马斯克 > 弗拉基米尔·普京"],
    ),
    "a man and others of his office": (
        "普京访问韩国。俄罗斯外长拉夫罗夫等6位内阁部长陪同访问。",
        [CAME, "accompanied: 谢尔盖·拉夫罗夫 > 弗拉基米尔·普京"],
    ),
    "陪同访问 is with whoever travels, not with who met him": (
        "普京访问韩国。文在寅同普京会谈。拉夫罗夫陪同访问。",
        [
            CAME,
            "talks: 文在寅 > 弗拉基米尔·普京",
            "accompanied: 谢尔盖·拉夫罗夫 > 弗拉基米尔·普京",
        ],
    ),
    "跟随 a body is a policy": ("文在寅不会跟随北约行动。", []),
    "与会者 at a meeting, where nobody has met": (
        "第十八届香格里拉对话会2019年5月31日在新加坡开幕。与会者包括沙纳汉、郑景斗。",
        ["attended: 帕特里克·沙纳汉、郑景斗 > "],
    ),
    "缺席 is not being there": (
        "郑景斗缺席香格里拉对话会。",
        ["attended: 郑景斗 >  (negated)"],
    ),
    "a list in front of any verb goes on over such titles": (
        "外长拉夫罗夫、远东发展事务协调人绍伊古、副总理诺瓦克会见康京和。",
        ["met: 谢尔盖·拉夫罗夫、谢尔盖·绍伊古、亚历山大·诺瓦克 > 康京和"],
    ),
    "whom somebody takes along, behind such titles, is not who travels": (
        "普京5日率外长拉夫罗夫、远东发展事务协调人绍伊古访问韩国。",
        [CAME, "accompanied: 谢尔盖·拉夫罗夫、谢尔盖·绍伊古 > 弗拉基米尔·普京"],
    ),
    "commas between such titles": (
        "外长拉夫罗夫，远东发展事务协调人绍伊古，陪同普京访问韩国。",
        [CAME, "accompanied: 谢尔盖·拉夫罗夫、谢尔盖·绍伊古 > 弗拉基米尔·普京"],
    ),
    "who is there beside somebody who meets the press": (
        "林郑月娥会见传媒，在场的有政务司司长张建宗、保安局局长李家超。",
        ["accompanied: 张建宗、李家超 > 林郑月娥"],
    ),
    "党和国家领导人 is no partner": (
        "党和国家领导人习近平、李克强会见文在寅。",
        ["met: 习近平、李克强 > 文在寅"],
    ),
    "by whom somebody is represented": (
        "特朗普缺席，由彭斯代表美国出席东亚峰会。",
        ["attended: 迈克·彭斯 > "],
    ),
    "the other side begins its own list": (
        "特朗普会见金正恩，美国方面包括国务卿蓬佩奥、国安顾问博尔顿；朝鲜方面包括金英哲、李洙墉。",
        [
            "met: 唐纳德·特朗普 > 金正恩",
            "accompanied: 迈克·蓬佩奥、约翰·博尔顿 > 唐纳德·特朗普",
            "accompanied: 金英哲、李洙墉 > 金正恩",
        ],
    ),
    "an office and 官 of somebody unknown": (
        "文在寅访问平壤，随行的官方代表团由14人组成，包括外交部长官康京和、海洋水产部长官金荣春、国情院院长徐薰等。",
        ["visited: 文在寅 > ", "accompanied: 康京和、金荣春、徐薰 > 文在寅"],
    ),
    "who is not accompanied goes all the same": (
        "博尔顿没有陪同特朗普访问韩国。",
        ["accompanied: 约翰·博尔顿 > 唐纳德·特朗普 (negated)", "visited: 唐纳德·特朗普 > 韩国"],
    ),
    "by a relative": ("金正恩由妹妹金与正陪同。", ["accompanied: 金与正 > 金正恩"]),
    "members of a delegation of no state": (
        "普京访问韩国，代表团中有拉夫罗夫、绍伊古。",
        [CAME, "accompanied: 谢尔盖·拉夫罗夫、谢尔盖·绍伊古 > 弗拉基米尔·普京"],
    ),
    "陪 and 随 whom, before a list": (
        "陪普京访问韩国的有拉夫罗夫、绍伊古。",
        [CAME, "accompanied: 谢尔盖·拉夫罗夫、谢尔盖·绍伊古 > 弗拉基米尔·普京"],
    ),
    "随同 with where both go": (
        "普京5日抵达韩国，拉夫罗夫也随同来韩参加谈判，绍伊古陪同前往板门店。",
        [
            CAME,
            "visited: 谢尔盖·拉夫罗夫 > 韩国",
            "accompanied: 谢尔盖·拉夫罗夫 > 弗拉基米尔·普京",
            "accompanied: 谢尔盖·绍伊古 > 弗拉基米尔·普京",
        ],
    ),
    "by whom each side takes part": (
        "普京同文在寅会谈，俄方由拉夫罗夫、绍伊古参加，韩方由康京和、徐薰等参加。",
        [
            "talks: 弗拉基米尔·普京 > 文在寅",
            "accompanied: 谢尔盖·拉夫罗夫、谢尔盖·绍伊古 > 弗拉基米尔·普京",
            "accompanied: 康京和、徐薰 > 文在寅",
        ],
    ),
    "such titles among those who are met, and what is no title": (
        "普京会见托卡耶夫、远东发展事务协调人绍伊古。\n普京会见文在寅，感谢托卡耶夫、支持绍伊古。",
        [
            "met: 弗拉基米尔·普京 > 卡瑟姆若马尔特·托卡耶夫、谢尔盖·绍伊古",
            "met: 弗拉基米尔·普京 > 文在寅",
        ],
    ),
    "who only says so is not accompanied": (
        "特朗普会见记者。蓬佩奥表示，博尔顿将随行。",
        [],
    ),
    "who attends something of its own is with nobody who met": (
        "普京会见文在寅。拉夫罗夫、绍伊古等出席了招待会。",
        [MET],
    ),
    "a team is no visit": (
        "文在寅会见普京。访京团成员有康京和。",
        ["met: 文在寅 > 弗拉基米尔·普京", "accompanied: 康京和 > 文在寅"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_companions(text: str, expected: list[str]) -> None:
    assert sorted(told(related(text).encounters)) == sorted(expected)
