"""The scorer of relations on hand-made facts: which are the same, which count once, and how gold is read."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from golden.compare import kit
from minglu.model import Encounter, Meeting, Party, Row
from minglu.run.gold import Marked, read_labelled
from minglu.run.gold_names import Naming
from minglu.run.gold_relations import GoldEncounter, GoldEntity, GoldMeeting, RelationGold, read_relations
from minglu.run.match_relations import (
    Matched,
    Pair,
    gold_pairs,
    gold_sessions,
    is_day_of,
    match_loosely,
    match_pairs,
    match_sessions,
    same_place,
    told_pairs,
    told_sessions,
)
from minglu.run.score_relations import Count, linked
from minglu.stages.decode import Unreadable
from score_relations import GOLD, REAL, SEED_GOLD

PEOPLE = ("潘文江", "米耶拉", "魏鳳和")
#: The round of annotation whose articles were drawn by lot.
BY_LOT = 3


@pytest.fixture(scope="module")
def naming() -> Naming:
    return Naming.of(kit(), PEOPLE, (), ())


def person(name: str, *mentions: int, entity: str = "") -> Party:
    return Party("person", name, entity, mentions=mentions)


def state(code: str) -> Party:
    return Party("country", code, f"country:{code}", code)


def office(words: str) -> Party:
    return Party("office", words)


def told(kind: str, who: tuple[Party, ...], whom: tuple[Party, ...] = (), **cells: str) -> Encounter:
    values = dict.fromkeys(("date", "place", "meeting", "what", "sentence", "why"), "")
    values |= {"modality": "real", "section": "body"} | cells
    return Encounter(kind=kind, who=who, whom=whom, start=0, end=0, **values)


def wanted(kind: str, who: list[str], whom: list[str], **cells: str) -> GoldEncounter:
    values = {"date": "", "place": "", "meeting": "", "modality": "real"} | cells
    return GoldEncounter(kind, tuple(who), tuple(whom), **values)


def meeting(series: str, **cells: str) -> Meeting:
    empty = dict.fromkeys(
        ("part", "ordinal", "year", "kind", "date", "date_to", "place", "country", "host", "parent", "why"),
        "",
    )
    values = {"key": series, "section": "body", **empty, **cells}
    return Meeting(series=series, chairs=(), participants=(), mentions=(), **values)


def counts(matched: Matched[Pair]) -> tuple[int, int, int]:
    return len(matched.both), len(matched.missed), len(matched.extra)


PAN, MIERA, WEI = person("潘文江"), person("米耶拉"), person("魏凤和")
MET = wanted("met", ["潘文江"], ["米耶拉"])

SAME = {
    "the plain case": (MET, told("met", (PAN,), (MIERA,))),
    "equal sides may change places": (MET, told("met", (MIERA,), (PAN,))),
    "a name is compared in simplified characters": (
        wanted("led", ["魏鳳和"], []),
        told("led", (WEI,)),
    ),
    "a state is compared by its code": (
        wanted("visited", ["潘文江"], ["MN"]),
        told("visited", (PAN,), (state("MN"),)),
    ),
    "a visit without a state goes to the place": (
        wanted("visited", ["潘文江"], [], place="廣治"),
        told("visited", (PAN,), place="广治"),
    ),
    "a place may stand as a side": (
        wanted("visited", ["潘文江"], [], place="北京大学"),
        told("visited", (PAN,), (Party("org", "北京大学"),), place="北京"),
    ),
    "a state before an office may be missing": (
        wanted("met", ["防长"], ["潘文江"]),
        told("met", (office("美防長"),), (PAN,)),
    ),
    "a meeting goes by its canonical series": (
        wanted("attended", ["潘文江"], [], meeting="G20峰会"),
        told("attended", (PAN,), meeting="二十国集团领导人峰会"),
    ),
}

DIFFERENT = {
    "kinds that are not near": (MET, told("signed", (PAN,), (MIERA,))),
    "sides that are not equal": (
        wanted("received", ["潘文江"], ["米耶拉"]),
        told("received", (MIERA,), (PAN,)),
    ),
    "offices of two states": (
        wanted("met", ["日防长"], ["潘文江"]),
        told("met", (office("美防长"),), (PAN,)),
    ),
    "a visit elsewhere": (wanted("visited", ["潘文江"], ["MN"]), told("visited", (PAN,), (state("CN"),))),
    "an attendance elsewhere": (
        wanted("attended", ["潘文江"], [], meeting="香格里拉对话会"),
        told("attended", (PAN,), meeting="北京香山论坛"),
    ),
    "one who is nobody's host": (
        wanted("promoted", ["潘文江"], ["米耶拉"]),
        told("promoted", (), (MIERA,)),
    ),
}


def match(gold: GoldEncounter, found: Encounter, naming: Naming) -> Matched[Pair]:
    meetings = [meeting(found.meeting)] if found.meeting else []
    return match_pairs(gold_pairs([gold], naming), told_pairs([found], meetings, naming))


@pytest.mark.parametrize("case", SAME)
def test_these_are_the_same(case: str, naming: Naming) -> None:
    assert counts(match(*SAME[case], naming)) == (1, 0, 0)


@pytest.mark.parametrize("case", DIFFERENT)
def test_these_are_not(case: str, naming: Naming) -> None:
    assert counts(match(*DIFFERENT[case], naming)) == (0, 1, 1)


def test_a_list_on_a_side_is_as_many_pairs(naming: Naming) -> None:
    gold = gold_pairs([wanted("met", ["潘文江", "魏鳳和"], ["米耶拉"])], naming)
    found = told_pairs([told("met", (PAN,), (MIERA,)), told("met", (WEI,), (MIERA,))], (), naming)
    assert counts(match_pairs(gold, found)) == (2, 0, 0)


def test_title_and_body_are_one_telling_and_two_days_are_two(naming: Naming) -> None:
    title, body = (
        told("met", (PAN,), (MIERA,)),
        told("met", (PAN,), (MIERA,), date="2023-06-22", place="河内"),
    )
    (pair,) = told_pairs([title, body, title._replace(modality="planned")], (), naming)
    assert (pair.date, pair.place, pair.modality) == ("2023-06-22", "河内", "real")
    before = told("met", (MIERA,), (PAN,), date="2019", modality="past")
    assert len(told_pairs([title, body, before], (), naming)) == 2


def test_a_visit_to_a_town_and_one_to_a_state_are_one_where_a_third_names_both(naming: Naming) -> None:
    state_only, town_only = told("visited", (PAN,), (state("MN"),)), told("visited", (PAN,), place="乌兰巴托")
    both = state_only._replace(place="乌兰巴托")
    assert len(told_pairs([state_only, town_only], (), naming)) == 2
    (pair,) = told_pairs([state_only, town_only, both], (), naming)
    assert pair.whom.shown == "MN"


def test_near_kinds_are_one_loosely(naming: Naming) -> None:
    gold = gold_pairs([MET], naming)
    found = told_pairs([told("received", (PAN,), (MIERA,)), told("talks", (PAN,), (MIERA,))], (), naming)
    assert counts(match_pairs(gold, found)) == (0, 1, 2)
    assert counts(match_loosely(gold, found)) == (1, 0, 0)


def test_teasers_count_only_where_gold_has_them(naming: Naming) -> None:
    teaser = told("met", (PAN,), (MIERA,), section="related")
    found = told_pairs([teaser], (), naming)
    assert counts(match_pairs([], found)) == (0, 0, 0)
    assert counts(match_pairs(gold_pairs([MET], naming), found)) == (1, 0, 0)


def test_the_occasion_that_agrees_is_matched_first(naming: Naming) -> None:
    gold = gold_pairs([MET._replace(date="2019"), MET._replace(date="2023-06-22")], naming)
    found = told_pairs([told("met", (PAN,), (MIERA,), date="2023-06-22")], (), naming)
    matched = match_pairs(gold, found)
    assert [one.date for one, _ in matched.both] == ["2023-06-22"]
    assert [one.date for one in matched.missed] == ["2019"]


def test_sessions_go_by_series_without_ordinals_and_by_part(naming: Naming) -> None:
    name = "中国共产党第二十届中央委员会第三次全体会议"
    gold = gold_sessions([GoldMeeting(name, "20", "", "", "", "", "", (), ())], naming)
    whole, part = meeting("中国共产党中央委员会全体会议"), meeting(name, part="闭门会议")
    matched = match_sessions(gold, told_sessions([part, whole], naming))
    assert (len(matched.both), len(matched.missed), len(matched.extra)) == (1, 0, 1)


@pytest.mark.parametrize(
    ("known", "date", "date_to", "right"),
    [
        ("2025", "2025-08-31", "", True),
        ("2024-10-23", "2024-10-22", "2024-10-24", True),
        ("2024-10-25", "2024-10-22", "2024-10-24", False),
        ("2024-10-23", "2024-10-22", "", False),
        ("2024-10-23", "", "", False),
    ],
    ids=["more exactly", "one of its days", "none of its days", "another day", "no day"],
)
def test_days_of_sessions(known: str, date: str, date_to: str, right: bool, naming: Naming) -> None:
    session = told_sessions([meeting("香格里拉对话会", date=date, date_to=date_to)], naming)[0]
    assert is_day_of(known, session) == right


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("人民大会堂", "北京人民大会堂", True),
        ("廣治", "广治", True),
        ("", "", True),
        ("北京", "北京人民大会堂", False),
        ("北京", "", False),
    ],
)
def test_places(one: str, other: str, same: bool) -> None:
    assert same_place(one, other) == same_place(other, one) == same


def test_a_person_is_named_by_his_mention_and_then_by_his_entity(make_row: Callable[..., Row]) -> None:
    row = make_row(n=3, text="洛佩斯", canonical="洛佩斯·米埃拉", entity="person:x", start=5, end=8)
    naming = Naming.of(kit(), PEOPLE, [Marked(5, 8, "PERSON", "米耶拉")], [row])
    assert naming.name(person("洛佩斯·米埃拉", 3)) == "米耶拉"
    assert naming.name(person("洛佩斯·米埃拉", entity="person:x")) == "米耶拉"
    assert naming.name(person("洛佩斯·米埃拉")) == "洛佩斯·米埃拉"


def test_a_link_to_a_person_whom_the_roster_does_not_hold_is_wrong(make_row: Callable[..., Row]) -> None:
    def row(n: int, name: str, entity: str, status: str = "linked") -> Row:
        return make_row(n=n, text=name, start=n, end=n + 1, entity=entity, status=status)

    rows = [row(1, "甲", "person:a"), row(2, "乙", "person:x"), row(3, "丙", "person:c", "unresolved")]
    marks = [Marked(one.start, one.end, "PERSON", one.text) for one in rows]
    entities = (GoldEntity("甲", "a"), GoldEntity("乙", ""), GoldEntity("丙", "c"))
    gold = RelationGold("a", "tune", entities=entities)
    naming = Naming.of(kit(), "甲乙丙", marks, rows)
    assert sum((count for _, count in linked(gold, naming, rows)), Count()) == Count(2, 2, 1)


def test_gold_says_where_it_is_wrong(tmp_path: Path) -> None:
    fact = {**MET._asdict(), "kind": "kissed"}
    (tmp_path / "a.json").write_text(
        json.dumps({"article": "a", "half": "tune", "encounters": [fact]}), "utf-8"
    )
    with pytest.raises(Unreadable, match=r"a\.json: encounters.*'kissed' is no kind"):
        read_relations(tmp_path)


def test_gold_of_relations_fits_gold_of_mentions() -> None:
    labelled = {one.article: one for one in read_labelled(REAL)}
    read = (GOLD / "read_afterwards.txt").read_text("utf-8").split()
    for gold in read_relations(GOLD):
        if gold.article not in labelled:
            # Only its relations were annotated: the half follows from the id, so that nobody chooses it. What was held
            # and whose differences were read afterwards is so no more.
            if gold.round == BY_LOT:
                # tests/test_lots.py draws these again.
                continue
            even = int(hashlib.sha256(gold.article.encode()).hexdigest(), 16) % 2 == 0
            assert gold.half == ("tune" if even or gold.article in read else "held"), gold.article
            assert not (even and gold.article in read), gold.article
            continue
        mentions = labelled[gold.article]
        assert (gold.half, gold.sha256) == (mentions.half, mentions.sha256), gold.article
        assert {one.canonical for one in gold.entities} == set(mentions.people), gold.article


@pytest.mark.parametrize("folder", [GOLD, SEED_GOLD], ids=["articles", "seeds"])
def test_gold_names_ids_of_the_roster_and_meetings_of_its_own(folder: Path) -> None:
    known = {row["person"] for row in kit().rules["people/people.csv"]}
    for gold in read_relations(folder):
        assert {one.entity for one in gold.entities} - {""} <= known, gold.article
        assert {one.meeting for one in gold.encounters} - {""} <= {one.series for one in gold.meetings}
