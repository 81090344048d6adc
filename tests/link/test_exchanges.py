"""Exchanges at a border, which are sessions held in several places by both sides: sentences of our own, each with the reason."""

from __future__ import annotations

import pytest

from link.test_encounters import related, told
from link.test_meetings import holds

DAYS = {
    "启动, with nothing but when in front of it": (
        "第六次中越边境国防友好交流活动于9月3日上午正式启动。",
        {"ordinal": "6", "date": "2024-09-03"},
    ),
    "but not 启动 of something else": (
        "第六次中越边境国防友好交流活动的筹备工作9月3日启动。",
        {"ordinal": "6", "date": ""},
    ),
    "拉开帷幕, at several places": (
        "第六次中越边境国防友好交流活动9月3日在云南省金平县、越南老街省保胜县两地拉开帷幕。",
        {"date": "2024-09-03", "place": "云南省金平县"},
    ),
    "places that no list has, longer than what else stands there": (
        "第六次中越边境国防友好交流活动将于9月19日至21日同时在越南高平省茶岭县及中国广西壮族自治区百色市靖西市举行。",
        {"date": "2024-09-19", "date_to": "2024-09-21", "place": "高平省茶岭县"},
    ),
    "the day in front of the name, and the places where three states meet": (
        "9月12日,首届中国—老挝—缅甸边境国防友好交流活动在中国云南省勐腊县关累国际口岸—老挝琅南塔省的三国沿江地区和中国云南省景洪市两地举行。",
        {"ordinal": "1", "date": "2024-09-12", "place": "云南省勐腊县"},
    ),
    "a comma behind the days": (
        "中老边境国防友好交流活动于9月15日至16日,在老挝琅南塔省、丰沙里省和中国云南省江城县举行。",
        {"date": "2024-09-15", "date_to": "2024-09-16", "place": "琅南塔省"},
    ),
    "told again by its own word": (
        "第六次中越边境国防友好交流活动取得圆满成功。此次交流活动在9月3日一天内在越南高平省和中国广西举行。",
        {"date": "2024-09-03", "place": "高平省"},
    ),
    "which is no word for another series": (
        "第六次亚洲安全论坛取得圆满成功。此次交流活动9月3日在高平省举行。",
        {"date": "", "place": ""},
    ),
}

CHAIRS = {
    "by its own word": (
        "9月3日,第六次中越边境国防友好交流活动在高平省举行。董军与潘文江共同主持了此次友好交流活动。",
        ["attended: 董军、潘文江 > "],
    ),
    "in the passive": (
        "9月3日,第六次中越边境国防友好交流活动在高平省举行。本届交流活动由董军与潘文江共同主持。",
        ["attended: 董军、潘文江 > "],
    ),
    "commas part three with their offices": (
        "9月3日,首届中国—老挝—缅甸边境国防友好交流活动在琅南塔省举行。"
        "中国国防部长董军上将,老挝副总理、国防部长占沙蒙大将,缅甸国防部长丁昂山上将共同主持了本届交流活动。",
        ["attended: 董军、占萨门·占雅拉、丁昂山 > "],
    ),
    "of another series it is the word for something else": (
        "9月3日,第六次亚洲安全论坛在高平省举行。董军与潘文江共同主持了此次友好交流活动。",
        [],
    ),
}


@pytest.mark.parametrize(("text", "expected"), DAYS.values(), ids=DAYS.keys())
def test_when_and_where_an_exchange_is(text: str, expected: dict[str, str]) -> None:
    holds((text, "2024-09-12", expected))


@pytest.mark.parametrize(("text", "expected"), CHAIRS.values(), ids=CHAIRS.keys())
def test_who_presides_over_an_exchange(text: str, expected: list[str]) -> None:
    assert told(related(text, "2024-09-12").encounters) == expected
