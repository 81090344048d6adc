"""When and where sessions met: the words in front of their names and behind them, each case with its reason."""

from __future__ import annotations

import pytest

from link.test_meetings import holds

CASES = {
    "a month in brackets behind it": (
        "两国成功举办第五届中美外交安全对话（2022年4月）。",
        "2023-03-28",
        {"date": "2022-04"},
    ),
    "an acronym with a word for its plus": (
        "第10届ADMM Plus会议16日在雅加达举行。",
        "2023-11-16",
        {"series": "东盟国防部长扩大会议", "date": "2023-11-16"},
    ),
    "the house of a body in the town": (
        "各国防长将于6月出席在布鲁塞尔北约总部举行的北约国防部长会议。",
        "2024-05-06",
        {"date": "2024-06", "place": "布鲁塞尔北约总部"},
    ),
    "掀开序幕, in a town by its name in Taiwan": (
        "东盟军队副总司令会议昨日在永珍掀开序幕。",
        "2024-05-06",
        {"date": "2024-05-05", "place": "永珍", "series": "东盟军队副总司令会议"},
    ),
    "what the clause goes on with was at another time": (
        "迪亚斯感谢中共召开二十大后邀请他访问拉美。",
        "2022-11-25",
        {"place": "北京"},
    ),
    "at which level, and for the first time since when": (
        "四国在本月8日已先举行资深官员层级的「四方安全对话」会议。",
        "2021-08-20",
        {"date": "2021-08-08"},
    ),
    "for the first time since when": (
        "美国今年3月举行拜登上任以来首次「四方安全对话」领袖峰会。",
        "2021-08-20",
        {"date": "2021-03-12", "series": "四方安全对话峰会"},
    ),
    "a month in front of the town where it met": (
        "中美元首今年6月的大阪G20峰会后同意重启谈判。",
        "2019-08-20",
        {"year": "2019", "date": "2019-06-28", "place": "大阪"},
    ),
    "the year in front of who spoke at it": (
        "2017年在香会上发表主旨演讲的是特恩布尔。",
        "2018-06-01",
        {"ordinal": "16", "date": "2017-06-02", "place": "新加坡"},
    ),
    "a series that met in a town once met there then": (
        "在岘港APEC会议期间，两人简短交谈。",
        "2020-11-13",
        {"year": "2017", "place": "岘港"},
    ),
    "a region in front is no town": (
        "朝鲜半岛第三轮六方会谈2004年6月在北京举行。",
        "2018-03-15",
        {"ordinal": "3", "date": "2004-06-23", "place": "北京"},
    ),
    "结束 tells its last day": (
        "七国集团外长会议5日在伦敦结束。",
        "2021-05-06",
        {"date": "2021-05-05", "date_to": "2021-05-05", "place": "伦敦"},
    ),
    "but not where it ends something": (
        "首届丝路产能合作论坛期间他5日结束对曼谷的访问。",
        "2021-05-06",
        {"date": "", "date_to": ""},
    ),
    "how it is held stands between": (
        "第三届丝路产能合作论坛周一起一连两日以视频会议形式举行。",
        "2020-05-19",
        {"date": "2020-05-18", "date_to": "2020-05-19"},
    ),
    "a week has a month where all its days have": (
        "第三届丝路产能合作论坛将于下周在曼谷举行。",
        "2018-11-13",
        {"date": "2018-11", "place": "曼谷"},
    ),
    "not where it lies in two": (
        "第三届丝路产能合作论坛将于本周在曼谷举行。",
        "2018-10-30",
        {"date": "", "place": "曼谷"},
    ),
    "the week in which somebody attends it": (
        "彭斯本周将出席东亚合作领导人系列会议，他已抵达东京。",
        "2018-11-13",
        {"date": "2018-11"},
    ),
    "a word for a day that is another act's": (
        "他昨天宣布将出席东亚合作领导人系列会议。",
        "2018-11-13",
        {"date": ""},
    ),
    "how Taiwan writes today; 首次 before a quotation mark": (
        "兩黨今（27）在東京舉行首次「台日外交防衛政策意見交流會」。",
        "2021-08-27",
        {"ordinal": "1", "date": "2021-08-27"},
    ),
    "who takes part stands before its name": (
        "两国计划本月内在华盛顿举行外长防长参加的美日安保磋商委员会会议。",
        "2018-04-12",
        {"date": "2018-04", "place": "华盛顿"},
    ),
    "a plenary is a part of a forum": (
        "普京将在第28届圣彼得堡国际经济论坛全会上发言。",
        "2025-06-20",
        {"series": "圣彼得堡国际经济论坛", "ordinal": "28", "date": "2025-06-18"},
    ),
    "a month between a year and its name": (
        "2016年9月G20杭州峰会期间，双方会晤。",
        "2019-03-05",
        {"series": "G20杭州峰会", "date": "2016-09-04", "place": "杭州"},
    ),
    "the clock and the day in brackets stand between": (
        "受到关注的“习拜会”今晚（10日）9时30分结束。",
        "2022-03-10",
        {"date": "2022-03-10"},
    ),
    "开始 where nothing follows that it begins": (
        "第四轮六方会谈将于26日上午9时在钓鱼台国宾馆开始。",
        "2005-07-25",
        {"ordinal": "4", "date": "2005-07-26", "place": "钓鱼台国宾馆"},
    ),
    "not where something does": (
        "第三届丝路产能合作论坛期间他5日开始访问曼谷。",
        "2021-05-06",
        {"date": ""},
    ),
    "a name in another language stands behind its own": (
        "第三届丝路产能合作论坛（Silk Road Forum）5日在曼谷举行。",
        "2021-05-06",
        {"date": "2021-05-05", "place": "曼谷"},
    ),
    "who attends from afar is not where it met": (
        "李强5日在北京以视频方式出席第三届丝路产能合作论坛。",
        "2021-05-06",
        {"date": "2021-05-05", "place": ""},
    ),
    "the meeting of this year, where its spokesman is named first": (
        "第三届丝路产能合作论坛发言人表示，今年论坛将于5月9日在曼谷开幕。",
        "2021-05-06",
        {"date": "2021-05-09", "place": "曼谷"},
    ),
    "its second day is not its first": (
        "理事会7月12日、即北约峰会的第二天在维尔纽斯举行会议。",
        "2023-07-12",
        {"date": "2023-07-11", "date_to": "2023-07-12"},
    ),
    "a day of another time zone": (
        "亚太经合组织领导人非正式会议12日闭幕。",
        "2017-11-12",
        {"date": "2017-11-10", "place": "岘港"},
    ),
    "a state that is a town names a summit, too": (
        "新加坡峰会后，双方关系改善。",
        "2018-07-01",
        {"ordinal": "1", "date": "2018-06-12", "place": "新加坡"},
    ),
    "a summit of a town, a year later": (
        "河内峰会后，谈判停滞。",
        "2020-03-01",
        {"ordinal": "2", "date": "2019-02-27", "place": "河内"},
    ),
    "the year of a feast less how long ago it was": (
        "今年是中共十八大召开10周年。",
        "2022-05-01",
        {"ordinal": "18", "year": "2012", "date": "2012-11-08"},
    ),
    "not where the feast is of another year": (
        "明年是香格里拉对话会举办10周年。",
        "2022-05-01",
        {"year": "", "date": ""},
    ),
    "a place in quotation marks": (
        "在「和平之家」舉行的兩韓峰會上，兩人握手。",
        "2018-04-27",
        {"date": "2018-04-27", "place": "和平之家"},
    ),
    "what another meeting was called for is of that one": (
        "中央政治局会议敲定今年11月在北京召开中共十九届六中全会。",
        "2021-09-07",
        {"series": "中央政治局会议", "date": "", "place": ""},
    ),
    "the day of a plan is ahead": (
        "第三届丝路产能合作论坛将于27日在曼谷举行。",
        "2019-02-09",
        {"date": "2019-02-27"},
    ),
    "on the net is nowhere": (
        "第三届丝路产能合作论坛于本月25日至29日在线上举行。",
        "2021-01-20",
        {"date": "2021-01-25", "date_to": "2021-01-29", "place": ""},
    ),
    "a session months ahead is none of which somebody spoke": (
        "他在瑞士达沃斯世界经济论坛年会上发言。",
        "2021-12-20",
        {"date": ""},
    ),
    "a month in front of where it was held": (
        "2018年1月，在曼谷举行的第三届丝路产能合作论坛通过声明。",
        "2019-09-17",
        {"date": "2018-01", "place": "曼谷"},
    ),
    "quotation marks behind that it was held": (
        "1994年在茂物舉行的「APEC 會議」通過宣言。",
        "2018-09-17",
        {"date": "1994-11-15", "place": "茂物"},
    ),
    "who makes his first appearance there": (
        "马蒂斯2月15日首次亮相北约防长会议。",
        "2017-02-15",
        {"date": "2017-02-15"},
    ),
    "a word for a day in front of where it was held": (
        "他出席昨天在东京举行的第三届丝路产能合作论坛。",
        "2019-04-12",
        {"date": "2019-04-11", "place": "东京"},
    ),
    "a month, and how late in it": (
        "在上月底在东京举行的第三届丝路产能合作论坛上，他发言。",
        "2019-04-12",
        {"date": "2019-03", "place": "东京"},
    ),
    "half a year is of this one": (
        "双方讨论下半年将在东京举办的第三届丝路产能合作论坛。",
        "2019-04-12",
        {"date": "2019", "place": "东京"},
    ),
    "the day of what was said is none of its own": (
        "他昨天说，在东京举行的第三届丝路产能合作论坛通过声明。",
        "2019-04-12",
        {"date": "", "place": "东京"},
    ),
    "whose clock it is": (
        "美东时间18日，在波士顿举办的第三届丝路产能合作论坛闭幕。",
        "2023-08-19",
        {"date": "2023-08-18", "place": "波士顿"},
    ),
    "Hong Kong's name of a town, in whose state it met once": (
        "上月在G20峇里島峰會期間會面。",
        "2022-12-11",
        {"ordinal": "17", "date": "2022-11-15", "place": "巴厘岛"},
    ),
    "for when it is planned is said in front": (
        "外交部宣布，订于5日于曼谷，举办第三届丝路产能合作论坛。",
        "2023-06-02",
        {"date": "2023-06-05", "place": "曼谷"},
    ),
    "the year in its name is that of its month": (
        "2027年APEC峰会将于11月在河内举行。",
        "2026-11-24",
        {"date": "2027-11", "place": "河内"},
    ),
    "a number in front of quotation marks": (
        "香港明日（13日）起一連兩日將主辦第八屆「絲路產能合作論壇」。",
        "2023-09-12",
        {"ordinal": "8", "date": "2023-09-13", "date_to": "2023-09-14", "place": "香港"},
    ),
    "the year after one in which it was said": (
        "去年11月，他在曼谷宣布，明年将举办第三届丝路产能合作论坛。",
        "2023-10-18",
        {"date": ""},
    ),
    "a weekday that a plan touches": (
        "第三届丝路产能合作论坛将于周三在曼谷举行。",
        "2023-09-12",
        {"date": "2023-09-13"},
    ),
    "from today on": (
        "第三届丝路产能合作论坛今天至15日在曼谷举行。",
        "2023-09-12",
        {"date": "2023-09-12", "date_to": "2023-09-15"},
    ),
    "the end of this month": (
        "他将在月底举行的第三届丝路产能合作论坛上发言。",
        "2021-11-17",
        {"date": "2021-11"},
    ),
    "a meeting beside it": (
        "三国外长明天将在第三届丝路产能合作论坛场边召开会议。",
        "2021-09-21",
        {"date": ""},
    ),
    "the name in another language behind that of a town": (
        "他们谈到领袖历史性的大卫营峰会(Camp David Summit)以来的进展。",
        "2024-02-23",
        {"date": "2023-08-18", "place": "戴维营"},
    ),
    "a year of its own": (
        "海军20日在青岛演习，图为2014年中国首次举办西太平洋海军论坛。",
        "2024-04-17",
        {"date": "2014"},
    ),
    "where it is attended stands between": (
        "11月17日在莫斯科出席西太平洋海军论坛期间，他发言。",
        "2025-11-18",
        {"date": "2025-11-17"},
    ),
    "of two summits of leaders in a town, one beside the other": (
        "习近平在青岛峰会上发言。",
        "2018-06-18",
        {"ordinal": "18", "date": "2018-06-09", "place": "青岛"},
    ),
    "days of a journey are not its own": (
        "他将于20至24日出席第三届丝路产能合作论坛并访问柬埔寨。",
        "2022-11-18",
        {"date": ""},
    ),
    "who holds it stands in front": (
        "由俄罗斯国防部举办的第三届丝路产能合作论坛4月16日在曼谷举行。",
        "2015-04-17",
        {"date": "2015-04-16", "place": "曼谷"},
    ),
    "who holds it stands between": (
        "第三届丝路产能合作论坛由俄罗斯国防部主办，8月16日至17日在曼谷举行。",
        "2022-08-17",
        {"date": "2022-08-16", "date_to": "2022-08-17", "place": "曼谷"},
    ),
    "a house that no list has stands between": (
        "“首尔安全对话”（SDD）将于8日至10日在首尔小公洞乐天酒店举行。",
        "2025-09-04",
        {"date": "2025-09-08", "date_to": "2025-09-10"},
    ),
    "tomorrow morning, and whose it is": (
        "明早将时隔5年召开韩美2+2会议。",
        "2021-03-17",
        {"date": "2021-03-18"},
    ),
    "a week whose days the brackets say": (
        "北约峰会下周（7月9日至11日）将在华盛顿登场。",
        "2024-07-01",
        {"date": "2024-07-09", "date_to": "2024-07-11", "place": "华盛顿"},
    ),
    "上月 is last month, not what is done at it": (
        "太平洋岛国防长会议于上月在努美阿举行。",
        "2024-07-05",
        {"date": "2024-06", "place": "努美阿"},
    ),
    "the town of a region, and the state in front of it": (
        "首届东北亚安全论坛7月2日在日本冲绳首府那霸举行。",
        "2024-07-05",
        {"place": "那霸", "country": "JP"},
    ),
    "a house and its town, with 的 between them, are one place": (
        "首届东北亚安全论坛7月2日在北京的人民大会堂举行。",
        "2024-07-05",
        {"place": "北京人民大会堂"},
    ),
    "brackets say when and where": (
        "首届东北亚安全论坛（7月2日至3日，乌兰巴托）吸引了多国代表。",
        "2024-07-05",
        {"date": "2024-07-02", "date_to": "2024-07-03", "place": "乌兰巴托"},
    ),
    "where and when": (
        "王毅在东北亚安全论坛（乌兰巴托，7月2日）上发表讲话。",
        "2024-07-05",
        {"date": "2024-07-02", "place": "乌兰巴托"},
    ),
    "not what somebody did on a day": (
        "东北亚安全论坛（王毅7月2日会见各国代表）备受关注。",
        "2024-07-05",
        {"date": "", "place": ""},
    ),
}


@pytest.mark.parametrize("reason", CASES)
def test_days_and_places_of_sessions(reason: str) -> None:
    holds(CASES[reason])
