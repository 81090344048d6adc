"""One-character names of states: what each may mean, and the words beside it that make it a country."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from minglu.rulebook.rules import Rules
from minglu.text.expressions import NEVER
from minglu.text.words import Words

#: No list of states is longer that is read from each of its members on.
_MANY = 12


def _by_code(meanings: Mapping[str, list[str]]) -> dict[str, frozenset[str]]:
    """Return the characters that may stand for each state."""
    chars: dict[str, set[str]] = defaultdict(set)
    for char, codes in meanings.items():
        for code in codes:
            chars[code].add(char)
    return {code: frozenset(found) for code, found in chars.items()}


def _pairs(rows: Mapping[str, set[str]], meanings: Mapping[str, list[str]]) -> dict[str, tuple[str, ...]]:
    """Return for each pair what its characters mean, in their order; none where one of them has no row of its own."""
    pairs = {}
    for pair, codes in rows.items():
        meant = tuple(code for char in pair for code in meanings.get(char, ()) if code in codes)
        if len(meant) == len(pair):
            pairs[pair] = meant
    return pairs


@dataclass(frozen=True)
class Abbreviations:
    """The compiled tables countries/abbreviations.csv and countries/cues.csv.

    `meanings` maps a character to the codes of the states it may mean, `always` to the one it means without
    further evidence; `weak` holds the characters that are mostly something else (中, 日, 以), `words` those that are
    words by themselves, so that no token of one character says anything (以, 老). `pairs` maps what two states that are
    usually named together are called (巴以, 印巴) to their codes. Before `titles` a run is a part of a law's name.
    `adjectives` may say something of an office (新|总理), `prepositions` stand before states (朝|台湾方向), and
    bodies of those of `before_quoted` are in quotation marks (台|“外交部”). What `own_words` matches is a word of its own
    behind one, so that its 国 is no part of the name (美|国家安全). `defaults` are what a character means where
    nothing speaks for any of its states.

    `names` gives the name of a state by its code, `by_code` the characters that may mean it. `runs` finds characters
    that touch; `listed`, `series` and `counted` find several in a list (中、美、俄|三国).

    A character is a state beside words of `before` and `after`, surely beside those of `firm_before` and `firm_after`
    (of which `firm_before_last` and `firm_after_first` are the characters that touch it); it is none beside `not_before`
    and `not_after`. `companions` are regions that pair with states (中|欧); those of `not_alone` are no states for being a token alone.
    """

    meanings: dict[str, tuple[str, ...]]
    always: dict[str, str]
    weak: frozenset[str]
    names: dict[str, str]
    runs: re.Pattern[str]
    after: Words
    before: Words
    firm_after: Words
    not_after: Words
    not_before: Words
    firm_before: frozenset[str]
    firm_after_first: frozenset[str]
    firm_before_last: frozenset[str]
    by_code: dict[str, frozenset[str]]
    companions: frozenset[str]
    not_alone: frozenset[str]
    listed: re.Pattern[str]
    counted: re.Pattern[str]
    series: re.Pattern[str]
    words: frozenset[str]
    pairs: dict[str, tuple[str, ...]]
    titles: Words
    adjectives: frozenset[str]
    prepositions: frozenset[str]
    before_quoted: frozenset[str]
    own_words: Words
    defaults: dict[str, str]

    @classmethod
    def build(cls, rules: Rules) -> Abbreviations:
        """Compile the tables."""
        meanings: dict[str, list[str]] = defaultdict(list)
        always: dict[str, str] = {}
        defaults: dict[str, str] = {}
        pairs: dict[str, set[str]] = defaultdict(set)
        for row in rules["countries/abbreviations.csv"]:
            if len(row["term"]) != 1:
                pairs[row["term"]].add(row["country"])
                continue
            meanings[row["term"]].append(row["country"])
            if row["use"] == "always":
                always[row["term"]] = row["country"]
            elif row["use"] == "default":
                defaults[row["term"]] = row["country"]
        cues: dict[str, list[str]] = defaultdict(list)
        for row in rules["countries/cues.csv"]:
            cues[row["side"]].append(row["term"])
            if row["strength"] == "firm":
                cues[f"firm {row['side']}"].append(row["term"])
        chars = f"[{''.join(sorted(meanings))}]" if meanings else NEVER
        return cls(
            meanings={char: tuple(codes) for char, codes in meanings.items()},
            always=always,
            weak=frozenset(cues["weak"]),
            names={row["country"]: row["name"] for row in rules["countries/countries.csv"]},
            runs=re.compile(chars + "+"),
            after=Words(cues["after"]),
            before=Words(cues["before"]),
            firm_after=Words(cues["firm after"]),
            not_after=Words(cues["not after"]),
            not_before=Words(cues["not before"]),
            firm_before=frozenset(cues["firm before"]),
            firm_after_first=frozenset(word[0] for word in cues["firm after"]),
            firm_before_last=frozenset(word[-1] for word in cues["firm before"]),
            by_code=_by_code(meanings),
            companions=frozenset(cues["companion"]),
            not_alone=frozenset(cues["not alone"]),
            listed=re.compile(
                rf"(?:{chars}[、和与及]){{1,{_MANY}}}{chars}(?:[两三四五六七]国|等|正式|外交|之间|关系)"
            ),
            # A longer name is blank there: 英、法、|德国.
            series=re.compile(rf"、{chars}(?:(?:、{chars})+|(?=、\0))"),
            counted=re.compile(
                rf"{chars}(?:[、和与及]?{chars}){{1,{_MANY}}}(?=[“「]?([两三四五六七])[国方军党边])"
            ),
            words=frozenset(cues["word"]),
            pairs=_pairs(pairs, meanings),
            titles=Words(cues["title"]),
            adjectives=frozenset(cues["adjective"]),
            prepositions=frozenset(cues["preposition"]),
            before_quoted=frozenset(cues["before quoted"]),
            own_words=Words(cues["own word"]),
            defaults=defaults,
        )

    def run_before(self, folded: str, position: int) -> int:
        """Return how many one-character names end at an offset, if one of them needs no further evidence: 韩|中; else 0."""
        start = position
        while start and folded[start - 1] in self.meanings and position - start < 5:
            start -= 1
        return position - start if any(char in self.always for char in folded[start:position]) else 0

    def means_one(self, run: str) -> bool:
        """Say whether each character of a run may mean one state only."""
        return all(len(self.meanings[char]) == 1 for char in run)

    def likely(self, named: Mapping[str, int]) -> frozenset[str]:
        """Return the characters that may be countries in an article that names these states."""
        return frozenset(self.always).union(*(self.by_code.get(code, frozenset()) for code in named))

    def country(self, char: str, named: Mapping[str, int]) -> tuple[tuple[str, ...], bool]:
        """Return the codes a character may mean here, likeliest first, and whether the article decides.

        `named` counts the full names of states in the article. The most often named state wins; a tie decides
        nothing.
        """
        if char in self.always:
            return (self.always[char],), True
        codes = self.meanings[char]
        if len(codes) == 1:
            return codes, named.get(codes[0], 0) > 0
        default = self.defaults.get(char)
        counts = sorted(
            ((named.get(code, 0), code) for code in codes),
            key=lambda pair: (-pair[0], pair[1] != default, pair[1]),
        )
        sure = counts[0][0] > 0 and (len(counts) == 1 or counts[0][0] > counts[1][0])
        return tuple(code for _, code in counts), sure

    def cite(self, char: str) -> str:
        """Return the citation of the rows that say what `char` may mean."""
        return f"countries/abbreviations.csv:{char}"
