"""Layout: cut an article into sections that tile its text.

The first rule is about people: a page of news ends in teasers of unrelated articles (`更多`), and nobody named
there may be taken for a person of this article. The second is about silence: bylines, credits and stamps hold no
mention at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from minglu.model import Article, Section
from minglu.rulebook.marks import Marks

#: A first line longer than this, or one that ends like a sentence, is no title.
TITLE_LENGTH = 80
#: How deep a later section may cut into an earlier one: the order in which marks win.
_ORDER = {"related": 0, "byline": 1, "boilerplate": 1, "dateline": 2, "caption": 3, "brief": 4, "title": 5}
#: What ends a line that is no title, but a sentence or its part.
_NO_TITLE = ("。", "；", "，", ",", "：", "”。")


class _Claim(NamedTuple):
    """A stretch of text that a mark claims for a section. Claims sort by which of them wins."""

    order: int
    start: int
    end: int
    section: str
    cite: str

    @classmethod
    def of(cls, section: str, start: int, end: int, cite: str = "") -> _Claim:
        """Make a claim, with its place in the order of sections."""
        return cls(_ORDER[section], start, end, section, cite)


def title_line(article: Article, marks: Marks) -> tuple[int, int]:
    """Return the span of the line that is the article's title, or (0, 0) where there is none."""
    text = article.text
    start = len(text) - len(text.lstrip())
    if not text.strip():
        return (0, 0)
    end = text.find("\n", start)
    end = len(text) if end < 0 else end
    line = text[start:end].rstrip()
    if article.title and line.startswith(article.title.strip()):
        return (start, start + len(line))
    alone = end >= len(text.rstrip())
    if alone or len(line) > TITLE_LENGTH or line.endswith(_NO_TITLE) or _is_marked(line, marks):
        return (0, 0)
    return (start, start + len(line))


def _is_marked(line: str, marks: Marks) -> bool:
    """Say whether a line begins as reports do, not titles: 【环球网军事8月30日报道】, 新华社北京3月5日电."""
    return any(
        mark.opens_line and mark.section in ("dateline", "byline") and next(matches, None) is not None
        for mark, matches in marks.found(line)
    )


def layout(article: Article, marks: Marks) -> tuple[Section, ...]:
    """Return the sections of an article, in order, without gaps or overlaps.

    What no mark claims is `body`. A mark's section is the stretch it matches; a `related` mark claims all that
    follows it, a `brief` or `caption` mark the rest of its line.
    """
    text = article.text
    if not text:
        return ()
    claims: list[_Claim] = []
    tail = len(text)
    for mark, matches in marks.found(text):
        for match in matches:
            start, end = match.span()
            if text[start] == "。":
                # The stop that a byline stands behind belongs to the sentence.
                start += 1
            if start >= end:
                continue
            if mark.section == "related":
                if start > 0 and start < tail:
                    tail = start
                    claims.append(_Claim.of("related", start, len(text), mark.cite))
                break
            if mark.section in ("brief", "caption"):
                stop = text.find("\n", end)
                end = len(text) if stop < 0 else stop
            claims.append(_Claim.of(mark.section, start, end, mark.cite))
    title_start, title_end = title_line(article, marks)
    if title_end:
        claims.append(_Claim.of("title", title_start, title_end))
    return _tile(len(text), claims)


def tail_start(sections: Sequence[Section], length: int) -> int:
    """Return where the teasers of other articles begin, `length` where there are none: who is named there is nobody here."""
    return next((section.start for section in sections if section.kind == "related"), length)


def section_at(sections: Sequence[Section], offset: int) -> Section:
    """Return the section around an offset of the text."""
    return next(section for section in sections if section.start <= offset < section.end)


def _tile(length: int, claims: Sequence[_Claim]) -> tuple[Section, ...]:
    """Lay the claims over the text, stronger ones first, and fill what is left with body."""
    taken: list[Section] = []
    for _, start, end, kind, cite in sorted(claims):
        pieces = [(start, end)]
        for other in taken:
            pieces = [
                piece
                for left, right in pieces
                for piece in ((left, min(right, other.start)), (max(left, other.end), right))
                if piece[0] < piece[1]
            ]
        taken.extend(Section(left, right, kind, cite) for left, right in pieces)
    taken.sort()
    sections, position = [], 0
    for section in taken:
        if section.start > position:
            sections.append(Section(position, section.start, "body"))
        sections.append(section)
        position = section.end
    if position < length:
        sections.append(Section(position, length, "body"))
    return tuple(sections)
