"""The command `minglu` and its subcommands, each imported only when it is called."""

from __future__ import annotations

import errno
import gc
import os
import sys
from contextlib import suppress
from importlib import import_module
from typing import Any

import click

from minglu import __version__

#: Where each command lives, and the line it has in `minglu --help`. Importing them to ask would cost more
#: than the help itself; a test holds these lines against the commands' own.
COMMANDS = {
    "batch": ("minglu.cli.batch", "Extract many articles into a run folder, with the tables across them."),
    "explain": ("minglu.cli.explain", "Say why something is a mention, or why it is not."),
    "export": ("minglu.cli.export", "Turn a run into a workbook, a report, a graph, or training data."),
    "extract": ("minglu.cli.extract", "Extract a table of mentions from articles."),
    "rules": ("minglu.cli.rules", "Check, format, compare and edit the dictionaries."),
    "score": ("minglu.cli.score", "Score mentions against gold: precision, recall and F1."),
}


#: New objects until Python's collector of cyclic garbage looks for some. A command makes half a million lasting
#: ones before it reads an article, and next to no cycles; with Python's own 700 a tenth of its start was spent on
#: looking through them.
_OBJECTS_BEFORE_COLLECTING = 100_000


def collect_rarely() -> None:
    """Let the collector of cyclic garbage rest until there is much to look through, as a command does."""
    gc.set_threshold(_OBJECTS_BEFORE_COLLECTING, *gc.get_threshold()[1:])


class LazyGroup(click.Group):
    """A group that imports a command when it is called, and none of them for its own help."""

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Run the program: parse the command line and call its command."""
        collect_rarely()
        return super().main(*args, **kwargs)

    def invoke(self, ctx: click.Context) -> Any:
        """Call the command; end without a traceback where it is stopped by hand or its output goes nowhere."""
        try:
            try:
                return super().invoke(ctx)
            finally:
                # Here, where an error can be told, and not when the interpreter ends.
                sys.stdout.flush()
        except KeyboardInterrupt:
            from minglu.cli.options import INTERRUPTED

            click.echo("stopped", err=True)
            ctx.exit(INTERRUPTED)
        except OSError as error:
            from minglu.cli.options import Refused

            _drop_output()
            if error.errno == errno.EPIPE:
                # Whoever read it has seen enough (`| head`), which is no failure.
                ctx.exit(0)
            raise Refused(f"{error.filename or 'standard output'}: {error.strerror or error}") from error

    def list_commands(self, ctx: click.Context) -> list[str]:
        """List the names of all commands."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command; None if there is none of this name."""
        if cmd_name not in COMMANDS:
            return None
        command = getattr(import_module(COMMANDS[cmd_name][0]), cmd_name)
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands from `COMMANDS`, without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, COMMANDS[name][1]) for name in self.list_commands(ctx)])


def _drop_output() -> None:
    """Let what is still to be written go nowhere: at its end the interpreter would try again, and fail again."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="minglu")
def main() -> None:
    """Read Chinese-language news on defence and diplomacy, and tell who is mentioned.

    People, ranks, posts, countries, organisations, meetings, places and dates: each row is traced to its
    characters in the text and to the rule that found it.
    """


if __name__ == "__main__":
    main()
