"""How fast is extract? Speed, its ratio to jieba on the same text in the same run, start-up and memory.

Usage: python tests/bench/bench.py [FOLDER]   (default: ../shared/articles, or seeds/ where that is absent)

The whole of extract counts: text in, rows out, one process, the articles together as a run takes them and the
collector set as the command sets it, for both sides. Rounds of extract and of jieba.cut alternate, and processor time
is counted, so that a busy machine slows both alike; the middle one of the rounds is printed. Start-up is told by the
clock on the wall, which is what its user waits for.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from minglu.model import Article
    from minglu.rulebook.kit import Kit

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("MINGLU_SHARED", ROOT.parent / "shared"))
ROUNDS, STARTS = 7, 5
#: In a process of its own, so that jieba's dictionary and the benchmark itself are not in the figure.
_MEMORY = """
import resource, sys
from minglu.rulebook.kit import Kit
from minglu.run.extract import extract
from minglu.stages.read import read
kit = Kit.load()
for article in read([sys.argv[1]]):
    extract(article, kit)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def folder(arguments: list[str]) -> Path:
    """Return the folder of articles to measure on, and say so if it is not the usual one."""
    usual = Path(arguments[0]) if arguments else SHARED / "articles"
    if usual.exists():
        return usual
    print(f"{usual}: not here; measured on seeds/ instead, which is too little text for a steady figure")
    return ROOT / "seeds"


def seconds(work: Callable[[], object], clock: Callable[[], float] = time.perf_counter) -> float:
    """Return how long some work takes by a clock."""
    start = clock()
    work()
    return clock() - start


def start_up(*command: str | Path) -> float:
    """Return the middle one of several cold starts of a command, in seconds."""
    line = [str(item) for item in command]
    return statistics.median(
        seconds(lambda: subprocess.run(line, check=True, capture_output=True)) for _ in range(STARTS)
    )


def is_compiled() -> bool:
    """Say whether the package that is measured was installed with its busiest modules compiled."""
    from minglu.stages import settle

    return Path(settle.__file__).suffix != ".py"


def main() -> int:
    """Print the figures."""
    from minglu.cli.main import collect_rarely
    from minglu.model import Article
    from minglu.rulebook.kit import Kit
    from minglu.stages.read import read

    source = folder(sys.argv[1:])
    articles = [item for item in read([source]) if isinstance(item, Article)]
    collect_rarely()
    kits: list[Kit] = []
    load = seconds(lambda: kits.append(Kit.load()))
    print_speed(articles, kits[0], source)
    print(f"kit          {load:10.2f} s to load the rules")
    longest = max(articles, key=lambda article: len(article.text))
    print_start_up(longest.text)
    print_memory(source)
    return 0


def print_speed(articles: Sequence[Article], kit: Kit, source: Path) -> None:
    """Print how fast extract is, how fast jieba.cut, and the ratio."""
    import jieba

    from minglu.run.workers import chunks, extract_rows

    jieba.setLogLevel("WARNING")
    jieba.initialize()
    rows = 0

    def ours() -> None:
        nonlocal rows
        rows = sum(len(found) for chunk in chunks(articles) for found in extract_rows(chunk, kit))

    def reference() -> None:
        for article in articles:
            for _ in jieba.cut(article.text):
                pass

    # One article first: caches and lazy tables belong to start-up, which is measured by itself.
    extract_rows(articles[:1], kit)
    cpu = time.process_time
    times = [(seconds(ours, cpu), seconds(reference, cpu)) for _ in range(ROUNDS)]
    mine, theirs = (statistics.median(column) for column in zip(*times, strict=True))
    ratio = statistics.median(other / own for own, other in times)
    characters = sum(len(article.text) for article in articles)
    how = "with compiled modules" if is_compiled() else "as plain Python"
    print(f"{len(articles)} articles, {characters} characters, {rows} rows, from {source.name}/, {how}")
    print(f"extract      {len(articles) / mine:10.1f} articles/s {characters / mine:12.0f} characters/s")
    print(f"jieba.cut    {len(articles) / theirs:10.1f} articles/s {characters / theirs:12.0f} characters/s")
    print(
        f"ratio        {ratio:10.2f}  (extract / jieba.cut, 1.00 or more wanted; median of {ROUNDS} rounds)"
    )


def print_start_up(text: str) -> None:
    """Print how long the command takes from its start to its end: for its help, and for one article."""
    command = Path(sys.executable).with_name("minglu")
    print(f"--help       {start_up(command, '--help'):10.2f} s (under 0.30 wanted; median of {STARTS})")
    with tempfile.TemporaryDirectory() as place:
        one = Path(place) / "one.txt"
        one.write_text(text, "utf-8")
        cold = start_up(command, "extract", one, "-o", Path(place) / "one.csv")
    print(f"one article  {cold:10.2f} s cold, the longest one (under 1.50 wanted; median of {STARTS})")


def print_memory(source: Path) -> None:
    """Print the most memory that extracting all articles takes."""
    peak = subprocess.run([sys.executable, "-c", _MEMORY, source], check=True, capture_output=True, text=True)
    # Linux counts kilobytes, macOS bytes.
    unit = 1024 * 1024 if sys.platform == "darwin" else 1024
    print(f"memory       {int(peak.stdout) / unit:10.0f} MB at the peak of extract")


if __name__ == "__main__":
    sys.exit(main())
