"""People whose number parts them from whose they are: sentences of our own, each with the reason why it is here."""

from __future__ import annotations

import pytest

from link.test_encounters import related, told

CASES = {
    "of states of which nobody knows which they are": (
        "董军将与两国国家和军队领导人举行会见会谈。",
        [
            "received: 董军 > 两国国家和军队领导人 (planned)",
            "talks: 董军 > 两国国家和军队领导人 (planned)",
        ],
    ),
    "of states that are only said to be concerned": (
        "董军将与有关国家国防部和军队领导人举行双边会见。",
        ["received: 董军 > 有关国家国防部和军队领导人 (planned)"],
    ),
    "an office of one of them is its own": ("董军与越南国防部长举行会谈。", ["talks: 董军 > 越南国防部长"]),
    "of states of which only the number is told": (
        "董军会见23个国家的国防部长。",
        ["received: 董军 > 23个国家的国防部长"],
    ),
    "of those who are there": (
        "董军与出席论坛的一些国家代表团团长会晤。",
        ["met: 董军 > 出席论坛的一些国家代表团团长"],
    ),
    "of a state": ("美国5名参议员抵达东京。", ["visited: 美国5名参议员 > "]),
    "of a body": ("欧洲议会五位议员访问日本。", ["visited: 欧洲议会五位议员 > 日本"]),
    "of a region": ("波罗的海三国10位议员访问日本。", ["visited: 波罗的海三国10位议员 > 日本"]),
    "of no certain number": ("美国多名议员会见石破茂。", ["met: 美国多名议员 > 石破茂"]),
    "they are received as a group is": ("石破茂会见美国5名参议员。", ["received: 石破茂 > 美国5名参议员"]),
    "and talk as people do": ("石破茂同美国5名参议员会谈。", ["talks: 石破茂 > 美国5名参议员"]),
    "behind their number their state is theirs as ever": (
        "5名美国参议员访问日本。",
        ["visited: 美国参议员 > 日本"],
    ),
    "where they are is not whose they are": ("在东京的5名参议员会见石破茂。", ["met: 参议员 > 石破茂"]),
    "nor is where somebody goes": ("普京访问日本的3名官员。", ["visited: 弗拉基米尔·普京 > 日本"]),
    "no three of thirteen": ("欧洲议会访问团一行13人抵达东京。", ["visited: 欧洲议会访问团 > "]),
    "states are with nobody": (
        "王毅会见布林肯，两国外交部门官员在座。",
        ["met: 王毅 > 安东尼·布林肯"],
    ),
    "what those of a list are, with their state": (
        "王毅同布林肯、沙利文等美国政府高级官员会谈。",
        ["talks: 王毅 > 安东尼·布林肯、沙利文"],
    ),
    "those who are at a meeting": ("董军会见与会代表。", ["received: 董军 > 与会代表"]),
    "whose offices are nobody's of the article": (
        "董军集体会见了与会外国国防部长和军队领导人。",
        ["received: 董军 > 与会外国国防部长和军队领导人"],
    ),
    "of many states, which are not met themselves": (
        "董军在八一大楼会见了巴西、蒙古、尼泊尔、塞尔维亚、莫桑比克等国国防部和军队领导人。",
        ["received: 董军 > 巴西、蒙古、尼泊尔、塞尔维亚、莫桑比克等国国防部和军队领导人"],
    ),
    "so many others may be counted": (
        "董军会见老挝、越南、马来西亚、印度尼西亚等9个国家来华参加培训的防务部门高级官员。",
        ["received: 董军 > 老挝、越南、马来西亚、印度尼西亚等9个国家来华参加培训的防务部门高级官员"],
    ),
    "a name behind them is one": ("董军会见外国国防部长黄永宏。", ["met: 董军 > 黄永宏"]),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_counted_groups(text: str, expected: list[str]) -> None:
    assert told(related(text).encounters) == expected
