"""`batch`: a run folder with the mentions of many articles and the tables that bring them together.

What is done is in the journal as soon as it is done; a run that goes on reads no such article again. The tables are
written at the end, in the order of the inputs, and are the same whatever was resumed.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import astuple, dataclass, field
from functools import partial
from pathlib import Path
from typing import NamedTuple

from minglu.model import FAILURE_COLUMNS, Article, Failure
from minglu.rulebook.kit import Kit
from minglu.rulebook.rules import default_rules_dir
from minglu.run.extract_many import Progress, Summary, count_files
from minglu.run.journal import decode, journal_lines, journal_lines_apart, key_of, offsets
from minglu.run.register import COLUMNS, Collector
from minglu.run.tables import SCHEMA, csv_line, open_table, replacing
from minglu.run.workers import Result, check_workers, extract_in_order
from minglu.stages.inputs import find
from minglu.stages.read import read_sources
from minglu.version import VERSION

#: The files of a run folder beside one table of each of `register.COLUMNS`.
JOURNAL, MENTIONS, FAILURES, ABOUT = "articles.jsonl", "mentions.parquet", "failures.csv", "run.json"
#: The journal while its run goes on.
_OPEN = "articles.part.jsonl"


class Header(NamedTuple):
    """What a journal was made with; a run that differs in any of it starts anew."""

    version: str
    rules: str
    segmenter: str
    published: str


def batch(
    inputs: Iterable[str | Path],
    out: Path,
    *,
    rules: Path | None = None,
    segmenter: str = "rjieba",
    workers: int = 1,
    published: str = "",
    resume: bool = False,
    progress: Progress | None = None,
    on_failure: Callable[[Failure], object] | None = None,
) -> Summary:
    """Extract and relate every article of `inputs` into the run folder `out`.

    With `resume`, articles that the folder's journal holds unchanged are not read again, if version, rules and
    options are those it was made with; articles that `inputs` no longer hold leave the run. If no article can be
    read, an earlier run stays as it is. Raises ValueError for a folder that holds something else or fewer workers
    than one, and whatever `Kit.load` says of wrong rules, before anything is written.
    """
    check_workers(workers)
    _check_folder(out)
    started = time.perf_counter()
    kit = Kit.load(rules, segmenter)
    header = Header(VERSION, rules_hash(rules), segmenter, published)
    out.mkdir(parents=True, exist_ok=True)
    _open_journal(out, header, resume)
    sources = find(inputs, skip=(out,))
    total = count_files(sources)
    met = _Met()
    done = {key for key, _ in offsets(out / _OPEN)}
    items = _fresh(read_sources(sources, published=published), done, met)
    extractor = (
        partial(journal_lines, kit=kit)
        if workers == 1
        else partial(journal_lines_apart, rules=rules, segmenter=segmenter)
    )
    with closing(extract_in_order(items, extractor, workers)) as results:
        for finished in _write_lines(out / _OPEN, results, met, on_failure):
            if progress is not None:
                progress(finished + met.done_before, total)
    if not met.order and (out / ABOUT).is_file():
        # Inputs that give no article (a path mistyped) are no reason to empty the run that is there.
        if not resume:
            (out / _OPEN).unlink()
        return Summary(0, 0, len(met.failures), time.perf_counter() - started)
    articles, rows = _finish(out, header, met)
    return Summary(articles, rows, len(met.failures), time.perf_counter() - started)


def rules_hash(rules: Path | None) -> str:
    """Return one hash of all rule files by name and bytes."""
    root = rules or default_rules_dir()
    digest = hashlib.sha256()
    for path in sorted(root.rglob("*.csv")):
        digest.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def _check_folder(out: Path) -> None:
    if out.exists() and not out.is_dir():
        raise ValueError(f"{out}: a run is a folder, and this is a file")
    ours = (ABOUT, JOURNAL, _OPEN)
    if out.is_dir() and any(out.iterdir()) and not any((out / name).is_file() for name in ours):
        raise ValueError(f"{out}: this folder holds something else; give a new one")


def _open_journal(out: Path, header: Header, resume: bool) -> None:
    """Leave an open journal that begins with `header`: a new one, or one with all whole lines done before."""
    journal, closed = out / _OPEN, out / JOURNAL
    first = json.dumps(header._asdict()) + "\n"
    if resume and journal.is_file():
        data = journal.read_bytes()
        if data.startswith(first.encode()):
            # A line cut short by a crash would swallow the next one.
            journal.write_bytes(data[: data.rfind(b"\n") + 1])
            return
    with journal.open("w", encoding="utf-8", newline="\n") as file:
        file.write(first)
        if resume and closed.is_file() and _header_of(out) == header:
            with closed.open(encoding="utf-8", newline="\n") as before:
                shutil.copyfileobj(before, file)


def _header_of(out: Path) -> Header | None:
    try:
        about = json.loads((out / ABOUT).read_text(encoding="utf-8"))
        return Header(*(about[name] for name in Header._fields))
    except (OSError, ValueError, KeyError):
        return None


@dataclass(slots=True)
class _Met:
    """What a run has met in its inputs so far: the keys of all articles in order, how many it had, and failures."""

    order: list[str] = field(default_factory=list)
    done_before: int = 0
    failures: list[Failure] = field(default_factory=list)


def _fresh(
    items: Iterable[Article | Failure], done: Collection[str], met: _Met
) -> Iterator[Article | Failure]:
    """Give what is not done yet; note the key of every article."""
    for item in items:
        if isinstance(item, Article):
            key = key_of(item)
            met.order.append(key)
            if key in done:
                met.done_before += 1
                continue
        yield item


def _write_lines(
    journal: Path,
    results: Iterable[Result[str]],
    met: _Met,
    on_failure: Callable[[Failure], object] | None,
) -> Iterator[int]:
    """Put each result at the end of the journal; give the number of articles written, after each; note failures."""
    finished = 0
    with journal.open("a", encoding="utf-8", newline="\n") as file:
        for result in results:
            if isinstance(result, Failure):
                met.failures.append(result)
                if on_failure is not None:
                    on_failure(result)
                continue
            file.write(result.rows[0] + "\n")
            # An article that is done is done, whatever happens to the next.
            file.flush()
            finished += 1
            yield finished


def _finish(out: Path, header: Header, met: _Met) -> tuple[int, int]:
    """Write all tables from the open journal and close it; return the numbers of articles and rows."""
    collector = Collector()
    articles, rows = _close_journal(out, met.order, collector)
    tables = collector.tables()
    counts = {"mentions": rows, "failures": len(met.failures)}
    for name, columns in COLUMNS.items():
        found = getattr(tables, name)
        counts[name] = len(found)
        _write_csv(out / f"{name}.csv", columns, found)
    told = [astuple(failure) for failure in met.failures]
    _write_csv(out / FAILURES, FAILURE_COLUMNS, told)
    about = {**header._asdict(), "schema": SCHEMA, "counts": dict(sorted(counts.items()))}
    (out / ABOUT).write_text(json.dumps(about, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    (out / _OPEN).unlink()
    return articles, rows


def _close_journal(out: Path, order: Sequence[str], collector: Collector) -> tuple[int, int]:
    """Write the journal and the mentions in the order of the inputs; return the numbers of articles and rows."""
    where = dict(offsets(out / _OPEN))
    rows = articles = 0
    with ExitStack() as stack:
        source = stack.enter_context((out / _OPEN).open("rb"))
        journal = stack.enter_context(replacing(out / JOURNAL))
        closed = stack.enter_context(journal.open("wb"))
        write = stack.enter_context(open_table(out / MENTIONS))
        for key in order:
            if key not in where:
                continue
            source.seek(where[key])
            line = source.readline()
            closed.write(line)
            entry = decode(line.decode("utf-8"))
            collector.add(entry)
            write(entry.article.id, entry.rows)
            articles += 1
            rows += len(entry.rows)
        # Closed before it is renamed: Windows moves no open file.
        closed.close()
        source.close()
    return articles, rows


def _write_csv(path: Path, columns: Iterable[str], rows: Iterable[Sequence[object]]) -> None:
    with replacing(path) as temporary, temporary.open("w", encoding="utf-8-sig", newline="") as file:
        file.write(csv_line(columns))
        file.writelines(map(csv_line, rows))
        file.close()
