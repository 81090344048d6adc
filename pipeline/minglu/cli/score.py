"""`minglu score`: how well predictions agree with gold, in tables or as JSON."""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from minglu.cli.options import (
    NOTHING_DONE,
    SOME_FAILED,
    Existing,
    Refused,
    counted,
    load_kit,
    refusing,
    types_option,
    warn,
)
from minglu.model import TYPES

if TYPE_CHECKING:
    from minglu.run.score import Difference, Score, Tally

#: What stands for all halves or sources of a type.
_ALL = "all"

_TALLY_HEADER = ("gold", "pred", "P", "R", "F1", "partial P", "R", "F1", "value")


@click.command()
@click.argument("gold", type=Existing("give gold: a mention table, offset JSON, or a folder"), metavar="GOLD")
@click.argument("predicted", type=Existing("give mention tables or articles"), metavar="PRED")
@click.option(
    "--differences",
    "limit",
    type=click.IntRange(min=0),
    default=0,
    metavar="N",
    help="List up to N differences of each type and kind in context.",
)
@types_option
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of tables.")
def score(gold: Path, predicted: Path, limit: int, types: tuple[str, ...], as_json: bool) -> None:
    """Score mentions against gold: precision, recall and F1.

    GOLD is a mention table (.csv, .jsonl, .parquet, .xlsx), offset JSON, or a folder of either. PRED is a mention
    table or a folder of them, or articles, from which the ones that GOLD names are extracted. Differences in
    the half of a gold set that is called `held` are counted, but never listed.

    \b
    minglu score gold.csv mentions.csv
    minglu score gold/ articles/ --differences 20 --type PERSON

    Exit code: 0 all was scored, 1 some articles were not, 2 nothing could be done.
    """
    from minglu.run.gold import HELD, read_labelled
    from minglu.run.predict import predict
    from minglu.run.score import score as score_labelled

    with refusing(predicted):
        wanted = read_labelled(gold)
        if not wanted:
            raise Refused(f"{gold}: it labels no article, as it has no row; give another table of gold")
        predictions = predict(wanted, predicted, lambda: load_kit(None, "rjieba"))
    for problem in predictions.problems:
        warn(problem)
    result = score_labelled(wanted, predictions.labelled)
    if not result.articles:
        raise click.exceptions.Exit(NOTHING_DONE)
    shown_types = types or TYPES
    listed = [one for one in result.differences if one.half != HELD and one.mark.type in shown_types]
    chosen = list(_first_of_each(listed, limit))
    lines = [_as_json(result, shown_types, chosen)] if as_json else _report(result, shown_types, chosen)
    for line in lines:
        click.echo(line)
    sys.exit(SOME_FAILED if predictions.problems else 0)


def _first_of_each(differences: Iterable[Difference], limit: int) -> Iterator[Difference]:
    """Give the first `limit` differences of each type and kind."""
    given: Counter[tuple[str, str]] = Counter()
    for difference in differences:
        group = (difference.mark.type, difference.kind)
        given[group] += 1
        if given[group] <= limit:
            yield difference


def _report(score: Score, types: Sequence[str], differences: Sequence[Difference]) -> Iterator[str]:
    yield counted(score.articles, "article")
    yield ""
    yield from _columns([("type", "half", "source", *_TALLY_HEADER), *_by_source(score, types)], left=3)
    yield ""
    yield from _columns([("type", "section", *_TALLY_HEADER), *_by_section(score, types)], left=2)
    if any(tally.gold for tally in score.people.values()):
        yield ""
        yield "persons of an article: in gold, found, and right in what is said of those found"
        yield from _columns([("half", "source", "gold", "found", *_attributes()), *_people(score)], left=2)
    if any(quiet.characters for quiet in score.quiet.values()):
        yield ""
        yield "false persons in sentences that name nobody"
        yield from _columns(
            [("half", "source", "characters", "persons", "in 10,000"), *_quiet(score)], left=2
        )
    for kind, group in _grouped(differences):
        yield ""
        yield kind
        yield from (f"  {one.article}  {one.context}{_instead(one)}" for one in group)


def _attributes() -> tuple[str, ...]:
    from minglu.run.score import ATTRIBUTES

    return ATTRIBUTES


def _by_source(score: Score, types: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Give the rows of every type: all, then each half, then each source of it."""
    total, halves = score.by("type"), score.by("type", "half")
    sources = score.by("type", "half", "source")
    for kind in types:
        if (kind,) in total:
            yield kind, _ALL, _ALL, *_figures(total[kind,])
        for (_, half), tally in _of(halves, kind):
            if half:
                yield kind, half, _ALL, *_figures(tally)
        for (_, half, source), tally in _of(sources, kind):
            if source:
                yield kind, half or _ALL, source, *_figures(tally)


def _by_section(score: Score, types: Sequence[str]) -> Iterator[tuple[str, ...]]:
    sections = score.by("type", "section")
    for kind in types:
        for (_, section), tally in _of(sections, kind):
            yield kind, section or "unknown", *_figures(tally)


def _of(sums: dict[tuple[str, ...], Tally], kind: str) -> list[tuple[tuple[str, ...], Tally]]:
    return [(key, tally) for key, tally in sums.items() if key[0] == kind]


def _figures(tally: Tally) -> tuple[str, ...]:
    measures = (*tally.exactly, *tally.partly)
    value = f"{tally.value_accuracy:.3f}" if tally.judged else "-"
    return str(tally.gold), str(tally.predicted), *(f"{figure:.3f}" for figure in measures), value


def _people(score: Score) -> Iterator[tuple[str, ...]]:
    for group, tally in score.people.items():
        accuracies = (f"{tally.accuracy(name):.3f}" for name in _attributes())
        yield group.half or _ALL, group.source or _ALL, str(tally.gold), str(tally.found), *accuracies


def _quiet(score: Score) -> Iterator[tuple[str, ...]]:
    for group, quiet in score.quiet.items():
        figures = (str(quiet.characters), str(quiet.persons), f"{quiet.per_10_000:.2f}")
        yield group.half or _ALL, group.source or _ALL, *figures


def _columns(rows: Sequence[Sequence[str]], left: int) -> Iterator[str]:
    """Line up rows; the first `left` columns are words, the others figures."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (
            cell.ljust(width) if n < left else cell.rjust(width)
            for n, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        yield "  ".join(cells).rstrip()


def _grouped(differences: Iterable[Difference]) -> Iterator[tuple[str, list[Difference]]]:
    groups: dict[tuple[str, str], list[Difference]] = {}
    for difference in differences:
        groups.setdefault((difference.mark.type, difference.kind), []).append(difference)
    for (kind_of_mention, kind), group in sorted(groups.items()):
        yield f"{kind_of_mention} {kind}", group


def _instead(difference: Difference) -> str:
    found = difference.found
    if found is None:
        return ""
    return f"  found as {found.type} {found.text} [{found.start}:{found.end}]"


def _as_json(score: Score, types: Sequence[str], differences: Sequence[Difference]) -> str:
    from minglu.run.score import Key

    mentions: list[dict[str, Any]] = [
        dict(zip(Key._fields, key, strict=True)) | _tally_json(tally)
        for key, tally in score.tallies.items()
        if key.type in types
    ]
    return json.dumps(
        {
            "articles": score.articles,
            "types": {key[0]: _tally_json(t) for key, t in score.by("type").items() if key[0] in types},
            "mentions": mentions,
            "people": [
                {"half": group.half, "source": group.source, "gold": tally.gold, "found": tally.found}
                | {name: tally.accuracy(name) for name in _attributes()}
                for group, tally in score.people.items()
            ],
            "false_persons": [
                {"half": group.half, "source": group.source}
                | {"characters": quiet.characters, "persons": quiet.persons, "per_10_000": quiet.per_10_000}
                for group, quiet in score.quiet.items()
            ],
            "differences": [
                {
                    "type": one.mark.type,
                    "kind": one.kind,
                    "article": one.article,
                    "start": one.mark.start,
                    "end": one.mark.end,
                    "found": one.found and [one.found.type, one.found.start, one.found.end],
                    "context": one.context,
                }
                for one in differences
            ],
        },
        ensure_ascii=False,
        indent=1,
    )


def _tally_json(tally: Tally) -> dict[str, Any]:
    return {
        "gold": tally.gold,
        "predicted": tally.predicted,
        "exact": tally.exactly._asdict(),
        "partial": tally.partly._asdict(),
        "value_accuracy": tally.value_accuracy if tally.judged else None,
    }
