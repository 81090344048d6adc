"""Print the lines that would make every present difference from the golden tables a known failure.

It never writes: a person reads the differences (make golden), mends what can be mended, and pastes the lines that
are left into tests/golden/known_failures.tsv, with the cause in the last column. The suite refuses a line without
one. Lines that are there already are printed with their cause, those of mended failures are not.

Usage: python tests/golden/bless_known.py
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from golden.compare import differences, gold_of_founding, gold_of_seeds, known_failures

COLUMNS = ("article", "kind", "type", "start", "end", "cause")


def main() -> int:
    """Print the table; what the differences are goes to standard error beside it."""
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


if __name__ == "__main__":
    sys.exit(main())
