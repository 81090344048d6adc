"""Who visits what: classes of language met in unseen articles."""

from __future__ import annotations

import pytest

from link.test_encounters import related, told

CASES = {
    "上述国家 are those of the list before, where nobody invites": (
        "根据习近平同蒙古、尼泊尔、塔吉克斯坦三国元首的共识，许其亮将对上述国家进行正式访问。",
        ["visited: 许其亮 > 蒙古、尼泊尔、塔吉克斯坦 (planned)"],
    ),
    "and where there is none, nobody knows which": ("许其亮将对上述国家进行正式访问。", []),
    "who goes to an airport to see somebody off travels nowhere": (
        "董军14日启程前往河内。当日，许其亮前往瓦岱国际机场送行。",
        ["visited: 董军 > "],
    ),
    "or to welcome him": ("许其亮前往瓦岱国际机场迎接董军。", []),
    "who goes there only does": ("许其亮前往瓦岱国际机场。", ["visited: 许其亮 > "]),
    "a list in front of what he pays there": (
        "董军将前往文莱、泰国和德国正式访问。",
        ["visited: 董军 > 文莱、泰国、德国 (planned)"],
    ),
    "and towns in front of it": (
        "董军将前往上海及武汉参访。",
        ["visited: 董军 >  (planned)", "visited: 董军 >  (planned)"],
    ),
    "but a clause that begins with a state is none of a list": (
        "董军访问越南、法国出售武器的消息传开。",
        ["visited: 董军 > 越南"],
    ),
    "whom somebody sends": (
        "韩国总统文在寅派遣国家安保室长郑义溶率领特使团访问朝鲜，获金正恩接见。",
        ["led: 郑义溶 > ", "visited: 郑义溶 > 朝鲜", "received: 金正恩 > 郑义溶"],
    ),
    "whose envoy goes": (
        "韩国总统文在寅的特使郑义溶访问平壤，与金正恩会面。",
        ["visited: 郑义溶 > ", "met: 郑义溶 > 金正恩"],
    ),
    "both agree that one comes": (
        "安倍晋三与习近平会面，双方同意习近平明年春天以国宾身份访日。",
        ["met: 安倍晋三 > 习近平", "visited: 习近平 > 日本 (planned)"],
    ),
    "both guests of whom somebody meets": (
        "日本首相菅义伟会见来访的美国国防部长奥斯汀和国务卿布林肯。",
        ["met: 菅义伟 > 劳埃德·奥斯汀、安东尼·布林肯", "visited: 劳埃德·奥斯汀、安东尼·布林肯 > 日本"],
    ),
    "a visit that somebody else prepares": (
        "柬埔寨外长布拉索昆抵达东京，为柬埔寨首相洪玛奈本月中旬访日做准备。",
        ["visited: 布拉索昆 > ", "visited: 洪玛奈 > 日本 (planned)"],
    ),
    "the states that a region is said to be": (
        "日本首相安倍晋三周五出访东欧，包括爱沙尼亚、拉脱维亚及罗马尼亚。",
        ["visited: 安倍晋三 > 爱沙尼亚、拉脱维亚、罗马尼亚"],
    ),
    "a journey that only a noun tells of": (
        "美国国务卿蓬佩奥的朝鲜之行被取消。蓬佩奥开始东亚之行。",
        ["visited: 迈克·蓬佩奥 > 朝鲜 (negated)"],
    ),
    "the last of several states": (
        "蓬佩奥将先后访问约旦、埃及、阿联酋等8个国家。",
        ["visited: 迈克·蓬佩奥 > 约旦、埃及、阿联酋 (planned)"],
    ),
    "whoever leads a delegation goes, not whoever receives it": (
        "越共中央政治局委员、国防部长吴春历在下龙会见了由中国国防部长魏凤和率领赴越出席中越防务战略对话的中国国防部代表团。",
        ["met: 吴春历 > 魏凤和", "led: 魏凤和 > ", "visited: 魏凤和 > 越南", "attended: 魏凤和 > "],
    ),
    "those under whom others come lead them": (
        "在沈金龙上将的率领下，海军舰艇编队抵达青岛。",
        ["led: 沈金龙 > "],
    ),
    "where a place lies": (
        "泽连斯基突访位于布鲁塞尔的北约总部。",
        ["visited: 弗拉基米尔·泽连斯基 > 北大西洋公约组织"],
    ),
    "the aeroplane of who comes": ("彭斯乘坐的专机抵达驻日美军横田机场。", ["visited: 迈克·彭斯 > "]),
    "things arrive, too": (
        "渔业部长贝克森指出，要把油污拦下，将油污的影响力抵达挪威海岸之前的清理当成重点。",
        [],
    ),
    "who is at home did not come": (
        "在抵达以色列前夕，拜登和以色列总理拉皮德发表声明。",
        ["visited: 乔·拜登 > 以色列"],
    ),
    "whom his state calls back": (
        "中方宣布召回原定访问美国的海军司令员沈金龙。",
        ["visited: 沈金龙 > 美国 (negated)"],
    ),
    "the aeroplane of a delegation": (
        "马蒂斯访问越南不久，美国国会代表团的专机，昨晚抵达越南，并同吴春历会面。",
        ["visited: 詹姆斯·马蒂斯 > 越南", "visited: 美国国会代表团 > 越南", "met: 美国国会代表团 > 吴春历"],
    ),
    "who sends a delegation does not go": (
        "特朗普派遣另一个代表团，今年访问越南。",
        ["visited: 代表团 > 越南"],
    ),
    "whose visit is called off": (
        "马蒂斯临时取消了既定的访华行程。",
        ["visited: 詹姆斯·马蒂斯 > 中国 (negated)"],
    ),
    "a ship is not its navy": ("马蒂斯访问俄罗斯海军“瓦良格”号巡洋舰。", []),
    "the day of a visit is not Japan": ("马蒂斯首次访华日期已经确定。", ["visited: 詹姆斯·马蒂斯 > 中国"]),
    "who says what he is to do": (
        "马蒂斯与吴春历举行会面，马蒂斯宣布他将访问老挝。",
        ["met: 詹姆斯·马蒂斯 > 吴春历", "visited: 詹姆斯·马蒂斯 > 老挝 (planned)"],
    ),
    "a visit that was not announced": (
        "特朗普昨天对阿富汗进行未提前宣布的访问。",
        ["visited: 唐纳德·特朗普 > 阿富汗"],
    ),
    "a visit that two talk about": ("双方就美国航空母舰对越南进行访问一事交换看法。", []),
    "whose visit it is, with a month between": (
        "马蒂斯10月的访华行程已经取消，两军交往没有停止。",
        ["visited: 詹姆斯·马蒂斯 > 中国 (negated)"],
    ),
    "a state that somebody leaves before he goes on": (
        "结束对日本访问的奥斯汀抵达首尔，会见了申源湜。",
        ["visited: 劳埃德·奥斯汀 > 日本", "visited: 劳埃德·奥斯汀 > ", "met: 劳埃德·奥斯汀 > 申源湜"],
    ),
    "同 of 陪同 governs nobody": (
        "奥斯汀访问首尔。陪同出访的国防部副部长希克斯会见了申源湜。",
        ["visited: 劳埃德·奥斯汀 > ", "met: 凯瑟琳·希克斯 > 申源湜"],
    ),
    "whom the subject of the clause before invites": (
        "泽连斯基说，特朗普和他通话，邀他赴莫斯科。",
        ["called: 唐纳德·特朗普 > 弗拉基米尔·泽连斯基", "visited: 弗拉基米尔·泽连斯基 >  (planned)"],
    ),
    "最后 ends no aside": (
        "李家超在北京进行最后一日访问行程。",
        ["visited: 李家超 > "],
    ),
    "到 a place in which he attends something": (
        "特朗普不来，改由彭斯到新加坡出席东亚峰会。",
        ["visited: 迈克·彭斯 > 新加坡", "attended: 迈克·彭斯 > "],
    ),
    "a state before its capital acts in nothing": (
        "蓬佩奥在最后一站克罗地亚首都萨格勒布与克罗地亚总理普连科维奇会晤。",
        ["met: 迈克·蓬佩奥 > 安德烈·普连科维奇"],
    ),
    "直到 is no going": (
        "直到韩国参加会谈，文在寅没有表态。",
        [],
    ),
    "a title that no dictionary holds behind a relative clause": (
        "率领特使团访朝并返回的青瓦台国家安全室室长郑义溶表示满意。",
        ["led: 郑义溶 > ", "visited: 郑义溶 > 朝鲜"],
    ),
    "to a place of a state": (
        "习近平将到印尼巴厘岛出席二十国集团峰会。",
        ["visited: 习近平 > 印度尼西亚 (planned)", "attended: 习近平 >  (planned)"],
    ),
    "to a state, where he talks": (
        "习近平可能会到韩国，与总统李在明举行双边会谈。",
        ["visited: 习近平 > 韩国 (planned)", "talks: 习近平 > 李在明 (planned)"],
    ),
    "即将来华 is 将 and 来华": (
        "布林肯即将来华，与王毅会谈。",
        ["visited: 安东尼·布林肯 > 中国 (planned)", "talks: 安东尼·布林肯 > 王毅 (planned)"],
    ),
    "so to a place of one character": (
        "庄敦文即将来港，与李家超会面。",
        ["visited: 庄敦文 >  (planned)", "met: 庄敦文 > 李家超 (planned)"],
    ),
    "a body at the very end of the text": (
        "特朗普访问法国海军",
        ["visited: 唐纳德·特朗普 > 法国海军"],
    ),
    "not where its ship is visited": ("特朗普访问法国海军“戴高乐”号。", []),
    "将来 is the future before a side": (
        "将来中方会与美方会谈。",
        ["talks: 中国 > 美国 (planned)"],
    ),
}


#: The state and the town of each visit.
TOWNS = {
    "a town and its state in one sentence": (
        "李强将于10月9日赴万象出席东亚合作领导人系列会议并对老挝进行正式访问。",
        {("老挝", "万象")},
    ),
    "in two": ("洪玛奈抵达布达佩斯，对匈牙利进行正式访问。洪玛奈感谢接待。", {("匈牙利", "布达佩斯")}),
    "another town of that state": (
        "董军抵达圣彼得堡，并将访问俄罗斯首都莫斯科。",
        {("", "圣彼得堡"), ("俄罗斯", "莫斯科")},
    ),
}


@pytest.mark.parametrize(("text", "expected"), TOWNS.values(), ids=TOWNS.keys())
def test_a_town_and_its_state_are_one_visit(text: str, expected: set[tuple[str, str]]) -> None:
    visits = [one for one in related(text).encounters if one.kind == "visited"]
    assert {("".join(party.name for party in one.whom), one.place) for one in visits} == expected


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_visits(text: str, expected: list[str]) -> None:
    assert told(related(text).encounters) == expected
