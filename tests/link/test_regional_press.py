"""Encounters as the press of Hong Kong and Taiwan tells them: classes of language, sentences of our own."""

from __future__ import annotations

import pytest

from link.test_encounters import related, told

CASES = {
    "a delegation with a body in marks": (
        "游錫堃率領立法院「台美國會聯誼會」跨黨派委員代表團訪美。",
        ["led: 游锡堃 > ", "visited: 游锡堃 > 美国"],
    ),
    "帶隊 and 帶團 lead a delegation where a journey follows": (
        "這次由游錫堃帶隊訪日。外長王毅帶團訪問泰國。",
        ["led: 游锡堃 > ", "visited: 游锡堃 > 日本", "led: 王毅 > ", "visited: 王毅 > 泰国"],
    ),
    "and any team elsewhere": ("王毅帶隊參加比賽。", []),
    "several states that a number sums up": (
        "普京對越南、老挝和泰國三國展開國事訪問。",
        ["visited: 弗拉基米尔·普京 > 越南、老挝、泰国"],
    ),
    "what is prepared has not begun": (
        "普京訪越的準備工作已經完成。",
        ["visited: 弗拉基米尔·普京 > 越南 (planned)"],
    ),
    "an office that 由 lets somebody take": (
        "國防部副部長一職，由林志明上將調任。",
        ["appointed:  > 林志明"],
    ),
    "but a firm takes none": ("該項目由台積電出任顧問。", []),
    "who is to take an office, behind the clause that says so": (
        "將出任外交部長的林佳龍，今天在台北會見安倍晋三。",
        ["appointed:  > 林佳龙 (planned)", "met: 林佳龙 > 安倍晋三"],
    ),
    "who comes for somebody, behind the clause that says so": (
        "接替中國前外長王毅的秦剛發表談話。",
        ["succeeded: 秦刚 > 王毅"],
    ),
    "an envoy of the one in front is not he": ("接替普京的特使王毅發表談話。", []),
    "members of a delegation who are guests are nobody's company": (
        "外交部次長田中光前往接機，林佳龍設宴款待安倍晋三及訪團成員。",
        ["hosted: 林佳龙 > 安倍晋三"],
    ),
    "what is discussed does not act": (
        "王毅將訪問泰國，討論兩國邊界問題，並與泰國總理阿努廷會面。",
        ["visited: 王毅 > 泰国 (planned)", "met: 王毅 > 阿努廷·参威拉军 (planned)"],
    ),
    "whoever is invited meets somebody on his visit": (
        "王毅邀請阿努廷訪華，並與習近平會晤。",
        [
            "hosted: 王毅 > 阿努廷·参威拉军 (planned)",
            "visited: 阿努廷·参威拉军 > 中国 (planned)",
            "met: 阿努廷·参威拉军 > 习近平 (planned)",
        ],
    ),
    "and whoever invites him may meet him elsewhere": (
        "普京邀請特朗普訪問莫斯科，也願意在華盛頓與特朗普會晤。",
        [
            "hosted: 弗拉基米尔·普京 > 唐纳德·特朗普 (planned)",
            "visited: 唐纳德·特朗普 >  (planned)",
            "met: 弗拉基米尔·普京 > 唐纳德·特朗普 (planned)",
        ],
    ),
    "but not where he comes at an invitation of others": (
        "王毅應邀訪問泰國，並與阿努廷會晤。",
        ["visited: 王毅 > 泰国", "met: 王毅 > 阿努廷·参威拉军"],
    ),
    "capitals that stand for governments": (
        "華盛頓與平壤將於明年舉行對話。北京和梵蒂岡就主教任命問題舉行談判。莫斯科與基輔的談判陷入僵局。",
        ["talks: 美国 > 朝鲜 (planned)", "talks: 中国 > 梵蒂冈", "talks: 俄罗斯 > 乌克兰"],
    ),
    "and capitals that are towns": (
        "會談在北京和首爾舉行。北京和上海舉行對話。東京和河內分別舉行會談。首爾與北京都認為，對話有益。",
        [],
    ),
    "an order that stands in front of whoever gets it": (
        "馬克宏頒授榮譽軍團勳章給維特齊。",
        ["decorated: 埃马纽埃尔·马克龙 > 米洛什·维特齐"],
    ),
    "whom a picture shows at a ceremony gives none": ("圖為王毅和秦剛參加在青瓦台舉行的歡迎儀式。", []),
    "a feast on a day": ("林佳龍14日午宴歡迎惠恕仁總統。", ["hosted: 林佳龙 > 惠恕仁"]),
    "a ceremony for those who are promoted promotes nobody": ("賴清德主持將官晉任授階典禮。", []),
    "a mission abroad does not act": (
        "林佳龍訪問捷克，並視察駐教廷大使館，會晤捷克參議院議長維特齊。",
        ["visited: 林佳龙 > 捷克", "met: 林佳龙 > 米洛什·维特齐"],
    ),
    "several people by their number are a delegation": (
        "澤麥提斯次長率官員與企業代表共28人訪台。",
        ["led: 泽麦提斯 > ", "visited: 泽麦提斯 > 台湾"],
    ),
    "a lunch of two in Hong Kong": ("李家超與夏寶龍午膳。", ["met: 李家超 > 夏宝龙"]),
    "states of one character before one in full": (
        "王毅與英、法、德國領袖會談。",
        ["talks: 王毅 > 英国、法国、德国"],
    ),
    "the house of a prime minister holds no talks": (
        "王毅與秦剛在唐寧街10號的首相官邸會面。",
        ["met: 王毅 > 秦刚"],
    ),
    "會 before an adverb and 與 is a plan": ("王毅也會單獨與秦剛會面。", ["met: 王毅 > 秦刚 (planned)"]),
    "an annual visit of duty": ("岑浩輝到北京進行年度述職。", ["visited: 岑浩辉 > "]),
    "the ministers of an alliance are no one of them": (
        "東盟防長將與美國、中國舉行會談。莫哈末哈山表示歡迎。",
        ["talks: 東盟防長 > 美国、中国 (planned)"],
    ),
    "the state of a clock is no side": (
        "麦卡锡议长美国时间5日在加州会晤蔡英文。",
        ["met: 麦卡锡 > 蔡英文"],
    ),
    "a blank that a link has left parts nobody from his title": (
        "法国 总统马克龙与英国首相 斯塔默会面。",
        ["met: 埃马纽埃尔·马克龙 > 基尔·斯塔默"],
    ),
    "与 of 与会 governs nobody": (
        "王毅在厦门主持第3次「中国—太平洋岛国外长会」，并和与会的岛国外长会面。",
        ["attended: 王毅 > ", "met: 王毅 > 与会的岛国外长"],
    ),
    "the envoy for what a state does elsewhere is of his own": (
        "美国北韩政策特别代表比根与金赫哲会面。",
        ["met: 斯蒂芬·比根 > 金赫哲"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_regional_press(text: str, expected: list[str]) -> None:
    assert sorted(told(related(text).encounters)) == sorted(expected)


def test_whom_somebody_meets_on_a_visit_to_come_is_a_plan() -> None:
    found = related("王毅10月26日至28日訪問曼谷，與泰國外長會面。", "2025-10-24").encounters
    assert [(one.kind, one.modality) for one in found] == [("visited", "planned"), ("met", "planned")]
