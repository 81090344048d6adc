"""Encounters told in passing: sentences of our own over public facts, each with the reason why it is here."""

from __future__ import annotations

import pytest

from link.test_encounters import related, told

CASES = {
    "whoever is appointed in another's place takes the office": (
        "马克龙任命勒科尔尼接替帕利，出任国防部长。",
        [
            "appointed: 埃马纽埃尔·马克龙 > 塞巴斯蒂安·勒科尔尼",
            "succeeded: 塞巴斯蒂安·勒科尔尼 > 弗洛朗丝·帕利",
        ],
    ),
    "others act in the clause, whom nobody names": (
        "勒科尔尼访问新加坡。他说，不少伙伴国希望参与香格里拉对话会。",
        ["visited: 塞巴斯蒂安·勒科尔尼 > 新加坡"],
    ),
    "who attends where another regards it": (
        "王毅对拉夫罗夫应邀出席香格里拉对话会表示热烈欢迎。",
        ["attended: 谢尔盖·拉夫罗夫 > "],
    ),
    "and a state attends nothing": ("王毅对法国主持香格里拉对话会表示赞赏。", []),
    "what somebody says 对 another is his own plan": (
        "王毅对拉夫罗夫说，他将出席香格里拉对话会。",
        ["attended: 王毅 >  (planned)"],
    ),
    "those who travel with somebody are listed behind": (
        "蓬佩奥访问北京，随行人员包括博尔顿和马蒂斯。",
        ["visited: 迈克·蓬佩奥 > ", "accompanied: 约翰·博尔顿、詹姆斯·马蒂斯 > 迈克·蓬佩奥"],
    ),
    "同行 with a list, and not 同行 of a trade": (
        "习近平抵达平壤，同行的还有王毅和丁薛祥。魏凤和与同行交流。",
        ["visited: 习近平 > ", "accompanied: 王毅、丁薛祥 > 习近平"],
    ),
    "a comma between 跟X and what they hold": (
        "王毅27日跟美国国务卿布林肯，进行六小时会谈。",
        ["talks: 王毅 > 安东尼·布林肯"],
    ),
    "two groups of which no dictionary knows more than the words are two": (
        "4月20日，习近平与基辛格后人会谈。4月21日，习近平与尼克松后人在会谈中认为，友谊重要。",
        ["talks: 习近平 > 基辛格后人", "talks: 习近平 > 尼克松后人"],
    ),
    "and what one of them does in its talks is no other talks": (
        "4月20日，习近平与尼克松后人会谈。习近平与尼克松后人在会谈中认为，友谊重要。",
        ["talks: 习近平 > 尼克松后人"],
    ),
    "an ally is where he goes, not the state in whose eyes it is one": (
        "美国国务卿布林肯访问美国盟友泰国。",
        ["visited: 安东尼·布林肯 > 泰国"],
    ),
    "an office in quotation marks": (
        "日本防卫大臣小泉进次郎与中共「防长」董军会谈。",
        ["talks: 小泉进次郎 > 董军"],
    ),
    "what is done so that two meet is a plan": (
        "这可能为美国总统特朗普和中国国家主席习近平会面铺路。",
        ["met: 唐纳德·特朗普 > 习近平 (planned)"],
    ),
    "whoever lets another give a dinner is not called on": (
        "王毅将接受布林肯宴请及拜会奥斯汀。",
        ["hosted: 安东尼·布林肯 > 王毅 (planned)", "received: 劳埃德·奥斯汀 > 王毅 (planned)"],
    ),
    "a banquet that welcomes somebody": (
        "美国总统卡特在华盛顿举行盛大国宴，欢迎邓小平。",
        ["hosted: 吉米·卡特 > 邓小平"],
    ),
    "向X送别": (
        "魏凤和向马蒂斯送别。",
        ["saw_off: 魏凤和 > 詹姆斯·马蒂斯"],
    ),
    "those who have met talk then": (
        "特朗普先与英国首相特雷莎·梅共进早餐，然后在首相府会谈。",
        ["met: 唐纳德·特朗普 > 特雷莎·梅", "talks: 唐纳德·特朗普 > 特雷莎·梅"],
    ),
    "the object of one verb is not that of the one before: a list of what is planned": (
        "特朗普将与英国王室会面、出席国宴、以及与英国首相特雷莎·梅会谈。",
        ["met: 唐纳德·特朗普 > 英国王室 (planned)", "talks: 唐纳德·特朗普 > 特雷莎·梅 (planned)"],
    ),
    "an unknown body before its office behind 跟": (
        "特朗普跟脱欧党党魁法拉奇会面。",
        ["met: 唐纳德·特朗普 > 法拉奇"],
    ),
    "a paragraph that goes on with whom the one before is about": (
        "蓬佩奥飞抵平壤，与金正恩会面。\n\n结束朝鲜行程后，与韩国总统文在寅进行会晤。",
        ["visited: 迈克·蓬佩奥 > ", "met: 迈克·蓬佩奥 > 金正恩", "met: 迈克·蓬佩奥 > 文在寅"],
    ),
    "he does more, so he is whom the sentence before is about": (
        "蓬佩奥与金英哲会谈。他又会与朝鲜官员举行会谈。",
        ["talks: 迈克·蓬佩奥 > 金英哲", "talks: 迈克·蓬佩奥 > 朝鲜官员"],
    ),
    "he is he who was he": (
        "蓬佩奥对安倍晋三表示满意。他会晤河野太郎。本周日，他将前往平壤。",
        ["met: 迈克·蓬佩奥 > 河野太郎", "visited: 迈克·蓬佩奥 >  (planned)"],
    ),
    "the partner of a relative clause meets its head": (
        "原计划与美国国防部长马蒂斯会晤的魏凤和在北京。",
        ["met: 魏凤和 > 詹姆斯·马蒂斯 (planned)"],
    ),
    "nobody visits the capital in which he receives": (
        "蓬佩奥表示，出访平壤期间，金正恩曾承诺开放试验场。",
        ["visited: 迈克·蓬佩奥 > "],
    ),
    "a summit that two hold": (
        "特朗普和金正恩召开第二次峰会。",
        ["met: 唐纳德·特朗普 > 金正恩"],
    ),
    "a dialogue that two hold, and one that they have stopped": (
        "日本与越南4日举行外交国防对话。印度与巴基斯坦中断举行国防对话。",
        ["talks: 日本 > 越南"],
    ),
    "secret sessions are talks": (
        "在同国务卿蓬佩奥召开机密会议后，邓福德表示满意。",
        ["talks: 约瑟夫·邓福德 > 迈克·蓬佩奥"],
    ),
    "a letter for somebody": (
        "郑义溶带来文在寅给金正恩的一封信。",
        ["wrote: 文在寅 > 金正恩"],
    ),
    "a letter that somebody hands over to whom he meets": (
        "金与正会晤韩国总统文在寅时转交金正恩的亲笔信。",
        ["met: 金与正 > 文在寅", "wrote: 金正恩 > 文在寅"],
    ),
    "a letter that a guest brings to his host": (
        "金正恩接见了绍伊古，绍伊古转交了普京的亲笔信。",
        ["received: 金正恩 > 谢尔盖·绍伊古", "wrote: 弗拉基米尔·普京 > 金正恩"],
    ),
    "a letter to somebody whose name nothing tells goes to nobody else": (
        "扎里夫与拉夫罗夫会谈，并向某元首转交鲁哈尼的信函。",
        ["talks: 穆罕默德·贾瓦德·扎里夫 > 谢尔盖·拉夫罗夫"],
    ),
    "a letter that goes to another": (
        "崔龙海把金正恩的亲笔信转交给习近平。",
        ["wrote: 金正恩 > 习近平"],
    ),
    "by whom a delegation is led": (
        "韩国特使团由国家安保室长郑义溶率领。",
        ["led: 郑义溶 > "],
    ),
    "those for whom a word stands in the clause before sign, and nobody else's two": (
        "中英两国就香港前途，签订《中英联合声明》。两国关系良好，希望两党签署合作计划。",
        ["signed: 中国 > 英国"],
    ),
    "those who sat in long ago": (
        "1984年6月22日，邓小平在人民大会堂会见英国首相撒切尔夫人。国务委员姬鹏飞会见时在座。",
        ["met: 邓小平 > 玛格丽特·撒切尔", "accompanied: 姬鹏飞 > 邓小平"],
    ),
    "a delegation is whole with its town, and one with its head": (
        "以邓小平为首的中方代表团与以撒切尔夫人为首的英方代表团举行谈判。",
        ["talks: 邓小平 > 玛格丽特·撒切尔"],
    ),
    "a paragraph without anybody is about whom the one before was": (
        "蔡英文表示满意。\n\n4月1日抵达危地马拉，会见总统贾马太；之后转往伯利兹。",
        ["visited: 蔡英文 > 危地马拉", "met: 蔡英文 > 贾马太", "visited: 蔡英文 > 伯利兹"],
    ),
    "a flight home is no visit": (
        "蔡英文下周五返抵台湾。",
        [],
    ),
    "whoever is refused was not received": (
        "荣休主教陈日君遭教宗方济各拒见。",
        ["received: 方济各 > 陈日君 (negated)"],
    ),
    "some of a group are named behind it": (
        "黄之锋与两名共和党参议员会面，包括曾参选的卢比奥。",
        ["met: 黄之锋 > 马尔科·鲁比奥、两名共和党参议员"],
    ),
    "an interview is no visit": (
        "彭定康在伦敦接受主笔杨健兴访问。",
        [],
    ),
    "why somebody travels is told first, with a state in it": (
        "英国前首相希思作为使者，为了解中国政府的方针，专程访问中国。",
        ["visited: 希思 > 中国"],
    ),
    "a state that goes on to talk with others": (
        "美国希望先提高要价，然后与日本进行谈判。",
        ["talks: 美国 > 日本 (planned)"],
    ),
    "a spokesman tells of somebody else, who he is then": (
        "外交部发言人赵立坚宣布，王毅将赴缅甸。他还将访问泰国。",
        ["visited: 王毅 > 缅甸 (planned)", "visited: 王毅 > 泰国 (planned)"],
    ),
    "nobody visits his own state: it is somebody whom nothing names": (
        "特朗普表示将访华，习也会访问美国。",
        ["visited: 唐纳德·特朗普 > 中国 (planned)"],
    ),
    "the first to meet somebody is not who speaks of him": (
        "高市早苗表示，第一位和美国总统特朗普会面的政治人物应该是石破茂。",
        [],
    ),
    "a comma in a list of those with whom somebody talks": (
        "安倍晋三与伊朗总统鲁哈尼，和最高领袖哈梅内伊举行会谈。",
        ["talks: 安倍晋三 > 哈桑·鲁哈尼、哈梅内伊"],
    ),
    "all but these states": (
        "敏昂莱罕见出访俄罗斯和中国以外国家。",
        [],
    ),
    "whose successor he is": (
        "习近平与莫里森的继任者阿尔巴尼斯会谈。",
        ["talks: 习近平 > 安东尼·阿尔巴尼斯"],
    ),
    "whoever is called home from a visit": (
        "中国召回了正在美国访问的海军司令沈金龙。",
        ["visited: 沈金龙 > 美国"],
    ),
    "states to which somebody goes on a visit": (
        "马蒂斯稍后将到韩国和日本访问。",
        ["visited: 詹姆斯·马蒂斯 > 韩国、日本 (planned)"],
    ),
    "delegates without names who receive nobody but meet": (
        "缅甸军政府代表会见泰国总理巴育。",
        ["met: 缅甸军政府代表 > 巴育·占奥差"],
    ),
    "blank lines between paragraphs do not part two from their talks": (
        "高市早苗将会见特朗普。\n\n她当选首相。\n\n两人将于28日举行首次会谈。",
        ["met: 高市早苗 > 唐纳德·特朗普 (planned)", "talks: 高市早苗 > 唐纳德·特朗普 (planned)"],
    ),
    "those who are with somebody are listed behind him and them": (
        "马蒂斯一行人包括博尔顿和蓬佩奥。",
        ["accompanied: 约翰·博尔顿、迈克·蓬佩奥 > 詹姆斯·马蒂斯"],
    ),
    "the members of a delegation that somebody leads": (
        "马蒂斯率团访问北京。访团成员还包括博尔顿和蓬佩奥。",
        [
            "led: 詹姆斯·马蒂斯 > ",
            "visited: 詹姆斯·马蒂斯 > ",
            "accompanied: 约翰·博尔顿、迈克·蓬佩奥 > 詹姆斯·马蒂斯",
        ],
    ),
    "a group named by what it is for is no state": (
        "马蒂斯将与台湾国安、外交高层见面，并与日本高阶官员会晤。",
        [
            "met: 詹姆斯·马蒂斯 > 台湾国安、外交高层 (planned)",
            "met: 詹姆斯·马蒂斯 > 日本高阶官员 (planned)",
        ],
    ),
    "a team is not whoever sends it": (
        "这是拜登上任后访台首发团。",
        [],
    ),
    "who is asked about is said behind": (
        "马英九很忙。至于是否会见王志民，韩国瑜表示尊重安排。",
        ["met: 韩国瑜 > 王志民 (planned)"],
    ),
    "towns of a state in a list": (
        "韩国瑜访问香港、澳门和中国深圳。",
        ["visited: 韩国瑜 > ", "visited: 韩国瑜 > ", "visited: 韩国瑜 > "],
    ),
    "two who are counted": (
        "美国总统里根和教宗方济各两人在图书馆里会谈。",
        ["talks: 罗纳德·里根 > 方济各"],
    ),
    "she is who she was": (
        "佩洛西结束行程。她会见总统蔡英文。韩国总统尹锡悦与她会谈。",
        ["met: 南希·佩洛西 > 蔡英文", "talks: 尹锡悦 > 南希·佩洛西"],
    ),
    "those who accompany without an object, at the end of the clause": (
        "习近平访问平壤，丁薛祥、王毅等陪同访问。",
        ["visited: 习近平 > ", "accompanied: 丁薛祥、王毅 > 习近平"],
    ),
    "those who sit in where no session is named": (
        "特朗普和金正恩举行会谈，国务卿蓬佩奥、金英哲列席。",
        [
            "talks: 唐纳德·特朗普 > 金正恩",
            "accompanied: 迈克·蓬佩奥 > 唐纳德·特朗普",
            "accompanied: 金英哲 > 金正恩",
        ],
    ),
    "officials who are with them, listed": (
        "林郑月娥会见韩正，陪同官员包括陈茂波、聂德权。",
        ["met: 林郑月娥 > 韩正", "accompanied: 陈茂波、聂德权 > 林郑月娥"],
    ),
    "what somebody says in a letter": (
        "金正恩在信中向美国总统特朗普提议会面。",
        ["wrote: 金正恩 > 唐纳德·特朗普"],
    ),
    "what somebody says on the telephone": (
        "美国总统特朗普在与中国国家主席习近平的电话中表示不满。",
        ["called: 唐纳德·特朗普 > 习近平"],
    ),
    "two who act are not whom they receive": (
        "林郑月娥上京述职，习近平和李克强分别接见她。",
        [
            "visited: 林郑月娥 > ",
            "received: 习近平 > 林郑月娥",
            "received: 李克强 > 林郑月娥",
        ],
    ),
    "what else the second of a list is": (
        "布林肯将会与秦刚，以及身兼政治局委员的中央外事办主任王毅举行会谈。",
        ["talks: 安东尼·布林肯 > 秦刚、王毅 (planned)"],
    ),
    "the first since somebody is in office, with a place before it": (
        "拜登在巴厘岛与习近平举行了他就职以来两人的首次会晤。",
        ["met: 乔·拜登 > 习近平"],
    ),
    "both towns behind a short verb": (
        "法国总统马克龙将访华，预计赴北京和成都。",
        [
            "visited: 埃马纽埃尔·马克龙 > 中国 (planned)",
            "visited: 埃马纽埃尔·马克龙 >  (planned)",
            "visited: 埃马纽埃尔·马克龙 >  (planned)",
        ],
    ),
    "an invitation for one of two months": (
        "特朗普邀请习近平于8月或9月访美。",
        ["hosted: 唐纳德·特朗普 > 习近平 (planned)", "visited: 习近平 > 美国 (planned)"],
    ),
    "of two the one who is at home there does not travel": (
        "布林肯邀请秦刚访美，秦刚说愿意择日访美。",
        [
            "hosted: 安东尼·布林肯 > 秦刚 (planned)",
            "visited: 秦刚 > 美国 (planned)",
            "visited: 秦刚 > 美国 (planned)",
        ],
    ),
    "a group without a state": (
        "布林肯抵达北京，傍晚与学者闭门会面。",
        ["visited: 安东尼·布林肯 > ", "met: 安东尼·布林肯 > 学者"],
    ),
    "whoever has come to a state meets others there": (
        "到中国展开访问的菲律宾总统杜特尔特，昨与习近平会谈。",
        ["visited: 罗德里戈·杜特尔特 > 中国", "talks: 罗德里戈·杜特尔特 > 习近平"],
    ),
    "至 before the state of a visit": (
        "应习近平邀请，菲律宾总统杜特尔特至中国进行国事访问。",
        ["visited: 罗德里戈·杜特尔特 > 中国", "hosted: 习近平 > 罗德里戈·杜特尔特"],
    ),
    "who speaks will visit, not the guest of whom he speaks": (
        "岸田文雄表示，韩国总统尹锡悦此访是一大步，并承诺回访韩国。",
        ["visited: 岸田文雄 > 韩国 (planned)"],
    ),
    "the wife of whoever holds an office is not he": (
        "金建希将与日本首相夫人会面。",
        ["met: 金建希 > 日本首相夫人 (planned)"],
    ),
    "so many papers are the states'": (
        "中国国家主席习近平与菲律宾总统杜特尔特会谈，双方签署13项合作协议。",
        ["talks: 习近平 > 罗德里戈·杜特尔特", "signed: 中国 > 菲律宾"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_told_in_passing(text: str, expected: list[str]) -> None:
    assert sorted(told(related(text).encounters)) == sorted(expected)
