"""Checks of grades that are never given: of what is no rank word, of a service or an outlet that no text can have, or
behind another row that is asked first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from minglu.rulebook.grades import Grade, Grades, Services, Spoken
from minglu.rulebook.problems import Problem
from minglu.rulebook.sheet import Book
from minglu.text.fold import fold

_FILE = "ranks/grades.csv"


def check_grades(book: Book) -> Iterator[Problem]:
    """Check every grade against the ranks that texts can have, read as the look-up reads them."""
    prefixes, words = (
        [(row["term"], row["service"]) for row in book.rows(file)]
        for file in ("ranks/prefixes.csv", "ranks/terms.csv")
    )
    services = Services.build(prefixes, words)
    spoken = _spoken(services, [fold(term) for term, _ in prefixes], [fold(term) for term, _ in words])
    grades = Grades.of_rows(book.rows(_FILE), services)
    media = {row["term"] for row in book.rows("orgs/names.csv") if row["kind"] == "media"}
    by_line = {grade.line: grade for found in grades.rows.values() for grade in found}
    for row in book.rows(_FILE):
        grade, term, house = by_line[row.line], row["term"], row["house"]
        asked = spoken.get(fold(term), ())
        fitting = [one for one in asked if grade.service in ("", one.service)]
        if house and house not in media:
            what = f"no medium in orgs/names.csv is called {house}"
            yield book.problem(
                row, "house", what, "write it as datelines have it (越通社), or leave it empty"
            )
        if not term:
            continue
        if not asked:
            what = f"{term} is no rank word, so its grade is never asked for"
            yield book.problem(row, "term", what, "add it to ranks/terms.csv, or delete the row")
        elif not fitting:
            what = f"no text can say {term} of the service {grade.service}, so this grade is never asked for"
            instead = "give the word or a prefix that service, or correct the service here"
            yield book.problem(row, "service", what, instead)
        elif first := _asked_first(grade, row["country"], fitting, grades):
            what = f"this grade of {term} is never given, as line {first.line} is asked first"
            yield book.problem(row, "term", what, "delete one of the two rows")


def _spoken(services: Services, prefixes: Iterable[str], words: Iterable[str]) -> Mapping[str, list[Spoken]]:
    """Return the ranks that texts can have, bare and behind each prefix, by all that is looked up for them."""
    found: defaultdict[str, list[Spoken]] = defaultdict(list)
    for word in dict.fromkeys(words):
        for prefix in ("", *prefixes):
            spoken = services.read(prefix + word)
            for wanted in dict.fromkeys((spoken.whole, spoken.word)):
                found[wanted].append(spoken)
    return found


def _asked_first(grade: Grade, country: str, fitting: Iterable[Spoken], grades: Grades) -> Grade | None:
    """Return the row that speaks wherever a grade might, if there is no rank, day and outlet for which it does itself."""
    first: Grade | None = None
    # Its era may begin or end within those of others.
    for date in dict.fromkeys((grade.valid_from, grade.valid_to, "")):
        for spoken in fitting:
            near = grades.nearest(spoken, country, date, grade.house)
            if grade in near:
                return None
            first = first or next(iter(near), None)
    return first
