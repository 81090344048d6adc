"""Ranks of the police, state by state: which words are ranks, which are offices by intention, and which are neither."""

from __future__ import annotations

import pytest

from marked import agree, case, rows_of

#: The police of China, Hong Kong, Macau and Taiwan.
CHINA = [
    case("公安部部长王小洪⟦总警监⟧出席仪式。", "China's highest"),
    case("公安部副部长、⟦副总警监⟧李大山主持会议。", "the second"),
    case("李大山被授予⟦一级警监⟧警衔。", "警衔 stays outside"),
    case("民警、⟦三级警督⟧李大山和⟦二级警司⟧王明牺牲。", "two of a field force"),
    case("⟦二级警监⟧李大山和⟦三级警监⟧王明到会。", "the other two of 警监"),
    case("⟦一级警督⟧李大山和⟦二级警督⟧王明到会。", "and of 警督"),
    case("⟦一级警司⟧李大山和⟦三级警司⟧王明到会。", "and of 警司"),
    case("⟦一级警员⟧李大山和⟦二级警员⟧王明说。", "the lowest class"),
    case(
        "⟦武警中士⟧李大山和⟦海警少校⟧王明说。", "the armed police and the coast guard have ranks of the army"
    ),
    case("三级警长李大山和四级高级警长王明值班。", "grades of posts, which stand beside a rank"),
    case("李大山獲升任⟦警監特階⟧，王明任⟦警監一階⟧。", "Taiwan's highest, whole"),
    case("⟦警正二階⟧分局長李大山和⟦警佐一階⟧王明說明案情。", "Taiwan's middle and lower classes"),
    case("台灣⟦警正⟧李大山和⟦警佐⟧王明說。", "the classes alone"),
    case("香港⟦總警司⟧李大山、⟦高級警司⟧王明和⟦警司⟧趙軍表示。", "Hong Kong's superintendents"),
    case("⟦總督察⟧李大山、⟦高級督察⟧趙軍和⟦見習督察⟧王明到場。", "its inspectors"),
    case("香港⟦督察⟧李大山說。", "督察 beside a name, and no 港督"),
    case("⟦高級警員⟧李大山和⟦警員⟧王明說。", "its constables beside their names"),
    case("⟦警署警長⟧李大山說。", "the highest of its rank and file"),
    case("⟦偵緝警長⟧李大山和⟦偵緝高級督察⟧王明說。", "detectives"),
    case("香港⟦警目⟧王明說，香港⟦副督察⟧李大山和⟦高級警目⟧陳大文說。", "ranks until 1972"),
    case("澳門⟦警務總長⟧李大山和⟦副警務總長⟧王明說。", "Macau's"),
    case("澳門⟦副警司⟧李大山、⟦首席警員⟧王明和⟦一等警員⟧趙軍說。", "and those below"),
]
#: Southeast Asia.
SOUTHEAST = [
    case("警区主任阿兹曼⟦助理总监⟧说。", "Malaysia's, behind the name"),
    case("副主任李大山⟦高级助理总监⟧和王明⟦警监⟧说。", "one above and one below"),
    case("马来西亚⟦副警监⟧阿兹曼、⟦助理警监⟧李大山和⟦督察⟧王明说。", "its middle ranks"),
    case("⟦警曹长⟧阿兹曼、⟦警曹⟧李大山和⟦警伍长⟧王明说。", "its sergeants and corporals"),
    case("新加坡⟦副警监⟧李大山和⟦警曹⟧王明说。", "Singapore's"),
    case(
        "警署署长李大山⟦助理警察总监⟧和王明⟦副助理警察总监⟧说。", "two of its highest, each behind the name"
    ),
    case("新加坡⟦高级警长⟧李大山和⟦二划警员⟧王明说。", "a senior staff sergeant and a corporal"),
    case("文莱⟦高级警监⟧阿兹曼说。", "Brunei's senior superintendent"),
    case("泰国⟦警上士⟧颂猜说。", "a sergeant by one character"),
    case("泰国⟦警察少校⟧颂猜和⟦警上尉⟧颂奇说。", "officers"),
    case("柬埔寨⟦警察中将⟧宋萨说。", "Cambodia's have the ranks of the army"),
    case("老挝⟦公安中将⟧坎潘说。", "so have Laos's, by the name of its police"),
    case("越南⟦公安大校⟧阮文雄说。", "and Viet Nam's"),
    case("缅甸⟦警察少将⟧昂敏说。", "and Myanmar's"),
    case("印尼⟦警察准将⟧李大山说。", "and Indonesia's"),
    case("菲律宾⟦警察上校⟧李大山和⟦警察中士⟧王明说。", "and the Philippines', since 2019"),
    case("菲律宾⟦总警司⟧桑托斯和⟦高级警司⟧加西亚说。", "before that they were as Hong Kong's"),
]
#: The rest of Asia, Europe, America and Australia.
ELSEWHERE = [
    case("日本⟦警视监⟧李大山、⟦警视长⟧王明和⟦警视正⟧赵军说。", "Japan's highest"),
    case("日本⟦警部⟧李大山说。", "Japan's, an ordinary word elsewhere"),
    case("日本⟦警视⟧李大山、⟦警部补⟧赵军和⟦巡查部长⟧王明说。", "and others of it"),
    case("日本⟦巡查长⟧李大山说。", "one above the lowest"),
    case("韩国⟦治安正监⟧李大山和⟦治安监⟧王明说。", "Korea's second and third"),
    case("韩国⟦警正⟧李大山说。", "Korea's, an ordinary word elsewhere"),
    case("韩国⟦警务官⟧李大山和⟦警监⟧赵军说，韩国⟦总警⟧王明说。", "and others of it"),
    case("朝鲜社会安全相李大山⟦大将⟧说。", "North Korea's have the ranks of the army"),
    case("印度⟦高级警司⟧库马尔和⟦警司⟧辛格说。", "India's superintendents"),
    case("印度⟦高级警监⟧库马尔说。", "as Singapore writes the first"),
    case("巴基斯坦⟦副警司⟧阿里·汗说。", "Pakistan's"),
    case("俄罗斯⟦警察中将⟧伊万诺夫和⟦司法少将⟧彼得罗夫说。", "Russia's"),
    case("英国⟦总督察⟧约翰·卡特和⟦侦缉警司⟧保罗·格林说。", "Britain's are as Hong Kong's"),
    case("澳大利亚⟦高级警长⟧约翰·卡特说。", "Australia's senior sergeant"),
    case("美国纽约市警局⟦警督⟧约翰·卡特和⟦警监⟧保罗·格林说。", "lieutenants and captains in American cities"),
    case("法国⟦宪兵上校⟧让·杜邦说。", "the gendarmes of France"),
    case("德国⟦警督⟧约翰·卡特说。", "Germany's, as some write them"),
    case("古巴内务部⟦少将⟧罗德里格斯说。", "the ministry of Cuba has the ranks of the army"),
]
#: Who heads a police has an office, though laws of some states make a rank of it: one person has it at a time.
OFFICES = [
    case("⟦警务处处长⟧萧泽颐和⟦警务处高级助理处长⟧李大山出席。", "Hong Kong's highest"),
    case("马来西亚⟦全国总警长⟧李大山和⟦警察总监⟧王明出席。", "Malaysia's, and a state's"),
    case("⟦吉隆坡副总警长⟧李大山⟦副总监⟧说。", "a rank of Malaysia that elsewhere is anybody's office"),
    case("新加坡⟦警察总监⟧李大山和⟦副警察总监⟧王明出席。", "Singapore's"),
    case("印度⟦警察总监⟧库马尔和⟦警察副总监⟧辛格说。", "India's, with and without ranks of that name"),
    case("泰国⟦警察总监⟧颂猜和印尼⟦国家警察总长⟧李大山会谈。", "Thailand's and Indonesia's"),
    case("⟦澳门警务总监⟧李大山出席。", "Macau's"),
    case("⟦警政署警政監⟧李大山出席。", "Taiwan's, where the rank is 警监"),
    case("⟦巡佐⟧李大山、⟦巡官⟧王明和⟦偵查佐⟧趙軍說明案情。", "so too the lower ones"),
]
NEITHER = [
    case("警官、警长、督察、警员和巡警一起植树。", "bare words for policemen"),
    case("县警长约翰·卡特说。", "a sheriff is elected, a sergeant is not"),
    case("韩国警卫李大山说。", "a rank of Korea that is a guard everywhere"),
    case("警方巡查李大山的住处。", "a rank of Japan that is a verb everywhere"),
    case("民警巡查长江大堤，巡查长期坚持。", "长 of another word"),
    case("中央环保督察组进驻，督察方案已定。", "inspections"),
    case("国家自然资源总督察陆昊出席。", "an office"),
    case("武警司令员和海警司令检查武警部队，交警部门督促。", "the police in front of 司 and 部"),
    case("民警司机被交警督导组和特警监控室查问。", "and of 督 and 监"),
    case("辅警监测，报警督办，民警正在处理。", "and of 正"),
    case("侦缉队长李大山说。", "an office of detectives"),
    case("公安大学校长和公安少年警校学员参加。", "大 and 少 of other words"),
]
NO_OFFICES = [
    case("海巡官兵和出巡官员登船。", "巡 and 官 of two words"),
    case("侦查佐证了他的说法。", "and 侦查 and 佐证"),
]
GRADES = [
    case("公安部部长王小洪⟦总警监|OF-9⟧出席。", "a source calls it the like of 上将", published="2024"),
    case("香港⟦總警司|OF-5⟧李大山說。", "no state, but the rank of one police alone", published="2023"),
    case("香港⟦副督察|OF-1⟧李大山說。", "it had one until 1972", published="1970"),
    case("台灣⟦警正二階|OF-4⟧李大山說。", "by the civil grade", published="2023"),
    case(
        "菲律宾⟦总警司|OF-6⟧桑托斯说。", "as a brigadier general, and no chief of Hong Kong", published="2015"
    ),
    case("菲律宾⟦高级警司|OF-5⟧加西亚和⟦警司|OF-4⟧桑托斯说。", "the next two", published="2015"),
    case("菲律宾⟦总督察|OF-3⟧加西亚和⟦高级督察|OF-2⟧桑托斯说。", "and the next", published="2015"),
    case("菲律宾⟦督察|OF-1⟧加西亚说。", "down to a lieutenant", published="2015"),
    case("印度⟦高级警司|OF-5⟧库马尔说。", "a senior superintendent is as a colonel", published="2023"),
    case("印度⟦警司|⟧库马尔说。", "a superintendent is as one or the other: two sources", published="2023"),
    case(
        "马来西亚⟦助理警监|OF-2⟧阿兹曼和⟦副警监|OF-3⟧李大山说。", "as a captain and a major", published="2023"
    ),
    case("马来西亚⟦警监|OF-4⟧李大山和⟦助理总监|OF-5⟧王明说。", "and so up to a colonel", published="2023"),
    case("马来西亚⟦警曹|OR-6⟧李大山和⟦警伍长|OR-4⟧王明说。", "a sergeant and a corporal", published="2023"),
    case("菲律宾⟦警察上士|OR-3⟧李大山说。", "a police staff sergeant is as a corporal", published="2023"),
    case("菲律宾⟦警察下士|OR-2⟧李大山说。", "and a police corporal as a private", published="2023"),
    case("菲律宾⟦警察准将|OF-6⟧李大山说。", "officers have the names of the army", published="2023"),
    case("印尼⟦警察中将|OF-8⟧李大山说。", "a commissioner general", published=""),
    case("印尼⟦警上校|OF-5⟧李大山说。", "a grand commissioner", published=""),
    case("泰国⟦警上将|OF-9⟧颂猜说。", "the police have the ranks of the army", published=""),
    case("泰国⟦警察中士|OR-4⟧颂猜说。", "down to sergeants", published=""),
    case("俄罗斯⟦警察少将|OF-6⟧伊万诺夫说。", "so have Russia's", published=""),
    case("越南公安部部长李大山⟦大将|OF-9⟧发言。", "and Viet Nam's", published="2023"),
    case("老挝⟦公安中将|OF-8⟧坎潘说。", "and Laos's", published="2023"),
]
#: A word that several police have tells no state, so that it has no grade without one.
WITHOUT_A_STATE = [
    ("香港高級警司李大山說。", "no state is known", "India's and the Philippines' have one"),
    ("新西兰警司约翰·卡特说。", "no table of NZ", "nor has the ladder of all other states"),
    ("马来西亚高级助理总监阿兹曼发言。", "has no 高级助理总监 of MY", "above those of whom a source tells"),
    ("新加坡副警监李大山发言。", "has no 副警监 of SG", "of Singapore's sources have an order only"),
    ("文莱助理警监李大山发言。", "has no 助理警监 of BN", "so too of Brunei's"),
    ("巴基斯坦高级警司阿里·汗发言。", "has no 高级警司 of PK", "nor of Pakistan's"),
    ("韩国治安监李大山发言。", "has no 治安监 of KR", "the police have hardly any grades"),
    ("中国一级警督李大山发言。", "has no 一级警督 of CN", "so have China's"),
    ("台湾警正四阶李大山发言。", "has no 警正四阶 of TW", "上尉 or 一等士官长: two sources, two ranks"),
    ("印尼警上士李大山发言。", "has no 上士 of ID", "an order without codes"),
    ("日本警视李大山发言。", "has no 警视 of JP", "二佐 to 三佐: two grades"),
    ("日本警部补李大山发言。", "has no 警部补 of JP", "sources put it from 军曹 to 中尉"),
]


@pytest.mark.parametrize("sentence", CHINA + SOUTHEAST + ELSEWHERE + NEITHER)
def test_ranks_of_the_police(sentence: str) -> None:
    agree(sentence, "RANK")


@pytest.mark.parametrize("sentence", OFFICES + NO_OFFICES)
def test_offices_of_the_police(sentence: str) -> None:
    agree(sentence, "POST")


@pytest.mark.parametrize(("sentence", "published"), GRADES)
def test_grades_of_the_police(sentence: str, published: str) -> None:
    agree(sentence, "RANK", "grade", published)


@pytest.mark.parametrize(("text", "said", "reason"), WITHOUT_A_STATE)
def test_no_grade_of_the_police_is_told_with_its_reason(text: str, said: str, reason: str) -> None:
    found = rows_of(text, "RANK", "2023")
    assert len(found) == 1, text
    row = found[0]
    assert (row.grade, "no grade: " in row.why and said in row.why) == ("", True), (reason, row.why)
