"""PERSON before a verb of speaking: surnames times given names times what stands before and behind."""

from __future__ import annotations

import pytest

from marked import rows_of

VERBS = ["说", "表示", "称", "指出", "强调"]
FRONTS = ["", "专家", "国防部长", "外交部发言人"]


@pytest.mark.parametrize("surname", "王李张刘陈杨赵黄周吴徐孙朱许胡邓何冯袁")
def test_a_name_is_whole_before_a_verb_of_speaking_whatever_the_segmenter_joins_to_it(surname: str) -> None:
    """明说, 平说 and 强说 are words of the segmenter; no given name may be cut by them, nor leave the surname alone.

    马军 and 罗军 are left out: they may be the armies of Malaysia and Romania.
    """
    given_names = ["明", "平", "军", "伟", "华", "涛", "勇", "敏", "和平", "国强", "建国", "晓明", "志军"]
    sentences = {
        f"{front}{surname}{given}{verb}，将继续合作。": surname + given
        for given in given_names
        for front in FRONTS
        for verb in VERBS
    }
    found = {sentence: [row.text for row in rows_of(sentence, "PERSON")] for sentence in sentences}
    assert {sentence: names for sentence, names in found.items() if names != [sentences[sentence]]} == {}
