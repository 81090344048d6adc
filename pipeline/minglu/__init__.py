"""minglu: who is mentioned in Chinese-language news on defence and diplomacy, each row traced to its rule.

>>> import minglu
>>> extraction = minglu.extract("越南国防部长潘文江大将11月16日访问老挝。")
>>> frame = minglu.table("articles/")

Every name is imported when it is first used, so `import minglu` costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from minglu.version import VERSION as __version__

if TYPE_CHECKING:
    from minglu.adapters.doc import to_doc
    from minglu.model import COLUMNS, Article, Extraction
    from minglu.rulebook.kit import Kit
    from minglu.run.table import table

__all__ = ["COLUMNS", "Article", "Extraction", "Kit", "__version__", "extract", "table", "to_doc"]

#: Where each public name lives.
_HOMES = {
    "COLUMNS": "minglu.model",
    "Article": "minglu.model",
    "Extraction": "minglu.model",
    "Kit": "minglu.rulebook.kit",
    "table": "minglu.run.table",
    "to_doc": "minglu.adapters.doc",
}


def extract(article: Article | str, kit: Kit | None = None) -> Extraction:
    """Extract all mentions of one article; `.rows` of what comes back is its mention table.

    A `str` is a text, and becomes the article `text`. Without a `kit` one is built for this call from the
    rules that come with minglu, which takes half a second: for several articles build `Kit.load()` once.
    Raises TypeError for anything else, and ValueError for an article whose `published` is no ISO date.
    """
    from minglu.model import Article
    from minglu.rulebook.kit import Kit
    from minglu.run.extract import extract
    from minglu.stages.decode import normalise_line_ends

    if isinstance(article, str):
        article = Article(id="text", text=normalise_line_ends(article))
    if not isinstance(article, Article):
        raise TypeError(f"article is a {type(article).__name__}: give a text or a minglu.Article")
    return extract(article, kit or Kit.load())


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(set(globals()) | set(_HOMES))
