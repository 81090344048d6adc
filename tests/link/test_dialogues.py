"""Dialogues, talks of which something is said, and groups without a name as sides of talks."""

from __future__ import annotations

import pytest

from link.test_encounters import related, told

CASES = {
    "the dialogue of two states that touch": (
        "俄罗斯和土耳其关系改善。俄土对话取得成果。",
        ["talks: 俄罗斯 > 土耳其"],
    ),
    "teams of two states": (
        "俄罗斯和土耳其关系紧张。两国军方代表团在安卡拉会谈。",
        ["talks: 俄罗斯军方代表团 > 土耳其军方代表团"],
    ),
    "between two states": (
        "巴基斯坦和印度之间的对话中断多年。",
        ["talks: 巴基斯坦 > 印度"],
    ),
    "in which a word for both is": (
        "朝鲜和美国关系紧张。朝美双方在无核化对话中各让一步。",
        ["talks: 朝鲜 > 美国"],
    ),
    "what they are to go on with is none": (
        "荷兰与中国关系良好。荷中增进对话合作。",
        [],
    ),
    "a dialogue that is a forum": (
        "中国和日本参加对话会。",
        [],
    ),
    "a round of it": (
        "美国和俄罗斯在维也纳展开新一轮军控对话。",
        ["talks: 美国 > 俄罗斯"],
    ),
    "with people": (
        "梁振英拒绝与学生对话。",
        ["talks: 梁振英 > 学生 (negated)"],
    ),
    "with a state it may be a wish": (
        "美国愿意与伊朗对话。",
        [],
    ),
    "what is thought of the talks of two": (
        "默克尔对特朗普同内塔尼亚胡举行的会谈表示欢迎。",
        ["talks: 唐纳德·特朗普 > 本雅明·内塔尼亚胡"],
    ),
    "of a list": (
        "调停失败对美国、以色列和巴勒斯坦三方会谈带来不利影响。",
        ["talks: 美国 > 以色列、巴勒斯坦"],
    ),
    "who talks to both": (
        "美国对中国和印度的谈判代表施压。",
        [],
    ),
    "to come": (
        "对特朗普总统即将在华盛顿同印度总理莫迪举行的会谈，默克尔表示欢迎。",
        ["talks: 唐纳德·特朗普 > 纳伦德拉·莫迪 (planned)"],
    ),
    "a group of a state that has no name": (
        "蓬佩奥同伊拉克什叶派领袖举行了长时间会谈。",
        ["talks: 迈克·蓬佩奥 > 伊拉克什叶派领袖"],
    ),
    "a government and those without a name": (
        "叙利亚政府与反对派在日内瓦和谈。",
        ["talks: 叙利亚 > 反对派"],
    ),
    "a group first": (
        "工会代表与张建宗会面。",
        ["met: 工会代表 > 张建宗"],
    ),
    "two groups": (
        "管理层与工会代表昨日谈判。",
        ["talks: 管理层 > 工会代表"],
    ),
    "who only tells of it is no side": (
        "消息人士与张建宗会面。",
        [],
    ),
    "a title that no dictionary holds": (
        "布莱尔分别同财务相麻生太郎和外相河野太郎举行会谈。",
        ["talks: 布莱尔 > 麻生太郎", "talks: 布莱尔 > 河野太郎"],
    ),
    "the office of a state named elsewhere": (
        "梁光烈抵达印度，将和该国国防部长举行会晤。",
        ["visited: 梁光烈 > 印度", "met: 梁光烈 > 国防部长 (planned)"],
    ),
    "a body of listed states": (
        "中国国防部与俄罗斯、越南等国国防部举行磋商。",
        ["talks: 中国国防部 > 俄罗斯、越南"],
    ),
    "talks that begin": (
        "阿富汗政府代表与塔利班代表在卡塔尔启动阿富汗人内部谈判。",
        ["talks: 阿富汗政府代表 > 塔利班代表"],
    ),
    "how long they met": (
        "陈日君与方济各会晤了近一个小时。",
        ["met: 陈日君 > 方济各"],
    ),
    "leaders in office": (
        "金正恩与特朗普举行两国在任领导人史上首次会晤。",
        ["met: 金正恩 > 唐纳德·特朗普"],
    ),
    "where they meet is a noun": (
        "中国和印度保持沟通。中印两军在边境会晤点举行军长级会谈。",
        ["talks: 中国 > 印度"],
    ),
    "secret talks are no 密会": (
        "罗杰斯与徐斯俭在阿拉斯加举行秘密会谈。",
        ["talks: 罗杰斯 > 徐斯俭"],
    ),
    "states of the clause before": (
        "韩美就分担防卫费至今没有谈妥，将于12月在夏威夷举行第五轮会谈。",
        ["talks: 韩国 > 美国 (planned)"],
    ),
    "a government without a mention": (
        "港府与法国磋商移交逃犯安排。",
        ["talks: 港府 > 法国"],
    ),
    "two runs of states hold talks of their own": (
        "美国、日本、韩国与印度关系密切。美日韩和美日印的三方会谈也在同一天举行。",
        ["talks: 美国 > 日本、韩国", "talks: 美国 > 日本、印度"],
    ),
    "of talks over which two preside": (
        "会谈由越南国防部长潘文江大将和日本防卫大臣木原稔共同主持。",
        ["talks: 潘文江 > 木原稔"],
    ),
    "that were held in the clause before": (
        "第三轮会谈在河内举行，由潘文江与木原稔共同主持。",
        ["talks: 潘文江 > 木原稔"],
    ),
    "one presides, with whom he talks nothing says": (
        "会谈由潘文江主持。",
        [],
    ),
    "a delegation stands for who leads it": (
        "由外交部副部长马朝旭率领的代表团同美国国务卿布林肯举行会谈。",
        ["led: 马朝旭 > ", "talks: 马朝旭 > 安东尼·布林肯"],
    ),
    "whoever meets it meets him": (
        "布林肯会见了由马朝旭率领的中国代表团。",
        ["met: 安东尼·布林肯 > 马朝旭", "led: 马朝旭 > "],
    ),
    "a delegation of two states": (
        "俄美代表团在日内瓦举行战略稳定磋商。",
        ["talks: 俄罗斯 > 美国"],
    ),
    "hours are no time at which something is": (
        "沙利文在维也纳与布林肯进行了超过8小时的会谈。",
        ["talks: 沙利文 > 安东尼·布林肯"],
    ),
    "中 ends an aside with its clause": (
        "在与泽连斯基的通话中，马克龙重申支持乌克兰。",
        ["called: 埃马纽埃尔·马克龙 > 弗拉基米尔·泽连斯基"],
    ),
    "and within one it is a state": (
        "马克龙在北京会见中国总理李强。",
        ["met: 埃马纽埃尔·马克龙 > 李强"],
    ),
    "其 is who was named before": (
        "法国国防部长勒科尔尼正在中国访问。董军与其举行会谈。",
        ["visited: 塞巴斯蒂安·勒科尔尼 > 中国", "talks: 董军 > 塞巴斯蒂安·勒科尔尼"],
    ),
    "其 of 其他 is nobody": (
        "法国国防部长勒科尔尼正在中国访问。董军与其他国家的代表会谈。",
        ["visited: 塞巴斯蒂安·勒科尔尼 > 中国", "talks: 董军 > 其他国家的代表"],
    ),
    "words that say how they discussed": (
        "布林肯和王毅进行了坦诚、实质性和建设性的讨论。",
        ["talks: 安东尼·布林肯 > 王毅"],
    ),
    "four states": (
        "美日澳菲4国国防部长举行四方会谈。",
        ["talks: 美国国防部长 > 日本国防部长、澳大利亚国防部长、菲律宾国防部长"],
    ),
    "three at a summit": (
        "拜登与尹锡悦、岸田文雄在戴维营举行三边峰会。",
        ["met: 乔·拜登 > 尹锡悦、岸田文雄"],
    ),
    "a dash between two": (
        "拜登—岸田文雄会谈的主要议题是对华关系。",
        ["talks: 乔·拜登 > 岸田文雄"],
    ),
    "a host who is named as that": (
        "鲁比奥先和东道主阿曼外长布赛义迪会谈。",
        ["talks: 马尔科·鲁比奥 > 巴德尔·布赛义迪"],
    ),
    "words between what is held and a summit": (
        "特朗普与普京举行高层峰会。",
        ["met: 唐纳德·特朗普 > 弗拉基米尔·普京"],
    ),
    "he with whom another talks": (
        "乌克兰总统泽连斯基说，特朗普和他通话。",
        ["called: 唐纳德·特朗普 > 弗拉基米尔·泽连斯基"],
    ),
    "参与 governs nobody": (
        "未参与此次会谈的乌克兰总统泽连斯基说，特朗普和他通话。",
        ["called: 唐纳德·特朗普 > 弗拉基米尔·泽连斯基"],
    ),
    "a border at which two meet is no side": (
        "韩朝商定在韩朝边界板门店举行高级别对话。",
        ["talks: 韩国 > 朝鲜 (planned)"],
    ),
    "on whose side of a line they meet": (
        "韩朝在边境地区板门店的朝方一侧“统一阁”举行第8次将军级军事会谈。",
        ["talks: 韩国 > 朝鲜"],
    ),
    "of a border two talk": (
        "中印边界谈判在新德里举行。",
        ["talks: 中国 > 印度"],
    ),
    "a leader behind a relative clause": (
        "韩国总统特使团赴平壤访问，并与平时隐秘不出的领导人金正恩共进晚餐。",
        ["visited: 韩国总统特使团 > ", "met: 韩国总统特使团 > 金正恩"],
    ),
    "下 of 下旬 ends no aside, and what somebody prepares others do": (
        "挪威特使林德曼前往高加索，为帕希尼扬和阿利耶夫于本月下旬同默茨总理会谈作准备。",
        ["visited: 林德曼 > ", "talks: 尼科尔·帕希尼扬、伊利哈姆·阿利耶夫 > 弗里德里希·默茨 (planned)"],
    ),
    "上 of 上周 ends none": (
        "布林肯在与王毅上周举行的会谈中重申立场。",
        ["talks: 安东尼·布林肯 > 王毅"],
    ),
    "a group of states with which somebody talks is not only spoken of": (
        "董军出席东盟防长扩大会期间，与日本、韩国及澳大利亚的防务部门领导会谈。",
        ["attended: 董军 > ", "talks: 董军 > 日本、韩国、澳大利亚"],
    ),
    "a working dinner": (
        "特朗普同习近平举行工作晚宴。",
        ["met: 唐纳德·特朗普 > 习近平"],
    ),
    "for whom somebody paves the way": (
        "蓬佩奥为特朗普同金正恩会谈铺路。",
        ["talks: 唐纳德·特朗普 > 金正恩 (planned)"],
    ),
    "a state goes on with its talks": (
        "泰国军队一贯珍视边境安宁，与柬军开展面对面、分批次磋商。",
        ["talks: 泰国 > 柬埔寨"],
    ),
    "of which somebody reports": (
        "英国路透社对中美元首会谈进行了跟踪报道。",
        ["talks: 中国 > 美国"],
    ),
    "who come from states talk for them": (
        "来自乌克兰、美国和欧洲国家的谈判代表在瑞士日内瓦就该计划进行了磋商。",
        ["talks: 乌克兰 > 美国"],
    ),
    "offices of others who are not named": (
        "奥斯汀将以双边形式与中国国防部长董军以及亚洲其他国家的国防部长举行会面。",
        ["met: 劳埃德·奥斯汀 > 董军 (planned)"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_dialogues(text: str, expected: list[str]) -> None:
    assert sorted(told(related(text).encounters)) == sorted(expected)
