"""State, posts and rank of a person where the words do not touch his name: what counts, and what does not."""

from __future__ import annotations

import pytest

from link.rosters import kit, read
from minglu.model import Row
from minglu.rulebook.kit import Kit

KIT = Kit.load()
#: Two people of whose careers the rules know nothing.
UNKNOWN = kit(
    people="cn-li-dashan,李大山,CN,Li Dashan,\ncn-wang-xiaochuan,王小川,CN,Wang Xiaochuan,",
    names="李大山,cn-li-dashan,full\n王小川,cn-wang-xiaochuan,full",
    offices="xx-none,CN,无此职,yes,",
    careers="cn-li-dashan,xx-none,无此职,无此部,CN,,2001-01-01,2002-01-01,",
)


def _person(text: str, name: str, published: str = "2023-06-27") -> Row:
    rules = UNKNOWN if "李大山" in text else KIT
    rows = [row for row in read(text, published, rules).rows if row.type == "PERSON" and row.text == name]
    assert rows, f"{name} is not found"
    return rows[0]


STATES = [
    # (text, name, state, why it must be so)
    ("特朗普27日谈到美国经济。", "特朗普", "US", "his state is named in his sentence"),
    (
        "特朗普27日发表讲话。随后，美国媒体作了报道。",
        "特朗普",
        "US",
        "a foreigner's state is named in the article",
    ),
    ("特朗普27日发表讲话。", "特朗普", "", "nothing names a state"),
    ("蒙方愿同中方加强合作。\n王毅参加会见。", "王毅", "", "news takes its own state for granted"),
    ("国务委员兼国防部长李尚福27日发表讲话。", "李尚福", "CN", "an office that he held for his state"),
    ("北约秘书长斯托尔滕贝格27日发表讲话。", "斯托尔滕贝格", "", "an office of an alliance is of no state"),
    ("香港特首林郑月娥27日发表讲话。", "林郑月娥", "", "香港 is no state"),
    ("美国智库专家贝克森说，情况很复杂。", "贝克森", "US", "what he is called, behind the state"),
    ("日本北海道大学政治系教授远藤干说，情况很复杂。", "远藤干", "JP", "behind an institute of the state"),
    ("代表团访问美国的专家高志凯说，情况很复杂。", "高志凯", "", "an expert who visits a state is not of it"),
    ("中国问题专家贝克森说，情况很复杂。", "贝克森", "", "what he studies is not where he is from"),
    ("中国事务小组主席贝克森说，情况很复杂。", "贝克森", "", "what an office deals with is not whose it is"),
    (
        "《华盛顿邮报》驻白宫记者贝克森说，情况很复杂。",
        "贝克森",
        "",
        "where he is posted is not where he is from",
    ),
    ("白宫新闻秘书格里沙姆说，会议已经结束。", "格里沙姆", "US", "the body in the office is of a state"),
    ("俄军作战训练总局局长布瓦利采夫说，演习结束了。", "布瓦利采夫", "RU", "军 between state and office"),
    ("乌克兰基础设施部部长奥梅良28日表示，工程已经完成。", "奥梅良", "UA", "an unlisted body in between"),
    ("27日，朝鲜将派外相贝克森出席。", "贝克森", "", "no body in between, but a plan"),
    (
        "国际问题研究院美国研究所所长张大川说，好。",
        "张大川",
        "",
        "the field of an institute is no state of his",
    ),
    (
        "客人会见蒙古国总理奥云额尔登、国家大呼拉尔主席贝克森。",
        "贝克森",
        "MN",
        "a list shares its state",
    ),
    (
        "蒙古国总理巴图、新上任的国防部长赛汗巴亚尔出席。",
        "赛汗巴亚尔",
        "MN",
        "so it does over a word of status",
    ),
    (
        "法国总统马克龙、外交部长王毅出席。",
        "王毅",
        "CN",
        "but not with one whom the roster knows to be of another",
    ),
]

_VISIT = "摩洛哥政府欢迎来访。摩洛哥愿同中国合作。摩洛哥重视友谊。摩洛哥将继续努力。摩洛哥是伙伴。"
STATES += [
    (
        _VISIT + "访问期间，客人会见参议长贝克森。",
        "贝克森",
        "MA",
        "an office of the state that the article is about",
    ),
    (_VISIT + "访问期间，客人会见教练贝克森。", "贝克森", "", "not whoever is named in it"),
    (_VISIT[:9] + "。法国也是。客人会见参议长贝克森。", "贝克森", "", "an article about no one state"),
    ("美国的史密斯和约翰逊都参加了会议。", "史密斯", "US", "whoever of those called so in the roster"),
    (
        "客人会见巴西总统卢拉、总统府首席部长科斯塔。",
        "科斯塔",
        "BR",
        "a namesake in the roster is of a state that nothing names",
    ),
    ("客人会见法国总统马克龙、联合国秘书长古特雷斯。", "古特雷斯", "", "an office of no state shares none"),
    ("客人会见劳工党主席霍夫曼。", "霍夫曼", "", "an office that the namesake in the roster never held"),
    ("英国媒体说，前港督彭定康27日接受访问。", "彭定康", "", "his office is of no state, whatever is named"),
    ("中国海军的航线没有改变，研究员张军社说。", "张军社", "", "an expert speaks for no state"),
    ("该组织由意大利人Marco Rossi成立。", "Marco Rossi", "IT", "what people of a state are called"),
    ("英国核技术领域专家贝克森说，好。", "贝克森", "GB", "behind the state and his field"),
    ("美国边境执法局官员贝克森说，好。", "贝克森", "US", "behind the state and an unlisted body"),
    ("俄独立军事专家、化学博士贝克森说，好。", "贝克森", "RU", "called two things"),
    ("该国武装组织头目贝克森说，好。", "贝克森", "", "no state is named"),
    ("阿富汗武装组织头目贝克森说，好。", "贝克森", "", "who leads a band in a state need not be of it"),
    ("中国社科院日本所研究员高洪27日说，好。", "高洪", "CN", "his institute, not its field"),
    ("客人会见里约市市长帕埃斯。", "帕埃斯", "BR", "a place that he governs"),
    ("客人访问巴黎期间，市长帕埃斯出席。", "帕埃斯", "", "a place that is only named"),
    ("客人会见纽约市长帕埃斯。", "帕埃斯", "US", "the place of his office"),
    ("中国海军第46批护航编队指挥员李大山致辞。", "李大山", "CN", "the turn of a unit is no other unit"),
    ("法国大使馆军事参赞蒙特科出席记者会。", "蒙特科", "FR", "a mission of a state"),
    ("吉布提保障基地司令员贝克森说，好。", "贝克森", "", "where his base lies"),
    ("第17批赴黎维和工兵分队队长贝克森说，好。", "贝克森", "", "where they go is not where he is from"),
    ("驻欧盟暨比利时代表贝克森说，好。", "贝克森", "", "both are where he serves"),
    ("日本政府缅甸事务特使贝克森说，好。", "贝克森", "JP", "who sends him, not whom he is sent about"),
    ("英国驻美大使馆军事参赞蒙特科出席记者会。", "蒙特科", "GB", "who sends the mission, not where it is"),
    ("乌克兰内阁战略咨询小组副组长库赫塔说，好。", "库赫塔", "UA", "an unlisted part of a body of the state"),
    (
        "美军太平洋舰队27日派出军舰。太平洋舰队发言人戈尔曼说，好。",
        "戈尔曼",
        "US",
        "as the body is named elsewhere",
    ),
    (
        "美俄都有太平洋舰队。太平洋舰队发言人戈尔曼说，好。",
        "戈尔曼",
        "",
        "a body that is named with no state",
    ),
    ("英国路透社27日报道。路透社记者戈尔曼说，好。", "戈尔曼", "", "a journalist may be of any state"),
    ("韩美联合司令部司令文森特·布鲁克斯27日到访。", "文森特·布鲁克斯", "US", "a command of two states"),
    (
        "韩国国防部次官（副部长）朴宰民27日到访。朴宰民说，好。",
        "朴宰民",
        "KR",
        "an office explained in brackets",
    ),
    (_VISIT + "贝克森少将说，好。", "贝克森", "MA", "a rank in an article about one state"),
    (_VISIT + "联合国部队司令贝克森少将说，好。", "贝克森", "", "a rank in an office of no state"),
    (
        "立陶宛国会外交委员会主席 [帕维里（Pavilis）表示](https://example.org)。",
        "帕维里",
        "LT",
        "a link begins",
    ),
]


STATES += [
    ("美军上将约翰·史密斯27日到访。", "约翰·史密斯", "US", "the army of a state in front of a rank"),
    ("韩军退役少将李英秀27日到访。", "李英秀", "KR", "and a retired officer of one"),
    ("以军发言人哈加里少将27日发表讲话。", "哈加里", "IL", "an army with an office behind it is a state's"),
    ("会见以军事合作为主题，哈加里少将出席。", "哈加里", "", "以 as a particle names nobody's state"),
    ("马克·米利上将27日发表讲话。", "马克·米利", "US", "an officer by his full name, by the roster"),
    ("哈加里少将27日发表讲话。", "哈加里", "", "a short name may be a namesake's"),
]


@pytest.mark.parametrize(("text", "name", "state", "reason"), STATES)
def test_the_state_of_a_person(text: str, name: str, state: str, reason: str) -> None:
    row = _person(text, name)
    assert row.country == state, f"{reason}; {row.why}"


@pytest.mark.parametrize("text", [text for text, *_ in STATES[-6:]])
def test_a_rank_is_of_the_state_and_grade_of_its_officer(text: str) -> None:
    rows = read(text, "2023-06-27", KIT).rows
    said = {(row.country, row.grade) for row in rows if row.rank}
    assert len(said) == 1, said


POSTS = [
    # (text, name, posts, why they must be so)
    ("李大山于2018年升任国防部长。", "李大山", "国防部长", "a verb gives the office, with a date between"),
    ("李大山曾任空军司令。", "李大山", "前空军司令", "曾任 says that he holds it no more"),
    (
        "李大山历任副参谋长、空军司令和国防部副部长。",
        "李大山",
        "前副参谋长、前空军司令、前国防部副部长",
        "a list of offices",
    ),
    ("曾担任空军司令的李大山发表讲话。", "李大山", "前空军司令", "the name behind 的"),
    ("时任空军司令的李大山发表讲话。", "李大山", "前空军司令", "时任 … 的"),
    ("时任中国驻英国大使李大山发表讲话。", "李大山", "前驻英国大使", "时任 in front of the state"),
    ("李大山任国防部副部长期间，两国恢复了往来。", "李大山", "前国防部副部长", "期间 is over"),
    ("李大山卸任空军司令后，前往欧洲。", "李大山", "前空军司令", "卸任"),
    (
        "李大山当过空军司令。他也当过国防部副部长。",
        "李大山",
        "前空军司令、前国防部副部长",
        "他 of one person only",
    ),
    ("李大山将出任国防部长。", "李大山", "", "a plan is no office"),
    ("李大山的父亲曾任空军司令。", "李大山", "", "his father's office"),
    ("李大山，飞行员出身，父亲当过空军司令。", "李大山", "", "his father's office, in a clause of its own"),
    ("李大山击败民主党的王小川当选总统。", "王小川", "", "the loser is not elected"),
    ("李大山会见记者，王小川去年升任国防部长。", "李大山", "", "another is the subject of the clause"),
    (
        "国防部长李大山1999年任驻英国大使。",
        "李大山",
        "国防部长",
        "then or now is left open, so nothing is said",
    ),
    ("2020年，奥巴马当选总统时的情景仍在眼前。", "奥巴马", "前总统", "the roster knows that it is over"),
    ("土耳其总统发言人易卜拉欣·卡林说，不会。", "易卜拉欣·卡林", "总统发言人", "he is no president"),
    ("习近平主席特使、国务委员王勇出席就职仪式。", "习近平", "", "his envoy's office is not his"),
    ("国家主席习近平特使、国务委员王勇出席仪式。", "习近平", "国家主席", "nor behind his name alone"),
    ("国家主席习近平特使抵达利马。", "习近平", "国家主席", "nor where nobody says who the envoy is"),
    ("任命李大山为中国驻克罗地亚大使。", "李大山", "驻克罗地亚大使", "who is appointed holds the office"),
    ("议会选举李大山为国家主席。", "李大山", "国家主席", "whom a parliament elects"),
    (
        "总统任命陆军司令李大山少将为新任国防部长。",
        "李大山",
        "陆军司令",
        "whether he is still the first is open",
    ),
    ("总统任命李大山少将为新任国防部长。", "李大山", "国防部长", "a rank and 新任 between"),
    ("总统任命王小川的朋友李大山为国防部长。", "王小川", "", "no friend of his"),
    ("他以李大山特使的身份访问法国。", "李大山", "", "whose envoy somebody goes as"),
    ("李大山特使访问法国。", "李大山", "特使", "but behind a name it is his"),
    ("总统拟任命李大山为国防部长。", "李大山", "", "a plan is no office"),
    ("总统拒绝任命李大山为国防部长。", "李大山", "", "nor what is refused"),
    ("一、免去李大山（女）的中国驻克罗地亚大使职务；", "李大山", "前驻克罗地亚大使", "who loses it held it"),
    ("总统免去李大山的哥哥的国防部长职务。", "李大山", "", "that of another"),
    (
        "国家主席习近平特使、国务委员王勇出席仪式。",
        "王勇",
        "特使、国务委员",
        "but that of whoever comes next",
    ),
    ("美国总统特使李大山、王小川出席仪式。", "李大山", "总统特使", "an envoy's own"),
    ("国防部长拿督斯里李大山会见陆军司令丹斯里王小川上将。", "李大山", "国防部长", "a Malay title in front"),
    ("国防部长拿督斯里李大山会见陆军司令丹斯里王小川上将。", "王小川", "陆军司令", "another"),
    (
        "越共中央委员、中央军委副书记、越南国防部长李大山会见客人。",
        "李大山",
        "越共中央委员、中央军委副书记、国防部长",
        "the state said behind the office of a body",
    ),
    ("法国外交部长、越南国防部长李大山会谈。", "李大山", "国防部长", "the office of another state"),
    ("新加坡防长黄永宏到访。新加坡国防部长黄永宏说，好。", "黄永宏", "国防部长", "two forms of one office"),
    ("中央军委委员李尚福、苗华参加会见。", "苗华", "中央军委委员", "an office of several, said once"),
    ("法国总统马克龙、朔尔茨参加会见。", "朔尔茨", "", "an office of one is not shared"),
    (
        "北约欧洲盟军最高司令兼美军欧洲司令部司令李大山说，好。",
        "李大山",
        "北约欧洲盟军最高司令、欧洲司令部司令",
        "兼 before the state of another office",
    ),
    ("民进党“立委”李大山说，好。", "李大山", "立委", "an office in marks of doubt"),
    (
        "李大山升任保安局局长、原警务处长王小川退休。",
        "王小川",
        "前警务处长",
        "what another takes in front is not his",
    ),
    (
        "李大山上将接替71岁的中央军委委员王小川，出任总参谋长。",
        "李大山",
        "总参谋长",
        "who succeeds another takes the office",
    ),
    (
        "即将接任国防部长的李大山说，好。李大山接任国防部长后访问北京。",
        "李大山",
        "国防部长",
        "one office told twice is not a former one",
    ),
    ("空军前司令、海军上将李大山说，好。", "李大山", "前司令", "a rank goes on about him"),
    ("空军前司令、生物学家李大山说，好。", "李大山", "前司令", "so does what he is called"),
    (
        "国防大学副校长、国防大学返聘首席专家李大山说，好。",
        "李大山",
        "国防大学副校长",
        "what he is called, with its body",
    ),
    (
        "国防部长、王小川上将、李大山参加会见。",
        "王小川",
        "",
        "a rank behind the name opens no list of offices",
    ),
    ("当时仍是空军司令的李大山发表讲话。", "李大山", "前空军司令", "当时仍是 … 的"),
    ("这位名叫李大山的空军司令发表讲话。", "李大山", "空军司令", "名叫 … 的, and what he is"),
    ("这位认识李大山的空军司令发表讲话。", "李大山", "", "the commander is another"),
    ("时任空军司令李大山、海军司令王小川参加会见。", "王小川", "前海军司令", "one 时任 in front of a list"),
]


@pytest.mark.parametrize(("text", "name", "posts", "reason"), POSTS)
def test_the_posts_of_a_person(text: str, name: str, posts: str, reason: str) -> None:
    row = _person(text, name)
    assert set(row.post.split("、")) == set(posts.split("、")), f"{reason}; {row.why}"


def test_a_list_of_those_promoted_shares_the_rank() -> None:
    text = "这次晋升上将的是：南部战区司令员李大山、西部战区司令员王小川。"
    assert [_person(text, name).rank for name in ("李大山", "王小川")] == ["上将", "上将"]


def test_who_is_called_by_a_name_has_the_state_and_rank_behind_it() -> None:
    row = _person("这位名为戴维·贝克森的美国陆军准将27日到访。", "戴维·贝克森")
    assert (row.country, row.rank) == ("US", "陆军准将")


def test_an_office_of_the_title_goes_to_its_holder_whom_the_text_names() -> None:
    text = "李强会见澳大利亚总理\n7月15日，李强同阿尔巴尼斯举行会谈。阿尔巴尼斯表示，感谢接待。\n"
    assert _person(text, "阿尔巴尼斯", "2025-07-15").post == "总理"
    text = text.replace("李强会见澳大利亚总理", "李强同澳大利亚总理会谈", 1)
    assert _person(text, "阿尔巴尼斯", "2025-07-15").post == "总理"
    text += "相关新闻\n阿尔巴尼斯访问印度尼西亚\n"
    assert _person(text, "阿尔巴尼斯", "2025-07-15").post == "总理", (
        "a teaser that names him takes nothing away"
    )


def test_an_office_of_two_states_is_that_of_the_two_who_hold_it() -> None:
    text = "7月15日，李强同阿尔巴尼斯举行会谈。会谈后，两国总理共同会见记者。"
    assert [_person(text, name, "2025-07-15").post for name in ("李强", "阿尔巴尼斯")] == ["总理", "总理"]
    text = text.replace("李强同阿尔巴尼斯", "王毅同阿尔巴尼斯")
    assert _person(text, "阿尔巴尼斯", "2025-07-15").post == "", "only one of the two is named"
