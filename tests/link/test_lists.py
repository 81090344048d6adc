"""Lists of people that commas part from what they do, and what only a word behind the two of them tells."""

from __future__ import annotations

import pytest

from link.test_encounters import related, told

CASES = {
    "a comma in a list of three with whom somebody meets": (
        "王毅与副总理李勇浩、国防部长李明，以及外长康京和举行会晤。",
        ["met: 王毅 > 李容浩、李明、康京和"],
    ),
    "with each on his own": (
        "王毅19日分别与李勇浩、李明，以及外长康京和举行会晤。",
        ["met: 王毅 > 李容浩", "met: 王毅 > 李明", "met: 王毅 > 康京和"],
    ),
    "two whom the clause before lists do what this one says": (
        "北韩外务相李勇浩与南韩外长康京和，在河内会面，签定谅解备忘录。",
        ["met: 李容浩 > 康京和", "signed: 李容浩 > 康京和"],
    ),
    "also where they come with delegations": (
        "南韩外长康京和与北韩外务相李勇浩，分别率领代表团在北韩一方的统一阁举行高级别会谈。",
        ["led: 康京和、李容浩 > ", "talks: 康京和 > 李容浩"],
    ),
    "见 alone, between two who are named": (
        "习近平的特使王毅访韩见文在寅。",
        ["visited: 王毅 > 韩国", "met: 王毅 > 文在寅"],
    ),
    "a summit of two, with 的": ("文在寅与金正恩的首次峰会受到关注。", ["met: 文在寅 > 金正恩"]),
    "a session by wire is a call": (
        "外长王毅与国务卿布林肯举行了视频会议。",
        ["called: 王毅 > 安东尼·布林肯"],
    ),
    "a list that 以及 carries over a comma": (
        "助理国务卿施赖弗、将军布鲁克斯，以及大使哈里斯等人，于周三会见康京和。",
        ["met: 兰德尔·施赖弗、文森特·布鲁克斯、哈里斯 > 康京和"],
    ),
    "whom 同 governs, with a word before him": (
        "董军到访新加坡。他也将同我国总理黄循财，以及国务资政张志贤会面。",
        ["visited: 董军 > 新加坡", "met: 董军 > 黄循财、张志贤 (planned)"],
    ),
    "those who are met, with a comma in their list": (
        "特使陈建仁访问友邦海地，并会晤总统莫伊兹，以及外长约瑟夫等高层。",
        ["visited: 陈建仁 > 海地", "met: 陈建仁 > 若弗内尔·莫伊兹、约瑟夫"],
    ),
    "with whom somebody talks about a matter behind a comma": (
        "王毅今日在北京与外长康京和、特使李度勋等，围绕半岛问题进行磋商。",
        ["talks: 王毅 > 康京和、李度勋"],
    ),
    "an hour and a house before what two hold": (
        "特朗普抵达河内，他和金正恩27日晚上6时30分将在某家老字号大酒店举行20分钟一对一会谈。",
        ["visited: 唐纳德·特朗普 > ", "talks: 唐纳德·特朗普 > 金正恩 (planned)"],
    ),
    "whoever is at a meeting and is greeted": (
        "绍伊古向出席香格里拉对话会的魏凤和问好。",
        ["attended: 魏凤和 > "],
    ),
    "however long the matter of what two hold": (
        "王毅与康京和就朝鲜半岛无核化进程以及双方共同关心的各项地区和国际热点问题举行了三天会谈。",
        ["talks: 王毅 > 康京和"],
    ),
    "谈判 in a title is no talk": (
        "韩国谈判代表郑恩甫与美国防卫费谈判新任代表威尔顿就协定进行磋商。",
        ["talks: 郑恩甫 > 威尔顿"],
    ),
    "an office whose holder has another behind it that no state has": (
        "英国前首相、保守党领袖爱德华·希思来华访问。",
        ["visited: 爱德华·希思 > 中国"],
    ),
    "forces abroad do not act": (
        "特朗普突访阿富汗，慰问驻阿美军并与阿富汗总统加尼举行会晤。",
        ["visited: 唐纳德·特朗普 > 阿富汗", "met: 唐纳德·特朗普 > 阿什拉夫·加尼"],
    ),
    "two of one state negotiate with others": (
        "美国贸易代表莱特希泽和财政部长姆努钦抵京谈判。",
        ["visited: 罗伯特·莱特希泽、史蒂文·姆努钦 > "],
    ),
    "what a meeting was is no other one": (
        "美国国务卿蓬佩奥与王毅外长在夏威夷会面，是中美高层官员今年首次会面。",
        ["met: 迈克·蓬佩奥 > 王毅"],
    ),
    "somebody near whoever is named": ("外长王毅在北京接见文在寅的特使。", ["received: 王毅 > 特使"]),
    "当局 is the state where it talks": (
        "日本政府正就渔船一案与菲当局展开磋商。",
        ["talks: 日本 > 菲律宾"],
    ),
    "whom somebody leads, whatever they do": (
        "李家超率领陈国基、陈茂波和林定国，在礼宾府集合。",
        ["accompanied: 陈国基、陈茂波、林定国 > 李家超"],
    ),
    "a side without a state, with one in it who has met": (
        "林郑月娥与岑敖晖在医学会会面。政府一方包括林郑月娥、袁国强及谭志源。",
        ["met: 林郑月娥 > 岑敖晖", "accompanied: 袁国强、谭志源 > 林郑月娥"],
    ),
    "another who goes with him as well": (
        "董建华在曾荫权陪同下抵达北京，梁锦松亦有随行。",
        [
            "accompanied: 曾荫权 > 董建华",
            "visited: 董建华 > ",
            "accompanied: 梁锦松 > 董建华",
        ],
    ),
    "who are among them": (
        "习近平今日访问河内，王毅、丁薛祥都在随行之列。",
        ["visited: 习近平 > ", "accompanied: 王毅、丁薛祥 > 习近平"],
    ),
    "who heads a delegation": (
        "由现任政协副主席董建华担任团长的代表团访问北京。",
        ["led: 董建华 > "],
    ),
    "no adviser is a 领袖": (
        "文在寅与金正恩会晤。两国领袖其后签署协定。国家安保室长郑义溶在场。",
        ["met: 文在寅 > 金正恩", "signed: 文在寅 > 金正恩", "accompanied: 郑义溶 > 文在寅"],
    ),
    "where somebody flies on to": (
        "蓬佩奥周一访问首尔，周二转飞东京。",
        ["visited: 迈克·蓬佩奥 > ", "visited: 迈克·蓬佩奥 > "],
    ),
    "what a list begins in a clause before": (
        "蓬佩奥此次前往平壤，国务院政策顾问胡克，以及国防部亚太助理部长薛瑞福都在随行之列。",
        ["visited: 迈克·蓬佩奥 > ", "accompanied: 胡克、兰德尔·施赖弗 > 迈克·蓬佩奥"],
    ),
    "by whom one side is accompanied, over a comma": (
        "习近平将同金正恩会谈，朝方可能由副委员长金英哲，和胞妹金与正陪同。",
        ["talks: 习近平 > 金正恩 (planned)", "accompanied: 金英哲、金与正 > 金正恩 (planned)"],
    ),
    "talks of leaders that one of them attends": (
        "文在寅应特朗普邀请到访华盛顿，参加美韩首脑会谈。",
        ["visited: 文在寅 > ", "hosted: 唐纳德·特朗普 > 文在寅", "talks: 唐纳德·特朗普 > 文在寅"],
    ),
    "who leads those of whom talk is": (
        "康京和与蓬佩奥通电话，就郑义溶率领总统特使团访问朝鲜进行沟通。",
        ["called: 康京和 > 迈克·蓬佩奥", "led: 郑义溶 > ", "visited: 郑义溶 > 朝鲜"],
    ),
    "the head of a delegation that goes as one": (
        "以国防部长魏凤和为首的中国军事代表团访问俄罗斯，以王毅为团长的代表团访问日本。",
        ["visited: 魏凤和 > 俄罗斯", "visited: 王毅 > 日本"],
    ),
    "whom somebody follows": (
        "跟随特朗普访华的有国务卿蓬佩奥、财长姆努钦。",
        [
            "visited: 唐纳德·特朗普 > 中国",
            "accompanied: 迈克·蓬佩奥、姆努钦 > 唐纳德·特朗普",
        ],
    ),
    "who is there at an inspection": (
        "习近平视察南部战区，许其亮、张又侠陪同视察。",
        ["accompanied: 许其亮、张又侠 > 习近平"],
    ),
    "a wife whom 偕同 brings": (
        "特朗普偕同妻子梅拉尼娅访问日本。",
        ["visited: 唐纳德·特朗普、梅拉尼娅·特朗普 > 日本"],
    ),
    "a list that ends before the clause of its verb": (
        "林郑月娥访问北京。财经事务局局长陈家强、特首办主任邱腾华，将陪同出席会面。",
        ["visited: 林郑月娥 > ", "accompanied: 陈家强、邱腾华 > 林郑月娥 (planned)"],
    ),
    "the last of a list, with 和 before him": (
        "林郑月娥将访问上海，局长聂德权，和行政长官办公室主任陈国基将会随行。",
        [
            "visited: 林郑月娥 >  (planned)",
            "accompanied: 聂德权、陈国基 > 林郑月娥 (planned)",
        ],
    ),
    "what two agree upon": (
        "特朗普和文在寅通电话，双方讨论了局势，并商定下月在纽约会面。两人同意保持密切磋商。",
        ["called: 唐纳德·特朗普 > 文在寅", "met: 唐纳德·特朗普 > 文在寅 (planned)"],
    ),
    "bodies whose people are at talks": (
        "文在寅与特朗普会谈，之后举行由青瓦台、白宫等有关人士出席的扩大会谈。",
        ["talks: 文在寅 > 唐纳德·特朗普"],
    ),
    "as what somebody is sent to a meeting": (
        "特朗普将派副总统彭斯作为代表团团长参加亚太经合组织领导人会议。",
        ["attended: 迈克·彭斯 >  (planned)"],
    ),
    "to whom somebody reports": ("林郑月娥日前到北京述职。", ["visited: 林郑月娥 > "]),
    "a name that no dictionary holds ends before what is held": (
        "王毅同博茨瓦纳外长若热·卡多佐·桑切斯举行会谈，同巴西外长桑达尔·帕德尔通电话。",
        ["talks: 王毅 > 若热·卡多佐·桑切斯", "called: 王毅 > 桑达尔·帕德尔"],
    ),
    "an office in each of a list of states": (
        "埃尔多安在峰会期间还与中国、蒙古和伊朗的总统举行了双边会谈。",
        ["talks: 雷杰普·塔伊普·埃尔多安 > 中国、蒙古、伊朗"],
    ),
    "a state in a word of the segmenter's": (
        "巴拉圭总统阿布多率团来台访问。",
        ["led: 阿布多 > ", "visited: 阿布多 > 台湾"],
    ),
    "those of a delegation that travels, with their wives": (
        "“常任代表访台团”访问台湾，成员包括巴拉圭常任代表席克大使夫妇，以及斐济常任代表塔拉吉尼大使夫妇。",
        [
            "visited: 常任代表访台团 > 台湾",
            "accompanied: 席克、塔拉吉尼 > 常任代表访台团",
        ],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_lists(text: str, expected: list[str]) -> None:
    assert sorted(told(related(text).encounters)) == sorted(expected)
