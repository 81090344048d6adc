"""Two states or their leaders, named together or in the name of a meeting: 两韩, 中俄总理定期会晤, 中美官员."""

from __future__ import annotations

import pytest

from link.test_encounters import related, told

CASES = {
    "两韩 are two states wherever they stand": (
        "南北韓周五在板門店舉行高級別會談。兩韓領袖將會面。",
        ["talks: 朝鲜 > 韩国", "met: 朝鲜 > 韩国 (planned)"],
    ),
    "their leaders are those whom the article names, in either script": (
        "兩韓領導人將於4月27日在板門店會面。北韓領袖金正恩。南韓總統文在寅。",
        ["met: 金正恩 > 文在寅 (planned)"],
    ),
    "or those who met before": (
        "北韓領袖金正恩與南韓總統文在寅在板門店會談。北韓的金與正沒有發言。兩韓領袖將再次會面。",
        ["talks: 金正恩 > 文在寅", "met: 金正恩 > 文在寅 (planned)"],
    ),
    "the name of a meeting that was held tells who met": (
        "范明政会见老挝总理宋赛。范明政说，越老总理第五次定期会晤前不久在万象举行，越方很满意。",
        ["met: 范明政 > 宋赛·西潘敦", "met: 范明政 > 宋赛·西潘敦 (past)"],
    ),
    "one at which somebody speaks is not told of once more": (
        "在中俄总理第三十次定期会晤上，李强发言。中方和俄方达成共识。",
        [],
    ),
    "officials of two states talk for them": (
        "中美官员在阿拉斯加会谈。",
        ["talks: 中国 > 美国"],
    ),
    "a group of two states is received as one": (
        "习近平会见中越青年代表。",
        ["received: 习近平 > 中越青年代表"],
    ),
    "a summit of two": (
        "特朗普与金正恩在河内举行第二次峰会。拜登周一与习近平举行视频会议。",
        ["met: 唐纳德·特朗普 > 金正恩", "called: 乔·拜登 > 习近平"],
    ),
    "whoever stands near somebody acts alone": (
        "刘晓波妻子刘霞抵达柏林。习近平特使、副总理刘鹤访问华盛顿。",
        ["visited: 刘霞 > ", "visited: 刘鹤 > "],
    ),
    "a delegation travels": ("中国国防部工作组访问越南。", ["visited: 中国国防部工作组 > 越南"]),
    "会 before what is to be": (
        "特朗普称会与习近平会晤。",
        ["met: 唐纳德·特朗普 > 习近平 (planned)"],
    ),
    "峰会在 holds no such 会": (
        "东盟峰会在新加坡举行，李克强与安倍晋三会面。",
        ["met: 李克强 > 安倍晋三"],
    ),
    "两国 are those that the sentence names together": (
        "韩国总统文在寅同美国总统特朗普会谈。金正恩是朝鲜最高领导人。朝美关系取得突破，两国领导人将举行会晤。",
        ["talks: 文在寅 > 唐纳德·特朗普", "met: 金正恩 > 唐纳德·特朗普 (planned)"],
    ),
    "a premier who is named later is not the leader whom a word means": (
        "中美领导人将在阿根廷会晤。中国总理李克强访问新加坡。",
        ["met: 中国 > 美国 (planned)", "visited: 李克强 > 新加坡"],
    ),
    "two heads of state, of whom the text has told nothing together": (
        "希腊总理米佐塔基斯会见保加利亚总统拉德夫。米佐塔基斯说，有塔苏拉斯总统和总统先生关心，两国贸易增长。昨天中午，两国元首坦诚会晤。",
        ["met: 基里亚科斯·米佐塔基斯 > 鲁门·拉德夫", "met: 康斯坦丁诺斯·塔苏拉斯 > 鲁门·拉德夫"],
    ),
    "the chairman of a parliament is none, nor is a vice-president": (
        "越南国会主席陈青敏会见保加利亚总统拉德夫。有梁强主席和总统先生关心，两国贸易增长。昨天中午，两国元首坦诚会晤。",
        ["met: 陈青敏 > 鲁门·拉德夫", "met: 梁强 > 鲁门·拉德夫"],
    ),
    "whose state stands for its head where the text does not name him": (
        "美国副总统哈里斯会见保加利亚总统拉德夫。昨天中午，两国元首坦诚会晤。",
        ["met: 卡玛拉·哈里斯 > 鲁门·拉德夫", "met: 美国 > 保加利亚"],
    ),
    "two who see papers signed: those are of their states": (
        "埃及总统塞西同约旦国王阿卜杜拉会谈。茶歇后，塞西和阿卜杜拉一起见证了双方签署的三份文件。",
        ["talks: 阿卜杜勒-法塔赫·塞西 > 阿卜杜拉", "signed: 埃及 > 约旦"],
    ),
    "a long name of what a group is at": (
        "苏林会见出席国家图书馆加入国际图书馆协会25周年庆祝活动暨第四次古籍修复培训班外方馆长代表。",
        ["received: 苏林 > 出席国家图书馆加入国际图书馆协会25周年庆祝活动暨第四次古籍修复培训班外方馆长代表"],
    ),
    "an office of each state of a list": (
        "王毅分别同巴西、印度、俄罗斯外长通电话。中国和俄罗斯外长通话。",
        [
            "called: 王毅 > 巴西外长",
            "called: 王毅 > 印度外长",
            "called: 王毅 > 俄罗斯外长",
            "called: 王毅 > 俄罗斯外长",
        ],
    ),
    "若 in a name is no condition": (
        "王毅分别同巴西外长阿劳若、印度外长苏杰生通电话。",
        ["called: 王毅 > 阿劳若", "called: 王毅 > 苏杰生"],
    ),
    "somebody's government is his state": (
        "美国总统特朗普没有发言。特朗普政府同塔利班谈判。",
        ["talks: 美国 > 塔利班"],
    ),
    "who visits and chairs talks does not talk with the state alone": (
        "帕特鲁舍夫对中国进行访问并主持中俄战略安全磋商。",
        ["visited: 尼古拉·帕特鲁舍夫 > 中国", "attended: 尼古拉·帕特鲁舍夫 > "],
    ),
    "a ministry with several tasks is one office": (
        "洪森会见捷克农业、水利和林业发展部长诺瓦克。",
        ["met: 洪森 > 诺瓦克"],
    ),
    "a unit that no dictionary holds does not cut a list": (
        "陈青敏会见普京。工贸部部长阮红延、国会侨办副主任黎文海参加了会见。",
        ["met: 陈青敏 > 弗拉基米尔·普京", "accompanied: 阮红延、黎文海 > 陈青敏"],
    ),
    "the day may stand between two and a comma": (
        "布林肯与王毅星期三晚，在纽约会面。",
        ["met: 安东尼·布林肯 > 王毅"],
    ),
    "so may the day of a month": (
        "习近平与普京3月16日上午，在北京人民大会堂举行会谈。",
        ["talks: 习近平 > 弗拉基米尔·普京"],
    ),
    "two who hold talks that have the states' names": (
        "外交部副部长孙卫东在北京同拉夫罗夫举行新一轮中俄外交政策磋商。",
        ["talks: 孙卫东 > 谢尔盖·拉夫罗夫"],
    ),
    "but the states' own talks, of which the two speak": (
        "王毅同拉夫罗夫会谈，对中俄外交政策磋商予以肯定。",
        ["talks: 王毅 > 谢尔盖·拉夫罗夫", "talks: 中国 > 俄罗斯"],
    ),
    "a guest may stand before it": (
        "王毅和到访的韩国外长赵兑烈，在北京举行会谈。",
        ["talks: 王毅 > 赵兑烈", "visited: 赵兑烈 > 中国"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_pairs(text: str, expected: list[str]) -> None:
    assert told(related(text).encounters) == expected
