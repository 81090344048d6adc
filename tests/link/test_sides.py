"""Who is on which side of an encounter: classes of language met in articles that nobody had annotated."""

from __future__ import annotations

import pytest

from link.test_encounters import related, told

CASES = {
    "whoever meets a delegation does not lead it, and all who lead it are met": (
        "陈青敏会见由秘鲁国防部副部长里维拉、海军参谋长索托率领的秘鲁军事代表团。",
        ["met: 陈青敏 > 里维拉、索托", "led: 里维拉、索托 > "],
    ),
    "就会晤议程 is about it, nobody meets": ("陈青敏与中谷元将就会晤议程统一口径。", []),
    "作为 something: he himself acts": (
        "普京作为俄罗斯代表团成员与马蒂斯举行会谈。",
        ["talks: 弗拉基米尔·普京 > 詹姆斯·马蒂斯"],
    ),
    "首任 before a title": (
        "魏凤和与首任国防部长马蒂斯会谈。",
        ["talks: 魏凤和 > 詹姆斯·马蒂斯"],
    ),
    "activities are joined with the host of whom the article tells first": (
        "苏林同古巴总理马雷罗举行会谈。昨日傍晚，梁强主席与总理先生会面。潘文江参加上述活动。",
        ["talks: 苏林 > 曼努埃尔·马雷罗", "met: 梁强 > 曼努埃尔·马雷罗", "accompanied: 潘文江 > 苏林"],
    ),
    "two leaders together meet a third": (
        "托卡耶夫同蒙古国总统呼日勒苏赫会谈。两国领导人还一同会见了牧民代表。",
        [
            "talks: 卡瑟姆若马尔特·托卡耶夫 > 呼日勒苏赫",
            "received: 卡瑟姆若马尔特·托卡耶夫、呼日勒苏赫 > 牧民代表",
        ],
    ),
    "what somebody proposes is a plan": (
        "卢拉早先提议在蒙得维的亚与米莱会面。",
        ["met: 路易斯·伊纳西奥·卢拉·达席尔瓦 > 哈维尔·米莱 (planned)"],
    ),
    "对X某年对C进行的访问: X travels": (
        "鲁托说，普京总统2019年对肯尼亚进行的工作访问令人难忘。",
        ["visited: 弗拉基米尔·普京 > 肯尼亚"],
    ),
    "whoever gives a feast in the name of a king": (
        "潘文江参加了泰国总理佩通坦以哇集拉隆功国王名义举办的午宴。",
        ["hosted: 佩通坦·钦那瓦 > 潘文江"],
    ),
    "三方 with the three states before it": (
        "埃及、约旦和伊拉克三方会晤气氛融洽。",
        ["met: 埃及 > 约旦、伊拉克"],
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
        "苏林在芽庄与来越参加湄公河委员会峰会并作正式访问的老挝国家主席通伦会谈。",
        [
            "talks: 苏林 > 通伦·西苏里",
            "visited: 通伦·西苏里 > 越南",
            "attended: 通伦·西苏里 > ",
        ],
    ),
    "a body that brackets name again": (
        "在与法国国民议会(下议院)议长布朗-皮韦会谈时，陈青敏转达了谢意。",
        ["talks: 陈青敏 > 布朗-皮韦"],
    ),
    "不排除 holds no preposition": (
        "发言人不排除美俄两国总统举行会谈的可能性。",
        ["talks: 美国总统 > 俄罗斯总统 (planned)"],
    ),
    "two states before the name of what they hold": (
        "皮斯托留斯在堪培拉召开的德澳“2+2”会谈结束后致谢。",
        ["talks: 德国 > 澳大利亚"],
    ),
    "a feast that somebody is at: who gives it is the host": (
        "当晚，苏林参加了卢卡申科总统举办的热闹欢迎晚宴。",
        ["hosted: 亚历山大·卢卡申科 > 苏林"],
    ),
    "states that 对 governs together": (
        "苏林对芬兰、保加利亚作正式访问。",
        ["visited: 苏林 > 芬兰、保加利亚"],
    ),
    "X出席M期间，会见Y: X goes on, not who tells it": (
        "王毅说，习近平主席出席香格里拉对话会期间，同俄罗斯总统普京举行会见。",
        ["attended: 习近平 > ", "met: 习近平 > 弗拉基米尔·普京"],
    ),
    "so many times is past": (
        "埃尔多安总统先后9次与阿利耶夫总统见面。",
        ["met: 雷杰普·塔伊普·埃尔多安 > 伊利哈姆·阿利耶夫 (past)"],
    ),
    "这是 is about whoever it says": ("潘文江回答了提问。这是我国国家元首头一回出访北欧。", []),
    "who is met in 会见了出席M的Y attends, and he alone": (
        "习近平会见了出席香格里拉对话会的各方代表。",
        ["received: 习近平 > 出席香格里拉对话会的各方代表"],
    ),
    "a name that no dictionary holds does not end a list": (
        "习近平会见范明政。王毅、某某某、李强、张又侠参加会见。",
        ["met: 习近平 > 范明政", "accompanied: 王毅、李强、张又侠 > 习近平"],
    ),
    "husbands with their wives": (
        "苏林夫妇、梁强夫妇一同为埃尔多安和艾米娜举办欢迎晚宴。",
        ["hosted: 苏林、梁强 > 雷杰普·塔伊普·埃尔多安、艾米娜"],
    ),
    "one character of a state before an office": (
        "黎怀忠分别同印度防长辛格和印国家安全顾问多瓦尔会谈。",
        ["talks: 黎怀忠 > 拉杰纳特·辛格", "talks: 黎怀忠 > 阿吉特·多瓦尔"],
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
        "关于马科斯与佐科即将举行的会谈，印尼方面信心十足。",
        ["talks: 费迪南德·罗慕尔德兹·马科斯 > 佐科·维多多 (planned)"],
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
        "马克龙和夫人布丽吉特为阿卜杜拉二世和王后拉尼娅举办欢迎仪式。",
        ["hosted: 埃马纽埃尔·马克龙、布丽吉特 > 阿卜杜拉二世、拉尼娅"],
    ),
    "总统先生 is he to whom somebody speaks": (
        "陈青敏会见阿曼苏丹海赛姆。陈青敏说，苏林总书记明天将与苏丹陛下会谈。",
        ["met: 陈青敏 > 海赛姆·本·塔里克", "talks: 苏林 > 海赛姆·本·塔里克 (planned)"],
    ),
    "an office of a state whose only person the article gives none": (
        "李强同新加坡总理会谈。李强同黄循财交谈时，吴政隆参加会谈。",
        ["talks: 李强 > 黄循财", "talks: 李强 > 黄循财", "accompanied: 吴政隆 > 李强"],
    ),
    "what heads of state see signed is their states'": (
        "国家主席梁强与匈牙利总统舒尤克举行会谈。会谈结束后，两国元首一同见证签署三份农业协定。",
        ["talks: 梁强 > 舒尤克·托马什", "signed: 越南 > 匈牙利"],
    ),
    "two offices behind one name are one man's": (
        "通伦总书记、国家主席对缅甸作正式访问。",
        ["visited: 通伦·西苏里 > 缅甸"],
    ),
    "a title between state and name that no dictionary holds": (
        "俄罗斯副外长里亚布科夫在维也纳与美国裁军问题特别代表马蒂斯举行会谈。",
        ["talks: 谢尔盖·里亚布科夫 > 詹姆斯·马蒂斯"],
    ),
    "最高领导人 is no post, and belongs to the name behind it": (
        "塞西与伊朗最高领导人哈梅内伊会面。",
        ["met: 阿卜杜勒-法塔赫·塞西 > 哈梅内伊"],
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
        "在莫迪与泽连斯基通电话后，印方答应运送粮食。",
        ["called: 纳伦德拉·莫迪 > 弗拉基米尔·泽连斯基"],
    ),
    "what somebody says that he himself will do": (
        "普京表示愿在北京与特朗普会晤。",
        ["met: 弗拉基米尔·普京 > 唐纳德·特朗普 (planned)"],
    ),
    "an invitation that came does not hide who travels": (
        "卢拉愿在收到书面邀请后访问安哥拉。",
        ["visited: 路易斯·伊纳西奥·卢拉·达席尔瓦 > 安哥拉 (planned)"],
    ),
    "whoever sends others does not travel": (
        "文在寅宣布将派出特使团访问朝鲜。",
        ["visited: 特使团 > 朝鲜 (planned)"],
    ),
    "a ship that somebody lets sail": ("马蒂斯同意里根号航母访问越南。", []),
    "who attends in a relative clause behind a place": (
        "正在巴林参加麦纳麦对话会的加拿大国防部长布莱尔答应，他会查明真相。",
        ["attended: 比尔·布莱尔 > "],
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
        "莫迪同法国总理巴鲁举行会谈。莫迪说，穆尔穆总统与总理先生会面。苏杰生参加上述活动。",
        ["talks: 纳伦德拉·莫迪 > 巴鲁", "met: 德劳帕迪·穆尔穆 > 巴鲁", "accompanied: 苏杰生 > 纳伦德拉·莫迪"],
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
        "卢卡申科盼望在塔什干见到武契奇，但他也乐意访问塞尔维亚。",
        [
            "met: 亚历山大·卢卡申科 > 亚历山大·武契奇 (planned)",
            "visited: 亚历山大·卢卡申科 > 塞尔维亚 (planned)",
        ],
    ),
    "a row of 他 says nothing": ("马蒂斯和魏凤和抵达后，吴春历会见了他。", []),
    "who denies that he told of a visit does not deny the visit": (
        "菲方没有透露佐科访菲的日期。",
        ["visited: 佐科·维多多 > 菲律宾"],
    ),
    "what two talk about is no side": (
        "内塔尼亚胡与普京就叙利亚局势和伊朗在叙军事存在等问题展开会谈。",
        ["talks: 本雅明·内塔尼亚胡 > 弗拉基米尔·普京"],
    ),
    "nor what both of them talk about": (
        "内塔尼亚胡和普京会晤，双方就地区安全和叙利亚局势等问题进行了讨论。",
        ["met: 本雅明·内塔尼亚胡 > 弗拉基米尔·普京"],
    ),
    "whom 与 names behind a verb that begins": (
        "美国开始与日本谈判。",
        ["talks: 美国 > 日本"],
    ),
    "no state talks with itself": (
        "蓬佩奥访问日本、美国开始与日本谈判。",
        ["visited: 迈克·蓬佩奥 > 日本", "talks: 美国 > 日本"],
    ),
    "whoever says so is one of the two": (
        "朝鲜宣布与美国的谈判结束。",
        ["talks: 朝鲜 > 美国"],
    ),
    "whom somebody meets does not go on": (
        "王毅会见普京并拜会拉夫罗夫。",
        ["met: 王毅 > 弗拉基米尔·普京", "received: 谢尔盖·拉夫罗夫 > 王毅"],
    ),
    "who leads a delegation and has another office": (
        "王毅和朝鲜代表团团长、外务相李容浩在北京会谈。",
        ["talks: 王毅 > 李容浩"],
    ),
    "what a party is stands before its name": (
        "英国政府与在野工党的谈判破裂。",
        ["talks: 英国 > 工党"],
    ),
    "in a house of their own": (
        "文在寅和安倍晋三，周三晚在首相府进行会面。",
        ["met: 文在寅 > 安倍晋三"],
    ),
    "where a group without a name talks": (
        "朝鲜的谈判代表在日本同美国官员会谈。",
        [],
    ),
    "a queen mother is met with the king": (
        "习近平和彭丽媛会见柬埔寨国王西哈莫尼和太后莫尼列。",
        ["met: 习近平、彭丽媛 > 西哈莫尼、莫尼列"],
    ),
    "alone, she is no state": ("王毅看望柬埔寨太后莫尼列。", ["met: 王毅 > 莫尼列"]),
    "how a guest is looked after where he is": (
        "王毅访问柬埔寨期间受到国王西哈莫尼的热情接待。",
        ["visited: 王毅 > 柬埔寨"],
    ),
    "whoever looks after a guest receives him": (
        "金正恩在平壤热情接待了普京。",
        ["received: 金正恩 > 弗拉基米尔·普京"],
    ),
    "见面会 is a feast of many, and nobody meets": ("中法企业家见面会在巴黎举行。", []),
    "会 of another word behind it": (
        "普京与马克龙见面会谈。",
        ["talks: 弗拉基米尔·普京 > 埃马纽埃尔·马克龙"],
    ),
    "of which level a meeting is": ("欧盟与中国举行高层会面。", ["met: 欧洲联盟 > 中国"]),
    "and that it was once": ("欧盟过去与中国非常高层次会面。", ["met: 欧洲联盟 > 中国 (past)"]),
    "people of a level are met": (
        "普京与中国高层会面。",
        ["met: 弗拉基米尔·普京 > 中国高层"],
    ),
    "a 会见 that somebody holds with a group is its reception, too": (
        "王毅同越南青年代表举行会见。",
        ["received: 王毅 > 越南青年代表"],
    ),
    "of two groups neither receives": (
        "中国官员同越南官员举行会见。",
        ["met: 中国官员 > 越南官员"],
    ),
    "whoever commands a force is named below by his office alone": (
        "联黎部队司令会见潘文江。司令拉萨罗表示，合作良好。",
        ["met: 拉萨罗 > 潘文江"],
    ),
    "who commands another is another": (
        "联黎部队司令会见潘文江。海军司令员陈青严表示，合作良好。",
        ["met: 联黎部队司令 > 潘文江"],
    ),
    "officials of two bodies are one group": (
        "默茨在布鲁塞尔与欧盟及北约官员会面。",
        ["met: 弗里德里希·默茨 > 欧盟及北约官员"],
    ),
    "so are those of a government and a ministry": (
        "潘文江与新加坡政府和国防部领导会谈。",
        ["talks: 潘文江 > 新加坡政府和国防部领导"],
    ),
    "but 与 between two bodies parts them": (
        "欧盟与北约官员会面。",
        ["met: 欧洲联盟 > 北约官员"],
    ),
    "others of his state besides him whom a name says": (
        "潘文江与王毅及其他中方官员会谈。",
        ["talks: 潘文江 > 王毅、中方官员"],
    ),
    "whoever brings two together talks with neither": (
        "马克龙将前往伦敦，商讨乌克兰局势和美国斡旋下进行的谈判。",
        ["visited: 埃马纽埃尔·马克龙 >  (planned)"],
    ),
    "a matter of both is no subject of what follows": (
        "潘文江会见李显龙，就地区形势及双方合作交流，并会见吴春历。",
        ["met: 潘文江 > 李显龙", "met: 潘文江 > 吴春历"],
    ),
}


@pytest.mark.parametrize("reason", CASES)
def test_sides(reason: str) -> None:
    text, expected = CASES[reason]
    assert sorted(told(related(text).encounters)) == sorted(expected)
