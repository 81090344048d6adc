"""COUNTRY: names long, short and of one character, what they mean in their article, and their false friends."""

from __future__ import annotations

import pytest

from link.rosters import table
from marked import agree, case
from minglu.model import Article
from minglu.rulebook.kit import Kit
from minglu.rulebook.rules import Rules, load_rules
from minglu.run.extract import extract

CASES = [
    case(
        "⟦俄罗斯|RU⟧联邦安全会议和⟦俄罗斯|RU⟧联邦委员会开会，⟦俄罗斯联邦|RU⟧国防部没有回应。",
        "a body whose name begins in the long name of its state leaves it the short one",
    ),
    case("⟦法|FR⟧外长反对法外处决，事情正朝这个方向发展。", "outside the law, and towards"),
    case("⟦以|IL⟧总理内塔尼亚胡抵达。", "whose office it is tells the state, which nothing else names"),
    case("⟦叙|SY⟧外长梅克达德会见客人，⟦叙|SY⟧方表示欢迎。", "and what it means behind that, too"),
    case("新总理黄循财宣誓就职，老部长黄永宏在场。", "new and old holders"),
    case("他们可以总理黄循财为例。", "a word whose last character is 以"),
    case("⟦俄|RU⟧联邦安全局逮捕一人。", "the body's name begins with 联邦"),
    case("⟦美|US⟧称将增兵。\n小城有“花园”的美称。", "称 behind a headline's subject, and a word"),
    case("⟦台|TW⟧“海巡署”声明与⟦台|TW⟧“外交部”一致。", "its bodies stand in quotation marks"),
    case("平台“海巡”上线，这台“神器”很贵。", "台 of other words before quotation marks"),
    case("出动300余台军车和20台军用卡车。", "台 counts vehicles"),
    case("导弹朝⟦韩国|KR⟧方向飞行。", "朝 is towards where nothing else names 朝鲜"),
    case("⟦索马里|SO⟧以外海域没有海盗。", "以外 behind a state"),
    case("⟦美|US⟧⟦俄|RU⟧国防投入相差很大。", "俄国 is no word there"),
    case("⟦匈|HU⟧⟦塞|RS⟧铁路通车。", "two states that are named together"),
    case("⟦美|US⟧⟦日|JP⟧⟦印|IN⟧⟦澳|AU⟧四国外长会谈。", "印 is India where nothing speaks for Indonesia"),
    case(
        "⟦中|CN⟧⟦印|IN⟧边境会谈。部长访问⟦印度尼西亚|ID⟧。⟦印|IN⟧军撤离，⟦中|CN⟧⟦印|IN⟧对话继续。",
        "a pair names its states, though only another of the same character stands in full",
    ),
    case(
        "部长访问⟦印度尼西亚|ID⟧。⟦印|ID⟧方表示欢迎。",
        "without a pair it is the one that stands in full",
    ),
    case("⟦東加|TO⟧首相訪問北京。", "a name that is a state before an office"),
    case("他在東加里曼丹會見客人。", "and a part of a place elsewhere"),
    case("⟦北韩|KP⟧7日朝东海岸发射导弹。", "a day, and towards the east"),
    case("⟦文莱|BN⟧国王用中文翻译讲话。", "a language between a state's characters"),
    case(
        "⟦中国|CN⟧代表团同⟦中非|CF⟧总统会谈。⟦中|CN⟧方赞赏⟦中非|CF⟧维护稳定的努力。",
        "中非 with an office, and again in that article",
    ),
    case(
        "⟦中非共和国|CF⟧总统出席。⟦中|CN⟧非关系和⟦中|CN⟧非命运共同体不断发展。",
        "中非 is China and Africa before their matters",
    ),
    case(
        "驻⟦斐济|FJ⟧、⟦中非|CF⟧、⟦墨西哥|MX⟧等国使馆庆祝，⟦中|CN⟧非友好不断发展。",
        "and a state between two of a list",
    ),
    case("削减将在中非和西非进行。", "中非 is a region beside another"),
    case("，⟦中|CN⟧方向⟦美|US⟧方提出交涉，⟦中|CN⟧方可能拒绝。", "方 with 向 and 可能 behind it"),
    case("飞行中方向不明，会议中方才得知，此举方可成功。", "方向, 方才 and 方可 are words"),
    case("⟦越南|VN⟧和⟦古巴|CU⟧加强合作，⟦越|VN⟧⟦古|CU⟧关系走深走实。", "two that the article names"),
    case(
        "⟦越|VN⟧⟦古|CU⟧两国防务合作走深走实。",
        "two that the article does not name",
    ),
    case("⟦老挝|LA⟧客人到访，⟦越|VN⟧⟦老|LA⟧两国国防部加强合作。", "老 is mostly old"),
    case(
        "⟦越|VN⟧⟦老|LA⟧两国国防部加强合作。",
        "老 without its full name",
    ),
    case("苏林总书记访⟦柬|KH⟧。", "behind 访"),
    case(
        "⟦越|VN⟧⟦柬|KH⟧⟦老|LA⟧三国政党领导人会晤。",
        "three in a row before 三国",
    ),
    case(
        "⟦老挝|LA⟧客人到访，⟦越|VN⟧⟦柬|KH⟧⟦老|LA⟧三国政党领导人会晤。",
        "three in a row, 老挝 is named",
    ),
    case("⟦中|CN⟧⟦美|US⟧⟦俄|RU⟧三方举行会谈。", "three in a row before 三方"),
    case("声明称⟦中|CN⟧、⟦美|US⟧、⟦朝|KP⟧已原则上同意。", "a list of three"),
    case("集中、⟦美|US⟧、⟦俄|RU⟧的力量。", "a list that begins inside a word"),
    case("演练在寂静中拉开帷幕。", "中拉 of two words"),
    case("记者在采访中，向发言人提问。", "访中 of 采访 is no visit to China"),
    case("⟦以色列|IL⟧国父当过总理。", "the country without 国"),
    case("两韩峰会在边界举行。", "the two Koreas are two states, not one"),
    case("⟦俄|RU⟧方对此表示遗憾。", "before 方"),
    case("编队朝⟦塞浦路斯|CY⟧方向行进，⟦中|CN⟧⟦印尼|ID⟧关系发展。", "towards a state, and China and another"),
    case(
        "⟦中|CN⟧⟦印|IN⟧边境局势缓和。手中印着头像，从中印证，空中印象。",
        "a pair by itself, and 中 before words with 印",
    ),
    case("16日⟦中|CN⟧方作出回应。", "日 of a day is not Japan"),
    case("⟦美|US⟧国防部长抵达⟦日本|JP⟧。", "美 and 国防部长"),
    case("⟦美国|US⟧防长抵达⟦日本|JP⟧。", "美国 and 防长"),
    case("⟦美|US⟧媒称⟦韩|KR⟧军将参加演习。", "before 媒 and 军"),
    case("⟦中国|CN⟧向⟦老挝|LA⟧派出援⟦老|LA⟧医疗队。", "behind 援"),
    case("⟦老挝|LA⟧驻⟦越南|VN⟧大使坎葆·恩塔万接受采访。", "inside an office with 驻"),
    case("⟦越|VN⟧共中央政治局委员潘文江出席。", "inside a party's name"),
    case("⟦新加坡|SG⟧总理李显龙说，⟦中|CN⟧⟦新|SG⟧关系良好。", "新 in an article on Singapore"),
    case("⟦新西兰|NZ⟧总理阿德恩说，⟦中|CN⟧⟦新|NZ⟧关系良好。", "新 in an article on New Zealand"),
    case("⟦巴基斯坦|PK⟧外长库雷希说，⟦巴|PK⟧方愿意对话。", "巴 in an article on Pakistan"),
    case("⟦巴西|BR⟧总统卢拉说，⟦巴|BR⟧方愿意对话。", "巴 in an article on Brazil"),
    case("⟦寮國|LA⟧國防部長訪問⟦紐西蘭|NZ⟧。", "Taiwan's names, traditional"),
    case("⟦沙烏地阿拉伯|SA⟧外長抵達⟦義大利|IT⟧。", "Taiwan's names, traditional, long"),
    case("⟦几内亚比绍|GW⟧总统抵达北京。", "the longer name wins over 几内亚"),
    case("他对⟦大不列颠及北爱尔兰联合王国|GB⟧进行正式访问。", "a long official name"),
    case("⟦老挝人民民主共和国|LA⟧主席通伦·西苏里出席。", "a long official name before an office"),
    case("⟦苏联|SU⟧于1991年解体。", "a state that is no more"),
    case("代表团来自⟦台湾|TW⟧、香港和澳门。", "Taiwan has a code; Hong Kong and Macau are places"),
    case("⟦南韓|KR⟧與⟦北韓|KP⟧舉行會談。", "Hong Kong's names of the Koreas"),
    case("⟦日|JP⟧⟦菲|PH⟧签署协定。", "two one-character countries without a cue behind"),
    case("习近平访⟦华|CN⟧客人名单公布。", "华 is China"),
    case("会议在⟦韩国|KR⟧庆州开幕。", "国庆 inside 韩国庆州"),
    case("越来越多的人参加，其中不少是学生。", "越来越 and 其中"),
    case("客轮穿越南海驶向港口。", "穿越 and 南海"),
    case("老将不服老，新人顶得上。", "老 and 新 as adjectives"),
    case("国庆节期间台风登陆。", "台 in 台风"),
    case("《中国日报》和《日本时报》都作了报道。", "media do not hold countries"),
    case("朝鲜半岛和泰国湾局势平稳。", "seas and peninsulas"),
    case("南中国海问题应当和平解决。", "a sea's regional name"),
    case("古巴比伦的船怎样造？", "an old city, not Cuba"),
    case("两国友好，以和平方式解决争端，对中小企业有利。", "以 as by, 中 in 中小"),
    case("东盟、北约和欧盟都派代表出席。", "alliances are organisations"),
    case("总理会见来⟦华|CN⟧访问的⟦法国|FR⟧外长。", "behind 来"),
    case("双方就⟦巴|PS⟧⟦以|IL⟧局势交换意见。", "a pair says what each of its two means, named or not"),
    case("⟦印|IN⟧⟦巴|PK⟧边境局势紧张。", "the same character in another pair"),
    case("⟦中|CN⟧、⟦俄|RU⟧、⟦哈|KZ⟧、⟦柬|KH⟧、⟦塔|TJ⟧五国签署协定。", "as many as the text counts"),
    case(
        "⟦塔吉克斯坦|TJ⟧总统抵达北京。⟦塔|TJ⟧方愿意合作，⟦塔|TJ⟧正面临新的局面。",
        "a character that is elsewhere a country in this article",
    ),
    case(
        "⟦以色列|IL⟧称，⟦以|IL⟧方拒绝。据报道，⟦以|IL⟧议会以多数票通过。",
        "以 is a word: only what follows tells",
    ),
    case(
        "《中日和平友好条约》缔结四十年，日中和平友好条约仍有意义。", "no state is mentioned in a law's name"
    ),
    case("⟦南非|ZA⟧支持全球南方国家，⟦南|ZA⟧方愿意合作。", "全球南方 is not the side of South Africa"),
    case("在为期四天的访问中，他参观了库尔德人居住区。", "中 as during, 库尔德 as a people"),
    case("军队加强民主法制建设，开展法制教育，司法机关和护法机关配合。", "法 is law"),
    case("乌克兰号巡洋舰和“印度”号航母停航，⟦中国|CN⟧号召各国合作。", "ships named after states"),
    case(
        "⟦中国|CN⟧全国人大同⟦俄|RU⟧联邦会议交往，⟦乌克兰|UA⟧和⟦俄联邦|RU⟧谈判。",
        "a parliament behind one character",
    ),
    case("天天有通报，日日有敌情。", "every day"),
    case(
        "⟦中|CN⟧⟦印|IN⟧边境对峙，⟦俄|RU⟧⟦中|CN⟧⟦印|IN⟧机制继续。",
        "two states before a word of states, without India's name",
    ),
    case(
        "⟦马来西亚|MY⟧总理访问⟦加拿大|CA⟧，⟦马国|MY⟧外长和⟦加国|CA⟧总理会谈，奥巴马国务卿增加国防预算。",
        "Singapore's and Taiwan's short names, where the article names the state; words around them",
    ),
    case("⟦美国|US⟧依据「台湾关系法」与台湾旅行法对⟦台湾|TW⟧军售。", "laws without the marks of a title"),
    case("会议在吉打州召开，⟦马国|MY⟧外长出席。", "a place of the state"),
    case("马国外长和加国总理会谈。他用中英文发言。", "where it does not; languages"),
    case(
        "集中印刷，其中印象最深，手中印章，会议中⟦印|IN⟧方表示，好。",
        "中 of other words, and India by itself",
    ),
]


@pytest.mark.parametrize("sentence", CASES)
def test_countries(sentence: str) -> None:
    agree(sentence, "COUNTRY", "country")


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("比利时首相致辞。比德国更强。", ["BE", "BE", "DE"]),
        ("比德国更强。", ["DE"]),
    ],
)
def test_a_preposition_that_is_a_state_only_where_the_article_names_it(text: str, states: list[str]) -> None:
    # An analyst may write such a row: `rules check` takes it.
    tables = load_rules().tables
    file = "countries/cues.csv"
    kit = Kit.build(Rules({**tables, file: (*tables[file], *table(file, "比,preposition,,"))}))
    rows = extract(Article(id="a", text=text), kit).rows
    assert [row.country for row in rows if row.type == "COUNTRY"] == states
