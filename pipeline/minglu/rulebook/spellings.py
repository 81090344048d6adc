"""Other spellings of the terms of the tables: with another dash, without a dot, as Hong Kong quotes them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

#: A name of so few characters is not looked for without its dot: 金·伊 in 金伊朗.
_DOTLESS = 5
_DASH = re.compile("(?<=[㐀-鿿])[—-](?=[㐀-鿿])")
_CORNERS = str.maketrans("“”", "「」")
_LATIN = re.compile("([A-Z][A-Za-z0-9]+)([^A-Za-z0-9+].*)")


def as_in_hong_kong(term: str) -> Iterable[str]:
    """Give the name of a meeting as Hong Kong quotes it (「2+2」會談), and with a blank behind Latin letters (APEC 會議)."""
    if "“" in term:
        yield term.translate(_CORNERS)
    if latin := _LATIN.fullmatch(term):
        yield f"{latin.group(1)} {latin.group(2)}"


def dashed(terms: Collection[str]) -> dict[str, str]:
    """Return the other spelling of each term with a dash between Han characters, if no row has it: 中国—|拉共体论坛."""
    listed = frozenset(terms)
    other = {
        term: _DASH.sub(lambda found: "-" if found.group() == "—" else "—", term)
        for term in terms
        if "-" in term or "—" in term
    }
    return {term: form for term, form in other.items() if form != term and form not in listed}


def as_written(name: str) -> Iterable[str]:
    """Give a name of the roster, with a dash (迪亚斯—卡内尔), and without its dot as in Hong Kong (安东尼布林肯)."""
    yield name
    if "-" in name:
        yield name.replace("-", "—")
    if name.count("·") == 1 and len(name) > _DOTLESS:
        yield name.replace("·", "")
