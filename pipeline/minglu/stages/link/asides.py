"""The asides of a clause, whose people do not act in it: 在X陪同下, 应X邀请, 值X访问之际, 在利马出席M期间."""

from __future__ import annotations

import re

from minglu.rulebook.events import Events

#: 上 ends no aside in 上|下议院, 上|述, 上|午, 上|旬, 上|任.
NOT_ON = "下海述午议将游届旬周月个次任台世星级校尉"
#: 时长, 时间 and 时隔 end none.
_NO_WHEN = frozenset("长间隔差局")
#: 今年下|半年, 本月下|旬, 下|一次 and 自|封 neither end nor open one.
_NO_UNDER = frozenset("一月周次半个面列午令达属级旬星届")
_NO_SINCE = frozenset("封己身由愿动卫主然行称")
#: 两国在|任|领导人 opens none.
_IN_OFFICE = re.compile("任(?!何|职|期|内)|野")
#: What opens no aside of time or place.
_ABOUT = ("对于", "关于", "至于")
#: 王后 ends no aside, nor does 历时; 会见吴春|历时 does.
_NO_TIME = (
    "王后",
    "皇后",
    "太后",
    "落后",
    "背后",
    "先后",
    "前后",
    "最后",
    "然后",
    "随后",
    "其后",
    "此后",
    "小时",
    "历时",
    "临时",
    "及时",
    "随时",
    "暂时",
)
#: How a time ends that goes on, and how it begins.
_SINCE, _FROM = "以来", "自从"
#: What ends an aside only with its clause: 在与X的通话|中|，Y表示.
_WITHIN = "中"


def asides_of(
    folded: str, start: int, end: int, inside: set[int], people: set[int], events: Events
) -> list[tuple[int, int]]:
    """Return the asides of one clause: 在X陪同下, 应X邀请, 值X访问之际, 在利马出席M期间."""
    opens = [
        match.start()
        for match in events.words["open"].finditer(folded, start, end)
        if match.start() not in inside
        and not (match.group() == "自" and folded[match.end() : match.end() + 1] in _NO_SINCE)
        and not (match.group() == "在" and _IN_OFFICE.match(folded, match.end()))
        and folded[match.start() - 1 : match.end()] not in _ABOUT
    ]
    found: list[tuple[int, int]] = []
    for match in events.words["close"].finditer(folded, start, end):
        no_time = folded[match.start() - 1 : match.end()] in _NO_TIME and match.start() - 1 not in inside
        if match.end() - 1 in inside or no_time:
            continue
        follows = folded[match.end() : match.end() + 1]
        if match.group() == "期间" and follows == "的" and match.start() > start + 1:
            # 两国元首在M期间|的会晤
            continue
        if match.group() == "时" and follows in _NO_WHEN:
            # 举行了|时长90分钟的视频会议
            continue
        if (match.group() == "上" and follows in NOT_ON) or (match.group() == "下" and follows in _NO_UNDER):
            continue
        if match.group() == _WITHIN and folded[match.end() : end].strip():
            # 在北京会见|中|方官员
            continue
        before = [offset for offset in opens if offset < match.start() - 1]
        if match.group() == _SINCE:
            # 在X与Y举行就职以来|的首次会晤: 在 opens nothing that 以来 closes.
            before = [offset for offset in before if folded[offset] in _FROM]
        if before:
            # 在北京|在M期间会见: the nearest opening word, unless it only opens a day of what somebody does:
            # 在|普拉博沃在10月访问华盛顿时.
            does = before[0] == start and start + 1 in people and not found
            first = before[0] if does or match.group() in ("期间", "邀请", "之际") else before[-1]
            found.append((first, match.end()))
        elif match.group() in ("期间", "之际", "之时", "时", "后", "之后"):
            # 率团出席M期间，: an aside from the beginning of its clause.
            tail = folded[match.end() : end].strip()
            if not tail:
                found.append((start, match.end()))
    return found
