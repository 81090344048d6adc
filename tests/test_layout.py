"""Layout: every kind of section, with the outlet's habit that makes it, and what only looks like one."""

from __future__ import annotations

import pytest

from golden.compare import kit
from marked import rows_of
from minglu.model import Article
from minglu.stages.layout import layout

BODY = "会谈在友好的气氛中举行。"


def sections(text: str, title: str = "") -> list[tuple[str, str]]:
    """Return the kinds of an article's sections with their text, less the blank ones."""
    article = Article(id="case", text=text, title=title)
    found = layout(article, kit().marks)
    assert "".join(text[section.start : section.end] for section in found) == text
    return [
        (item.kind, text[item.start : item.end].strip())
        for item in found
        if text[item.start : item.end].strip()
    ]


LINES = [
    pytest.param("越通社万象——", "dateline", id="Vietnam's agency, dashes"),
    pytest.param("越通社河内--", "dateline", id="Vietnam's agency, hyphens"),
    pytest.param("新华社北京3月5日电", "dateline", id="Xinhua"),
    pytest.param("新华社阿斯塔纳7月3日电", "dateline", id="Xinhua from a foreign city"),
    pytest.param("据新华社北京3月5日电", "dateline", id="Xinhua, quoted"),
    pytest.param("中新社东京12月30日电", "dateline", id="China News Service"),
    pytest.param("【环球网军事8月30日报道】", "dateline", id="Global Times site"),
    pytest.param(
        "【环球网报道】",
        "dateline",
        id="Global Times site without a day",
        marks=pytest.mark.xfail(
            strict=True,
            reason="of two marks that begin together the shorter one wins and 】 is left to the body",
        ),
    ),
    pytest.param("（中央社記者陳明宇台北3日電）", "dateline", id="Central News Agency, full width"),
    pytest.param("(中央社記者陳明宇台北3日電)", "dateline", id="Central News Agency, half width"),
    pytest.param("央视网消息（新闻联播）：", "dateline", id="state television"),
    pytest.param("新华社北京１月１日电", "dateline", id="full-width digits of the nineties"),
]
WHOLE_LINES = [
    pytest.param("*当天，部长会见客人。", "brief", id="an asterisk opens a brief"),
    pytest.param("ảnh 1两军水兵在码头拔河。(图片来源:越通社)", "caption", id="a numbered picture"),
    pytest.param("hinh anh 1两军水兵在码头拔河。", "caption", id="a numbered picture without accents"),
    pytest.param("会议现场。图自越通社", "caption", id="picture credit of Vietnam's agency"),
    pytest.param("资料图：航母在海上航行。", "caption", id="a file picture"),
    pytest.param("图为两国代表合影。", "caption", id="the picture shows"),
    pytest.param("某型护卫舰（资料图）", "caption", id="a file picture, marked behind"),
    pytest.param("責任編輯：陳明宇", "byline", id="the editor, traditional"),
    pytest.param("责任编辑：陈明宇", "byline", id="the editor"),
    pytest.param("来源：环球网", "byline", id="the source line"),
    pytest.param("记者：王明远", "byline", id="a reporter's line"),
    pytest.param("▲本报驻韩国特约记者 王 明  本报特约记者 李明远", "byline", id="a name with a blank in it"),
    pytest.param("（●本报驻埃及、德国特约记者 王明远●李明）", "byline", id="reporters in several states"),
    pytest.param("記者王明遠／台北報導", "byline", id="a reporter of Taiwan"),
    pytest.param("摄影：王明远", "byline", id="the photographer's line"),
    pytest.param("(王明远/译)", "byline", id="the translator"),
    pytest.param("审核：王明远", "byline", id="who passed the text"),
    pytest.param("编辑 王明远", "byline", id="the editor behind a blank"),
    pytest.param("文/王明远 图/李明", "byline", id="who wrote and who drew"),
    pytest.param("中国军网记者王明远、李明报道", "byline", id="reporters of the army's site"),
    pytest.param("經濟日報／記者王明遠／台北即時報導", "byline", id="and her paper"),
    pytest.param("越通社", "byline", id="the agency signs"),
    pytest.param("2018-08-30 08:46", "boilerplate", id="a time stamp"),
]
ENDS = [
    pytest.param("(越通社-VNA)", id="Vietnam's agency, half width"),
    pytest.param("（越通社—VNA）", id="Vietnam's agency, full width"),
    pytest.param("(完)", id="end mark, half width"),
    pytest.param("（完）", id="end mark, full width"),
    pytest.param("（记者 王明远）", id="a reporter at the end"),
    pytest.param("（责任编辑：陈明宇）", id="an editor at the end"),
    pytest.param("（圖／記者王明遠攝）", id="the photographer, traditional"),
    pytest.param("【编辑：王明远】", id="the editor in thick brackets"),
    pytest.param("（王明远摄）", id="the photographer"),
    pytest.param("（审核：王明远）", id="who passed the text"),
]


@pytest.mark.parametrize(("opening", "kind"), LINES)
def test_a_dateline_opens_a_paragraph(opening: str, kind: str) -> None:
    assert sections(f"标题在此\n\n{opening}{BODY}") == [
        ("title", "标题在此"),
        (kind, opening),
        ("body", BODY),
    ]


@pytest.mark.parametrize(("line", "kind"), WHOLE_LINES)
def test_a_line_of_its_own(line: str, kind: str) -> None:
    assert sections(f"标题在此\n\n{BODY}\n{line}\n{BODY}") == [
        ("title", "标题在此"),
        ("body", BODY),
        (kind, line),
        ("body", BODY),
    ]


@pytest.mark.parametrize(
    "line",
    ["审核：他说，预算没有通过。", "摄影展开幕，王毅出席。", "编辑 说，他来了。", "更多新闻说明，会谈成功。"],
)
def test_what_only_begins_like_a_credit_or_a_tail_is_text(line: str) -> None:
    assert sections(f"标题在此\n\n{line}\n{BODY}") == [("title", "标题在此"), ("body", f"{line}\n{BODY}")]


def test_the_reporter_behind_the_house_is_nobody() -> None:
    text = f"标题在此\n\n【环球网报道 记者王明远】{BODY}\n\n中国军网记者王明远、李明报道：{BODY}"
    assert ("byline", "记者王明远】") in sections(text)
    assert ("byline", "中国军网记者王明远、李明报道：") in sections(text)


def test_marks_are_found_behind_the_blanks_that_begin_a_paragraph() -> None:
    text = f"标题在此\n\n\u3000\u3000新华社北京3月5日电\n\u3000\u3000新华社记者王明远、李明\n\u3000\u3000{BODY}\n\u3000\u3000编辑：陈明宇"
    assert [kind for kind, _ in sections(text)] == ["title", "dateline", "byline", "body", "byline"]


def test_a_question_of_a_briefing_is_text() -> None:
    line = "记者：据报道，两国将举行会谈。请介绍有关情况。"
    assert sections(f"标题在此\n\n{line}\n{BODY}") == [("title", "标题在此"), ("body", f"{line}\n{BODY}")]


@pytest.mark.parametrize("mark", ENDS)
def test_an_end_mark_is_a_credit(mark: str) -> None:
    assert sections(f"标题在此\n\n{BODY}{mark}") == [("title", "标题在此"), ("body", BODY), ("byline", mark)]


@pytest.mark.parametrize(
    "word",
    [
        "更多",
        "相关新闻",
        "推荐",
        "相關新聞",
        "延伸閱讀",
        "推荐阅读",
        "相关阅读",
        "相关稿件",
        "更多新闻",
        "更多新闻>>",
    ],
)
def test_the_tail_is_unrelated_to_its_end(word: str) -> None:
    tail = f"{word}\n\n(完)\n*总统访华\n资料图：总统\n{BODY}"
    found = sections(f"标题在此\n\n{BODY}\n\n{tail}")
    assert found[:2] == [("title", "标题在此"), ("body", BODY)]
    assert {kind for kind, _ in found[2:]} == {"related"}
    assert found[2][1].startswith(word)


def test_a_caption_that_shares_its_line_with_a_repeated_title() -> None:
    title = "越老加强防务合作"
    text = f"{title}\n\n{BODY}\n{title} ảnh 1越南国防部长潘文江大将出席会议。\n\n{BODY}"
    assert [kind for kind, _ in sections(text)] == ["title", "body", "caption", "body"]
    (person,) = rows_of(text, "PERSON")
    assert (person.text, person.section) == ("潘文江", "caption")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"更多国家希望加入。\n{BODY}", id="更多 as a word"),
        pytest.param(f"据越通社报道，{BODY}", id="an agency in running text"),
        pytest.param(f"他说（完）成任务后再谈。{BODY}", id="完 as part of a word"),
        pytest.param(f"他推荐了两本书。\n{BODY}", id="推荐 as a verb"),
        pytest.param(f"记者问：会谈何时举行？{BODY}", id="a reporter in the story"),
        pytest.param(f"这张地图为游客所用。{BODY}", id="图为 inside words"),
        pytest.param(f"资料图书馆昨日开放。{BODY}", id="资料图 inside a word"),
    ],
)
def test_what_only_looks_like_a_section_is_body(text: str) -> None:
    full = f"会谈综述\n\n{text}"
    assert {kind for kind, _ in sections(full)} == {"title", "body"}


@pytest.mark.parametrize(
    ("text", "title", "kinds"),
    [
        pytest.param(f"短标题\n{BODY}", "", ["title", "body"], id="the first line"),
        pytest.param(f"\n\n短标题\n\n{BODY}", "", ["title", "body"], id="blank lines before it"),
        pytest.param(f"{BODY}\n{BODY}", "", ["body"], id="a first line that ends like a sentence"),
        pytest.param(f"短标题。\n{BODY}", "短标题。", ["title", "body"], id="unless the record says so"),
        pytest.param(BODY, "", ["body"], id="a text of one line"),
        pytest.param("短标题", "", ["body"], id="a headline alone is read as text"),
        pytest.param("一" * 81 + f"\n{BODY}", "", ["body"], id="too long for a title"),
        pytest.param(
            f"【环球网军事8月30日报道】俄防长抵达河内\n{BODY}", "", ["dateline", "body"], id="a report begins"
        ),
        pytest.param(
            f"新华社河内8月30日电 俄防长抵达河内\n{BODY}", "", ["dateline", "body"], id="an agency's, too"
        ),
        pytest.param("", "", [], id="nothing"),
        pytest.param(" \n \n", "", [], id="blanks"),
    ],
)
def test_titles(text: str, title: str, kinds: list[str]) -> None:
    assert [kind for kind, _ in sections(text, title)] == kinds


def test_bylines_credits_and_stamps_hold_no_mention() -> None:
    text = f"标题在此\n来源：新华社\n2021-03-11 09:20\n\n{BODY}（记者 王明远）\n责任编辑：李文"
    assert rows_of(text) == []


def test_people_of_the_tail_are_not_people_of_the_article() -> None:
    text = f"标题在此\n\n越南国防部长潘文江大将会见客人。\n\n更多\n\n越南国防部长冯光青大将出访。\n{BODY}"
    people = [(row.text, row.section, row.post) for row in rows_of(text, "PERSON")]
    assert people == [("潘文江", "body", "国防部长"), ("冯光青", "related", "国防部长")]


@pytest.mark.parametrize("blank", [" ", "\u00a0", "\u3000"])
def test_reporters_are_a_byline_whatever_blank_stands_between_them(blank: str) -> None:
    text = f"标题在此\n【环球网报道 特约记者{blank}王明{blank}李文】{BODY}"
    assert not {"王明", "李文"} & {row.text for row in rows_of(text)}
