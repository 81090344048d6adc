"""`minglu extract`: articles in, a mention table out, to a file, a folder or the terminal."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from minglu.cli.options import (
    NOTHING_DONE,
    SOME_FAILED,
    check_published,
    inputs_argument,
    load_kit,
    progress_bar,
    published_option,
    refusing,
    rules_option,
    segmenter_option,
    tell,
    tell_failures,
    types_option,
    warn,
    warn_first,
)
from minglu.model import Failure

if TYPE_CHECKING:
    from minglu.run.tables import Opener


class _Order(NamedTuple):
    """What one call asks for."""

    inputs: tuple[str, ...]
    types: tuple[str, ...]
    published: str
    segmenter: str
    rules: Path | None
    workers: int


@click.command()
@inputs_argument
@click.option(
    "-o",
    "--out",
    type=click.Path(path_type=Path),
    metavar="OUT",
    help="Where to: .csv, .jsonl, .parquet, .xlsx, or a folder for one table per article.",
)
@click.option(
    "--workers", type=click.IntRange(min=1), default=1, show_default=True, help="Processes to use, with -o."
)
@types_option
@published_option
@segmenter_option
@rules_option
def extract(
    inputs: tuple[str, ...],
    out: Path | None,
    workers: int,
    types: tuple[str, ...],
    published: str,
    segmenter: str,
    rules: Path | None,
) -> None:
    """Extract a table of mentions from articles.

    INPUT is a file, a folder, a glob in quotes, or - for standard input: plain text, web pages (.html), or
    tables with a column `text` (.jsonl, .csv, .xlsx, .parquet). Without -o the table is shown on the
    terminal.

    \b
    minglu extract article.txt
    minglu extract news/ -o mentions.xlsx
    minglu extract news/ -o mentions.parquet --workers 4 --type PERSON,RANK

    Exit code: 0 all went well, 1 some inputs failed, 2 nothing could be done.
    """
    order = _Order(inputs, types, check_published(published), segmenter, rules, workers)
    sys.exit(_to_terminal(order) if out is None else _to_file(order, out))


def _to_terminal(order: _Order) -> int:
    from minglu.cli.show import show_plain, show_pretty
    from minglu.run.workers import extract_in_order, extract_rows
    from minglu.stages.read import read

    kit = load_kit(order.rules, order.segmenter)
    pretty = sys.stdout.isatty()
    done = failed = 0
    items = read(order.inputs, published=order.published)
    for result in extract_in_order(items, partial(extract_rows, kit=kit)):
        if isinstance(result, Failure):
            warn(result)
            failed += 1
            continue
        rows = [row for row in result.rows if not order.types or row.type in order.types]
        if pretty:
            show_pretty(result.article, rows)
        else:
            show_plain(rows, header=done == 0)
        done += 1
    return _exit_code(done, failed)


def _to_file(order: _Order, out: Path) -> int:
    from minglu.run.extract_many import extract_many, failures_path

    failures: list[Failure] = []
    with refusing(out), progress_bar() as progress:
        summary = extract_many(
            order.inputs,
            out,
            rules=order.rules,
            segmenter=order.segmenter,
            workers=order.workers,
            published=order.published,
            types=order.types,
            progress=progress,
            opener=_opener(out),
            on_failure=failures.append,
        )
    warn_first(failures)
    if summary.articles:
        tell(out, summary)
    else:
        click.echo(f"{out}: not written, as there was no article to read", err=True)
    tell_failures(failures_path(out), summary)
    return _exit_code(summary.articles, summary.failures)


def _opener(out: Path) -> Opener:
    from minglu.run.tables import is_folder, open_table

    if out.suffix.lower() == ".xlsx" and not is_folder(out):
        from minglu.workbook import open_workbook

        return open_workbook
    return open_table


def _exit_code(done: int, failed: int) -> int:
    if not done:
        return NOTHING_DONE
    return SOME_FAILED if failed else 0
