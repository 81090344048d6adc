"""The roster holds who led the forces and the states of the region: every day since 2014 a holder or a reason."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

import pytest

from golden.compare import kit
from minglu.rulebook.days import first_day, last_day
from minglu.rulebook.schema import RuleRow

#: State | role | the offices that fill it together (`office@since..until` fills it for a time) | why, where the role
#: has no office of its own or more than one. A state without a chief of all forces has the nearest office there.
TABLE = """
BN | defence minister | bn-minister-of-defence |
BN | chief | bn-commander-of-armed-forces |
BN | head of state | bn-sultan |
BN | head of government | bn-prime-minister |
KH | defence minister | kh-minister-of-defence |
KH | chief | kh-commander-in-chief |
KH | head of state | kh-king |
KH | head of government | kh-prime-minister |
ID | defence minister | id-minister-of-defence |
ID | chief | id-commander-of-armed-forces |
ID | head of state | id-president |
ID | head of government | id-president | the president heads the cabinet
LA | defence minister | la-minister-of-defence |
LA | chief | la-chief-of-general-staff |
LA | head of state | la-president |
LA | head of government | la-prime-minister |
MY | defence minister | my-minister-of-defence |
MY | chief | my-chief-of-defence-forces |
MY | head of state | my-king |
MY | head of government | my-prime-minister |
MM | defence minister | mm-minister-of-defence |
MM | chief | mm-commander-in-chief |
MM | head of state | mm-president mm-president-acting |
MM | head of government | mm-president@..2021-02-01 mm-president-acting@..2021-02-01 mm-chairman-of-state-administration-council@2021-02-01..2021-07-31 mm-prime-minister@2021-08-01..2026-04-09 mm-president@2026-04-10.. | the president heads the cabinet; from 2021 to 2026 the council's chairman and a prime minister did
PH | defence minister | ph-secretary-of-national-defense ph-secretary-of-national-defense-acting |
PH | chief | ph-chief-of-staff |
PH | head of state | ph-president |
PH | head of government | ph-president | the president heads the cabinet
SG | defence minister | sg-minister-of-defence |
SG | chief | sg-chief-of-defence-force |
SG | head of state | sg-president |
SG | head of government | sg-prime-minister |
TH | defence minister | th-minister-of-defence |
TH | chief | th-chief-of-defence-forces |
TH | head of state | th-king |
TH | head of government | th-prime-minister th-prime-minister-acting |
VN | defence minister | vn-minister-of-defence |
VN | chief | vn-chief-of-general-staff |
VN | head of state | vn-president vn-president-acting |
VN | head of government | vn-prime-minister |
VN | Politburo member in defence | vn-politburo-member-in-defence |
TL | defence minister | tl-minister-of-defence |
TL | chief | tl-chief-of-defence-force |
TL | head of state | tl-president |
TL | head of government | tl-prime-minister |
CN | defence minister | cn-minister-of-national-defense |
CN | chief | cn-chief-of-joint-staff |
CN | head of state | cn-president |
CN | head of government | cn-premier |
CN | chairman of the military commission | cn-cmc-chairman |
CN | vice-chairman of the military commission | cn-cmc-vice-chairman |
CN | member of the military commission | cn-cmc-member |
TW | defence minister | tw-minister-of-national-defense |
TW | chief | tw-chief-of-general-staff |
TW | head of state | tw-president |
TW | head of government | tw-premier |
JP | defence minister | jp-minister-of-defense |
JP | chief | jp-chief-of-staff-joint-staff |
JP | head of state | jp-emperor |
JP | head of government | jp-prime-minister |
KR | defence minister | kr-minister-of-national-defense kr-minister-of-national-defense-acting |
KR | chief | kr-chairman-of-joint-chiefs |
KR | head of state | kr-president kr-president-acting |
KR | head of government | kr-president kr-president-acting | the president heads the cabinet
KR | prime minister | kr-prime-minister |
KP | defence minister | kp-minister-of-defence |
KP | chief | kp-chief-of-general-staff |
KP | head of state | kp-supreme-leader | the title changed with the constitutions of 2016 and 2019
KP | head of state in protocol | kp-chairman-of-standing-committee | he received ambassadors before 2019
KP | head of government | kp-premier |
IN | defence minister | in-minister-of-defence |
IN | chief | in-chief-of-army-staff@..2019-12-31 in-chief-of-defence-staff@2020-01-01.. | the three services had no common chief before 2020
IN | head of state | in-president |
IN | head of government | in-prime-minister |
PK | defence minister | pk-minister-of-defence |
PK | chief | pk-chairman-of-joint-chiefs@..2025-11-27 pk-chief-of-defence-forces@2025-11-28.. | the one office replaced the other
PK | head of state | pk-president |
PK | head of government | pk-prime-minister pk-prime-minister-acting |
RU | defence minister | ru-minister-of-defence |
RU | chief | ru-chief-of-general-staff |
RU | head of state | ru-president |
RU | head of government | ru-prime-minister |
US | defence minister | us-secretary-of-defense us-secretary-of-defense-acting |
US | chief | us-chairman-of-joint-chiefs |
US | head of state | us-president |
US | head of government | us-president | the president heads the cabinet
GB | defence minister | gb-secretary-of-state-for-defence |
GB | chief | gb-chief-of-defence-staff |
GB | head of state | gb-monarch |
GB | head of government | gb-prime-minister |
FR | defence minister | fr-minister-of-armed-forces |
FR | chief | fr-chief-of-defence-staff |
FR | head of state | fr-president |
FR | head of government | fr-prime-minister |
DE | defence minister | de-minister-of-defence |
DE | chief | de-inspector-general |
DE | head of state | de-president |
DE | head of government | de-chancellor |
AU | defence minister | au-minister-for-defence |
AU | chief | au-chief-of-defence-force |
AU | head of state | gb-monarch | the monarch of the United Kingdom is Australia's
AU | head of state's representative | au-governor-general |
AU | head of government | au-prime-minister |
NZ | defence minister | nz-minister-of-defence |
NZ | chief | nz-chief-of-defence-force |
NZ | head of state | gb-monarch | the monarch of the United Kingdom is New Zealand's
NZ | head of state's representative | nz-governor-general |
NZ | head of government | nz-prime-minister |
CA | defence minister | ca-minister-of-national-defence |
CA | chief | ca-chief-of-defence-staff |
CA | head of state | gb-monarch | the monarch of the United Kingdom is Canada's
CA | head of state's representative | ca-governor-general |
CA | head of government | ca-prime-minister |
CU | defence minister | cu-minister-of-armed-forces |
CU | chief | cu-chief-of-general-staff |
CU | head of state | cu-president |
CU | head of government | cu-president@..2019-12-20 cu-prime-minister@2019-12-21.. | the president of the Council of State headed the government until there was a prime minister again
ASEAN | secretary-general | asean-secretary-general |
UN | secretary-general | un-secretary-general |
"""

SINCE = "2014-01-01"
_NEVER = "2999-12-31"
#: Words of a note. Nobody held the office before this tenure, or nobody since it; nobody knows when it began.
VACANT_BEFORE, VACANT_AFTER = "vacant before", ("vacant after", "office abolished", "the office ended")
BEGINNING_UNKNOWN = "beginning not known"

ASEAN = "BN ID KH LA MM MY PH SG TH VN"
OTHERS = "TL CN TW JP KR KP IN PK RU US GB FR DE AU NZ CA CU"
ROLES = {"defence minister", "chief", "head of state", "head of government"}


class Filled(NamedTuple):
    """An office, and the first and last day on which it fills a role."""

    office: str
    since: str
    until: str


class Role(NamedTuple):
    """One line of the table."""

    state: str
    name: str
    offices: tuple[Filled, ...]
    why: str


class Span(NamedTuple):
    """The days a tenure may cover, and its note."""

    begins: str
    ends: str
    note: str


def _filled(text: str) -> Filled:
    office, _, days = text.partition("@")
    since, _, until = days.partition("..")
    return Filled(office, since or SINCE, until or _NEVER)


def _role(line: str) -> Role:
    state, name, offices, why = (cell.strip() for cell in line.split("|"))
    return Role(state, name, tuple(map(_filled, offices.split())), why)


TABLE_ROLES = [_role(line) for line in TABLE.strip().splitlines()]
OFFICES = {row["office"]: row for row in kit().rules["people/offices.csv"]}
TENURES: dict[str, list[RuleRow]] = defaultdict(list)
for _row in kit().rules["people/careers.csv"]:
    TENURES[_row["office"]].append(_row)


def _begins(row: RuleRow) -> str:
    return first_day(row["valid_from"]) if row["valid_from"] else SINCE


def _ends(row: RuleRow) -> str:
    return last_day(row["valid_to"]) if row["valid_to"] else _NEVER


def _spans(filled: Filled) -> Iterator[Span]:
    for row in TENURES[filled.office]:
        begins, ends = max(_begins(row), filled.since), min(_ends(row), filled.until)
        if begins <= ends:
            yield Span(begins, ends, row["note"])


def _after(day: str) -> str:
    return (date.fromisoformat(day) + timedelta(days=1)).isoformat()


def _holes(role: Role) -> Iterator[str]:
    """Find the days without a holder that no note explains."""
    held_until, last = "2013-12-31", None
    for span in sorted(span for filled in role.offices for span in _spans(filled)):
        if span.begins > _after(held_until) and VACANT_BEFORE not in span.note:
            yield f"{_after(held_until)} to {span.begins}"
        if span.ends >= held_until:
            held_until, last = span.ends, span
    if held_until != _NEVER and (last is None or not _is_vacant_after(last.note)):
        yield f"since {_after(held_until)}"


def _is_vacant_after(note: str) -> bool:
    return any(words in note for words in VACANT_AFTER)


def _label(role: Role) -> str:
    return f"{role.state} {role.name}"


def test_every_state_has_every_role() -> None:
    listed = {(role.state, role.name) for role in TABLE_ROLES}
    assert {(state, name) for state in f"{ASEAN} {OTHERS}".split() for name in ROLES} - listed == set()
    assert len(listed) == len(TABLE_ROLES)


@pytest.mark.parametrize("role", TABLE_ROLES, ids=_label)
def test_its_offices_are_listed(role: Role) -> None:
    assert role.offices
    assert [filled.office for filled in role.offices if filled.office not in OFFICES] == []
    own = [OFFICES[filled.office]["country"] in {role.state, ""} for filled in role.offices]
    regular = {filled.office.removesuffix("-acting") for filled in role.offices}
    # Another state's office, the same as another role's, or two that followed each other: the table says why.
    assert role.why or (all(own) and len(regular) == 1)


@pytest.mark.parametrize("role", TABLE_ROLES, ids=_label)
def test_every_day_has_a_holder_or_a_reason(role: Role) -> None:
    assert list(_holes(role)) == []


@pytest.mark.parametrize(
    "office", sorted({filled.office for role in TABLE_ROLES for filled in role.offices}), ids=str
)
def test_no_office_just_stops(office: str) -> None:
    last = max(TENURES[office], key=lambda row: (_ends(row), _begins(row)))
    stands_in = office.endswith("-acting")
    assert not last["valid_to"] or _is_vacant_after(last["note"]) or stands_in


@pytest.mark.parametrize(
    "office", sorted({filled.office for role in TABLE_ROLES for filled in role.offices}), ids=str
)
def test_a_tenure_without_a_beginning_says_so(office: str) -> None:
    rows = [row for row in TENURES[office] if not row["valid_from"]]
    assert [row["person"] for row in rows if BEGINNING_UNKNOWN not in row["note"]] == []
