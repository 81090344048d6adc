"""A mention exists because of the rule row that it cites: without the row it is gone, or another row is cited."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import NamedTuple

import pytest

from golden.compare import gold_of_seeds, kit
from minglu.model import TYPES, Article, Candidate
from minglu.rulebook.bodies import ABOUT_HEADS
from minglu.rulebook.kit import Kit
from minglu.rulebook.meeting_words import ABOUT_PARTS
from minglu.rulebook.office_words import USES as OFFICE_USES
from minglu.rulebook.rules import Rules
from minglu.rulebook.schema import BY_FILE
from minglu.run.extract import extract

#: How many mentions of each type are tried: 8 types make 40 kits to build, about half a minute.
SAMPLE = 5
_FILE = re.compile("|".join(rf"(?:(?<=\s)|^){re.escape(file)}:" for file in sorted(BY_FILE)))


class Cited(NamedTuple):
    """One mention of a seed article, and the rows it cites."""

    article: Article
    candidate: Candidate
    citations: tuple[str, ...]


def citations(rule: str) -> tuple[str, ...]:
    """Cut `a.csv:x b.csv:y z` into its citations. A key may hold blanks, so only a file's name begins the next."""
    edges = [*(match.start() for match in _FILE.finditer(rule)), len(rule)]
    return tuple(rule[start:end].rstrip() for start, end in pairwise(edges))


@cache
def _mentions() -> tuple[Cited, ...]:
    found = []
    for path, _ in gold_of_seeds():
        article = Article(id=path.stem, text=path.read_text("utf-8"))
        for mention in extract(article, kit()).mentions:
            found.append(Cited(article, mention.candidate, citations(mention.candidate.rule)))
    return tuple(found)


@cache
def _keys() -> frozenset[str]:
    return frozenset(row.key for rows in kit().rules.tables.values() for row in rows)


def _sample(kind: str) -> Iterator[Cited]:
    """Give mentions of a type that cite different rows first, spread evenly over the articles."""
    firsts: dict[str, Cited] = {}
    for item in _mentions():
        if item.candidate.type == kind and item.citations and item.citations[0] in _keys():
            firsts.setdefault(item.citations[0], item)
    items = list(firsts.values())
    step = max(1, len(items) // SAMPLE)
    yield from items[::step][:SAMPLE]


def test_citations_keep_blanks_of_latin_names() -> None:
    rule = "people/names.csv:Abbas Araghchi posts/heads.csv:部长 orgs/names.csv:a b"
    assert citations(rule) == (
        "people/names.csv:Abbas Araghchi",
        "posts/heads.csv:部长",
        "orgs/names.csv:a b",
    )
    assert citations("dates/grammar") == ()


@pytest.mark.parametrize("kind", TYPES)
def test_every_mention_cites_rows_that_exist(kind: str) -> None:
    nameless = {
        (item.candidate.canonical, item.candidate.rule)
        for item in _mentions()
        if item.candidate.type == kind
        and (not item.citations or not _keys().issuperset(item.citations) or not _complete(item))
    }
    assert nameless == set()


def _complete(item: Cited) -> bool:
    """Say whether the rule holds nothing but citations."""
    return " ".join(item.citations) == item.candidate.rule


@pytest.mark.parametrize("kind", TYPES)
def test_without_the_row_it_cites_a_mention_is_gone_or_cites_another(kind: str) -> None:
    sample = list(_sample(kind))
    assert len(sample) >= 3, f"the seeds hold too few kinds of {kind}"
    for article, candidate, cited in sample:
        without = Kit.build(kit().rules.without(cited[0]))
        span = (candidate.type, candidate.start, candidate.end)
        for mention in extract(article, without).mentions:
            other = mention.candidate
            if (other.type, other.start, other.end) == span:
                assert cited[0] not in citations(other.rule), f"{other} still cites a row that is not there"


def _without_use(file: str, term: str, use: str) -> Kit:
    """Build a kit without what one row says of a word; its other rows stay."""
    tables = kit().rules.tables
    rows = tuple(row for row in tables[file] if row.values[:2] != (term, use))
    assert len(rows) == len(tables[file]) - 1, f"{file} does not say {use} of {term}"
    return Kit.build(Rules({**tables, file: rows}))


#: What a row says of a word besides that it is a head or a kind: a sentence, and the mention that is there by it alone.
SAID_OF_WORDS = [
    ("orgs/heads.csv", "中队", "numbered", "美国第24战术空中支援中队加入演习。", "第24战术空中支援中队"),
    ("orgs/heads.csv", "科学院", "school", "国防科学院政治系教授说，好。", "国防科学院政治系"),
    ("orgs/heads.csv", "国会", "parliament", "共同民主党国会强烈反对。", "共同民主党"),
    ("orgs/heads.csv", "周刊", "glossed", "据《国防新闻》周刊（Defense News）报道。", "Defense News"),
    ("orgs/heads.csv", "智库", "called", "智库TechWheel表示反对。", "TechWheel"),
    ("orgs/heads.csv", "委员会", "committee", "中俄人文委员会开会。", "中俄人文委员会"),
    ("orgs/heads.csv", "人文", "matter", "中俄人文委员会开会。", "中俄人文委员会"),
    ("orgs/heads.csv", "援助团", "sent", "联合国索马里援助团发表报告。", "联合国索马里援助团"),
    ("orgs/heads.csv", "支助", "sent for", "联合国利比亚支助特派团开会。", "联合国利比亚支助特派团"),
    ("orgs/heads.csv", "委员会", "two matters", "苏丹安全与国防委员会开会。", "安全与国防委员会"),
    ("orgs/heads.csv", "公司", "firm", "土耳其奥罗萨公司参展。", "奥罗萨公司"),
    ("orgs/heads.csv", "委员会", "under", "立法院程序委员会休会。", "立法院程序委员会"),
    ("meetings/parts.csv", "对话", "on a matter", "韩中国防战略对话举行。", "韩中国防战略对话"),
    ("meetings/parts.csv", "会晤", "by city", "金砖国家领导人喀山会晤举行。", "金砖国家领导人喀山会晤"),
    ("meetings/parts.csv", "外长会", "by itself", "非盟外长会召开。", "非盟外长会"),
    ("meetings/parts.csv", "委员会会议", "of an organ", "北约军事委员会会议召开。", "北约军事委员会会议"),
    (
        "meetings/parts.csv",
        "会议",
        "ends name",
        "上合组织国家元首会议和政府首脑理事会会议召开。",
        "上合组织国家元首会议",
    ),
    (
        "meetings/parts.csv",
        "对话",
        "shortened",
        "韩中国防战略对话在首尔举行。韩中战略对话结束。",
        "韩中战略对话|韩中国防战略对话",
    ),
    ("meetings/parts.csv", "国际", "scope", "国际公共安全合作论坛举行。", "国际公共安全合作论坛"),
    ("meetings/parts.csv", "全球", "wide scope", "全球防务峰会在迪拜举行。", "全球防务峰会"),
    ("meetings/parts.csv", "理事会", "meets", "联合协调理事会第七次会议召开。", "联合协调理事会第七次会议"),
    ("meetings/parts.csv", "天津", "town", "成功举办天津峰会。", "天津峰会"),
    ("posts/words.csv", "长", "may be local", "他会见里约市市长和客人。", "里约市市长"),
    ("posts/words.csv", "指挥官", "commands", "他会见内利斯空军基地指挥官。", "内利斯空军基地指挥官"),
    ("posts/words.csv", "政委", "leads a unit", "慰问官兵、蓝松旅政委的家属。", "蓝松旅政委"),
    ("posts/words.csv", "舰长", "aboard", "“湘潭”舰舰长发言。", "“湘潭”舰舰长"),
    ("posts/words.csv", "武官", "serves abroad", "驻泰国使馆武官出席。", "驻泰国使馆武官"),
    ("posts/words.csv", "主编", "edits", "《国防》杂志主编说，好。", "《国防》杂志主编"),
    ("posts/words.csv", "部长", "of any field", "智利渔猎部长抵达。", "渔猎部长"),
    ("posts/words.csv", "局长", "shares its first", "保安局长出席会议。", "保安局长"),
]
#: What a row keeps from being a mention.
KEPT_AWAY = [
    ("meetings/parts.csv", "会谈", "talks", "中美元首会谈在北京举行。", "中美元首会谈"),
    ("meetings/parts.csv", "政府", "of terms", "总统在第六届政府会议上讲话。", "第六届政府会议"),
    ("orgs/heads.csv", "办事处", "mission", "德国驻布拉格办事处开放。", "布拉格办事处"),
    ("orgs/heads.csv", "作战司令部", "nameless", "几个作战司令部开会。", "作战司令部"),
    ("orgs/heads.csv", "青年运动", "if named", "他研究青年运动。", "青年运动"),
    ("posts/words.csv", "立委", "elected", "国民党立委表示反对。", "国民党立委"),
    ("posts/words.csv", "部长", "never local", "他在河内会见客人。东京部长发言。", "东京部长"),
]


def _found(text: str, of: Kit) -> set[str]:
    """Return what is mentioned in a text, and that with the name it is shown by."""
    rows = extract(Article(id="case", text=text), of).rows
    return {
        name
        for row in rows
        for said in (text[row.start : row.end],)
        for name in (said, f"{said}|{row.canonical}")
    }


@pytest.mark.parametrize(("file", "term", "use", "text", "mention"), SAID_OF_WORDS)
def test_without_what_a_row_says_of_a_word_the_mention_is_gone(
    file: str, term: str, use: str, text: str, mention: str
) -> None:
    assert mention in _found(text, kit())
    assert mention not in _found(text, _without_use(file, term, use))


@pytest.mark.parametrize(("file", "term", "use", "text", "mention"), KEPT_AWAY)
def test_without_what_a_row_says_of_a_word_there_is_one_mention_more(
    file: str, term: str, use: str, text: str, mention: str
) -> None:
    assert mention not in _found(text, kit())
    assert mention in _found(text, _without_use(file, term, use))


def test_each_thing_said_of_words_is_tried() -> None:
    assert {use for _, _, use, *_ in SAID_OF_WORDS + KEPT_AWAY} == {*ABOUT_HEADS, *ABOUT_PARTS, *OFFICE_USES}


def test_without_any_row_of_evidence_articles_are_still_read() -> None:
    article = _mentions()[0].article
    for row in kit().rules["people/evidence.csv"]:
        extract(article, Kit.build(kit().rules.without(row.key)))
