"""The article out of a web page: main text, title, date and address, by trafilatura."""

from __future__ import annotations

import logging
import re
from typing import NamedTuple

from minglu.stages.decode import Decoded, Unreadable, decode, normalise_line_ends

#: The encoding a page names, in `<meta charset>`, its older `http-equiv` form or an XML declaration.
_CHARSET = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_-]+)""")

#: lxml refuses a decoded string that still declares an encoding.
_XML_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")

#: How far into a page its declaration is looked for (the HTML standard says 1024 bytes; pages go beyond).
_HEAD = 4096

#: The date a page states, not one guessed from its body. trafilatura's own limit is the clock's today, and
#: minglu has no clock.
_DATES = {"original_date": True, "extensive_search": False, "max_date": "2999-12-31"}


class Page(NamedTuple):
    """What a page says; all but `text` and `encoding` may be empty, `published` is as the page has it."""

    text: str
    title: str
    published: str
    url: str
    encoding: str


def read_page(data: bytes) -> Page:
    """Take the main text of a page. Raises `Unreadable` where there is none."""
    from trafilatura import bare_extraction

    # Without this its own complaints about a page come on standard error before ours.
    for name in ("trafilatura", "htmldate"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    declared = _CHARSET.search(data[:_HEAD])
    page = decode(data, declared.group(1).decode("ascii") if declared else "")
    try:
        found = bare_extraction(
            _XML_DECLARATION.sub("", page.text),
            include_comments=False,
            with_metadata=True,
            date_extraction_params=dict(_DATES),
        )
    except Exception as error:
        # Any error at all: the parsers beneath meet pages that nobody has tried them on.
        raise Unreadable(f"the page cannot be parsed: {error}", "save its text as .txt") from error
    if found is None or isinstance(found, dict) or not (found.text or "").strip():
        raise _without_text(page)
    return Page(
        text=normalise_line_ends(found.text or ""),
        title=" ".join((found.title or "").split()),
        published=found.date or "",
        url=found.url or "",
        encoding=page.encoding,
    )


def _without_text(page: Decoded) -> Unreadable:
    kind = "page" if "<" in page.text else "file, which has no HTML in it"
    return Unreadable(f"no main text is found in this {kind}", "copy the article's text into a .txt file")
