"""`minglu rules`: the dictionaries checked, formatted, compared, and edited in a spreadsheet."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from minglu.cli.options import (
    NOTHING_DONE,
    SOME_FAILED,
    Existing,
    counted,
    inputs_argument,
    load_kit,
    refusing,
    rules_option,
    warn,
)

if TYPE_CHECKING:
    from minglu.model import Article

_RULES = Existing("give a folder of rules", folder=True)
_TABLE = Existing("give a table that minglu extract wrote, or the folder of a run")
_WORKBOOK = Existing("give a workbook that `minglu rules export` wrote", file=True)


@click.group()
def rules() -> None:
    """Check, format, compare and edit the dictionaries.

    The rules are CSV tables, one fact a row. Every command works on those that come with minglu, or on a
    folder of your own with --rules.

    \b
    minglu rules check
    minglu rules export rules.xlsx
    minglu rules import rules.xlsx --rules my-rules
    """


@rules.command()
@rules_option
def check(rules: Path | None) -> None:
    """Report everything that is wrong with the rules.

    Each line says file:line:column, what is wrong, and what to write instead. Lines that begin with `note:`
    are worth a look and may be right.

    \b
    minglu rules check
    minglu rules check --rules my-rules

    Exit code: 0 no problem, 1 problems, 2 the rules could not be read.
    """
    from minglu.rulebook.check import check as find_problems
    from minglu.rulebook.check import notes

    root = _root(rules)
    with refusing(root):
        problems, remarks = find_problems(root), notes(root)
    for problem in problems:
        click.echo(problem)
    for remark in remarks:
        click.echo(f"note: {remark}")
    click.echo(counted(len(problems), "problem") if problems else "no problems", err=True)
    sys.exit(SOME_FAILED if problems else 0)


@rules.command()
@click.option("--check", "dry", is_flag=True, help="Only report which files would change.")
@rules_option
def fmt(dry: bool, rules: Path | None) -> None:
    """Bring the rule files into their one form.

    Rows are sorted, repeated rows go, quotes stand only where needed; the encoding becomes UTF-8 with a
    byte-order mark, line ends LF. No row is lost, and no cell changed.

    \b
    minglu rules fmt
    minglu rules fmt --check --rules my-rules

    Exit code: 0 all is well, 1 with --check if files would change, 2 a file could not be read.
    """
    from minglu.rulebook.format import fmt as format_rules

    root = _root(rules)
    with refusing(root):
        changed = format_rules(root, write=not dry)
    for file in changed:
        click.echo(file)
    click.echo(f"{counted(len(changed), 'file')} {'would change' if dry else 'changed'}", err=True)
    sys.exit(SOME_FAILED if dry and changed else 0)


@rules.command()
@click.argument("old", type=_RULES)
@click.argument("new", type=_RULES)
def diff(old: Path, new: Path) -> None:
    """List the rows added, removed and changed between two folders.

    Rows are compared by their key, so that their order does not count.

    \b
    minglu rules diff rules my-rules

    Exit code: 0 whether or not they differ, 2 a file could not be read.
    """
    from minglu.rulebook.diff import diff as compare

    with refusing(new):
        for change in compare(old, new):
            click.echo(change)


@rules.command()
@inputs_argument
@rules_option
def unused(inputs: tuple[str, ...], rules: Path | None) -> None:
    """List the rules that no mention in the articles cites.

    INPUT is anything `minglu extract` reads. A rule that these articles did not need is not wrong for that.

    \b
    minglu rules unused news/

    Exit code: 0 all went well, 1 some articles could not be read, 2 none could.
    """
    from minglu.run.unused import unused as find_unused

    kit = load_kit(rules, "rjieba")
    articles = _Articles(inputs)
    idle = find_unused(articles, kit)
    if articles.read:
        for row in idle:
            click.echo(f"{_root(rules).name}/{row.file}:{row.line}: {next(iter(row.cells.values()))}")
        within = counted(articles.read, "article")
        click.echo(f"{counted(len(idle), 'rule')} without a mention in {within}", err=True)
    sys.exit(NOTHING_DONE if not articles.read else SOME_FAILED if articles.failed else 0)


@rules.command()
@click.argument("table", type=_TABLE, metavar="RUN_OR_TABLE")
@click.option("-o", "--out", type=click.Path(dir_okay=False, path_type=Path), help="Write to this .csv file.")
def suggest(table: Path, out: Path | None) -> None:
    """List people, offices, bodies and meetings the rules lack.

    RUN_OR_TABLE is a mention table (.csv, .jsonl, .parquet, .xlsx), or a folder of them such as a run. Each row
    has the file that it would go to, what is known of its cells there, how often it was met, and a sentence as example.

    \b
    minglu rules suggest mentions.csv -o suggestions.csv

    Exit code: 0 all went well, 2 the table could not be read.
    """
    from minglu.run.mentions import read_mentions
    from minglu.run.suggest import COLUMNS
    from minglu.run.suggest import suggest as find_missing
    from minglu.run.tables import csv_line, replacing

    if out is not None and out.suffix.lower() != ".csv":
        raise click.BadParameter(f"{out} is no table: give a name that ends in .csv", param_hint="--out")
    with refusing(table):
        lines = [csv_line(COLUMNS), *map(csv_line, find_missing(read_mentions(table)))]
    if out is None:
        click.echo("".join(lines), nl=False)
        return
    with refusing(out), replacing(out) as path:
        path.write_text("".join(lines), encoding="utf-8-sig", newline="\n")
    click.echo(f"{out}: {counted(len(lines) - 1, 'name')}", err=True)


@rules.command("export")
@click.argument("xlsx", type=click.Path(dir_okay=False, path_type=Path), metavar="XLSX")
@rules_option
def export(xlsx: Path, rules: Path | None) -> None:
    """Write the rules to a workbook, one sheet a table.

    Every cell is text, so that a spreadsheet leaves dates and numbers as they are.

    \b
    minglu rules export rules.xlsx

    Exit code: 0 all went well, 2 a file could not be read or written.
    """
    from minglu.rulebook.exchange import export_workbook

    _must_be_xlsx(xlsx)
    with refusing(xlsx):
        sheets = export_workbook(_root(rules), xlsx)
    click.echo(f"{xlsx}: {counted(sheets, 'table')} of {_root(rules)}", err=True)


@rules.command("import")
@click.argument("xlsx", type=_WORKBOOK, metavar="XLSX")
@rules_option
def import_(xlsx: Path, rules: Path | None) -> None:
    """Replace the rules by the sheets of a workbook.

    A table without a sheet stays. If the workbook would bring new problems, they are listed with the row and
    column of the sheet, and no file is touched.

    \b
    minglu rules import rules.xlsx --rules my-rules

    Exit code: 0 all went well, 1 the workbook has problems, 2 it could not be read.
    """
    from minglu.rulebook.exchange import import_workbook

    _must_be_xlsx(xlsx)
    with refusing(xlsx):
        problems, changed = import_workbook(xlsx, _root(rules))
    for problem in problems:
        click.echo(problem)
    if problems:
        click.echo(f"{counted(len(problems), 'problem')}: nothing was imported", err=True)
        sys.exit(SOME_FAILED)
    for file in changed:
        click.echo(file)
    click.echo(f"{_root(rules)}: {counted(len(changed), 'file')} changed", err=True)


class _Articles:
    """The articles of some inputs; what could not be read is told on standard error and counted."""

    def __init__(self, inputs: tuple[str, ...]) -> None:
        self._inputs = inputs
        self.read = self.failed = 0

    def __iter__(self) -> Iterator[Article]:
        from minglu.model import Failure
        from minglu.stages.read import read

        items: Iterable[Article | Failure] = read(self._inputs)
        for item in items:
            if isinstance(item, Failure):
                warn(item)
                self.failed += 1
            else:
                self.read += 1
                yield item


def _root(folder: Path | None) -> Path:
    from minglu.rulebook.rules import default_rules_dir

    return folder or default_rules_dir()


def _must_be_xlsx(path: Path) -> None:
    if path.suffix.lower() != ".xlsx":
        raise click.BadParameter(f"{path} is no workbook: give a name that ends in .xlsx", param_hint="XLSX")
