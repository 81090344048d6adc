"""MEETING: named series and composed meetings; `canonical` is the series without ordinal, year and acronym."""

from __future__ import annotations

import pytest

from marked import agree, case, rows_of

CASES = [
    case("⟦奥库斯防长会议|澳英美联盟国防部长会议⟧16日举行。", "an alliance by the sound of its letters"),
    case("⟦Quad外长会|四方安全对话外长会议⟧3日举行。", "a series by its English name"),
    case(
        "部长不赴美参加⟦美台国防工业会议|美台国防工业会议⟧。",
        "two states on a matter; 加 of 参加 is no state",
    ),
    case(
        "⟦第二次日菲外长防长磋商|日菲外长防长磋商⟧在马尼拉举行。", "日 behind an ordinal is a state, not 次日"
    ),
    case("各方支持⟦拉中论坛|中拉论坛⟧建设。", "a region before China is no end of a word"),
    case("明天的⟦阿斯塔纳峰会|阿斯塔纳峰会⟧会取得成功，在万象举行峰会。", "a summit is called by its city"),
    case(
        "⟦中非合作论坛北京峰会|中非合作论坛北京峰会⟧闭幕。落实此次⟦论坛北京峰会|中非合作论坛北京峰会⟧的成果。",
        "by the whole of its name where the article has it",
    ),
    case(
        "⟦中国—沙特高级别联合委员会第四次会议|中国-沙特高级别联合委员会会议⟧在北京举行。",
        "a joint committee of two states with a dash",
    ),
    case("⟦中新双边合作联委会第十九次会议|中新双边合作联委会会议⟧在天津举行。", "a joint committee meets"),
    case(
        "双方主持⟦中白（明斯克）工业园联合协调理事会第七次会议|中白（明斯克）工业园联合协调理事会会议⟧。",
        "a town in brackets behind the states of a name",
    ),
    case(
        "双方主持⟦中新（新加坡）双边合作联委会第十八次会议|中新（新加坡）双边合作联委会会议⟧。",
        "or the state that a character means",
    ),
    case(
        "访问重庆（重庆）⟦工业园联合协调理事会第七次会议|工业园联合协调理事会会议⟧。",
        "but not behind what is no pair of states",
    ),
    case("⟦东盟国防部长非正式会议|东盟国防部长非正式会议⟧在万象举行。", "body, level, adjective, kind"),
    case("⟦东盟-日本国防部长非正式会晤|东盟-日本国防部长非正式会晤⟧召开。", "joined by a hyphen"),
    case("⟦东盟与日本国防部长非正式会晤|东盟-日本国防部长非正式会晤⟧召开。", "joined by 与, the same series"),
    case("各方重视⟦东盟国防部长扩大会议|东盟国防部长扩大会议⟧机制。", "the enlarged meeting"),
    case("⟦第19届东盟国防部长会议(ADMM-19)|东盟国防部长会议⟧开幕。", "ordinal before, acronym behind"),
    case("⟦第36届外交—经济部长级会议(AMM 36)|外交-经济部长级会议⟧举行。", "two portfolios joined by a dash"),
    case("⟦2025年APEC领导人会议|亚太经合组织领导人非正式会议⟧开幕。", "year before, acronym as body"),
    case("⟦香格里拉对话会|香格里拉对话会⟧落幕。", "a dialogue by its name"),
    case("⟦第20届香格里拉对话会|香格里拉对话会⟧落幕。", "a dialogue with its ordinal"),
    case(
        "⟦上海合作组织成员国国防部长会议|上海合作组织成员国国防部长会议⟧在青岛举行。",
        "成员国 between body and level",
    ),
    case("⟦慕尼黑安全会议|慕尼黑安全会议⟧本周举行。", "a conference by its city"),
    case("⟦党的二十大|中国共产党全国代表大会⟧召开。", "a congress by its short name"),
    case(
        "⟦二十国集团（G20）峰会|二十国集团领导人峰会⟧召开。",
        "another name of a series, with the acronym inside",
    ),
    case(
        "2018年的⟦G20峰会|二十国集团领导人峰会⟧宣言未提此事，2019年的⟦G20会议|二十国集团领导人峰会⟧将讨论。",
        "a noun behind a summit; an acronym and 会议",
    ),
    case("⟦二十国集团领导人峰会|二十国集团领导人峰会⟧召开。", "a summit"),
    case("⟦东盟峰会|东盟峰会⟧召开。", "a summit needs no level"),
    case("⟦北约外长会|北约外长会议⟧召开。", "a short form of a series"),
    case("⟦香格里拉對話會|香格里拉对话会⟧落幕。", "traditional characters, simplified canonical"),
    case("⟦北京香山论坛|北京香山论坛⟧开幕。", "a forum by its name"),
    case(
        "⟦第五次韩中国防战略对话|韩中国防战略对话⟧举行。",
        "states by one character and the matter of their dialogue",
    ),
    case("⟦上合组织天津峰会|上合组织天津峰会⟧期间，三方会晤。", "the city between the body and its summit"),
    case("下周在阿根廷⟦G20峰会|二十国集团领导人峰会⟧举行。", "the host country stands outside"),
    case("⟦二十国集团领导人第十三次峰会|二十国集团领导人峰会⟧期间", "the ordinal inside, 期间 behind"),
    case("⟦日菲外长防长磋商|日菲外长防长磋商⟧在东京举行。", "two levels make a form of their own"),
    case("中美对话和俄日磋商都没有进展。", "states and a bare kind"),
    case("⟦越老柬三国国防部长会议|越老柬三国国防部长会议⟧在河内举行。", "three states and their number"),
    case(
        "⟦东盟防长非正式会晤|东盟国防部长非正式会晤⟧和⟦金砖国家外交部长会议|金砖国家外长会议⟧召开。",
        "two words, one series",
    ),
    case("⟦中越陆地边境合作委员会第九次会议|中越陆地边境合作委员会会议⟧召开。", "a committee on a border"),
    case("两国国防部长会议取得成果，五国防长会谈也是。", "a number without its states"),
    case("两国防长会谈取得成果。", "a descriptive word for a meeting"),
    case("他在电话会议上发言，会议由部长主持。", "bare kinds are no meetings"),
    case("此次会晤和论坛都很成功。", "bare words with a determiner"),
    case("三国举行联合军事演习。", "an exercise is no meeting"),
    case("会谈在友好的气氛中举行。", "talks without a name"),
    case("他赴特维尔出席⟦俄罗斯河流论坛|俄罗斯河流论坛⟧。", "a forum that no list has, behind a verb"),
    case("他出席美国“⟦全球防务安全论坛|全球防务安全论坛⟧”。", "a name goes not over an opening mark"),
    case("来宾参加了⟦第三届丝路产能合作论坛|丝路产能合作论坛⟧。", "any words behind an ordinal"),
    case("新武器在⟦“军队-2021”论坛|俄罗斯“军队”国际军事技术论坛⟧上展出。", "the name in quotation marks"),
    case(
        "⟦越南—斯洛伐克港口与物流合作论坛|越南-斯洛伐克港口与物流合作论坛⟧开幕。",
        "与 between two of its matters",
    ),
    case("⟦全国交通工作会议|全国交通工作会议⟧在京召开。", "whose working meeting it is, and on what"),
    case("他在一次国际安全论坛上发言。", "a forum that is described"),
    case("欧盟在布鲁塞尔举行峰会，中美元首峰会闭幕。", "who meet, and no name"),
    case("南非民众观看峰会直播。", "a verb between a state and a kind"),
    case("三国7日峰会没有成果，他参加美国智库论坛。", "a day, and whose forum it is"),
    case(
        "各方祝贺⟦联合国气候变化沙姆沙伊赫大会|联合国气候变化沙姆沙伊赫大会⟧成功。",
        "the city before the last word of its name",
    ),
    case(
        "⟦金砖国家领导人喀山会晤|金砖国家领导人喀山会晤⟧举行，两国元首在喀山会晤。",
        "a body's, not two states'",
    ),
    case("来宾出席⟦博鳌亚洲论坛2024年年会|博鳌亚洲论坛⟧。", "the year inside"),
    case("⟦北约2014年首脑会议|北约峰会⟧将在英国举行。", "the year of a meeting of leaders inside"),
    case("他出席⟦联合国2030年可持续发展峰会|联合国2030年可持续发展峰会⟧。", "a year that is its matter"),
    case("⟦上合组织成员国防长会|上海合作组织成员国国防部长会议⟧在青岛举行。", "防长会 for 国防部长会议"),
    case(
        "⟦阿富汗问题莫斯科会谈|阿富汗问题莫斯科会谈⟧举行。", "a matter of a state, and where it is talked of"
    ),
    case("双方接连举行四轮团长级会谈，下一次元首会议未定。", "counted, not numbered"),
    case("首次举行⟦「四方安全對話」領袖峰會|四方安全对话峰会⟧。", "a known name in quotation marks"),
    case("⟦东盟与中日韩（10+3）外长会|东盟-中日韩外长会⟧召开。", "brackets inside"),
    case("今年⟦中国两会|全国两会⟧召开，两会谈之后两会见记者。", "两|会谈"),
    case(
        "为筹备⟦中非合作论坛北京峰会|中非合作论坛北京峰会⟧尽力。",
        "an adjective before a body is none of its name",
    ),
    case("中俄总理定期会晤委员会开会。", "a committee"),
    case("⟦第十次中英防务战略磋商|中英防务战略磋商⟧举行。", "talks of two states on a matter, numbered"),
    case(
        "代表出席⟦中越防务安全磋商|中越防务安全磋商⟧，正在开展的中美贸易磋商受关注。",
        "on security a name, on trade none",
    ),
    case(
        "⟦中俄执法安全合作机制会议|中俄执法安全合作机制会议⟧召开。",
        "two states, a matter, a mechanism that meets",
    ),
    case("⟦阿富汗问题四方会谈|阿富汗问题四方会谈⟧开始。", "a matter of a state, and how many talk of it"),
    case(
        "⟦中巴经济走廊联合合作委员会第十次会议|中巴经济走廊联合合作委员会会议⟧召开。",
        "a body's, with its number",
    ),
    case("⟦国务院第七次廉政工作会议|国务院廉政工作会议⟧召开。", "the body in front of the number"),
    case("⟦全军后勤工作会议|全军后勤工作会议⟧召开。", "where the segmenter has 后勤工作"),
    case("⟦“2+2”俄日防长外长级磋商会|“2+2”俄日防长外长级磋商会⟧举行。", "“2+2” in front of its name"),
    case(
        "⟦东非共同体成员国农业部长会议|东非共同体成员国农业部长会议⟧和卫生部长会议延期。",
        "和 behind a kind parts two",
    ),
    case("出席⟦APEC 峰會|亚太经合组织领导人非正式会议⟧。", "a blank behind Latin letters"),
    case("出席⟦亚太经合组织APEC峰会|亚太经合组织领导人非正式会议⟧。", "its acronym between"),
    case("美韩⟦「2+2」會談|外长防长“2+2”会谈⟧舉行。", "the quotation marks of Hong Kong"),
    case("⟦越共十三届九中全会|越共中央全会⟧闭幕。", "a plenum of another party"),
    case("⟦民進黨第21屆全代會|民进党全代会⟧召開。", "a congress by its Taiwanese short name"),
    case("他谈到八届八中和六届全会。", "numbers without a party"),
    case("⟦第28届圣彼得堡国际经济论坛|圣彼得堡国际经济论坛⟧全会举行。", "a plenary is a part of it"),
    case("2016年9月⟦G20杭州峰会|G20杭州峰会⟧期间会晤。", "a month in front"),
    case("首次举行“⟦日台外交防卫政策意见交流会|日台外交防卫政策意见交流会⟧”。", "an exchange of views"),
    case("⟦安全保障磋商委员会（2+2）会议|美日安全保障协商委员会会议⟧召开。", "“2+2” in brackets inside"),
    case("⟦G7七國領袖峰會|七国集团峰会⟧強調穩定。", "an acronym that touches its name in front"),
    case("⟦第二十一届年度美台国防工业会议|美台国防工业会议⟧闭幕。", "年度 behind its number"),
    case("出席⟦Quad 峰會|四方安全对话峰会⟧。", "a blank behind small letters"),
    case("出席⟦东协国防部长扩大会议|东盟国防部长扩大会议⟧。", "Taiwan's name of ASEAN"),
    case("举办第三届“⟦丝路产能合作论坛|丝路产能合作论坛⟧”。", "a number in front of quotation marks"),
    case("⟦北约外长视频会议|北约外长视频会议⟧举行，中美元首视频会议结束。", "how it is held"),
    case("⟦东南亚国家协会(ASEAN)外长系列会议|东盟外长系列会议⟧举行。", "several as one"),
    case("美日⟦2加2會談|外长防长“2+2”会谈⟧舉行。", "加 for +"),
    case(
        "⟦第十一届东盟国防力量司令会议(ACDFM-11)|东盟国防力量司令会议⟧和⟦印太地区高级军官会议|印太地区高级军官会议⟧召开。",
        "those who command or serve meet",
    ),
    case("军方召开高级军官会议，司令会见军官。", "nobody says whose"),
    case(
        "⟦第二次越印国防政策对话|越印国防政策对话⟧召开，⟦越古国防政策对话|越古国防政策对话⟧闭幕。",
        "two states on a policy",
    ),
    case("越马关系良好，跨越古国，政策对话召开。", "no talks of two"),
    case("成功举办⟦天津峰会|天津峰会⟧，广东峰会。", "a town that is a province, too"),
    case("两国防长扩大会谈，国防部扩大会议召开。", "扩大|会谈; a board of one ministry"),
    case("出席⟦越韩国防政策对话|越韩国防政策对话⟧。", "on 国防政策, where 韩国 is no word"),
    case("⟦第8次泰澳副防长级防务政策对话|泰澳副防长级防务政策对话⟧举行。", "the rank of those who talk"),
    case("⟦越印尼国防政策对话|越印尼国防政策对话⟧举行。", "a state of one character and one of two"),
    case(
        "⟦中老第三次边境国防友好交流活动|中老边境国防友好交流活动⟧启动，边境友好交流增加。",
        "an exchange with its number inside",
    ),
    case("⟦五国联防组织防长会议|五国联防组织国防部长会议⟧在吉隆坡举行。", "of a body, and not 组织防长"),
    case("⟦韩美联合国防协商机制会议|韩美联合国防协商机制会议⟧召开。", "a mechanism, and no 联合国"),
    case("⟦第17届多哈论坛|多哈论坛⟧开幕，中缅边境事务增加。", "called by a city; affairs of a border"),
    case("⟦东盟军队副总司令会议|东盟军队副总司令会议⟧昨日举行。", "any office may say who meets"),
    case("⟦独联体国家元首非正式会议|独联体国家元首非正式会议⟧9日举行。", "an alliance, not a portfolio"),
    case("他同塞内加尔国民议会议长会谈。", "the office of one body, and no name of talks"),
    case("正在利马举行的⟦拉美国防部长会议|拉美国防部长会议⟧。", "a region whose states meet"),
    case("⟦中国—拉美和加勒比国家共同体论坛第四届部长级会议|中拉论坛⟧将举行。", "one dash for another"),
    case(
        "⟦第34届南部非洲发展共同体（南共体）首脑会议|南部非洲发展共同体首脑会议⟧开幕。",
        "the short name of its body in brackets",
    ),
    case(
        "⟦东南亚国家联盟（东盟）峰会|东盟峰会⟧开幕，老挝（万象）峰会。",
        "of a listed series; a town in brackets",
    ),
    case(
        "⟦东盟—印度非正式会议|东盟-印度非正式会议⟧召开，中国-东盟会议和两国非正式会议延期。",
        "two sides and how they meet; without one of both it has no name",
    ),
    case("⟦第五届国防智库论坛|国防智库论坛⟧开幕。一场国防智库论坛也将举行。", "a name by its ordinal"),
    case("来华出席⟦2026世界智能大会暨智能治理高级别会议|世界智能大会⟧并访问。", "the second part of a name"),
    case(
        "⟦第24届巴黎防务会议|巴黎防务会议⟧闭幕。两国防务会议闭幕。",
        "届 counts the conferences of a series, which has a name then",
    ),
    case("总统在第六届政府会议上讲话。", "but terms of a government"),
    case("首届⟦中国—海湾防务对话|中国-海湾防务对话⟧在多哈举办。", "as it counts dialogues"),
    case(
        "他应邀出席⟦波恩安全会议（Bonn Security Conference）|波恩安全会议⟧。",
        "its Latin name tells that it has one",
    ),
    case(
        "北约5日在布鲁塞尔举行⟦成员国国防部长会议|北约国防部长会议⟧。",
        "the series of a body, whose name stands apart",
    ),
    case("欧盟将于下周召开⟦外长会议|欧盟外长会议⟧。", "whatever stands between says when or where"),
    case("北约表示，公司5日举行部长级会议。", "not of a body in another clause"),
    case(
        "中日韩三国政府将在釜山举行⟦三国外长会|中日韩外长会议⟧。",
        "the meeting of three states, which stand apart from it",
    ),
    case("中国、日本、韩国的⟦三国外长会议|中日韩外长会议⟧。", "by their full names"),
    case("⟦第十次韩中日外长会议|中日韩外长会议⟧在釜山举行。", "in another order"),
    case(
        "⟦中老缅泰外长非正式会晤|中老缅泰外长非正式会晤⟧。中美俄外长会晤。",
        "of many, if it has a way of its own",
    ),
    case("泰国与老挝⟦第四轮战略对话|战略对话⟧在万象举行。", "talks of two with their number, behind both"),
    case("两国第四轮战略对话在万象举行。", "not of two that nobody names"),
    case("双方出席⟦“青年·未来”中俄学者论坛|“青年·未来”中俄学者论坛⟧。", "a forum with its motto"),
    case("⟦中泰友好委员会首次会议|中泰友好委员会会议⟧在清迈举行。", "the first meeting of a committee"),
    case("委员会首次会议在清迈举行。", "any committee has one"),
    case("他在⟦香山论坛|北京香山论坛⟧第一次全体会议上发言。", "a plenary of a forum is a part of it"),
    case(
        "他们举行中日韩外长会谈，东盟外长会见王毅。⟦中日韩外长会|中日韩外长会议⟧开幕。",
        "what goes on as a verb is no session",
    ),
]


@pytest.mark.parametrize("sentence", CASES)
def test_meetings(sentence: str) -> None:
    agree(sentence, "MEETING", "canonical")


def test_nothing_nests_in_a_meeting() -> None:
    rows = rows_of("第19届东盟国防部长会议(ADMM-19)开幕。")
    assert [row.type for row in rows] == ["MEETING"]
