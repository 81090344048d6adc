"""Whatever the text: offsets are right, layers tile it, mentions nest as the annotation says, nothing raises."""

from __future__ import annotations

import re
from itertools import combinations, pairwise

from hypothesis import example, given, settings
from hypothesis import strategies as st

from golden.compare import kit
from minglu.model import SECTIONS, SILENT_SECTIONS, TYPES, Article, Extraction
from minglu.run.extract import extract
from minglu.stages.segment import segment
from minglu.text.addresses import blank_addresses
from minglu.text.fold import fold

#: What articles are made of, and what has broken them: every line is a kind of trouble.
PIECES = [
    *(
        "越南",
        "老挝",
        "古巴",
        "中",
        "美",
        "日",
        "韩",
        "越",
        "老",
        "柬",
        "俄",
        "以",
        "巴",
        "東",
        "寮國",
        "菲律賓",
    ),
    *(
        "国防部长",
        "防长",
        "防衛相",
        "总统",
        "副",
        "前",
        "原",
        "时任",
        "兼",
        "驻",
        "参谋长",
        "中央政治局委员",
        "大使",
        "将军",
    ),
    *("大将", "上将", "中将", "少将", "海军上将", "将", "上將", "准将", "大校"),
    *(
        "潘文江",
        "习近平",
        "李尚福",
        "奥斯汀",
        "占萨门·占雅拉",
        "维克多・罗霍•拉莫斯",
        "金",
        "王",
        "文在寅",
        "阮",
        "蔡英文",
    ),
    *(
        "(Víctor Rojo Ramos)",
        "（Keir Starmer）",
        "(ADMM-19)",
        "(APEC)",
        "Tomomi Inada",
        "F-16",
        "A",
        " b ",
        "é",
    ),
    *(
        "东盟",
        "北约",
        "联合国",
        "国防部",
        "人民军",
        "南部战区",
        "第七舰队",
        "委员会",
        "《日本时报》",
        "共产党",
    ),
    *("第19届东盟国防部长会议", "香格里拉对话会", "会议", "峰会", "第三轮", "2+2", "论坛"),
    *("河内", "万象", "首都", "南海", "市", "基地", "島", "在京", "新加坡"),
    *(
        "11月16日",
        "2016年",
        "二〇一三年",
        "16日下午",
        "昨(27)日",
        "5-6日",
        "2月30日",
        "0日",
        "99月",
        "去年",
        "108年7月",
        "32日",
    ),
    *(
        "会见",
        "表示",
        "说",
        "和",
        "与",
        "的",
        "了",
        "同",
        "对",
        "访",
        "率团",
        "方",
        "军",
        "其中",
        "越来越",
        "此外",
        "66周年",
    ),
    *(
        "更多",
        "\n更多\n",
        "相关新闻",
        "越通社万象——",
        "新华社北京3月5日电",
        "（完）",
        "(越通社-VNA)",
        "ảnh 1",
        "图自越通社",
    ),
    *(
        "记者王某",
        "资料图：",
        "*",
        "\n*",
        "（记者 王某）",
        "【环球网军事8月30日报道】",
        "责任编辑：",
        "\n",
        "\n\n",
    ),
    *(
        "。",
        "，",
        "、",
        "：",
        "；",
        "！",
        "？",
        "…",
        "“",
        "”",
        "「",
        "』",
        "（",
        ")",
        "《",
        "》",
        "—",
        "-",
        "–",
        " ",
        "\u3000",
    ),
    *(
        "·",
        "•",
        "・",
        "∙",
        "．",
        "‧",
        "⋅",
        "0",
        "9",
        "１",
        "Ａ",
        "百",
        "零",
        "十",
        "两",
        "\t",
        "😀",
        "👩‍👩‍👧",
        "𠮷",
        "\u200b",
        "\u0301",
        "\ufeff",
    ),
]
TEXTS = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=40).map("".join),
    st.text(st.sampled_from("".join(PIECES)), max_size=80),
    st.text(st.characters(codec="utf-8", exclude_characters="\r\0"), max_size=80),
)
_OUTER = ("POST", "ORG")
THOROUGH = settings(max_examples=250, deadline=None)


def _extract(text: str) -> Extraction:
    return extract(Article(id="p", text=text), kit())


@THOROUGH
@example("")
@example("\n")
@example("😀越南国防部长潘文江大将")
@example("司令菲利普?索耶抵达。")
@example("越南 ·美参谋长")
@example("古巴革命武装力量政治主任维克多·罗霍·拉莫斯(Víctor Rojo Ramos)中将一行")
@given(TEXTS)
def test_rows_are_true_to_the_text(text: str) -> None:
    done = _extract(text)
    rows = done.rows
    assert len(rows) == len(done.mentions) == len(done.links)
    assert [row.n for row in rows] == list(range(1, len(rows) + 1))
    assert [row.start for row in rows] == sorted(row.start for row in rows)
    for row in rows:
        assert row.type in TYPES
        assert 0 <= row.start < row.end <= len(text)
        assert row.text == text[row.start : row.end]
        assert row.text == row.text.strip()
        assert "\n" not in row.text
        assert row.why
        assert row.section in SECTIONS
        assert row.section not in SILENT_SECTIONS
        assert row.text in row.sentence


@THOROUGH
@given(TEXTS)
def test_mentions_nest_only_as_the_annotation_says(text: str) -> None:
    rows = _extract(text).rows
    by_number = {row.n: row for row in rows}
    for row in rows:
        if row.within is None:
            continue
        outer = by_number[row.within]
        assert outer.n < row.n
        assert outer.start <= row.start < row.end <= outer.end
        assert row.type == "COUNTRY"
        assert outer.type in _OUTER
    for left, right in combinations(rows, 2):
        if left.end > right.start and right.end > left.start:
            assert left.type != right.type
            assert right.within == left.n


@THOROUGH
@given(TEXTS)
def test_sections_and_sentences_cover_the_text(text: str) -> None:
    done = _extract(text)
    ends = [0, *(section.end for section in done.sections)]
    assert [section.start for section in done.sections] == ends[:-1]
    assert ends[-1] == len(text)
    assert all(section.start < section.end and section.kind in SECTIONS for section in done.sections)
    position = 0
    for start, end in done.sentences:
        assert position <= start < end
        assert not text[position:start].strip()
        assert text[start:end].strip() == text[start:end]
        assert "\n" not in text[start:end]
        position = end
    assert not text[position:].strip()


@THOROUGH
@given(TEXTS)
def test_folding_keeps_every_offset_and_tokens_tile(text: str) -> None:
    folded = fold(text)
    assert len(folded) == len(text)
    assert fold(folded) == folded
    assert len(blank_addresses(text)) == len(text)
    tokens = segment(folded, kit().cut)
    assert "".join(tokens.words) == folded
    spans = tokens.spans()
    assert all(left.end == right.start for left, right in pairwise(spans))
    assert tokens.bounds == {0} | {token.end for token in spans}


@THOROUGH
@given(TEXTS, st.sampled_from(["", "2016", "2016-11", "2016-11-16", "2024-02-29"]))
def test_the_same_text_gives_the_same_rows(text: str, published: str) -> None:
    article = Article(id="p", text=text, published=published)
    first, again = extract(article, kit()), extract(article, kit())
    assert first == again
    dates = [row.date for row in first.rows if row.type == "DATE"]
    assert all(re.fullmatch(r"(?:\d{4}|-)(?:-\d\d){0,2}|-{3}\d\d", date) for date in dates), dates
    assert first.published == "" or re.fullmatch(r"\d{4}(?:-\d\d){0,2}", first.published)
