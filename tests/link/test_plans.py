"""What is planned or did not take place: classes of language met in unseen articles."""

from __future__ import annotations

import pytest

from link.test_encounters import related, told

CASES = {
    "talks by their name, behind 并": (
        "英国首相特雷莎·梅将于1月31日访问中国，并举行第十次中英总理年度会晤。",
        ["visited: 特雷莎·梅 > 中国 (planned)", "met: 中国总理 > 英国总理 (planned)"],
    ),
    "which was, where that was": (
        "英国首相特雷莎·梅1月31日访问中国，并举行第十次中英总理年度会晤。",
        ["visited: 特雷莎·梅 > 中国", "met: 中国总理 > 英国总理"],
    ),
    "what the visit to come is, is told of a plan": (
        "董军将于5月15日至22日访问越南。董军访越是落实共识的举措。",
        ["visited: 董军 > 越南 (planned)", "visited: 董军 > 越南 (planned)"],
    ),
    "and what he does on it": (
        "董军将于5月15日访问越南。此次访越，他将会见潘文江。",
        [
            "visited: 董军 > 越南 (planned)",
            "met: 董军 > 潘文江 (planned)",
        ],
    ),
    "by another word for where he goes": (
        "董军将于5月15日访问越南、老挝。董军此次访问东南亚两国，是新年首访。",
        ["visited: 董军 > 越南、老挝 (planned)"],
    ),
    "one that has been is none of it": (
        "董军5月15日访问越南。董军访越是落实共识的举措。",
        ["visited: 董军 > 越南", "visited: 董军 > 越南"],
    ),
    "whoever holds talks and goes on to something else": (
        "普京将访问中国，期间将与习近平举行会谈并出席上海合作组织峰会。",
        [
            "visited: 弗拉基米尔·普京 > 中国 (planned)",
            "talks: 弗拉基米尔·普京 > 习近平 (planned)",
            "attended: 弗拉基米尔·普京 >  (planned)",
        ],
    ),
    "还会 is as much a plan as 也会": (
        "特朗普还会与习近平会晤。",
        ["met: 唐纳德·特朗普 > 习近平 (planned)"],
    ),
    "再会晤 is none": ("特朗普再会晤习近平。", ["met: 唐纳德·特朗普 > 习近平"]),
    "a plan that fell through": (
        "普京与特朗普的会面原定于周日举行，但特朗普临时取消。",
        ["met: 弗拉基米尔·普京 > 唐纳德·特朗普 (negated)"],
    ),
    "talks called off for a cause": (
        "美朝会谈因朝方拒绝而取消。",
        ["talks: 美国 > 朝鲜 (negated)"],
    ),
    "what is still a plan where it is told of again": (
        "加拿大国防部长阿南德下周将会晤北约秘书长斯托尔滕贝格。阿南德的办公室说，两人会晤着眼于极地救援。",
        [
            "met: 阿尼塔·阿南德 > 延斯·斯托尔滕贝格 (planned)",
            "met: 阿尼塔·阿南德 > 延斯·斯托尔滕贝格 (planned)",
        ],
    ),
    "what has been planned and is told of as it was": (
        "普京将与特朗普会晤。普京与特朗普会晤时表示满意。",
        ["met: 弗拉基米尔·普京 > 唐纳德·特朗普 (planned)", "met: 弗拉基米尔·普京 > 唐纳德·特朗普"],
    ),
    "two states that take counsel": (
        "越柬两国尚未就增开口岸事宜进行协商。",
        ["talks: 越南 > 柬埔寨 (negated)"],
    ),
    "a premier is not the leader of a republic": (
        "美国总统特朗普与中国总理李克强没有表态。中美领导人将在G20峰会上会晤。",
        ["met: 中国 > 美国 (planned)"],
    ),
    "talks at hand": (
        "第二轮中美外交安全对话将在华盛顿举行。杨洁篪将同美国国务卿蓬佩奥共同主持上述对话。",
        ["attended: 杨洁篪、迈克·蓬佩奥 >  (planned)"],
    ),
    "whoever is asked to a meeting attends it": (
        "文在寅邀请金正恩出席东盟峰会。",
        ["hosted: 文在寅 > 金正恩 (planned)", "attended: 金正恩 >  (planned)"],
    ),
    "some of a group with whom somebody talks": (
        "美国总统特朗普将与包括习近平、普京在内的多国领导人举行会谈。",
        ["talks: 唐纳德·特朗普 > 习近平、弗拉基米尔·普京 (planned)"],
    ),
    "the government of a state is the state": (
        "阿富汗政府与塔利班的和谈定于周六开始。",
        ["talks: 阿富汗 > 塔利班 (planned)"],
    ),
    "whoever negotiates with a state does it for his own": (
        "日本首相安倍晋三说，将与俄罗斯就和平条约谈判。",
        ["talks: 日本 > 俄罗斯 (planned)"],
    ),
    "the police of a state is not the state": (
        "中国驻瑞典大使桂从友要求同瑞典警方见面。",
        ["met: 桂从友 > 瑞典警方 (planned)"],
    ),
    "an office of which there are many is none whom the article names": (
        "印度海军邀请越军指挥官参观护卫舰。第三军区指挥官武文山表示感谢。",
        ["hosted: 印度海军 > 越军指挥官 (planned)"],
    ),
    "talks that are named shortly later are the same talks": (
        "韩国官员朴宰民将出席韩中国防战略对话。中方官员邵元明将出席韩中战略对话。",
        ["attended: 朴宰民 >  (planned)", "attended: 邵元明 >  (planned)"],
    ),
    "a conference with somebody named, of whoever the clause before is about": (
        "特朗普将到访南韩，届时将与南韩总统文在寅举行会议。",
        ["visited: 唐纳德·特朗普 > 韩国 (planned)", "talks: 唐纳德·特朗普 > 文在寅 (planned)"],
    ),
    "what the talks of states are about may stand between": (
        "特朗普曾把终止试射作为美朝核谈判的前提。",
        ["talks: 美国 > 朝鲜 (planned)"],
    ),
    "some of a number": (
        "菲律宾总统杜特尔特说，他愿意同三名美国官员进行磋商。",
        ["talks: 罗德里戈·杜特尔特 > 美国官员 (planned)"],
    ),
    "when two are to meet, in front of 的": (
        "在日印关系回暖、两国领导人在东亚峰会上的会晤即将到来之际，一艘渡轮停航。",
        ["met: 日本 > 印度 (planned)"],
    ),
    "talks that are about to begin are those of the state of whoever speaks of them": (
        "美国副总统彭斯表示，与日本的贸易谈判即将开始。",
        ["talks: 美国 > 日本 (planned)"],
    ),
    "who calls talks off holds them himself": (
        "美国总统特朗普表示，已取消与日本的谈判。",
        ["talks: 唐纳德·特朗普 > 日本 (negated)"],
    ),
    "leaders of whom the article names one are those of their states": (
        "日本首相安倍晋三说，日朝首脑会谈即将举行。",
        ["talks: 日本 > 朝鲜 (planned)"],
    ),
    "being unlikely denies": (
        "彭斯不太可能与中国国防部长魏凤和会晤。",
        ["met: 迈克·彭斯 > 魏凤和 (negated)"],
    ),
    "two offices of states that are known, without names": (
        "日本首相安倍晋三和俄罗斯总统普京举行会谈。两国外长将举行谈判。",
        ["talks: 安倍晋三 > 弗拉基米尔·普京", "talks: 日本外长 > 俄罗斯外长 (planned)"],
    ),
    "a preposition may govern the clause in which two meet": (
        "挪威外交部说，对艾德与古巴官员举行会面的可能性感兴趣。",
        ["met: 埃斯彭·巴特·艾德 > 古巴官员 (planned)"],
    ),
    "两国 is not read across 下一次": (
        "洪玛奈说，期待在金边迎来与苏林总书记的下一次会晤。",
        ["met: 洪玛奈 > 苏林 (planned)"],
    ),
    "who longs for it": ("洪玛奈说，盼望在雅加达同苏林会晤。", ["met: 洪玛奈 > 苏林 (planned)"]),
    "both of the clause before talk": (
        "双方外长没有出席。习近平会见安倍晋三，双方将就东海局势展开磋商。",
        ["met: 习近平 > 安倍晋三", "talks: 习近平 > 安倍晋三 (planned)"],
    ),
    "这是 whoever did something since then": (
        "这将是贝尔伯克宣布新方案以来首次与费丹单独会面。",
        ["met: 安娜莱娜·贝尔伯克 > 哈坎·费丹 (planned)"],
    ),
    "what talks presuppose is to come": (
        "俄乌领导人会晤前提是达成协议。",
        ["met: 俄罗斯 > 乌克兰 (planned)"],
    ),
    "提到 two is no preposition": (
        "特朗普提到美中两国的第二轮贸易谈判即将展开。",
        ["talks: 美国 > 中国 (planned)"],
    ),
    "对于 the possibility that two meet": (
        "对于中美防长在香格里拉对话会期间举行会晤的可能，专家表示满意。",
        ["met: 中国防长 > 美国防长 (planned)"],
    ),
    "a group with neither a name nor a state": (
        "林郑月娥将与泛民议员会面。梁振英昨日与学生代表在礼宾府会面。",
        ["met: 林郑月娥 > 泛民议员 (planned)", "met: 梁振英 > 学生代表"],
    ),
    "a conference that two hold is talks, though 会议 alone tells of none": (
        "特朗普将与韩国总统文在寅举行会议。日本分别与印度、澳大利亚举行部长级会议。",
        ["talks: 唐纳德·特朗普 > 文在寅 (planned)", "talks: 日本 > 印度", "talks: 日本 > 澳大利亚"],
    ),
    "what goes on while two prepare talks": (
        "挪威电台播出此事时，正值冰岛和丹麦准备谈判捕捞配额。",
        ["talks: 冰岛 > 丹麦 (planned)"],
    ),
    "when two are about to talk": (
        "在俄罗斯和古巴即将进行高层会谈时，议员表示支持。",
        ["talks: 俄罗斯 > 古巴 (planned)"],
    ),
    "offices that both states have are those of both": (
        "印度与美国国防部长和外交部长计划举行会谈。",
        ["talks: 印度 > 美国 (planned)"],
    ),
    "furthering a matter plans nothing of the next clause": (
        "王毅近日访问埃及推动双边贸易，并与总统塞西会面。",
        ["visited: 王毅 > 埃及", "met: 王毅 > 阿卜杜勒-法塔赫·塞西"],
    ),
    "furthering a visit does": (
        "王毅推动普京访华。",
        ["visited: 弗拉基米尔·普京 > 中国 (planned)"],
    ),
    "what somebody does besides is told of whoever the next clause names": (
        "除与普京会晤外，金正恩还会见了越南国家主席苏林。",
        ["met: 金正恩 > 弗拉基米尔·普京", "met: 金正恩 > 苏林"],
    ),
    "it is to come where the rest is": (
        "除访问日本外，彭斯还将出席东盟峰会。",
        ["visited: 迈克·彭斯 > 日本 (planned)", "attended: 迈克·彭斯 >  (planned)"],
    ),
    "what was to be signed and is": (
        "卢卡申科表示，中国和白俄罗斯将签署航空协定。10月17日，中国和白俄罗斯签署航空协定等文件。",
        ["signed: 中国 > 白俄罗斯", "signed: 中国 > 白俄罗斯"],
    ),
    "another paper is still to be signed": (
        "武契奇表示，中国和塞尔维亚将签署投资保护协定。10月17日，中国和塞尔维亚签署自由贸易协定。",
        ["signed: 中国 > 塞尔维亚 (planned)", "signed: 中国 > 塞尔维亚"],
    ),
    "a specially invited guest is no plan": (
        "古特雷斯作为特邀嘉宾赴北京出席中非合作论坛。",
        ["visited: 安东尼奥·古特雷斯 > ", "attended: 安东尼奥·古特雷斯 > "],
    ),
    "talks may be about what may come": (
        "俄罗斯和印度正就可能采购防空系统进行谈判。",
        ["talks: 俄罗斯 > 印度"],
    ),
    "and may come themselves": (
        "俄罗斯和印度可能就采购防空系统进行谈判。",
        ["talks: 俄罗斯 > 印度 (planned)"],
    ),
    "就可能 of what is then likely": (
        "普京与特朗普就可能举行会谈。",
        ["talks: 弗拉基米尔·普京 > 唐纳德·特朗普 (planned)"],
    ),
    "what a state ought to do soon": (
        "欧尔班重申，法国应尽快与俄罗斯举行峰会。",
        ["met: 法国 > 俄罗斯 (planned)"],
    ),
    "应 of an invitation is no ought": (
        "普京应邀与默克尔举行会谈。",
        ["talks: 弗拉基米尔·普京 > 安格拉·默克尔"],
    ),
    "capitals that go on talking": (
        "莫斯科和新德里正在继续就采购防空系统进行谈判。",
        ["talks: 俄罗斯 > 印度"],
    ),
    "and still talk": ("莫斯科与基辅仍在就停火进行谈判。", ["talks: 俄罗斯 > 乌克兰"]),
    "会 with how": (
        "安倍晋三表示会优先出席七国集团峰会。",
        ["attended: 安倍晋三 >  (planned)"],
    ),
    "a visit during which somebody will be met": (
        "王毅将于10月17日至23日访问南非。访问南非期间，王毅将会见拉马福萨。",
        [
            "visited: 王毅 > 南非 (planned)",
            "visited: 王毅 > 南非 (planned)",
            "met: 王毅 > 西里尔·拉马福萨 (planned)",
        ],
    ),
    "one that is under way, though more is to come": (
        "王毅17日抵达南非。访问南非期间，王毅将会见拉马福萨。",
        ["visited: 王毅 > 南非", "visited: 王毅 > 南非", "met: 王毅 > 西里尔·拉马福萨 (planned)"],
    ),
    "会 with an adverb, and what the clause goes on with": (
        "潘文江星期二亦會轉到河內，與范明政會談。",
        ["visited: 潘文江 >  (planned)", "visited: 潘文江 >  (planned)", "talks: 潘文江 > 范明政 (planned)"],
    ),
    "会 before a time, 会见 behind it": (
        "根据国防部文告，潘文江会在三天的访问中，会见吴春历。",
        ["met: 潘文江 > 吴春历 (planned)"],
    ),
    "还会与 and 稍后会": (
        "普京在峰会期间还会与莫迪会晤。潘文江稍后会访问新加坡，并会在当地会见李显龙。",
        [
            "met: 弗拉基米尔·普京 > 纳伦德拉·莫迪 (planned)",
            "visited: 潘文江 > 新加坡 (planned)",
            "met: 潘文江 > 李显龙 (planned)",
        ],
    ),
    "会 of a feast": ("在北京期间，习近平会设晚宴招待李显龙。", ["hosted: 习近平 > 李显龙 (planned)"]),
    "but 会 of 会见, 会后 and 会同 plans nothing": (
        "潘文江还会见了吴春历，会后会见了范明政。潘文江访问新加坡，并会同外交部长出席东盟峰会。",
        [
            "met: 潘文江 > 吴春历",
            "met: 潘文江 > 范明政",
            "visited: 潘文江 > 新加坡",
            "attended: 潘文江 > ",
        ],
    ),
    "whoever longs for a visit has not come": (
        "默茨渴望访问巴西。梅洛尼期盼访问智利。",
        ["visited: 弗里德里希·默茨 > 巴西 (planned)", "visited: 佐治亚·梅洛尼 > 智利 (planned)"],
    ),
    "what others longed for is no plan of his": (
        "默茨回应了渔民的渴望，访问冰岛。",
        ["visited: 弗里德里希·默茨 > 冰岛"],
    ),
    "and whoever would rather not does not go": (
        "默茨不乐意访问巴西。",
        ["visited: 弗里德里希·默茨 > 巴西 (negated)"],
    ),
    "将近 before how long it took": (
        "泽连斯基和马克龙举行了将近两小时的会谈。",
        ["talks: 弗拉基米尔·泽连斯基 > 埃马纽埃尔·马克龙"],
    ),
    "but 将 before 近期": ("泽连斯基将近期访华。", ["visited: 弗拉基米尔·泽连斯基 > 中国 (planned)"]),
    "上 and 将 behind a meeting are no rank": (
        "董军在香格里拉对话会上将作发言，并会见吴春历。",
        ["met: 董军 > 吴春历 (planned)"],
    ),
    "a visit that is a plan also in traditional characters": (
        "5月29日至6月3日，董軍將訪問新加坡。訪問新加坡期間，董軍將與李顯龍會面。",
        [
            "visited: 董军 > 新加坡 (planned)",
            "visited: 董军 > 新加坡 (planned)",
            "met: 董军 > 李显龙 (planned)",
        ],
    ),
    "towns in which others do": ("普京在北京和上海继续举行会谈。", []),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_plans(text: str, expected: list[str]) -> None:
    assert told(related(text).encounters) == expected
