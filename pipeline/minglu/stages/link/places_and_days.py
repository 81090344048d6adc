"""What stands between days and between meetings of one list, and places that touch: 北京|人民大会堂."""

from __future__ import annotations

import re
from collections.abc import Sequence

from minglu.stages.link.parties import Phrase

#: Between the two ends of a range of days, and between the days of a list.
RANGE, AND = ("至", "到", "-", "—", "–", "~", "～"), ("、", "和")
#: What joins two meetings that are one occasion.
LISTED = re.compile(r"(?:的[^，。、和暨及]{2,6})?(?:暨|和|及|与|以及|、)")


def joined_place(folded: str, places: Sequence[Phrase]) -> str:
    """Return the first of some places with those that touch it: 北京|人民大会堂 is one; nothing where there is none.

    `folded` is the text: in 北京的|八一大楼 the second belongs to the first, too.
    """
    touching = list(places[:1])
    for following in places[1:]:
        if folded[touching[-1].end : following.start] not in ("", "的"):
            break
        touching.append(following)
    return "".join(place.value for place in touching)
