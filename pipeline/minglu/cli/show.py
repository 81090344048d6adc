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

#: Columns whose short cells keep to one line; the others share the rest of the width.
_NARROW = frozenset({"type", "country", "rank", "grade", "date", "section"})

#: What is left out, one after the other, on a terminal narrower than so many columns: it would squeeze the names
#: until nobody can read them. `minglu explain` has it all.
_LEFT_OUT = {110: ("section", "why"), 76: ("canonical", "post")}

#: A tab or a line end inside a cell would look like the next cell or row.
_BREAKS = str.maketrans("\t\r\n", "   ")


def show_pretty(article: str, rows: Sequence[Row]) -> None:
    """Show the mentions of one article as a table; canonical names only where they differ."""
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console()
    title = Text(f"{article}  {rows[0].published} {rows[0].title}".rstrip() if rows else article, "bold")
    if not rows:
        console.print(Text.assemble(title, "  no mention found"))
        return
    table = Table(
        title=title, title_justify="left", box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1, 0, 0)
    )
    left_out = {name for width, names in _LEFT_OUT.items() if console.width < width for name in names}
    shown = [name for name in _SHOWN if name not in left_out]
    cells = {name: [_cell(row, name) for row in rows] for name in shown}
    names = [name for name in shown if any(cells[name])]
    for name in names:
        table.add_column(name, style=_SHOWN[name], overflow="fold", no_wrap=name in _NARROW)
    for n in range(len(rows)):
        # As Text: brackets in an article are no markup.
        table.add_row(*(Text(cells[name][n]) for name in names))
    console.print(table)


def _cell(row: Row, name: str) -> str:
    value = str(getattr(row, name))
    return "" if name == "canonical" and value == row.text else value


def show_plain(rows: Sequence[Row], *, header: bool) -> None:
    """Write tab-separated rows with all columns of schema 1, in UTF-8 whatever the locale."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    lines = [COLUMNS] if header else []
    lines += [tuple("" if cell is None else str(cell).translate(_BREAKS) for cell in row) for row in rows]
    sys.stdout.writelines("\t".join(line) + "\n" for line in lines)
