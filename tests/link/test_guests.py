"""Who invites, feasts and travels, and who is at a meeting: classes of language met in articles nobody had annotated."""

from __future__ import annotations

import pytest

from link.test_encounters import related, told

CASES = {
    "who presides over a ceremony is the host": (
        "在由董军主持的欢迎仪式上，马蒂斯检阅仪仗队。",
        ["hosted: 董军 > 詹姆斯·马蒂斯"],
    ),
    "also behind it": (
        "木原稔大臣和日本防卫省访问团欢迎仪式在天津港码头举行，由国防部长董军主持。",
        ["hosted: 董军 > 木原稔"],
    ),
    "where the guest leads those who come": (
        "潘文江在机场为由国防部长董军率领的中国军事代表团举行欢迎仪式。",
        ["led: 董军 > ", "hosted: 潘文江 > 董军"],
    ),
    "of another ceremony nobody is the host": ("潘文江的签字仪式在河口举行，由董军主持。", []),
    "the second of two who are received has a clause of his own": (
        "王毅访问柬埔寨，会见首相洪森和刚刚访问日本的洪马内。",
        ["visited: 王毅 > 柬埔寨", "met: 王毅 > 洪森", "visited: 洪玛奈 > 日本"],
    ),
    "whom a body tells of goes on": (
        "中国国防部公布董军29日会见潘文江，并与奥斯汀举行会谈。",
        ["met: 董军 > 潘文江", "talks: 董军 > 劳埃德·奥斯汀"],
    ),
    "the state that somebody comes to does not act": (
        "来华出席第八届北京香山论坛的新加坡国防部长黄永宏表示满意。",
        ["visited: 黄永宏 > 中国", "attended: 黄永宏 > "],
    ),
    "在X的邀请下": (
        "在特朗普的邀请下，安倍晋三访问美国。",
        ["visited: 安倍晋三 > 美国", "hosted: 唐纳德·特朗普 > 安倍晋三"],
    ),
    "an invitation that has come is a plan of both": (
        "文在寅收到金正恩的访朝邀请。",
        ["visited: 文在寅 > 朝鲜 (planned)", "hosted: 金正恩 > 文在寅 (planned)"],
    ),
    "以国宴招待": ("特朗普在白宫以国宴招待莫里森。", ["hosted: 唐纳德·特朗普 > 斯科特·莫里森"]),
    "受 and 接受 an invitation say who the host is, as 应 does": (
        "受特朗普邀请，安倍晋三访问美国。特朗普接受普京的邀请访问莫斯科。",
        [
            "visited: 安倍晋三 > 美国",
            "hosted: 唐纳德·特朗普 > 安倍晋三",
            "visited: 唐纳德·特朗普 > ",
            "hosted: 弗拉基米尔·普京 > 唐纳德·特朗普",
        ],
    ),
    "接受采访 accepts no invitation": (
        "特朗普接受采访时说，安倍晋三邀请金正恩访问日本。",
        ["hosted: 安倍晋三 > 金正恩 (planned)", "visited: 金正恩 > 日本 (planned)"],
    ),
    "whose invitation it is does not travel": (
        "特朗普接受了金正恩的访朝邀请。",
        ["visited: 唐纳德·特朗普 > 朝鲜 (planned)", "hosted: 金正恩 > 唐纳德·特朗普 (planned)"],
    ),
    "a word of time between a guest and his visit": (
        "普京总统邀请习近平主席年内访俄。",
        ["hosted: 弗拉基米尔·普京 > 习近平 (planned)", "visited: 习近平 > 俄罗斯 (planned)"],
    ),
    "a feast with a verb of welcome": (
        "普京设晚宴欢迎习近平。安倍晋三在官邸设宴招待特朗普。",
        ["hosted: 弗拉基米尔·普京 > 习近平", "hosted: 安倍晋三 > 唐纳德·特朗普"],
    ),
    "a dinner that somebody gives, by any verb of giving": (
        "马克·米利出席韩国国防部长官郑景斗主办的晚宴。",
        ["hosted: 郑景斗 > 马克·米利"],
    ),
    "a visit to a state in which somebody is": (
        "文在寅正在美国进行访问。正在日本访问的蓬佩奥同安倍晋三会谈。",
        ["visited: 文在寅 > 美国", "visited: 迈克·蓬佩奥 > 日本", "talks: 迈克·蓬佩奥 > 安倍晋三"],
    ),
    "a visit that ends": ("越南外长范平明结束对朝鲜的访问。", ["visited: 范平明 > 朝鲜"]),
    "访美的X is not X of that state": ("结束访美的文在寅11日回国。", ["visited: 文在寅 > 美国"]),
    "who is turned back at the border did not visit": (
        "英国人权委员会副主席罗杰斯被拒绝入境香港。",
        ["visited: 本尼迪克特·罗杰斯 >  (negated)"],
    ),
    "a state that bars somebody": (
        "中国禁止蓬佩奥入境。",
        ["visited: 迈克·蓬佩奥 > 中国 (negated)"],
    ),
    "入境处 is an office": ("入境处表示，罗杰斯身在香港。", []),
    "whoever speaks of another who travels does not travel": (
        "帕特尔大使表示，海豚之星越过大洋再访汤加。",
        [],
    ),
    "but of himself he may": (
        "特朗普表示，但不会为此专门前往伦敦。",
        ["visited: 唐纳德·特朗普 >  (negated)"],
    ),
    "whom nobody names in particular is welcome: nobody travels": ("习近平表示，欢迎更多的议员访华。", []),
    "what was planned and did not come about": (
        "蓬佩奥原定访问德国，但临时取消。",
        ["visited: 迈克·蓬佩奥 > 德国 (negated)"],
    ),
    "下月 is a plan": ("特朗普下月访日。", ["visited: 唐纳德·特朗普 > 日本 (planned)"]),
    "the hope is not that somebody is there": (
        "习近平会见比利时首相德克罗。德克罗表示，希望我此次访华有助于两国关系。",
        ["met: 习近平 > 亚历山大·德克罗", "visited: 亚历山大·德克罗 > 中国"],
    ),
    "an anniversary looks back": (
        "拉马福萨表示，莫迪总理在首次对南非进行工作访问八周年之际录制视频。",
        ["visited: 纳伦德拉·莫迪 > 南非 (past)"],
    ),
    "those who are there stand behind: 出席M的还有": (
        "出席香格里拉对话会的还有俄罗斯国防部长绍伊古和印度国防部长西塔拉曼。",
        ["attended: 谢尔盖·绍伊古、尼尔马拉·西塔拉曼 > "],
    ),
    "what is said at a meeting that is to come": (
        "彭斯在出席亚太经合组织领导人非正式会议时将发表演讲。",
        ["attended: 迈克·彭斯 >  (planned)"],
    ),
    "an office with its other name in brackets is still his": (
        "韩国国防部次官（副部长）徐柱锡拜会中国国防部长魏凤和。",
        ["received: 魏凤和 > 徐柱锡"],
    ),
    "a visit that others arrange": (
        "巴西同意安排印度空军参谋长对巴西进行短暂访问。",
        ["visited: 印度空军参谋长 > 巴西 (planned)"],
    ),
    "what a state is, before its name": (
        "梅洛尼访问另一个北非国家突尼斯。",
        ["visited: 佐治亚·梅洛尼 > 突尼斯"],
    ),
    "a day between 在, who travels and where": (
        "在印尼国防部长普拉博沃在10月中旬访问华盛顿时，美方传达了决定。",
        ["visited: 普拉博沃·苏比安托 > "],
    ),
    "a journey that was called off": (
        "马克龙访越之行虽被取消，法方仍在筹备展览。",
        ["visited: 埃马纽埃尔·马克龙 > 越南 (negated)"],
    ),
    "曾 in a name says nothing of the past": (
        "习近平会见党的二十大代表。曾庆红、李强参加会见。",
        ["received: 习近平 > 党的二十大代表", "accompanied: 曾庆红、李强 > 习近平"],
    ),
    "those who join stand behind": (
        "习近平会见普京。参加会见的还有王毅。",
        ["met: 习近平 > 弗拉基米尔·普京", "accompanied: 王毅 > 习近平"],
    ),
    "中非 before an office is one state": (
        "习近平会见中非总统图瓦德拉。",
        ["met: 习近平 > 福斯坦-阿尔尚热·图瓦德拉"],
    ),
    "a ceremony to welcome somebody": (
        "梁强在主席府前广场举行仪式，欢迎保加利亚总统拉德夫来越访问。",
        ["hosted: 梁强 > 鲁门·拉德夫", "visited: 鲁门·拉德夫 > 越南"],
    ),
    "上京 goes to Beijing": (
        "梁振英上京述职，获李克强接见。",
        ["visited: 梁振英 > ", "received: 李克强 > 梁振英"],
    ),
    "到 a town for a visit": ("默克尔到深圳访问。", ["visited: 安格拉·默克尔 > "]),
    "an invitation whose visit names no state": (
        "苏林会见加拿大前总理哈珀。哈珀一行是应越南祖国阵线邀请来访的。",
        ["met: 苏林 > 史蒂芬·哈珀", "hosted: 越南祖国阵线 > 史蒂芬·哈珀"],
    ),
    "whoever sits by, each with his own": (
        "苏林会见加拿大前总理哈珀。外长黎怀忠、加拿大驻越大使尼科尔森等会见时在座。",
        ["met: 苏林 > 史蒂芬·哈珀", "accompanied: 黎怀忠 > 苏林", "accompanied: 罗布·尼科尔森 > 史蒂芬·哈珀"],
    ),
    "a group that is met while something is said": (
        "于永波日前在会见全军先进典型代表时强调，要贯彻指示。",
        ["received: 于永波 > 全军先进典型代表"],
    ),
    "a call that is a noun": (
        "奥斯汀对菲律宾总统马科斯进行礼节性拜访。",
        ["received: 费迪南德·罗慕尔德兹·马科斯 > 劳埃德·奥斯汀"],
    ),
    "a call that is received": (
        "越南国家主席苏林接受了奥斯汀的礼节性拜会。",
        ["received: 苏林 > 劳埃德·奥斯汀"],
    ),
    "of a guest who has come": (
        "马来西亚总理安瓦尔接受来访的中国国防部长董军的礼节性拜访。",
        ["received: 安瓦尔·易卜拉欣 > 董军", "visited: 董军 > 马来西亚"],
    ),
    "a ceremony for a guest who has come": (
        "潘文江在河内为来访的木原稔主持欢迎仪式。",
        ["hosted: 潘文江 > 木原稔", "visited: 木原稔 > 越南"],
    ),
    "the ceremony of a guest": (
        "潘文江大将主持了日本防卫大臣木原稔的正式迎接仪式。",
        ["hosted: 潘文江 > 木原稔"],
    ),
    "a couple gives a dinner for another": (
        "国家主席习近平和夫人彭丽媛在人民大会堂举行宴会，欢迎美国总统特朗普和夫人梅拉尼娅。",
        ["hosted: 习近平、彭丽媛 > 唐纳德·特朗普、梅拉尼娅·特朗普"],
    ),
    "with military honours": (
        "奥斯汀在五角大楼以最高军礼迎接木原稔。",
        ["hosted: 劳埃德·奥斯汀 > 木原稔"],
    ),
    "我国 is the state of who welcomes": (
        "习近平举行仪式，欢迎挪威国王哈拉尔五世对我国进行国事访问。",
        ["hosted: 习近平 > 哈拉尔五世", "visited: 哈拉尔五世 > 中国"],
    ),
    "whose state 我国 is nothing says": (
        "哈拉尔五世对我国进行国事访问。",
        [],
    ),
    "a ceremony for whoever visits": (
        "普拉博沃访问巴西期间，卢拉总统举行了简短欢迎仪式。",
        ["visited: 普拉博沃·苏比安托 > 巴西", "hosted: 路易斯·伊纳西奥·卢拉·达席尔瓦 > 普拉博沃·苏比安托"],
    ),
    "whatever is said of it with 的": (
        "托卡耶夫访问蒙古国期间，呼日勒苏赫总统举行了隆重的欢迎仪式。",
        ["visited: 卡瑟姆若马尔特·托卡耶夫 > 蒙古", "hosted: 呼日勒苏赫 > 卡瑟姆若马尔特·托卡耶夫"],
    ),
    "a ceremony for whom somebody meets on arrival": (
        "丹麦王储克里斯蒂安、首相弗雷泽里克森赴机场迎接泽连斯基，并在机库举行欢迎仪式。",
        ["hosted: 克里斯蒂安、梅特·弗雷泽里克森 > 弗拉基米尔·泽连斯基"],
    ),
    "与会 is one word": (
        "常万全部长分别与美国、文莱和马来西亚与会领导人举行了双边会见。",
        ["met: 常万全 > 美国", "met: 常万全 > 文莱", "met: 常万全 > 马来西亚"],
    ),
    "a group that has come for a session, which its host does not attend": (
        "习近平和彭丽媛为来华出席中非合作论坛北京峰会的国际贵宾举行欢迎宴会。",
        ["hosted: 习近平、彭丽媛 > 来华出席中非合作论坛北京峰会的国际贵宾"],
    ),
    "in the evening, and no dinner": (
        "林郑月娥昨晚宴请来港的骆惠宁。",
        ["hosted: 林郑月娥 > 骆惠宁", "visited: 骆惠宁 > "],
    ),
    "a group that somebody feasts": (
        "王志民宴请全体立法会议员。",
        ["hosted: 王志民 > 全体立法会议员"],
    ),
    "of a group whose offices have no names": (
        "夏宝龙会见不同界别人士，包括多名政党主席、八大校长。",
        ["received: 夏宝龙 > 不同界别人士"],
    ),
    "who comes to visit": (
        "普京将与前来进行工作访问的土耳其总统埃尔多安在索契举行会晤。",
        [
            "met: 弗拉基米尔·普京 > 雷杰普·塔伊普·埃尔多安 (planned)",
            "visited: 雷杰普·塔伊普·埃尔多安 > 俄罗斯 (planned)",
        ],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_guests(text: str, expected: list[str]) -> None:
    assert told(related(text).encounters) == expected


def test_a_month_to_come_is_a_plan() -> None:
    visit = related("日方力争在今年6月普京访日时达成共识。", "2019-01-14").encounters[0]
    assert (visit.kind, visit.date, visit.modality) == ("visited", "2019-06", "planned")


def test_a_body_in_which_somebody_is_received_is_in_no_other_town() -> None:
    received = related("马克龙取消前往里昂的集会，并在爱丽舍宫召见勒科尔尼。").encounters[-1]
    assert (received.kind, received.place) == ("received", "爱丽舍宫")
