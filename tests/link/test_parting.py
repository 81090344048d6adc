"""Who comes for whom, who sees whom off, and who gets an order or a rank."""

from __future__ import annotations

import pytest

from link.test_encounters import related, told

CASES = {
    "a ship that leaves is seen off, in any clause of an article": (
        "官兵训练有素。戚继光舰19日离开莫尔兹比港，黄永宏到码头欢送。",
        ["saw_off: 黄永宏 > 戚继光舰"],
    ),
    "a ship behind the verb": (
        "魏凤和与黄永宏到码头欢送戚继光舰。",
        ["saw_off: 魏凤和、黄永宏 > 戚继光舰"],
    ),
    "the captain of one is no ship": ("魏凤和到码头欢送戚继光舰舰长。", []),
    "who leaves aboard is seen off, not his ship": (
        "沈金龙乘昆明舰离开青岛，丁来杭到码头送行。",
        ["saw_off: 丁来杭 > 沈金龙"],
    ),
    "由 before who comes": (
        "特朗普宣布由埃斯珀接替马蒂斯。",
        ["succeeded: 马克·埃斯珀 > 詹姆斯·马蒂斯"],
    ),
    "who is dismissed in the clause before, by him who acts there": (
        "特朗普解除了蒂勒森的国务卿职务，由蓬佩奥接任。",
        ["succeeded: 迈克·蓬佩奥 > 雷克斯·蒂勒森"],
    ),
    "and into which office": (
        "普京免去绍伊古的国防部长职务，别洛乌索夫接任国防部长。",
        ["succeeded: 安德烈·别洛乌索夫 > 谢尔盖·绍伊古"],
    ),
    "who comes for somebody who leaves in the clause before": (
        "马蒂斯卸任国防部长，埃斯珀接任。",
        ["succeeded: 马克·埃斯珀 > 詹姆斯·马蒂斯"],
    ),
    "whom another appoints comes for the one before, and not the other": (
        "特朗普提名埃斯珀出任国防部长，接替马蒂斯。",
        ["appointed: 唐纳德·特朗普 > 马克·埃斯珀", "succeeded: 马克·埃斯珀 > 詹姆斯·马蒂斯"],
    ),
    "取代 has an object before 出任": (
        "埃斯珀取代马蒂斯出任国防部长。",
        ["succeeded: 马克·埃斯珀 > 詹姆斯·马蒂斯", "appointed:  > 马克·埃斯珀"],
    ),
    "代替 before another verb is no succession": (
        "特朗普不出席香格里拉对话会，由埃斯珀代替出席。",
        ["attended: 唐纳德·特朗普 >  (negated)", "attended: 马克·埃斯珀 > "],
    ),
    "two of a list with offices of their own": (
        "特朗普任命埃斯珀为国防部长、蓬佩奥为国务卿。",
        ["appointed: 唐纳德·特朗普 > 马克·埃斯珀", "appointed: 唐纳德·特朗普 > 迈克·蓬佩奥"],
    ),
    "who announces it appoints": (
        "特朗普在白宫宣布任命埃斯珀为国防部长。",
        ["appointed: 唐纳德·特朗普 > 马克·埃斯珀"],
    ),
    "who it is, behind whom he comes for": (
        "接替马蒂斯的是陆军部长埃斯珀。",
        ["succeeded: 马克·埃斯珀 > 詹姆斯·马蒂斯"],
    ),
    "指挥 says nothing": (
        "美军将指挥权移交给阿富汗军队。法国将军事指导权移交给埃及。",
        ["handed_over: 美国 > 阿富汗", "handed_over: 法国 > 埃及"],
    ),
    "将 before a thing that is handed over, and before when it will be": (
        "法国将两艘军舰移交给埃及。法国将于下月向埃及移交基地。",
        ["handed_over: 法国 > 埃及", "handed_over: 法国 > 埃及 (planned)"],
    ),
    "其 is who is named last": (
        "普京解除绍伊古的职务，任命其为联邦安全会议秘书。",
        ["appointed: 弗拉基米尔·普京 > 谢尔盖·绍伊古"],
    ),
    "whom somebody sees off who leaves in the clause before": (
        "文在寅离开莫斯科，拉夫罗夫等到机场送行。",
        ["saw_off: 谢尔盖·拉夫罗夫 > 文在寅"],
    ),
    "or of whom the sentence before is about": (
        "文在寅5日抵达平壤。离开莫斯科时，外交部官员和拉夫罗夫等到机场送行。",
        ["visited: 文在寅 > ", "saw_off: 外交部官员、谢尔盖·拉夫罗夫 > 文在寅"],
    ),
    "people without names see somebody off, too": (
        "文在寅5日抵达平壤。离开时，朝鲜高级官员到机场送行。",
        ["visited: 文在寅 > ", "saw_off: 朝鲜高级官员 > 文在寅"],
    ),
    "a state does not": (
        "文在寅5日抵达平壤。离开时，朝鲜方面和拉夫罗夫等到机场送行。",
        ["visited: 文在寅 > ", "saw_off: 谢尔盖·拉夫罗夫 > 文在寅"],
    ),
    "a ship or a unit that leaves": (
        "和平方舟医院船5日离开圣乔治港，拉夫罗夫到码头送行。",
        ["saw_off: 谢尔盖·拉夫罗夫 > 和平方舟医院船"],
    ),
    "送行 of nobody who leaves": ("拉夫罗夫等到机场送行。", []),
    "who hands over the order, before those who are promoted": (
        "习近平向晋升上将军衔的何卫东颁发命令状。",
        ["promoted: 习近平 > 何卫东"],
    ),
    "nobody is promoted by an order that is read out, nor the one who signs it": (
        "潘文江宣读了苏林签署的晋升中将军衔警衔命令。苏林向晋升中将军衔警衔的军人民警颁发命令状。",
        [],
    ),
    "whatever rank it is": ("梁强宣读了苏林签署的晋升少将警衔命令。苏林向晋升少将警衔的警官颁发命令状。", []),
    "a decree names nobody who appoints, and least of all who is dismissed": (
        "一、免去罗照辉的中国驻加拿大大使职务；任命卢沙野为中国驻加拿大大使。\n\n二、任命王毅为驻日本大使。",
        ["appointed:  > 卢沙野", "appointed:  > 王毅"],
    ),
    "who dismisses one appoints the other": (
        "普京免去绍伊古的国防部长职务，任命别洛乌索夫为国防部长。",
        ["appointed: 弗拉基米尔·普京 > 安德烈·别洛乌索夫"],
    ),
    "and those to whom it is handed": (
        "中央军委举行晋升仪式，习近平向何卫东、王秀斌颁发命令状。",
        ["promoted: 习近平 > 何卫东、王秀斌"],
    ),
    "an order that somebody has got": (
        "普京荣获“圣安德烈勋章”。马斯克荣获最佳企业家奖。",
        ["decorated:  > 弗拉基米尔·普京"],
    ),
    "a unit and not its state": (
        "联合国授予中国第5批维和步兵营“和平荣誉勋章”。",
        ["decorated: 联合国 > 中国第5批维和步兵营"],
    ),
    "领军 with a state, and as what somebody is": (
        "王毅领军访问韩国。马斯克是业界领军人物。",
        ["led: 王毅 > ", "visited: 王毅 > 韩国"],
    ),
    "秘密访问 is one verb, and a stop to a visit": (
        "蓬佩奥秘密访问朝鲜。特朗普叫停蓬佩奥访问韩国。",
        ["visited: 迈克·蓬佩奥 > 朝鲜", "visited: 迈克·蓬佩奥 > 韩国 (negated)"],
    ),
    "a meeting that is asked for and refused": (
        "蓬佩奥要求与王毅会面，但遭到拒绝。",
        ["met: 迈克·蓬佩奥 > 王毅 (negated)"],
    ),
    "a plan that is called off for a reason": (
        "马蒂斯的访华行程因故取消。",
        ["visited: 詹姆斯·马蒂斯 > 中国 (negated)"],
    ),
    "whoever is nominated in his place": (
        "金龙显获提名为国防部长，接替申源湜。",
        ["appointed:  > 金龙显", "succeeded: 金龙显 > 申源湜"],
    ),
    "接棒 is 接替": (
        "胡中明接棒董军，升任海军司令员。",
        ["succeeded: 胡中明 > 董军", "appointed:  > 胡中明"],
    ),
    "whom somebody congratulates gets the office or the rank": (
        "李强向新加坡总理黄循财致贺电，祝贺他就任总理。",
        ["wrote: 李强 > 黄循财", "appointed:  > 黄循财"],
    ),
    "of two generals": (
        "蔡英文恭喜钟树明上将和唐华上将晋任，分别接任陆军司令和海军司令。",
        ["promoted:  > 钟树明、唐华", "succeeded: 钟树明、唐华 > "],
    ),
    "whose name no dictionary holds": (
        "赖清德恭喜勷某国晋任中将。",
        [],
    ),
    "the office that was another's": (
        "顾立雄接任邱国正的国防部长职务。由顾立雄接替邱国正的国防部长一职。",
        ["succeeded: 顾立雄 > 邱国正", "succeeded: 顾立雄 > 邱国正"],
    ),
    "who comes for another takes the office, not he": (
        "顾立雄接棒邱国正出任国防部长。",
        ["succeeded: 顾立雄 > 邱国正", "appointed:  > 顾立雄"],
    ),
    "so after him": ("顾立雄继邱国正之后出任国防部长。", ["appointed:  > 顾立雄"]),
    "who makes the first appointment makes the others": (
        "普京任命伊万诺夫为第一副总理，免去其国防部长职务；任命纳雷什金为副总理。",
        ["appointed: 弗拉基米尔·普京 > 伊万诺夫", "appointed: 弗拉基米尔·普京 > 谢尔盖·纳雷什金"],
    ),
    "a rank for somebody": (
        "蔡英文为新任陆军司令钟树明上将及海军司令唐华上将授阶。",
        ["promoted: 蔡英文 > 钟树明、唐华"],
    ),
    "an order to honour somebody": (
        "蔡英文颁授勋章表彰参谋总长陈宝余上将。",
        ["decorated: 蔡英文 > 陈宝余"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_parting(text: str, expected: list[str]) -> None:
    assert sorted(told(related(text).encounters)) == sorted(expected)
