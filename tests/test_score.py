"""The scorer on hand-made tables: what is right, partly right and wrong, and how gold is read."""

from __future__ import annotations

import json
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from minglu.cli.main import main
from minglu.model import Row, Sentence
from minglu.rulebook.kit import Kit
from minglu.run.batch import batch
from minglu.run.gold import Labelled, Marked, Person, read_labelled
from minglu.run.predict import predict
from minglu.run.score import KINDS, Group, PersonTally, Quiet, Score, score
from minglu.run.tables import open_table
from minglu.stages.decode import Unreadable
from minglu.workbook import open_workbook

TEXT = "越南国防部长潘文江大将11月16日在万象会见老挝国防部长。"


def one(gold: Labelled, predicted: Labelled) -> Score:
    return score([gold], [predicted])


def article(*mentions: Marked, **more: object) -> Labelled:
    return Labelled("a", mentions, **more)  # type: ignore[arg-type]


def call(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["score", *map(str, arguments)])


@pytest.fixture
def gold_json(tmp_path: Path) -> Callable[..., Path]:
    """Write offset JSON for an article with `TEXT`, which lies in `articles/`; `cells` override."""

    def write(name: str = "a", **cells: object) -> Path:
        (tmp_path / "articles").mkdir(exist_ok=True)
        (tmp_path / "articles" / f"{name}.txt").write_text(TEXT, "utf-8")
        (tmp_path / "articles" / "index.csv").write_text("article,published\na,2016-11-17\n", "utf-8")
        (tmp_path / "gold").mkdir(exist_ok=True)
        record = {
            "article": name,
            "source": "vna",
            "half": "tune",
            "sha256": sha256(TEXT.encode()).hexdigest(),
            "mentions": [
                {"type": "PERSON", "start": 6, "end": 9},
                {"type": "DATE", "start": 11, "end": 17, "value": "2016-11-16"},
                {"type": "PLACE", "start": 26, "end": 28},
            ],
            "people": [{"canonical": "潘文江", "country": "VN", "post": "国防部长", "rank": "大将"}],
        }
        path = tmp_path / "gold" / f"{name}.json"
        path.write_text(json.dumps(record | cells), "utf-8")
        return path

    return write


def test_exact_and_partial() -> None:
    gold = article(Marked(0, 3, "PERSON"), Marked(5, 8, "PERSON"), Marked(9, 11, "PERSON"))
    found = article(Marked(0, 3, "PERSON"), Marked(5, 9, "PERSON"), Marked(9, 11, "PLACE"))
    tallies = one(gold, found).by("type")
    person = tallies["PERSON",]
    assert (person.gold, person.predicted, person.exact, person.partial) == (3, 2, 1, 2)
    assert person.exactly == pytest.approx((1 / 2, 1 / 3, 2 / 5))
    assert person.partly == pytest.approx((1, 2 / 3, 4 / 5))
    assert tallies["PLACE",].exactly == (0, 0, 0)


def test_a_long_mention_covers_one_of_two() -> None:
    gold = article(Marked(0, 3, "PERSON"), Marked(3, 6, "PERSON"))
    assert one(gold, article(Marked(0, 6, "PERSON"))).by()[()].partial == 1


def test_differences_of_every_kind_in_context() -> None:
    gold = article(
        Marked(0, 2, "COUNTRY"), Marked(6, 9, "PERSON"), Marked(9, 11, "RANK"), Marked(18, 20, "PLACE")
    )
    found = article(
        Marked(6, 8, "PERSON"),
        Marked(9, 11, "POST"),
        Marked(18, 20, "PLACE"),
        Marked(22, 24, "COUNTRY"),
        text=TEXT,
    )
    differences = one(gold, found).differences
    assert [(one.kind, one.mark.type) for one in differences] == [
        ("missed", "COUNTRY"),
        ("wrong span", "PERSON"),
        ("wrong type", "RANK"),
        ("extra", "COUNTRY"),
    ]
    assert {one.kind for one in differences} == set(KINDS)
    assert differences[1].context == "越南国防部长⟦潘文江⟧大将11月16日在万"


def test_differences_without_a_text() -> None:
    missed, extra = one(
        article(Marked(0, 2, "PLACE")), article(Marked(5, 7, "PLACE", text="万象", sentence="在万象会见"))
    ).differences
    assert missed.context == "[0:2]"
    assert extra.context == "在⟦万象⟧会见"


def test_values_are_judged_on_exact_matches_where_gold_gives_one() -> None:
    gold = article(
        Marked(0, 1, "COUNTRY", "CN"),
        Marked(1, 2, "COUNTRY", "PK"),
        Marked(3, 6, "PERSON", "潘文江"),
        Marked(7, 9, "PERSON"),
        Marked(10, 12, "DATE", "2016"),
    )
    found = article(
        Marked(0, 1, "COUNTRY", "CN"),
        Marked(1, 2, "COUNTRY", "PS"),
        Marked(3, 6, "PERSON", "潘文江"),
        Marked(7, 9, "PERSON", "王某"),
        Marked(10, 13, "DATE", "2016"),
    )
    tallies = one(gold, found).by("type")
    assert tallies["COUNTRY",].value_accuracy == 0.5
    assert (tallies["PERSON",].judged, tallies["PERSON",].valued) == (1, 1)
    assert tallies["DATE",].judged == 0


def test_values_and_attributes_are_compared_folded() -> None:
    gold = article(Marked(0, 3, "PERSON", "習近平"), people={"習近平": Person("CN", "國家主席、总书记")})
    found = article(
        Marked(0, 3, "PERSON", "习近平"), people={"习近平": Person("CN", "总书记、国家主席", "上将")}
    )
    result = one(gold, found)
    assert result.by()[()].value_accuracy == 1
    assert result.people[Group("", "")] == PersonTally(gold=1, found=1, country=1, post=1, rank=0)


def test_a_person_not_found_is_counted_but_not_judged() -> None:
    gold = article(Marked(0, 3, "PERSON"), people={"潘文江": Person("VN"), "王某": Person()})
    assert one(gold, article()).people[Group("", "")] == PersonTally(gold=2)


def test_false_persons_in_sentences_that_name_nobody() -> None:
    gold = article(Marked(0, 3, "PERSON"))
    found = article(
        Marked(0, 3, "PERSON"),
        Marked(4, 6, "PERSON"),
        Marked(12, 15, "PERSON"),
        sentences=(Sentence(0, 10), Sentence(10, 35)),
    )
    quiet = one(gold, found).quiet[Group("", "")]
    assert quiet == Quiet(characters=25, persons=1)
    assert quiet.per_10_000 == 400


def test_groups_and_articles_of_one_side_only() -> None:
    mark = Marked(0, 2, "PLACE", section="title")
    gold = [Labelled("a", (mark,), source="x", half="held"), Labelled("b", (mark,), source="y", half="tune")]
    result = score(gold, [Labelled("a", (mark,)), Labelled("c", (mark,))])
    assert result.articles == 1
    assert list(result.by("half", "source", "section")) == [("held", "x", "title")]


@pytest.mark.parametrize("name", ["t.csv", "t.jsonl", "t.parquet", "t.xlsx", "folder"])
def test_tables_come_back_as_written(tmp_path: Path, make_row: Callable[..., Row], name: str) -> None:
    date = make_row(type="DATE", text="11月16日", canonical="--11-16", date="--11-16", start=3, end=9)
    person = make_row(n=2, text="潘文江", canonical="潘文江", country="VN", start=9, end=12)
    with (open_workbook if name == "t.xlsx" else open_table)(tmp_path / name) as write:
        write("a", [date, person])
        write("empty", [])
    labelled = read_labelled(tmp_path / name)
    assert labelled[0].mentions[0][:4] == (3, 9, "DATE", "--11-16")
    assert labelled[0].people == {"潘文江": Person("VN")}
    assert len(labelled) == (2 if name == "folder" else 1)


def test_predicted_tables_without_rows_of_an_article(tmp_path: Path, make_row: Callable[..., Row]) -> None:
    with open_table(tmp_path / "t.csv") as write:
        write("c", [make_row(article="c", text="万象", end=2)])
    gold = [article(Marked(0, 2, "PLACE"))]
    labelled, problems = predict(gold, tmp_path / "t.csv", Kit.load)
    assert labelled == [Labelled("a")]
    assert [problem.article for problem in problems] == ["a", "c"]
    assert score(gold, labelled).by()[()].gold == 1


@pytest.mark.parametrize(
    ("name", "content", "wrong"),
    [
        ("g.json", '{"article": "a"}', "mentions: Field required"),
        ("g.json", '{"article": "a", "mentions": [{"type": "X", "start": 0, "end": 1}]}', "mentions.0.type"),
        ("g.csv", "article,type,start,end\na,PERSON,x,3\n", "g.csv:2: start"),
        ("g.csv", "text\nx\n", "no table of mentions"),
        ("g.jsonl", '{"article": "a", "type": "DATE", "start": 0, "end": 1}\n{', "g.jsonl:2"),
        ("g.txt", "text", "no table of mentions"),
    ],
)
def test_gold_that_cannot_be_read(tmp_path: Path, name: str, content: str, wrong: str) -> None:
    (tmp_path / name).write_text(content, "utf-8")
    with pytest.raises(Unreadable, match=wrong):
        read_labelled(tmp_path / name)
    done = call(tmp_path / name, tmp_path)
    assert done.exit_code == 2
    assert wrong in done.stderr


def test_an_article_labelled_twice_is_refused(tmp_path: Path, gold_json: Callable[..., Path]) -> None:
    path = gold_json()
    (path.parent / "b.json").write_bytes(path.read_bytes())
    with pytest.raises(Unreadable, match="in another file too"):
        read_labelled(path.parent)


def test_command_extracts_what_gold_names(tmp_path: Path, gold_json: Callable[..., Path]) -> None:
    gold_json()
    done = call(tmp_path / "gold", tmp_path / "articles", "--differences", "5", "--type", "date")
    assert done.exit_code == 0, done.output
    # The year comes from the index beside the articles.
    assert "DATE  tune  vna" in done.stdout
    assert "1.000" in done.stdout
    assert "PLACE" not in done.stdout


def test_command_reports_articles_that_differ_or_are_missing(
    tmp_path: Path, gold_json: Callable[..., Path]
) -> None:
    gold_json()
    gold_json("b", sha256="0" * 64)
    gold_json("c")
    (tmp_path / "articles" / "c.txt").unlink()
    done = call(tmp_path / "gold", tmp_path / "articles", "--json")
    assert done.exit_code == 1
    assert "its sha256 differs" in done.stderr
    assert "c: there is no article of this name" in done.stderr
    assert json.loads(done.stdout)["articles"] == 1


def test_held_differences_are_counted_but_not_listed(tmp_path: Path, gold_json: Callable[..., Path]) -> None:
    gold_json(half="held", mentions=[])
    done = call(tmp_path / "gold", tmp_path / "articles", "--differences", "9")
    assert "潘文江" not in done.stdout
    gold_json(half="tune", mentions=[])
    done = call(tmp_path / "gold", tmp_path / "articles", "--differences", "9")
    assert "PERSON extra" in done.stdout
    assert "⟦潘文江⟧" in done.stdout


def test_command_refuses_what_is_not_there(tmp_path: Path, gold_json: Callable[..., Path]) -> None:
    assert call(tmp_path / "missing", tmp_path).exit_code == 2
    gold_json()
    (tmp_path / "empty").mkdir()
    done = call(tmp_path / "gold", tmp_path / "empty")
    assert done.exit_code == 2
    assert "no article in this folder" in done.stderr


def test_the_folder_of_a_run_is_read_for_its_mentions(tmp_path: Path, gold_json: Callable[..., Path]) -> None:
    gold_json()
    batch([tmp_path / "articles"], tmp_path / "run")
    done = call(tmp_path / "gold", tmp_path / "run")
    assert done.exit_code == 0, done.output
    assert done.stdout.startswith("1 article")


def test_gold_without_a_row_is_refused(tmp_path: Path) -> None:
    (tmp_path / "g.csv").write_text("article,type,start,end\n", "utf-8")
    (tmp_path / "a.txt").write_text("会谈推迟。", "utf-8")
    done = call(tmp_path / "g.csv", tmp_path / "a.txt")
    assert done.exit_code == 2
    assert "g.csv: it labels no article" in done.stderr
