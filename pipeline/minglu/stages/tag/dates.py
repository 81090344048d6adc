"""DATE: expressions with a numeral that name a day, a month, a year or a part of a day.

A candidate's `date` is what the words say, not yet the day they mean: `year/month/day/relative word`, each empty
if not said. The link stage gives them the article's date.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Mapping
from functools import cache

from minglu.model import Candidate, make_candidate
from minglu.rulebook.dates import AGO, DateGrammar
from minglu.rulebook.lexicon import NAME, ORG, Hits
from minglu.text.numerals import NUMERAL, number

#: The era that is left out where a Taiwanese text writes 108年7月.
_REPUBLIC = "民国"
#: 两|年前的|8月15日, not 十多|年前的|8月15日: so many years before the article, or nobody knows how many.
_YEARS_AGO = re.compile(rf"([{NUMERAL}]+)?{AGO}的?$")
_MOST_YEARS = 200
_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def tag_dates(folded: str, grammar: DateGrammar, hits: Hits) -> list[Candidate]:
    """Return the DATE candidates of a folded text."""
    found = []
    position = 0
    name_ends = {hit.end for hit in hits.of(NAME)}
    expression = grammar.expression
    for anchor in grammar.anchor.finditer(folded):
        # Tried only where a date can begin: four times as fast as searching for one everywhere.
        if anchor.start() < position:
            continue
        match = expression.match(folded, anchor.start())
        if match is None:
            continue
        start, end = match.span()
        position = end
        while end > start and folded[end - 1] in " 的":
            end -= 1
        said = _said(match, grammar.eras)
        if said is None:
            continue
        relative = match["relative_near"] or match["relative_outside"] or ""
        if relative and start + len(relative) in name_ends:
            # 李在明|4日: the name's own character is no tomorrow.
            start += len(relative)
            said = said.removesuffix(relative)
        said += _ago(folded, start) if said.startswith("/") and said.endswith("/") else ""
        if match["day_alone"] and not match["relative_near"]:
            before = folded[max(0, start - 2) : start]
            # 北约|3日: the name's own character is no 约.
            if before.endswith(grammar.durations) and not _ends_name(hits, start):
                continue
            if not folded[start].isdigit() and before.endswith(grammar.determiners):
                continue
        found.append(
            make_candidate(
                start, end, "DATE", folded[start:end], _cite(folded, start, end, grammar), date=said
            )
        )
    return found


def _ends_name(hits: Hits, end: int) -> bool:
    """Say whether the name of a body or of somebody ends at an offset."""
    return any(hit.entry.kind in (NAME, ORG) for hit in hits.ending(end))


def _ago(folded: str, start: int) -> str:
    """Return what stands for the relative word of a month or day of some years ago, empty if it is none."""
    ago = _YEARS_AGO.search(folded, max(0, start - 8), start)
    if not ago:
        return ""
    years = _value(ago[1]) if ago[1] else 0
    return f"{years}{AGO}" if 0 < years <= _MOST_YEARS else AGO


def _cite(folded: str, start: int, end: int, grammar: DateGrammar) -> str:
    """Return the rule rows a date rests on: its smallest unit, or the word of its range, and its relative word."""
    relative = grammar.relative.at(folded, start)
    cites = [grammar.relatives[relative]] if relative else []
    for position in range(end - 1, start - 1, -1):
        if folded[position] in grammar.units:
            return " ".join([grammar.units[folded[position]], *cites])
    behind = folded[end : end + 2].lstrip()[:1]
    return " ".join([grammar.units.get(behind, "dates/units.csv"), *cites])


def _said(match: re.Match[str], eras: Mapping[str, int]) -> str | None:
    """Return `year/month/day/relative word` as the words say, or None if the numbers name no day."""
    if match["iso"]:
        year_text, month_text, day_text = match["iso"].split(match["mark"])
        return f"{year_text}/{int(month_text)}/{int(day_text)}/"
    if match["day_first"]:
        # 22.11.2024
        day_text, month_text, year_text = match["day_first"].split(".")
        known = _in_calendar(int(year_text), int(month_text), int(day_text))
        return f"{year_text}/{int(month_text)}/{int(day_text)}/" if known else None
    month_named = match["month"] or match["month_inside"]
    month = _value(month_named) if month_named else 0
    day_named = match["day"] or match["day_inside"] or match["day_alone"]
    day = _value(day_named) if day_named else 0
    relative = match["relative"] or match["relative_outside"] or match["relative_near"] or ""
    year = _year(match, eras)
    if not _in_calendar(year, month, day):
        return None
    return f"{year or ''}/{month or ''}/{day or ''}/{relative}"


def _year(match: re.Match[str], eras: Mapping[str, int]) -> int:
    """Return the year that the words name, 0 if none; `eras` gives the year before the first of each era."""
    named = match["year"] or match["year_alone"] or match["year_range"]
    if named:
        return _value(named)
    inside = match["year_inside"] or match["year_inside_alone"]
    if inside:
        return int(inside) if len(inside) == 4 else int(inside) + eras.get(_REPUBLIC, 0)
    era = match["era"] or match["era_alone"]
    if era:
        return (1 if era == "元" else _value(era)) + eras.get(match["era_name"] or match["era_alone_name"], 0)
    bare = match["era_bare"] or match["era_alone_bare"]
    return int(bare) + eras.get(_REPUBLIC, 0) if bare else 0


def _in_calendar(year: int, month: int, day: int) -> bool:
    """Say whether there is such a day; 29 February needs a leap year where a year is said."""
    if not month:
        return day <= 31
    if month > 12:
        return False
    return day <= (calendar.monthrange(year, month)[1] if year else _LONGEST[month - 1])


@cache
def _value(numeral: str) -> int:
    return number(numeral) or 0
