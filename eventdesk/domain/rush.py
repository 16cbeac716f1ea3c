"""The rush hour: slots for which more people would come than find a seat if nobody waited, so that some do.

Of k slots in a row, from somebody's first meeting on, each is one of the k meetings or a wait. So who has m
slots of the rush in any such row, or more, waits no less than m less the meetings within the rush; and all
people have no more of these than there are seats in it. Whoever waits for another reason counts that instead
where it is more. Any slots may be the rush; those that say most are sought by trying.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from eventdesk.domain.freedom import PAIR

MANY = 40
"""Of so many slots and no more also two at once are tried as part of the rush."""


@dataclass(frozen=True)
class Rush:
    """Everybody by the slots they are there, how often they meet and how long they wait at least.

    `meetings` are the most in each slot, `joining` all who make meetings larger than two.
    """

    people: Mapping[tuple[tuple[int, ...], int, int], int]
    meetings: Sequence[int]
    joining: int

    @cached_property
    def least(self) -> int:
        """The fewest slots that all people wait together."""
        rush, best = 0, self._waits(0)
        slots = [1 << slot for slot in range(len(self.meetings))]
        changes = [*slots, *(map(sum, combinations(slots, 2)) if len(slots) <= MANY else ())]
        while changes:
            value, other = max((self._waits(rush ^ change), rush ^ change) for change in changes)
            if value <= best:
                break
            rush, best = other, value
        return best

    def _waits(self, rush: int) -> int:
        """What all wait at least, judged by the slots whose bits are in the rush."""
        seats = sum(PAIR * most for slot, most in enumerate(self.meetings) if rush >> slot & 1)
        wanted = sum(
            people * max(waits, min(((row & rush).bit_count() for row in rows), default=0))
            for (rows, waits), people in self._rows.items()
        )
        return max(0, wanted - seats - (self.joining if rush else 0))

    @cached_property
    def _rows(self) -> Mapping[tuple[tuple[int, ...], int], int]:
        """How many people may have these rows of meetings without a wait, each by the bits of its slots."""
        told: Counter[tuple[tuple[int, ...], int]] = Counter()
        for (there, meetings, waits), people in self.people.items():
            starts = range(len(there) - meetings + 1) if meetings else ()
            rows = tuple(sum(1 << slot for slot in there[start : start + meetings]) for start in starts)
            told[rows, waits] += people
        return told
