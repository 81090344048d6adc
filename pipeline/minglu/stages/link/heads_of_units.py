"""Units that no dictionary holds, before the office of their heads: 劳动党中央|组织指导部|部长X."""

from __future__ import annotations

import re

_UNIT = re.compile("、?[一-鿿]{1,9}([部局厅司处署院])")
#: As long is what a unit's head is: 部长, 副部长.
_HEAD = 3


def is_unit_of_head(folded: str, start: int, end: int, *, listed: bool) -> bool:
    """Say whether two offsets hold a unit whose head stands behind them: |组织指导部|部长, 、|中宣部|副部长 of a list."""
    unit = _UNIT.fullmatch(folded, start, end)
    if unit is None or folded.startswith("、", start) != listed:
        return False
    head = folded[end : end + _HEAD].removeprefix("副")
    return head.startswith(f"{unit.group(1)}长")
