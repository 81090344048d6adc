"""Print the lines that would make every present difference from the golden tables a known failure.

It never writes: a person reads the differences (make golden), mends what can be mended, and pastes the lines that
are left into tests/golden/known_failures.tsv, or known_table_failures.tsv, with the cause in the last column. The
suite refuses a line without one. Lines that are there already are printed with their cause, those of mended failures
are not.

Usage: python tests/golden/bless_known.py [--tables]
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from golden.compare import differences, gold_of_founding, gold_of_seeds, known_failures
from golden.tables import known_table_failures, table_differences, tables_of_seeds

COLUMNS = ("article", "kind", "type", "start", "end", "cause")
TABLE_COLUMNS = ("article", "table", "kind", "row", "cause")


def main() -> int:
    """Print the table; what the differences are goes to standard error beside it."""
    return _tables() if "--tables" in sys.argv else _mentions()


def _mentions() -> int:
    known = known_failures()
    print("\t".join(COLUMNS))
    missing = 0
    for path, gold in [*gold_of_seeds(), *gold_of_founding()]:
        if not path.is_file():
            print(f"{path}: not here; keep its lines", file=sys.stderr)
            continue
        for item in differences(path, gold):
            cause = known.get(item.key, "")
            missing += not cause
            print("\t".join([*map(str, item.key), cause]))
            print(f"{item.start}-{item.end} {item.type} {item.kind}: {item.detail}", file=sys.stderr)
    print(f"{missing} lines want a cause", file=sys.stderr)
    return 0


def _tables() -> int:
    known = known_table_failures()
    details = {item.key: item.detail for name in tables_of_seeds() for item in table_differences(name)}
    print("\t".join(TABLE_COLUMNS))
    for key, detail in details.items():
        print("\t".join([*key, known.get(key, "")]))
        print(f"{' '.join(key)}: {detail}", file=sys.stderr)
    print(f"{len(details.keys() - known.keys())} lines want a cause", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
