"""Plans that are told in other words than 将, and acts to which the day of their sentence does not belong."""

from __future__ import annotations

import pytest

from link.test_encounters import related

#: A text, the day of its publication, and kind, date and modality of each encounter.
CASES = {
    "behind a welcome, on the day of it": (
        "5月25日，在欢迎仪式结束后，魏凤和与潘文江举行了会谈。",
        "2023-05-26",
        [("talks", "2023-05-25", "real")],
    ),
    "also where the day is that of the ceremony": (
        "魏凤和于5月25日在防卫省举行的欢迎仪式结束后，与潘文江举行了会谈。",
        "2023-05-26",
        [("talks", "2023-05-25", "real")],
    ),
    "but not behind words of welcome": (
        "魏凤和5月25日表示欢迎，并将与潘文江举行会谈。",
        "2023-05-26",
        [("talks", "", "planned")],
    ),
    "a delegation that somebody leads, at the head of its clause": (
        "由外交部长王毅率领的中国政府高级代表团自2019年11月24日至28日对蒙古进行友好访问。",
        "2019-11-24",
        [("led", "2019-11-24", "real"), ("visited", "2019-11-24", "real")],
    ),
    "what somebody comes for": (
        "12日，普京抵达北京，此访的目的是与习近平举行会谈。",
        "2025-08-14",
        [("visited", "2025-08-12", "real"), ("talks", "", "planned")],
    ),
    "a plan has not the day of the arrival": (
        "普京12日抵达北京，将与习近平举行会谈。",
        "2025-08-14",
        [("visited", "2025-08-12", "real"), ("talks", "", "planned")],
    ),
    "but the same day where it is told": (
        "普京12日抵达北京，当天将与习近平举行会谈。",
        "2025-08-12",
        [("visited", "2025-08-12", "real"), ("talks", "2025-08-12", "planned")],
    ),
    "and its own": (
        "普京12日抵达北京，将于15日与习近平举行会谈。",
        "2025-08-14",
        [("visited", "2025-08-12", "real"), ("talks", "2025-08-15", "planned")],
    ),
    "what somebody thinks of": ("普京访印也被提上日程。", "2025-08-14", [("visited", "", "planned")]),
    "what he thought over there": (
        "普京访印在考虑中国的立场后结束。",
        "2025-08-14",
        [("visited", "", "real")],
    ),
    "a topic that talks will have": (
        "埃尔多安透露，与默茨在会晤期间谈论的话题将包括签证。",
        "2025-08-14",
        [("met", "", "planned")],
    ),
    "a feast that is near": (
        "普京在新年将至之际会见莫迪。",
        "2025-12-30",
        [("met", "", "real")],
    ),
    "将 that takes something as something": (
        "普京将首次出访选在了亚洲，对印度进行国事访问。",
        "2025-08-14",
        [("visited", "", "real")],
    ),
    "将 of a plan": ("普京将首次对印度进行国事访问。", "2025-08-14", [("visited", "", "planned")]),
    "whom somebody has often invited": (
        "此前莫迪已经多次邀请普京访问印度。",
        "2025-08-14",
        [("hosted", "", "past"), ("visited", "", "planned")],
    ),
    "whom he has invited": (
        "莫迪已邀请普京访问印度。",
        "2025-08-14",
        [("hosted", "", "planned"), ("visited", "", "planned")],
    ),
    "talks named by the day for which they are planned": (
        "普京将于14日与莫迪举行会谈。专家认为，普京与莫迪14日的会谈十分重要。",
        "2025-08-14",
        [("talks", "2025-08-14", "planned"), ("talks", "2025-08-14", "planned")],
    ),
    "what counts a meeting of before is none of its own": (
        "习近平13日会见李强。8月1日，普京与莫迪举行会晤。这是两人首次会晤。",
        "2025-08-14",
        [("met", "2025-08-13", "real"), ("met", "2025-08-01", "past")],
    ),
    "a visit that is over on that day": (
        "12日，普京结束对印度的国事访问回到莫斯科。",
        "2025-08-14",
        [("visited", "", "real")],
    ),
    "one that follows what is over": (
        "12日，普京结束谈判，访问印度。",
        "2025-08-14",
        [("visited", "2025-08-12", "real")],
    ),
    "a meeting for which somebody sets out": (
        "魏凤和8日离京，访问美国并出席第二轮中美外交安全对话。第二轮中美外交安全对话将于9日举行。",
        "2018-11-08",
        [("visited", "2018-11-08", "real"), ("attended", "2018-11-09", "planned")],
    ),
    "told when it has met": (
        "魏凤和8日离京，访问美国并出席第二轮中美外交安全对话。第二轮中美外交安全对话9日举行。",
        "2018-11-10",
        [("visited", "2018-11-08", "real"), ("attended", "2018-11-09", "real")],
    ),
    "one of several days has the month of the journey": (
        "魏凤和5月29日访问新加坡，并出席香格里拉对话会。",
        "2019-06-04",
        [("visited", "2019-05-29", "real"), ("attended", "2019-05", "real")],
    ),
    "the days for which somebody is at it are its own": (
        "魏凤和5月30日至6月2日赴新加坡出席香格里拉对话会。",
        "2019-06-04",
        [("visited", "2019-05-30", "real"), ("attended", "2019-05-30", "real")],
    ),
    "a meeting at which two meet is that of both, not of what is set against it": (
        "黄永宏20日抵京。黄永宏与吴春历借出席第4届东盟防长扩大会的机会进行会晤；而此次黄永宏访问越南。",
        "2018-11-20",
        [
            ("visited", "2018-11-20", "real"),
            ("attended", "2017-10-24", "past"),
            ("met", "2017-10-24", "past"),
            ("visited", "", "real"),
        ],
    ),
    "within a journey": (
        "彭斯将于11日至18日出访日本，其间出席东盟—美国峰会。",
        "2018-11-10",
        [("visited", "2018-11-11", "planned"), ("attended", "2018-11", "planned")],
    ),
}

CASES |= {
    "talks themselves last from the one day to the other": (
        "王毅将于8月16日至18日在日内瓦与布林肯举行会谈。",
        "2020-08-10",
        [("talks", "2020-08-16", "planned")],
    ),
    "somebody is met on one of them": (
        "王毅8月16日至18日在北京会见布林肯。",
        "2020-08-20",
        [("met", "2020-08", "real")],
    ),
    "the visit lasts so long, not the talks": (
        "王毅8月16日至18日访问美国并与布林肯举行会谈。",
        "2020-08-20",
        [("visited", "2020-08-16", "real"), ("talks", "2020-08", "real")],
    ),
    "of several talks each has its own day": (
        "王毅8月16日至18日在北京分别同布林肯、拉夫罗夫举行会谈。",
        "2020-08-20",
        [("talks", "2020-08", "real"), ("talks", "2020-08", "real")],
    ),
}


@pytest.mark.parametrize("reason", CASES)
def test_own_days(reason: str) -> None:
    text, published, expected = CASES[reason]
    found = [(one.kind, one.date, one.modality) for one in related(text, published).encounters]
    assert found == expected
