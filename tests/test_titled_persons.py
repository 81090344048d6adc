"""Names behind titles of honour: 拿督, 丹斯里."""

from __future__ import annotations

import pytest

from marked import agree, case

CASES = [
    case("大马陆军总司令丹斯里⟦扎穆罗斯⟧上将暂代。", "a title made of characters that foreign names have"),
    case("国防部长拿督斯里⟦莫哈末卡立⟧表示欢迎。", "in front of a name that no dictionary holds"),
    case("外交部长拿督威拉⟦莫哈末哈山⟧访问泰国。", "山 behind a title is no mountain"),
    case("他获封拿督，丹斯里头衔已撤销。", "titles without anybody"),
]


@pytest.mark.parametrize("sentence", CASES)
def test_titled_persons(sentence: str) -> None:
    agree(sentence, "PERSON")
