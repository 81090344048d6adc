"""PLACE: the gazetteer, names with a suffix, and words that only look like places."""

from __future__ import annotations

import pytest

from marked import agree, case

CASES = [
    case(
        "以军空袭⟦贾巴利亚难民营⟧。以军对⟦贾巴利亚难民营⟧的空袭，他在⟦梅兹监狱⟧。",
        "camps and prisons with foreign names, whole behind any word",
    ),
    case(
        "乌克兰海军基地遇袭，英国⟦洛西茅斯空军基地⟧、⟦丹麦海峡⟧平静。",
        "a state before a base is no name of it",
    ),
    case("专机抵达⟦成都⟧。双方达成都满意的协议。", "a word by itself, and the halves of two"),
    case("他昨天抵达⟦丹麦海峡⟧。", "a listed place, whatever stands in front of it"),
    case("他昨天抵达⟦比尔湾⟧。", "达 belongs to 抵达, though foreign names are written with it"),
    case("他在⟦克里比⟧会见客人。", "a town whose name begins like a politician's, whom the roster knows"),
    case("火箭从⟦肯尼迪角⟧发射。", "a cape that is named after a president"),
    case("部署“沃罗涅日”型雷达，驶出“大同”级军舰。", "types and classes named after cities"),
    case("导弹从（·⟦沙甘湾⟧）发射。", "a name begins with no dot"),
    case("会议在老挝首都⟦万象⟧召开。", "a capital behind 首都"),
    case("越通社报道，会议在⟦河内⟧举行。", "a capital behind 在"),
    case("双方在⟦吉隆坡⟧会面。", "a foreign capital of three characters"),
    case("⟦南海⟧局势平稳。", "a sea"),
    case(
        "客轮穿越⟦南海⟧驶向港口。",
        "穿越 and 南海, not 越南",
    ),
    case("会议在韩国⟦庆州⟧开幕。", "国庆 is not there"),
    case("⟦广宁省⟧的干部参加会议。", "a province with its suffix"),
    case("直升机在⟦新北⟧失事。", "a city in Taiwan"),
    case("⟦關島⟧和⟦夏威夷⟧各有一處。", "islands, traditional"),
    case("代表团来自台湾、⟦香港⟧和⟦澳门⟧。", "Hong Kong and Macau are places"),
    case("⟦平壤⟧宣言在⟦板门店⟧附近签署。", "a capital and a village"),
    case("他在⟦莫斯科⟧会见了客人。", "a city at a verb"),
    case("⟦华盛顿⟧和⟦莫斯科⟧都没有回应。", "capitals that stand for governments stay places"),
    case("会谈在⟦日内瓦⟧⟦万国宫⟧举行。", "a city and a building in it"),
    case("⟦台湾海峡⟧两岸关注此事。", "a strait holds no country"),
    case("⟦朝鲜半岛⟧局势缓和。", "a peninsula holds no country"),
    case("美军⟦横须贺基地⟧举行仪式。", "a base with its suffix"),
    case("⟦内利斯空军基地⟧在沙漠里，⟦内利斯基地⟧的官兵参加。", "a base by its name and by a shorter one"),
    case("立陶宛首都⟦维尔纽斯⟧（⟦Vilnius⟧）举行会议，⟦北京⟧（AP）。", "a Latin form, and an agency"),
    case("根据《维也纳领事关系公约》和《板门店宣言》。", "no place in the title of a treaty"),
    case("舰队负责美国东海岸，除了⟦东海⟧岛屿争端。", "a coast in the east, islands in a sea"),
    case("⟦印太⟧区域的安全。", "区 of 区域"),
    case("“基辅”级航母服役，“⟦基辅⟧”是首都。", "a class of ships"),
    case("导弹飞向⟦库拉靶场⟧和⟦卡普斯廷·亚尔靶场⟧。", "ranges that no gazetteer holds, one with a dot"),
    case("演习在外海⟦比格尔湾⟧举行。", "a bay, and no part of the word before it"),
    case(
        "俄軍攻占⟦索列達爾⟧、⟦克列謝耶夫卡⟧和⟦波德戈爾諾耶⟧等3個居民點。",
        "a list of towns, no gazetteer holds them",
    ),
    case("代表们在会议、座谈和调研等地方参加讨论。", "等 and 地方"),
    case("春回大地，万象更新。", "万象 as all things"),
    case("他面色如金边眼镜一样闪光。", "金边 as a gold rim"),
    case("老百姓向往和平安宁。", "安宁 as peace"),
    case("这次访问意义重大，双方都很满意。", "nothing to be found"),
    case("中國駐⟦紐約⟧總領館發表聲明。", "a city behind 驻"),
    case(
        "爆炸发生在阿塞拜疆⟦托武萨⟧地区，亚美尼亚⟦塔武尔州⟧和叙利亚⟦伊德利姆省⟧未受影响。",
        "foreign names that no gazetteer holds, before 地区 and with 州 and 省",
    ),
    case(
        "士兵在⟦基兰镇⟧休息，⟦奥兹尼村⟧的居民，导弹驻扎在⟦科泽里斯克⟧的阵地。",
        "with 镇 and 村, and behind 驻扎在",
    ),
    case("他参加村里的活动，扎根山沟，飞向东北方向，朝西南角前进。", "ordinary words and directions"),
    case("他说，⟦东海⟧岛屿和⟦西沙⟧岛礁不变。", "islands of a sea are no island"),
    case(
        "国际对⟦非⟧合作和⟦非⟧中关系发展，对⟦歐⟧關係不變，对非法活动和对欧元说不。",
        "continents of one character",
    ),
    case("他抵⟦港⟧后说，船停在港口，在⟦港⟧期间休息，用港元付款。", "Hong Kong, no harbour and no money"),
    case("他受《港澳居民采取强制措施通报表》约束。", "no place is mentioned in a title"),
    case("目标是⟦杜米莱⟧（⟦Dumayle⟧）空军基地。", "the Latin name stands before the suffix"),
    case(
        "⟦香港⟧市民和⟦曼谷⟧市场的商人说，网点遍布城乡，比赛达标，健康提供保障。",
        "a suffix of the word behind; halves of words",
    ),
    case("俄乌⟦黑海⟧局势紧张。", "two states in front, where the segmenter has 乌黑"),
    case(
        "他在⟦成都⟧会见客人，各方组成都会，⟦湖北⟧部分地区和⟦南美⟧国家降雨。",
        "a city is one, whatever its last character and the next would be",
    ),
    case("双方在⟦五方礁⟧、⟦光星仔礁⟧和⟦双黄沙洲⟧附近，五方会谈。", "reefs with words for their names"),
    case("⟦大青岛⟧居民到⟦青岛⟧参观。", "an island that ends like a city"),
    case("⟦莒光⟧守军乘莒光号列车。", "an island, and a train"),
    case("⟦平安北道⟧和⟦慈江道⟧降雨，一路平安。", "provinces with 道"),
    case("⟦朱日和训练基地⟧和⟦榆林港⟧开放。", "bases behind the name of a place"),
    case("⟦湄公河三角洲⟧是粮仓，⟦湄公河⟧水位下降。", "a delta and its river"),
    case("“奥列涅戈尔斯克矿工”号停航。", "a ship named after the people of a town"),
    case(
        "演习在⟦河北省⟧⟦涿鹿县⟧、越南⟦谅山省⟧⟦高禄县⟧和⟦江苏省⟧⟦溧阳市⟧举行。",
        "districts that no gazetteer holds, behind their province",
    ),
    case(
        "⟦云南省⟧边境县和⟦四川省⟧各县、⟦广东省⟧两市受灾，⟦甘肃省⟧县政府通报。",
        "kinds of districts, and how many",
    ),
    case(
        "⟦昆明⟧⟦长水国际机场⟧和⟦厦门⟧⟦翔安国际机场⟧启用，⟦上海⟧两大国际机场和⟦北京⟧的国际机场停运。",
        "airports that no gazetteer holds, behind their town",
    ),
    case(
        "菲律宾⟦安东尼奥·巴乌拉斯塔空军基地⟧开放，⟦雪梨歌剧院⟧和⟦樟宜展览中心⟧关闭。",
        "a base with a name of two parts; houses",
    ),
    case("国际海防展开幕，边海防部队参加，⟦海防⟧居民参观。", "who guard coasts, and the town in Viet Nam"),
    case("外交部长莫哈末哈山和拿督威拉阿兹米山出席，⟦阿兹米山⟧下雪。", "who holds an office is no mountain"),
]


@pytest.mark.parametrize("sentence", CASES)
def test_places(sentence: str) -> None:
    agree(sentence, "PLACE")
