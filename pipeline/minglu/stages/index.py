"""Title, date and address of text files from the `index.csv` that lies beside or above them.

An index has a column `article` that holds file stems, and no column `text`: with one it is a table of
articles.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from minglu.model import Failure
from minglu.stages.decode import Unreadable, decode
from minglu.stages.inputs import Source, shown

NAME = "index.csv"

#: Enough of a file to hold its first row.
_HEAD = 4096


class Facts(NamedTuple):
    """What an index says of one article; any field may be empty."""

    title: str = ""
    published: str = ""
    url: str = ""


class Indexes:
    """The indexes met in one run, each read once.

    An index that cannot be read is told once, in `failures`, and counts as empty.
    """

    def __init__(self) -> None:
        self.failures: list[Failure] = []
        self._folders: dict[Path, dict[str, Facts]] = {}

    def facts(self, source: Source) -> Facts:
        """Give the facts of the nearest index that names the file, from its folder up to its input folder."""
        for folder in _upwards(source):
            if folder not in self._folders:
                self._folders[folder] = self._load(folder / NAME)
            if source.path.stem in self._folders[folder]:
                return self._folders[folder][source.path.stem]
        return Facts()

    def _load(self, path: Path) -> dict[str, Facts]:
        if not path.is_file() or not is_index(path):
            return {}
        try:
            text = decode(path.read_bytes()).text
            return {
                row["article"]: Facts(*(" ".join((row.get(name) or "").split()) for name in Facts._fields))
                for row in csv.DictReader(io.StringIO(text, newline=""))
            }
        except Unreadable as error:
            self.failures.append(Failure("", shown(path), error.error, error.advice))
        except (OSError, csv.Error) as error:
            self.failures.append(
                Failure("", shown(path), f"the index cannot be read: {error}", "save it anew")
            )
        return {}


def is_index(path: Path) -> bool:
    """Tell whether a file is an index by its name and first row; False where it cannot be opened."""
    if path.name.lower() != NAME:
        return False
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError:
        return False
    # Column names are ASCII, whatever the encoding of the rows below them.
    first = head.removeprefix(b"\xef\xbb\xbf").partition(b"\n")[0].decode("ascii", "replace")
    names = {name.strip().strip('"') for name in first.split(",")}
    return "article" in names and "text" not in names


def _upwards(source: Source) -> Iterator[Path]:
    for folder in source.path.parents:
        yield folder
        if folder == source.root:
            return
