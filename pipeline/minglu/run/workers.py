"""Many articles through one extractor, in one process or several, in the order they came.

What an article costs, it costs alone: an exception, or a crash of the whole worker process, becomes the
`Failure` of its article and the others go on.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import lru_cache
from itertools import islice
from multiprocessing import get_context
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

#: Articles sent to a worker at once: enough that sending costs nothing, few enough to spread evenly.
_CHUNK = 16

#: Chunks on their way for each worker; what bounds the articles held in memory.
_AHEAD = 3

_REPORT = "this is a fault of minglu: please report it, with the article"


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
            yield _extract_one(item, extractor)
        return
    with _Pool(extractor, workers) as pool:
        yield from pool.run(iter(items))


def _extract_one(item: Article | Failure, extractor: Extractor[T]) -> Result[T]:
    if isinstance(item, Failure):
        return item
    try:
        return Extracted(item.id, tuple(extractor(item)))
    except Exception as error:
        # Any error at all: one article must not cost a run of thousands.
        return Failure(item.id, item.origin, f"{type(error).__name__}: {error}", _REPORT)


def _extract_chunk(chunk: Sequence[Article | Failure], extractor: Extractor[T]) -> list[Result[T]]:
    return [_extract_one(item, extractor) for item in chunk]


class _Pool(Generic[T]):
    """Worker processes that are replaced when one of them dies.

    A dead worker breaks every chunk on its way, and nothing tells whose fault it was. So the first of them is
    tried article by article, and the rest are sent again.
    """

    def __init__(self, extractor: Extractor[T], workers: int) -> None:
        self._extractor = extractor
        self._workers = workers
        self._executor = _executor(workers)

    def __enter__(self) -> _Pool[T]:
        try:
            self._executor.submit(int).result()
        except BrokenProcessPool:
            # Else every article would fail alone, each after a restart.
            raise RuntimeError(
                "no worker process can be started; a script needs `if __name__ == '__main__':` around its run"
            ) from None
        return self

    def __exit__(self, *_exception: object) -> None:
        self._executor.shutdown(cancel_futures=True)

    def run(self, items: Iterator[Article | Failure]) -> Iterator[Result[T]]:
        """Send chunks ahead and give their results in order."""
        flight: deque[tuple[list[Article | Failure], Future[list[Result[T]]]]] = deque()
        while True:
            while len(flight) < self._workers * _AHEAD and (chunk := list(islice(items, _CHUNK))):
                flight.append((chunk, self._send(chunk)))
            if not flight:
                return
            chunk, future = flight.popleft()
            try:
                results = future.result()
            except BrokenProcessPool:
                self._restart()
                results = [self._alone(item) for item in chunk]
                flight = deque(
                    (waiting, sent if _succeeded(sent) else self._send(waiting)) for waiting, sent in flight
                )
            yield from results

    def _send(self, chunk: Sequence[Article | Failure]) -> Future[list[Result[T]]]:
        try:
            return self._executor.submit(_extract_chunk, chunk, self._extractor)
        except BrokenProcessPool as error:
            # The pool broke since the last result; the chunk takes its turn among those sent again.
            broken: Future[list[Result[T]]] = Future()
            broken.set_exception(error)
            return broken

    def _alone(self, item: Article | Failure) -> Result[T]:
        if isinstance(item, Failure):
            return item
        try:
            return self._send([item]).result()[0]
        except BrokenProcessPool:
            self._restart()
            return Failure(item.id, item.origin, "the worker process died at this article", _REPORT)

    def _restart(self) -> None:
        self._executor.shutdown(cancel_futures=True)
        self._executor = _executor(self._workers)


def _succeeded(future: Future[list[Result[T]]]) -> bool:
    return future.done() and not future.cancelled() and future.exception() is None


def _executor(workers: int) -> ProcessPoolExecutor:
    # Spawned, not forked: the matchers hold Rust threads and state that do not survive a fork.
    return ProcessPoolExecutor(workers, mp_context=get_context("spawn"))
