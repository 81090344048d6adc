"""Meetings as records, each case with its reason."""

from __future__ import annotations

import pytest

from link.test_encounters import names, related
from minglu.model import Meeting

CASES = {
    "a series named in the days of one of its sessions means that one": (
        "韩日防长在香格里拉对话会期间举行会谈。",
        "2019-06-01",
        {"ordinal": "18", "date": "2019-05-31", "date_to": "2019-06-02", "place": "新加坡"},
    ),
    "落幕 names its last day, not its day": (
        "第20届香格里拉对话会4日落幕。",
        "2023-06-04",
        {"date": "2023-06-02", "date_to": "2023-06-04"},
    ),
    "党的十八大 has its ordinal in the full name only": (
        "习近平出席党的十八大。",
        "2012-11-08",
        {"ordinal": "18"},
    ),
    "who attends it says when and where it met, if nothing else does": (
        "11月7日，李强在昆明出席大湄公河次区域经济合作领导人会议。",
        "2024-11-08",
        {"date": "2024-11-07", "place": "昆明"},
    ),
    "day and place beside that it was held; ordinal from the name": (
        "第18届香格里拉对话会5月31日至6月2日在新加坡举行。",
        "2019-06-02",
        {"series": "香格里拉对话会", "ordinal": "18", "date": "2019-05-31", "date_to": "2019-06-02"},
    ),
    "the name's year is the meeting's": (
        "2025年东盟国防部长非正式会议26日在槟城召开。",
        "2025-02-26",
        {"year": "2025", "date": "2025-02-26", "place": "槟城"},
    ),
    "what else is known comes from the history of the series": (
        "魏凤和率团出席第18届香格里拉对话会。",
        "2019-06-02",
        {"year": "2019", "country": "SG"},
    ),
    "whoever chairs is chair and takes part": (
        "11月16日，东盟国防部长会议在老挝首都万象举行，会议由老挝国防部长占萨门·占雅拉主持。",
        "2016-11-16",
        {"date": "2016-11-16", "place": "万象", "chairs": "占萨门·占雅拉"},
    ),
    "a day in brackets dates what stands before it": (
        "第18届香格里拉对话会纪念建交（1950年1月18日）69周年，5月31日在新加坡举行。",
        "2019-06-02",
        {"date": "2019-05-31"},
    ),
}


def first(text: str, published: str) -> Meeting:
    return related(text, published).meetings[0]


@pytest.mark.parametrize("reason", CASES)
def test_meetings(reason: str) -> None:
    text, published, expected = CASES[reason]
    meeting = first(text, published)
    for name, value in expected.items():
        found = getattr(meeting, name)
        assert (names(found) if isinstance(found, tuple) else found) == value, name


def test_a_part_has_its_parent() -> None:
    text = "东盟国防部长非正式会议的闭门会议11月16日在万象召开。吴春历大将出席会议。"
    whole, part = related(text, "2016-11-16").meetings
    assert part.part == "闭门会议"
    assert part.parent == whole.key
    assert whole.date == part.date == "2016-11-16"
    assert names(whole.participants).startswith("吴春历")


def test_speakers_take_part_with_their_states() -> None:
    text = "第18届香格里拉对话会6月1日在新加坡举行。会上，中国国防部长魏凤和表示，中方坚持和平发展。"
    found = first(text, "2019-06-02").participants
    assert [(party.kind, party.name) for party in found][:1] == [("person", "魏凤和")]
    assert "CN" in {party.country for party in found if party.kind == "country"}


def test_a_mechanism_is_no_session() -> None:
    assert related("东盟国防部长会议框架内的合作不断发展。").meetings == ()


def test_a_series_without_a_session_has_a_record_of_its_own() -> None:
    (meeting,) = related("中方愿同阿方一道推动中拉论坛建设。").meetings
    assert (meeting.series, meeting.date, meeting.year, meeting.participants) == ("中拉论坛", "", "", ())


def test_a_session_is_no_mechanism() -> None:
    (meeting,) = related("李希介绍了中共二十大精神。").meetings
    assert meeting.ordinal == "20"
