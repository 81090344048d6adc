"""Delegations act as people do: sentences of our own over public facts, each with the reason why it is here."""

from __future__ import annotations

import pytest

from link.test_encounters import related, told

CASES = {
    "two who each lead their own": (
        "董军率领中国代表团和越南国防部长潘文江率领越南代表团一同参加活动。",
        ["led: 董军 > ", "led: 潘文江 > "],
    ),
    "who leads one, behind his offices": (
        "中央军委副书记、国防部长、越南人民军代表团团长潘文江大将会见董军。",
        ["met: 潘文江 > 董军"],
    ),
    "a group of visitors": (
        "董军会见潘文江率领的越南人民军友好参观团。",
        ["met: 董军 > 潘文江", "led: 潘文江 > "],
    ),
    "of whom a delegation is made does not act beside it": (
        "由埃及外长和联合国秘书长组成的代表团在安曼会见阿巴斯。",
        ["met: 代表团 > 马哈茂德·阿巴斯"],
    ),
    "nor with those with whom it talks": (
        "由法国外长巴罗和德国外长瓦德富尔组成的代表团与泽连斯基在基辅举行会谈。",
        ["talks: 代表团 > 弗拉基米尔·泽连斯基"],
    ),
    "whoever leads it does": (
        "王毅会见由法国外长巴罗率领、议员组成的代表团。",
        ["met: 王毅 > 让-诺埃尔·巴罗", "led: 让-诺埃尔·巴罗 > "],
    ),
    "a delegation is called what the text calls it, with its state and who they are": (
        "澳大利亚跨党派国会议员团访问日本，将拜会日本首相石破茂。",
        [
            "visited: 澳大利亚跨党派国会议员团 > 日本",
            "received: 石破茂 > 澳大利亚跨党派国会议员团 (planned)",
        ],
    ),
    "a bare word is the delegation named before": (
        "韩国特使团抵达平壤。特使团会见金正恩。",
        ["visited: 韩国特使团 > ", "met: 韩国特使团 > 金正恩"],
    ),
    "a name in quotation marks is whole": (
        "“驻联合国常任代表访台团”访问日本。",
        ["visited: 驻联合国常任代表访台团 > 日本"],
    ),
    "an envoy's delegation is that of whoever sends it": (
        "韩国总统文在寅的特使团访问朝鲜。",
        ["visited: 韩国总统文在寅的特使团 > 朝鲜"],
    ),
    "whoever leads a delegation travels for it, and its name is kept for later": (
        "金正恩会见由郑义溶率领的韩国特使团。特使团访问平壤。",
        ["met: 金正恩 > 郑义溶", "led: 郑义溶 > ", "visited: 韩国特使团 > "],
    ),
    "a delegation attends no meeting: those who do are people": (
        "魏凤和会见越南代表团。代表团出席香格里拉对话会。",
        ["received: 魏凤和 > 越南代表团"],
    ),
    "of a delegation only speaks whoever is pleased with its talks": (
        "金正恩对代表团在河内举行的会谈表示满意。",
        [],
    ),
    "head and members of a delegation are not the delegation": (
        "金正恩会见韩国特使团团长郑义溶。",
        ["met: 金正恩 > 郑义溶"],
    ),
    "a delegation that is named beside its leader": (
        "博尔索·拉希米会见了越南国会副主席陈光方及其率领的友联会代表团。",
        ["met: 博尔索·拉希米 > 陈光方", "led: 陈光方 > "],
    ),
    "that he leads": (
        "蔡英文宴请美国副国务卿克拉奇及他所率领的访问团。",
        ["hosted: 蔡英文 > 基思·克拉奇", "led: 基思·克拉奇 > "],
    ),
    "a delegation beside its head is told of with him": (
        "国家主席梁强及高级代表团3月11日在利马会见秘鲁总统博鲁阿尔特。",
        ["met: 梁强 > 迪娜·博鲁阿尔特"],
    ),
    "和 joins it to him where it is called high": (
        "苏林和高级代表团3月18日抵达广州。",
        ["visited: 苏林 > "],
    ),
    "so behind the verb": (
        "习近平会见苏林及代表团。",
        ["met: 习近平 > 苏林"],
    ),
    "his leading it may be told twice": (
        "以国防部长潘文江大将为团长率领的越南高级军事代表团3月9日访问柬埔寨。",
        ["visited: 潘文江 > 柬埔寨"],
    ),
    "what it comes for may stand between": (
        "以国防部长潘文江为团长，前来中国访问的越南军事代表团3月9日会见董军。",
        ["met: 潘文江 > 董军"],
    ),
    "when he leads it may stand between": (
        "由国防部长潘文江3月9日上午率领的越南军事代表团对韩国进行访问。",
        ["visited: 潘文江 > 韩国"],
    ),
    "the year that it celebrates belongs to its name": (
        "王毅在京会见日中友好协会成立七十五周年纪念访华团。",
        ["received: 王毅 > 日中友好协会成立七十五周年纪念访华团"],
    ),
    "but where a stop parts them": (
        "王毅会见日中友好协会，祝贺该会成立75周年，访华团随后回国。",
        ["met: 王毅 > 日中友好协会"],
    ),
    "one of two parties is one": (
        "王毅会见英国保守党、工党议员代表团。",
        ["received: 王毅 > 英国保守党、工党议员代表团"],
    ),
    "so is one of two that 和 joins, where somebody meets it": (
        "王毅会见老挝人民革命党和柬埔寨人民党代表团。",
        ["received: 王毅 > 老挝人民革命党和柬埔寨人民党代表团"],
    ),
    "two that talk are a party and a delegation": (
        "越共与老挝人民革命党代表团举行会谈。",
        ["talks: 越南共产党 > 老挝人民革命党代表团"],
    ),
    "many whom somebody takes on a journey are led": (
        "默克尔率50多位企业代表访华。",
        ["led: 安格拉·默克尔 > ", "visited: 安格拉·默克尔 > 中国"],
    ),
    "企业家访华 is no visit of a home": (
        "默克尔率50多名企业家访华。",
        ["led: 安格拉·默克尔 > ", "visited: 安格拉·默克尔 > 中国"],
    ),
    "nor is 企业家访问中国": (
        "默克尔率50多名企业家访问中国。",
        ["led: 安格拉·默克尔 > ", "visited: 安格拉·默克尔 > 中国"],
    ),
    "a visit of a home goes to no state": ("默克尔家访时谈到教育。", []),
    "of whom a relative clause tells it": (
        "习近平会见率50多位代表访华的默克尔。",
        ["met: 习近平 > 安格拉·默克尔", "led: 安格拉·默克尔 > ", "visited: 安格拉·默克尔 > 中国"],
    ),
    "whoever does it first leads nobody": ("默克尔率先访问中国。", ["visited: 安格拉·默克尔 > 中国"]),
    "nor does he with whom officers meet somebody": (
        "普京率3名军官会见默克尔。",
        ["met: 弗拉基米尔·普京 > 安格拉·默克尔"],
    ),
    "a delegation with its head, without 以": (
        "潘文江为首的代表团访问北京，会见董军。",
        ["visited: 潘文江 > ", "met: 潘文江 > 董军"],
    ),
    "an acronym does not part a body from its delegation": (
        "欧洲议会（EP）官方代表团访问日本。",
        ["visited: 欧洲议会（EP）官方代表团 > 日本"],
    ),
    "nor does a part of it in quotation marks": (
        "欧洲议会「对华关系委员会」（DCN）代表团访问日本。",
        ["visited: 欧洲议会「对华关系委员会」（DCN）代表团 > 日本"],
    ),
    "whoever leads one in other words": (
        "由林佳龙领军的访团抵达华沙。占沙蒙任团长的老挝国防部代表团抵达河内。",
        ["led: 林佳龙 > ", "visited: 林佳龙 > ", "led: 占萨门·占雅拉 > ", "visited: 占萨门·占雅拉 > "],
    ),
    "under whom those travel whom the clause behind names": (
        "在占沙蒙引领下，老挝国防部代表团访问越南。",
        ["led: 占萨门·占雅拉 > ", "visited: 老挝国防部代表团 > 越南"],
    ),
    "and under whom nobody travels": ("在习近平主席带领下，中国取得巨大成就。", []),
    "those whom he takes along are not counted": (
        "李强率同多名部长访问马来西亚。",
        ["led: 李强 > ", "visited: 李强 > 马来西亚"],
    ),
    "what is only led on is no delegation": ("王毅引领中俄关系发展。", []),
    "two who do not lead one together": (
        "王毅与布林肯率领的美方代表团举行会谈。",
        ["led: 安东尼·布林肯 > ", "talks: 王毅 > 安东尼·布林肯"],
    ),
    "and two who do": (
        "由王毅与布林肯共同率领的代表团抵达莫斯科。",
        ["led: 王毅、安东尼·布林肯 > ", "visited: 王毅、安东尼·布林肯 > "],
    ),
    "who leads those with whom others talk": (
        "王毅率领的中方代表团，与由绍伊古、拉夫罗夫带领的俄方代表团举行会谈。",
        [
            "led: 王毅 > ",
            "led: 谢尔盖·绍伊古、谢尔盖·拉夫罗夫 > ",
            "talks: 王毅 > 谢尔盖·绍伊古、谢尔盖·拉夫罗夫",
        ],
    ),
    "what stands in brackets behind somebody is no body": (
        "王毅（外长）率代表团访问日本。",
        ["led: 王毅 > ", "visited: 王毅 > 日本"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_delegations(text: str, expected: list[str]) -> None:
    assert sorted(told(related(text).encounters)) == sorted(expected)
