"""Who acts where something stands between him and the verb: sentences of our own, each with the reason for it."""

from __future__ import annotations

import pytest

from link.test_encounters import related, told

CASES = {
    "by which other word a body goes does not part it from what it does": (
        "蒙国家大呼拉尔，也就是国会，3日任命赞丹沙塔尔为总理。",
        ["appointed: 国家大呼拉尔 > 赞丹沙塔尔"],
    ),
    "nor does another office of a person act beside him": (
        "秘鲁总统赫里，也就是武装力量最高统帅，3日任命阿尔瓦雷斯为总理。",
        ["appointed: 赫里 > 阿尔瓦雷斯"],
    ),
    "a name behind an office is not such a word": (
        "韩国国会议长，也就是禹元植，5日会见赵乐际。",
        ["met: 禹元植 > 赵乐际"],
    ),
    "whom a body appoints succeeds another": (
        "捷克议会3日任命巴比什为总理，接替卸任的菲亚拉。",
        ["appointed: 捷克议会 > 安德烈·巴比什", "succeeded: 安德烈·巴比什 > 彼得·菲亚拉"],
    ),
    "a list goes on behind the team of its first": (
        "韩正会见保尔森率领的企业家代表团和越南总理范明政。",
        ["met: 韩正 > 保尔森、范明政", "led: 保尔森 > "],
    ),
    "each met apart": (
        "潘文江分别会见加纳财政部长阿杜马率领的商界代表团、埃及外长阿卜杜勒阿提。",
        ["met: 潘文江 > 阿杜马", "met: 潘文江 > 巴德尔·阿卜杜勒阿提", "led: 阿杜马 > "],
    ),
    "whoever stands behind a comma is not of the list": (
        "王毅会见保尔森率领的代表团，同法国外长巴罗会谈。",
        ["met: 王毅 > 保尔森", "led: 保尔森 > ", "talks: 王毅 > 让-诺埃尔·巴罗"],
    ),
    "what somebody is glad to do has the two states for its matter": (
        "莫迪表示，很高兴按照两国历来的习惯，与塞西总统举行视频会谈。",
        ["called: 纳伦德拉·莫迪 > 阿卜杜勒-法塔赫·塞西"],
    ),
    "and what he is willing to": (
        "莫迪说，愿继承两国友谊，与塞西会面。",
        ["met: 纳伦德拉·莫迪 > 阿卜杜勒-法塔赫·塞西 (planned)"],
    ),
    "their ties meet nobody": (
        "普京表示，两国关系良好，很高兴同习近平会晤。",
        ["met: 弗拉基米尔·普京 > 习近平"],
    ),
    "what he is glad that others do, they do": (
        "普京表示，很高兴中国主席访问俄罗斯，同梅德韦杰夫会晤。",
        ["visited: 中国主席 > 俄罗斯", "met: 中国主席 > 德米特里·梅德韦杰夫"],
    ),
    "将 of a feast that draws near is no plan": (
        "马科斯表示，很高兴在元宵将至之际与佐科总统举行视频会谈。",
        ["called: 费迪南德·罗慕尔德兹·马科斯 > 佐科·维多多"],
    ),
    "that of a visit is": (
        "在习近平主席即将访越之际，范明政会见王毅。",
        ["visited: 习近平 > 越南 (planned)", "met: 范明政 > 王毅"],
    ),
    "those whom somebody has with him do not go instead of him": (
        "米莱表示，我十分荣幸携几名新任部长访问以色列。",
        ["visited: 哈维尔·米莱 > 以色列"],
    ),
    "who meets a guest without naming him holds the ceremony": (
        "佩泽希齐扬访问塔吉克斯坦时，拉赫蒙总统前往车站迎送，在站前举办热闹的欢迎仪式。",
        ["visited: 马苏德·佩泽希齐扬 > 塔吉克斯坦", "hosted: 埃莫马利·拉赫蒙 > 马苏德·佩泽希齐扬"],
    ),
    "or in the sentence behind his journey": (
        "范明政抵达北京。李强总理前往机场迎接，并举行欢迎仪式。",
        ["visited: 范明政 > ", "hosted: 李强 > 范明政"],
    ),
    "talks in passing are those of the two leaders behind them": (
        "莫迪访问俄罗斯期间，普京举行了欢迎仪式。在会谈时，两国元首同意加强合作。",
        [
            "visited: 纳伦德拉·莫迪 > 俄罗斯",
            "hosted: 弗拉基米尔·普京 > 纳伦德拉·莫迪",
            "talks: 纳伦德拉·莫迪 > 弗拉基米尔·普京",
        ],
    ),
    "not where it is told already that they met": (
        "习近平同武契奇会面。在会谈时，两国元首同意加强合作。",
        ["met: 习近平 > 亚历山大·武契奇"],
    ),
    "nor what they should do at talks": (
        "习近平访问塞尔维亚。在会谈时，两国元首应展现诚意。",
        ["visited: 习近平 > 塞尔维亚"],
    ),
    "nor where nobody is named who may be meant": ("会谈中，两国元首就乌克兰问题交换意见。", []),
    "which state is the first to sign is told in the clause before": (
        "智利是南美国家，也是第一个与中国签署双边自贸协定的拉美国家。",
        ["signed: 智利 > 中国 (past)"],
    ),
    "or in the same": (
        "新西兰是首个同中国签署自由贸易协定的发达国家。",
        ["signed: 新西兰 > 中国 (past)"],
    ),
    "what becomes the first is no past": (
        "智利成为首个同中国签署自由贸易协定的拉美国家。",
        ["signed: 智利 > 中国"],
    ),
    "a unit and a post before a name do not hide whom the next clause is about": (
        "昆仑山舰出访工作组组长林国栋大校一行拜访了黎怀忠，参加黎怀忠举办的欢迎午宴。",
        ["received: 黎怀忠 > 林国栋", "hosted: 黎怀忠 > 林国栋"],
    ),
    "whoever lets something be done at a ceremony welcomes its guest": (
        "越南在主席府欢迎仪式上鸣放21响礼炮，欢迎习近平主席到访。",
        ["hosted: 越南 > 习近平"],
    ),
    "who only says so there invites": (
        "习近平在欢迎仪式上表示，欢迎苏林访问中国。",
        ["visited: 苏林 > 中国"],
    ),
    "a unit gets an order that nobody is named to give": (
        "尼泊尔第9批赴黎巴嫩维和步兵营180名官兵荣获联合国勋章。",
        ["decorated:  > 尼泊尔第9批赴黎巴嫩维和步兵营180名官兵"],
    ),
    "what is theirs gets none": ("尼泊尔维和官兵的勇敢荣获联合国勋章。", []),
    "nor does whoever is no soldier": ("某公司荣获国家科技奖章。", []),
    "two who hold it negotiate": (
        "河野太郎与拉夫罗夫展开直接交涉。",
        ["talks: 河野太郎 > 谢尔盖·拉夫罗夫"],
    ),
    "a protest is none": ("中国外交部与日方进行严正交涉。", []),
    "who wants somebody to come who refuses": (
        "美国驻华大使伯恩斯拒绝中国外交部的召见。",
        ["received: 中国外交部 > 伯恩斯 (negated)"],
    ),
    "something else that he refuses": ("伯恩斯拒绝了王毅召见后的提议。", []),
    "who answers a letter writes, too": (
        "特朗普曾致函金正恩，金正恩在回信中表示感谢。",
        ["wrote: 唐纳德·特朗普 > 金正恩 (past)", "wrote: 金正恩 > 唐纳德·特朗普 (past)"],
    ),
    "nobody answers a letter to another": (
        "特朗普致函金正恩，习近平在回信中表示感谢。",
        ["wrote: 唐纳德·特朗普 > 金正恩"],
    ),
    "of whom a picture is, a comma behind him": (
        "白宫公布国务卿蓬佩奥，早前访问朝鲜并与金正恩会面的照片。",
        ["visited: 迈克·蓬佩奥 > 朝鲜 (past)", "met: 迈克·蓬佩奥 > 金正恩 (past)"],
    ),
    "of whom a relative clause tells who was in office": (
        "当年任命奥斯汀为国防部长的前总统拜登表示感谢。",
        ["appointed: 乔·拜登 > 劳埃德·奥斯汀 (past)"],
    ),
    "who travels and was in office": (
        "正在访问日本的时任国务卿布林肯表示关切。",
        ["visited: 安东尼·布林肯 > 日本"],
    ),
    "of whose state somebody was is not of the verb": (
        "王毅访问日本时，会见日本的前首相福田康夫。",
        ["visited: 王毅 > 日本", "met: 王毅 > 福田康夫"],
    ),
    "not of whoever is only thanked": (
        "特朗普发布消息感谢蓬佩奥，并公布与金正恩会面的照片。",
        ["met: 唐纳德·特朗普 > 金正恩"],
    ),
    "a continent that somebody wants to talk is not he": ("菲佐敦促欧洲早日同土耳其召开峰会。", []),
    "nor is it where it opens the clause of what he says": (
        "菲佐重申，欧洲应早日同土耳其召开峰会。",
        [],
    ),
    "nor a region": ("马克龙希望东南亚国家与缅甸直接谈判。", []),
    "a body that somebody wants to talk is told of": (
        "菲佐呼吁欧盟早日同土耳其召开峰会。",
        ["met: 欧洲联盟 > 土耳其 (planned)"],
    ),
    "and a town where somebody talks does not act": (
        "马克龙抵达莫斯科，在莫斯科与普京举行会谈。",
        ["visited: 埃马纽埃尔·马克龙 > ", "talks: 埃马纽埃尔·马克龙 > 弗拉基米尔·普京"],
    ),
    "what somebody says in a second quotation is of him, not of 我们 of the first": (
        "普京同莫迪举行会谈。普京说，“我们是好朋友”，“期待与默克尔的会晤”。",
        ["talks: 弗拉基米尔·普京 > 纳伦德拉·莫迪", "met: 弗拉基米尔·普京 > 安格拉·默克尔 (planned)"],
    ),
    "within one quotation it is theirs": (
        "普京同莫迪举行会谈。普京说，“我们是好朋友，期待与默克尔会晤”。",
        [
            "talks: 弗拉基米尔·普京 > 纳伦德拉·莫迪",
            "met: 弗拉基米尔·普京、纳伦德拉·莫迪 > 安格拉·默克尔 (planned)",
        ],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_subjects(text: str, expected: list[str]) -> None:
    assert told(related(text, "2026-07-17").encounters) == expected
