"""Score PERSON and COUNTRY on the labelled corpus of 1998: `python tests/score_pd98.py [--differences N]`.

PERSON is held against PER, COUNTRY against GPE and GPE_ABBR. Where the corpus and our definition of a mention
part ways, neither side is punished:

- reporters in bylines, and the states that they report from, are labelled there and are no mentions here: they are
  left out of gold;
- the corpus does not label a state inside an organisation's name, and we sometimes do: a country predicted
  inside an organisation, or inside a predicted office or organisation, counts only where it is right;
- the corpus labels a state of one character only where it is a word by itself, not in 访华, 驻华, 中方 or 美军, and a
  few states in no place at all (the 奥 of 中奥), and it has 台湾 among the places: a country predicted there counts only
  where it is right, too.

The corpus has some people among its places (内塔尼亚胡 in every third text): PERSON is punished for them, as the labels are
the labels, but a sentence that holds one names somebody. corpora/people_as_places.csv lists them with who they are; the
false persons of sentences that name nobody are counted both ways.
"""

from __future__ import annotations

import csv
import json
import re
from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import click

from minglu.model import Article, Extraction
from minglu.rulebook.kit import Kit
from minglu.run.extract import extract
from minglu.run.gold import Labelled, Marked, label
from minglu.run.score import EXTRA, WRONG_SPAN, Difference, Quiet, Score, score
from outside import CORPUS, missing

#: The corpus's label to our type.
TYPES = {"PER": "PERSON", "GPE": "COUNTRY", "GPE_ABBR": "COUNTRY"}

#: A reporter's byline: a credit in brackets, what stands between a telegram's place and `报道：`, or a line
#: of its own.
_BYLINE = re.compile(
    r"[（(][^（）()\n]{0,12}(?:记者|通讯员)[^（）()，。\n]{2,30}[）)]"
    r"|[（(][^（）()，。\n]{2,12}摄[）)]"
    r"|[电讯][^。\n]{0,12}记者[^。：\n]{2,60}报道[：:]"
    r"|^[^\s，。：“”]{0,8}[报社台][^\s，。：“”]{0,8}记者[^\s，。：“”]{2,20}$",
    re.MULTILINE,
)

#: A second line that holds nothing but these and labelled names is the author's: 标题⏎王某某⏎正文。
_AUTHORS = re.compile(r"[\s　、]*")
#: What makes one word of a state of one character in the corpus, behind it and in front of it.
_JOINED_BEHIND, _JOINED_BEFORE = frozenset("方军"), frozenset("访驻在旅反抗援赴来")

#: Sections in which the corpus's names are reporters.
_BYLINE_SECTIONS = frozenset({"byline", "dateline"})

#: The people whom the corpus has among its places, and who they are.
AS_PLACES = Path(__file__).with_name("corpora") / "people_as_places.csv"

#: How many causes are printed.
_CAUSES = 15


class Span(NamedTuple):
    """A stretch of a document with the corpus's label."""

    start: int
    end: int
    label: str

    def holds(self, start: int, end: int) -> bool:
        """Tell whether a stretch lies inside this one."""
        return self.start <= start and end <= self.end


class Document(NamedTuple):
    """One document of the corpus; `nested` are names inside the groups among `spans`."""

    id: str
    text: str
    spans: tuple[Span, ...]
    nested: tuple[Span, ...] = ()

    @property
    def published(self) -> str:
        """The day in the document's id: `pd98-19980101-02-008`."""
        day = self.id.split("-")[1]
        return f"{day[:4]}-{day[4:6]}-{day[6:]}"


class Compared(NamedTuple):
    """A document's gold and predictions under our definition, and what was left out of gold."""

    gold: Labelled
    predicted: Labelled
    left_out: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Pd98:
    """The score on the corpus, with the reporters left out and the causes of what is wrong.

    `quiet` are the sentences that name nobody, `unlabelled` those that name nobody by the labels alone.
    """

    score: Score
    quiet: Quiet
    unlabelled: Quiet
    left_out: int
    causes: dict[tuple[str, str], Counter[str]]


def read_documents(path: Path) -> Iterator[Document]:
    """Read the corpus, one document a line."""
    with path.open(encoding="utf-8") as file:
        for line in file:
            record = json.loads(line)
            spans, nested = (tuple(Span(*span) for span in record[name]) for name in ("spans", "nested"))
            yield Document(record["id"], record["text"], spans, nested)


def compare(document: Document, extraction: Extraction, characters: Container[str] = "") -> Compared:
    """Bring a document's labels and its extraction under one definition.

    `characters` are the states of one character that the corpus labels anywhere.
    """
    predicted = label(extraction)
    bylines = [Span(*match.span(), "byline") for match in _BYLINE.finditer(document.text)]
    bylines += [Span(*section[:3]) for section in extraction.sections if section.kind in _BYLINE_SECTIONS]
    bylines += _author_line(document)
    named = [span for span in document.spans if span.label in TYPES]
    left_out = tuple(span for span in named if any(byline.holds(span.start, span.end) for byline in bylines))
    gold = tuple(Marked(span.start, span.end, TYPES[span.label]) for span in named if span not in left_out)
    wanted = {(mark.start, mark.end, mark.type) for mark in gold}
    groups = [span for span in (*document.spans, *document.nested) if span.label == "ORG"]
    groups += [Span(*mark[:3]) for mark in predicted.mentions if mark.type in ("ORG", "POST")]
    groups += [span for span in document.spans if span.label == "LOC"]
    kept = tuple(
        mark
        for mark in predicted.mentions
        if mark.type == "PERSON"
        or (
            mark.type == "COUNTRY"
            and (mark[:3] in wanted or _judged(mark, document.text, groups, characters))
        )
    )
    return Compared(
        Labelled(document.id, gold),
        Labelled(document.id, kept, text=document.text, sentences=predicted.sentences),
        left_out,
    )


def _author_line(document: Document) -> list[Span]:
    """Return the second line as a byline if it holds nothing but people."""
    start = document.text.find("\n") + 1
    end = document.text.find("\n", start)
    inside = [span for span in document.spans if start and start <= span.start and span.end <= end]
    rest, position = "", start
    for span in inside:
        rest, position = rest + document.text[position : span.start], span.end
    alone = inside and all(span.label == "PER" for span in inside)
    return (
        [Span(start, end, "byline")]
        if alone and _AUTHORS.fullmatch(rest + document.text[position:end])
        else []
    )


def _judged(mark: Marked, text: str, groups: Iterable[Span], characters: Container[str]) -> bool:
    """Say whether a country that is not in gold is wrong under the conventions of the corpus, too."""
    if any(group.holds(mark.start, mark.end) for group in groups):
        return False
    if mark.end - mark.start > 1:
        return True
    joined = (
        text[mark.end : mark.end + 1] in _JOINED_BEHIND or text[mark.start - 1 : mark.start] in _JOINED_BEFORE
    )
    return not joined and text[mark.start] in characters


def score_documents(documents: Iterable[Document], kit: Kit) -> Pd98:
    """Extract and score documents."""
    compared: list[Compared] = []
    extractions: dict[str, Extraction] = {}
    everybody: list[Labelled] = []
    labelled: list[Labelled] = []
    as_places = people_as_places()
    documents = list(documents)
    characters = {
        document.text[span.start]
        for document in documents
        for span in document.spans
        if span.label == "GPE_ABBR"
    }
    for document in documents:
        article = Article(id=document.id, text=document.text, published=document.published)
        extractions[document.id] = extract(article, kit)
        compared.append(compare(document, extractions[document.id], characters))
        # For the sentences that name nobody, reporters are somebody.
        spans = (*document.spans, *document.nested)
        names = {span for span in spans if span.label == "PER"}
        more = {span for span in spans if document.text[span.start : span.end] in as_places}
        labelled.append(_people(document, names))
        everybody.append(_people(document, names | more))
    predicted = [one.predicted for one in compared]
    result = score([one.gold for one in compared], predicted)
    causes: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for one in result.differences:
        causes[one.mark.type, one.kind][_cause(one, extractions[one.article])] += 1
    return Pd98(
        score=result,
        quiet=sum(score(everybody, predicted).quiet.values(), Quiet()),
        unlabelled=sum(score(labelled, predicted).quiet.values(), Quiet()),
        left_out=sum(len(one.left_out) for one in compared),
        causes=dict(causes),
    )


def people_as_places() -> frozenset[str]:
    """Return the names of people that the corpus has among its places."""
    with AS_PLACES.open(encoding="utf-8-sig", newline="") as file:
        return frozenset(row["name"] for row in csv.DictReader(file))


def _people(document: Document, names: Iterable[Span]) -> Labelled:
    return Labelled(document.id, tuple(Marked(*span[:2], "PERSON") for span in sorted(names)))


def _cause(difference: Difference, extraction: Extraction) -> str:
    """Say in a few words why a mention was missed or invented."""
    mark = difference.mark
    here = (mark.type, mark.start, mark.end)
    if difference.kind == WRONG_SPAN and difference.found:
        found = difference.found
        longer = found.end - found.start > mark.end - mark.start
        return f"found too {'long' if longer else 'short'}"
    if difference.kind == EXTRA:
        candidates = [mention.candidate for mention in extraction.mentions]
        rules = (item.rule for item in candidates if (item.type, item.start, item.end) == here)
        return f"made by {next(rules).partition(':')[0]}"
    for candidate, reason in extraction.dropped:
        if (candidate.type, candidate.start, candidate.end) == here:
            return re.sub(r" \d+-\d+| \(.*\)", "", reason)
    overlapping = (row.type for row in extraction.rows if row.start < mark.end and mark.start < row.end)
    other = next(overlapping, "")
    if other:
        return f"no candidate; {other} stands there"
    return f"no candidate; {_shape(extraction.article.text[mark.start : mark.end])}"


def _shape(name: str) -> str:
    if "·" in name:
        return "a name with a dot"
    return "one character" if len(name) == 1 else "two or three characters" if len(name) < 4 else "longer"


def report(result: Pd98, limit: int) -> Iterator[str]:
    """Give the lines that tell the score, the causes and the `limit` most frequent differences of a kind."""
    for (kind,), tally in result.score.by("type").items():
        precision, recall, f1 = tally.exactly
        counts = f"{tally.gold} in gold, {tally.predicted} predicted, {tally.exact} right"
        yield f"{kind:8} P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}  ({counts})"
    yield f"{result.left_out} names in bylines left out"
    quiet = result.quiet
    counts = f"{quiet.persons} in {quiet.characters} characters of sentences that name nobody"
    yield f"{quiet.per_10_000:.2f} false persons in 10,000 characters ({counts})"
    unlabelled = result.unlabelled
    yield (
        f"{unlabelled.per_10_000:.2f} by the labels alone, which have people among the places"
        f" ({unlabelled.persons} in {unlabelled.characters})"
    )
    for (kind, what), causes in sorted(result.causes.items()):
        yield ""
        yield f"{kind} {what}, {causes.total()} by cause"
        yield from (f"  {count:4}  {cause}" for cause, count in causes.most_common(_CAUSES))
        if limit:
            yield from _most_frequent(result.score.differences, kind, what, limit)


def _most_frequent(differences: Sequence[Difference], kind: str, what: str, limit: int) -> Iterator[str]:
    """Give the texts most often wrong in one way, each with the first place where it stands."""
    groups: defaultdict[str, list[Difference]] = defaultdict(list)
    for one in differences:
        if (one.mark.type, one.kind) == (kind, what):
            groups[one.context.partition("⟦")[2].partition("⟧")[0]].append(one)
    yield f"{kind} {what}, most frequent first"
    for text, group in sorted(groups.items(), key=lambda item: -len(item[1]))[:limit]:
        yield f"  {len(group):4}  {text}  {group[0].context}  {group[0].article}"


@click.command()
@click.option("--differences", "limit", type=click.IntRange(min=0), default=0, metavar="N")
def main(limit: int) -> None:
    """Print the score on the corpus, the causes, and the N most frequent differences of each kind."""
    if not CORPUS.exists():
        raise click.ClickException(missing(CORPUS))
    for line in report(score_documents(read_documents(CORPUS), Kit.load()), limit):
        click.echo(line)


if __name__ == "__main__":
    main()
