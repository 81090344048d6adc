"""What is said over a wire or written: calls in many words, sessions by video, letters sent and exchanged."""

from __future__ import annotations

import pytest

from link.test_encounters import related, told

CASES = {
    "telegrams and letters in one word": (
        "越南国家主席苏林致电致函习近平，祝贺他当选国家主席。",
        ["wrote: 苏林 > 习近平"],
    ),
    "a telegram that comes": ("普京向习近平发来贺电。", ["wrote: 弗拉基米尔·普京 > 习近平"]),
    "to nobody who is named": ("普京发来贺电，祝贺大会召开。", []),
    "people of several states write": (
        "连日来，多国领导人纷纷致电习近平主席，对四川地震表示慰问。",
        ["wrote: 多国领导人 > 习近平"],
    ),
    "of whom some are named": (
        "普京、苏林等多国领导人致电习近平，祝贺他当选国家主席。",
        ["wrote: 弗拉基米尔·普京、苏林 > 习近平"],
    ),
    "people of several states meet him: whom, nobody says": ("多国领导人会见习近平。", []),
    "people of several states only speak of it": (
        "多国人士表示，普京致电习近平，祝贺他当选国家主席。",
        ["wrote: 弗拉基米尔·普京 > 习近平"],
    ),
    "a telephone behind 通, with words between": (
        "特朗普在推特上表示，他与习近平通了一个很长的电话。",
        ["called: 唐纳德·特朗普 > 习近平"],
    ),
    "通过 is no call by itself": ("特朗普通过电话表示支持安倍。", []),
    "a summit by video": ("习近平与拜登举行了视频峰会。", ["called: 习近平 > 乔·拜登"]),
    "how they met": ("习近平和拜登以视频方式会晤。", ["called: 习近平 > 乔·拜登"]),
    "a letter by its kind": (
        "金正恩给习近平发去慰问信，又向特朗普发出亲笔信。",
        ["wrote: 金正恩 > 习近平", "wrote: 金正恩 > 唐纳德·特朗普"],
    ),
    "letters to a body, and to those who lead it": (
        "沃伦在致国防部的公开信中要求说明。埃斯珀给美国海军高层写了一封信。",
        ["wrote: 沃伦 > 国防部", "wrote: 马克·埃斯珀 > 美国海军高层"],
    ),
    "letters to a group of a state and from one, which is not the state": (
        "王毅复信日本友好学校访华师生。近日，日本友好学校师生致信王毅。日本政府致函王毅。",
        ["wrote: 王毅 > 日本友好学校访华师生", "wrote: 日本友好学校师生 > 王毅", "wrote: 日本 > 王毅"],
    ),
    "whom somebody is allowed to call is no addressee of the state": ("日本准许被拘留者致电家属。", []),
    "a letter that a body has brought to nobody": ("普京通过美国驻俄罗斯大使馆的信得知此事。", []),
    "发信息 and 发信号 are no letters": ("特朗普向金正恩发信号。习近平向普京发信息。", []),
    "to somebody who has been elected": (
        "普京同巴西总统博索纳罗会晤，向当选总统卢拉致贺电。",
        [
            "met: 弗拉基米尔·普京 > 雅伊尔·博索纳罗",
            "wrote: 弗拉基米尔·普京 > 路易斯·伊纳西奥·卢拉·达席尔瓦",
        ],
    ),
    "telegrams exchanged go both ways": (
        "习近平同普京互致贺电，庆祝两国建交。",
        ["wrote: 习近平 > 弗拉基米尔·普京", "wrote: 弗拉基米尔·普京 > 习近平"],
    ),
    "whose telephone somebody answers called him": (
        "英国首相布莱尔接到克林顿总统打来的电话。",
        ["called: 比尔·克林顿 > 托尼·布莱尔"],
    ),
    "to whom somebody rings": (
        "埃尔多安给普京打了电话。",
        ["called: 雷杰普·塔伊普·埃尔多安 > 弗拉基米尔·普京"],
    ),
    "a call behind which the other stands": (
        "埃尔多安打了一通电话给普京。",
        ["called: 雷杰普·塔伊普·埃尔多安 > 弗拉基米尔·普京"],
    ),
    "by telephone with several": (
        "克林顿通过电话同布莱尔和希拉克讨论了局势。",
        ["called: 克林顿 > 布莱尔、雅克·希拉克"],
    ),
    "talks by video are a call": (
        "王毅通过视频与拉夫罗夫举行会谈。",
        ["called: 王毅 > 谢尔盖·拉夫罗夫"],
    ),
    "a session by video that lasts": (
        "吴胜利和格林纳特举行了长达一小时的视频会议。",
        ["called: 吴胜利 > 乔纳森·格林纳特"],
    ),
    "电话通话 is one word": (
        "埃尔多安与特朗普进行电话通话。",
        ["called: 雷杰普·塔伊普·埃尔多安 > 唐纳德·特朗普"],
    ),
    "the telephone of somebody else is no call": (
        "埃尔多安的电话给普京带来麻烦。",
        [],
    ),
    "a letter that is written to somebody": (
        "金正恩给特朗普写了一封亲笔信。",
        ["wrote: 金正恩 > 唐纳德·特朗普"],
    ),
    "an answer": (
        "特朗普给金正恩回了信。",
        ["wrote: 唐纳德·特朗普 > 金正恩"],
    ),
    "what somebody says in a letter": (
        "金正恩在给特朗普的信中表示愿意会面。",
        ["wrote: 金正恩 > 唐纳德·特朗普"],
    ),
    "a letter that one only wants": (
        "特朗普给金正恩的信用卡付款。",
        [],
    ),
    "over a telephone": (
        "特朗普与习近平用电话进行了沟通。",
        ["called: 唐纳德·特朗普 > 习近平"],
    ),
    "talks over one": (
        "特朗普与习近平用电话进行了交谈。",
        ["called: 唐纳德·特朗普 > 习近平"],
    ),
    "a telegram that has come": (
        "金正恩就洪灾收到普京发来的慰问电。",
        ["wrote: 弗拉基米尔·普京 > 金正恩"],
    ),
    "verbs of two characters for telegrams": (
        "莱希遇难后，普京电唁伊朗最高领袖哈梅内伊。",
        ["wrote: 弗拉基米尔·普京 > 哈梅内伊"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_wire(text: str, expected: list[str]) -> None:
    assert sorted(told(related(text).encounters)) == sorted(expected)
