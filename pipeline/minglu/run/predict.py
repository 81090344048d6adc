"""Predictions to be scored: read from mention tables, or extracted from the articles that gold names."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from minglu.model import Failure
from minglu.rulebook.kit import Kit
from minglu.run.extract import extract
from minglu.run.gold import Labelled, is_listed_table, is_table, label, read_labelled
from minglu.stages.inputs import PAGE_SUFFIXES, RECORD_SUFFIXES, TEXT_SUFFIXES, Source, find, shown
from minglu.stages.read import read_sources

#: The suffixes of what can be nothing but an article.
_TEXTS = TEXT_SUFFIXES | PAGE_SUFFIXES


class Predictions(NamedTuple):
    """Predictions for articles of gold, and what kept others from being scored."""

    labelled: list[Labelled]
    problems: list[Failure]


def predict(gold: Sequence[Labelled], path: Path, load_kit: Callable[[], Kit]) -> Predictions:
    """Read predictions for the articles of `gold` from mention tables, or extract them from articles.

    A folder that holds tables is read for those, unless it holds texts or pages too. `load_kit` is called
    only if there is something to extract. Raises `Unreadable` and `OSError` for tables.
    """
    sources = find([path])
    tables = [
        source
        for source in sources
        if isinstance(source, Source) and (is_table if source.path == path else is_listed_table)(source.path)
    ]
    others = [source for source in sources if source not in tables]
    if tables and not any(isinstance(other, Source) and other.path.suffix in _TEXTS for other in others):
        return _from_tables(gold, path)
    return _from_articles(gold, path, others, load_kit())


def _from_articles(
    gold: Sequence[Labelled], path: Path, sources: Sequence[Source | Failure], kit: Kit
) -> Predictions:
    wanted = {labelled.article: labelled for labelled in gold}
    chosen = [
        source
        for source in sources
        if isinstance(source, Failure)
        or source.path.stem in wanted
        or source.path.suffix.lower() in RECORD_SUFFIXES
    ]
    predictions = Predictions([], [])
    met: set[str] = set()
    for item in read_sources(chosen):
        met.add(item.article if isinstance(item, Failure) else item.id)
        if isinstance(item, Failure):
            predictions.problems.append(item)
        elif item.id not in wanted:
            continue
        elif wanted[item.id].sha256 not in ("", item.sha256):
            wrong = "it is not the text that was labelled: its sha256 differs"
            advice = "get that text back, or label this one; it was not scored"
            predictions.problems.append(Failure(item.id, item.origin, wrong, advice))
        else:
            predictions.labelled.append(label(extract(item, kit)))
    for name in sorted(wanted.keys() - met):
        advice = f"put its text into {shown(path)}; it was not scored"
        predictions.problems.append(Failure(name, name, "there is no article of this name", advice))
    return predictions


def _from_tables(gold: Sequence[Labelled], path: Path) -> Predictions:
    """Read predictions; an article without a row is one in which nothing was found."""
    found = {labelled.article: labelled for labelled in read_labelled(path)}
    wanted = {labelled.article for labelled in gold}
    empty = sorted(wanted - found.keys())
    problems = [
        Failure(name, shown(path), f"no row is of article {name}", "all its mentions count as missed")
        for name in empty
    ]
    problems += [
        Failure(name, shown(path), f"article {name} is not in gold", "it was not scored")
        for name in sorted(found.keys() - wanted)
    ]
    kept = [labelled for name, labelled in found.items() if name in wanted]
    return Predictions(kept + [Labelled(name) for name in empty], problems)
