"""POST: the longest single office, composed of unit, modifiers and head, and what stays outside."""

from __future__ import annotations

import pytest

from marked import agree, case, rows_of

CASES = [
    case("亚美尼亚⟦“公民契约”党主席⟧、⟦“统一俄罗斯”党最高委员会主席⟧。", "of a party with its name in marks"),
    case("俄⟦战略导弹部队第28导弹团副司令⟧伊万诺夫表示。", "forces, a unit with a number, a deputy"),
    case("⟦陆军某旅旅长⟧王明和⟦某连连长⟧赵强、⟦南海舰队某潜艇支队政委⟧李强。", "units without a name"),
    case("⟦“湘潭”舰舰长⟧李强、⟦海军长沙舰舰长⟧张强。", "ships with an officer aboard"),
    case("“罗斯福”号航母⟦舰长⟧克罗泽被解职。", "a ship abroad stands outside"),
    case("⟦东部战区陆军第72集团军政委⟧秦树桐。", "the theatre in front of the service"),
    case("中国⟦驻日使馆临时代办⟧杨宇、⟦驻俄罗斯使馆公使衔参赞⟧孙炜东。", "who serves in an embassy"),
    case("、⟦戈兰尼旅旅长⟧贝克尔说。", "a name between a comma and a formation"),
    case("他是一名旅长。", "no brigade, no office"),
    case("台军⟦第六军团指挥官⟧王信龙出席。", "a name of the lists without its 第"),
    case(
        "馬來西亞⟦鄉村及區域發展部長⟧扎希、新加坡⟦永续发展与环境部长⟧傅海燕。", "two matters of one ministry"
    ),
    case("韩国⟦国家安保室长⟧张虎镇、日本⟦陆上自卫队第8师团师团长⟧坂本雄一。", "offices of Korea and Japan"),
    case("⟦国防部参谋本部情报参谋次长室处长⟧黄文启。", "a staff of Taiwan"),
    case(
        "⟦陸委會副主委⟧梁文傑說，民主委員會開會。",
        "Taiwan's short form, and the end and beginning of two words",
    ),
    case("沙特⟦首相⟧会见科威特⟦首席谈判代表⟧，⟦特首⟧没有到场。", "沙特|首相 holds no 特首"),
    case("⟦外交部驻港特派员⟧崔建春到场，特派员公署没有回应。", "an office in Hong Kong, and its seat"),
    case("⟦辽宁舰舰长⟧和⟦海口舰政治委员⟧登舰。", "offices on ships, with their names"),
    case("导弹驱逐舰长沙舰到访，⟦长春舰舰长⟧致辞。", "a ship called after a city that begins with 长"),
    case("他当选新一届⟦越共中央总书记⟧，⟦第十四届全国政协副主席⟧出席。", "新一届 counts nothing"),
    case("东盟和伙伴国家⟦国防部长⟧、⟦国家主席⟧出席。", "国家 of states, and of a state"),
    case(
        "印尼⟦统筹部长⟧、南非⟦国际关系与合作部长⟧和⟦国家发展改革委员会主任⟧会谈。",
        "portfolios of some states, and a body by its long form",
    ),
    case("中国⟦海军远航访问编队指挥员⟧、越南⟦海军第四区司令⟧致辞。", "units of navies"),
    case(
        "王毅⟦国务委员⟧会见德国⟦外长⟧，朝鲜国务委员会见证签署。",
        "国务委员|会见 holds no 国务委员会, 会|见证 does",
    ),
    case("护卫舰⟦舰长⟧登舰。", "a kind of ship is no name of one"),
    case("⟦国防部一把手⟧换人，军方一把手没有出席。", "who leads a body in everyday words, and of no body"),
    case("越南⟦国防部长⟧潘文江访问中国。", "a country that can be taken off is outside"),
    case("俄⟦防长⟧绍伊古表示遗憾。", "short office behind a one-character country"),
    case("美⟦国防部长⟧奥斯汀抵达东京。", "美 and 国防部长"),
    case("美国⟦防长⟧奥斯汀抵达东京。", "美国 and 防长"),
    case(
        "⟦越共中央政治局委员⟧、⟦中央军委副书记⟧、⟦国防部长⟧潘文江出席。",
        "stacked by 、, the party's name stays inside",
    ),
    case("⟦国务委员⟧兼⟦国防部长⟧李尚福27日在北京会见客人。", "split at 兼"),
    case(
        "古巴⟦革命武装力量部长⟧阿尔瓦罗·洛佩斯·米耶拉抵达。",
        "a ministry named after the forces",
    ),
    case("古巴⟦革命武装力量部第一副部长⟧兼⟦总参谋长⟧阿尔瓦罗·洛佩斯抵达。", "and its deputy"),
    case("⟦古巴革命武装力量政治主任⟧维克多·罗霍·拉莫斯抵达。", "an army's own name holds its country"),
    case("⟦越南人民军总政治局主任⟧梁强会见客人。", "a bureau of an army"),
    case("⟦第十届越南祖国阵线中央委员会主席团委员⟧阮琼莲发言。", "a term's ordinal opens the office"),
    case("⟦南部战区司令员⟧王秀斌晋升上将。", "a theatre command"),
    case("⟦国防部新闻局局长⟧吴谦答记者问。", "ministry, bureau, head"),
    case("⟦老挝人民革命党中央委员会总书记⟧、⟦国家主席⟧本扬·沃拉吉会见代表团。", "party and state offices"),
    case(
        "日本⟦缅甸事务特使⟧某某，英国⟦首相阿富汗事务特使⟧某某，美国⟦乌克兰和俄罗斯问题特使⟧某某发言。",
        "the states that an office is about are a part of it, its own is not",
    ),
    case("俄罗斯⟦总统中东和非洲问题特别代表⟧某某发言。", "the regions that an office is about"),
    case(
        "日本⟦特别代表⟧就美国问题发言，就咖啡问题⟦特使⟧没有发言。", "a matter that nobody has an office for"
    ),
    case("澳大利亚⟦副总理⟧兼⟦防长⟧马尔斯出席会议。", "deputy is inside"),
    case("美国⟦代理防长⟧沙纳汉出席会议。", "acting is inside"),
    case("前⟦国防部长⟧马蒂斯出席会议。", "former is outside"),
    case("时任⟦国防部长⟧马蒂斯宣布更名。", "then is outside"),
    case("⟦驻韩美军司令⟧艾布拉姆斯出席听证会。", "forces stationed abroad"),
    case("⟦驻老挝大使⟧姜再冬出席仪式。", "an ambassador with 驻"),
    case("中国⟦驻美大使⟧秦刚接受采访。", "驻 and a one-character country"),
    case("⟦缅军总司令⟧敏昂莱27日会见客人。", "the forces of any state"),
    case("以色列工党⟦总理⟧拉宾签署协议。", "a party elects no prime minister"),
    case("美国⟦常驻联合国代表⟧黑莉宣布辞职。", "who is posted to the United Nations"),
    case("中国常驻联合国代表团举行招待会。", "her mission is no office"),
    case("各国农业部门的三十多名高级代表参加展览。", "representatives of high rank are no office"),
    case("美国⟦第200宪兵司令部司令⟧贝克森少将说，好。", "the number of the body in the office"),
    case("俄⟦太平洋舰队信息保障处处长⟧说，好。", "a department of a fleet"),
    case("⟦总统贸易和制造业政策事务助理⟧纳瓦罗到场。", "two portfolios of an assistant"),
    case("美国贸易代表署公布清单，⟦贸易代表⟧莱特希泽到场。", "a body, and its head"),
    case("⟦前线总指挥⟧李大山说，好。", "前 of 前线 is not former"),
    case("中东国家⟦外长⟧举行会谈。", "the ministers of many states"),
    case("外交部⟦发言人⟧毛宁主持记者会。", "the spokesperson's employer is outside"),
    case("土耳其⟦总统发言人⟧卡林说，不会。", "he speaks for the holder of an office, which is inside"),
    case("⟦联合国秘书长发言人⟧迪雅里克说，不会。", "and the body of that office with it"),
    case("末代⟦港督⟧彭定康说，不会。", "末代 is the last, 代 in it is not acting"),
    case("绿营⟦立委⟧王定宇说，不会。", "a camp of parties is not part of the office"),
    case("新任⟦保安局長⟧鄧炳強和⟦入境處長⟧到場。", "a body and its head share a character"),
    case("⟦服務照顧處處長⟧虞思祖、⟦人才培養處副處長⟧李大山到場。", "departments of any name, in a list"),
    case("⟦海洋委員會副主任委員⟧兼⟦海巡署署長⟧到場。", "the chairman of a commission in Taiwan's words"),
    case("這是⟦立委⟧提出的，不是⟦綠委⟧。", "members of a party's colour"),
    case("美国⟦驻欧洲和非洲海军司令⟧福戈上将抵达。", "a command in two regions"),
    case("日本⟦防衛相⟧岩屋毅出席會議。", "Japan's minister in Hong Kong's words"),
    case("⟦印度-太平洋司令部司令⟧菲尔·戴维森上将抵达檀香山。", "a command named after two oceans"),
    case("朝鲜⟦国防相⟧强纯男访问俄罗斯。", "a defence minister by the title of North Korea's"),
    case("这些都与国防相关。", "相关 is a word"),
    case("日本⟦防卫大臣⟧稻田朋美等出席会议。", "Japan's minister"),
    case("菲律宾⟦武装部队参谋长⟧罗密欧·布劳纳出席。", "the forces are the unit"),
    case("⟦空军司令⟧熊厚基2日公布名单。", "a service chief"),
    case("⟦欧盟外交与安全政策高级代表⟧博雷利出席会议。", "two portfolios joined by 与"),
    case("⟦国际货币基金组织(IMF)总裁⟧出席会议。", "an acronym inside the office"),
    case("⟦部长⟧重申了立场。", "a bare office counts"),
    case("东盟各国⟦国防部长⟧交换看法。", "a plural office counts"),
    case("两国⟦防长⟧举行会谈。", "a plural office behind 两国"),
    case("領導人、官員、代表和記者都到了。", "words for people that are no offices"),
    case("球队主帅和队长没有出场。", "roles in sport are no offices"),
    case("客人会见⟦莫斯科市市长⟧索比亚宁。", "a place with its suffix is inside a local office"),
    case("客人会见⟦莫斯科市长⟧索比亚宁。", "市 of 市长 is no suffix"),
    case("他在莫斯科市⟦防长⟧会议上发言。", "but not inside an office of a state"),
    case("中国⟦维和直升机分队队长⟧陈文龙发言。", "a contingent is a unit"),
    case("海军第三十批⟦护航编队指挥员⟧许海华少将发言。", "an escort group is a unit"),
    case(
        "智利⟦矿业部长⟧、斯里兰卡⟦公共企业部长⟧和乌克兰⟦基础设施部部长⟧出席。",
        "portfolios that no list has, behind their states",
    ),
    case(
        "德国新任⟦国防部长⟧说，两国⟦部长⟧会面，正在法国访问的⟦部长⟧离开，英国国防部布朗⟦部长⟧到会。",
        "but what else stands between a state and a minister",
    ),
    case("白俄罗斯⟦空军总参谋长⟧发言。", "白俄 is no state in front of 罗斯"),
    case("⟦志愿军第15军45师政委⟧聂海峰出席。", "a unit of a larger unit"),
    case("⟦内利斯空军基地指挥官⟧说，好。", "the commander of a base"),
    case(
        "外国⟦领事⟧到场，两国关系降为⟦代办⟧级，领事保护和领事馆不变。",
        "consuls and chargés, no consular matters",
    ),
    case("议会执行⟦最高领袖⟧的命令，根据国家安全总统备忘录行事。", "a verb in front; a paper"),
    case("⟦TechWheel主席⟧发言，⟦IISW总干事⟧出席。", "a body in Latin letters in front"),
    case("古巴共和国⟦国务委员会主席⟧兼⟦部长会议主席⟧到访。", "a second office of one state is no portfolio"),
    case("他在新加坡会见日本⟦防卫大臣⟧。", "the nearest state is the office's"),
    case("马来西亚⟦全国副总警长⟧李大山和⟦武吉阿曼刑事调查局总监⟧说，好。", "Malaysia's police; no 阿曼"),
    case("朝鲜⟦社会安全相⟧李大山说，与社会安全相关。", "a minister of North Korea; 相关 is a word"),
    case("印尼⟦海洋与投资统筹部长⟧卢胡特和⟦印尼国军司令⟧说，好。", "who coordinates two portfolios"),
    case("⟦陸軍第六軍團指揮官⟧李大山說，紅三軍團長征。", "the service in front of a listed army"),
    case("新加坡⟦国防部第二常任秘书⟧和⟦外交部常秘⟧出席。", "permanent secretaries"),
    case(
        "韩国⟦国家安保室第一次长⟧到场，他第一次长跑。巴拉圭⟦常代⟧说，日常代表处开门。",
        "one of several vice ministers; Taiwan's permanent representatives",
    ),
    case(
        "⟦公司首席技术官⟧和⟦最高领袖顾问⟧出席，地区反恐怖机构执委会开会。", "of a firm, of a leader; a board"
    ),
    case("⟦越南祖国阵线中央委员会主席⟧和⟦特工兵军种司令⟧到场。", "a front, a branch of arms"),
]


@pytest.mark.parametrize("sentence", CASES)
def test_posts(sentence: str) -> None:
    agree(sentence, "POST")


def test_a_former_office_is_marked_on_its_person() -> None:
    (person,) = rows_of("前国防部长马蒂斯出席会议。", "PERSON")
    assert person.post == "前国防部长"


def test_an_office_with_a_country_inside_holds_the_country() -> None:
    rows = rows_of("老挝驻越南大使坎葆·恩塔万接受采访。")
    post = next(row for row in rows if row.type == "POST")
    assert [(row.text, row.within) for row in rows if row.type == "COUNTRY"] == [
        ("老挝", None),
        ("越南", post.n),
    ]
