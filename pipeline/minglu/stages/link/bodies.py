"""Which body an ORG mention is: a listed one, or one that is told from others of its name by the state in front of it."""

from __future__ import annotations

from collections.abc import Mapping

from minglu.model import LINKED, UNRESOLVED, Candidate, Link, Mention, make_link
from minglu.rulebook.lexicon import OF_STATES
from minglu.rulebook.roster import akin

#: Kinds of organisations (orgs/names.csv) in whose names no state has to be added.
_NAMED_ALONE = frozenset({"media", "firm", "alliance", "un", "international"})
#: The kind of which several bear one name, and what opens it: 德国《|世界报》 is no French paper.
_MEDIUM, _OPENS = "media", frozenset("《“「『")
#: Who serves in another state than his own, and what stands in front of that state.
_PEACEKEEPERS, _SENT = "维和", ("赴", "驻")


def link_body(mention: Mention, countries: Mapping[int, Candidate], folded: str, why: str) -> Link:
    """Return the link of an ORG mention.

    `countries` are the COUNTRY mentions that stand in no other, by the offset at which they end; `why` is the rule that found the body.
    """
    body = mention.candidate
    state = _state_in_front(body, countries, folded)
    if state is not None and body.state == _MEDIUM and _of_another_state(body, state):
        code, written = state.country, folded[body.start : body.end]
        return make_link(written, f"org:{code}-{written}", LINKED, code, org=written, why=why)
    code, canonical = body.country, body.canonical
    # 俄罗斯|国防部: a body that many states have is named with its state.
    if state is not None and state.end == body.start and body.state not in _NAMED_ALONE:
        code = state.country or code
        if code and not canonical.startswith(state.canonical):
            canonical = state.canonical + canonical
    # 中国|全国人大 is the body that 全国人大 is: only one state has it.
    name = body.canonical if code == body.country else canonical
    return make_link(
        canonical,
        f"org:{code + '-' if code else ''}{name}",
        LINKED if code or body.state not in OF_STATES else UNRESOLVED,
        country=code,
        org=canonical,
        why=why,
    )


def _state_in_front(body: Candidate, countries: Mapping[int, Candidate], folded: str) -> Candidate | None:
    """Return the state that a body is named with: directly in front of it, or of the mark that opens its name."""
    state = countries.get(body.start - (folded[body.start - 1 : body.start] in _OPENS))
    if state is None:
        return None
    # 赴|黎巴嫩|维和工兵分队 is of those who send it.
    sent = body.canonical.startswith(_PEACEKEEPERS) and folded.endswith(_SENT, 0, state.start)
    return None if sent else state


def _of_another_state(body: Candidate, state: Candidate) -> bool:
    """Say whether a state cannot be the one that the list gives a body; 中国《大公报》 is of Hong Kong."""
    return bool(body.country and state.country) and not akin(body.country, state.country)
