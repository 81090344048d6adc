"""Who goes with whom: lists of those who travel or sit beside somebody, in the words that news has for them."""

from __future__ import annotations

import pytest

from link.test_encounters import related, told

MEETING = "talks: 文在寅 > 金正恩"
CASES = {
    "those who go along stand before the verb": (
        "特朗普访问越南，蓬佩奥、博尔顿及姆努钦随行。",
        [
            "visited: 唐纳德·特朗普 > 越南",
            "accompanied: 迈克·蓬佩奥、约翰·博尔顿、史蒂文·姆努钦 > 唐纳德·特朗普",
        ],
    ),
    "and another goes along with the same": (
        "特朗普访问越南，蓬佩奥等人随行，博尔顿也一同前往。",
        [
            "visited: 唐纳德·特朗普 > 越南",
            "accompanied: 迈克·蓬佩奥 > 唐纳德·特朗普",
            "accompanied: 约翰·博尔顿 > 唐纳德·特朗普",
        ],
    ),
    "the members of a delegation go with its head": (
        "代表团由外交部长王毅率领，团员有乐玉成和孔铉佑。",
        ["led: 王毅 > ", "accompanied: 乐玉成、孔铉佑 > 王毅"],
    ),
    "whose company it is, in front of the word": (
        "特朗普的随行人员有蓬佩奥、博尔顿。与习近平同行的包括丁薛祥、王毅。",
        ["accompanied: 迈克·蓬佩奥、约翰·博尔顿 > 唐纳德·特朗普", "accompanied: 丁薛祥、王毅 > 习近平"],
    ),
    "whose company it is, between verb and list": (
        "陪同习近平访问的有丁薛祥、杨洁篪。随特朗普出访的官员包括蓬佩奥、博尔顿。",
        ["accompanied: 丁薛祥、杨洁篪 > 习近平", "accompanied: 迈克·蓬佩奥、约翰·博尔顿 > 唐纳德·特朗普"],
    ),
    "随 with a person behind it; 随后 and 随着 have none": (
        "王沪宁、栗战书随习近平抵达香港。随后林郑月娥会见李克强。",
        ["accompanied: 王沪宁、栗战书 > 习近平", "visited: 习近平 > ", "met: 林郑月娥 > 李克强"],
    ),
    "the list of each side, behind talks": (
        "文在寅同金正恩会谈。韩国方面有徐薰、康京和陪同，朝方则有金英哲、金与正出席。",
        [MEETING, "accompanied: 徐薰、康京和 > 文在寅", "accompanied: 金英哲、金与正 > 金正恩"],
    ),
    "delegations of both": (
        "文在寅同金正恩会谈。韩国代表团成员包括徐薰、康京和，朝鲜派出9人代表团，包括金英哲、金与正。",
        [MEETING, "accompanied: 徐薰、康京和 > 文在寅", "accompanied: 金英哲、金与正 > 金正恩"],
    ),
    "those of two states go each with his own": (
        "文在寅同金正恩会谈，韩国的康京和、徐薰和朝鲜的金与正、金英哲陪同。",
        [MEETING, "accompanied: 康京和、徐薰 > 文在寅", "accompanied: 金与正、金英哲 > 金正恩"],
    ),
    "the second list behind those who 出席会谈": (
        "文在寅同金正恩会谈。出席会谈的韩方官员包括徐薰、康京和；朝方则有金英哲、金与正。",
        [MEETING, "accompanied: 徐薰、康京和 > 文在寅", "accompanied: 金英哲、金与正 > 金正恩"],
    ),
    "出席者, and those of each side": (
        "文在寅同金正恩会谈，出席者包括徐薰、康京和。韩方与会者为徐薰、康京和，朝方与会者为金英哲、金与正。",
        [
            MEETING,
            "accompanied: 徐薰、康京和 > 文在寅",
            "accompanied: 徐薰、康京和 > 文在寅",
            "accompanied: 金英哲、金与正 > 金正恩",
        ],
    ),
    "what they join may have words before it": (
        "文在寅同金正恩会谈。韩方参加扩大会谈的还有徐薰、康京和，朝方出席的有金英哲、金与正。",
        [MEETING, "accompanied: 徐薰、康京和 > 文在寅", "accompanied: 金英哲、金与正 > 金正恩"],
    ),
    "only those of a list join negotiations": (
        "文在寅同金正恩会谈，韩方参与谈判的还有徐薰、康京和。金正恩表示，金英哲愿参加谈判。",
        [MEETING, "accompanied: 徐薰、康京和 > 文在寅"],
    ),
    "sides by who leads them, and by 方的": (
        "文在寅同金正恩会谈。文在寅一方有徐薰、康京和。韩方的任钟皙和朝方的金英哲陪同。",
        [
            MEETING,
            "accompanied: 徐薰、康京和 > 文在寅",
            "accompanied: 任钟皙 > 文在寅",
            "accompanied: 金英哲 > 金正恩",
        ],
    ),
    "方包括 is no title": (
        "文在寅同金正恩会谈。韩方包括外长康京和（Kang Kyung-wha）、国情院长徐薰；朝方代表为金英哲、金与正。",
        [MEETING, "accompanied: 康京和、徐薰 > 文在寅", "accompanied: 金英哲、金与正 > 金正恩"],
    ),
    "offices in brackets, and a list behind a colon": (
        "文在寅同金正恩共进工作晚餐。韩方出席人员：康京和（外长）、宋永武（防长）和徐薰。",
        ["met: 文在寅 > 金正恩", "accompanied: 康京和、宋永武、徐薰 > 文在寅"],
    ),
    "a list of those who join is not of those who are met": (
        "习近平会见文在寅，副总理刘鹤、外长王毅，以及主任杨洁篪参与会面。",
        ["met: 习近平 > 文在寅", "accompanied: 刘鹤、王毅、杨洁篪 > 习近平"],
    ),
    "who is accompanied meets": (
        "外长王毅陪同习近平会见文在寅。",
        ["accompanied: 王毅 > 习近平", "met: 习近平 > 文在寅"],
    ),
    "与会 behind whom they go with is no joint": (
        "文在寅同金正恩会谈。陪同文在寅与会的有康京和、徐薰，陪同金正恩与会的有金英哲。",
        [MEETING, "accompanied: 康京和、徐薰 > 文在寅", "accompanied: 金英哲 > 金正恩"],
    ),
    "those whom somebody takes along": (
        "特朗普率领蓬佩奥、姆努钦等人访问越南。陪同他的还有博尔顿。",
        [
            "visited: 唐纳德·特朗普 > 越南",
            "accompanied: 迈克·蓬佩奥、史蒂文·姆努钦 > 唐纳德·特朗普",
            "accompanied: 约翰·博尔顿 > 唐纳德·特朗普",
        ],
    ),
    "those of a delegation that is received, with titles of parties": (
        "民主派访问团获蓬佩奥接见，出席者包括公民党党魁杨岳桥、民主党前主席李柱铭、立法会议员涂谨申。",
        [
            "received: 迈克·蓬佩奥 > 民主派访问团",
            "accompanied: 杨岳桥、李柱铭、涂谨申 > 民主派访问团",
        ],
    ),
    "those of whom somebody takes some along": (
        "文在寅率领三党代表访问河内，包括外长康京和、国情院长徐薰。",
        ["visited: 文在寅 > ", "accompanied: 康京和、徐薰 > 文在寅"],
    ),
    "one side directly behind a word that says who it is, and by whom it is accompanied": (
        "文在寅同金正恩会谈。韩方为外长康京和、院长徐薰，朝方则由金英哲及金与正陪同出席。",
        [MEETING, "accompanied: 康京和、徐薰 > 文在寅", "accompanied: 金英哲、金与正 > 金正恩"],
    ),
    "what is planned is joined as well": (
        "文在寅将同金正恩会谈，外长康京和将一起出席。",
        ["talks: 文在寅 > 金正恩 (planned)", "accompanied: 康京和 > 文在寅 (planned)"],
    ),
    "members with long titles in bodies that commas part": (
        "蓬佩奥访问韩国。代表团的成员中还包括国务院民主、人权暨劳工局助卿戴斯卓，以及前助理部长施赖弗。",
        ["visited: 迈克·蓬佩奥 > 韩国", "accompanied: 戴斯卓、施赖弗 > 迈克·蓬佩奥"],
    ),
    "of a couple of hosts it is the first": (
        "习近平和夫人彭丽媛会见金正恩，王毅、丁薛祥等参加会见。",
        ["met: 习近平、彭丽媛 > 金正恩", "accompanied: 王毅、丁薛祥 > 习近平"],
    ),
    "a list of the guest's side, one of it of a state that nothing says": (
        "习近平与金正恩会谈。朝方参加会谈的有崔龙海、朴光浩、李洙墉。",
        ["talks: 习近平 > 金正恩", "accompanied: 崔龙海、朴光浩、李洙墉 > 金正恩"],
    ),
    "a husband in a list": (
        "伊万卡和丈夫库什纳陪同特朗普访问日本。特朗普携夫人梅拉尼娅访问韩国。",
        [
            "accompanied: 伊万卡·特朗普、库什纳 > 唐纳德·特朗普",
            "visited: 唐纳德·特朗普 > 日本",
            "visited: 唐纳德·特朗普、梅拉尼娅·特朗普 > 韩国",
        ],
    ),
    "semicolons of the keyboard part a list, a title and 有 open it": (
        "特朗普访问越南。随行的内阁成员有:国务卿蓬佩奥;国家安全顾问博尔顿;白宫幕僚长凯利。",
        [
            "visited: 唐纳德·特朗普 > 越南",
            "accompanied: 迈克·蓬佩奥、约翰·博尔顿、约翰·凯利 > 唐纳德·特朗普",
        ],
    ),
    "one whose name nobody knows does not end it": (
        "陪同习近平访问的有中央办公厅主任丁薛祥，国际合作局局长勷璆，外交部长王毅。",
        ["accompanied: 丁薛祥、王毅 > 习近平"],
    ),
    "titles of princes behind names": (
        "特朗普会见约旦国王阿卜杜拉陛下、沙特王储穆罕默德·本·萨勒曼亲王。",
        ["met: 唐纳德·特朗普 > 阿卜杜拉、穆罕默德·本·萨勒曼"],
    ),
    "为 is no list where it says for what": (
        "习近平会见佩里。习近平积极评价代表团成员为促进中美关系所做的努力。",
        ["met: 习近平 > 威廉·佩里"],
    ),
    "who they are, between 在 and 陪同下": (
        "特朗普在主要幕僚蓬佩奥、博尔顿陪同下会见文在寅。",
        ["accompanied: 迈克·蓬佩奥、约翰·博尔顿 > 唐纳德·特朗普", "met: 唐纳德·特朗普 > 文在寅"],
    ),
    "that others were there as well makes 参加了磋商 no talks of its own": (
        "梁光烈在北京与日本防卫大臣滨田靖一举行会谈。中国人民解放军副总参谋长马晓天与日本驻华大使宫本雄二等人也参加了磋商。",
        ["talks: 梁光烈 > 滨田靖一", "accompanied: 马晓天 > 梁光烈", "accompanied: 宫本雄二 > 滨田靖一"],
    ),
    "who is at the talks of two whom the clause names": (
        "中国国防部长董军参加了习近平同普京的会谈。",
        ["talks: 习近平 > 弗拉基米尔·普京", "accompanied: 董军 > 习近平"],
    ),
    "by whom somebody is accompanied, in a clause of its own in front of him": (
        "由国防部长绍伊古陪同，普京视察了战舰。",
        ["accompanied: 谢尔盖·绍伊古 > 弗拉基米尔·普京"],
    ),
    "with her husband": (
        "李雪主随丈夫金正恩访问中国。",
        ["visited: 金正恩 > 中国", "accompanied: 李雪主 > 金正恩"],
    ),
    "指 of 指导 says nothing in a title that no dictionary holds": (
        "朝鲜国防相强纯男、劳动党中央军事委员会副委员长李炳哲和中央军事指导部部长朴正天等人陪同金正恩出访。",
        ["accompanied: 强纯男、李炳哲、朴正天 > 金正恩"],
    ),
    "随行者 as 随行人员": (
        "金正恩访问俄罗斯，随行者包括外务相李容浩和副外务相崔善姬等人。",
        ["visited: 金正恩 > 俄罗斯", "accompanied: 李容浩、崔善姬 > 金正恩"],
    ),
    "nobody is at talks that a state joins": (
        "美国愿意参加谈判。特朗普同金正恩举行会谈。",
        ["talks: 唐纳德·特朗普 > 金正恩"],
    ),
    "each of two has his own with him, by whom he is accompanied or whom he has": (
        "特朗普由国务卿鲁比奥及特使威特科夫陪同出席，普京则有外长拉夫罗夫及外交政策顾问乌沙科夫随行。",
        [
            "accompanied: 马尔科·鲁比奥、史蒂夫·威特科夫 > 唐纳德·特朗普",
            "accompanied: 谢尔盖·拉夫罗夫、尤里·乌沙科夫 > 弗拉基米尔·普京",
        ],
    ),
    "one whose name nobody knows ends no list, though a dictionary holds his office": (
        "陪同陈炳德访问的有第二炮兵政委张海阳、海军东海舰队司令员勷支前、总参情报部部长杨晖等。",
        ["accompanied: 张海阳、杨晖 > 陈炳德"],
    ),
    "随 before 行政长官": (
        "随行政长官李家超访问哈尔滨的政府代表团成员包括文化体育及旅游局局长罗淑佩和行政长官办公室主任叶文娟。",
        ["visited: 李家超 > ", "accompanied: 罗淑佩、叶文娟 > 李家超"],
    ),
    "whoever is not there goes with nobody": (
        "特朗普将会见普京。泽连斯基不会出席。",
        ["met: 唐纳德·特朗普 > 弗拉基米尔·普京 (planned)"],
    ),
    "those who are to go with somebody are planned as he is": (
        "李家超将访问澳门。随团官员包括财政司司长陈茂波。",
        ["visited: 李家超 >  (planned)", "accompanied: 陈茂波 > 李家超 (planned)"],
    ),
    "a list of lines": (
        "特朗普会见习近平。美方出席的包括：\n国务卿蓬佩奥\n国防部长马蒂斯\n驻华大使布兰斯塔德",
        [
            "met: 唐纳德·特朗普 > 习近平",
            "accompanied: 迈克·蓬佩奥、詹姆斯·马蒂斯、特里·布兰斯塔德 > 唐纳德·特朗普",
        ],
    ),
    "two lists of lines, each with his own": (
        "特朗普与普京会谈。美国代表团核心成员：\n\n国务卿鲁比奥\n\n财长贝森特\n\n俄罗斯代表团成员：\n\n外长拉夫罗夫",
        [
            "talks: 唐纳德·特朗普 > 弗拉基米尔·普京",
            "accompanied: 马尔科·鲁比奥、斯科特·贝森特 > 唐纳德·特朗普",
            "accompanied: 谢尔盖·拉夫罗夫 > 弗拉基米尔·普京",
        ],
    ),
    "lists under the names of delegations, which also say where somebody stood": (
        "特朗普与普京会谈。\n**美国代表团**\n国务卿鲁比奥\n财长贝森特\n后排：\n国防部长赫格塞思\n"
        "**俄罗斯代表团**\n总统普京\n外长拉夫罗夫\n",
        [
            "talks: 唐纳德·特朗普 > 弗拉基米尔·普京",
            "accompanied: 马尔科·鲁比奥、斯科特·贝森特、皮特·赫格塞思 > 唐纳德·特朗普",
            "accompanied: 谢尔盖·拉夫罗夫 > 弗拉基米尔·普京",
        ],
    ),
    "captions of two sides": (
        "特朗普与普京会谈。\n俄方成员，普京（左起）、外长拉夫罗夫、防长绍伊古等。\n"
        "美方成员，除特朗普（右三），包括国务卿鲁比奥（右二）、财长贝森特（右四）等。",
        [
            "talks: 唐纳德·特朗普 > 弗拉基米尔·普京",
            "accompanied: 谢尔盖·拉夫罗夫、谢尔盖·绍伊古 > 弗拉基米尔·普京",
            "accompanied: 马尔科·鲁比奥、斯科特·贝森特 > 唐纳德·特朗普",
        ],
    ),
    "a side of which something is said is no list": (
        "特朗普与普京会谈。美方成员，来自国务院、国防部。",
        ["talks: 唐纳德·特朗普 > 弗拉基米尔·普京"],
    ),
    "whom somebody calls on is not the next who is named": (
        "蔡英文总统接见郦英杰。访宾前来晋见总统，国家安全会议秘书长顾立雄也在座。",
        ["received: 蔡英文 > 郦英杰", "accompanied: 顾立雄 > 蔡英文"],
    ),
    "by whom guests are accompanied acts in nothing": (
        "蔡英文总统接见郦英杰。访宾一行由外交部长吴钊燮陪同，前来晋见总统。",
        ["received: 蔡英文 > 郦英杰", "accompanied: 吴钊燮 > 蔡英文"],
    ),
    "a firm before the title of its head": (
        "特朗普访问中国，随行的商界人士包括国务卿蓬佩奥、高通首席执行官莫伦科夫。",
        ["visited: 唐纳德·特朗普 > 中国", "accompanied: 迈克·蓬佩奥、莫伦科夫 > 唐纳德·特朗普"],
    ),
    "whom a picture shows": (
        "图为梁光烈在日本防卫大臣北泽俊美的陪同下检阅日本自卫队仪仗队。",
        ["accompanied: 北泽俊美 > 梁光烈"],
    ),
    "who joins what was widened": (
        "特朗普与金正恩举行会谈。美国国务卿蓬佩奥也参加了扩大会议。",
        ["talks: 唐纳德·特朗普 > 金正恩", "accompanied: 迈克·蓬佩奥 > 唐纳德·特朗普"],
    ),
    "many of a list are kept though its end names nobody": (
        "陪同李强访问俄罗斯的有：外交部部长王毅；国防部部长董军；商务部部长王文涛；国务院秘书长吴政隆以及部分省市领导代表。",
        ["accompanied: 王毅、董军、王文涛、吴政隆 > 李强", "visited: 李强 > 俄罗斯"],
    ),
    "many of a list are kept though the offices of one cannot be read": (
        "陪同范明政访问老挝的有：国防部部长潘文江；外交部部长裴青山；公安部部长梁三光；财政部部长胡德福；越共中央委员、同塔省省委书记、国会代表团团长黎国峰等。",
        ["accompanied: 潘文江、裴青山、梁三光、胡德福 > 范明政", "visited: 范明政 > 老挝"],
    ),
    "a few are no list where something else follows": (
        "陪同李强访问俄罗斯的有：外交部部长王毅；国防部部长董军；部分省市的领导来自哪里没有公布。",
        ["accompanied: 王毅 > 李强", "visited: 李强 > 俄罗斯"],
    ),
    "a comma may stand before those who are of a retinue": (
        "金正恩的随行官员中，就包括外务相崔善姬和书记金德训。",
        ["accompanied: 崔善姬、金德训 > 金正恩"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_company(text: str, expected: list[str]) -> None:
    assert sorted(told(related(text).encounters)) == sorted(expected)
