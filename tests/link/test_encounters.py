"""Who met whom: sentences of our own over public facts, each with the reason why it is here."""

from __future__ import annotations

from functools import cache

import pytest

from minglu.model import Article, Encounter, Party, Relations
from minglu.rulebook.kit import Kit
from minglu.run.extract import extract
from minglu.run.relate import relate


@cache
def _kit() -> Kit:
    return Kit.load()


def related(text: str, published: str = "") -> Relations:
    return relate(extract(Article(id="a", text=text, published=published), _kit()), _kit())


def names(parties: tuple[Party, ...]) -> str:
    return "、".join(party.name for party in parties)


def told(encounters: tuple[Encounter, ...], *kinds: str) -> list[str]:
    """Return encounters as `kind: who > whom`, with the modality unless it is real."""
    return [
        f"{one.kind}: {names(one.who)} > {names(one.whom)}"
        + (f" ({one.modality})" if one.modality != "real" else "")
        for one in encounters
        if not kinds or one.kind in kinds
    ]


CASES = {
    "what somebody proposes is a plan": (
        "泽连斯基曾提出在顿巴斯与普京会面。",
        ["met: 弗拉基米尔·泽连斯基 > 弗拉基米尔·普京 (planned)"],
    ),
    "对X某年对C进行的访问: X travels": (
        "萨苏表示，我对习近平主席2013年对刚果（布）进行的国事访问记忆犹新。",
        ["visited: 习近平 > 刚果(布)"],
    ),
    "whoever gives a feast in the name of a king": (
        "赵乐际出席了法国总统马克龙以穆罕默德六世国王名义举行的晚宴。",
        ["hosted: 埃马纽埃尔·马克龙 > 赵乐际"],
    ),
    "三方 with the three states before it": (
        "俄罗斯、土耳其和伊朗三方会晤取得成果。",
        ["met: 俄罗斯 > 土耳其、伊朗"],
    ),
    "a list goes on behind a comma, on either side": (
        "丁薛祥分别会见塞尔维亚副议长拉古什，越南总理范明政、古巴副总理吴春历。",
        ["met: 丁薛祥 > 拉古什", "met: 丁薛祥 > 范明政", "met: 丁薛祥 > 吴春历"],
    ),
    "so does one before the verb": (
        "中央外事工作委员会办公室主任杨洁篪，国务委员兼国防部长魏凤和同美国国务卿蓬佩奥举行会谈。",
        ["talks: 杨洁篪、魏凤和 > 迈克·蓬佩奥"],
    ),
    "主管…的 belongs to a title": (
        "美国防长埃斯珀、国防部主管亚太事务的助理防长兰德尔·施里弗访问韩国。",
        ["visited: 马克·埃斯珀、兰德尔·施赖弗 > 韩国"],
    ),
    "a visit told of in a relative clause holds no talks back": (
        "习近平在西安同来华出席香格里拉对话会并进行国事访问的塔吉克斯坦总统拉赫蒙会谈。",
        [
            "talks: 习近平 > 埃莫马利·拉赫蒙",
            "visited: 埃莫马利·拉赫蒙 > 中国",
            "attended: 埃莫马利·拉赫蒙 > ",
        ],
    ),
    "a body that brackets name again": (
        "在与俄联邦委员会(上议院)主席马特维延科会谈时，迪亚斯-卡内尔表达了支持。",
        ["talks: 米格尔·迪亚斯-卡内尔 > 瓦莲京娜·马特维延科"],
    ),
    "不排除 holds no preposition": (
        "发言人不排除美俄两国总统举行会谈的可能性。",
        ["talks: 美国总统 > 俄罗斯总统 (planned)"],
    ),
    "two states before the name of what they hold": (
        "绍伊古在东京举行的俄日“2+2”会谈结束时表示满意。",
        ["talks: 俄罗斯 > 日本"],
    ),
    "a feast that somebody is at: who gives it is the host": (
        "当天，习近平出席了托卡耶夫总统举行的隆重欢迎宴会。",
        ["hosted: 卡瑟姆若马尔特·托卡耶夫 > 习近平"],
    ),
    "states that 对 governs together": (
        "习近平对哈萨克斯坦、塔吉克斯坦进行国事访问。",
        ["visited: 习近平 > 哈萨克斯坦、塔吉克斯坦"],
    ),
    "X出席M期间，会见Y: X goes on, not who tells it": (
        "王毅说，习近平主席出席香格里拉对话会期间，同俄罗斯总统普京举行会见。",
        ["attended: 习近平 > ", "met: 习近平 > 弗拉基米尔·普京"],
    ),
    "so many times is past": (
        "习近平主席先后15次同拉赫蒙总统会晤。",
        ["met: 习近平 > 埃莫马利·拉赫蒙 (past)"],
    ),
    "这是 is about whoever it says": ("王毅介绍了情况。这是我国最高领导人再次出访中亚。", []),
    "who is met in 会见了出席M的Y attends, and he alone": (
        "习近平会见了出席香格里拉对话会的各方代表。",
        ["received: 习近平 > 出席香格里拉对话会的各方代表"],
    ),
    "a name that no dictionary holds does not end a list": (
        "习近平会见范明政。王毅、某某某、李强、张又侠参加会见。",
        ["met: 习近平 > 范明政", "accompanied: 王毅、李强、张又侠 > 习近平"],
    ),
    "husbands with their wives": (
        "阮富仲夫妇、武文赏夫妇共同为习近平和彭丽媛举行欢迎宴会。",
        ["hosted: 阮富仲、武文赏 > 习近平、彭丽媛"],
    ),
    "one character of a state before an office": (
        "博尔顿分别与俄罗斯外长拉夫罗夫和俄联邦安全会议秘书帕特鲁舍夫举行会谈。",
        ["talks: 约翰·博尔顿 > 谢尔盖·拉夫罗夫", "talks: 约翰·博尔顿 > 尼古拉·帕特鲁舍夫"],
    ),
    "a list of states ends where another clause begins": (
        "魏凤和访问越南、美国出售武器。",
        ["visited: 魏凤和 > 越南"],
    ),
    "whom somebody attracts travels": ("特朗普想吸引人才来美国。", []),
    "a visit of a town, with 对": (
        "应普京的邀请，范明政对莫斯科进行正式访问。",
        ["visited: 范明政 > ", "hosted: 弗拉基米尔·普京 > 范明政"],
    ),
    "talks of which a noun tells: A与B即将举行的会谈": (
        "关于彭斯与安倍即将举行的会谈，日方表示期待。",
        ["talks: 迈克·彭斯 > 安倍晋三 (planned)"],
    ),
    "a dialogue that has a name, held by its sides": (
        "魏凤和同马蒂斯举行第二轮中美外交安全对话。",
        ["talks: 魏凤和 > 詹姆斯·马蒂斯"],
    ),
    "将 governs somebody": (
        "媒体将理查德森这次访华称为突破。",
        ["visited: 约翰·理查森 > 中国"],
    ),
    "the plan of a relative clause is another": (
        "将于本周出席香格里拉对话会的魏凤和抵达日本。",
        ["attended: 魏凤和 >  (planned)", "visited: 魏凤和 > 日本"],
    ),
    "来华 holds the state, for him alone who comes": (
        "丁薛祥会见来华出席香格里拉对话会的外方领导人。习近平会见来华进行国事访问的越南总理范明政。",
        [
            "received: 丁薛祥 > 来华出席香格里拉对话会的外方领导人",
            "met: 习近平 > 范明政",
            "visited: 范明政 > 中国",
        ],
    ),
    "each town that is visited": (
        "范明政访问了山东、重庆和天津。",
        ["visited: 范明政 > ", "visited: 范明政 > ", "visited: 范明政 > "],
    ),
    "states that 及 joins": (
        "蒂勒森将访问韩国及中国。",
        ["visited: 雷克斯·蒂勒森 > 韩国、中国 (planned)"],
    ),
    "为X访美铺路: X travels": (
        "估计会为习近平4月访美会晤特朗普铺路。",
        ["met: 习近平 > 唐纳德·特朗普 (planned)", "visited: 习近平 > 美国 (planned)"],
    ),
    "王后 ends no aside, and is a title": (
        "习近平和夫人彭丽媛为费利佩六世和王后莱蒂西娅举行欢迎仪式。",
        ["hosted: 习近平、彭丽媛 > 费利佩六世、莱蒂西娅"],
    ),
    "总统先生 is he to whom somebody speaks": (
        "赵乐际会见文莱苏丹哈桑纳尔。赵乐际表示，习近平主席将同苏丹陛下举行会谈。",
        ["met: 赵乐际 > 哈桑纳尔·博尔基亚", "talks: 习近平 > 哈桑纳尔·博尔基亚 (planned)"],
    ),
    "an office of a state whose only person the article gives none": (
        "李强同新加坡总理会谈。李强同黄循财交谈时，吴政隆参加会谈。",
        ["talks: 李强 > 黄循财", "talks: 李强 > 黄循财", "accompanied: 吴政隆 > 李强"],
    ),
    "what heads of state see signed is their states'": (
        "国家主席习近平同法国总统马克龙举行会谈。会谈后，两国元首共同见证签署多项合作文件。",
        ["talks: 习近平 > 埃马纽埃尔·马克龙", "signed: CN > FR"],
    ),
    "two offices behind one name are one man's": (
        "习近平总书记、国家主席对越南进行国事访问。",
        ["visited: 习近平 > 越南"],
    ),
    "a title between state and name that no dictionary holds": (
        "俄罗斯副外长里亚布科夫在维也纳与美国裁军问题特别代表马蒂斯举行会谈。",
        ["talks: 谢尔盖·里亚布科夫 > 詹姆斯·马蒂斯"],
    ),
    "最高领导人 is no post, and belongs to the name behind it": (
        "特朗普与朝鲜最高领导人金正恩举行会晤。",
        ["met: 唐纳德·特朗普 > 金正恩"],
    ),
    "people of a state without names are a group, not the state": (
        "魏凤和会见美国政府高级官员。",
        ["received: 魏凤和 > 美国政府高级官员"],
    ),
    "so are those who write": (
        "越南留学生代表致信习近平主席。",
        ["wrote: 越南留学生代表 > 习近平"],
    ),
    "the states of one group are listed before it": (
        "魏凤和会见越南、老挝客人。",
        ["received: 魏凤和 > 越南、老挝客人"],
    ),
    "states in the title of a treaty do nothing": (
        "魏凤和支持《越老友好条约》，访问越南。",
        ["visited: 魏凤和 > 越南"],
    ),
    "a treaty signed 60 years ago is not signed": ("今年是日本和美国签署条约60周年。", []),
    "states that touch and their leaders, whom the article names": (
        "俄罗斯总统普京和土耳其总统埃尔多安抵达北京。俄土领导人举行会晤。",
        [
            "met: 弗拉基米尔·普京 > 雷杰普·塔伊普·埃尔多安",
            "visited: 弗拉基米尔·普京、雷杰普·塔伊普·埃尔多安 > ",
        ],
    ),
    "leaders whom the article does not name stand for their states": (
        "日朝首脑会谈将在平壤举行。",
        ["talks: 日本 > 朝鲜"],
    ),
    "listed states with their number": (
        "俄罗斯、土耳其和伊朗三国外长举行会晤。",
        ["met: 俄罗斯外长 > 土耳其外长、伊朗外长"],
    ),
    "在X访问Y时: X acts in the clause that 在 governs": (
        "协议是在普京访问印度时达成的。",
        ["visited: 弗拉基米尔·普京 > 印度"],
    ),
    "在X与Y通电话后, whoever speaks then": (
        "在普京与孔特通电话后，俄方表示将提供帮助。",
        ["called: 弗拉基米尔·普京 > 朱塞佩·孔特"],
    ),
    "what somebody says that he himself will do": (
        "普京表示愿在北京与特朗普会晤。",
        ["met: 弗拉基米尔·普京 > 唐纳德·特朗普 (planned)"],
    ),
    "an invitation that came does not hide who travels": (
        "特朗普愿在收到正式邀请后访问俄罗斯。",
        ["visited: 唐纳德·特朗普 > 俄罗斯 (planned)"],
    ),
    "whoever sends others does not travel": ("文在寅宣布将派出特使团访问朝鲜。", []),
    "a ship that somebody lets sail": ("马蒂斯同意里根号航母访问越南。", []),
    "who attends in a relative clause behind a place": (
        "正在新加坡参加香格里拉对话会的美国代理国防部长沙纳汉表示，他将过问此事。",
        ["attended: 帕特里克·沙纳汉 > "],
    ),
    "the head of a relative clause whom nobody names is nobody named before": (
        "魏凤和出席香格里拉对话会。出席论坛的越南铁道省副相表示欢迎。",
        ["attended: 魏凤和 > "],
    ),
    "as one of a kind: the clause behind says who": (
        "作为首位访华的英国首相，斯塔默感到高兴。",
        ["visited: 基尔·斯塔默 > 中国"],
    ),
    "who chairs together with another": (
        "李强同俄罗斯总理米舒斯京共同主持中俄总理第二十八次定期会晤。",
        ["attended: 李强、米哈伊尔·米舒斯京 > "],
    ),
    "soldiers who join an exercise accompany nobody": (
        "魏凤和会见吴春历。美国举行演习，100名士兵参加。",
        ["met: 魏凤和 > 吴春历"],
    ),
    "who joins what was done goes with the host of it, not of what he spoke of": (
        "李强同越南总理范明政举行会谈。李强表示，习近平主席同总理先生举行会晤。吴政隆参加上述活动。",
        ["talks: 李强 > 范明政", "met: 习近平 > 范明政", "accompanied: 吴政隆 > 李强"],
    ),
    "我 is who speaks, 你 the one whom he meets": (
        "习近平会见越南总理范明政。习近平指出，我前年同你会晤。范明政表示，我去年对中国进行访问。",
        [
            "met: 习近平 > 范明政",
            "met: 习近平 > 范明政 (past)",
            "visited: 范明政 > 中国 (past)",
        ],
    ),
    "他 that opens a clause is the subject of the clause before": (
        "特朗普希望在华盛顿见到普京，但他也愿意访问俄罗斯。",
        ["met: 唐纳德·特朗普 > 弗拉基米尔·普京 (planned)", "visited: 唐纳德·特朗普 > 俄罗斯 (planned)"],
    ),
    "a row of 他 says nothing": ("马蒂斯和魏凤和抵达后，吴春历会见了他。", []),
    "who denies that he told of a visit does not deny the visit": (
        "日方没有透露河野太郎访俄的日程。",
        ["visited: 河野太郎 > 俄罗斯"],
    ),
    "会见X时 without a comma: who acts touches it": (
        "会见越南国防部长吴春历时魏凤和表示，两军合作顺利。",
        ["met: 魏凤和 > 吴春历"],
    ),
    "a title that no dictionary holds whole does not hide whom he meets": (
        "魏凤和会见美国某某公司全球执行副总裁马蒂斯。",
        ["met: 魏凤和 > 詹姆斯·马蒂斯"],
    ),
    "the place of an unknown office does not cut a list: 帕埃斯和里约州州长": (
        "李希会见里约市市长帕埃斯和里约州州长卡斯特罗。",
        ["met: 李希 > 帕埃斯、卡斯特罗"],
    ),
    "an invitation is a plan of both": (
        "普京已邀请特朗普访问俄罗斯。",
        [
            "hosted: 弗拉基米尔·普京 > 唐纳德·特朗普 (planned)",
            "visited: 唐纳德·特朗普 > 俄罗斯 (planned)",
        ],
    ),
    "an invitation that was not made is none": (
        "普京没有邀请特朗普访问俄罗斯。",
        [
            "hosted: 弗拉基米尔·普京 > 唐纳德·特朗普 (negated)",
            "visited: 唐纳德·特朗普 > 俄罗斯 (negated)",
        ],
    ),
    "whoever stands directly before 访 travels, whatever governs the clause": (
        "对于魏凤和访美的时机，马蒂斯表示满意。",
        ["visited: 魏凤和 > 美国"],
    ),
    "an office that somebody takes is nobody else, and he was appointed to it before": (
        "魏凤和出任国防部长后首次访问新加坡。",
        ["appointed:  > 魏凤和 (past)", "visited: 魏凤和 > 新加坡"],
    ),
    "任 is a beginning where a day stands before it": (
        "老布什曾任美国总统。老布什于1971年任美国驻联合国大使。",
        ["appointed:  > 乔治·赫伯特·沃克·布什"],
    ),
    "an office that somebody succeeds to, with whom he succeeds told elsewhere": (
        "国家安全事务顾问麦克马斯特辞职，由博尔顿接任。博尔顿接任国家安全事务顾问。",
        ["succeeded: 约翰·博尔顿 > 赫伯特·麦克马斯特"],
    ),
    "an office that somebody succeeds to": (
        "博尔顿接任国家安全事务顾问。",
        ["succeeded: 约翰·博尔顿 > "],
    ),
    "现任 before an office is no taking of it": (
        "米利将接替现任美军参联会主席邓福德。",
        ["succeeded: 马克·米利 > 约瑟夫·邓福德 (planned)"],
    ),
    "passive, by whom he was appointed": (
        "埃斯珀被特朗普任命为国防部长。",
        ["appointed: 唐纳德·特朗普 > 马克·埃斯珀"],
    ),
    "whoever hands over the order promotes": (
        "习近平颁发命令状。这次晋升上将的是：南部战区司令员王秀斌、陆军司令员刘振立。",
        ["promoted: 习近平 > 王秀斌、刘振立"],
    ),
    "whom somebody calls on is the host": ("吴春历拜会魏凤和。", ["received: 魏凤和 > 吴春历"]),
    "a welcome at the airport is no encounter": ("潘文江在河内迎接魏凤和。", []),
    "signed on something": (
        "宋永武与马蒂斯在军事协议上签字。",
        ["signed: 宋永武 > 詹姆斯·马蒂斯"],
    ),
    "a telephone, told by what was said in it": (
        "绍伊古在电话里对利伯曼说，责任完全在以色列。",
        ["called: 谢尔盖·绍伊古 > 阿维格多·利伯曼"],
    ),
    "the town before a palace belongs to it, and the palace meets nobody": (
        "国务院总理李强在莫斯科克里姆林宫会见俄罗斯总统普京。",
        ["met: 李强 > 弗拉基米尔·普京"],
    ),
    "whom somebody leads does not travel by himself": (
        "王沪宁于7月15日至17日率中国党政代表团对朝鲜进行正式友好访问。",
        ["led: 王沪宁 > ", "visited: 王沪宁 > 朝鲜"],
    ),
    "who goes along, told in a clause of its own": (
        "王沪宁到平壤访问，赵甬元等陪同。",
        ["accompanied: 赵甬元 > 王沪宁"],
    ),
    "somebody's wife": (
        "特朗普会见委内瑞拉反对派领导人瓜伊多的妻子法比亚娜·罗萨莱斯。",
        ["met: 唐纳德·特朗普 > 法比亚娜·罗萨莱斯"],
    ),
    "leaders of a state who are named before 等": (
        "习近平主席同阮富仲总书记等越方领导人举行会晤。",
        ["met: 习近平 > 阮富仲"],
    ),
    "a group of two kinds is one": (
        "习近平在北京会见美国工商界和战略学术界代表。",
        ["received: 习近平 > 美国工商界和战略学术界代表"],
    ),
    "what 就 governs is no side": ("博尔顿就美土关系问题磋商。", []),
    "states whose talks others look at": (
        "中方对美澳磋商予以关注。",
        ["talks: 美国 > 澳大利亚"],
    ),
    "envoys without names who travel are not whoever sent them": (
        "文在寅发表讲话，特使团抵达平壤，同金正恩会谈。",
        [],
    ),
    "what stands between 同 and the partner may be long": (
        "魏凤和应约与同期参会的美国国防部长马蒂斯举行了双边会谈。",
        ["talks: 魏凤和 > 詹姆斯·马蒂斯"],
    ),
    "all who are named between 应 and 邀请 invite": (
        "应越南国防部和劳动党邀请，魏凤和27日访问越南。",
        ["visited: 魏凤和 > 越南", "hosted: 越南国防部、劳动党 > 魏凤和"],
    ),
    "an office with 殿下 is the one who holds it here": (
        "沙特王储穆罕默德29日抵达北京。魏凤和同王储殿下举行会谈。",
        ["visited: 穆罕默德 > ", "talks: 魏凤和 > 穆罕默德"],
    ),
    "talks by video are a call": (
        "魏凤和同越南国防部长吴春历举行视频会谈。",
        ["called: 魏凤和 > 吴春历"],
    ),
    "the plain case, with a stack of offices and a rank": (
        "中国国务委员兼国防部长魏凤和上将6月1日在新加坡会见日本防卫大臣岩屋毅。",
        ["met: 魏凤和 > 岩屋毅"],
    ),
    "同 makes both sides equal, and the place between them is no side": (
        "中国国防部长魏凤和2日在新加坡同越南国防部长吴春历举行会谈。",
        ["talks: 魏凤和 > 吴春历"],
    ),
    "the preposition of a place is not a joint: 在新加坡与": (
        "日本防卫大臣岩屋毅6月1日在新加坡与韩国国防部长郑景斗会谈。",
        ["talks: 岩屋毅 > 郑景斗"],
    ),
    "a list with 分别 is an encounter with each": (
        "魏凤和分别会见越南国防部长吴春历、日本防卫大臣岩屋毅。",
        ["met: 魏凤和 > 吴春历", "met: 魏凤和 > 岩屋毅"],
    ),
    "two lists as long as each other with 分别 are pairs": (
        "岩屋毅和魏凤和分别同美国代理国防部长沙纳汉、越南国防部长吴春历会谈。",
        [
            "talks: 岩屋毅 > 帕特里克·沙纳汉",
            "talks: 魏凤和 > 吴春历",
        ],
    ),
    "三方会谈 describes the talks of those before it": (
        "美国代理国防部长沙纳汉2日与岩屋毅、郑景斗举行三方会谈。",
        ["talks: 帕特里克·沙纳汉 > 岩屋毅、郑景斗"],
    ),
    "the object of a relative clause is no object of the verb in front of it": (
        "李尚福27日在北京会见了陪同越南政府总理范明政访华的越南国防部长潘文江一行。",
        ["met: 李尚福 > 潘文江", "accompanied: 潘文江 > 范明政", "visited: 范明政 > 中国"],
    ),
    "在会见X时，Y: who acts is named behind": (
        "在会见越南国防部长吴春历时，魏凤和表示，两军合作顺利。",
        ["met: 魏凤和 > 吴春历"],
    ),
    "passive": (
        "越南国防部长吴春历在北京受到中国国家主席习近平会见。",
        ["met: 习近平 > 吴春历"],
    ),
    "a subject of the clause before goes on": (
        "魏凤和10月17日抵达新加坡，会见越南国防部长吴春历。",
        ["visited: 魏凤和 > 新加坡", "met: 魏凤和 > 吴春历"],
    ),
    "together with someone, of a third": (
        "习近平同阮富仲共同会见中越青年代表。",
        ["received: 习近平、阮富仲 > 中越青年代表"],
    ),
    "planned": (
        "越南国防部长潘文江将于12月会见老挝国防部长占萨门·占雅拉。",
        ["met: 潘文江 > 占萨门·占雅拉 (planned)"],
    ),
    "大将 is a rank and plans nothing": (
        "越南国防部长潘文江大将会见老挝国防部长占萨门·占雅拉上将。",
        ["met: 潘文江 > 占萨门·占雅拉"],
    ),
    "negated before the verb": (
        "美国国防部长马蒂斯没有会见中国国防部长魏凤和。",
        ["met: 詹姆斯·马蒂斯 > 魏凤和 (negated)"],
    ),
    "negated behind the verb": (
        "马蒂斯与魏凤和的会谈被取消。",
        ["talks: 詹姆斯·马蒂斯 > 魏凤和 (negated)"],
    ),
    "past": (
        "马蒂斯去年曾会见中国国防部长魏凤和。",
        ["met: 詹姆斯·马蒂斯 > 魏凤和 (past)"],
    ),
    "a telephone": (
        "俄罗斯国防部长绍伊古18日同以色列国防部长利伯曼通电话。",
        ["called: 谢尔盖·绍伊古 > 阿维格多·利伯曼"],
    ),
    "a letter, with 向 in front": (
        "越南国家主席梁强向古巴国家主席迪亚斯-卡内尔致贺电。",
        ["wrote: 梁强 > 米格尔·迪亚斯-卡内尔"],
    ),
    "an invitation makes a host": (
        "应越共中央总书记阮富仲邀请，习近平12日对越南进行国事访问。",
        ["visited: 习近平 > 越南", "hosted: 阮富仲 > 习近平"],
    ),
    "在X陪同下": (
        "费利佩六世在习近平陪同下检阅仪仗队。",
        ["accompanied: 习近平 > 费利佩六世"],
    ),
    "those who sit in are with the host of the encounter told before": (
        "习近平16日会见越南总理范明政。王毅参加会见。",
        ["met: 习近平 > 范明政", "accompanied: 王毅 > 习近平"],
    ),
    "states sign": (
        "俄罗斯与土耳其于2017年签署了S-400导弹系统协议。",
        ["signed: 俄罗斯 > 土耳其"],
    ),
    "promotion, listed behind a colon": (
        "这次晋升上将的是：南部战区司令员王秀斌、陆军司令员刘振立。",
        ["promoted:  > 王秀斌、刘振立"],
    ),
    "promotion in a relative clause is not of whoever hands over the order": (
        "主席把命令状交给晋升上将军衔的东部战区政治委员何平。",
        ["promoted:  > 何平"],
    ),
    "succession": (
        "戴维森2018年5月30日接替哈里斯。",
        ["succeeded: 菲利普·戴维森 > 哈里斯"],
    ),
    "会谈 with one side only tells nothing": ("魏凤和说，会谈很有成果。", []),
    "采访 holds 访 and 会谈室 holds 会谈": ("魏凤和接受中国记者采访，随后参观会谈室。", []),
    "what somebody says of others is not his own doing": (
        "魏凤和表示相信，吴春历会见郑景斗意义重大。",
        ["met: 吴春历 > 郑景斗"],
    ),
}


@pytest.mark.parametrize("reason", CASES)
def test_encounters(reason: str) -> None:
    text, expected = CASES[reason]
    assert sorted(told(related(text).encounters)) == sorted(expected)


def test_those_who_join_have_the_day_and_place_of_what_they_join() -> None:
    text = "10月26日，魏凤和在北京会见越南国防部长吴春历。苗华、张又侠参加会见。"
    joined = related(text, "2018-10-28").encounters[-1]
    assert (joined.kind, joined.date, joined.place) == ("accompanied", "2018-10-26", "北京")


@pytest.mark.parametrize(
    ("word", "day"),
    [("昨天", "2018-06-27"), ("周三", "2018-06-27"), ("星期四", "2018-06-28"), ("周五", "2018-06-22")],
)
def test_a_day_named_by_its_distance_from_the_article(word: str, day: str) -> None:
    (met,) = related(f"魏凤和{word}会见美国国防部长马蒂斯。", "2018-06-28").encounters
    assert met.date == day


@pytest.mark.parametrize(
    ("word", "day"),
    [("本周六", "2018-06-30"), ("上周五", "2018-06-22"), ("下周一", "2018-07-02"), ("明天", "2018-06-29")],
)
def test_a_day_of_a_week_named_by_its_distance(word: str, day: str) -> None:
    (met,) = related(f"魏凤和将于{word}会见美国国防部长马蒂斯。", "2018-06-28").encounters
    assert met.date == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("发言人6月29日表示，魏凤和会见马蒂斯。", ""),
        ("据新华社6月29日报道，魏凤和会见马蒂斯。", ""),
        ("据新华社报道，魏凤和6月27日会见马蒂斯。", "2018-06-27"),
        ("发言人6月27日表示，魏凤和当天会见马蒂斯。", "2018-06-27"),
        ("魏凤和将在7月底之前会见马蒂斯。", ""),
        ("魏凤和就1956年签署的宣言会见马蒂斯。", ""),
        ("中美防长5月的会晤取消，魏凤和会见马蒂斯。", ""),
        ("魏凤和继4月、5月之后会见马蒂斯。", ""),
    ],
)
def test_the_day_of_the_news_is_not_that_of_what_it_tells(text: str, day: str) -> None:
    met = related(text, "2018-06-30").encounters[-1]
    assert met.date == day


def test_a_visit_begins_where_somebody_arrives_and_lies_nowhere_else() -> None:
    text = "习近平抵达河内，应阮富仲邀请，开始对越南进行国事访问。"
    visits = [one for one in related(text).encounters if one.kind == "visited"]
    assert [(names(one.whom), one.place) for one in visits] == [("", "河内"), ("越南", "河内")]
    (visit,) = related("习近平访问越南期间在河内发表演讲。").encounters
    assert visit.place == ""


def dates(text: str, published: str = "") -> list[tuple[str, str]]:
    return [(one.kind, one.date) for one in related(text, published).encounters]


def test_what_happens_around_talks_has_their_day() -> None:
    text = "9月3日，习近平同法国总统马克龙举行会谈。去年2月，马克龙访华。会谈后，习近平为马克龙举行欢迎宴会。"
    assert dates(text, "2024-09-04") == [
        ("talks", "2024-09-03"),
        ("visited", "2023-02"),
        ("hosted", "2024-09-03"),
    ]


def test_what_is_done_within_a_visit_has_its_month() -> None:
    text = "9月6日至8日，韩正应邀访问蒙古国，在乌兰巴托会见蒙古国总理奥云额尔登。"
    assert dates(text, "2024-09-08") == [("visited", "2024-09-06"), ("met", "2024-09")]


def test_who_comes_for_a_meeting_attends_it_in_its_year() -> None:
    text = "9月6日，习近平在北京会见来华出席中非合作论坛北京峰会的冈比亚总统巴罗。"
    assert ("attended", "2024") in dates(text, "2024-09-07")


def test_who_joins_a_meeting_told_twice_has_the_day_of_the_first_telling() -> None:
    text = "赵乐际2月6日在北京分别会见越南总理范明政、泰国总理佩通坦。\n在会见范明政时，赵乐际表示欢迎。\n郑建邦参加会见。"
    (joined,) = (one for one in related(text, "2025-02-06").encounters if one.kind == "accompanied")
    assert (names(joined.whom), joined.date, joined.place) == ("赵乐际", "2025-02-06", "北京")


def test_an_encounter_on_the_days_of_a_meeting_is_beside_it() -> None:
    text = "魏凤和出席第18届香格里拉对话会。魏凤和6月2日会见马蒂斯。魏凤和6月9日会见吴春历。"
    met = [one for one in related(text, "2019-06-10").encounters if one.kind == "met"]
    assert [one.meeting for one in met] == ["meeting:香格里拉对话会@2019", ""]


def test_the_day_before_the_name_of_a_meeting_is_its_day() -> None:
    text = "魏凤和14日访问韩国，并出席15日的香格里拉对话会。"
    assert dates(text, "2019-06-20") == [("visited", "2019-06-14"), ("attended", "2019-06-15")]


def test_the_end_of_a_visit_is_not_its_day() -> None:
    (visit,) = related("安倍晋三访华行程将持续至27日。", "2018-10-25").encounters
    assert visit.date == ""


def test_a_weekday_of_a_plan_stays_open() -> None:
    (met,) = related("魏凤和将于周五会见美国国防部长马蒂斯。", "2018-06-28").encounters
    assert (met.date, met.modality) == ("", "planned")


def test_such_a_day_stays_open_where_the_article_has_no_day() -> None:
    (met,) = related("魏凤和昨天会见美国国防部长马蒂斯。").encounters
    assert met.date == ""


def test_day_place_and_capacity() -> None:
    (one,) = related(
        "中国国务委员兼国防部长魏凤和6月1日在东京会见日本防卫大臣岩屋毅。", "2019-06-02"
    ).encounters
    assert (one.date, one.place, one.modality) == ("2019-06-01", "东京", "real")
    assert [party.capacity for party in (*one.who, *one.whom)] == ["国务委员、国防部长", "防卫大臣"]
    assert one.sentence.startswith("中国国务委员")
    assert one.why.startswith("encounters/verbs.csv:会见")


def test_the_tail_is_kept_apart() -> None:
    text = "魏凤和会见吴春历\n魏凤和6月1日会见越南国防部长吴春历。\n\n更多\n\n习近平会见范明政\n"
    sections = {names(one.who): one.section for one in related(text).encounters}
    assert sections == {"魏凤和": "body", "习近平": "related"}


def test_a_day_long_before_the_article_is_past() -> None:
    (one,) = related("魏凤和2018年10月18日在北京会见马蒂斯。", "2019-06-02").encounters
    assert one.modality == "past"
    assert "long before" in one.why
