"""Reading: every encoding, every kind of table, every way in which an input can be wrong."""

from __future__ import annotations

import io
import json
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from minglu.model import Article, Failure
from minglu.stages.inputs import Source, find
from minglu.stages.read import iso_date, read

SIMPLIFIED = "越南国防部长潘文江大将在河内会见老挝国防部长一行。\n双方就防务合作交换意见。\n"
TRADITIONAL = "越南國防部長潘文江大將在河內會見寮國國防部長一行。\n雙方就國防合作交換意見。\n"


def articles(*inputs: str | Path, published: str = "") -> list[Article]:
    found = list(read(inputs, published=published))
    assert not [item for item in found if isinstance(item, Failure)]
    return [item for item in found if isinstance(item, Article)]


def failures(*inputs: str | Path) -> list[Failure]:
    return [item for item in read(inputs) if isinstance(item, Failure)]


def only(*inputs: str | Path, published: str = "") -> Article:
    (article,) = articles(*inputs, published=published)
    return article


def only_failure(*inputs: str | Path) -> Failure:
    (failure,) = list(read(inputs))
    assert isinstance(failure, Failure)
    assert failure.error
    assert failure.advice
    return failure


@pytest.mark.parametrize(
    ("codec", "text", "name"),
    [
        ("utf-8", SIMPLIFIED, "utf-8"),
        ("utf-8-sig", SIMPLIFIED, "utf-8-sig"),
        ("gb18030", SIMPLIFIED, "gb18030"),
        ("big5", TRADITIONAL, "big5"),
        ("big5hkscs", TRADITIONAL + "啲嘢喺度嘅", "big5hkscs"),
        ("utf-16", SIMPLIFIED, "utf-16-le"),
        ("utf-16-le", SIMPLIFIED, "utf-16-le"),
        ("utf-16-be", SIMPLIFIED, "utf-16-be"),
    ],
)
def test_encoding_is_decided_and_kept(tmp_path: Path, codec: str, text: str, name: str) -> None:
    data = text.encode(codec)
    (tmp_path / "a.txt").write_bytes(data)
    article = only(tmp_path / "a.txt")
    assert (article.text, article.encoding) == (text, name)
    assert article.sha256 == sha256(data).hexdigest()


@pytest.mark.parametrize("text", ["俄防长：", "越南国防部长", "占沙蒙·占雅拉——"])
def test_short_gb18030_is_not_taken_for_utf16(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.txt").write_bytes(text.encode("gb18030"))
    assert only(tmp_path / "a.txt").text == text


def test_line_ends_become_lf_and_nothing_else_changes(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes("大将\r\n会见\r\x0b\x1b\u2028\ufeff将军\u3000 \n".encode())
    article = only(tmp_path / "a")
    assert article.text == "大将\n会见\n\x0b\x1b\u2028\ufeff将军\u3000 \n"
    assert article.id == "a"


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"", "empty"),
        (b" \r\n\t", "white space"),
        (b"\xef\xbb\xbf", "white space"),
        (b"%PDF-1.7 \xff", "PDF"),
        (b"PK\x03\x04abc", "zip"),
        ("国防部\0长".encode(), "NUL"),
        (b"\x7fELF\x02\x01\x01\0\0\0\x03\0\xff\xfe", "NUL"),
        (SIMPLIFIED.encode()[:-5] + b"\n", "byte"),
        (b"\xff\xfe\x00\xd8\x41\x00", "byte"),
        (bytes(range(128, 256)), "none of"),
    ],
)
def test_bytes_that_are_no_article(tmp_path: Path, data: bytes, word: str) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    assert word in only_failure(tmp_path / "a.txt").error


def test_folder_is_sorted_and_leaves_out_what_it_does_not_read(tmp_path: Path) -> None:
    for name in ("b/2.txt", "b/1.txt", "a/3.TXT", ".hidden/4.txt", "a/.5.txt", "a/6.docx"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("大将")
    assert [article.id for article in articles(tmp_path)] == ["3", "1", "2"]


def test_ids_are_unique_and_depend_on_the_sorted_order_alone(tmp_path: Path) -> None:
    for name in ("x/a.txt", "y/a.txt", "y/a.htm", "a.txt", "z/w/a.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True, parents=True)
        text = "<p>越南国防部长潘文江大将访问老挝，双方就两军关系交换意见。</p>" * 9
        (tmp_path / name).write_text(f"<html><body><article>{text}</article></body></html>")
    ids = [article.id for article in articles(tmp_path)]
    assert ids == ["a", "x/a", "y/a", "y/a-2", "z/w/a"]
    assert [article.id for article in articles(tmp_path / "z", tmp_path)] == ids


def test_a_file_named_twice_is_read_once(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("大将")
    assert only(tmp_path / "a.txt", tmp_path, str(tmp_path / "*.txt")).id == "a"


def test_globs(tmp_path: Path) -> None:
    for name in ("a/1.txt", "a/b/2.txt", "3[x].txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True, parents=True)
        (tmp_path / name).write_text("大将")
    assert [article.id for article in articles(f"{tmp_path}/**/*.txt")] == ["3[x]", "1", "2"]
    assert only(f"{tmp_path}/3[x].txt").id == "3[x]"
    assert "no file matches" in only_failure(f"{tmp_path}/*.html").error


def test_names_that_name_nothing(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "a.docx").write_text("x")
    assert "no such file" in only_failure(tmp_path / "missing.txt").error
    assert str(tmp_path) in only_failure(tmp_path / "no" / "where.txt").advice
    assert "no article" in only_failure(tmp_path / "empty").error
    assert ".docx" in only_failure(tmp_path / "a.docx").error
    assert "network" in only_failure("https://example.org/a").error
    assert only_failure("a\0b").error
    assert only_failure("长" * 400).error


def test_a_file_that_cannot_be_opened_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "nowhere")
    assert "cannot be read" in only_failure(tmp_path).error


def test_skip_leaves_out_the_callers_own_files(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("大将")
    (tmp_path / "out.csv").write_text("text\n大将")
    (source,) = find([tmp_path], skip=[tmp_path / "out.csv"])
    assert not isinstance(source, Failure)
    assert source.path.name == "a.txt"


def test_skip_leaves_out_what_lies_in_a_folder_of_the_callers_own(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("大将")
    (tmp_path / "run").mkdir()
    (tmp_path / "run" / "references.csv").write_text("text\n大将")
    found = [tmp_path, *tmp_path.glob("*.txt")]
    assert [file_name(one) for one in find(found, skip=[tmp_path / "run"])] == ["a.txt"]
    # `minglu extract news/*.txt -o news`: the articles lie in the folder that the tables go to.
    assert [file_name(one) for one in find(tmp_path.glob("*.txt"), skip=[tmp_path])] == ["a.txt"]


def file_name(source: Source | Failure) -> str:
    assert isinstance(source, Source), source
    return source.path.name


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO("大将".encode("gb18030"))))
    article = only("-", published="2016-11")
    assert (article.id, article.text, article.published) == ("stdin", "大将", "2016-11")


RECORDS = [
    {
        "text": "越南国防部长潘文江\r\n大将",
        "id": "x",
        "title": "访问 老挝",
        "published": "2016-11-16",
        "url": "u",
    },
    {"text": "第二篇", "id": "x", "title": "", "published": "2016-11-16T08:00:00+07:00", "url": ""},
    {"text": "第三篇", "id": "", "title": "", "published": "", "url": ""},
]


def check_records(path: Path) -> None:
    first, second, third = articles(path, published="2020")
    assert first == Article(
        id="x",
        text="越南国防部长潘文江\n大将",
        title="访问 老挝",
        published="2016-11-16",
        url="u",
        origin=first.origin,
        sha256=sha256(RECORDS[0]["text"].encode()).hexdigest(),
    )
    assert (second.id, second.published) == ("x-2", "2016-11-16")
    assert (third.id, third.published) == (f"{path.stem}-0003", "2020")
    assert third.origin.startswith(f"{path.as_posix()}:")


def test_jsonl(tmp_path: Path) -> None:
    lines = [json.dumps(record, ensure_ascii=False) for record in RECORDS]
    (tmp_path / "t.jsonl").write_text("\ufeff" + "\n\n".join(lines), "utf-8")
    check_records(tmp_path / "t.jsonl")


@pytest.mark.parametrize(("codec", "delimiter"), [("utf-8-sig", ","), ("gb18030", ";"), ("utf-16", "\t")])
def test_csv(tmp_path: Path, codec: str, delimiter: str) -> None:
    rows = [[f'"{cell}"' for cell in record.values()] for record in RECORDS]
    table = [["Text", "ID", "title", "published", "url"], *rows]
    data = "\r\n".join(delimiter.join(row) for row in table).encode(codec)
    (tmp_path / "t.csv").write_bytes(data)
    found = articles(tmp_path / "t.csv")
    assert [article.text for article in found] == ["越南国防部长潘文江\n大将", "第二篇", "第三篇"]


def test_csv_takes_an_article_of_any_length(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("text\n" + "大" * 200_000, "utf-8")
    assert len(only(tmp_path / "t.csv").text) == 200_000


def test_xlsx(tmp_path: Path) -> None:
    from xlsxwriter import Workbook

    with Workbook(tmp_path / "t.xlsx", {"default_date_format": "yyyy-mm-dd"}) as book:
        sheet = book.add_worksheet()
        for row, cells in enumerate([list(RECORDS[0]), *(list(record.values()) for record in RECORDS)]):
            sheet.write_row(row, 0, [cell.replace("\r", "") for cell in cells])
        sheet.write_row(4, 0, ["第四篇", 4])
        sheet.write_datetime(4, 3, date(2016, 11, 16))
    found = articles(tmp_path / "t.xlsx")
    assert [article.id for article in found] == ["x", "x-2", "t-0003", "4"]
    assert found[3].published == "2016-11-16"
    assert found[3].origin.endswith("t.xlsx:5")


def test_parquet(tmp_path: Path) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    pq.write_table(pa.Table.from_pylist(RECORDS), tmp_path / "t.parquet")
    check_records(tmp_path / "t.parquet")


def test_a_bad_record_costs_no_other(tmp_path: Path) -> None:
    lines = ['{"text": "大将"', "[1]", '{"text": 5}', '{"text": ""}', '{"text": " "}', '{"id": "q"}']
    lines += [r'{"text": "\ud800"}', r'{"text": "a\u0000"}', r'{"text": "好", "title": "\udc00"}']
    data = "\n".join(lines).encode() + b"\n\xff\n" + '{"text": "大将"}'.encode()
    (tmp_path / "t.jsonl").write_bytes(data)
    found = list(read([tmp_path / "t.jsonl"]))
    assert [type(item).__name__ for item in found] == ["Failure"] * 10 + ["Article"]
    origins = [item.origin for item in found]
    assert origins == [f"{(tmp_path / 't.jsonl').as_posix()}:{line}" for line in range(1, 12)]


def test_a_bad_record_is_known_by_its_own_id(tmp_path: Path) -> None:
    lines = ['{"id": "2023-07", "text": ""}', '{"id": "甲", "text": 5}', '{"text": null}']
    (tmp_path / "t.jsonl").write_text("\n".join(lines), "utf-8")
    assert [one.article for one in failures(tmp_path / "t.jsonl")] == ["2023-07", "甲", "t-0003"]


@pytest.mark.parametrize("name", ["t.csv", "t.jsonl", "t.xlsx", "t.parquet"])
def test_a_table_that_is_none(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes("没有这一栏,大将\n1,2\n".encode())
    assert failures(tmp_path / name)
    assert not [item for item in read([tmp_path / name]) if isinstance(item, Article)]


def test_a_table_without_a_record_is_told(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("id,text\n", "utf-8")
    assert "no record" in only_failure(tmp_path / "t.csv").error


@pytest.mark.parametrize(
    "table",
    [
        "article,text,canonical,entity,start,end\na,大将,大将,,0,2\n",
        # references.csv of a run
        "article,text,kind,refers_to,start,end\na,双方,sides,梁强、洛佩斯,0,2\n",
    ],
)
def test_minglus_own_table_is_not_read_as_articles(tmp_path: Path, table: str) -> None:
    (tmp_path / "t.csv").write_text(table, "utf-8")
    assert "minglu wrote" in only_failure(tmp_path / "t.csv").error


def test_a_date_that_is_none_costs_the_article_only_its_date(tmp_path: Path) -> None:
    (tmp_path / "t.jsonl").write_text('{"text": "大将", "published": "去年"}', "utf-8")
    failure, article = read([tmp_path / "t.jsonl"], published="2020")
    assert isinstance(failure, Failure)
    assert "去年" in failure.error
    assert isinstance(article, Article)
    assert article.published == ""


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2016", "2016"),
        ("2016-11", "2016-11"),
        (" 2016-11-16 ", "2016-11-16"),
        ("2016-11-16 23:59", "2016-11-16"),
        ("2016-11-16T23:59:59.5Z", "2016-11-16"),
        ("2016-13", None),
        ("2016-02-30", None),
        ("16-11-2016", None),
        ("２０１６", None),
        ("20161116", None),
        ("42690", None),
        ("0001", None),
        ("", None),
    ],
)
def test_iso_date(written: str, day: str | None) -> None:
    assert iso_date(written) == day


def test_published_must_be_a_date(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="2016-11-16"):
        read([tmp_path], published="soon")


INDEX = "article,source,published,title,url\na,vna,2016-11-16,访问老挝,https://example.org/a\nb,vna,nie,,\n"


def test_index_gives_facts_to_files_beside_and_below_it(tmp_path: Path) -> None:
    (tmp_path / "index.csv").write_text(INDEX, "utf-8-sig")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.txt").write_text("大将")
    (tmp_path / "c.txt").write_text("大将")
    c, a = articles(tmp_path, published="2020")
    assert (a.title, a.published, a.url) == ("访问老挝", "2016-11-16", "https://example.org/a")
    assert (c.title, c.published) == ("", "2020")


def test_index_is_no_article_and_its_wrong_dates_are_told(tmp_path: Path) -> None:
    (tmp_path / "index.csv").write_text(INDEX, "utf-8-sig")
    (tmp_path / "b.txt").write_text("大将")
    found = list(read([tmp_path / "index.csv", tmp_path / "b.txt"]))
    assert [type(item).__name__ for item in found] == ["Failure", "Article"]
    assert "nie" in failures(tmp_path)[0].error


def test_an_index_alone_is_told(tmp_path: Path) -> None:
    # Else `minglu extract index.csv` would end without a word.
    (tmp_path / "index.csv").write_text("article,title\na,普京访朝\n", "utf-8")
    assert "index of articles" in only_failure(tmp_path).error
    assert "index of articles" in only_failure(tmp_path / "index.csv").error


def test_index_with_texts_is_a_table_of_articles(tmp_path: Path) -> None:
    (tmp_path / "index.csv").write_text("article,text\na,大将\n", "utf-8")
    assert only(tmp_path).text == "大将"


PAGE = """<html><head><meta charset="gb2312"><title>潘文江大将访问老挝</title>
<meta property="article:published_time" content="2016-11-16T08:00:00+07:00">
<link rel="canonical" href="https://example.org/a"></head><body><nav>首页 新闻</nav>
<article><h1>潘文江大将访问老挝</h1>{}</article><footer>版权所有</footer></body></html>"""


@pytest.mark.parametrize("codec", ["gb18030", "utf-8"])
def test_page(tmp_path: Path, codec: str) -> None:
    body = "<p>越南国防部长潘文江大将在万象会见老挝国防部长，双方就两军关系交换意见。</p>" * 6
    (tmp_path / "a.html").write_bytes(PAGE.format(body).encode(codec))
    article = only(tmp_path / "a.html")
    assert article.text.startswith("越南国防部长潘文江大将") or "\n越南国防部长" in article.text
    assert "首页" not in article.text
    assert "版权" not in article.text
    assert (article.title, article.published) == ("潘文江大将访问老挝", "2016-11-16")
    assert (article.url, article.encoding) == ("https://example.org/a", codec)


def test_page_without_an_article(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<html><body></body></html>")
    assert "no main text" in only_failure(tmp_path / "a.html").error
