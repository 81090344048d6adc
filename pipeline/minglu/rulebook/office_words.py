"""How offices end before which something more may stand than their listed parts, compiled from posts/words.csv."""

from __future__ import annotations

from dataclasses import dataclass

from minglu.rulebook.rules import Rules

#: The uses of a row of posts/words.csv that say of an office, by its end, what may stand in front of it.
USES = (
    *("may be local", "never local", "elected", "commands", "leads a unit", "aboard", "serves abroad"),
    *("edits", "of any field", "shares its first"),
)


@dataclass(frozen=True, slots=True)
class OfficeWords:
    """The compiled ends of offices.

    Those of `local` are of a place if one stands before them (里约市|市长), but for those of `never_local` (部长). Whoever is
    `elected` is of no party (国民党|立委). Those of `commanding` are of a base or of the forces of one state in another
    (驻韩美军|司令), `leading` of any formation (某旅|政委), `aboard` of a ship (“湘潭”舰|舰长), `abroad` of a mission
    (驻泰国使馆|武官), `editing` of a periodical (《国防》杂志|主编). `of_any_field` have any word as portfolio (智利|矿业|部长);
    `sharing` are whole words that may share their first character with the body they lead (保安局|长).
    """

    local: tuple[str, ...]
    never_local: frozenset[str]
    elected: tuple[str, ...]
    commanding: tuple[str, ...]
    leading: tuple[str, ...]
    aboard: tuple[str, ...]
    abroad: tuple[str, ...]
    editing: tuple[str, ...]
    of_any_field: tuple[str, ...]
    sharing: frozenset[str]

    @classmethod
    def build(cls, rules: Rules) -> OfficeWords:
        """Compile the table; one that is absent finds nothing."""
        words = rules.terms_by("posts/words.csv", "use", USES)
        return cls(
            local=tuple(words["may be local"]),
            never_local=frozenset(words["never local"]),
            elected=tuple(words["elected"]),
            commanding=tuple(words["commands"]),
            leading=tuple(words["leads a unit"]),
            aboard=tuple(words["aboard"]),
            abroad=tuple(words["serves abroad"]),
            editing=tuple(words["edits"]),
            of_any_field=tuple(words["of any field"]),
            sharing=frozenset(words["shares its first"]),
        )
