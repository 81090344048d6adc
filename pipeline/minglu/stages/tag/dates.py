"""DATE: expressions with a numeral that name a day, a month, a year or a part of a day.

A candidate's `date` is what the words say, not yet the day they mean: `year/month/day/relative word`, each empty
if not said. The link stage gives them the article's date.
"""

from __future__ import annotations

import re
from functools import cache

from minglu.model import Candidate
from minglu.text.numerals import number

_N = "0-9〇零一二三四五六七八九十廿卅"
_YEAR = r"(?P<year>1[5-9][0-9]{2}|2[01][0-9]{2}|[一二][〇零一二三四五六七八九]{3})(?:\ ?年(?!代|期|级|度)|(?=财年))"
# 108年7月 in a Taiwanese text: the era is left out where a month follows.
_ERA = r"(?:(?P<era>民国)\ ?(?P<era_year>[0-9]{2,3}|[一二三四五六七八九十百〇]{2,4})\ ?年|(?P<era_bare>1[01][0-9])年(?=[0-9]{1,2}月))"
_MONTH = r"(?P<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])\ ?月(?!球|亮|饼|票|薪|间|光|牙|刊|革命|风暴|起义)"
_DAY = r"(?P<day>[12][0-9]|3[01]|0?[1-9]|二?十[一二三四五六七八九]?|三十一?|廿[一二三四五六七八九]?|[一二三四五六七八九])"
_PART = r"(?:上午|下午|凌晨|清晨|早晨|早上|晚上|中午|正午|午后|傍晚|晚间|夜间|深夜|深夜|早间|午间|当晚|当天|晨|晚|早|夜|午)?"
_MONTH_PART = r"(?:上旬|中旬|下旬|月初|月底|初|底|末|中)?"
_RELATIVE = r"今年|去年|前年|明年|后年|同年|当年|翌年|次年|本月|上个月|上月|下个月|下月|当月|同月"
# 16日 is a day; 60日内, 5日游 and 100日 are not, 30日元 is money and 八日 inside 二〇一八日本 is neither.
_NOT_DAY = r"(?!元|圆|内|游|本(?!人|报|月|周|次)|媒|军|方|美|韩|均|趋|益|报(?!道|导|告|称)|语|夜|产|常|程|志|前夕|子|渐|益|间|之内|以上|龄|托)"
_RANGE = r"(?:至|到|-|—|–|－|~|～|、|及|和|与|或)"
_DATE = re.compile(
    rf"""
    (?<![0-9.])(?P<iso>(?:19|20)[0-9]{{2}}[-/](?:1[0-2]|0?[1-9])[-/](?:[12][0-9]|3[01]|0?[1-9]))(?![0-9])
    | (?:(?<![0-9.{_N}])(?:{_YEAR}|{_ERA})\s?|(?P<relative>{_RELATIVE})的?\s?)?
      (?<![0-9.])(?:{_MONTH})
      (?:\s?{_DAY}(?:\ ?[日号](?:\ ?{_PART})?|(?=\ ?{_RANGE}\ ?(?:{_DAY.replace("?P<day>", "")})\ ?[日号]))|{_MONTH_PART})
    | (?<![0-9.{_N}])(?:{_YEAR.replace("year", "year2")}(?:年?[底末初](?!开))?|{_ERA.replace("era", "era2").replace("era2_bare", "era2_bare")})
    | (?<![0-9.])(?P<year3>(?:19|20)[0-9]{{2}})(?=\ ?[-—–－~～至到]\ ?(?:19|20)[0-9]{{2}}\ ?年)
    | (?P<relative2>昨天?|今天?|明天?|前天?|本月?|上月|下月|当月|同月)?[(（](?P<day2>[12][0-9]|3[01]|0?[1-9])[)）][日号]{_PART}
    | (?P<relative3>本月|上月|上个月|下月|下个月|当月|同月|昨|今|明)?
      (?<![0-9.:：/{_N}月第])(?:{_DAY.replace("day", "day3")})
      (?:\ ?日(?:{_PART}){_NOT_DAY}|(?=\ ?(?:至|到|-|—|–|－|~|～|、|和)\ ?(?:{_DAY.replace("?P<day>", "")})\ ?日(?!元|圆|内|游|本)))
    """,
    re.VERBOSE,
)
_ANCHOR = re.compile(rf"[{_N}今去前明后同当翌次本上下昨民(（]")
# "数日" "多日" "每日" "五四三二一日" never come so far; these words before a bare 八日 make it a duration.
_DURATION_BEFORE = (
    "第",
    "近",
    "共",
    "约",
    "仅",
    "历时",
    "为期",
    "连续",
    "过去",
    "长达",
    "每",
    "整整",
    "超过",
    "逾",
    "满",
)


def tag_dates(folded: str) -> list[Candidate]:
    """Return the DATE candidates of a folded text."""
    found = []
    position = 0
    for anchor in _ANCHOR.finditer(folded):
        # Tried only where a date can begin: four times as fast as searching for one everywhere.
        if anchor.start() < position:
            continue
        match = _DATE.match(folded, anchor.start())
        if match is None:
            continue
        start, end = match.span()
        position = end
        while start < end and folded[start] == " ":
            start += 1
        while end > start and folded[end - 1] in " 的":
            end -= 1
        said = _said(match)
        if said is None:
            continue
        if (
            match["day3"]
            and not match["relative3"]
            and folded[max(0, start - 2) : start].endswith(_DURATION_BEFORE)
        ):
            continue
        found.append(Candidate(start, end, "DATE", folded[start:end], "dates/grammar", date=said))
    return found


def _said(match: re.Match[str]) -> str | None:
    """Return `year/month/day/relative word` as the words say, or None if the numbers name no day."""
    if match["iso"]:
        year, month, day = re.split("[-/]", match["iso"])
        return f"{year}/{int(month)}/{int(day)}/"
    era_year = match["era_year"] or match["era2_year"] or match["era_bare"]
    year_text = match["year"] or match["year2"] or match["year3"]
    year = _value(year_text) if year_text else _value(era_year) + 1911 if era_year else None
    month = _value(match["month"]) if match["month"] else None
    day_text = match["day"] or match["day2"] or match["day3"]
    day = _value(day_text) if day_text else None
    relative = match["relative"] or match["relative2"] or match["relative3"] or ""
    if (month is not None and not 1 <= month <= 12) or (day is not None and not 1 <= day <= 31):
        return None
    return f"{year or ''}/{month or ''}/{day or ''}/{relative}"


@cache
def _value(numeral: str) -> int:
    return number(numeral) or 0
