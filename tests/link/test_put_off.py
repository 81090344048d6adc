"""What is put off has not happened on its old day, and may have a new one: sentences of our own, with the reason."""

from __future__ import annotations

import pytest

from link.test_encounters import related

CASES = {
    "its old day is over": ("王毅推迟了原定22日对印度的访问。", [("visited", "negated", "")]),
    "whose visit it was to be, with its days": (
        "王毅原定10月28日至30日的访日行程延期。",
        [("visited", "negated", "")],
    ),
    "a thing that 将 governs": (
        "特朗普将原定本月底的访华行程推迟大约一个月。",
        [("visited", "negated", "")],
    ),
    "of two": ("原定22日举行的普京与特朗普会晤被推迟。", [("met", "negated", "")]),
    "it has a new day": (
        "石破茂把原定10月20日的访菲行程推迟到11月3日。",
        [("visited", "planned", "2025-11-03")],
    ),
    "or a new month": ("潘文江原定10月20日访华，后推迟至12月。", [("visited", "planned", "2025-12")]),
    "what is called off was to be on its day": (
        "莫迪原定22日的访日之行取消。",
        [("visited", "negated", "2025-10-22")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_put_off(text: str, expected: list[tuple[str, str, str]]) -> None:
    found = related(text, "2025-10-24").encounters
    assert [(one.kind, one.modality, one.date) for one in found] == expected
