"""Who met, called, received, visited or signed with whom: the encounters that an article tells.

A row is written only where both sides, and which is which, follow from the words. 会谈 alone is no encounter, nor is
what somebody calls for.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from minglu.model import (
    NEGATED,
    PAST,
    PLANNED,
    REAL,
    SILENT_SECTIONS,
    Encounter,
    Link,
    Mention,
    Party,
    Section,
    Sentence,
)
from minglu.rulebook.events import Events
from minglu.rulebook.kit import Kit
from minglu.stages.link.anaphors import find_anaphors
from minglu.stages.link.modality import modality
from minglu.stages.link.parties import Phrase, phrases
from minglu.stages.link.references import Resolver
from minglu.stages.link.roles import (
    behind_verb,
    block_left,
    carried,
    head_of_relative,
    opening_subject,
    partner,
    preposition,
    subject,
)
from minglu.stages.link.scene import Scene, Spoken, lay_out
from minglu.stages.link.setting import setting
