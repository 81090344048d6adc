"""Bodies, offices, states and places as Taiwan, Hong Kong, Malaysia and Singapore call them: the sentences are our own."""

from __future__ import annotations

import pytest

from marked import agree, case, rows_of

BODIES = [
    case(
        "⟦國防部軍情局⟧和⟦內政部警政署⟧派人，⟦立法院程序委員會⟧散會。",
        "a listed body with the one it is under",
    ),
    case("荷蘭⟦軍情局⟧收到⟦國防部⟧、⟦海巡署⟧來函。", "another state's, and two that stand side by side"),
    case("美國⟦空軍中央司令部⟧換將。", "a command of a service, which is no part of another's"),
    case("⟦民進黨團⟧與⟦國民黨團⟧協商，三黨團都到。", "the members of a party in parliament"),
    case("⟦陸令部⟧、⟦空作部⟧和⟦金防部⟧回覆，⟦特勤中心⟧派員。", "short names of Taiwan's commands"),
    case("⟦漢翔⟧與⟦台船⟧簽約，三台船用引擎交貨。", "firms, and what is counted"),
    case("⟦華航⟧復飛，訪華航班滿座，中華航天館開幕。", "an airline in no other words"),
    case("马来西亚⟦民联⟧解散，公民联署请愿，⟦巫统⟧党争不断。", "parties, and strife in one"),
    case("⟦特派員公署⟧、⟦醫衞局⟧和⟦機管局⟧發文。", "short names of Hong Kong"),
    case("⟦工聯會⟧到場，⟦香港文匯報⟧派人採訪。", "a union and a paper"),
    case("⟦土保党⟧和⟦沙民统⟧入阁，⟦巫青团⟧反对，⟦净选盟⟧发文告。", "parties and a league of Malaysia"),
    case("⟦马华⟧开会，罗马华人和大马华裔观礼。", "a party whose name is in other words"),
    case("⟦陆路交通管理局⟧通知⟦移民与关卡局⟧。", "agencies of Singapore"),
    case(
        "⟦神學士⟧開火，他取得神學士學位；⟦蓋達組織⟧殘部投降，雲層覆蓋達三成。",
        "armed groups of Taiwan's press, and a degree",
    ),
    case(
        "⟦达伊沙⟧与“⟦呼罗珊伊斯兰国⟧”（⟦ISIS-K⟧）交火。",
        "as Malaysia calls it, and a branch with its letters",
    ),
    case("⟦回教合作组织⟧和⟦共和联邦⟧发表声明。", "organisations of states"),
    case("⟦诺斯洛普格鲁曼⟧、⟦貝宜系統⟧與⟦達利思⟧參展。", "makers of arms as Taiwan writes them"),
    case("⟦雷神⟧交付飞弹，雷神山医院关闭，他买了RTX4090显卡。", "a maker, a hospital and a card"),
    case("⟦韩华⟧造舰，旅韩华侨观礼。", "a maker, and Chinese people in a state"),
    case(
        "⟦洛克希德.馬丁⟧、⟦諾斯洛普.格魯門⟧派人。一.总则，二.组织。",
        "a dot as Taiwan types it, and items of a list",
    ),
    case(
        "⟦國際危機組織⟧（⟦International Crisis Group⟧，⟦ICG⟧）發文，⟦ICG⟧要求道歉。",
        "a Latin name and an acronym",
    ),
    case(
        "葉門⟦青年運動⟧開火，⟦華格納⟧撤出馬利。俄羅斯沒有回應。",
        "words that are bodies where the article names their state",
    ),
    case("他研究青年运动的历史，听瓦格纳的歌剧。", "and are none elsewhere"),
    case("⟦陸軍教準部⟧和⟦伊斯兰革命卫队圣城旅⟧受阅。", "a command of a service, and a part of a force"),
    case(
        "美國⟦國務院國際毒品暨執法事務局⟧出資，⟦通訊及多媒體委員會⟧反對。",
        "matters of bureaus and commissions",
    ),
    case("菲律賓⟦海巡署⟧和⟦海防隊⟧出動。", "which hold no 菲律賓海"),
    case("新加坡⟦第一突击营⟧受奖。", "a battalion with its number"),
    case("泰国⟦文化和体育部⟧、法国⟦高等教育与研究部⟧。", "two fields of one ministry"),
    case(
        "他陪总统与⟦国防部⟧官员、外交和⟦国防部⟧官员用餐。",
        "who leads a state is no field, and ministries are two",
    ),
    case("菲律宾⟦海岸防卫队⟧和马来西亚⟦皇家警察⟧巡逻。", "forces with nothing but their state"),
]

OFFICES = [
    case("⟦民進黨團書記長⟧王明德與⟦國民黨團總召⟧林大同。", "who leads the members of a party"),
    case("年会总召开后，他长期任⟦书记长⟧，会议由⟦书记⟧长期筹备。", "and words that look like them"),
    case("美國⟦國務院亞太助卿⟧王明德訪台。", "an assistant secretary of state"),
    case("⟦海關關長⟧和⟦刑事檢控專員⟧出席，相關長官缺席。", "offices of Hong Kong"),
    case("⟦官委议员⟧陈立明发言，五名以上议员附议。", "a seat of Singapore"),
    case("⟦最高元首⟧接见⟦雪州大臣⟧和⟦柔佛苏丹⟧。", "a king, who governs a state of his, and its ruler"),
    case("英国⟦外交部东北亚与中国事务司司长⟧格林访港。", "a region and a state that one office is on"),
    case("德国⟦联邦教育及研究部长⟧魏伯访台。", "two fields"),
    case(
        "⟦律政部部长⟧林大同、⟦人力部副部长⟧王明德。各部⟦部长⟧出席。",
        "the minister of a ministry by its whole name",
    ),
    case("IDF⟦發言人⟧和国防部⟦发言人⟧证实。", "who speaks for a body"),
    case("⟦社会事务与劳工部长⟧、⟦能源与水利部长⟧遇难。", "ministers of two fields"),
    case("⟦數發部長⟧與⟦衛福部長⟧備詢。", "ministers who share a character with their ministry"),
]

STATES = [
    case(
        "⟦乌克兰|UA⟧总统说，⟦乌国|UA⟧境内有雷，⟦乌|UA⟧国防部扫雷，⟦乌国|UA⟧防长视察。",
        "国 of the name, or of the word behind it",
    ),
    case(
        "⟦以色列|IL⟧总理说，⟦以国|IL⟧不会退兵，要以国家安全为先，可以国王为例。",
        "of a character that is a word, too",
    ),
    case("⟦美国|US⟧总统说，⟦美|US⟧国家安全官员到场。", "a word that begins with 国"),
    case(
        "⟦沙特|SA⟧王储说，⟦沙国|SA⟧愿意；⟦委内瑞拉|VE⟧外长说，⟦委国|VE⟧反对，⟦委内瑞拉|VE⟧国会休会。",
        "names of Taiwan's press",
    ),
    case(
        "⟦沙地阿拉伯|SA⟧王储说，⟦沙地|SA⟧愿意斡旋，沙地上没有人。",
        "as Hong Kong shortens it, and sandy ground",
    ),
    case("去年⟦以|IL⟧哈冲突爆发，⟦以色列|IL⟧撤军。", "in a conflict with who is no state"),
    case("沙国和委国没有人。", "which nothing tells where the state is not named"),
]

PLACES = [
    case("⟦雪州⟧和⟦柔州⟧淹水，⟦新柔长堤⟧关闭。", "states of Malaysia by their short names"),
    case("飞机飞过⟦烈屿⟧，降落在⟦松山基地⟧。", "an island and a base"),
    case("他在⟦港珠澳大橋⟧和⟦羅湖口岸⟧視察，遊船駛入⟦維港⟧，價值五十維港元券作廢。", "around Hong Kong"),
    case("⟦巴登-符騰堡邦⟧和⟦喀拉拉邦⟧派团，那里不是乌托邦。", "states of states, and an ideal one"),
    case("船只停在⟦吉打⟧外海，⟦關渡平原⟧淹水。", "a state and a plain"),
    case("近年菲中⟦南海⟧冲突不断，他走进⟦中南海⟧。", "two states and a sea, and a seat of government"),
    case("⟦加薩市⟧和⟦罕云尼斯⟧停电，車隊駛過⟦拉法關卡⟧。", "as Taiwan writes them"),
]


@pytest.mark.parametrize("sentence", BODIES)
def test_bodies(sentence: str) -> None:
    agree(sentence, "ORG")


@pytest.mark.parametrize("sentence", OFFICES)
def test_offices(sentence: str) -> None:
    agree(sentence, "POST")


@pytest.mark.parametrize("sentence", STATES)
def test_states(sentence: str) -> None:
    agree(sentence, "COUNTRY", "country")


@pytest.mark.parametrize("sentence", PLACES)
def test_places(sentence: str) -> None:
    agree(sentence, "PLACE")


@pytest.mark.parametrize(
    ("names", "canonical"),
    [
        (("哈瑪斯", "哈玛斯", "哈马斯"), "哈马斯"),
        (("神學士", "塔勒班", "塔利班"), "塔利班"),
        (("蓋達組織", "凯达组织", "基地组织"), "基地组织"),
        (("洛歇馬丁", "洛马", "洛克希德·马丁"), "洛克希德·马丁公司"),
        (("達利思", "泰雷斯", "泰雷兹"), "泰雷兹集团"),
        (("退輔會", "國軍退除役官兵輔導委員會"), "国军退除役官兵辅导委员会"),
        (("國防部軍情局", "軍情局"), "国防部军事情报局"),
    ],
)
def test_a_body_has_one_name_in_every_region(names: tuple[str, ...], canonical: str) -> None:
    found = [row.canonical for name in names for row in rows_of(f"据悉，{name}没有回应。", "ORG")]
    assert found == [canonical] * len(names)
