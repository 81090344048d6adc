"""`minglu export`: a run as a workbook, a report, a graph, or training data."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click

from minglu.cli.options import Existing, Refused, refusing

#: The endings that OUT may have, and what is written.
ENDINGS = {
    ".xlsx": "a workbook with all tables",
    ".html": "a report that opens in a browser, without a network",
    ".graphml": "who met whom as a graph, for Gephi, yEd or networkx",
    ".conll": "characters with BIO tags",
    ".spacy": "a spaCy DocBin",
    ".labelstudio.json": "tasks with predictions for Label Studio",
}

_NO_RUN = "give the folder that `minglu batch INPUT -o RUN` wrote"


@click.command()
@click.argument("run", type=Existing(_NO_RUN, folder=True), metavar="RUN")
@click.option(
    "-o",
    "--out",
    type=click.Path(path_type=Path),
    required=True,
    metavar="OUT",
    help=f"Where to, by its ending: {', '.join(ENDINGS)}.",
)
def export(run: Path, out: Path) -> None:
    """Turn a run into a workbook, a report, a graph, or training data.

    RUN is a folder that `minglu batch` wrote.

    \b
    minglu export run -o run.xlsx
    minglu export run -o run.html
    minglu export run -o run.graphml
    """
    from minglu.run.stored import check_run

    ending = next((one for one in ENDINGS if out.name.lower().endswith(one)), None)
    with refusing(out):
        if ending is None or out.is_dir():
            given = "a folder" if out.is_dir() or not out.suffix else out.suffix
            raise Refused(f"{out}: minglu exports to {', '.join(ENDINGS)}, not {given}")
        check_run(run)
        _writer(ending)(run, out)
    click.echo(f"{out}: {ENDINGS[ending]}", err=True)


def _writer(ending: str) -> Callable[[Path, Path], None]:
    """Import what writes one kind, and nothing else."""
    if ending == ".xlsx":
        return _workbook
    if ending == ".html":
        from minglu.report.page import write_report

        return write_report
    if ending == ".spacy":
        from minglu.adapters.docbin import write_docbin

        return write_docbin
    from minglu.run.export import write_conll, write_graphml, write_labelstudio

    return {".graphml": write_graphml, ".conll": write_conll, ".labelstudio.json": write_labelstudio}[ending]


def _workbook(run: Path, out: Path) -> None:
    from minglu.run.stored import TABLES, read_rows, read_table
    from minglu.workbook import write_run

    write_run(out, read_rows(run), {name: read_table(run, name) for name in TABLES})
