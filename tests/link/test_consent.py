"""Who is appointed by consent, by a passive, or no longer: sentences of our own, each with the reason for it."""

from __future__ import annotations

import pytest

from link.test_encounters import related, told

CASES = {
    "a parliament that passes somebody's appointment appoints him": (
        "美国国会参议院投票通过蓬佩奥的任命。",
        ["appointed: 参议院 > 迈克·蓬佩奥"],
    ),
    "so does one that confirms him in an office": (
        "美国参议院投票确认马蒂斯为国防部长。",
        ["appointed: 美国参议院 > 詹姆斯·马蒂斯"],
    ),
    "or lets him take it": (
        "俄罗斯国家杜马批准米舒斯京出任总理。",
        ["appointed: 俄罗斯国家杜马 > 米哈伊尔·米舒斯京"],
    ),
    "who proposed him does not matter": (
        "美国参议院通过特朗普对埃斯珀的提名。",
        ["appointed: 美国参议院 > 马克·埃斯珀"],
    ),
    "the appointment may be the subject": (
        "埃斯珀的任命已获得参议院批准。",
        ["appointed: 参议院 > 马克·埃斯珀"],
    ),
    "or he himself": ("埃斯珀获参议院确认为国防部长。", ["appointed: 参议院 > 马克·埃斯珀"]),
    "not yet": ("美国参议院尚未批准沙纳汉的任命。", ["appointed: 美国参议院 > 帕特里克·沙纳汉 (negated)"]),
    "only if": ("一旦参议院批准埃斯珀的提名，他将就职。", ["appointed: 参议院 > 马克·埃斯珀 (planned)"]),
    "consent that is waited for is none": ("埃斯珀的任命尚待参议院批准。", []),
    "a committee appoints nobody": ("参议院军事委员会通过了对埃斯珀的提名。", []),
    "nor does a hearing": ("参议院就埃斯珀的提名举行听证会。", []),
    "nor whoever only confirms what somebody is": ("白宫确认埃斯珀为谈判代表。", []),
    "what is no office": ("参议院确认普京为人权侵犯者。", []),
    "what he did in an office is no consent to it": ("参议院批准马蒂斯任国防部长期间提出的预算。", []),
    "a nomination that is withdrawn": (
        "特朗普18日宣布撤回对沙纳汉的防长提名。",
        ["appointed: 唐纳德·特朗普 > 帕特里克·沙纳汉 (negated)"],
    ),
    "something else that is withdrawn": ("特朗普撤回对伊朗的承诺。", []),
    "a nomination that somebody gets": (
        "埃斯珀已得到特朗普的正式提名。",
        ["appointed: 唐纳德·特朗普 > 马克·埃斯珀"],
    ),
    "or may get": (
        "埃斯珀若得到特朗普的提名，还需参议院批准。",
        ["appointed: 唐纳德·特朗普 > 马克·埃斯珀 (planned)"],
    ),
    "a nomination that is spoken of": ("特朗普对蓬佩奥的提名引发争议。", []),
    "by whom somebody is appointed to what no dictionary holds": (
        "河野太郎被安倍任命为谈判负责人。",
        ["appointed: 安倍晋三 > 河野太郎"],
    ),
    "each by his own": (
        "裴青山和通沙万被范明政和老挝总理宋赛分别委任为划界工作的召集人。",
        ["appointed: 范明政 > 裴青山", "appointed: 宋赛·西潘敦 > 通沙万·丰威汉"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES.keys())
def test_consent(text: str, expected: list[str]) -> None:
    assert told(related(text, "2019-06-19").encounters) == expected
