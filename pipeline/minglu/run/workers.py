"""Many articles through one extractor, in one process or several, in the order they came.

What an article costs, it costs alone: an exception, or a crash of the whole worker process, becomes the
`Failure` of its article and the others go on.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Generic, NamedTuple, TypeVar

from minglu.model import Article, Failure, Row
from minglu.rulebook.kit import Kit
from minglu.run.extract import extract_all

#: What an extractor gives of one article: rows of the mention table, or anything that pickles.
T = TypeVar("T")

#: Gives the rows of each of some articles, in their order. Workers are sent it by pickle: a function of a module, or
#: a `partial` of one.
Extractor = Callable[[Sequence[Article]], Iterable[Sequence[T]]]

#: Articles go through the stages together, up to so many of them and of their characters: enough that a stage's tables
#: stay in the processor's caches and that sending them to a worker costs nothing, few enough to spread evenly, and
#: little to do again where a run is broken off.
_ARTICLES, _CHARACTERS = 64, 60_000

#: What to do about an error that no input can be blamed for.
REPORT = "this is a fault of minglu: please report it, with the article"


def check_workers(workers: int) -> None:
    """Raise ValueError, with what to do, for fewer workers than one."""
    if workers < 1:
        raise ValueError(f"workers is {workers}: give 1 or more")


class Extracted(NamedTuple, Generic[T]):
    """The rows of one article."""

    article: str
    rows: tuple[T, ...]


Result = Extracted[T] | Failure


@lru_cache(maxsize=1)
def worker_kit(rules: Path | None, segmenter: str) -> Kit:
    """Build the kit of a worker process, once: a kit cannot be sent to it."""
    return Kit.load(rules, segmenter)


def extract_rows(articles: Sequence[Article], kit: Kit) -> list[tuple[Row, ...]]:
    """Give the rows of each article."""
    return [found.rows for found in extract_all(articles, kit)]


def extract_rows_apart(
    articles: Sequence[Article], rules: Path | None, segmenter: str
) -> list[tuple[Row, ...]]:
    """Give the rows of each article in a worker process."""
    return extract_rows(articles, worker_kit(rules, segmenter))


def extract_in_order(
    items: Iterable[Article | Failure], extractor: Extractor[T], workers: int = 1
) -> Generator[Result[T], None, None]:
    """Extract every article; failures among `items` pass through in their place.

    Articles are read ahead, a bounded number at a time. RuntimeError if no worker process can be started at all.
    """
    if workers == 1:
        for chunk in chunks(items):
            yield from extract_chunk(chunk, extractor)
        return
    # Importing pools of processes takes as long as twenty articles; a run in one process needs none.
    from minglu.run.pool import Pool

    with Pool(extractor, workers) as pool:
        yield from pool.run(chunks(items))


def chunks(items: Iterable[Article | Failure]) -> Iterator[list[Article | Failure]]:
    """Give the items in their order, as many at a time as go through the stages together."""
    chunk: list[Article | Failure] = []
    characters = 0
    for item in items:
        chunk.append(item)
        characters += len(item.text) if isinstance(item, Article) else 0
        if len(chunk) == _ARTICLES or characters >= _CHARACTERS:
            yield chunk
            chunk, characters = [], 0
    if chunk:
        yield chunk


def extract_chunk(chunk: Sequence[Article | Failure], extractor: Extractor[T]) -> list[Result[T]]:
    """Extract some articles together, or each alone if that fails; whatever goes wrong is the `Failure` of its article."""
    articles = [item for item in chunk if isinstance(item, Article)]
    try:
        rows = iter([tuple(found) for found in extractor(articles)])
    except Exception:
        # One of them is to blame, and costs none of the others.
        return [extract_one(item, extractor) for item in chunk]
    return [item if isinstance(item, Failure) else Extracted(item.id, next(rows)) for item in chunk]


def extract_one(item: Article | Failure, extractor: Extractor[T]) -> Result[T]:
    """Extract one article; whatever goes wrong is its `Failure`."""
    if isinstance(item, Failure):
        return item
    try:
        (rows,) = extractor([item])
        return Extracted(item.id, tuple(rows))
    except Exception as error:
        # Any error at all: one article must not cost a run of thousands.
        return Failure(item.id, item.origin, f"{type(error).__name__}: {error}", REPORT)
