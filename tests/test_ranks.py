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
    case("北部战区举行晋升⟦少将⟧军衔仪式。", "军衔 stays outside"),
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
    case("俄罗斯“伊萨科夫海军元帅”号航母回港。", "a ship named after a marshal"),
    case("球队大将缺阵，老将首发出场。", "sport's talk of generals"),
    case("旅行社在合同中将退费办法写明。", "中 ends a phrase, 将 marks the object"),
    case("教练在赛前会上将阵容换了一半。", "会上 and 将"),
    case("客人的损失减少将近一半。", "减少 and 将近"),
    case("将军、将领、军官和士兵一起植树。", "bare words for officers are no ranks"),
    case("他是得力大将，也是一员猛将。", "an idiom for a person of weight"),
    case("‘苏联海军元帅伊萨科夫’号驶过，“海军上将库兹涅茨”级停航。", "a rank in the name of a ship"),
    case("请通知上将改期的事情。", "上 and 将 between two ordinary words"),
    case("土耳其⟦中将⟧高志凯发言。", "a trap, 其中将, that begins within a state's name"),
    case("其中将有三人发言。", "that trap by itself"),
    case("美国⟦太空军上将⟧约翰·贝克森发言。", "of two services that end alike the longer one"),
    case("客人参观海军上将库兹涅佐夫号航母。", "a ship with the rank in front of the admiral"),
    case("“海军元帅伊萨科夫”号护卫舰驶入港口。", "the same in quotation marks"),
    case("海军上将戈尔什科夫级护卫舰驶入港口。", "a class of ships"),
    case("⟦海军上将⟧戴维森号召各国合作。", "号召 is no ship"),
    case("日本⟦警视总监⟧李大山发言。", "the first of Japan's police"),
    case("韩国警察厅长李大山⟦治安总监⟧发言。", "the first of Korea's police"),
    case("北京市公安局⟦二级警监⟧李大山发言。", "a rank of China's police"),
    case("警视正在加强治安监控。", "正在, and 监控: parts of other words"),
]
#: The ranks below officers; those of the police: test_police_ranks.py.
ENLISTED = [
    case("火箭军某旅⟦一级军士长⟧李大山说。", "China's highest"),
    case("⟦海军二级上士⟧李大山说。", "a class of 2022 with its service"),
    case("⟦上等兵⟧李大山和⟦列兵⟧王明说。", "China's privates"),
    case("臺灣⟦陸軍一等士官長⟧李大山說。", "Taiwan's highest, in its characters"),
    case("台灣⟦二兵⟧李大山說。", "a private in short"),
    case("國防部士官督導長李大山和總士官長王明說。", "offices of Taiwan's sergeants"),
    case("韩国⟦元士⟧李大山说。", "Korea's highest"),
    case("一名韩国⟦陆军兵长⟧逃跑。", "nobody's name, but a service"),
    case("日军⟦伍长⟧李大山被俘。", "behind an army"),
    case("⟦一等兵曹⟧李大山和⟦陆军曹长⟧王明被俘。", "the Imperial navy and army"),
    case("日本⟦海曹长⟧李大山和⟦一等水兵⟧王明说。", "at sea"),
    case("新加坡⟦三级上士⟧李大山和⟦上士长⟧王明说。", "Singapore's own"),
    case("美国⟦空军首席军士长⟧约翰·贝克森说。", "a chief master sergeant"),
    case("英国⟦准下士⟧约翰·贝克森说。", "a lance corporal"),
    case("⟦上士⟧、⟦中士⟧、⟦下士⟧是军衔。", "by themselves"),
    case("美国⟦陆军一级中士⟧约翰·卡特和⟦二等下士⟧保罗·格林说。", "classes of sergeants and corporals"),
    case("古巴⟦二级中士⟧罗德里格斯和⟦三级中士⟧佩雷斯说。", "three classes"),
    case("俄罗斯⟦高级中士⟧伊万诺夫和⟦高级中尉⟧彼得罗夫说。", "literal names of Russia's"),
    case("新加坡⟦高级中校⟧李大山和越南⟦高级上校⟧王明说。", "officers between two ranks"),
]
NEITHER = [
    case("警官、警长、督察、警员和士官一起植树。", "bare words for policemen and sergeants"),
    case("以色列兵力和下列兵种参加，古人列兵布阵。", "列 of another word"),
    case("一等兵工厂造上等兵器。", "等 of another word"),
    case("会上士官发言，地下士兵和加拿大士兵休息。", "上, 下 and 大 in front of soldiers"),
    case("军士长期在海岛，士官长时间守岛。", "长 of another word"),
    case("出兵长达十年，骑兵长途奔袭，队伍长期训练。", "the same"),
    case("海上兵力和线上兵棋，不费一兵一卒，上兵伐谋。", "兵 of another word"),
    case("新加坡大士港靠近海边，观音大士。", "a place and a goddess, no rank of Russia"),
    case("欧元士气不足，单元士兵休息，曹长青说明。", "and a name"),
    case("批准下士兵休假。", "准 of another word"),
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
    case(
        "越通社河内——泰国陆军司令颂猜⟦大将|OF-9⟧和印尼国民军总司令李大山⟦大将|OF-9⟧发言。",
        "that agency's 大将 has four stars, whatever the state",
        published="2023",
    ),
    case(
        "越通社河内——加拿大国防参谋长约翰·卡特⟦大将|OF-9⟧发言。",
        "and where a state has no table",
        published="2023",
    ),
    case(
        "印尼国防部长李大山⟦大将|OF-10⟧发言。",
        "to others it is the highest of Indonesia, with five",
        published="2023",
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
    case("俄军退役⟦少将|OF-6⟧住在这里。", "and one of it who has left, of whom no name is told"),
    case(
        "日本⟦警视长|OF-7⟧李大山发言。", "a rank of the police that a source calls a 将补", published="2023"
    ),
    case("韩国李大山⟦治安监|⟧发言。", "one of which no source says that"),
    case("美国⟦四星上将|OF-9⟧约翰·贝克森发言。", "stars and word tell the same"),
    case("巴基斯坦⟦陆军元帅|OF-10⟧阿西姆·穆尼尔发言。", "five stars since 2025", published="2025-06-01"),
    case("马克·米利⟦上将|OF-9⟧访问韩国。", "an officer whom the roster knows"),
    case("台灣⟦空軍一等士官長|OR-9⟧李大山和⟦二等兵|OR-1⟧王明說。", "nine ranks, nine codes"),
    case(
        "中国⟦一级上士|OR-7⟧李大山说，中国⟦下士|OR-4⟧王明说。",
        "the classes of 2022 and after",
        published="2023",
    ),
    case("中国⟦四级军士长|OR-7⟧李大山说。", "as it was called before", published="2015"),
    case("中国⟦一级士官|OR-4⟧李大山说。", "and from 1999 to 2009 the lowest", published="2005"),
    case("中国⟦上士|OR-6⟧李大山说。", "of 1955", published="1956"),
    case("韩国⟦元士|OR-9⟧李大山和⟦陆军兵长|OR-5⟧王明说。", "Korea counts from below"),
    case("朝鲜⟦中士|OR-7⟧李大山说。", "and so does the North"),
    case("美国⟦陆军上士|OR-6⟧约翰·贝克森说。", "a staff sergeant"),
    case("英国⟦陆军上士|OR-7⟧约翰·贝克森说。", "one grade higher in Britain"),
    case("泰国⟦陆军上士|OR-5⟧颂猜说。", "and one lower in Thailand"),
    case("日本⟦准海尉|OR-9⟧李大山和⟦海曹长|OR-8⟧王明说。", "Japan's highest below officers"),
    case("马来西亚⟦中士|OR-6⟧莫哈末说。", "as in Britain"),
    case("澳大利亚⟦陆军下士|OR-5⟧约翰·贝克森说。", "a corporal is higher than in Britain"),
    case("法国⟦一等兵|OR-2⟧让·杜邦说。", "and a private of France lower than America's"),
    case("印度⟦中士|OR-6⟧辛格和⟦下士|OR-4⟧库马尔说。", "a havildar and a naik are a sergeant and a corporal"),
    case("印度⟦陆军准下士|OR-3⟧辛格说。", "and a lance naik a lance corporal"),
    case("巴基斯坦⟦陆军中士|OR-6⟧穆罕默德·汗说。", "as in India"),
    case("巴基斯坦⟦下士|OR-4⟧穆罕默德·汗和⟦准下士|OR-3⟧阿里·汗说。", "the two below"),
    case("澳大利亚⟦二等兵|OR-2⟧约翰·贝克森说。", "two below a lance corporal"),
    case("马来西亚⟦二等兵|OR-1⟧莫哈末说。", "and the lowest in Malaysia"),
    case("日本⟦准尉|OR-9⟧李大山说。", "the common name of the three services"),
    case("美国⟦陆军五级准尉|WO-5⟧约翰·贝克森说。", "a class of its own between officers and sergeants"),
    case("美国⟦三级准尉|WO-3⟧约翰·贝克森说。", "the third of the five"),
    case("菲律宾⟦陆军首席军士长|OR-9⟧李大山说。", "E-9 by law"),
    case("菲律宾⟦高级军士长|OR-8⟧李大山和⟦技术军士|OR-6⟧王明说。", "E-8, and two ranks below it"),
    case("菲律宾⟦陆军上士|OR-5⟧李大山说。", "a staff sergeant, one grade lower than America's"),
    case("菲律宾⟦中士|OR-4⟧桑托斯和⟦下士|OR-3⟧加西亚说。", "a sergeant and a corporal, so too"),
    case("菲律宾⟦一等兵|OR-2⟧李大山和⟦列兵|OR-1⟧王明说。", "the two lowest"),
    case("菲律宾⟦海军上士|OR-6⟧李大山说。", "a petty officer first class is as a technical sergeant"),
    case("菲律宾⟦海军下士|OR-4⟧李大山说。", "and one of the third class as a sergeant"),
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
    ("中国二级军士长李大山发言。", "2023", "has no 二级军士长 of CN", "between two codes"),
    ("美国一级军士长约翰·贝克森发言。", "2023", "has no 一级军士长 of US", "two ranks have this name"),
    ("新加坡三级上士李大山发言。", "2023", "has no 三级上士 of SG", "no source has its code"),
    (
        "美国一级中士约翰·卡特发言。",
        "2023",
        "has no 一级中士 of US",
        "no 中士, who is one or two grades below",
    ),
    ("新加坡高级中校李大山发言。", "2023", "has no 高级中校 of SG", "between OF-4 and OF-5"),
    ("新西兰一级中士约翰·卡特发言。", "2023", "no table of NZ", "the ladder for all other states has none"),
    ("一名上将发言。", "2023", "no state is known", "and without a state none is asked"),
    ("俄罗斯上士伊万诺夫发言。", "2023", "has no 上士 of RU", "nor Russia's: sources disagree"),
    ("印度上士辛格发言。", "2023", "has no 上士 of IN", "above a havildar are junior commissioned officers"),
    ("日本准尉李大山发言。", "1940-05-01", "on 1940-05-01", "the grade is that of the Self-Defense Forces"),
    ("越南上士李大山发言。", "2023", "has no 上士 of VN", "no source has its code"),
    ("俄罗斯准尉伊万诺夫发言。", "2023", "has no 准尉 of RU", "OR-7, OR-8 or OR-9: sources disagree"),
    ("韩国准尉李大山发言。", "2023", "has no 准尉 of KR", "OR-9, or a warrant officer"),
    ("法国准尉让·杜邦发言。", "2023", "has no 准尉 of FR", "an adjudant or an aspirant"),
    (
        "德国上士约翰·贝克森发言。",
        "2023",
        "has no 上士 of DE",
        "codes, but no source that says which rank this is",
    ),
    ("印尼上士李大山发言。", "2023", "has no 上士 of ID", "an order without codes"),
    ("菲律宾军士长李大山发言。", "2023", "has no 军士长 of PH", "a word for three ranks"),
    (
        "美国一级准尉约翰·贝克森发言。",
        "2023",
        "has no 一级准尉 of US",
        "older lists have it for the higher one",
    ),
]


@pytest.mark.parametrize("sentence", SPANS + ENLISTED + NEITHER)
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
