"""Who bears the name of somebody of the shipped roster and is another: what speaks against a link, and what does not."""

from __future__ import annotations

import pytest

from golden.compare import kit
from link.rosters import read, row

#: The article's date, its text, the name, what `why` has to tell.
OTHERS = [
    # What officeholders are not called.
    ("2023-06-01", "歌手李强在北京演出。", "李强", "called 歌手"),
    ("2023-06-01", "村民王毅告诉来客，水位上涨很快。", "王毅", "called 村民"),
    ("2023-06-01", "运动员张军获得金牌。", "张军", "called 运动员"),
    ("2024-06-01", "消防员董军在救火中牺牲。", "董军", "called 消防员"),
    ("2023-06-01", "俄罗斯士兵伊万诺夫在战斗中受伤。", "伊万诺夫", "called 士兵"),
    # Ranks and seats below theirs.
    ("2023-06-01", "武警上士王毅在执行任务时牺牲。", "王毅", "is a 武警上士"),
    ("2023-06-01", "某旅旅长李强上校表示，训练很紧张。", "李强", "called 旅长"),
    ("2024-06-01", "村党支部书记李强介绍说，今年收成好。", "李强", "called 党支部书记"),
    ("2023-06-01", "俄罗斯上校伊万诺夫阵亡。", "伊万诺夫", "is a 上校"),
    ("2023-06-01", "德军准将穆勒表示，部队将继续训练。", "穆勒", "of DE"),
    ("2023-06-01", "准将穆勒表示，部队将继续训练。", "穆勒", "knows him as no 准将"),
    ("2020-07-21", "比利时上将米歇尔抵达阿富汗。", "米歇尔", "knows him as no 上将"),
    # The sole office that somebody else holds that day.
    ("2022-06-01", "中国国防部长王毅说，合作很重要。", "王毅", "is 魏凤和"),
    ("2022-06-01", "国防部长王毅说，合作很重要。", "王毅", "is 魏凤和"),
    ("2018-06-01", "印度海军参谋长库马尔上将抵达青岛。", "库马尔", "is 苏尼尔·兰巴"),
    ("2018-06-01", "美国总统约翰逊签署文件。", "约翰逊", "is 唐纳德·特朗普"),
    ("2019-01-01", "俄罗斯国防部长伊万诺夫表示，合作很重要。", "伊万诺夫", "is 谢尔盖·绍伊古"),
    ("2022-06-01", "白宫国家安全顾问布林肯表示，合作很重要。", "布林肯", "is 杰克·沙利文"),
    ("2022-06-01", "乌克兰士兵泽连斯基在战斗中受伤。", "泽连斯基", "called 士兵"),
    # Names of two characters, whose bearers the roster may not know.
    ("2023-06-01", "李伟上校介绍了情况。", "李伟", "is a 上校"),
    ("2023-06-01", "某部副营长王强带队出发。", "王强", "called 副营长"),
    ("2023-06-01", "医生王勇赶到现场。", "王勇", "called 医生"),
    ("2023-06-01", "武汉大学教授周强说，合作很重要。", "周强", "called 教授"),
    ("2025-03-16", "一家软件公司董事长王强表示，合作很重要。", "王强", "called 董事长"),
    ("2025-03-16", "创始人、首席技术官李强介绍了产品。", "李强", "called 首席技术官"),
    ("2025-03-16", "武汉市市长王强会见客人。", "王强", "is 武汉市市长"),
    ("2025-05-20", "某军区副司令员陈刚会见客人。", "陈刚", "knows him as no 某军区副司令员"),
    ("2025-05-20", "贵州省委书记陈刚会见客人。", "陈刚", "he is 广西壮族自治区党委书记"),
    ("2022-05-20", "美国商务部长罗斯表示，关税将提高。", "罗斯", "is 吉娜·雷蒙多"),
    ("2018-03-20", "罗斯获得第三名。", "罗斯", "the name fits"),
    # The state of an office that only a verb gives.
    ("2025-03-12", "担任英国国会议员的格莱姆表示，政府应当说明。", "格莱姆", "of GB"),
    # Who died long ago.
    ("2023-06-01", "日本参议员山本批评政府。", "山本", "died in 1943"),
    ("2023-06-01", "日本参议员山本昨天批评政府。", "山本", "died in 1943"),
    ("2023-06-01", "山本海将补登上军舰。", "山本", "died in 1943"),
    ("2023-06-01", "日本专家伊藤16日说，局势紧张。", "伊藤", "died in 1909"),
    ("2025-06-01", "防卫省官员东条表示，预算将增加。", "东条", "died in 1948"),
    ("2025-06-01", "肯尼迪16日说，他会再来。", "肯尼迪", "acts on 2025-05-16"),
    # Whose state the article names nowhere, and whose office is another's.
    ("2019-11-01", "武警部队某支队副参谋长李荣吉说，训练很紧张。", "李荣吉", "KP is named nowhere"),
    # An office of another service.
    ("2020-03-01", "印度陆军前副总参谋长兰巴说，合作很重要。", "兰巴", "of the army"),
    # The office of a place.
    ("2024-09-12", "沙特利雅得省副省长穆罕默德到机场送行。", "穆罕默德", "is 利雅得省副省长"),
    # A surname of many, of whom nothing is said.
    ("2023-06-01", "琼斯表示，合作很重要。", "琼斯", "nothing speaks for him"),
]


@pytest.mark.parametrize(("date", "text", "name", "why"), OTHERS)
def test_others(date: str, text: str, name: str, why: str) -> None:
    found = row(read(text, date, kit()), "PERSON", name)
    assert found.status != "linked", found.why
    assert why in found.why


#: The article's date, its text, the name, who it is, why.
THE_SAME = [
    ("2023-06-01", "王毅参加会见。", "王毅", "cn-wang-yi", "nothing contradicts"),
    ("2020-03-01", "印度前海军参谋长兰巴说，合作很重要。", "兰巴", "in-sunil-lanba", "his own service"),
    ("2023-06-01", "国务委员王毅会见来宾。", "王毅", "cn-wang-yi", "he held it until March"),
    ("2024-06-01", "中共中央政治局委员王毅会见来宾。", "王毅", "cn-wang-yi", "an office of the party"),
    ("2023-06-01", "普京说，合作很重要。", "普京", "ru-vladimir-putin", "a name that few bear"),
    ("2017-01-05", "候任总统特朗普说，他会来。", "特朗普", "us-donald-trump", "he will hold it"),
    (
        "2023-06-01",
        "葡萄牙总理科斯塔到访。",
        "科斯塔",
        "pt-antonio-costa",
        "an office that careers.csv lacks",
    ),
    ("2020-06-01", "时任国防部长梁光烈出席会议。", "梁光烈", "cn-liang-guanglie", "he held it"),
    ("2020-06-01", "国防部长梁光烈会见来宾，那是九年前。", "梁光烈", "cn-liang-guanglie", "he held it once"),
    ("2024-06-01", "董军上将会见来宾。", "董军", "cn-dong-jun", "his rank"),
    ("2023-06-01", "解放军战士雷锋的故事很多人知道。", "雷锋", "cn-lei-feng", "he was one"),
    ("2023-06-01", "歌手宋祖英演出。", "宋祖英", "cn-song-zuying", "she is one"),
    ("2023-06-01", "喜剧演员泽连斯基当选。", "泽连斯基", "ua-volodymyr-zelenskyy", "he was one"),
    (
        "2023-06-01",
        "英国首相丘吉尔说过这句话。",
        "丘吉尔",
        "gb-winston-churchill",
        "no office of his is listed",
    ),
    ("2023-06-01", "1937年，旅长陈赓率部渡河。", "陈赓", "cn-chen-geng", "told of a time long past"),
    ("2018-06-01", "1962年，肯尼迪下令封锁古巴。", "肯尼迪", "us-john-f-kennedy", "told of his time"),
    ("2025-06-01", "肯尼迪的时代已经过去。", "肯尼迪", "us-john-f-kennedy", "nobody acts"),
    (
        "2023-06-01",
        "日本海军大将山本五十六策划偷袭珍珠港。山本后来被击毙。",
        "山本",
        "jp-yamamoto-isoroku",
        "his full name",
    ),
    (
        "2025-06-01",
        "美国卫生部长肯尼迪表示，政策将调整。",
        "肯尼迪",
        "us-robert-f-kennedy-jr",
        "who holds it that day, not who died in 1963",
    ),
    ("2022-06-01", "印度海军参谋长库马尔上将到访。", "库马尔", "in-r-hari-kumar", "of two, who holds it"),
    (
        "2018-06-01",
        "1965年，美国总统约翰逊签署文件。",
        "约翰逊",
        "us-lyndon-johnson",
        "of two, who ever held it",
    ),
    (
        "2020-06-01",
        "中国常驻联合国代表张军说，中方反对。",
        "张军",
        "cn-zhang-jun-diplomat",
        "of two, by office",
    ),
    ("2024-06-01", "最高人民法院院长张军出席会议。", "张军", "cn-zhang-jun", "the other of the two"),
    ("2021-06-01", "约翰逊首相和英国外交官到场。", "约翰逊", "gb-boris-johnson", "he holds it"),
    ("2020-06-01", "北京市委书记蔡奇会见客人。", "蔡奇", "cn-cai-qi", "he holds it"),
    (
        "2020-06-01",
        "天津市副市长黄华会见客人。",
        "黄华",
        "cn-huang-hua",
        "the roster lists none of his offices",
    ),
    ("2024-05-20", "云南省委书记王宁会见客人。", "王宁", "cn-wang-ning", "of two, who governs there"),
    (
        "2018-05-20",
        "武警部队司令员王宁会见客人。",
        "王宁",
        "cn-wang-ning-general",
        "of two, by office",
    ),
    ("2025-05-20", "广西壮族自治区党委书记陈刚在南宁会见客人。", "陈刚", "cn-chen-gang", "he holds it"),
    ("2025-05-20", "广西党委书记陈刚在南宁会见客人。", "陈刚", "cn-chen-gang", "by its shorter name"),
    ("2024-01-10", "中联部部长刘建超会见客人。", "刘建超", "cn-liu-jianchao", "he holds it"),
    (
        "2018-03-20",
        "美国商务部长罗斯表示，关税将提高。",
        "罗斯",
        "us-wilbur-ross",
        "of a surname, who holds it",
    ),
    ("2025-03-16", "国务院总理李强会见一家公司的董事长。", "李强", "cn-li-qiang", "another is the chairman"),
    (
        "2025-03-12",
        "担任美国参议员的格莱姆表示，政府应当说明。",
        "格莱姆",
        "us-lindsey-graham",
        "his state",
    ),
    ("2020-06-01", "东盟前秘书长王景荣说，他会来。", "王景荣", "sg-ong-keng-yong", "2003 to 2007"),
    ("2020-06-01", "新加坡三军总长王赐吉中将到访。", "王赐吉", "sg-melvyn-ong", "2018 to 2023"),
]


@pytest.mark.parametrize(("date", "text", "name", "entity", "reason"), THE_SAME)
def test_the_same(date: str, text: str, name: str, entity: str, reason: str) -> None:
    found = row(read(text, date, kit()), "PERSON", name)
    assert (found.status, found.entity) == ("linked", f"person:{entity}"), f"{reason}; {found.why}"


def test_a_name_of_several_names_all_that_nothing_excludes() -> None:
    found = row(read("张军参加会见。", "2023-06-01", kit()), "PERSON", "张军")
    assert found.status == "ambiguous"
    assert "person:cn-zhang-jun、person:cn-zhang-jun-diplomat" in found.why


#: The article's date, its text, the office, who holds it by the shipped roster; nobody in the year that he came, of
#: which the roster knows no day.
ALONE = [
    ("2023-05-20", "哈萨克斯坦总统到访。", "总统", "kz-kassym-jomart-tokayev"),
    ("2019-05-20", "哈萨克斯坦总统到访。", "总统", ""),
    ("2021-05-20", "巴西总统到访。", "总统", "br-jair-bolsonaro"),
    ("2024-05-20", "巴西总统到访。", "总统", "br-luiz-inacio-lula-da-silva"),
    ("2020-05-20", "国务院副总理说，合作很重要。", "国务院副总理", ""),
]


@pytest.mark.parametrize(("date", "text", "office", "entity"), ALONE)
def test_an_office_alone(date: str, text: str, office: str, entity: str) -> None:
    found = row(read(text, date, kit()), "POST", office)
    assert found.entity == (f"person:{entity}" if entity else ""), found.why
