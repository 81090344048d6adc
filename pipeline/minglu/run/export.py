"""A run as training data or a graph: CoNLL, Label Studio, GraphML."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from minglu.model import NEGATED, Row
from minglu.run.stored import read_entries, read_table
from minglu.run.tables import replacing
from minglu.text.sentences import sentences
from minglu.version import VERSION


def write_conll(run: Path, out: Path) -> None:
    """Write one character a line with its tag in BIO, sentences apart by a blank line; nested mentions are left out.

    By characters, as is usual for Chinese: words are the segmenter's guess.
    """
    with replacing(out) as path, path.open("w", encoding="utf-8", newline="\n") as file:
        for entry in read_entries(run):
            file.write(f"-DOCSTART- {entry.article.id}\n\n")
            tags = _tags(entry.rows)
            text = entry.article.text
            for start, end in sentences(text):
                for at in range(start, end):
                    if not text[at].isspace():
                        file.write(f"{text[at]}\t{tags.get(at, 'O')}\n")
                file.write("\n")
        file.close()


def _tags(rows: Sequence[Row]) -> dict[int, str]:
    tags: dict[int, str] = {}
    for row in rows:
        if row.within is None:
            tags.update((at, f"I-{row.type}") for at in range(row.start, row.end))
            tags[row.start] = f"B-{row.type}"
    return tags


def write_labelstudio(run: Path, out: Path) -> None:
    """Write tasks with predictions for a Label Studio project whose labels are named `label` on `text`."""
    with replacing(out) as path, path.open("w", encoding="utf-8", newline="\n") as file:
        file.write("[")
        for number, entry in enumerate(read_entries(run), start=1):
            task = {
                "id": number,
                "data": {
                    "text": entry.article.text,
                    "article": entry.article.id,
                    "title": entry.title,
                    "published": entry.published,
                },
                "predictions": [
                    {
                        "model_version": f"minglu {VERSION}",
                        "result": list(_labels(entry.article.text, entry.rows)),
                    }
                ],
            }
            file.write((",\n" if number > 1 else "\n") + json.dumps(task, ensure_ascii=False))
        file.write("\n]\n")
        file.close()


def _labels(text: str, rows: Sequence[Row]) -> Iterator[dict[str, Any]]:
    units = _Units(text)
    for row in rows:
        yield {
            "id": str(row.n),
            "from_name": "label",
            "to_name": "text",
            "type": "labels",
            "value": {
                "start": units.at(row.start),
                "end": units.at(row.end),
                "text": row.text,
                "labels": [row.type],
            },
            "meta": {"text": [row.why]},
        }


class _Units:
    """Offsets as a browser counts them: in UTF-16 units, two for a character beyond U+FFFF."""

    def __init__(self, text: str) -> None:
        self._wide = [at for at, char in enumerate(text) if char > "\uffff"]

    def at(self, offset: int) -> int:
        """Return the offset in UTF-16 units of an offset in characters."""
        return offset + sum(1 for at in self._wide if at < offset)


def write_graphml(run: Path, out: Path) -> None:
    """Write who met whom: a node for each person, state and body, an edge for each encounter that took place or is to."""
    import networkx

    graph = networkx.MultiDiGraph()
    columns, rows = read_table(run, "encounters")
    people_columns, people = read_table(run, "people")
    known = {str(row[0]): dict(zip(people_columns, map(str, row), strict=True)) for row in people}
    for number, cells in enumerate(rows):
        row = dict(zip(columns, map(str, cells), strict=True))
        if row["modality"] == NEGATED or not row["whom_entities"]:
            continue
        sides = []
        for side in ("who", "whom"):
            ids, labels = row[f"{side}_entities"].split("|"), row[side].split("、")
            if len(labels) != len(ids):
                labels = [one.partition(":")[2] or one for one in ids]
            for one, label in zip(ids, labels, strict=True):
                graph.add_node(one, **_node(one, label, known))
            sides.append(ids)
        for one in sides[0]:
            for other in sides[1]:
                names = ("kind", "modality", "date", "place", "meeting", "what", "articles", "sentence")
                graph.add_edge(one, other, key=f"e{number}", **{name: row[name] for name in names})
    with replacing(out) as path:
        networkx.write_graphml_xml(graph, path, encoding="utf-8", infer_numeric_types=False)


def _node(entity: str, label: str, known: dict[str, dict[str, str]]) -> dict[str, str]:
    person = known.get(entity, {})
    return {
        "label": person.get("canonical", label),
        "kind": entity.partition(":")[0],
        "country": person.get("country", ""),
        "posts": person.get("posts", ""),
    }
