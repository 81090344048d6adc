"""Words, names and offices as the press of Hong Kong and Taiwan writes them: the sentences are our own."""

from __future__ import annotations

import pytest

from marked import agree, case, rows_of

PEOPLE = [
    case(
        "國民黨立委⟦林宇甄⟧、⟦王明德⟧今天出席。",
        "a given name with a rare character, before a comma of lists",
    ),
    case("立法院秘書長⟦李進來⟧、外交部常務次長⟦王明德⟧出席。", "來 ends a name where no verb follows"),
    case("中國外長⟦王毅⟧稱，合作良好。", "but one verb of speech alone stands before a comma"),
    case(
        "日本眾議員⟦鈴木英敬⟧訪台。",
        "a surname that the roster knows, and another given name behind an office",
    ),
    case("日本外相⟦岸田⟧率團訪問美國。", "no given name is a word"),
    case("美國總統⟦特朗普⟧（又譯⟦川普⟧）發表談話。", "another spelling of the name in front"),
    case("南韓總統⟦李在明⟧4日會見客人。", "明 of a name is no tomorrow"),
    case("⟦賴⟧總統接見訪團。", "whoever is so called in Taiwan"),
    case("〔編譯孫明遠/綜合報導〕德國外長⟦王德福⟧訪華。", "who translates is in the byline"),
]

RANKS = [case("司令職缺由王明德⟦上將⟧調任。", "a rank before a verb of office")]

OFFICES = [
    case("台灣⟦駐德國代表⟧謝志偉出席，⟦駐法副代表⟧沒有出席。", "an ambassador by another name"),
    case("駐英代表處、駐華代表團和其他代表沒有回應。", "missions, and representatives of nothing"),
    case("中國⟦常駐日內瓦代表⟧發言。", "a permanent one"),
    case("⟦駐歐盟暨盧森堡代表⟧發言。", "to a body and a state"),
    case("⟦駐紐約辦事處長⟧王明德發言。", "the head of an office abroad, which shares its last character"),
    case("他由李家超、陳國基和⟦教育局局長⟧蔡若蓮陪同。", "a name and 和 are no part of a department's name"),
    case("⟦行政長官私人秘書⟧隨行。", "the office of whoever holds one"),
    case("日本⟦防衛大臣政務官⟧出席。", "a parliamentary vice-minister"),
    case(
        "日本⟦自民黨國會對策委員長⟧出席，斐濟⟦常任代表⟧發言。", "offices of a party and at the United Nations"
    ),
    case("⟦國安會諮詢委員⟧王明德和日本⟦防衞相⟧中谷元會面。", "衞 is 衛"),
]

BODIES = [
    case(
        "代表團拜會⟦日華議員懇談會⟧，⟦日華懇⟧表示歡迎。",
        "a league of members of a parliament, and its short form",
    ),
    case("他率領「⟦台美國會聯誼會⟧」代表團出訪。", "what two parliaments have"),
    case("⟦中泰友好協會⟧舉行活動。", "what two states have"),
    case("雙方同意建立⟦中泰合作委員會⟧。", "立 of 建立 is no state"),
    case("「⟦東南亞國家協會⟧」和⟦克宮⟧發表聲明。", "names of Taiwan and Hong Kong"),
    case("三黨團立委出席，成員國會議召開，他再帶一團旅客來。", "parties in a parliament, a meeting, a group"),
]

DAYS = [
    case("⟦十月卅一日|2025-10-31⟧訪問老挝。", "thirty-one", published="2025-10-28"),
    case("他一連三日訪問老挝。", "how long", published="2025-10-28"),
    case("南韓總統李在明⟦四日|2025-11-04⟧會見客人。", "明 of a name is no tomorrow", published="2025-11-05"),
    case(
        "⟦14日|2025-11-14⟧午宴歡迎訪團，⟦14日中午|2025-11-14⟧宴請訪團。",
        "a feast at noon",
        published="2025-11-15",
    ),
    case("他將於⟦明四日|2025-11-04⟧出訪。", "but by itself it is", published="2025-11-03"),
]

PLACES = [
    case("會談在⟦三藩市⟧舉行，演習在⟦南西諸島⟧舉行。", "a city's name in Hong Kong, and islands"),
    case("他在⟦克里姆林宮⟧會見客人，又前往⟦五角大廈⟧。", "buildings, where somebody is received"),
    case("計劃受到五角大廈抵制，克里姆林宮沒有回應。", "and the bodies in them"),
]


@pytest.mark.parametrize("sentence", PEOPLE)
def test_people(sentence: str) -> None:
    agree(sentence, "PERSON")


@pytest.mark.parametrize("sentence", RANKS)
def test_ranks(sentence: str) -> None:
    agree(sentence, "RANK")


@pytest.mark.parametrize("sentence", OFFICES)
def test_offices(sentence: str) -> None:
    agree(sentence, "POST")


@pytest.mark.parametrize("sentence", BODIES)
def test_bodies(sentence: str) -> None:
    agree(sentence, "ORG")


@pytest.mark.parametrize(("sentence", "published"), DAYS)
def test_days(sentence: str, published: str) -> None:
    agree(sentence, "DATE", "date", published)


@pytest.mark.parametrize("sentence", PLACES)
def test_places(sentence: str) -> None:
    agree(sentence, "PLACE")


def test_a_representative_is_the_office_of_whoever_follows() -> None:
    (row,) = rows_of("台灣駐德國代表謝志偉出席。", "PERSON")
    assert row.post == "駐德國代表"


@pytest.mark.parametrize(
    ("name", "person"),
    [
        # The roster's names without their dot, as Hong Kong writes them.
        ("安東尼布林肯", "person:us-antony-blinken"),
        ("谢尔盖拉夫罗夫", "person:ru-sergey-lavrov"),
        # A Malay name: somebody's given name in front of the one by which outlets know him.
        ("莫哈末卡立诺丁", "person:my-mohamed-khaled-nordin"),
    ],
)
def test_names_without_a_dot(name: str, person: str) -> None:
    (row,) = rows_of(f"防長{name}表示，合作良好。", "PERSON")
    assert (row.text, row.entity) == (name, person)
