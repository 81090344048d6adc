"""The corpus of 1998 under our definition of a mention: what is left out, and what is not punished."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from minglu.model import Article, Extraction, Row, Section
from minglu.rulebook.kit import Kit
from minglu.text.sentences import sentences
from outside import CORPUS, needed
from score_pd98 import Compared, Document, Span, compare, read_documents, report, score_documents


@pytest.fixture(scope="module")
def kit() -> Kit:
    return Kit.load()


def spans(text: str, *named: tuple[str, str]) -> tuple[Span, ...]:
    return tuple(Span(text.index(name), text.index(name) + len(name), kind) for name, kind in named)


def row(text: str, kind: str, name: str) -> Row:
    start = text.index(name)
    cells = dict.fromkeys(Row._fields, "") | {"type": kind, "text": name, "n": 1, "within": None}
    return Row(**cells | {"start": start, "end": start + len(name)})  # type: ignore[arg-type]


def extraction(text: str, rows: Sequence[Row], sections: Sequence[Section] = ()) -> Extraction:
    article = Article("pd98-19980101-01-001", text)
    return Extraction(article, tuple(sections), sentences(text), (), (), rows=tuple(rows))


def compared(text: str, labels: Sequence[tuple[str, str]], rows: Sequence[tuple[str, str]]) -> Compared:
    document = Document("pd98-19980101-01-001", text, spans(text, *labels))
    return compare(document, extraction(text, [row(text, kind, name) for name, kind in rows]))


@pytest.mark.parametrize(
    "text",
    [
        "新华社北京１月７日电（记者王某某）国家主席今天会见客人。",
        "（本报记者王某某摄）",
        "（王某某摄）",
        "本报北京１月７日电记者王某某、李某报道：总理今天会见客人。",
        "标题\n本报驻南非记者王某某\n正文。",
        "标题\n王某某\n正文。",
    ],
)
def test_reporters_in_bylines_are_left_out(text: str) -> None:
    both = compared(text, [("王某某", "PER")], [("王某某", "PERSON")])
    assert [span.label for span in both.left_out] == ["PER"]
    assert both.gold.mentions == ()
    assert len(both.predicted.mentions) == 1


@pytest.mark.parametrize(
    "text", ["陈（某某）大军", "王某某对记者说，他很高兴。", "记者招待会上王某某回答（第一次）。"]
)
def test_others_stay(text: str) -> None:
    name = "王某某" if "王某某" in text else "某某"
    assert compared(text, [(name, "PER")], []).left_out == ()


def test_sections_of_ours_leave_out_too() -> None:
    text = "王某某\n正文。"
    document = Document("pd98-19980101-01-001", text, spans(text, ("王某某", "PER")))
    sections = [Section(0, 3, "byline"), Section(3, len(text), "body")]
    assert len(compare(document, extraction(text, [], sections)).left_out) == 1


def test_countries_inside_groups_are_not_punished() -> None:
    text = "中国政府与法国大使谈德国酒"
    rows = [("中国", "COUNTRY"), ("法国", "COUNTRY"), ("法国大使", "POST"), ("德国", "COUNTRY")]
    both = compared(text, [("中国政府", "ORG"), ("法国", "GPE")], rows)
    kept = [mark.text for mark in both.predicted.mentions]
    assert kept == ["法国", "德国"]
    assert [mark.start for mark in both.gold.mentions] == [5]


def test_report_tells_score_causes_and_places(kit: Kit) -> None:
    text = "法国总统希拉克今天会见阿巴巴。"
    labels = spans(text, ("法国", "GPE"), ("希拉克", "PER"), ("巴巴", "PER"), ("阿", "GPE_ABBR"))
    result = score_documents([Document("pd98-19980101-01-001", text, labels)], kit)
    lines = list(report(result, 3))
    assert any(line.startswith("COUNTRY  P ") for line in lines)
    assert any("no candidate" in line or "found too" in line for line in lines)
    assert any("⟦" in line for line in lines)


def test_the_tool_does_not_leave_out_whom_it_should_find(kit: Kit) -> None:
    # Our own sections take part in what is left out: a slip of the layout must not pass for a better score.
    documents = list(read_documents(needed(CORPUS)))
    labelled = sum(span.label == "PER" for document in documents for span in document.spans)
    assert score_documents(documents, kit).left_out < 0.1 * labelled
