"""Print how the pipeline differs from the golden tables. It never blesses a difference by itself.

Usage: python tests/golden/differences.py [--known]   (--known also lists the known failures)
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from golden.compare import differences, gold_of_founding, gold_of_seeds, known_failures
from golden.tables import known_table_failures, table_differences, tables_of_seeds


def main() -> int:
    """Print the differences; return 1 if there are new ones or known ones that are gone."""
    show_known = "--known" in sys.argv
    wrong = _mentions(show_known) + _tables(show_known)
    return 1 if wrong else 0


def _mentions(show_known: bool) -> int:
    """Print how the mentions differ; return how many differences are new or gone."""
    known = known_failures()
    new, seen = 0, set()
    for path, gold in [*gold_of_seeds(), *gold_of_founding()]:
        if not path.is_file():
            print(f"{path}: not here, so not compared")
            continue
        for item in differences(path, gold):
            seen.add(item.key)
            if item.key in known and not show_known:
                continue
            new += item.key not in known
            mark = "known" if item.key in known else "NEW"
            print(f"{mark:5} {item.article}:{item.start}-{item.end} {item.type} {item.kind}: {item.detail}")
    mended = sorted(set(known) - seen)
    for article, kind, type_, start, end in mended:
        print(
            f"MENDED {article}:{start}-{end} {type_} {kind}: take its line out of tests/golden/known_failures.tsv"
        )
    print(f"{new} new, {len(seen & set(known))} known, {len(mended)} mended")
    return new + len(mended)


def _tables(show_known: bool) -> int:
    """Print how the tables of the seeds differ; return how many differences are new or gone."""
    known = known_table_failures()
    found = [item for name in tables_of_seeds() for item in table_differences(name)]
    new = [item for item in found if item.key not in known]
    for item in found if show_known else new:
        mark = "NEW" if item in new else "known"
        print(f"{mark:5} {item.article} {item.table} {item.kind}: {item.row}: {item.detail}")
    seen = {item.key for item in found}
    mended = sorted(set(known) - seen)
    for key in mended:
        print(f"MENDED {' '.join(key)}: take its line out of tests/golden/known_table_failures.tsv")
    print(f"tables: {len(new)} new, {len(seen & set(known))} known, {len(mended)} mended")
    return len(new) + len(mended)


if __name__ == "__main__":
    sys.exit(main())
