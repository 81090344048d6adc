"""What `rules check` says of what the rows say: cells, references, traps, clashes."""

from __future__ import annotations

import pytest

from minglu.rulebook.check import check, notes

_NAMES, _STATES = "countries/names.csv", "countries/countries.csv"
_VN = "越南,VN,short,zh,,,s\n"

CELLS = {
    # The example of the design.
    "month 13": (
        {_NAMES: _VN + "越南国,VN,historical,zh,,2008-13,s\n"},
        [
            "rules/countries/names.csv:3:6: valid_to 2008-13 is not a date; write 2008, 2008-03 or 2008-03-14",
        ],
    ),
    # A day that the calendar does not have.
    "30 February": (
        {_NAMES: _VN + "越南国,VN,historical,zh,2013-02-30,,s\n"},
        [
            "rules/countries/names.csv:3:5: valid_from 2013-02-30 is not a date; write 2008, 2008-03 or 2008-03-14",
        ],
    ),
    # What Excel makes of 2013-03-14 in another locale.
    "another order": (
        {_NAMES: _VN + "越南国,VN,historical,zh,14/03/2013,,s\n"},
        [
            "rules/countries/names.csv:3:5: valid_from 14/03/2013 is not a date; write 2008, 2008-03 or 2008-03-14",
        ],
    ),
    # The rule would hold on no day at all.
    "ends before it begins": (
        {_NAMES: _VN + "越南国,VN,historical,zh,1955,1945-09,s\n"},
        [
            "rules/countries/names.csv:3:6: valid_to 1945-09 is before valid_from 1955; swap or correct the dates",
        ],
    ),
    # A note split at its blanks once made a, and, end verbs of taking office.
    "a note among the words": (
        {"posts/words.csv": "and,takes alone,,s\n"},
        [
            "rules/posts/words.csv:2:1: term and is not a Chinese word; write the word; what is said of it belongs into the note",
        ],
    ),
    # A kind that no code knows does nothing, in silence.
    "unknown kind": (
        {_NAMES: "越南,VN,shrt,zh,,,s\n"},
        [
            "rules/countries/names.csv:2:3: kind shrt is not known here; write short, long, historical, colloquial or if-named",
        ],
    ),
    "small letters": (
        {_NAMES: _VN + "越南国,vn,long,zh,,,s\n"},
        [
            "rules/countries/names.csv:3:2: country vn is not an ISO code; write one like VN, or CSXX for a state that is no more",
        ],
    ),
    "decimal comma": (
        {"people/given.csv": '丁,"1,5",s\n'},
        [
            "rules/people/given.csv:2:2: weight 1,5 is not a number; write one like 1.5 or -2",
        ],
    ),
    # float() takes it, and every sum of points would be one.
    "nan": (
        {"people/given.csv": "丁,nan,s\n"},
        [
            "rules/people/given.csv:2:2: weight nan is not a number; write one like 1.5 or -2",
        ],
    ),
    "yes and no": (
        {_STATES: "VN,VNM,越南,Viet Nam,y,s\n"},
        [
            "rules/countries/countries.csv:2:5: un_member y is not known here; write yes or no",
        ],
    ),
    # OF-11 is one grade above the highest.
    "grade": (
        {"ranks/terms.csv": "上将,,flag,,,s\n", "ranks/grades.csv": "VN,上将,,OF-11,,,,table,s\n"},
        [
            "rules/ranks/grades.csv:2:4: grade OF-11 is not a NATO grade; "
            "write OF-1 to OF-10, WO-1 to WO-5 or OR-1 to OR-9",
        ],
    ),
    # Texts are simplified before look-up, so a traditional term never meets one.
    "traditional": (
        {_NAMES: _VN + "越南國,VN,long,zh,,,s\n"},
        [
            "rules/countries/names.csv:3:1: term 越南國 is never found: texts are folded before look-up; write 越南国",
        ],
    ),
    "full width": (
        {"orgs/names.csv": "ＡＰＥＣ,亚太经合组织,,alliance,s\n"},
        [
            "rules/orgs/names.csv:2:1: term ＡＰＥＣ is never found: texts are folded before look-up; write APEC",
        ],
    ),
    # One character of a name is half of other words; such forms have a table with evidence.
    "one character": (
        {_NAMES: "越,VN,short,zh,,,s\n" + _VN},
        [
            "rules/countries/names.csv:2:1: term 越 has 1 character; write 2 to 30",
        ],
    ),
    "two characters where one is meant": (
        {"people/given.csv": "丁当,1.5,s\n"},
        [
            "rules/people/given.csv:2:1: term 丁当 has 2 characters; write 1",
        ],
    ),
    # A sentence pasted into the column of terms.
    "sentence": (
        {"posts/units.csv": "国防部长" * 8 + ",both,s\n"},
        [
            "rules/posts/units.csv:2:1: term 国防部长国防部长国防部长国防部长国防部长国防部长国防部长国防部长 has 32 characters; write 2 to 30",
        ],
    ),
    "empty term": (
        {_NAMES: ",VN,short,zh,,,s\n" + _VN},
        [
            "rules/countries/names.csv:2:1: term is empty; write the term, or delete the row",
        ],
    ),
    "no source": (
        {_NAMES: "越南,VN,short,zh,,,\n"},
        [
            "rules/countries/names.csv:2:7: source is empty; write the id of a row of sources.csv",
        ],
    ),
    "id with blanks": (
        {"sources.csv": "A list,A list of states,,CC0,\ns,A list,,CC0,\n"},
        [
            "rules/sources.csv:2:1: id A list is not an id; write small letters, digits and hyphens, as in vn-phan-van-giang",
        ],
    ),
    "address": (
        {"sources.csv": "s,A list of states,example.org,CC0,\n"},
        [
            "rules/sources.csv:2:3: url example.org is not a web address; write one like https://example.org/page",
        ],
    ),
}

_PERSON = {"people/people.csv": "vn-x,范文甲,VN,Pham Van X,,s\n", "people/names.csv": "范文甲,vn-x,full,s\n"}

REFERENCES = {
    # A pair says which of its meanings each character has, so it needs one.
    "pair of another state": (
        {
            "countries/abbreviations.csv": "巴,PS,,,s\n巴以,JP,,,s\n巴以,PS,,,s\n",
            _STATES: "JP,JPN,日本,Japan,yes,s\nPS,PSE,巴勒斯坦,Palestine,no,s\n",
            _NAMES: "巴勒斯坦,PS,short,zh,,,s\n日本,JP,short,zh,,,s\n",
        },
        [
            "rules/countries/abbreviations.csv:3:2: no character of the pair 巴以 means JP; add a row 巴,JP or correct the state",
        ],
    ),
    # One new row may mend all, so that they are told as one.
    "source that is not there": (
        {_NAMES: "安南,VN,historical,zh,,,t\n越南,VN,short,zh,,,t\n"},
        [
            "rules/countries/names.csv:2:7: source t is not in sources.csv (and so in 1 more row of this file); correct it, or add a row there",
        ],
    ),
    "source that nobody has": (
        {"sources.csv": "s,A list,,CC0,\nt,Another,,CC0,\n"},
        [
            "rules/sources.csv:3:1: no row has the source t; delete it",
        ],
    ),
    "country that is not there": (
        {_NAMES: "老挝,LA,short,zh,,,s\n" + _VN},
        [
            "rules/countries/names.csv:2:2: country LA is not in countries/countries.csv; correct it, or add a row there",
        ],
    ),
    # A state without a name is never found.
    "country without a name": (
        {_STATES: "LA,LAO,老挝,Laos,yes,s\nVN,VNM,越南,Viet Nam,yes,s\n"},
        [
            "rules/countries/countries.csv:2:1: LA has no name in countries/names.csv; add 老挝 there",
        ],
    ),
    # `Lexicon` leaves such a name out.
    "name of nobody": (
        {**_PERSON, "people/names.csv": "范文乙,vn-y,full,s\n范文甲,vn-x,full,s\n"},
        [
            "rules/people/names.csv:2:2: person vn-y is not in people/people.csv; correct it, or add a row there",
        ],
    ),
    "person without a name": (
        {**_PERSON, "people/names.csv": ""},
        [
            "rules/people/people.csv:2:1: vn-x has no name in people/names.csv; add 范文甲 there",
        ],
    ),
    # The name that the table shows would not be found itself.
    "canonical that is no name": (
        {**_PERSON, "people/names.csv": "文甲,vn-x,short,s\n"},
        [
            "rules/people/people.csv:2:2: canonical 范文甲 is none of the names of vn-x; add it to people/names.csv",
        ],
    ),
    # 亚太 → 亚太经合 → 亚太经合组织 would make two organisations of one.
    "chain of canonicals": (
        {"orgs/names.csv": "亚太,亚太经合,,alliance,s\n亚太经合,亚太经合组织,,alliance,s\n"},
        [
            "rules/orgs/names.csv:2:2: canonical 亚太经合 is itself a form of 亚太经合组织 (line 3); write 亚太经合组织, or correct that line",
        ],
    ),
    "edition of no series": (
        {"meetings/editions.csv": "香格里拉对话会,15,2016,2016-06-03,2016-06-05,新加坡,,,,s\n"},
        [
            "rules/meetings/editions.csv:2:1: series 香格里拉对话会 is not in meetings/series.csv as canonical; correct it, or add a row there",
        ],
    ),
}

_GENERAL = {"ranks/terms.csv": "上将,,flag,,,s\n"}

RULES = {
    # The row was edited on one side only.
    "trap without its part": (
        {**_GENERAL, "ranks/traps.csv": "北京将士,上将,,s\n"},
        [
            "rules/ranks/traps.csv:2:2: 上将 is not in the phrase 北京将士; write a part of it",
        ],
    ),
    # Only whole terms are looked up: hiding a piece of one does nothing.
    "trap that hides no term": (
        {**_GENERAL, "ranks/traps.csv": "北上将士,上将士,,s\n"},
        [
            "rules/ranks/traps.csv:2:2: the trap hides 上将士, which is no term of ranks/ and is never found; delete the row, or write the whole term that is hidden",
        ],
    ),
    # Wherever 上将 stands, the trap stands too.
    "term that is always hidden": (
        {**_GENERAL, "ranks/traps.csv": "上将,上将,,s\n"},
        [
            "rules/ranks/terms.csv:2:1: term 上将 is never found: ranks/traps.csv line 2 hides all of it; delete one of the two rows",
        ],
    ),
    "grade of no rank": (
        {**_GENERAL, "ranks/grades.csv": "VN,中将,,OF-7,,,,table,s\n"},
        [
            "rules/ranks/grades.csv:2:2: 中将 is no rank word, so its grade is never asked for; add it to ranks/terms.csv, or delete the row",
        ],
    ),
    # 海将 is of the navy by itself, and nobody says 海军陆将 of the air force.
    "grade of another service": (
        {
            "ranks/terms.csv": "海将,navy,flag,,,s\n",
            "ranks/grades.csv": "VN,海将,air,OF-8,,,,table,s\nVN,海将,navy,OF-8,,,,table,s\n",
        },
        [
            "rules/ranks/grades.csv:2:3: no text can say 海将 of the service air, so this grade is never asked for; give the word or a prefix that service, or correct the service here",
        ],
    ),
    # Every admiral is asked for by the whole title first.
    "grade behind a whole title": (
        {
            **_GENERAL,
            "ranks/prefixes.csv": "海军,navy,s\n",
            "ranks/grades.csv": "VN,上将,navy,OF-8,,,,table,s\nVN,海军上将,,OF-8,,,,table,s\n",
        },
        [
            "rules/ranks/grades.csv:2:2: this grade of 上将 is never given, as line 3 is asked first; delete one of the two rows",
        ],
    ),
    # Only what stands in datelines chooses a house.
    "grade of an unknown house": (
        {**_GENERAL, "ranks/grades.csv": "VN,上将,,OF-8,KPL,,,table,s\n"},
        [
            "rules/ranks/grades.csv:2:5: no medium in orgs/names.csv is called KPL; write it as datelines have it (越通社), or leave it empty",
        ],
    ),
    # Where two grades hold, none is given: both rows are dead.
    "two grades at once": (
        {**_GENERAL, "ranks/grades.csv": "VN,上将,,OF-8,,,,table,s\nVN,上将,,OF-9,,1988,,table,s\n"},
        [
            "rules/ranks/grades.csv:3:4: 上将 is OF-9 here, and OF-8 in line 2 at the same time; end one of the two, or delete it",
        ],
    ),
    # A body and a place of one name must at least be in one country.
    "two countries": (
        {
            _STATES: "LA,LAO,老挝,Laos,yes,s\nVN,VNM,越南,Viet Nam,yes,s\n",
            _NAMES: "老挝,LA,short,zh,,,s\n" + _VN,
            "orgs/names.csv": "主席府,主席府,LA,government,s\n",
            "places/names.csv": "主席府,VN,building,s\n",
        },
        [
            "rules/orgs/names.csv:2:3: 主席府 is in LA here, and in VN in places/names.csv line 2; correct one of the two, or leave the country empty",
        ],
    ),
    "place in two tables": (
        {"places/names.csv": "岘港,VN,city,s\n", "places/geonames.csv": "岘港,VN,city,s\n"},
        [
            "rules/places/geonames.csv:2:1: 岘港 is in places/names.csv too (line 2); delete the row here",
        ],
    ),
    "country that is a place": (
        {_NAMES: _VN, "places/geonames.csv": "越南,VN,city,s\n"},
        [
            "rules/places/geonames.csv:2:1: 越南 is a country in countries/names.csv line 2; delete one of the two rows",
        ],
    ),
    "name that is a country": (
        {"people/people.csv": "vn-x,越南,VN,,,s\n", "people/names.csv": "越南,vn-x,full,s\n"},
        [
            "rules/people/names.csv:2:1: the name 越南 is a country in countries/names.csv line 2; delete one of the two rows",
        ],
    ),
    "name that is a trap": (
        {**_PERSON, "people/traps.csv": "范文甲,word,s\n"},
        [
            "rules/people/names.csv:2:1: the name 范文甲 is a trap in people/traps.csv line 2; delete one of the two rows",
        ],
    ),
    "name that is a place": (
        {**_PERSON, "places/names.csv": "范文甲,VN,city,s\n"},
        [
            "rules/people/names.csv:2:1: the name 范文甲 is a place in places/names.csv line 2; delete one of the two rows",
        ],
    ),
}


@pytest.mark.parametrize(
    ("files", "expected"),
    [*CELLS.values(), *REFERENCES.values(), *RULES.values()],
    ids=[*CELLS, *REFERENCES, *RULES],
)
def test_content_is_told(make_rules, files, expected) -> None:
    assert [str(problem) for problem in check(make_rules(files))] == expected


def test_what_is_right_is_not_told(make_rules) -> None:
    files = {
        # One term of two eras, and 海军上将 beside 上将.
        **_GENERAL,
        "ranks/prefixes.csv": "海军,navy,s\n",
        "orgs/names.csv": "越通社,越南通讯社,VN,media,s\n",
        "ranks/grades.csv": "VN,上将,,OF-8,,,1988,table,s\nVN,上将,,OF-9,,1988,,table,s\nVN,上将,,OF-9,越通社,,,table,s\nVN,海军上将,,OF-9,,,,table,s\n",
        "ranks/traps.csv": "北上将士,上将,,s\n",
        # A bracketed byline keeps the blank it begins with.
        "layout/marks.csv": " 记者 {names}】,byline,【环球网报道 记者 王某】,记者 说,,s\n",
        # A dated name that ends in the year in which it began.
        _NAMES: _VN + "越南国,VN,historical,zh,1949-03,1949,s\n",
    }
    assert check(make_rules(files)) == []


def test_a_name_to_show_keeps_what_folding_changes(make_rules) -> None:
    files = {
        "people/people.csv": "vn-x,巨乾生,VN,,,s\n",
        "people/names.csv": "巨干生,vn-x,full,s\n",
    }
    assert check(make_rules(files)) == []


def test_unreadable_tables_are_not_blamed_on_others(make_rules) -> None:
    files = {**_PERSON, "people/people.csv": b"\xff"}
    assert [problem.file for problem in check(make_rules(files))] == ["rules/people/people.csv"]


def test_two_people_of_one_full_name_are_a_note(make_rules) -> None:
    people = "vn-x,范文甲,VN,,,s\nvn-y,范文甲,VN,,,s\n"
    names = "文甲,vn-x,short,s\n文甲,vn-y,short,s\n范文甲,vn-x,full,s\n范文甲,vn-y,full,s\n"
    root = make_rules({"people/people.csv": people, "people/names.csv": names})
    assert check(root) == []
    assert [str(note) for note in notes(root)] == [
        "rules/people/names.csv:5:1: 范文甲 names vn-x and vn-y; make sure that they are not one person"
    ]
