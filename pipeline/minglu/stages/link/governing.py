"""The words that govern a verb, from which follows whether it is done: 将于本周|会见X, 没有|会见X; less what means another thing."""

from __future__ import annotations

import re
from typing import NamedTuple

from minglu.rulebook.events import Events
from minglu.stages.link.frame import INVITED, Frame
from minglu.stages.link.scene import Scene
from minglu.text.numerals import NUMERAL

#: 将 before a thing, and not before when, how or to whom.
_TAKING = re.compile(
    "将(?![于在向对把给从由与同和再陆分继如很尽不会要在年月日下本明今正][^，。；]*$)(?=[^，。；]{2,})"
)
#: The same before an order: 将|“金鹰”勋章|授予X, not 将亲自授予X.
_TAKING_ORDER = re.compile(
    "将(?![于在向对给由与同])(?=[^，。；]{0,16}?(?:勋章|奖章|勋位|奖状|称号|军衔|证书))"
)
#: What governs the thing that somebody gives, by what is told.
_TAKES = {"handed_over": _TAKING, "decorated": _TAKING_ORDER}
#: 将|首次出访选在|欧洲: 将 governs what is taken as something.
_AS = re.compile("将(?![被会把要])[^，。；将]{2,16}?(?:选择?在|视为|称为|形容为|评价为|看作|当作|列为|当成)")
#: 新年|将至|之际, 举行了|将近|两小时的会谈; not 将近期访华.
_NEAR = re.compile(rf"将(?:[至近](?=之际|之时|，|时)|近(?=[{NUMERAL}几数半]))")
#: 就|可能|采购导弹进行谈判: the matter of talks may come about, not the talks.
_POSSIBLE_MATTER = re.compile(
    "就可能的?(?![举进]行|[会与同和跟在于])(?=[^，。；]{2,20}(?:进行|举行|展开|开展|继续))"
)
#: A matter that somebody furthers in a clause before: 推动双边贸易，|并与X会面.
_FURTHERS = re.compile("推动[^，。；　]*，")
#: The direction of verbs of inviting.
_INVITE = "invite"


class Governing(NamedTuple):
    """A frame and the words in front of its verb, every phrase left out.

    `whole` are all of those in its clause; `bare` the same less words that only hold one of a plan or a denial, and
    who invites; `before` is `bare` less 将 and 可能 that govern something else. `plans` begin where the clause does
    whose plans reach into this one: 将访华，并|会见X.
    """

    scene: Scene
    frame: Frame
    low: int
    whole: str
    bare: str
    before: str
    plans: str


def governing(scene: Scene, frame: Frame, events: Events) -> Governing:
    """Return the words that govern the verb of a frame."""
    low = frame.low
    if (
        not frame.why
        and frame.who
        and low < frame.who[0].start < frame.start
        and _behind_relative(scene, low, frame.who[0].start)
    ):
        # 将于本周出席M的|彭斯|12日抵达日本: the plan is another.
        low = frame.who[0].start
        frame = frame._replace(planned_from=max(frame.planned_from, low))
    whole = _without_object(scene, low, frame.start)
    bare = without_traps(whole, events)
    plans = _FURTHERS.sub("", _without_object(scene, frame.planned_from, frame.start))
    before, plans = (_POSSIBLE_MATTER.sub("就", _NEAR.sub("", _AS.sub("", text))) for text in (bare, plans))
    if taking := _TAKES.get(frame.kind):
        # 法国|将|两艘军舰|移交给埃及, X|将|勋章|授予Y: 将 governs what is given.
        before, plans = taking.sub("", before), taking.sub("", plans)
    return Governing(scene, frame, low, whole, bare, before, plans)


def without_traps(text: str, events: Events) -> str:
    """Return a text less words that only hold one of a plan or a denial (未来), and who invites."""
    return INVITED.sub("", events.words["trap"].sub("", text))


def _behind_relative(scene: Scene, low: int, start: int) -> bool:
    """Say whether somebody stands behind a relative clause that tells of something else."""
    # 邀请即将履新的|X访华 is one plan.
    return scene.folded[start - 1] == "的" and any(
        low <= one.start < start and one.verb.direction != _INVITE for one in scene.verbs
    )


def _without_object(scene: Scene, low: int, high: int) -> str:
    """Return the words between two offsets, less 将 where it governs somebody: 将|X|这次访华形容为."""
    # 在M上|将作大会发言 is no 上将.
    cuts = [
        one.end + 1
        for one in scene.phrases
        if one.kind == "meeting" and low <= one.start and scene.folded.startswith("上将", one.end, high)
    ]
    text = " ".join(scene.plain(*span) for span in zip((low, *cuts), (*cuts, high), strict=True))
    governed = sum(scene.folded[one.start - 1] == "将" for one in scene.actors(low, high) if one.start > low)
    return text.replace("将　", "　", governed) if governed else text
