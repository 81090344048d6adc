"""Score encounters, meetings and links of people: `python tests/score_relations.py [--differences]`.

Gold is in tests/relations (articles, by half and round) and seeds/gold/relations; how the two sides are matched is told in
pipeline/minglu/run/match_relations.py. Differences are never listed for the held half.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from golden.compare import SEEDS, marks_of
from minglu.model import Article, Extraction, Failure
from minglu.rulebook.kit import Kit
from minglu.run.extract import extract
from minglu.run.gold import HELD, Marked, read_labelled
from minglu.run.gold_relations import RelationGold, read_relations
from minglu.run.relate import with_relations
from minglu.run.score_relations import Case, Count, RelationScore, score_relations
from minglu.stages.inputs import Source, find
from minglu.stages.read import read_sources
from outside import ARTICLES, missing

REAL = Path(__file__).with_name("real")
GOLD = Path(__file__).with_name("relations")
SEED_GOLD = SEEDS / "gold/relations"

#: The halves of each round in the order in which they are printed; the seeds are one of their own.
HALVES = ("tune", HELD, "tune2", f"{HELD}3", "seed")


def cases_of_articles(kit: Kit) -> Iterator[Case]:
    """Extract the articles that have gold. Raises ValueError where one is missing or is another text."""
    gold = {one.article: one for one in read_relations(GOLD)}
    marks = {one.article: one.mentions for one in read_labelled(REAL)}
    sources = [one for one in find([ARTICLES]) if isinstance(one, Source) and one.path.stem in gold]
    met = set()
    for article in read_sources(sources):
        if isinstance(article, Failure):
            raise ValueError(f"{article.origin}: {article.error}")
        if article.sha256 != gold[article.id].sha256:
            raise ValueError(f"{article.id} is not the text that was read: its sha256 differs")
        met.add(article.id)
        named = marks.get(article.id) or marks_of_names(article.text, gold[article.id])
        yield Case(gold[article.id], named, _related(article, kit))
    if missing := sorted(gold.keys() - met):
        raise ValueError(f"no text of {', '.join(missing)} in {ARTICLES}")


def marks_of_names(text: str, gold: RelationGold) -> tuple[Marked, ...]:
    """Mark the people of an article without a gold of mentions, wherever the names that gold gives them stand."""
    names = sorted((one.canonical for one in gold.entities), key=len, reverse=True)
    found = re.finditer("|".join(map(re.escape, names)) or "(?!)", text)
    return tuple(Marked(one.start(), one.end(), "PERSON", one.group()) for one in found)


def cases_of_seeds(kit: Kit) -> Iterator[Case]:
    """Extract the seed articles."""
    for gold in read_relations(SEED_GOLD):
        text = (SEEDS / f"{gold.article}.txt").read_text("utf-8")
        marks = marks_of(SEEDS / "gold" / f"{gold.article}.tsv")
        yield Case(gold, marks, _related(Article(id=gold.article, text=text), kit))


def score_halves(cases: Iterable[Case], kit: Kit) -> dict[str, RelationScore]:
    """Score cases by their half and round."""
    halves: dict[str, list[Case]] = {}
    for case in cases:
        halves.setdefault(case.gold.group, []).append(case)
    return {half: score_relations(halves[half], kit) for half in HALVES if half in halves}


def report(half: str, result: RelationScore) -> Iterator[str]:
    """Give the lines that tell a score."""
    yield f"{half}: {result.articles} articles"
    yield f"  encounters, exact   {_counted(result.encounters)}"
    yield f"  encounters, loose   {_counted(result.loose)}"
    yield from (f"    {kind:16}  {_counted(count)}" for kind, count in result.exact.items())
    shares = (f"{name} {one.ratio:.3f}" for name, one in result.attributes.items())
    yield f"  right of encounters found: {', '.join(shares)}"
    yield f"  meetings            {_counted(result.meetings)}"
    shares = (
        f"{name} {one.ratio:.3f} ({one.right} of {one.judged})" for name, one in result.sessions.items()
    )
    yield f"  right of meetings whose gold tells it: {', '.join(shares)}"
    yield f"  people linked       {_counted(result.entities)}"


def _related(article: Article, kit: Kit) -> Extraction:
    return with_relations(extract(article, kit), kit)


def _counted(count: Count) -> str:
    precision, recall, f1 = count.measure
    counts = f"{count.gold} in gold, {count.predicted} predicted, {count.right} right"
    return f"P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}  ({counts})"


@click.command()
@click.option(
    "--differences", is_flag=True, help="List what was missed and what is extra, but for the held half."
)
def main(differences: bool) -> None:
    """Print the scores of both halves by round, of the seeds, of what no rule is tuned on, and of all together."""
    if not ARTICLES.exists():
        raise click.ClickException(missing(ARTICLES))
    kit = Kit.load()
    cases = [*cases_of_articles(kit), *cases_of_seeds(kit)]
    for half, result in score_halves(cases, kit).items():
        for line in report(half, result):
            click.echo(line)
        if differences and not half.startswith(HELD):
            for one in result.differences:
                click.echo(f"  {one.kind:6} {one.article}  {one.fact}\n         {one.sentence}")
        click.echo()
    unseen = [case for case in cases if case.gold.half == HELD]
    for name, some in (("held, all rounds", unseen), ("all", cases)):
        for line in report(name, score_relations(some, kit)):
            click.echo(line)
        click.echo()


if __name__ == "__main__":
    main()
