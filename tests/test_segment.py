"""Segmentation: jieba in Rust against jieba itself, and tokens that tile the text."""

from __future__ import annotations

from itertools import accumulate, pairwise

import pytest

from minglu.text.fold import fold
from minglu.text.segmenters import SEGMENTERS, segmenter
from outside import ARTICLES, needed

#: Share of the reference's tokens that rjieba cuts alike: of all, and of those that are not ASCII.
ALL, CHINESE = 0.985, 0.9995


def _spans(words: list[str]) -> set[tuple[int, int]]:
    return set(pairwise(accumulate(map(len, words), initial=0)))


def test_rjieba_agrees_with_jieba_on_real_articles() -> None:
    """Measured on 560 articles with 302,744 tokens: 0.988 of all agree, and every token that is not ASCII.

    The 3,627 others are web addresses and numbers (2018-08-30), which rjieba keeps whole and jieba cuts at each sign;
    no rule of ours looks at tokens there.
    """
    paths = sorted(needed(ARTICLES).glob("*/*.txt"))
    assert len(paths) >= 500
    fast, reference = segmenter("rjieba"), segmenter("jieba")
    same = total = same_chinese = chinese = 0
    for path in paths:
        text = fold(path.read_text("utf-8"))
        ours, theirs = _spans(fast.cut(text)), _spans(reference.cut(text))
        total += len(theirs)
        same += len(ours & theirs)
        for start, end in theirs:
            if not text[start:end].isascii():
                chinese += 1
                same_chinese += (start, end) in ours
    assert same / total >= ALL
    assert same_chinese / chinese >= CHINESE


@pytest.mark.parametrize("name", SEGMENTERS)
@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n",
        "越南国防部长潘文江大将",
        "占萨门·占雅拉(Chansamone Chanyalath)上将",
        "😀𠮷 a\tb\n\n2018-08-30",
        "http://a.b/c?d=1",
    ],
)
def test_tokens_tile_the_text(name: str, text: str) -> None:
    assert "".join(segmenter(name).cut(text)) == text


@pytest.mark.parametrize("name", SEGMENTERS)
def test_both_know_the_same_words(name: str) -> None:
    is_word = segmenter(name).is_word
    assert is_word("国防部")
    assert not is_word("占雅拉")
    assert not is_word("")


def test_another_name_is_refused_with_the_choice() -> None:
    with pytest.raises(ValueError, match="rjieba, jieba"):
        segmenter("hanlp")
