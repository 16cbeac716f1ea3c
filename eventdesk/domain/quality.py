"""How good a schedule is: each goal as a number of which less is better, and the least that is possible.

A wait is a slot between somebody's first and last meeting in which they neither meet nor are away, as in a
session, at lunch or out of the house; a break is a run of waits (Bofill et al., JAIR 74, 2022).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby


class Goal(StrEnum):
    """What can be asked of a schedule."""

    WISHES = "wishes"
    """Weight of the wishes that found no place."""

    LONGEST_WAIT = "longest wait"
    """Slots of the longest wait of anyone."""

    WAITS = "waits"
    """Slots of waiting of all people."""

    BREAKS = "breaks"
    """Waits of all people, counted once however long."""

    FAIRNESS = "fairness"
    """By how many breaks the one with most differs from the one with fewest."""

    CHANGES = "changes"
    """Changes of table of all people from one meeting to their next, a change of room counted twice."""

    EVENNESS = "evenness"
    """By how many meetings the fullest slot differs from the emptiest."""


GOALS = tuple(Goal)
"""The usual order, most important first."""

FEWEST_BREAKS = (Goal.WISHES, Goal.BREAKS, Goal.FAIRNESS)
"""The order of the published problem (Bofill et al.): all meetings, fewest breaks, fairly shared."""


@dataclass(frozen=True, slots=True)
class Measure:
    """What a schedule reaches of a goal; no schedule can have less than `bound`."""

    goal: Goal
    value: int
    bound: int = 0

    @property
    def proven(self) -> bool:
        """Whether nothing better is possible."""
        return self.value <= self.bound


def waits(meets: Sequence[bool], away: Sequence[bool]) -> tuple[int, ...]:
    """The lengths of somebody's waits, given slot by slot whether they meet and whether they are away.

    Away slots neither count nor part a wait.
    """
    told = [met for met, gone in zip(meets, away, strict=True) if met or not gone]
    if True not in told:
        return ()
    first, last = told.index(True), len(told) - told[::-1].index(True)
    return tuple(len(list(run)) for met, run in groupby(told[first:last]) if not met)
