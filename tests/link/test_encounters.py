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
    "a plan that is called off": ("潘文江会见李尚福的计划被取消。", ["met: 潘文江 > 李尚福 (negated)"]),
    "who travels for another": ("潘文江代表苏林访问古巴。", ["visited: 潘文江 > 古巴"]),
    "who represents another acts himself": ("王毅代表习近平会见普京。", ["met: 王毅 > 弗拉基米尔·普京"]),
    "a representative is of him whom 的 names": (
        "习近平的代表韩正会见普京。",
        ["met: 韩正 > 弗拉基米尔·普京"],
    ),
    "whom an order is handed to is promoted": (
        "习近平向何卫东颁发命令状，晋升其上将军衔。",
        ["promoted: 习近平 > 何卫东"],
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
    "a place between a state and an office is a part of the title": (
        "李希会见俄罗斯车臣共和国领导人卡德罗夫。",
        ["met: 李希 > 拉姆赞·卡德罗夫"],
    ),
    "whatever the characters of its name: 桑给|巴尔": (
        "李希分别会见坦桑尼亚桑给巴尔总统姆维尼、法国总统马克龙。",
        ["met: 李希 > 侯赛因·姆维尼", "met: 李希 > 埃马纽埃尔·马克龙"],
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
    "a signal, trust and news are no letters": (
        "特朗普收到金正恩的信号。特朗普收到金正恩的信息。",
        [],
    ),
    "whoever is somebody's takes an office, not he whose he is": (
        "普京的助手去年升任总参谋长。",
        [],
    ),
    "an office that somebody succeeds to": (
        "博尔顿接任国家安全事务顾问。",
        ["succeeded: 约翰·博尔顿 > "],
    ),
    "现任 before an office is no taking of it": (
        "康德将接替现任法军总参谋长布尔卡尔。",
        ["succeeded: 康德 > 布尔卡尔 (planned)"],
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
        "沙伦赛于3月4日至6日率老挝党政代表团对古巴进行工作访问。",
        ["led: 沙伦赛·贡玛西 > ", "visited: 沙伦赛·贡玛西 > 古巴"],
    ),
    "who goes along, told in a clause of its own": (
        "王沪宁到平壤访问，赵甬元等陪同。",
        ["accompanied: 赵甬元 > 王沪宁", "visited: 王沪宁 > "],
    ),
    "somebody's wife": (
        "默茨会见白俄罗斯反对派领导人科列斯尼科夫的妻子安娜·巴宾娜。",
        ["met: 弗里德里希·默茨 > 安娜·巴宾娜"],
    ),
    "leaders of a state who are named before 等": (
        "习近平主席同阮富仲总书记等越方领导人举行会晤。",
        ["met: 习近平 > 阮富仲"],
    ),
    "a group of two kinds is one": (
        "范明政在河内会见荷兰航运界和农业科研界代表。",
        ["received: 范明政 > 荷兰航运界和农业科研界代表"],
    ),
    "what 就 governs is no side": ("博尔顿就美土关系问题磋商。", []),
    "states whose talks others look at": (
        "中方对美澳磋商予以关注。",
        ["talks: 美国 > 澳大利亚"],
    ),
    "envoys without names who travel are not whoever sent them": (
        "文在寅发表讲话，特使团抵达平壤，同金正恩会谈。",
        ["visited: 特使团 > ", "talks: 特使团 > 金正恩"],
    ),
    "what stands between 同 and the partner may be long": (
        "黄永宏应约与先期抵达的法国军队部长勒科尔尼举行了小范围会谈。",
        ["talks: 黄永宏 > 塞巴斯蒂安·勒科尔尼"],
    ),
    "all who are named between 应 and 邀请 invite": (
        "应越南国防部和劳动党邀请，魏凤和27日访问越南。",
        ["visited: 魏凤和 > 越南", "hosted: 越南国防部、朝鲜劳动党 > 魏凤和"],
    ),
    "an office with 殿下 is the one who holds it here": (
        "沙特王储穆罕默德29日抵达北京。魏凤和同王储殿下举行会谈。",
        ["visited: 穆罕默德·本·萨勒曼 > ", "talks: 魏凤和 > 穆罕默德·本·萨勒曼"],
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
        "安瓦尔在洪玛奈陪同下检阅卫队。",
        ["accompanied: 洪玛奈 > 安瓦尔·易卜拉欣"],
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
    "a host goes along with his guest, whose visit he welcomes": (
        "俄罗斯国防部长绍伊古先为魏凤和访俄举行欢迎仪式，并陪同检阅队伍。",
        ["hosted: 谢尔盖·绍伊古 > 魏凤和", "visited: 魏凤和 > 俄罗斯", "accompanied: 谢尔盖·绍伊古 > 魏凤和"],
    ),
    "a group is those of it who are listed": (
        "魏凤和会见了多国军方高官，包括越南国防部长吴春历、俄罗斯国防部长绍伊古等。",
        ["met: 魏凤和 > 吴春历、谢尔盖·绍伊古"],
    ),
    "the press is no other side": ("魏凤和与吴春历共同会见记者。", []),
    "who speaks for others is not 他": (
        "外交部发言人秦刚说，魏凤和将访问越南。他会见了越南国防部长吴春历。",
        ["visited: 魏凤和 > 越南 (planned)", "met: 魏凤和 > 吴春历"],
    ),
    "offices of one party and its state are one man's": (
        "越共中央委员、中央军委委员、国防部副部长黄春战会见魏凤和。",
        ["met: 黄春战 > 魏凤和"],
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


def test_the_tail_is_kept_apart() -> None:
    text = "魏凤和会见吴春历\n魏凤和6月1日会见越南国防部长吴春历。\n\n更多\n\n习近平会见范明政\n"
    sections = {names(one.who): one.section for one in related(text).encounters}
    assert sections == {"魏凤和": "body", "习近平": "related"}
