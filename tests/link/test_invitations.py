"""Who invites whom where no visit is told: 邀 of headlines, invitations that are sent, 应X邀请 without a state."""

from __future__ import annotations

import pytest

from link.test_encounters import related, told

CASES = {
    "in a headline": (
        "埃尔多安邀特朗普访问土耳其",
        [
            "hosted: 雷杰普·塔伊普·埃尔多安 > 唐纳德·特朗普 (planned)",
            "visited: 唐纳德·特朗普 > 土耳其 (planned)",
        ],
    ),
    "an invitation that is sent": (
        "金正恩向文在寅发出访朝邀请。",
        ["hosted: 金正恩 > 文在寅 (planned)"],
    ),
    "a long one": (
        "特朗普已向金正恩发出访问白宫的邀请。",
        ["hosted: 唐纳德·特朗普 > 金正恩 (planned)"],
    ),
    "whoever is invited by another": (
        "特朗普被金正恩邀请访问平壤。",
        ["hosted: 金正恩 > 唐纳德·特朗普 (planned)"],
    ),
    "a guest of whom something is said": (
        "吴胜利邀请即将履新的海军作战部长理查森访华。",
        ["hosted: 吴胜利 > 约翰·理查森 (planned)", "visited: 约翰·理查森 > 中国 (planned)"],
    ),
    "我国 is the state of who invites": (
        "应外交部长王毅的邀请，英国外交大臣亨特将于下周对我国进行访问。",
        ["hosted: 王毅 > 杰里米·亨特 (planned)", "visited: 杰里米·亨特 > 中国 (planned)"],
    ),
    "应 with a visit of which nobody reads a state": (
        "应外交部长王毅的邀请，英国外交大臣亨特将于下周来访。",
        ["hosted: 王毅 > 杰里米·亨特 (planned)"],
    ),
    "who chairs the welcome": (
        "魏凤和主持仪式欢迎塔吉克斯坦国防部长米尔佐访华。",
        ["hosted: 魏凤和 > 米尔佐", "visited: 米尔佐 > 中国"],
    ),
    "a feast for whoever has come": (
        "特朗普抵达日本。安倍晋三将在迎宾馆设国宴款待。",
        ["visited: 唐纳德·特朗普 > 日本", "hosted: 安倍晋三 > 唐纳德·特朗普 (planned)"],
    ),
    "another feast for the same guest": (
        "文在寅将设宴款待蓬佩奥，安倍晋三晚间将在东京设宴款待。",
        ["hosted: 文在寅 > 迈克·蓬佩奥 (planned)", "hosted: 安倍晋三 > 迈克·蓬佩奥 (planned)"],
    ),
    "a feast of which nobody is told": (
        "安倍晋三在东京设宴款待。",
        [],
    ),
    "with military honours": (
        "安倍晋三以隆重军礼欢迎特朗普。",
        ["hosted: 安倍晋三 > 唐纳德·特朗普"],
    ),
    "in a house with quotes": (
        "文在寅在“首相府”会见安倍晋三。",
        ["met: 文在寅 > 安倍晋三"],
    ),
    "a group at some time of the day": (
        "工会代表傍晚与张建宗首次会面。",
        ["met: 工会代表 > 张建宗"],
    ),
    "上述三国 are the states of those who invite": (
        "应法国总统马克龙、塞尔维亚总统武契奇和匈牙利总统舒尤克邀请，习近平将于5月5日至10日对上述三国进行国事访问。",
        [
            "visited: 习近平 > 法国、塞尔维亚、匈牙利 (planned)",
            "hosted: 埃马纽埃尔·马克龙、亚历山大·武契奇、舒尤克·托马什 > 习近平 (planned)",
        ],
    ),
    "so behind the verb of travel": (
        "应法国总统马克龙、塞尔维亚总统武契奇邀请，习近平将赴上述两国进行国事访问。",
        [
            "visited: 习近平 > 法国、塞尔维亚 (planned)",
            "hosted: 埃马纽埃尔·马克龙、亚历山大·武契奇 > 习近平 (planned)",
        ],
    ),
    "many may invite": (
        "应埃及外交部长舒克里、吉布提外交与国际合作部长优素福、沙特外交大臣费萨尔、土耳其外交部长费丹、伊朗外交部长阿拉格齐、约旦副首相兼外交大臣萨法迪邀请，外交部长王毅将对上述国家进行正式访问。",
        [
            "visited: 王毅 > 埃及、吉布提、沙特、土耳其、伊朗、约旦 (planned)",
            "hosted: 萨迈赫·舒凯里、马哈茂德·阿里·优素福、费萨尔·本·法尔汉、哈坎·费丹、阿巴斯·阿拉格齐、艾曼·萨法迪 > 王毅 (planned)",
        ],
    ),
    "without those who invite it is nowhere": (
        "习近平将对上述国家进行国事访问。",
        [],
    ),
    "whom a fleet invites aboard": (
        "王毅应美国海军邀请登上航母。",
        ["hosted: 美国海军 > 王毅"],
    ),
    "to a museum": ("应王毅邀请，拉夫罗夫参观了故宫。", ["hosted: 王毅 > 谢尔盖·拉夫罗夫"]),
    "whoever is invited by nobody named": ("王毅应邀登上航母。", []),
    "the chair of a body invites, not the body": (
        "应东盟轮值主席国老挝邀请，李强访问老挝。",
        ["visited: 李强 > 老挝", "hosted: 老挝 > 李强"],
    ),
    "nor does whoever is allied with who does": (
        "美国的盟友英国邀请泽连斯基访问伦敦。",
        ["hosted: 英国 > 弗拉基米尔·泽连斯基 (planned)", "visited: 弗拉基米尔·泽连斯基 >  (planned)"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_invitations(text: str, expected: list[str]) -> None:
    assert sorted(told(related(text).encounters)) == sorted(expected)
