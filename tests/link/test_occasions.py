"""Encounters at the edge of a meeting: on its days, by those who take part in it."""

from __future__ import annotations

import pytest

from link.test_encounters import related

#: Date of the article, its text, whether the talk is put at the meeting, and the reason.
CASES = [
    (
        "2024-06-01",
        "董军出席了第21届香格里拉对话会。6月1日，董军会见奥斯汀。",
        True,
        "a day of the forum, and he takes part",
    ),
    ("2024-06-20", "董军出席了第21届香格里拉对话会。6月19日，董军会见奥斯汀。", False, "weeks later"),
    (
        "2024",
        "东盟国防部长非正式会议于6月2日在万象召开。该会议4日闭幕。董军出席会议。董军6月2日会见奥斯汀。",
        True,
        "a last day of which no month is known does not count, and nothing fails",
    ),
    (
        "2016-10-13",
        "董军11日在钓鱼台会见了参加第七届香山论坛的外国防务部门领导。",
        True,
        "a group that has come for it, by its own words",
    ),
    (
        "2016-10-13",
        "第七届香山论坛11日开幕。常万全11日晚在八一大楼会见了来访的外国防务部门领导。",
        False,
        "a group that may have come for something else",
    ),
]


@pytest.mark.parametrize(("published", "text", "there", "reason"), CASES)
def test_encounters_at_a_meeting(published: str, text: str, there: bool, reason: str) -> None:
    met = [one for one in related(text, published).encounters if one.kind in ("met", "received")]
    assert met, reason
    assert all(bool(one.meeting) is there for one in met), f"{reason}; {[(m.date, m.meeting) for m in met]}"
