"""The mention table as a pandas DataFrame, from paths, articles and pairs in any mix."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, TypeGuard

from minglu.model import COLUMNS, Article, Failure, Row
from minglu.rulebook.kit import Kit
from minglu.run.workers import chunks, extract_rows
from minglu.stages.decode import normalise_line_ends
from minglu.stages.read import Names, read

if TYPE_CHECKING:
    from pandas import DataFrame

#: The columns that are not text; pandas' own `Int64` can be empty.
_NUMBERS = {"n": "int64", "start": "int64", "end": "int64", "within": "Int64"}

#: A path, folder or glob to read; an article; or a pair of its id and text.
Input = str | Path | Article | tuple[str, str]


def table(inputs: Input | Iterable[Input], kit: Kit | None = None) -> DataFrame:
    """Extract everything `inputs` name, in the order given, into one table of schema 1.

    A `str` is a path, a folder or a glob, never a text: give a text as `("its id", text)`. A tuple of two
    strings is such a pair. Inputs that gave no rows are listed in `df.attrs["failures"]`, one dict each.
    TypeError for anything else, ValueError for an article whose `published` is no ISO date.
    """
    import pandas as pd

    kit = kit or Kit.load()
    rows: list[Row] = []
    failures: list[dict[str, str]] = []
    for chunk in chunks(_items(inputs)):
        for item in chunk:
            if isinstance(item, Failure):
                failures.append(asdict(item))
        for found in extract_rows([item for item in chunk if isinstance(item, Article)], kit):
            rows.extend(found)
    frame = pd.DataFrame.from_records(rows, columns=list(COLUMNS))
    # The types of an empty table are those of a full one.
    frame = frame.astype(dict.fromkeys(COLUMNS, "str") | _NUMBERS)
    frame.attrs["failures"] = failures
    return frame


def _items(inputs: Input | Iterable[Input]) -> Iterator[Article | Failure]:
    names = Names()
    if isinstance(inputs, str | Path | Article) or _is_pair(inputs):
        inputs = [inputs]
    for item in inputs:
        if isinstance(item, Article):
            yield item
        elif isinstance(item, str | Path):
            yield from read([item], names=names)
        elif _is_pair(item):
            yield Article(id=names.take(item[0]), text=normalise_line_ends(item[1]))
        else:
            raise TypeError(f"{item!r:.80} is no path, Article or (id, text) pair")


def _is_pair(item: object) -> TypeGuard[tuple[str, str]]:
    return isinstance(item, tuple) and len(item) == 2 and all(isinstance(part, str) for part in item)
