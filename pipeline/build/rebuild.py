"""Write every table that comes from libraries anew, each after those that it reads.

Run:  python pipeline/build/rebuild.py [RULES_FOLDER]     or, in the pinned versions of the libraries:  make rules
"""

from __future__ import annotations

from pathlib import Path

import countries
import coverage
import name_characters
import ordinary_words
import places
from tables import rules_folder

#: The generators in their order: the view of names after the names, the words shaped like names after what names are made of.
GENERATORS = (countries, coverage, places, name_characters, ordinary_words)


def main(rules: Path) -> None:
    """Run all of them."""
    for generator in GENERATORS:
        generator.main(rules)


if __name__ == "__main__":
    main(rules_folder())
