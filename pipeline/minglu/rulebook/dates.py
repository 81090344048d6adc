"""The grammar of dates, compiled from the words of rules/dates/: units, parts of a day, ranges, relative words."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from minglu.rulebook.rules import Rules
from minglu.text.expressions import NEVER, any_of
from minglu.text.fold import fold
from minglu.text.numerals import DAY_NUMERALS, MONTH_NUMERALS, NUMERAL_CHARACTERS, YEAR_NUMERALS
from minglu.text.words import Words

#: 2020|财年: the year's numeral is a date, the word behind it is of budgets.
_FISCAL = "财"
#: 两|年前的|8月15日: counted back from the article's date.
AGO = "年前"
#: How a step from the date named before is written.
_FROM_NAMED = {"same": 0, "next": 1}


class Step(NamedTuple):
    """How many days, months or years (`unit`) a relative word is from the article's date (去年).

    `named` says that it counts from the date named before it instead (翌年).
    """

    unit: str
    offset: int
    named: bool


def steps(rules: Rules) -> dict[str, Step]:
    """Return what each word of dates/relative.csv means."""
    found = {}
    for row in rules["dates/relative.csv"]:
        named = _FROM_NAMED.get(row["offset"])
        offset = int(row["offset"]) if named is None else named
        found[fold(row["term"])] = Step(row["unit"], offset, named is not None)
    return found


def _any(words: list[str]) -> str:
    return f"(?:{any_of(words)})"


@dataclass(frozen=True, slots=True)
class DateGrammar:
    """The compiled grammar.

    `expression` matches one date at an offset, `anchor` finds where one can begin; `durations` are the words that
    make a bare 八日 a length of time, `determiners` those that do so to one in characters (前一日; but 此前1日，). `units`
    and `relatives` cite the words that a date may rest on; `steps` says what the latter mean. `eras` gives the year before
    the first of each (民国: 1911).
    """

    expression: re.Pattern[str]
    anchor: re.Pattern[str]
    durations: tuple[str, ...]
    determiners: tuple[str, ...]
    units: dict[str, str]
    relatives: dict[str, str]
    relative: Words
    steps: dict[str, Step]
    eras: dict[str, int]

    @classmethod
    def build(cls, rules: Rules) -> DateGrammar:
        """Compile dates/units.csv and dates/relative.csv."""
        words: dict[str, list[str]] = defaultdict(list)
        units: dict[str, str] = {}
        eras: dict[str, int] = {}
        for row in rules["dates/units.csv"]:
            words[row["role"]].append(row["term"])
            if row["role"] in ("year", "month", "day", "range", "iso"):
                units[row["term"]] = row.key
            if row["role"] == "era" and row["year_before"]:
                eras[row["term"]] = int(row["year_before"])
        relatives: dict[str, str] = {}
        for row in rules["dates/relative.csv"]:
            words[f"relative {row['unit']}"].append(fold(row["term"]))
            relatives[fold(row["term"])] = row.key
        return cls(
            expression=_expression(words),
            anchor=_anchor(words, relatives),
            durations=tuple(words["duration"]),
            determiners=tuple(words["determiner"]),
            units=units,
            relatives=relatives,
            relative=Words(relatives),
            steps=steps(rules),
            eras=eras,
        )


def _anchor(words: dict[str, list[str]], relatives: Iterable[str]) -> re.Pattern[str]:
    """Compose what a date can begin with; most numerals of an article are of no date, and need no further look."""
    behind = {word[0] for role in ("year", "month", "day", "iso", "range") for word in words[role]}
    goes_on = re.escape("".join(sorted({*behind, _FISCAL})))
    opening = [*words["era"], *words["before bracket"], *relatives]
    begins = re.escape("".join(sorted({word[0] for word in opening})))
    # Of the many 大 and 前 only those of 大正 and 前年; behind a word of one character a bracket or a number.
    second = re.escape("".join(sorted({word[1] for word in opening if len(word) > 1})))
    digits, number = "0-9", NUMERAL_CHARACTERS
    return re.compile(
        # One set of characters first, then which of them it was: a text is read in half the time that branches take.
        rf"[{number}(（{begins}]"
        # No date begins inside a number, and a number is read once: a column of digits is no reason to wait.
        rf"(?:(?:(?<=[{number}])(?<![{digits}])|(?<=[{digits}])(?<![{digits}][{digits}])[{digits}]*+)"
        rf"(?=[{number} ]*+[{goes_on}])"
        rf"|(?<=[(（])(?=[0-9])|{f'(?<=[{begins}])(?=[{second}{number}(（ ])' if begins else NEVER})"
    )


def _expression(words: dict[str, list[str]]) -> re.Pattern[str]:
    """Compose the expression. Its groups say which words stand for year, month, day and relative word."""
    number = NUMERAL_CHARACTERS
    # 安倍晋三|18日: the last character of a name is no part of a number in other digits.
    after_name = rf"(?<![0-9.])(?:(?<![{number}])|(?=[0-9]))"
    # 本台消息：|4日，; but 7：3日, and 假期：3日。, how long something lasts.
    lead = (
        rf"(?:(?<![:：])|(?<![0-9][:：])(?!(?:{DAY_NUMERALS})\ ?{_any(words['day'])}\s*(?:[。；;、\n)）]|$)))"
    )
    year_unit, month_unit, day_unit = _any(words["year"]), _any(words["month"]), _any(words["day"])
    main_day = _any([word for word in words["day"] if word != "号"])
    # 8日|早些时候
    part = rf"(?:{_any(words['part'])}(?!{_any(words['not part'])}))"
    # 6月|中国, 6月|中欧对话
    month_part = rf"(?:{_any(words['month part'])}(?<!中(?={_any(words['not month part'])})))"
    year_part = _any(words["year part"])
    between, iso = _any(words["range"]), _any(words["iso"])
    # Behind a numeral in words 日 is Japan's (两三|日美), behind one in digits a day's: 6日|美军.
    not_day = rf"(?:{_any(words['not day'])}|(?<![0-9]日){_any(words['not day in words'])})"
    not_month, not_year = _any(words["not month"]), _any(words["not year"])
    # 2027年期国债 is no year, 2027年期间 is one.
    still_year = _any(words["still year"])
    relative_year = _any(words["relative year"])
    # 日|本4日: the last character of a state is no 本 of 本4日.
    relative_month = rf"(?:(?<!日(?=本)){_any(words['relative month'])})"
    relative_day = _any(words["relative day"])
    before_bracket = _any(words["before bracket"])

    def year(group: str) -> str:
        return rf"(?P<{group}>{YEAR_NUMERALS})(?:\ ?{year_unit}(?!(?!{still_year}){not_year})|(?={_FISCAL}{year_unit}))"

    def era(group: str) -> str:
        # 108年7月 in a Taiwanese text: the era is left out where a month follows.
        return (
            rf"(?P<{group}_name>{_any(words['era'])})\ ?(?P<{group}>[0-9]{{1,3}}|[一二三四五六七八九十百〇]{{1,4}}|元)\ ?{year_unit}"
            rf"|(?P<{group}_bare>1[01][0-9]){year_unit}(?=[0-9]{{1,2}}{month_unit})"
        )

    def bracketed(group: str) -> str:
        # 去（2022）年, 今（112）年: 112 is a year of the Republic.
        return rf"{before_bracket}[(（](?P<{group}>(?:19|20)[0-9]{{2}}|1[01][0-9])[)）]{year_unit}"

    day = DAY_NUMERALS
    return re.compile(
        rf"""
        (?<![0-9.])(?P<iso>(?:19|20)[0-9]{{2}}(?P<mark>{iso})(?:1[0-2]|0?[1-9])(?P=mark)(?:[12][0-9]|3[01]|0?[1-9]))(?!(?:(?P=mark))?[0-9])
        | (?<![0-9.])(?P<day_first>(?:0?[1-9]|[12][0-9]|3[01])\.(?:1[0-2]|0?[1-9])\.(?:19|20)[0-9]{{2}})(?![0-9.年])
        | (?:(?:{after_name}(?:{year("year")}|{era("era")})|{bracketed("year_inside")})\s?
            |(?P<relative>{relative_year}|{relative_month})的?\s?)?
          (?:(?<![0-9.])(?P<month>{MONTH_NUMERALS})\ ?|{before_bracket}[(（](?P<month_inside>1[0-2]|0?[1-9])[)）])
          {month_unit}(?!{not_month})
          (?:\s?(?P<day>{day})(?:\ ?{day_unit}(?:\ ?{part})?|(?=\ ?{between}\ ?(?:{day})\ ?{day_unit}))|{month_part})?
        | {after_name}(?:{year("year_alone")}{year_part}?|{era("era_alone")})
        | {bracketed("year_inside_alone")}{year_part}?
        | (?<![0-9.])(?P<year_range>(?:19|20)[0-9]{{2}})(?=\ ?{between}\ ?(?:19|20)[0-9]{{2}}\ ?{year_unit})
        | (?P<relative_outside>{relative_day}|{relative_month})?
          [(（](?P<day_inside>[12][0-9]|3[01]|0?[1-9])[)）]{day_unit}{part}?
        | (?:(?P<relative_near>{relative_month}|{relative_day})|(?<![/月第]){lead}{after_name})
          (?P<day_alone>{day})
          (?:\ ?{main_day}(?:{part}|(?!{not_day}))|(?=\ ?{between}\ ?(?:{day})\ ?{main_day}(?!{not_day})))
        """,
        re.VERBOSE,
    )
