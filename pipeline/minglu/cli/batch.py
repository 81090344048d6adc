"""`minglu batch`: many articles into a run folder, with the tables across them."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from minglu.cli.options import (
    INTERRUPTED,
    SOME_FAILED,
    Refused,
    check_published,
    inputs_argument,
    progress_bar,
    published_option,
    refusing,
    rules_option,
    segmenter_option,
    tell,
    tell_failures,
    warn_first,
)
from minglu.model import Failure


@click.command()
@inputs_argument
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

    Exit code: 0 all went well, 1 some inputs failed, 2 nothing could be done, 130 stopped by Ctrl-C.
    """
    from minglu.run.batch import ABOUT, FAILURES
    from minglu.run.batch import batch as run_batch

    failures: list[Failure] = []
    with refusing(out), progress_bar() as progress:
        before = (out / ABOUT).is_file()
        try:
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
        except KeyboardInterrupt:
            click.echo(f"{out}: stopped; the same call with --resume goes on from here", err=True)
            raise click.exceptions.Exit(INTERRUPTED) from None
    warn_first(failures)
    if not summary.articles:
        left = "the earlier run there stays as it is" if before else f"{out / FAILURES} lists all that failed"
        raise Refused(f"{out}: no article could be read; check the inputs; {left}")
    tell(out, summary)
    tell_failures(out / FAILURES, summary)
    sys.exit(SOME_FAILED if summary.failures else 0)
