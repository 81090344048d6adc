"""Cells of CSV: quotes where RFC 4180 wants them, and nowhere else."""

from __future__ import annotations

import re

#: Python's csv module leaves a bare CR unquoted and cannot read it back.
_QUOTED = re.compile(r'[",\r\n]')


def quoted(cell: str) -> str:
    """Return a cell as CSV holds it.

    >>> quoted("国防部"), quoted('the "ministry", in short')
    ('国防部', '"the ""ministry"", in short"')
    """
    return '"' + cell.replace('"', '""') + '"' if _QUOTED.search(cell) else cell
