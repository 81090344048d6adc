"""The register: the same tables whatever the order of the articles, and contradictions kept with their witnesses."""

from __future__ import annotations

from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from minglu.model import Article
from minglu.rulebook.kit import Kit
from minglu.rulebook.rules import Rules, load_rules
from minglu.run.journal import Entry, decode, encode, read_articles
from minglu.run.register import COLUMNS, Register, register

TEXTS = {
    "a": (
        "2019-06-02",
        "魏凤和会见岩屋毅\n中国国防部长魏凤和上将6月1日在新加坡会见日本防卫大臣岩屋毅。第18届香格里拉对话会在新加坡举行。",
    ),
    "b": (
        "2019-06-03",
        "日本防卫大臣岩屋毅6月1日在新加坡同中国国防部长魏凤和会见。魏凤和出席第18届香格里拉对话会。",
    ),
    "c": ("2019-06-02", "中国国防部长魏凤和中将将于6月5日会见越南国防部长吴春历大将。"),
    "d": ("2019-06-02", "第18届香格里拉对话会由中国国防部长魏凤和主持。"),
    "e": ("2019-06-02", "第18届香格里拉对话会由日本防卫大臣岩屋毅主持。双方同意合作。"),
    "f": ("2022-01-01", "越南国防部长潘文江大将会见老挝国防部长占萨门·占雅拉。"),
}


def read_article(article: Article, kit: Kit) -> Entry:
    (entry,) = read_articles([article], kit)
    return entry


@cache
def entries() -> tuple[Entry, ...]:
    kit = Kit.load()
    return tuple(
        read_article(Article(id=name, text=text, published=published), kit)
        for name, (published, text) in TEXTS.items()
    )


@cache
def tables() -> Register:
    return register(entries())


@cache
def _without_editions() -> Kit:
    """The dictionaries without the history of the series, so that only what articles say counts."""
    rules = load_rules()
    return Kit.build(Rules({**rules.tables, "meetings/editions.csv": ()}))


@settings(max_examples=30, deadline=None)
@given(st.permutations(range(len(TEXTS))))
def test_the_order_of_articles_does_not_matter(order: list[int]) -> None:
    assert register(entries()[at] for at in order) == tables()


@settings(max_examples=20, deadline=None)
@given(st.lists(st.sampled_from(range(len(TEXTS))), unique=True))
def test_any_articles_give_whole_tables(chosen: list[int]) -> None:
    found = register(entries()[at] for at in chosen)
    assert [row.article for row in found.articles] == sorted(list(TEXTS)[at] for at in chosen)
    for name, columns in COLUMNS.items():
        assert all(len(row) == len(columns) for row in getattr(found, name))


def test_one_encounter_of_two_articles_is_one_row() -> None:
    (row,) = [one for one in tables().encounters if one.kind == "met" and one.date == "2019-06-01"]
    assert (row.articles, row.tellings) == ("a|b", 3), "the title has no day, and is of the same"
    assert {*row.who_entities.split("|"), *row.whom_entities.split("|")} == {
        "person:cn-wei-fenghe",
        "person:jp-iwaya-takeshi",
    }


def test_an_encounter_of_two_states_has_no_bare_bar_for_capacities_and_no_blank_before_its_sentence() -> None:
    kit = Kit.load()
    text = "三国磋商\n\n新华社首尔3月5日电 美国、日本与韩国在首尔举行会谈。"
    found = register([read_article(Article(id="a", text=text, published="2024-03-06"), kit)]).encounters
    talks = [one for one in found if one.kind == "talks"]
    assert talks
    assert {one.who_capacities + one.whom_capacities for one in talks} == {""}
    assert {one.sentence for one in talks} == {"美国、日本与韩国在首尔举行会谈。"}


def test_a_group_without_an_id_is_one_by_its_name() -> None:
    kit = Kit.load()
    text = "3月5日，中国国防部长魏凤和会见越南国防部代表团。同日，日本防卫大臣岩屋毅会见客人。"
    found = register([read_article(Article(id="a", text=text, published="2019-03-06"), kit)]).encounters
    assert {one.whom_entities for one in found} == {"group:越南国防部代表团", "group:客人"}


def test_days_of_an_unknown_year_stand_between_days_and_none() -> None:
    kit = Kit.load()
    texts = {
        "dated": "2019年6月3日，中国国防部长魏凤和会见日本防卫大臣岩屋毅。",
        "no year": "5月3日，智利国防部长何塞·马尔科会见秘鲁国防部长卡洛斯·鲁伊斯。",
        "no day": "俄罗斯国防部长绍伊古会见白俄罗斯国防部长赫列宁。",
    }
    found = register(read_article(Article(id=name, text=text), kit) for name, text in texts.items())
    assert [(one.article, one.date) for one in found.encounters if one.kind == "met"] == [
        ("dated", "2019-06-03"),
        ("no year", "--05-03"),
        ("no day", ""),
    ]


def test_a_headline_is_of_the_day_told_though_no_year_is_known() -> None:
    text = "赵乐际会见马克龙\n全国人大常委会委员长赵乐际6日在人民大会堂会见法国总统马克龙。"
    (row,) = register([read_article(Article(id="a", text=text), Kit.load())]).encounters
    assert (row.date, row.tellings) == ("---06", 2)


def test_a_plan_is_not_an_event() -> None:
    (row,) = [one for one in tables().encounters if one.modality == "planned"]
    assert (row.date, row.articles) == ("2019-06-05", "c")


def test_two_ranks_on_one_day_are_a_conflict_with_both_sentences() -> None:
    (row,) = [one for one in tables().conflicts if one.kind == "rank"]
    assert {row.value, row.other_value} == {"上将", "中将"}
    assert {row.article, row.other_article} == {"a", "c"}
    assert row.value in row.sentence
    assert row.other_value in row.other_sentence


def test_two_chairs_are_a_conflict() -> None:
    (row,) = [one for one in tables().conflicts if one.kind == "meeting chair"]
    assert {row.value, row.other_value} == {"魏凤和", "岩屋毅"}
    assert row.value in row.sentence
    assert row.other_value in row.other_sentence


def test_a_summit_has_one_row_under_all_its_names() -> None:
    told = {
        "a": "习近平出席上海合作组织成员国元首理事会第二十四次会议。",
        "b": "习近平祝愿阿斯塔纳峰会取得成功。",
        "c": "王毅谈习近平出席上海合作组织阿斯塔纳峰会。",
    }
    (row,) = register(
        read_article(Article(id=name, text=text, published="2024-07-04"), Kit.load())
        for name, text in told.items()
    ).meetings
    assert (row.series, row.articles) == ("上海合作组织成员国元首理事会会议", "a|b|c")


def test_two_sessions_of_a_year_are_two_rows() -> None:
    told = {"a": "第32届东盟峰会在新加坡举行。", "b": "第33届东盟峰会在新加坡举行。"}
    found = register(
        read_article(Article(id=name, text=text, published="2018-12-04"), Kit.load())
        for name, text in told.items()
    ).meetings
    assert [row.date for row in found] == ["2018-04-25", "2018-11-11"]


def test_states_that_take_part_stand_behind_the_people_by_their_names() -> None:
    text = "中国国防部长魏凤和出席第18届香格里拉对话会。"
    (row,) = register([read_article(Article(id="a", text=text, published="2019-06-02"), Kit.load())]).meetings
    assert (row.participants, row.countries) == ("魏凤和、中国", "CN")


def test_one_day_of_several_is_no_conflict_and_another_day_is() -> None:
    def days(text: str) -> list[tuple[str, str]]:
        told = ("第18届香格里拉对话会5月31日至6月2日在新加坡举行。", text)
        found = register(
            read_article(Article(id=str(n), text=one, published="2019-06-02"), _without_editions())
            for n, one in enumerate(told)
        )
        return [(one.value, one.other_value) for one in found.conflicts if one.kind == "meeting date"]

    assert days("第18届香格里拉对话会6月1日在新加坡举行。") == []
    assert days("第18届香格里拉对话会6月5日在新加坡举行。") == [("2019-05-31", "2019-06-05")]


def test_days_on_which_somebody_attends_a_long_session_are_no_conflict() -> None:
    told = ("李强9月18日在纽约出席联合国大会。", "李强9月21日在纽约出席第78届联合国大会。")
    found = register(
        read_article(Article(id=str(n), text=one, published="2023-09-23"), Kit.load())
        for n, one in enumerate(told)
    )
    assert [one for one in found.conflicts if one.kind == "meeting date"] == []
    assert len(found.meetings) == 1


def test_a_tenure_has_its_first_and_last_day_and_a_sentence() -> None:
    (row,) = [
        one
        for one in tables().tenures
        if one.entity == "person:cn-wei-fenghe" and one.post == "国防部长" and one.rank == "上将"
    ]
    assert (row.country, row.first, row.last) == ("CN", "2019-06-02", "2019-06-02")
    assert "魏凤和上将" in row.evidence


def test_the_journal_gives_back_what_it_was_given() -> None:
    for entry in entries():
        assert decode(encode(entry)) == entry


def test_an_office_of_times_long_past_is_no_tenure_of_today() -> None:
    text = "1987年12月8日，两国签署条约，美国总统里根出席。中国国防部长魏凤和2日谈到这一条约。"
    kit = Kit.load()
    told = register([read_article(Article(id="t", text=text, published="2019-06-03"), kit)])
    assert {(row.entity, row.post) for row in told.tenures} == {("person:cn-wei-fenghe", "国防部长")}
    assert {row.entity for row in told.people} == {"person:cn-wei-fenghe", "person:us-ronald-reagan"}


def test_people_show_an_office_once_whatever_the_characters() -> None:
    kit = Kit.load()
    texts = {"s": "中国国防部长魏凤和2日出席会议。", "t": "中國國防部長魏鳳和2日出席會議。"}
    told = register(
        read_article(Article(id=name, text=text, published="2019-06-03"), kit) for name, text in texts.items()
    )
    assert [row.posts for row in told.people] == ["国防部长"]
