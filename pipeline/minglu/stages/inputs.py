"""What the caller named (files, folders, globs, `-`) to a sorted list of the files to read.

The list depends on the names alone, never on the order in which a file system happens to return them.
"""

from __future__ import annotations

import glob
import os
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from minglu.model import Failure

#: The name that stands for standard input.
STDIN = "-"

#: Suffixes that are read as plain text, as records and as pages. A file without a suffix is plain text.
TEXT_SUFFIXES = frozenset({"", ".txt"})
RECORD_SUFFIXES = frozenset({".jsonl", ".csv", ".xlsx", ".parquet"})
PAGE_SUFFIXES = frozenset({".html", ".htm"})
SUFFIXES = TEXT_SUFFIXES | RECORD_SUFFIXES | PAGE_SUFFIXES

_READS = (
    "minglu reads .txt, .html, .jsonl, .csv, .xlsx and .parquet, and files without a suffix as plain text"
)


class Source(NamedTuple):
    """A file to read; `root` is the folder named by the caller that it was found in, or its own folder."""

    path: Path
    root: Path


def find(inputs: Iterable[str | Path], skip: Collection[Path] = ()) -> list[Source | Failure]:
    """List what `inputs` name: first a failure for each that names nothing, then the files in sorted order.

    A folder is searched through and through for the suffixes minglu reads; hidden files and links to
    folders are left out. A file named twice is read once. `skip` are the caller's own files, such as the table
    it writes, and folders in which it writes: a run inside the folder that is read brings no articles.
    """
    failures: list[Source | Failure] = []
    sources: dict[Path, Source] = {}
    skipped = {_absolute(path) for path in skip}
    for name in inputs:
        for found in _expand(name):
            if isinstance(found, Failure):
                failures.append(found)
                continue
            path = _absolute(found.path)
            # Of two inputs that hold a file the wider one counts, whichever was named first.
            known = sources.get(path, found)
            if not _is_skipped(path, found.root, skipped) and len(found.root.parts) <= len(known.root.parts):
                sources[path] = found
    return failures + sorted(
        sources.values(), key=lambda source: (shown(source.path) == STDIN, source.path.parts)
    )


def _is_skipped(path: Path, root: Path, skipped: Collection[Path]) -> bool:
    """Tell whether a file is one of those skipped, or in a folder of them that lies below `root`.

    Only below it: `minglu extract news/*.txt -o news` names articles of the folder that its tables go to.
    """
    return path in skipped or any(
        path.is_relative_to(folder) and _absolute(root) in folder.parents for folder in skipped
    )


def shown(path: Path) -> str:
    """Give a path as text that any file can hold: bytes of a name that are no UTF-8 come as `\\udcff`."""
    return path.as_posix().encode("utf-8", "backslashreplace").decode("utf-8")


def last_existing(path: Path) -> Path | None:
    """Return the last folder of a path that exists, None where only its own name does not."""
    near = next((parent for parent in path.parents if parent.exists()), Path())
    return None if near == path.parent else near


def _absolute(path: Path) -> Path:
    # Not `resolve`: a link is an input of its own, under its own name.
    return Path(os.path.abspath(path))  # noqa: PTH100


def _expand(name: str | Path) -> Iterator[Source | Failure]:
    text = os.fspath(name)
    path = Path(text)
    if text == STDIN:
        yield Source(path, path)
        return
    try:
        # A file really called `a[1].txt` is meant before the pattern of that form.
        if path.is_dir():
            yield from _folder(path)
        elif path.exists():
            yield _file(path)
        elif glob.has_magic(text):
            yield from _glob(text)
        else:
            yield _missing(text, path)
    except (OSError, ValueError) as error:
        # A name too long for the file system, a NUL in it, a folder on the way that may not be entered.
        yield Failure(
            "", shown(path), f"this name cannot be opened: {error}", "check the name and its folder"
        )


def _file(path: Path) -> Source | Failure:
    if path.suffix.lower() in SUFFIXES:
        return Source(path, path.parent)
    return Failure(
        path.stem,
        shown(path),
        f"minglu does not read {path.suffix} files",
        f"{_READS}; save it as one of these",
    )


def _folder(root: Path) -> Iterator[Source | Failure]:
    unreadable: list[OSError] = []
    found = False
    # Links to folders are not followed: they may lead round in a ring.
    for folder, names, files in os.walk(root, onerror=unreadable.append):
        names[:] = [name for name in names if not name.startswith(".")]
        for name in files:
            path = Path(folder, name)
            # Pipes and sockets in a folder would block for ever; a link to nowhere is reported when read.
            if not name.startswith(".") and path.suffix.lower() in SUFFIXES and _is_regular(path):
                found = True
                yield Source(path, root)
    for error in unreadable:
        origin = shown(Path(error.filename))
        yield Failure(
            "", origin, f"the folder cannot be read: {error.strerror}", "ask for the right to read it"
        )
    if not found and not unreadable:
        yield Failure("", shown(root), "no article in this folder", _READS)


def _is_regular(path: Path) -> bool:
    return path.is_file() or (path.is_symlink() and not path.exists())


def _glob(pattern: str) -> Iterator[Source | Failure]:
    # Not `Path.glob`: it takes no absolute pattern.
    matches = [Path(match) for match in glob.iglob(pattern, recursive=True)]  # noqa: PTH207
    if not matches:
        yield Failure(
            "", pattern, "no file matches this pattern", "check the folder; `**/` goes into its folders"
        )
    for match in matches:
        # A folder that `**` passes through is not an input of its own: its files match by themselves.
        if match.is_dir() and "**" not in pattern:
            yield from _folder(match)
        elif not match.is_dir():
            yield _file(match)


def _missing(text: str, path: Path) -> Failure:
    if text.startswith(("http://", "https://")):
        return Failure(
            "", text, "minglu does not use the network", "save the page as .html and give that file"
        )
    near = last_existing(path)
    where = f"; {shown(near)} is the last part of it that exists" if near is not None else ""
    return Failure("", shown(path), "there is no such file or folder", f"check the name{where}")
