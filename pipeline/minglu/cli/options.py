"""Options and messages that several commands share."""

from __future__ import annotations

import errno
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from minglu.model import TYPES
from minglu.text.segmenters import SEGMENTERS

if TYPE_CHECKING:
    from minglu.model import Failure
    from minglu.rulebook.kit import Kit
    from minglu.run.extract_many import Progress, Summary

#: Some inputs failed, the others are done; and: nothing could be done, or the call itself was wrong.
SOME_FAILED, NOTHING_DONE = 1, 2

#: Stopped by hand (Ctrl-C), as shells count it.
INTERRUPTED = 130

#: Failures told on the terminal; all of them are in the file of failures.
_TOLD = 10


class Refused(click.ClickException):
    """An error of the call or its surroundings, told in one message; nothing was done."""

    exit_code = NOTHING_DONE


class Existing(click.Path):
    """A path that has to be there: a folder, a file, or (of neither kind) either.

    `advice` is told with what is wrong, where it is not there or is the other one.
    """

    def __init__(self, advice: str, *, folder: bool = False, file: bool = False) -> None:
        super().__init__(path_type=Path)
        self._advice = advice
        self._folder, self._file = folder, file

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Give the path; click.BadParameter, with the part of it that exists, if it is not what it has to be."""
        path = Path(value)
        kind = "folder" if self._folder else "file" if self._file else "file or folder"
        try:
            exists = path.exists()
        except (OSError, ValueError) as error:
            # A name too long for the file system, a folder on the way that may not be entered.
            self.fail(f"{value}: {getattr(error, 'strerror', error)}; {self._advice}", param, ctx)
        if not exists:
            from minglu.stages.inputs import last_existing

            near = last_existing(path)
            ends = f", and {near} is the last part of the name that exists" if near is not None else ""
            self.fail(f"{value}: there is no such {kind}{ends}; {self._advice}", param, ctx)
        if self._folder and not path.is_dir():
            self.fail(f"{value}: this is a file, and no folder; {self._advice}", param, ctx)
        if self._file and path.is_dir():
            self.fail(f"{value}: this is a folder, and no file; {self._advice}", param, ctx)
        return super().convert(value, param, ctx)


def _some(_context: click.Context, _argument: click.Parameter, given: tuple[str, ...]) -> tuple[str, ...]:
    """Give the inputs; click.UsageError, with what they may be, if there are none."""
    if not given:
        raise click.UsageError("give at least one file, folder or glob, or - for standard input")
    return given


inputs_argument = click.argument("inputs", nargs=-1, metavar="INPUT...", callback=_some)

rules_option = click.option(
    "--rules",
    type=Existing(
        "name a folder of rules, or leave --rules out for those that come with minglu", folder=True
    ),
    metavar="DIR",
    help="Use the rules in this folder instead of those that come with minglu.",
)

segmenter_option = click.option(
    "--segmenter",
    type=click.Choice(SEGMENTERS),
    default=SEGMENTERS[0],
    show_default=True,
    help="What cuts the text into words: jieba in Rust, or jieba itself for reference.",
)

published_option = click.option(
    "--published",
    metavar="DATE",
    default="",
    help="The date of articles that bring none of their own: 2016, 2016-11 or 2016-11-16.",
)


def _listed_types(_context: click.Context, _option: click.Parameter, given: Sequence[str]) -> tuple[str, ...]:
    """Give the types of `--type PERSON,RANK` and of `--type PERSON --type RANK`, in capitals."""
    types = tuple(name.strip().upper() for one in given for name in one.split(",") if name.strip())
    for name in types:
        if name not in TYPES:
            raise click.BadParameter(f"{name} is no type: choose from {', '.join(TYPES)}")
    return types


types_option = click.option(
    "--type",
    "types",
    metavar="TYPE,...",
    multiple=True,
    callback=_listed_types,
    help=f"Only these types: {', '.join(TYPES)}.",
)


def check_published(published: str) -> str:
    """Give the date as it was written; click.BadParameter if it is none."""
    from minglu.stages.read import iso_date

    if published and iso_date(published) is None:
        raise click.BadParameter(
            f"{published!r} is not a date: write 2016, 2016-11 or 2016-11-16", param_hint="--published"
        )
    return published


def load_kit(rules: Path | None, segmenter: str) -> Kit:
    """Build the kit; `Refused` with every problem if the rules are wrong."""
    from minglu.rulebook.kit import Kit

    try:
        return Kit.load(rules, segmenter)
    except (ValueError, OSError) as error:
        raise Refused(f"the rules cannot be used:\n{error}") from error


def warn(failure: Failure) -> None:
    """Tell of a failure on standard error: where, what is wrong, what to do."""
    where = failure.origin or failure.article
    click.echo(f"{where}: {failure.error}\n    {failure.advice}", err=True)


@contextmanager
def refusing(path: Path) -> Iterator[None]:
    """Tell what cannot be read or written, or is a wrong call, as a `Refused` instead of a traceback.

    `path` is named where an error of the system names no file.
    """
    from minglu.stages.decode import Unreadable

    try:
        yield
    except Unreadable as error:
        raise Refused(f"{error.error}\n    {error.advice}") from error
    except ValueError as error:
        raise Refused(str(error)) from error
    except OSError as error:
        where = error.filename or path
        raise Refused(f"{where}: {error.strerror or error}\n    {_what_to_do(error)}") from error


def _what_to_do(error: OSError) -> str:
    """Say what to do about an error of the system."""
    if isinstance(error, PermissionError):
        return "ask for the right to read and write there, or give another place"
    named = FileNotFoundError | NotADirectoryError | IsADirectoryError | FileExistsError
    if isinstance(error, named) or error.errno == errno.ENAMETOOLONG:
        return "check the name and the folders in it"
    return "check that the disk is there and has room, or give another place"


def counted(number: int, noun: str) -> str:
    """Say how many: `1 article`, `2 articles`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def warn_first(failures: Sequence[Failure]) -> None:
    """Tell of the first failures of a run."""
    for failure in failures[:_TOLD]:
        warn(failure)


def tell(out: Path, summary: Summary) -> None:
    """Tell on standard error what a run wrote."""
    done = f"{counted(summary.rows, 'mention')} in {counted(summary.articles, 'article')}, {summary.seconds:.1f} s"
    click.echo(f"{out}: {done}", err=True)


def tell_failures(beside: Path, summary: Summary) -> None:
    """Tell on standard error which file holds the failures, if there are any."""
    if summary.failures:
        click.echo(f"{beside}: {counted(summary.failures, 'failure')}", err=True)


@contextmanager
def progress_bar() -> Iterator[Progress | None]:
    """Give what moves a bar on standard error, or None where that is no terminal."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("articles"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("articles", total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)
