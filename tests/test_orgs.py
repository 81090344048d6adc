"""ORG: named bodies and composed ones, without a country that can be taken off, and never inside an office."""

from __future__ import annotations

import pytest

from marked import agree, case, rows_of
from minglu.model import Article
from minglu.rulebook.kit import Kit
from minglu.rulebook.rules import load_rules
from minglu.run.extract import extract_all

CASES = [
    case(
        "据⟦伊拉克通讯社⟧和⟦法国广播电台⟧报道，伊朗⟦国家电视台⟧没有说。",
        "a medium that has its state in its name",
    ),
    case("会议在首尔⟦国防部⟧大楼举行，⟦北京军区政治部⟧没有派人。", "the capital is where a ministry stands"),
    case(
        "⟦“公民契约”党⟧代表团访问北京。所谓“台独”党团、“一大”党员。",
        "a party with its name in marks; what is none",
    ),
    case("中国第5批赴马里⟦维和警卫分队⟧回国。", "who keeps the peace abroad"),
    case("敌人的指挥部和几个作战司令部在开会，联合司令部没有说话。", "words for many bodies"),
    case("俄罗斯⟦海军⟧舰队出海，长时间跟踪海上舰队。", "舰队 of a service has no name"),
    case("⟦特种作战司令部⟧和⟦太空司令部⟧发表声明。", "those that have one"),
    case("俄⟦三防部队第48中央科学研究所⟧专家说。", "the forces that a numbered body belongs to"),
    case("⟦民進黨⟧黨旗立在桌上。", "a party's flag is none"),
    case("据⟦参考消息⟧报道，会谈推迟。", "报 of 报道, where the paper is also known with 报"),
    case("越南⟦国防部⟧希望加强合作。", "a ministry without its country"),
    case("⟦古巴革命武装力量⟧代表团抵达河内。", "forces hold their country"),
    case("⟦越南人民军⟧举行阅兵。", "an army's own name"),
    case("⟦东盟⟧支持和平。", "an alliance, short"),
    case("促进更包容、更普惠的发展。", "普惠 is a word, and a firm only where its name is whole"),
    case("⟦北约⟧和⟦欧盟⟧发表联合声明。", "two alliances"),
    case("⟦上海合作组织⟧成员国举行演习。", "an organisation by its long name"),
    case("⟦老挝人民革命党⟧举行代表大会。", "a party"),
    case("据⟦越通社⟧报道，会议成功召开。", "an agency in running text"),
    case("据香港《⟦南华早报⟧》报道，会谈推迟。", "a paper in its marks"),
    case("挪威公布《面向北方的国防》白皮书。", "a title that ends like that of a magazine"),
    case("《⟦国防⟧》杂志发表文章。", "the magazine itself"),
    case("据美国“⟦防务日志⟧”网站报道，会谈推迟。", "a web site between quotation marks"),
    case("据伊朗⟦“塔什里姆”通讯社⟧报道，会谈推迟。", "an agency together with its marks"),
    case("他说这是“好事”，网上也这么说。", "quotation marks with no medium behind them"),
    case("中国⟦海军⟧编队通过海峡。", "a service behind its country"),
    case("⟦南部战区⟧组织巡逻。", "a theatre command"),
    case("美国⟦第七舰队⟧驶入南海。", "a fleet with its number"),
    case("俄罗斯与越南⟦海军⟧举行演习。", "no South China Sea in 越南海军"),
    case("60余个国家⟦海军⟧代表团参加。", "of many states"),
    case("西方国家电视台播出了节目。", "of no one state"),
    case("韩国⟦共同民主党⟧国会议员反对。", "a party has no parliament"),
    case("⟦NBC⟧11日称，会谈推迟。", "an acronym and a day"),
    case("柬埔寨⟦皇家学院⟧(⟦RAC⟧)发布报告，⟦RAC⟧8日重申。", "an acronym that the article explains"),
    case("乌克兰⟦武装部队⟧6日称，各国武装部队都有代表。", "forces behind a state, and those of many"),
    case("美国⟦空军第64战斗机中队⟧发布视频。", "a unit with its service"),
    case("⟦第24战术空中支援中队⟧加入，⟦“入侵者”中队⟧重启。", "a number or a name in marks"),
    case("这是第一支中队，两个大队参加。", "what is counted"),
    case("日本⟦北海道大学政治系⟧教授远藤干说，好。", "a department with someone of it"),
    case("⟦斯坦福大学⟧⟦胡佛研究所⟧研究员贝克森说，好。", "an institute that has a name of its own"),
    case("总统在白宫会见客人，⟦白宫⟧发表声明。", "the building and the body"),
    case(
        "土耳其⟦奥罗萨公司⟧与卡塔尔⟦巴尔多控股公司⟧、⟦NTK公司⟧签约，军工企业⟦克拉夫特公司⟧参展。",
        "firms that no list holds: foreign syllables, Latin letters",
    ),
    case(
        "三家俄罗斯公司、欧美公司和IT公司参加，子公司与当地公司不参加。",
        "firms of a state or a kind have no name",
    ),
    case("苏丹⟦安全与国防委员会⟧开会，土耳其⟦国防和贸易公司⟧参展。", "two fields of one body"),
    case("俄东部和⟦中部军区⟧演习，两国外交和⟦国防部⟧开会。", "commands and ministries are two"),
    case("乌克兰⟦安全局⟧和以色列⟦安全局⟧说，各地安全局已通报。", "an agency with nothing but its state"),
    case("研发工程师参加。", "an engineer is no division"),
    case("使馆降为联络处，各部门参加太空军演。", "an office without a name, departments, a manoeuvre"),
    case("该司令部将成为总部，首长司令部演习结束。", "bare words are no bodies"),
    case("俄罗斯⟦第48中央科学研究所⟧参加开发。", "an institute with its number"),
    case("这是政府发表的第10部白皮书。", "what is counted"),
    case("双方将加强海上合作。", "上合 of two words"),
    case(
        "极端组织“⟦伊斯兰国⟧”(⟦IS⟧)被击败。", "the mark that closes the name stands in front of the acronym"
    ),
    case("印度《⟦论坛报⟧》（⟦The Tribune⟧）报道。", "the name in Latin letters stands in brackets"),
    case(
        "据《⟦国防新闻⟧》周刊（⟦Defense News⟧）报道。",
        "what kind of medium it is stands in front of its Latin name",
    ),
    case("英国⟦皇家学会⟧(⟦Royal Society⟧)发表声明。", "a body in Latin letters"),
    case("柬埔寨⟦皇家学院⟧(⟦RAC⟧)发布报告。", "an acronym in brackets is one too"),
    case("⟦联合国安理会⟧通过决议。", "a council of the United Nations"),
    case("⟦伊斯兰革命卫队⟧多人身亡。", "a force that is no army"),
    case("日本⟦外务省⟧发表声明。", "a ministry by another word"),
    case("俄罗斯⟦国防部⟧说，俄⟦空天军⟧参加演习。", "a ministry and a service"),
    case("獲救的是⟦通次室⟧中將次長曹進平。", "a unit in front of a rank"),
    case("⟦臺灣大學⟧舉行儀式。", "a university, traditional"),
    case(
        "⟦國立臺灣大學⟧舉行儀式。", "a university with 國立", fails="國立 in front of a university is cut off"
    ),
    case("潘文江是越南国防部长。", "no body inside an office"),
    case("第19届东盟国防部长会议开幕。", "no body inside a meeting"),
    case("第一支中队、第十一支中队和第12个大队。", "counted, not numbered"),
    case("⟦人工智能研究院⟧(⟦AI⟧)说，会用AI作战。", "two letters that mean other things, too"),
    case("「⟦每日晨報⟧」和『⟦每日輿論報⟧』刊登報道，他說「向你通報」。", "newspapers in quotation marks"),
    case("军方、军队、政府、代表团和大使馆都没有回应。", "bare words are no bodies"),
    case("（图自越通社）", "an agency in a credit"),
    case("⟦欧盟军事委员会⟧开会。", "盟军 is no word here"),
    case(
        "⟦联合国驻利比亚支助特派团⟧、⟦非盟驻索马里特派团⟧和⟦联合国中非共和国多层面综合稳定团⟧开会。",
        "missions of international bodies, with the state and what they are for",
    ),
    case("⟦联合国⟧驻利比亚代表处开门，⟦联合国⟧马里计划结束。", "not whatever a body has in a state"),
    case(
        "⟦中俄人文合作委员会⟧开会，两国⟦政府间经贸合作委员会⟧跟进，⟦中国—巴西高层协调委员会⟧也开会。",
        "committees of two states, with the names of both inside",
    ),
    case("双方要用好经贸混委会，成立调查委员会。", "but nobody's by themselves"),
    case("据美国⟦The Wheel⟧网站和伊朗⟦NEDA通讯社⟧报道。", "media with names in Latin letters"),
    case("会谈结束。（⟦美聯社⟧）", "an agency in brackets behind a sentence is no reporter"),
    case("印度陆海空三军参加演习。", "the forces of all arms"),
    case(
        "外国媒体⟦AI-Watcher⟧和咨询公司⟦GPWR⟧的报告出炉，公司CEO离开。",
        "names in Latin letters behind what they are",
    ),
    case("据⟦RTW⟧新闻网站报道。", "新闻网站 is no 新闻网"),
    case("德国驻布拉格办事处开放，与驻⟦联合国粮农组织⟧代表处合作。", "missions abroad"),
    case("驻扎在该地的战略导弹师和防空导弹营换装，⟦第28导弹团⟧列装。", "one formation of many is no body"),
    case(
        "⟦联利特派团⟧和⟦西撒特派团⟧报告进展，⟦南苏丹特派团⟧没有。",
        "short names of missions, which hold no word for where they are",
    ),
    case("日本⟦第4师团⟧、⟦第13旅团⟧和⟦第2护卫队群⟧演习。", "formations by Japan's words, and not 第4师"),
    case("旅团以上干部参加，兵团师团场丰收。", "brigades and regiments; farms"),
    case(
        "乌克兰⟦第30机械化旅⟧、⟦第79空降突击旅⟧和美国⟦第4濒海团⟧换装。", "formations with more than one word"
    ),
    case("俄罗斯⟦第40海军陆战旅⟧抵达。", "the service is a part of the formation, and not 第40海军"),
    case("文莱⟦警察部队⟧和泰国⟦边防部队⟧交流，两国边防部队见面。", "forces behind a state, and those of two"),
    case("缅甸⟦选举委员会⟧宣布结果，村选举委员会成立。", "a commission behind a state, and any"),
    case("马来西亚⟦海事执法局⟧和泰国外交部长讨论，⟦外交部条法司⟧起草。", "departments by what they do"),
    case("我方68200部队换防，以军⟦8200部队⟧受训。", "a number of five digits is another unit's"),
    case(
        "国内安全局势稳定，战略军事能力提高，中东社会变化，全球事务部门众多。", "words that begin like bodies"
    ),
    case("两江友盟，日美台盟友开会，先进人民院士。", "台盟 and 人民院 of two words"),
    case("古巴⟦全国人民政权代表大会⟧通过法案。", "a parliament whose name ends like that of a meeting"),
    case("⟦北约合作网络防御卓越中心⟧和⟦盟军转型司令部⟧接待来访者。", "organs of an alliance"),
    case(
        "⟦东盟政府间人权委员会⟧与⟦非盟和平与安全理事会⟧交流。",
        "organs whose names hold 与, or that a board would cut",
    ),
    case("⟦柬泰边界总委员会⟧发表声明。", "a general committee of two states"),
    case("土耳其⟦巴伊拉克塔尔公司⟧展出新机。", "a maker whose name holds a state"),
    case("法国⟦第2海军陆战步兵团⟧换防，突击旅行社开业。", "marines on foot, and 突击|旅行社"),
    case("他参加了百团大战。", "a battle"),
]


@pytest.mark.parametrize("sentence", CASES)
def test_orgs(sentence: str) -> None:
    agree(sentence, "ORG")


def test_the_country_in_front_goes_into_canonical() -> None:
    (row,) = rows_of("俄罗斯国防部发表声明。", "ORG")
    assert (row.text, row.canonical) == ("国防部", "俄罗斯国防部")


def test_a_body_of_one_state_has_one_id() -> None:
    behind, alone = rows_of("斐济想派人到中国全国人大参观。赵乐际说，全国人大十分欢迎。", "ORG")
    assert (behind.canonical, alone.canonical) == ("中国全国人民代表大会", "全国人民代表大会")
    assert behind.entity == alone.entity == "org:CN-全国人民代表大会"


def test_a_body_that_every_state_has_is_none_of_them_without_its_state() -> None:
    alone, of_one, alliance = rows_of("海军派出舰艇，俄罗斯海军也派出舰艇。北约没有。", "ORG")
    assert (alone.status, of_one.status, alliance.status) == ("unresolved", "linked", "linked")
    assert of_one.entity == "org:RU-俄罗斯海军"


def test_a_listed_body_rests_on_its_own_row() -> None:
    """Its parts may compose the same name (东部 and 战区), and know neither its state nor its full name."""
    kit = Kit.load()
    terms = load_rules()["orgs/names.csv"]
    named = {row["country"]: row["name"] for row in load_rules()["countries/countries.csv"]}
    # Some are bodies only where the article names their state.
    articles = [
        Article(str(n), f"据悉，{row['term']}。{named.get(row['country'], '')}政府说。")
        for n, row in enumerate(terms)
    ]
    elsewhere = {
        row["term"]
        for row, found in zip(terms, extract_all(articles, kit), strict=True)
        if not any(row.key in said.why.split() for said in found.rows if said.type == "ORG")
    }
    assert elsewhere == {"四方安全对话", "美日印澳四方安全对话", "太平洋岛国论坛"}, (
        "bodies that are meetings, too"
    )


@pytest.mark.parametrize(
    ("text", "name", "entity", "why"),
    [
        ("俄罗斯《独立报》报道说，局势紧张。", "独立报", "org:RU-独立报", "another paper of that name"),
        ("德国“世界报”网站报道说，局势紧张。", "世界报", "org:DE-世界报", "in quotation marks"),
        ("英国《独立报》报道说，局势紧张。", "独立报", "org:GB-独立报", "the listed one"),
        ("《独立报》报道说，局势紧张。", "独立报", "org:GB-独立报", "of no state that the text names"),
        (
            "中国《南华早报》报道说，局势紧张。",
            "南华早报",
            "org:HK-南华早报",
            "Hong Kong as Beijing writes it",
        ),
        ("访问俄罗斯的《独立报》记者说。", "独立报", "org:GB-独立报", "a state that is not the paper's"),
    ],
)
def test_a_paper_is_of_the_state_in_front_of_it(text: str, name: str, entity: str, why: str) -> None:
    (row,) = (row for row in rows_of(text, "ORG") if row.text == name)
    assert row.entity == entity, why
