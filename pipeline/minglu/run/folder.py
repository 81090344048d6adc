"""`batch`: a run folder with the mentions of many articles and the tables that bring them together.

What is done is in the journal as soon as it is done; a run that goes on reads no such article again. The tables are
written at the end, in the order of the inputs, and are the same whatever was resumed.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import astuple, fields
from functools import partial
from pathlib import Path
from typing import NamedTuple, TextIO

from minglu.model import Article, Failure
from minglu.rulebook.kit import Kit
from minglu.rulebook.rules import default_rules_dir
from minglu.run.batch import Progress, Summary, count_files
from minglu.run.journal import decode, journal_line, key_of, offsets
from minglu.run.register import COLUMNS, Collector, Register
from minglu.run.tables import SCHEMA, csv_line, open_table, replacing
from minglu.run.workers import extract_in_order
from minglu.stages.inputs import find
from minglu.stages.read import read_sources
from minglu.version import VERSION

#: The files of a run folder beside one table of each of `register.COLUMNS`.
JOURNAL, MENTIONS, FAILURES, ABOUT = "articles.jsonl", "mentions.parquet", "failures.csv", "run.json"
#: The journal while its run goes on.
_OPEN = "articles.part.jsonl"


class _Header(NamedTuple):
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
    options are those it was made with. Raises ValueError for a folder that holds something else, or fewer workers
    than one, and whatever `Kit.load` says of wrong rules.
    """
    if workers < 1:
        raise ValueError(f"workers is {workers}: give 1 or more")
    _check_folder(out)
    started = time.perf_counter()
    Kit.load(rules, segmenter)
    header = _Header(VERSION, rules_hash(rules), segmenter, published)
    out.mkdir(parents=True, exist_ok=True)
    sources = find(inputs, skip=(out,))
    total = count_files(sources)
    done = _done(out, header) if resume else {}
    journal = out / _OPEN
    failures: list[Failure] = []
    order: list[tuple[Path, int]] = []
    with journal.open("a" if done else "w", encoding="utf-8", newline="\n") as file:
        if not done:
            _write_header(file, header)
        fresh = partial(journal_line, rules=rules, segmenter=segmenter)
        items = _unread(read_sources(sources, published=published), done, order)
        with closing(extract_in_order(items, fresh, workers)) as results:
            for result in results:
                if isinstance(result, Failure):
                    failures.append(result)
                    if on_failure is not None:
                        on_failure(result)
                    continue
                file.write(result.rows[0] + "\n")
                file.flush()
                if progress is not None:
                    progress(len(order), total)
    return Summary(*_finish(out, header, order, failures), time.perf_counter() - started)
