"""What stands around the name of a session, as expressions made of the words of meetings/sessions.csv.

Each function takes the expressions of these words by their use and returns one.
"""

from __future__ import annotations

import re

from minglu.text.expressions import Expressions
from minglu.text.numerals import ORDINAL

#: The number in front of a name in quotation marks: 举办|首届|“M”.
_NUMBER = rf"首[届次轮场度]|第[{ORDINAL}]+[届次轮]"


def held_of(sessions: Expressions) -> re.Pattern[str]:
    """Return what ends in front of a meeting that is held, with 的: 在东京举行的|M."""
    words = _either(sessions, "held", "held of")
    return re.compile(rf"(?:{words})的(?:{_which(sessions)})?[ \u3000]*[「“]?$")


def held_before(sessions: Expressions) -> re.Pattern[str]:
    """Return what ends in front of a meeting that is held: 举行了|M.

    举行|外长防长参加的|M, 举行|资深官员层级的|M, 举行|拜登上任以来首次|M, 举行|新一轮|M
    """
    return re.compile(
        rf"(?:{_either(sessions, 'held', 'held before')})了?(?:[^，。；、的\n]{{1,12}}(?:参加|出席|参与|层级|级别?)的)?"
        rf"(?:[^，。；、\n]{{2,12}}以[来來]的?)?(?:{_which(sessions)})?[ \u3000]*[「“]?$"
    )


def mechanism(sessions: Expressions) -> re.Pattern[str]:
    """Return what stands behind a series that is none of its sessions: M|框架内, M|是重要平台."""
    general = sessions["is mechanism"].pattern
    return re.compile(
        rf"{sessions['mechanism'].pattern}|第[0-9]+号|(?:不仅|已经?)?(?:是|成为)[^，。；\n]{{0,30}}?(?:{general})"
        rf"|(?:[、和与及][^，。；、和与及\n]{{2,14}})*等[^，。；、\n]{{0,8}}?(?:{general})"
    )


def passing(sessions: Expressions) -> re.Pattern[str]:
    """Return what stands behind a series that is named in passing: 十八大|以来."""
    return re.compile(_either(sessions, "mechanism", "passing"))


def session(sessions: Expressions) -> re.Pattern[str]:
    """Return what means the session at hand at the beginning of a clause, its word as group 1: 本届|大会."""
    return re.compile(
        rf"\s*(?:此次|本次|本届|该|这次|这一|此届|今届|今次|是次|今年)?({sessions['session'].pattern})"
    )


def like_it(sessions: Expressions) -> re.Pattern[str]:
    """Return what ends in front of a series with which another meeting is compared: 南亚版|香格里拉对话."""
    return re.compile(f"(?:{sessions['like it'].pattern})[ \u3000]*[「“]?$")


def attends(sessions: Expressions) -> re.Pattern[str]:
    """Return what ends in front of a meeting that somebody attends: 出席|M."""
    return re.compile(f"(?:{sessions['attends'].pattern})$")


def _which(sessions: Expressions) -> str:
    """Return the source of what says which session of a series is held: its number, or that it is the newest."""
    return f"{_NUMBER}|{sessions['round'].pattern}"


def _either(sessions: Expressions, *uses: str) -> str:
    """Return the source of an expression that matches the words of some uses."""
    return "|".join(sessions[use].pattern for use in uses)
