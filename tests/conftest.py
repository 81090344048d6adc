"""What several test modules share."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from minglu.model import Row

# Their assertions show what differs, like those of a test module.
pytest.register_assert_rewrite("marked", "outside")

_EMPTY = dict.fromkeys(Row._fields, "") | {"type": "PERSON", "status": "unresolved", "section": "body"}


@pytest.fixture
def make_row() -> Callable[..., Row]:
    """Make a row of the mention table; what is not given is empty."""

    def make(article: str = "a", n: int = 1, **cells: str | int | None) -> Row:
        values = {**_EMPTY, "start": 0, "end": 0, "within": None, "article": article, "n": n, **cells}
        return Row(**values)  # type: ignore[arg-type]

    return make
