"""Who talks with whom and how far a word of reference reaches: classes of language met in unseen articles."""

from __future__ import annotations

import pytest

from link.test_encounters import related, told

CASES = {
    "two preside over talks together": (
        "潘文江大将与魏凤和上将共同主持双边会谈。",
        ["talks: 潘文江 > 魏凤和"],
    ),
    "with somebody's delegation is with him": (
        "董军同越南国防部长潘文江率领的越南国防部代表团在北京举行会谈。",
        ["led: 潘文江 > ", "talks: 董军 > 潘文江"],
    ),
    "one presides, nobody knows with whom": ("潘文江大将主持会谈。", []),
    "nobody talks 对 another: what is held is only spoken of": (
        "德国总统施泰因迈尔对法国举行多场会谈表示赞赏。",
        [],
    ),
    "two states before the name of their talks": (
        "印度与中国关系紧张。中印两军第八轮军长级会谈在楚舒勒举行。",
        ["talks: 中国 > 印度"],
    ),
    "a second office": ("舍曼会见王毅国务委员兼外长。", ["met: 温迪·舍曼 > 王毅"]),
    "和 of 和解 joins nobody": (
        "美国阿富汗和解事务特别代表哈利勒扎德与塔利班领导人巴拉达尔举行会谈。",
        ["talks: 扎尔梅·哈利勒扎德 > 毛拉·阿卜杜勒·加尼·巴拉达尔"],
    ),
    "what two discuss on the telephone": (
        "普京与埃尔多安在电话中讨论了叙利亚局势。",
        ["called: 弗拉基米尔·普京 > 雷杰普·塔伊普·埃尔多安"],
    ),
    "a title that no dictionary holds": (
        "美国国务卿蓬佩奥与香港民主派人士李柱铭会面。",
        ["met: 迈克·蓬佩奥 > 李柱铭"],
    ),
    "where somebody goes in he is no side": (
        "韩国瑜进入中联办与主任王志民会面。",
        ["met: 韩国瑜 > 王志民"],
    ),
    "two states are one side of those who meet their officials": (
        "华尔街高管与美中官员会晤。",
        [],
    ),
    "those who have just met talk about something": (
        "蓬佩奥会见王毅，就朝核问题和美中关系再次展开磋商。",
        ["met: 迈克·蓬佩奥 > 王毅", "talks: 迈克·蓬佩奥 > 王毅"],
    ),
    "a guest of whom somebody meets visits his state": (
        "日本首相安倍晋三与到访的美国总统特朗普举行会谈。",
        ["talks: 安倍晋三 > 唐纳德·特朗普", "visited: 唐纳德·特朗普 > 日本"],
    ),
    "an ambassador is no other of his state": (
        "约翰·博尔顿13日会晤土耳其驻美大使。土耳其要求引渡居伦。",
        ["met: 约翰·博尔顿 > 土耳其驻美大使"],
    ),
    "the place where somebody meets opens no aside of its own": (
        "在同俄罗斯外长拉夫罗夫在莫斯科会谈后，王毅表示满意。",
        ["talks: 王毅 > 谢尔盖·拉夫罗夫"],
    ),
    "a delegation that has come back": (
        "洪玛奈会见了访日归来的柬方代表团。",
        ["received: 洪玛奈 > 柬方代表团", "visited: 柬方代表团 > 日本"],
    ),
    "whose letter is received wrote it": (
        "特朗普收到金正恩的亲笔信。特朗普收到金正恩的邀请。",
        ["wrote: 金正恩 > 唐纳德·特朗普"],
    ),
    "whom somebody appoints takes the office once": (
        "特朗普提名埃斯珀出任国防部长。",
        ["appointed: 唐纳德·特朗普 > 马克·埃斯珀"],
    ),
    "the host before whom a guest stands": (
        "马蒂斯出席了魏凤和为他举行的欢迎宴会。",
        ["hosted: 魏凤和 > 詹姆斯·马蒂斯"],
    ),
    "with whom somebody talks does not go on with him": (
        "安倍晋三与莫迪举行会谈，并与默克尔通电话。",
        ["talks: 安倍晋三 > 纳伦德拉·莫迪", "called: 安倍晋三 > 安格拉·默克尔"],
    ),
    "whoever answers in an interview is he who says 我": (
        "《德国之声》：见面的经过如何？\n陈日君：今年一月我到罗马。教宗方济各星期五单独与我见面。",
        ["met: 方济各 > 陈日君"],
    ),
    "of whom something is taken acts in nothing": (
        "陈日君把莫迪写的信交给秘书，并获教宗方济各接见。",
        ["received: 方济各 > 陈日君"],
    ),
    "两人 are the two whom the sentence names": (
        "特朗普与金正恩在新加坡握手，两人随后单独会谈。",
        ["talks: 唐纳德·特朗普 > 金正恩"],
    ),
    "a law is no treaty": ("美国总统特朗普签署备忘录。美国签署行政命令。", []),
    "an office since which something is told": (
        "2016年2月，宗永祥任副参谋长以来，多次组织演练。",
        ["appointed:  > 宗永祥 (past)"],
    ),
    "whose words they are stands behind the quotation": (
        "“上任以来，我曾与苏林总书记多次会面。会晤十分愉快。”洪玛奈说。",
        ["met: 洪玛奈 > 苏林 (past)"],
    ),
    "a call, where no congratulation or condolence follows": (
        "奥斯汀致电中国国防部长李尚福，讨论局势。习近平致电普京，祝贺他当选。",
        ["called: 劳埃德·奥斯汀 > 李尚福", "wrote: 习近平 > 弗拉基米尔·普京"],
    ),
    "no verb is read out of a name": (
        "耶伦在京与何立峰会谈数小时。",
        ["talks: 珍妮特·耶伦 > 何立峰"],
    ),
    "the one person of the sentence takes the office": (
        "在空难中死亡的台湾参谋总长沈一鸣，战机机师出身，去年升任参谋总长。",
        ["appointed:  > 沈一鸣 (past)"],
    ),
    "the leaders of the states that a summit is named after": (
        "日本首相菅义伟与美国总统拜登都表示满意。美日峰会的声明受到关注。",
        ["met: 乔·拜登 > 菅义伟"],
    ),
    "a summit of states without their leaders, with its day": (
        "俄罗斯、土耳其和伊朗都派兵。各方关注俄土伊7日峰会。",
        ["met: 俄罗斯 > 土耳其、伊朗"],
    ),
    "talks that an article only speaks of, and not their mechanism": (
        "美国和朝鲜没有表态。第二次美朝首脑会晤的地点未定。中国和俄罗斯有中俄总理定期会晤机制。",
        ["met: 美国 > 朝鲜"],
    ),
    "talks on a treaty are those of its states": (
        "日本和俄罗斯关系冷淡。媒体认为，日俄和平条约谈判是焦点。",
        ["talks: 日本 > 俄罗斯"],
    ),
    "the long name of a state is of no run of short ones": (
        "马蒂斯说，我们在新加坡美朝首脑会谈后暂停了军演。",
        ["talks: 美国 > 朝鲜"],
    ),
    "two who meet while something else happens": (
        "就在印巴两国外长会晤的同时，一艘渔船驶过卡拉奇。",
        ["met: 印度外长 > 巴基斯坦外长"],
    ),
    "the matter of talks between the other side and the talks": (
        "巴西同瑞典就转让教练机技术的谈判将继续。",
        ["talks: 巴西 > 瑞典"],
    ),
    "an envoy's state and the one in which he is, behind 与": (
        "吴钊燮（左）与首任台湾驻立陶宛代表黄钧耀（右）会谈。",
        ["talks: 吴钊燮 > 黄钧耀"],
    ),
    "what talks are about takes no part in them": (
        "阿尔及利亚外长阿塔夫与挪威外长艾德就法军撤出尼日尔的问题举行了会谈。",
        ["talks: 艾哈迈德·阿塔夫 > 埃斯彭·巴特·艾德"],
    ),
    "talks that something depends on are those of the states that touch": (
        "韩日首脑会谈取决于中韩磋商。",
        ["talks: 韩国 > 日本", "talks: 中国 > 韩国"],
    ),
    "whoever says nothing of talks does not hold them": (
        "法国总统府和外交部都还没有就会不会给下周的谈判带来变数发表评论。",
        [],
    ),
    "会谈及 is no talks": ("魏凤和表示，中美两军高层会谈及南海问题。", []),
    "those who talked go on together": (
        "特朗普与中国国务委员王毅举行会谈后，在华盛顿一同会见青年代表。",
        ["talks: 唐纳德·特朗普 > 王毅", "received: 唐纳德·特朗普、王毅 > 青年代表"],
    ),
    "他们 are neither who acts nor one who is only named in a title": (
        "习近平会见史迪威将军后人，同他们亲切交谈。",
        ["received: 习近平 > 史迪威将军后人"],
    ),
    "会晤 of a group is no reception": (
        "蓬佩奥在夏威夷会晤中国官员。",
        ["met: 迈克·蓬佩奥 > 中国官员"],
    ),
    "three times: by those who hold the offices now": (
        "印度总理莫迪和日本首相石破茂都没有到场。日印领导人先后四次举行会晤。",
        ["met: 石破茂 > 纳伦德拉·莫迪 (past)"],
    ),
    "not of states beside which the sentence names another": (
        "日本首相安倍晋三和俄罗斯总统普京举行会谈。两国外长举行会晤，中方约见印度大使。",
        ["talks: 安倍晋三 > 弗拉基米尔·普京", "met: 中国 > 印度大使"],
    ),
    "who leads a delegation and talks": (
        "美方代表团团长蓬佩奥同中方代表团团长魏凤和会谈。",
        ["talks: 迈克·蓬佩奥 > 魏凤和"],
    ),
    "of somebody's government, his adviser is succeeded": (
        "特朗普政府的首位国家安全事务顾问弗林辞职，由三星中将麦克马斯特接任。",
        ["succeeded: 赫伯特·麦克马斯特 > 迈克尔·弗林"],
    ),
    "the state in which they met is no side": (
        "莫迪同阿尔巴尼斯举行会晤。两国领导人3月曼谷会晤仍被提起。",
        ["met: 纳伦德拉·莫迪 > 安东尼·阿尔巴尼斯", "met: 纳伦德拉·莫迪 > 安东尼·阿尔巴尼斯"],
    ),
    "自封 opens nothing": (
        "在爱丽舍宫会见“自封总统”科纳雷的妻子玛丽亚娜后，法国总统马克龙走下台阶。",
        ["met: 埃马纽埃尔·马克龙 > 玛丽亚娜"],
    ),
    "a committee with several tasks is one office": (
        "吴钊燮已与捷克参议院外交、国防与安全事务委员会主席费舍尔通话。",
        ["called: 吴钊燮 > 费舍尔"],
    ),
    "2+2 between the states that touch": (
        "中方对美澳“2+2”磋商予以关注。",
        ["talks: 美国 > 澳大利亚"],
    ),
    "whoever acts on him is not he": (
        "在俄国防部长绍伊古访问叙利亚期间，叙总统巴沙尔接见了他。",
        ["visited: 谢尔盖·绍伊古 > 叙利亚", "received: 巴沙尔·阿萨德 > 谢尔盖·绍伊古"],
    ),
    "an office of each of the states listed": (
        "魏凤和与新加坡、越南、日本等国国防部长举行双边会见。",
        ["met: 魏凤和 > 新加坡国防部长、越南国防部长、日本国防部长"],
    ),
    "抵达曼谷 is not 抵 and 达曼": (
        "魏凤和抵达曼谷，会见泰国总理巴育。",
        ["visited: 魏凤和 > ", "met: 魏凤和 > 巴育·占奥差"],
    ),
    "what two consult on is not the talks, the consulting is": (
        "韩美正在就分摊费用进行协商。",
        ["talks: 韩国 > 美国"],
    ),
    "one state's own session is no talks": ("特朗普与美国国防部长埃斯珀举行会议。", []),
    "what both do within the talks already told is no talks of its own": (
        "王毅与拉夫罗夫举行会谈，双方就两国关系进行了讨论。",
        ["talks: 王毅 > 谢尔盖·拉夫罗夫"],
    ),
    "a readiness for dialogue is none": ("美国愿意与伊朗进行对话。", []),
    "who holds talks on a matter is told by whoever stands before 举行": (
        "王毅会见布林肯，就朝核问题日韩两国举行会谈。",
        ["met: 王毅 > 安东尼·布林肯", "talks: 日本 > 韩国"],
    ),
    "any of a kind of talks is none": (
        "历次美日峰会都没有成果。",
        [],
    ),
    "one of a list that was not read leaves the others without their side": (
        "伊朗与英国、图瓦林、德国举行谈判。",
        [],
    ),
    "three characters in a list are three states": (
        "伊朗与英、法、德举行谈判。",
        ["talks: 伊朗 > 英国、法国、德国"],
    ),
    "names touch in headlines only": (
        "外交部发言人告诉布林肯王毅会谈结束了。",
        [],
    ),
    "朝 is a state here and governs nothing": ("朝美谈判破裂。", ["talks: 朝鲜 > 美国"]),
    "the level of talks is no office": (
        "韩国和朝鲜互相指责。韩朝将军级会谈31日在板门店举行。",
        ["talks: 韩国 > 朝鲜"],
    ),
    "whoever is welcome travels, not he who welcomes": (
        "王毅会见越南代表团，欢迎更多青年访华。",
        ["received: 王毅 > 越南代表团"],
    ),
    "whoever does it for him is another": (
        "习近平访问哈萨克斯坦。托卡耶夫为他举行欢迎仪式。",
        ["visited: 习近平 > 哈萨克斯坦", "hosted: 卡瑟姆若马尔特·托卡耶夫 > 习近平"],
    ),
    "two couples talk apart from each other": (
        "中国和日本、美国和俄罗斯分别举行首脑会谈。",
        ["talks: 中国 > 日本", "talks: 美国 > 俄罗斯"],
    ),
    "who has a name is himself": (
        "中方与英国财政大臣哈蒙德举行会谈。",
        ["talks: 中国 > 菲利普·哈蒙德"],
    ),
    "what somebody comes to command may stand before the office": (
        "意大利海军少将保罗·贝尔蒂出任这个分队的指挥官。",
        ["appointed:  > 保罗·贝尔蒂"],
    ),
    "what he comes to lead, too": ("王毅接任该委员会的主任。", ["succeeded: 王毅 > "]),
    "someone under somebody is the other side, not he whom he serves": (
        "王毅将在维也纳会见拜登的国家安全顾问沙利文。",
        ["met: 王毅 > 杰克·沙利文 (planned)"],
    ),
    "two who talk with a third": (
        "王毅与先期抵达中东的中国中东问题特使翟隽同埃及外长举行会谈。",
        ["visited: 翟隽 > ", "talks: 王毅、翟隽 > 埃及外长"],
    ),
    "what broke off is not China": ("叙利亚中断了和以色列的谈判。", ["talks: 叙利亚 > 以色列"]),
    "but for one": (
        "中方没有确认马蒂斯除与王毅会晤之外的任何安排。",
        ["met: 詹姆斯·马蒂斯 > 王毅 (planned)"],
    ),
    "a unit with a number before its office": (
        "魏凤和与美国海军第五舰队指挥官麦克奈特少将会面。",
        ["met: 魏凤和 > 麦克奈特"],
    ),
    "a headline's short word for an office": (
        "土耳其外长与蓬佩奥会谈\n土耳其外交部长恰武什奥卢与蓬佩奥举行会谈。",
        ["talks: 梅夫吕特·恰武什奥卢 > 迈克·蓬佩奥", "talks: 梅夫吕特·恰武什奥卢 > 迈克·蓬佩奥"],
    ),
    "whom a session appoints, with nobody named who does": (
        "会议经表决，决定任命魏凤和为国防部部长。",
        ["appointed:  > 魏凤和"],
    ),
    "a former holder is succeeded": (
        "魏凤和接替涉及贪腐的前国防部长李尚福。",
        ["succeeded: 魏凤和 > 李尚福"],
    ),
    "a surname before an office is his whom the article names": (
        "新闻发言人今日谈及魏凤和访印取得的成果。印度总理莫迪与魏部长举行了会谈。",
        ["visited: 魏凤和 > 印度", "talks: 纳伦德拉·莫迪 > 魏凤和"],
    ),
    "one in office then": ("王毅召见了时任美国驻华大使伯恩斯。", ["received: 王毅 > 尼古拉斯·伯恩斯"]),
    "where two talk is no side, whatever the office of the other is called": (
        "魏凤和访问美国，并在五角大楼与新任国防部长马蒂斯举行会谈。",
        ["visited: 魏凤和 > 美国", "talks: 魏凤和 > 詹姆斯·马蒂斯"],
    ),
    "what an encounter is for": (
        "马克龙接待了默茨。马克龙表示，此次会晤还将为八月底举行的两国部长会议做准备。",
        ["received: 埃马纽埃尔·马克龙 > 弗里德里希·默茨"],
    ),
    "what is signed is not what is asked for": (
        "布林肯将与塔利班代表举行会谈并要求执行美国和塔利班签署的协议。",
        ["talks: 安东尼·布林肯 > 塔利班代表 (planned)", "signed: 美国 > 塔利班"],
    ),
    "a conflict signs nothing": ("这是阿富汗冲突首次签署和平协议。", []),
    "他们 is not he who says it": (
        "与加尼会面后，特朗普告诉记者，美国官员正在与他们会面。",
        ["met: 唐纳德·特朗普 > 阿什拉夫·加尼"],
    ),
    "a summit by a character of each": (
        "前年6月，金正恩与特朗普在新加坡举行首次“特金会”。",
        ["met: 金正恩 > 唐纳德·特朗普 (past)"],
    ),
    "the state of a town is no side": (
        "马蒂斯和拉夫罗夫在伊朗首都德黑兰和比利时首都布鲁塞尔举行磋商。",
        ["talks: 詹姆斯·马蒂斯 > 谢尔盖·拉夫罗夫"],
    ),
    "who comes after somebody is not he": (
        "扎里夫将与阿什顿的继任者、欧盟高级代表莫盖里尼会晤。",
        ["met: 穆罕默德·贾瓦德·扎里夫 > 费代丽卡·莫盖里尼 (planned)"],
    ),
    "since when": (
        "这是王毅自会见布林肯以来首次访美。",
        ["met: 王毅 > 安东尼·布林肯 (past)", "visited: 王毅 > 美国"],
    ),
    "the delegation of who talks": (
        "塔利班代表团与布林肯及其代表团举行会晤。",
        ["met: 塔利班代表团 > 安东尼·布林肯"],
    ),
    "in which something is not to be done": (
        "王毅会见布林肯。王毅说：“我们不能会谈中仅仅谈论贸易。”",
        ["met: 王毅 > 安东尼·布林肯"],
    ),
    "an office is no group": ("林郑月娥与总统会面。", ["met: 林郑月娥 > 总统"]),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_talks(text: str, expected: list[str]) -> None:
    assert told(related(text).encounters) == expected


def test_the_place_and_day_of_what_is_said_are_not_those_of_what_it_is_about() -> None:
    text = "普京27日在约翰内斯堡表示，已邀请特朗普访问莫斯科。当天白宫发言人表示，特朗普希望见到普京。"
    hosted, _, met = related(text, "2018-07-28").encounters
    assert (hosted.place, met.date) == ("莫斯科", "")


def test_a_meeting_for_which_a_visit_prepares_is_not_its_occasion() -> None:
    text = "康京和访日为9月东亚峰会期间两国首脑会谈做准备。"
    assert related(text, "2018-07-08").encounters[0].meeting == ""


def test_a_visit_of_a_town_and_of_its_state_is_one() -> None:
    """Only where no second town of that state is visited: whoever goes on to 天津 came to China first."""
    one, other = related("安倍晋三抵达北京。媒体关注安倍晋三访华。").encounters
    assert (one.place, one.whom, other.place) == ("北京", other.whom, "北京")
    several = related("图瓦德拉访问重庆和天津。图瓦德拉访华期间十分满意。").encounters
    assert {(visit.place, len(visit.whom)) for visit in several} == {("重庆", 0), ("天津", 0), ("", 1)}


def test_a_headline_has_verbs_of_one_character() -> None:
    """会 between two names is a verb there, and two names that touch are two sides."""
    below = (
        "\n2021-10-08 09:00\n【环球网报道】美国总统拜登、特朗普、俄罗斯总统普京和中国国家主席习近平表示满意。"
    )
    assert told(related("习近平会特朗普：合作是唯一选择" + below).encounters) == [
        "met: 习近平 > 唐纳德·特朗普"
    ]
    assert told(related("普京拜登通话50分钟" + below).encounters) == ["called: 弗拉基米尔·普京 > 乔·拜登"]
    assert told(related("习近平说特朗普会来" + below).encounters) == []


def test_the_roster_knows_who_leads_a_state() -> None:
    """Whoever the article names without office or state, it is he whom 领导人 means; his row has no office for it."""
    text = "金正恩表示满意。金与正会晤文在寅。特朗普的态度不明。\n两韩峰会将举行。美国和朝鲜关注第二次朝美领导人会晤。"
    told_then = related(text, "2018-03-09").encounters
    assert told(told_then, "met")[1:] == [
        "met: 金正恩 > 文在寅 (planned)",
        "met: 金正恩 > 唐纳德·特朗普 (planned)",
    ]
    assert all(not party.capacity for one in told_then for party in (*one.who, *one.whom))
