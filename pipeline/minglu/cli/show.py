"""The mention table on standard output: for a reader's eyes, or for the next program."""

from __future__ import annotations

import io
import sys
from collections.abc import Sequence

from minglu.model import COLUMNS, Row

#: What a reader wants to see, with a style for each; columns that are empty throughout are left out.
_SHOWN = {
    "type": "cyan",
    "text": "bold",
    "canonical": "",
    "country": "",
    "post": "",
    "rank": "",
    "grade": "",
    "date": "",
    "section": "dim",
    "why": "dim",
}

#: A tab or a line end inside a cell would look like the next cell or row.
_BREAKS = str.maketrans("\t\r\n", "   ")


def show_pretty(article: str, rows: Sequence[Row]) -> None:
    """Show the mentions of one article as a table as wide as the terminal."""
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console()
    title = Text(f"{article}  {rows[0].published} {rows[0].title}".rstrip() if rows else article, "bold")
    if not rows:
        console.print(Text.assemble(title, "  no mention found"))
        return
    table = Table(title=title, title_justify="left", box=box.SIMPLE, pad_edge=False)
    names = [name for name in _SHOWN if any(getattr(row, name) for row in rows)]
    for name in names:
        table.add_column(name, style=_SHOWN[name], overflow="fold", no_wrap=name in ("type", "date"))
    for row in rows:
        # As Text: brackets in an article are no markup.
        table.add_row(*(Text(str(getattr(row, name))) for name in names))
    console.print(table)


def show_plain(rows: Sequence[Row], *, header: bool) -> None:
    """Write tab-separated rows with all columns of schema 1, in UTF-8 whatever the locale."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    lines = [COLUMNS] if header else []
    lines += [tuple("" if cell is None else str(cell).translate(_BREAKS) for cell in row) for row in rows]
    sys.stdout.writelines("\t".join(line) + "\n" for line in lines)
