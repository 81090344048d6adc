"""Worker processes that extract articles in order, and are replaced when one of them dies."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import get_context
from typing import Generic

from minglu.model import Article, Failure
from minglu.run.workers import REPORT, Extractor, Result, T, extract_one

#: Articles sent to a worker at once: enough that sending costs nothing, few enough to spread evenly.
_CHUNK = 16

#: Chunks on their way for each worker; what bounds the articles held in memory.
_AHEAD = 3


def _extract_chunk(chunk: Sequence[Article | Failure], extractor: Extractor[T]) -> list[Result[T]]:
    return [extract_one(item, extractor) for item in chunk]


class Pool(Generic[T]):
    """A pool that outlives its workers.

    A dead worker breaks every chunk on its way, and nothing tells whose fault it was. So the first of them is
    tried article by article, and the rest are sent again.
    """

    def __init__(self, extractor: Extractor[T], workers: int) -> None:
        self._extractor = extractor
        self._workers = workers
        self._executor = _executor(workers)

    def __enter__(self) -> Pool[T]:
        """Start a worker. Raises RuntimeError if none can be started at all."""
        try:
            self._executor.submit(int).result()
        except BrokenProcessPool:
            # Else every article would fail alone, each after a restart.
            raise RuntimeError(
                "no worker process can be started; a script needs `if __name__ == '__main__':` around its run"
            ) from None
        return self

    def __exit__(self, *_exception: object) -> None:
        """Stop the workers."""
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
            return Failure(item.id, item.origin, "the worker process died at this article", REPORT)

    def _restart(self) -> None:
        self._executor.shutdown(cancel_futures=True)
        self._executor = _executor(self._workers)


def _succeeded(future: Future[list[Result[T]]]) -> bool:
    return future.done() and not future.cancelled() and future.exception() is None


def _executor(workers: int) -> ProcessPoolExecutor:
    # Spawned, not forked: the matchers hold Rust threads and state that do not survive a fork.
    return ProcessPoolExecutor(workers, mp_context=get_context("spawn"))
