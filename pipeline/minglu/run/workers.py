"""Many articles through one extractor, in one process or several, in the order they came.

What an article costs, it costs alone: an exception, or a crash of the whole worker process, becomes the
`Failure` of its article and the others go on.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Generic, NamedTuple, TypeVar

from minglu.model import Article, Failure, Row
from minglu.rulebook.kit import Kit
from minglu.run.extract import extract

#: What an extractor gives of one article: rows of the mention table, or anything that pickles.
T = TypeVar("T")

#: Gives the rows of one article. Workers are sent it by pickle: a function of a module, or a `partial` of
#: one.
Extractor = Callable[[Article], Sequence[T]]

#: What to do about an error that no input can be blamed for.
REPORT = "this is a fault of minglu: please report it, with the article"


class Extracted(NamedTuple, Generic[T]):
    """The rows of one article."""

    article: str
    rows: tuple[T, ...]


Result = Extracted[T] | Failure


@lru_cache(maxsize=1)
def worker_kit(rules: Path | None, segmenter: str) -> Kit:
    """Build the kit of a worker process, once: a kit cannot be sent to it."""
    return Kit.load(rules, segmenter)


def extract_rows(article: Article, kit: Kit) -> tuple[Row, ...]:
    """Give the rows of one article."""
    return extract(article, kit).rows


def extract_rows_apart(article: Article, rules: Path | None, segmenter: str) -> tuple[Row, ...]:
    """Give the rows of one article in a worker process."""
    return extract_rows(article, worker_kit(rules, segmenter))


def extract_in_order(
    items: Iterable[Article | Failure], extractor: Extractor[T], workers: int = 1
) -> Generator[Result[T], None, None]:
    """Extract every article; failures among `items` pass through in their place.

    With more than one worker, articles are read ahead, a bounded number at a time. RuntimeError if no worker
    process can be started at all.
    """
    if workers == 1:
        for item in items:
            yield extract_one(item, extractor)
        return
    # Importing pools of processes takes as long as twenty articles; a run in one process needs none.
    from minglu.run.pool import Pool

    with Pool(extractor, workers) as pool:
        yield from pool.run(iter(items))


def extract_one(item: Article | Failure, extractor: Extractor[T]) -> Result[T]:
    """Extract one article; whatever goes wrong is its `Failure`."""
    if isinstance(item, Failure):
        return item
    try:
        return Extracted(item.id, tuple(extractor(item)))
    except Exception as error:
        # Any error at all: one article must not cost a run of thousands.
        return Failure(item.id, item.origin, f"{type(error).__name__}: {error}", REPORT)
