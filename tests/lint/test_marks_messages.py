"""What `rules check` says of layout marks."""

from __future__ import annotations

import pytest

from minglu.rulebook.check import check

MARKS = {
    # Nothing replaces it, so that no text is ever matched.
    "placeholder": (
        {"layout/marks.csv": "{strat}图为,caption,图为会场,地图为证,,s\n"},
        [
            "rules/layout/marks.csv:2:1: the pattern {strat}图为 cannot be used; no placeholder {strat}; there are agency, date, end, n, names, place, reporters, stamp, start, text",
        ],
    ),
    # The pattern is not the one that its author had in mind: HeidelTime's rules died so.
    "example": (
        {"layout/marks.csv": "{start}图为,caption,上图为会场,地图为证,,s\n"},
        [
            "rules/layout/marks.csv:2:3: the pattern {start}图为 does not match its example 上图为会场; correct the pattern or the example",
        ],
    ),
    # Three rows of our own were another one with the other width of a bracket.
    "the same with another bracket": (
        {
            "layout/marks.csv": "(图：法新社),caption,(图：法新社),图：说,,s\n（图：法新社）,caption,（图：法新社）,图：说,,s\n"
        },
        [
            "rules/layout/marks.csv:3:1: the pattern （图：法新社） is that of line 2 again, as both widths of a bracket, comma or dash match; delete one of the two",
        ],
    ),
    "counter-example": (
        {"layout/marks.csv": "图为,caption,图为会场,地图为证,,s\n"},
        [
            "rules/layout/marks.csv:2:4: the pattern 图为 matches its counter-example 地图为证; correct one of the two",
        ],
    ),
}


@pytest.mark.parametrize(("files", "expected"), MARKS.values(), ids=MARKS)
def test_marks_are_told(make_rules, files, expected) -> None:
    assert [str(problem) for problem in check(make_rules(files))] == expected
