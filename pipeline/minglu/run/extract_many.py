"""Many articles: inputs in, one table out, and the failures kept apart beside it.

The bytes written depend on the inputs and the rules, never on the number of workers.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import astuple
from functools import partial
from pathlib import Path
from typing import NamedTuple, TextIO

from minglu.model import FAILURE_COLUMNS, Failure, Row
from minglu.rulebook.kit import Kit
from minglu.run.tables import Opener, Write, csv_line, is_folder, open_table, replacing
from minglu.run.workers import Extractor, check_workers, extract_in_order, extract_rows, extract_rows_apart
from minglu.stages.index import is_index
from minglu.stages.inputs import RECORD_SUFFIXES, Source, find
from minglu.stages.read import read_sources

#: Told after every article: articles done, and articles in all (None where tables hold an unknown number).
Progress = Callable[[int, int | None], None]


class Summary(NamedTuple):
    """What a run did; `articles` counts those that were extracted, `seconds` is wall time."""

    articles: int
    rows: int
    failures: int
    seconds: float


def extract_many(
    inputs: Iterable[str | Path],
    out: Path,
    *,
    rules: Path | None = None,
    segmenter: str = "rjieba",
    workers: int = 1,
    published: str = "",
    types: Collection[str] = (),
    progress: Progress | None = None,
    on_failure: Callable[[Failure], object] | None = None,
    opener: Opener = open_table,
    extractor: Extractor[Row] | None = None,
) -> Summary:
    """Extract every article of `inputs` (see `stages.read`) into the table `out` (see `tables.open_table`).

    `types` keeps only rows of these types, all if empty. `on_failure` is told of each failure. `opener`
    opens `out`: give `minglu.workbook.open_workbook` for a workbook. `extractor` replaces the extraction
    itself. Failures go to `failures_path(out)`, which exists after the run only if there were any. Where no
    article could be read, nothing is written and an older `out` stays as it is.

    Raises ValueError for an `out` of unknown kind or one of the folders read, a `published` that is no date or
    fewer workers than one, and whatever `Kit.load` says of wrong rules, before anything is read. With several
    workers a script needs the usual `if __name__ == "__main__":`, as they are spawned.
    """
    inputs = tuple(inputs)
    _check_call(inputs, out, workers)
    started = time.perf_counter()
    table = opener(out)
    beside = failures_path(out)
    sources = find(inputs, skip=(out, beside))
    items = read_sources(sources, published=published)
    extractor = extractor or _extractor(rules, segmenter, workers)
    articles = rows = failures = 0
    total = count_files(sources)
    write: Write | None = None
    with ExitStack() as stack:
        fail = stack.enter_context(_failure_table(beside))
        for result in stack.enter_context(closing(extract_in_order(items, extractor, workers))):
            if isinstance(result, Failure):
                failures += 1
                fail(result)
                if on_failure is not None:
                    on_failure(result)
                continue
            write = write or stack.enter_context(table)
            kept = [row for row in result.rows if not types or row.type in types]
            write(result.article, kept)
            articles += 1
            rows += len(kept)
            if progress is not None:
                progress(articles, total)
    return Summary(articles, rows, failures, time.perf_counter() - started)


def failures_path(out: Path) -> Path:
    """Name the file of a run's failures: `failures.csv` in an output folder, else `<stem>.failures.csv`."""
    return out / "failures.csv" if is_folder(out) else out.with_name(f"{out.stem}.failures.csv")


def count_files(sources: Iterable[Source | Failure]) -> int | None:
    """Count the articles of some sources; None where tables hold an unknown number."""
    files = [source.path for source in sources if isinstance(source, Source) and not is_index(source.path)]
    return None if any(path.suffix.lower() in RECORD_SUFFIXES for path in files) else len(files)


def _check_call(inputs: Iterable[str | Path], out: Path, workers: int) -> None:
    check_workers(workers)
    if out.is_dir() and any(Path(name).is_dir() and out.samefile(name) for name in inputs):
        # Its tables would be read as articles the next time.
        raise ValueError(f"{out}: the articles are in this folder; give another one for their tables")


def _extractor(rules: Path | None, segmenter: str, workers: int) -> Extractor[Row]:
    # Loaded here even for workers, for its errors: they would otherwise come once for every article.
    kit = Kit.load(rules, segmenter)
    if workers == 1:
        return partial(extract_rows, kit=kit)
    return partial(extract_rows_apart, rules=rules, segmenter=segmenter)


@contextmanager
def _failure_table(path: Path) -> Iterator[Callable[[Failure], None]]:
    """Write failures as they come; the file of an earlier run goes if this one has none."""
    with ExitStack() as stack:
        file: TextIO | None = None

        def write(failure: Failure) -> None:
            nonlocal file
            if file is None:
                temporary = stack.enter_context(replacing(path))
                file = stack.enter_context(temporary.open("w", encoding="utf-8-sig", newline=""))
                file.write(csv_line(FAILURE_COLUMNS))
            file.write(csv_line(astuple(failure)))

        yield write
        if file is None:
            path.unlink(missing_ok=True)
