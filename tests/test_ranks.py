"""RANK: where the rank is, where the word is none, and which grade it has."""

from __future__ import annotations

from itertools import product

import pytest

from marked import agree, case
from minglu.model import Article
from minglu.rulebook.kit import Kit
from minglu.run.extract import extract

_KIT = Kit.load()

SPANS = [
    case("泰国警察总监丹隆萨⟦警上将⟧辞职。", "the police of Thailand by one character"),
    case("英国⟦皇家海军准将⟧约翰·贝克森发言。", "a royal navy is a service"),
    case("港大校长张翔没有回应。", "大 and 校长"),
    case("越南国防部长潘文江⟦大将⟧会见老挝客人。", "the rank ends before 会见"),
    case("潘文江⟦大将⟧将出席会议。", "大将 and 将 as will"),
    case("洛佩斯·米耶拉⟦上将⟧将于25日离开河内。", "上将 and 将于 behind a short dotted name"),
    case("潘文江⟦大将⟧在河内发表讲话。", "the rank ends before 在"),
    case("吴春历⟦大将⟧率团出席两场会议。", "the rank ends before 率"),
    case("越南国防部副部长阮志咏⟦上将⟧来访。", "the rank ends before 来访"),
    case("吴春历⟦大将⟧和占萨门·占雅拉⟦上将⟧认为合作良好。", "two officers joined by 和"),
    case(
        "古巴革命武装力量政治主任维克多·罗霍·拉莫斯(Víctor Rojo Ramos)⟦中将⟧一行抵达。",
        "Latin name between name and rank",
    ),
    case("⟦海军上将⟧菲利普·戴维森出席听证会。", "service prefix is part, before the name"),
    case("美军印太司令部司令菲利普·戴维森⟦海军上将⟧出席听证会。", "service prefix is part, behind the name"),
    case("以色列空军司令诺金⟦少将⟧飞抵莫斯科。", "an office, a short name, a rank"),
    case("中央军委举行晋升⟦上将⟧军衔仪式。", "军衔 stays outside"),
    case("这次晋升⟦上将⟧的是四名军官。", "晋升 takes a rank without a name"),
    case("參謀總長沈一鳴⟦上將⟧不幸罹難。", "traditional characters, same offsets"),
    case("獲救的是通次室⟦中將⟧次長曹進平。", "between a unit and an office"),
    case("中国国防部发言人吴谦⟦大校⟧答记者问。", "a senior officer's rank"),
    case("⟦空军准将⟧帕特里克·赖德主持记者会。", "the rank opens the sentence"),
    case("退役⟦陆军上将⟧劳埃德·奥斯汀出任国防部长。", "退役 stays outside"),
    case("俄罗斯国防部长谢尔盖·绍伊古⟦大将⟧视察部队。", "Russia's rank between marshal and colonel general"),
    case("朝鲜人民军⟦次帅⟧朴正天出席阅兵式。", "a rank that only Korea has"),
    case("美国国务卿鲍威尔⟦将军⟧曾访问北京。", "将军 directly behind a name"),
    case("⟦一级上将⟧军衔早已取消。", "a first-class general, era rank"),
    case("党的二十大将于10月16日召开。", "大 ends a congress, 将 is will"),
    case("五大将领先后发言。", "大 and 将领"),
    case("“戈尔什科夫海军上将”号护卫舰驶入港口。", "a ship named after an admiral"),
    case("俄罗斯“库兹涅佐夫海军元帅”号航母回港。", "a ship named after a marshal"),
    case("球队大将缺阵，老将首发出场。", "sport's talk of generals"),
    case("旅行社在合同中将退费办法写明。", "中 ends a phrase, 将 marks the object"),
    case("教练在赛前会上将阵容换了一半。", "会上 and 将"),
    case("客人的损失减少将近一半。", "减少 and 将近"),
    case("将军、将领、军官和士兵一起植树。", "bare words for officers are no ranks"),
    case("他是得力大将，也是一员猛将。", "an idiom for a person of weight"),
    case("‘苏联海军元帅戈尔什科夫’号驶过，“海军上将库兹涅茨”级停航。", "a rank in the name of a ship"),
    case("请通知上将改期的事情。", "上 and 将 between two ordinary words"),
    case("土耳其⟦中将⟧高志凯发言。", "a trap, 其中将, that begins within a state's name"),
    case("其中将有三人发言。", "that trap by itself"),
    case("美国⟦太空军上将⟧约翰·贝克森发言。", "of two services that end alike the longer one"),
    case("客人参观海军上将库兹涅佐夫号航母。", "a ship with the rank in front of the admiral"),
    case("“海军元帅戈尔什科夫”号护卫舰驶入港口。", "the same in quotation marks"),
    case("海军上将戈尔什科夫级护卫舰驶入港口。", "a class of ships"),
    case("⟦海军上将⟧戴维森号召各国合作。", "号召 is no ship"),
    case("日本⟦警视总监⟧李大山发言。", "the first of Japan's police"),
    case("韩国警察厅长李大山⟦治安总监⟧发言。", "the first of Korea's police"),
    case("北京市公安局⟦二级警监⟧李大山发言。", "a rank of China's police"),
    case("警视正在加强治安监控。", "正在, and 监控: parts of other words"),
]
#: Names that are words of two characters, which ends the trap of 通知上将改期, and some that are none.
_STATES = ("中国", "美国", "泰国", "印度", "土耳其", "台湾", "韩国", "美军", "印度尼西亚", "蒙古国")
_RANKS = ("上将", "中将", "少将", "大将")
_NAMED = ("王明", "赵军", "高峰", "黄河", "郑和", "金明", "高志凯")

GRADES = [
    case(
        "1955年，中国皮定均⟦中将|OF-7⟧获授军衔。",
        "the year of the sentence, not of the article",
        published="2023-05-10",
    ),
    case("2015年，中国李大山⟦中将|OF-8⟧获授军衔。", "a year of the ladder of today", published="2023-05-10"),
    case("英国⟦皇家海军准将|OF-6⟧约翰·贝克森发言。", "the service tells nothing more", published="2023"),
    case("越南国防部长潘文江⟦大将|OF-9⟧访问中国。", "Vietnam's highest rank", published="2022-12-06"),
    case(
        "越南国防部副部长阮志咏⟦上将|OF-8⟧访问中国。", "Vietnam's 上将 is one below", published="2016-11-16"
    ),
    case("中国国防部长魏凤和⟦上将|OF-9⟧访问俄罗斯。", "China's 上将 since 1988", published="2018-04-03"),
    case(
        "中国国防部发言人吴谦⟦大校|OF-6⟧答记者问。",
        "China's 大校 since 1988, above its colonel",
        published="2018-08-30",
    ),
    case(
        "美军印太司令部司令菲利普·戴维森⟦海军上将|OF-9⟧作证。",
        "an admiral of four stars",
        published="2021-03-11",
    ),
    case(
        "以色列空军司令阿米卡姆·诺金⟦少将|OF-7⟧飞抵莫斯科。",
        "Israel's air chief is a major general",
        published="2018-09-20",
    ),
    case("美国国务卿鲍威尔⟦将军|⟧曾访问北京。", "将军 tells no grade", published="2004-10-25"),
    case(
        "越通社万象——老挝国防部长占萨门·占雅拉⟦上将|OF-8⟧发言。",
        "Vietnam's agency writes its own ladder onto Lao officers",
        published="2016-11-16",
    ),
    case(
        "新华社北京3月5日电 老挝国防部长占萨门·占雅拉⟦上将|OF-9⟧发言。",
        "mainland outlets write the Lao ladder",
        published="2019-03-05",
    ),
    case("中国人民解放军总参谋长粟裕⟦大将|OF-9⟧视察部队。", "China's 大将 of 1955", published="1956-08-01"),
    case("一名⟦上将|⟧出席了仪式。", "no country, so no grade"),
    case(
        "日本海上自卫队幕僚长斋藤聪⟦海将|OF-8⟧发言。",
        "a word that tells its service itself",
        published="2023",
    ),
    case("日本陆上自卫队李大山⟦陆将补|OF-7⟧发言。", "the same one grade below", published="2023"),
    case("日本海上自卫队李大山⟦一等海佐|OF-5⟧发言。", "a captain of Japan's navy", published="2023"),
    case("越南海军司令李大山⟦准都督|OF-6⟧发言。", "Viet Nam's navy", published="2023"),
    case("美军⟦上将|OF-9⟧约翰·贝克森发言。", "the army of a state, and its officer"),
    case(
        "日本⟦警视长|OF-7⟧李大山发言。", "a rank of the police that a source calls a 将补", published="2023"
    ),
    case("韩国李大山⟦治安监|⟧发言。", "one of which no source says that"),
    case("美国⟦四星上将|OF-9⟧约翰·贝克森发言。", "stars and word tell the same"),
    case("巴基斯坦⟦陆军元帅|OF-10⟧阿西姆·穆尼尔发言。", "five stars since 2025", published="2025-06-01"),
    case("马克·米利⟦上将|OF-9⟧访问韩国。", "an officer whom the roster knows"),
]

#: What a country's own table leaves out has no grade, whatever the generic ladder says.
LEFT_OUT = [
    (
        "台湾少将李大山发言。",
        "2023",
        "has no 少将 of TW",
        "one star or two: by stars and by name they differ",
    ),
    ("台湾中将李大山发言。", "2023", "has no 中将 of TW", "two stars or three"),
    ("英国空军元帅约翰·贝克森发言。", "2023", "is for 空军元帅", "Air Marshal, or Marshal of the air force"),
    ("巴基斯坦空军元帅约翰·贝克森发言。", "2023", "is for 空军元帅", "the same"),
    ("越南准将李大山发言。", "2023", "has no 准将 of VN", "a rank that Viet Nam does not have"),
    ("中国准将李大山发言。", "2023", "has no 准将 of CN", "nor has China"),
    ("中国大校李大山发言。", "1970-05-01", "on 1970-05-01", "China had no ranks then"),
    ("越南四星上将李大山发言。", "2023", "has no 四星上将 of VN", "its 上将 has three"),
    ("韩国治安监李大山发言。", "2023", "has no 治安监 of KR", "the police have hardly any grades"),
]


@pytest.mark.parametrize("sentence", SPANS)
def test_ranks(sentence: str) -> None:
    agree(sentence, "RANK")


@pytest.mark.parametrize(
    ("sentence", "published"),
    [
        pytest.param(
            *(item.values if len(item.values) > 1 else (*item.values, "")), id=item.id, marks=item.marks
        )
        for item in GRADES
    ],
)
def test_grades(sentence: str, published: str) -> None:
    agree(sentence, "RANK", "grade", published)


@pytest.mark.parametrize(("state", "rank"), list(product(_STATES, _RANKS)))
def test_a_rank_stands_between_a_state_and_any_name(state: str, rank: str) -> None:
    text = "".join(f"{state}{rank}{name}16日发言。" for name in _NAMED)
    rows = extract(Article(id="a", text=text, published="2023-06-27"), _KIT).rows
    assert [row.text for row in rows if row.type == "RANK"] == [rank] * len(_NAMED)
    states = len(_NAMED) if state != "中国" else 0
    assert sum(row.type == "COUNTRY" and row.country != "CN" for row in rows) == states


@pytest.mark.parametrize(("text", "published", "said", "reason"), LEFT_OUT)
def test_no_grade_is_told_with_its_reason(text: str, published: str, said: str, reason: str) -> None:
    rows = extract(Article(id="a", text=text, published=published), _KIT).rows
    found = [row for row in rows if row.rank]
    assert found, text
    for row in found:
        assert (row.grade, "no grade: " in row.why and said in row.why) == ("", True), (reason, row.why)
