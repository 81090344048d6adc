"""When and where sessions are arranged for, to what day they are put off, and in whose house they meet."""

from __future__ import annotations

import pytest

from link.test_encounters import related
from link.test_meetings import holds

CASES = {
    "the time and the place that are fixed": (
        "第十二届和平与安全论坛的会期定在6月3日，会址设在哈尔滨。",
        "2024-05-10",
        {"date": "2024-06-03", "place": "哈尔滨"},
    ),
    "in the next clauses": (
        "第五届中亚安全论坛将于9月举行，会议时间为9月3日至5日，地点是塔什干。",
        "2023-07-02",
        {"date": "2023-09-03", "date_to": "2023-09-05", "place": "塔什干"},
    ),
    "the month to which it is put off": (
        "七国集团峰会从今年6月底推迟至9月。",
        "2020-06-01",
        {"date": "2020-09"},
    ),
    "the day, and not the one that it had": (
        "原定于6月10日举行的七国集团峰会推迟到9月15日举行。",
        "2020-06-01",
        {"date": "2020-09-15"},
    ),
    "a day that is not kept is none, nor is the place": (
        "论坛秘书处推迟原定于今年7月21日至23日在喀什举行的第五届中亚安全论坛。",
        "2020-05-27",
        {"date": "", "place": ""},
    ),
    "but it is what was planned where it is kept": (
        "第五届中亚安全论坛按原定计划6月10日在塔什干举行。",
        "2020-06-12",
        {"date": "2020-06-10", "place": "塔什干"},
    ),
    "or where the sentence says so": (
        "原定于6月10日在塔什干举行的第五届中亚安全论坛如期举行。",
        "2020-06-12",
        {"date": "2020-06-10"},
    ),
    "its second day": (
        "第五届中亚安全论坛7月2日在塔什干进入第二天。",
        "2023-07-03",
        {"date": "2023-07-01", "place": "塔什干"},
    ),
    "by a word for the day": (
        "第五届中亚安全论坛今天踏入第三天。",
        "2023-07-03",
        {"date": "2023-07-01"},
    ),
    "no day is told": ("第五届中亚安全论坛已进入第二天。", "2023-07-03", {"date": ""}),
    "its days said once more between commas": (
        "第三届东北亚安全论坛将于5月28日至29日，即下周三至周四，在厦门举行。",
        "2025-05-22",
        {"date": "2025-05-28", "date_to": "2025-05-29", "place": "厦门"},
    ),
    "in front of who holds it": (
        "王毅将于本月26至27日，即下周一至周二，在山东青岛主办第三届东北亚安全论坛。",
        "2025-05-22",
        {"date": "2025-05-26", "date_to": "2025-05-27", "place": "山东青岛"},
    ),
    "until when it goes on, in the next sentence": (
        "第五届中亚安全论坛25日在塔什干开幕。本届论坛将持续至27日。",
        "2024-11-26",
        {"date": "2024-11-25", "date_to": "2024-11-27"},
    ),
    "how many days it lasts": (
        "第五届中亚安全论坛25日在塔什干开幕。论坛为期三天。",
        "2024-11-26",
        {"date": "2024-11-25", "date_to": "2024-11-27"},
    ),
    "of one that is over": (
        "第五届中亚安全论坛25日在塔什干闭幕。论坛为期2天，通过了宣言。",
        "2024-11-26",
        {"date": "2024-11-24", "date_to": "2024-11-25"},
    ),
    "a visit that lasts as long": (
        "第五届中亚安全论坛25日在塔什干开幕。王毅对塔吉克斯坦进行为期三天的访问。",
        "2024-11-26",
        {"date": "2024-11-25", "date_to": ""},
    ),
    "a meeting of which nobody says that it is this one": (
        "第五届中亚安全论坛25日在塔什干开幕。会议为期三天。",
        "2024-11-26",
        {"date": "2024-11-25", "date_to": ""},
    ),
    "what it is says nothing of when": (
        "这届东盟防长会议是2015年底该地区选举之后召开的首次防长会议。",
        "2016-07-25",
        {"date": "", "year": ""},
    ),
    "its opening ceremony, behind a comma": (
        "第45届东盟外长会议，星期一于柬埔寨举办开幕典礼。",
        "2012-07-09",
        {"date": "2012-07-09", "country": "KH"},
    ),
    "a school": (
        "第六届中亚安全论坛6月24日在清华大学开幕。",
        "2017-06-25",
        {"date": "2017-06-24", "place": "清华大学"},
    ),
    "a ministry of a town": (
        "三国将于28日在日本东京的防卫省举行美日韩国防部长会议。",
        "2024-07-22",
        {"date": "2024-07-28", "place": "东京防卫省", "country": "JP"},
    ),
    "seat of an alliance": (
        "北约国防部长会议将于15日在布鲁塞尔北约总部举行。",
        "2023-06-14",
        {"date": "2023-06-15", "place": "布鲁塞尔北约总部"},
    ),
    "who holds it is no place": (
        "第六届中亚安全论坛6月24日由国防部举行。",
        "2017-06-25",
        {"date": "2017-06-24", "place": ""},
    ),
}


@pytest.mark.parametrize("reason", CASES)
def test_a_session_is_when_and_where_it_is_arranged_for(reason: str) -> None:
    holds(CASES[reason])


def test_the_days_of_a_list_of_sessions_are_those_of_each() -> None:
    found = related("25至26日还会召开东盟与中日韩外长会、中国-东盟外长会等几场会议。", "2016-07-24").meetings
    assert [(one.date, one.date_to) for one in found] == [("2016-07-25", "2016-07-26")] * 2
