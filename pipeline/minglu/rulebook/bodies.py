"""What orgs/heads.csv says of words besides that they are heads of bodies, compiled.

Which units have a number, which schools departments, what a party sits in, what stands behind the name of a paper.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from minglu.rulebook.rules import Rules
from minglu.text.expressions import any_of
from minglu.text.numerals import ORDINAL
from minglu.text.words import Words

#: The uses of a row of orgs/heads.csv by which it is a head: where its name stands.
HEADS = ("unit", "force", "quoted", "title", "marked", "marked whole", "of a state")
#: The uses that say more of a word, be it a head of bodies or not.
ABOUT_HEADS = (
    "numbered",
    "school",
    "parliament",
    "glossed",
    "committee",
    "matter",
    "mission",
    "sent",
    "sent for",
    "called",
    "nameless",
    "two matters",
    "firm",
    "under",
    "if named",
)
#: 第24战术空中支援|中队, 第65“入侵者”|中队; 第一支|中队 is counted.
_NUMBER = rf"(?<=第)[{ORDINAL}]++(?![支个批次届艘架名位条项种])"
_NAME = "[^“”‘’「」，。]{1,8}[”’」]"
_ARM = r"[^\W的和与及在等由是了，。]{0,7}?"
#: RAC, Defense News
_LATIN = r"[A-Z][A-Za-z&\-]{1,9}|(?:[Tt]he )?[A-ZÀ-Ž][A-Za-zÀ-ž&.,'’\- ]{1,68}[A-Za-zÀ-ž.]"
#: Behind a Latin name: (Islamic State-Khorasan，ISIS-K)
_ACRONYM = "[A-Z][A-Z0-9-]{1,9}"


@dataclass(frozen=True, slots=True)
class Bodies:
    """The compiled words.

    `numbered` finds a unit with the number or the name in marks in front of it, and the word of `units` that it ends in
    as group 1; `schools` have departments with people; `parliaments` are what a party sits in and does not have.
    A name in Latin letters goes on from those of `called` (智库TechFreedom). `missions` are no bodies behind 驻 (驻捷克代表处).
    `mission` matches behind the place of a mission of an international body what that is for and, as group 1, its word
    (多层面综合|稳定团). Two states have `committees` on `matters` (中俄人文合作委员会).
    What is all of `nameless` is no name (作战司令部). Two fields may stand in front of `joined` (安全与国防|委员会), and a
    name of foreign syllables or Latin letters in front of `firms` (奥托卡|公司). What ends in one of `under` is a part of
    the body in front of it (国防部|军情局). Those of `if_named` are mostly something else, and bodies where the article names
    their state or calls them otherwise (青年运动).
    `gloss` matches behind a body its acronym or Latin name in brackets, as group 1: 《国防新闻|》周刊（Defense News）, and an
    acronym behind that as group 2;
    any such match begins with a character of `before_gloss`.
    """

    units: tuple[str, ...]
    numbered: re.Pattern[str]
    schools: frozenset[str]
    parliaments: frozenset[str]
    missions: frozenset[str]
    mission: re.Pattern[str]
    called: tuple[str, ...]
    committees: tuple[str, ...]
    nameless: frozenset[str]
    joined: frozenset[str]
    firms: re.Pattern[str]
    under: tuple[str, ...]
    if_named: frozenset[str]
    matters: Words
    gloss: re.Pattern[str]
    before_gloss: frozenset[str]

    @classmethod
    def build(cls, rules: Rules) -> Bodies:
        """Compile the table; one that is absent finds nothing."""
        words = rules.terms_by("orgs/heads.csv", "use", ABOUT_HEADS)
        glossed = words["glossed"]
        return cls(
            units=tuple(words["numbered"]),
            numbered=re.compile(
                # What it begins with is one set: a text is read in a third of the time that branches take.
                rf"[第“‘「](?:{_NUMBER}(?:[“‘「]{_NAME})?{_ARM}|(?<!第){_NAME})({any_of(words['numbered'])})(?!长)"
            ),
            schools=frozenset(words["school"]),
            parliaments=frozenset(words["parliament"]),
            called=tuple(words["called"]),
            missions=frozenset(words["mission"]),
            # 欧盟马里|训练团|长 is an office.
            mission=re.compile(f"(?:{any_of(words['sent for'])})*({any_of(words['sent'])})(?!长|员)"),
            committees=tuple(words["committee"]),
            nameless=frozenset(words["nameless"]),
            joined=frozenset(words["two matters"]),
            firms=re.compile(any_of(words["firm"])),
            under=tuple(words["under"]),
            if_named=frozenset(words["if named"]),
            matters=Words(words["matter"]),
            gloss=re.compile(
                rf"[”」》]?(?:{any_of(glossed)})? ?[(（] ?(?:简称|缩写)?({_LATIN})(?:[，、；;] ?({_ACRONYM}))?[)）]"
            ),
            before_gloss=frozenset("”」》 (（").union(word[0] for word in glossed),
        )
