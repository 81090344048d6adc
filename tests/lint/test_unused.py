"""`rules unused`: rows that no mention of given articles cites."""

from __future__ import annotations

from minglu.model import Article
from minglu.rulebook.kit import Kit
from minglu.rulebook.rules import default_rules_dir
from minglu.run.unused import unused

_FILES = {
    "countries/names.csv": "老挝,VN,short,zh,,,s\n越南,VN,short,zh,,,s\n",
    "posts/heads.csv": "国防部长,bare,government,,s\n外交部长,bare,government,,s\n",
    "ranks/terms.csv": "上将,,flag,,,s\n大将,,flag,,,s\n",
    "ranks/grades.csv": "VN,上将,,OF-8,,,,table,s\nVN,大将,,OF-9,,,,table,s\n",
    "people/people.csv": "vn-x,范文甲,VN,Pham Van Giap,,s\n",
    "people/names.csv": "Pham Van Giap,vn-x,latin,s\n范文甲,vn-x,full,s\n",
    # Without the points of evidence no kit can be built.
    "people/evidence.csv": (default_rules_dir() / "people/evidence.csv").read_bytes(),
    # Never cited by anything, so never called unused.
    "ranks/traps.csv": "北上将士,上将,,s\n",
}


def test_rows_that_articles_did_not_need(make_rules) -> None:
    kit = Kit.load(make_rules(_FILES))
    article = Article("a", "越南国防部长范文甲大将16日说。\n")
    assert [(row.file, row.line) for row in unused([article], kit)] == [
        ("countries/names.csv", 2),
        ("ranks/terms.csv", 2),
        ("ranks/grades.csv", 2),
        ("posts/heads.csv", 3),
        ("people/names.csv", 2),
    ]


def test_without_articles_nothing_is_used(make_rules) -> None:
    assert len(unused([], Kit.load(make_rules(_FILES)))) == 10
