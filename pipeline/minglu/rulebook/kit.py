"""The kit: the rules compiled once, passed to every stage. There is no other state."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from minglu.rulebook.abbreviations import Abbreviations
from minglu.rulebook.anniversaries import Anniversary, compile_anniversaries
from minglu.rulebook.bodies import Bodies
from minglu.rulebook.capacities import Capacities
from minglu.rulebook.dates import DateGrammar
from minglu.rulebook.events import Events
from minglu.rulebook.grades import Grades
from minglu.rulebook.lexicon import Lexicon
from minglu.rulebook.marks import Marks, compile_marks
from minglu.rulebook.meeting_words import MeetingWords
from minglu.rulebook.names import Names
from minglu.rulebook.office_words import OfficeWords
from minglu.rulebook.places import Places
from minglu.rulebook.roster import Roster
from minglu.rulebook.rules import RuleError, Rules, default_rules_dir, load_rules
from minglu.text.segmenters import Segmenter, segmenter


@dataclass(frozen=True, slots=True)
class Kit:
    """Everything compiled from the rules. Building one takes about half a second; it cannot be pickled."""

    rules: Rules
    lexicon: Lexicon
    abbreviations: Abbreviations
    meeting_words: MeetingWords
    names: Names
    places: Places
    dates: DateGrammar
    grades: Grades
    bodies: Bodies
    capacities: Capacities
    offices: OfficeWords
    marks: Marks
    anniversaries: tuple[Anniversary, ...]
    events: Events
    roster: Roster
    cut: Segmenter

    @classmethod
    def build(cls, rules: Rules, segmenter_name: str = "rjieba") -> Kit:
        """Compile `rules`, in which `minglu rules check` finds no fault; raises any error for others."""
        return cls(
            rules=rules,
            lexicon=Lexicon.build(rules),
            abbreviations=Abbreviations.build(rules),
            meeting_words=MeetingWords.build(rules),
            names=Names.build(rules),
            places=Places.build(rules),
            dates=DateGrammar.build(rules),
            grades=Grades.build(rules),
            bodies=Bodies.build(rules),
            capacities=Capacities.build(rules),
            offices=OfficeWords.build(rules),
            marks=compile_marks(rules),
            anniversaries=compile_anniversaries(rules),
            events=Events.build(rules),
            roster=Roster.build(rules),
            cut=segmenter(segmenter_name),
        )

    @classmethod
    def load(cls, rules: str | Path | None = None, segmenter: str = "rjieba") -> Kit:
        """Read the rules below a folder (the shipped ones by default) and compile them.

        What is alive then is left to its reference counts (`gc.freeze`): Python's collector of cyclic garbage looks at
        what comes afterwards only. Raises `RuleError`, with the place of every fault, for rules that cannot be used,
        `FileNotFoundError` if `rules` is no folder, and ValueError for another `segmenter` than rjieba and jieba.
        """
        root = default_rules_dir() if rules is None else Path(rules)
        with _collector_at_rest():
            found = load_rules(root)
            try:
                return cls.build(found, segmenter)
            except Exception as error:
                # Rows are not checked before they are compiled, which would take longer than most articles; an empty
                # term or a weight that is no number is met as whatever error Python has for it.
                _tell_faults(root, error)
                raise


def _tell_faults(root: Path, error: Exception) -> None:
    """Raise `RuleError` with all that is wrong with the rules below `root`, if anything is."""
    from minglu.rulebook.check import check

    problems = check(root)
    if problems:
        raise RuleError("\n".join(map(str, problems))) from error


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Let the garbage collector rest, and take what was made from its sight.

    Of the million objects of a kit none is garbage, and it would look through them again and again: a third of the
    time of loading, and a thirtieth of the time of every article.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
        gc.freeze()
    finally:
        if enabled:
            gc.enable()
