"""`minglu batch`: many articles into a run folder, with the tables across them."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from minglu.cli.options import (
    SOME_FAILED,
    Refused,
    check_published,
    progress_bar,
    published_option,
    rules_option,
    segmenter_option,
    warn,
)
from minglu.model import Failure

#: Failures told on the terminal; all of them are in the run's file of failures.
_TOLD = 10


@click.command()
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option(
    "-o",
    "--out",
    "out",
    type=click.Path(path_type=Path),
    required=True,
    metavar="RUN",
    help="The folder of the run: a new one, or that of an earlier run.",
)
@click.option("--workers", type=click.IntRange(min=1), default=1, show_default=True, help="Processes to use.")
@click.option(
    "--resume",
    is_flag=True,
    help="Go on with the run in this folder: give all inputs again; articles done are not read again, and "
    "articles no longer given leave the run.",
)
@published_option
@segmenter_option
@rules_option
def batch(
    inputs: tuple[str, ...],
    out: Path,
    workers: int,
    resume: bool,
    published: str,
    segmenter: str,
    rules: Path | None,
) -> None:
    """Extract many articles into a run folder, with the tables across them.

    The folder gets mentions.parquet, people, tenures, meetings, encounters, references, conflicts, articles
    and failures as .csv, run.json, and articles.jsonl, from which `minglu export` works.

    \b
    minglu batch news/ -o run --workers 4
    minglu batch news/ -o run --resume

    Exit code: 0 all went well, 1 some inputs failed, 2 nothing could be done.
    """
    from minglu.run.folder import FAILURES
    from minglu.run.folder import batch as run_batch

    failures: list[Failure] = []
    try:
        with progress_bar() as progress:
            summary = run_batch(
                inputs,
                out,
                rules=rules,
                segmenter=segmenter,
                workers=workers,
                published=check_published(published),
                resume=resume,
                progress=progress,
                on_failure=failures.append,
            )
    except ValueError as error:
        raise Refused(str(error)) from error
    except OSError as error:
        raise Refused(f"{error.filename or out}: {error.strerror or error}") from error
    for failure in failures[:_TOLD]:
        warn(failure)
    if not summary.articles:
        raise Refused(f"{out}: no article could be read; an earlier run there stays as it is")
    done = f"{summary.rows} mentions in {summary.articles} articles, {summary.seconds:.1f} s"
    click.echo(f"{out}: {done}", err=True)
    if summary.failures:
        click.echo(f"{out / FAILURES}: {summary.failures} failure(s)", err=True)
    sys.exit(SOME_FAILED if summary.failures else 0)
