"""Names behind titles of honour (拿督, 丹斯里) and between words of office (任命|X|为, 副司令员|X|少将)."""

from __future__ import annotations

import pytest

from marked import agree, case

CASES = [
    case("大马陆军总司令丹斯里⟦扎穆罗斯⟧上将暂代。", "a title made of characters that foreign names have"),
    case("国防部长拿督斯里⟦莫哈末卡立⟧表示欢迎。", "in front of a name that no dictionary holds"),
    case("外交部长拿督威拉⟦莫哈末哈山⟧访问泰国。", "山 behind a title is no mountain"),
    case("他获封拿督，丹斯里头衔已撤销。", "titles without anybody"),
    case(
        "任命⟦覃俭⟧为大使，免去⟦邓英⟧（女）的领事职务，免去⟦韦宏添⟧的参赞职务。",
        "who gets an office and who loses it",
    ),
    case("任命新的国防部长为代表，免去国防部长的职务，免去多年的债务。", "offices and things"),
    case("南部战区副司令员⟦雷能⟧少将一行到访。", "能 is no verb between an office and a rank"),
    case("任命副司令员为少将，司令员和少将到场。", "nobody between them"),
]


@pytest.mark.parametrize("sentence", CASES)
def test_titled_persons(sentence: str) -> None:
    agree(sentence, "PERSON")
