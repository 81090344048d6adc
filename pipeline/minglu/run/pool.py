"""Worker processes that extract articles in order, and are replaced when one of them dies."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from typing import Generic, NamedTuple

from minglu.model import Article, Failure
from minglu.run.workers import REPORT, Extractor, Result, T, extract_chunk

#: Chunks on their way for each worker; what bounds the articles held in memory.
_AHEAD = 3


class _Worker(Generic[T]):
    """One process, started by the first chunk that it is sent, and started anew after it died.

    An executor of its own for each: a dead process then takes only its own chunks with it. And an executor of
    several processes starts them one by one while chunks are sent; where one dies in that moment, Python 3.11
    may leave another behind for which the interpreter waits for ever at its end.
    """

    def __init__(self, extractor: Extractor[T]) -> None:
        self._extractor = extractor
        self._executor = _executor()

    def start(self) -> bool:
        """Start the process; false if it cannot live."""
        try:
            self._executor.submit(int).result()
        except BrokenProcessPool:
            return False
        return True

    def send(self, chunk: Sequence[Article | Failure]) -> Future[list[Result[T]]]:
        """Queue a chunk behind those sent before."""
        try:
            return self._executor.submit(extract_chunk, chunk, self._extractor)
        except BrokenProcessPool as error:
            # It died since its last result; the chunk takes its turn among those sent again.
            broken: Future[list[Result[T]]] = Future()
            broken.set_exception(error)
            return broken

    def alone(self, item: Article | Failure) -> Result[T]:
        """Try one item; if the process dies at it, that is the item's failure."""
        if isinstance(item, Failure):
            return item
        try:
            return self.send([item]).result()[0]
        except BrokenProcessPool:
            self.restart()
            return Failure(item.id, item.origin, "the worker process died at this article", REPORT)

    def restart(self) -> None:
        """Replace a dead process."""
        self.stop()
        self._executor = _executor()

    def stop(self) -> None:
        """Stop after the chunk at work; chunks that wait are given up."""
        self._executor.shutdown(cancel_futures=True)

    def end(self) -> None:
        """End at once: what it works on is wanted no more."""
        for process in tuple((self._executor._processes or {}).values()):
            process.terminate()
        self.stop()


class _Sent(NamedTuple, Generic[T]):
    """A chunk on its way."""

    chunk: list[Article | Failure]
    worker: _Worker[T]
    future: Future[list[Result[T]]]


class Pool(Generic[T]):
    """A pool that outlives its workers.

    A dead worker breaks every chunk that it was sent. It works in their order, so the first of them is to
    blame: that one is tried article by article, and the rest are sent again.
    """

    def __init__(self, extractor: Extractor[T], workers: int) -> None:
        self._workers = [_Worker(extractor) for _ in range(workers)]

    def __enter__(self) -> Pool[T]:
        """Start a worker. Raises RuntimeError if none can be started at all."""
        if not self._workers[0].start():
            # Else every article would fail alone, each after a restart.
            raise RuntimeError(
                "no worker process can be started; a script needs `if __name__ == '__main__':` around its run"
            )
        return self

    def __exit__(self, kind: type[BaseException] | None, *_exception: object) -> None:
        """Stop the workers; at once after an error or Ctrl-C, for which nobody wants to wait."""
        for worker in self._workers:
            worker.stop() if kind is None else worker.end()

    def run(self, chunks: Iterator[list[Article | Failure]]) -> Iterator[Result[T]]:
        """Send chunks ahead and give the results of their articles in order."""
        flight: deque[_Sent[T]] = deque()
        while True:
            while len(flight) < len(self._workers) * _AHEAD and (chunk := next(chunks, None)):
                worker = self._least_busy(flight)
                flight.append(_Sent(chunk, worker, worker.send(chunk)))
            if not flight:
                return
            first = flight.popleft()
            try:
                results = first.future.result()
            except BrokenProcessPool:
                first.worker.restart()
                results = [first.worker.alone(item) for item in first.chunk]
                flight = deque(
                    sent._replace(future=first.worker.send(sent.chunk))
                    if sent.worker is first.worker
                    else sent
                    for sent in flight
                )
            yield from results

    def _least_busy(self, flight: deque[_Sent[T]]) -> _Worker[T]:
        # A chunk that died with its worker waits as well, to be sent again.
        waiting = Counter(id(sent.worker) for sent in flight if not _succeeded(sent.future))
        return min(self._workers, key=lambda worker: waiting[id(worker)])


def _succeeded(future: Future[list[Result[T]]]) -> bool:
    return future.done() and future.exception() is None


def _executor() -> ProcessPoolExecutor:
    # Spawned, not forked: the matchers hold Rust threads and state that do not survive a fork.
    return ProcessPoolExecutor(1, mp_context=get_context("spawn"))
