"""POST: offices, composed leftwards from their head (国防部新闻局局长 = 国防部 + 新闻局 + 局长)."""

from __future__ import annotations

from collections.abc import Iterator

from minglu.model import Candidate, make_candidate
from minglu.rulebook.abbreviations import Abbreviations
from minglu.rulebook.lexicon import HEAD, ORG, ORG_HEAD, STATUS, Hit, Hits
from minglu.rulebook.office_words import OfficeWords
from minglu.stages.tag.chain import Chain, cite
from minglu.stages.tag.post_fronts import front
from minglu.stages.tag.post_missions import envoys
from minglu.stages.tag.post_parts import parts_of
from minglu.stages.tag.post_view import View


def tag_posts(folded: str, hits: Hits, short: Abbreviations, words: OfficeWords) -> list[Candidate]:
    """Return a candidate for every office.

    The unit that makes an office what it is stands inside, a country that can be taken off outside, as in
    驻X posts and in the names of parties and armies the country stays inside. 前, 原, 时任 before it are outside
    and set its state.
    """
    found = []
    status = {hit.end: hit for hit in hits.of(STATUS)}
    text = View.of(folded, hits, short, words)
    for head in _heads(hits):
        use = head.entry.detail
        if use == "country" and head.start not in text.countries:
            continue
        chain = parts_of(text, head)
        start = front(text, head, chain)
        if use == "unit" and start == head.start:
            continue
        state = evidence = ""
        before = status.get(start)
        if before is not None and not hits.is_hidden("posts", before.start, before.end):
            state, evidence = before.entry.detail or before.entry.term, f"behind {before.entry.term}"
        found.append(
            make_candidate(
                start,
                head.end,
                "POST",
                folded[start : head.end],
                cite(head, chain),
                evidence,
                weight=float(len(chain.parts)),
                org=_body(chain, folded),
                state=state,
            )
        )
    found.extend(envoys(folded, hits, short))
    return found


def _heads(hits: Hits) -> Iterator[Hit]:
    """Give the heads of offices in text order, of those that end together the longest: 总参谋长 also ends in 参谋长."""
    last = -1
    for head in sorted(hits.of(HEAD), key=lambda hit: (hit.end, hit.start)):
        inside = head.end == last
        last = head.end
        if not inside and head.entry.detail != "never" and not hits.is_hidden("posts", head.start, head.end):
            yield head


def _body(chain: Chain, folded: str) -> str:
    """Return the organisation the office belongs to: the leftmost parts up to the last organisation."""
    end = max((part.end for part in chain.parts if part.entry.kind in (ORG, ORG_HEAD)), default=0)
    return folded[chain.start : end] if end else ""
