"""`minglu explain`: for each mention why it is one, for each candidate that was dropped what it lost to."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from minglu.cli.options import (
    NOTHING_DONE,
    check_published,
    load_kit,
    published_option,
    rules_option,
    segmenter_option,
    warn,
)

if TYPE_CHECKING:
    from minglu.model import Candidate, Dropped, Extraction, Link, Mention

    #: A candidate, kept or dropped, and the lines that explain it.
    Explained = tuple[Candidate, list[str]]

#: Exit code where the text asked about stands in no article.
NOT_FOUND = 1

#: What an article may say of a mention, in the order in which it is told.
_FACTS = ("country", "post", "rank", "grade", "org", "date")


@click.command()
@click.argument("file")
@click.option(
    "--at", "at", metavar="TEXT", default="", help="Only what touches this text, wherever it stands."
)
@published_option
@segmenter_option
@rules_option
def explain(file: str, at: str, published: str, segmenter: str, rules: Path | None) -> None:
    """Say why something is a mention, or why it is not.

    FILE is anything `minglu extract` reads; - is standard input.

    \b
    minglu explain article.txt
    minglu explain article.txt --at 大将

    Exit code: 0 all went well, 1 the text given with --at stands nowhere, 2 nothing could be read.
    """
    check_published(published)
    from minglu.model import Failure
    from minglu.run.extract import extract
    from minglu.stages.read import read

    kit = load_kit(rules, segmenter)
    explained = 0
    found = False
    for item in read([file], published=published):
        if isinstance(item, Failure):
            warn(item)
            continue
        explained += 1
        found |= at in item.text
        for line in explanation(extract(item, kit), at):
            click.echo(line)
    if not explained:
        sys.exit(NOTHING_DONE)
    sys.exit(0 if found else NOT_FOUND)


def explanation(extraction: Extraction, at: str = "") -> Iterator[str]:
    """Give the lines that explain one article, or only the places where `at` stands in it."""
    article = extraction.article
    dated_by = f" ({extraction.dated_by})" if extraction.dated_by else ""
    yield f"{article.id}  published {extraction.published or 'unknown'}{dated_by}"
    found = _candidates(extraction)
    if not at:
        yield from _explain_all(extraction, found)
        return
    spans = list(_occurrences(article.text, at))
    for start, end in spans:
        yield from _explain_span(extraction, found, start, end)
    if not spans:
        yield f"`{at}` does not stand in this article"


def _explain_all(extraction: Extraction, found: Sequence[Explained]) -> Iterator[str]:
    """Explain everything, sentence by sentence."""
    if not found:
        yield "no rule makes a candidate in this article"
    shown = (-1, -1)
    for span, lines in found:
        sentence = _sentence_span(extraction, span.start)
        if sentence != shown:
            shown = sentence
            yield ""
            yield f"    {_sentence(extraction, span.start)}"
        yield from lines


def _explain_span(extraction: Extraction, found: Sequence[Explained], start: int, end: int) -> Iterator[str]:
    """Explain all that overlaps a span; where nothing does, say what stands next to it."""
    from minglu.stages.layout import section_at

    section = section_at(extraction.sections, start)
    yield ""
    text = extraction.article.text[start:end]
    yield f"{text} [{start}:{end}]  in section {section.kind} {section.rule}".rstrip()
    yield f"    {_sentence(extraction, start)}"
    overlapping = [lines for span, lines in found if span.start < end and start < span.end]
    for lines in overlapping:
        yield from lines
    if not overlapping:
        yield "    no rule makes a candidate here; what the rules find in the same sentence:"
        low, high = _sentence_span(extraction, start)
        near = [span for span, _ in found if low <= span.start and span.end <= high]
        yield from (f"        {_shown(extraction, span)}  {span.rule}" for span in near)
        if not near:
            yield "        nothing"


def _occurrences(text: str, at: str) -> Iterator[tuple[int, int]]:
    start = text.find(at)
    while start >= 0:
        yield start, start + len(at)
        start = text.find(at, start + 1)


def _candidates(extraction: Extraction) -> list[Explained]:
    """Give every candidate with the lines that explain it, in text order, the kept before the dropped."""
    kept = [
        (mention.candidate, _kept_lines(extraction, mention, link))
        for mention, link in zip(extraction.mentions, extraction.links, strict=True)
    ]
    dropped = [(drop.candidate, _dropped_lines(extraction, drop)) for drop in extraction.dropped]
    return sorted(kept + dropped, key=lambda found: (found[0].start, found[0].end))


def _kept_lines(extraction: Extraction, mention: Mention, link: Link) -> list[str]:
    within = f", within mention {mention.within}" if mention.within else ""
    facts = (f"{name} {getattr(link, name)}" for name in _FACTS if getattr(link, name))
    lines = [
        f"  {_shown(extraction, mention.candidate)}  is mention {mention.n}{within}",
        f"      is    {' '.join(filter(None, (link.canonical, link.entity, f'({link.status})')))}",
        f"      has   {', '.join(facts)}",
        f"      rule  {mention.candidate.rule}",
        f"      seen  {mention.candidate.evidence}",
        f"      link  {_decided(link.why, mention.candidate)}",
    ]
    # What has nothing to say is left out: its label stands alone.
    return [line for line in lines if len(line.split()) > 1]


def _decided(why: str, candidate: Candidate) -> str:
    """Give of a `why` what decided the link: it begins with rule and evidence, which have lines of their own."""
    rest = why.removeprefix(candidate.rule).strip()
    return rest.removeprefix(f"({candidate.evidence})").lstrip("; ")


def _dropped_lines(extraction: Extraction, drop: Dropped) -> list[str]:
    return [
        f"  {_shown(extraction, drop.candidate)}  is no mention: {drop.reason}",
        f"      rule  {drop.candidate.rule} {drop.candidate.evidence}".rstrip(),
    ]


def _shown(extraction: Extraction, span: Candidate) -> str:
    return f"{span.type} {extraction.article.text[span.start : span.end]} [{span.start}:{span.end}]"


def _sentence_span(extraction: Extraction, at: int) -> tuple[int, int]:
    """Give the sentence around an offset, or the line where no sentence holds it."""
    for start, end in extraction.sentences:
        if start <= at < end:
            return start, end
    text = extraction.article.text
    end = text.find("\n", at)
    return text.rfind("\n", 0, at) + 1, len(text) if end < 0 else end


def _sentence(extraction: Extraction, at: int) -> str:
    start, end = _sentence_span(extraction, at)
    return extraction.article.text[start:end].strip()
